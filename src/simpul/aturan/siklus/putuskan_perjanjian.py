"""May this person take this step of planning today? The one place where that is answered."""

from collections.abc import Callable, Iterator

from simpul.aturan.fakta import FaktaPelaku
from simpul.aturan.klausul import Klausul, unik
from simpul.aturan.peran import Pemegang, dari_kantor
from simpul.aturan.prosedur import Langkah, Peran
from simpul.aturan.putusan import Halangan, Peringatan, Putusan
from simpul.aturan.siklus.mesin import Meja, putuskan_di
from simpul.aturan.siklus.perjanjian import (
    PERJANJIAN,
    Fakta,
    FaktaPerjanjian,
    FaktaSasaran,
    IsianPerjanjian,
    perjanjian_dari,
)
from simpul.aturan.siklus.pola import klausul_pola
from simpul.aturan.siklus.syarat_perjanjian import ISIAN, SYARAT

KOSONG = IsianPerjanjian()


def _level_1(f: Fakta) -> Pemegang:
    return dari_kantor(perjanjian_dari(f).level_1)


def _penanggung_jawab(f: Fakta) -> Pemegang:
    return dari_kantor(*(b.kantor for b in f.bagian)) if isinstance(f, FaktaSasaran) else Pemegang()


PEMEGANG: dict[Peran, Callable[[Fakta], Pemegang]] = {
    Peran.LEVEL_1: _level_1,
    Peran.PENANGGUNG_JAWAB: _penanggung_jawab,
}


def putuskan(
    nama: str,
    f: Fakta,
    pelaku: FaktaPelaku,
    isian: IsianPerjanjian = KOSONG,
    *,
    menjajaki: bool = False,
) -> Putusan:
    """May this person take this step of planning today? With ``menjajaki`` what is yet to be entered does not count."""
    return putuskan_di(
        Meja(
            prosedur=f.prosedur if isinstance(f, FaktaSasaran) else PERJANJIAN,
            keadaan=f.keadaan,
            pelaku=pelaku,
            pemegang=lambda peran: PEMEGANG[peran](f),
            kutip=lambda baris: _kutip(baris, perjanjian_dari(f)),
            periksa=lambda baris: _periksa(baris, f, isian, menjajaki),
        ),
        nama,
    )


def _kutip(baris: Langkah, f: FaktaPerjanjian) -> tuple[Klausul, ...]:
    """What a step rests on: its own clauses, and those of the owner's pattern."""
    return unik((*baris.klausul, *klausul_pola(f.susunan, f.profil, *baris.tahap)))


def _periksa(
    baris: Langkah, f: Fakta, isian: IsianPerjanjian, menjajaki: bool
) -> Iterator[Halangan | Peringatan]:
    for nama in baris.syarat:
        if not (menjajaki and nama in ISIAN):
            yield from SYARAT[nama](f, isian)
