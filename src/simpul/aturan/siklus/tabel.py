"""The tables of the cycle of work: plan, breakdown, result, report, problem. One row a step, as for assignments."""

from simpul.aturan.klausul import rujuk
from simpul.aturan.lingkup import Lingkup
from simpul.aturan.pesan import _
from simpul.aturan.prosedur import Keadaan, Langkah, Naskah, Peran, Prosedur, Tahap


def baris(
    nama: str,
    dari: str,
    ke: str,
    oleh: Peran,
    kutip: str,
    tahap: str = "",
    syarat: str = "",
    tanda: str = "",
    naskah: str = "",
) -> Langkah:
    """A row as officials read it: states, clauses and places in the cycle as words separated by spaces."""
    return Langkah(
        nama=nama,
        dari=tuple(Keadaan[d] for d in dari.split()),
        ke=Keadaan[ke],
        oleh=oleh,
        klausul=rujuk(*kutip.split()),
        naskah=tuple(Naskah[n] for n in naskah.split()),
        syarat=tuple(syarat.split()),
        giliran="diam" not in tanda.split(),
        menyatu="menyatu" in tanda.split(),
        tahap=tuple(Tahap[t] for t in tahap.split()),
    )


# fmt: off
RENCANA = Prosedur("rencana", _("Rencana kegiatan"), (
    #     langkah              dari                             ke              oleh                    klausul                    tahap          syarat
    baris("susun_rencana",     "BARU DIKEMBALIKAN",             "DISUSUN",      Peran.PENYUSUN,         "lamp-I-1-c",              "RENCANA",     "ditugaskan bertarget dalam_masa"),
    baris("susun_rencana",     "BARU DISUSUN DIKEMBALIKAN",     "DISUSUN",      Peran.PENYUSUN_RENCANA, "lamp-I-1-c",              "RENCANA",     "ditugaskan bertarget dalam_masa", "diam"),
    baris("tetapkan_rencana",  "DISUSUN",                       "DITETAPKAN",   Peran.PIMPINAN_PEMILIK, "lamp-IV-D-2-a",           "",            "masih_berlaku"),
    baris("kembalikan_rencana","DISUSUN",                       "DIKEMBALIKAN", Peran.PIMPINAN_PEMILIK, "lamp-IV-D-2-a lamp-IV-D-2-c", "",        "masih_berlaku alasan", "diam"),
    baris("ubah_rencana",      "DITETAPKAN",                    "DISUSUN",      Peran.PENGUBAH_RENCANA, "lamp-I-1-c lamp-IV-D-2-a", "RENCANA",    "ditugaskan bertarget dalam_masa alasan", "diam"),
))

KEMAJUAN = "lamp-IV-A-1-a lamp-IV-D-3-b lamp-IV-D-4-b"
RINCIAN = Prosedur("rincian", _("Rincian kegiatan"), (
    baris("catat_kemajuan",    "BARU",                          "BARU",         Peran.PENYAMPAI_MASALAH, KEMAJUAN,                 "",               "ditugaskan", "diam"),
    baris("catat_kemajuan",    "DISUSUN",                       "DISUSUN",      Peran.PENYAMPAI_MASALAH, KEMAJUAN,                 "",               "ditugaskan bagian_sendiri", "diam"),
    baris("susun_rincian",     "BARU DISUSUN",                  "DISUSUN",      Peran.PENYUSUN,         "lamp-I-2-a lamp-IV-D-3-a-1", "RINCIAN",  "ditugaskan bertarget rencana_ditetapkan dalam_rencana isi_rencana peran_sesuai", "diam"),
))

HASIL_DUA_TINGKAT = Prosedur("hasil", _("Hasil kerja"), (
    baris("sampaikan_hasil",   "BARU DIKEMBALIKAN",             "DISAMPAIKAN",  Peran.PENYUSUN,         "lamp-I-2-c",              "HASIL",          "ditugaskan bertarget bertahap"),
    baris("nyatakan_sesuai",   "DISAMPAIKAN",                   "DITERUSKAN",   Peran.LEVEL_2,          "lamp-I-3",                "REVIU TERUSKAN", "masih_berlaku",        "menyatu"),
    baris("nyatakan_sesuai",   "DITERUSKAN",                    "DITERIMA",     Peran.LEVEL_1,          "lamp-I-3",                "TERIMA",         "masih_berlaku"),
    baris("kembalikan_hasil",  "DISAMPAIKAN",                   "DIKEMBALIKAN", Peran.LEVEL_2,          "lamp-I-3",                "REVIU",          "masih_berlaku alasan", "diam"),
    baris("kembalikan_hasil",  "DITERUSKAN",                    "DIKEMBALIKAN", Peran.LEVEL_1,          "lamp-I-3",                "TERIMA",         "masih_berlaku alasan", "diam"),
))

HASIL_SATU_TINGKAT = Prosedur("hasil_satu_tingkat", _("Hasil kerja"), (
    baris("sampaikan_hasil",   "BARU DIKEMBALIKAN",             "DISAMPAIKAN",  Peran.PENYUSUN,         "lamp-I-2-c",              "HASIL",          "ditugaskan bertarget bertahap"),
    baris("nyatakan_sesuai",   "DISAMPAIKAN",                   "DITERIMA",     Peran.LEVEL_1,          "lamp-I-3",                "REVIU TERUSKAN TERIMA", "masih_berlaku"),
    baris("kembalikan_hasil",  "DISAMPAIKAN",                   "DIKEMBALIKAN", Peran.LEVEL_1,          "lamp-I-3",                "REVIU",          "masih_berlaku alasan", "diam"),
))

LAPORAN = Prosedur("laporan", _("Laporan"), (
    baris("minta_laporan",     "BARU",                          "DIMINTA",      Peran.PEMINTA_LAPORAN,  "ps28-4",                  "",               "diminta_dari_pelaksana", "diam"),
    baris("laporkan",          "BARU DIMINTA",                  "DISAMPAIKAN",  Peran.PELAPOR,          "lamp-II-3-k1",            "",               "kepada_yang_berhak"),
))

UMPAN_BALIK = Prosedur("umpan_balik", _("Umpan balik"), (
    baris("beri_umpan_balik",  "BARU",                          "DISAMPAIKAN",  Peran.PEMBERI_UMPAN_BALIK, "lamp-I-2-b",           "UMPAN_BALIK",    "kepada_pelaksana", "diam"),
))

LAPORAN_ANGGOTA = Prosedur("laporan_anggota", _("Laporan kinerja anggota"), (
    baris("laporkan_anggota",  "BARU",                          "DISAMPAIKAN",  Peran.KETUA,            "lamp-IV-D-3-d",           "",               "tentang_anggota"),
))

RENCANA_PRIBADI = Prosedur("rencana_pribadi", _("Rencana kerja pribadi"), (
    baris("susun_rencana_pribadi", "BARU DICATAT",              "DICATAT",      Peran.PELAPOR,          "lamp-IV-D-4-a",           "",               "ditugaskan", "diam"),
))

SUMBER_DAYA = Prosedur("sumber_daya", _("Sumber daya"), (
    baris("minta_sumber_daya", "BARU",                          "DIMINTA",      Peran.PENYAMPAI_MASALAH, "lamp-IV-D-2-b",          "",               "ditugaskan berisi", "diam"),
    baris("sediakan_sumber_daya", "DIMINTA",                    "DISEDIAKAN",   Peran.PIMPINAN_PEMILIK, "lamp-IV-D-2-b lamp-IV-D-1-c", "",           ""),
    baris("tolak_sumber_daya", "DIMINTA",                       "DITOLAK",      Peran.PIMPINAN_PEMILIK, "lamp-IV-D-2-b",           "",               "alasan",     "diam"),
))


def _arahan(nama: str, kutip: str) -> Prosedur:
    """Directions and strategy, which those who do the work follow."""
    return Prosedur(nama, _("Arahan"), (
        baris("beri_arahan",   "BARU",                          "DICATAT",      Peran.PEMBERI_ARAHAN,   f"lamp-IV-D-2-c {kutip}",  "ARAHAN",         "ditugaskan berisi", "diam"),
    ))


def _koordinasi(nama: str, kutip: str) -> Prosedur:
    """Coordination with other officials and teams, in every stage, minuted."""
    return Prosedur(nama, _("Koordinasi"), (
        baris("catat_koordinasi", "BARU",                       "DICATAT",      Peran.PENYAMPAI_MASALAH, kutip,                    "KOORDINASI",     "ditugaskan berisi", "diam"),
    ))


def _masalah(nama: str, kutip: str, *meneruskan: Langkah) -> Prosedur:
    """A problem goes to the owner's head; where several heads must act, to each for his part (``MASING_MASING``).

    ``meneruskan``: how the part of another institution is put to it.
    """
    return Prosedur(nama, _("Masalah"), (
        baris("sampaikan_masalah", "BARU",                      "DISAMPAIKAN",  Peran.PENYAMPAI_MASALAH, kutip,                    "",               "ditugaskan beralternatif", "diam"),
        *meneruskan,
        baris("putuskan_masalah",  "DISAMPAIKAN DITERUSKAN" if meneruskan else "DISAMPAIKAN", "DIPUTUSKAN", Peran.PEMUTUS_MASALAH, kutip, "",           "disurati" if meneruskan else ""),
        baris("tuntaskan_masalah", "DIPUTUSKAN",                "SELESAI",      Peran.PENYAMPAI_MASALAH, kutip,                    "",               ""),
    ))


# The other institution may not use Simpul: our Pejabat yang Berwenang writes to his counterpart, as when he asks for people.
DENGAN_SURAT = baris(
    "teruskan_masalah",        "DISAMPAIKAN",               "DITERUSKAN",   Peran.PYB,              "lamp-IV-C-5 lamp-III-1-iv-2", naskah="SURAT_PENYAMPAIAN_MASALAH",
)

# The same by how far the work reaches: Lampiran romawi IV huruf A, B, C.
ARAHAN = {
    Lingkup.DALAM_UNIT: _arahan("arahan_dalam_unit", "lamp-IV-A-2-b"),
    Lingkup.LINTAS_UNIT: _arahan("arahan_lintas_unit", "lamp-IV-B-2"),
    Lingkup.LINTAS_INSTANSI: _arahan("arahan_lintas_instansi", "lamp-IV-C-3"),
}
KOORDINASI = {
    Lingkup.DALAM_UNIT: _koordinasi("koordinasi_dalam_unit", "lamp-IV-A-2-e lamp-IV-A-2-f"),
    Lingkup.LINTAS_UNIT: _koordinasi("koordinasi_lintas_unit", "lamp-IV-B-5 lamp-IV-B-6"),
    Lingkup.LINTAS_INSTANSI: _koordinasi("koordinasi_lintas_instansi", "lamp-IV-C-6 lamp-IV-C-7"),
}
MASALAH = {
    Lingkup.DALAM_UNIT: _masalah("masalah_dalam_unit", "lamp-IV-A-2-c"),
    Lingkup.LINTAS_UNIT: _masalah("masalah_lintas_unit", "lamp-IV-B-3"),
    Lingkup.LINTAS_INSTANSI: _masalah("masalah_lintas_instansi", "lamp-IV-C-4", DENGAN_SURAT),
}
# fmt: on

# By which clause each head acts for his part of a problem.
MASING_MASING = {
    "masalah_lintas_unit": rujuk("lamp-IV-B-4"),
    "masalah_lintas_instansi": rujuk("lamp-IV-C-5"),
}
# Of these an assignment has one; reports, feedback and problems it may have many of.
SATU_SATUNYA = ("rencana", "rincian", "hasil", "hasil_satu_tingkat")
SIKLUS = {
    p.nama: p
    for p in (
        RENCANA, RINCIAN, RENCANA_PRIBADI, SUMBER_DAYA, HASIL_DUA_TINGKAT, HASIL_SATU_TINGKAT, LAPORAN, UMPAN_BALIK,
        LAPORAN_ANGGOTA, *ARAHAN.values(), *KOORDINASI.values(), *MASALAH.values(),
    )
}  # fmt: skip
