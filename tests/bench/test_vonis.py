"""The verdict names what misses a limit, and nothing else."""

import copy
from typing import Any

import pytest

from bench.vonis import vonis

BAIK: dict[str, Any] = {
    "batas": {"cpu_ms": 1.0, "p95_ms": 2.0},
    "hasil": [
        {"nama": "giliran", "jenis": "baca", "skala": 1, "cpu_ms": 6.0, "p95_ms": 50.0, "kueri": 5.0, "bufer": 100.0},
        {"nama": "giliran", "jenis": "baca", "skala": 10, "cpu_ms": 6.0, "p95_ms": 50.0, "kueri": 5.0, "bufer": 115.0},
        {"nama": "langkah", "jenis": "langkah", "skala": 1, "cpu_ms": 12.0, "p95_ms": 50.0, "kueri": 20.0, "bufer": 300.0},
        {"nama": "keputusan", "jenis": "baca", "skala": 1, "cpu_ms": 40.0, "p95_ms": 100.0, "kueri": 5.0, "bufer": 50.0},
        {"nama": "massal", "jenis": "langkah", "skala": 1, "cpu_ms": 11.0, "p95_ms": 80.0, "kueri": 12.0, "bufer": 50.0},
    ],
    "surat": {"per_detik_inti": 20.0},
}  # fmt: skip


def luput(hasil: dict[str, Any]) -> list[str]:
    return [satu.apa for satu in vonis(hasil) if not satu.dipenuhi]


def test_angka_tepat_pada_batas_memenuhinya() -> None:
    assert luput(BAIK) == []


@pytest.mark.parametrize(
    ("ke", "kolom", "nilai", "nama"),
    [
        (0, "cpu_ms", 6.1, "giliran skala 1, CPU"),
        (0, "p95_ms", 50.1, "giliran skala 1, p95 pada 60/detik"),
        (2, "cpu_ms", 12.1, "langkah skala 1, CPU"),
        (1, "bufer", 115.1, "giliran, sepuluh kali data, bufer"),
        (1, "kueri", 6.0, "giliran, sepuluh kali data, beda kueri"),
        (3, "p95_ms", 100.1, "keputusan skala 1, p95"),
        (4, "cpu_ms", 12.1, "massal skala 1, CPU"),
    ],
)
def test_yang_melewati_batas_disebut_namanya(ke: int, kolom: str, nilai: float, nama: str) -> None:
    hasil = copy.deepcopy(BAIK)
    hasil["hasil"][ke][kolom] = nilai
    assert luput(hasil) == [nama]


def test_sepuluh_kali_data_tidak_boleh_lebih_dari_1_koma_3_kali_cpu() -> None:
    hasil = copy.deepcopy(BAIK)
    hasil["hasil"][0]["cpu_ms"] = 4.0
    assert luput(hasil) == ["giliran, sepuluh kali data, CPU"]


def test_halaman_dinilai_terhadap_halaman_kosong_di_mesin_yang_sama() -> None:
    hasil = copy.deepcopy(BAIK)
    hasil["batas"]["cpu_ms"] = 2.0
    for satu in hasil["hasil"]:
        satu["cpu_ms"] *= 2
    assert luput(hasil) == []


def test_surat_terlalu_lambat_disebut() -> None:
    assert luput(BAIK | {"surat": {"per_detik_inti": 19.9}}) == ["1.000 surat di latar belakang"]
