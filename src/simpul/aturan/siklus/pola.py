"""What the owner's structure pattern says of a place in the cycle of work (Lampiran romawi II)."""

from simpul.aturan.fakta import FaktaPerkara, FaktaUnit
from simpul.aturan.kedudukan import pola_dari
from simpul.aturan.klausul import Klausul, rujuk
from simpul.aturan.profil import Profil
from simpul.aturan.prosedur import Tahap


def klausul_tahap(f: FaktaPerkara, *tahap: Tahap) -> tuple[Klausul, ...]:
    """The clauses of these places in the pattern of the owner; none where the owner is another institution."""
    return klausul_pola(f.unit_pemilik, f.profil, *tahap) if f.unit_pemilik else ()


def klausul_pola(susunan: tuple[FaktaUnit, ...], profil: Profil, *tahap: Tahap) -> tuple[Klausul, ...]:
    """The clauses of these places in the pattern that a node follows."""
    pola = pola_dari(susunan, profil)
    return rujuk(*(pola.tahap[satu] for satu in tahap if satu in pola.tahap))
