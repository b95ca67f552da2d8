"""One form, one act: shown, checked, done, and back to where it was asked for."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django import forms
from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import HttpResponse, HttpResponseRedirect, QueryDict
from django.shortcuts import render
from django.views.decorators.http import require_http_methods

from simpul.inti.batas import transaksi
from simpul.inti.pintu import Siapa
from simpul.organisasi.kunjungan import Kunjungan

halaman_formulir = require_http_methods(["GET", "HEAD", "POST"])


@dataclass(frozen=True)
class Formulir:
    """A page with one form: what it says and what it does."""

    judul: str
    tombol: str
    kembali: str
    kerjakan: Callable[[dict[str, Any]], str | None]
    berhasil: str = ""
    penjelasan: str = ""
    bahaya: bool = False


def isian(request: Kunjungan) -> QueryDict | None:
    """What was entered; nothing while the form is only shown."""
    return request.POST if request.method == "POST" else None


def siapa(request: Kunjungan) -> Siapa:
    """Who acts, for the trail."""
    return Siapa(request.pegawai.pk, request.pegawai.nama)


def tampilkan(request: Kunjungan, form: forms.Form, halaman: Formulir, **isi: Any) -> HttpResponse:
    """Show the form, or do what it asks for; refusals stand above it."""
    if request.method == "POST" and form.is_valid():
        try:
            with transaksi():
                tujuan = halaman.kerjakan(form.cleaned_data)
        except ValidationError as galat:
            _catat_tolakan(form, galat)
        else:
            if halaman.berhasil:
                messages.success(request, halaman.berhasil)
            return HttpResponseRedirect(tujuan or halaman.kembali)
    status = 422 if form.errors else 200
    return render(
        request, "organisasi/kelola/formulir.html", {"form": form, "f": halaman, **isi}, status=status
    )


def _catat_tolakan(form: forms.Form, galat: ValidationError) -> None:
    if not hasattr(galat, "error_dict"):
        form.add_error(None, galat)
        return
    for nama, daftar in galat.error_dict.items():
        for satu in daftar:
            form.add_error(nama if nama in form.fields else None, satu)
