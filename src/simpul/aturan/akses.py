"""Who may read what (Pasal 16 huruf e as we read it, Keputusan 0008; law 27/2022 for personal data)."""

from dataclasses import dataclass
from enum import StrEnum

from simpul.aturan.klausul import Klausul, rujuk


class Hubungan(StrEnum):
    """How a reader is related to a case on a day."""

    PEMINTA = "yang meminta"
    ANGGOTA = "yang ditugaskan"
    PD_PEMILIK = "bertugas di Perangkat Daerah pemilik kinerja"
    PD_TUJUAN = "bertugas di Perangkat Daerah yang dimintai orang"
    PD_ASAL = "bertugas di Perangkat Daerah asal anggota"
    GILIRAN = "memegang giliran atasnya"
    SEKRETARIS_DAERAH = "Sekretaris Daerah, untuk yang lintas Perangkat Daerah atau instansi"
    PERSURATAN = "petugas persuratan, untuk yang lintas instansi"
    PEMERIKSA = "pemeriksa"


@dataclass(frozen=True)
class HakBaca:
    """A kind of record, and the relations that each suffice to read it."""

    jenis: str
    hubungan: frozenset[Hubungan]
    klausul: tuple[Klausul, ...]


SEMUA = frozenset(Hubungan)
# Who is not of the Perangkat Daerah reads an agreement if an office there carries one of its goals.
PERJANJIAN = frozenset(
    {Hubungan.PD_PEMILIK, Hubungan.PD_TUJUAN, Hubungan.SEKRETARIS_DAERAH, Hubungan.PEMERIKSA}
)
# Who looks at the indicators of the whole Instansi; everybody else at those of the units that he heads.
PANTAUAN = frozenset({Hubungan.SEKRETARIS_DAERAH, Hubungan.PEMERIKSA})
BACA: dict[str, HakBaca] = {
    hak.jenis: hak
    for hak in (
        HakBaca("penugasan", SEMUA, rujuk("ps16-e", "keputusan-akses")),
        HakBaca("naskah", SEMUA, rujuk("ps16-e", "keputusan-akses")),
        HakBaca("jejak", SEMUA, rujuk("ps16-f", "keputusan-akses")),
        HakBaca("perjanjian", PERJANJIAN, rujuk("ps16-e", "keputusan-akses")),
        HakBaca("pantauan", PANTAUAN, rujuk("ps16-e", "keputusan-akses")),
    )
}


class HubunganButir(StrEnum):
    """How a reader of a case is related to a text of its work."""

    PENULIS = "yang menulisnya"
    POKOK = "yang menjadi pokoknya"
    PENERIMA = "yang menerimanya menurut aturan"
    PEMBACA_PERKARA = "siapa pun yang boleh membaca perkaranya"
    PEMERIKSA = "pemeriksa"


BERSAMA = frozenset(HubunganButir)
TERTUJU = BERSAMA - {HubunganButir.PEMBACA_PERKARA}
# What is told to a few only; each receiver sees his own people (lamp-IV-D-3-d). Everything else is open with its case.
BACA_BUTIR: dict[str, frozenset[HubunganButir]] = {
    "rencana_pribadi": TERTUJU,
    "laporan": TERTUJU,
    "umpan_balik": TERTUJU,
    "laporan_anggota": TERTUJU - {HubunganButir.POKOK},
}


def hak_butir(prosedur: str) -> frozenset[HubunganButir]:
    """The relations that each suffice to read a text of this kind."""
    return BACA_BUTIR.get(prosedur, BERSAMA)
