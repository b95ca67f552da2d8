"""What every page knows: the visitor's language, who he is, his Instansi and what day it is there."""

from collections.abc import Callable
from http import HTTPStatus
from typing import Any, cast
from zoneinfo import ZoneInfo

from django.conf import settings
from django.contrib.auth import SESSION_KEY
from django.contrib.auth.middleware import LoginRequiredMiddleware
from django.contrib.sessions.backends.base import SessionBase
from django.core.exceptions import SuspiciousOperation
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render, resolve_url
from django.utils import timezone, translation

from simpul.inti import jam
from simpul.inti.batas import dalam
from simpul.inti.models import Akun
from simpul.organisasi.kunjungan import Kunjungan
from simpul.organisasi.models import Pegawai

Jawab = Callable[[HttpRequest], HttpResponse]
TANPA_PEGAWAI = frozenset({"account_logout", "account_change_password", "set_language"})


def bahasa(jawab: Jawab) -> Jawab:
    """Indonesian, unless the visitor chose another language.

    The browser's own preference does not count: many computers here are sold with an English browser.
    """

    def tengah(request: HttpRequest) -> HttpResponse:
        pilihan = request.COOKIES.get(settings.LANGUAGE_COOKIE_NAME)
        dikenal = dict(settings.LANGUAGES)
        with translation.override(pilihan if pilihan in dikenal else settings.LANGUAGE_CODE):
            request.LANGUAGE_CODE = translation.get_language()
            response = jawab(request)
            response.headers.setdefault("Content-Language", translation.get_language())
            return response

    return tengah


def satu_instansi(jawab: Jawab) -> Jawab:
    """Whoever is signed in is answered within his Instansi: the database knows no other until the answer stands.

    A page that fails leaves nothing behind but what was committed as a change of its own.
    """

    def tengah(request: HttpRequest) -> HttpResponse:
        instansi = None if hasattr(request, "pegawai") else _instansi(request.session)
        if instansi is None:
            return jawab(request)
        with dalam(instansi):
            response = jawab(request)
            if response.status_code >= HTTPStatus.INTERNAL_SERVER_ERROR:
                transaction.set_rollback(True)
            return response

    return tengah


def _instansi(sesi: SessionBase) -> int | None:
    """The Instansi of the account that is signed in, if there are both."""
    if SESSION_KEY not in sesi:
        return None
    if sesi.get("instansi") is None:
        ingat_instansi(sesi)
    return cast("int | None", sesi.get("instansi"))


def ingat_instansi(sesi: SessionBase) -> None:
    """Keep the Instansi of the account with its session: it is asked for before anything else can be read."""
    milik = Akun.objects.filter(pk=sesi[SESSION_KEY], instansi__isnull=False)
    for instansi in milik.values_list("instansi", flat=True):
        sesi["instansi"] = instansi


def setelah_masuk(request: HttpRequest, **_lain: object) -> None:
    """Someone has just signed in."""
    ingat_instansi(request.session)


def tanpa_nul(jawab: Jawab) -> Jawab:
    """No text holds the character that the database cannot keep."""

    def tengah(request: HttpRequest) -> HttpResponse:
        isian = (nilai for kiriman in (request.GET, request.POST) for _n, d in kiriman.lists() for nilai in d)
        if "\0" in request.path or any("\0" in str(nilai) for nilai in isian):
            raise SuspiciousOperation
        return jawab(request)

    return tengah


class HarusMasuk(LoginRequiredMiddleware):
    """Silence means no: every page asks to sign in unless it is marked ``login_not_required``."""

    def handle_no_permission(self, request: HttpRequest, view_func: Any) -> HttpResponse:  # type: ignore[override]  # narrower than the parent
        """A part of a page that is asked for after signing out must not swallow the sign-in page."""
        if request.headers.get("HX-Request"):
            return HttpResponse(headers={"HX-Redirect": resolve_url(settings.LOGIN_URL)})
        return super().handle_no_permission(request, view_func)


class Siapa:
    """Who is visiting. Someone with an account but without a place among the staff gets a friendly page."""

    def __init__(self, jawab: Jawab) -> None:
        self.jawab = jawab

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if hasattr(request, "pegawai") or not request.user.is_authenticated:
            return self.jawab(request)
        pegawai: Pegawai | None = getattr(request.user, "pegawai", None)
        if pegawai is None:
            return self.jawab(request)
        self._kenali(cast(Kunjungan, request), pegawai)
        with timezone.override(ZoneInfo(pegawai.instansi.zona_waktu)):
            return self.jawab(request)

    def process_view(self, request: HttpRequest, view: Any, *_args: Any) -> HttpResponse | None:
        """Pages speak to staff only, and to nobody before his first password is changed; a few work for everybody."""
        terbuka = not getattr(view, "login_required", True)
        nama = request.resolver_match.url_name if request.resolver_match else None
        if terbuka or nama in TANPA_PEGAWAI or not request.user.is_authenticated:
            return None
        if request.user.harus_ganti_sandi:
            return self._ganti_sandi(request)
        if hasattr(request, "pegawai"):
            return None
        return render(request, "web/tanpa_pegawai.html", status=403)

    @staticmethod
    def _ganti_sandi(request: HttpRequest) -> HttpResponse:
        """A password that was handed over on paper opens the page that replaces it, and no other."""
        if request.headers.get("HX-Request"):
            return HttpResponse(headers={"HX-Redirect": resolve_url("account_change_password")})
        return redirect("account_change_password")

    @staticmethod
    def _kenali(request: Kunjungan, pegawai: Pegawai) -> None:
        request.pegawai = pegawai
        request.instansi = pegawai.instansi
        request.hari_ini = jam.hari_ini(pegawai.instansi.zona_waktu)


def konteks(request: HttpRequest) -> dict[str, Any]:
    """What all templates see. Works without a user and without a database, for the pages of trouble."""
    pegawai = getattr(request, "pegawai", None)
    if pegawai is None:
        return {"pegawai": None, "instansi": None}
    return {
        "pegawai": pegawai,
        "instansi": pegawai.instansi,
        "hari_ini": cast(Kunjungan, request).hari_ini,
        "belum_dibaca": getattr(request.user, "belum_dibaca", 0),
    }
