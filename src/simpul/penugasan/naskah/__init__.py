"""Documents of assignments: which a step issues the rules say; the numbers and the freezing are naskah's."""

from collections.abc import Callable
from functools import cache

from simpul.aturan.penerbitan import jenis_terbit
from simpul.aturan.peran import Wewenang
from simpul.aturan.profil import profil
from simpul.aturan.prosedur import Langkah
from simpul.aturan.prosedur import Naskah as N
from simpul.naskah.models import Naskah
from simpul.naskah.nomor import PolaNaskah, pola_naskah
from simpul.naskah.services import Terbitan, catat_surat_masuk, terbitkan_semua
from simpul.penugasan.kerja import Kerja
from simpul.penugasan.models import Butir, Jalur
from simpul.penugasan.naskah import penetapan, surat
from simpul.penugasan.naskah.konteks import Isi, Konteks, SuratLuar, susun_konteks

__all__ = ["jenis_terbit", "terbitkan", "terbitkan_butir"]

SUSUN: dict[N, Callable[[Konteks, N], list[Isi]]] = {
    N.SURAT_TUGAS: penetapan.surat_tugas,
    N.SURAT_PENUGASAN: penetapan.surat_penugasan,
    N.KEPUTUSAN_KEPALA_PD: penetapan.keputusan,
    N.KEPUTUSAN_SEKDA: penetapan.keputusan,
    N.SURAT_PERMOHONAN_PELIBATAN: surat.surat_permohonan,
    N.SURAT_PERMOHONAN_PYB: surat.surat_pyb,
    N.SURAT_INSTRUKSI: surat.surat_instruksi,
    N.SURAT_JAWABAN: surat.surat_jawaban,
    N.SURAT_PERMOHONAN_SUKARELA: surat.surat_sukarela,
    N.SURAT_PERMOHONAN_PERSETUJUAN: surat.surat_persetujuan,
    N.SURAT_USULAN: surat.surat_usulan,
    N.SURAT_PENYAMPAIAN_MASALAH: surat.surat_masalah,
}


def terbitkan(kerja: Kerja, jalur: Jalur, baris: Langkah, wewenang: Wewenang | None) -> list[Naskah]:
    """Issue every document of a step, numbered and frozen."""
    jenis = jenis_terbit(kerja.fakta, kerja.fakta.jalur_ke(jalur.pk), baris)
    if not jenis or wewenang is None:
        return []
    konteks = susun_konteks(kerja, jalur, baris, wewenang)
    return [naskah for satu in jenis for naskah in _terbitkan_jenis(konteks, satu)]


def terbitkan_butir(
    kerja: Kerja, jalur: Jalur, butir: Butir, baris: Langkah, wewenang: Wewenang | None
) -> list[Naskah]:
    """Issue the documents of a step of the work; ``jalur``: by which way the people came whom it is about."""
    if not baris.naskah or wewenang is None:
        return []
    konteks = susun_konteks(kerja, jalur, baris, wewenang, butir)
    return [naskah for satu in baris.naskah for naskah in _terbitkan_jenis(konteks, satu)]


def _terbitkan_jenis(k: Konteks, jenis: N) -> list[Naskah]:
    """One kind after the other, decrees first: the Surat Penugasan rests on the Keputusan of the same act."""
    semua = SUSUN[jenis](k, jenis)
    dalam = [t for t in semua if isinstance(t, Terbitan)]
    perkara = k.kerja.penugasan.perkara
    pola = _pola_nomor(perkara.profil, perkara.profil_versi)
    hasil = terbitkan_semua(perkara=perkara, terbitan=dalam, pola=pola) if dalam else []
    return hasil + [_catat_luar(k, t) for t in semua if isinstance(t, SuratLuar)]


@cache
def _pola_nomor(id_profil: str, versi: int) -> PolaNaskah:
    """How documents of a case are numbered: as the profile says by which it is judged."""
    return pola_naskah(profil(id_profil, versi).penomoran)


def _catat_luar(k: Konteks, luar: SuratLuar) -> Naskah:
    perkara = k.kerja.penugasan.perkara
    penanda = k.pegawai[luar.penanda.pegawai]
    nomor = k.kerja.surat.nomor or f"Agenda {perkara.kode}/{perkara.jumlah_jejak + 1}"
    return catat_surat_masuk(
        perkara=perkara,
        jenis=luar.jenis,
        nomor=nomor,
        tanggal=k.kerja.surat.tanggal or k.fakta.hari_ini,
        asal=penanda.instansi_lain.nama if penanda.instansi_lain else "",
        penanda_tangan_nama=luar.penanda.nama,
        penanda_tangan=penanda,
        kapasitas=luar.sebutan,
        jalur_ref=k.jalur.pk,
    )
