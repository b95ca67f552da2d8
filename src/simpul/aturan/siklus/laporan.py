"""Who reports to whom (Pasal 27 and 28, Lampiran romawi V)."""

from simpul.aturan.fakta import Butir, Pejabat
from simpul.aturan.klausul import Klausul, rujuk
from simpul.aturan.peran import Pemegang, Wewenang, dari_kantor
from simpul.aturan.prosedur import Keadaan
from simpul.aturan.siklus.fakta import FaktaTugas
from simpul.aturan.siklus.peran import pimpinan_pemilik

PERORANGAN = ("ps27", "lamp-V-a")
ANGGOTA = ("ps28-1", "lamp-V-b-1", "lamp-IV-D-4-c")
KETUA = ("ps28-2", "lamp-V-b-2")
DIMINTA = ("ps28-4",)


def _kepada_ketua(f: FaktaTugas, b: Butir, pelapor: int) -> bool:
    """A member reports to his Ketua, unless the Pimpinan asked him."""
    ada = f.ketua is not None and any(o.id == f.ketua for o in f.pelaksana)
    return ada and pelapor != f.ketua and b.keadaan != Keadaan.DIMINTA


def penerima_laporan(f: FaktaTugas, b: Butir, pelapor: int) -> Pemegang:
    """To whom this report goes: the Ketua, or the head of the owner."""
    if _kepada_ketua(f, b, pelapor):
        ketua = next(o for o in f.pelaksana if o.id == f.ketua)
        return Pemegang((Wewenang(Pejabat(ketua.id, ketua.nama)),))
    return dari_kantor(pimpinan_pemilik(f.perkara))


def klausul_laporan(f: FaktaTugas, b: Butir, pelapor: int) -> tuple[Klausul, ...]:
    """By which clauses it goes there."""
    if b.keadaan == Keadaan.DIMINTA:
        return rujuk(*DIMINTA)
    if f.perkara.tim is None:
        return rujuk(*PERORANGAN)
    return rujuk(*(KETUA if pelapor == f.ketua else ANGGOTA))
