"""Pieces of pages that look the same again and again: made once a process for each wording, then reused."""

import hashlib
from datetime import date
from functools import lru_cache

from django.core.cache import caches
from django.template.context import Context
from django.template.loader import render_to_string
from django.templatetags.static import static
from django.urls import reverse
from django.utils.html import escape, format_html
from django.utils.safestring import SafeString
from django.utils.translation import get_language

from simpul.web import kata, navigasi


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


@lru_cache(8192)
def alamat(nama: str, *isi: object) -> str:
    """The address of a page, without asking the resolver again."""
    return reverse(nama, args=isi)


TANDA_SANDI, TANDA_ASAL = "sandi-formulir-ini", "alamat-halaman-ini"
BINGKAI = tuple(
    f"web/bagian/{nama}.html" for nama in ("berkas", "kepala", "navigasi", "navigasi_bawah", "penutup")
)


def bingkai(context: Context, templat: str) -> SafeString:
    """A part of the frame, from the memory of this process; its forms get this visit's token and address."""
    request = context["request"]
    if not hasattr(request, "bingkai"):
        request.bingkai = _baca_bingkai(context)
    isi = request.bingkai[templat]
    if TANDA_SANDI not in isi:
        return SafeString(isi)
    asal = escape(request.get_full_path())
    return SafeString(isi.replace(TANDA_SANDI, str(context["csrf_token"])).replace(TANDA_ASAL, asal))


def _baca_bingkai(context: Context) -> dict[str, str]:
    tembolok, kunci = caches["proses"], _kunci_bingkai(context)
    isi: dict[str, str] | None = tembolok.get(kunci)
    if isi is None:
        isi = {templat: _susun_bingkai(context, templat) for templat in BINGKAI}
        tembolok.set(kunci, isi, None)
    return isi


def _kunci_bingkai(context: Context) -> str:
    """All that the frame shows depends on: who, where, in which language, how much is unread."""
    pegawai, instansi, request = context.get("pegawai"), context.get("instansi"), context["request"]
    siapa = (pegawai.pk, pegawai.nama) if pegawai else request.user.is_authenticated
    daerah = (instansi.nama, instansi.nama_daerah, instansi.contoh) if instansi else None
    letak = navigasi.letak(request.path)
    isi = repr((get_language(), siapa, daerah, context.get("belum_dibaca"), letak))
    return hashlib.sha256(isi.encode()).hexdigest()


def _susun_bingkai(context: Context, templat: str) -> str:
    nama = ("request", "pegawai", "instansi", "belum_dibaca")
    isi = {satu: context.get(satu) for satu in nama}
    return render_to_string(templat, isi | {"csrf_token": TANDA_SANDI, "asal": TANDA_ASAL})
