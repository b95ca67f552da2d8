"""What a document says, as frozen values: no database, no clock, no settings.

The law announces formats for the decree and the surat tugas and contains none (Pasal 22 ayat (4)); these
fields are our own, after the elements that the procedures of Lampiran III ask for. Nothing here is markup:
every string is printed as it stands. The kinds of document are those that the procedures name.
"""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Literal

from simpul.aturan.prosedur import Naskah as JenisNaskah

__all__ = [
    "KEPUTUSAN",
    "Bentuk",
    "IndikatorNaskah",
    "IsiNaskah",
    "IsiNaskahKeliru",
    "JenisNaskah",
    "Kapasitas",
    "Kop",
    "OrangNaskah",
    "PejabatTtd",
    "Peristiwa",
    "ProgramNaskah",
    "RujukanSurat",
    "SasaranNaskah",
    "TataLetak",
]

Kapasitas = Literal["definitif", "plt", "plh", "an"]
Bentuk = Literal["surat_dinas", "nota_dinas"]


KEPUTUSAN = frozenset({JenisNaskah.KEPUTUSAN_KEPALA_PD, JenisNaskah.KEPUTUSAN_SEKDA})


class Peristiwa(StrEnum):
    """What a surat tugas, surat penugasan or decree does to the assignment. Letters ignore it."""

    PENUGASAN = "penugasan"
    GANTI_KETUA = "ganti_ketua"
    PERPANJANGAN = "perpanjangan"
    PENGAKHIRAN = "pengakhiran"
    PENGALIHAN = "pengalihan"


class IsiNaskahKeliru(ValueError):
    """The content contradicts itself. A mistake of the caller, never of the user."""


@dataclass(frozen=True, kw_only=True)
class Kop:
    """The letterhead. Without ``lambang`` (PNG, JPEG or SVG) a neutral emblem is drawn in its place."""

    nama_pemerintah: str
    nama_perangkat_daerah: str
    alamat: str = ""
    kontak: str = ""
    lambang: bytes | None = None


@dataclass(frozen=True, kw_only=True)
class PejabatTtd:
    """Who signs, in which capacity. ``jabatan`` is the office without Plt./Plh.; ``nama`` carries the degrees."""

    nama: str
    jabatan: str
    nip: str = ""
    pangkat_golongan: str = ""
    kapasitas: Kapasitas = "definitif"
    atas_nama: str | None = None

    def __post_init__(self) -> None:
        if self.kapasitas == "an" and not self.atas_nama:
            raise IsiNaskahKeliru("Penanda tangan a.n. tanpa jabatan yang diatasnamakan.")


@dataclass(frozen=True, kw_only=True)
class OrangNaskah:
    """A person whom the document is about. ``peran`` is the role in the team or task, e.g. Ketua Tim."""

    nama: str
    nip: str = ""
    pangkat_golongan: str = ""
    jabatan: str = ""
    unit_asal: str = ""
    peran: str = ""


@dataclass(frozen=True, kw_only=True)
class RujukanSurat:
    """An earlier document that this one answers, rests on or changes."""

    nama: str
    nomor: str = ""
    tanggal: date | None = None
    hal: str = ""


@dataclass(frozen=True, kw_only=True)
class IndikatorNaskah:
    """An indicator as an agreement prints it, its target with the unit."""

    uraian: str
    target: str


@dataclass(frozen=True, kw_only=True)
class SasaranNaskah:
    """A goal of an agreement with its indicators."""

    uraian: str
    indikator: tuple[IndikatorNaskah, ...] = ()


@dataclass(frozen=True, kw_only=True)
class ProgramNaskah:
    """A programme of an agreement and its budget in words of money."""

    uraian: str
    anggaran: str


@dataclass(frozen=True, kw_only=True)
class TataLetak:
    """Paper, margins in centimetres and letter size in points, which regulations of the regions set differently (Permendagri 1/2023)."""

    kertas: Literal["a4", "f4"] = "a4"
    atas: float = 2.0
    bawah: float = 2.5
    kiri: float = 3.0
    kanan: float = 2.0
    huruf: float = 12.0


@dataclass(frozen=True, kw_only=True)
class IsiNaskah:
    """Everything that one document says. Frozen with the document, so that it never changes afterwards.

    Empty ``hal``, ``menimbang``, ``mengingat`` and the like are filled by ``simpul.naskah.baku.lengkapi``.
    """

    jenis: JenisNaskah
    tanggal: date
    tempat: str
    kop: Kop
    penanda_tangan: PejabatTtd
    pekerjaan: str
    nomor: str = ""
    peristiwa: Peristiwa = Peristiwa.PENUGASAN
    bentuk: Bentuk = "surat_dinas"
    nama_daerah: str = ""

    sifat: str = "Biasa"
    lampiran: str = ""
    hal: str = ""
    kepada: tuple[str, ...] = ()
    kepada_di: str = "Tempat"
    dari: str = ""
    tembusan: tuple[str, ...] = ()

    dasar: tuple[str, ...] = ()
    menimbang: tuple[str, ...] = ()
    mengingat: tuple[str, ...] = ()
    memperhatikan: tuple[str, ...] = ()
    rujukan: tuple[RujukanSurat, ...] = ()

    unit_pemilik: str = ""
    sasaran: str = ""
    uraian: tuple[str, ...] = ()
    keluaran: str = ""
    kriteria: tuple[str, ...] = ()
    jumlah_orang: int | None = None
    mulai: date | None = None
    selesai: date | None = None
    beban: str = ""
    biaya: str = ""
    pelaporan: str = ""

    nama_tim: str = ""
    jenis_tim: str = ""
    orang: tuple[OrangNaskah, ...] = ()
    ketua: OrangNaskah | None = None
    sebelumnya: OrangNaskah | None = None
    selesai_semula: date | None = None

    tahun: int | None = None
    versi: int = 1
    sasaran_kinerja: tuple[SasaranNaskah, ...] = ()
    program: tuple[ProgramNaskah, ...] = ()

    masalah: tuple[str, ...] = ()
    alternatif: tuple[str, ...] = ()

    setuju: bool | None = None
    alasan: str = ""
    catatan: tuple[str, ...] = ()

    mengetahui: PejabatTtd | None = None
    menyetujui: PejabatTtd | None = None

    klausul: tuple[str, ...] = ()
    profil: str = ""
    tata_letak: TataLetak = field(default_factory=TataLetak)
    contoh: bool = False

    def __post_init__(self) -> None:
        if self.jenis is JenisNaskah.SURAT_JAWABAN and self.setuju is None:
            raise IsiNaskahKeliru("Surat Jawaban harus menyatakan setuju atau tidak.")
        if self.jenis is JenisNaskah.SURAT_JAWABAN and not self.setuju and not self.alasan:
            raise IsiNaskahKeliru("Surat Jawaban yang menolak harus memuat alasan.")
