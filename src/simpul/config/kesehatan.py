"""What a load balancer and a watchman ask: does the process live, can it work, does anybody do the jobs?

Readiness is about this process: its database answers and has the tables of this version. A worker that has
gone or a queue that stands still is told beside it but takes no web process out of service; it would help nobody.
"""

from datetime import datetime
from functools import cache
from importlib.metadata import version
from pkgutil import iter_modules
from typing import Any

from django.apps import apps
from django.db import DatabaseError, connection
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.utils import timezone

PEKERJA_HILANG = 60.0  # seconds without a sign; a worker gives one every ten
ANTREAN_LAMA = 900.0  # seconds that the oldest job waits, until the queue counts as standing still
MENUNGGU = """
SELECT j.queue_name, count(*), min(coalesce(j.scheduled_at, e.at))
FROM procrastinate_jobs j LEFT JOIN procrastinate_events e ON e.job_id = j.id AND e.type = 'deferred'
WHERE j.status = 'todo' AND (j.scheduled_at IS NULL OR j.scheduled_at <= now()) GROUP BY 1
"""


def hidup(request: HttpRequest) -> HttpResponse:
    """The process answers; nothing else is asked."""
    return JsonResponse({"status": "ok", "versi": versi()})


def siap(request: HttpRequest) -> HttpResponse:
    """Whether this process can serve: 503 without its database, or with tables of another version."""
    try:
        isi = _periksa()
    except (DatabaseError, OSError):
        isi = {"status": "tidak siap", "basis_data": False}
    return JsonResponse(isi, status=503 if isi["status"] == "tidak siap" else 200)


def _periksa() -> dict[str, Any]:
    kurang = migrasi_kurang()
    antrean, pekerja = antrean_menunggu(), tanda_pekerja()
    terlama = max((umur for _, umur in antrean.values()), default=0.0)
    kini = pekerja is not None and pekerja <= PEKERJA_HILANG
    status = "ok" if kini and terlama <= ANTREAN_LAMA else "terganggu"
    return {
        "status": "tidak siap" if kurang else status,
        "basis_data": True,
        "migrasi": {"lengkap": not kurang, "kurang": len(kurang)},
        "antrean": {
            "pekerja_terlihat": kini,
            "menunggu": sum(jumlah for jumlah, _ in antrean.values()),
            "terlama_detik": round(terlama),
        },
    }


@cache
def versi() -> str:
    """The version of Simpul that is installed."""
    return version("simpul")


@cache
def migrasi_dikenal() -> frozenset[tuple[str, str]]:
    """The migrations that come with this version, by their files: loading them would cost every process memory."""
    return frozenset(
        (satu.label, berkas.name)
        for satu in apps.get_app_configs()
        for berkas in iter_modules([f"{satu.path}/migrations"])
        if not berkas.ispkg and berkas.name[0] not in "_~"
    )


def migrasi_kurang() -> list[tuple[str, str]]:
    """The migrations of this version that the database has not seen."""
    with connection.cursor() as kursor:
        kursor.execute("SELECT app, name FROM django_migrations")
        return sorted(migrasi_dikenal() - set(kursor.fetchall()))


def antrean_menunggu() -> dict[str, tuple[int, float]]:
    """How many jobs could be done now, and for how many seconds the oldest could have been, by queue."""
    with connection.cursor() as kursor:
        kursor.execute(MENUNGGU)
        return {nama: (jumlah, _umur(sejak)) for nama, jumlah, sejak in kursor.fetchall()}


def tanda_pekerja() -> float | None:
    """Seconds since a worker last gave a sign; None when there is none."""
    with connection.cursor() as kursor:
        kursor.execute("SELECT max(last_heartbeat) FROM procrastinate_workers")
        (saat,) = kursor.fetchone()
    return None if saat is None else _umur(saat)


def _umur(saat: datetime | None) -> float:
    return max(0.0, (timezone.now() - saat).total_seconds()) if saat else 0.0
