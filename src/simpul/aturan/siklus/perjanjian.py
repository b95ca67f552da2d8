"""From the agreement of a level-1 official down to the strategy for each goal (Lampiran I angka 1, Lampiran II).

Level 1 sets an agreement for a year and shares its goals out; the level-2 office that carries a goal chooses how it is
worked on. Where a pattern knows no level 2, or nobody of that level is there, level 1 does both.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from simpul.aturan.fakta import FaktaUnit, Kantor, Pejabat
from simpul.aturan.kedudukan import level_dari
from simpul.aturan.pesan import _
from simpul.aturan.profil import Profil
from simpul.aturan.prosedur import Keadaan, Peran, Prosedur
from simpul.aturan.siklus.tabel import baris

# fmt: off
PERJANJIAN = Prosedur("perjanjian", _("Perjanjian kinerja"), (
    #     langkah                dari            ke            oleh          klausul       tahap         syarat
    baris("susun_perjanjian",    "BARU DISUSUN", "DISUSUN",    Peran.LEVEL_1, "lamp-I-1-a", "PERJANJIAN", "unit_level_1", "diam"),
    baris("tetapkan_perjanjian", "DISUSUN",      "DITETAPKAN", Peran.LEVEL_1, "lamp-I-1-a", "PERJANJIAN", "bersasaran",   "", "PERJANJIAN_KINERJA"),
    baris("revisi_perjanjian",   "DITETAPKAN",   "DISUSUN",    Peran.LEVEL_1, "lamp-I-1-a", "PERJANJIAN", "tanpa_rancangan beralasan", "diam"),
))

DIBAGI = "BELUM_DIBAGI DIBAGI DITETAPKAN"
SASARAN = Prosedur("sasaran", _("Pembagian sasaran"), (
    baris("bagi_sasaran",        DIBAGI,              "DIBAGI",       Peran.LEVEL_1,          "lamp-I-1-a", "PERJANJIAN ARAHAN", "perjanjian_berlaku bertujuan tujuan_level_2 sekali satu_utama"),
    baris("tetapkan_strategi",   "DIBAGI DITETAPKAN", "DITETAPKAN",   Peran.PENANGGUNG_JAWAB, "lamp-I-1-b", "STRATEGI",   "perjanjian_berlaku berstrategi"),
    baris("tarik_sasaran",       "DIBAGI DITETAPKAN", "BELUM_DIBAGI", Peran.LEVEL_1,          "lamp-I-1-a", "PERJANJIAN", "perjanjian_berlaku beralasan bertujuan", "diam"),
))

SASARAN_SATU_TINGKAT = Prosedur("sasaran_satu_tingkat", _("Pembagian sasaran"), (
    baris("bagi_sasaran",        DIBAGI,              "DIBAGI",       Peran.LEVEL_1,          "lamp-I-1-a", "PERJANJIAN ARAHAN", "perjanjian_berlaku bertujuan tujuan_di_unit sekali satu_utama", "diam"),
    baris("tetapkan_strategi",   DIBAGI,              "DITETAPKAN",   Peran.LEVEL_1,          "lamp-I-1-a lamp-I-1-b", "STRATEGI", "perjanjian_berlaku berstrategi"),
    baris("tarik_sasaran",       "DIBAGI DITETAPKAN", "BELUM_DIBAGI", Peran.LEVEL_1,          "lamp-I-1-a", "PERJANJIAN", "perjanjian_berlaku beralasan bertujuan", "diam"),
))
# fmt: on
PERENCANAAN = {p.nama: p for p in (PERJANJIAN, SASARAN, SASARAN_SATU_TINGKAT)}


class Strategi(StrEnum):
    """How a goal is worked on: by people one by one, or by a team (lamp-I-1-b)."""

    INDIVIDU = "individu"
    TIM = "tim kerja"


@dataclass(frozen=True)
class FaktaPerjanjian:
    """An agreement as it stands. ``susunan``: its unit and what lies above; ``level_2``: the level-2 offices below level 1.

    ``direvisi``: the next version is being drafted.
    """

    hari_ini: date
    profil: Profil
    susunan: tuple[FaktaUnit, ...]
    tahun: int
    keadaan: Keadaan = Keadaan.BARU
    sasaran: tuple[str, ...] = ()
    level_2: tuple[Kantor, ...] = ()
    direvisi: bool = False

    @property
    def level_1(self) -> Kantor:
        """The office whose agreement it is."""
        return level_dari(self.susunan, self.profil)[0]


@dataclass(frozen=True)
class Bagian:
    """One share of a goal: the office that carries it, in the lead or not, and the strategy that it chose.

    ``pegawai``: the person, where the position is one that several hold.
    """

    kantor: Kantor
    utama: bool
    strategi: str = ""
    pegawai: int | None = None


@dataclass(frozen=True)
class FaktaSasaran:
    """A goal of an agreement with those who carry it."""

    perjanjian: FaktaPerjanjian
    uraian: str = ""
    bagian: tuple[Bagian, ...] = ()

    @property
    def keadaan(self) -> Keadaan:
        """Whether somebody carries it, and whether all who do have chosen a strategy."""
        if not self.bagian:
            return Keadaan.BELUM_DIBAGI
        return Keadaan.DITETAPKAN if all(b.strategi for b in self.bagian) else Keadaan.DIBAGI

    @property
    def prosedur(self) -> Prosedur:
        """Two levels, or one where there is no level 2."""
        return SASARAN if self.perjanjian.level_2 else SASARAN_SATU_TINGKAT


@dataclass(frozen=True)
class Tujuan:
    """To whom a goal is to be shared out: an office with where it stands, and the person if several hold it."""

    kantor: Kantor
    susunan: tuple[FaktaUnit, ...]
    pegawai: Pejabat | None = None

    @property
    def sebutan(self) -> str:
        return self.pegawai.nama if self.pegawai else self.kantor.sebutan


@dataclass(frozen=True)
class IsianPerjanjian:
    """What the person enters with a step of planning."""

    alasan: str = ""
    tujuan: Tujuan | None = None
    utama: bool = True
    strategi: str = ""


Fakta = FaktaPerjanjian | FaktaSasaran


def perjanjian_dari(f: Fakta) -> FaktaPerjanjian:
    """The agreement that the facts are about."""
    return f.perjanjian if isinstance(f, FaktaSasaran) else f


def susunan_level_1(susunan: tuple[FaktaUnit, ...], profil: Profil) -> tuple[FaktaUnit, ...]:
    """The unit whose agreement covers a node, and what lies above it: that headed by the node's level 1."""
    kantor = level_dari(susunan, profil)[0]
    urut = next((i for i, u in enumerate(susunan) if u.kepala.id == kantor.id), len(susunan) - 1)
    return susunan[urut:]


def adalah_level_2(kantor: Kantor, susunan: tuple[FaktaUnit, ...], f: FaktaPerjanjian) -> bool:
    """True for a level-2 office below this level 1: of the same Perangkat Daerah, at or under its unit."""
    kedua = level_dari(susunan, f.profil)[1]
    di_bawah = any(u.id == f.susunan[0].id for u in susunan)
    return di_bawah and kedua is not None and kedua.id == kantor.id


def kepala_diberi_tahu(f: FaktaPerjanjian, tujuan: Tujuan) -> Kantor | None:
    """The head of another Perangkat Daerah whose office contributes to a goal: his people will be asked for (lamp-I-1-b)."""
    sendiri, lain = f.susunan[-1], tujuan.susunan[-1] if tujuan.susunan else None
    if lain is None or lain.id == sendiri.id or lain.kepala.id == tujuan.kantor.id:
        return None
    return lain.kepala
