"""The vocabulary: which sentence calls which function. A sentence that two entries match is a mistake of ours."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from difflib import get_close_matches
from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from simpul.skenario.dunia import Dunia


class Jenis(Enum):
    """What a step does: gives facts, acts, or looks."""

    DENGAN = "Dengan"
    KETIKA = "Ketika"
    MAKA = "Maka"


Fungsi = Callable[..., None]


@dataclass(frozen=True)
class Kalimat:
    """One entry of the vocabulary. ``pola`` is written with {nama} for a quoted text, <tgl> a date, #n# a number."""

    jenis: Jenis
    pola: str
    ekspresi: re.Pattern[str]
    fungsi: Fungsi

    @property
    def bentuk(self) -> str:
        """The sentence as people write it: "N" for a quoted text, TANGGAL for a date, ANGKA for a number."""
        return TEMPAT.sub(
            lambda c: BENTUK[str(c.lastgroup)].format(str(c[str(c.lastgroup)]).upper()), self.pola
        )


class TidakDimengerti(ValueError):
    """Nobody understands this step; ``terdekat`` is the sentence that is most like it."""

    def __init__(self, teks: str) -> None:
        super().__init__(teks)
        self.terdekat = next(iter(get_close_matches(teks, sorted({k.bentuk for k in KOSAKATA}), 1, 0.4)), "")


KOSAKATA: list[Kalimat] = []


TEMPAT = re.compile(r"\{(?P<teks>\w+)\}|<(?P<tanggal>\w+)>|#(?P<angka>\w+)#")
BENTUK = {"teks": '"{}"', "tanggal": "TANGGAL", "angka": "ANGKA"}
ISI = {"teks": r'"(?P<{}>[^"]*)"', "tanggal": r"(?P<{}>\d{{4}}-\d{{2}}-\d{{2}})", "angka": r"(?P<{}>\d+)"}


def _ekspresi(pola: str) -> re.Pattern[str]:
    """The regular expression of a sentence: {nama} a quoted text, <nama> a date, #nama# a number."""
    bagian, ujung = [], 0
    for cocok in TEMPAT.finditer(pola):
        jenis = str(cocok.lastgroup)
        bagian += [re.escape(pola[ujung : cocok.start()]), ISI[jenis].format(cocok[jenis])]
        ujung = cocok.end()
    return re.compile("".join([*bagian, re.escape(pola[ujung:])]))


def _tambah(jenis: Jenis, pola: tuple[str, ...]) -> Callable[[Fungsi], Fungsi]:
    def pasang(fungsi: Fungsi) -> Fungsi:
        KOSAKATA.extend(Kalimat(jenis, satu, _ekspresi(satu), fungsi) for satu in pola)
        return fungsi

    return pasang


def dengan(*pola: str) -> Callable[[Fungsi], Fungsi]:
    """A step that gives facts."""
    return _tambah(Jenis.DENGAN, pola)


def ketika(*pola: str) -> Callable[[Fungsi], Fungsi]:
    """A step in which somebody acts."""
    return _tambah(Jenis.KETIKA, pola)


def maka(*pola: str) -> Callable[[Fungsi], Fungsi]:
    """A step that looks at the outcome."""
    return _tambah(Jenis.MAKA, pola)


def cocok(teks: str) -> list[tuple[Kalimat, dict[str, str]]]:
    """Every entry that a sentence matches, with its values."""
    hasil = ((kalimat, kalimat.ekspresi.fullmatch(teks.strip())) for kalimat in KOSAKATA)
    return [(k, {n: v for n, v in c.groupdict().items() if v is not None}) for k, c in hasil if c]


def cari(teks: str) -> tuple[Kalimat, dict[str, str]]:
    """The entry that a sentence matches, with its values.

    Raises:
        TidakDimengerti: no entry matches.
    """
    semua = cocok(teks)
    if not semua:
        raise TidakDimengerti(teks)
    return semua[0]


def panggil(kalimat: Kalimat, dunia: "Dunia", nilai: dict[str, str]) -> None:
    """Carry out a step."""
    kalimat.fungsi(dunia, **nilai)
