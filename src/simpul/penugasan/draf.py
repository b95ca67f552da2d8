"""A wish that is being put together, one question a page; kept in the session until it is sent."""

from dataclasses import dataclass, field
from datetime import date
from typing import Any, LiteralString

from django.contrib.sessions.backends.base import SessionBase

from simpul.aturan.fakta import Kriteria
from simpul.aturan.jenjang import Jenjang
from simpul.inti.kueri import baca, jadi
from simpul.organisasi.models import InstansiLain, Pegawai, UnitOrganisasi
from simpul.penugasan.permintaan import DataTim, Permintaan
from simpul.perjanjian.models import PerjanjianKinerja, Sasaran

DISEBUT: LiteralString = """
SELECT row_to_json(p) FROM organisasi_pegawai p
 WHERE p.instansi_id = %(instansi)s::bigint AND p.id = ANY(%(orang)s::bigint[])
"""
KUNCI = "draf_penugasan"


@dataclass
class Draf:
    """What has been entered so far. People, units and institutions are ids of this Instansi."""

    judul: str = ""
    uraian: str = ""
    target: str = ""
    sasaran: int | None = None
    kompetensi: list[str] = field(default_factory=list)
    mulai: str = ""
    selesai: str = ""
    orang: list[int] = field(default_factory=list)
    unit_tujuan: int | None = None
    instansi_tujuan: int | None = None
    jumlah: int = 0
    jenjang: str = ""
    kemampuan: list[str] = field(default_factory=list)
    bentuk: str = ""
    nama_tim: str = ""
    jenis_tim: str = "rutin"
    ketua: int | None = None
    alasan: str = ""
    usulan: bool = False

    def permintaan(self, peminta: Pegawai) -> Permintaan:
        """The wish, with its people read; the opening step follows from where they are."""
        instansi = peminta.instansi_id
        orang = self._orang(instansi)
        unit, lain = self._unit(instansi), self._instansi(instansi)
        return Permintaan(
            langkah="bentuk" if self.tim else "ajukan",
            peminta=peminta,
            judul=self.judul,
            orang=tuple(orang[i] for i in self.orang if i in orang),
            tim=DataTim(self.nama_tim, self.jenis_tim == "rutin", orang.get(self.ketua or 0))
            if self.tim
            else None,
            unit_tujuan=unit,
            instansi_tujuan=lain,
            kriteria=self.kriteria if unit or lain else None,
            mulai=date.fromisoformat(self.mulai) if self.mulai else None,
            selesai=date.fromisoformat(self.selesai) if self.selesai else None,
            uraian=self.uraian,
            kompetensi=tuple(self.kompetensi),
            target=self.target,
            sasaran=self._sasaran(instansi),
            alasan=self.alasan,
        )

    def _orang(self, instansi: int) -> dict[int, Pegawai]:
        baris = baca(DISEBUT, instansi=instansi, orang=[*self.orang, self.ketua or 0])
        return {isi["id"]: jadi(Pegawai, isi) for (isi,) in baris}

    def _sasaran(self, instansi: int) -> Sasaran | None:
        if self.sasaran is None:
            return None
        berlaku = Sasaran.objects.filter(perjanjian__keadaan=PerjanjianKinerja.Keadaan.DITETAPKAN)
        return berlaku.filter(instansi=instansi, pk=self.sasaran).first()

    def _unit(self, instansi: int) -> UnitOrganisasi | None:
        if self.unit_tujuan is None:
            return None
        return UnitOrganisasi.objects.filter(instansi=instansi, pk=self.unit_tujuan).first()

    def _instansi(self, instansi: int) -> InstansiLain | None:
        if self.instansi_tujuan is None:
            return None
        lain = InstansiLain.objects.select_related("pejabat_berwenang")
        return lain.filter(instansi=instansi, pk=self.instansi_tujuan).first()

    @property
    def tim(self) -> bool:
        return self.bentuk == "tim"

    @property
    def kriteria(self) -> Kriteria | None:
        if not self.jumlah or self.orang:
            return None
        jenjang = Jenjang(self.jenjang) if self.jenjang else None
        return Kriteria(self.jumlah, jenjang, frozenset(k.casefold() for k in self.kemampuan))

    def ambil(self, isi: dict[str, Any]) -> None:
        """Take over what a form has checked."""
        for nama, nilai in isi.items():
            if hasattr(self, nama):
                setattr(self, nama, nilai.isoformat() if isinstance(nilai, date) else nilai)


def muat_draf(sesi: SessionBase) -> Draf:
    """The draft of this session."""
    return Draf(**sesi.get(KUNCI, {}))


def simpan_draf(sesi: SessionBase, draf: Draf) -> None:
    """Keep a draft."""
    sesi[KUNCI] = vars(draf)


def buang_draf(sesi: SessionBase) -> None:
    """Forget the draft: it was sent or given up."""
    sesi.pop(KUNCI, None)
