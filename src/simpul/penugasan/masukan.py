"""What somebody enters with a step on an existing case."""

from dataclasses import dataclass, field
from datetime import date
from typing import Any

from simpul.organisasi.models import InstansiLain, Pegawai
from simpul.penugasan.surat import Surat


@dataclass(frozen=True)
class Masukan:
    """What somebody enters with a step on an existing case."""

    alasan: str = ""
    orang: tuple[Pegawai, ...] = ()
    orang_lama: Pegawai | None = None
    penerima: Pegawai | None = None
    selesai: date | None = None
    instansi_tujuan: InstansiLain | None = None
    ketua: Pegawai | None = None
    surat: Surat = field(default_factory=Surat)

    def jejak(self) -> dict[str, Any]:
        """What the trail keeps of it."""
        isi: dict[str, Any] = {
            "alasan": self.alasan,
            "orang": [p.pk for p in self.orang],
            "orang_lama": self.orang_lama.pk if self.orang_lama else None,
            "penerima": self.penerima.pk if self.penerima else None,
            "selesai": self.selesai,
            "instansi_tujuan": self.instansi_tujuan.pk if self.instansi_tujuan else None,
            "ketua": self.ketua.pk if self.ketua else None,
            "surat": self.surat.nomor,
        }
        return {kunci: nilai for kunci, nilai in isi.items() if nilai}
