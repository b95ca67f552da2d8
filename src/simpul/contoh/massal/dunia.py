"""The small world in which the patterns of cases are made: names are marks, numbers far above all that exist.

Whatever a service writes there about a unit, a person or an office shows the mark or the number, so that the
same row can be written for any other unit or person. Nothing of it stays: the transaction is rolled back.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from itertools import count

from django.db.models import Model

from simpul.aturan.jenjang import Jenjang
from simpul.contoh.daftar_staf import Kabupaten
from simpul.inti.models import Akun, Instansi
from simpul.organisasi.models import InstansiLain, Jabatan, Pegawai, Penempatan, UnitOrganisasi

NOMOR_AWAL = 9_000_000_000_000
SEJAK = date(2000, 1, 1)
# Unit, its parent, its pattern, how many people besides the head. The owner's unit A comes in every pattern.
SUSUNAN = (
    ("SETDA", "", "a", 0),
    ("P", "", "b", 0),
    ("A", "P", "", 3),
    ("B", "P", "", 1),
    ("Q", "", "b", 0),
    ("C", "Q", "", 1),
)
RAGAM_A = {"a": ("SETDA", ""), "d": ("", "d"), "e": ("P", "e"), "f": ("P", "f")}
JENJANG_KEPALA = {"e": Jenjang.PENGAWAS, "f": Jenjang.FUNGSIONAL, "d": Jenjang.ADMINISTRATOR}
PERSURATAN = "persuratan"
# Days of an assignment as stories name them: its first, the one in the middle, the last of its story so far, its last.
AWAL, TENGAH, AKHIR, SELURUHNYA, PERPANJANGAN = -90, -30, -60, 0, 60


def susunan(pola: str) -> Iterator[tuple[str, str, str, int]]:
    """The units of the small world in which A follows a pattern."""
    for kode, induk, milik, isi in SUSUNAN:
        if kode == "A":
            yield kode, *RAGAM_A.get(pola, ("P", "")), isi
        else:
            yield kode, induk, pola if kode == "P" and pola not in RAGAM_A else milik, isi


def tanda(jenis: str, kunci: str) -> str:
    """The mark that stands for something: ``u`` unit, ``k`` code, ``a`` address, ``j`` title, ``p`` person, ``n`` NIP."""
    return f"⟦{jenis}:{kunci}⟧"


GELAR = "⟦g⟧"


@dataclass
class DuniaKecil:
    """Its regency, and what each number stands for: ('unit', 'A'), ('kantor', 'A'), ('orang', 'A/1') ..."""

    kab: Kabupaten
    arti: dict[int, tuple[str, str]] = field(default_factory=dict)


def bangun(contoh: Instansi, pola: str) -> DuniaKecil:
    """Build it under the same regulation as ``contoh``, with A of a pattern. The caller rolls back."""
    return _Pembangun(contoh).bangun(pola)


class _Pembangun:
    def __init__(self, contoh: Instansi) -> None:
        self.nomor = count(NOMOR_AWAL + 1)
        instansi = Instansi(pk=next(self.nomor), nama="⟦i⟧")
        for kolom in ("nama_daerah", "tempat", "alamat", "kontak", "zona_waktu", "profil", "contoh"):
            setattr(instansi, kolom, getattr(contoh, kolom))
        instansi.save(force_insert=True)
        self.instansi = instansi
        self.dunia = DuniaKecil(Kabupaten(instansi), {instansi.pk: ("instansi", "")})

    def bangun(self, pola: str) -> DuniaKecil:
        for kode, induk, milik, isi in susunan(pola):
            self._unit(kode, induk, milik)
            for urut in range(1, isi + 1):
                self._tempatkan(self._orang(f"{kode}/{urut}"), self._jabatan(kode, f"{kode}/{urut}"))
        setda = self._jabatan("SETDA", PERSURATAN)
        self._tempatkan(self._orang(PERSURATAN), setda)
        self._instansi_lain()
        return self.dunia

    def _simpan(self, baris: Model, jenis: str, kunci: str) -> None:
        baris.pk = next(self.nomor)
        baris.save(force_insert=True)
        self.dunia.arti[baris.pk] = (jenis, kunci)

    def _unit(self, kode: str, induk: str, pola: str) -> None:
        atas = self.dunia.kab.unit.get(induk)
        unit = UnitOrganisasi(
            instansi=self.instansi,
            induk=atas,
            nama=tanda("u", kode),
            kode=tanda("k", kode),
            pola=pola,
            jenjang_kepala=JENJANG_KEPALA.get(pola)
            or (Jenjang.ADMINISTRATOR if induk else Jenjang.JPT_PRATAMA),
            sekretariat_daerah=kode == "SETDA",
            alamat="" if induk else tanda("a", kode),
        )
        self._simpan(unit, "unit", kode)
        unit.leluhur, unit.perangkat_daerah = ([atas.pk, unit.pk], atas) if atas else ([unit.pk], unit)
        unit.save()
        self.dunia.kab.unit[kode] = unit
        kantor = Jabatan(
            instansi=self.instansi,
            unit=unit,
            nama=tanda("j", kode),
            jenjang=unit.jenjang_kepala,
            peran="kepala",
        )
        self._simpan(kantor, "kantor", kode)
        self._tempatkan(self._orang(f"{kode}/kepala"), kantor)

    def _jabatan(self, kode: str, kunci: str) -> Jabatan:
        unit = self.dunia.kab.unit[kode]
        jabatan = Jabatan(
            instansi=self.instansi, unit=unit, nama=tanda("j", kunci), jenjang=Jenjang.AHLI_MUDA
        )
        self._simpan(jabatan, "jabatan", kunci)
        return jabatan

    def _orang(self, kunci: str, **lain: object) -> Pegawai:
        akun = None
        if not lain:
            akun = Akun(username=tanda("akun", kunci))
            self._simpan(akun, "akun", kunci)
        orang = Pegawai(
            instansi=self.instansi,
            akun=akun,
            nama=tanda("p", kunci),
            gelar_belakang=GELAR,
            nip=tanda("n", kunci),
            golongan="III/c",
            pendidikan="S1",
            **lain,
        )
        self._simpan(orang, "orang", kunci)
        self.dunia.kab.orang[kunci] = orang
        return orang

    def _tempatkan(self, orang: Pegawai, jabatan: Jabatan) -> None:
        Penempatan.objects.create(instansi=self.instansi, pegawai=orang, jabatan=jabatan, mulai=SEJAK)

    def _instansi_lain(self) -> None:
        lain = InstansiLain(instansi=self.instansi, nama=tanda("u", "L"))
        self._simpan(lain, "instansi_lain", "L")
        luar = {"instansi_lain": lain}
        lain.pejabat_berwenang = self._orang("L/pyb", jabatan_luar=tanda("j", "L/pyb"), **luar)
        lain.save()
        jenjang = {"jenjang_luar": Jenjang.ADMINISTRATOR}
        penilai = self._orang("L/penilai", jabatan_luar=tanda("j", "L/penilai"), **luar, **jenjang)
        self._orang(
            "L/1",
            jabatan_luar=tanda("j", "L/1"),
            jenjang_luar=Jenjang.AHLI_MUDA,
            penilai_luar=penilai,
            **luar,
        )
        self.dunia.kab.instansi_lain["L"] = lain
