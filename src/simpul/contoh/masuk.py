"""Signing in to the demo: easy names for the cast, the NIP for everybody. One password, which protects nothing."""

from django.contrib.auth.hashers import make_password
from django.contrib.auth.models import Group

from simpul.contoh.pemeran import PEMERAN
from simpul.inti.models import Akun, Instansi
from simpul.organisasi.models import Pegawai

SANDI = "simpul-rekaan-saja"
DAFTAR_MASUK: list[tuple[str, str, str]] = [
    (p.nama_pengguna, SANDI, f"{p.nama}, {p.siapa}") for p in PEMERAN if p.nama_pengguna
]
MUDAH = {p.nama_pengguna: p.nama_pengguna for p in PEMERAN if p.nama_pengguna}
KELOMPOK = ("kepegawaian", "organisasi", "auditor", "persuratan")


class BukanContoh(ValueError):
    """Accounts with a known password are for invented data only."""


def buat_akun(instansi: Instansi, pegawai: dict[str, Pegawai], mudah: dict[str, str]) -> None:
    """An account for everyone; ``pegawai`` by key. ``mudah``: easy user names and the keys of whom they are.

    Raises:
        BukanContoh: the data of this institution is not marked as invented.
    """
    if not instansi.contoh:
        raise BukanContoh(f"{instansi} tidak ditandai sebagai contoh")
    nama = {kunci: satu for satu, kunci in mudah.items()}
    sandi = make_password(SANDI)
    akun = Akun.objects.bulk_create(
        [Akun(username=nama.get(kunci, p.nip), password=sandi) for kunci, p in pegawai.items()],
        batch_size=2000,
    )
    for satu, baru in zip(pegawai.values(), akun, strict=True):
        satu.akun = baru
    Pegawai.objects.bulk_update(pegawai.values(), ["akun"], batch_size=2000)
    _masukkan_kelompok({a.username: a for a in akun})


def _masukkan_kelompok(akun: dict[str, Akun]) -> None:
    kelompok = {nama: Group.objects.get_or_create(name=nama)[0] for nama in KELOMPOK}
    for p in PEMERAN:
        if p.kelompok and p.nama_pengguna in akun:
            akun[p.nama_pengguna].groups.add(kelompok[p.kelompok])
