"""Tokens: made and revoked by their owner, each act recorded in the trail like other acts on accounts."""

import hashlib
import secrets
from collections.abc import Iterable
from datetime import date, timedelta

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from simpul.api.cakupan import Cakupan
from simpul.api.models import Token
from simpul.inti import jam
from simpul.inti.pintu import Siapa
from simpul.organisasi.models import Pegawai
from simpul.organisasi.services.dasar import butuh, perubahan

AWALAN = "simpul_"
TERLAMA = timedelta(days=365)
TERBANYAK = 20


def sidik(rahasia: str) -> str:
    """The stored form. A drawn secret of 256 bits needs no slow hash."""
    return hashlib.sha256(rahasia.encode("utf-8", "surrogatepass")).hexdigest()


def buat_token(
    *, pegawai: Pegawai, nama: str, cakupan: Iterable[str], berlaku_sampai: date
) -> tuple[Token, str]:
    """A new token of a person's account, and its secret, which is told this once.

    Raises:
        ValidationError: no account, no scope, no name, too many tokens, or more than a year.
    """
    akun, hari = pegawai.akun, jam.hari_ini(pegawai.instansi.zona_waktu)
    pilihan = [satu.value for satu in Cakupan if satu in set(cakupan)]
    if akun is None:
        raise ValidationError(_("Orang ini belum mempunyai akun."), code="tanpa_akun")
    butuh(nama.strip(), _("Beri nama, agar kelak Anda tahu token mana yang dicabut."), "tanpa_nama")
    butuh(pilihan, _("Pilih sekurangnya satu cakupan."), "tanpa_cakupan")
    butuh(hari <= berlaku_sampai <= hari + TERLAMA, _("Masa berlaku paling lama satu tahun."), "masa")
    rahasia = AWALAN + secrets.token_urlsafe(32)
    with perubahan(pegawai.instansi, "buat token", Siapa(pegawai.pk, pegawai.nama)) as catatan:
        masih = Token.objects.filter(akun=akun, dicabut=None, berlaku_sampai__gte=hari).count()
        butuh(
            masih < TERBANYAK, _("Token Anda sudah banyak. Cabut dulu yang tidak dipakai."), "terlalu_banyak"
        )
        token = Token.objects.create(
            instansi_id=pegawai.instansi_id,
            akun=akun,
            nama=nama.strip(),
            sidik=sidik(rahasia),
            cakupan=pilihan,
            berlaku_sampai=berlaku_sampai,
        )
        catatan.sesudah = _potret(token, pegawai)
    return token, rahasia


def cabut_token(*, token: Token, pegawai: Pegawai) -> None:
    """A token that opens nothing any more; revoking it twice is no act."""
    with perubahan(pegawai.instansi, "cabut token", Siapa(pegawai.pk, pegawai.nama)) as catatan:
        kini = Token.objects.select_for_update().get(pk=token.pk)
        catatan.batal = kini.dicabut is not None
        if not catatan.batal:
            kini.dicabut = jam.sekarang()
            kini.save(update_fields=["dicabut"])
            catatan.sesudah = _potret(kini, pegawai)


def _potret(token: Token, pegawai: Pegawai) -> dict[str, object]:
    """What the trail says of a token: never its secret."""
    return {
        "token": token.pk,
        "pegawai": pegawai.pk,
        "nama": token.nama,
        "cakupan": token.cakupan,
        "berlaku_sampai": token.berlaku_sampai,
    }
