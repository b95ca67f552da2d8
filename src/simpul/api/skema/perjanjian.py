"""Shapes of performance agreements: what is sent and what is answered."""

from datetime import date
from decimal import Decimal
from typing import Annotated, Literal

from pydantic import Field

from simpul.api.skema.dasar import (
    Baris,
    Halangan,
    Keluar,
    KlausulRingkas,
    Lembar,
    Masuk,
    Nomor,
    Orang,
    Peringatan,
    UnitSingkat,
    Waktu,
    teks,
)

Tahun = Annotated[int, Field(ge=2020, le=2100)]
Alasan = Annotated[str, teks(2000, 1, baris=False)]
Angka = Annotated[Decimal, Field(ge=0, max_digits=18, decimal_places=2)]
TERBANYAK = 40


class IndikatorMasuk(Masuk):
    """An indicator with its target."""

    uraian: Annotated[str, teks(300, 1)]
    target: Angka
    satuan: Annotated[str, teks(60)] = ""
    arah: Literal["naik", "turun"] = "naik"
    hitungan: Literal["jumlah", "terakhir"] = Field(
        "jumlah",
        description="Capaian: jumlah semua hasil yang diterima, atau nilai hasil terakhir yang diterima.",
    )


class SasaranMasuk(Masuk):
    """A goal."""

    uraian: Annotated[str, teks(300, 1)]
    indikator: Annotated[list[IndikatorMasuk], Field(max_length=TERBANYAK)] = []
    induk: Nomor | None = Field(
        None,
        description="Sasaran yang sama dalam versi sebelumnya; tanpa itu, yang uraiannya sama.",
    )


class ProgramMasuk(Masuk):
    """A programme with its budget in whole rupiah."""

    uraian: Annotated[str, teks(300, 1)]
    anggaran: int = Field(0, ge=0, le=10**15 - 1, description="Rupiah penuh.")


class IsiMasuk(Masuk):
    """The whole content of a draft; it takes the place of what stood there."""

    sasaran: Annotated[list[SasaranMasuk], Field(max_length=TERBANYAK)] = []
    program: Annotated[list[ProgramMasuk], Field(max_length=TERBANYAK)] = []


class UntukTahun(Masuk):
    """Whose agreement, for which year."""

    unit: Nomor = Field(description="Unit yang dipimpin pejabat level 1.")
    tahun: Tahun


class RancanganMasuk(UntukTahun, IsiMasuk):
    """A new draft."""


class Kosong(Masuk):
    """Nothing is entered with this step."""


class RevisiMasuk(Masuk):
    """Why an agreement is revised."""

    alasan: Alasan


class BagiMasuk(Masuk):
    """Who is to carry a goal."""

    jabatan: Nomor
    pegawai: Nomor | None = Field(None, description="Orangnya, bila jabatan itu dipegang beberapa orang.")
    utama: bool | None = Field(
        None,
        description="Penanggung jawab utama atau pendukung; tanpa itu pemikul pertama yang utama.",
    )


class TarikMasuk(Masuk):
    """Which share is taken back, and why."""

    bagian: Nomor
    alasan: Alasan


class StrategiMasuk(Masuk):
    """How a goal is worked on, and what that needs (lamp-I-1-b)."""

    strategi: Literal["individu", "tim kerja"]
    perlu_orang: Annotated[str, teks(300)] = ""
    perlu_dari: Nomor | None = Field(None, description="Unit lain yang dimintai orang.")
    perlu_ketua: bool = False


class SaringPerjanjian(Lembar):
    """Which agreements."""

    tahun: Tahun | None = Field(None, description="Tanpa itu tahun ini.")


class PerjanjianBaris(Baris):
    """An agreement in a list, with how far its goals are shared out."""

    TANDA = "kode"

    kode: str
    judul: str
    unit: UnitSingkat
    tahun: int
    nomor_versi: int
    keadaan: str
    keadaan_teks: str
    pejabat: Orang
    ditetapkan: date | None
    sasaran: int
    dipikul: int
    berstrategi: int


class LangkahPerjanjian(Keluar):
    """An act on an agreement or a goal as the caller sees it: possible or not, and why not."""

    nama: str
    sebutan: str
    boleh: bool
    klausul: list[KlausulRingkas]
    halangan: list[Halangan]
    peringatan: list[Peringatan]


class Indikator(Keluar):
    """An indicator with what accepted results have reached."""

    id: int
    uraian: str
    satuan: str
    arah: str
    hitungan: str
    target: Decimal
    capaian: Decimal | None
    persen: int | None = Field(description="Capaian terhadap target menurut arahnya; null sebelum ada hasil.")


class Pemikul(Keluar):
    """Who carries a goal, and the strategy that was chosen."""

    bagian: int
    jabatan: int
    jabatan_nama: str
    pegawai: Orang | None
    pemangku: Orang | None
    utama: bool
    strategi: str
    perlu_orang: str
    perlu_dari: UnitSingkat | None
    perlu_ketua: bool


class PenugasanSasaran(Keluar):
    """An assignment that serves a goal."""

    perkara: str
    judul: str
    status: str
    kemajuan: int


class MenungguSasaran(Keluar):
    """Where the work for a goal waits."""

    perkara: str
    langkah: str
    siapa: str
    sejak: Waktu


class Gerak(Keluar):
    """How a goal is doing."""

    capaian: int | None = Field(description="Rata-rata indikator terhadap target, persen.")
    kemajuan: int | None = Field(description="Rata-rata kemajuan penugasan yang berjalan, persen.")
    berjalan: int
    terlambat: int
    diam: int = Field(description="Kemajuannya tidak dicatat dalam 30 hari terakhir.")
    berisiko: bool = Field(description="Bagian tahun yang lewat melebihi capaian lebih dari 25 poin.")
    menunggu: list[MenungguSasaran]


class Sasaran(Keluar):
    """A goal with what hangs on it."""

    id: int
    urut: int
    uraian: str
    induk: int | None
    indikator: list[Indikator]
    pemikul: list[Pemikul]
    penugasan: list[PenugasanSasaran]
    gerak: Gerak
    langkah: list[LangkahPerjanjian]


class Program(Keluar):
    """A programme with its budget in whole rupiah."""

    uraian: str
    anggaran: int


class VersiPerjanjian(Keluar):
    """One of the versions of an agreement."""

    kode: str
    nomor_versi: int
    keadaan: str
    ditetapkan: date | None
    alasan: str


class Perjanjian(Keluar):
    """An agreement with its tree."""

    kode: str
    versi: str
    judul: str
    unit: UnitSingkat
    tahun: int
    tahun_lewat: int = Field(description="Bagian tahunnya yang sudah lewat, persen.")
    nomor_versi: int
    keadaan: str
    keadaan_teks: str
    pejabat: Orang
    ditetapkan: date | None
    alasan: str
    sasaran: list[Sasaran]
    program: list[Program]
    riwayat: list[VersiPerjanjian]
    langkah: list[LangkahPerjanjian]


class KetetapanPerjanjian(Keluar):
    """What a step brought about: the agreement that it made or changed, and its new state."""

    kode: str
    versi: str
    keadaan: str
    nomor_versi: int
    langkah: str
    klausul: list[KlausulRingkas]
    peringatan: list[Peringatan]
