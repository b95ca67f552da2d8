"""Packages of documents: ask, watch, download, give up."""

from typing import Any, cast

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import FileResponse, HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from simpul.naskah.models import PaketNaskah
from simpul.organisasi.kunjungan import Kunjungan
from simpul.penugasan import paket as layanan
from simpul.penugasan.forms import PaketForm
from simpul.penugasan.paket import Saringan
from simpul.penugasan.selectors import Pembaca
from simpul.penugasan.views import pembaca_dari

TERAKHIR = 10


def _milik(request: HttpRequest, kode: str) -> PaketNaskah:
    return get_object_or_404(layanan.paket_saya(cast(Kunjungan, request).user), kode=kode)


@require_http_methods(["GET", "POST"])
def minta(request: HttpRequest) -> HttpResponse:
    """Ask for the documents of the cases of a search; earlier packages below."""
    form = PaketForm(request.POST) if request.method == "POST" else PaketForm(initial=_awal(request))
    if request.method == "POST" and form.is_valid():
        try:
            paket = layanan.minta(
                p=pembaca_dari(request),
                akun=cast(Kunjungan, request).user,
                saringan=Saringan(**form.cleaned_data),
            )
            return redirect("paket", paket.kode)
        except ValidationError as galat:
            form.add_error(None, galat)
    daftar = layanan.paket_saya(cast(Kunjungan, request).user)[:TERAKHIR]
    isi = {"form": form, "q": form["q"].value() or "", "daftar": daftar, "batas": layanan.TERBANYAK}
    return render(request, "penugasan/paket/minta.html", isi, status=422 if form.errors else 200)


def _awal(request: HttpRequest) -> dict[str, Any]:
    return {nama: request.GET.get(nama, "")[:200] for nama in ("q", "status")}


@require_GET
def paket(request: HttpRequest, kode: str) -> HttpResponse:
    """How far a package is; while it is worked on the page asks again by itself."""
    templat = "keadaan" if request.headers.get("HX-Request") else "paket"
    return render(request, f"penugasan/paket/{templat}.html", {"paket": _milik(request, kode)})


@require_POST
def batalkan(request: HttpRequest, kode: str) -> HttpResponse:
    """Give up a package that is not finished."""
    try:
        layanan.batalkan(p=pembaca_dari(request), paket=_milik(request, kode))
    except ValidationError as galat:
        messages.error(request, galat.messages[0])
    return redirect("paket", kode)


@require_GET
def unduh(request: HttpRequest, kode: str) -> HttpResponseBase:
    """The file, for whoever asked for it."""
    satu = _milik(request, kode)
    jawab = berkas(satu, pembaca_dari(request))
    if jawab is None:
        teks = _(
            "Berkas paket ini tidak ada, atau sebagian isinya tidak boleh lagi Anda baca. Mintalah paket baru."
        )
        messages.warning(request, teks)
        return redirect("paket", kode)
    return jawab


def berkas(satu: PaketNaskah, p: Pembaca) -> FileResponse | None:
    """The file of a package as an answer, if there is one and he may still read all of it."""
    if not satu.dapat_diunduh or not layanan.masih_terbaca(p, satu):
        return None
    try:
        isi = satu.berkas.open("rb")
    except FileNotFoundError:
        return None
    return FileResponse(
        isi, as_attachment=True, filename=f"naskah-{satu.kode}.zip", content_type="application/zip"
    )
