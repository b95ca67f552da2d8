"""The figures of the bench mean what their names say."""

import pytest

from bench.statistik import median_per_kunci, persentil, sebaran


@pytest.mark.parametrize(("p", "nilai"), [(0, 1), (50, 50), (95, 95), (99, 99), (99.5, 100), (100, 100)])
def test_persentil_ialah_nilai_terkecil_yang_tidak_dilampaui_sekian_persen(p: float, nilai: float) -> None:
    assert persentil([float(n) for n in range(100, 0, -1)], p) == nilai


def test_persentil_contoh_kecil_tidak_mengarang_nilai_di_antaranya() -> None:
    assert persentil([1.0, 2.0, 900.0], 50) == 2.0
    assert persentil([1.0, 2.0, 900.0], 95) == 900.0


@pytest.mark.parametrize(("sampel", "p"), [([], 50), ([1.0], 101), ([1.0], -1)])
def test_persentil_yang_tidak_bermakna_ditolak(sampel: list[float], p: float) -> None:
    with pytest.raises(ValueError, match="persentil"):
        persentil(sampel, p)


def test_satu_ulangan_yang_terganggu_tidak_menggeser_median() -> None:
    ulangan = [{"cpu_ms": 5.0}, {"cpu_ms": 5.2}, {"cpu_ms": 80.0}]
    assert median_per_kunci(ulangan) == {"cpu_ms": 5.2}


def test_sebaran_menampakkan_gangguan_tetangga() -> None:
    assert sebaran([5.0, 5.0, 10.0]) == 1.0
    assert sebaran([0.0, 0.0]) == 0.0
