"""Requests under /api/: known by their token and nothing else, answered in the caller's language, problems as problems."""

from collections.abc import Callable
from http import HTTPStatus
from zoneinfo import ZoneInfo

from django.conf import settings
from django.contrib.auth.models import AnonymousUser
from django.core.handlers.exception import response_for_exception
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.utils import timezone, translation
from django.utils.cache import patch_vary_headers
from django.utils.translation import gettext as _
from django.utils.translation.trans_real import parse_accept_lang_header

from simpul.api.masalah import JENIS_ISI, Jenis, Masalah, jawab_masalah
from simpul.api.pengenalan import cari_token, hitung_kegagalan, kenali
from simpul.inti.batas import dalam

AWALAN = "/api/"
TERBUKA = frozenset({"/api/v1/openapi.json", "/api/v1/docs"})
SEPADAN = {
    400: Jenis.ISI_RUSAK,
    403: Jenis.BUKAN_PENGELOLA,
    404: Jenis.TIDAK_ADA,
    405: Jenis.CARA,
    413: Jenis.TERLALU_BESAR,
}
Jawab = Callable[[HttpRequest], HttpResponse]


def mesin(jawab: Jawab) -> Jawab:
    """The middleware. Cookies mean nothing here, so that nothing can be done with somebody's browser."""

    def tengah(request: HttpRequest) -> HttpResponse:
        if not request.path_info.startswith(AWALAN):
            return jawab(request)
        request.COOKIES = {}
        request.user = AnonymousUser()
        with translation.override(bahasa(request)):
            try:
                response = _jawab(request, jawab)
            except Exception as galat:
                response = response_for_exception(request, galat)
            return _rapikan(request, response)

    return tengah


def _jawab(request: HttpRequest, jawab: Jawab) -> HttpResponse:
    try:
        return jawab(request) if request.path_info in TERBUKA else dikenal(request, jawab)
    except Masalah as masalah:
        ditolak = masalah.jenis is Jenis.BELUM_DIKENAL
        return jawab_masalah(hitung_kegagalan(request, masalah) if ditolak else masalah, request)


def bahasa(request: HttpRequest) -> str:
    """The first language of the caller that we speak; Indonesian if none."""
    dikenal = dict(settings.LANGUAGES)
    for kode, _bobot in parse_accept_lang_header(request.headers.get("Accept-Language", "")[:200].lower()):
        if kode.split("-")[0] in dikenal:
            return kode.split("-")[0]
    return settings.LANGUAGE_CODE


def dikenal(request: HttpRequest, jawab: Jawab) -> HttpResponse:
    """Answer somebody who is known by his token, in his Instansi and on its day."""
    _periksa_ukuran(request)
    token = cari_token(request)
    with dalam(token.instansi_id):
        siapa = kenali(request, token)
        with timezone.override(ZoneInfo(siapa.instansi.zona_waktu)):
            response = jawab(siapa)
        if response.status_code >= HTTPStatus.INTERNAL_SERVER_ERROR:
            transaction.set_rollback(True)
        return response


def _periksa_ukuran(request: HttpRequest) -> None:
    panjang, paling = request.META.get("CONTENT_LENGTH") or "0", settings.DATA_UPLOAD_MAX_MEMORY_SIZE
    if panjang.isdigit() and int(panjang) > paling:
        pesan = _("Isi permintaan paling besar %(mb)s MB.") % {"mb": paling // 1024**2}
        raise Masalah(Jenis.TERLALU_BESAR, pesan)


def _rapikan(request: HttpRequest, response: HttpResponse) -> HttpResponse:
    """What went wrong outside of our operations is a problem too; caches must tell callers apart."""
    if response.status_code >= 400 and not response.headers.get("Content-Type", "").startswith(JENIS_ISI):
        jenis = SEPADAN.get(response.status_code, Jenis.GANGGUAN)
        kepala = {n: response.headers[n] for n in ("Allow", "Retry-After") if n in response.headers}
        response = jawab_masalah(Masalah(jenis, kepala=kepala), request)
    response.headers["Content-Language"] = translation.get_language()
    response.headers.setdefault("Cache-Control", "no-store")
    patch_vary_headers(response, ["Authorization", "Accept-Language"])
    return response
