"""The guide to assign: one question a page, and at every moment what it will become."""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from itertools import chain
from typing import cast

from django.contrib import messages
from django.core.cache import cache
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from simpul.aturan.alur import Stasiun, ke_depan
from simpul.aturan.prosedur import Naskah
from simpul.inti.pintu import Ditolak
from simpul.naskah.cetak import cetak
from simpul.organisasi.kunjungan import Kunjungan
from simpul.organisasi.models import InstansiLain, Pegawai, UnitOrganisasi
from simpul.organisasi.nip import alamat_cari, mirip_nomor
from simpul.penugasan.calon import calon_sendiri, cari_calon, cari_instansi, cari_unit
from simpul.penugasan.draf import Draf, buang_draf, muat_draf, simpan_draf
from simpul.penugasan.forms import BentukForm, KriteriaForm, PekerjaanForm
from simpul.penugasan.kata import KATA, Kata
from simpul.penugasan.naskah import jenis_terbit
from simpul.penugasan.permintaan import Bahan, Permintaan, Rancangan, langkah_pembuka, muat_bahan, rancang
from simpul.penugasan.pratinjau import pratinjau
from simpul.penugasan.sasaran import ambil_sasaran, draf_untuk
from simpul.penugasan.selectors import Pembaca
from simpul.penugasan.services import ajukan
from simpul.penugasan.tampilan import fakta_pembaca
from simpul.penugasan.views import pembaca_dari

SEKALI_KIRIM = 60  # seconds in which the same wish of the same person counts as sent twice


@dataclass(frozen=True)
class Ramalan:
    """What a draft will become: the decision, who will have to agree, which documents come out."""

    rancangan: Rancangan

    @property
    def judul(self) -> str:
        return self.rancangan.lingkup.value

    @cached_property
    def ke_depan(self) -> list[tuple[Stasiun, ...]]:
        """For each way the stations to come."""
        return [ke_depan(self.rancangan.fakta, j) for j in self.rancangan.fakta.jalur]

    @property
    def stasiun(self) -> list[tuple[Stasiun, Kata]]:
        """The same, each once, the receipt last."""
        hasil: dict[tuple[str, tuple[str, ...]], tuple[Stasiun, Kata]] = {}
        for s in chain.from_iterable(self.ke_depan):
            orang = tuple(w.pejabat.nama for w in s.pemegang.wewenang)
            hasil.setdefault((s.langkah.nama, orang), (s, KATA[s.langkah.nama]))
        return sorted(hasil.values(), key=lambda x: x[0].langkah.nama == "terima")

    @property
    def naskah(self) -> list[Naskah]:
        """The documents that will come out; one decree establishes all."""
        f, hasil = self.rancangan.fakta, {}
        for s in chain.from_iterable(self.ke_depan):
            for n in jenis_terbit(f.ganti(s.jalur), s.jalur, s.langkah):
                hasil[n, 0 if s.langkah.nama == "tetapkan" else s.jalur.id] = n
        return list(hasil.values())

    @property
    def segera(self) -> list[Naskah]:
        """Those that come out with the opening step."""
        return [n for jalan in self.ke_depan for s in jalan[:1] for n in s.langkah.naskah]


def ramal(minta: Permintaan, bahan: Bahan) -> Ramalan:
    """Look ahead without doing anything."""
    return Ramalan(rancang(minta, bahan))


# The pages of the guide


def tugaskan(request: HttpRequest) -> HttpResponse:
    """The start of the guide: a fresh draft, or the one that was left."""
    if request.GET.get("baru") is not None:
        buang_draf(request.session)
    if request.GET.get("sasaran", "").isdecimal():
        p = pembaca_dari(request)
        simpan_draf(request.session, draf_untuk(p, ambil_sasaran(p, int(request.GET["sasaran"]))))
    draf = muat_draf(request.session)
    if request.GET.get("orang", "").isdecimal():
        draf.orang = list(dict.fromkeys([*draf.orang, int(request.GET["orang"])]))
        simpan_draf(request.session, draf)
    return pekerjaan(request)


@require_http_methods(["GET", "POST"])
def pekerjaan(request: HttpRequest) -> HttpResponse:
    """Question 1: which work, from when to when."""
    draf, hari = muat_draf(request.session), cast(Kunjungan, request).hari_ini
    awal = {**vars(draf), "kompetensi": ", ".join(draf.kompetensi)}
    awal["mulai"], awal["selesai"] = draf.mulai or hari, draf.selesai or date(hari.year, 12, 31)
    form = PekerjaanForm(request.POST or None, initial=awal)
    if request.method == "POST" and form.is_valid():
        draf.ambil(form.cleaned_data)
        simpan_draf(request.session, draf)
        return redirect("tugaskan_siapa")
    p = pembaca_dari(request)
    isi = {"form": form, "draf": draf, "memimpin": bool(p.unit_dipimpin or p.delegasi)}
    return render(request, "penugasan/tugaskan/pekerjaan.html", isi, status=_status(form))


def _status(form: object) -> int:
    return 422 if getattr(form, "errors", None) else 200


@require_http_methods(["GET", "POST"])
def siapa(request: HttpRequest) -> HttpResponse:
    """Question 2: who, by name or by criteria."""
    p, draf = pembaca_dari(request), muat_draf(request.session)
    dicari = "q" in request.POST
    q = (request.POST if dicari else request.GET).get("q", "").strip()
    if dicari != mirip_nomor(q):
        return redirect(alamat_cari("tugaskan_siapa", q))
    if request.method == "POST" and not dicari:
        _ubah_orang(request, p, draf)
        simpan_draf(request.session, draf)
        return redirect(
            "tugaskan_bentuk"
            if "lanjut" in request.POST and (draf.orang or draf.jumlah)
            else "tugaskan_siapa"
        )
    isi = {
        "draf": draf,
        "q": q,
        "hasil": cari_calon(p, q) if q else [],
        "terpilih": list(
            Pegawai.objects.filter(instansi=p.pegawai.instansi_id, pk__in=draf.orang).order_by("nama")
        ),
        "unit_kriteria": UnitOrganisasi.objects.filter(pk=draf.unit_tujuan or 0).first(),
        "sendiri": calon_sendiri(p) if not q else [],
    }
    return render(request, "penugasan/tugaskan/siapa.html", isi)


def _ubah_orang(request: HttpRequest, p: Pembaca, draf: Draf) -> None:
    tambah = [int(x) for x in request.POST.getlist("tambah") if x.isdecimal()]
    lepas = {int(x) for x in request.POST.getlist("lepas") if x.isdecimal()}
    ada = set(
        Pegawai.objects.filter(instansi=p.pegawai.instansi_id, pk__in=tambah).values_list("pk", flat=True)
    )
    draf.orang = [x for x in dict.fromkeys([*draf.orang, *(t for t in tambah if t in ada)]) if x not in lepas]
    if tambah:
        draf.jumlah, draf.unit_tujuan, draf.instansi_tujuan = 0, None, None


@require_http_methods(["GET", "POST"])
def kriteria(request: HttpRequest) -> HttpResponse:
    """Question 2, the other way: not by name but by what is needed, from which unit or institution."""
    p, draf = pembaca_dari(request), muat_draf(request.session)
    form = KriteriaForm(request.POST or None, initial={"jumlah": draf.jumlah or 1, "jenjang": draf.jenjang})
    q = (request.POST.get("q") or request.GET.get("q") or "").strip()
    tujuan = request.POST.get("tujuan", "")
    if request.method == "POST" and form.is_valid() and tujuan.partition(":")[2].isdecimal():
        _pakai_kriteria(draf, p, tujuan, form)
        simpan_draf(request.session, draf)
        return redirect("tugaskan_bentuk")
    isi = {
        "form": form,
        "q": q,
        "draf": draf,
        "unit": cari_unit(p, q),
        "instansi_lain": cari_instansi(p, q),
    }
    return render(
        request,
        "penugasan/tugaskan/kriteria.html",
        isi,
        status=_status(form) if request.method == "POST" else 200,
    )


def _pakai_kriteria(draf: Draf, p: Pembaca, tujuan: str, form: KriteriaForm) -> None:
    jenis, _pemisah, nomor = tujuan.partition(":")
    milik = p.pegawai.instansi_id
    draf.orang = []
    draf.unit_tujuan = draf.instansi_tujuan = None
    if jenis == "unit" and UnitOrganisasi.objects.filter(instansi=milik, pk=int(nomor)).exists():
        draf.unit_tujuan = int(nomor)
    elif InstansiLain.objects.filter(instansi=milik, pk=int(nomor)).exists():
        draf.instansi_tujuan = int(nomor)
    draf.jumlah, draf.jenjang = form.cleaned_data["jumlah"], form.cleaned_data["jenjang"]
    draf.kemampuan = [k.strip() for k in form.cleaned_data["kemampuan"].split(",") if k.strip()]


@require_http_methods(["GET", "POST"])
def bentuk(request: HttpRequest) -> HttpResponse:
    """Question 3: alone or as a team, and who leads it."""
    p, draf = pembaca_dari(request), muat_draf(request.session)
    orang = Pegawai.objects.filter(instansi=p.pegawai.instansi_id, pk__in=draf.orang).order_by("nama")
    awal = {**vars(draf), "bentuk": draf.bentuk or ("tim" if len(draf.orang) > 1 else "individu")}
    form = BentukForm(request.POST or None, initial=awal, orang=orang)
    if request.method == "POST" and form.is_valid():
        isi = form.cleaned_data
        draf.ambil(
            {
                **isi,
                "ketua": isi["ketua"].pk if isi["ketua"] else None,
                "jenis_tim": isi["jenis_tim"] or "rutin",
            }
        )
        simpan_draf(request.session, draf)
        return redirect("tugaskan_periksa")
    isi_halaman = {"form": form, "draf": draf, "ramalan": _ramalan_draf(draf, p)}
    return render(request, "penugasan/tugaskan/bentuk.html", isi_halaman, status=_status(form))


def _ramalan_draf(draf: Draf, p: Pembaca) -> Ramalan | None:
    if not draf.judul or not (draf.orang or draf.kriteria):
        return None
    if not draf.bentuk and len(draf.orang) > 1:
        draf.bentuk, draf.nama_tim = "tim", draf.judul
    minta = draf.permintaan(p.pegawai)
    bahan = muat_bahan(minta, fakta_pembaca(p))
    return ramal(langkah_pembuka(minta, bahan, usulan=draf.usulan), bahan)


@require_http_methods(["GET", "POST"])
def periksa(request: HttpRequest) -> HttpResponse:
    """Check it all, then send."""
    p, draf = pembaca_dari(request), muat_draf(request.session)
    if not draf.judul:
        return redirect("tugaskan")
    if request.method == "POST":
        draf.alasan, draf.usulan = request.POST.get("alasan", "").strip(), "usulan" in request.POST
        simpan_draf(request.session, draf)
    minta = draf.permintaan(p.pegawai)
    bahan = muat_bahan(minta, fakta_pembaca(p))
    minta = langkah_pembuka(minta, bahan, usulan=draf.usulan)
    ramalan = ramal(minta, bahan)
    if request.method == "POST" and "kirim" in request.POST:
        return kirim(request, minta, lambda: _halaman_periksa(request, draf, ramalan, 422))
    return _halaman_periksa(request, draf, ramalan)


def _halaman_periksa(request: HttpRequest, draf: Draf, ramalan: Ramalan, status: int = 200) -> HttpResponse:
    minta = ramalan.rancangan.permintaan
    isi = {
        "draf": draf,
        "ramalan": ramalan,
        "putusan": ramalan.rancangan.gabungan(),
        "minta": minta,
        "kata": KATA[minta.langkah],
    }
    return render(request, "penugasan/tugaskan/periksa.html", isi, status=status)


def _sidik(minta: Permintaan) -> str:
    """What a wish is recognised by when the same person sends it again."""
    baris = (minta.peminta, minta.unit_tujuan, minta.instansi_tujuan, *minta.semua_orang)
    isi = (minta.langkah, minta.judul, minta.uraian, minta.kriteria, minta.mulai, minta.selesai)
    teks = repr((*(b and b.pk for b in baris), *isi, minta.tim and minta.tim.nama))
    return f"kirim-{hashlib.sha256(teks.encode()).hexdigest()}"


def kirim(request: HttpRequest, minta: Permintaan, gagal: Callable[[], HttpResponse]) -> HttpResponse:
    """Send a wish; what is refused stays on the page with the reason. Sent twice, it becomes one case."""
    sidik = _sidik(minta)
    if not cache.add(sidik, True, SEKALI_KIRIM):
        messages.info(request, _("Itu sudah terkirim; lihat di Penugasan saya."))
        return redirect("penugasan_saya")
    try:
        penugasan = ajukan(minta)
    except Exception as galat:
        cache.delete(sidik)
        if isinstance(galat, Ditolak):
            return gagal()
        raise
    buang_draf(request.session)
    messages.success(request, _("Terkirim. Inilah jalannya."))
    return redirect("perkara", penugasan.perkara.kode)


@require_GET
def pratinjau_naskah(request: HttpRequest, nomor: int) -> HttpResponse:
    """One of the documents that the draft would issue, as it would be printed."""
    p, draf = pembaca_dari(request), muat_draf(request.session)
    minta = draf.permintaan(p.pegawai)
    minta = langkah_pembuka(minta, muat_bahan(minta, fakta_pembaca(p)), usulan=draf.usulan)
    try:
        isi = pratinjau(minta)
    except Ditolak:
        isi = []
    if nomor >= len(isi):
        raise Http404
    return HttpResponse(cetak(isi[nomor]), content_type="application/pdf")


@require_POST
def batal(request: HttpRequest) -> HttpResponse:
    """Give up the draft."""
    buang_draf(request.session)
    return redirect("giliran")
