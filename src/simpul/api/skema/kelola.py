"""Shapes of the organisation: what is sent."""

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from simpul.api.skema.dasar import Berkas, Hari, Masuk, Nomor, teks
from simpul.aturan.jenjang import Golongan, Jenjang, Pendidikan
from simpul.organisasi.models import Kompetensi, Pegawai, Penempatan
from simpul.organisasi.services.akun import KELOMPOK

JenisAsn = StrEnum("JenisAsn", {j.name: j.value for j in Pegawai.JenisAsn})  # type: ignore[misc]  # those of the model
JenisKompetensi = StrEnum("JenisKompetensi", {j.name: j.value for j in Kompetensi.Jenis})  # type: ignore[misc]  # those of the model
JenisPenempatan = StrEnum("JenisPenempatan", {j.name: j.value for j in Penempatan.Jenis})  # type: ignore[misc]  # those of the model
PilihanGolongan = StrEnum("PilihanGolongan", {nilai: nilai for nilai, _label in Golongan.pilihan()})  # type: ignore[misc]  # those of the law
JenisPelaksana = StrEnum("JenisPelaksana", {"PLT": "plt", "PLH": "plh"})
Kelompok = StrEnum("Kelompok", {nama.upper(): nama for nama in KELOMPOK})  # type: ignore[misc]  # those of the service
JenjangKepala = StrEnum("JenjangKepala", {j.name: j.value for j in Jenjang if j is not Jenjang.PELAKSANA})  # type: ignore[misc]  # those that may head a unit
Nama = Annotated[str, teks(200, 1)]
NamaOrang = Annotated[str, teks(150, 1)]
Alasan = Annotated[str, teks(300, 1)]
Kosong300 = Annotated[str, teks(300)]
Surel = Annotated[str, Field(max_length=254, pattern=r"^([^@\s\x00-\x1f]+@[^@\s\x00-\x1f]+)?$")]
Pola = Annotated[str, teks(20, 1)]


class PerangkatDaerahMasuk(Masuk):
    """A new agency."""

    nama: Nama
    pola: Pola
    pola_alasan: Kosong300 = ""
    kode: Annotated[str, teks(40)] = ""
    sekretariat_daerah: bool = False


class UnitMasuk(Masuk):
    """A new unit below another."""

    nama: Nama
    jenjang_kepala: JenjangKepala
    pola: Annotated[str, teks(20)] = ""
    pola_alasan: Kosong300 = ""
    kode: Annotated[str, teks(40)] = ""


class UnitUbah(Masuk):
    """What changes of a unit; what is left out stays."""

    nama: Nama | None = None
    kode: Annotated[str, teks(40, 1)] | None = None
    pola: Annotated[str, teks(20)] | None = None
    pola_alasan: Kosong300 | None = None
    alamat: Annotated[str, teks(250)] | None = None
    kontak: Annotated[str, teks(250)] | None = None


class Pindah(Masuk):
    """Where a unit goes."""

    induk: Nomor


class Bubar(Masuk):
    """The end of a unit."""

    tanggal: Hari
    alasan: Alasan


class JabatanMasuk(Masuk):
    """A new position in a unit."""

    nama: Nama
    jenjang: Jenjang


class Sejak(Masuk):
    """From when."""

    sejak: Hari


class Dasar(Masuk):
    """A period, and the document that it rests on."""

    mulai: Hari
    selesai: Hari | None = None
    nomor_dasar: Annotated[str, teks(120)] = ""
    tanggal_dasar: Hari | None = None


class Tempatkan(Dasar):
    """A person's new position."""

    jabatan: Nomor


class Pelaksana(Dasar):
    """An acting official."""

    pegawai: Nomor
    jenis: JenisPelaksana


class Akhir(Masuk):
    """The last day of a placement."""

    selesai: Hari


class Koreksi(Masuk):
    """What a placement should have said; what is left out was right."""

    alasan: Alasan
    pegawai: Nomor | None = None
    jabatan: Nomor | None = None
    jenis: JenisPenempatan | None = None
    mulai: Hari | None = None
    selesai: Hari | None = None
    nomor_dasar: Annotated[str, teks(120)] | None = None
    tanggal_dasar: Hari | None = None


class AlasanSaja(Masuk):
    """Only a reason."""

    alasan: Alasan


class DelegasiMasuk(Masuk):
    """Authority given for some time."""

    penerima: Nomor
    mencakup_penugasan: bool = False
    mulai: Hari
    selesai: Hari
    nomor: Annotated[str, teks(120, 1)]
    tanggal: Hari


class PegawaiUbah(Masuk):
    """What changes of a person; what is left out stays."""

    nama: NamaOrang | None = None
    gelar_depan: Annotated[str, teks(40)] | None = None
    gelar_belakang: Annotated[str, teks(80)] | None = None
    nip: Annotated[str, teks(30)] | None = None
    kode: Annotated[str, teks(40)] | None = None
    tanggal_lahir: Hari | None = None
    jenis_asn: JenisAsn | None = None
    golongan: PilihanGolongan | None = None
    pendidikan: Pendidikan | None = None
    surel: Surel | None = None
    telepon: Annotated[str, teks(30)] | None = None
    aktif: bool | None = None


class PegawaiMasuk(PegawaiUbah):
    """A new person."""

    nama: NamaOrang


class KompetensiMasuk(Masuk):
    """What a person can do."""

    jenis: JenisKompetensi
    nama: NamaOrang
    bukti: Annotated[str, teks(250, 1)]
    tanggal_bukti: Hari | None = None


class InstansiLainMasuk(Masuk):
    """Another institution."""

    nama: Nama
    alamat: Annotated[str, teks(250)] = ""
    pejabat_nama: Annotated[str, teks(150)] = ""
    pejabat_jabatan: Annotated[str, teks(200)] = ""


class PegawaiLuarMasuk(Masuk):
    """A person of another institution."""

    nama: NamaOrang
    jenjang: Jenjang
    jabatan: Annotated[str, teks(200)] = ""
    penilai: Nomor | None = None


class GantiProfil(Masuk):
    """Another regulation, in the version that was shown."""

    profil: Annotated[str, teks(60, 1)]
    versi: int = Field(ge=1, le=32767)


class AkunSemua(Masuk):
    """Accounts for everyone who has none; ``ulang``: new first passwords where the old ones were never used."""

    ulang: bool = False


class Aktif(Masuk):
    """Whether an account may sign in."""

    aktif: bool


class KelompokMasuk(Masuk):
    """The operating groups of an account: these and no others."""

    kelompok: Annotated[list[Kelompok], Field(max_length=len(KELOMPOK))]


class Unggahan(Masuk):
    """A file to import."""

    berkas: Berkas


class Muat(Masuk):
    """The decision to load."""

    hanya_yang_baik: bool = False
