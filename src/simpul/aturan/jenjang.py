"""Levels of positions, ranks and education, in the order that the law gives them."""

from enum import StrEnum
from typing import Self


class Berurut(StrEnum):
    """Values declared from the lowest to the highest."""

    @classmethod
    def pilihan(cls) -> list[tuple[str, str]]:
        """Value and label, for forms and tables."""
        return [(anggota.value, anggota.label) for anggota in cls]

    @property
    def label(self) -> str:
        return self.value

    def sekurangnya(self, batas: Self) -> bool:
        """True if this is ``batas`` or higher."""
        urut = list(type(self))
        return urut.index(self) >= urut.index(batas)


class Jenjang(Berurut):
    """Positions of civil servants (Pasal 6 to 11). JPT Utama and Madya do not exist in a regency (Pasal 11)."""

    PELAKSANA = "pelaksana"
    PEMULA = "pemula"
    TERAMPIL = "terampil"
    MAHIR = "mahir"
    PENYELIA = "penyelia"
    AHLI_PERTAMA = "ahli pertama"
    AHLI_MUDA = "ahli muda"
    AHLI_MADYA = "ahli madya"
    AHLI_UTAMA = "ahli utama"
    FUNGSIONAL = "pejabat fungsional"
    PENGAWAS = "pengawas"
    ADMINISTRATOR = "administrator"
    JPT_PRATAMA = "jpt pratama"

    @property
    def label(self) -> str:
        return "JPT Pratama" if self is Jenjang.JPT_PRATAMA else self.value.capitalize()

    @property
    def fungsional(self) -> bool:
        return self in FUNGSIONAL

    @property
    def struktural(self) -> bool:
        return self in {Jenjang.PENGAWAS, Jenjang.ADMINISTRATOR, Jenjang.JPT_PRATAMA}

    @property
    def dapat_ditugaskan(self) -> bool:
        """Only functional officials and pelaksana are assigned (Pasal 1 angka 23, Pasal 21 ayat (1))."""
        return self.fungsional or self is Jenjang.PELAKSANA


KEAHLIAN = frozenset({Jenjang.AHLI_PERTAMA, Jenjang.AHLI_MUDA, Jenjang.AHLI_MADYA, Jenjang.AHLI_UTAMA})
KETERAMPILAN = frozenset({Jenjang.PEMULA, Jenjang.TERAMPIL, Jenjang.MAHIR, Jenjang.PENYELIA})
FUNGSIONAL = KEAHLIAN | KETERAMPILAN | {Jenjang.FUNGSIONAL}

PANGKAT = {
    "I/a": "Juru Muda",
    "I/b": "Juru Muda Tk. I",
    "I/c": "Juru",
    "I/d": "Juru Tk. I",
    "II/a": "Pengatur Muda",
    "II/b": "Pengatur Muda Tk. I",
    "II/c": "Pengatur",
    "II/d": "Pengatur Tk. I",
    "III/a": "Penata Muda",
    "III/b": "Penata Muda Tk. I",
    "III/c": "Penata",
    "III/d": "Penata Tk. I",
    "IV/a": "Pembina",
    "IV/b": "Pembina Tk. I",
    "IV/c": "Pembina Utama Muda",
    "IV/d": "Pembina Utama Madya",
    "IV/e": "Pembina Utama",
}
GOLONGAN_PNS = tuple(PANGKAT)
ROMAWI = "I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII"
GOLONGAN_PPPK = tuple(ROMAWI.split())


class Golongan:
    """Ranks: golongan ruang of a PNS (I/a to IV/e), golongan of a PPPK (I to XVII, without pangkat)."""

    @staticmethod
    def pilihan() -> list[tuple[str, str]]:
        return [(g, f"{g} {PANGKAT[g]}") for g in GOLONGAN_PNS] + [(g, f"{g} (PPPK)") for g in GOLONGAN_PPPK]

    @staticmethod
    def pangkat_golongan(golongan: str) -> str:
        """As documents print it: 'Penata Muda Tk. I, III/b'; for a PPPK 'Golongan IX'."""
        if golongan in PANGKAT:
            return f"{PANGKAT[golongan]}, {golongan}"
        return f"Golongan {golongan}" if golongan else ""

    @staticmethod
    def sekurangnya(golongan: str, batas: str) -> bool:
        """True if a PNS rank is ``batas`` or higher; a PPPK rank never is."""
        return golongan in PANGKAT and GOLONGAN_PNS.index(golongan) >= GOLONGAN_PNS.index(batas)


class Pendidikan(Berurut):
    """Education from the lowest to the highest. D4 and S1 are one level under two names."""

    SD = "SD"
    SMP = "SMP"
    SMA = "SMA"
    D1 = "D1"
    D2 = "D2"
    D3 = "D3"
    D4 = "D4"
    S1 = "S1"
    S2 = "S2"
    S3 = "S3"

    def sekurangnya(self, batas: "Pendidikan") -> bool:
        """True if this is ``batas`` or higher."""
        return super().sekurangnya(batas) or (self is Pendidikan.D4 and batas is Pendidikan.S1)
