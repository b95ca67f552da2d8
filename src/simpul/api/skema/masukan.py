"""Shapes of cases: what is sent."""

from enum import StrEnum
from typing import Annotated, Any

from pydantic import Field, create_model

from simpul.api.skema.dasar import Berkas, Hari, Masuk, Nomor, teks
from simpul.aturan.jenjang import Jenjang
from simpul.penugasan.kata import BERALASAN

Kemampuan = Annotated[list[Annotated[str, teks(150, 1)]], Field(max_length=20)]
DaftarOrang = Annotated[list[Nomor], Field(max_length=200)]
JenjangDitugaskan = StrEnum("JenjangDitugaskan", {j.name: j.value for j in Jenjang if j.dapat_ditugaskan})  # type: ignore[misc]  # those that can be assigned


class Pekerjaan(Masuk):
    """Which work, for which target, from when to when. Without days: today, to the end of the year."""

    judul: Annotated[str, teks(300, 1)]
    uraian: Annotated[str, teks(4000, baris=False)] = ""
    target: Annotated[str, teks(300)] = ""
    kemampuan: Kemampuan = []
    mulai: Hari | None = None
    selesai: Hari | None = None


class KriteriaMasuk(Masuk):
    """Who is asked for when nobody is named."""

    jumlah: int = Field(ge=1, le=200)
    jenjang: JenjangDitugaskan | None = None
    kemampuan: Kemampuan = []


class TimMasuk(Masuk):
    """A team to be formed."""

    nama: Annotated[str, teks(200, 1)]
    rutin: bool = True
    ketua: Nomor | None = None


class Keinginan(Pekerjaan):
    """A wish to assign: people, or criteria with a unit or institution to ask."""

    orang: DaftarOrang = []
    kriteria: KriteriaMasuk | None = None
    unit_tujuan: Nomor | None = None
    instansi_tujuan: Nomor | None = None
    tim: TimMasuk | None = None
    alasan: Annotated[str, teks(2000, baris=False)] = ""
    usulan: bool = Field(False, description="Usulkan saja; penilai atau pimpinan orang itu yang menugaskan.")


class Sukarela(Pekerjaan):
    """A wish to take part oneself: in one's own unit, or where ``unit_tujuan`` or ``instansi_tujuan`` says."""

    unit_tujuan: Nomor | None = None
    instansi_tujuan: Nomor | None = None


class SuratMasuk(Masuk):
    """A request that came by letter from another institution."""

    judul: Annotated[str, teks(300, 1)]
    instansi_lain: Nomor
    orang: Nomor
    mulai: Hari
    selesai: Hari
    nomor_surat: Annotated[str, teks(120, 1)]
    tanggal_surat: Hari
    pindaian: Berkas | None = None


class GiliranDipilih(Masuk):
    """Turns to decide at once."""

    giliran: Annotated[list[Nomor], Field(min_length=1, max_length=100)]


ALASAN = Annotated[str, teks(2000, baris=False)]
SURAT: dict[str, Any] = {
    "nomor_surat": (Annotated[str, teks(120)], ""),
    "tanggal_surat": (Hari | None, None),
    "pindaian": (Berkas | None, None),
}
# Fields of a step beside the reason; which of them a case asks for, ``perlu_diisi`` decides.
KHUSUS: dict[str, dict[str, Any]] = {
    "perpanjang": {"selesai": (Hari, ...)},
    "akhiri": {"selesai": (Hari, ...)},
    "alihkan": {"orang_lama": (Nomor, ...), "orang": (DaftarOrang, ...)},
    "ganti_ketua": {"ketua": (Nomor, ...)},
    "setujui": {"orang": (DaftarOrang, []), "alasan": (ALASAN, ""), **SURAT},
    "instruksikan": {"orang": (DaftarOrang, []), "alasan": (ALASAN, ""), **SURAT},
    "tetapkan": {"orang": (DaftarOrang, []), "alasan": (ALASAN, "")},
    "tolak": SURAT,
    "cabut": SURAT,
}


def isian_langkah(nama: str) -> type[Masuk]:
    """What may be sent with a step: its own fields and no others."""
    medan: dict[str, Any] = {
        "jalur": (Nomor | None, Field(None, description="Jalur mana, bila ada beberapa."))
    }
    if nama in BERALASAN:
        medan["alasan"] = (Annotated[str, teks(2000, 1, baris=False)], ...)
    medan |= KHUSUS.get(nama, {})
    judul = "Isian" + "".join(bagian.capitalize() for bagian in nama.split("_"))
    return create_model(judul, __base__=Masuk, __doc__=f"Isian langkah {nama}.", **medan)
