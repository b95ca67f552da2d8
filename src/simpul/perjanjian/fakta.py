"""From rows to facts: an agreement with the organisation around it, a goal with those who carry it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import LiteralString

from simpul.aturan.fakta import FaktaUnit, Kantor, Pejabat
from simpul.aturan.jenjang import Jenjang
from simpul.aturan.kedudukan import level_dari
from simpul.aturan.profil import Profil, profil
from simpul.aturan.prosedur import Keadaan
from simpul.aturan.siklus.perjanjian import (
    Bagian,
    FaktaPerjanjian,
    FaktaSasaran,
    Tujuan,
    adalah_level_2,
    susunan_level_1,
)
from simpul.inti.kueri import baca
from simpul.organisasi.models import Jabatan, Pegawai, UnitOrganisasi
from simpul.organisasi.pegangan import pegangan
from simpul.organisasi.peta import Peta, muat_orang
from simpul.perjanjian.models import Pembagian, PerjanjianKinerja, Sasaran

BAWAH: LiteralString = """
SELECT id FROM organisasi_unitorganisasi
 WHERE leluhur @> ARRAY[%(unit)s::bigint] AND (id = %(unit)s::bigint OR jenjang_kepala = %(jenjang)s)
"""


@dataclass(frozen=True)
class Sekitar:
    """The organisation around an agreement on a day: the level-2 offices below its unit, and others asked for."""

    peta: Peta
    level_2: tuple[Kantor, ...]
    susunan_level_2: dict[int, tuple[FaktaUnit, ...]]


def muat_sekitar(unit: UnitOrganisasi, aturan: Profil, tanggal: date, *, lain: Iterable[int] = ()) -> Sekitar:
    """Read it: two queries, whatever the size of the regency. ``lain``: units to be loaded as well."""
    bawah = baca(BAWAH, unit=unit.pk, jenjang=Jenjang.ADMINISTRATOR.value)
    _orang, peta = muat_orang((), tanggal, unit=(*(nomor for (nomor,) in bawah), *lain))
    f = FaktaPerjanjian(tanggal, aturan, peta.susunan(unit.pk), tanggal.year)
    hasil: dict[int, tuple[Kantor, tuple[FaktaUnit, ...]]] = {}
    for nomor in peta.unit:
        susunan = peta.susunan(nomor)
        kedua = level_dari(susunan, aturan)[1]
        if kedua is not None and adalah_level_2(kedua, susunan, f):
            hasil.setdefault(kedua.id, (kedua, susunan))
    return Sekitar(peta, tuple(k for k, _s in hasil.values()), {nomor: s for nomor, (_k, s) in hasil.items()})


def profil_perjanjian(perjanjian: PerjanjianKinerja) -> Profil:
    """The regulation that the agreement was begun under."""
    return profil(perjanjian.perkara.profil, perjanjian.perkara.profil_versi)


def fakta_unit(unit: UnitOrganisasi, aturan: Profil, tahun: int, tanggal: date) -> FaktaPerjanjian:
    """Facts about an agreement that does not exist yet."""
    sekitar = muat_sekitar(unit, aturan, tanggal)
    return FaktaPerjanjian(tanggal, aturan, sekitar.peta.susunan(unit.pk), tahun, level_2=sekitar.level_2)


def fakta_perjanjian(
    perjanjian: PerjanjianKinerja, uraian: Iterable[str], sekitar: Sekitar, *, direvisi: bool
) -> FaktaPerjanjian:
    """Facts about an agreement as it is stored; ``uraian``: its goals; ``direvisi``: the next version is there."""
    return FaktaPerjanjian(
        hari_ini=sekitar.peta.tanggal,
        profil=profil_perjanjian(perjanjian),
        susunan=sekitar.peta.susunan(perjanjian.unit_id),
        tahun=perjanjian.tahun,
        keadaan=Keadaan(perjanjian.keadaan),
        sasaran=tuple(uraian),
        level_2=sekitar.level_2,
        direvisi=direvisi,
    )


def muat_perjanjian(perjanjian: PerjanjianKinerja, tanggal: date) -> FaktaPerjanjian:
    """The same, read."""
    sekitar = muat_sekitar(perjanjian.unit, profil_perjanjian(perjanjian), tanggal)
    return _dengan_isi(perjanjian, sekitar)


def _dengan_isi(perjanjian: PerjanjianKinerja, sekitar: Sekitar) -> FaktaPerjanjian:
    """With its goals and whether it is being revised, read."""
    uraian = perjanjian.sasaran.values_list("uraian", flat=True)
    direvisi = PerjanjianKinerja.objects.filter(menggantikan=perjanjian).exists()
    return fakta_perjanjian(perjanjian, uraian, sekitar, direvisi=direvisi)


def fakta_sasaran(
    f: FaktaPerjanjian, sasaran: Sasaran, pembagian: Iterable[Pembagian], kantor: dict[int, Kantor]
) -> FaktaSasaran:
    """Facts about a goal with its shares; ``kantor``: the offices that carry them."""
    return FaktaSasaran(f, sasaran.uraian, tuple(_bagian(p, kantor) for p in pembagian))


def _bagian(p: Pembagian, kantor: dict[int, Kantor]) -> Bagian:
    return Bagian(
        kantor.get(p.jabatan_id) or _posisi(p.jabatan, p.pegawai), p.utama, p.strategi, p.pegawai_id
    )


def _posisi(jabatan: Jabatan, pegawai: Pegawai | None) -> Kantor:
    """A position that several hold, as held by the one who is meant."""
    return Kantor(jabatan.pk, jabatan.nama, Pejabat(pegawai.pk, pegawai.nama) if pegawai else None)


@dataclass(frozen=True)
class Sebutan:
    """To whom a goal is to go: an office, or a position with the person who is meant."""

    jabatan: Jabatan
    pegawai: Pegawai | None = None

    def fakta(self, peta: Peta) -> Tujuan:
        """The same as a fact."""
        kantor = peta.kantor.get(self.jabatan.pk) or _posisi(self.jabatan, self.pegawai)
        pejabat = Pejabat(self.pegawai.pk, self.pegawai.nama) if self.pegawai else None
        return Tujuan(kantor, peta.susunan(self.jabatan.unit_id), pejabat)


def muat_sasaran(
    sasaran: Sasaran, tanggal: date, tujuan: Sebutan | None = None
) -> tuple[FaktaSasaran, Tujuan | None]:
    """Facts about a goal, and about whom it is to go to."""
    perjanjian = sasaran.perjanjian
    pembagian = list(sasaran.pembagian.select_related("jabatan", "pegawai"))
    unit = {p.jabatan.unit_id for p in pembagian} | ({tujuan.jabatan.unit_id} if tujuan else set())
    sekitar = muat_sekitar(perjanjian.unit, profil_perjanjian(perjanjian), tanggal, lain=unit)
    f = fakta_sasaran(_dengan_isi(perjanjian, sekitar), sasaran, pembagian, sekitar.peta.kantor)
    return f, tujuan.fakta(sekitar.peta) if tujuan else None


def sebutan_orang(pegawai: Pegawai, tanggal: date) -> Sebutan | None:
    """What a person carries a goal by: the office that he acts in, else his position and himself."""
    kini = pegangan(pegawai.pk, tanggal)
    if kini.kantor:
        return Sebutan(kini.kantor[0])
    return Sebutan(kini.jabatan[0], pegawai) if kini.jabatan else None


def unit_perjanjian(pegawai: Pegawai, aturan: Profil, tanggal: date) -> UnitOrganisasi | None:
    """The unit whose agreement is this person's to set, else the one whose agreement covers him."""
    kini = pegangan(pegawai.pk, tanggal)
    orang, peta = muat_orang([pegawai.pk], tanggal, unit=(j.unit_id for j in kini.kantor))
    sendiri = (j.unit_id for j in kini.kantor if j.pk == _level_1(peta, j.unit_id, aturan).id)
    tempat = orang[pegawai.pk].susunan
    nomor = next(sendiri, None) or (susunan_level_1(tempat, aturan)[0].id if tempat else 0)
    return UnitOrganisasi.objects.filter(pk=nomor).first()


def _level_1(peta: Peta, unit: int, aturan: Profil) -> Kantor:
    return level_dari(peta.susunan(unit), aturan)[0]
