"""Steps on a case: one operation a step, with its own fields; several turns at once."""

import json
from typing import Any

from django.http import HttpRequest
from django.utils import translation
from django.utils.translation import gettext as _

from simpul.api import kunci
from simpul.api.cakupan import Cakupan
from simpul.api.jalan.alamat import KodeJalan
from simpul.api.jalan.perkara import halaman
from simpul.api.masalah import Galat, Jenis, Masalah, isi_masalah
from simpul.api.operasi import Hasil, baca, tulis
from simpul.api.operasi import json as sebagai_json
from simpul.api.skema.dasar import Masuk, Orang
from simpul.api.skema.masukan import GiliranDipilih, isian_langkah
from simpul.api.skema.perkara import HasilGiliran, HasilSekaligus, Ketetapan, LangkahRinci, Pilihan
from simpul.api.susun import perkara as susun
from simpul.api.susun.keinginan import pindaian
from simpul.api.versi import versi_diminta
from simpul.aturan.putusan import Putusan
from simpul.aturan.tabel import PROSEDUR
from simpul.penugasan import selectors
from simpul.penugasan.butir import selangkah
from simpul.penugasan.forms import LangkahForm
from simpul.penugasan.kata import KATA, SEKALIGUS
from simpul.penugasan.models import Giliran
from simpul.penugasan.selectors import Pembaca
from simpul.penugasan.services import Masukan, langkah
from simpul.penugasan.tampilan import HalamanPerkara, Tombol
from simpul.penugasan.views import lakukan, pembaca_dari

TAG = "Langkah"
PEMBUKA = {"usulkan", "ajukan", "bentuk", "masuk", "sampaikan", "ajukan_diri"}
# The steps of assignments: those of the work of a case and of agreements have operations of their own.
LANGKAH = tuple(
    nama for nama in KATA if nama not in PEMBUKA and any(p.bernama(nama) for p in PROSEDUR.values())
)


def _tombol(h: HalamanPerkara, nama: str, jalur: int | None) -> Tombol | None:
    """The act that is meant, as the page would offer it: possible ones first."""
    semua = [t for t in (*h.tombol, *h.redup) if t.tindakan.nama == nama]
    return next((t for t in semua if jalur in (None, t.jalur)), None)


def _formulir(
    h: HalamanPerkara, t: Tombol, p: Pembaca, isi: dict[str, Any], berkas: Any = None
) -> LangkahForm:
    return LangkahForm(
        isi,
        {"pindaian": berkas} if berkas else None,
        penugasan=h.penugasan,
        tindakan=t.tindakan,
        tanggal=p.tanggal,
        pencatatan=t.pencatatan,
    )


def _periksa(form: LangkahForm, isi: dict[str, Any]) -> None:
    """A step takes its own fields: what a page would not ask for is refused, what it would is checked alike."""
    asing = [n for n, nilai in isi.items() if nilai not in ("", None, []) and n not in form.fields]
    galat = [
        Galat(f"/{nama}", _("Langkah ini tidak memerlukan isian itu dalam keadaan sekarang."))
        for nama in asing
    ]
    if form.fields and not form.is_valid():
        galat += [Galat(f"/{nama}", str(daftar[0])) for nama, daftar in form.errors.items()]
    if galat:
        raise Masalah(Jenis.ISIAN, galat[0].pesan, galat=galat)


def ambil_langkah(request: HttpRequest, kode: str, nama: str, isi: Masuk) -> Hasil:
    """Take a step as its page would."""
    p, h = pembaca_dari(request), halaman(request, kode)
    isian = isi.model_dump(exclude={"jalur", "pindaian"})
    jalur = getattr(isi, "jalur", None)
    versi = versi_diminta(request, h.penugasan.perkara.versi)
    tombol = _tombol(h, nama, jalur)
    if tombol is None:
        putusan = _tanpa_tombol(h, nama, p, isian, versi)
    else:
        berkas = pindaian(getattr(isi, "pindaian", None))
        form = _formulir(h, tombol, p, isian, berkas)
        _periksa(form, isian | ({"pindaian": berkas} if berkas else {}))
        putusan = lakukan(h.penugasan, tombol, form, p, versi)
    isi_jawaban = susun.ketetapan(h.penugasan, nama, putusan, request)
    return Hasil(isi_jawaban, isi_jawaban.versi)


def _tanpa_tombol(
    h: HalamanPerkara, nama: str, p: Pembaca, isian: dict[str, Any], versi: str | None
) -> Putusan:
    """A step that the case does not know now: the rules say why, and the trail keeps the attempt."""
    alasan = str(isian.get("alasan", ""))
    return langkah(h.penugasan, nama, p.pegawai, masukan=Masukan(alasan=alasan), versi=versi)


def _daftarkan(nama: str) -> None:
    """One operation for one step, with its own fields."""
    rupa = isian_langkah(nama)

    def ambil(request: HttpRequest, kode: KodeJalan, isi: Masuk) -> Hasil:
        return ambil_langkah(request, kode, nama, isi)

    ambil.__annotations__["isi"] = rupa
    ambil.__name__ = f"ambil_{nama}"
    ambil.__doc__ = f"{_judul(nama)}.\n\n{_akibat(nama)} If-Match: ETag perkara yang Anda baca."
    depan, *lain = nama.split("_")
    tulis(
        TAG,
        f"/perkara/{{kode}}/{nama.replace('_', '-')}",
        id=depan + "".join(satu.capitalize() for satu in lain),
        cakupan=Cakupan.PERKARA_TULIS,
        hasil=Ketetapan,
        berversi=True,
    )(ambil)


def _judul(nama: str) -> str:
    return str(KATA[nama].tombol)


def _akibat(nama: str) -> str:
    return str(KATA[nama].akibat)


with translation.override(
    "id"
):  # the description is in Indonesian, in whichever language the first visitor reads
    for _nama in LANGKAH:
        _daftarkan(_nama)


@baca(
    TAG,
    "/perkara/{kode}/langkah/{nama}/{jalur}",
    id="langkahRinci",
    cakupan=Cakupan.PERKARA_BACA,
    hasil=LangkahRinci,
)
def rinci(request: HttpRequest, kode: KodeJalan, nama: str, jalur: int) -> LangkahRinci:
    """Satu langkah dengan isiannya: medan apa yang diminta, dan siapa saja yang dapat disebut."""
    p, h = pembaca_dari(request), halaman(request, kode)
    tombol = _tombol(h, nama, jalur)
    if tombol is None:
        raise Masalah(Jenis.TIDAK_ADA)
    form = _formulir(h, tombol, p, {})
    medan = [
        Pilihan(medan=n, wajib=f.required, label=str(f.label or n), orang=_orang(f))
        for n, f in form.fields.items()
    ]
    return LangkahRinci(langkah=susun.langkah(h, tombol, request), isian=medan)


def _orang(medan: Any) -> list[Orang] | None:
    daftar = getattr(medan, "queryset", None)
    return None if daftar is None else [susun.orang(satu) for satu in daftar[:500]]


# Several turns at once


@tulis(
    TAG,
    "/giliran/putuskan",
    id="putuskanSekaligus",
    cakupan=Cakupan.PERKARA_TULIS,
    hasil=HasilSekaligus,
    banyak=True,
    aturan=False,
)
def putuskan(request: HttpRequest, isi: GiliranDipilih) -> HasilSekaligus:
    """Putuskan beberapa giliran sekaligus, masing-masing dalam transaksinya sendiri.

    Kunci yang sama tidak memutuskan satu giliran dua kali, juga bila permintaan pertama terputus di tengah jalan.
    """
    p = pembaca_dari(request)
    hasil = [_satu(request, p, id_) for id_ in dict.fromkeys(isi.giliran)]
    berhasil = sum(satu.status < 400 for satu in hasil)
    return HasilSekaligus(hasil=hasil, diputuskan=berhasil, gagal=len(hasil) - berhasil)


def _satu(request: HttpRequest, p: Pembaca, id_: int) -> HasilGiliran:
    try:
        jawaban = kunci.sebagian(request, str(id_), lambda: _putuskan(request, p, id_))
        status, isi = jawaban.status_code, json.loads(jawaban.content)
    except Masalah as masalah:
        if masalah.jenis is Jenis.KUNCI_DIPAKAI:
            raise
        status, isi = masalah.jenis.value.status, isi_masalah(masalah, request)
    if status < 400:
        return HasilGiliran(id=id_, status=status, ketetapan=Ketetapan.model_validate(isi), masalah=None)
    return HasilGiliran(id=id_, status=status, ketetapan=None, masalah=isi)


def _putuskan(request: HttpRequest, p: Pembaca, id_: int) -> Any:
    satu: Giliran | None = selectors.giliran_saya(p).filter(pk=id_).first()
    if satu is None:
        raise Masalah(Jenis.TIDAK_ADA)
    if satu.langkah not in SEKALIGUS:
        raise Masalah(Jenis.ISIAN, _("perlu diisi dulu; buka perkaranya."))
    putusan = selangkah(satu, p.pegawai)
    return sebagai_json(susun.ketetapan(satu.perkara.penugasan, satu.langkah, putusan, request))
