"""One act being carried out: what the writers of rows and documents share."""

from dataclasses import dataclass, field

from simpul.aturan.fakta import FaktaOrang, FaktaPelaku, FaktaPerkara
from simpul.aturan.lingkup import status, terluas
from simpul.aturan.penerbitan import hidup
from simpul.inti.kueri import ubah
from simpul.organisasi.models import Pegawai
from simpul.penugasan.models import Penugasan
from simpul.penugasan.surat import Surat


@dataclass
class Kerja:
    """One act being carried out: the case, the facts as they change, who acts and what he entered."""

    penugasan: Penugasan
    fakta: FaktaPerkara
    pelaku: FaktaPelaku
    alasan: str = ""
    orang: tuple[Pegawai, ...] = ()
    fakta_orang: tuple[FaktaOrang, ...] = ()
    ketua: Pegawai | None = None
    surat: Surat = field(default_factory=Surat)

    def segar(self) -> None:
        """Write the state of the whole; its scope is that of those who are left."""
        self.penugasan.status = status(self.fakta)
        tersisa = hidup(self.fakta)
        self.penugasan.lingkup = terluas(tersisa).value if tersisa else self.penugasan.lingkup
        ubah(self.penugasan, "status", "lingkup", "selesai", "diperbarui")
