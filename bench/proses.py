"""What processes cost, from /proc: CPU time of whole families of processes, memory without double counting."""

import os
from dataclasses import dataclass
from pathlib import Path

DETAK = os.sysconf("SC_CLK_TCK")
PROC = Path("/proc")


@dataclass(frozen=True)
class Waktu:
    """CPU seconds so far."""

    pengguna: float
    sistem: float

    @property
    def jumlah(self) -> float:
        return self.pengguna + self.sistem


def keluarga(akar: int) -> list[int]:
    """A process and all that descend from it."""
    anak: dict[int, list[int]] = {}
    for folder in PROC.iterdir():
        if folder.name.isdigit() and (stat := _stat(int(folder.name))):
            anak.setdefault(int(stat[1]), []).append(int(folder.name))
    semua, antre = [], [akar]
    while antre:
        satu = antre.pop()
        semua.append(satu)
        antre += anak.get(satu, [])
    return semua


def cpu(akar: int) -> Waktu:
    """CPU seconds of a family, those of members that ended and were waited for included."""
    pengguna = sistem = 0.0
    for pid in keluarga(akar):
        if stat := _stat(pid):
            pengguna += (int(stat[11]) + int(stat[13])) / DETAK
            sistem += (int(stat[12]) + int(stat[14])) / DETAK
    return Waktu(pengguna, sistem)


def memori_mb(akar: int) -> float:
    """Memory of a family in MB; what is shared counts once (PSS)."""
    return sum(_pss(pid) for pid in keluarga(akar)) / 1024


def _stat(pid: int) -> list[str]:
    """The fields of /proc/PID/stat from the third on; none if the process has ended."""
    try:
        return (PROC / str(pid) / "stat").read_text().rpartition(")")[2].split()
    except (FileNotFoundError, ProcessLookupError):
        return []


def _pss(pid: int) -> int:
    try:
        baris = (PROC / str(pid) / "smaps_rollup").read_text().splitlines()
    except (FileNotFoundError, ProcessLookupError, PermissionError):
        return 0
    return sum(int(satu.split()[1]) for satu in baris if satu.startswith("Pss:"))
