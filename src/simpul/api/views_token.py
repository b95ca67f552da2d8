"""Pages on which one makes and revokes one's own tokens."""

from typing import cast

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST

from simpul.api.cakupan import ARTI, Cakupan
from simpul.api.forms import TokenForm
from simpul.api.models import Token
from simpul.api.token import buat_token, cabut_token
from simpul.organisasi.kunjungan import Kunjungan


@never_cache
@require_http_methods(["GET", "POST"])
def daftar(request: HttpRequest) -> HttpResponse:
    """My tokens, and one more; the answer to making one shows its secret, this once."""
    kunjungan = cast(Kunjungan, request)
    form = TokenForm(request.POST or None, hari=kunjungan.hari_ini)
    rahasia = ""
    if request.method == "POST" and form.is_valid():
        try:
            _token, rahasia = buat_token(pegawai=kunjungan.pegawai, **form.cleaned_data)
            form = TokenForm(hari=kunjungan.hari_ini)
        except ValidationError as galat:
            form.add_error(None, galat)
    milik = Token.objects.filter(akun=kunjungan.user)
    isi = {
        "form": form,
        "rahasia": rahasia,
        "baris": [(t, _arti(t), t.berlaku(kunjungan.hari_ini)) for t in milik],
    }
    return render(request, "api/token.html", isi, status=422 if form.errors else 200)


def _arti(token: Token) -> list[str]:
    return [str(ARTI[Cakupan(satu)]) for satu in token.cakupan]


@require_POST
def cabut(request: HttpRequest, id_: int) -> HttpResponse:
    """Revoke one of my tokens."""
    kunjungan = cast(Kunjungan, request)
    token = get_object_or_404(Token, akun=kunjungan.user, pk=id_)
    cabut_token(token=token, pegawai=kunjungan.pegawai)
    messages.success(request, _("Token dicabut. Program yang memakainya tidak dapat masuk lagi."))
    return redirect("token")
