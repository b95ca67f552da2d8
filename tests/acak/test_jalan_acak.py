"""Ten thousand random steps through the services, and what must hold after each of them.

    .venv/bin/pytest -n 2 tests/acak                                   the same two walks every time
    ACAK_BENIH=besok ACAK_LANGKAH=50000 .venv/bin/pytest tests/acak    others, longer ones

A walk that fails is taken again with ever fewer steps, as long as it fails in the same way; what is left of it is
told in sentences, with the seed and the numbers of its steps.
"""

import os
import re
import time
import traceback
from collections.abc import Callable, Sequence

import pytest

from simpul.inti import jam
from tests.acak.kabupaten import Kabupaten, baca_lagi, bangun
from tests.acak.keseluruhan import periksa_riwayat, periksa_semua
from tests.acak.pejalan import MULAI, Pejalan, yang_belum

BENIH = os.environ.get("ACAK_BENIH", "Simpul")
LANGKAH = int(os.environ.get("ACAK_LANGKAH", "10000")) // 2
MENCARI = float(os.environ.get("ACAK_MENCARI", "120"))
SERING, JARANG = 200, 2500
UTUH = 2500

Mulai = Callable[[], list[Kabupaten]]


@pytest.fixture
def mulai(basis_pola: Callable[[str, Callable[[], object]], None]) -> Mulai:
    """Both regencies as founded; again as often as it is called."""

    def dari_awal() -> list[Kabupaten]:
        basis_pola("acak", _bangun)
        return baca_lagi()

    return dari_awal


def _bangun() -> None:
    with jam.pada(MULAI):
        bangun("Kabupaten Bombana", "bombana-31-2023", "Asia/Makassar")
        bangun("Kabupaten Rekaan", "rekaan-7-2024", "Asia/Jayapura")


def jalan(p: Pejalan, langkah: Sequence[int]) -> None:
    """Walk these steps; the dear checks now and then, and at the end."""
    for urut, nomor in enumerate(langkah, start=1):
        p.melangkah(nomor)
        if urut % SERING == 0:
            periksa_semua(p)
        if urut % JARANG == 0:
            periksa_riwayat(p)
    periksa_semua(p)
    periksa_riwayat(p)


def gagal(p: Pejalan, langkah: Sequence[int]) -> str:
    """What went wrong, in general words; nothing if all is well."""
    try:
        jalan(p, langkah)
    except Exception as galat:  # whatever it is, it is the finding
        p.riwayat.append(f"GAGAL: {''.join(traceback.format_exception(galat)[-8:])}")
        return re.sub(r"\d+|'[^']*'", "…", f"{type(galat).__name__}: {galat}")[:60]
    return ""


def kecilkan(benih: str, mulai: Mulai, langkah: list[int], sebab: str) -> tuple[list[int], list[str]]:
    """Leave out steps as long as the rest fails alike, and time remains."""
    akhir, bagian, riwayat = time.monotonic() + MENCARI, 2, []
    while time.monotonic() < akhir and bagian <= len(langkah):
        lebar = -(-len(langkah) // bagian)
        for awal in range(0, len(langkah), lebar):
            sisa = langkah[:awal] + langkah[awal + lebar :]
            p = Pejalan(benih, mulai())
            if sisa and gagal(p, sisa) == sebab:
                langkah, riwayat, bagian = sisa[: p.dilangkahi], p.riwayat, max(bagian - 1, 2)
                break
            if time.monotonic() > akhir:
                break
        else:
            bagian *= 2
    return langkah, riwayat


@pytest.mark.lambat
@pytest.mark.parametrize("bagian", [1, 2])
def test_apa_pun_yang_terjadi_yang_harus_selalu_benar_tetap_benar(
    bagian: int, mulai: Mulai, record_property: Callable[[str, object], None]
) -> None:
    p, awal = Pejalan(f"{BENIH} {bagian}", mulai()), time.monotonic()
    sebab = gagal(p, range(LANGKAH))
    record_property("laporan", f"{p.laporan()}; {time.monotonic() - awal:.0f} detik")
    if sebab:
        langkah, riwayat = kecilkan(p.benih, mulai, list(range(p.dilangkahi)), sebab)
        cerita = "\n".join((riwayat or p.riwayat)[-60:])
        pytest.fail(f"benih {p.benih!r}, langkah {langkah if len(langkah) < 80 else len(langkah)}:\n{cerita}")
    if LANGKAH >= UTUH:
        assert yang_belum(p.diterima) == []
