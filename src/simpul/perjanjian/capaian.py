"""What goals have reached of their targets, and when one is at risk. Each word on the page of level 1 is defined here, once.

An indicator of which more is better has reached its value out of its target; one of which less is better its target out of
its value. A goal has reached the mean of its indicators, none counted beyond 100, one without an accepted result as 0.
"""

from collections.abc import Iterable
from datetime import date
from decimal import ROUND_HALF_UP, Decimal

from simpul.perjanjian.models import Indikator

BATAS_RISIKO = 25
"""A goal is at risk when the share of the year that has passed exceeds what it has reached by more than these points."""
PENUH = 100


def persen_indikator(i: Indikator) -> int | None:
    """What an indicator has reached of its target, in percent; nothing before a result was accepted."""
    if i.capaian is None:
        return None
    naik = i.arah == Indikator.Arah.NAIK
    atas, bawah = (i.capaian, i.target) if naik else (i.target, i.capaian)
    return _bulat(PENUH * Decimal(atas) / Decimal(bawah)) if bawah else PENUH


def persen_sasaran(indikator: Iterable[Indikator]) -> int | None:
    """What a goal has reached, in percent; nothing for a goal without indicators."""
    nilai = [min(persen_indikator(i) or 0, PENUH) for i in indikator]
    return _bulat(Decimal(sum(nilai)) / len(nilai)) if nilai else None


def bagian_tahun(tahun: int, hari: date) -> int:
    """How much of a year has passed on a day, in percent."""
    awal, akhir = date(tahun, 1, 1), date(tahun + 1, 1, 1)
    lewat = min(max((hari - awal).days, 0), (akhir - awal).days)
    return _bulat(PENUH * Decimal(lewat) / (akhir - awal).days)


def berisiko(persen: int | None, lewat: int) -> bool:
    """True for a goal that is behind the year; one without indicators is not judged."""
    return persen is not None and lewat - persen > BATAS_RISIKO


def _bulat(nilai: Decimal) -> int:
    return int(nilai.quantize(Decimal(1), ROUND_HALF_UP))
