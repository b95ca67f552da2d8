"""Pages for accounts: where they are missing, first passwords to hand out, groups of operators."""

from typing import Any

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from simpul.inti.models import Akun
from simpul.organisasi import services
from simpul.organisasi.daftar_akun import akun_csv, menurut_perangkat_daerah
from simpul.organisasi.izin import kepegawaian
from simpul.organisasi.kunjungan import Kunjungan
from simpul.organisasi.models import Pegawai, UnitOrganisasi
from simpul.organisasi.services.akun import KELOMPOK, orang_untuk_akun
from simpul.organisasi.views_formulir import siapa

SEKALI_UNDUH = 300


@require_safe
@kepegawaian
def daftar(request: Kunjungan) -> HttpResponse:
    """Each Perangkat Daerah with how many of its people cannot sign in yet."""
    isi = {
        "perangkat_daerah": menurut_perangkat_daerah(request.instansi),
        "jumlah": orang_untuk_akun(request.instansi).count(),
        "batas": SEKALI_UNDUH,
    }
    return render(request, "organisasi/kelola/akun.html", isi)


@require_POST
@kepegawaian
@never_cache
def buat(request: Kunjungan, id_: int) -> HttpResponse:
    """Open accounts in a Perangkat Daerah; the answer is the list, which exists nowhere else."""
    unit = get_object_or_404(UnitOrganisasi, instansi=request.instansi, induk__isnull=True, pk=id_)
    ulang = "ulang" in request.POST
    # A second list of the same people would only void the first: a new one is always of all.
    batas = None if ulang else SEKALI_UNDUH
    hasil = services.buat_akun_semua(
        instansi=request.instansi, unit=unit, siapa=siapa(request), batas=batas, ulang=ulang
    )
    if not hasil:
        messages.info(request, _("Tidak ada yang perlu dibuatkan."))
        return redirect("kelola_akun")
    nama = "".join(huruf if huruf.isascii() and huruf.isalnum() else "-" for huruf in unit.kode)
    return HttpResponse(
        akun_csv(request.instansi, hasil),
        content_type="text/csv; charset=utf-8",
        headers={"Content-Disposition": f'attachment; filename="akun-{nama}.csv"'},
    )


def _orang(request: Kunjungan, id_: int) -> Pegawai:
    milik = Pegawai.objects.filter(instansi=request.instansi, instansi_lain__isnull=True)
    return get_object_or_404(milik.select_related("instansi", "akun"), pk=id_)


def _halaman(request: Kunjungan, orang: Pegawai, **isi: Any) -> HttpResponse:
    akun: Akun | None = orang.akun
    punya = set(akun.groups.values_list("name", flat=True)) if akun else set()
    kelompok = [(nama, nama in punya) for nama in KELOMPOK]
    isi |= {"orang": orang, "akun": akun, "kelompok": kelompok, "sendiri": orang.pk == request.pegawai.pk}
    return render(request, "organisasi/kelola/akun_orang.html", isi)


@require_safe
@kepegawaian
def akun_orang(request: Kunjungan, id_: int) -> HttpResponse:
    """The account of one person, and what can be done with it."""
    return _halaman(request, _orang(request, id_))


@require_POST
@kepegawaian
@never_cache
def sandi_baru(request: Kunjungan, id_: int) -> HttpResponse:
    """An account for one person, or a new first password: shown this once."""
    orang = _orang(request, id_)
    layanan = services.setel_ulang_sandi if orang.akun_id else services.buat_akun
    try:
        baru = layanan(pegawai=orang, siapa=siapa(request))
    except ValidationError as galat:
        messages.error(request, galat.messages[0])
        return redirect("kelola_akun_orang", id_)
    return _halaman(request, _orang(request, id_), baru=baru)


@require_POST
@kepegawaian
def aktifkan(request: Kunjungan, id_: int) -> HttpResponse:
    """Let an account sign in, or no longer."""
    aktif = request.POST.get("aktif") == "ya"
    try:
        services.aktifkan_akun(pegawai=_orang(request, id_), aktif=aktif, siapa=siapa(request))
    except ValidationError as galat:
        messages.error(request, galat.messages[0])
    else:
        messages.success(request, _("Akun diaktifkan.") if aktif else _("Akun dinonaktifkan."))
    return redirect("kelola_akun_orang", id_)


@require_POST
@kepegawaian
def kelompok(request: Kunjungan, id_: int) -> HttpResponse:
    """Which operating groups an account is in."""
    mau = request.POST.getlist("kelompok")
    try:
        services.atur_kelompok(pegawai=_orang(request, id_), kelompok=mau, siapa=siapa(request))
    except ValidationError as galat:
        messages.error(request, galat.messages[0])
    else:
        messages.success(request, _("Kelompok disimpan."))
    return redirect("kelola_akun_orang", id_)
