"""What the rules of the cycle of work look at: an assignment, and where its plan, result, reports and problems stand."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from simpul.aturan.fakta import FaktaOrang, FaktaPerkara, Kantor
from simpul.aturan.lingkup import GUGUR, adalah_penugasan
from simpul.aturan.prosedur import AKTIF, Keadaan


@dataclass(frozen=True, slots=True)
class Butir:
    """One thing that moves by a table of its own: a plan, a result, a report, a problem.

    ``siapa``: whose it is: who reports, who is reported on, who raised the problem. ``anggaran``: its budget in whole
    rupiah. ``pemutus``: the office that decides a problem where it is not the owner's.
    """

    prosedur: str
    keadaan: str = Keadaan.BARU
    id: int = 0
    siapa: int | None = None
    anggaran: int = 0
    pemutus: Kantor | None = None


@dataclass(frozen=True)
class FaktaTugas:
    """An assignment with its work. ``butir``: by procedure, those of which there is one at a time."""

    perkara: FaktaPerkara
    butir: Mapping[str, Butir] = field(default_factory=dict)

    def satu(self, prosedur: str) -> Butir:
        """The plan, breakdown or result as it stands; a fresh one where there is none yet."""
        return self.butir.get(prosedur, Butir(prosedur))

    @property
    def pelaksana(self) -> tuple[FaktaOrang, ...]:
        """Everyone who has received the assignment and has not been released from it."""
        hidup = (j for j in self.perkara.jalur if adalah_penugasan(j) and j.keadaan not in GUGUR)
        return tuple(o for j in hidup for o in j.orang if o.id in j.diterima - j.berakhir)

    @property
    def ketua(self) -> int | None:
        """Who leads the team, if it is one and has one."""
        return self.perkara.tim.ketua if self.perkara.tim else None

    @property
    def berjalan(self) -> bool:
        """True while somebody works on it."""
        return bool(self.pelaksana) and any(j.keadaan in AKTIF for j in self.perkara.jalur)
