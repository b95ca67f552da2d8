"""Shapes of packages of documents."""

from enum import StrEnum
from typing import Annotated, ClassVar

from pydantic import Field

from simpul.api.skema.dasar import Baris, Hari, Masuk, Waktu, teks
from simpul.aturan.prosedur import Naskah as JenisNaskah
from simpul.naskah.models import PaketNaskah
from simpul.penugasan.models import Penugasan

StatusPerkara = StrEnum("StatusPerkara", {s.name: s.value for s in Penugasan.Status})  # type: ignore[misc]  # those of the model
StatusPaket = StrEnum("StatusPaket", {s.name: s.value for s in PaketNaskah.Status})  # type: ignore[misc]  # those of the model


class MintaPaket(Masuk):
    """Which documents; what is left out does not narrow it."""

    q: Annotated[str, teks(200)] = Field("", description="Judul, kode, nama orang, atau nomor naskah.")
    status: StatusPerkara | None = Field(None, description="Keadaan perkaranya.")
    jenis: JenisNaskah | None = None
    dari: Hari | None = None
    sampai: Hari | None = None


class Paket(Baris):
    """How far a package of documents is."""

    TANDA: ClassVar[str] = "kode"

    kode: str
    status: StatusPaket
    jumlah: int
    selesai: int = Field(description="Yang sudah dikerjakan, termasuk yang dilewati.")
    dilewati: int = Field(description="Yang tidak disertakan; sebabnya dalam daftar-isi.csv.")
    macet: bool
    dibuat: Waktu
    kedaluwarsa: Waktu
    berkas: str | None = Field(description="Alamat berkasnya bila sudah dapat diunduh.")
