"""Opening a case: what a wish would become, and sending it."""

from django.http import Http404, HttpRequest, HttpResponse
from django.utils.translation import gettext as _

from simpul.api.cakupan import Cakupan
from simpul.api.jalan.alamat import NomorJalan
from simpul.api.masalah import Jenis, Masalah, tolakan
from simpul.api.operasi import Hasil, baca, siapa, tulis
from simpul.api.skema.masukan import Keinginan, Sukarela, SuratMasuk
from simpul.api.skema.perkara import Ketetapan, Ramalan
from simpul.api.susun import keinginan as susun_keinginan
from simpul.api.susun import perkara as susun
from simpul.inti.pintu import Ditolak
from simpul.naskah.cetak import cetak
from simpul.penugasan import selectors
from simpul.penugasan.permintaan import Permintaan
from simpul.penugasan.pratinjau import pratinjau
from simpul.penugasan.services import ajukan
from simpul.penugasan.views import kelompok, pembaca_dari
from simpul.penugasan.views_tugaskan import Ramalan as RamalanHalaman

TAG = "Mengajukan"
BACA, TULIS = Cakupan.PERKARA_BACA, Cakupan.PERKARA_TULIS


def _buka(request: HttpRequest, minta: Permintaan, ramalan: RamalanHalaman | None = None) -> Hasil:
    mencatat = minta.langkah == "masuk"
    penugasan = ajukan(minta, pencatat=siapa(request).pegawai if mencatat else None)
    isi = susun.pembukaan(penugasan, minta.langkah, ramalan, request)
    return Hasil(isi, isi.versi, f"/api/v1/perkara/{isi.kode}")


@baca(TAG, "/penugasan/pratinjau", id="pratinjauPenugasan", cakupan=BACA, hasil=Ramalan, post=True)
def pratinjau_penugasan(request: HttpRequest, isi: Keinginan) -> Ramalan:
    """Akan menjadi apa keinginan ini: lingkup, siapa yang harus setuju, naskah apa yang terbit.

    Tidak ada yang berubah. Langkah pembukanya (menugaskan, mengusulkan, mengajukan permohonan, atau membentuk tim)
    mengikuti dari siapa orangnya.
    """
    _minta, ramalan = susun_keinginan.permintaan(isi, pembaca_dari(request))
    return susun.ramalan(ramalan, request)


@baca(
    TAG,
    "/penugasan/pratinjau/naskah/{nomor}",
    id="pratinjauNaskah",
    cakupan=BACA,
    hasil=bytes,
    bentuk="application/pdf",
    post=True,
    aturan=True,
)
def pratinjau_naskah(request: HttpRequest, nomor: NomorJalan, isi: Keinginan) -> HttpResponse:
    """Salah satu naskah yang langsung terbit bila keinginan ini dikirim, belum bernomor; dihitung dari 1."""
    minta, _ramalan = susun_keinginan.permintaan(isi, pembaca_dari(request))
    try:
        terbit = pratinjau(minta)
    except Ditolak as tolak:
        raise tolakan(tolak.putusan) from tolak
    if nomor > len(terbit):
        raise Http404
    return HttpResponse(cetak(terbit[nomor - 1]), "application/pdf")


@tulis(TAG, "/penugasan", id="bukaPenugasan", cakupan=TULIS, hasil=Ketetapan, status=201)
def buka_penugasan(request: HttpRequest, isi: Keinginan) -> Hasil:
    """Kirim keinginan menugaskan: menunjuk, mengusulkan, meminta orang atau menurut kriteria, atau membentuk tim.

    Permintaan ditolak bila aturan tidak mengizinkannya; lihat pratinjaunya lebih dulu.
    """
    minta, ramalan = susun_keinginan.permintaan(isi, pembaca_dari(request))
    return _buka(request, minta, ramalan)


@baca(TAG, "/sukarela/pratinjau", id="pratinjauSukarela", cakupan=BACA, hasil=Ramalan, post=True)
def pratinjau_sukarela(request: HttpRequest, isi: Sukarela) -> Ramalan:
    """Akan menjadi apa keinginan Anda ikut serta."""
    _minta, ramalan = susun_keinginan.sukarela(isi, pembaca_dari(request))
    return susun.ramalan(ramalan, request)


@tulis(TAG, "/sukarela", id="ajukanDiri", cakupan=TULIS, hasil=Ketetapan, status=201)
def ajukan_diri(request: HttpRequest, isi: Sukarela) -> Hasil:
    """Ajukan diri untuk suatu pekerjaan: di unit sendiri, unit lain, atau instansi lain."""
    minta, ramalan = susun_keinginan.sukarela(isi, pembaca_dari(request))
    return _buka(request, minta, ramalan)


def pencatat_surat(request: HttpRequest) -> None:
    """Letters from other institutions are recorded by the Sekretaris Daerah or the letters office."""
    if selectors.PERSURATAN in kelompok(request) or pembaca_dari(request).boleh_mencatat_surat:
        return
    pesan = _("Surat dari instansi lain dicatat Sekretaris Daerah atau petugas persuratan.")
    raise Masalah(Jenis.BUKAN_PENGELOLA, pesan)


@tulis(
    TAG,
    "/penugasan/surat-masuk",
    id="catatPermintaanMasuk",
    cakupan=TULIS,
    hasil=Ketetapan,
    status=201,
    izin=pencatat_surat,
)
def surat_masuk(request: HttpRequest, isi: SuratMasuk) -> Hasil:
    """Catat permintaan orang yang datang dengan surat dari instansi lain."""
    return _buka(request, susun_keinginan.surat_masuk(isi, pembaca_dari(request)))
