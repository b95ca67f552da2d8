"""Changing what is known of people, here and in other institutions; the regulation that the institution works by."""

from typing import Any

from django.http import HttpRequest

from simpul.api.cakupan import Cakupan
from simpul.api.jalan.alamat import NomorJalan
from simpul.api.jalan.izin import ambil, ambil_untuk_diubah, kepegawaian, organisasi, pelaku, pengelola
from simpul.api.operasi import Hasil, Satu, baca, siapa, tulis
from simpul.api.skema import kelola as masuk
from simpul.api.skema import organisasi as skema
from simpul.api.skema import pengelolaan
from simpul.api.susun import organisasi as susun
from simpul.api.susun.keinginan import cari
from simpul.api.versi import cocokkan, versi_baris
from simpul.aturan.profil import Profil, daftar_versi
from simpul.organisasi import bagan, services
from simpul.organisasi.models import InstansiLain, Kompetensi, Pegawai
from simpul.organisasi.views_profil import yang_lain

TAG = "Mengelola orang"
BACA, TULIS = Cakupan.ORGANISASI_BACA, Cakupan.ORGANISASI_TULIS
ORANG = Pegawai.objects.filter(instansi_lain__isnull=True).select_related("instansi")


def _pegawai(request: HttpRequest, p: Pegawai, *, baru: bool = False) -> Hasil:
    aku = siapa(request)
    h = bagan.halaman_orang(aku.instansi, p.pk, aku.hari_ini)
    rupa = susun.pegawai(h, aku.hari_ini, request, nip_lengkap=True)
    return Hasil(rupa, rupa.versi, f"/api/v1/pegawai/{p.pk}" if baru else "")


def _isian(isi: masuk.PegawaiUbah) -> dict[str, Any]:
    """What was sent, as the service takes it; null empties a text."""
    medan = isi.model_dump(mode="json", exclude_unset=True, exclude={"tanggal_lahir"})
    medan = {
        n: "" if nilai is None else nilai for n, nilai in medan.items() if n not in WAJIB or nilai is not None
    }
    if "tanggal_lahir" in isi.model_fields_set:
        medan["tanggal_lahir"] = isi.tanggal_lahir
    return medan


WAJIB = frozenset({"nama", "jenis_asn", "aktif"})


@tulis(
    TAG,
    "/pegawai",
    id="daftarkanPegawai",
    cakupan=TULIS,
    hasil=skema.Pegawai,
    status=201,
    izin=kepegawaian,
)
def daftarkan(request: HttpRequest, isi: masuk.PegawaiMasuk) -> Hasil:
    """Daftarkan pegawai."""
    baru = services.daftarkan_pegawai(instansi=siapa(request).instansi, siapa=pelaku(request), **_isian(isi))
    return _pegawai(request, baru, baru=True)


@tulis(
    TAG,
    "/pegawai/{id}",
    id="ubahPegawai",
    metode="PATCH",
    cakupan=TULIS,
    hasil=skema.Pegawai,
    izin=kepegawaian,
    berversi=True,
)
def ubah(request: HttpRequest, id: NomorJalan, isi: masuk.PegawaiUbah) -> Hasil:
    """Ubah data pegawai; yang tidak disebut tetap."""
    orang = ambil_untuk_diubah(ORANG, request, id)
    medan = _isian(isi)
    return _pegawai(
        request, services.ubah_pegawai(pegawai=orang, siapa=pelaku(request), **medan) if medan else orang
    )


# Competences

KOMPETENSI = Kompetensi.objects.select_related("instansi", "pegawai")


def _kompetensi(k: Kompetensi, *, baru: bool = False) -> Hasil:
    return Hasil(susun.kompetensi(k), versi_baris(k), f"/api/v1/kompetensi/{k.pk}" if baru else "")


@baca(TAG, "/kompetensi/{id}", id="kompetensi", cakupan=BACA, hasil=skema.KompetensiBaris)
def kompetensi(request: HttpRequest, id: NomorJalan) -> Satu:
    """Satu catatan kompetensi."""
    satu = ambil(KOMPETENSI, request, pk=id)
    return Satu(susun.kompetensi(satu), versi_baris(satu))


@tulis(
    TAG,
    "/pegawai/{id}/kompetensi",
    id="catatKompetensi",
    cakupan=TULIS,
    hasil=skema.KompetensiBaris,
    status=201,
    izin=pengelola,
)
def catat_kompetensi(request: HttpRequest, id: NomorJalan, isi: masuk.KompetensiMasuk) -> Hasil:
    """Catat apa yang dapat dikerjakan seseorang, dengan buktinya."""
    medan = isi.model_dump() | {"jenis": isi.jenis.value}
    orang = ambil(ORANG, request, pk=id)
    baru = services.catat_kompetensi(pegawai=orang, siapa=pelaku(request), **medan)
    return _kompetensi(KOMPETENSI.get(pk=baru.pk), baru=True)


@tulis(
    TAG,
    "/kompetensi/{id}/hapus",
    id="hapusKompetensi",
    cakupan=TULIS,
    hasil=skema.KompetensiBaris,
    izin=pengelola,
    berversi=True,
)
def hapus_kompetensi(request: HttpRequest, id: NomorJalan, isi: masuk.AlasanSaja) -> skema.KompetensiBaris:
    """Hapus catatan kompetensi; jejaknya tetap ada."""
    satu = ambil_untuk_diubah(KOMPETENSI, request, id)
    rupa = susun.kompetensi(satu)
    services.hapus_kompetensi(kompetensi=satu, alasan=isi.alasan, siapa=pelaku(request))
    return rupa


# Other institutions

LAIN = InstansiLain.objects.select_related("instansi", "pejabat_berwenang")


@baca(TAG, "/instansi-lain/{id}", id="instansiLain", cakupan=BACA, hasil=skema.InstansiLain, izin=pengelola)
def instansi_lain(request: HttpRequest, id: NomorJalan) -> Satu:
    """Satu instansi lain dan orangnya yang dikenal."""
    rupa = susun.instansi_lain(ambil(LAIN, request, pk=id))
    return Satu(rupa, rupa.versi)


@tulis(
    TAG,
    "/instansi-lain",
    id="catatInstansiLain",
    cakupan=TULIS,
    hasil=skema.InstansiLain,
    status=201,
    izin=pengelola,
)
def catat_instansi_lain(request: HttpRequest, isi: masuk.InstansiLainMasuk) -> Hasil:
    """Catat instansi lain dan Pejabat yang Berwenang di sana."""
    baru = services.catat_instansi_lain(
        instansi=siapa(request).instansi, siapa=pelaku(request), **isi.model_dump()
    )
    rupa = susun.instansi_lain(baru)
    return Hasil(rupa, rupa.versi, f"/api/v1/instansi-lain/{baru.pk}")


@tulis(
    TAG,
    "/instansi-lain/{id}/pegawai",
    id="catatPegawaiLuar",
    cakupan=TULIS,
    hasil=skema.PegawaiLuar,
    status=201,
    izin=pengelola,
)
def catat_pegawai_luar(request: HttpRequest, id: NomorJalan, isi: masuk.PegawaiLuarMasuk) -> Hasil:
    """Catat orang instansi lain dan penilainya di sana."""
    lain = ambil(LAIN, request, pk=id)
    rekan = Pegawai.objects.filter(instansi_lain=lain)
    penilai = cari(rekan, isi.penilai, "/penilai") if isi.penilai else None
    medan = isi.model_dump(exclude={"penilai"})
    baru = services.catat_pegawai_luar(instansi_lain=lain, penilai=penilai, siapa=pelaku(request), **medan)
    return Hasil(susun.pegawai_luar(baru), versi_baris(baru), f"/api/v1/pegawai/{baru.pk}")


# The regulation


def _versi(p: Profil) -> pengelolaan.ProfilVersi:
    return pengelolaan.ProfilVersi(id=p.id, versi=p.versi, dasar=p.dasar, judul=p.judul, sejak=p.versi_sejak)


def _profil(request: HttpRequest) -> pengelolaan.Profil:
    instansi = siapa(request).instansi
    return pengelolaan.Profil(
        kini=_versi(instansi.profil_kini),
        versi=[_versi(p) for p in daftar_versi(instansi.profil)],
        pilihan=[_versi(p) for p in yang_lain(instansi)],
    )


def _versi_profil(rupa: pengelolaan.Profil) -> str:
    return f"{rupa.kini.id}:{rupa.kini.versi}"


@baca(TAG, "/profil", id="profil", cakupan=BACA, hasil=pengelolaan.Profil, izin=pengelola)
def profil(request: HttpRequest) -> Satu:
    """Peraturan yang dipakai untuk perkara baru, versinya, dan yang dapat menggantikannya."""
    rupa = _profil(request)
    return Satu(rupa, _versi_profil(rupa))


@tulis(
    TAG,
    "/profil/ganti",
    id="gantiProfil",
    cakupan=TULIS,
    hasil=pengelolaan.Profil,
    izin=organisasi,
    berversi=True,
)
def ganti_profil(request: HttpRequest, isi: masuk.GantiProfil) -> Hasil:
    """Pakai peraturan lain untuk perkara baru mulai hari ini."""
    aku = siapa(request)
    aku.instansi.refresh_from_db()
    cocokkan(request, _versi_profil(_profil(request)))
    services.ganti_profil(instansi=aku.instansi, profil=isi.profil, versi=isi.versi, siapa=pelaku(request))
    rupa = _profil(request)
    return Hasil(rupa, _versi_profil(rupa))
