"""Agreements of the year, one of them, its draft, its steps, its document and its trail."""

from dataclasses import replace
from typing import Any, cast

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods

from simpul.aturan.profil import Profil
from simpul.aturan.siklus.putuskan_perjanjian import putuskan
from simpul.inti.jejak import periksa_perkara
from simpul.inti.pintu import Ditolak
from simpul.naskah.models import Naskah
from simpul.naskah.selectors import pdf
from simpul.organisasi.impor.berkas import BerkasSalah
from simpul.organisasi.kunjungan import Kunjungan
from simpul.organisasi.models import UnitOrganisasi
from simpul.penugasan.selectors import Pembaca
from simpul.penugasan.views import laman, pembaca_dari
from simpul.penugasan.views_jejak import susun as susun_baris
from simpul.perjanjian import services
from simpul.perjanjian.fakta import fakta_unit, muat_perjanjian, unit_perjanjian
from simpul.perjanjian.isi import IsiPerjanjian, baca_isi
from simpul.perjanjian.models import PerjanjianKinerja
from simpul.perjanjian.services.dasar import pelaku_dari
from simpul.siklus_kerja.ekspor_sasaran import buku_sasaran
from simpul.siklus_kerja.forms_perjanjian import TAHUN, AlasanForm, BerkasForm, PerjanjianForm
from simpul.siklus_kerja.gerak_sasaran import ARTI
from simpul.siklus_kerja.isian_perjanjian import Lembar, isian
from simpul.siklus_kerja.lembar_perjanjian import LEMBAR, baca_perjanjian
from simpul.siklus_kerja.tampilan_perjanjian import (
    ambil_versi,
    daftar_perjanjian,
    halaman_perjanjian,
)
from simpul.siklus_kerja.templat_lembar import templat_xlsx

K = PerjanjianKinerja.Keadaan
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def _tahun(request: HttpRequest) -> int:
    """The year that the address names, else this one."""
    teks = request.POST.get("tahun") or request.GET.get("tahun", "")
    tahun = int(teks) if teks.isdecimal() and len(teks) == len("2024") else 0
    return tahun if TAHUN[0] <= tahun <= TAHUN[1] else cast(Kunjungan, request).hari_ini.year


@require_GET
def daftar(request: HttpRequest) -> HttpResponse:
    """The agreements of a year that one may read."""
    p, tahun = pembaca_dari(request), _tahun(request)
    unit = unit_perjanjian(p.pegawai, p.pegawai.instansi.profil_kini, p.tanggal)
    halaman = laman(request, daftar_perjanjian(p, tahun))
    memimpin = unit is not None and unit.pk in p.unit_dipimpin
    isi = {
        "laman": halaman,
        "tahun": tahun,
        "pilihan_tahun": range(p.tanggal.year + 1, p.tanggal.year - 4, -1),
        "unit": unit if memimpin else None,
        "sudah": memimpin and any(b.unit_id == unit.pk for b in halaman) if unit else False,
    }
    return render(request, "siklus_kerja/perjanjian/daftar.html", isi)


@require_GET
def perjanjian(request: HttpRequest, kode: str) -> HttpResponse:
    """An agreement as a tree: goals, who carries them, strategies, assignments, and what nobody carries."""
    p = pembaca_dari(request)
    h = halaman_perjanjian(p, kode)
    isi = {"h": h, "profil_perkara": h.profil, "arti_gerak": ARTI}
    return render(request, "siklus_kerja/perjanjian/perjanjian.html", isi)


@require_GET
def sasaran_xlsx(request: HttpRequest, kode: str) -> HttpResponse:
    """The goals of an agreement as a workbook: what each has reached, and how its work moves."""
    h = halaman_perjanjian(pembaca_dari(request), kode)
    jawab = HttpResponse(buku_sasaran(h), content_type=XLSX)
    jawab["Content-Disposition"] = f'attachment; filename="sasaran-kinerja-{h.perjanjian.tahun}.xlsx"'
    return jawab


@require_http_methods(["GET", "POST"])
def langkah(request: HttpRequest, kode: str, nama: str) -> HttpResponse:
    """Set an agreement, or revise it with a reason."""
    p = pembaca_dari(request)
    h = halaman_perjanjian(p, kode)
    tindakan = h.tindakan_bernama(nama)
    form = AlasanForm(request.POST if request.method == "POST" else None)
    if nama == "tetapkan_perjanjian":
        del form.fields["alasan"]

    def lakukan(diisi: dict[str, Any]) -> HttpResponse | None:
        if nama == "tetapkan_perjanjian":
            services.tetapkan(h.perjanjian, p.pegawai)
            return None
        baru = services.revisi(h.perjanjian, p.pegawai, diisi["alasan"])
        return redirect(_alamat_susun(baru.unit, baru.tahun))

    lembar = Lembar(tindakan, h.perjanjian.perkara.judul, form, seluruhnya=True)
    return isian(request, h, lembar, lakukan)


@require_GET
def naskah(request: HttpRequest, kode: str) -> HttpResponse:
    """The document of an agreement that was set."""
    p = pembaca_dari(request)
    satu, _versi = ambil_versi(p, kode)
    terbit = Naskah.objects.filter(perkara=satu.pk).first()
    if terbit is None:
        raise Http404("Perjanjian kinerja ini belum ditetapkan.")
    jawab = HttpResponse(pdf(terbit), content_type="application/pdf")
    jawab["Content-Disposition"] = f'inline; filename="perjanjian-kinerja-{satu.tahun}.pdf"'
    return jawab


@require_GET
def jejak(request: HttpRequest, kode: str) -> HttpResponse:
    """Every entry of an agreement, refused attempts included, and whether the chain is whole."""
    satu, _versi = ambil_versi(pembaca_dari(request), kode)
    baris = [susun_baris(j) for j in satu.perkara.jejak.order_by("urut")]
    isi = {"perjanjian": satu, "baris": baris, "cacat": periksa_perkara(satu.perkara)}
    return render(request, "siklus_kerja/perjanjian/jejak.html", isi)


# The draft


def _alamat_susun(unit: UnitOrganisasi, tahun: int) -> str:
    return f"{reverse('perjanjian_susun')}?tahun={tahun}&unit={unit.pk}"


def _unit(request: HttpRequest, p: Pembaca, aturan: Profil) -> UnitOrganisasi:
    """The unit that the address names, else the one whose agreement is the reader's or covers him.

    Raises:
        Http404: there is none.
    """
    teks = request.POST.get("unit") or request.GET.get("unit", "")
    milik = (
        UnitOrganisasi.objects.filter(instansi=p.pegawai.instansi_id, pk=int(teks))
        if teks.isdecimal()
        else None
    )
    unit = milik.first() if milik is not None else unit_perjanjian(p.pegawai, aturan, p.tanggal)
    if unit is None:
        raise Http404("Tidak ada unit yang perjanjian kinerjanya dapat Anda susun.")
    return unit


class _Meja:
    """What the pages of a draft work on: the unit, the year, the draft if there is one, and the decision."""

    def __init__(self, request: HttpRequest) -> None:
        self.p = pembaca_dari(request)
        aturan = self.p.pegawai.instansi.profil_kini
        self.tahun, self.unit = _tahun(request), _unit(request, self.p, aturan)
        ada = PerjanjianKinerja.objects.filter(unit=self.unit, tahun=self.tahun).exclude(keadaan=K.DIGANTIKAN)
        versi = {x.keadaan: x for x in ada.select_related("perkara__instansi", "unit", "menggantikan")}
        self.rancangan, self.berlaku = versi.get(K.DISUSUN), versi.get(K.DITETAPKAN)
        kini = self.rancangan or self.berlaku
        fakta = (
            muat_perjanjian(kini, self.p.tanggal)
            if kini
            else fakta_unit(self.unit, aturan, self.tahun, self.p.tanggal)
        )
        self.putusan = putuskan("susun_perjanjian", fakta, pelaku_dari(self.p.pegawai), menjajaki=True)

    @property
    def isi(self) -> IsiPerjanjian:
        """What the draft says; nothing to whom it is not to write."""
        return baca_isi(self.rancangan) if self.rancangan and self.putusan.diterima else IsiPerjanjian()

    def halaman(self, request: HttpRequest, templat: str, status: int, **isi: Any) -> HttpResponse:
        umum = {"unit": self.unit, "tahun": self.tahun, "rancangan": self.rancangan, "putusan": self.putusan}
        return render(request, templat, umum | isi, status=status)


@require_http_methods(["GET", "POST"])
def susun(request: HttpRequest) -> HttpResponse:
    """Draft an agreement, or change its draft; blocks are added by a button, and nothing needs JavaScript."""
    meja = _Meja(request)
    if meja.rancangan is None and meja.berlaku is not None and request.method == "GET":
        messages.info(request, _("Perjanjian kinerja ini sudah ditetapkan; perubahannya lewat revisi."))
        return redirect("perjanjian", meja.berlaku.perkara.kode)
    if "salin" in request.POST:
        return _salin(request, meja)
    form = PerjanjianForm(request.POST if request.method == "POST" else None, meja.isi)
    status = 200 if request.method == "GET" or "tambah" in request.POST else 422
    if request.method == "POST" and "tambah" not in request.POST and form.is_valid():
        try:
            satu = services.susun(meja.p.pegawai, meja.unit, meja.tahun, form.hasil())
        except Ditolak as tolak:
            meja.putusan = tolak.putusan
        else:
            messages.success(request, _("Rancangan tersimpan."))
            return redirect("perjanjian", satu.perkara.kode)
    return meja.halaman(request, "siklus_kerja/perjanjian/susun.html", status, form=form)


def _salin(request: HttpRequest, meja: _Meja) -> HttpResponse:
    """Fill the draft with last year's agreement."""
    try:
        hasil = services.salin_tahun_lalu(meja.p.pegawai, meja.unit, meja.tahun)
    except Ditolak as tolak:
        meja.putusan = tolak.putusan
        form = PerjanjianForm(None, IsiPerjanjian())
        return meja.halaman(request, "siklus_kerja/perjanjian/susun.html", 422, form=form)
    if hasil is None:
        messages.warning(request, _("Tidak ada perjanjian kinerja tahun lalu yang berlaku."))
    else:
        messages.success(request, _("Disalin dari tahun lalu. Periksa dulu sebelum ditetapkan."))
    return redirect(_alamat_susun(meja.unit, meja.tahun))


@require_http_methods(["GET", "POST"])
def impor(request: HttpRequest) -> HttpResponse:
    """Fill the draft from a workbook; what is wrong is told by sheet, row and column, and then nothing is loaded."""
    meja = _Meja(request)
    form = BerkasForm(request.POST or None, request.FILES or None)
    salah: list[Any] = []
    if request.method == "POST" and form.is_valid():
        berkas = form.cleaned_data["berkas"]
        try:
            isi, salah = baca_perjanjian(berkas.read(), berkas.name)
            if not salah:
                return _muat(request, meja, isi)
        except BerkasSalah as galat:
            form.add_error("berkas", str(galat.sebab))
        except Ditolak as tolak:
            meja.putusan = tolak.putusan
    status = 200 if request.method == "GET" else 422
    return meja.halaman(request, "siklus_kerja/perjanjian/impor.html", status, form=form, salah=salah)


def _muat(request: HttpRequest, meja: _Meja, isi: IsiPerjanjian) -> HttpResponse:
    """Goals that read as before continue those of the version before."""
    lama = meja.rancangan.menggantikan if meja.rancangan else None
    induk = dict(lama.sasaran.values_list("uraian", "pk")) if lama else {}
    sasaran = tuple(replace(s, induk=induk.get(s.uraian)) for s in isi.sasaran)
    services.susun(meja.p.pegawai, meja.unit, meja.tahun, replace(isi, sasaran=sasaran))
    messages.success(request, _("Berkas dimuat. Periksa dulu sebelum ditetapkan."))
    return redirect(_alamat_susun(meja.unit, meja.tahun))


@require_GET
def templat(request: HttpRequest) -> HttpResponse:
    """The workbook to fill."""
    jawab = HttpResponse(templat_xlsx(LEMBAR), content_type=XLSX)
    jawab["Content-Disposition"] = 'attachment; filename="templat-perjanjian-kinerja.xlsx"'
    return jawab
