"""The worker's own layer around every job: what failed is noted, what succeeded at last is forgotten."""

from collections.abc import Awaitable, Callable
from typing import Any

from asgiref.sync import sync_to_async
from django.db import close_old_connections
from procrastinate import JobContext
from procrastinate.worker import Worker

from simpul.latar.models import Kegagalan


async def catat(lanjut: Callable[[], Awaitable[Any]], konteks: JobContext, _pekerja: Worker) -> Any:
    """Run a job; keep the kind of its failure for the page of the operator."""
    nomor = konteks.job.id
    assert nomor is not None  # it came out of the queue
    try:
        hasil = await lanjut()
    except Exception as galat:
        await sync_to_async(_ingat)(nomor, type(galat).__qualname__)
        raise
    if konteks.job.attempts:
        await sync_to_async(_lupakan)(nomor)
    return hasil


def _ingat(nomor: int, galat: str) -> None:
    close_old_connections()
    Kegagalan.objects.update_or_create(pekerjaan=nomor, defaults={"galat": galat[:200]})


def _lupakan(nomor: int) -> None:
    close_old_connections()
    Kegagalan.objects.filter(pekerjaan=nomor).delete()
