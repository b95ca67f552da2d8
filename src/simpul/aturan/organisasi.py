"""The organisations that the regulation names: which pattern each has, and by which clause (Lampiran romawi II)."""

import csv
from collections.abc import Mapping
from functools import cache, lru_cache
from importlib.resources import files

from simpul.aturan.klausul import Klausul, klausul

WILAYAH = (" kabupaten ", " kota ", " provinsi ")


@lru_cache(maxsize=4096)
def nama_baku(nama: str) -> str:
    """A name as the regulation writes it: without the region behind it, whatever the capitals."""
    rapi = " ".join(nama.casefold().split())
    for batas in WILAYAH:
        rapi = rapi.partition(batas)[0]
    return rapi


def pola_menurut_peraturan(nama: str, organisasi: Mapping[str, str]) -> str | None:
    """The pattern that a profile gives to an organisation by name; None where it names no such one."""
    return next((pola for resmi, pola in organisasi.items() if nama_baku(resmi) == nama_baku(nama)), None)


@cache
def klausul_organisasi() -> Mapping[str, tuple[str, Klausul]]:
    """The organisations of the regulation by name, each with its pattern and the clause that says so."""
    teks = files("simpul.aturan").joinpath("pola.csv").read_text(encoding="utf-8")
    baris = csv.DictReader(teks.splitlines())
    return {nama_baku(b["nama"]): (b["pola"], klausul(b["dasar"])) for b in baris}


def dasar_pola(nama: str, pola: str) -> tuple[Klausul, ...]:
    """The clause that gives this pattern to this organisation; none where someone chose another."""
    resmi = klausul_organisasi().get(nama_baku(nama))
    return (resmi[1],) if resmi is not None and resmi[0] == pola else ()
