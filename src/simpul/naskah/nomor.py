"""How documents are numbered: which book counts them and how the number is written. Pure.

Classification codes follow Permendagri 83/2022 (800.1.11.1 for assignments, 100.3.3 for decrees, 000.8 for
organisation and procedures); what follows them differs per government, so a profile may bring its own table.
"""

import string
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, TypeVar

from simpul.naskah.isi import JenisNaskah

ROMAWI = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")
BAGIAN = frozenset({"urut", "kode_unit", "tahun", "bulan_romawi"})


class PolaNomorKeliru(ValueError):
    """A pattern that would let numbers repeat, or that does not read."""


@dataclass(frozen=True)
class PolaNomor:
    """A book and the way its numbers are written.

    What the number shows decides what the book counts: with ``{kode_unit}`` each unit has a book of its own,
    with ``{tahun}`` each year has. So a number cannot repeat, whatever the pattern.
    """

    buku: str
    pola: str

    def __post_init__(self) -> None:
        bagian = self.bagian
        if "urut" not in bagian:
            raise PolaNomorKeliru(f"Pola nomor {self.pola!r} tidak memuat {{urut}}.")
        if asing := bagian - BAGIAN:
            raise PolaNomorKeliru(
                f"Pola nomor {self.pola!r} memuat {', '.join(sorted(asing))} yang tidak dikenal."
            )

    @property
    def bagian(self) -> frozenset[str]:
        try:
            return frozenset(
                nama for _, nama, _, _ in string.Formatter().parse(self.pola) if nama is not None
            )
        except ValueError as galat:
            raise PolaNomorKeliru(f"Pola nomor {self.pola!r} tidak terbaca: {galat}.") from galat

    @property
    def per_unit(self) -> bool:
        return "kode_unit" in self.bagian

    @property
    def per_tahun(self) -> bool:
        return "tahun" in self.bagian

    def susun(self, *, urut: int, kode_unit: str, tahun: int, bulan: int) -> str:
        return self.pola.format(urut=urut, kode_unit=kode_unit, tahun=tahun, bulan_romawi=ROMAWI[bulan - 1])


K = TypeVar("K")
PolaNaskah = Mapping[JenisNaskah, PolaNomor]

TUGAS = PolaNomor("surat", "800.1.11.1/{urut}/{kode_unit}/{tahun}")
SURAT = PolaNomor("surat", "000.8/{urut}/{kode_unit}/{tahun}")
PRIBADI = PolaNomor("permohonan", "800.1/{urut}/{kode_unit}/{tahun}")
KEPUTUSAN = PolaNomor("keputusan", "100.3.3/{urut}/{kode_unit}/{tahun}")

POLA_BAKU: PolaNaskah = {
    JenisNaskah.SURAT_TUGAS: TUGAS,
    JenisNaskah.SURAT_PENUGASAN: TUGAS,
    JenisNaskah.KEPUTUSAN_KEPALA_PD: KEPUTUSAN,
    JenisNaskah.KEPUTUSAN_SEKDA: KEPUTUSAN,
    JenisNaskah.SURAT_PERMOHONAN_SUKARELA: PRIBADI,
    JenisNaskah.SURAT_PERMOHONAN_PERSETUJUAN: PRIBADI,
    **dict.fromkeys(
        (
            JenisNaskah.SURAT_PERMOHONAN_PELIBATAN,
            JenisNaskah.SURAT_PERMOHONAN_PYB,
            JenisNaskah.SURAT_INSTRUKSI,
            JenisNaskah.SURAT_JAWABAN,
            JenisNaskah.SURAT_USULAN,
            JenisNaskah.SURAT_PENYAMPAIAN_MASALAH,
            JenisNaskah.PERJANJIAN_KINERJA,
        ),
        SURAT,
    ),
}


def pola_naskah(tabel: Mapping[str, Mapping[str, Any]]) -> PolaNaskah:
    """The default table with a profile's own rows, ``{"surat_tugas": {"buku": ..., "pola": ...}}``, checked."""
    milik_profil = {JenisNaskah[jenis.upper()]: PolaNomor(**baris) for jenis, baris in tabel.items()}
    return periksa({**POLA_BAKU, **milik_profil})


def periksa(tabel: Mapping[K, PolaNomor]) -> Mapping[K, PolaNomor]:
    """Refuse two books that write the same numbers, and a book that counts in two ways."""
    buku_pola: dict[str, str] = {}
    lingkup_buku: dict[str, tuple[bool, bool]] = {}
    for pola in tabel.values():
        if buku_pola.setdefault(pola.pola, pola.buku) != pola.buku:
            raise PolaNomorKeliru(f"Pola nomor {pola.pola!r} dipakai oleh dua buku.")
        lingkup = (pola.per_unit, pola.per_tahun)
        if lingkup_buku.setdefault(pola.buku, lingkup) != lingkup:
            raise PolaNomorKeliru(f"Buku {pola.buku!r} menghitung per unit atau tahun dengan dua cara.")
    return tabel
