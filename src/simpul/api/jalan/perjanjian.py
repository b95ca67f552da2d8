"""Performance agreements: read them with their tree, draft, set, revise, share goals out, choose strategies."""

from django.http import HttpRequest
from django.utils.translation import gettext as _
from ninja import Query

from simpul.api.cakupan import Cakupan
from simpul.api.jalan.alamat import KodeJalan, NomorJalan
from simpul.api.laman import Potong, Urutan, potong
from simpul.api.masalah import Galat, Jenis, Masalah
from simpul.api.operasi import Hasil, Satu, baca, siapa, tulis
from simpul.api.skema.dasar import Lembar
from simpul.api.skema.perjanjian import (
    BagiMasuk,
    IsiMasuk,
    KetetapanPerjanjian,
    Kosong,
    Perjanjian,
    PerjanjianBaris,
    RancanganMasuk,
    RevisiMasuk,
    SaringPerjanjian,
    StrategiMasuk,
    TarikMasuk,
    UntukTahun,
)
from simpul.api.skema.perkara import JejakBaris
from simpul.api.susun import perjanjian as susun
from simpul.api.susun.perkara import jejak
from simpul.api.versi import versi_diminta
from simpul.aturan.putusan import Putusan
from simpul.organisasi.models import Jabatan, Penempatan, UnitOrganisasi
from simpul.penugasan.sasaran import perjanjian_terlihat
from simpul.penugasan.views import pembaca_dari
from simpul.perjanjian import services
from simpul.perjanjian.fakta import Sebutan
from simpul.perjanjian.models import PerjanjianKinerja
from simpul.perjanjian.services import Kebutuhan
from simpul.siklus_kerja.tampilan_perjanjian import (
    Cabang,
    HalamanPerjanjian,
    ambil_versi,
    daftar_perjanjian,
    halaman_perjanjian,
)

TAG = "Perjanjian kinerja"
BACA, TULIS = Cakupan.PERKARA_BACA, Cakupan.PERKARA_TULIS
SASARAN = "/perjanjian/{kode}/sasaran/{id}"


def _halaman(request: HttpRequest, kode: str) -> HalamanPerjanjian:
    """The agreement as its page shows it to the caller, cited by the regulation that it was begun under."""
    h = halaman_perjanjian(pembaca_dari(request), kode)
    siapa(request).profil_perkara = h.profil
    return h


def _cabang(request: HttpRequest, kode: str, nomor: int) -> tuple[Cabang, str | None]:
    """A goal, and the state of its agreement that the caller saw."""
    h = _halaman(request, kode)
    return h.cabang_ke(nomor), versi_diminta(request, h.perjanjian.perkara.versi)


def _salah(medan: str) -> Masalah:
    pesan = _("Tidak ada yang seperti itu di sini.")
    return Masalah(Jenis.ISIAN, pesan, galat=[Galat(f"/{medan}", pesan)])


def _unit(request: HttpRequest, nomor: int, medan: str = "unit") -> UnitOrganisasi:
    """A unit of the caller's Instansi that the input names."""
    satu = UnitOrganisasi.objects.filter(instansi=siapa(request).instansi, pk=nomor).first()
    if satu is None:
        raise _salah(medan)
    return satu


def _hasil(request: HttpRequest, nomor: int, langkah: str, putusan: Putusan | None = None) -> Hasil:
    isi = susun.ketetapan(nomor, langkah, request, putusan)
    return Hasil(isi, isi.versi, "" if putusan else f"/api/v1/perjanjian/{isi.kode}")


# Read


@baca(TAG, "/perjanjian", id="daftarPerjanjian", cakupan=BACA, hasil=PerjanjianBaris)
def daftar(request: HttpRequest, saring: Query[SaringPerjanjian]) -> Potong:
    """Perjanjian kinerja satu tahun yang boleh Anda baca, dan sejauh mana sasarannya dibagi."""
    p = pembaca_dari(request)
    semua = daftar_perjanjian(p, saring.tahun or p.tanggal.year)
    return potong(semua, Urutan("perjanjian", ("unit__nama", "pk")), saring).petakan(susun.baris)


@baca(TAG, "/perjanjian/{kode}", id="perjanjian", cakupan=BACA, hasil=Perjanjian)
def perjanjian(request: HttpRequest, kode: KodeJalan) -> Satu:
    """Satu perjanjian kinerja: sasaran, capaian, pemikul, strategi, penugasan, versinya, dan langkah yang mungkin.

    ETag-nya dipakai dalam If-Match ketika mengubahnya.
    """
    h = _halaman(request, kode)
    return Satu(susun.perjanjian(h, request), h.perjanjian.perkara.versi)


@baca(TAG, "/perjanjian/{kode}/jejak", id="jejakPerjanjian", cakupan=Cakupan.JEJAK_BACA, hasil=JejakBaris)
def jejak_perjanjian(request: HttpRequest, kode: KodeJalan, lembar: Query[Lembar]) -> Potong:
    """Jejak audit satu perjanjian kinerja, percobaan yang ditolak ikut."""
    satu, _versi = ambil_versi(pembaca_dari(request), kode)
    semua = satu.perkara.jejak.select_related("perkara")
    return potong(semua, Urutan("jejak_perjanjian", ("urut", "pk")), lembar).petakan(jejak)


# The draft


@tulis(TAG, "/perjanjian", id="susunPerjanjian", cakupan=TULIS, hasil=KetetapanPerjanjian, status=201)
def susun_baru(request: HttpRequest, isi: RancanganMasuk) -> Hasil:
    """Susun rancangan perjanjian kinerja sebuah unit untuk satu tahun.

    Rancangan yang sudah ada diganti isinya dengan PUT, bukan dengan ini.
    """
    unit = _unit(request, isi.unit)
    _tanpa_rancangan(request, unit, isi.tahun)
    satu = services.susun(siapa(request).pegawai, unit, isi.tahun, susun.isi(isi, {}))
    return _hasil(request, satu.pk, "susun_perjanjian")


def _tanpa_rancangan(request: HttpRequest, unit: UnitOrganisasi, tahun: int) -> None:
    """A draft that the caller may read is not replaced without his having seen its state."""
    terlihat = perjanjian_terlihat(pembaca_dari(request))
    if terlihat.filter(unit=unit, tahun=tahun, keadaan=PerjanjianKinerja.Keadaan.DISUSUN).exists():
        raise Masalah(Jenis.DITOLAK, _("Rancangannya sudah ada; ganti isinya dengan PUT."))


@tulis(TAG, "/perjanjian-salinan", id="salinPerjanjian", cakupan=TULIS, hasil=KetetapanPerjanjian, status=201)
def salin(request: HttpRequest, isi: UntukTahun) -> Hasil:
    """Susun rancangan dengan isi perjanjian kinerja tahun lalu yang berlaku."""
    unit = _unit(request, isi.unit)
    _tanpa_rancangan(request, unit, isi.tahun)
    satu = services.salin_tahun_lalu(siapa(request).pegawai, unit, isi.tahun)
    if satu is None:
        raise Masalah(Jenis.TIDAK_ADA, _("Tidak ada perjanjian kinerja tahun lalu yang berlaku."))
    return _hasil(request, satu.pk, "susun_perjanjian")


@tulis(
    TAG,
    "/perjanjian/{kode}",
    id="gantiPerjanjian",
    cakupan=TULIS,
    hasil=KetetapanPerjanjian,
    metode="PUT",
    berversi=True,
)
def ganti(request: HttpRequest, kode: KodeJalan, isi: IsiMasuk) -> Hasil:
    """Ganti seluruh isi rancangan perjanjian kinerja."""
    h = _halaman(request, kode)
    lama = h.perjanjian.menggantikan
    induk = dict(lama.sasaran.values_list("uraian", "pk")) if lama else {}
    versi = versi_diminta(request, h.perjanjian.perkara.versi)
    services.susun_ulang(h.perjanjian, siapa(request).pegawai, susun.isi(isi, induk), versi=versi)
    return _hasil(request, h.perjanjian.pk, "susun_perjanjian")


@tulis(
    TAG,
    "/perjanjian/{kode}/tetapkan",
    id="tetapkanPerjanjian",
    cakupan=TULIS,
    hasil=KetetapanPerjanjian,
    berversi=True,
)
def tetapkan(request: HttpRequest, kode: KodeJalan, isi: Kosong) -> Hasil:
    """Tetapkan rancangan: naskahnya terbit, versi sebelumnya digantikan, dan isinya tidak berubah lagi."""
    satu = _halaman(request, kode).perjanjian
    versi = versi_diminta(request, satu.perkara.versi)
    putusan = services.tetapkan(satu, siapa(request).pegawai, versi=versi)
    return _hasil(request, satu.pk, "tetapkan_perjanjian", putusan)


@tulis(
    TAG,
    "/perjanjian/{kode}/revisi",
    id="revisiPerjanjian",
    cakupan=TULIS,
    hasil=KetetapanPerjanjian,
    status=201,
    berversi=True,
)
def revisi(request: HttpRequest, kode: KodeJalan, isi: RevisiMasuk) -> Hasil:
    """Mulai versi berikutnya sebagai rancangan; sampai ditetapkan yang lama tetap berlaku."""
    satu = _halaman(request, kode).perjanjian
    versi = versi_diminta(request, satu.perkara.versi)
    baru = services.revisi(satu, siapa(request).pegawai, isi.alasan, versi=versi)
    return _hasil(request, baru.pk, "revisi_perjanjian")


# Goals


@tulis(TAG, f"{SASARAN}/bagi", id="bagiSasaran", cakupan=TULIS, hasil=KetetapanPerjanjian, berversi=True)
def bagi(request: HttpRequest, kode: KodeJalan, id: NomorJalan, isi: BagiMasuk) -> Hasil:
    """Bagi satu sasaran kepada sebuah jabatan, atau kepada seorang pemegang jabatan yang dipegang beberapa orang."""
    c, versi = _cabang(request, kode, id)
    tujuan = _tujuan(request, isi)
    putusan = services.bagi(c.sasaran, siapa(request).pegawai, tujuan, utama=isi.utama, versi=versi)
    return _hasil(request, c.sasaran.perjanjian_id, "bagi_sasaran", putusan)


def _tujuan(request: HttpRequest, isi: BagiMasuk) -> Sebutan:
    """Who is named: an office of the caller's Instansi, or one of several who hold a position."""
    jabatan = Jabatan.objects.filter(unit__instansi=siapa(request).instansi, pk=isi.jabatan).first()
    if jabatan is None:
        raise _salah("jabatan")
    if isi.pegawai is None:
        return Sebutan(jabatan)
    tempat = Penempatan.objects.filter(jabatan=jabatan, pegawai=isi.pegawai, tunggal=False, berlaku=True)
    satu = tempat.select_related("pegawai").first()
    if satu is None:
        raise _salah("pegawai")
    return Sebutan(jabatan, satu.pegawai)


@tulis(TAG, f"{SASARAN}/tarik", id="tarikSasaran", cakupan=TULIS, hasil=KetetapanPerjanjian, berversi=True)
def tarik(request: HttpRequest, kode: KodeJalan, id: NomorJalan, isi: TarikMasuk) -> Hasil:
    """Tarik satu sasaran kembali dari yang memikulnya; yang sudah ditugaskan untuknya tetap."""
    c, versi = _cabang(request, kode, id)
    bagian = next((x.bagian for x in c.pemikul if x.bagian.pk == isi.bagian), None)
    if bagian is None:
        raise _salah("bagian")
    tujuan = Sebutan(bagian.jabatan, bagian.pegawai)
    putusan = services.tarik(c.sasaran, siapa(request).pegawai, tujuan, isi.alasan, versi=versi)
    return _hasil(request, c.sasaran.perjanjian_id, "tarik_sasaran", putusan)


@tulis(
    TAG, f"{SASARAN}/strategi", id="strategiSasaran", cakupan=TULIS, hasil=KetetapanPerjanjian, berversi=True
)
def strategi(request: HttpRequest, kode: KodeJalan, id: NomorJalan, isi: StrategiMasuk) -> Hasil:
    """Pilih bagaimana satu sasaran dikerjakan, dan apa yang diperlukan untuk itu."""
    c, versi = _cabang(request, kode, id)
    dari = _unit(request, isi.perlu_dari, "perlu_dari") if isi.perlu_dari else None
    perlu = Kebutuhan(isi.perlu_orang, dari, isi.perlu_ketua)
    pegawai = siapa(request).pegawai
    putusan = services.tetapkan_strategi(c.sasaran, pegawai, isi.strategi, perlu, versi=versi)
    return _hasil(request, c.sasaran.perjanjian_id, "tetapkan_strategi", putusan)
