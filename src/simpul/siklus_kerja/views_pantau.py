"""Where leaders look: indicators of a unit, drawn, tabled, exported; and everybody's own duties."""

from datetime import date
from typing import Any

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.template.loader import render_to_string
from django.utils.formats import date_format
from django.utils.text import slugify
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods

from simpul.organisasi.models import UnitOrganisasi
from simpul.penugasan.kata import KATA
from simpul.penugasan.selectors import Pembaca, semua_unit
from simpul.penugasan.views import pembaca_dari
from simpul.siklus_kerja.diagram import angka, batang, matriks
from simpul.siklus_kerja.dokumen import catat_dokumen, dokumen_unit
from simpul.siklus_kerja.ekspor import buku_ukuran
from simpul.siklus_kerja.forms import DokumenForm
from simpul.siklus_kerja.tanggung_jawab import peran_saya
from simpul.siklus_kerja.ukuran import Gambar, gambar

TERBANYAK = 100
SEKILAS = 20
CATAT_DOKUMEN = "siklus_kerja/bagian/catat_dokumen.html"


def unit_terpantau(p: Pembaca) -> list[UnitOrganisasi]:
    """The units that this person heads, with those right below them; for the whole Instansi its Perangkat Daerah."""
    daftar = UnitOrganisasi.objects.filter(instansi=p.pegawai.instansi_id).order_by("leluhur")
    if semua_unit(p):
        return list(daftar.filter(induk=None)[:TERBANYAK])
    return list(daftar.filter(leluhur__overlap=sorted(p.unit_dipimpin))[:TERBANYAK])


def _pilihan(request: HttpRequest, p: Pembaca) -> tuple[list[UnitOrganisasi], UnitOrganisasi | None]:
    """The units to choose from, and the chosen one: nothing means the whole Instansi.

    Raises:
        Http404: this person does not look at that unit, or at any.
    """
    daftar = unit_terpantau(p)
    diminta = request.GET.get("unit", "")
    dipilih = next((u for u in daftar if u.kode == diminta), None)
    if diminta and dipilih is None:
        raise Http404
    if dipilih is None and not semua_unit(p):
        sendiri = (u for u in daftar if u.pk in p.unit_dipimpin)
        dipilih = next(sendiri, None)
    return daftar, dipilih


@require_GET
def pantauan(request: HttpRequest) -> HttpResponse:
    """The indicators of a unit with all below it."""
    p = pembaca_dari(request)
    daftar, unit = _pilihan(request, p)
    if unit is None and not semua_unit(p):
        return render(request, "siklus_kerja/pantauan.html", {"daftar": [], "gambar": []})
    semua, dihitung = gambar(p.pegawai.instansi_id, unit.pk if unit else None)
    isi = {
        "daftar": daftar,
        "unit": unit,
        "semua_unit": semua_unit(p),
        "gambar": [
            _tampil(g) for g in semua if g.definisi.nama != "arus" or unit is None or unit.induk_id is None
        ],
        "dihitung": dihitung,
    }
    return render(request, "siklus_kerja/pantauan.html", isi)


def _tampil(g: Gambar) -> dict[str, Any]:
    sebutan = [sebut(g.definisi.nama, kunci) for kunci, _nilai in g.baris]
    tabel = [(s, angka(v)) for s, (_k, v) in zip(sebutan, g.baris, strict=True)]
    if g.definisi.nama == "arus":
        return {"definisi": g.definisi, "tabel": tabel, "matriks": matriks(g), "svg": ""}
    return {"definisi": g.definisi, "tabel": tabel, "matriks": None, "svg": batang(g, sebutan)}


def sebut(nama: str, kunci: str) -> str:
    """A row of an indicator in words."""
    if nama in ("menunggu", "umur"):
        return str(KATA[kunci].tombol) if kunci in KATA else kunci
    if nama == "beban":
        return _("%(n)s penugasan") % {"n": "≥ 5" if kunci == "5" else kunci}
    if nama == "lama":
        return date_format(date.fromisoformat(f"{kunci}-01"), "F Y")
    return _(kunci) if nama == "kemajuan" else kunci


@require_GET
def pantauan_xlsx(request: HttpRequest) -> HttpResponse:
    """The same as a workbook."""
    p = pembaca_dari(request)
    _daftar, unit = _pilihan(request, p)
    if unit is None and not semua_unit(p):
        raise Http404
    semua, dihitung = gambar(p.pegawai.instansi_id, unit.pk if unit else None)
    nama = unit.nama if unit else p.pegawai.instansi.nama
    jawab = HttpResponse(
        buku_ukuran(nama, semua, dihitung),
        content_type="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    )
    jawab["Content-Disposition"] = f'attachment; filename="pantauan-{slugify(nama)[:60]}.xlsx"'
    return jawab


@require_http_methods(["GET", "POST"])
def tanggung_jawab(request: HttpRequest) -> HttpResponse:
    """My duties by role: what was done for each this year, what waits; the roadmap of the unit that I head."""
    p = pembaca_dari(request)
    form = DokumenForm(
        request.POST or None, request.FILES or None, unit=sorted(p.unit_dipimpin), tahun=p.tanggal.year
    )
    if request.method == "POST" and form.is_valid():
        try:
            catat_dokumen(p.pegawai, form.data_dokumen)
        except ValidationError as galat:
            form.add_error(None, galat)
        else:
            messages.success(request, _("Peta jalan atau rencana kerja tercatat."))
            return redirect("tanggung_jawab")
    terbuka = request.method == "POST" or "catat" in request.GET
    isi = {
        "peran": peran_saya(p),
        "formulir": render_to_string(CATAT_DOKUMEN, {"form": form}, request) if terbuka else "",
        "dokumen": dokumen_unit(p)[:SEKILAS],
        "memimpin": bool(p.unit_dipimpin),
    }
    status = 422 if request.method == "POST" else 200
    return render(request, "siklus_kerja/tanggung_jawab.html", isi, status=status)
