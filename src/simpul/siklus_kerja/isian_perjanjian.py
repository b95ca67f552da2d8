"""A page on which one act on an agreement is entered: what follows from it, what it needs, and if it cannot be taken why."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django import forms
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.functional import Promise
from django.utils.translation import gettext as _

from simpul.aturan.putusan import Putusan
from simpul.inti.pintu import Ditolak
from simpul.penugasan.kata import Kata
from simpul.siklus_kerja.tampilan_perjanjian import HalamanPerjanjian, Tindakan


@dataclass(frozen=True)
class Lembar:
    """What the page says: the act, what it is about, the form; ``seluruhnya``: it is about all that the agreement holds."""

    tindakan: Tindakan
    tentang: str
    form: forms.Form
    seluruhnya: bool = False

    @property
    def kata(self) -> Kata:
        return self.tindakan.kata

    @property
    def judul(self) -> str | Promise:
        return self.kata.tombol


def isian(
    request: HttpRequest,
    h: HalamanPerjanjian,
    lembar: Lembar,
    lakukan: Callable[[dict[str, Any]], HttpResponse | None],
) -> HttpResponse:
    """Show the page; on sending act, and go back to the agreement unless ``lakukan`` leads elsewhere."""
    putusan = lembar.tindakan.putusan
    if request.method == "POST" and lembar.form.is_valid():
        try:
            lanjut = lakukan(lembar.form.cleaned_data)
        except Ditolak as tolak:
            putusan = tolak.putusan
        else:
            messages.success(request, _("Tercatat."))
            return lanjut or redirect("perjanjian", h.perjanjian.perkara.kode)
    return _halaman(request, h, lembar, putusan)


def _halaman(request: HttpRequest, h: HalamanPerjanjian, lembar: Lembar, putusan: Putusan) -> HttpResponse:
    isi = {"h": h, "lembar": lembar, "form": lembar.form, "putusan": putusan, "profil_perkara": h.profil}
    status = 200 if request.method == "GET" else 422
    return render(request, "siklus_kerja/perjanjian/isian.html", isi, status=status)
