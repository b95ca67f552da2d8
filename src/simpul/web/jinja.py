"""What the pages written in Jinja2 know: the same words and parts as ``{% load simpul %}`` gives the others.

The pages that everybody opens all day are written in Jinja2, which takes a fifth of the time (Keputusan 0020).
"""

from collections.abc import Callable
from typing import Any

from django.http import HttpRequest
from django.template.loader import render_to_string
from django.templatetags.static import static
from django.utils.safestring import SafeString
from django.utils.translation import get_language, gettext, ngettext
from jinja2 import Environment, pass_context
from jinja2.runtime import Context

from simpul.web import cetakan, kata
from simpul.web.templatetags import simpul


def lingkungan(**pilihan: Any) -> Environment:
    """The environment of these templates, as the settings name it."""
    env = Environment(trim_blocks=True, lstrip_blocks=True, **pilihan)
    env.globals |= {
        "_": gettext,
        "ngettext": ngettext,
        "bahasa": get_language,
        "static": static,
        "url": cetakan.alamat,
        "ikon": cetakan.ikon,
        "status": cetakan.status,
        "maju": cetakan.maju,
        "rentang": kata.rentang,
        "tautan_orang": simpul.orang,
        "tautan": cetakan.tautan_orang,
        "halaman": pass_context(_halaman),
        **{nama: pass_context(fungsi) for nama, fungsi in BERKONTEKS.items()},
    }
    env.filters |= {
        "kata": kata.kata,
        "kapital": kata.kapital,
        "tanggal": kata.tanggal,
        "tanggal_pendek": kata.tanggal_pendek,
        "usia": simpul.usia,
        "nip": kata.nip_berjarak,
        "rupiah": kata.rupiah,
        "samarkan": kata.samarkan,
        "terjemahkan": kata.terjemahkan,
        "penyembuh": simpul.penyembuh,
    }
    return env


def _dengan_konteks(fungsi: Callable[..., Any]) -> Callable[..., Any]:
    """A part that asks the page for its Instansi or its request; both engines' contexts answer alike."""

    def panggil(context: Context, *isi: Any, **lain: Any) -> Any:
        return fungsi(context, *isi, **lain)

    return panggil


BERKONTEKS = {
    "bingkai": _dengan_konteks(simpul.bingkai),
    "klausul": _dengan_konteks(simpul.klausul),
    "klausul_semua": _dengan_konteks(simpul.klausul_semua),
    "beban": _dengan_konteks(simpul.beban),
    "sisipan": _dengan_konteks(simpul.sisipan),
    "tindakan_redup": _dengan_konteks(simpul.tindakan_redup),
}


def _halaman(context: Context, laman: Any) -> SafeString:
    """The pager of a list, where there is more than one page."""
    if laman.paginator.num_pages == 1:
        return SafeString("")
    request: HttpRequest = context["request"]
    isi = simpul.halaman({"request": request}, laman)
    return SafeString(render_to_string("web/bagian/halaman.html", isi, request))
