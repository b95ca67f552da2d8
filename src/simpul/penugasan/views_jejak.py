"""The audit trail to read: of one case, and for auditors of the whole Instansi."""

from dataclasses import dataclass
from typing import Any, cast

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET

from simpul.aturan.klausul import Klausul, klausul
from simpul.aturan.profil import profil
from simpul.inti.jejak import Cacat, periksa_perkara
from simpul.inti.models import Jejak, Perkara
from simpul.organisasi.kunjungan import Kunjungan
from simpul.penugasan import selectors
from simpul.penugasan.views import laman, pembaca_dari


@dataclass(frozen=True)
class Baris:
    """An entry with its clauses and what it changed."""

    jejak: Jejak
    klausul: tuple[Klausul, ...]
    berubah: list[tuple[str, Any, Any]]


def susun(jejak: Jejak) -> Baris:
    """An entry as a reader meets it: only what differs between before and after."""
    kunci = [k for k in {**jejak.sebelum, **jejak.sesudah} if jejak.sebelum.get(k) != jejak.sesudah.get(k)]
    berubah = [(k, jejak.sebelum.get(k), jejak.sesudah.get(k)) for k in kunci]
    return Baris(jejak, tuple(klausul(k) for k in jejak.klausul), berubah)


@require_GET
def jejak_perkara(request: HttpRequest, kode: str) -> HttpResponse:
    """Every entry of a case, refused attempts included, and whether the chain is whole."""
    p = pembaca_dari(request)
    penugasan = selectors.ambil(p, kode, "jejak")
    cacat: list[Cacat] = periksa_perkara(penugasan.perkara)
    baris = [susun(j) for j in penugasan.perkara.jejak.order_by("urut")]
    aturan = profil(penugasan.perkara.profil, penugasan.perkara.profil_versi)
    isi = {"penugasan": penugasan, "baris": baris, "cacat": cacat, "profil_perkara": aturan}
    return render(request, "penugasan/jejak_perkara.html", isi)


@require_GET
def jejak(request: HttpRequest) -> HttpResponse:
    """The latest entries of all chains, for auditors."""
    p = pembaca_dari(request)
    if selectors.PEMERIKSA not in p.kelompok:
        raise PermissionDenied(
            _("Halaman ini untuk pemeriksa. Jejak satu perkara dapat dibuka dari perkaranya.")
        )
    daftar = Jejak.objects.filter(instansi=cast(Kunjungan, request).instansi).select_related("perkara")
    hasil = request.GET.get("hasil", "")
    if hasil in Jejak.Hasil.values:
        daftar = daftar.filter(hasil=hasil)
    halaman = laman(request, daftar.order_by("-waktu", "-pk"))
    baris = [susun(j) for j in halaman]
    isi = {
        "laman": halaman,
        "baris": baris,
        "hasil": hasil,
        "pilihan": Jejak.Hasil,
        "penugasan_jenis": Perkara.Jenis.PENUGASAN,
    }
    return render(request, "penugasan/jejak.html", isi)
