"""Shapes of the organisation: what is read."""

from datetime import date

from pydantic import Field

from simpul.api.skema.dasar import Baris, InstansiSingkat, Keluar, KlausulRingkas, Orang, UnitSingkat
from simpul.api.skema.perkara import Pelaku


class UnitBaris(Baris):
    """A unit in a list."""

    id: int
    kode: str
    nama: str
    induk: int | None
    perangkat_daerah: UnitSingkat | None
    pola: str
    jenjang_kepala: str
    sekretariat_daerah: bool
    aktif_sampai: date | None


class SimpulBagan(Keluar):
    """A node of the chart, with what is open below it."""

    unit: UnitSingkat
    kepala: "Kantor | None"
    orang: int = Field(description="Banyaknya orang di sini dan di bawahnya.")
    bercabang: bool
    anak: list["SimpulBagan"]


class Bagan(Keluar):
    """The chart."""

    simpul: list[SimpulBagan]


class Kantor(Keluar):
    """An office and who acts in it."""

    id: int
    sebutan: str
    pemangku: Orang | None
    kapasitas: str | None
    delegat: Orang | None


class Unit(Keluar):
    """A unit with what lies around it, and by which pattern it works."""

    id: int
    kode: str
    nama: str
    versi: str
    jenjang_kepala: str
    alamat: str
    kontak: str
    sekretariat_daerah: bool
    aktif_dari: date | None
    aktif_sampai: date | None
    pola: str = Field(description="Pola sendiri; kosong bila ikut induknya.")
    pola_alasan: str
    pola_berlaku: str
    klausul_pola: list[KlausulRingkas]
    leluhur: list[UnitSingkat]
    kepala: Kantor | None
    sekretaris: Kantor | None
    di_bawahnya: list[UnitSingkat]


class PenempatanBaris(Baris):
    """Who holds which position from when to when."""

    id: int
    pegawai: Orang
    jabatan: int
    sebutan: str
    unit: UnitSingkat
    jenjang: str
    jenis: str
    mulai: date
    selesai: date | None
    nomor_dasar: str
    tanggal_dasar: date | None
    berlaku: bool


class OrangUnit(Baris):
    """Somebody placed in a unit today, and how much he carries."""

    id: int = Field(description="Penempatannya.")
    pegawai: Orang
    sebutan: str
    jenis: str
    jenjang: str
    mulai: date
    selesai: date | None
    beban: int


class JabatanBaris(Baris):
    """A position."""

    id: int
    nama: str
    jenjang: str
    peran: str
    unit: UnitSingkat


class Jabatan(Keluar):
    """A position with who is placed in it, and the delegations of its authority."""

    id: int
    nama: str
    jenjang: str
    peran: str
    versi: str
    unit: UnitSingkat
    penempatan: list[PenempatanBaris]
    delegasi: list["DelegasiBaris"]


class DelegasiBaris(Baris):
    """Authority of an office given to another for some time."""

    id: int
    jabatan: int
    sebutan: str
    pemberi: Orang
    penerima: Orang
    mencakup_penugasan: bool
    nomor: str
    tanggal: date
    mulai: date
    selesai: date
    berlaku: bool


class PegawaiBaris(Baris):
    """A person in a list."""

    id: int
    nama: str
    gelar_depan: str
    gelar_belakang: str
    jabatan: str
    unit: UnitSingkat | None
    instansi_lain: InstansiSingkat | None
    cocok: list[str] = Field(description="Kompetensi yang cocok dengan yang dicari.")
    aktif: bool


class Atasan(Keluar):
    """An office above a person, and all that it is to him."""

    jabatan: str
    peran: list[str]
    pejabat: Pelaku | None
    kapasitas: str | None
    delegasi: str


class KompetensiBaris(Baris):
    """What a person can do."""

    id: int
    pegawai: int
    jenis: str
    nama: str
    bukti: str
    tanggal_bukti: date | None


class Kedudukan(Keluar):
    """Where a person stands on a day and why."""

    unit: UnitSingkat | None
    perangkat_daerah: UnitSingkat | None
    jabatan: str
    atasan: list[Atasan]
    alasan: str
    klausul: list[KlausulRingkas]


class Pribadi(Keluar):
    """What only the person and the staff records see."""

    tanggal_lahir: date | None
    surel: str
    telepon: str


class Pegawai(Keluar):
    """A person: where he stands on a day and why, what he can do and carries, where he was before."""

    id: int
    versi: str
    nama: str
    gelar_depan: str
    gelar_belakang: str
    nip: str = Field(description="Disamarkan bagi yang tidak berhak melihatnya.")
    kode: str
    jenis_asn: str
    golongan: str
    pangkat_golongan: str
    pendidikan: str
    aktif: bool
    instansi_lain: InstansiSingkat | None
    jabatan_luar: str
    pribadi: Pribadi | None
    tanggal: date
    kedudukan: Kedudukan
    beban: int
    kompetensi: list[KompetensiBaris]
    penempatan: list[PenempatanBaris]


class CalonBaris(Baris):
    """Someone who may be chosen to be assigned."""

    id: int
    nama: str
    jabatan: str
    unit: UnitSingkat | None
    instansi_lain: InstansiSingkat | None
    beban: int


class InstansiLainBaris(Baris):
    """Another institution."""

    id: int
    nama: str
    alamat: str
    pejabat_berwenang: Orang | None


class PegawaiLuar(Keluar):
    """A person of another institution."""

    id: int
    nama: str
    jenjang: str
    jabatan: str
    penilai: Orang | None


class InstansiLain(Keluar):
    """Another institution and its people that we know of."""

    id: int
    versi: str
    nama: str
    alamat: str
    pejabat_berwenang: Orang | None
    pegawai: list[PegawaiLuar]


class KlausulBaris(Baris):
    """A clause of the regulation."""

    id: str
    sebutan: str
    ringkas: str
    bagian: str
    kekuatan: str
    pokok: str


class LangkahBerdasar(Keluar):
    """A step that rests on a clause."""

    prosedur: str
    langkah: str


class Klausul(Keluar):
    """A clause and what Simpul does about it."""

    id: str
    sebutan: str
    ringkas: str
    bagian: str
    kekuatan: str
    arti_kekuatan: str
    pokok: str
    pelaku: list[str]
    cara_baca: str
    langkah: list[LangkahBerdasar]
    menolak: list[str]
    memperingatkan: list[str]
    kedudukan: bool
