"""The conditions of steps. Each looks at facts and says what blocks or warns; silence means that it is met."""

from collections.abc import Callable

from simpul.aturan.fakta import FaktaJalur, FaktaPelaku, FaktaPerkara, Isian
from simpul.aturan.syarat.dasar import Temuan, layak, masih_bertugas
from simpul.aturan.syarat.ketua import ketua_tetap, syarat_ketua_pengganti
from simpul.aturan.syarat.permintaan import (
    ada_pemutus,
    alasan,
    belum_dijawab,
    belum_diterima,
    belum_ditugaskan,
    bukan_diri_sendiri,
    cocok,
    dari_instansi,
    di_luar_unit,
    diizinkan_profil,
    kepada_penilai,
    kriteria_terpenuhi,
    selaras,
    semua_disetujui,
    tim_masih_ada,
    tim_tertolak,
    tujuan_benar,
    tujuan_disebut,
)
from simpul.aturan.syarat.perubahan import (
    berjalan,
    berjalan_tim,
    lebih_lama,
    lebih_singkat,
    pengganti_satu_penilai,
)

Syarat = Callable[[FaktaPerkara, FaktaJalur, FaktaPelaku, Isian], Temuan]
SYARAT: dict[str, Syarat] = {
    s.__name__: s
    for s in (
        layak, masih_bertugas, cocok, selaras, di_luar_unit, dari_instansi, alasan, belum_diterima, semua_disetujui, kepada_penilai, belum_ditugaskan,
        tujuan_benar, diizinkan_profil, kriteria_terpenuhi, belum_dijawab, tim_tertolak, tim_masih_ada, ketua_tetap, berjalan,
        berjalan_tim, lebih_lama, lebih_singkat, pengganti_satu_penilai, syarat_ketua_pengganti, bukan_diri_sendiri,
        ada_pemutus, tujuan_disebut,
    )
}  # fmt: skip
# Conditions on what is yet to be entered: they do not grey a button.
ISIAN = frozenset({"alasan", "lebih_lama", "lebih_singkat", "pengganti_satu_penilai", "syarat_ketua_pengganti", "kriteria_terpenuhi", "cocok"})  # fmt: skip
