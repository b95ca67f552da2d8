"""A person's own request to take part (Lampiran III.2)."""

from simpul.aturan.pesan import _
from simpul.aturan.prosedur import Peran, Prosedur, baris

# fmt: off
DALAM_UNIT = Prosedur("sukarela_dalam_unit", _("Sukarela dalam unit"), (
    #     langkah       dari           ke             oleh                  klausul                                                     naskah         syarat
    baris("sampaikan",  "BARU",        "DISAMPAIKAN", Peran.PEGAWAI,        "lamp-III-2-1-a lamp-III-2-p1-k1 ps21-3",                   "",            "layak selaras belum_ditugaskan kepada_penilai"),
    baris("setujui",    "DISAMPAIKAN", "DITETAPKAN",  Peran.PENILAI,        "lamp-III-2-1-b ps22-3 ps21-3",                             "SURAT_TUGAS", "layak"),
    baris("tolak",      "DISAMPAIKAN", "DITOLAK",     Peran.PENILAI,        "lamp-III-2-1-b",                                           "",            "alasan", "diam"),
    baris("cabut",      "DISAMPAIKAN", "DICABUT",     Peran.PEGAWAI,        "keputusan-cabut",                                          "",            "",       "diam"),
    baris("terima",     "DITETAPKAN BERJALAN", "BERJALAN", Peran.PEGAWAI,   "lamp-III-2-1-c",                                           "",            "belum_diterima"),
))


def _antarunit(nama: str, judul: str, penetap: Peran, keputusan: str, klausul_penetap: str) -> Prosedur:
    return Prosedur(nama, judul, (
        baris("ajukan_diri",       "BARU",             "DIAJUKAN",         Peran.PEGAWAI,         "lamp-III-2-2-a lamp-III-2-p1-k1 ps21-3", "SURAT_PERMOHONAN_SUKARELA",    "layak selaras belum_ditugaskan di_luar_unit"),
        baris("ketahui",           "DIAJUKAN",         "DIKETAHUI",        Peran.PENILAI,         "lamp-III-2-2-a",                         "",                             ""),
        baris("setujui",           "DIKETAHUI",        "DISETUJUI",        Peran.PIMPINAN_SEKALIGUS_PENILAI, "lamp-III-2-2-b lamp-III-2-2-c keputusan-satu-tindakan", "",            "layak",  "diam menyatu"),
        baris("setujui",           "DIKETAHUI",        "DISETUJUI_TUJUAN", Peran.PIMPINAN_TUJUAN, "lamp-III-2-2-b",                         "",                             ""),
        baris("tolak",             "DIKETAHUI",        "DITOLAK",          Peran.PIMPINAN_TUJUAN, "lamp-III-2-2-b",                         "",                             "alasan", "diam"),
        baris("minta_persetujuan", "DISETUJUI_TUJUAN", "DIMINTAKAN",       Peran.PEGAWAI,         "lamp-III-2-2-b",                         "SURAT_PERMOHONAN_PERSETUJUAN", "masih_bertugas kepada_penilai"),
        baris("setujui",           "DIMINTAKAN",       "DISETUJUI",        Peran.PENILAI,         "lamp-III-2-2-c",                         "",                             "layak",  "menyatu"),
        baris("tolak",             "DIMINTAKAN",       "DITOLAK",          Peran.PENILAI,         "lamp-III-2-2-c",                         "",                             "alasan", "diam"),
        baris("cabut",             "DIAJUKAN DIKETAHUI DISETUJUI_TUJUAN DIMINTAKAN", "DICABUT", Peran.PEGAWAI, "keputusan-cabut",                "",                             "",       "diam"),
        baris("tetapkan",          "DISETUJUI",        "DITETAPKAN",       penetap,               klausul_penetap,                          f"{keputusan} SURAT_PENUGASAN", "layak semua_disetujui"),
        baris("terima",            "DITETAPKAN BERJALAN", "BERJALAN",      Peran.PEGAWAI,         "lamp-III-2-2-d",                         "",                             "belum_diterima"),
    ))


LINTAS_UNIT = _antarunit(
    "sukarela_lintas_unit", _("Sukarela lintas unit"), Peran.KEPALA_PD, "KEPUTUSAN_KEPALA_PD", "ps22-2 lamp-III-2-2-c")
LINTAS_PD = _antarunit(
    "sukarela_lintas_perangkat_daerah", _("Sukarela lintas Perangkat Daerah"), Peran.PENETAP_LINTAS_PD, "KEPUTUSAN_SEKDA", "ps22-2 ps22-1 ps23-c")

LINTAS_INSTANSI = Prosedur("sukarela_lintas_instansi", _("Sukarela lintas instansi"), (
    baris("ajukan_diri",  "BARU",                        "DIAJUKAN",         Peran.PEGAWAI,           "lamp-III-2-2-a ps20-2",              "SURAT_PERMOHONAN_SUKARELA", "layak selaras belum_ditugaskan diizinkan_profil"),
    baris("ketahui",      "DIAJUKAN",                    "DIKETAHUI",        Peran.PENILAI,           "lamp-III-2-2-a",                     "",                          "",       "menyatu"),
    baris("setujui",      "DIKETAHUI",                   "DISETUJUI_PYB",    Peran.PYB,               "lamp-III-1-iv-2",                    "",                          "",       "diam"),
    baris("teruskan",     "DIKETAHUI DISETUJUI_PYB",     "DITERUSKAN",       Peran.PYB,               "lamp-III-1-iv-2",                    "SURAT_PERMOHONAN_PYB",      "tujuan_benar"),
    baris("tolak",        "DIKETAHUI DISETUJUI_PYB",     "DITOLAK",          Peran.PYB,               "lamp-III-1-iv-2 lamp-III-1-iii-2-b", "SURAT_JAWABAN",             "alasan", "diam"),
    baris("setujui",      "DITERUSKAN",                  "DISETUJUI_TUJUAN", Peran.PYB_TUJUAN,        "lamp-III-1-iv-3",                    "",                          ""),
    baris("instruksikan", "DITERUSKAN DISETUJUI_TUJUAN", "DIINSTRUKSIKAN",   Peran.PYB_TUJUAN,        "lamp-III-1-iv-3",                    "",                          "kepada_penilai", "diam"),
    baris("tolak",        "DITERUSKAN DISETUJUI_TUJUAN", "DITOLAK",          Peran.PYB_TUJUAN,        "lamp-III-1-iv-3 lamp-III-1-iii-2-b", "SURAT_JAWABAN",             "alasan", "diam"),
    baris("cabut",        "DIAJUKAN DIKETAHUI",          "DICABUT",          Peran.PEGAWAI,           "keputusan-cabut",                    "",                          "",       "diam"),
    baris("tetapkan",     "DISETUJUI_TUJUAN DIINSTRUKSIKAN", "DITETAPKAN",   Peran.SEKRETARIS_DAERAH, "ps22-1",                             "KEPUTUSAN_SEKDA SURAT_PENUGASAN", "layak semua_disetujui"),
    baris("terima",       "DITETAPKAN BERJALAN",         "BERJALAN",         Peran.PEGAWAI,           "lamp-III-2-2-d",                     "",                          "belum_diterima"),
))
# fmt: on

SEMUA = (DALAM_UNIT, LINTAS_UNIT, LINTAS_PD, LINTAS_INSTANSI)
