"""Lists: my assignments, my teams, my unit, requests in and out."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET

from simpul.organisasi.models import Jabatan
from simpul.organisasi.susunan import penempatan_pada
from simpul.penugasan import selectors
from simpul.penugasan.models import Penugasan
from simpul.penugasan.views import laman, pembaca_dari


@require_GET
def penugasan_saya(request: HttpRequest) -> HttpResponse:
    """What I carry now, and what I carried before."""
    p = pembaca_dari(request)
    daftar = laman(request, selectors.keanggotaan_saya(p))
    diminta = list(selectors.diminta_saya(p)[:10])
    return render(request, "penugasan/penugasan_saya.html", {"laman": daftar, "diminta": diminta})


@require_GET
def tim_saya(request: HttpRequest) -> HttpResponse:
    """Teams that I lead, belong to or have formed."""
    p = pembaca_dari(request)
    return render(request, "penugasan/tim_saya.html", {"laman": laman(request, selectors.tim_saya(p))})


@require_GET
def unit_saya(request: HttpRequest) -> HttpResponse:
    """The page of the unit that I head, or where I am placed."""
    p = pembaca_dari(request)
    unit = next((j.unit for j in p.kantor if j.peran == Jabatan.Peran.KEPALA), None)
    if unit is None:
        tempat = penempatan_pada([p.pegawai.pk], p.tanggal).get(p.pegawai.pk)
        unit = tempat.jabatan.unit if tempat else None
    return redirect("unit", unit.kode) if unit else redirect("organisasi")


@require_GET
def permohonan(request: HttpRequest) -> HttpResponse:
    """Requests to my units, and requests of mine."""
    p = pembaca_dari(request)
    keluar = request.GET.get("arah") == "keluar"
    daftar = selectors.permohonan_keluar(p) if keluar else selectors.permohonan_masuk(p)
    isi = {"laman": laman(request, daftar), "keluar": keluar, "mencatat": p.boleh_mencatat_surat}
    return render(request, "penugasan/permohonan.html", isi)


@require_GET
def daftar_perkara(request: HttpRequest) -> HttpResponse:
    """Find a case among all that one may read."""
    p = pembaca_dari(request)
    q, status = request.GET.get("q", "").strip(), request.GET.get("status", "")
    status = status if status in Penugasan.Status.values else ""
    daftar = laman(request, selectors.daftar_perkara(p, q, status))
    isi = {"laman": daftar, "q": q, "status": status, "pilihan": Penugasan.Status}
    return render(request, "penugasan/daftar_perkara.html", isi)
