"""Who calls, his tokens, his notices."""

from django.http import Http404, HttpRequest
from django.utils import timezone
from ninja import Query

from simpul.api.cakupan import Cakupan
from simpul.api.jalan.alamat import NomorJalan
from simpul.api.laman import Potong, Urutan, potong
from simpul.api.models import Token
from simpul.api.operasi import Hasil, Satu, baca, siapa, tulis
from simpul.api.skema.dasar import InstansiSingkat, Lembar, UnitSingkat
from simpul.api.skema.perkara import Dibaca, PemberitahuanBaris, Saya, TokenBaris
from simpul.api.susun import perkara as susun_perkara
from simpul.api.token import cabut_token
from simpul.api.versi import cocokkan, versi_baris
from simpul.inti.models import Pemberitahuan
from simpul.penugasan.views import pembaca_dari

TAG = "Saya"


@baca(TAG, "/saya", id="saya", cakupan=None, hasil=Saya)
def saya(request: HttpRequest) -> Saya:
    """Siapa pemilik token ini, jabatannya hari ini, dan cakupan tokennya."""
    aku, p = siapa(request), pembaca_dari(request)
    unit = {j.unit_id: j.unit for j in p.kantor}
    return Saya(
        pengguna=aku.user.username,
        pegawai=susun_perkara.orang(aku.pegawai),
        instansi=InstansiSingkat(id=aku.instansi.pk, nama=aku.instansi.nama),
        hari_ini=aku.hari_ini,
        zona_waktu=aku.instansi.zona_waktu,
        kelompok=sorted(p.kelompok),
        jabatan=[j.nama for j in p.kantor],
        delegasi=[j.nama for j in p.delegasi],
        memimpin=[UnitSingkat(id=u, kode=unit[u].kode, nama=unit[u].nama) for u in sorted(p.unit_dipimpin)],
        token=aku.token.nama,
        cakupan=aku.token.cakupan,
        token_berlaku_sampai=aku.token.berlaku_sampai,
        pemberitahuan_belum_dibaca=getattr(aku.user, "belum_dibaca", 0),
    )


def _token(t: Token) -> TokenBaris:
    return TokenBaris(
        **{nama: getattr(t, "pk" if nama == "id" else nama) for nama in TokenBaris.model_fields}
    )


@baca(TAG, "/saya/token", id="daftarToken", cakupan=None, hasil=TokenBaris)
def daftar_token(request: HttpRequest, lembar: Query[Lembar]) -> Potong:
    """Token Anda, yang terbaru lebih dulu."""
    milik = Token.objects.filter(akun=siapa(request).user)
    return potong(milik, Urutan("token", ("-pk",)), lembar).petakan(_token)


def _satu_token(request: HttpRequest, id_: int) -> Token:
    satu = Token.objects.filter(akun=siapa(request).user, pk=id_).first()
    if satu is None:
        raise Http404
    return satu


@baca(TAG, "/saya/token/{id}", id="token", cakupan=None, hasil=TokenBaris)
def satu_token(request: HttpRequest, id: NomorJalan) -> Satu:
    """Satu token Anda."""
    satu = _satu_token(request, id)
    return Satu(_token(satu), versi_baris(satu))


@tulis(TAG, "/saya/token/{id}/cabut", id="cabutToken", cakupan=None, hasil=TokenBaris, berversi=True)
def cabut(request: HttpRequest, id: NomorJalan) -> Hasil:
    """Cabut satu token Anda.

    Token baru hanya dibuat di halaman web: token yang bocor tidak dapat memperpanjang dirinya sendiri.
    """
    satu = _satu_token(request, id)
    cocokkan(request, versi_baris(satu))
    cabut_token(token=satu, pegawai=siapa(request).pegawai)
    satu.refresh_from_db()
    return Hasil(_token(satu), versi_baris(satu))


class SaringPemberitahuan(Lembar):
    """Which notices."""

    belum_dibaca: bool = False


@baca(TAG, "/pemberitahuan", id="daftarPemberitahuan", cakupan=Cakupan.PERKARA_BACA, hasil=PemberitahuanBaris)
def pemberitahuan(request: HttpRequest, saring: Query[SaringPemberitahuan]) -> Potong:
    """Pemberitahuan Anda, yang terbaru lebih dulu."""
    milik = Pemberitahuan.objects.filter(akun=siapa(request).user).select_related("perkara")
    milik = milik.filter(dibaca=None) if saring.belum_dibaca else milik
    urutan = Urutan("pemberitahuan", ("-dibuat", "-pk"))
    return potong(milik, urutan, saring).petakan(susun_perkara.pemberitahuan)


@tulis(
    TAG,
    "/pemberitahuan/dibaca",
    id="tandaiDibaca",
    cakupan=Cakupan.PERKARA_BACA,
    hasil=Dibaca,
    aturan=False,
)
def dibaca(request: HttpRequest) -> Dibaca:
    """Tandai semua pemberitahuan sudah dibaca."""
    milik = Pemberitahuan.objects.filter(akun=siapa(request).user, dibaca=None)
    return Dibaca(jumlah=milik.update(dibaca=timezone.now()))
