"""Pieces of pages that look the same again and again: made once a process for each wording, then reused."""

import hashlib
from collections.abc import Iterator
from datetime import date
from functools import lru_cache
from types import SimpleNamespace

from django.core.cache import caches
from django.template.context import Context
from django.template.loader import render_to_string
from django.templatetags.static import static
from django.urls import reverse
from django.utils.html import escape, format_html
from django.utils.safestring import SafeString
from django.utils.translation import get_language, gettext

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


def beban(jumlah: int, batas: int) -> SafeString:
    """A bar with its number, in another colour from the warning limit on."""
    return _beban(jumlah, batas, get_language())


@lru_cache(128)
def maju(persen: int) -> SafeString:
    """How far something is: a bar with its number."""
    return format_html(
        '<span class="beban maju"><svg viewBox="0 0 64 8" aria-hidden="true"><rect width="{}" height="8" rx="4"/></svg>{}%</span>',
        round(64 * persen / 100),
        persen,
    )


@lru_cache(256)
def _beban(jumlah: int, batas: int, bahasa: str | None) -> SafeString:
    penuh = jumlah >= batas
    return format_html(
        '<span class="beban{}"><svg viewBox="0 0 64 8" aria-hidden="true"><rect width="{}" height="8" rx="4"/></svg>{}{}</span>',
        " beban--penuh" if penuh else "",
        min(64, round(64 * jumlah / max(batas, 1))),
        gettext("%(jumlah)d penugasan") % {"jumlah": jumlah},
        f" ({gettext('padat')})" if penuh else "",
    )


@lru_cache(8192)
def alamat(nama: str, *isi: object) -> str:
    """The address of a page, without asking the resolver again."""
    return reverse(nama, args=isi)


@lru_cache(8192)
def tautan_orang(id_: int, nama: str) -> SafeString:
    """A person's name as a link to his page."""
    return format_html('<a href="{}">{}</a>', alamat("orang", id_), nama)


TANDA_SANDI, TANDA_ASAL, TANDA_NAMA = "sandi-formulir-ini", "alamat-halaman-ini", "nama-pengunjung-ini"
TANDA_NOMOR = 918273645546372819
SIAPA_PUN = SimpleNamespace(pk=TANDA_NOMOR, nama=TANDA_NAMA)
BINGKAI = tuple(
    f"web/bagian/{nama}.html" for nama in ("berkas", "kepala", "navigasi", "navigasi_bawah", "penutup")
)


def bingkai(context: Context, templat: str) -> SafeString:
    """A part of the frame, from the memory of this process; it gets this visitor's name, this visit's token and address."""
    request = context["request"]
    if not hasattr(request, "bingkai"):
        request.bingkai = _baca_bingkai(context)
    isi = request.bingkai[templat]
    if TANDA_SANDI not in isi:
        return SafeString(isi)
    for tanda, nilai in _kunjungan_ini(context):
        isi = isi.replace(tanda, nilai)
    return SafeString(isi)


def _kunjungan_ini(context: Context) -> Iterator[tuple[str, str]]:
    yield TANDA_SANDI, str(context["csrf_token"])
    yield TANDA_ASAL, escape(context["request"].get_full_path())
    if pegawai := context.get("pegawai"):
        yield TANDA_NAMA, escape(pegawai.nama)
        yield str(TANDA_NOMOR), str(pegawai.pk)


def _baca_bingkai(context: Context) -> dict[str, str]:
    tembolok, kunci = caches["proses"], _kunci_bingkai(context)
    isi: dict[str, str] | None = tembolok.get(kunci)
    if isi is None:
        isi = {templat: _susun_bingkai(context, templat) for templat in BINGKAI}
        tembolok.set(kunci, isi, None)
    return isi


def _kunci_bingkai(context: Context) -> str:
    """All that the frame shows depends on: whether one is known, where, in which language, how much is unread."""
    pegawai, instansi, request = context.get("pegawai"), context.get("instansi"), context["request"]
    siapa = "pegawai" if pegawai else request.user.is_authenticated
    daerah = (instansi.nama, instansi.nama_daerah, instansi.contoh) if instansi else None
    letak = navigasi.letak(request.path)
    isi = repr((get_language(), siapa, daerah, context.get("belum_dibaca"), letak))
    return hashlib.sha256(isi.encode()).hexdigest()


def _susun_bingkai(context: Context, templat: str) -> str:
    isi = {satu: context.get(satu) for satu in ("request", "instansi", "belum_dibaca")}
    isi["pegawai"] = SIAPA_PUN if context.get("pegawai") else None
    return render_to_string(templat, isi | {"csrf_token": TANDA_SANDI, "asal": TANDA_ASAL})
