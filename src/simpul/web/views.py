"""The front door, and the clauses: what each says, and what Simpul does about it."""

from typing import cast

from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import redirect, render
from django.utils.cache import patch_cache_control
from django.views.decorators.http import require_safe

from simpul.aturan.klausul import Klausul, KlausulTidakDikenal
from simpul.aturan.klausul import klausul as cari_klausul
from simpul.organisasi.kunjungan import Kunjungan
from simpul.web import navigasi, pasal

SEHALAMAN = 25
SEHARI = 24 * 60 * 60


@require_safe
def beranda(request: HttpRequest) -> HttpResponseRedirect:
    """What waits for the visitor; the organisation where that page does not exist."""
    return redirect(navigasi.alamat("giliran") or navigasi.alamat("organisasi"))


@require_safe
def klausul(request: HttpRequest) -> HttpResponse:
    """All clauses, searched and filtered."""
    pilihan = pasal.Pilihan.dari(request.GET)
    laman = Paginator(pasal.daftar(pilihan, cast(Kunjungan, request).instansi), SEHALAMAN)
    isi = {
        "pilihan": pilihan,
        "laman": laman.get_page(request.GET.get("hal")),
        "saringan": pasal.saringan(pilihan),
    }
    return render(request, "web/klausul.html", isi)


@require_safe
def satu_klausul(request: HttpRequest, id_: str) -> HttpResponse:
    """One clause: our words, its strength, what Simpul does about it, how we read it, where it decided."""
    satu = _klausul(id_)
    return render(request, "web/satu_klausul.html", {"k": satu, "peran": pasal.peran_di_simpul(satu)})


@require_safe
def klausul_ringkas(request: HttpRequest, id_: str) -> HttpResponse:
    """The same in short, for the sheet over a page."""
    response = render(request, "web/bagian/klausul_ringkas.html", {"k": _klausul(id_)})
    patch_cache_control(response, private=True, max_age=SEHARI)
    response.headers["Vary"] = "Cookie"
    return response


def _klausul(id_: str) -> Klausul:
    try:
        return cari_klausul(id_)
    except KlausulTidakDikenal:
        raise Http404 from None
