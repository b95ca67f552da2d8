"""Volunteers: in one's own unit one says so to one's assessor, elsewhere one writes."""

from dataclasses import dataclass, replace
from datetime import date

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_http_methods

from simpul.aturan.lingkup import Lingkup, lingkup_orang
from simpul.organisasi.models import InstansiLain, UnitOrganisasi
from simpul.penugasan.calon import cari_instansi, cari_unit
from simpul.penugasan.forms import PekerjaanForm
from simpul.penugasan.permintaan import Bahan, Permintaan, muat_bahan, rancang
from simpul.penugasan.selectors import Pembaca
from simpul.penugasan.tampilan import fakta_pembaca
from simpul.penugasan.views import pembaca_dari
from simpul.penugasan.views_tugaskan import kirim, ramal


@dataclass(frozen=True)
class Tujuan:
    """Where one may volunteer: a unit or another institution."""

    unit: UnitOrganisasi | None = None
    instansi: InstansiLain | None = None

    @property
    def nilai(self) -> str:
        return (
            f"unit:{self.unit.pk}" if self.unit else f"instansi:{self.instansi.pk}" if self.instansi else ""
        )

    @property
    def nama(self) -> str:
        return str(self.unit or self.instansi or "")

    @property
    def di(self) -> str:
        """The Perangkat Daerah of a unit."""
        return str(self.unit.perangkat_daerah) if self.unit and self.unit.induk_id else ""


@require_http_methods(["GET", "POST"])
def ajukan_diri(request: HttpRequest) -> HttpResponse:
    """Ask to take part. What is sent is what was shown: another choice is looked at first."""
    p, hari = pembaca_dari(request), pembaca_dari(request).tanggal
    form = PekerjaanForm(request.POST or None, initial={"mulai": hari, "selesai": date(hari.year, 12, 31)})
    tujuan = baca_tujuan(p, request.POST.get("tujuan", ""))
    isi: dict[str, object] = {"form": form, **_pilihan(p, request, tujuan)}
    if request.method != "POST" or "cari" in request.POST or not form.is_valid():
        salah = request.method == "POST" and "cari" not in request.POST
        return render(request, "penugasan/ajukan_diri.html", isi, status=422 if salah else 200)
    minta = _permintaan(p, form, tujuan)
    bahan = muat_bahan(minta, fakta_pembaca(p))
    minta = lisan_bila_seunit(minta, bahan)
    ramalan = ramal(minta, bahan)
    isi |= {"ramalan": ramalan, "putusan": ramalan.rancangan.gabungan()}
    if "kirim" in request.POST and request.POST.get("diperiksa") == tujuan.nilai:
        return kirim(request, minta, lambda: render(request, "penugasan/ajukan_diri.html", isi, status=422))
    return render(request, "penugasan/ajukan_diri.html", isi)


def _pilihan(p: Pembaca, request: HttpRequest, tujuan: Tujuan) -> dict[str, object]:
    q = (request.POST.get("q") or request.GET.get("q") or "").strip()
    ketemu = [Tujuan(unit=u) for u in cari_unit(p, q)] + [Tujuan(instansi=i) for i in cari_instansi(p, q)]
    pilihan = {t.nilai: t for t in ([tujuan] if tujuan.nilai else []) + ketemu}
    return {"q": q, "pilihan": list(pilihan.values()), "tujuan": tujuan}


def baca_tujuan(p: Pembaca, nilai: str) -> Tujuan:
    """The choice of a form, if it is of this Instansi."""
    jenis, _pemisah, nomor = nilai.partition(":")
    milik = p.pegawai.instansi_id
    if jenis == "unit" and nomor.isdecimal():
        daftar = UnitOrganisasi.objects.select_related("perangkat_daerah")
        return Tujuan(unit=daftar.filter(instansi=milik, pk=nomor).first())
    if jenis == "instansi" and nomor.isdecimal():
        lain = InstansiLain.objects.select_related("pejabat_berwenang")
        return Tujuan(instansi=lain.filter(instansi=milik, pk=nomor).first())
    return Tujuan()


def _permintaan(p: Pembaca, form: PekerjaanForm, tujuan: Tujuan) -> Permintaan:
    isi = form.cleaned_data
    return Permintaan(
        langkah="ajukan_diri" if tujuan.nilai else "sampaikan",
        peminta=p.pegawai,
        judul=isi["judul"],
        orang=(p.pegawai,),
        unit_tujuan=tujuan.unit,
        instansi_tujuan=tujuan.instansi,
        mulai=isi["mulai"],
        selesai=isi["selesai"],
        uraian=isi["uraian"],
        kompetensi=tuple(isi["kompetensi"]),
        target=isi["target"],
    )


def lisan_bila_seunit(minta: Permintaan, bahan: Bahan) -> Permintaan:
    """A wish for work in one's own unit is said to one's assessor, not written."""
    if minta.unit_tujuan is None:
        return minta
    fakta = rancang(minta, bahan).fakta
    sendiri = all(
        lingkup_orang(o, fakta.unit_pemilik, fakta.profil) is Lingkup.DALAM_UNIT
        for j in fakta.jalur
        for o in j.orang
    )
    return replace(minta, langkah="sampaikan", unit_tujuan=None) if sendiri else minta
