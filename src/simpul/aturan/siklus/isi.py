"""What plan and breakdown hold: activities in the days of the assignment, parts in their activities and abilities."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from simpul.aturan.fakta import FaktaOrang


@dataclass(frozen=True, slots=True)
class IsiKegiatan:
    """An activity of a plan. ``anggaran``: whole rupiah; ``id``: of one that the plan has already."""

    uraian: str
    mulai: date
    selesai: date
    anggaran: int = 0
    id: int | None = None


@dataclass(frozen=True, slots=True)
class IsiBagian:
    """A part of a breakdown: of which activity, whose it is, what one must be able to do. ``anggaran``: whole rupiah."""

    kegiatan: int
    pelaksana: int
    nama: str
    mulai: date
    selesai: date
    anggaran: int = 0
    kompetensi: str = ""


def di_luar_masa(mulai: date, selesai: date, kegiatan: Iterable[IsiKegiatan]) -> tuple[str, ...]:
    """The activities that begin before the assignment or end after it."""
    return _unik(k.uraian for k in kegiatan if k.mulai < mulai or k.selesai > selesai)


def melebihi(rencana: Iterable[IsiKegiatan], bagian: tuple[IsiBagian, ...]) -> tuple[str, ...]:
    """The activities that their parts exceed, in budget or in days; '?' for parts of none that the plan has."""
    menurut_id = {k.id: k for k in rencana}
    jumlah = Counter[int]()
    for b in bagian:
        jumlah[b.kegiatan] += b.anggaran
    lewat = {b.kegiatan for b in bagian if not _muat(b, menurut_id.get(b.kegiatan), jumlah[b.kegiatan])}
    return _unik(menurut_id[n].uraian if n in menurut_id else "?" for n in sorted(lewat))


def _muat(b: IsiBagian, k: IsiKegiatan | None, jumlah: int) -> bool:
    return k is not None and jumlah <= k.anggaran and k.mulai <= b.mulai and b.selesai <= k.selesai


def kurang_mampu(bagian: Iterable[IsiBagian], orang: Iterable[FaktaOrang]) -> tuple[str, ...]:
    """Who gets a part that asks for what is not recorded among his competences."""
    mampu = {o.id: o.kompetensi for o in orang}
    perlu = (b for b in bagian if b.kompetensi.strip())
    return _unik(
        b.nama for b in perlu if b.kompetensi.strip().casefold() not in mampu.get(b.pelaksana, frozenset())
    )


def bukan_pelaksana(bagian: Iterable[IsiBagian], orang: Iterable[FaktaOrang]) -> tuple[str, ...]:
    """Who gets a part without doing the work, now or earlier."""
    ikut = {o.id for o in orang}
    return _unik(b.nama for b in bagian if b.pelaksana not in ikut)


def _unik(nama: Iterator[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(nama))
