"""Pieces of pages that look the same again and again: made once a process for each wording, then reused."""

from datetime import date
from functools import lru_cache

from django.templatetags.static import static
from django.urls import reverse
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import get_language

from simpul.web import kata


@lru_cache(64)
def ikon(nama: str) -> SafeString:
    """A small drawing beside a word; readers of the screen skip it."""
    berkas = static("web/ikon.svg")
    return format_html('<svg class="ikon" aria-hidden="true"><use href="{}#{}"></use></svg>', berkas, nama)


def status(isi: object) -> SafeString:
    """A state as a word with a quiet colour."""
    return _status(str(isi), get_language())


@lru_cache(256)
def _status(isi: str, bahasa: str | None) -> SafeString:
    nada = kata.NADA.get(isi.replace("_", " "), "diam")
    return format_html('<span class="status status--{}">{}</span>', nada, kata.kapital(kata.kata(isi)))


@lru_cache(4096)
def klausul(id_: str, kutipan: str) -> SafeString:
    """A citation as a link; where JavaScript runs, the clause opens in a sheet over the page."""
    return format_html(
        '<a class="klausul" href="{}" hx-get="{}" hx-target="#isi-klausul" hx-swap="innerHTML">{}</a>',
        reverse("satu_klausul", args=[id_]),
        reverse("klausul_ringkas", args=[id_]),
        kutipan,
    )


def usia(hari: date) -> SafeString:
    """How long something waits, with the day itself as a hint."""
    return _usia(hari, kata.hari_ini(), get_language())


@lru_cache(4096)
def _usia(hari: date, hari_ini: date, bahasa: str | None) -> SafeString:
    return format_html(
        '<time class="usia" datetime="{}" title="{}">{}</time>',
        hari.isoformat(),
        kata.tanggal(hari),
        kata.usia(hari),
    )


@lru_cache(16)
def pola_alamat(nama: str) -> str:
    """An address with a place for one number, to be filled without asking the resolver again."""
    return reverse(nama, args=[0]).replace("0", "%d")
