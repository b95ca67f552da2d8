"""Who may call what the pages keep for those who keep the data; and the lock under which they change it."""

from typing import TypeVar

from django.db.models import Model, QuerySet
from django.http import Http404, HttpRequest
from django.utils.translation import gettext as _

from simpul.api.masalah import Jenis, Masalah
from simpul.api.operasi import siapa
from simpul.api.versi import cocokkan, versi_baris
from simpul.inti.models import Perkara
from simpul.inti.pintu import Siapa, rantai_umum
from simpul.organisasi.izin import adalah_pengelola
from simpul.organisasi.kunjungan import adalah_kepegawaian

M = TypeVar("M", bound=Model)


def pengelola(request: HttpRequest) -> None:
    """Those who keep the data of the organisation."""
    if not adalah_pengelola(siapa(request).user):
        pesan = _("Halaman ini untuk pengelola data kepegawaian dan organisasi.")
        raise Masalah(Jenis.BUKAN_PENGELOLA, pesan)


def kepegawaian(request: HttpRequest) -> None:
    """Those who keep the staff records."""
    if not adalah_kepegawaian(siapa(request).user):
        raise Masalah(Jenis.BUKAN_PENGELOLA, _("Halaman ini untuk pengelola kepegawaian."))


def organisasi(request: HttpRequest) -> None:
    """Those who keep the organisation."""
    if not siapa(request).user.has_perm("organisasi.change_unitorganisasi"):
        raise Masalah(Jenis.BUKAN_PENGELOLA, _("Halaman ini untuk pengelola organisasi."))


def pelaku(request: HttpRequest) -> Siapa:
    """Who acts, for the trail."""
    pegawai = siapa(request).pegawai
    return Siapa(pegawai.pk, pegawai.nama)


def ambil(daftar: "QuerySet[M]", request: HttpRequest, **apa: object) -> M:
    """The one row of the caller's Instansi, or none at all."""
    satu = daftar.filter(instansi=siapa(request).instansi, **apa).first()
    if satu is None:
        raise Http404
    return satu


def kunci_organisasi(request: HttpRequest) -> None:
    """Changes of the organisation follow one another; what is compared afterwards stays so until the change."""
    rantai_umum(siapa(request).instansi, Perkara.Jenis.ORGANISASI)


def ambil_untuk_diubah(daftar: "QuerySet[M]", request: HttpRequest, id_: int) -> M:
    """The row under the lock, if it is still as the caller read it."""
    kunci_organisasi(request)
    satu = ambil(daftar, request, pk=id_)
    cocokkan(request, versi_baris(satu))
    return satu
