"""By which regulation the institution works: shown to those who keep the data, changed by those of the organisation."""

from collections.abc import Callable, Iterable
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_safe

from simpul.aturan.profil import Profil, daftar_profil, daftar_versi
from simpul.inti.models import Instansi, Jejak, Perkara
from simpul.organisasi import services
from simpul.organisasi.izin import organisasi, pengelola
from simpul.organisasi.kunjungan import Kunjungan
from simpul.organisasi.services.profil import profil_untuk
from simpul.organisasi.views_formulir import Formulir, halaman_formulir, isian, siapa, tampilkan


class ProfilForm(forms.Form):
    """Another regulation; ``versi`` is filled once its differences have been shown."""

    profil = forms.ChoiceField(label=gettext_lazy("Peraturan"), widget=forms.RadioSelect)
    versi = forms.IntegerField(required=False, widget=forms.HiddenInput)

    def __init__(self, *args: Any, pilihan: Iterable[Profil], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        medan = self.fields["profil"]
        assert isinstance(medan, forms.ChoiceField)
        medan.choices = [(p.id, f"{p.dasar} ({p.judul})") for p in pilihan]


@require_safe
@pengelola
def profil(request: Kunjungan) -> HttpResponse:
    """The regulation by which new cases are judged, its versions and since when."""
    isi = {
        "kini": request.instansi.profil_kini,
        "versi": list(reversed(daftar_versi(request.instansi.profil))),
        "dipilih": _dipilih(request.instansi),
        "boleh": request.user.has_perm("organisasi.change_unitorganisasi"),
    }
    return render(request, "organisasi/kelola/profil.html", isi)


def _dipilih(instansi: Instansi) -> Jejak | None:
    """The entry of the trail by which it works by this regulation."""
    daftar = Jejak.objects.filter(perkara__instansi=instansi, perkara__jenis=Perkara.Jenis.ORGANISASI)
    return daftar.filter(langkah__in=("ganti profil", "mulai instansi")).order_by("-urut").first()


@halaman_formulir
@organisasi
def ganti(request: Kunjungan) -> HttpResponse:
    """Choose another regulation, check what changes, decide."""
    form = ProfilForm(isian(request), pilihan=yang_lain(request.instansi))
    if form.is_valid() and form.cleaned_data["versi"] is None:
        baru = profil_untuk(request.instansi, form.cleaned_data["profil"])
        isi = {
            "kini": request.instansi.profil_kini,
            "baru": baru,
            "beda": _beda(request.instansi.profil_kini, baru),
        }
        return render(request, "organisasi/kelola/periksa_profil.html", isi)

    def kerjakan(isi: dict[str, Any]) -> None:
        services.ganti_profil(instansi=request.instansi, siapa=siapa(request), **isi)

    f = Formulir(
        _("Ganti profil peraturan"),
        _("Lanjut"),
        reverse("kelola_profil"),
        kerjakan,
        _("Profil diganti. Perkara baru mengikutinya mulai hari ini."),
        _("Pilih peraturan yang dipakai untuk perkara baru. Sebelum berlaku, perbedaannya diperlihatkan."),
    )
    return tampilkan(request, form, f)


def yang_lain(instansi: Instansi) -> list[Profil]:
    """The profiles that could take the place of the present one today."""
    hasil = []
    for id_ in daftar_profil():
        try:
            hasil.append(profil_untuk(instansi, id_))
        except ValidationError:
            continue
    return [p for p in hasil if p.id != instansi.profil]


def _beda(kini: Profil, baru: Profil) -> list[tuple[str, str, str]]:
    """What new cases will meet: each value that differs, before and after."""
    nilai: list[tuple[str, Callable[[Profil], str]]] = [
        (_("Penetap lintas Perangkat Daerah"), lambda p: p.penetap_lintas_pd.replace("_", " ")),
        (
            _("Sukarela ke instansi lain"),
            lambda p: _("boleh") if p.sukarela_lintas_instansi else _("tidak boleh"),
        ),
        (_("Yang boleh menolak"), lambda p: ", ".join(sorted(p.yang_boleh_menolak)).replace("_", " ")),
        (_("Pendidikan minimum ketua pengganti"), lambda p: str(p.ketua_pendidikan_minimum)),
        (_("Golongan minimum ketua pengganti"), lambda p: p.ketua_golongan_minimum),
        (_("Batas peringatan beban"), lambda p: str(p.batas_beban)),
        (_("Laporan tim"), lambda p: p.periode_laporan),
        (_("Pengingat sesudah hari ke-"), lambda p: str(p.hari_pengingat)),
        (_("Diteruskan ke atasan sesudah hari ke-"), lambda p: str(p.hari_eskalasi)),
    ]
    return [(nama, baca(kini), baca(baru)) for nama, baca in nilai if baca(kini) != baca(baru)]
