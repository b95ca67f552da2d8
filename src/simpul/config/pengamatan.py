"""The outermost layer of every request: its number, its line in the log, its place in the counts.

It also answers what machines ask of the process itself (``/healthz``, ``/readyz``, ``/metrics``), before anything that
needs a session, a host name or HTTPS.
"""

import logging
import re
import time
import uuid
from collections.abc import Callable

from django.http import HttpRequest, HttpResponse

from simpul.config import kesehatan, metrik
from simpul.config.catatan import PERMINTAAN

log = logging.getLogger("simpul.permintaan")
Jawab = Callable[[HttpRequest], HttpResponse]
# A UUID, with dashes or without: nothing that a person could be found by fits into it.
NOMOR = re.compile(r"[0-9a-f]{8}(-?[0-9a-f]{4}){3}-?[0-9a-f]{12}", re.IGNORECASE)
MESIN: dict[str, Jawab] = {
    "/healthz": kesehatan.hidup,
    "/readyz": kesehatan.siap,
    "/metrics": metrik.halaman,
}


def amati(jawab: Jawab) -> Jawab:
    """Number, time and count every request; the number goes into all its log lines and back to the proxy."""

    def tengah(request: HttpRequest) -> HttpResponse:
        mulai = time.perf_counter()
        nomor = _nomor(request)
        tanda = PERMINTAAN.set(nomor)
        try:
            response = MESIN.get(request.path_info, jawab)(request)
            response.headers["X-Request-ID"] = nomor
            _catat(request, response, time.perf_counter() - mulai)
        finally:
            PERMINTAAN.reset(tanda)
        return response

    return tengah


def _nomor(request: HttpRequest) -> str:
    """The proxy's number of this request, if it is one; else a number of our own."""
    diberi = request.headers.get("X-Request-ID", "")
    return diberi if NOMOR.fullmatch(diberi) else uuid.uuid4().hex


def _catat(request: HttpRequest, response: HttpResponse, detik: float) -> None:
    if request.path_info in MESIN:
        return
    rute, metode = _rute(request), request.method if request.method in metrik.METODE else "LAIN"
    metrik.catat_permintaan(rute, metode or "LAIN", response.status_code, detik)
    tingkat = logging.ERROR if response.status_code >= 500 else logging.INFO
    if log.isEnabledFor(tingkat):
        isi = {"metode": metode, "rute": rute, "status": response.status_code, "ms": round(detik * 1000, 1)}
        log.log(tingkat, "permintaan", extra=isi)


def _rute(request: HttpRequest) -> str:
    """The pattern of the address: neither what was filled into it nor what was asked for in vain."""
    if request.resolver_match is not None:
        return "/" + request.resolver_match.route
    return "statis" if request.path_info.startswith("/statis/") else "tidak dikenal"
