"""Packages of documents: ask for one, see how far it is, fetch the file, give it up."""

from django.http import Http404, HttpRequest
from django.http.response import HttpResponseBase
from django.utils.translation import gettext as _
from ninja import Query

from simpul.api.cakupan import Cakupan
from simpul.api.jalan.alamat import KodeJalan
from simpul.api.laman import Potong, Urutan, potong
from simpul.api.operasi import Hasil, Satu, baca, siapa, tulis
from simpul.api.skema import paket as skema
from simpul.api.skema.dasar import Lembar
from simpul.api.susun.keinginan import isian_salah
from simpul.naskah.models import PaketNaskah
from simpul.penugasan import paket as layanan
from simpul.penugasan.views import pembaca_dari
from simpul.penugasan.views_paket import berkas as berkas_paket

TAG = "Paket naskah"
BACA, TULIS = Cakupan.PERKARA_BACA, Cakupan.PERKARA_TULIS
ZIP = "application/zip"


def _milik(request: HttpRequest, kode: str) -> PaketNaskah:
    satu = layanan.paket_saya(siapa(request).user).filter(kode=kode).first()
    if satu is None:
        raise Http404
    return satu


def _susun(satu: PaketNaskah) -> skema.Paket:
    return skema.Paket(
        kode=satu.kode,
        status=skema.StatusPaket(satu.status),
        jumlah=satu.jumlah,
        selesai=satu.selesai_n,
        dilewati=satu.dilewati,
        macet=satu.macet,
        dibuat=satu.dibuat,
        kedaluwarsa=satu.kedaluwarsa,
        berkas=f"/api/v1/paket/{satu.kode}/berkas" if satu.dapat_diunduh else None,
    )


@baca(TAG, "/paket", id="daftarPaket", cakupan=BACA, hasil=skema.Paket)
def daftar(request: HttpRequest, lembar: Query[Lembar]) -> Potong:
    """Paket naskah yang Anda minta, yang terbaru lebih dulu."""
    milik = layanan.paket_saya(siapa(request).user)
    return potong(milik, Urutan("paket", ("-dibuat", "-pk")), lembar).petakan(_susun)


@tulis(TAG, "/paket", id="mintaPaket", cakupan=TULIS, hasil=skema.Paket, status=201, aturan=False)
def minta(request: HttpRequest, isi: skema.MintaPaket) -> Hasil:
    """Minta naskah dari perkara yang boleh Anda baca, sebagai PDF dalam satu ZIP.

    Disiapkan di belakang layar, paling banyak 2.000 naskah dan satu paket sekaligus untuk tiap orang. Hak baca
    diperiksa lagi ketika mencetak.
    """
    if isi.dari and isi.sampai and isi.sampai < isi.dari:
        raise isian_salah("/sampai", _("Hari terakhir mendahului hari pertama."))
    saringan = layanan.Saringan(
        isi.q, isi.status.value if isi.status else "", isi.jenis or "", isi.dari, isi.sampai
    )
    satu = layanan.minta(p=pembaca_dari(request), akun=siapa(request).user, saringan=saringan)
    return Hasil(_susun(satu), lokasi=f"/api/v1/paket/{satu.kode}")


@baca(TAG, "/paket/{kode}", id="paket", cakupan=BACA, hasil=skema.Paket)
def paket(request: HttpRequest, kode: KodeJalan) -> Satu:
    """Keadaan dan kemajuan satu paket."""
    return Satu(_susun(_milik(request, kode)))


@baca(TAG, "/paket/{kode}/berkas", id="berkasPaket", cakupan=BACA, hasil=bytes, bentuk=ZIP)
def berkas(request: HttpRequest, kode: KodeJalan) -> HttpResponseBase:
    """Berkas ZIP-nya, untuk yang memintanya, selama tujuh hari."""
    jawab = berkas_paket(_milik(request, kode), pembaca_dari(request))
    if jawab is None:
        raise Http404
    return jawab


@tulis(TAG, "/paket/{kode}/batalkan", id="batalkanPaket", cakupan=TULIS, hasil=skema.Paket, aturan=False)
def batalkan(request: HttpRequest, kode: KodeJalan) -> Hasil:
    """Batalkan paket yang belum selesai."""
    layanan.batalkan(p=pembaca_dari(request), paket=_milik(request, kode))
    return Hasil(_susun(_milik(request, kode)))
