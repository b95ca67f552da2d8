"""The values that a decision is made of: what blocks, by which clause, which fact is missing, who can cure it."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import TypeVar

from simpul.aturan.klausul import Klausul, mengutip, unik
from simpul.aturan.peran import Wewenang
from simpul.aturan.pesan import Pesan
from simpul.aturan.prosedur import Langkah


@dataclass(frozen=True)
class Halangan:
    """One unmet condition. ``penyembuh``: the people or offices that can make it met.

    ``bersama_langkah``: it is cited together with the clauses of the step, as it is without clauses of its own.
    """

    klausul: tuple[Klausul, ...]
    pesan: Pesan
    fakta: str
    penyembuh: tuple[str, ...] = ()
    bersama_langkah: bool = False


@dataclass(frozen=True)
class Peringatan:
    """Something that a soft rule warns of; the step is possible."""

    klausul: tuple[Klausul, ...]
    pesan: Pesan


T = TypeVar("T", Halangan, Peringatan)


def sekali(temuan: Iterable[T]) -> tuple[T, ...]:
    """Each message once, with the clauses of all that say it."""
    kelompok: dict[str, list[T]] = {}
    for satu in temuan:
        kelompok.setdefault(str(satu.pesan), []).append(satu)
    return tuple(
        replace(sama[0], klausul=unik(k for x in sama for k in x.klausul)) for sama in kelompok.values()
    )


@dataclass(frozen=True)
class Putusan:
    """The answer to 'may he do this?'. ``rangkaian``: the rows that one act carries out (Keputusan 0006).

    ``menurut_pola``: what the owner's structure pattern says of the step. ``prosedur``: whose step it is.
    """

    langkah: str
    halangan: tuple[Halangan, ...] = ()
    peringatan: tuple[Peringatan, ...] = ()
    rangkaian: tuple[Langkah, ...] = ()
    wewenang: Wewenang | None = None
    menurut_pola: tuple[Klausul, ...] = ()
    prosedur: str = ""

    @property
    def diterima(self) -> bool:
        return not self.halangan

    @property
    def klausul(self) -> tuple[Klausul, ...]:
        """Every clause that the decision cites."""
        if self.diterima:
            return unik((*(k for satu in self.rangkaian for k in satu.klausul), *self.menurut_pola))
        return unik(k for h in self.halangan for k in h.klausul)

    def mengutip(self, kutipan_atau_id: str) -> bool:
        """True if the decision cites this clause or one below it."""
        return mengutip(self.klausul, kutipan_atau_id)

    def memperingatkan(self, kutipan_atau_id: str) -> bool:
        """True if a warning cites this clause or one below it."""
        return mengutip((k for p in self.peringatan for k in p.klausul), kutipan_atau_id)
