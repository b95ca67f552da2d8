"""Appointment inside a unit, and the members of a team who are of the owner's own unit."""

from simpul.aturan.pesan import _
from simpul.aturan.prosedur import Peran, Prosedur, baris

# fmt: off
DALAM_UNIT = Prosedur("penunjukan_dalam_unit", _("Penunjukan dalam unit"), (
    #     langkah      dari         ke            oleh                        klausul                                     naskah          syarat
    baris("tunjuk",    "BARU",      "DITETAPKAN", Peran.PENILAI_ATAU_PIMPINAN, "ps21-2 ps22-3 lamp-III-1-ii lamp-III-1-p1-k1 lamp-II-2-k3", "SURAT_TUGAS", "layak cocok"),
    baris("usulkan",   "BARU",      "DIUSULKAN",  Peran.PENILAI_ATAU_PIMPINAN, "lamp-III-p2-k1 ps21-2",                   "SURAT_USULAN",  "layak cocok bukan_diri_sendiri", "diam"),
    baris("tunjuk",    "DIUSULKAN", "DITETAPKAN", Peran.PENYETUJU_USULAN,      "lamp-III-p2-k1 ps21-2 ps22-3",            "SURAT_TUGAS",   "layak"),
    baris("tolak",     "DIUSULKAN", "DITOLAK",    Peran.PENYETUJU_USULAN,      "lamp-III-p2-k1",                          "",              "alasan",  "diam"),
    baris("cabut",     "DIUSULKAN", "DICABUT",    Peran.PENGUSUL,              "keputusan-cabut",                         "",              "",        "diam"),
    baris("terima",    "DITETAPKAN BERJALAN", "BERJALAN", Peran.PEGAWAI,       "lamp-III-1-iii-3 ps22-3",                 "",              "belum_diterima"),
))

ANGGOTA_PEMILIK = Prosedur("anggota_unit_pemilik", _("Anggota tim dari unit pemilik"), (
    baris("bentuk",    "BARU",      "DISETUJUI",  Peran.PIMPINAN_PEMILIK,      "ps21-2 lamp-IV-b lamp-IV-e ps20-4",       "",              "layak cocok"),
    baris("tetapkan",  "DISETUJUI", "DITETAPKAN", Peran.PENETAP,               "ps22-1 ps22-2 lamp-IV-d",                 "",              "layak semua_disetujui"),
    baris("cabut",     "DISETUJUI", "DICABUT",    Peran.PIMPINAN_PEMILIK,      "keputusan-cabut",                         "",              "belum_dijawab", "diam"),
    baris("terima",    "DITETAPKAN BERJALAN", "BERJALAN", Peran.PEGAWAI,       "lamp-III-1-iii-3",                        "",              "belum_diterima"),
))

TIM_DALAM_UNIT = Prosedur("tim_dalam_unit", _("Tim kerja dalam unit"), (
    baris("bentuk",    "BARU",      "DITETAPKAN", Peran.PENILAI_ATAU_PIMPINAN, "ps21-2 ps22-3 lamp-IV-b lamp-IV-d lamp-IV-e", "SURAT_TUGAS", "layak cocok"),
    baris("terima",    "DITETAPKAN BERJALAN", "BERJALAN", Peran.PEGAWAI,       "lamp-III-1-iii-3 ps22-3",                 "",              "belum_diterima"),
))
# fmt: on

SEMUA = (DALAM_UNIT, ANGGOTA_PEMILIK, TIM_DALAM_UNIT)
