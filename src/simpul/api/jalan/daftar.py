"""Lists: what waits for me, what I carry, teams, requests, all cases that I may read."""

from enum import StrEnum

from django.db.models import QuerySet
from django.http import Http404, HttpRequest
from ninja import Query
from pydantic import Field

from simpul.api.cakupan import Cakupan
from simpul.api.jalan.alamat import NomorJalan
from simpul.api.laman import Potong, Urutan, potong
from simpul.api.operasi import baca
from simpul.api.skema.dasar import NOMOR_TERBESAR, POLA_BARIS, Lembar
from simpul.api.skema.perkara import GiliranBaris, KeanggotaanBaris, PenugasanBaris, PermohonanBaris
from simpul.api.susun import perkara as susun
from simpul.aturan.lingkup import Lingkup
from simpul.organisasi.models import Pegawai, UnitOrganisasi
from simpul.penugasan import selectors
from simpul.penugasan.fakta import BERJALAN
from simpul.penugasan.models import Anggota, Penugasan
from simpul.penugasan.views import pembaca_dari

TAG = "Daftar"
BACA = Cakupan.PERKARA_BACA
TERLAMA = Urutan("giliran", ("sejak", "pk"))
Status = StrEnum("Status", {s.name: s.value for s in Penugasan.Status})  # type: ignore[misc]  # those of the model


class MenungguSiapa(StrEnum):
    """Whose turn it is."""

    SAYA = "saya"
    ORANG_LAIN = "orang_lain"
    INSTANSI_LAIN = "instansi_lain"


class SaringGiliran(Lembar):
    """Which turns."""

    menunggu: MenungguSiapa = Field(MenungguSiapa.SAYA, description="Siapa yang ditunggu.")
    langkah: str = Field(
        "",
        max_length=400,
        pattern=r"^([a-z_]+(,[a-z_]+)*)?$",
        description="Hanya langkah dengan nama ini, dipisah koma; kosong: semua.",
    )


@baca(TAG, "/giliran", id="daftarGiliran", cakupan=BACA, hasil=GiliranBaris)
def giliran(request: HttpRequest, saring: Query[SaringGiliran]) -> Potong:
    """Yang menunggu Anda, yang terlama lebih dulu; atau yang Anda tunggu dari orang lain."""
    p = pembaca_dari(request)
    if saring.menunggu is MenungguSiapa.SAYA:
        daftar = selectors.giliran_saya(p)
    elif saring.menunggu is MenungguSiapa.ORANG_LAIN:
        daftar = selectors.menunggu_orang_lain(p)
    else:
        daftar = selectors.menunggu_instansi_lain(p)
        daftar = daftar if p.boleh_mencatat_surat else daftar.none()
    daftar = daftar.filter(langkah__in=saring.langkah.split(",")) if saring.langkah else daftar
    daftar = daftar.select_related("jabatan", "jalur", "perkara__penugasan__peminta")
    return potong(daftar.prefetch_related("jalur__anggota__pegawai"), TERLAMA, saring).petakan(susun.giliran)


@baca(TAG, "/penugasan/saya", id="daftarPenugasanSaya", cakupan=BACA, hasil=KeanggotaanBaris)
def penugasan_saya(request: HttpRequest, lembar: Query[Lembar]) -> Potong:
    """Penugasan yang Anda jalani, kini dan dahulu."""
    daftar = selectors.keanggotaan_saya(pembaca_dari(request))
    return potong(daftar, Urutan("keanggotaan", ("-penugasan__diperbarui", "-pk")), lembar).petakan(
        susun.keanggotaan
    )


def _perkara(daftar: "QuerySet[Penugasan]", nama: str, lembar: Lembar) -> Potong:
    daftar = daftar.select_related("perkara", "unit_pemilik", "instansi_pemilik", "tim")
    return potong(daftar, Urutan(nama, ("-diperbarui", "-pk")), lembar).petakan(susun.penugasan)


@baca(TAG, "/penugasan/diminta", id="daftarPenugasanDiminta", cakupan=BACA, hasil=PenugasanBaris)
def diminta(request: HttpRequest, lembar: Query[Lembar]) -> Potong:
    """Yang Anda minta atau tugaskan dan belum selesai."""
    return _perkara(selectors.diminta_saya(pembaca_dari(request)), "diminta", lembar)


@baca(TAG, "/tim", id="daftarTim", cakupan=BACA, hasil=PenugasanBaris)
def tim(request: HttpRequest, lembar: Query[Lembar]) -> Potong:
    """Tim yang Anda ikuti, pimpin, atau bentuk."""
    return _perkara(selectors.tim_saya(pembaca_dari(request)), "tim", lembar)


class Arah(StrEnum):
    """Requests to one's units, or one's own."""

    MASUK = "masuk"
    KELUAR = "keluar"


class SaringPermohonan(Lembar):
    """Which requests."""

    arah: Arah = Arah.MASUK


@baca(TAG, "/permohonan", id="daftarPermohonan", cakupan=BACA, hasil=PermohonanBaris)
def permohonan(request: HttpRequest, saring: Query[SaringPermohonan]) -> Potong:
    """Permohonan kepada unit Anda, atau yang Anda ajukan."""
    p, keluar = pembaca_dari(request), saring.arah is Arah.KELUAR
    daftar = selectors.permohonan_keluar(p) if keluar else selectors.permohonan_masuk(p)
    urutan = Urutan(f"permohonan_{saring.arah}", ("-diperbarui", "-pk"))
    return potong(daftar, urutan, saring).petakan(susun.permohonan)


class SaringPerkara(Lembar):
    """Which cases."""

    q: str = Field(
        "", max_length=200, pattern=POLA_BARIS, description="Judul, kode, nama orang, atau nomor naskah."
    )
    status: Status | None = None
    lingkup: Lingkup | None = None
    unit_pemilik: int | None = Field(None, ge=1, le=NOMOR_TERBESAR)


@baca(TAG, "/perkara", id="daftarPerkara", cakupan=BACA, hasil=PenugasanBaris)
def perkara(request: HttpRequest, saring: Query[SaringPerkara]) -> Potong:
    """Semua perkara yang boleh Anda baca."""
    status = saring.status.value if saring.status else ""
    daftar = selectors.daftar_perkara(pembaca_dari(request), saring.q.strip(), status)
    if saring.lingkup:
        daftar = daftar.filter(lingkup=saring.lingkup.value)
    if saring.unit_pemilik:
        daftar = daftar.filter(unit_pemilik=saring.unit_pemilik)
    return _perkara(daftar, "perkara", saring)


@baca(TAG, "/unit/{id}/penugasan", id="daftarPenugasanUnit", cakupan=BACA, hasil=PenugasanBaris)
def penugasan_unit(request: HttpRequest, id: NomorJalan, lembar: Query[Lembar]) -> Potong:
    """Pekerjaan satu unit, sejauh boleh Anda baca."""
    p = pembaca_dari(request)
    if not UnitOrganisasi.objects.filter(instansi=p.pegawai.instansi_id, pk=id).exists():
        raise Http404
    daftar = selectors.terlihat(p).filter(unit_pemilik=id).prefetch_related(selectors.ORANG)
    return _perkara(daftar, "penugasan_unit", lembar)


@baca(TAG, "/pegawai/{id}/penugasan", id="daftarPenugasanPegawai", cakupan=BACA, hasil=KeanggotaanBaris)
def penugasan_pegawai(request: HttpRequest, id: NomorJalan, lembar: Query[Lembar]) -> Potong:
    """Penugasan yang sedang dijalani seseorang, sejauh boleh Anda baca."""
    p = pembaca_dari(request)
    if not Pegawai.objects.filter(instansi=p.pegawai.instansi_id, pk=id).exists():
        raise Http404
    terlihat = selectors.terlihat(p).order_by().values("pk")
    daftar = Anggota.objects.filter(pegawai=id, keadaan__in=BERJALAN, penugasan__in=terlihat)
    daftar = daftar.select_related(
        "penugasan__perkara", "penugasan__unit_pemilik", "penugasan__instansi_pemilik", "penugasan__tim"
    )
    return potong(daftar, Urutan("penugasan_pegawai", ("-mulai", "-pk")), lembar).petakan(susun.keanggotaan)
