"""Where the rules carry a clause: read from the tables of procedures, the profiles and the rules' own source."""

import ast
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import as_file, files
from typing import TypeGuard

from simpul.aturan.klausul import Klausul, register
from simpul.aturan.organisasi import klausul_organisasi
from simpul.aturan.profil import Pola, daftar_profil, daftar_versi
from simpul.aturan.prosedur import Langkah, Prosedur, Tahap
from simpul.aturan.siklus.perjanjian import PERENCANAAN
from simpul.aturan.siklus.tabel import SIKLUS
from simpul.aturan.tabel import PROSEDUR

TABEL = (*PROSEDUR.values(), *PERENCANAAN.values(), *SIKLUS.values())
ATURAN = "simpul.aturan."
# What builds a refusal or a warning; a helper of the rules of work does so for them.
PEMBUAT = ("Halangan", "Peringatan", "_halangan")


@dataclass(frozen=True)
class Syarat:
    """A refusal or warning of the rules: where it is written, its clauses and its sentence."""

    fungsi: str
    klausul: frozenset[str]
    teks: str
    lunak: bool


def langkah_mengutip(klausul: Klausul) -> Iterator[tuple[Prosedur, Langkah]]:
    """Every step of a procedure that rests on a clause, by itself or through its place in a pattern."""
    tempat = _tahap_mengutip().get(klausul.id, frozenset())
    for prosedur in TABEL:
        for langkah in prosedur.langkah:
            if klausul in langkah.klausul or not tempat.isdisjoint(langkah.tahap):
                yield prosedur, langkah


@cache
def _tahap_mengutip() -> Mapping[str, frozenset[Tahap]]:
    """The places in the cycle of work that a clause describes, in whichever profile and pattern."""
    hasil: dict[str, frozenset[Tahap]] = {}
    for tahap, id_ in (isi for pola in _semua_pola() for isi in pola.tahap.items()):
        hasil[id_] = hasil.get(id_, frozenset()) | {tahap}
    return hasil


def _semua_pola() -> Iterator[Pola]:
    return (p for id_ in daftar_profil() for versi in daftar_versi(id_) for p in versi.pola.values())


@cache
def tahap_terpakai() -> frozenset[Tahap]:
    """The places that a step or a condition of ours asks for; a profile may name others in vain."""
    diminta = (s.attr for _modul, pohon in _sumber() for s in ast.walk(pohon) if _menyebut_tahap(s))
    return frozenset(t for p in TABEL for x in p.langkah for t in x.tahap).union(
        Tahap[nama] for nama in diminta
    )


@cache
def semua_syarat() -> tuple[Syarat, ...]:
    """Every refusal and warning of the rules, read from their source."""
    return tuple(satu for modul, pohon in _sumber() for f in _fungsi(pohon) for satu in _syarat(modul, f))


@cache
def fungsi_mengutip() -> Mapping[str, frozenset[str]]:
    """The functions of the rules that cite clauses, themselves or by a constant, and which; procedures aside."""
    semua = {
        f"{modul}.{f.name}": frozenset(kata_dalam(f)) & register().keys() | _lewat_tetapan(modul, f)
        for modul, pohon in _sumber()
        if "tabel" not in modul.split(".")
        for f in _fungsi(pohon)
    }
    return {nama: ids for nama, ids in semua.items() if ids}


def _lewat_tetapan(modul: str, fungsi: ast.FunctionDef) -> frozenset[str]:
    """The clauses of the constants that a function names."""
    disebut = (s.id for s in ast.walk(fungsi) if isinstance(s, ast.Name))
    return frozenset().union(*(_tetapan(modul).get(nama, frozenset()) for nama in disebut))


@cache
def _tetapan(modul: str) -> Mapping[str, frozenset[str]]:
    """The constants of a module that hold clauses, those that it imports included; tables of procedures aside."""
    hasil: dict[str, frozenset[str]] = {}
    for simpul in dict(_sumber())[modul].body:
        if isinstance(simpul, ast.ImportFrom) and str(simpul.module).startswith(ATURAN):
            asal = _tetapan_sendiri(str(simpul.module).removeprefix(ATURAN))
            hasil |= {n.name: asal[n.name] for n in simpul.names if n.name in asal}
    return hasil | _tetapan_sendiri(modul)


@cache
def _tetapan_sendiri(modul: str) -> dict[str, frozenset[str]]:
    pohon = dict(_sumber()).get(modul)
    diberi = [s for s in pohon.body if isinstance(s, ast.Assign)] if pohon else []
    return {
        t.id: frozenset(kata_dalam(s.value)) & register().keys()
        for s in diberi
        for t in s.targets
        if isinstance(t, ast.Name) and not _memanggil(s.value, "Prosedur")
    }


def _memanggil(simpul: ast.AST, nama: str) -> bool:
    panggilan = (s.func for s in ast.walk(simpul) if isinstance(s, ast.Call))
    return any(isinstance(f, ast.Name) and f.id == nama for f in panggilan)


@cache
def kunci_profil() -> Mapping[str, frozenset[str]]:
    """The keys of the profiles that name clauses: 'pola.d.klausul', whichever profile has them."""
    hasil: dict[str, frozenset[str]] = {}
    for kunci, ids in (isi for pola in _semua_pola() for isi in _isi_pola(pola)):
        hasil[kunci] = hasil.get(kunci, frozenset()) | ids
    return hasil


def _isi_pola(pola: Pola) -> Iterator[tuple[str, frozenset[str]]]:
    for nama in ("klausul", "klausul_pelibatan", "klausul_penugasan"):
        yield f"pola.{pola.kunci}.{nama}", frozenset(getattr(pola, nama))
    for tahap in pola.tahap.keys() & tahap_terpakai():
        yield f"pola.{pola.kunci}.tahap.{tahap}", frozenset({pola.tahap[tahap]})


@cache
def klausul_kedudukan() -> frozenset[str]:
    """The clauses by which it is found who answers to whom."""
    pola = (ids for kunci, ids in kunci_profil().items() if kunci.endswith(".klausul"))
    aturan = (ids for nama, ids in fungsi_mengutip().items() if nama.startswith("kedudukan."))
    return frozenset(k.id for _pola, k in klausul_organisasi().values()).union(*pola, *aturan)


def _menyebut_tahap(simpul: ast.AST) -> TypeGuard[ast.Attribute]:
    return (
        isinstance(simpul, ast.Attribute)
        and isinstance(simpul.value, ast.Name)
        and simpul.value.id == "Tahap"
    )


def kata_dalam(simpul: ast.AST) -> Iterator[str]:
    """Every text that is written in a piece of source."""
    return (s.value for s in ast.walk(simpul) if isinstance(s, ast.Constant) and isinstance(s.value, str))


@cache
def _sumber() -> tuple[tuple[str, ast.Module], ...]:
    """The rules themselves, wherever they are written: module and tree."""
    with as_file(files("simpul.aturan")) as folder:
        berkas = sorted(folder.rglob("*.py"))
        return tuple(
            (".".join(b.relative_to(folder).with_suffix("").parts), ast.parse(b.read_text(encoding="utf-8")))
            for b in berkas
        )


def _fungsi(pohon: ast.Module) -> list[ast.FunctionDef]:
    return [f for f in ast.walk(pohon) if isinstance(f, ast.FunctionDef)]


def _syarat(modul: str, fungsi: ast.FunctionDef) -> Iterator[Syarat]:
    teks = [(s.lineno, t) for s in ast.walk(fungsi) if isinstance(s, ast.Call) for t in _teks_bertanda(s)]
    for panggilan in (s for s in ast.walk(fungsi) if isinstance(s, ast.Call)):
        nama = panggilan.func.id if isinstance(panggilan.func, ast.Name) else ""
        if nama not in PEMBUAT:
            continue
        akhir = panggilan.end_lineno or panggilan.lineno
        dalam = [t for baris, t in teks if panggilan.lineno <= baris <= akhir]
        sebelum = [t for baris, t in sorted(teks) if baris < panggilan.lineno]
        kalimat = dalam[:1] or sebelum[-1:]
        if kalimat and panggilan.args:
            yield Syarat(
                f"{modul}.{fungsi.name}",
                _klausul_dalam(panggilan.args[0], fungsi),
                kalimat[0],
                nama == "Peringatan",
            )


def _klausul_dalam(kutip: ast.expr, fungsi: ast.FunctionDef) -> frozenset[str]:
    """The clauses of a finding; where it names them by a variable, those that the function gave it."""
    if not isinstance(kutip, ast.Name):
        return frozenset(kata_dalam(kutip))
    diberi = (s for s in ast.walk(fungsi) if isinstance(s, ast.Assign) and _memberi(s, kutip.id))
    return frozenset(t for s in diberi for t in kata_dalam(s.value) if t in register())


def _memberi(simpul: ast.Assign, nama: str) -> bool:
    return any(isinstance(t, ast.Name) and t.id == nama for t in simpul.targets)


def _teks_bertanda(simpul: ast.Call) -> Iterator[str]:
    if isinstance(simpul.func, ast.Name) and simpul.func.id == "_":
        yield from kata_dalam(simpul)
