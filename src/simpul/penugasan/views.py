"""Giliran saya, a case, a step on it, its documents."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any, cast

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import FileResponse, Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from simpul.aturan.prosedur import Naskah as JenisNaskah
from simpul.aturan.putusan import Putusan
from simpul.inti.halaman import awal_halaman
from simpul.inti.models import Pemberitahuan
from simpul.inti.pintu import Ditolak
from simpul.naskah.models import Naskah
from simpul.naskah.selectors import pdf
from simpul.organisasi.kunjungan import Kunjungan
from simpul.organisasi.models import Pegawai
from simpul.penugasan import selectors
from simpul.penugasan.antrean import Antrean
from simpul.penugasan.butir import selangkah
from simpul.penugasan.forms import LangkahForm
from simpul.penugasan.kata import KATA, SEKALIGUS
from simpul.penugasan.models import Giliran, Penugasan
from simpul.penugasan.naskah import jenis_terbit
from simpul.penugasan.selectors import Pembaca
from simpul.penugasan.services import Masukan, langkah
from simpul.penugasan.surat import Surat
from simpul.penugasan.tampilan import HalamanPerkara, Tombol, halaman_perkara

SEHALAMAN = 25


def pembaca_dari(request: HttpRequest) -> Pembaca:
    """Who reads this page, and what he holds today."""
    kunjungan = cast(Kunjungan, request)
    return selectors.pembaca(kunjungan.pegawai, kunjungan.hari_ini, kelompok(request))


def kelompok(request: HttpRequest) -> frozenset[str]:
    """The operating roles of the account; signing in read them."""
    akun = cast(Kunjungan, request).user
    return frozenset(getattr(akun, "kelompok", None) or ())


def laman(request: HttpRequest, daftar: Any, nama: str = "hal") -> Any:
    """One page of a list."""
    return Paginator(daftar, SEHALAMAN).get_page(request.GET.get(nama))


# Giliran saya


@require_http_methods(["GET", "POST"])
def giliran(request: HttpRequest) -> HttpResponse:
    """All that waits for me, oldest first; decided one by one or several at once."""
    p = pembaca_dari(request)
    langkah = [nama for nama in request.GET.get("langkah", "").split(",") if nama in KATA]
    if request.method == "POST":
        putuskan_sekaligus(request, p)
        return redirect(alamat_giliran(langkah))
    antrean = Antrean(p, SEHALAMAN, awal_halaman(request.GET.get("hal", ""), SEHALAMAN), langkah)
    daftar = laman(request, antrean)
    isi = {
        "laman": daftar,
        "pembaca": p,
        "disaring": [KATA[nama].tombol for nama in langkah],
        "baris": [(g, KATA[g.langkah], g.langkah in SEKALIGUS and not g.diminta) for g in daftar],
        "pemeriksa": selectors.PEMERIKSA in p.kelompok,
        "menunggu": antrean.dikirim,
        "surat_luar": antrean.surat_luar,
    }
    return render(request, "penugasan/giliran.html", isi)


def alamat_giliran(langkah: Sequence[str]) -> str:
    """Where Giliran saya shows these steps only; all of them where none is named."""
    return reverse("giliran") + (f"?langkah={','.join(langkah)}" if langkah else "")


def putuskan_sekaligus(request: HttpRequest, p: Pembaca) -> None:
    """Take the waiting step on each chosen row, each in a transaction of its own."""
    pilihan = request.POST.getlist("satu") or request.POST.getlist("pilih")
    baris = selectors.giliran_saya(p).filter(pk__in=[x for x in pilihan if x.isdecimal()])
    berhasil, gagal = 0, []
    for satu in baris:
        alasan = _putuskan(satu, p)
        if alasan is None:
            berhasil += 1
        else:
            gagal.append(f"{satu.perkara.judul}: {alasan}")
    if berhasil:
        teks = ngettext("%(n)d perkara diputuskan.", "%(n)d perkara diputuskan.", berhasil) % {"n": berhasil}
        messages.success(request, teks)
    for satu_gagal in gagal:
        messages.warning(request, satu_gagal)
    if not baris:
        messages.warning(
            request, _("Pilih dulu perkara yang akan diputuskan, atau perkara itu sudah diputuskan.")
        )


def _putuskan(satu: Giliran, p: Pembaca) -> str | None:
    if satu.langkah not in SEKALIGUS:
        return _("perlu diisi dulu; buka perkaranya.")
    try:
        selangkah(satu, p.pegawai)
    except Ditolak as tolak:
        return str(tolak)
    return None


# A case


@require_GET
def perkara(request: HttpRequest, kode: str) -> HttpResponse:
    """Where a case stands, its way so far and still to go, and what can be done."""
    p = pembaca_dari(request)
    halaman = halaman_perkara(p, selectors.ambil_berkas(p, kode))
    isi = {"h": halaman, "profil_perkara": halaman.fakta.profil, **ringkasan(halaman)}
    return render(request, "penugasan/perkara.html", isi)


def ringkasan(h: HalamanPerkara) -> dict[str, Any]:
    """The people of a case, each with his way and unit, and its team."""
    unit = {u.id: u.nama for j in h.fakta.jalur for o in j.orang for u in o.susunan[:1]}
    orang = [
        (o, j, unit.get(o.susunan[0].id, "") if o.susunan else "")
        for j in h.fakta.jalur
        if not j.prosedur.endswith(("_antarunit",)) and j.keadaan not in {"dilepas"}
        for o in j.orang
        if not j.prosedur.startswith(("perpanjang", "akhiri", "alihkan", "ganti_ketua"))
    ]
    return {"orang": orang, "tim": getattr(h.penugasan, "tim", None)}


@require_http_methods(["GET", "POST"])
def langkah_perkara(request: HttpRequest, kode: str, nama: str, jalur: int) -> HttpResponse:
    """Take one step: what follows from it, what it needs, and if it cannot be taken why."""
    p = pembaca_dari(request)
    berkas = selectors.ambil_berkas(p, kode)
    penugasan, halaman = berkas.penugasan, halaman_perkara(p, berkas)
    tombol = next(
        (t for t in (*halaman.tombol, *halaman.redup) if (t.tindakan.nama, t.jalur) == (nama, jalur)), None
    )
    if tombol is None:
        messages.warning(request, _("Langkah itu tidak lagi tersedia; inilah keadaan perkara sekarang."))
        return redirect("perkara", kode)
    form = LangkahForm(
        request.POST or None,
        request.FILES or None,
        penugasan=penugasan,
        tindakan=tombol.tindakan,
        tanggal=p.tanggal,
        pencatatan=tombol.pencatatan,
    )
    putusan = tombol.tindakan.putusan
    if request.method == "POST" and (form.is_valid() or not form.fields):
        try:
            lakukan(penugasan, tombol, form, p)
        except Ditolak as tolak:
            putusan = tolak.putusan
        else:
            messages.success(request, _ucapan(tombol))
            return redirect("perkara", kode)
    terbit = akan_terbit(halaman, tombol)
    isi = {"h": halaman, "tombol": tombol, "form": form, "putusan": putusan, "terbit": terbit}
    isi |= {"perubahan": halaman.perubahan_pada(jalur), "profil_perkara": halaman.fakta.profil}
    status = 200 if request.method == "GET" else 422
    return render(request, "penugasan/langkah.html", isi, status=status)


def _ucapan(tombol: Tombol) -> str:
    """What has just been recorded, and whose act it was."""
    wewenang = tombol.tindakan.putusan.wewenang
    if tombol.pencatatan and wewenang is not None:
        return _("Tercatat: %(siapa)s %(langkah)s.") % {
            "siapa": wewenang.pejabat.nama,
            "langkah": tombol.kata.lampau,
        }
    return _("Tercatat: Anda %(langkah)s.") % {"langkah": tombol.kata.lampau}


def akan_terbit(h: HalamanPerkara, t: Tombol) -> list[JenisNaskah]:
    """The documents that come out with this step."""
    if t.tindakan.jalur is None:
        return list(t.tindakan.langkah.naskah)
    rangkaian = t.tindakan.putusan.rangkaian or (t.tindakan.langkah,)
    return [n for baris in rangkaian for n in jenis_terbit(h.fakta, t.tindakan.jalur, baris)]


def lakukan(
    penugasan: Penugasan, tombol: Tombol, form: LangkahForm, p: Pembaca, versi: str | None = None
) -> Putusan:
    """Take the step of a button with what was entered; on a certain state of the case if ``versi`` says which.

    Raises:
        Ditolak: the rules refuse; nothing but the trail has changed.
        VersiUsang: somebody acted on the case meanwhile; nothing has changed.
    """
    isi = form.cleaned_data if form.fields else {}
    masukan = Masukan(
        alasan=isi.get("alasan", ""),
        orang=tuple(isi.get("orang", ())),
        orang_lama=isi.get("orang_lama"),
        selesai=isi.get("selesai"),
        ketua=isi.get("ketua"),
        surat=Surat(isi.get("nomor_surat", ""), isi.get("tanggal_surat"), isi.get("pindaian")),
    )
    siapa = p.pegawai
    if tombol.pencatatan and tombol.tindakan.putusan.wewenang:
        siapa = Pegawai.objects.get(pk=tombol.tindakan.putusan.wewenang.pejabat.pegawai)
    pencatat = p.pegawai if tombol.pencatatan else None
    return langkah(
        penugasan,
        tombol.tindakan.nama,
        siapa,
        jalur=tombol.jalur or None,
        masukan=masukan,
        pencatat=pencatat,
        versi=versi,
    )


# Documents


@require_GET
def naskah_pdf(request: HttpRequest, kode: str, nomor: int) -> HttpResponse | FileResponse:
    """A document of a case as PDF, or the scan of a letter from outside."""
    p = pembaca_dari(request)
    penugasan = selectors.ambil(p, kode, "naskah")
    naskah = get_object_or_404(Naskah.objects.select_related("lambang"), pk=nomor, perkara=penugasan.pk)
    nama = "".join(h if h.isascii() and h.isalnum() else "-" for h in f"{naskah.jenis} {naskah.nomor}")
    if naskah.luar:
        if not naskah.pindaian:
            raise Http404
        return FileResponse(
            naskah.pindaian.open(), as_attachment=True, filename=Path(str(naskah.pindaian.name)).name
        )
    jawab = HttpResponse(pdf(naskah), content_type="application/pdf")
    jawab["Content-Disposition"] = f'inline; filename="{nama}.pdf"'
    return jawab


# Notices


@require_GET
def pemberitahuan(request: HttpRequest) -> HttpResponse:
    """What has been told to me, newest first."""
    daftar = Pemberitahuan.objects.filter(akun=cast(Kunjungan, request).user).select_related("perkara")
    halaman = laman(request, daftar)
    baris = [(n, KATA.get(n.nilai.get("langkah", ""))) for n in halaman]
    return render(request, "penugasan/pemberitahuan.html", {"laman": halaman, "baris": baris})


@require_POST
def pemberitahuan_dibaca(request: HttpRequest) -> HttpResponse:
    """Mark everything as read."""
    milik = Pemberitahuan.objects.filter(akun=cast(Kunjungan, request).user, dibaca=None)
    milik.update(dibaca=timezone.now())
    return redirect("pemberitahuan")
