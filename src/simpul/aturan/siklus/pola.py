"""What the owner's structure pattern says of a place in the cycle of work (Lampiran romawi II)."""

from simpul.aturan.fakta import FaktaPerkara
from simpul.aturan.kedudukan import pola_dari
from simpul.aturan.klausul import Klausul, rujuk
from simpul.aturan.prosedur import Tahap


def klausul_tahap(f: FaktaPerkara, *tahap: Tahap) -> tuple[Klausul, ...]:
    """The clauses of these places in the pattern of the owner; none where the owner is another institution."""
    if not f.unit_pemilik:
        return ()
    pola = pola_dari(f.unit_pemilik, f.profil)
    return rujuk(*(pola.tahap[satu] for satu in tahap if satu in pola.tahap))
