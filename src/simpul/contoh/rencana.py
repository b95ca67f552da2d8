"""A regency as values: its units in a table that an official can read, its people, who holds what."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date

from simpul.aturan.jenjang import Jenjang
from simpul.contoh.nama import Penamai, Rekaan
from simpul.contoh.pekerjaan import (
    BISA_PPPK,
    BUKTI,
    GOLONGAN,
    GOLONGAN_PPPK,
    KEMAMPUAN,
    RAGAM,
    Profesi,
    gelar,
)

PENDIDIKAN_STRUKTURAL = {Jenjang.JPT_PRATAMA: "S2", Jenjang.ADMINISTRATOR: "S2", Jenjang.PENGAWAS: "S1"}
LAHIR = {
    Jenjang.JPT_PRATAMA: (1967, 1974),
    Jenjang.ADMINISTRATOR: (1970, 1982),
    Jenjang.PENGAWAS: (1976, 1988),
    Jenjang.FUNGSIONAL: (1970, 1982),
}


@dataclass(frozen=True)
class Kecakapan:
    """Something that a person can do, with its evidence."""

    jenis: str
    nama: str
    bukti: str
    tanggal: date


@dataclass(frozen=True)
class Orang:
    """A person with the position that he holds. ``peran``: kepala, sekretaris or anggota of ``unit``."""

    kunci: str
    nama: str
    gelar_depan: str
    gelar_belakang: str
    nip: str
    lahir: date
    jenis_asn: str
    golongan: str
    pendidikan: str
    unit: str
    peran: str
    jabatan: str
    jenjang: Jenjang
    mulai: date
    kecakapan: tuple[Kecakapan, ...] = ()


@dataclass(frozen=True)
class Unit:
    """A unit: where it hangs, its pattern, and whom it holds (``ragam``: kind of people, ``isi``: how many)."""

    kode: str
    nama: str
    induk: str
    jenjang: Jenjang
    pola: str = ""
    pola_alasan: str = ""
    sekretaris: Jenjang | None = None
    ragam: str = "umum"
    isi: int = 0
    alamat: str = ""


@dataclass
class Rencana:
    """A whole regency."""

    unit: list[Unit] = field(default_factory=list)
    orang: list[Orang] = field(default_factory=list)


def baca_unit(tabel: str, alasan: dict[str, str] | None = None) -> Iterator[Unit]:
    """The units of a table: ``KODE | Nama | tanda``, below what stands less indented.

    ``tanda``: ``jpt``, ``pengawas``, ``pola=d``, ``sekretaris``, ``ragam=isi`` (kind of people and how many).
    """
    jejak: list[tuple[int, str]] = []
    for baris in filter(str.strip, tabel.splitlines()):
        masuk = len(baris) - len(baris.lstrip())
        kode, nama, *sisa = (bagian.strip() for bagian in baris.split("|"))
        while jejak and jejak[-1][0] >= masuk:
            jejak.pop()
        unit = _unit(kode, nama, jejak[-1][1] if jejak else "", sisa[0].split() if sisa else [])
        yield replace(unit, pola_alasan=(alasan or {}).get(kode, ""))
        jejak.append((masuk, kode))


def _unit(kode: str, nama: str, induk: str, tanda: list[str]) -> Unit:
    nilai = dict(satu.split("=") for satu in tanda if "=" in satu)
    pola = nilai.pop("pola", "")
    ragam, isi = next(iter(nilai.items()), ("umum", "0"))
    return Unit(
        kode=kode,
        nama=nama,
        induk=induk,
        jenjang=_jenjang_kepala(induk, pola, tanda),
        pola=pola,
        sekretaris=_jenjang_sekretaris(nama) if "sekretaris" in tanda else None,
        ragam=ragam,
        isi=int(isi),
    )


def _jenjang_kepala(induk: str, pola: str, tanda: list[str]) -> Jenjang:
    if "jpt" in tanda or (not induk and pola != "d"):
        return Jenjang.JPT_PRATAMA
    if "pengawas" in tanda or pola == "e":
        return Jenjang.PENGAWAS
    return Jenjang.FUNGSIONAL if pola == "f" else Jenjang.ADMINISTRATOR


def _jenjang_sekretaris(nama: str) -> Jenjang:
    return Jenjang.ADMINISTRATOR if nama.startswith("Kecamatan") else Jenjang.PENGAWAS


class Pengisi:
    """Fills units with invented people: a head, a Sekretaris where there is one, and those who do the work."""

    def __init__(self, penamai: Penamai, hari_ini: date) -> None:
        self.penamai, self.acak, self.hari_ini = penamai, penamai.acak, hari_ini

    def isi(self, unit: Unit) -> Iterator[Orang]:
        """Everyone of a unit; keys are ``KODE/kepala``, ``KODE/sekretaris``, ``KODE/1`` ..."""
        yield self._pejabat(unit, "kepala", unit.jenjang)
        if unit.sekretaris:
            yield self._pejabat(unit, "sekretaris", unit.sekretaris)
        ragam = RAGAM[unit.ragam]
        for urut in range(unit.isi):
            yield self._anggota(unit, ragam[urut % len(ragam)], urut + 1)

    def _pejabat(self, unit: Unit, peran: str, jenjang: Jenjang) -> Orang:
        profesi = {"puskesmas": "Dokter", "sekolah": "Guru"}.get(unit.ragam, "")
        fungsional = jenjang is Jenjang.FUNGSIONAL
        didik = "S2" if fungsional else PENDIDIKAN_STRUKTURAL[jenjang]
        depan, belakang = gelar(profesi if fungsional else "", didik, self.acak)
        rekaan = self.penamai.orang(LAHIR[jenjang])
        return self._orang(
            unit, f"{unit.kode}/{peran}", peran, rekaan, Profesi("", jenjang, didik), depan, belakang
        )

    def _anggota(self, unit: Unit, profesi: Profesi, urut: int) -> Orang:
        depan, belakang = gelar(profesi.nama, profesi.pendidikan, self.acak)
        rekaan = self.penamai.orang((1972, 1999) if profesi.jenjang in BISA_PPPK else (1968, 1988))
        return self._orang(unit, f"{unit.kode}/{urut}", "anggota", rekaan, profesi, depan, belakang)

    def _orang(
        self, unit: Unit, kunci: str, peran: str, rekaan: Rekaan, profesi: Profesi, depan: str, belakang: str
    ) -> Orang:
        pppk = peran == "anggota" and profesi.jenjang in BISA_PPPK and self.acak.random() < 0.45
        mulai = max(rekaan.lahir.year + 23, 2021) if pppk else rekaan.lahir.year + self.acak.randint(22, 28)
        mulai = min(mulai, self.hari_ini.year - 2)
        golongan = GOLONGAN_PPPK[profesi.pendidikan] if pppk else self.acak.choice(GOLONGAN[profesi.jenjang])
        return Orang(
            kunci=kunci,
            nama=rekaan.nama,
            gelar_depan=depan,
            gelar_belakang=belakang,
            nip=self.penamai.nip(rekaan, pppk=pppk, tahun=mulai),
            lahir=rekaan.lahir,
            jenis_asn="pppk" if pppk else "pns",
            golongan=golongan,
            pendidikan=profesi.pendidikan,
            unit=unit.kode,
            peran=peran,
            jabatan=profesi.sebutan if peran == "anggota" else "",
            jenjang=profesi.jenjang,
            mulai=date(max(mulai, 2019), self.acak.randint(1, 12), 1),
            kecakapan=tuple(self._kecakapan(unit, profesi)) if peran == "anggota" else (),
        )

    def _kecakapan(self, unit: Unit, profesi: Profesi) -> Iterator[Kecakapan]:
        pilihan = KEMAMPUAN.get(unit.ragam, KEMAMPUAN["umum"])
        for nama in self.acak.sample(pilihan, self.acak.choice((0, 1, 1, 2))):
            bukti = self.acak.choice(BUKTI).format(nama=nama.lower())
            tanggal = date(self.hari_ini.year - self.acak.randint(1, 5), self.acak.randint(1, 12), 15)
            yield Kecakapan(
                self.acak.choice(("kompetensi", "keahlian", "keterampilan")), nama, bukti, tanggal
            )
