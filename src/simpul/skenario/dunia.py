"""The world of one scenario: who and what has been introduced, what day it is, how the last act went."""

from dataclasses import dataclass, field
from datetime import date

from simpul.aturan.putusan import Putusan
from simpul.inti.models import Instansi
from simpul.organisasi.models import InstansiLain, Jabatan, Pegawai, UnitOrganisasi
from simpul.penugasan.models import Penugasan

HARI_PERTAMA = date(2024, 1, 2)
SEJAK_LAMA = date(2015, 1, 1)


class BelumDiperkenalkan(LookupError):
    """A name was used before it was introduced: a mistake of the scenario."""


class Gagal(AssertionError):
    """Something does not hold; says what was found instead."""


def harus(syarat: object, ditemukan: str) -> None:
    """Fail the scenario unless ``syarat`` holds."""
    if not syarat:
        raise Gagal(ditemukan)


@dataclass
class Dunia:
    """Everything that the steps of one scenario share."""

    hari: date = HARI_PERTAMA
    instansi_: Instansi | None = None
    pegawai: dict[str, Pegawai] = field(default_factory=dict)
    unit: dict[str, UnitOrganisasi] = field(default_factory=dict)
    instansi_lain: dict[str, InstansiLain] = field(default_factory=dict)
    tugas: dict[str, list[Penugasan]] = field(default_factory=dict)
    tim: dict[str, str] = field(default_factory=dict)
    perlu: dict[str, tuple[str, ...]] = field(default_factory=dict)
    sasaran: dict[str, str] = field(default_factory=dict)
    masalah: dict[str, str] = field(default_factory=dict)
    tujuan: set[str] = field(default_factory=set)
    jangka: dict[str, tuple[date, date]] = field(default_factory=dict)
    putusan: Putusan | None = None
    belum_diperiksa: bool = False

    @property
    def instansi(self) -> Instansi:
        if self.instansi_ is None:
            raise BelumDiperkenalkan("instansi belum diperkenalkan")
        return self.instansi_

    def orang(self, nama: str) -> Pegawai:
        """A person who has been introduced."""
        if nama not in self.pegawai:
            raise BelumDiperkenalkan(f'"{nama}" belum diperkenalkan')
        return self.pegawai[nama]

    def banyak_orang(self, daftar: str) -> tuple[Pegawai, ...]:
        """Several people, separated by commas."""
        if daftar in self.pegawai:
            return (self.pegawai[daftar],)
        return tuple(self.orang(nama.strip()) for nama in daftar.split(",") if nama.strip())

    def tempat(self, nama: str) -> UnitOrganisasi:
        """A unit or Perangkat Daerah that has been introduced."""
        if nama not in self.unit:
            raise BelumDiperkenalkan(f'unit "{nama}" belum diperkenalkan')
        return self.unit[nama]

    def lain(self, nama: str) -> InstansiLain:
        """Another institution that has been introduced."""
        if nama not in self.instansi_lain:
            raise BelumDiperkenalkan(f'instansi "{nama}" belum diperkenalkan')
        return self.instansi_lain[nama]

    def kantor_kepala(self, nama: str) -> Jabatan:
        """The office of the head of a unit."""
        return Jabatan.objects.get(unit=self.tempat(nama), peran=Jabatan.Peran.KEPALA)

    def perkara(self, tugas: str) -> list[Penugasan]:
        """The cases of a task, newest first."""
        if tugas not in self.tugas:
            raise BelumDiperkenalkan(f'tugas "{tugas}" belum diperkenalkan')
        return [Penugasan.objects.get(pk=p.pk) for p in reversed(self.tugas[tugas])]

    def satu(self, tugas: str) -> Penugasan:
        """The newest case of a task; fails the scenario if no case came of it."""
        daftar = self.perkara(tugas)
        harus(daftar, f'penugasan "{tugas}" tidak ada: langkah pembukanya ditolak')
        return daftar[0]
