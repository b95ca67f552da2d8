"""One case: where it stands, its documents, its trail."""

from pathlib import Path as Jalur

from django.http import FileResponse, Http404, HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from ninja import Query

from simpul.api.cakupan import Cakupan
from simpul.api.jalan.alamat import KodeJalan, NomorJalan
from simpul.api.laman import Potong, Urutan, potong
from simpul.api.masalah import Jenis, Masalah
from simpul.api.operasi import Satu, baca, siapa
from simpul.api.skema.dasar import Lembar
from simpul.api.skema.perkara import JejakBaris, Keutuhan, Perkara
from simpul.api.susun import perkara as susun
from simpul.api.versi import bersyarat, etag, sidik
from simpul.aturan.klausul import register
from simpul.inti.jejak import periksa_perkara
from simpul.inti.models import Jejak
from simpul.naskah.models import Naskah
from simpul.naskah.selectors import pdf
from simpul.penugasan import selectors
from simpul.penugasan.tampilan import HalamanPerkara, halaman_perkara
from simpul.penugasan.views import pembaca_dari

TAG = "Perkara"
BERKAS = "application/pdf"


def halaman(request: HttpRequest, kode: str) -> HalamanPerkara:
    """The case as its page shows it to the caller, cited by the regulation that judges it."""
    p = pembaca_dari(request)
    h = halaman_perkara(p, selectors.ambil_berkas(p, kode))
    siapa(request).profil_perkara = h.fakta.profil
    return h


@baca(TAG, "/perkara/{kode}", id="perkara", cakupan=Cakupan.PERKARA_BACA, hasil=Perkara)
def perkara(request: HttpRequest, kode: KodeJalan) -> Satu:
    """Keadaan satu perkara, jalannya, orangnya, naskahnya, dan langkah yang mungkin.

    Langkah yang tidak boleh Anda ambil disertai sebabnya: klausul, fakta yang kurang, dan siapa yang dapat
    mengatasinya. ETag-nya dipakai dalam If-Match ketika mengambil langkah.
    """
    h = halaman(request, kode)
    return Satu(susun.perkara(h, request), h.penugasan.perkara.versi)


@baca(
    TAG,
    "/perkara/{kode}/naskah/{id}/pdf",
    id="naskahPdf",
    cakupan=Cakupan.PERKARA_BACA,
    hasil=bytes,
    bentuk=BERKAS,
)
def naskah_pdf(request: HttpRequest, kode: KodeJalan, id: NomorJalan) -> HttpResponseBase:
    """Satu naskah sebagai PDF, atau pindaian surat masuk."""
    penugasan = selectors.ambil(pembaca_dari(request), kode, "naskah")
    naskah = Naskah.objects.select_related("lambang").filter(pk=id, perkara=penugasan.pk).first()
    if naskah is None or (naskah.luar and not naskah.pindaian):
        raise Http404
    if naskah.luar:
        return FileResponse(
            naskah.pindaian.open(), as_attachment=True, filename=Jalur(str(naskah.pindaian.name)).name
        )
    isi = pdf(naskah)
    return bersyarat(request, HttpResponse(isi, BERKAS), etag(sidik(isi)))


@baca(TAG, "/perkara/{kode}/jejak", id="jejakPerkara", cakupan=Cakupan.JEJAK_BACA, hasil=JejakBaris)
def jejak_perkara(request: HttpRequest, kode: KodeJalan, lembar: Query[Lembar]) -> Potong:
    """Jejak audit satu perkara, percobaan yang ditolak ikut."""
    penugasan = selectors.ambil(pembaca_dari(request), kode, "jejak")
    daftar = penugasan.perkara.jejak.select_related("perkara")
    return potong(daftar, Urutan("jejak_perkara", ("urut", "pk")), lembar).petakan(susun.jejak)


@baca(TAG, "/perkara/{kode}/keutuhan", id="keutuhanPerkara", cakupan=Cakupan.JEJAK_BACA, hasil=Keutuhan)
def keutuhan(request: HttpRequest, kode: KodeJalan) -> Keutuhan:
    """Apakah rantai jejak satu perkara utuh."""
    perkara_ = selectors.ambil(pembaca_dari(request), kode, "jejak").perkara
    cacat = [str(satu) for satu in periksa_perkara(perkara_)]
    return Keutuhan(
        kode=kode,
        utuh=not cacat,
        jumlah=perkara_.jumlah_jejak,
        kepala=perkara_.kepala_rantai,
        cacat=cacat,
    )


def pemeriksa(request: HttpRequest) -> None:
    """The trail of the whole Instansi is for auditors."""
    if selectors.PEMERIKSA not in (getattr(siapa(request).user, "kelompok", None) or ()):
        raise Masalah(Jenis.BUKAN_PENGELOLA)


class SaringJejak(Lembar):
    """Which entries."""

    hasil: Jejak.Hasil | None = None


@baca(TAG, "/jejak", id="jejakInstansi", cakupan=Cakupan.JEJAK_BACA, hasil=JejakBaris, izin=pemeriksa)
def jejak(request: HttpRequest, saring: Query[SaringJejak]) -> Potong:
    """Jejak audit seluruh instansi, yang terbaru lebih dulu; untuk pemeriksa."""
    daftar = Jejak.objects.filter(instansi=siapa(request).instansi).select_related("perkara")
    daftar = daftar.filter(hasil=saring.hasil) if saring.hasil else daftar
    return potong(daftar, Urutan("jejak", ("-waktu", "-pk")), saring).petakan(susun.jejak)


@baca(TAG, "/klausul/{id}/jejak", id="jejakKlausul", cakupan=Cakupan.JEJAK_BACA, hasil=JejakBaris)
def jejak_klausul(request: HttpRequest, id: str, lembar: Query[Lembar]) -> Potong:
    """Di mana satu klausul menentukan, sejauh boleh Anda baca, yang terbaru lebih dulu."""
    if id not in register():
        raise Http404
    terlihat = selectors.terlihat(pembaca_dari(request), "jejak").order_by().values("pk")
    daftar = Jejak.objects.filter(klausul__contains=[id], perkara__in=terlihat).select_related("perkara")
    return potong(daftar, Urutan("jejak_klausul", ("-waktu", "-pk")), lembar).petakan(susun.jejak)
