"""Steps that look at the outcome and say what was found instead."""

from simpul.aturan.fakta import Kantor
from simpul.aturan.giliran import giliran
from simpul.aturan.kedudukan import Kedudukan, tentukan
from simpul.aturan.klausul import mengutip
from simpul.aturan.profil import profil_pada
from simpul.aturan.putusan import Putusan
from simpul.aturan.siklus.pilih import LANGKAH as LANGKAH_KERJA
from simpul.inti.jejak import periksa_perkara
from simpul.inti.models import Jejak
from simpul.naskah.isi import JenisNaskah
from simpul.naskah.models import Naskah, Tembusan
from simpul.organisasi.models import Pegawai
from simpul.organisasi.peta import muat_orang
from simpul.penugasan.fakta import muat
from simpul.penugasan.services import putusan_langkah
from simpul.skenario.dunia import BelumDiperkenalkan, Dunia, harus
from simpul.skenario.kosakata import maka
from simpul.skenario.langkah_kerja import jajaki
from simpul.skenario.langkah_ketika import pilih_perkara, tanpa_perkara
from simpul.skenario.langkah_perencanaan import jajaki_sasaran

KATA_KERJA = {
    "membagi": "bagi_sasaran",
    "menarik": "tarik_sasaran",
    "menetapkan strategi": "tetapkan_strategi",
    "menyetujui": "setujui",
    "menolak": "tolak",
    "menetapkan": "tetapkan",
    "menerima": "terima",
    "meneruskan": "teruskan",
    "menginstruksikan": "instruksikan",
    "mengetahui": "ketahui",
    "meminta persetujuan": "minta_persetujuan",
    "mencabut": "cabut",
    "melanjutkan": "lanjutkan",
    "memperpanjang": "perpanjang",
    "mengakhiri": "akhiri",
    "mengalihkan": "alihkan",
    "mengganti ketua": "ganti_ketua",
    "menunjuk": "tunjuk",
    "mengusulkan": "usulkan",
    "membentuk": "bentuk",
    "mengajukan": "ajukan",
    "mengajukan diri": "ajukan_diri",
    "menyusun rencana kegiatan": "susun_rencana",
    "menyusun rencana": "susun_rencana",
    "menyusun": "susun_rencana",
    "menetapkan rencana kegiatan": "tetapkan_rencana",
    "menetapkan rencana": "tetapkan_rencana",
    "mengembalikan rencana kegiatan": "kembalikan_rencana",
    "mengubah rencana kegiatan": "ubah_rencana",
    "menyusun rincian kegiatan": "susun_rincian",
    "menyusun rincian": "susun_rincian",
    "memberi umpan balik": "beri_umpan_balik",
    "melaporkan": "laporkan",
    "meminta laporan": "minta_laporan",
    "menyampaikan hasil": "sampaikan_hasil",
    "menyampaikan": "sampaikan_hasil",
    "menyatakan hasil sesuai": "nyatakan_sesuai",
    "menyatakan sesuai": "nyatakan_sesuai",
    "menyatakan hasil": "nyatakan_sesuai",
    "menyatakan": "nyatakan_sesuai",
    "mengembalikan hasil": "kembalikan_hasil",
    "mengembalikan": "kembalikan_hasil",
    "menyampaikan masalah": "sampaikan_masalah",
    "memutuskan masalah": "putuskan_masalah",
    "memutuskan": "putuskan_masalah",
    "menuntaskan masalah": "tuntaskan_masalah",
    "menyampaikan laporan kinerja anggota": "laporkan_anggota",
    "menyampaikan laporan kinerja": "laporkan_anggota",
}
JENIS = {j.value for j in JenisNaskah}
# The regulation has one name for both letters of a chain; ours tell them apart.
SENAMA = {
    JenisNaskah.SURAT_PERMOHONAN_PELIBATAN.value: (JenisNaskah.SURAT_PERMOHONAN_PYB.value,),
    JenisNaskah.SURAT_PERMOHONAN_SUKARELA.value: (JenisNaskah.SURAT_PERMOHONAN_PERSETUJUAN.value,),
}


def _putusan(d: Dunia) -> Putusan:
    d.belum_diperiksa = False
    harus(d.putusan is not None, "belum ada langkah yang dicoba")
    assert d.putusan is not None
    return d.putusan


def _uraian(putusan: Putusan) -> str:
    return "; ".join(f"{h.pesan} [{', '.join(k.id for k in h.klausul)}]" for h in putusan.halangan)


@maka("langkah diterima")
def diterima(d: Dunia) -> None:
    putusan = _putusan(d)
    harus(putusan.diterima, f"ditolak: {_uraian(putusan)}")


@maka("langkah diterima dengan peringatan {klausul}")
def diterima_dengan_peringatan(d: Dunia, klausul: str) -> None:
    diterima(d)
    putusan = _putusan(d)
    ada = ", ".join(k.id for p in putusan.peringatan for k in p.klausul) or "tanpa peringatan"
    harus(putusan.memperingatkan(klausul), f"peringatannya: {ada}")


@maka("langkah diterima tanpa peringatan")
def diterima_tanpa_peringatan(d: Dunia) -> None:
    diterima(d)
    ada = ", ".join(str(p.pesan) for p in _putusan(d).peringatan)
    harus(not ada, f"peringatannya: {ada}")


@maka("langkah diterima berdasarkan {klausul}")
def diterima_berdasarkan(d: Dunia, klausul: str) -> None:
    diterima(d)
    putusan = _putusan(d)
    harus(putusan.mengutip(klausul), f"dasarnya: {', '.join(k.id for k in putusan.klausul)}")


@maka("langkah ditolak")
def ditolak(d: Dunia) -> None:
    harus(not _putusan(d).diterima, "langkah diterima")


@maka("langkah ditolak berdasarkan {klausul}")
def ditolak_berdasarkan(d: Dunia, klausul: str) -> None:
    ditolak(d)
    putusan = _putusan(d)
    harus(putusan.mengutip(klausul), f"ditolak karena {_uraian(putusan)}")


@maka("penugasan {t} bersifat {lingkup}")
def bersifat(d: Dunia, t: str, lingkup: str) -> None:
    ada = d.satu(t).lingkup
    harus(ada == lingkup, f"bersifat {ada!r}")


@maka("penugasan {t} berstatus {status}")
def berstatus(d: Dunia, t: str, status: str) -> None:
    ada = d.satu(t).status
    harus(ada == status, f"berstatus {ada!r}")


@maka("terbit {jenis} untuk {t} ditandatangani {n}")
def terbit(d: Dunia, jenis: str, t: str, n: str) -> None:
    daftar = _naskah(d, jenis, t)
    cocok = [x for x in daftar if x.penanda_tangan_id == d.orang(n).pk and x.nomor]
    ada = ", ".join(f"{x.nomor} oleh {x.penanda_tangan_nama}" for x in daftar)
    harus(cocok, f"yang terbit: {ada or 'tidak ada'}")


@maka("tidak terbit {jenis} untuk {t}")
def tidak_terbit(d: Dunia, jenis: str, t: str) -> None:
    daftar = _naskah(d, jenis, t)
    harus(not daftar, f"terbit {len(daftar)}: {', '.join(x.nomor for x in daftar)}")


def _naskah(d: Dunia, jenis: str, t: str) -> list[Naskah]:
    harus(jenis in JENIS, f"naskah {jenis!r} tidak dikenal")
    perkara = [p.pk for p in d.perkara(t)]
    return list(Naskah.objects.filter(perkara__in=perkara, jenis__in=(jenis, *SENAMA.get(jenis, ()))))


@maka("tembusan naskah {jenis} untuk {t} kepada {n}")
def tembusan(d: Dunia, jenis: str, t: str, n: str) -> None:
    daftar = Tembusan.objects.filter(naskah__in=_naskah(d, jenis, t))
    ada = ", ".join(f"{x.nama} ({x.pegawai})" for x in daftar.select_related("pegawai")) or "tidak ada"
    harus(daftar.filter(pegawai=d.orang(n)).exists(), f"tembusan: {ada}")


def _kedudukan(d: Dunia, n: str) -> Kedudukan:
    orang, _peta = muat_orang([d.orang(n).pk], d.hari)
    return tentukan(orang[d.orang(n).pk], profil_pada(d.instansi.profil, d.hari))


@maka("Pejabat Penilai Kinerja {n} adalah {m}")
def penilai(d: Dunia, n: str, m: str) -> None:
    ada = _kedudukan(d, n).pejabat_penilai
    harus(ada and ada.pegawai == d.orang(m).pk, f"penilainya {ada.nama if ada else 'tidak ada'}")


@maka("pimpinan unit organisasi {n} adalah {m}")
def pimpinan(d: Dunia, n: str, m: str) -> None:
    ada = _kedudukan(d, n).pejabat_pimpinan
    harus(ada and ada.pegawai == d.orang(m).pk, f"pimpinannya {ada.nama if ada else 'tidak ada'}")


@maka("{n} tidak punya Pejabat Penilai Kinerja")
def tanpa_penilai(d: Dunia, n: str) -> None:
    ada = _kedudukan(d, n).pejabat_penilai
    harus(ada is None, f"penilainya {ada.nama if ada else ''}")


def _pemegang_giliran(d: Dunia, t: str) -> dict[int, str]:
    f = muat(d.satu(t), d.hari)
    return {w.pejabat.pegawai: w.pejabat.nama for g in giliran(f) for w in g.orang}


@maka("giliran atas {t} ada pada {n}")
def giliran_pada(d: Dunia, t: str, n: str) -> None:
    ada = _pemegang_giliran(d, t)
    harus(d.orang(n).pk in ada, f"giliran pada {', '.join(ada.values()) or 'tidak seorang pun'}")


@maka("giliran atas {t} tidak ada pada {n}")
def giliran_tidak_pada(d: Dunia, t: str, n: str) -> None:
    harus(d.orang(n).pk not in _pemegang_giliran(d, t), f"giliran ada pada {n}")


@maka("giliran atas {t} tidak ada pada siapa pun")
def giliran_kosong(d: Dunia, t: str) -> None:
    ada = _pemegang_giliran(d, t)
    harus(not ada, f"giliran pada {', '.join(ada.values())}")


@maka("{n} dapat {kata} atas {t}")
def dapat(d: Dunia, n: str, kata: str, t: str) -> None:
    putusan = _jajaki(d, n, kata, t)
    harus(putusan.diterima, f"tidak dapat: {_uraian(putusan)}")


@maka("{n} tidak dapat {kata} atas {t} karena {klausul}")
def tidak_dapat(d: Dunia, n: str, kata: str, t: str, klausul: str) -> None:
    putusan = _jajaki(d, n, kata, t)
    harus(not putusan.diterima, "dapat")
    harus(putusan.mengutip(klausul), f"tidak dapat karena {_uraian(putusan)}")


def _jajaki(d: Dunia, n: str, kata: str, t: str) -> Putusan:
    harus(kata in KATA_KERJA, f"langkah {kata!r} tidak dikenal")
    if KATA_KERJA[kata] in LANGKAH_KERJA:
        return jajaki(d, t, KATA_KERJA[kata], d.orang(n))
    if t in d.tujuan and t not in d.tugas:
        return jajaki_sasaran(d, n, KATA_KERJA[kata], t)
    if not d.perkara(t):
        return tanpa_perkara(KATA_KERJA[kata])
    penugasan, nama = pilih_perkara(d, t, KATA_KERJA[kata], d.orang(n))
    return putusan_langkah(penugasan, nama, d.orang(n))


@maka("terbit {jenis} untuk {t} ditandatangani {n} selaku {kapasitas}")
def terbit_selaku(d: Dunia, jenis: str, t: str, n: str, kapasitas: str) -> None:
    daftar = [x for x in _naskah(d, jenis, t) if x.penanda_tangan_id == d.orang(n).pk]
    ada = ", ".join(x.kapasitas for x in daftar) or "tidak ada"
    harus(any(x.kapasitas == kapasitas for x in daftar), f"selaku {ada}")


@maka("terbit #jumlah# naskah {jenis} untuk {t}")
def terbit_sejumlah(d: Dunia, jumlah: str, jenis: str, t: str) -> None:
    daftar = [x for x in _naskah(d, jenis, t) if x.jenis == jenis]
    harus(len(daftar) == int(jumlah), f"terbit {len(daftar)}")


@maka("tembusan naskah {jenis} untuk {t} tidak kepada {n}")
def tanpa_tembusan(d: Dunia, jenis: str, t: str, n: str) -> None:
    daftar = Tembusan.objects.filter(naskah__in=_naskah(d, jenis, t), pegawai=d.orang(n))
    harus(not daftar.exists(), f"ada tembusan kepada {n}")


@maka("naskah {jenis} untuk {t} ditujukan kepada {jabatan}")
def ditujukan(d: Dunia, jenis: str, t: str, jabatan: str) -> None:
    ada = [k for x in _naskah(d, jenis, t) for k in x.isi.get("kepada", ())]
    harus(jabatan in ada, f"ditujukan kepada {', '.join(ada) or 'tidak seorang pun'}")


@maka("penugasan {t} berlaku sampai <tgl>")
def berlaku_sampai(d: Dunia, t: str, tgl: str) -> None:
    ada = d.satu(t).selesai.isoformat()
    harus(ada == tgl, f"berlaku sampai {ada}")


@maka("{n} termasuk dalam penugasan {t}")
def termasuk(d: Dunia, n: str, t: str) -> None:
    harus(_anggota(d, n, t), "tidak termasuk")


@maka("{n} tidak termasuk dalam penugasan {t}")
def tidak_termasuk(d: Dunia, n: str, t: str) -> None:
    harus(not _anggota(d, n, t), "termasuk")


def _anggota(d: Dunia, n: str, t: str) -> bool:
    return (
        d.satu(t)
        .anggota.filter(pegawai=d.orang(n), keadaan__in=("ditetapkan", "berjalan", "selesai"))
        .exists()
    )


@maka("ketua tim {tim} adalah {n}")
def ketua_tim(d: Dunia, tim: str, n: str) -> None:
    ada = _ketua(d, tim)
    harus(ada == d.orang(n), f"ketuanya {ada or 'tidak ada'}")


@maka("tim {tim} tidak punya ketua")
def tanpa_ketua(d: Dunia, tim: str) -> None:
    harus(_ketua(d, tim) is None, f"ketuanya {_ketua(d, tim)}")


def _ketua(d: Dunia, tim: str) -> Pegawai | None:
    if tim not in d.tim:
        raise BelumDiperkenalkan(f'tim "{tim}" belum diperkenalkan')
    return d.satu(d.tim[tim]).tim.ketua


@maka("pejabat level 1 {n} adalah {m}")
def level_1(d: Dunia, n: str, m: str) -> None:
    _pemangku(_kedudukan(d, n).level_1, d.orang(m).pk)


@maka("pejabat level 2 {n} adalah {m}")
def level_2(d: Dunia, n: str, m: str) -> None:
    _pemangku(_kedudukan(d, n).level_2, d.orang(m).pk)


def _pemangku(kantor: Kantor | None, pegawai: int) -> None:
    ada = kantor.pemangku if kantor else None
    harus(ada and ada.pegawai == pegawai, f"yang memangku {ada.nama if ada else 'tidak ada'}")


@maka("kedudukan {n} berdasarkan {klausul}")
def berdasarkan(d: Dunia, n: str, klausul: str) -> None:
    dasar = _kedudukan(d, n).dasar
    harus(mengutip(dasar, klausul), f"dasarnya {', '.join(k.id for k in dasar)}")


@maka("jejak mencatat penolakan atas {n}")
def jejak_penolakan(d: Dunia, n: str) -> None:
    ada = Jejak.objects.filter(instansi=d.instansi, pelaku=d.orang(n).pk, hasil=Jejak.Hasil.DITOLAK)
    harus(ada.exists(), "tidak ada percobaan yang tercatat")


@maka("jejak {t} utuh dan memuat #jumlah# langkah")
def jejak(d: Dunia, t: str, jumlah: str) -> None:
    perkara = d.satu(t).perkara
    cacat = periksa_perkara(perkara)
    harus(not cacat, f"tidak utuh: {'; '.join(map(str, cacat))}")
    ada = perkara.jejak.filter(hasil=Jejak.Hasil.DITERIMA).count()
    harus(ada == int(jumlah), f"memuat {ada} langkah")
