"""Requests that came from another institution by letter."""

from typing import cast

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from simpul.inti.pintu import Ditolak
from simpul.organisasi.kunjungan import Kunjungan
from simpul.penugasan.forms import MasukForm
from simpul.penugasan.permintaan import Permintaan
from simpul.penugasan.services import ajukan
from simpul.penugasan.surat import Surat
from simpul.penugasan.views import pembaca_dari


@require_http_methods(["GET", "POST"])
def permintaan_masuk(request: HttpRequest) -> HttpResponse:
    """Record a request that came by letter from another institution."""
    p = pembaca_dari(request)
    if not p.boleh_mencatat_surat:
        messages.warning(
            request, _("Surat dari instansi lain dicatat Sekretaris Daerah atau petugas persuratan.")
        )
        return redirect("permohonan")
    form = MasukForm(request.POST or None, request.FILES or None, instansi=cast(Kunjungan, request).instansi)
    putusan = None
    if request.method == "POST" and form.is_valid():
        try:
            penugasan = ajukan(_permintaan_masuk(form), pencatat=p.pegawai)
        except Ditolak as tolak:
            putusan = tolak.putusan
        else:
            return redirect("perkara", penugasan.perkara.kode)
    isi = {"form": form, "putusan": putusan}
    return render(
        request, "penugasan/permintaan_masuk.html", isi, status=200 if request.method == "GET" else 422
    )


def _permintaan_masuk(form: MasukForm) -> Permintaan:
    isi = form.cleaned_data
    return Permintaan(
        langkah="masuk",
        peminta=isi["instansi_lain"].pejabat_berwenang,
        judul=isi["judul"],
        orang=(isi["nip_atau_nama"],),
        mulai=isi["mulai"],
        selesai=isi["selesai"],
        surat=Surat(isi["nomor_surat"], isi["tanggal_surat"], isi["pindaian"]),
    )
