"""The work of a case: plan, breakdown, progress, result, reports, problems; one operation a step, with its own fields."""

from collections.abc import Callable
from typing import Any

from django.http import FileResponse, Http404, HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.utils import translation
from django.utils.translation import gettext as _
from ninja import Query
from pydantic import BaseModel, Field

from simpul.api.cakupan import Cakupan
from simpul.api.jalan.alamat import KodeJalan, NomorJalan
from simpul.api.laman import Potong, Urutan, potong
from simpul.api.masalah import Galat, Jenis, Masalah
from simpul.api.operasi import Hasil, Satu, baca, siapa, tulis
from simpul.api.skema import kerja as skema
from simpul.api.skema.dasar import NOMOR_TERBESAR, Lembar, Masuk
from simpul.api.skema.perkara import Ketetapan, Pilihan
from simpul.api.susun import kerja as susun
from simpul.api.susun.keinginan import isian_salah
from simpul.api.susun.perkara import ketetapan, orang
from simpul.api.versi import bersyarat, etag, sidik, versi_diminta
from simpul.aturan.putusan import Putusan
from simpul.aturan.siklus.pilih import LANGKAH as SEMUA
from simpul.penugasan import selectors
from simpul.penugasan.butir import MasukanButir, kerjakan
from simpul.penugasan.kata import KATA
from simpul.penugasan.models import Butir, Penugasan
from simpul.penugasan.views import pembaca_dari
from simpul.siklus_kerja.cetak import pdf_butir
from simpul.siklus_kerja.forms import ButirForm
from simpul.siklus_kerja.forms_capaian import AWALAN
from simpul.siklus_kerja.models import Bagian, Bukti
from simpul.siklus_kerja.selectors import bagian_saya, bukti_untuk, untuk_saya
from simpul.siklus_kerja.services import Terpakai, catat_kemajuan, susun_rencana, susun_rincian
from simpul.siklus_kerja.tampilan import HalamanKerja, TombolKerja
from simpul.siklus_kerja.views import BERHALAMAN, awal_isian, formulir, halaman_dari, lakukan

TAG = "Pekerjaan"
BACA, TULIS = Cakupan.PERKARA_BACA, Cakupan.PERKARA_TULIS
PDF, BERKAS = "application/pdf", "application/octet-stream"
LANGKAH = tuple(nama for nama in KATA if nama in SEMUA and nama not in BERHALAMAN)


def halaman(request: HttpRequest, kode: str) -> HalamanKerja:
    """The work of the case as its page shows it to the caller, cited by the regulation that judges it."""
    h = halaman_dari(request, kode)
    siapa(request).profil_perkara = h.fakta.profil
    return h


# Reading


@baca(TAG, "/perkara/{kode}/kerja", id="pekerjaan", cakupan=BACA, hasil=skema.KerjaPerkara)
def pekerjaan(request: HttpRequest, kode: KodeJalan) -> Satu:
    """Pekerjaan satu perkara: rencana, bagian dan kemajuannya, putaran hasil, dan langkah yang mungkin.

    Langkah yang tidak boleh Anda ambil disertai sebabnya. ETag-nya dipakai dalam If-Match ketika mengambil langkah.
    """
    h = halaman(request, kode)
    return Satu(susun.kerja(h, request), h.penugasan.perkara.versi)


class TentangSiapa(BaseModel):
    """About whom a draft is."""

    tentang: int | None = Field(None, ge=1, le=NOMOR_TERBESAR, description="Draf laporan tentang siapa.")


@baca(
    TAG,
    "/perkara/{kode}/kerja/{nama}/{butir}",
    id="langkahKerjaRinci",
    cakupan=BACA,
    hasil=skema.LangkahKerjaRinci,
)
def rinci(
    request: HttpRequest, kode: KodeJalan, nama: str, butir: int, saring: Query[TentangSiapa]
) -> skema.LangkahKerjaRinci:
    """Satu langkah pekerjaan dengan isiannya: siapa yang dapat disebut, bukti yang sudah ada, dan draf isinya.

    `butir` 0 untuk memulai yang baru.
    """
    h = halaman(request, kode)
    tombol = h.cari(nama, butir)
    if tombol is None:
        raise Masalah(Jenis.TIDAK_ADA)
    medan: dict[str, Any] = {} if nama in BERHALAMAN else formulir(h, tombol).fields
    awal = awal_isian(h, tombol, str(saring.tentang or ""))
    return skema.LangkahKerjaRinci(
        langkah=susun.langkah(tombol, request),
        isian=[_pilihan(n, f) for n, f in medan.items()],
        bukti_ada=susun.bukti(medan["bukti_ada"].queryset[:200]) if "bukti_ada" in medan else [],
        draf=str(awal.get("uraian", "")),
    )


def _pilihan(nama: str, medan: Any) -> Pilihan:
    daftar = getattr(medan, "queryset", None) if nama == "tentang" else None
    dapat = None if daftar is None else [orang(satu) for satu in daftar[:500]]
    return Pilihan(medan=nama, wajib=medan.required, label=str(medan.label or nama), orang=dapat)


def _butir(request: HttpRequest, kode: str) -> "tuple[Penugasan, Any]":
    p = pembaca_dari(request)
    penugasan = selectors.ambil(p, kode)
    daftar = selectors.butir_terbaca(p, penugasan.pk)
    return penugasan, daftar.select_related("siapa", "oleh", "unit_pemutus", "instansi_pemutus")


def _satu_butir(request: HttpRequest, kode: str, nomor: int) -> tuple[Penugasan, Butir, list[Bukti]]:
    penugasan, daftar = _butir(request, kode)
    satu = daftar.filter(pk=nomor).first()
    if satu is None:
        raise Http404
    return penugasan, satu, list(Bukti.objects.filter(lampiran__butir=satu).order_by("pk"))


@baca(TAG, "/perkara/{kode}/butir", id="daftarButir", cakupan=BACA, hasil=skema.ButirBaris)
def daftar_butir(request: HttpRequest, kode: KodeJalan, lembar: Query[Lembar]) -> Potong:
    """Rencana, hasil, laporan, masalah, dan lainnya yang isinya boleh Anda baca, yang terbaru lebih dulu."""
    _penugasan, daftar = _butir(request, kode)
    return potong(daftar, Urutan("butir", ("-diperbarui", "-pk")), lembar).petakan(susun.butir)


@baca(TAG, "/perkara/{kode}/butir/{id}", id="butir", cakupan=BACA, hasil=skema.ButirRinci)
def butir(request: HttpRequest, kode: KodeJalan, id: NomorJalan) -> skema.ButirRinci:
    """Satu butir pekerjaan dengan buktinya."""
    _penugasan, satu, bukti = _satu_butir(request, kode, id)
    return susun.butir_rinci(satu, bukti)


@baca(TAG, "/perkara/{kode}/butir/{id}/pdf", id="butirPdf", cakupan=BACA, hasil=bytes, bentuk=PDF)
def butir_pdf(request: HttpRequest, kode: KodeJalan, id: NomorJalan) -> HttpResponseBase:
    """Satu butir pekerjaan sebagai PDF."""
    isi = pdf_butir(*_satu_butir(request, kode, id))
    return bersyarat(request, HttpResponse(isi, PDF), etag(sidik(isi)))


@baca(TAG, "/laporan", id="daftarLaporan", cakupan=BACA, hasil=skema.LaporanBaris)
def laporan(request: HttpRequest, lembar: Query[Lembar]) -> Potong:
    """Laporan dan umpan balik yang disampaikan kepada Anda, yang terbaru lebih dulu."""
    daftar = untuk_saya(pembaca_dari(request))
    return potong(daftar, Urutan("laporan", ("-diperbarui", "-pk")), lembar).petakan(susun.laporan)


def _bukti(request: HttpRequest, nomor: int) -> Bukti:
    satu = bukti_untuk(pembaca_dari(request), nomor)
    if satu is None:
        raise Http404
    return satu


@baca(TAG, "/bukti/{id}", id="bukti", cakupan=BACA, hasil=skema.BuktiRingkas)
def bukti(request: HttpRequest, id: NomorJalan) -> skema.BuktiRingkas:
    """Satu bukti: namanya, dan tautan atau alamat berkasnya."""
    return susun.bukti([_bukti(request, id)])[0]


@baca(TAG, "/bukti/{id}/berkas", id="berkasBukti", cakupan=BACA, hasil=bytes, bentuk=BERKAS)
def berkas_bukti(request: HttpRequest, id: NomorJalan) -> HttpResponseBase:
    """Berkas satu bukti, bagi yang boleh membaca perkara atau laporan yang memakainya."""
    satu = _bukti(request, id)
    if satu.tautan:
        raise Http404
    return FileResponse(satu.berkas.open(), as_attachment=True, filename=satu.nama, content_type=BERKAS)


# What is written in rows


def _hasil(request: HttpRequest, h: HalamanKerja, nama: str, putusan: Putusan) -> Hasil:
    isi = ketetapan(h.penugasan, nama, putusan, request)
    return Hasil(isi, isi.versi)


def _versi(request: HttpRequest, h: HalamanKerja) -> str | None:
    return versi_diminta(request, h.penugasan.perkara.versi)


def _tanpa_terpakai(medan: str, tindakan: Callable[[], Putusan]) -> Putusan:
    """Act.

    Raises:
        Masalah: something was left out on which parts or progress hang.
    """
    try:
        return tindakan()
    except Terpakai as galat:
        pesan = _("Sudah dipakai dan tidak dapat dihapus: %(nama)s.") % {"nama": galat}
        raise isian_salah(f"/{medan}", pesan) from None


@tulis(TAG, "/perkara/{kode}/rencana", id="susunRencana", cakupan=TULIS, hasil=Ketetapan, berversi=True)
def rencana(request: HttpRequest, kode: KodeJalan, isi: skema.RencanaMasuk) -> Hasil:
    """Susun rencana kegiatan, atau ubah yang sudah ditetapkan dengan alasan.

    Kirim seluruhnya: kegiatan yang ber-`id` diubah, yang tidak dikirim dihapus. If-Match: ETag pekerjaan yang Anda baca.
    """
    h = halaman(request, kode)
    kegiatan, pegawai, versi = susun.data_kegiatan(isi.kegiatan), h.pembaca.pegawai, _versi(request, h)
    putusan = _tanpa_terpakai(
        "kegiatan",
        lambda: susun_rencana(
            h.penugasan, pegawai, kegiatan, alasan=isi.alasan, bersama=isi.bersama, versi=versi
        ),
    )
    return _hasil(request, h, "susun_rencana", putusan)


@tulis(TAG, "/perkara/{kode}/rincian", id="susunRincian", cakupan=TULIS, hasil=Ketetapan, berversi=True)
def rincian(request: HttpRequest, kode: KodeJalan, isi: skema.RincianMasuk) -> Hasil:
    """Susun rincian kegiatan: siapa mengerjakan bagian mana, kapan, dengan anggaran berapa.

    Kirim seluruhnya: bagian yang ber-`id` diubah, yang tidak dikirim dihapus. If-Match: ETag pekerjaan yang Anda baca.
    """
    h = halaman(request, kode)
    bagian, pegawai, versi = susun.data_bagian(isi.bagian, h), h.pembaca.pegawai, _versi(request, h)
    putusan = _tanpa_terpakai(
        "bagian", lambda: susun_rincian(h.penugasan, pegawai, bagian, alasan=isi.alasan, versi=versi)
    )
    return _hasil(request, h, "susun_rincian", putusan)


@tulis(TAG, "/perkara/{kode}/kemajuan", id="catatKemajuan", cakupan=TULIS, hasil=Ketetapan, berversi=True)
def kemajuan(request: HttpRequest, kode: KodeJalan, isi: skema.KemajuanMasuk) -> Hasil:  # type: ignore[valid-type]  # made for this step
    """Catat kemajuan satu bagian, atau seluruh pekerjaan bila Anda tidak mempunyai bagian; dengan buktinya.

    If-Match: ETag pekerjaan yang Anda baca.
    """
    h = halaman(request, kode)
    putusan = catat_kemajuan(
        h.penugasan,
        h.pembaca.pegawai,
        isi.persen,  # type: ignore[attr-defined]  # made for this step
        bagian=_bagian(h, isi.bagian),  # type: ignore[attr-defined]  # made for this step
        uraian=isi.uraian,  # type: ignore[attr-defined]  # made for this step
        bukti=susun.unggahan(isi, h),
        versi=_versi(request, h),
    )
    return _hasil(request, h, "catat_kemajuan", putusan)


def _bagian(h: HalamanKerja, nomor: int | None) -> Bagian | None:
    """The part that is meant, of those on which the caller may tell progress; he says which where he has some."""
    milik = bagian_saya(h.pembaca, h.penugasan)
    satu = milik.filter(pk=nomor).first() if nomor else None
    if satu is None and (nomor or milik.exists()):
        raise isian_salah("/bagian", _("Tidak ditemukan.") if nomor else _("Wajib diisi."))
    return satu


# Steps


def _tombol(h: HalamanKerja, nama: str, nomor: int | None) -> TombolKerja | None:
    """The step that is meant, as the page would offer it: possible ones first."""
    semua = [t for t in (*h.tombol, *h.redup) if t.nama == nama]
    return next((t for t in semua if nomor in (None, t.butir)), None)


def _periksa(h: HalamanKerja, tombol: TombolKerja, isi: Any) -> ButirForm:
    """The form of a step, filled and checked as on its page."""
    berkas = susun.berkas_bukti(getattr(isi, "berkas", None))
    data = isi.model_dump(exclude={"butir", "berkas"})
    data["alternatif"] = "\n".join(data.get("alternatif", ()))
    capaian = {f"{AWALAN}{c.indikator}": str(c.nilai) for c in getattr(isi, "capaian", ())}
    form = formulir(h, tombol, data | capaian, {"berkas": berkas} if berkas else None)
    galat = [Galat(f"/{n}", str(daftar[0])) for n, daftar in form.errors.items()]
    if data.get("bukti_ada") and "bukti_ada" not in form.fields:
        galat.append(Galat("/bukti_ada", _("Tidak ditemukan.")))
    if capaian.keys() - form.fields.keys():
        galat.append(Galat("/capaian", _("Tidak ditemukan.")))
    if galat:
        raise Masalah(Jenis.ISIAN, galat[0].pesan, galat=galat)
    return form


def ambil_langkah(request: HttpRequest, kode: str, nama: str, isi: Any) -> Hasil:
    """Take a step of the work as its page would."""
    h = halaman(request, kode)
    tombol, versi = _tombol(h, nama, isi.butir), _versi(request, h)
    if tombol is None:
        putusan = _tanpa_tombol(h, nama, isi, versi)
    else:
        putusan = lakukan(h, tombol, _periksa(h, tombol, isi), versi)
    return _hasil(request, h, nama, putusan)


def _tanpa_tombol(h: HalamanKerja, nama: str, isi: Any, versi: str | None) -> Putusan:
    """A step that the state of the work does not know: the rules say why, and the trail keeps the attempt."""
    masukan = MasukanButir(uraian=getattr(isi, "uraian", ""), alasan=getattr(isi, "alasan", ""))
    try:
        return kerjakan(h.penugasan, nama, h.pembaca.pegawai, butir=isi.butir, masukan=masukan, versi=versi)
    except LookupError:
        raise isian_salah("/butir", _("Tidak ditemukan.")) from None


def _daftarkan(nama: str) -> None:
    """One operation for one step, with its own fields."""
    rupa = skema.isian_kerja(nama)

    def ambil(request: HttpRequest, kode: KodeJalan, isi: Masuk) -> Hasil:
        return ambil_langkah(request, kode, nama, isi)

    ambil.__annotations__["isi"] = rupa
    ambil.__name__ = f"ambil_{nama}"
    ambil.__doc__ = f"{KATA[nama].tombol}.\n\n{KATA[nama].akibat} If-Match: ETag pekerjaan yang Anda baca."
    depan, *lain = nama.split("_")
    tulis(
        TAG,
        f"/perkara/{{kode}}/kerja/{nama.replace('_', '-')}",
        id=depan + "".join(satu.capitalize() for satu in lain),
        cakupan=TULIS,
        hasil=Ketetapan,
        berversi=True,
    )(ambil)


with translation.override(
    "id"
):  # the description is in Indonesian, in whichever language the first visitor reads
    for _nama in LANGKAH:
        _daftarkan(_nama)
