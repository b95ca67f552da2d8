"""The services for agreements: pages, scenarios and the demo all come through here."""

from simpul.inti.pintu import Ditolak
from simpul.perjanjian.services.perjanjian import (
    putusan_perjanjian,
    revisi,
    salin_tahun_lalu,
    susun,
    susun_ulang,
    tetapkan,
)
from simpul.perjanjian.services.sasaran import (
    Kebutuhan,
    bagi,
    putusan_sasaran,
    putusan_tanpa_perjanjian,
    tarik,
    tetapkan_strategi,
)

__all__ = [
    "Ditolak",
    "Kebutuhan",
    "bagi",
    "putusan_perjanjian",
    "putusan_sasaran",
    "putusan_tanpa_perjanjian",
    "revisi",
    "salin_tahun_lalu",
    "susun",
    "susun_ulang",
    "tarik",
    "tetapkan",
    "tetapkan_strategi",
]
