"""Changes of an established assignment: same form and signer, with a reason (Keputusan 0003; lamp-IV-f for a Ketua)."""

from simpul.aturan.pesan import _
from simpul.aturan.prosedur import Peran, Prosedur, baris


# fmt: off
def _dalam_unit(nama: str, judul: str, kutip: str, syarat: str) -> Prosedur:
    return Prosedur(f"{nama}_dalam_unit", judul, (
        baris(nama,                  "BARU",      "DITETAPKAN", Peran.PENILAI_ATAU_PIMPINAN, f"{kutip} ps22-3",       "SURAT_TUGAS", f"{syarat} alasan"),
    ))


def _antarunit(nama: str, judul: str, kutip: str, syarat: str, *, perlu_persetujuan: bool) -> Prosedur:
    awal = "DIAJUKAN" if perlu_persetujuan else "DISETUJUI"
    jawaban = (
        baris("setujui_perubahan",   "DIAJUKAN",  "DISETUJUI",  Peran.PENILAI_TUJUAN,        f"{kutip} lamp-III-1-iii-2-a", "",      "",                 "menyatu"),
        baris("tolak_perubahan",     "DIAJUKAN",  "DITOLAK",    Peran.PENILAI_TUJUAN,        f"{kutip} lamp-III-1-iii-2-b", "",      "alasan",           "diam"),
    )
    return Prosedur(f"{nama}_antarunit", judul, (
        baris(nama,                  "BARU",      awal,         Peran.PEMILIK_ATAU_PENETAP,  kutip,                   "",            f"{syarat} alasan", "menyatu"),
        *(jawaban if perlu_persetujuan else ()),
        baris("tolak_perubahan",     "DISETUJUI", "DITOLAK",    Peran.PENETAP,               f"{kutip} lamp-III-1-iii-2-b", "",      "alasan",           "diam"),
        baris("tetapkan_perubahan",  "DISETUJUI", "DITETAPKAN", Peran.PENETAP,               f"{kutip} ps22-1 ps22-2 lamp-IV-d", "KEPUTUSAN_KEPALA_PD", ""),
    ))


def _masuk(nama: str, judul: str, kutip: str, syarat: str) -> Prosedur:
    return Prosedur(f"{nama}_masuk", judul, (
        baris(nama,                  "BARU",      "DITETAPKAN", Peran.PENILAI,               f"{kutip} lamp-III-1-iv-3", "SURAT_PENUGASAN", f"{syarat} alasan"),
    ))


_PERPANJANG = ("perpanjang", _("Perpanjangan"), "keputusan-perubahan ps1-23", "berjalan layak lebih_lama")
_AKHIRI = ("akhiri", _("Pengakhiran lebih awal"), "keputusan-perubahan ps1-23", "berjalan lebih_singkat")
_ALIHKAN = ("alihkan", _("Serah terima"), "keputusan-perubahan ps1-23", "berjalan layak pengganti_satu_penilai")
_KETUA = ("ganti_ketua", _("Penggantian ketua tim"), "lamp-IV-f lamp-IV-b", "berjalan_tim syarat_ketua_pengganti")
# fmt: on

SEMUA = (
    _dalam_unit(*_PERPANJANG),
    _antarunit(*_PERPANJANG, perlu_persetujuan=True),
    _masuk(*_PERPANJANG),
    _dalam_unit(*_AKHIRI),
    _antarunit(*_AKHIRI, perlu_persetujuan=False),
    _masuk(*_AKHIRI),
    _dalam_unit(*_ALIHKAN),
    _antarunit(*_ALIHKAN, perlu_persetujuan=True),
    _masuk(*_ALIHKAN),
    _dalam_unit(*_KETUA),
    _antarunit(*_KETUA, perlu_persetujuan=False),
)
PERUBAHAN = frozenset(p.nama for p in SEMUA)
JENIS = ("perpanjang", "akhiri", "alihkan", "ganti_ketua")
