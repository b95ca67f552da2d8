"""Pages to read the organisation. Who may change it, and how, is elsewhere."""

from datetime import date
from typing import Any, cast

from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.dateparse import parse_date
from django.views.decorators.http import require_http_methods, require_safe

from simpul.inti.halaman import awal_halaman
from simpul.inti.sisipan import beban
from simpul.organisasi import bagan as baca
from simpul.organisasi.berkas_unit import OrangUnit
from simpul.organisasi.kunjungan import Kunjungan, adalah_kepegawaian
from simpul.organisasi.models import Pegawai, UnitOrganisasi
from simpul.organisasi.nip import alamat_cari, mirip_nomor

SEHALAMAN = 25
TERPANJANG = 100


def _kunjungan(request: HttpRequest) -> Kunjungan:
    """The middleware lets nobody through whom it does not know."""
    return cast(Kunjungan, request)


@require_safe
def bagan(request: HttpRequest) -> HttpResponse:
    """The chart, opened down to ``?buka=`` a unit where JavaScript does not open it."""
    siapa = _kunjungan(request)
    kode = request.GET.get("buka", "")
    buka = UnitOrganisasi.objects.filter(instansi=siapa.instansi, kode=kode).first() if kode else None
    isi = {
        "simpul": baca.bagan(siapa.instansi, siapa.hari_ini, buka),
        "terbuka": set(buka.leluhur) if buka else set(),
    }
    return render(request, "organisasi/baca/bagan.html", isi)


@require_safe
def cabang(request: HttpRequest, kode: str) -> HttpResponse:
    """What lies below one unit, for the chart to open."""
    siapa = _kunjungan(request)
    try:
        unit = baca.unit_bernama(siapa.instansi, kode)
    except UnitOrganisasi.DoesNotExist:
        raise Http404 from None
    isi = {"simpul": baca.cabang(unit, siapa.hari_ini), "terbuka": set()}
    return render(request, "organisasi/baca/pohon.html", isi)


@require_safe
def unit(request: HttpRequest, kode: str) -> HttpResponse:
    """A unit: its head, its people with what they carry, what lies below it, its work."""
    siapa = _kunjungan(request)
    try:
        isi = baca.halaman_unit(siapa.instansi, kode, siapa.hari_ini)
    except UnitOrganisasi.DoesNotExist:
        raise Http404 from None
    mulai = awal_halaman(request.GET.get("hal", ""), SEHALAMAN)
    daftar: Any = OrangUnit(isi.unit, siapa.hari_ini, SEHALAMAN, mulai)
    laman = Paginator(daftar, SEHALAMAN).get_page(request.GET.get("hal"))
    muatan = beban((p.id for p in laman.object_list), siapa.hari_ini)
    orang = [(p, muatan[p.id]) for p in laman.object_list]
    return render(request, "organisasi/baca/unit.html", {"u": isi, "laman": laman, "orang": orang})


@require_safe
def orang(request: HttpRequest, id_: int) -> HttpResponse:
    """A person: where he stands on a day, who judges him and why, what he can do, where he was before."""
    siapa = _kunjungan(request)
    tanggal = _tanggal(request, siapa.hari_ini)
    try:
        isi = baca.halaman_orang(siapa.instansi, id_, tanggal)
    except Pegawai.DoesNotExist:
        raise Http404 from None
    data = {
        "o": isi,
        "tanggal": tanggal,
        "nip_lengkap": boleh_melihat_nip(siapa, isi, tanggal),
        "data_pribadi": isi.orang.pk == siapa.pegawai.pk or adalah_kepegawaian(siapa.user),
    }
    return render(request, "organisasi/baca/orang.html", data)


def _tanggal(request: HttpRequest, hari_ini: date) -> date:
    """The day that was asked for; today where it is none."""
    try:
        return parse_date(request.GET.get("tanggal", "")) or hari_ini
    except ValueError:
        return hari_ini


def boleh_melihat_nip(siapa: Kunjungan, isi: baca.HalamanOrang, tanggal: date) -> bool:
    """The person himself, those above him today, and those who keep the records."""
    sendiri = isi.orang.pk == siapa.pegawai.pk
    atasan = tanggal == siapa.hari_ini and siapa.pegawai.pk in isi.id_atasan
    return sendiri or atasan or adalah_kepegawaian(siapa.user)


@require_http_methods(["GET", "HEAD", "POST"])
def cari(request: HttpRequest) -> HttpResponse:
    """People and units by name, NIP or skill; while one types only the list is sent."""
    siapa = _kunjungan(request)
    kiriman = request.POST if request.method == "POST" else request.GET
    q = " ".join(kiriman.get("q", "").split())[:TERPANJANG]
    bersih = alamat_cari("cari", q)
    if not request.headers.get("HX-Request") and (request.method == "POST") != mirip_nomor(q):
        return redirect(bersih)
    isi: dict[str, object] = {"q": q}
    if q:
        laman = Paginator(baca.cari_orang(siapa.instansi, q), SEHALAMAN).get_page(request.GET.get("hal"))
        isi |= {
            "laman": laman,
            "temuan": baca.lengkapi(laman, q, siapa.hari_ini),
            "unit": baca.cari_unit(siapa.instansi, q, siapa.hari_ini),
        }
    bagian = (
        "organisasi/baca/hasil.html" if request.headers.get("HX-Request") else "organisasi/baca/cari.html"
    )
    jawab = render(request, bagian, isi)
    if request.headers.get("HX-Request"):
        jawab["HX-Replace-Url"] = bersih
    return jawab
