"""What the pages of those who keep the data show."""

from collections.abc import Mapping
from datetime import date
from typing import Any, cast

from django.db.models import Exists, OuterRef, Q, QuerySet
from django.http import HttpRequest

from simpul.inti.models import Instansi
from simpul.organisasi.izin import adalah_pengelola
from simpul.organisasi.kunjungan import Kunjungan, adalah_kepegawaian
from simpul.organisasi.models import (
    Delegasi,
    Impor,
    InstansiLain,
    Jabatan,
    Pegawai,
    Penempatan,
    UnitOrganisasi,
)
from simpul.organisasi.susunan import berlaku_pada, pemangku


def bagian_unit(request: HttpRequest, unit: UnitOrganisasi) -> Mapping[str, Any]:
    """On the page of a unit: the way to change it, for those who may."""
    return {"boleh": adalah_pengelola(cast(Kunjungan, request).user), "unit": unit}


def bagian_orang(request: HttpRequest, pegawai: Pegawai) -> Mapping[str, Any]:
    """On the page of a person: the way to change what is known of him, for those who may."""
    akun = cast(Kunjungan, request).user
    boleh = adalah_pengelola(akun) and pegawai.instansi_lain_id is None
    return {"boleh": boleh, "kepegawaian": adalah_kepegawaian(akun), "orang": pegawai}


def kantor_kosong(instansi: Instansi, tanggal: date) -> QuerySet[Jabatan]:
    """Offices in which nobody acts: their people have nobody to decide about them."""
    dipangku = Penempatan.objects.filter(berlaku_pada(tanggal), jabatan=OuterRef("pk"))
    return (
        Jabatan.objects.filter(instansi=instansi, unit__aktif_sampai__isnull=True)
        .exclude(peran=Jabatan.Peran.ANGGOTA)
        .filter(~Exists(dipangku))
        .select_related("unit", "unit__perangkat_daerah")
        .order_by("unit__leluhur")
    )


def impor_milik(request: Kunjungan) -> QuerySet[Impor]:
    """The imports that an operator may open: they show personal data, so others' only with the staff records."""
    semua = Impor.objects.filter(instansi=request.instansi)
    return semua if adalah_kepegawaian(request.user) else semua.filter(akun=request.user)


def impor_terbaca(request: Kunjungan) -> QuerySet[Impor]:
    """The same for a list, latest first, without their findings."""
    return impor_milik(request).select_related("akun").defer("kesalahan", "peringatan")


def instansi_lain(instansi: Instansi) -> QuerySet[InstansiLain]:
    """The institutions that letters are exchanged with."""
    return InstansiLain.objects.filter(instansi=instansi).select_related("pejabat_berwenang").order_by("nama")


def penempatan_kini(unit: UnitOrganisasi, tanggal: date) -> QuerySet[Penempatan]:
    """Who is placed in a unit on a day or later, heads first."""
    return (
        Penempatan.objects.filter(jabatan__unit=unit, berlaku=True)
        .filter(Q(selesai__isnull=True) | Q(selesai__gte=tanggal))
        .select_related("pegawai", "jabatan")
        .order_by("-tunggal", "jabatan__nama", "pegawai__nama", "mulai")
    )


def kantor_unit(unit: UnitOrganisasi) -> QuerySet[Jabatan]:
    """The offices of a unit."""
    return Jabatan.objects.filter(unit=unit).exclude(peran=Jabatan.Peran.ANGGOTA).order_by("peran")


def delegasi_kini(unit: UnitOrganisasi, tanggal: date) -> QuerySet[Delegasi]:
    """The delegations of the offices of a unit that run or are to come."""
    return Delegasi.objects.filter(jabatan__unit=unit, berlaku=True, selesai__gte=tanggal).select_related(
        "jabatan", "penerima"
    )


def pemangku_pada(jabatan: Jabatan, tanggal: date) -> Pegawai | None:
    """Who acts in an office on a day."""
    kini = pemangku([jabatan.pk], tanggal).first()
    return kini.pegawai if kini else None
