"""Shapes of cases: what is read."""

from datetime import date
from typing import Any, ClassVar

from pydantic import Field

from simpul.api.skema.dasar import (
    Baris,
    Halangan,
    InstansiSingkat,
    Keluar,
    KlausulRingkas,
    Orang,
    Peringatan,
    UnitSingkat,
    Waktu,
)


class GiliranBaris(Baris):
    """Something that waits for the caller."""

    id: int
    perkara: str
    judul: str
    langkah: str
    tombol: str
    jalur: int | None = Field(description="Jalur yang menunggu; kosong bila yang menunggu butir pekerjaan.")
    butir: int | None = Field(
        description="Rencana, hasil, laporan, atau masalah yang menunggu; kosong bila jalur."
    )
    sebagai: str = Field(description="Jabatan yang ditunggu; kosong bila orangnya sendiri.")
    peminta: Orang
    orang: list[Orang]
    mulai: date
    selesai: date
    sejak: Waktu
    dapat_sekaligus: bool = Field(description="Dapat diputuskan bersama yang lain; tidak perlu isian.")


class PenugasanBaris(Baris):
    """A case in a list."""

    TANDA: ClassVar[str] = "kode"
    kode: str
    judul: str
    status: str
    status_teks: str
    cara: str
    lingkup: str
    bentuk: str
    pemilik: str
    tim: str | None
    orang: list[Orang]
    mulai: date
    selesai: date
    diperbarui: Waktu


class KeanggotaanBaris(Baris):
    """An assignment that the caller has had."""

    id: int
    perkara: str
    judul: str
    keadaan: str
    keadaan_teks: str
    pemilik: str
    tim: str | None
    mulai: date
    selesai: date
    diterima: date | None


class PermohonanBaris(Baris):
    """A request to a unit of the caller, or one of his."""

    id: int
    perkara: str
    judul: str
    prosedur: str
    keadaan: str
    keadaan_teks: str
    peminta: Orang
    unit_tujuan: UnitSingkat | None
    instansi_tujuan: InstansiSingkat | None
    orang: list[Orang]
    diperbarui: Waktu


class Tim(Keluar):
    """The team of an assignment."""

    nama: str
    jenis: str
    ketua: Orang | None


class Kriteria(Keluar):
    """What is asked for when nobody is named."""

    jumlah: int
    jenjang: str | None
    kemampuan: list[str]


class Jalur(Keluar):
    """One way into an assignment, or one change of it."""

    id: int
    prosedur: str
    judul: str
    keadaan: str
    keadaan_teks: str
    unit_tujuan: str | None
    instansi_tujuan: int | None
    kriteria: Kriteria | None


class OrangPerkara(Keluar):
    """Someone on a case."""

    id: int
    nama: str
    jalur: int
    unit: str
    keadaan: str
    keadaan_teks: str
    ketua: bool
    instansi_lain: bool


class Pelaku(Keluar):
    """Somebody who may act, and the office by which he may."""

    id: int
    nama: str
    jabatan: str


class Lewat(Keluar):
    """A step that was taken."""

    urut: int
    waktu: Waktu
    pelaku: str
    kapasitas: str
    langkah: str
    kalimat: str
    alasan: str
    klausul: list[KlausulRingkas]


class Stasiun(Keluar):
    """A step that is waited for or still to come."""

    langkah: str
    tombol: str
    jalur: int | None
    butir: int | None
    sejak: Waktu | None
    pejabat: list[Pelaku]
    kosong: list[str] = Field(description="Jabatan yang harus memutuskan tetapi tidak ada pemangkunya.")
    klausul: list[KlausulRingkas]


class LangkahBoleh(Keluar):
    """An act on a case as the caller sees it: possible or not, and why not."""

    nama: str
    jalur: int
    sebutan: str
    akibat: str
    boleh: bool
    pencatatan: bool = Field(description="Mencatat tindakan pihak luar menurut suratnya.")
    isian: list[str] = Field(description="Medan yang diminta langkah ini.")
    terbit: list[str] = Field(description="Naskah yang terbit.")
    klausul: list[KlausulRingkas]
    halangan: list[Halangan]
    peringatan: list[Peringatan]


class NaskahRingkas(Keluar):
    """A document of a case."""

    id: int
    jenis: str
    peristiwa: str
    nomor: str
    tanggal: date
    penanda_tangan: str
    kapasitas: str
    surat_masuk: bool
    butir: int | None = Field(description="Butir pekerjaan yang dimaksud, misalnya bagian sebuah masalah.")
    tautan: str | None = Field(description="Alamat PDF atau pindaiannya.")


class Perubahan(Keluar):
    """A change that was asked for or made."""

    jalur: int
    judul: str
    keadaan: str
    selesai: date | None
    orang_baru: list[str]


class Perkara(Keluar):
    """A case with all that its page shows."""

    kode: str
    versi: str
    judul: str
    uraian: str
    target: str
    kemampuan: list[str]
    alasan: str
    status: str
    status_teks: str
    cara: str
    lingkup: str
    bentuk: str
    mulai: date
    selesai: date
    unit_pemilik: UnitSingkat | None
    instansi_pemilik: InstansiSingkat | None
    peminta: Orang
    tim: Tim | None
    menurut: str
    jalur: list[Jalur]
    orang: list[OrangPerkara]
    lewat: list[Lewat]
    kini: list[Stasiun]
    nanti: list[Stasiun]
    langkah: list[LangkahBoleh]
    perubahan: list[Perubahan]
    naskah: list[NaskahRingkas]
    percobaan_ditolak: int


class Pilihan(Keluar):
    """The people whom a field of a step may name."""

    medan: str
    wajib: bool
    label: str
    orang: list[Orang] | None


class LangkahRinci(Keluar):
    """One act with its fields and whom they may name."""

    langkah: LangkahBoleh
    isian: list[Pilihan]


class Ketetapan(Keluar):
    """What a step brought about."""

    kode: str
    versi: str
    status: str
    langkah: str
    kalimat: str
    klausul: list[KlausulRingkas]
    peringatan: list[Peringatan]


class HasilGiliran(Keluar):
    """What became of one of several turns."""

    id: int
    status: int
    ketetapan: Ketetapan | None
    masalah: dict[str, Any] | None


class HasilSekaligus(Keluar):
    """What became of each of several turns."""

    hasil: list[HasilGiliran]
    diputuskan: int
    gagal: int


class Ramalan(Keluar):
    """What a wish would become."""

    langkah: str
    tombol: str
    akibat: str
    boleh: bool
    cara: str
    lingkup: str
    bentuk: str
    unit_pemilik: str
    mulai: date
    selesai: date
    halangan: list[Halangan]
    peringatan: list[Peringatan]
    klausul: list[KlausulRingkas]
    jalan: list[Stasiun]
    naskah: list[str]
    naskah_segera: list[str]


class JejakBaris(Baris):
    """An entry of the audit trail."""

    id: int
    perkara: str
    urut: int
    waktu: Waktu
    tanggal: date
    pelaku: int | None
    pelaku_nama: str
    kapasitas: str
    pencatat: int | None
    langkah: str
    hasil: str
    klausul: list[str]
    profil: str
    profil_versi: int
    sebelum: dict[str, Any]
    sesudah: dict[str, Any]
    isian: dict[str, Any]
    sidik_sebelumnya: str
    sidik: str


class Keutuhan(Keluar):
    """Whether the chain of a case is whole."""

    kode: str
    utuh: bool
    jumlah: int
    kepala: str
    cacat: list[str]


class PemberitahuanBaris(Baris):
    """A notice."""

    id: int
    perkara: str
    judul: str
    pesan: str
    langkah: str
    dibuat: Waktu
    dibaca: Waktu | None


class Dibaca(Keluar):
    """How many notices were marked."""

    jumlah: int


class Saya(Keluar):
    """Who calls."""

    pengguna: str
    pegawai: Orang
    instansi: InstansiSingkat
    hari_ini: date
    zona_waktu: str
    kelompok: list[str]
    jabatan: list[str]
    delegasi: list[str]
    memimpin: list[UnitSingkat]
    token: str
    cakupan: list[str]
    token_berlaku_sampai: date
    pemberitahuan_belum_dibaca: int


class TokenBaris(Baris):
    """A token of the caller; never its secret."""

    id: int
    nama: str
    cakupan: list[str]
    dibuat: Waktu
    berlaku_sampai: date
    dicabut: Waktu | None
    terakhir_dipakai: date | None
