"""Frozen facts that the rules see. No clock, no settings, no database: the date is a fact like any other."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum

from simpul.aturan.jenjang import Jenjang
from simpul.aturan.profil import Profil
from simpul.aturan.prosedur import Keadaan


class Kapasitas(StrEnum):
    """In which capacity someone holds an office."""

    DEFINITIF = "definitif"
    PLT = "plt"
    PLH = "plh"
    DELEGASI = "delegasi"
    PIHAK_LUAR = "pihak luar"

    @property
    def awalan(self) -> str:
        """What stands before the title on a document."""
        return {"plt": "Plt. ", "plh": "Plh. "}.get(self.value, "")


@dataclass(frozen=True, slots=True)
class Pejabat:
    """Someone who holds an office on the day in question."""

    pegawai: int
    nama: str
    kapasitas: Kapasitas = Kapasitas.DEFINITIF


@dataclass(frozen=True, slots=True)
class Delegat:
    """Someone to whom the authority of an office is delegated on the day in question."""

    pegawai: int
    nama: str
    mencakup_penugasan: bool
    nomor: str = ""


@dataclass(frozen=True, slots=True)
class Kantor:
    """An office: authority belongs to it, not to a person. ``pemangku`` is who acts in it today.

    While a Plh. or Plt. acts, he is the ``pemangku`` and the definitive holder is not.
    """

    id: int
    sebutan: str
    pemangku: Pejabat | None = None
    delegat: Delegat | None = None


@dataclass(frozen=True, slots=True)
class FaktaUnit:
    """A node of the organisation with its head. ``pola`` is empty where it follows its parent."""

    id: int
    nama: str
    jenjang_kepala: Jenjang
    kepala: Kantor
    pola: str = ""
    perangkat_daerah: bool = False
    sekretaris: Kantor | None = None


@dataclass(frozen=True)
class FaktaOrang:
    """A person and where he is placed on the day: nodes from his own up to the Perangkat Daerah.

    ``susunan`` is empty for someone without a current placement. ``mengepalai`` is the id of the node that he
    heads definitively. People of another institution have ``instansi_lain`` and ``penilai_luar`` instead.
    """

    id: int
    nama: str
    jenjang: Jenjang | None = None
    susunan: tuple[FaktaUnit, ...] = ()
    mengepalai: int | None = None
    instansi_lain: int | None = None
    penilai_luar: Kantor | None = None
    aktif: bool = True
    pppk: bool = False
    golongan: str = ""
    pendidikan: str = ""
    kompetensi: frozenset[str] = frozenset()
    beban: int = 0


@dataclass(frozen=True, slots=True)
class FaktaPelaku:
    """Who acts: the offices that he holds today, and those whose authority is delegated to him."""

    id: int
    nama: str
    jenjang: Jenjang | None = None
    kantor: frozenset[int] = frozenset()
    memimpin: frozenset[int] = frozenset()
    instansi_lain: int | None = None


@dataclass(frozen=True, slots=True)
class Kriteria:
    """Who is asked for when nobody is named: how many, of which level, with which competence."""

    jumlah: int = 1
    jenjang: Jenjang | None = None
    kompetensi: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class FaktaJalur:
    """One way into an assignment: people who share a procedure and those who decide about them."""

    id: int
    prosedur: str
    keadaan: str
    orang: tuple[FaktaOrang, ...] = ()
    kriteria: Kriteria | None = None
    unit_tujuan: tuple[FaktaUnit, ...] = ()
    pyb_tujuan: Kantor | None = None
    instansi_tujuan: int | None = None
    disetujui: frozenset[int] = frozenset()
    diterima: frozenset[int] = frozenset()
    berakhir: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class FaktaTim:
    """The team of an assignment. ``ketua`` is empty where it has none."""

    nama: str
    rutin: bool
    ketua: int | None = None


@dataclass(frozen=True, slots=True)
class Butir:
    """One thing of the work that moves by a table of its own: a plan, a result, a report, a problem.

    ``siapa``: whose it is: who reports, who is reported on, who raised the problem. ``anggaran``: its budget in whole
    rupiah. ``pemutus``: the office that decides a problem where it is not the owner's, ``atasan``: those above it, the
    nearest first; ``instansi_pemutus``: the other institution that it belongs to.
    """

    prosedur: str
    keadaan: str = Keadaan.BARU
    id: int = 0
    siapa: int | None = None
    anggaran: int = 0
    pemutus: Kantor | None = None
    atasan: tuple[Kantor, ...] = ()
    instansi_pemutus: int | None = None


@dataclass(frozen=True)
class FaktaPerkara:
    """An assignment as it stands: its owner, who asked, its ways, and the things of its work that are not done with."""

    hari_ini: date
    profil: Profil
    peminta: int
    unit_pemilik: tuple[FaktaUnit, ...]
    jalur: tuple[FaktaJalur, ...]
    mulai: date
    selesai: date
    sekretaris_daerah: Kantor | None = None
    tim: FaktaTim | None = None
    pemilik_luar: Kantor | None = None
    kompetensi: frozenset[str] = frozenset()
    sudah_ditugaskan: frozenset[int] = frozenset()
    bertarget: bool = False
    alasan: str = ""
    butir: tuple[Butir, ...] = ()

    def jalur_ke(self, id_: int) -> FaktaJalur:
        """The way with this id.

        Raises:
            LookupError: the case has no such way.
        """
        jalur = next((j for j in self.jalur if j.id == id_), None)
        if jalur is None:
            raise LookupError(f"perkara ini tidak punya jalur {id_}")
        return jalur

    def ganti(self, baru: FaktaJalur) -> "FaktaPerkara":
        """The same facts with one way replaced."""
        return replace(self, jalur=tuple(baru if j.id == baru.id else j for j in self.jalur))


@dataclass(frozen=True)
class Isian:
    """What the person enters with a step."""

    alasan: str = ""
    orang: tuple[FaktaOrang, ...] = ()
    penerima: FaktaOrang | None = None
    mulai: date | None = None
    selesai: date | None = None
    instansi_tujuan: int | None = None
    ketua: FaktaOrang | None = None
    lain: Mapping[str, str] = field(default_factory=dict)
