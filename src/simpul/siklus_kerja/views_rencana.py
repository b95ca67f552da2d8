"""Begin a plan from an earlier one or from a workbook; nothing is kept until the draft is sent."""

from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods

from simpul.organisasi.impor.berkas import BerkasSalah
from simpul.siklus_kerja.forms import KegiatanFormSet, MuatRencanaForm, RencanaForm
from simpul.siklus_kerja.lembar_rencana import KEGIATAN, baca_rencana, rencana_lama
from simpul.siklus_kerja.tampilan import HalamanKerja
from simpul.siklus_kerja.templat_lembar import templat_xlsx
from simpul.siklus_kerja.views import halaman_dari

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


@require_http_methods(["GET", "POST"])
def muat_rencana(request: HttpRequest, kode: str) -> HttpResponse:
    """Choose an earlier plan, or read a workbook into a draft; what is wrong is told by row and column."""
    h = halaman_dari(request, kode)
    tombol = h.bernama("ubah_rencana", "susun_rencana")
    boleh = tombol is not None and tombol.tindakan.putusan.diterima and not h.isi.kegiatan
    form = MuatRencanaForm(request.POST or None, request.FILES or None)
    salah: list[Any] = []
    if request.method == "POST" and boleh and form.is_valid():
        berkas = form.cleaned_data["berkas"]
        try:
            baris, salah = baca_rencana(berkas.read(), berkas.name)
            if not salah:
                return _draf(request, h, baris)
        except BerkasSalah as galat:
            form.add_error("berkas", str(galat.sebab))
    isi = {
        "h": h,
        "profil_perkara": h.fakta.profil,
        "putusan": tombol.tindakan.putusan if tombol else None,
        "boleh": boleh,
        "form": form,
        "salah": salah,
        "lama": rencana_lama(h.pembaca, h.penugasan) if boleh else [],
    }
    return render(
        request, "siklus_kerja/muat_rencana.html", isi, status=422 if request.method == "POST" else 200
    )


def _draf(request: HttpRequest, h: HalamanKerja, baris: list[dict[str, Any]]) -> HttpResponse:
    """The form of the plan, filled from the workbook; it is sent from there."""
    tombol = h.bernama("ubah_rencana", "susun_rencana")
    messages.info(request, _("Terbaca dari berkas. Periksa dulu, lalu kirim."))
    isi = {
        "h": h,
        "profil_perkara": h.fakta.profil,
        "tombol": tombol,
        "putusan": tombol.tindakan.putusan if tombol else None,
        "daftar": KegiatanFormSet(initial=baris, prefix="kegiatan"),
        "form": RencanaForm(diubah=False),
    }
    return render(request, "siklus_kerja/rencana.html", isi)


@require_GET
def templat(request: HttpRequest) -> HttpResponse:
    """The workbook to fill."""
    jawab = HttpResponse(templat_xlsx((KEGIATAN,)), content_type=XLSX)
    jawab["Content-Disposition"] = 'attachment; filename="templat-rencana-kegiatan.xlsx"'
    return jawab
