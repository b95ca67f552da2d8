"""The world of a walk as it stands: whom to choose from, read anew whenever the organisation has changed."""

from datetime import date
from random import Random
from typing import TypeVar

from simpul.inti.models import Instansi
from simpul.organisasi.models import Delegasi, InstansiLain, Jabatan, Pegawai, Penempatan, UnitOrganisasi
from simpul.organisasi.susunan import berlaku_pada
from tests.acak.catatan import Catatan
from tests.acak.kabupaten import Kabupaten

T = TypeVar("T")


class Daerah:
    """One regency with everybody in it."""

    def __init__(self, kabupaten: Kabupaten, hari: date) -> None:
        self.kabupaten = kabupaten
        self.baca(hari)

    def baca(self, hari: date) -> None:
        """Read who is where today."""
        self.instansi = Instansi.objects.get(pk=self.kabupaten.instansi.pk)
        self.catatan = Catatan(self.instansi.pk, hari)
        semua = Pegawai.objects.filter(instansi=self.instansi).select_related(
            "instansi", "instansi_lain", "akun"
        )
        self.orang = {p.pk: p for p in semua.order_by("pk")}
        self.unit = {u.pk: u for u in UnitOrganisasi.objects.filter(instansi=self.instansi).order_by("pk")}
        for unit in self.unit.values():
            unit.instansi = self.instansi
        self.luar = list(InstansiLain.objects.filter(instansi=self.instansi).order_by("pk"))
        self.kantor = list(
            Jabatan.objects.filter(instansi=self.instansi)
            .exclude(peran="anggota")
            .select_related("unit")
            .order_by("pk")
        )

    @property
    def pegawai(self) -> list[Pegawai]:
        """Our own people, placed or not."""
        return [
            p
            for p in self.orang.values()
            if p.instansi_lain_id is None and p.pk != self.kabupaten.pencatat.pk
        ]

    @property
    def staf(self) -> list[Pegawai]:
        """Our people who hold an ordinary position."""
        c = self.catatan
        return [
            p for p in self.pegawai if c.tempat.get(p.pk) and c.jabatan[c.tempat[p.pk]]["peran"] == "anggota"
        ]

    @property
    def orang_luar(self) -> list[Pegawai]:
        """People of other institutions who can be asked for."""
        return [p for p in self.orang.values() if p.penilai_luar_id]

    @property
    def pimpinan(self) -> list[Pegawai]:
        """Everyone who acts in the office of a head."""
        c = self.catatan
        kepala = sorted({p for k in c.kepala.values() for p in c.pemangku(k)})
        return [self.orang[p] for p in kepala]

    def staf_di_bawah(self, pemimpin: Pegawai) -> list[Pegawai]:
        """The staff whom somebody assesses or whose unit he heads."""
        c = self.catatan
        return [
            s
            for s in self.staf
            if pemimpin.pk in c.pemutus(c.penilai(s.pk)) | c.pemangku(c.pimpinan(s.pk)) - {s.pk}
        ]

    def seunit(self, pemimpin: Pegawai) -> list[Pegawai]:
        """The staff of the units that somebody heads."""
        c = self.catatan
        return [s for s in self.staf if pemimpin.pk in c.pemangku(c.pimpinan(s.pk))]

    def penempatan(self, hari: date) -> list[Penempatan]:
        """All placements in force."""
        daftar = Penempatan.objects.filter(berlaku_pada(hari), instansi=self.instansi)
        return list(daftar.select_related("pegawai", "jabatan__unit", "instansi").order_by("pk"))

    def delegasi(self, hari: date) -> list[Delegasi]:
        """All delegations in force."""
        daftar = Delegasi.objects.filter(berlaku_pada(hari), instansi=self.instansi)
        return list(daftar.select_related("jabatan", "instansi").order_by("pk"))


def pilih(acak: Random, daftar: list[T], banyak: int) -> tuple[T, ...]:
    """Some of a list, each once."""
    return tuple(acak.sample(daftar, min(banyak, len(daftar))))
