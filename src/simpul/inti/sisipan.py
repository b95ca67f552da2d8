"""Places in pages that packages above fill: a page names the place, a package adds its part when it is ready.

In ``AppConfig.ready``: ``sisipan.UNIT.append(Sisipan("penugasan/bagian/unit.html", pekerjaan_unit))``.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.http import HttpRequest


@dataclass(frozen=True)
class Sisipan:
    """A part of a page: a template, and what it shows about the object of the page."""

    templat: str
    isi: Callable[[HttpRequest, Any], Mapping[str, Any]]


UNIT: list[Sisipan] = []
"""On the page of a unit (``UnitOrganisasi``): its work, its requests in and out."""
ORANG: list[Sisipan] = []
"""On the page of a person (``Pegawai``): what he carries now."""
KLAUSUL: list[Sisipan] = []
"""On the page of a clause (``Klausul``): where it decided something, as far as the visitor may see it."""
GILIRAN: list[Sisipan] = []
"""On Giliran saya (``Pembaca``): what else waits for an office of the reader's; shown to those who hold one."""
TEMPAT: Mapping[str, list[Sisipan]] = {"unit": UNIT, "orang": ORANG, "klausul": KLAUSUL, "giliran": GILIRAN}

BEBAN: list[Callable[[Iterable[int], date], Mapping[int, int]]] = []
"""How many assignments each of these people carries on a day."""


def beban(pegawai: Iterable[int], tanggal: date) -> dict[int, int]:
    """The load of each of these people; none is zero."""
    daftar = list(pegawai)
    hasil = dict.fromkeys(daftar, 0)
    for hitung in BEBAN:
        for satu, jumlah in hitung(daftar, tanggal).items():
            hasil[satu] += jumlah
    return hasil
