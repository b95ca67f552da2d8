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
    organisasi,
    kelola,
    pegawai,
    akun,
    impor,
    klausul,
)
