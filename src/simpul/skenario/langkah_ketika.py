"""Steps in which somebody acts, each through the one service."""

from collections.abc import Callable

from simpul.aturan.fakta import Isian
from simpul.aturan.prosedur import Keadaan
from simpul.aturan.putusan import Putusan
from simpul.aturan.putuskan import putuskan
from simpul.inti.pintu import Ditolak
from simpul.organisasi.models import Pegawai
from simpul.organisasi.susunan import pelaku
from simpul.penugasan import services
from simpul.penugasan.fakta import muat
from simpul.penugasan.models import Penugasan
from simpul.penugasan.permintaan import DataTim, Permintaan
from simpul.penugasan.services import Masukan, pilih_jalur
from simpul.skenario.dunia import BelumDiperkenalkan, Dunia, Gagal
from simpul.skenario.kosakata import ketika


def coba(d: Dunia, tugas: str, tindakan: Callable[[], Penugasan | Putusan]) -> None:
    """Act; a refusal is an outcome to be looked at, not the end of the scenario."""
    d.tugas.setdefault(tugas, [])
    try:
        hasil = tindakan()
    except Ditolak as tolak:
        d.putusan, d.belum_diperiksa = tolak.putusan, True
        return
    d.belum_diperiksa = False
    if isinstance(hasil, Penugasan):
        d.tugas[tugas].append(hasil)
        d.putusan = Putusan("", peringatan=_peringatan_terakhir(d))
    else:
        d.putusan = hasil


_TERAKHIR: dict[int, Putusan] = {}


def _peringatan_terakhir(d: Dunia):  # type: ignore[no-untyped-def]
    putusan = _TERAKHIR.pop(id(d), None)
    return putusan.peringatan if putusan else ()


def buka(d: Dunia, tugas: str, minta: Permintaan, pencatat: Pegawai | None = None) -> None:
    """Open a case."""
    from simpul.penugasan.permintaan import rancang

    _TERAKHIR[id(d)] = rancang(minta).gabungan()
    coba(d, tugas, lambda: services.ajukan(minta, pencatat=pencatat))


def jalan(d: Dunia, tugas: str, nama: str, siapa: str, masukan: Masukan | None = None) -> None:
    """Take a step on the case of a task that it fits best."""
    pegawai = d.orang(siapa)
    perkara = pilih_perkara(d, tugas, nama, pegawai, masukan or Masukan())
    coba(d, tugas, lambda: services.langkah(perkara, nama, pegawai, masukan=masukan))


def pilih_perkara(d: Dunia, tugas: str, nama: str, siapa: Pegawai, masukan: Masukan) -> Penugasan:
    """Of several cases of one task the newest on which this person can take the step."""
    daftar = d.perkara(tugas)
    if not daftar:
        raise Gagal(f'penugasan "{tugas}" tidak ada: langkah pembukanya ditolak')
    return next((p for p in daftar if _dapat(d, p, nama, siapa)), daftar[0])


def _dapat(d: Dunia, penugasan: Penugasan, nama: str, siapa: Pegawai) -> bool:
    f, fp = muat(penugasan, d.hari), pelaku(siapa, d.hari)
    return putuskan(nama, f, pilih_jalur(nama, f, fp, Isian()), fp, menjajaki=True).diterima


def minta(d: Dunia, langkah: str, siapa: str, tugas: str, **lain: object) -> Permintaan:
    """A wish with what the scenario has said about the task before."""
    mulai, selesai = d.jangka.get(tugas, (None, None))
    return Permintaan(  # type: ignore[arg-type]
        langkah=langkah,
        peminta=d.orang(siapa),
        judul=tugas,
        mulai=mulai,
        selesai=selesai,
        kompetensi=d.perlu.get(tugas, ()),
        **lain,  # type: ignore[arg-type]
    )


@ketika("{n} menunjuk {m} untuk {t}", "{n} menunjuk {m} untuk {t} dengan alasan {alasan}")
def menunjuk(d: Dunia, n: str, m: str, t: str, alasan: str = "") -> None:
    """Appoint; or answer a proposal or an instruction to appoint that is already there."""
    orang = d.banyak_orang(m)
    for penugasan in d.perkara(t) if t in d.tugas else []:
        for jalur in penugasan.jalur.filter(anggota__pegawai__in=orang):
            if (jalur.prosedur, jalur.keadaan) in TERBUKA:
                coba(d, t, lambda: services.langkah(penugasan, TERBUKA[jalur.prosedur, jalur.keadaan], d.orang(n)))  # noqa: B023 - called at once
                return
    buka(d, t, minta(d, "tunjuk", n, t, orang=orang, alasan=alasan))


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
    _bentuk(d, n, tim, t, anggota, m, alasan, rutin=True)


@ketika(
    "{n} membentuk tim kerja insidentil {tim} untuk {t} dengan ketua {m} dan anggota {anggota}",
    "{n} membentuk tim kerja insidentil {tim} untuk {t} dengan ketua {m} dan anggota {anggota} dengan alasan {alasan}",
    "{n} membentuk tim kerja insidentil {tim} untuk {t} tanpa ketua dengan anggota {anggota}",
)
def membentuk_insidentil(d: Dunia, n: str, tim: str, t: str, anggota: str, m: str = "", alasan: str = "") -> None:
    _bentuk(d, n, tim, t, anggota, m, alasan, rutin=False)


def _bentuk(d: Dunia, n: str, tim: str, t: str, anggota: str, m: str, alasan: str, *, rutin: bool) -> None:
    data = DataTim(tim, rutin, d.orang(m) if m else None)
    buka(d, t, minta(d, "bentuk", n, t, orang=d.banyak_orang(anggota), tim=data, alasan=alasan))


@ketika("{n} mengganti ketua tim {tim} dengan {m} karena {alasan}")
def mengganti_ketua(d: Dunia, n: str, tim: str, m: str, alasan: str) -> None:
    cocok = [p for daftar in d.tugas.values() for p in daftar if getattr(p, "tim", None) and p.tim.nama == tim]
    if not cocok:
        raise BelumDiperkenalkan(f'tim "{tim}" belum diperkenalkan')
    masukan = Masukan(alasan=alasan, ketua=d.orang(m))
    coba(d, cocok[-1].judul, lambda: services.langkah(cocok[-1], "ganti_ketua", d.orang(n), masukan=masukan))


@ketika(
    "{n} mengajukan permohonan pelibatan {m} dari {dari} untuk {t}",
    "{n} mengajukan permohonan pelibatan {m} dari {dari} untuk {t} dengan alasan {alasan}",
)
def mengajukan_pelibatan(d: Dunia, n: str, m: str, dari: str, t: str, alasan: str = "") -> None:
    orang = d.banyak_orang(m)
    if d.orang(n).instansi_lain_id is not None:
        buka(d, t, minta(d, "masuk", n, t, orang=orang))
        return
    tujuan = {"instansi_tujuan": d.instansi_lain[dari]} if dari in d.instansi_lain else {"unit_tujuan": d.tempat(dari)}
    buka(d, t, minta(d, "ajukan", n, t, orang=orang, alasan=alasan, **tujuan))


@ketika("{n} meneruskan permohonan {t} kepada {ke}")
def meneruskan(d: Dunia, n: str, t: str, ke: str) -> None:
    if ke not in d.instansi_lain:
        raise BelumDiperkenalkan(f'instansi "{ke}" belum diperkenalkan')
    jalan(d, t, "teruskan", n, Masukan(instansi_tujuan=d.instansi_lain[ke]))


@ketika("{n} menyetujui permohonan {t}", "{n} menyetujui pengajuan {t}")
def menyetujui(d: Dunia, n: str, t: str) -> None:
    jalan(d, t, "setujui", n)


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


@ketika("{n} menetapkan penugasan {t}")
def menetapkan(d: Dunia, n: str, t: str) -> None:
    jalan(d, t, "tetapkan", n)


@ketika("{n} menerima penugasan {t}")
def menerima(d: Dunia, n: str, t: str) -> None:
    jalan(d, t, "terima", n)


@ketika("{n} menyampaikan keinginan lisan untuk {t} kepada {m}")
def menyampaikan_keinginan(d: Dunia, n: str, t: str, m: str) -> None:
    buka(d, t, minta(d, "sampaikan", n, t, orang=(d.orang(n),), penerima=d.orang(m)))


@ketika("{n} mengajukan diri untuk {t} pada {tujuan}")
def mengajukan_diri(d: Dunia, n: str, t: str, tujuan: str) -> None:
    ke = {"instansi_tujuan": d.instansi_lain[tujuan]} if tujuan in d.instansi_lain else {"unit_tujuan": d.tempat(tujuan)}
    buka(d, t, minta(d, "ajukan_diri", n, t, orang=(d.orang(n),), **ke))


@ketika("{n} mengetahui pengajuan {t}")
def mengetahui(d: Dunia, n: str, t: str) -> None:
    jalan(d, t, "ketahui", n)


@ketika("{n} meminta persetujuan penugasan {t} kepada {m}")
def meminta_persetujuan(d: Dunia, n: str, t: str, m: str) -> None:
    jalan(d, t, "minta_persetujuan", n, Masukan(penerima=d.orang(m)))
