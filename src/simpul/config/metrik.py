"""Figures for Prometheus: what the web processes counted, and what the database says of jobs and connections.

The processes of ``simpul layani`` share a folder (``PROMETHEUS_MULTIPROC_DIR``), so that whichever is asked answers for
all. What the database knows is asked when the page is fetched, and costs the requests of people nothing.
"""

import hmac
import os
from collections.abc import Callable, Iterator
from functools import cache
from typing import Any

from django.conf import settings
from django.db import DatabaseError, connection
from django.http import HttpRequest, HttpResponse, HttpResponseNotFound
from prometheus_client import (
    CONTENT_TYPE_LATEST,
    REGISTRY,
    CollectorRegistry,
    Counter,
    Histogram,
    generate_latest,
)
from prometheus_client.core import GaugeMetricFamily, InfoMetricFamily
from prometheus_client.multiprocess import MultiProcessCollector
from prometheus_client.registry import Collector

from simpul.aturan.putusan import Putusan
from simpul.config import kesehatan

METODE = frozenset({"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"})
BATAS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 10.0)
LEWAT_PERANTARA = (
    "HTTP_FORWARDED",
    "HTTP_VIA",
    "HTTP_X_FORWARDED_FOR",
    "HTTP_X_FORWARDED_PROTO",
    "HTTP_X_REAL_IP",
)
MESIN_INI = ("127.0.0.1", "::1")

PERMINTAAN = Counter("simpul_permintaan", "Requests answered", ("rute", "metode", "status"))
LAMA = Histogram("simpul_permintaan_detik", "Seconds to answer", ("rute",), buckets=BATAS)
LANGKAH = Counter(
    "simpul_langkah", "Steps on cases, by what became of them", ("prosedur", "langkah", "hasil")
)


@cache
def _pencacah(rute: str, metode: str, status: int) -> tuple[Callable[[], None], Callable[[float], None]]:
    """The counters of one kind of answer, found once: looking them up by label costs more than counting."""
    return PERMINTAAN.labels(rute, metode, str(status)).inc, LAMA.labels(rute).observe


def catat_permintaan(rute: str, metode: str, status: int, detik: float) -> None:
    """Count an answer."""
    tambah, ukur = _pencacah(rute, metode, status)
    tambah()
    ukur(detik)


def catat_langkah(putusan: Putusan) -> None:
    """Count a step that was taken or refused."""
    hasil = "diterima" if putusan.diterima else "ditolak"
    LANGKAH.labels(putusan.prosedur or "lain", putusan.langkah, hasil).inc()


def halaman(request: HttpRequest) -> HttpResponse:
    """The figures, for whoever may see them; for others the page does not exist."""
    if not boleh(request):
        return HttpResponseNotFound("Not found\n", content_type="text/plain")
    daftar = CollectorRegistry()
    if "PROMETHEUS_MULTIPROC_DIR" in os.environ:
        MultiProcessCollector(daftar)  # type: ignore[no-untyped-call]  # the package leaves it untyped
    else:
        daftar.register(REGISTRY)
    daftar.register(BasisData())
    return HttpResponse(generate_latest(daftar), content_type=CONTENT_TYPE_LATEST)


def boleh(request: HttpRequest) -> bool:
    """With the token that the operator set. Without one only on a machine that serves itself, not through a proxy."""
    if token := settings.METRIK_TOKEN:
        diberi = request.headers.get("Authorization", "")
        return hmac.compare_digest(diberi.encode(), f"Bearer {token}".encode())
    sendiri = request.META.get("REMOTE_ADDR") in MESIN_INI and not settings.SECURE_SSL_REDIRECT
    return sendiri and not any(nama in request.META for nama in LEWAT_PERANTARA)


class BasisData(Collector):
    """What the database says of jobs and connections at this moment."""

    def collect(self) -> Iterator[Any]:
        """The figures; without a database only that there is none."""
        yield InfoMetricFamily("simpul", "What runs here", {"versi": kesehatan.versi()})
        try:
            angka = [*_antrean(), *_pekerja(), *_sambungan()]
        except DatabaseError:
            angka = []
        yield GaugeMetricFamily(
            "simpul_basis_data_terjangkau", "1 if the database answers", float(bool(angka))
        )
        yield from angka


def _ukuran(nama: str, arti: str, label: str, nilai: dict[str, float]) -> GaugeMetricFamily:
    ukuran = GaugeMetricFamily(nama, arti, labels=[label])
    for satu, angka in nilai.items():
        ukuran.add_metric([satu], angka)
    return ukuran


def _tanya(sql: str) -> dict[str, float]:
    with connection.cursor() as kursor:
        kursor.execute(sql)
        return {str(nama): float(angka) for nama, angka in kursor.fetchall()}


def _antrean() -> Iterator[GaugeMetricFamily]:
    menunggu = kesehatan.antrean_menunggu()
    yield _ukuran("simpul_antrean_menunggu", "Jobs that could be done now", "antrean",
                  {nama: jumlah for nama, (jumlah, _) in menunggu.items()})  # fmt: skip
    yield _ukuran("simpul_antrean_terlama_detik", "How long the oldest of them waits", "antrean",
                  {nama: umur for nama, (_, umur) in menunggu.items()})  # fmt: skip
    keadaan = _tanya("SELECT status, count(*) FROM procrastinate_jobs GROUP BY 1")
    yield _ukuran("simpul_pekerjaan", "Jobs by state", "keadaan", {"failed": 0.0} | keadaan)


def _pekerja() -> Iterator[GaugeMetricFamily]:
    umur = kesehatan.tanda_pekerja()
    yield GaugeMetricFamily("simpul_pekerja_tanda_detik", "Seconds since a worker gave a sign, -1 if none has",
                            -1.0 if umur is None else umur)  # fmt: skip


def _sambungan() -> Iterator[GaugeMetricFamily]:
    sql = "SELECT coalesce(state, 'tidak tampak'), count(*) FROM pg_stat_activity WHERE datname = current_database() GROUP BY 1"
    yield _ukuran("simpul_sambungan", "Connections to this database", "keadaan", _tanya(sql))
