"""Every operation, in the order of the description."""

from simpul.api.jalan import (
    akun,
    daftar,
    impor,
    kelola,
    kerja,
    klausul,
    langkah,
    organisasi,
    paket,
    pegawai,
    pembukaan,
    perjanjian,
    perkara,
    saya,
)

JALAN = (
    saya,
    daftar,
    perkara,
    paket,
    pembukaan,
    langkah,
    kerja,
    perjanjian,
    organisasi,
    kelola,
    pegawai,
    akun,
    impor,
    klausul,
)
