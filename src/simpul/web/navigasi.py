"""Where one can go. A place whose page does not exist is not offered."""

from dataclasses import dataclass
from functools import cache

from django.http import HttpRequest
from django.urls import NoReverseMatch, reverse
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _


@dataclass(frozen=True)
class Tempat:
    """A place: the name of its address, what it is called, and whether it is one of the four most used."""

    nama: str
    sebutan: str | Promise
    ikon: str
    singkat: str | Promise = ""
    bawah: bool = False


TEMPAT = (
    Tempat("tugaskan", _("Tugaskan"), "tugaskan", bawah=True),
    Tempat("giliran", _("Giliran saya"), "giliran", _("Giliran"), bawah=True),
    Tempat("penugasan_saya", _("Penugasan saya"), "penugasan", _("Penugasan"), bawah=True),
    Tempat("tim_saya", _("Tim saya"), "tim"),
    Tempat("unit_saya", _("Unit saya"), "unit"),
    Tempat("laporan", _("Laporan masuk"), "laporan"),
    Tempat("pantauan", _("Pantauan"), "pantauan"),
    Tempat("tanggung_jawab", _("Tanggung jawab"), "tanggung-jawab"),
    Tempat("permohonan", _("Permohonan"), "permohonan"),
    Tempat("perjanjian_daftar", _("Perjanjian kinerja"), "perjanjian"),
    Tempat("organisasi", _("Organisasi"), "organisasi", bawah=True),
    Tempat("klausul", _("Klausul"), "klausul"),
)
URUTAN_BAWAH = ("giliran", "penugasan_saya", "tugaskan", "organisasi")


@dataclass(frozen=True)
class Butir:
    """A place that exists, as this visitor sees it from where he is."""

    tempat: Tempat
    alamat: str
    kini: str


@cache
def alamat(nama: str) -> str:
    """The address of a place, or nothing where it does not exist."""
    try:
        return reverse(nama)
    except NoReverseMatch:
        return ""


def _kini(tujuan: str, jalur: str) -> str:
    """What ``aria-current`` says: this page itself, or one below it."""
    if jalur == tujuan:
        return "page"
    return "true" if tujuan != "/" and jalur.startswith(tujuan) else ""


def letak(jalur: str) -> tuple[str, ...]:
    """Where a page lies, as far as the navigation shows it."""
    return tuple(_kini(tujuan, jalur) for tempat in TEMPAT if (tujuan := alamat(tempat.nama)))


def butir(request: HttpRequest) -> list[Butir]:
    """All places that exist, in the order of the side bar."""
    ada = ((tempat, alamat(tempat.nama)) for tempat in TEMPAT)
    return [Butir(tempat, tujuan, _kini(tujuan, request.path)) for tempat, tujuan in ada if tujuan]


def bawah(request: HttpRequest) -> list[Butir]:
    """The four most used, for the bar at the foot of a phone."""
    pilihan = [satu for satu in butir(request) if satu.tempat.bawah]
    return sorted(pilihan, key=lambda satu: URUTAN_BAWAH.index(satu.tempat.nama))
