"""What proves a clause: scenarios that assert it or are tagged with it, tests that are marked with it."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from simpul.aturan.klausul import cari, di_bawah, klausul, register
from simpul.skenario import pelaksana  # noqa: F401 - fills the vocabulary
from simpul.skenario.kosakata import TidakDimengerti
from simpul.skenario.kosakata import cari as cari_kalimat
from simpul.skenario.pembaca import Skenario, baca

TANDA = "@klausul:"
PENANDA = "pytest.mark.klausul"


@dataclass(frozen=True, order=True)
class Bukti:
    """One scenario or test: its file under ``tests`` and its name."""

    berkas: str
    nama: str


def kumpulkan(uji: Path) -> dict[str, tuple[Bukti, ...]]:
    """Clause id -> what proves it, of all scenarios and tests in a folder.

    Raises:
        KlausulTidakDikenal: a tag or a mark names a clause that does not exist.
    """
    hasil: dict[str, set[Bukti]] = {}
    for id_, bukti in (*_dari_skenario(uji), *_dari_uji(uji)):
        hasil.setdefault(id_, set()).add(bukti)
    return {id_: tuple(sorted(semua)) for id_, semua in hasil.items()}


def _dari_skenario(uji: Path) -> Iterator[tuple[str, Bukti]]:
    for berkas in sorted(uji.rglob("*.feature")):
        for skenario in baca(berkas):
            bukti = Bukti(str(berkas.relative_to(uji)), skenario.nama)
            yield from ((id_, bukti) for id_ in (*_bertanda(skenario), *_dikutip(skenario)))


def _bertanda(skenario: Skenario) -> Iterator[str]:
    return (klausul(t.removeprefix(TANDA)).id for t in skenario.tanda if t.startswith(TANDA))


def _dikutip(skenario: Skenario) -> Iterator[str]:
    """The clauses that the steps assert, and those that they lie below; an article as a whole proves none."""
    for langkah in skenario.langkah:
        try:
            _kalimat, nilai = cari_kalimat(langkah.teks)
            satu = cari(nilai["klausul"])
        except (TidakDimengerti, KeyError):
            continue
        yield from _meliputi(satu.id)


@cache
def _meliputi(id_: str) -> tuple[str, ...]:
    return tuple(lain for lain in register() if id_ in di_bawah(lain))


def _dari_uji(uji: Path) -> Iterator[tuple[str, Bukti]]:
    for berkas in sorted(uji.rglob("test_*.py")):
        pohon = ast.parse(berkas.read_text(encoding="utf-8"))
        for fungsi in (f for f in ast.walk(pohon) if isinstance(f, ast.FunctionDef)):
            bukti = Bukti(str(berkas.relative_to(uji)), fungsi.name)
            yield from ((id_, bukti) for id_ in _dimarkahi(fungsi))


def _dimarkahi(fungsi: ast.FunctionDef) -> Iterator[str]:
    for hiasan in fungsi.decorator_list:
        if isinstance(hiasan, ast.Call) and ast.unparse(hiasan.func) == PENANDA:
            yield from (klausul(ast.literal_eval(isi)).id for isi in hiasan.args)
