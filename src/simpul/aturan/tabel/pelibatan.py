"""Requests for the involvement of people of another unit, Perangkat Daerah or institution (Lampiran III.1.iii and iv)."""

from simpul.aturan.pesan import _
from simpul.aturan.prosedur import Peran, Prosedur, baris


# fmt: off
def _antarunit(nama: str, judul: str, penetap: Peran, keputusan: str, klausul_penetap: str) -> Prosedur:
    return Prosedur(nama, judul, (
        #     langkah      dari                 ke            oleh                    klausul                                        naskah                       syarat
        baris("ajukan",    "BARU",              "DIAJUKAN",   Peran.PIMPINAN_PEMILIK, "lamp-III-1-iii-1 ps20-2",                      "SURAT_PERMOHONAN_PELIBATAN", "layak cocok di_luar_unit dari_instansi ada_pemutus"),
        baris("setujui",   "DIAJUKAN DISETUJUI", "DISETUJUI", Peran.PENILAI_TUJUAN,   "lamp-III-1-iii-2 lamp-III-1-iii-2-a",          "",                           "layak kriteria_terpenuhi", "menyatu"),
        baris("tolak",     "DIAJUKAN DISETUJUI", "DITOLAK",   Peran.PENOLAK_TUJUAN,   "lamp-III-1-iii-2 lamp-III-1-iii-2-b",          "SURAT_JAWABAN",              "alasan",   "diam"),
        baris("tolak",     "DISETUJUI",         "DITOLAK",    penetap,                klausul_penetap + " lamp-III-1-iii-2-b",        "SURAT_JAWABAN",              "alasan",   "diam"),
        baris("lanjutkan", "DITOLAK",           "DILEPAS",    Peran.PIMPINAN_PEMILIK, "keputusan-tim-sebagian",                      "",                           "tim_masih_ada ketua_tetap"),
        baris("cabut",     "DIAJUKAN",          "DICABUT",    Peran.PIMPINAN_PEMILIK, "keputusan-cabut",                             "",                           "",         "diam"),
        baris("cabut",     "DISETUJUI",         "DICABUT",    Peran.PIMPINAN_PEMILIK, "keputusan-cabut keputusan-tim-sebagian",      "",                           "tim_tertolak", "diam"),
        baris("tetapkan",  "DISETUJUI",         "DITETAPKAN", penetap,                klausul_penetap,                               f"{keputusan} SURAT_PENUGASAN", "layak semua_disetujui"),
        baris("terima",    "DITETAPKAN BERJALAN", "BERJALAN", Peran.PEGAWAI,          "lamp-III-1-iii-3",                            "",                           "belum_diterima"),
    ))


LINTAS_UNIT = _antarunit(
    "penunjukan_lintas_unit", _("Penunjukan lintas unit"), Peran.KEPALA_PD, "KEPUTUSAN_KEPALA_PD", "ps22-2")
LINTAS_PD = _antarunit(
    "penunjukan_lintas_perangkat_daerah", _("Penunjukan lintas Perangkat Daerah"), Peran.PENETAP_LINTAS_PD, "KEPUTUSAN_SEKDA", "ps22-2 ps22-1 ps23-c")

LINTAS_INSTANSI = Prosedur("penunjukan_lintas_instansi", _("Penunjukan lintas instansi"), (
    baris("ajukan",       "BARU",                        "DIAJUKAN",         Peran.PIMPINAN_PEMILIK,  "lamp-III-1-iv-1",                  "SURAT_PERMOHONAN_PELIBATAN", "layak cocok dari_instansi", "menyatu"),
    baris("setujui",      "DIAJUKAN",                    "DISETUJUI_PYB",    Peran.PYB,               "lamp-III-1-iv-2",                  "",                           "",        "diam"),
    baris("teruskan",     "DIAJUKAN DISETUJUI_PYB",      "DITERUSKAN",       Peran.PYB,               "lamp-III-1-iv-2",                  "SURAT_PERMOHONAN_PYB",       "tujuan_benar"),
    baris("tolak",        "DIAJUKAN DISETUJUI_PYB",      "DITOLAK",          Peran.PYB,               "lamp-III-1-iv-2 lamp-III-1-iii-2-b", "SURAT_JAWABAN",            "alasan",  "diam"),
    baris("setujui",      "DITERUSKAN",                  "DISETUJUI_TUJUAN", Peran.PYB_TUJUAN,        "lamp-III-1-iv-3",                  "",                           "",        "diam"),
    baris("instruksikan", "DITERUSKAN DISETUJUI_TUJUAN", "DIINSTRUKSIKAN",   Peran.PYB_TUJUAN,        "lamp-III-1-iv-3",                  "",                           "kepada_penilai kriteria_terpenuhi"),
    baris("tolak",        "DITERUSKAN DISETUJUI_TUJUAN", "DITOLAK",          Peran.PYB_TUJUAN,        "lamp-III-1-iv-3 lamp-III-1-iii-2-b", "SURAT_JAWABAN",            "alasan",  "diam"),
    baris("tolak",        "DIINSTRUKSIKAN",              "DITOLAK",          Peran.PENILAI_LUAR,      "lamp-III-1-iv-3 lamp-III-1-iii-2-b", "SURAT_JAWABAN",            "alasan",  "diam"),
    baris("lanjutkan",    "DITOLAK",                     "DILEPAS",          Peran.PIMPINAN_PEMILIK,  "keputusan-tim-sebagian",           "",                           "tim_masih_ada ketua_tetap"),
    baris("cabut",        "DIAJUKAN",                    "DICABUT",          Peran.PIMPINAN_PEMILIK,  "keputusan-cabut",                  "",                           "",        "diam"),
    baris("cabut",        "DISETUJUI_PYB DITERUSKAN DISETUJUI_TUJUAN DIINSTRUKSIKAN", "DICABUT", Peran.PIMPINAN_PEMILIK, "keputusan-cabut keputusan-tim-sebagian", "",  "tim_tertolak", "diam"),
    baris("tetapkan",     "DIINSTRUKSIKAN",              "DITETAPKAN",       Peran.SEKRETARIS_DAERAH, "ps22-1",                           "KEPUTUSAN_SEKDA SURAT_PENUGASAN", "layak semua_disetujui"),
    baris("terima",       "DITETAPKAN BERJALAN",         "BERJALAN",         Peran.PEGAWAI,           "lamp-III-1-iii-3",                 "",                           "belum_diterima"),
))

PERMINTAAN_MASUK = Prosedur("permintaan_masuk", _("Permintaan dari instansi lain"), (
    baris("ajukan",       "BARU",                        "DIAJUKAN",         Peran.PYB_PEMINTA,       "lamp-III-1-iv-2",                  "",                           "layak tujuan_disebut"),
    baris("setujui",      "DIAJUKAN",                    "DISETUJUI_PYB",    Peran.PYB,               "lamp-III-1-iv-3",                  "",                           "",        "diam"),
    baris("instruksikan", "DIAJUKAN DISETUJUI_PYB",      "DIINSTRUKSIKAN",   Peran.PYB,               "lamp-III-1-iv-3",                  "SURAT_INSTRUKSI",            "kepada_penilai", "menyatu"),
    baris("tolak",        "DIAJUKAN DISETUJUI_PYB",      "DITOLAK",          Peran.PYB,               "lamp-III-1-iv-3 lamp-III-1-iii-2-b", "SURAT_JAWABAN",            "alasan",  "diam"),
    baris("tolak",        "DIINSTRUKSIKAN",              "DITOLAK",          Peran.PENILAI_TUJUAN,    "lamp-III-1-iv-3 lamp-III-1-iii-2-b", "SURAT_JAWABAN",            "alasan",  "diam"),
    baris("cabut",        "DIAJUKAN",                    "DICABUT",          Peran.PYB_PEMINTA,       "keputusan-cabut",                  "",                           "",        "diam"),
    baris("tetapkan",     "DIINSTRUKSIKAN",              "DITETAPKAN",       Peran.PENILAI_TUJUAN,    "lamp-III-1-iv-3",                  "SURAT_PENUGASAN",            "layak kriteria_terpenuhi"),
    baris("terima",       "DITETAPKAN BERJALAN",         "BERJALAN",         Peran.PEGAWAI,           "lamp-III-1-iii-3",                 "",                           "belum_diterima"),
))
# fmt: on

SEMUA = (LINTAS_UNIT, LINTAS_PD, LINTAS_INSTANSI, PERMINTAAN_MASUK)
