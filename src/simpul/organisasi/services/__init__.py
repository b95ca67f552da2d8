"""What changes the organisation: each function is atomic, serialised per Instansi and recorded in the trail.

Refusals are ``ValidationError`` with a sentence and a code. ``setelah_perubahan`` holds what is to be told,
on commit, which offices have new holders or delegates.
"""

from simpul.organisasi.services.akun import (
    AkunBaru,
    aktifkan_akun,
    atur_kelompok,
    buat_akun,
    buat_akun_semua,
    setel_ulang_sandi,
)
from simpul.organisasi.services.dasar import setelah_perubahan
from simpul.organisasi.services.delegasi import cabut_delegasi, delegasikan
from simpul.organisasi.services.luar import catat_instansi_lain, catat_pegawai_luar
from simpul.organisasi.services.mulai import mulai_instansi
from simpul.organisasi.services.pegawai import (
    catat_kompetensi,
    daftarkan_pegawai,
    hapus_kompetensi,
    ubah_pegawai,
)
from simpul.organisasi.services.penempatan import (
    akhiri_penempatan,
    batalkan_penempatan,
    koreksi_penempatan,
    kosongkan,
    tempatkan,
)
from simpul.organisasi.services.profil import ganti_profil
from simpul.organisasi.services.unit import (
    buat_jabatan,
    buat_perangkat_daerah,
    buat_sekretaris,
    buat_unit,
    bubarkan_unit,
    pindahkan_unit,
    ubah_unit,
)

__all__ = [
    "AkunBaru",
    "akhiri_penempatan",
    "aktifkan_akun",
    "atur_kelompok",
    "batalkan_penempatan",
    "buat_akun",
    "buat_akun_semua",
    "buat_jabatan",
    "buat_perangkat_daerah",
    "buat_sekretaris",
    "buat_unit",
    "bubarkan_unit",
    "cabut_delegasi",
    "catat_instansi_lain",
    "catat_kompetensi",
    "catat_pegawai_luar",
    "daftarkan_pegawai",
    "delegasikan",
    "ganti_profil",
    "hapus_kompetensi",
    "koreksi_penempatan",
    "kosongkan",
    "mulai_instansi",
    "pindahkan_unit",
    "setel_ulang_sandi",
    "setelah_perubahan",
    "tempatkan",
    "ubah_pegawai",
    "ubah_unit",
]
