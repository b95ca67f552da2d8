"""Who calls: the owner of a token, and what the token lets him do."""

from typing import cast

from allauth.core.ratelimit import consume
from django.contrib.auth import get_backends
from django.http import HttpRequest
from django.utils.translation import gettext as _

from simpul.api.cakupan import Cakupan
from simpul.api.masalah import Jenis, Masalah
from simpul.api.models import Token
from simpul.api.token import sidik
from simpul.inti import jam
from simpul.inti.models import Akun
from simpul.organisasi.kunjungan import Kunjungan

TERPANJANG = 200


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
        token = Token.objects.select_related("instansi").filter(sidik=sidik(rahasia.strip())).first()
    if token is None:
        raise _gagal(request, _("Sertakan token yang berlaku: Authorization: Bearer …"))
    if not token.berlaku(jam.hari_ini(token.instansi.zona_waktu)):
        raise _gagal(request, _("Token ini sudah dicabut atau habis masanya."))
    return token


def kenali(request: HttpRequest, token: Token) -> Akun:
    """The owner of a token; called where the rows of his Instansi are visible.

    Raises:
        Masalah: the account may not sign in.
    """
    akun = next((a for b in get_backends() if (a := b.get_user(token.akun_id))), None)
    if not isinstance(akun, Akun) or getattr(akun, "pegawai", None) is None:
        raise _gagal(request, _("Akun pemilik token ini tidak aktif."))
    if akun.harus_ganti_sandi:
        raise _gagal(request, _("Ganti dulu sandi sekali pakai akun ini di halaman web."))
    catat_pemakaian(token)
    return akun


def catat_pemakaian(token: Token) -> None:
    """Remember that it was used, to the day."""
    hari = jam.hari_ini(token.instansi.zona_waktu)
    if token.terakhir_dipakai != hari:
        Token.objects.filter(pk=token.pk).update(terakhir_dipakai=hari)


def _gagal(request: HttpRequest, detail: str) -> Masalah:
    """Failures are counted for each address; those who keep failing are told to wait."""
    if not consume(request, action="token", limit_get=True):
        return Masalah(Jenis.TERLALU_SERING, kepala={"Retry-After": "60"})
    return Masalah(Jenis.BELUM_DIKENAL, detail, kepala={"WWW-Authenticate": 'Bearer realm="Simpul"'})


def butuh_cakupan(request: HttpRequest, cakupan: Cakupan) -> None:
    """Refuse what the token is not meant for."""
    if cakupan.value not in panggilan(request).token.cakupan:
        pesan = _("Token ini tidak mencakup %(cakupan)s.") % {"cakupan": cakupan.value}
        raise Masalah(Jenis.DI_LUAR_CAKUPAN, pesan)
