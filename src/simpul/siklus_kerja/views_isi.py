"""What is written in rows: the plan, its breakdown, progress."""

from collections.abc import Callable, Iterable
from typing import Any

from django.contrib import messages
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from simpul.aturan.putusan import Putusan
from simpul.inti.pintu import Ditolak
from simpul.organisasi.models import Pegawai
from simpul.penugasan.kata import KATA
from simpul.siklus_kerja.forms import (
    BagianFormSet,
    KegiatanFormSet,
    KemajuanForm,
    RencanaForm,
    RincianForm,
    baris_terisi,
    berbaris_tambahan,
    unggahan_dari,
)
from simpul.siklus_kerja.lembar_rencana import salinan
from simpul.siklus_kerja.models import Bagian, Kegiatan
from simpul.siklus_kerja.selectors import bagian_saya
from simpul.siklus_kerja.services import (
    DataBagian,
    DataKegiatan,
    Terpakai,
    catat_kemajuan,
    susun_rencana,
    susun_rincian,
)
from simpul.siklus_kerja.tampilan import HalamanKerja
from simpul.siklus_kerja.views import halaman_dari


def _coba(
    request: HttpRequest, nama: str, form: Any, tindakan: Callable[[], Putusan]
) -> tuple[bool, Putusan | None]:
    """Act; tells whether it was done, and what the rules said if they refused."""
    try:
        tindakan()
    except Ditolak as tolak:
        return False, tolak.putusan
    except Terpakai as galat:
        form.add_error(None, _("Sudah dipakai dan tidak dapat dihapus: %(nama)s.") % {"nama": galat})
        return False, None
    messages.success(request, _("Tercatat: Anda %(langkah)s.") % {"langkah": KATA[nama].lampau})
    return True, None


def _dikirim(request: HttpRequest) -> bool:
    """True for an act; asking for more rows is none."""
    return request.method == "POST" and "tambah" not in request.POST


def _tambahan(request: HttpRequest) -> dict[str, Any]:
    """What was sent beside the rows; asking for more rows keeps it unjudged."""
    return {"data": request.POST} if _dikirim(request) else {"initial": request.POST.dict()}


def _kiriman(request: HttpRequest, awalan: str) -> QueryDict | None:
    """What was sent of the rows; with more of them if that was asked for."""
    if request.method != "POST":
        return None
    return request.POST if _dikirim(request) else berbaris_tambahan(request.POST, awalan)


def _tampil(request: HttpRequest, h: HalamanKerja, templat: str, **isi: Any) -> HttpResponse:
    status = 422 if _dikirim(request) else 200
    return render(
        request,
        f"siklus_kerja/{templat}.html",
        {"h": h, "profil_perkara": h.fakta.profil, **isi},
        status=status,
    )


@require_http_methods(["GET", "POST"])
def rencana(request: HttpRequest, kode: str) -> HttpResponse:
    """Draft the plan of activities and budget, or change it."""
    h = halaman_dari(request, kode)
    tombol = h.bernama("ubah_rencana", "susun_rencana")
    kegiatan = [_awal_kegiatan(k) for k in h.isi.kegiatan]
    if request.method == "GET" and not kegiatan:
        kegiatan = _salinan(request, h) or [{"mulai": h.penugasan.mulai, "selesai": h.penugasan.selesai}]
    daftar = KegiatanFormSet(_kiriman(request, "kegiatan"), initial=kegiatan, prefix="kegiatan")
    form = RencanaForm(**_tambahan(request), diubah=bool(tombol and tombol.nama == "ubah_rencana"))
    putusan = tombol.tindakan.putusan if tombol else None
    if _dikirim(request) and daftar.is_valid() and form.is_valid():
        isi = [DataKegiatan(**_tanpa(i)) for i in baris_terisi(daftar)]
        tambahan = form.cleaned_data
        selesai, putusan = _coba(
            request, "susun_rencana", form,
            lambda: susun_rencana(
                h.penugasan, h.pembaca.pegawai, isi, alasan=tambahan["alasan"], bersama=tambahan["bersama"]
            ),
        )  # fmt: skip
        if selesai:
            return redirect("kerja", kode)
    return _tampil(request, h, "rencana", tombol=tombol, daftar=daftar, form=form, putusan=putusan)


def _salinan(request: HttpRequest, h: HalamanKerja) -> list[dict[str, Any]]:
    """What a draft begins with where an earlier plan was chosen."""
    dari = request.GET.get("dari", "")
    return salinan(h.pembaca, h.penugasan, dari) if dari else []


def _awal_kegiatan(k: Kegiatan) -> dict[str, Any]:
    return {n: getattr(k, n) for n in ("id", "uraian", "keluaran", "mulai", "selesai", "anggaran")}


def _tanpa(isi: dict[str, Any]) -> dict[str, Any]:
    return {k: v for k, v in isi.items() if k != "DELETE"}


@require_http_methods(["GET", "POST"])
def rincian(request: HttpRequest, kode: str) -> HttpResponse:
    """Break the plan down: who does which part, by when, with which money."""
    h = halaman_dari(request, kode)
    tombol = h.bernama("susun_rincian")
    pilihan = {
        "kegiatan": Kegiatan.objects.filter(rencana__penugasan=h.penugasan),
        "orang": _orang_bagian(h),
    }
    awal = [_awal_bagian(b) for b in h.isi.bagian]
    daftar = BagianFormSet(_kiriman(request, "bagian"), initial=awal, prefix="bagian", form_kwargs=pilihan)
    form = RincianForm(**_tambahan(request))
    putusan = tombol.tindakan.putusan if tombol else None
    if _dikirim(request) and daftar.is_valid() and form.is_valid():
        isi = [_data_bagian(i) for i in baris_terisi(daftar)]
        selesai, putusan = _coba(
            request, "susun_rincian", form,
            lambda: susun_rincian(h.penugasan, h.pembaca.pegawai, isi, alasan=form.cleaned_data["alasan"]),
        )  # fmt: skip
        if selesai:
            return redirect("kerja", kode)
    return _tampil(request, h, "rincian", tombol=tombol, daftar=daftar, form=form, putusan=putusan)


def _orang_bagian(h: HalamanKerja) -> QuerySet[Pegawai]:
    """Who may have a part: who does the work, and who had one before he was released."""
    nomor = {n for n, _nama in h.pelaksana} | {b.pelaksana_id for b in h.isi.bagian}
    return Pegawai.objects.filter(pk__in=nomor).order_by("nama")


def _awal_bagian(b: Bagian) -> dict[str, Any]:
    nilai = {n: getattr(b, n) for n in ("id", "uraian", "kompetensi", "mulai", "selesai", "anggaran")}
    return {**nilai, "kegiatan": b.kegiatan_id, "pelaksana": b.pelaksana_id}


def _data_bagian(isi: dict[str, Any]) -> DataBagian:
    return DataBagian(**{**_tanpa(isi), "kegiatan": isi["kegiatan"].pk})


def _mendesak(bagian: Iterable[Bagian]) -> int | None:
    """Of the parts that are not done the one that ends first."""
    terbuka = sorted((b.selesai, b.urut, b.pk) for b in bagian if b.persen < 100)
    return terbuka[0][-1] if terbuka else None


@require_http_methods(["GET", "POST"])
def kemajuan(request: HttpRequest, kode: str) -> HttpResponse:
    """Tell how far a part is: a tap for the part, one for how far, one to send."""
    h = halaman_dari(request, kode)
    tombol = h.bernama("catat_kemajuan")
    bagian = list(bagian_saya(h.pembaca, h.penugasan))
    awal = {"bagian": request.GET.get("bagian") or _mendesak(bagian)}
    form = KemajuanForm(request.POST or None, request.FILES or None, bagian=bagian, initial=awal)
    putusan = tombol.tindakan.putusan if tombol else None
    if request.method == "POST" and form.is_valid():
        isi = form.cleaned_data
        selesai, putusan = _coba(
            request, "catat_kemajuan", form,
            lambda: catat_kemajuan(
                h.penugasan, h.pembaca.pegawai, isi["persen"], bagian=isi.get("bagian"), uraian=isi["uraian"],
                bukti=unggahan_dari(isi),
            ),
        )  # fmt: skip
        if selesai:
            return redirect("kerja", kode)
    return _tampil(request, h, "kemajuan", tombol=tombol, form=form, putusan=putusan)
