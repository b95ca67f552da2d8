"""Texts that the rules give: an Indonesian template and its values, so that a screen can translate it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


def _(teks: str) -> str:
    """Mark a text for translation; the rules themselves speak Indonesian."""
    return teks


@dataclass(frozen=True)
class Pesan:
    """A sentence: ``teks`` with ``%(nama)s`` places, filled from ``nilai`` (texts, numbers or Pesan)."""

    teks: str
    nilai: Mapping[str, Any] = field(default_factory=dict)

    def __str__(self) -> str:
        return self.teks % {kunci: str(isi) for kunci, isi in self.nilai.items()} if self.nilai else self.teks

    def __hash__(self) -> int:
        return hash(str(self))


def pesan(teks: str, **nilai: Any) -> Pesan:
    """A Pesan with its values as keywords."""
    return Pesan(teks, nilai)
