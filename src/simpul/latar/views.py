"""The page of background jobs, for whoever runs Simpul for an Instansi."""

from collections.abc import Callable
from functools import wraps
from typing import Concatenate, ParamSpec, cast

from django.contrib import messages
from django.core.exceptions import PermissionDenied, ValidationError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from simpul.latar import pekerjaan
from simpul.organisasi.kunjungan import Kunjungan
from simpul.organisasi.views_formulir import siapa

P = ParamSpec("P")


def operator(
    halaman: Callable[Concatenate[Kunjungan, P], HttpResponse],
) -> Callable[Concatenate[HttpRequest, P], HttpResponse]:
    """A page for the group 'organisasi'; others are told whose it is."""

    @wraps(halaman)
    def dijaga(request: HttpRequest, *args: P.args, **kwargs: P.kwargs) -> HttpResponse:
        kunjungan = cast(Kunjungan, request)
        if not kunjungan.user.has_perm("organisasi.change_unitorganisasi"):
            raise PermissionDenied(_("Halaman ini untuk pengelola organisasi."))
        return halaman(kunjungan, *args, **kwargs)

    return cast(Callable[Concatenate[HttpRequest, P], HttpResponse], dijaga)


@require_safe
@operator
def daftar(request: Kunjungan) -> HttpResponse:
    """What waits, runs, is tried again, failed."""
    isi = {
        "antrean": pekerjaan.antrean(request.instansi),
        "berjalan": pekerjaan.berjalan(request.instansi),
        "diulang": pekerjaan.diulang(request.instansi),
        "gagal": pekerjaan.gagal(request.instansi),
    }
    return render(request, "latar/pekerjaan.html", isi)


@require_POST
@operator
def coba_lagi(request: Kunjungan, nomor: int) -> HttpResponse:
    """Have a failed job done once more."""
    try:
        pekerjaan.coba_lagi(instansi=request.instansi, nomor=nomor, siapa=siapa(request))
        messages.success(request, _("Pekerjaan itu akan dicoba lagi."))
    except ValidationError as galat:
        messages.error(request, galat.messages[0])
    return redirect("pekerjaan")
