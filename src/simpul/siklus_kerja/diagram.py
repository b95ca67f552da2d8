"""Indicators drawn on the server as SVG: bars, and a matrix of flows. The same numbers stand in a table beside them."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from simpul.siklus_kerja.ukuran import PANAH, Gambar

LEBAR, BARIS, NILAI = 320, 44, 48
PANJANG = 44
TINGKAT = 5
TERBANYAK = 12


def batang(gambar: Gambar, sebutan: Sequence[str]) -> SafeString:
    """One bar a row, as long as its value; ``sebutan`` are the rows in words."""
    if not gambar.baris:
        return SafeString("")
    tinggi = BARIS * len(gambar.baris)
    isi = format_html_join(
        "", "{}", ((_batang(n, s, v, gambar.terbesar),) for n, (s, (_k, v)) in enumerate(zip(sebutan, gambar.baris, strict=True)))
    )  # fmt: skip
    return format_html(
        '<svg class="diagram" viewBox="0 0 {} {}" role="img" aria-label="{}">{}</svg>', LEBAR, tinggi, _(gambar.definisi.judul), isi
    )  # fmt: skip


def _batang(urut: int, sebutan: str, nilai: float, terbesar: float) -> SafeString:
    """The words above the bar, so that both have the whole width of a phone."""
    y, lebar = BARIS * urut, round((LEBAR - NILAI) * nilai / (terbesar or 1), 1)
    return format_html(
        '<text x="0" y="{}">{}</text><rect x="0" y="{}" width="{}" height="14" rx="3"/><text x="{}" y="{}">{}</text>',
        y + 14, sebutan[:PANJANG], y + 20, max(lebar, 1), lebar + 6, y + 32, angka(nilai),
    )  # fmt: skip


def angka(nilai: float) -> str:
    """A whole number as it is, another with one decimal."""
    return f"{nilai:.0f}" if nilai == int(nilai) else f"{nilai:.1f}".replace(".", ",")


@dataclass(frozen=True)
class Matriks:
    """Who lends people to whom: rows lend, columns own the work. A cell has its value and its shade from 0 to 4."""

    kolom: Sequence[str]
    baris: Sequence[tuple[str, Sequence[tuple[str, int]]]]


def matriks(gambar: Gambar) -> Matriks:
    """The flows as a matrix of those units that lend or borrow most."""
    arus = {tuple(kunci.split(PANAH, 1)): nilai for kunci, nilai in gambar.baris if PANAH in kunci}
    dari = _terbesar([(asal, v) for (asal, *_ke), v in arus.items()])
    ke = _terbesar([(pasangan[-1], v) for pasangan, v in arus.items()])
    return Matriks(ke, [(a, [_sel(arus.get((a, b), 0.0), gambar.terbesar) for b in ke]) for a in dari])


def _sel(nilai: float, terbesar: float) -> tuple[str, int]:
    """A cell: its number, and its shade."""
    if not nilai:
        return "", 0
    return angka(nilai), min(TINGKAT - 1, round((TINGKAT - 1) * nilai / (terbesar or 1)))


def _terbesar(pasangan: Sequence[tuple[str, float]]) -> list[str]:
    jumlah: dict[str, float] = {}
    for nama, nilai in pasangan:
        jumlah[nama] = jumlah.get(nama, 0) + nilai
    return sorted(sorted(jumlah), key=lambda n: -jumlah[n])[:TERBANYAK]
