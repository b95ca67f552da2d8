"""Pages to change what is known of people, here and in other institutions."""

from typing import Any

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from simpul.aturan.jenjang import Jenjang
from simpul.organisasi import forms, services
from simpul.organisasi.izin import kepegawaian, pengelola
from simpul.organisasi.kunjungan import Kunjungan
from simpul.organisasi.models import InstansiLain, Kompetensi, Pegawai
from simpul.organisasi.nip import periksa
from simpul.organisasi.views_formulir import Formulir, halaman_formulir, isian, siapa, tampilkan


def _orang(request: Kunjungan, id_: int) -> Pegawai:
    daftar = Pegawai.objects.filter(instansi=request.instansi, instansi_lain__isnull=True)
    return get_object_or_404(daftar.select_related("instansi"), pk=id_)


def _ingatkan(request: Kunjungan, pegawai: Pegawai) -> None:
    """Say what is odd about a number; nothing is refused for it."""
    from simpul.organisasi.impor.templat import sebab_terbaca

    pppk = pegawai.jenis_asn == Pegawai.JenisAsn.PPPK
    for sebab in periksa(pegawai.nip, lahir=pegawai.tanggal_lahir, pppk=pppk):
        messages.warning(request, sebab_terbaca(sebab))
    if pegawai.nip and Pegawai.objects.filter(instansi=request.instansi, nip=pegawai.nip).count() > 1:
        messages.warning(request, _("NIP ini juga tercatat pada orang lain."))


@halaman_formulir
@kepegawaian
def orang_baru(request: Kunjungan) -> HttpResponse:
    """Register a person, then place him."""
    form = forms.PegawaiForm(isian(request), instansi=request.instansi)

    def kerjakan(isi: dict[str, Any]) -> str:
        pegawai = services.daftarkan_pegawai(instansi=request.instansi, siapa=siapa(request), **isi)
        _ingatkan(request, pegawai)
        return reverse("kelola_tempatkan", args=[pegawai.pk])

    f = Formulir(
        _("Pegawai baru"),
        _("Daftarkan"),
        reverse("kelola"),
        kerjakan,
        _("Terdaftar. Sekarang tempatkan dia."),
    )
    return tampilkan(request, form, f)


@halaman_formulir
@kepegawaian
def ubah_orang(request: Kunjungan, id_: int) -> HttpResponse:
    """Change what is known of a person."""
    pegawai = _orang(request, id_)
    awal = {nama: getattr(pegawai, nama) for nama in forms.PegawaiForm.base_fields}
    form = forms.PegawaiForm(isian(request), instansi=request.instansi, initial=awal)

    def kerjakan(isi: dict[str, Any]) -> None:
        _ingatkan(request, services.ubah_pegawai(pegawai=pegawai, siapa=siapa(request), **isi))

    f = Formulir(
        _("Ubah data %(nama)s") % {"nama": awal["nama"]},
        _("Simpan"),
        reverse("orang", args=[pegawai.pk]),
        kerjakan,
        _("Perubahan disimpan."),
    )
    return tampilkan(request, form, f)


@halaman_formulir
@pengelola
def kompetensi(request: Kunjungan, id_: int) -> HttpResponse:
    """What a person can do: the list, and one more."""
    pegawai = _orang(request, id_)
    form = forms.KompetensiForm(isian(request), instansi=request.instansi)
    sini = reverse("kelola_kompetensi", args=[pegawai.pk])

    def kerjakan(isi: dict[str, Any]) -> None:
        services.catat_kompetensi(pegawai=pegawai, siapa=siapa(request), **isi)

    f = Formulir(
        _("Kompetensi %(nama)s") % {"nama": pegawai.nama}, _("Tambahkan"), sini, kerjakan, _("Dicatat.")
    )
    daftar = Kompetensi.objects.filter(pegawai=pegawai).order_by("jenis", "nama")
    return tampilkan(request, form, f, kompetensi=daftar, orang=pegawai)


@require_POST
@pengelola
def hapus_kompetensi(request: Kunjungan, id_: int) -> HttpResponse:
    """Remove a record of competence."""
    daftar = Kompetensi.objects.filter(instansi=request.instansi).select_related("instansi")
    satu = get_object_or_404(daftar, pk=id_)
    pegawai_id = satu.pegawai_id
    services.hapus_kompetensi(kompetensi=satu, siapa=siapa(request))
    messages.success(request, _("Dihapus; jejaknya tetap ada."))
    return redirect("kelola_kompetensi", pegawai_id)


@halaman_formulir
@pengelola
def instansi_lain_baru(request: Kunjungan) -> HttpResponse:
    """Record another institution."""
    form = forms.InstansiLainForm(isian(request), instansi=request.instansi)

    def kerjakan(isi: dict[str, Any]) -> str:
        lain = services.catat_instansi_lain(instansi=request.instansi, siapa=siapa(request), **isi)
        return reverse("kelola_instansi_lain", args=[lain.pk])

    f = Formulir(_("Instansi lain"), _("Catat"), reverse("kelola"), kerjakan, _("Instansi dicatat."))
    return tampilkan(request, form, f)


def _lain(request: Kunjungan, id_: int) -> InstansiLain:
    daftar = InstansiLain.objects.filter(instansi=request.instansi)
    return get_object_or_404(daftar.select_related("instansi", "pejabat_berwenang"), pk=id_)


@require_safe
@pengelola
def instansi_lain(request: Kunjungan, id_: int) -> HttpResponse:
    """Another institution and its people that we know of."""
    lain = _lain(request, id_)
    orang = Pegawai.objects.filter(instansi_lain=lain).select_related("penilai_luar").order_by("nama")
    return render(request, "organisasi/kelola/instansi_lain.html", {"lain": lain, "daftar": orang})


@halaman_formulir
@pengelola
def orang_luar_baru(request: Kunjungan, id_: int) -> HttpResponse:
    """Record a person of another institution."""
    lain = _lain(request, id_)
    rekan = Pegawai.objects.filter(instansi_lain=lain).order_by("nama")
    form = forms.PegawaiLuarForm(isian(request), instansi=request.instansi, rekan=rekan)
    kembali = reverse("kelola_instansi_lain", args=[lain.pk])

    def kerjakan(isi: dict[str, Any]) -> None:
        isi["jenjang"] = Jenjang(isi["jenjang"])
        services.catat_pegawai_luar(instansi_lain=lain, siapa=siapa(request), **isi)

    judul = _("Pegawai %(instansi)s") % {"instansi": lain.nama}
    return tampilkan(request, form, Formulir(judul, _("Catat"), kembali, kerjakan, _("Dicatat.")))
