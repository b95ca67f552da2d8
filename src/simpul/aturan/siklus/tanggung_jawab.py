"""The duties of the four roles (Lampiran romawi IV huruf D), and by which acts each is done. One row a duty."""

from dataclasses import dataclass
from enum import StrEnum

from simpul.aturan.fakta import FaktaPelaku
from simpul.aturan.klausul import Klausul, rujuk
from simpul.aturan.pesan import _


class PeranKerja(StrEnum):
    """Whose duties they are."""

    PENILAI = _("Pejabat Penilai Kinerja")
    PIMPINAN = _("Pimpinan Unit Organisasi")
    KETUA = _("Ketua tim")
    ANGGOTA = _("Anggota tim")


@dataclass(frozen=True)
class Kewajiban:
    """A duty: its clause, its words, and the steps by which it is seen to be done. ``ditunggu``: those that may be due."""

    peran: PeranKerja
    klausul: Klausul
    sebutan: str
    langkah: tuple[str, ...]
    ditunggu: tuple[str, ...] = ()


def _satu(peran: PeranKerja, id_: str, sebutan: str, langkah: str, ditunggu: str = "") -> Kewajiban:
    return Kewajiban(peran, rujuk(id_)[0], sebutan, tuple(langkah.split()), tuple(ditunggu.split()))


P, U, K, A = PeranKerja
# fmt: off
KEWAJIBAN = (
    _satu(P, "lamp-IV-D-1-a", _("Peta jalan dan rencana kerja organisasi"), "tetapkan_perjanjian revisi_perjanjian catat_peta_jalan"),
    _satu(P, "lamp-IV-D-1-b", _("Pelaksanaan searah strategi"), "bagi_sasaran tetapkan_strategi tunjuk bentuk beri_arahan", "tetapkan_strategi"),
    _satu(P, "lamp-IV-D-1-c", _("Sarana, tata kelola, dan sumber daya siap"), "sediakan_sumber_daya tolak_sumber_daya", "sediakan_sumber_daya"),
    _satu(P, "lamp-IV-D-1-d", _("Keputusan diambil tepat"), "setujui tolak tetapkan putuskan_masalah nyatakan_sesuai kembalikan_hasil", "setujui tetapkan putuskan_masalah nyatakan_sesuai"),
    _satu(P, "lamp-IV-D-1-e", _("Antarunit bekerja sama"), "ajukan setujui teruskan", "setujui teruskan"),
    _satu(U, "lamp-IV-D-2-a", _("Rencana kegiatan disusun dan ditetapkan"), "susun_rencana tetapkan_rencana kembalikan_rencana", "tetapkan_rencana"),
    _satu(U, "lamp-IV-D-2-b", _("Sumber daya disediakan"), "sediakan_sumber_daya tolak_sumber_daya", "sediakan_sumber_daya"),
    _satu(U, "lamp-IV-D-2-c", _("Arahan, masukan, dan umpan balik"), "beri_arahan beri_umpan_balik kembalikan_rencana kembalikan_hasil"),
    _satu(U, "lamp-IV-D-2-d", _("Antartim bekerja sama"), "putuskan_masalah ajukan bentuk", "putuskan_masalah"),
    _satu(U, "lamp-IV-D-2-e", _("Tugas tim dipantau dan dievaluasi"), "minta_laporan nyatakan_sesuai kembalikan_hasil", "nyatakan_sesuai"),
    _satu(K, "lamp-IV-D-3-a-1", _("Rincian kegiatan disusun"), "susun_rincian"),
    _satu(K, "lamp-IV-D-3-a-2", _("Peran dibagi menurut kemampuan"), "susun_rincian"),
    _satu(K, "lamp-IV-D-3-b", _("Kegiatan berjalan menurut rencana"), "catat_kemajuan sampaikan_hasil", "sampaikan_hasil"),
    _satu(K, "lamp-IV-D-3-c", _("Umpan balik kepada anggota"), "beri_umpan_balik"),
    _satu(K, "lamp-IV-D-3-d", _("Kinerja anggota dilaporkan kepada penilai dan pimpinannya"), "laporkan_anggota", "laporkan_anggota"),
    _satu(K, "lamp-IV-D-3-e", _("Antaranggota bekerja sama"), "catat_koordinasi sampaikan_masalah tuntaskan_masalah", "tuntaskan_masalah"),
    _satu(A, "lamp-IV-D-4-a", _("Rencana kerja pribadi"), "susun_rencana_pribadi"),
    _satu(A, "lamp-IV-D-4-b", _("Ekspektasi ketua dipenuhi"), "terima catat_kemajuan sampaikan_hasil", "terima sampaikan_hasil"),
    _satu(A, "lamp-IV-D-4-c", _("Hasil kerja dilaporkan kepada ketua"), "laporkan", "laporkan"),
)
# fmt: on


def mencatat_peta_jalan(pelaku: FaktaPelaku, unit: int) -> bool:
    """The roadmap and the work plan of a unit are recorded by who heads it today (lamp-IV-D-1-a)."""
    return unit in pelaku.memimpin
