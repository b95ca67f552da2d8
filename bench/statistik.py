"""Figures of samples: percentiles, medians, spread."""

from collections.abc import Iterable, Sequence
from statistics import median
from typing import Any


def persentil(sampel: Sequence[float], p: float) -> float:
    """The smallest value that ``p`` percent of the sample do not exceed.

    Raises:
        ValueError: the sample is empty, or ``p`` is not between 0 and 100.
    """
    if not sampel or not 0 <= p <= 100:
        raise ValueError("sampel kosong atau persentil di luar 0-100")
    urut = sorted(sampel)
    ke = -(-len(urut) * p // 100)
    return urut[max(0, int(ke) - 1)]


def sebaran(sampel: Sequence[float]) -> float:
    """How far apart the runs are: the distance of the extremes as a part of the median."""
    tengah = median(sampel)
    return (max(sampel) - min(sampel)) / tengah if tengah else 0.0


def median_per_kunci(daftar: Iterable[dict[str, float]]) -> dict[str, Any]:
    """The median of each figure over runs."""
    semua = list(daftar)
    kunci = dict.fromkeys(k for satu in semua for k in satu)
    return {k: median(satu[k] for satu in semua if k in satu) for k in kunci}
