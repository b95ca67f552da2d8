"""The addresses of the work of cases, in the signs of ``tabel_alamat``; by hand from Lampiran romawi IV huruf D and Keputusan 0008.

A report is read by who wrote it, whom it was handed to and the auditor; steps are taken by who does the work (citra,
zaenal) and by the head of the owner (asma, zul).
"""

from collections.abc import Callable
from typing import Any

from tests.adversari.pekerjaan import KERJA, KERJA_KOLAKA, objek

PEMBACA = {KERJA: "asma basri dodi citra sinta ari", KERJA_KOLAKA: "zul zeni zaki"}

LIHAT = """
kerja                kerja                       +++++ - - --+- --- xmmg
langkah_kerja_baru   kerja =sampaikan_masalah    +++++ - - --+- --- xmmg
langkah_kerja_baru   kerja =laporkan             +++++ - - --+- --- xmmg
langkah_kerja        kerja =putuskan_masalah masalah  +++++ - - --+- --- xmmg
butir                kerja masalah               +++++ - - --+- --- xmmg
butir                kerja laporan               +--+- - - --+- --- xmmg
butir_pdf            kerja laporan               +--+- - - --+- --- xmmg
rencana              kerja                       +++++ - - --+- --- xmmg
rencana_muat         kerja                       +++++ - - --+- --- xmmg
rincian              kerja                       +++++ - - --+- --- xmmg
kemajuan             kerja                       +++++ - - --+- --- xmmg
laporan                                          +++++ + + ++++ +++ xmmg
bukti                bukti                       >-->- - - -->- --- xmmg
bukti                bukti_kemajuan              >>>>> - - -->- --- xmmg
"""

LIHAT_KOLAKA = """
kerja                kerja                       ----- - - ---- +++ xmmg
langkah_kerja_baru   kerja =laporkan             ----- - - ---- +++ xmmg
langkah_kerja        kerja =putuskan_masalah masalah  ----- - - ---- +++ xmmg
butir                kerja masalah               ----- - - ---- +++ xmmg
butir                kerja laporan               ----- - - ---- +-+ xmmg
butir_pdf            kerja laporan               ----- - - ---- +-+ xmmg
rencana              kerja                       ----- - - ---- +++ xmmg
rencana_muat         kerja                       ----- - - ---- +++ xmmg
rincian              kerja                       ----- - - ---- +++ xmmg
kemajuan             kerja                       ----- - - ---- +++ xmmg
bukti                bukti                       ----- - - ---- >-> xmmg
bukti                bukti_kemajuan              ----- - - ---- >>> xmmg
"""

KIRIM = """
kerja                kerja                       55555 5 5 5555 555 xmmg
langkah_kerja_baru   kerja =sampaikan_masalah    uuu!u - - --u- --- xmmg
langkah_kerja_baru   kerja =laporkan             uuu!u - - --u- --- xmmg
langkah_kerja_baru   kerja =minta_laporan        !uuuu - - --u- --- xmmg
langkah_kerja_baru   kerja =beri_umpan_balik     !uuuu - - --u- --- xmmg
langkah_kerja_baru   kerja =sampaikan_hasil      uuu!u - - --u- --- xmmg
langkah_kerja        kerja =putuskan_masalah masalah  !uuuu - - --u- --- xmmg
butir                kerja laporan               55555 5 5 5555 555 xmmg
butir_pdf            kerja laporan               55555 5 5 5555 555 xmmg
rencana              kerja                       !uu!u - - --u- --- xmmg
rencana_muat         kerja                       uuuuu - - --u- --- xmmg
rincian              kerja                       uuu!u - - --u- --- xmmg
kemajuan             kerja                       uuu!u - - --u- --- xmmg
laporan                                          55555 5 5 5555 555 xmmg
bukti                bukti                       55555 5 5 5555 555 xmmg
"""

KIRIM_KOLAKA = """
langkah_kerja_baru   kerja =laporkan             ----- - - ---- uuu xmmg
langkah_kerja        kerja =putuskan_masalah masalah  ----- - - ---- !uu xmmg
kemajuan             kerja                       ----- - - ---- uuu xmmg
"""

MASA = {"mulai": "2024-03-05", "selesai": "2024-06-30"}


def _baris(awalan: str, **isi: Any) -> dict[str, Any]:
    """One row of a plan or a breakdown, with what goes with all of them."""
    jumlah = {f"{awalan}-TOTAL_FORMS": 1, f"{awalan}-INITIAL_FORMS": 0, "alasan": "Ada", "bersama": ""}
    return jumlah | {f"{awalan}-0-{nama}": nilai for nama, nilai in (isi | MASA).items()}


def _rencana(p: Any) -> dict[str, Any]:
    return _baris("kegiatan", id=_kegiatan(), uraian="Ukur ulang", anggaran=10_000)


def _kegiatan() -> int:
    from simpul.siklus_kerja.models import Bagian

    return Bagian.objects.get(pk=objek("bombana")["bagian"]).kegiatan_id


def _rincian(p: Any) -> dict[str, Any]:
    ada = {"id": objek("bombana")["bagian"], "kegiatan": _kegiatan()}
    return _baris("bagian", uraian="Timbang lagi", pelaksana=p.citra.pk, anggaran=5_000, **ada)


def _kemajuan(p: Any) -> dict[str, Any]:
    return {"bagian": objek("bombana")["bagian"], "persen": 70, "uraian": "Tinggal tiga desa"}


ISIAN: dict[str, Callable[[Any], dict[str, Any]]] = {
    "rencana": _rencana,
    "rincian": _rincian,
    "kemajuan": _kemajuan,
    "kerja:sampaikan_masalah": lambda p: {"uraian": "Hujan", "alternatif": "Tunda"},
    "kerja:laporkan": lambda p: {"uraian": "Lancar"},
    "kerja:minta_laporan": lambda p: {"tentang": p.citra.pk},
    "kerja:beri_umpan_balik": lambda p: {"tentang": p.citra.pk, "uraian": "Baik"},
    "kerja:sampaikan_hasil": lambda p: {"uraian": "Petanya"},
    "kerja:putuskan_masalah": lambda p: {"uraian": "Pinjam"},
}
