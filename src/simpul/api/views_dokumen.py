"""The description of the interface, for programs and for people; open to everybody."""

import json

from django.conf import settings
from django.contrib.auth.decorators import login_not_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.text import slugify
from django.views.decorators.http import require_safe

from simpul.api import dokumen as isi_dokumen
from simpul.api import halaman_dokumen
from simpul.api.versi import bersyarat, etag, sidik


@require_safe
@login_not_required
def openapi(request: HttpRequest) -> HttpResponse:
    """The description for programs."""
    badan = json.dumps(isi_dokumen.openapi(), ensure_ascii=False).encode()
    return bersyarat(request, HttpResponse(badan, "application/json"), etag(sidik(badan)))


@require_safe
@login_not_required
def dokumen(request: HttpRequest) -> HttpResponse:
    """The description for people: what there is, and with ``?bab=`` a chapter in full."""
    bab, pilihan = halaman_dokumen.bab(), request.GET.get("bab")
    if pilihan is not None:
        bab = [satu for satu in bab if slugify(satu[0]) == pilihan]
        if not bab:
            raise Http404
    isi = {
        "bab": bab,
        "rinci": pilihan is not None,
        "cakupan": halaman_dokumen.cakupan(),
        "masalah": halaman_dokumen.masalah(),
        "alamat": settings.ALAMAT_SITUS,
    }
    return render(request, "api/dokumen.html", isi)
