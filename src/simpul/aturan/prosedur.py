"""A procedure is a table: one row a step, and a step exists nowhere else."""

from dataclasses import dataclass, field
from enum import StrEnum

from simpul.aturan.klausul import Klausul, rujuk
from simpul.aturan.pesan import _


class Keadaan(StrEnum):
    """Where a way into an assignment stands."""

    BARU = "baru"
    DIUSULKAN = "diusulkan"
    DISAMPAIKAN = "disampaikan"
    DIAJUKAN = "diajukan"
    DIKETAHUI = "diketahui"
    DISETUJUI_PYB = "disetujui pejabat yang berwenang"
    DITERUSKAN = "diteruskan"
    DISETUJUI_TUJUAN = "disetujui tujuan"
    DIINSTRUKSIKAN = "diinstruksikan"
    DIMINTAKAN = "dimintakan persetujuan"
    DISETUJUI = "disetujui"
    DITETAPKAN = "ditetapkan"
    BERJALAN = "berjalan"
    DITOLAK = "ditolak"
    DICABUT = "dicabut"
    SELESAI = "selesai"
    DIAKHIRI = "diakhiri"
    DILEPAS = "dilepas"
    DISUSUN = "disusun"
    DIKEMBALIKAN = "dikembalikan"
    DIMINTA = "diminta"
    DITERIMA = "diterima"
    DIPUTUSKAN = "diputuskan"
    DICATAT = "dicatat"
    DISEDIAKAN = "disediakan"
    BELUM_DIBAGI = "belum dibagi"
    DIBAGI = "dibagi"
    DIGANTIKAN = "digantikan"


TAMAT = frozenset(
    {
        Keadaan.DITOLAK,
        Keadaan.DICABUT,
        Keadaan.SELESAI,
        Keadaan.DIAKHIRI,
        Keadaan.DILEPAS,
        Keadaan.DIGANTIKAN,
    }
)
AKTIF = frozenset({Keadaan.DITETAPKAN, Keadaan.BERJALAN})


class Peran(StrEnum):
    """A relation of a person to a case on a day; who it is, ``peran.pemegang`` finds out."""

    PENILAI = _("Pejabat Penilai Kinerja orang itu")
    PENILAI_ATAU_PIMPINAN = _("Pejabat Penilai Kinerja atau Pimpinan Unit orang itu")
    PENYETUJU_USULAN = _("pejabat penerima usulan")
    PENGUSUL = _("pejabat yang mengusulkan")
    PIMPINAN_PEMILIK = _("Pimpinan Unit pemilik kinerja")
    PENILAI_TUJUAN = _("Pejabat Penilai Kinerja di unit tujuan")
    PENOLAK_TUJUAN = _("Pejabat Penilai Kinerja atau kepala Perangkat Daerah tujuan")
    PIMPINAN_TUJUAN = _("Pimpinan Unit tujuan")
    PIMPINAN_SEKALIGUS_PENILAI = _("Pimpinan Unit tujuan yang sekaligus Pejabat Penilai Kinerja pegawai itu")
    KEPALA_PD = _("Kepala Perangkat Daerah")
    PENETAP_LINTAS_PD = _("penetap lintas Perangkat Daerah")
    SEKRETARIS_DAERAH = _("Sekretaris Daerah")
    PYB = _("Pejabat yang Berwenang")
    PYB_TUJUAN = _("Pejabat yang Berwenang instansi tujuan")
    PENILAI_LUAR = _("Pejabat Penilai Kinerja di instansi tujuan")
    PYB_PEMINTA = _("Pejabat yang Berwenang instansi peminta")
    PEGAWAI = _("pegawai yang bersangkutan")
    PENETAP = _("pejabat yang menetapkan penugasan")
    PEMILIK_ATAU_PENETAP = _("Pimpinan Unit pemilik kinerja atau pejabat yang menetapkan penugasan")
    PENYUSUN = _("pegawai yang ditugaskan; dalam tim ketuanya")
    PENYUSUN_RENCANA = _("pegawai yang ditugaskan, atau pejabat yang menyusun bersamanya")
    PENGUBAH_RENCANA = _("penyusun rencana itu, atau pejabat yang menyusun bersamanya")
    LEVEL_1 = _("pejabat level 1 pemilik kinerja")
    LEVEL_2 = _("pejabat level 2 pemilik kinerja")
    PELAPOR = _("pegawai yang melaksanakan tugas itu")
    PEMINTA_LAPORAN = _("Pimpinan Unit yang meminta laporan")
    PEMBERI_UMPAN_BALIK = _("pejabat yang memantau tugas itu, atau ketua timnya")
    KETUA = _("ketua tim")
    PENYAMPAI_MASALAH = _("ketua atau anggota yang melaksanakan tugas itu")
    PEMBERI_ARAHAN = _("Pimpinan Unit pemilik kinerja, atau pejabat level 1-nya")
    PEMUTUS_MASALAH = _("Pimpinan Unit yang diminta memutus")
    PENANGGUNG_JAWAB = _("pejabat yang memikul sasaran itu")


class Tahap(StrEnum):
    """A place in the cycle of work that every pattern describes in a clause of its own (Lampiran romawi II)."""

    PERJANJIAN = "perjanjian"
    ARAHAN = "arahan"
    STRATEGI = "strategi"
    RENCANA = "rencana"
    RINCIAN = "rincian"
    ISI_RINCIAN = "isi_rincian"
    PERAN = "peran"
    KOORDINASI = "koordinasi"
    UMPAN_BALIK = "umpan_balik"
    HASIL = "hasil"
    REVIU = "reviu"
    TERUSKAN = "teruskan"
    TERIMA = "terima"


class Naskah(StrEnum):
    """Documents that a step issues, by the names that officials use."""

    SURAT_TUGAS = "Surat Tugas"
    SURAT_PENUGASAN = "Surat Penugasan"
    KEPUTUSAN_KEPALA_PD = "Keputusan Kepala Perangkat Daerah"
    KEPUTUSAN_SEKDA = "Keputusan Sekretaris Daerah"
    SURAT_PERMOHONAN_PELIBATAN = "Surat Permohonan Pelibatan"
    SURAT_PERMOHONAN_PYB = "Surat Permohonan Pelibatan Antarinstansi"
    SURAT_INSTRUKSI = "Surat Instruksi"
    SURAT_JAWABAN = "Surat Jawaban"
    SURAT_PERMOHONAN_SUKARELA = "Surat Permohonan Sukarela"
    SURAT_PERMOHONAN_PERSETUJUAN = "Surat Permohonan Persetujuan"
    SURAT_USULAN = "Surat Usulan Penugasan"
    SURAT_PENYAMPAIAN_MASALAH = "Surat Penyampaian Masalah"
    PERJANJIAN_KINERJA = "Perjanjian Kinerja"


class TanpaKlausul(TypeError):
    """A step without a clause does not exist."""


@dataclass(frozen=True)
class Langkah:
    """One row of a procedure.

    ``oleh``: whose act it is. ``klausul``: by which clause. ``syarat``: names of conditions, see ``syarat``.
    ``giliran``: the case waits for this act (a refusal or withdrawal is possible, but nobody waits for it).
    ``menyatu``: the same person acts once if he also holds the authority for the next step (Keputusan 0006).
    ``tahap``: places in the cycle of work whose clause, in the owner's pattern, is cited as well.
    """

    nama: str
    dari: tuple[Keadaan, ...]
    ke: Keadaan
    oleh: Peran
    klausul: tuple[Klausul, ...]
    naskah: tuple[Naskah, ...] = ()
    syarat: tuple[str, ...] = ()
    giliran: bool = True
    menyatu: bool = False
    tahap: tuple[Tahap, ...] = ()

    def __post_init__(self) -> None:
        if not self.klausul:
            raise TanpaKlausul(self.nama)

    @property
    def mulai(self) -> bool:
        return Keadaan.BARU in self.dari


@dataclass(frozen=True)
class Prosedur:
    """A named table of steps."""

    nama: str
    judul: str
    langkah: tuple[Langkah, ...]
    _menurut_nama: dict[str, tuple[Langkah, ...]] = field(init=False, repr=False, compare=False, hash=False)

    def __post_init__(self) -> None:
        menurut: dict[str, tuple[Langkah, ...]] = {}
        for satu in self.langkah:
            menurut[satu.nama] = (*menurut.get(satu.nama, ()), satu)
        object.__setattr__(self, "_menurut_nama", menurut)

    def bernama(self, nama: str) -> tuple[Langkah, ...]:
        """All rows of this name: one for each state from which it may be taken."""
        return self._menurut_nama.get(nama, ())

    def dari(self, keadaan: Keadaan) -> tuple[Langkah, ...]:
        """All rows that start from a state."""
        return tuple(satu for satu in self.langkah if keadaan in satu.dari)

    def awal(self) -> Langkah:
        """The first step."""
        return self.langkah[0]


def baris(
    nama: str,
    dari: str,
    ke: str,
    oleh: Peran,
    kutip: str,
    naskah: str = "",
    syarat: str = "",
    tanda: str = "",
) -> Langkah:
    """A row as officials read it: states and clauses as words separated by spaces.

    ``tanda``: 'diam' nobody waits for it, 'menyatu' merges with the next step of the same person.
    """
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
    )
