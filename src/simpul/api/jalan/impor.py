"""Imports of staff data: upload, what was found, loading, giving up; the workbook to fill."""

from django.core.files.uploadedfile import SimpleUploadedFile
from django.http import Http404, HttpRequest, HttpResponse
from django.utils.datastructures import MultiValueDict
from ninja import Query

from simpul.api.cakupan import Cakupan
from simpul.api.jalan.alamat import KodeJalan
from simpul.api.jalan.izin import pengelola
from simpul.api.laman import Potong, Urutan, potong, potong_nilai
from simpul.api.operasi import Hasil, Satu, baca, siapa, tulis
from simpul.api.skema import kelola as masuk
from simpul.api.skema import pengelolaan
from simpul.api.skema.dasar import Lembar
from simpul.api.susun.keinginan import baca_berkas, isian_salah
from simpul.api.versi import cocokkan, sidik
from simpul.organisasi import kelola
from simpul.organisasi.forms import UnggahForm
from simpul.organisasi.impor import layanan
from simpul.organisasi.impor.kolom import LEMBAR
from simpul.organisasi.impor.periksa import dari_json
from simpul.organisasi.impor.templat import kesalahan_xlsx, templat_csv, templat_xlsx
from simpul.organisasi.models import Impor
from simpul.organisasi.views_impor import XLSX, suruh
from simpul.web import kata

TAG = "Impor"
BACA, TULIS = Cakupan.ORGANISASI_BACA, Cakupan.ORGANISASI_TULIS


def satu_impor(request: HttpRequest, kode: str) -> Impor:
    """An import that the caller may open."""
    satu = kelola.impor_milik(siapa(request)).filter(kode=kode).first()
    if satu is None:
        raise Http404
    return satu


def _versi(i: Impor) -> str:
    """Progress alone makes no new state."""
    return sidik(f"{i.pk} {i.status} {i.sidik}".encode())


def _susun(i: Impor) -> pengelolaan.Impor:
    ringkasan = i.ringkasan
    return pengelolaan.Impor(
        kode=i.kode,
        versi=_versi(i),
        nama_berkas=i.nama_berkas,
        sidik=i.sidik,
        status=i.status,
        persen=i.persen,
        macet=i.macet,
        dibuat=i.dibuat,
        lembar=[
            pengelolaan.HitunganLembar(lembar=satu.nama, **{n: hitungan.get(n, 0) for n in HITUNGAN})
            for satu in LEMBAR
            if (hitungan := ringkasan.get("lembar", {}).get(satu.nama))
        ],
        tanpa_perubahan=bool(ringkasan.get("tanpa_perubahan")),
        sebab=kata.terjemahkan(dari_json(ringkasan["sebab"])) if "sebab" in ringkasan else None,
        catatan=[kata.terjemahkan(dari_json(p)) for p in ringkasan.get("catatan", ())],
        jumlah_kesalahan=len(i.kesalahan),
        jumlah_peringatan=len(i.peringatan),
    )


HITUNGAN = ("baru", "berubah", "sama", "salah", "menunggu")


def _hasil(i: Impor, *, baru: bool = False) -> Hasil:
    rupa = _susun(i)
    return Hasil(rupa, rupa.versi, f"/api/v1/impor/{i.kode}" if baru else "")


def _baris(i: Impor) -> pengelolaan.ImporBaris:
    return pengelolaan.ImporBaris(
        kode=i.kode, nama_berkas=i.nama_berkas, status=i.status, dibuat=i.dibuat, persen=i.persen
    )


@baca(TAG, "/impor", id="daftarImpor", cakupan=BACA, hasil=pengelolaan.ImporBaris, izin=pengelola)
def daftar(request: HttpRequest, lembar: Query[Lembar]) -> Potong:
    """Impor yang boleh Anda buka, yang terbaru lebih dulu."""
    return potong(kelola.impor_terbaca(siapa(request)), Urutan("impor", ("-dibuat", "-pk")), lembar).petakan(
        _baris
    )


@tulis(TAG, "/impor", id="unggahImpor", cakupan=TULIS, hasil=pengelolaan.Impor, status=201, izin=pengelola)
def unggah(request: HttpRequest, isi: masuk.Unggahan) -> Hasil:
    """Unggah XLSX atau CSV untuk diperiksa; belum ada yang dimuat."""
    aku, berkas = siapa(request), baca_berkas(isi.berkas, "/berkas")
    form = UnggahForm(
        {}, MultiValueDict({"berkas": [SimpleUploadedFile(berkas.name or "berkas", berkas.read())]})
    )
    if not form.is_valid():
        raise isian_salah("/berkas", str(form.errors["berkas"][0]))
    unggahan = form.cleaned_data["berkas"]
    impor = layanan.unggah(instansi=aku.instansi, nama=unggahan.name, isi=unggahan.read(), akun=aku.user)
    suruh(aku, impor)
    return _hasil(impor, baru=True)


@baca(TAG, "/impor/{kode}", id="impor", cakupan=BACA, hasil=pengelolaan.Impor, izin=pengelola)
def impor(request: HttpRequest, kode: KodeJalan) -> Satu:
    """Keadaan satu impor: apa yang akan berubah, kemajuannya, atau sebab gagalnya."""
    rupa = _susun(satu_impor(request, kode))
    return Satu(rupa, rupa.versi)


class SaringTemuan(Lembar):
    """Which findings."""

    peringatan: bool = False


@baca(
    TAG, "/impor/{kode}/temuan", id="temuanImpor", cakupan=BACA, hasil=pengelolaan.TemuanBaris, izin=pengelola
)
def temuan(request: HttpRequest, kode: KodeJalan, saring: Query[SaringTemuan]) -> Potong:
    """Baris yang salah, atau yang diperingatkan, menurut urutan berkas."""
    satu = satu_impor(request, kode)
    isi = satu.peringatan if saring.peringatan else satu.kesalahan
    nama = f"temuan_{kode}_{saring.peringatan}"
    laman = potong_nilai(enumerate(isi, 1), lambda x: str(x[0]), nama, saring)
    return laman.petakan(
        lambda x: pengelolaan.TemuanBaris(
            nomor=x[0],
            lembar=str(x[1]["lembar"]),
            baris=x[1]["baris"],
            kolom=str(x[1]["kolom"] or ""),
            nilai=str(x[1]["nilai"] or ""),
            sebab=kata.terjemahkan(dari_json(x[1]["sebab"])),
        )
    )


def _untuk_diubah(request: HttpRequest, kode: str) -> Impor:
    satu = satu_impor(request, kode)
    Impor.objects.select_for_update().get(pk=satu.pk)
    satu = satu_impor(request, kode)
    cocokkan(request, _versi(satu))
    return satu


@tulis(
    TAG,
    "/impor/{kode}/muat",
    id="muatImpor",
    cakupan=TULIS,
    hasil=pengelolaan.Impor,
    izin=pengelola,
    berversi=True,
)
def muat(request: HttpRequest, kode: KodeJalan, isi: masuk.Muat) -> Hasil:
    """Muat yang sudah diperiksa; yang salah hanya dilewati bila Anda memintanya."""
    satu = _untuk_diubah(request, kode)
    layanan.minta_muat(impor=satu, hanya_yang_baik=isi.hanya_yang_baik)
    suruh(siapa(request), satu)
    return _hasil(satu_impor(request, kode))


@tulis(
    TAG,
    "/impor/{kode}/batalkan",
    id="batalkanImpor",
    cakupan=TULIS,
    hasil=pengelolaan.Impor,
    izin=pengelola,
    berversi=True,
)
def batalkan(request: HttpRequest, kode: KodeJalan) -> Hasil:
    """Batalkan impor yang menunggu; berkasnya dihapus."""
    layanan.batalkan(impor=_untuk_diubah(request, kode))
    return _hasil(satu_impor(request, kode))


@baca(
    TAG,
    "/impor/{kode}/kesalahan.xlsx",
    id="kesalahanImpor",
    cakupan=BACA,
    hasil=bytes,
    bentuk=XLSX,
    izin=pengelola,
)
def kesalahan(request: HttpRequest, kode: KodeJalan) -> HttpResponse:
    """Daftar kesalahan sebagai XLSX, untuk memperbaiki berkasnya."""
    return HttpResponse(kesalahan_xlsx(satu_impor(request, kode)), XLSX)


@baca(TAG, "/impor-templat.xlsx", id="templatImpor", cakupan=BACA, hasil=bytes, bentuk=XLSX, izin=pengelola)
def templat(request: HttpRequest) -> HttpResponse:
    """Buku kerja kosong untuk diisi."""
    return HttpResponse(templat_xlsx(siapa(request).instansi.profil_kini), XLSX)


@baca(
    TAG,
    "/impor-templat/{nama}.csv",
    id="templatImporCsv",
    cakupan=BACA,
    hasil=bytes,
    bentuk="text/csv",
    izin=pengelola,
)
def templat_satu(request: HttpRequest, nama: str) -> HttpResponse:
    """Judul kolom satu lembar, sebagai CSV."""
    lembar = next((satu for satu in LEMBAR if satu.nama.casefold() == nama.casefold()), None)
    if lembar is None:
        raise Http404
    return HttpResponse(templat_csv(lembar), "text/csv; charset=utf-8")
