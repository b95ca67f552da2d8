"""The work of a case: its page, a step of it, what was handed to me, evidence."""

from collections.abc import Callable
from functools import partial
from typing import Any

from django.contrib import messages
from django.http import FileResponse, Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods

from simpul.aturan.putusan import Putusan
from simpul.aturan.siklus.fakta import FaktaTugas
from simpul.aturan.siklus.pilih import penerima
from simpul.inti.pintu import Ditolak
from simpul.organisasi.models import Pegawai
from simpul.penugasan import selectors
from simpul.penugasan.butir import MasukanButir, kerjakan
from simpul.penugasan.kata import KATA
from simpul.penugasan.models import Butir, Penugasan
from simpul.penugasan.selectors import butir_terbaca
from simpul.penugasan.views import laman, pembaca_dari
from simpul.siklus_kerja.bukti import lampirkan
from simpul.siklus_kerja.capaian import capaian_butir, indikator_tugas, simpan_capaian
from simpul.siklus_kerja.cetak import pdf_butir
from simpul.siklus_kerja.draf import Masa, draf_laporan, draf_tentang
from simpul.siklus_kerja.forms import ButirForm
from simpul.siklus_kerja.forms_capaian import HasilForm
from simpul.siklus_kerja.gantt import gantt
from simpul.siklus_kerja.models import Bukti
from simpul.siklus_kerja.pihak import pihak, sebutan_pihak
from simpul.siklus_kerja.selectors import bukti_terbaca, bukti_untuk, masa_laporan, naskah_butir, untuk_saya
from simpul.siklus_kerja.tampilan import HalamanKerja, TombolKerja, halaman_kerja

# Steps that have pages of their own.
BERHALAMAN = {
    "susun_rencana": "rencana",
    "ubah_rencana": "rencana",
    "susun_rincian": "rincian",
    "catat_kemajuan": "kemajuan",
}


# Nobody reports on himself or gives himself feedback.
TENTANG_ORANG = frozenset({"laporkan_anggota", "beri_umpan_balik"})


def halaman_dari(request: HttpRequest, kode: str) -> HalamanKerja:
    """The work of the case with this code.

    Raises:
        Http404: there is no such case for this reader.
    """
    p = pembaca_dari(request)
    return halaman_kerja(p, selectors.ambil_berkas(p, kode))


@require_GET
def kerja(request: HttpRequest, kode: str) -> HttpResponse:
    """How far the work of a case is, and what can be done on it."""
    h = halaman_dari(request, kode)
    isi = {
        "h": h,
        "gantt": gantt(h.isi.bagian, h.fakta.hari_ini),
        "berhalaman": BERHALAMAN,
        "kata_langkah": KATA,
        "sebutan_pihak": sebutan_pihak,
    }
    return render(request, "siklus_kerja/kerja.html", {**isi, "profil_perkara": h.fakta.profil})


@require_http_methods(["GET", "POST"])
def langkah_kerja(request: HttpRequest, kode: str, nama: str, butir: int = 0) -> HttpResponse:
    """Take one step of the work: what follows from it, what it needs, and if it cannot be taken why."""
    h = halaman_dari(request, kode)
    if nama in BERHALAMAN:
        return redirect(BERHALAMAN[nama], kode)
    tombol = h.cari(nama, butir)
    if tombol is None:
        messages.warning(request, _("Langkah itu tidak lagi tersedia; inilah keadaan pekerjaan sekarang."))
        return redirect("kerja", kode)
    form = _form(request, h, tombol)
    putusan = tombol.tindakan.putusan
    if request.method == "POST" and putusan.diterima and (not form.fields or form.is_valid()):
        try:
            lakukan(h, tombol, form)
        except Ditolak as tolak:
            putusan = tolak.putusan
        else:
            messages.success(request, _("Tercatat: Anda %(langkah)s.") % {"langkah": tombol.kata.lampau})
            return redirect("kerja", kode)
    status = 200 if request.method == "GET" else 422
    isi = {"h": h, "tombol": tombol, "form": form, "putusan": putusan, **_isi_butir(h, butir)}
    isi["kegiatan"] = h.isi.kegiatan if nama.endswith("_rencana") else []
    return render(
        request, "siklus_kerja/langkah.html", {**isi, "profil_perkara": h.fakta.profil}, status=status
    )


def _form(request: HttpRequest, h: HalamanKerja, tombol: TombolKerja) -> ButirForm:
    awal = awal_isian(h, tombol, request.GET.get("tentang", "")) if request.method == "GET" else None
    return formulir(h, tombol, request.POST or None, request.FILES or None, initial=awal)


def formulir(h: HalamanKerja, tombol: TombolKerja, *isi: Any, **lain: Any) -> ButirForm:
    """The form of a step: it names who does the work today, and evidence that the reader may read."""
    bentuk: Callable[..., ButirForm] = ButirForm
    if tombol.nama == "sampaikan_hasil":
        bentuk = partial(HasilForm, penugasan=h.penugasan, indikator=indikator_tugas(h.penugasan))
    return bentuk(
        *isi,
        nama=tombol.nama,
        surat=tombol.pencatatan,
        orang=_orang(h, tombol.nama),
        bukti=bukti_terbaca(h.pembaca, h.penugasan),
        **lain,
    )


def _orang(h: HalamanKerja, nama: str) -> list[int]:
    """Whom a step may name; the Ketua reports on those too who were in his team (lamp-IV-D-3-d)."""
    daftar = h.pernah_melaksanakan if nama == "laporkan_anggota" else h.pelaksana
    return [n for n, _nama in daftar if n != h.pembaca.pegawai.pk or nama not in TENTANG_ORANG]


def awal_isian(h: HalamanKerja, tombol: TombolKerja, tentang: str = "") -> dict[str, Any]:
    """What the form holds before anybody types: drafts from what was written already."""
    tentang = tentang or str(tombol.tindakan.butir.siapa or "")
    awal: dict[str, Any] = {"tentang": tentang if tentang.isdecimal() else ""}
    if tombol.nama == "laporkan":
        awal["uraian"] = draf_laporan(h.penugasan, h.pembaca.pegawai, _masa(h))
    if tombol.nama == "laporkan_anggota" and (anggota := _anggota(h, awal["tentang"])):
        awal["uraian"] = draf_tentang(h.penugasan, anggota, _masa(h))
    if tombol.nama == "susun_rencana_pribadi" and tombol.butir:
        awal["uraian"] = next((b.uraian for b in h.butir if b.pk == tombol.butir), "")
    return awal


def _masa(h: HalamanKerja) -> Masa:
    return masa_laporan(h.penugasan, h.pembaca.pegawai, h.fakta.hari_ini)


def _anggota(h: HalamanKerja, tentang: str) -> Pegawai | None:
    nomor = {satu for satu, _nama in h.pernah_melaksanakan}
    return Pegawai.objects.filter(pk=int(tentang)).first() if tentang and int(tentang) in nomor else None


def _kepada(h: HalamanKerja, tombol: TombolKerja) -> list[str]:
    """Who is handed the report, as the rules name them today."""
    if tombol.nama not in ("laporkan", "laporkan_anggota"):
        return []
    kepada = penerima(FaktaTugas(h.fakta), tombol.tindakan.butir, h.pembaca.pegawai.pk)
    return [w.pejabat.nama for w in kepada.wewenang]


def _isi_butir(h: HalamanKerja, butir: int) -> dict[str, Any]:
    """The thing that a step is about, with what it adds to the goal."""
    ada = next((b for b in h.butir if b.pk == butir), None)
    return {
        "isi_butir": ada,
        "capaian": capaian_butir(ada) if ada else [],
        "pihak": pihak(ada) if ada else [],
        "bukti": _bukti(ada) if ada else [],
    }


def lakukan(h: HalamanKerja, tombol: TombolKerja, form: ButirForm, versi: str | None = None) -> Putusan:
    """Take the step of a button with what was entered.

    Raises:
        Ditolak: the rules refuse; nothing but the trail has changed.
        VersiUsang: somebody acted on the case meanwhile; nothing has changed.
    """
    saya = h.pembaca.pegawai
    return kerjakan(
        h.penugasan,
        tombol.nama,
        _pelaku(tombol, saya),
        butir=tombol.butir or None,
        masukan=_masukan(h, form, saya) if form.fields else None,
        pencatat=saya if tombol.pencatatan else None,
        versi=versi,
    )


def _pelaku(tombol: TombolKerja, saya: Pegawai) -> Pegawai:
    """Who acts: the reader, or whose letter he records."""
    wewenang = tombol.tindakan.putusan.wewenang
    return Pegawai.objects.get(pk=wewenang.pejabat.pegawai) if tombol.pencatatan and wewenang else saya


def _masukan(h: HalamanKerja, form: ButirForm, siapa: Pegawai) -> MasukanButir:
    """What was entered, with its evidence and what it adds to the goal."""
    nilai = form.capaian if isinstance(form, HasilForm) else None

    def isi(butir: Butir) -> None:
        lampirkan(form.unggahan, h.penugasan, siapa, butir=butir)
        if nilai is not None:
            simpan_capaian(butir, nilai)

    dicatat = {str(nomor): str(satu) for nomor, satu in (nilai or {}).items()}
    return form.masukan(isi=isi, catatan={"capaian": dicatat})


@require_GET
def satu_butir(request: HttpRequest, kode: str, nomor: int) -> HttpResponse:
    """One report, problem or feedback, whole: its text, evidence, answer."""
    penugasan, butir = _butir(request, kode, nomor)
    isi = {"p": penugasan, "b": butir, "bukti": _bukti(butir), "capaian": capaian_butir(butir)}
    isi |= {"pihak": pihak(butir), "naskah": naskah_butir(butir)}
    return render(request, "siklus_kerja/butir.html", isi)


@require_GET
def butir_pdf(request: HttpRequest, kode: str, nomor: int) -> HttpResponse:
    """The same as a sheet of paper."""
    penugasan, butir = _butir(request, kode, nomor)
    jawab = HttpResponse(pdf_butir(penugasan, butir, _bukti(butir)), content_type="application/pdf")
    jawab["Content-Disposition"] = f'inline; filename="{butir.prosedur}-{butir.pk}.pdf"'
    return jawab


def _butir(request: HttpRequest, kode: str, nomor: int) -> tuple[Penugasan, Butir]:
    p = pembaca_dari(request)
    penugasan = selectors.ambil(p, kode)
    daftar = butir_terbaca(p, penugasan.pk).select_related(
        "siapa", "oleh", "unit_pemutus", "instansi_pemutus"
    )
    return penugasan, get_object_or_404(daftar, pk=nomor)


def _bukti(butir: Butir) -> list[Bukti]:
    return list(Bukti.objects.filter(lampiran__butir=butir).order_by("pk"))


# What a line of the list shows.
RINGKAS = (
    "prosedur", "keadaan", "awal", "akhir", "diperbarui", "siapa__nama", "oleh__nama", "penugasan__judul",
    "penugasan__perkara__kode",
)  # fmt: skip


@require_GET
def laporan(request: HttpRequest) -> HttpResponse:
    """Reports and feedback that were handed to me, newest first."""
    halaman = laman(request, untuk_saya(pembaca_dari(request)).only(*RINGKAS))
    isi = {"laman": halaman, "baris": [(b, sebutan_pihak(b)) for b in halaman]}
    return render(request, "siklus_kerja/laporan.html", isi)


@require_GET
def bukti(request: HttpRequest, nomor: int) -> HttpResponse | FileResponse:
    """A piece of evidence, for whoever may read a case in which it is used."""
    p = pembaca_dari(request)
    satu = bukti_untuk(p, nomor)
    if satu is None:
        raise Http404
    if satu.tautan:
        return redirect(satu.tautan)
    return FileResponse(satu.berkas.open(), as_attachment=True, filename=satu.nama)
