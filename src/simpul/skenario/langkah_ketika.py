"""Steps in which somebody acts, each through the one service."""

from collections.abc import Callable
from typing import Any

from simpul.aturan.fakta import Isian, Kriteria
from simpul.aturan.jenjang import Jenjang
from simpul.aturan.klausul import rujuk, unik
from simpul.aturan.pesan import _, pesan
from simpul.aturan.prosedur import Keadaan
from simpul.aturan.putusan import Halangan, Putusan
from simpul.aturan.putuskan import putuskan
from simpul.aturan.siklus.laporan import SEMUA as SEMUA_LAPORAN
from simpul.aturan.siklus.tabel import SIKLUS
from simpul.aturan.tabel import PROSEDUR
from simpul.aturan.tabel.perubahan import PERUBAHAN
from simpul.inti.pintu import Ditolak
from simpul.organisasi.models import Pegawai
from simpul.organisasi.pegangan import pelaku
from simpul.penugasan import services
from simpul.penugasan.fakta import muat
from simpul.penugasan.masukan import Masukan
from simpul.penugasan.models import Penugasan
from simpul.penugasan.permintaan import DataTim, Permintaan, rancang
from simpul.penugasan.services import pilih_jalur
from simpul.skenario.dunia import Dunia
from simpul.skenario.kosakata import ketika


def coba(d: Dunia, tindakan: Callable[[], Putusan]) -> None:
    """Act; a refusal is an outcome to be looked at, not the end of the scenario."""
    try:
        d.putusan, d.belum_diperiksa = tindakan(), False
    except Ditolak as tolak:
        d.putusan, d.belum_diperiksa = tolak.putusan, True


def buka(d: Dunia, tugas: str, minta: Permintaan) -> None:
    """Open a case; refused or not, its task is known from now on."""
    d.tugas.setdefault(tugas, [])
    putusan = rancang(minta).gabungan()

    def tindakan() -> Putusan:
        d.tugas[tugas].append(services.ajukan(minta))
        return putusan

    coba(d, tindakan)


def jalan(d: Dunia, tugas: str, nama: str, siapa: str, masukan: Masukan | None = None) -> None:
    """Take a step on the case of a task that it fits best; where there is no case the step is refused."""
    pegawai = d.orang(siapa)
    d.tugas.setdefault(tugas, [])
    if not d.tugas[tugas]:
        d.putusan, d.belum_diperiksa = tanpa_perkara(nama), True
        return
    penugasan, nama = pilih_perkara(d, tugas, nama, pegawai)
    coba(d, lambda: services.langkah(penugasan, nama, pegawai, masukan=masukan))


def tanpa_perkara(nama: str) -> Putusan:
    """The refusal of a step on a task that no accepted act has opened."""
    semua = (*PROSEDUR.values(), *SIKLUS.values())
    melapor = rujuk(*SEMUA_LAPORAN) if nama == "laporkan" else ()
    klausul = unik((*(k for p in semua for b in p.bernama(nama) for k in b.klausul), *melapor))
    isi = pesan(_("Tidak ada perkara: langkah pembukanya belum ada atau ditolak."))
    return Putusan(nama, (Halangan(klausul, isi, "perkara"),))


def pilih_perkara(d: Dunia, tugas: str, nama: str, siapa: Pegawai) -> tuple[Penugasan, str]:
    """Of several cases of one task the newest on which this person can take the step, and the step there."""
    bernama = [(p, nama_langkah(p, nama)) for p in d.perkara(tugas)]
    return next(((p, n) for p, n in bernama if _dapat(d, p, n, siapa)), bernama[0])


# While a change waits for an answer or a signature, the same verbs mean it.
PADA_PERUBAHAN = {
    ("setujui", Keadaan.DIAJUKAN): "setujui_perubahan",
    ("tolak", Keadaan.DIAJUKAN): "tolak_perubahan",
    ("tolak", Keadaan.DISETUJUI): "tolak_perubahan",
    ("tetapkan", Keadaan.DISETUJUI): "tetapkan_perubahan",
}


def nama_langkah(penugasan: Penugasan, nama: str) -> str:
    """The step that a verb means on this case today."""
    menunggu = penugasan.jalur.filter(prosedur__in=PERUBAHAN).values_list("keadaan", flat=True)
    pilihan = (PADA_PERUBAHAN.get((nama, Keadaan(k))) for k in menunggu)
    return next((p for p in pilihan if p), nama)


def _dapat(d: Dunia, penugasan: Penugasan, nama: str, siapa: Pegawai) -> bool:
    f, fp = muat(penugasan, d.hari), pelaku(siapa, d.hari)
    return putuskan(nama, f, pilih_jalur(nama, f, fp, Isian()), fp, menjajaki=True).diterima


def minta(d: Dunia, langkah: str, siapa: str, tugas: str, **lain: Any) -> Permintaan:
    """A wish with what the scenario has said about the task before."""
    mulai, selesai = d.jangka.get(tugas, (None, None))
    return Permintaan(
        langkah=langkah,
        peminta=d.orang(siapa),
        judul=tugas,
        mulai=mulai,
        selesai=selesai,
        kompetensi=d.perlu.get(tugas, ()),
        target=d.sasaran.get(tugas, ""),
        **lain,
    )


def tujuan(d: Dunia, nama: str) -> dict[str, Any]:
    """Where people are asked from: another institution, or a unit of ours."""
    return {"instansi_tujuan": d.lain(nama)} if nama in d.instansi_lain else {"unit_tujuan": d.tempat(nama)}


@ketika("{n} menunjuk {m} untuk {t}", "{n} menunjuk {m} untuk {t} dengan alasan {alasan}")
def menunjuk(d: Dunia, n: str, m: str, t: str, alasan: str = "") -> None:
    """Appoint; or answer a proposal or an instruction to appoint that is already there."""
    orang = d.banyak_orang(m)
    for penugasan in d.perkara(t) if t in d.tugas else []:
        for jalur in penugasan.jalur.filter(anggota__pegawai__in=orang):
            if (jalur.prosedur, jalur.keadaan) in TERBUKA:
                return jalan(d, t, TERBUKA[jalur.prosedur, jalur.keadaan], n)
    return buka(d, t, minta(d, "tunjuk", n, t, orang=orang, alasan=alasan))


TERBUKA = {
    ("penunjukan_dalam_unit", Keadaan.DIUSULKAN.value): "tunjuk",
    ("permintaan_masuk", Keadaan.DIINSTRUKSIKAN.value): "tetapkan",
}


@ketika(
    "{n} membentuk tim kerja rutin {tim} untuk {t} dengan ketua {m} dan anggota {anggota}",
    "{n} membentuk tim kerja rutin {tim} untuk {t} dengan ketua {m} dan anggota {anggota} dengan alasan {alasan}",
    "{n} membentuk tim kerja rutin {tim} untuk {t} tanpa ketua dengan anggota {anggota}",
)
def membentuk_rutin(d: Dunia, n: str, tim: str, t: str, anggota: str, m: str = "", alasan: str = "") -> None:
    _bentuk(d, n, DataTim(tim, True, d.orang(m) if m else None), t, anggota, alasan)


@ketika(
    "{n} membentuk tim kerja insidentil {tim} untuk {t} dengan ketua {m} dan anggota {anggota}",
    "{n} membentuk tim kerja insidentil {tim} untuk {t} dengan ketua {m} dan anggota {anggota} dengan alasan {alasan}",
    "{n} membentuk tim kerja insidentil {tim} untuk {t} tanpa ketua dengan anggota {anggota}",
)
def membentuk_insidentil(
    d: Dunia, n: str, tim: str, t: str, anggota: str, m: str = "", alasan: str = ""
) -> None:
    _bentuk(d, n, DataTim(tim, False, d.orang(m) if m else None), t, anggota, alasan)


def _bentuk(d: Dunia, n: str, tim: DataTim, t: str, anggota: str, alasan: str) -> None:
    d.tim[tim.nama] = t
    buka(d, t, minta(d, "bentuk", n, t, orang=d.banyak_orang(anggota), tim=tim, alasan=alasan))


@ketika(
    "{n} mengajukan permohonan pelibatan {m} dari {dari} untuk {t}",
    "{n} mengajukan permohonan pelibatan {m} dari {dari} untuk {t} dengan alasan {alasan}",
)
def mengajukan_pelibatan(d: Dunia, n: str, m: str, dari: str, t: str, alasan: str = "") -> None:
    orang = d.banyak_orang(m)
    if d.orang(n).instansi_lain_id is None:
        buka(d, t, minta(d, "ajukan", n, t, orang=orang, alasan=alasan, **tujuan(d, dari)))
        return
    _dari_instansi_kita(d, dari)
    buka(d, t, minta(d, "masuk", n, t, orang=orang))


def _dari_instansi_kita(d: Dunia, dari: str) -> dict[str, Any]:
    """Another institution asks ours as a whole, or one of our units."""
    return {} if dari == d.instansi.nama else {"unit_tujuan": d.tempat(dari)}


@ketika(
    "{n} mengajukan permohonan pelibatan #jumlah# orang {jenjang} dari {dari} untuk {t}",
    "{n} mengajukan permohonan pelibatan #jumlah# orang {jenjang} berkompetensi {kompetensi} dari {dari} untuk {t}",
)
def mengajukan_kriteria(
    d: Dunia, n: str, jumlah: str, jenjang: str, dari: str, t: str, kompetensi: str = ""
) -> None:
    """Ask for people by level and competence, without naming them."""
    perlu = frozenset(k.strip().casefold() for k in kompetensi.split(",") if k.strip())
    kriteria = Kriteria(int(jumlah), Jenjang(jenjang), perlu)
    if d.orang(n).instansi_lain_id is not None:
        buka(d, t, minta(d, "masuk", n, t, kriteria=kriteria, **_dari_instansi_kita(d, dari)))
        return
    buka(d, t, minta(d, "ajukan", n, t, kriteria=kriteria, **tujuan(d, dari)))


@ketika("{n} meneruskan permohonan {t} kepada {ke}")
def meneruskan(d: Dunia, n: str, t: str, ke: str) -> None:
    jalan(d, t, "teruskan", n, Masukan(instansi_tujuan=d.lain(ke)))


@ketika("{n} menyetujui permohonan {t}", "{n} menyetujui pengajuan {t}")
def menyetujui(d: Dunia, n: str, t: str) -> None:
    jalan(d, t, "setujui", n)


@ketika(
    "{n} menyetujui permohonan {t} dengan menugaskan {orang}",
    "{n} menyetujui permohonan {t} dengan menugaskan {orang} dengan alasan {alasan}",
)
def menyetujui_dengan(d: Dunia, n: str, t: str, orang: str, alasan: str = "") -> None:
    """Answer a request by criteria with the people who meet them."""
    jalan(d, t, "setujui", n, Masukan(orang=d.banyak_orang(orang), alasan=alasan))


@ketika(
    "{n} menolak permohonan {t} dengan alasan {alasan}",
    "{n} menolak permohonan {t} tanpa alasan",
    "{n} menolak pengajuan {t} dengan alasan {alasan}",
    "{n} menolak pengajuan {t} tanpa alasan",
)
def menolak(d: Dunia, n: str, t: str, alasan: str = "") -> None:
    jalan(d, t, "tolak", n, Masukan(alasan=alasan))


@ketika("{n} menginstruksikan penugasan {t} kepada {m}")
def menginstruksikan(d: Dunia, n: str, t: str, m: str) -> None:
    jalan(d, t, "instruksikan", n, Masukan(penerima=d.orang(m)))


@ketika("{n} menginstruksikan penugasan {t} kepada {m} dengan menugaskan {orang}")
def menginstruksikan_dengan(d: Dunia, n: str, t: str, m: str, orang: str) -> None:
    """The instruction of another institution that names who meets the criteria."""
    jalan(d, t, "instruksikan", n, Masukan(penerima=d.orang(m), orang=d.banyak_orang(orang)))


@ketika("{n} menetapkan penugasan {t}")
def menetapkan(d: Dunia, n: str, t: str) -> None:
    jalan(d, t, "tetapkan", n)


@ketika("{n} menetapkan penugasan {t} dengan menugaskan {orang}")
def menetapkan_dengan(d: Dunia, n: str, t: str, orang: str) -> None:
    """For a request from outside by criteria: the assessor names who goes."""
    jalan(d, t, "tetapkan", n, Masukan(orang=d.banyak_orang(orang)))


@ketika("{n} menerima penugasan {t}")
def menerima(d: Dunia, n: str, t: str) -> None:
    jalan(d, t, "terima", n)


@ketika("{n} menyampaikan keinginan lisan untuk {t} kepada {m}")
def menyampaikan_keinginan(d: Dunia, n: str, t: str, m: str) -> None:
    buka(d, t, minta(d, "sampaikan", n, t, orang=(d.orang(n),), penerima=d.orang(m)))


@ketika("{n} mengajukan diri untuk {t} pada {ke}")
def mengajukan_diri(d: Dunia, n: str, t: str, ke: str) -> None:
    buka(d, t, minta(d, "ajukan_diri", n, t, orang=(d.orang(n),), **tujuan(d, ke)))


@ketika("{n} mengetahui pengajuan {t}")
def mengetahui(d: Dunia, n: str, t: str) -> None:
    jalan(d, t, "ketahui", n)


@ketika("{n} meminta persetujuan penugasan {t} kepada {m}")
def meminta_persetujuan(d: Dunia, n: str, t: str, m: str) -> None:
    jalan(d, t, "minta_persetujuan", n, Masukan(penerima=d.orang(m)))
