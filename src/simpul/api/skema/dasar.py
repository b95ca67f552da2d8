"""What all shapes share: texts without control characters, days that exist, pages of lists."""

from datetime import date
from typing import Annotated, Any, ClassVar, Generic, TypeVar

from pydantic import AfterValidator, AwareDatetime, BaseModel, ConfigDict, Field

POLA_TEKS = r"^[^\x00-\x08\x0b\x0c\x0e-\x1f]*$"
POLA_BARIS = r"^[^\x00-\x1f]*$"
POLA_KODE = r"^[2-9a-z]{6,12}$"
NOMOR_TERBESAR = 2**63 - 1
AWAL, AKHIR = date(1900, 1, 1), date(2200, 12, 31)


def _hari(isi: date) -> date:
    if not AWAL <= isi <= AKHIR:
        raise ValueError(f"{AWAL} … {AKHIR}")
    return isi


Nomor = Annotated[int, Field(ge=1, le=NOMOR_TERBESAR)]
Hari = Annotated[date, AfterValidator(_hari), Field(description="Hari, 1900-01-01 sampai 2200-12-31.")]
Waktu = AwareDatetime


def teks(paling: int, sedikitnya: int = 0, *, baris: bool = True) -> Any:
    """What a text must be: at most so many characters, of one line unless ``baris`` is false."""
    pola = POLA_BARIS if baris else POLA_TEKS
    return Field(min_length=sedikitnya, max_length=paling, pattern=pola)


class Masuk(BaseModel):
    """What is sent; a field that is not known is refused."""

    model_config = ConfigDict(extra="forbid", str_strip_whitespace=True)


class Keluar(BaseModel):
    """What is answered."""

    model_config = ConfigDict(frozen=True)


class Baris(Keluar):
    """A row of a list: ``fields`` may leave out all but the column that names it."""

    TANDA: ClassVar[str] = "id"


B = TypeVar("B", bound=Baris)


class Daftar(Keluar, Generic[B]):
    """A page of a list."""

    data: list[B]
    berikut: str | None = Field(description="Kursor halaman berikutnya; null bila ini yang terakhir.")


class Lembar(BaseModel):
    """Which part of a list."""

    kursor: str | None = Field(None, max_length=1000, description="Nilai `berikut` dari halaman sebelumnya.")
    batas: int = Field(25, ge=1, le=100, description="Paling banyak berapa baris.")
    fields: str | None = Field(
        None, max_length=500, description="Nama medan yang diminta, dipisah koma; kosong berarti semua."
    )


class KlausulRingkas(Keluar):
    """A clause as a rule cites it."""

    id: str
    sebutan: str
    tautan: str


class Halangan(Keluar):
    """One unmet condition."""

    klausul: list[KlausulRingkas]
    pesan: str
    fakta: str = Field(description="Fakta yang belum terpenuhi.")
    penyembuh: list[str] = Field(description="Siapa yang dapat mengatasinya.")


class Peringatan(Keluar):
    """What a soft rule warns of."""

    klausul: list[KlausulRingkas]
    pesan: str


class Galat(Keluar):
    """What is wrong in one place of the input."""

    pointer: str
    pesan: str


class Masalah(Keluar):
    """A problem, RFC 9457."""

    type: str = Field(json_schema_extra={"format": "uri-reference"})
    title: str
    status: int = Field(ge=400, le=599)
    detail: str
    instance: str = Field(json_schema_extra={"format": "uri-reference"})
    halangan: list[Halangan] = Field(default_factory=list)
    galat: list[Galat] = Field(default_factory=list)


class Orang(Keluar):
    """A person, by number and name."""

    id: int
    nama: str


class UnitSingkat(Keluar):
    """A unit, by number, code and name."""

    id: int
    kode: str
    nama: str


class InstansiSingkat(Keluar):
    """Another institution."""

    id: int
    nama: str


class Berkas(Masuk):
    """A file, its content as base64."""

    nama: Annotated[str, teks(150, 1)]
    isi: str = Field(
        min_length=4,
        max_length=28_000_000,
        pattern=r"^[A-Za-z0-9+/\r\n]+={0,2}\s*$",
        json_schema_extra={"contentEncoding": "base64"},
    )
