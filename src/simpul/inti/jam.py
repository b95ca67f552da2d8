"""The clock: what 'now' and 'today' are. An Instansi has its time zone, which decides what today is."""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import date, datetime, time
from typing import Any
from zoneinfo import ZoneInfo

from django.db import models
from django.utils import timezone

_TETAP: ContextVar[datetime | None] = ContextVar("jam_tetap", default=None)


def sekarang() -> datetime:
    """The moment, in UTC unless the clock is set."""
    return _TETAP.get() or timezone.now()


def hari_ini(zona_waktu: str) -> date:
    """Today's date in a time zone."""
    return sekarang().astimezone(ZoneInfo(zona_waktu)).date()


@contextmanager
def pada(tanggal: date, zona_waktu: str = "Asia/Makassar", jam: time = time(9, 0)) -> Iterator[None]:
    """Set the clock to a day: for scenarios, the demo regency and tests."""
    tanda = _TETAP.set(datetime.combine(tanggal, jam, tzinfo=ZoneInfo(zona_waktu)))
    try:
        yield
    finally:
        _TETAP.reset(tanda)


class Diperbarui(models.DateTimeField):  # type: ignore[type-arg]  # not generic at run time
    """The moment of the last change, by the clock (``auto_now`` would go by the machine's)."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        kwargs.setdefault("editable", False)
        kwargs.setdefault("default", sekarang)
        super().__init__(*args, **kwargs)

    def pre_save(self, baris: models.Model, add: bool) -> datetime:
        saat = sekarang()
        setattr(baris, self.attname, saat)
        return saat
