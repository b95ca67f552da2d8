"""What operators see: profiles, accounts, imports."""

from datetime import date
from typing import ClassVar

from pydantic import Field

from simpul.api.skema.dasar import Baris, Keluar, Orang, Waktu


class ProfilVersi(Keluar):
    """A regulation in one version."""

    id: str
    versi: int
    dasar: str
    judul: str
    sejak: date


class Profil(Keluar):
    """The regulation by which new cases are judged, and those that could take its place."""

    kini: ProfilVersi
    versi: list[ProfilVersi]
    pilihan: list[ProfilVersi]


class AkunPerangkatDaerah(Baris):
    """How many people of a Perangkat Daerah cannot sign in yet."""

    id: int
    nama: str
    orang: int
    tanpa_akun: int
    belum_dipakai: int


class Akun(Keluar):
    """The account of a person."""

    pegawai: Orang
    ada: bool
    pengguna: str | None
    aktif: bool
    harus_ganti_sandi: bool
    terakhir_masuk: Waktu | None
    kelompok: list[str]
    versi: str


class AkunBaru(Keluar):
    """A first password: told this once. A repeated answer does not tell it again."""

    pegawai: Orang
    pengguna: str
    sandi: str | None = Field(description="Hanya dijawab sekali; null dalam jawaban yang diulang.")


class DaftarAkunBaru(Keluar):
    """First passwords of several people."""

    akun: list[AkunBaru]


class ImporBaris(Baris):
    """An import."""

    TANDA: ClassVar[str] = "kode"
    kode: str
    nama_berkas: str
    status: str
    dibuat: Waktu
    persen: int


class HitunganLembar(Keluar):
    """What became of the rows of a sheet."""

    lembar: str
    baru: int
    berubah: int
    sama: int
    salah: int
    menunggu: int


class Impor(Keluar):
    """Where an import stands."""

    kode: str
    versi: str
    nama_berkas: str
    sidik: str
    status: str
    persen: int
    macet: bool
    dibuat: Waktu
    lembar: list[HitunganLembar]
    tanpa_perubahan: bool
    sebab: str | None
    catatan: list[str]
    jumlah_kesalahan: int
    jumlah_peringatan: int


class TemuanBaris(Baris):
    """Something wrong or odd in a file."""

    TANDA: ClassVar[str] = "nomor"
    nomor: int
    lembar: str
    baris: int | None
    kolom: str
    nilai: str
    sebab: str


class Beranda(Keluar):
    """What is wrong: offices in which nobody acts."""

    kantor_kosong: int
    tanpa_akun: int
