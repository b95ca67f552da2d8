"""Who calls: the owner of a token, and what the token lets him do."""

from typing import LiteralString, cast

from allauth.account.adapter import get_adapter
from django.contrib.auth import get_backends
from django.core.cache import cache
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest
from django.utils.translation import gettext as _

from simpul.api.cakupan import Cakupan
from simpul.api.masalah import Jenis, Masalah
from simpul.api.models import Token
from simpul.api.token import sidik
from simpul.inti import jam
from simpul.inti.kueri import baca_satu, jadi
from simpul.inti.models import Akun
from simpul.organisasi.kunjungan import Kunjungan

MENURUT_SIDIK: LiteralString = (
    "SELECT row_to_json(t) FROM api_token t WHERE t.sidik = %(sidik)s AND t.dicabut IS NULL"
)
TERPANJANG = 200
PERCOBAAN, SEMENIT = 60, 60


class Panggilan(Kunjungan):
    """A request that came with a token; the middleware fills it."""

    token: Token


def panggilan(request: HttpRequest) -> Panggilan:
    """The same request, known to have passed the middleware."""
    return cast(Panggilan, request)


def cari_token(request: HttpRequest) -> Token:
    """The token of a request, not yet asked whether it still holds.

    Raises:
        Masalah: there is none.
    """
    cara, _pemisah, rahasia = request.headers.get("Authorization", "").partition(" ")
    token = None
    if cara.casefold() == "bearer" and 0 < len(rahasia) <= TERPANJANG:
        baris = baca_satu(MENURUT_SIDIK, sidik=sidik(rahasia.strip()))
        token = jadi(Token, baris[0]) if baris else None
    if token is None:
        raise _gagal(_("Sertakan token yang berlaku: Authorization: Bearer …"))
    return token


def kenali(request: HttpRequest, token: Token) -> Panggilan:
    """The request as one of the owner of a token; called where the rows of his Instansi are visible.

    Raises:
        Masalah: the token has expired, or the account may not sign in.
    """
    akun = next((a for b in get_backends() if (a := b.get_user(token.akun_id))), None)
    if not isinstance(akun, Akun) or getattr(akun, "pegawai", None) is None:
        raise _gagal(_("Akun pemilik token ini tidak aktif."))
    if akun.harus_ganti_sandi:
        raise _gagal(_("Ganti dulu sandi sekali pakai akun ini di halaman web."))
    hari = jam.hari_ini(akun.pegawai.instansi.zona_waktu)
    if not token.berlaku(hari):
        raise _gagal(_("Token ini sudah dicabut atau habis masanya."))
    if token.terakhir_dipakai != hari:
        Token.objects.filter(pk=token.pk).update(terakhir_dipakai=hari)
    siapa = panggilan(request)
    siapa.token, siapa.user, siapa.pegawai = token, akun, akun.pegawai
    siapa.instansi, siapa.hari_ini = akun.pegawai.instansi, hari
    return siapa


def _gagal(detail: str) -> Masalah:
    return Masalah(Jenis.BELUM_DIKENAL, detail, kepala={"WWW-Authenticate": 'Bearer realm="Simpul"'})


def hitung_kegagalan(request: HttpRequest, masalah: Masalah) -> Masalah:
    """Failures are counted for each address; those who keep failing are told to wait."""
    kunci = f"api:gagal:{_alamat(request)}"
    cache.add(kunci, 0, SEMENIT)
    try:
        jumlah = cache.incr(kunci)
    except ValueError:
        jumlah = 1
    if jumlah <= PERCOBAAN:
        return masalah
    return Masalah(Jenis.TERLALU_SERING, kepala={"Retry-After": str(SEMENIT)})


def _alamat(request: HttpRequest) -> str:
    """From where; behind a socket without a proxy's word nobody knows."""
    try:
        return str(get_adapter().get_client_ip(request))
    except PermissionDenied:
        return ""


def butuh_cakupan(request: HttpRequest, cakupan: Cakupan) -> None:
    """Refuse what the token is not meant for."""
    if cakupan.value not in panggilan(request).token.cakupan:
        pesan = _("Token ini tidak mencakup %(cakupan)s.") % {"cakupan": cakupan.value}
        raise Masalah(Jenis.DI_LUAR_CAKUPAN, pesan)
