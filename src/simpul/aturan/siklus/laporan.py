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
SEMUA = (*PERORANGAN, *ANGGOTA, *KETUA)


def penerima_laporan(f: FaktaTugas, b: Butir, pelapor: int) -> Pemegang:
    """To whom this report goes: a member's to the Ketua, unless the Pimpinan asked for it; else to the owner's head."""
    ketua = f.ketua_pelaporan
    if ketua is not None and pelapor != ketua.id and b.keadaan != Keadaan.DIMINTA:
        return Pemegang((Wewenang(Pejabat(ketua.id, ketua.nama)),))
    return dari_kantor(pimpinan_pemilik(f.perkara))


def klausul_laporan(f: FaktaTugas, b: Butir, pelapor: int) -> tuple[Klausul, ...]:
    """By which clauses it goes there; members without a Ketua report as one alone does (note on ps28-1)."""
    diminta = DIMINTA if b.keadaan == Keadaan.DIMINTA else ()
    return rujuk(*diminta, *_menurut_bentuk(f, pelapor, diminta=bool(diminta)))


def _menurut_bentuk(f: FaktaTugas, pelapor: int, *, diminta: bool) -> tuple[str, ...]:
    if f.perkara.tim is None:
        return PERORANGAN
    if pelapor == f.ketua:
        return KETUA
    return () if diminta else ANGGOTA if f.ketua_pelaporan is not None else (*ANGGOTA, *PERORANGAN)
