"""All cases by name, in the order in which they are measured: pages first, then steps."""

from bench import kasus, kasus_kerja

SEMUA = (
    kasus.giliran, kasus.perkara, kasus.orang, kasus.daftar, kasus.tim, kasus.keputusan, *kasus_kerja.SEMUA, kasus.buat,
    kasus.langkah, kasus.massal,
)  # fmt: skip
DAFTAR = {s.__name__: s for s in SEMUA}
