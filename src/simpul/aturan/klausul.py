"""The register of clauses: every clause of the regulation, in our words, with how strongly it binds.

A clause is a value. A rule is built with clauses or not at all; where the regulation is silent and we
chose, the clause is a decision record of our own (``keputusan-...``).
"""

import csv
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from importlib.resources import files


class Kekuatan(StrEnum):
    """How a clause binds: impossible otherwise, allowed with a reason, a place to do it, for reference."""

    KERAS = "keras"
    LUNAK = "lunak"
    DUKUNG = "dukung"
    INFO = "info"


@dataclass(frozen=True, slots=True)
class Klausul:
    """One clause: its id, citation, a line in our words, and how we read it."""

    id: str
    kutipan: str
    ringkas: str
    pelaku: tuple[str, ...]
    jenis: str
    kekuatan: Kekuatan
    kemampuan: str
    catatan: str
    kutipan_en: str
    ringkas_en: str

    def __str__(self) -> str:
        return self.kutipan

    def __hash__(self) -> int:
        return hash(self.id)

    @property
    def keputusan_kami(self) -> bool:
        """True where the regulation is silent and this is a decision record of ours."""
        return self.id.startswith("keputusan-")


class KlausulTidakDikenal(KeyError):
    """No clause has this id or citation."""


def _baris(nama: str) -> list[dict[str, str]]:
    teks = files("simpul.aturan").joinpath(nama).read_text(encoding="utf-8")
    return list(csv.DictReader(teks.splitlines()))


def _susun(baris: dict[str, str], inggris: dict[str, str]) -> Klausul:
    return Klausul(
        id=baris["id"],
        kutipan=baris["kutipan"],
        ringkas=baris["ringkas"],
        pelaku=tuple(p for p in baris["pelaku"].split(";") if p != "-"),
        jenis=baris["jenis"],
        kekuatan=Kekuatan(baris["kekuatan"]),
        kemampuan=baris["kemampuan"],
        catatan=baris["catatan"],
        kutipan_en=inggris["kutipan"],
        ringkas_en=inggris["ringkas"],
    )


@cache
def register() -> dict[str, Klausul]:
    """All clauses by id: those of the regulation first, then our own decisions."""
    inggris = {b["id"]: b for b in _baris("klausul_en.csv") + _baris("keputusan_en.csv")}
    return {b["id"]: _susun(b, inggris[b["id"]]) for b in _baris("klausul.csv") + _baris("keputusan.csv")}


def klausul(id_: str) -> Klausul:
    """The clause with this id.

    Raises:
        KlausulTidakDikenal: there is none.
    """
    try:
        return register()[id_]
    except KeyError:
        raise KlausulTidakDikenal(id_) from None


@cache
def rujuk(*daftar: str) -> tuple[Klausul, ...]:
    """Several clauses by id, in that order."""
    return tuple(klausul(id_) for id_ in daftar)


def cari(kutipan_atau_id: str) -> Klausul:
    """The clause with this citation or id.

    Raises:
        KlausulTidakDikenal: neither a citation nor an id.
    """
    if kutipan_atau_id in register():
        return register()[kutipan_atau_id]
    for satu in register().values():
        if satu.kutipan == kutipan_atau_id:
            return satu
    raise KlausulTidakDikenal(kutipan_atau_id)


@cache
def di_bawah(kutipan_atau_id: str) -> frozenset[str]:
    """The ids of the named clause and of all below it; "Pasal 22" or "ps22" names all of its ayat.

    Raises:
        KlausulTidakDikenal: nothing has this citation or id, or lies below it.
    """
    try:
        dasar = cari(kutipan_atau_id).id
    except KlausulTidakDikenal:
        dasar = kutipan_atau_id
    ids = {k.id for k in register().values() if _di_bawah(k, dasar)}
    if not ids:
        raise KlausulTidakDikenal(kutipan_atau_id)
    return frozenset(ids)


def _di_bawah(satu: Klausul, dasar: str) -> bool:
    return satu.id == dasar or satu.id.startswith(f"{dasar}-") or satu.kutipan.startswith(f"{dasar} ")


def mengutip(daftar: Iterable[Klausul], kutipan_atau_id: str) -> bool:
    """True if one of the clauses is the named one or lies below it."""
    bawah = di_bawah(kutipan_atau_id)
    return any(k.id in bawah for k in daftar)


def unik(daftar: Iterable[Klausul]) -> tuple[Klausul, ...]:
    """Each clause once, in the order of first appearance."""
    return tuple(dict.fromkeys(daftar))
