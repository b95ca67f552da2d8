"""The work of the demo's assignments as stories: plan, parts, progress, reports, problems, results, day by day."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from simpul.contoh.cerita import Panggung, Peristiwa
from simpul.contoh.langkah_kerja import baris

SETELAH_CERITA = 100


@dataclass(frozen=True)
class Karya:
    """The work of one assignment, named as in its story. ``langkah``, ``kegiatan`` and ``bagian`` as in ``Cerita``."""

    judul: str
    langkah: str
    kegiatan: str = ""
    bagian: str = ""


def peristiwa(panggung: Panggung, karya: Karya) -> Iterator[Peristiwa]:
    """Everything that happens in a work, after what happens on the same day to its assignment."""
    for urut, satu in enumerate(baris(karya.langkah), start=SETELAH_CERITA):
        lalu = int(satu.split()[0].lstrip("!"))
        yield Peristiwa(-lalu, urut, partial(panggung.jalan, karya, satu))
