"""Read scenario files: Gherkin in Indonesian, with the line of every step."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from gherkin.parser import Parser
from gherkin.pickles.compiler import Compiler


class BerkasTidakTerbaca(ValueError):
    """A file that is not Gherkin; names file and line."""


@dataclass(frozen=True)
class LangkahTeks:
    """One step as written."""

    teks: str
    baris: int


@dataclass(frozen=True)
class Skenario:
    """One scenario with its background steps in front; ``tanda`` are its tags, those of its feature included."""

    berkas: str
    nama: str
    baris: int
    langkah: tuple[LangkahTeks, ...]
    tanda: tuple[str, ...] = ()


# Other names that people give to a scenario with examples; Gherkin knows it as 'Skenario konsep'.
SKEMA = re.compile(r"^(\s*)(?:Skenario Skema|Skema Skenario|Kerangka Skenario):", re.MULTILINE)


def baku(teks: str) -> str:
    """The text with the keywords that Gherkin knows."""
    return SKEMA.sub(r"\1Skenario konsep:", teks)


def baca(berkas: Path) -> list[Skenario]:
    """All scenarios of a file, outlines unfolded.

    Raises:
        BerkasTidakTerbaca: the file is not there or not Gherkin.
    """
    try:
        dokumen: Any = Parser().parse(baku(berkas.read_text(encoding="utf-8")))
    except OSError as galat:
        raise BerkasTidakTerbaca(f"{berkas}: {galat.strerror}") from galat
    except Exception as galat:
        raise BerkasTidakTerbaca(f"{berkas}: {galat}") from galat
    dokumen["uri"] = str(berkas)
    baris = dict(_baris(dokumen.get("feature") or {}))
    acar: Any = Compiler().compile(dokumen)
    return [_skenario(berkas, p, baris) for p in acar]


def _baris(simpul: dict[str, Any]) -> Iterator[tuple[str, int]]:
    """Ids of the parsed tree with their lines: scenarios, steps, rows of examples."""
    for isi in simpul.values():
        for anak in isi if isinstance(isi, list) else [isi]:
            if isinstance(anak, dict):
                if "id" in anak and "location" in anak:
                    yield anak["id"], anak["location"]["line"]
                yield from _baris(anak)


def _skenario(berkas: Path, acar: dict[str, Any], baris: dict[str, int]) -> Skenario:
    langkah = tuple(LangkahTeks(s["text"], baris[s["astNodeIds"][0]]) for s in acar["steps"])
    tanda = tuple(t["name"] for t in acar["tags"])
    return Skenario(str(berkas), acar["name"], baris[acar["astNodeIds"][0]], langkah, tanda)
