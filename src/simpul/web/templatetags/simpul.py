"""Words and parts that all pages share: ``{% load simpul %}``."""

from collections.abc import Iterable
from datetime import date, datetime
from typing import Any

from django import template
from django.forms import BaseForm, BoundField
from django.http import HttpRequest
from django.template.context import Context
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from django.utils.translation import gettext

from simpul.aturan.fakta import Kapasitas, Pejabat
from simpul.aturan.klausul import Klausul
from simpul.aturan.klausul import klausul as cari_klausul
from simpul.aturan.putusan import Putusan
from simpul.inti.sisipan import TEMPAT
from simpul.organisasi.models import Pegawai
from simpul.web import cetakan, kata, navigasi, pasal
from simpul.web.salah import salah_berbaris, salah_dalam

register = template.Library()

register.filter("terjemahkan", kata.terjemahkan)
register.filter("tanggal", kata.tanggal)
register.filter("tanggal_pendek", kata.tanggal_pendek)
register.filter("kata", kata.kata)
register.filter("kapital", kata.kapital)
register.filter("maju", cetakan.maju)
register.filter("nip", kata.nip_berjarak)
register.filter("rupiah", kata.rupiah)
register.filter("samarkan", kata.samarkan)
register.filter("ringkas", kata.ringkas)
register.simple_tag(kata.rentang, name="rentang")


register.simple_tag(cetakan.ikon, name="ikon")
register.simple_tag(cetakan.status, name="status")
register.simple_tag(cetakan.maju, name="maju")


@register.filter
def usia(isi: date | datetime | None) -> SafeString:
    """How long something waits, with the day itself as a hint."""
    return cetakan.usia(kata.hari_dari(isi)) if isi else SafeString("")


def _kutipan(context: Context, satu: Klausul) -> str:
    """The citation of the regulation by which the case shown is judged, else of the one in force."""
    return kata.kutipan(satu, context.get("instansi"), context.get("profil_perkara"))


@register.simple_tag(takes_context=True)
def klausul(context: Context, satu: Klausul | str) -> SafeString:
    """The citation as a link; where JavaScript runs, the clause opens in a sheet over the page."""
    isi = cari_klausul(satu) if isinstance(satu, str) else satu
    return cetakan.klausul(isi.id, _kutipan(context, isi))


@register.simple_tag(takes_context=True)
def klausul_semua(context: Context, daftar: Iterable[Klausul | str]) -> SafeString:
    """Several citations as a quiet row of links."""
    baris = format_html_join("", "<li>{}</li>", ((klausul(context, satu),) for satu in daftar))
    return format_html('<ul class="klausul-baris">{}</ul>', baris) if baris else SafeString("")


@register.simple_tag
def orang(siapa: Pegawai | Pejabat | None, nama: str = "") -> SafeString:
    """A person's name as a link to his page, with the capacity in which he acts."""
    if siapa is None:
        return format_html('<em class="kosong-kata">{}</em>', gettext("kosong"))
    if isinstance(siapa, Pegawai):
        return cetakan.tautan_orang(siapa.pk, nama or siapa.nama)
    nama_orang = cetakan.tautan_orang(siapa.pegawai, siapa.nama)
    if siapa.kapasitas in (Kapasitas.PLT, Kapasitas.PLH):
        return format_html(
            '<span class="pejabat-sementara">{}</span> {}', siapa.kapasitas.awalan.strip(), nama_orang
        )
    if siapa.kapasitas is Kapasitas.DELEGASI:
        return format_html("{} <span class='redup'>({})</span>", nama_orang, gettext("menerima delegasi"))
    return nama_orang


@register.simple_tag(takes_context=True)
def beban(context: Context, jumlah: int) -> SafeString:
    """How much someone carries: a bar with its number, in another colour from the warning limit on."""
    instansi = context.get("instansi")
    batas = instansi.profil_kini.batas_beban if instansi else 4
    return cetakan.beban(jumlah, batas)


@register.simple_tag(takes_context=True)
def bingkai(context: Context, templat: str) -> SafeString:
    """A part of the frame around every page: made once for each visitor and place, not for each page."""
    return cetakan.bingkai(context, templat)


@register.simple_tag(takes_context=True)
def navigasi_utama(context: Context) -> list[navigasi.Butir]:
    """All places, for the side bar and the menu of a phone."""
    return navigasi.butir(context["request"])


@register.simple_tag(takes_context=True)
def navigasi_bawah(context: Context) -> list[navigasi.Butir]:
    """The four most used places, at the foot of a phone."""
    return navigasi.bawah(context["request"])


@register.simple_tag
def alamat(nama: str) -> str:
    """The address of a page that may not exist: ``{% alamat "tugaskan" as tujuan %}``."""
    return navigasi.alamat(nama)


@register.simple_tag(takes_context=True)
def tolakan(context: Context, putusan: Putusan, judul: str = "") -> SafeString:
    """A refusal in three parts: what cannot be done, by which clause, what would make it possible and by whom."""
    return bagian(context, "web/bagian/tolakan.html", putusan=putusan, judul=judul)


@register.simple_tag(takes_context=True)
def tindakan_redup(context: Context, nama: str, putusan: Putusan) -> SafeString:
    """An act that this person may not take: quiet, with the reason and who can."""
    return bagian(context, "web/bagian/tindakan_redup.html", nama=nama, putusan=putusan)


@register.simple_tag(takes_context=True)
def bagian(context: Context, templat: str, **isi: object) -> SafeString:
    """A part of a page that cites clauses as the page does."""
    sama = {nama: context.get(nama) for nama in ("instansi", "profil_perkara")}
    return SafeString(render_to_string(templat, sama | isi))


@register.filter
def penyembuh(daftar: Iterable[str]) -> str:
    """Who can make it possible, as a phrase."""
    return kata.sebutkan(nama_penyembuh(satu) for satu in daftar)


def nama_penyembuh(satu: str) -> str:
    """One who can cure it: a person, an office that is vacant, or whoever enters."""
    if satu == "pengisi":
        return gettext("Anda, dengan mengubah isian")
    kosong = " (kosong)"
    return satu.removesuffix(kosong) + f" ({gettext('kosong')})" if satu.endswith(kosong) else satu


@register.inclusion_tag("web/bagian/halaman.html", takes_context=True)
def halaman(context: Context | dict[str, Any], laman: Any, nama: str = "hal") -> dict[str, Any]:
    """The pager of a list; what was searched for stays in the address."""
    request: HttpRequest = context["request"]

    def ke(nomor: int) -> str:
        isian = request.GET.copy()
        isian[nama] = str(nomor)
        return f"?{isian.urlencode()}"

    return {
        "laman": laman,
        "sebelum": ke(laman.number - 1) if laman.has_previous() else "",
        "sesudah": ke(laman.number + 1) if laman.has_next() else "",
    }


@register.simple_tag
def boleh_kosong(medan: BoundField) -> bool:
    """True for a field that may stay empty whatever else is entered; a box to tick says so by itself."""
    isi = medan.field
    return not (isi.required or getattr(isi, "bersyarat", False) or medan.widget_type == "checkbox")


@register.inclusion_tag("web/bagian/ringkasan_salah.html")
def ringkasan_salah(form: BaseForm | None = None, berbaris: Any = None) -> dict[str, Any]:
    """What is wrong in a form and in rows, above them, each named and as a link to its field."""
    salah = list(salah_dalam(form)) if form is not None else []
    return {"salah": [*salah, *(salah_berbaris(berbaris) if berbaris is not None else ())]}


@register.simple_tag(takes_context=True)
def sisipan(context: Context, tempat: str, objek: Any) -> SafeString:
    """The parts that other packages add to this place of the page."""
    request: HttpRequest = context["request"]
    bagian = (
        render_to_string(satu.templat, dict(satu.isi(request, objek)), request) for satu in TEMPAT[tempat]
    )
    return format_html_join("\n", "{}", ((SafeString(satu),) for satu in bagian))


@register.simple_tag(takes_context=True)
def cara_baca(context: Context, satu: Klausul) -> SafeString:
    """How we read a clause; clauses that the note mentions are links."""
    return pasal.bertaut(pasal.catatan(satu), context.get("instansi"), reverse("satu_klausul", args=["ID"]))


@register.simple_tag(takes_context=True)
def kutipan(context: Context, satu: Klausul) -> str:
    """How the regulation of this Instansi cites a clause."""
    return _kutipan(context, satu)


@register.filter
def kekuatan(satu: Klausul) -> str:
    """How a clause binds, in one word."""
    return gettext(kata.NAMA_KEKUATAN[satu.kekuatan])


@register.filter
def arti_kekuatan(satu: Klausul) -> str:
    """How a clause binds, in a sentence."""
    return gettext(kata.KEKUATAN[satu.kekuatan])


@register.filter
def pelaku(satu: Klausul) -> str:
    """Who acts by a clause."""
    return ", ".join(gettext(pasal.PELAKU[p]) if p in pasal.PELAKU else p for p in satu.pelaku)


@register.filter
def pokok(satu: Klausul) -> str:
    """What a clause is about."""
    return gettext(pasal.KEMAMPUAN[satu.kemampuan]) if satu.kemampuan in pasal.KEMAMPUAN else ""
