"""What the rules of the cycle of work look at: an assignment, and where its plan, result, reports and problems stand."""

from dataclasses import dataclass

from simpul.aturan.fakta import Butir, FaktaOrang, FaktaPerkara
from simpul.aturan.lingkup import GUGUR, adalah_penugasan
from simpul.aturan.prosedur import AKTIF, Keadaan


@dataclass(frozen=True)
class FaktaTugas:
    """An assignment seen as work."""

    perkara: FaktaPerkara

    def satu(self, prosedur: str) -> Butir:
        """The plan, breakdown or result as it stands; a fresh one where there is none yet."""
        ada = (b for b in reversed(self.perkara.butir) if b.prosedur == prosedur)
        return next(ada, Butir(prosedur))

    @property
    def pelaksana(self) -> tuple[FaktaOrang, ...]:
        """Everyone who has received the assignment and has not been released from it."""
        hidup = (j for j in self.perkara.jalur if adalah_penugasan(j) and j.keadaan not in GUGUR)
        return tuple(o for j in hidup for o in j.orang if o.id in j.diterima - j.berakhir)

    @property
    def pernah_melaksanakan(self) -> tuple[FaktaOrang, ...]:
        """Everyone who has received the assignment, those released from it too."""
        return tuple(
            o for j in self.perkara.jalur if adalah_penugasan(j) for o in j.orang if o.id in j.diterima
        )

    @property
    def ketua(self) -> int | None:
        """Who leads the team, if it is one and has one."""
        return self.perkara.tim.ketua if self.perkara.tim else None

    @property
    def orang_ketua(self) -> FaktaOrang | None:
        """The Ketua himself, from his appointment until he is released; he may not have received it yet."""
        hidup = (j for j in self.perkara.jalur if adalah_penugasan(j) and j.keadaan not in GUGUR)
        return next(
            (o for j in hidup for o in j.orang if o.id == self.ketua and o.id not in j.berakhir), None
        )

    @property
    def berlaku(self) -> bool:
        """True while the assignment is in force: neither done nor ended early."""
        return any(adalah_penugasan(j) and j.keadaan in AKTIF for j in self.perkara.jalur)

    @property
    def diakhiri(self) -> bool:
        """True once the assignment was ended early."""
        masuk = (j for j in self.perkara.jalur if adalah_penugasan(j))
        return not self.berlaku and any(j.keadaan == Keadaan.DIAKHIRI for j in masuk)

    @property
    def pelapor(self) -> tuple[FaktaOrang, ...]:
        """Who reports: who does the work; after an early end who did it, once on the days until then (ps27, ps28)."""
        if not self.diakhiri:
            return self.pelaksana
        return tuple(o for o in self.pernah_melaksanakan if o.id not in self._laporan_akhir)

    @property
    def _laporan_akhir(self) -> frozenset[int | None]:
        """Whose last report was handed in; of work that goes on, or that ended in full, none are among the facts."""
        laporan = (b for b in self.perkara.butir if b.prosedur == "laporan")
        return frozenset(b.siapa for b in laporan if b.keadaan == Keadaan.DISAMPAIKAN)

    @property
    def ketua_pelaporan(self) -> FaktaOrang | None:
        """The Ketua to whom members report; after an early end the last one."""
        mantan = self.pernah_melaksanakan if self.diakhiri else ()
        return self.orang_ketua or next((o for o in mantan if o.id == self.ketua), None)

    @property
    def berjalan(self) -> bool:
        """True while somebody works on it."""
        return self.berlaku and bool(self.pelaksana)
