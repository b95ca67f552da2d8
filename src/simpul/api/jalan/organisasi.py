"""The organisation to read: units, the chart, people, whom one may choose from."""

from datetime import date

from django.db.models import Q
from django.http import Http404, HttpRequest
from ninja import Query
from pydantic import BaseModel, Field

from simpul.api.cakupan import Cakupan
from simpul.api.jalan.alamat import NomorJalan
from simpul.api.jalan.izin import ambil, pengelola
from simpul.api.laman import Potong, Urutan, potong
from simpul.api.operasi import Satu, baca, siapa
from simpul.api.skema.dasar import NOMOR_TERBESAR, POLA_BARIS, Hari, Lembar
from simpul.api.skema.organisasi import (
    Bagan,
    CalonBaris,
    InstansiLainBaris,
    JabatanBaris,
    OrangUnit,
    Pegawai,
    PegawaiBaris,
    Unit,
    UnitBaris,
)
from simpul.api.susun import organisasi as susun
from simpul.organisasi import bagan as isi
from simpul.organisasi import kelola
from simpul.organisasi.models import InstansiLain, Jabatan, UnitOrganisasi
from simpul.organisasi.models import Pegawai as BarisPegawai
from simpul.organisasi.views_baca import boleh_melihat_nip
from simpul.penugasan.calon import calon_sendiri, cari_calon
from simpul.penugasan.views import pembaca_dari

TAG = "Organisasi"
BACA = Cakupan.ORGANISASI_BACA


class Cari(Lembar):
    """A list that is searched."""

    q: str = Field("", max_length=100, pattern=POLA_BARIS, description="Kata yang dicari.")


class CariUnit(Cari):
    """Which units."""

    induk: int | None = Field(
        None, ge=1, le=NOMOR_TERBESAR, description="Hanya yang langsung di bawah unit ini."
    )


@baca(TAG, "/unit", id="daftarUnit", cakupan=BACA, hasil=UnitBaris)
def daftar_unit(request: HttpRequest, saring: Query[CariUnit]) -> Potong:
    """Unit yang ada hari ini, menurut kodenya."""
    aku = siapa(request)
    daftar = isi.unit_aktif(aku.instansi, aku.hari_ini).select_related("perangkat_daerah")
    daftar = daftar.filter(*(Q(nama__icontains=kata) for kata in saring.q.split()))
    daftar = daftar.filter(induk=saring.induk) if saring.induk else daftar
    return potong(daftar, Urutan("unit", ("kode", "pk")), saring).petakan(susun.unit_baris)


class Buka(BaseModel):
    """Down to which unit."""

    buka: int | None = Field(None, ge=1, le=NOMOR_TERBESAR, description="Terbuka sampai unit ini.")


@baca(TAG, "/bagan", id="bagan", cakupan=BACA, hasil=Bagan)
def bagan(request: HttpRequest, saring: Query[Buka]) -> Bagan:
    """Bagan organisasi: Perangkat Daerah, terbuka sampai satu unit bila disebut."""
    aku = siapa(request)
    unit = ambil(UnitOrganisasi.objects.all(), request, pk=saring.buka) if saring.buka else None
    return Bagan(simpul=susun.bagan(isi.bagan(aku.instansi, aku.hari_ini, unit)))


def satu_unit(request: HttpRequest, id_: int) -> UnitOrganisasi:
    """A unit of the caller's Instansi."""
    return ambil(UnitOrganisasi.objects.select_related("instansi"), request, pk=id_)


@baca(TAG, "/unit/{id}", id="unit", cakupan=BACA, hasil=Unit)
def unit(request: HttpRequest, id: NomorJalan) -> Satu:
    """Satu unit: kepalanya, polanya, yang di atas dan di bawahnya."""
    aku, satu = siapa(request), satu_unit(request, id)
    rupa = susun.unit(isi.halaman_unit(aku.instansi, satu.kode, aku.hari_ini), request)
    return Satu(rupa, rupa.versi)


@baca(TAG, "/unit/{id}/cabang", id="cabangUnit", cakupan=BACA, hasil=Bagan)
def cabang(request: HttpRequest, id: NomorJalan) -> Bagan:
    """Yang langsung di bawah satu unit."""
    return Bagan(simpul=susun.bagan(isi.cabang(satu_unit(request, id), siapa(request).hari_ini)))


@baca(TAG, "/unit/{id}/orang", id="orangUnit", cakupan=BACA, hasil=OrangUnit)
def orang_unit(request: HttpRequest, id: NomorJalan, lembar: Query[Lembar]) -> Potong:
    """Orang satu unit hari ini dan bebannya, pimpinan lebih dulu."""
    hari = siapa(request).hari_ini
    daftar = isi.orang_di(satu_unit(request, id), hari).annotate(urut=isi.KEPALA_DULU)
    laman = potong(daftar, Urutan("orang_unit", ("urut", "pegawai__nama", "pk")), lembar)
    return Potong(susun.orang_unit(laman.isi, hari), laman.berikut)


@baca(TAG, "/unit/{id}/jabatan", id="jabatanUnit", cakupan=BACA, hasil=JabatanBaris)
def jabatan_unit(request: HttpRequest, id: NomorJalan, lembar: Query[Lembar]) -> Potong:
    """Jabatan yang ada di satu unit."""
    daftar = Jabatan.objects.filter(unit=satu_unit(request, id)).select_related("unit")
    return potong(daftar, Urutan("jabatan", ("nama", "pk")), lembar).petakan(susun.jabatan_baris)


@baca(TAG, "/jabatan/kosong", id="jabatanKosong", cakupan=BACA, hasil=JabatanBaris, izin=pengelola)
def kosong(request: HttpRequest, lembar: Query[Lembar]) -> Potong:
    """Jabatan pimpinan yang tidak dipangku siapa pun hari ini."""
    aku = siapa(request)
    daftar = kelola.kantor_kosong(aku.instansi, aku.hari_ini)
    return potong(daftar, Urutan("kosong", ("nama", "pk")), lembar).petakan(susun.jabatan_baris)


@baca(TAG, "/pegawai", id="daftarPegawai", cakupan=BACA, hasil=PegawaiBaris)
def daftar_pegawai(request: HttpRequest, saring: Query[Cari]) -> Potong:
    """Orang, dicari menurut nama, NIP lengkap, atau kompetensi."""
    aku, q = siapa(request), " ".join(saring.q.split())
    daftar = isi.cari_orang(aku.instansi, q) if q else BarisPegawai.objects.filter(instansi=aku.instansi)
    laman = potong(daftar.select_related("instansi_lain"), Urutan("pegawai", ("nama", "pk")), saring)
    temuan = isi.lengkapi(laman.isi, q, aku.hari_ini) if q else _tanpa_kata(laman.isi, aku.hari_ini)
    return Potong([susun.temuan(t) for t in temuan], laman.berikut)


def _tanpa_kata(daftar: list[BarisPegawai], hari: date) -> list[isi.Temuan]:
    """Where people work, when nothing was searched for that a competence could match."""
    return [isi.Temuan(t.orang, t.tempat, []) for t in isi.lengkapi(daftar, "", hari)]


class PadaHari(BaseModel):
    """On which day."""

    tanggal: Hari | None = None


@baca(TAG, "/pegawai/{id}", id="pegawai", cakupan=BACA, hasil=Pegawai)
def pegawai(request: HttpRequest, id: NomorJalan, saring: Query[PadaHari]) -> Satu:
    """Satu orang: kedudukannya pada suatu hari dan mengapa, penilainya, bebannya, riwayatnya."""
    aku = siapa(request)
    hari = saring.tanggal or aku.hari_ini
    try:
        h = isi.halaman_orang(aku.instansi, id, hari)
    except BarisPegawai.DoesNotExist:
        raise Http404 from None
    rupa = susun.pegawai(h, hari, request, nip_lengkap=boleh_melihat_nip(aku, h, hari))
    return Satu(rupa, rupa.versi)


@baca(TAG, "/calon", id="daftarCalon", cakupan=BACA, hasil=CalonBaris)
def calon(request: HttpRequest, saring: Query[Cari]) -> Potong:
    """Orang yang dapat ditugaskan dan bebannya; tanpa kata, orang unit yang Anda pimpin. Paling banyak 20."""
    p, q = pembaca_dari(request), saring.q.strip()
    daftar = cari_calon(p, q) if q else calon_sendiri(p)
    return Potong([susun.calon(c) for c in daftar[: saring.batas]], None)


@baca(TAG, "/instansi-lain", id="daftarInstansiLain", cakupan=BACA, hasil=InstansiLainBaris)
def instansi_lain(request: HttpRequest, saring: Query[Cari]) -> Potong:
    """Instansi lain yang bersurat dengan instansi ini."""
    daftar = InstansiLain.objects.filter(instansi=siapa(request).instansi, nama__icontains=saring.q.strip())
    daftar = daftar.select_related("pejabat_berwenang")
    return potong(daftar, Urutan("instansi_lain", ("nama", "pk")), saring).petakan(susun.instansi_lain_baris)
