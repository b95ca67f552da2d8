"""Share a goal out, take it back, choose its strategy."""

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from simpul.aturan.siklus.putuskan_perjanjian import putuskan
from simpul.organisasi.models import Jabatan, Penempatan, UnitOrganisasi
from simpul.organisasi.susunan import berlaku_pada
from simpul.penugasan.selectors import Pembaca
from simpul.penugasan.views import pembaca_dari
from simpul.perjanjian import services
from simpul.perjanjian.fakta import Sebutan
from simpul.perjanjian.services import Kebutuhan
from simpul.siklus_kerja.forms_perjanjian import AlasanForm, BagiForm, StrategiForm
from simpul.siklus_kerja.isian_perjanjian import Lembar, isian
from simpul.siklus_kerja.tampilan_perjanjian import (
    Cabang,
    HalamanPerjanjian,
    Tindakan,
    halaman_perjanjian,
)


def _buka(request: HttpRequest, kode: str, nomor: int) -> tuple[Pembaca, HalamanPerjanjian, Cabang]:
    p = pembaca_dari(request)
    h = halaman_perjanjian(p, kode)
    return p, h, h.cabang_ke(nomor)


@require_http_methods(["GET", "POST"])
def bagi(request: HttpRequest, kode: str, nomor: int) -> HttpResponse:
    """Share a goal out: to a level-2 office, without level 2 to somebody of the unit, or to another unit that contributes."""
    p, h, c = _buka(request, kode, nomor)
    awal = {"sebagai": "pendukung" if any(b.utama for b in c.fakta.bagian) else "utama"}
    form = BagiForm(request.POST or None, initial=awal, pilihan=_pilihan(h, p), instansi=p.pegawai.instansi)

    def lakukan(diisi: dict[str, Any]) -> None:
        tujuan = _tujuan(diisi["kepada"], diisi["unit_lain"])
        services.bagi(c.sasaran, p.pegawai, tujuan, utama=diisi["sebagai"] == "utama")

    tindakan = next(t for t in c.tindakan if t.nama == "bagi_sasaran")
    return isian(request, h, Lembar(tindakan, c.sasaran.uraian, form), lakukan)


def _pilihan(h: HalamanPerjanjian, p: Pembaca) -> list[tuple[str, str]]:
    """Who may carry a goal: the level-2 offices with who acts in them, or the people of the unit."""
    if h.fakta.level_2:
        return [
            (f"{k.id}", f"{k.sebutan} – {k.pemangku.nama}" if k.pemangku else k.sebutan)
            for k in h.fakta.level_2
        ]
    orang = Penempatan.objects.filter(
        berlaku_pada(p.tanggal), jenis=Penempatan.Jenis.DEFINITIF, tunggal=False,
        jabatan__unit__leluhur__contains=[h.perjanjian.unit_id],
    ).select_related("pegawai", "jabatan")  # fmt: skip
    return [
        (f"{t.jabatan_id}-{t.pegawai_id}", f"{t.pegawai.nama} – {t.jabatan.nama}")
        for t in orang.order_by("pegawai__nama")
    ]


def _tujuan(kepada: str, unit: UnitOrganisasi | None) -> Sebutan | None:
    """The office or person that was chosen; the choices were ours, so that they exist."""
    if unit is not None:
        kantor = Jabatan.objects.filter(unit=unit, peran=Jabatan.Peran.KEPALA).first()
        return Sebutan(kantor) if kantor else None
    jabatan, _tanda, pegawai = kepada.partition("-")
    posisi = Jabatan.objects.get(pk=int(jabatan))
    if not pegawai:
        return Sebutan(posisi)
    tempat = Penempatan.objects.filter(jabatan=posisi, pegawai=int(pegawai)).select_related("pegawai")
    return Sebutan(posisi, tempat[0].pegawai)


@require_http_methods(["GET", "POST"])
def tarik(request: HttpRequest, kode: str, nomor: int, bagian: int) -> HttpResponse:
    """Take a goal back from one who carries it."""
    p, h, c = _buka(request, kode, nomor)
    satu = next((x.bagian for x in c.pemikul if x.bagian.pk == bagian), None)
    if satu is None:
        raise Http404("Pembagian itu tidak ada.")
    sebutan = Sebutan(satu.jabatan, satu.pegawai)
    form = AlasanForm(request.POST if request.method == "POST" else None)
    putusan = putuskan("tarik_sasaran", c.fakta, c.pelaku, menjajaki=True)

    def lakukan(diisi: dict[str, Any]) -> None:
        services.tarik(c.sasaran, p.pegawai, sebutan, diisi["alasan"])

    tentang = f"{c.sasaran.uraian} – {satu.pegawai or satu.jabatan}"
    return isian(request, h, Lembar(Tindakan("tarik_sasaran", putusan), tentang, form), lakukan)


@require_http_methods(["GET", "POST"])
def strategi(request: HttpRequest, kode: str, nomor: int) -> HttpResponse:
    """Choose how a goal is worked on; from here one goes straight to the assignment."""
    p, h, c = _buka(request, kode, nomor)
    form = StrategiForm(request.POST or None, initial=_awal(c, p), instansi=p.pegawai.instansi)

    def lakukan(diisi: dict[str, Any]) -> HttpResponse | None:
        perlu = Kebutuhan(diisi["perlu_orang"], diisi["perlu_dari"], diisi["perlu_ketua"])
        services.tetapkan_strategi(c.sasaran, p.pegawai, diisi["strategi"], perlu)
        if "tugaskan" not in request.POST:
            return None
        return redirect(f"{reverse('tugaskan')}?sasaran={c.sasaran.pk}")

    tindakan = next(t for t in c.tindakan if t.nama == "tetapkan_strategi")
    return isian(request, h, Lembar(tindakan, c.sasaran.uraian, form), lakukan)


def _awal(c: Cabang, p: Pembaca) -> dict[str, Any]:
    """What was chosen before, by an office of the reader's first."""
    dipikul = [x.bagian for x in c.pemikul if x.bagian.strategi]
    milik = next((b for b in dipikul if b.jabatan_id in p.id_kantor), next(iter(dipikul), None))
    if milik is None:
        return {}
    dari = milik.perlu_dari.nama if milik.perlu_dari else ""
    return {
        "strategi": milik.strategi,
        "perlu_orang": milik.perlu_orang,
        "perlu_dari": dari,
        "perlu_ketua": milik.perlu_ketua,
    }
