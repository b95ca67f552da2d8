"""The interface: its operations, how its input is read, what becomes of what goes wrong."""

import json
import logging
from typing import Any

from django.core.exceptions import PermissionDenied, ValidationError
from django.http import Http404, HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from ninja import NinjaAPI
from ninja.errors import HttpError
from ninja.errors import ValidationError as IsianSalah
from ninja.parser import Parser

import simpul.api.jalan.semua  # noqa: F401  # declares every operation
from simpul.api.masalah import Galat, Jenis, Masalah, jawab_masalah, tolakan
from simpul.api.operasi import ROUTER
from simpul.inti.pintu import Ditolak, VersiUsang

log = logging.getLogger(__name__)


class Pengurai(Parser):
    """JSON as RFC 8259 has it: no NaN, no key twice."""

    def parse_body(self, request: HttpRequest) -> Any:
        return json.loads(request.body, parse_constant=_bukan_json, object_pairs_hook=_sekali)


def _bukan_json(teks: str) -> None:
    raise ValueError(teks)


def _sekali(pasangan: list[tuple[str, Any]]) -> dict[str, Any]:
    isi = dict(pasangan)
    if len(isi) != len(pasangan):
        raise ValueError("kunci ganda")
    return isi


api = NinjaAPI(
    title="Simpul",
    version="1",
    openapi_url=None,
    docs_url=None,
    parser=Pengurai(),
    urls_namespace="api_v1",
)
api.add_router("", ROUTER)


@api.exception_handler(Masalah)
def masalah(request: HttpRequest, galat: Masalah) -> HttpResponse:
    """A problem that says itself what it is."""
    return jawab_masalah(galat, request)


@api.exception_handler(Ditolak)
def ditolak(request: HttpRequest, galat: Ditolak) -> HttpResponse:
    """A refusal outside of a write."""
    return jawab_masalah(tolakan(galat.putusan), request)


@api.exception_handler(VersiUsang)
def usang(request: HttpRequest, galat: VersiUsang) -> HttpResponse:
    """Somebody acted meanwhile."""
    return jawab_masalah(Masalah(Jenis.VERSI_USANG), request)


@api.exception_handler(Http404)
def tidak_ada(request: HttpRequest, galat: Http404) -> HttpResponse:
    """There is none, or it is none of the caller's business; the two look alike."""
    return jawab_masalah(Masalah(Jenis.TIDAK_ADA), request)


@api.exception_handler(PermissionDenied)
def dilarang(request: HttpRequest, galat: PermissionDenied) -> HttpResponse:
    """Not the task of this account."""
    return jawab_masalah(Masalah(Jenis.BUKAN_PENGELOLA, galat), request)


@api.exception_handler(HttpError)
def rusak(request: HttpRequest, galat: HttpError) -> HttpResponse:
    """The body is no JSON."""
    return jawab_masalah(Masalah(Jenis.ISI_RUSAK), request)


@api.exception_handler(ValidationError)
def isian_ditolak(request: HttpRequest, galat: ValidationError) -> HttpResponse:
    """What a service found wrong in single fields."""
    rinci = getattr(galat, "error_dict", {})
    daftar_galat = [
        Galat("" if nama == "__all__" else f"/{nama}", satu.messages[0])
        for nama, semua in rinci.items()
        for satu in semua
    ]
    return jawab_masalah(Masalah(Jenis.ISIAN, galat.messages[0], galat=daftar_galat), request)


@api.exception_handler(IsianSalah)
def isian_salah(request: HttpRequest, galat: IsianSalah) -> HttpResponse:
    """Input that the schema refuses; an address that names nothing is one that does not exist."""
    if any(satu["loc"][0] == "path" for satu in galat.errors):
        return jawab_masalah(Masalah(Jenis.TIDAK_ADA), request)
    return jawab_masalah(Masalah(Jenis.ISIAN, galat=[_galat(satu) for satu in galat.errors]), request)


def _galat(satu: dict[str, Any]) -> Galat:
    tempat, *lain = satu["loc"]
    if tempat != "body":
        return Galat(f"?{lain[-1] if lain else ''}", _kalimat(satu))
    bagian = [str(x).replace("~", "~0").replace("/", "~1") for x in lain[1:]]
    return Galat("".join(f"/{x}" for x in bagian), _kalimat(satu))


def _kalimat(satu: dict[str, Any]) -> str:
    """The commonest mistakes in the caller's language; the rest as the validator says it."""
    baku = {
        "missing": _("Wajib diisi."),
        "extra_forbidden": _("Medan ini tidak dikenal."),
        "string_too_long": _("Terlalu panjang."),
        "string_too_short": _("Terlalu pendek."),
        "string_pattern_mismatch": _("Bentuknya tidak benar."),
    }
    return baku.get(satu["type"], str(satu["msg"]))


@api.exception_handler(Exception)
def gangguan(request: HttpRequest, galat: Exception) -> HttpResponse:
    """Our own mistake: written down without what was sent."""
    log.error("Gangguan di %s %s", request.method, request.resolver_match, exc_info=galat)
    return jawab_masalah(Masalah(Jenis.GANGGUAN), request)
