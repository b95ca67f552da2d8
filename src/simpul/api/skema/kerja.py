"""Shapes of the work of a case: what is read, and what is sent."""

from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Annotated, Any

from pydantic import Field, create_model

from simpul.api.skema.dasar import (
    Baris,
    Berkas,
    Halangan,
    Hari,
    Keluar,
    KlausulRingkas,
    Masuk,
    Nomor,
    Orang,
    Peringatan,
    Waktu,
    teks,
)
from simpul.api.skema.perkara import NaskahRingkas, Pilihan
from simpul.siklus_kerja.forms import MEDAN, RUPIAH_TERBESAR, TAHAP
from simpul.siklus_kerja.tampilan import DARI_LUAR

# What is read


class BuktiRingkas(Keluar):
    """A piece of evidence."""

    id: int
    nama: str
    tautan: str = Field(description="Alamat di luar Simpul, bila buktinya tautan.")
    berkas: str | None = Field(description="Alamat berkasnya, bila buktinya berkas.")


class ButirBaris(Baris):
    """A plan, result, report, problem or another thing of the work, with its text."""

    id: int
    jenis: str
    judul: str
    keadaan: str
    keadaan_teks: str
    tentang: Orang | None = Field(description="Milik atau tentang siapa.")
    oleh: Orang | None
    pemutus: str = Field(description="Yang memutus, bila bukan Pimpinan Unit pemilik kinerja.")
    uraian: str
    alternatif: list[str]
    jawaban: str = Field(description="Keputusan, atau alasan pengembalian.")
    dengan: str
    tahap: str
    anggaran: int
    putaran: int
    awal: date | None
    akhir: date | None
    tenggat: date | None
    diperbarui: Waktu


class CapaianRinci(Keluar):
    """What a result adds to an indicator of the goal that the work serves."""

    indikator: int
    uraian: str
    nilai: Decimal
    satuan: str


class ButirRinci(ButirBaris):
    """The same with its evidence, what it adds to a goal, and the documents that were issued on it."""

    bukti: list[BuktiRingkas]
    capaian: list[CapaianRinci] = Field(description="Pada hasil: capaian yang disampaikan bersamanya.")
    naskah: list[NaskahRingkas]


class LaporanBaris(Baris):
    """A report or feedback that was handed to the caller."""

    id: int
    perkara: str
    pekerjaan: str
    jenis: str
    judul: str
    tentang: Orang | None
    oleh: Orang | None
    awal: date | None
    akhir: date | None
    diperbarui: Waktu


class KegiatanRinci(Keluar):
    """An activity of the plan."""

    id: int
    uraian: str
    keluaran: str
    mulai: date
    selesai: date
    anggaran: int


class BagianRinci(Keluar):
    """A part of an activity, and how far it is."""

    id: int
    kegiatan: int
    uraian: str
    pelaksana: Orang
    kompetensi: str
    mulai: date
    selesai: date
    anggaran: int
    persen: int
    terlambat: bool


class KemajuanRinci(Keluar):
    """An entry of progress."""

    id: int
    bagian: int | None
    oleh: Orang
    tanggal: date
    persen: int
    uraian: str
    bukti: list[BuktiRingkas]


class Putaran(Keluar):
    """A round of the result: handed in, found right, or returned."""

    urut: int
    waktu: Waktu
    oleh: str
    kapasitas: str
    langkah: str
    kalimat: str
    alasan: str


class LangkahKerja(Keluar):
    """A step of the work as the caller sees it: possible or not, and why not."""

    nama: str
    butir: int | None = Field(description="Pada butir mana; kosong bila memulai yang baru.")
    sebutan: str
    akibat: str
    boleh: bool
    isian: list[str] = Field(description="Medan yang diminta langkah ini.")
    klausul: list[KlausulRingkas]
    halangan: list[Halangan]
    peringatan: list[Peringatan]


class KerjaPerkara(Keluar):
    """The work of a case with all that its page shows."""

    kode: str
    versi: str
    judul: str
    status: str
    kemajuan: int
    pelaksana: list[Orang]
    rencana: ButirBaris | None
    kegiatan: list[KegiatanRinci]
    bagian: list[BagianRinci]
    terkini: list[KemajuanRinci]
    hasil: ButirBaris | None
    putaran: list[Putaran]
    langkah: list[LangkahKerja]


class LangkahKerjaRinci(Keluar):
    """One step with its fields, whom they may name, what they may hold, and a draft put together from what is kept."""

    langkah: LangkahKerja
    isian: list[Pilihan]
    bukti_ada: list[BuktiRingkas]
    draf: str


# What is sent

Rupiah = Annotated[int, Field(ge=0, le=RUPIAH_TERBESAR)]
PANJANG = Annotated[str, teks(20_000, baris=False)]
WAJIB = Annotated[str, teks(20_000, 1, baris=False)]
Tahap = StrEnum("Tahap", {nama.upper(): nama for nama, _label in TAHAP})  # type: ignore[misc]  # those of the form


class KegiatanMasuk(Masuk):
    """An activity. With ``id``: one that the plan has already."""

    id: Nomor | None = None
    uraian: Annotated[str, teks(300, 1)]
    keluaran: Annotated[str, teks(300)] = ""
    mulai: Hari
    selesai: Hari
    anggaran: Rupiah = 0


class RencanaMasuk(Masuk):
    """The whole plan: what is not sent is left out of it."""

    kegiatan: Annotated[list[KegiatanMasuk], Field(min_length=1, max_length=60)]
    bersama: Annotated[str, teks(200)] = Field("", description="Pejabat yang ikut menyusun.")
    alasan: PANJANG = Field("", description="Wajib bila rencananya sudah ditetapkan.")


class BagianMasuk(Masuk):
    """A part of an activity. With ``id``: one that the breakdown has already."""

    id: Nomor | None = None
    kegiatan: Nomor
    uraian: Annotated[str, teks(300, 1)]
    pelaksana: Nomor
    kompetensi: Annotated[str, teks(150)] = ""
    mulai: Hari
    selesai: Hari
    anggaran: Rupiah = 0


class RincianMasuk(Masuk):
    """The whole breakdown: what is not sent is left out of it."""

    bagian: Annotated[list[BagianMasuk], Field(min_length=1, max_length=200)]
    alasan: PANJANG = Field("", description="Wajib bila kemampuan seseorang belum tercatat.")


BUKTI: dict[str, Any] = {
    "berkas": (Berkas | None, Field(None, description="PDF, PNG, atau JPEG, paling besar 5 MB.")),
    "tautan": (Annotated[str, teks(500)], ""),
    "bukti_ada": (
        Annotated[list[Nomor], Field(max_length=50)],
        Field([], description="Bukti yang sudah tersimpan dalam perkara ini."),
    ),
}
KemajuanMasuk = create_model(
    "KemajuanMasuk",
    __base__=Masuk,
    __doc__="How far a part is, or the whole work where the caller has no part.",
    bagian=(Nomor | None, None),
    persen=(Annotated[int, Field(ge=0, le=100)], ...),
    uraian=(PANJANG, ""),
    **BUKTI,
)
# What may be sent in a field of a step, where it has to be and where it may be empty.
MEDAN_WAJIB: dict[str, Any] = {
    "uraian": (WAJIB, ...),
    "alasan": (WAJIB, ...),
    "alternatif": (Annotated[list[Annotated[str, teks(900, 1)]], Field(min_length=1, max_length=20)], ...),
    "tentang": (Nomor, ...),
    "dengan": (Annotated[str, teks(300, 1)], ...),
    "tahap": (Tahap, ...),
}
MEDAN_BOLEH: dict[str, Any] = {
    "uraian": (PANJANG, ""),
    "masing_masing": (bool, False),
    "tenggat": (Hari | None, None),
    **BUKTI,
}


# What goes with the letter of another institution, for those who record its letters.
SURAT: dict[str, Any] = {
    "nomor_surat": (Annotated[str, teks(120)], ""),
    "tanggal_surat": (Hari | None, None),
    "berkas": BUKTI["berkas"],
}


class CapaianMasuk(Masuk):
    """What a result adds to an indicator of the goal that the work serves."""

    indikator: Nomor
    nilai: Annotated[Decimal, Field(ge=0, max_digits=15, decimal_places=2)]


CAPAIAN: dict[str, Any] = {
    "capaian": (
        Annotated[list[CapaianMasuk], Field(max_length=40)],
        Field([], description="Untuk indikator sasaran yang didukung; putaran baru menggantikan yang lama."),
    )
}


def isian_kerja(nama: str) -> type[Masuk]:
    """What may be sent with a step of the work: its own fields and no others."""
    wajib, _bar, boleh = MEDAN.get(nama, "").partition("|")
    medan: dict[str, Any] = {
        "butir": (Nomor | None, Field(None, description="Butir mana, bila ada beberapa."))
    }
    medan |= {satu: MEDAN_WAJIB[satu] for satu in wajib.split()}
    medan |= {satu: MEDAN_BOLEH[satu] for satu in boleh.split()}
    medan |= SURAT if nama in DARI_LUAR else {}
    medan |= CAPAIAN if nama == "sampaikan_hasil" else {}
    judul = "Isian" + "".join(bagian.capitalize() for bagian in nama.split("_"))
    return create_model(judul, __base__=Masuk, __doc__=f"Isian langkah {nama}.", **medan)
