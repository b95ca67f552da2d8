"""Pages of the import: upload, preview, progress, result; templates and lists to download."""

from typing import Any

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.core.paginator import Paginator
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from simpul.inti.batas import transaksi
from simpul.organisasi import forms, kelola
from simpul.organisasi.impor import layanan
from simpul.organisasi.impor.kolom import LEMBAR
from simpul.organisasi.impor.periksa import dari_json
from simpul.organisasi.impor.templat import kesalahan_xlsx, templat_csv, templat_xlsx
from simpul.organisasi.izin import pengelola
from simpul.organisasi.kunjungan import Kunjungan
from simpul.organisasi.models import Impor
from simpul.organisasi.tasks import kerjakan_impor
from simpul.organisasi.views_formulir import halaman_formulir, isian

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
SEHALAMAN = 50


def _impor(request: Kunjungan, kode: str) -> Impor:
    return get_object_or_404(kelola.impor_milik(request), kode=kode)


def suruh(request: Kunjungan, impor: Impor) -> None:
    """Have the worker do it; the job is in the same transaction as what it works on."""
    kerjakan_impor.defer(impor_id=impor.pk, pegawai=request.pegawai.pk)


@halaman_formulir
@pengelola
def unggah(request: Kunjungan) -> HttpResponse:
    """Upload a file; earlier imports below."""
    form = forms.UnggahForm(isian(request), request.FILES or None)
    if request.method == "POST" and form.is_valid():
        berkas = form.cleaned_data["berkas"]
        try:
            with transaksi():
                impor = layanan.unggah(
                    instansi=request.instansi, nama=berkas.name, isi=berkas.read(), akun=request.user
                )
                suruh(request, impor)
            return redirect("impor", impor.kode)
        except ValidationError as galat:
            form.add_error("berkas", galat)
    isi = {"form": form, "lembar": LEMBAR, "impor": kelola.impor_terbaca(request)[:10]}
    return render(request, "organisasi/kelola/unggah.html", isi, status=422 if form.errors else 200)


def _kata_hitungan(hitungan: dict[str, int]) -> list[str]:
    """What became of the rows of a sheet: '59 baru', '1 salah'."""
    kata = {
        "baru": _("baru"),
        "berubah": _("berubah"),
        "sama": _("sama"),
        "salah": _("salah"),
        "menunggu": _("menunggu"),
    }
    return [f"{hitungan[apa]} {sebutan}" for apa, sebutan in kata.items() if hitungan[apa]]


def _isi(request: Kunjungan, impor: Impor) -> dict[str, Any]:
    """What the page of an import shows; findings by the page."""
    laman = Paginator(impor.kesalahan, SEHALAMAN).get_page(request.GET.get("hal"))
    return {
        "impor": impor,
        "catatan": [dari_json(p) for p in impor.ringkasan.get("catatan", ())],
        "sebab": dari_json(impor.ringkasan["sebab"]) if "sebab" in impor.ringkasan else None,
        "laman": laman,
        "kesalahan": [k | {"sebab": dari_json(k["sebab"])} for k in laman],
        "peringatan": [k | {"sebab": dari_json(k["sebab"])} for k in impor.peringatan[:SEHALAMAN]],
        "lembar": [
            (satu.nama, _kata_hitungan(hitungan))
            for satu in LEMBAR
            if (hitungan := impor.ringkasan.get("lembar", {}).get(satu.nama))
        ],
    }


@require_safe
@pengelola
def impor(request: Kunjungan, kode: str) -> HttpResponse:
    """Where an import stands; while it is worked on the page asks again by itself."""
    satu = _impor(request, kode)
    templat = "keadaan" if request.headers.get("HX-Request") else "impor"
    return render(request, f"organisasi/kelola/{templat}.html", _isi(request, satu))


@require_POST
@pengelola
def muat(request: Kunjungan, kode: str) -> HttpResponse:
    """Decide to load."""
    satu, form = _impor(request, kode), forms.MuatForm(request.POST)
    try:
        with transaksi():
            hanya = form.is_valid() and form.cleaned_data["hanya_yang_baik"]
            layanan.minta_muat(impor=satu, hanya_yang_baik=hanya)
            suruh(request, satu)
    except ValidationError as galat:
        messages.error(request, galat.messages[0])
    return redirect("impor", kode)


@require_POST
@pengelola
def batalkan(request: Kunjungan, kode: str) -> HttpResponse:
    """Give up an import."""
    try:
        layanan.batalkan(impor=_impor(request, kode))
    except ValidationError as galat:
        messages.error(request, galat.messages[0])
    return redirect("impor", kode)


def _unduhan(isi: bytes, nama: str, jenis: str = XLSX) -> HttpResponse:
    return HttpResponse(
        isi, content_type=jenis, headers={"Content-Disposition": f'attachment; filename="{nama}"'}
    )


@require_safe
@pengelola
def kesalahan(request: Kunjungan, kode: str) -> HttpResponse:
    """The list of errors, to mend the file by."""
    return _unduhan(kesalahan_xlsx(_impor(request, kode)), f"kesalahan-{kode}.xlsx")


@require_safe
@pengelola
def templat(request: Kunjungan) -> HttpResponse:
    """The workbook to fill."""
    return _unduhan(templat_xlsx(request.instansi.profil_kini), _("templat-simpul") + ".xlsx")


@require_safe
@pengelola
def templat_satu(request: Kunjungan, nama: str) -> HttpResponse:
    """The headings of one sheet, as CSV."""
    lembar = next((satu for satu in LEMBAR if satu.nama.casefold() == nama), None)
    if lembar is None:
        raise Http404
    return _unduhan(templat_csv(lembar), f"{nama}.csv", "text/csv; charset=utf-8")
