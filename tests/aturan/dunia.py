"""Facts from names: a small world in memory that the rules see as they see the rows of the database.

    d = kabupaten()
    d.plt("Bidang Yankes", "Asma")
    tentukan(d.orang("Dodi"), d.profil)

Everything is named by text; ids are given out on first use.
"""

from dataclasses import dataclass, field
from datetime import date
from typing import Any

from simpul.aturan.fakta import (
    Delegat,
    FaktaJalur,
    FaktaOrang,
    FaktaPelaku,
    FaktaPerkara,
    FaktaUnit,
    Kantor,
    Kapasitas,
    Pejabat,
)
from simpul.aturan.jenjang import Jenjang
from simpul.aturan.profil import Profil, profil

HARI = date(2024, 3, 5)
MULAI, SELESAI = date(2024, 3, 6), date(2024, 12, 31)
BOMBANA, REKAAN = "bombana-31-2023", "rekaan-7-2024"
KOLAKA = 7


@dataclass
class Simpul:
    """A node of the organisation and who holds its offices."""

    nama: str
    induk: str | None
    pola: str
    jenjang: Jenjang
    kepala: str | None
    pelaksana: tuple[Kapasitas, str] | None = None
    delegat: tuple[str, bool] | None = None
    sekretaris: str | None = None


@dataclass
class Dunia:
    """One regency on one day. What is set is what holds today."""

    id_profil: str = BOMBANA
    hari: date = HARI
    unit: dict[str, Simpul] = field(default_factory=dict)
    tempat: dict[str, str] = field(default_factory=dict)
    jenjang: dict[str, Jenjang] = field(default_factory=dict)
    catatan: dict[str, dict[str, Any]] = field(default_factory=dict)
    penilai_luar: dict[str, str] = field(default_factory=dict)
    instansi: dict[str, int] = field(default_factory=dict)
    _id: dict[str, int] = field(default_factory=dict)

    @property
    def profil(self) -> Profil:
        return profil(self.id_profil, 1)

    def id(self, nama: str) -> int:
        return self._id.setdefault(nama, len(self._id) + 1)

    # What is given

    def pd(self, nama: str, pola: str, kepala: str | None, jenjang: Jenjang = Jenjang.JPT_PRATAMA) -> None:
        self._simpul(nama, None, pola, kepala, jenjang)

    def anak(
        self,
        nama: str,
        di: str,
        kepala: str | None,
        jenjang: Jenjang = Jenjang.ADMINISTRATOR,
        pola: str = "",
    ) -> None:
        self._simpul(nama, di, pola, kepala, jenjang)

    def _simpul(self, nama: str, induk: str | None, pola: str, kepala: str | None, jenjang: Jenjang) -> None:
        self.unit[nama] = Simpul(nama, induk, pola, jenjang, kepala)
        if kepala:
            self.tempat[kepala], self.jenjang[kepala] = nama, jenjang

    def staf(self, nama: str, di: str | None, jenjang: Jenjang = Jenjang.PELAKSANA, **catatan: Any) -> None:
        self.jenjang[nama], self.catatan[nama] = jenjang, catatan
        self.tempat.pop(nama, None)
        if di:
            self.tempat[nama] = di

    def orang_luar(self, nama: str, penilai: str, jenjang: Jenjang = Jenjang.AHLI_MUDA) -> None:
        self.jenjang[nama], self.penilai_luar[nama], self.instansi[nama] = jenjang, penilai, KOLAKA

    def sekretaris(self, unit: str, nama: str) -> None:
        self.unit[unit].sekretaris = nama
        self.tempat[nama], self.jenjang[nama] = unit, Jenjang.ADMINISTRATOR

    def plt(self, unit: str, nama: str) -> None:
        self.unit[unit].pelaksana = Kapasitas.PLT, nama

    def plh(self, unit: str, nama: str) -> None:
        self.unit[unit].pelaksana = Kapasitas.PLH, nama

    def kosongkan(self, unit: str) -> None:
        self.unit[unit].kepala = self.unit[unit].pelaksana = None

    def delegasi(self, unit: str, nama: str, *, menugaskan: bool) -> None:
        self.unit[unit].delegat = nama, menugaskan

    def mencatat(self, nama: str, **catatan: Any) -> None:
        self.catatan.setdefault(nama, {}).update(catatan)

    # What the rules see

    def kantor(self, unit: str) -> Kantor:
        u = self.unit[unit]
        delegat = Delegat(self.id(u.delegat[0]), *u.delegat) if u.delegat else None
        return Kantor(1000 + self.id(f"kantor {unit}"), f"Kepala {unit}", self._pemangku(u), delegat)

    def _pemangku(self, u: Simpul) -> Pejabat | None:
        if u.pelaksana:
            kapasitas, nama = u.pelaksana
            return Pejabat(self.id(nama), nama, kapasitas)
        return Pejabat(self.id(u.kepala), u.kepala) if u.kepala else None

    def luar(self, nama: str) -> Kantor:
        pejabat = Pejabat(self.id(nama), nama, Kapasitas.PIHAK_LUAR)
        return Kantor(-self.id(nama), f"Jabatan {nama}", pejabat)

    def fakta_unit(self, nama: str) -> FaktaUnit:
        u = self.unit[nama]
        sekretaris = None
        if u.sekretaris:
            pejabat = Pejabat(self.id(u.sekretaris), u.sekretaris)
            sekretaris = Kantor(1000 + self.id(f"sekretaris {nama}"), f"Sekretaris {nama}", pejabat)
        return FaktaUnit(
            self.id(f"unit {nama}"), nama, u.jenjang, self.kantor(nama), u.pola, u.induk is None, sekretaris
        )

    def susunan(self, nama: str) -> tuple[FaktaUnit, ...]:
        induk = self.unit[nama].induk
        return (self.fakta_unit(nama), *(self.susunan(induk) if induk else ()))

    def orang(self, nama: str) -> FaktaOrang:
        tempat = self.tempat.get(nama)
        kepala = tempat is not None and self.unit[tempat].kepala == nama
        penilai = self.penilai_luar.get(nama)
        return FaktaOrang(
            self.id(nama),
            nama,
            self.jenjang.get(nama),
            self.susunan(tempat) if tempat else (),
            mengepalai=self.id(f"unit {tempat}") if kepala else None,
            instansi_lain=self.instansi.get(nama),
            penilai_luar=self.luar(penilai) if penilai else None,
            **self.catatan.get(nama, {}),
        )

    def memangku(self, nama: str) -> list[str]:
        """The units that someone heads today, as holder or as acting official."""
        pemangku = {u.nama: self._pemangku(u) for u in self.unit.values()}
        return [unit for unit, p in pemangku.items() if p and p.nama == nama]

    def pelaku(self, nama: str) -> FaktaPelaku:
        pimpin = self.memangku(nama)
        wakil = [u.nama for u in self.unit.values() if u.delegat == (nama, True)]
        return FaktaPelaku(
            self.id(nama),
            nama,
            self.jenjang.get(nama),
            frozenset(self.kantor(u).id for u in (*pimpin, *wakil)),
            frozenset(self.id(f"unit {u}") for u in pimpin),
            self.instansi.get(nama),
        )

    def semua_orang(self) -> list[str]:
        return sorted(self.jenjang)

    # Cases

    def jalur(self, prosedur: str, keadaan: str, *orang: str, ke: str = "", **lain: Any) -> FaktaJalur:
        isi: dict[str, Any] = {"id": 1, "unit_tujuan": self.susunan(ke) if ke else ()} | lain
        if "lintas_instansi" in prosedur:
            isi |= {"instansi_tujuan": KOLAKA, "pyb_tujuan": self.luar("Prasetyo")}
        daftar = tuple(self.orang(o) for o in orang)
        return FaktaJalur(prosedur=prosedur, keadaan=keadaan, orang=daftar, **isi)

    def perkara(self, peminta: str, pemilik: str, *jalur: FaktaJalur, **lain: Any) -> FaktaPerkara:
        isi: dict[str, Any] = {
            "mulai": MULAI,
            "selesai": SELESAI,
            "sekretaris_daerah": self.kantor("Sekretariat Daerah"),
            "bertarget": True,
        }
        return FaktaPerkara(
            hari_ini=self.hari,
            profil=self.profil,
            peminta=self.id(peminta),
            unit_pemilik=self.susunan(pemilik) if pemilik else (),
            jalur=jalur,
            **(isi | lain),
        )


def kabupaten(id_profil: str = BOMBANA) -> Dunia:
    """The cast of all these tests. Asma asks, Rusli assesses, Basri heads, Darwis signs, Hani and Dodi work."""
    d = Dunia(id_profil)
    d.pd("Sekretariat Daerah", "a", "Man")
    d.anak("Bagian Organisasi", "Sekretariat Daerah", "Laode")
    d.anak("Subbagian Tata Laksana", "Bagian Organisasi", "Wulan", Jenjang.PENGAWAS)
    d.anak("Asisten Administrasi", "Sekretariat Daerah", "Sitti", Jenjang.JPT_PRATAMA)
    d.anak("Bagian Umum", "Asisten Administrasi", "Rahman")
    d.pd("Dinas Kesehatan", "b", "Darwis")
    d.anak("Bidang Kesmas", "Dinas Kesehatan", "Asma")
    d.anak("Seksi Gizi", "Bidang Kesmas", "Pengki", Jenjang.PENGAWAS)
    d.anak("Bidang Yankes", "Dinas Kesehatan", "Basri")
    d.anak("Seksi Rujukan", "Bidang Yankes", "Rusli", Jenjang.PENGAWAS)
    d.anak("Seksi Farmasi", "Bidang Yankes", "Zul", Jenjang.PENGAWAS)
    d.anak("Puskesmas Rumbia", "Dinas Kesehatan", "Mira", Jenjang.AHLI_MADYA, "f")
    d.anak("UPT Labkesda", "Dinas Kesehatan", "Umar", Jenjang.PENGAWAS, "e")
    d.pd("Dinas Sosial", "b", "Hasan")
    d.anak("Bidang Resos", "Dinas Sosial", "Ida")
    d.anak("Seksi Lansia", "Bidang Resos", "Feri", Jenjang.PENGAWAS)
    d.pd("Dinas Perhubungan", "c1", "Jafar")
    d.anak("Bidang Lalu Lintas", "Dinas Perhubungan", "Kamal")
    d.anak("Seksi Parkir", "Bidang Lalu Lintas", "Lukman", Jenjang.PENGAWAS)
    d.pd("Dinas Pendidikan dan Kebudayaan", "c2", "Murni")
    d.anak("Bidang SD", "Dinas Pendidikan dan Kebudayaan", "Opi")
    d.anak("Seksi Kurikulum", "Bidang SD", "Putri", Jenjang.PENGAWAS)
    d.anak("SDN 1 Rumbia", "Dinas Pendidikan dan Kebudayaan", "Elly", Jenjang.AHLI_MUDA, "f")
    d.pd("RSUD Bombana", "d", "Gani", Jenjang.ADMINISTRATOR)
    d.sekretaris("RSUD Bombana", "Nur")
    d.anak("Bidang Keperawatan", "RSUD Bombana", "Lina", Jenjang.PENGAWAS)
    d.anak("Bagian Keuangan RSUD", "RSUD Bombana", "Sari", Jenjang.ADMINISTRATOR)
    for nama, di, jenjang in (
        ("Citra", "Bidang Kesmas", Jenjang.AHLI_MUDA),
        ("Gita", "Seksi Gizi", Jenjang.TERAMPIL),
        ("Dodi", "Bidang Yankes", Jenjang.PELAKSANA),
        ("Hani", "Seksi Rujukan", Jenjang.MAHIR),
        ("Hilda", "Seksi Rujukan", Jenjang.PELAKSANA),
        ("Yusuf", "Bidang Yankes", Jenjang.AHLI_MADYA),
        ("Rina", "Dinas Kesehatan", Jenjang.AHLI_PERTAMA),
        ("Ira", "Seksi Lansia", Jenjang.AHLI_MUDA),
        ("Yana", "Bidang Resos", Jenjang.AHLI_MADYA),
        ("Tono", "Bidang Lalu Lintas", Jenjang.PELAKSANA),
    ):
        d.staf(nama, di, jenjang)
    d.orang_luar("Bayu", "Dewi")
    d.orang_luar("Prasetyo", "Dewi", Jenjang.JPT_PRATAMA)
    return d
