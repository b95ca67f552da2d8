"""Pages to change the organisation: units, positions, placements, delegations."""

from typing import Any

from django.core.exceptions import ValidationError
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from simpul.aturan.jenjang import Jenjang
from simpul.organisasi import forms, kelola, services
from simpul.organisasi.izin import pengelola
from simpul.organisasi.kunjungan import Kunjungan, adalah_kepegawaian
from simpul.organisasi.models import Delegasi, Jabatan, Pegawai, Penempatan, UnitOrganisasi
from simpul.organisasi.views_formulir import Formulir, halaman_formulir, isian, siapa, tampilkan


def _unit(request: Kunjungan, id_: int) -> UnitOrganisasi:
    daftar = UnitOrganisasi.objects.filter(instansi=request.instansi)
    return get_object_or_404(daftar.select_related("instansi", "induk", "perangkat_daerah"), pk=id_)


def _jabatan(request: Kunjungan, id_: int) -> Jabatan:
    daftar = Jabatan.objects.filter(instansi=request.instansi).exclude(peran=Jabatan.Peran.ANGGOTA)
    return get_object_or_404(daftar.select_related("instansi", "unit"), pk=id_)


def _penempatan(request: Kunjungan, id_: int) -> Penempatan:
    daftar = Penempatan.objects.filter(instansi=request.instansi, berlaku=True)
    return get_object_or_404(daftar.select_related("instansi", "pegawai", "jabatan__unit"), pk=id_)


def _ke_unit(unit: UnitOrganisasi) -> str:
    return reverse("kelola_unit", args=[unit.pk])


@require_safe
@pengelola
def beranda(request: Kunjungan) -> HttpResponse:
    """What can be done, and what is wrong: offices in which nobody acts."""
    kosong = kelola.kantor_kosong(request.instansi, request.hari_ini)
    isi = {
        "kosong": kosong[:50],
        "jumlah_kosong": kosong.count(),
        "impor": kelola.impor_terbaca(request)[:5],
        "instansi_lain": kelola.instansi_lain(request.instansi),
    }
    return render(request, "organisasi/kelola/beranda.html", isi)


@require_safe
@pengelola
def unit(request: Kunjungan, id_: int) -> HttpResponse:
    """A unit with its offices and placements, and what can be done with each."""
    satu = _unit(request, id_)
    kantor = kelola.kantor_unit(satu)
    penempatan = list(kelola.penempatan_kini(satu, request.hari_ini)[:500])
    kini = [p for p in penempatan if p.mulai <= request.hari_ini]
    dipangku = {p.jabatan_id for p in kini}
    definitif = {p.jabatan_id for p in kini if p.jenis == Penempatan.Jenis.DEFINITIF}
    isi = {
        "unit": satu,
        "kantor": [(j, j.pk in dipangku, j.pk in definitif) for j in kantor],
        "penempatan": penempatan,
        "delegasi": kelola.delegasi_kini(satu, request.hari_ini),
    }
    return render(request, "organisasi/kelola/unit.html", isi)


@halaman_formulir
@pengelola
def perangkat_daerah_baru(request: Kunjungan) -> HttpResponse:
    """Found an agency."""
    form = forms.PerangkatDaerahForm(isian(request), instansi=request.instansi)

    def kerjakan(isi: dict[str, Any]) -> str:
        return _ke_unit(
            services.buat_perangkat_daerah(instansi=request.instansi, siapa=siapa(request), **isi)
        )

    f = Formulir(
        _("Perangkat Daerah baru"), _("Buat"), reverse("kelola"), kerjakan, _("Perangkat Daerah dibuat.")
    )
    return tampilkan(request, form, f)


@halaman_formulir
@pengelola
def unit_baru(request: Kunjungan, id_: int) -> HttpResponse:
    """Found a unit below another."""
    induk = _unit(request, id_)
    form = forms.UnitForm(isian(request), instansi=request.instansi)

    def kerjakan(isi: dict[str, Any]) -> str:
        isi["jenjang_kepala"] = Jenjang(isi["jenjang_kepala"])
        return _ke_unit(services.buat_unit(induk=induk, siapa=siapa(request), **isi))

    judul = _("Unit baru di bawah %(induk)s") % {"induk": induk.nama}
    return tampilkan(request, form, Formulir(judul, _("Buat"), _ke_unit(induk), kerjakan, _("Unit dibuat.")))


@halaman_formulir
@pengelola
def ubah_unit(request: Kunjungan, id_: int) -> HttpResponse:
    """Rename a unit, change its code, address or pattern."""
    satu = _unit(request, id_)
    awal = {nama: getattr(satu, nama) for nama in ("nama", "kode", "pola", "pola_alasan", "alamat", "kontak")}
    form = forms.UbahUnitForm(isian(request), instansi=request.instansi, unit=satu, initial=awal)

    def kerjakan(isi: dict[str, Any]) -> None:
        services.ubah_unit(unit=satu, siapa=siapa(request), **isi)

    judul = _("Ubah %(unit)s") % {"unit": awal["nama"]}
    f = Formulir(judul, _("Simpan"), _ke_unit(satu), kerjakan, _("Perubahan disimpan."))
    return tampilkan(request, form, f)


@halaman_formulir
@pengelola
def pindah_unit(request: Kunjungan, id_: int) -> HttpResponse:
    """Put a unit under another one."""
    satu = _unit(request, id_)
    form = forms.PindahForm(isian(request), instansi=request.instansi)

    def kerjakan(isi: dict[str, Any]) -> None:
        services.pindahkan_unit(unit=satu, induk=isi["induk"], siapa=siapa(request))

    f = Formulir(
        _("Pindahkan %(unit)s") % {"unit": satu.nama},
        _("Pindahkan"),
        _ke_unit(satu),
        kerjakan,
        _("Unit dipindahkan."),
        _("Semua unit dan orang di dalamnya ikut pindah."),
    )
    return tampilkan(request, form, f)


@halaman_formulir
@pengelola
def bubarkan_unit(request: Kunjungan, id_: int) -> HttpResponse:
    """Dissolve a unit."""
    satu = _unit(request, id_)
    form = forms.BubarForm(isian(request), instansi=request.instansi)

    def kerjakan(isi: dict[str, Any]) -> None:
        services.bubarkan_unit(unit=satu, siapa=siapa(request), **isi)

    f = Formulir(
        _("Bubarkan %(unit)s") % {"unit": satu.nama},
        _("Bubarkan"),
        _ke_unit(satu),
        kerjakan,
        _("Unit dibubarkan."),
        _("Sesudah hari itu tidak ada yang dapat ditempatkan di sana. Riwayatnya tetap ada."),
        bahaya=True,
    )
    return tampilkan(request, form, f)


@halaman_formulir
@pengelola
def sekretaris_baru(request: Kunjungan, id_: int) -> HttpResponse:
    """The office of the Sekretaris where one level heads all."""
    satu = _unit(request, id_)
    form = forms.InstansiForm(isian(request), instansi=request.instansi)

    def kerjakan(_isi: dict[str, Any]) -> None:
        services.buat_sekretaris(unit=satu, siapa=siapa(request))

    f = Formulir(
        _("Jabatan Sekretaris di %(unit)s") % {"unit": satu.nama},
        _("Buat jabatan"),
        _ke_unit(satu),
        kerjakan,
        _("Jabatan dibuat."),
    )
    return tampilkan(request, form, f)


@halaman_formulir
@pengelola
def pelaksana(request: Kunjungan, id_: int) -> HttpResponse:
    """Appoint a Plt. or Plh."""
    jabatan = _jabatan(request, id_)
    awal = {"mulai": request.hari_ini, "jenis": request.GET.get("jenis", "plt")}
    form = forms.PelaksanaForm(isian(request), instansi=request.instansi, initial=awal)

    def kerjakan(isi: dict[str, Any]) -> None:
        pegawai: Pegawai = isi.pop("orang")
        services.tempatkan(pegawai=pegawai, jabatan=jabatan, siapa=siapa(request), **isi)

    f = Formulir(
        _("Tunjuk Plt. atau Plh. %(jabatan)s") % {"jabatan": jabatan.nama},
        _("Tunjuk"),
        _ke_unit(jabatan.unit),
        kerjakan,
        _("Penunjukan dicatat."),
        _("Selama masa itu dialah yang bertindak dalam jabatan ini, bukan pejabat definitifnya."),
    )
    return tampilkan(request, form, f)


@halaman_formulir
@pengelola
def kosongkan(request: Kunjungan, id_: int) -> HttpResponse:
    """Declare an office vacant."""
    jabatan = _jabatan(request, id_)
    form = forms.KosongForm(isian(request), instansi=request.instansi, initial={"sejak": request.hari_ini})

    def kerjakan(isi: dict[str, Any]) -> None:
        services.kosongkan(jabatan=jabatan, siapa=siapa(request), **isi)

    f = Formulir(
        _("Kosongkan %(jabatan)s") % {"jabatan": jabatan.nama},
        _("Kosongkan"),
        _ke_unit(jabatan.unit),
        kerjakan,
        _("Jabatan dikosongkan. Tunjuk Plt. agar ada yang memutuskan."),
        _("Tanpa Plt. atau Plh. tidak ada yang dapat menilai dan menugaskan orang di unit ini."),
        bahaya=True,
    )
    return tampilkan(request, form, f)


@halaman_formulir
@pengelola
def delegasi_baru(request: Kunjungan, id_: int) -> HttpResponse:
    """Delegate the authority of an office; its giver is whoever acts in it on the first day."""
    jabatan = _jabatan(request, id_)
    form = forms.DelegasiForm(isian(request), instansi=request.instansi, initial={"mulai": request.hari_ini})

    def kerjakan(isi: dict[str, Any]) -> None:
        pemberi = kelola.pemangku_pada(jabatan, isi["mulai"])
        if pemberi is None:
            raise ValidationError(_("Tidak ada yang memangku jabatan ini pada hari pertama itu."))
        isi["mencakup_penugasan"] = bool(isi["mencakup_penugasan"])
        penerima: Pegawai = isi.pop("orang")
        services.delegasikan(jabatan=jabatan, pemberi=pemberi, penerima=penerima, siapa=siapa(request), **isi)

    f = Formulir(
        _("Delegasikan wewenang %(jabatan)s") % {"jabatan": jabatan.nama},
        _("Catat delegasi"),
        _ke_unit(jabatan.unit),
        kerjakan,
        _("Delegasi dicatat."),
        _("Yang mendelegasikan ialah pejabat yang memangku jabatan ini pada hari pertama."),
    )
    return tampilkan(request, form, f)


@halaman_formulir
@pengelola
def cabut_delegasi(request: Kunjungan, id_: int) -> HttpResponse:
    """End a delegation."""
    daftar = Delegasi.objects.filter(instansi=request.instansi, berlaku=True)
    delegasi = get_object_or_404(daftar.select_related("instansi", "jabatan__unit", "penerima"), pk=id_)
    form = forms.KosongForm(isian(request), instansi=request.instansi, initial={"sejak": request.hari_ini})
    form.fields["sejak"].label = _("Tidak berlaku lagi sejak")
    form.fields["sejak"].help_text = ""

    def kerjakan(isi: dict[str, Any]) -> None:
        services.cabut_delegasi(delegasi=delegasi, siapa=siapa(request), **isi)

    f = Formulir(
        _("Cabut delegasi kepada %(nama)s") % {"nama": delegasi.penerima.nama},
        _("Cabut"),
        _ke_unit(delegasi.jabatan.unit),
        kerjakan,
        _("Delegasi dicabut."),
        bahaya=True,
    )
    return tampilkan(request, form, f)


@halaman_formulir
@pengelola
def akhiri(request: Kunjungan, id_: int) -> HttpResponse:
    """End a placement."""
    penempatan = _penempatan(request, id_)
    form = forms.AkhirForm(isian(request), instansi=request.instansi, initial={"selesai": request.hari_ini})

    def kerjakan(isi: dict[str, Any]) -> None:
        services.akhiri_penempatan(penempatan=penempatan, siapa=siapa(request), **isi)

    f = Formulir(
        _("Akhiri penempatan %(nama)s") % {"nama": penempatan.pegawai.nama},
        _("Akhiri"),
        _ke_unit(penempatan.jabatan.unit),
        kerjakan,
        _("Penempatan diakhiri."),
        bahaya=True,
    )
    return tampilkan(request, form, f)


KOREKSI = ("jenis", "mulai", "selesai", "nomor_dasar", "tanggal_dasar")


@halaman_formulir
@pengelola
def koreksi(request: Kunjungan, id_: int) -> HttpResponse:
    """Put a placement right; what it said stays on record."""
    penempatan = _penempatan(request, id_)
    jabatan, orang = penempatan.jabatan, penempatan.pegawai
    awal = {nama: getattr(penempatan, nama) for nama in KOREKSI} | {
        "orang": _acuan(request, orang),
        "unit": jabatan.unit.kode,
        "jabatan": jabatan.nama,
        "jenjang": jabatan.jenjang,
    }
    form = forms.KoreksiForm(isian(request), instansi=request.instansi, initial=awal)

    def kerjakan(isi: dict[str, Any]) -> str:
        tujuan = _jabatan_tujuan(request, isi)
        baru = {"pegawai": isi["orang"], "jabatan": tujuan} | {nama: isi[nama] for nama in KOREKSI}
        beda = {nama: nilai for nama, nilai in baru.items() if nilai != getattr(penempatan, nama)}
        services.koreksi_penempatan(penempatan=penempatan, alasan=isi["alasan"], siapa=siapa(request), **beda)
        return _ke_unit(tujuan.unit)

    f = Formulir(
        _("Koreksi penempatan %(nama)s") % {"nama": orang.nama},
        _("Simpan koreksi"),
        _ke_unit(jabatan.unit),
        kerjakan,
        _("Koreksi disimpan; yang lama tetap tercatat."),
        _("Ubah yang keliru saja. Untuk pindah jabatan, tempatkan orangnya; jangan mengoreksi."),
    )
    return tampilkan(request, form, f)


def _acuan(request: Kunjungan, orang: Pegawai) -> str:
    """What stands for a person in a form: the number only for those who may read it."""
    nip = orang.nip if adalah_kepegawaian(request.user) else ""
    return nip or orang.kode or f"#{orang.pk}"


def _jabatan_tujuan(request: Kunjungan, isi: dict[str, Any]) -> Jabatan:
    """The position that a form names, made where it says so."""
    if isinstance(isi["jabatan"], Jabatan):
        return isi["jabatan"]
    return services.buat_jabatan(
        unit=isi["unit"], nama=isi["jabatan"], jenjang=Jenjang(isi["jenjang"]), siapa=siapa(request)
    )


@halaman_formulir
@pengelola
def batalkan(request: Kunjungan, id_: int) -> HttpResponse:
    """A placement that never was."""
    penempatan = _penempatan(request, id_)
    form = forms.AlasanForm(isian(request), instansi=request.instansi)

    def kerjakan(isi: dict[str, Any]) -> None:
        services.batalkan_penempatan(penempatan=penempatan, siapa=siapa(request), **isi)

    f = Formulir(
        _("Batalkan penempatan %(nama)s") % {"nama": penempatan.pegawai.nama},
        _("Batalkan penempatan"),
        _ke_unit(penempatan.jabatan.unit),
        kerjakan,
        _("Penempatan dibatalkan; catatannya tetap ada."),
        bahaya=True,
    )
    return tampilkan(request, form, f)


@halaman_formulir
@pengelola
def tempatkan(request: Kunjungan, id_: int) -> HttpResponse:
    """Place a person definitively."""
    daftar = Pegawai.objects.filter(instansi=request.instansi, instansi_lain__isnull=True)
    orang = get_object_or_404(daftar.select_related("instansi"), pk=id_)
    awal = {"mulai": request.hari_ini, "unit": request.GET.get("unit", "")}
    form = forms.TempatkanForm(isian(request), instansi=request.instansi, initial=awal)

    def kerjakan(isi: dict[str, Any]) -> None:
        services.tempatkan(
            pegawai=orang,
            jabatan=_jabatan_tujuan(request, isi),
            siapa=siapa(request),
            **{nama: isi[nama] for nama in ("mulai", "selesai", "nomor_dasar", "tanggal_dasar")},
        )

    f = Formulir(
        _("Tempatkan %(nama)s") % {"nama": orang.nama},
        _("Tempatkan"),
        reverse("orang", args=[orang.pk]),
        kerjakan,
        _("Penempatan dicatat."),
        _("Penempatan definitifnya yang sekarang berakhir sehari sebelumnya."),
    )
    return tampilkan(request, form, f)
