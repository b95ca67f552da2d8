"""Changing the organisation: units, positions, placements, delegations."""

from typing import Any

from django.core.exceptions import ValidationError
from django.http import HttpRequest
from django.utils.translation import gettext as _

from simpul.api.cakupan import Cakupan
from simpul.api.jalan.alamat import NomorJalan
from simpul.api.jalan.izin import ambil, ambil_untuk_diubah, kunci_organisasi, pelaku, pengelola
from simpul.api.jalan.organisasi import satu_unit
from simpul.api.operasi import Hasil, Satu, baca, siapa, tulis
from simpul.api.skema import kelola as masuk
from simpul.api.skema import organisasi as skema
from simpul.api.susun import organisasi as susun
from simpul.api.susun.keinginan import cari, isian_salah
from simpul.api.versi import cocokkan, versi_baris
from simpul.aturan.jenjang import Jenjang
from simpul.organisasi import bagan, services
from simpul.organisasi.kelola import pemangku_pada
from simpul.organisasi.models import Delegasi, Jabatan, Pegawai, Penempatan, UnitOrganisasi

TAG = "Mengelola organisasi"
BACA, TULIS = Cakupan.ORGANISASI_BACA, Cakupan.ORGANISASI_TULIS


def _unit(request: HttpRequest, u: UnitOrganisasi, *, baru: bool = False) -> Hasil:
    aku = siapa(request)
    rupa = susun.unit(bagan.halaman_unit(aku.instansi, u.kode, aku.hari_ini), request)
    return Hasil(rupa, rupa.versi, f"/api/v1/unit/{u.pk}" if baru else "")


def _milik(request: HttpRequest, rupa: Any) -> Any:
    return rupa.objects.filter(instansi=siapa(request).instansi).select_related("instansi")


def _unit_untuk_diubah(request: HttpRequest, id_: int) -> UnitOrganisasi:
    daftar = UnitOrganisasi.objects.select_related("instansi", "induk", "perangkat_daerah")
    return ambil_untuk_diubah(daftar, request, id_)


@tulis(
    TAG,
    "/perangkat-daerah",
    id="buatPerangkatDaerah",
    cakupan=TULIS,
    hasil=skema.Unit,
    status=201,
    izin=pengelola,
)
def buat_perangkat_daerah(request: HttpRequest, isi: masuk.PerangkatDaerahMasuk) -> Hasil:
    """Buat Perangkat Daerah dengan jabatan kepalanya."""
    return _unit(
        request,
        services.buat_perangkat_daerah(
            instansi=siapa(request).instansi, siapa=pelaku(request), **isi.model_dump()
        ),
        baru=True,
    )


@tulis(TAG, "/unit/{id}/unit", id="buatUnit", cakupan=TULIS, hasil=skema.Unit, status=201, izin=pengelola)
def buat_unit(request: HttpRequest, id: NomorJalan, isi: masuk.UnitMasuk) -> Hasil:
    """Buat unit di bawah unit ini."""
    medan = isi.model_dump() | {"jenjang_kepala": Jenjang(isi.jenjang_kepala.value)}
    unit = services.buat_unit(induk=satu_unit(request, id), siapa=pelaku(request), **medan)
    return _unit(request, unit, baru=True)


@tulis(
    TAG,
    "/unit/{id}",
    id="ubahUnit",
    metode="PATCH",
    cakupan=TULIS,
    hasil=skema.Unit,
    izin=pengelola,
    berversi=True,
)
def ubah_unit(request: HttpRequest, id: NomorJalan, isi: masuk.UnitUbah) -> Hasil:
    """Ubah nama, kode, pola, alamat, atau kontak unit; yang tidak disebut tetap."""
    unit = _unit_untuk_diubah(request, id)
    medan = {n: nilai for n, nilai in isi.model_dump(exclude_unset=True).items() if nilai is not None}
    if "pola" in medan and not medan["pola"] and unit.induk_id is None:
        raise isian_salah("/pola", _("Perangkat Daerah harus mempunyai pola susunan."))
    return _unit(request, services.ubah_unit(unit=unit, siapa=pelaku(request), **medan) if medan else unit)


@tulis(
    TAG,
    "/unit/{id}/pindah",
    id="pindahkanUnit",
    cakupan=TULIS,
    hasil=skema.Unit,
    izin=pengelola,
    berversi=True,
)
def pindahkan_unit(request: HttpRequest, id: NomorJalan, isi: masuk.Pindah) -> Hasil:
    """Pindahkan unit ke bawah unit lain; semua unit dan orang di dalamnya ikut pindah."""
    unit = _unit_untuk_diubah(request, id)
    induk = cari(_milik(request, UnitOrganisasi), isi.induk, "/induk")
    return _unit(request, services.pindahkan_unit(unit=unit, induk=induk, siapa=pelaku(request)))


@tulis(
    TAG,
    "/unit/{id}/bubarkan",
    id="bubarkanUnit",
    cakupan=TULIS,
    hasil=skema.Unit,
    izin=pengelola,
    berversi=True,
)
def bubarkan_unit(request: HttpRequest, id: NomorJalan, isi: masuk.Bubar) -> Hasil:
    """Bubarkan unit; riwayatnya tetap ada."""
    unit = _unit_untuk_diubah(request, id)
    return _unit(request, services.bubarkan_unit(unit=unit, siapa=pelaku(request), **isi.model_dump()))


# Positions


def _jabatan(request: HttpRequest, j: Jabatan, *, baru: bool = False) -> Hasil:
    rupa = susun.jabatan(j)
    return Hasil(rupa, rupa.versi, f"/api/v1/jabatan/{j.pk}" if baru else "")


def satu_jabatan(request: HttpRequest, id_: int) -> Jabatan:
    """A position of the caller's Instansi."""
    return ambil(Jabatan.objects.select_related("instansi", "unit"), request, pk=id_)


def _kantor(request: HttpRequest, id_: int) -> Jabatan:
    daftar = Jabatan.objects.exclude(peran=Jabatan.Peran.ANGGOTA).select_related("instansi", "unit")
    return ambil(daftar, request, pk=id_)


@baca(TAG, "/jabatan/{id}", id="jabatan", cakupan=BACA, hasil=skema.Jabatan, izin=pengelola)
def jabatan(request: HttpRequest, id: NomorJalan) -> Satu:
    """Satu jabatan, yang ditempatkan di sana, dan delegasi wewenangnya."""
    rupa = susun.jabatan(satu_jabatan(request, id))
    return Satu(rupa, rupa.versi)


@tulis(
    TAG,
    "/unit/{id}/jabatan",
    id="buatJabatan",
    cakupan=TULIS,
    hasil=skema.Jabatan,
    status=201,
    izin=pengelola,
)
def buat_jabatan(request: HttpRequest, id: NomorJalan, isi: masuk.JabatanMasuk) -> Hasil:
    """Buat jabatan di unit ini, atau temukan yang sudah ada."""
    unit = satu_unit(request, id)
    baru = services.buat_jabatan(unit=unit, nama=isi.nama, jenjang=isi.jenjang, siapa=pelaku(request))
    return _jabatan(request, satu_jabatan(request, baru.pk), baru=True)


@tulis(
    TAG,
    "/unit/{id}/sekretaris",
    id="buatSekretaris",
    cakupan=TULIS,
    hasil=skema.Jabatan,
    status=201,
    izin=pengelola,
)
def buat_sekretaris(request: HttpRequest, id: NomorJalan) -> Hasil:
    """Buat jabatan Sekretaris di unit ini."""
    baru = services.buat_sekretaris(unit=satu_unit(request, id), siapa=pelaku(request))
    return _jabatan(request, satu_jabatan(request, baru.pk), baru=True)


@tulis(
    TAG,
    "/jabatan/{id}/pelaksana",
    id="tunjukPelaksana",
    cakupan=TULIS,
    hasil=skema.PenempatanBaris,
    status=201,
    izin=pengelola,
)
def pelaksana(request: HttpRequest, id: NomorJalan, isi: masuk.Pelaksana) -> Hasil:
    """Tunjuk Plt. atau Plh.; selama masa itu dialah yang bertindak dalam jabatan ini."""
    kantor = _kantor(request, id)
    orang = cari(_orang(request), isi.pegawai, "/pegawai")
    medan = isi.model_dump(exclude={"pegawai"}) | {"jenis": isi.jenis.value}
    return _penempatan(
        services.tempatkan(pegawai=orang, jabatan=kantor, siapa=pelaku(request), **medan), baru=True
    )


@tulis(
    TAG,
    "/jabatan/{id}/kosongkan",
    id="kosongkanJabatan",
    cakupan=TULIS,
    hasil=skema.Jabatan,
    izin=pengelola,
    berversi=True,
)
def kosongkan(request: HttpRequest, id: NomorJalan, isi: masuk.Sejak) -> Hasil:
    """Nyatakan jabatan tidak lagi dipangku pejabat definitif sejak suatu hari."""
    kunci_organisasi(request)
    kantor = _kantor(request, id)
    cocokkan(request, susun.jabatan(kantor).versi)
    services.kosongkan(jabatan=kantor, siapa=pelaku(request), sejak=isi.sejak)
    return _jabatan(request, kantor)


# Delegations

DELEGASI = Delegasi.objects.select_related("instansi", "jabatan__unit", "pemberi", "penerima")


def _delegasi(d: Delegasi, *, baru: bool = False) -> Hasil:
    return Hasil(susun.delegasi(d), versi_baris(d), f"/api/v1/delegasi/{d.pk}" if baru else "")


@baca(TAG, "/delegasi/{id}", id="delegasi", cakupan=BACA, hasil=skema.DelegasiBaris, izin=pengelola)
def delegasi(request: HttpRequest, id: NomorJalan) -> Satu:
    """Satu delegasi wewenang."""
    satu = ambil(DELEGASI, request, pk=id)
    return Satu(susun.delegasi(satu), versi_baris(satu))


@tulis(
    TAG,
    "/jabatan/{id}/delegasi",
    id="delegasikan",
    cakupan=TULIS,
    hasil=skema.DelegasiBaris,
    status=201,
    izin=pengelola,
)
def delegasikan(request: HttpRequest, id: NomorJalan, isi: masuk.DelegasiMasuk) -> Hasil:
    """Catat delegasi wewenang; yang mendelegasikan ialah pemangku jabatan pada hari pertama."""
    kantor = _kantor(request, id)
    penerima = cari(_orang(request), isi.penerima, "/penerima")
    pemberi = pemangku_pada(kantor, isi.mulai)
    if pemberi is None:
        raise ValidationError(_("Tidak ada yang memangku jabatan ini pada hari pertama itu."), code="kosong")
    medan = isi.model_dump(exclude={"penerima"})
    baru = services.delegasikan(
        jabatan=kantor, pemberi=pemberi, penerima=penerima, siapa=pelaku(request), **medan
    )
    return _delegasi(baru, baru=True)


@tulis(
    TAG,
    "/delegasi/{id}/cabut",
    id="cabutDelegasi",
    cakupan=TULIS,
    hasil=skema.DelegasiBaris,
    izin=pengelola,
    berversi=True,
)
def cabut_delegasi(request: HttpRequest, id: NomorJalan, isi: masuk.Sejak) -> Hasil:
    """Akhiri delegasi sejak suatu hari."""
    satu = ambil_untuk_diubah(DELEGASI.filter(berlaku=True), request, id)
    return _delegasi(services.cabut_delegasi(delegasi=satu, sejak=isi.sejak, siapa=pelaku(request)))


# Placements

PENEMPATAN = Penempatan.objects.select_related("instansi", "pegawai", "jabatan__unit")


def _orang(request: HttpRequest) -> Any:
    return _milik(request, Pegawai).filter(instansi_lain__isnull=True)


def _penempatan(p: Penempatan, *, baru: bool = False) -> Hasil:
    """The stored row: the database fills one of its columns."""
    kini = PENEMPATAN.get(pk=p.pk)
    return Hasil(susun.penempatan(kini), versi_baris(kini), f"/api/v1/penempatan/{p.pk}" if baru else "")


@baca(TAG, "/penempatan/{id}", id="penempatan", cakupan=BACA, hasil=skema.PenempatanBaris, izin=pengelola)
def penempatan(request: HttpRequest, id: NomorJalan) -> Satu:
    """Satu penempatan."""
    satu = ambil(PENEMPATAN, request, pk=id)
    return Satu(susun.penempatan(satu), versi_baris(satu))


@tulis(
    TAG,
    "/pegawai/{id}/penempatan",
    id="tempatkan",
    cakupan=TULIS,
    hasil=skema.PenempatanBaris,
    status=201,
    izin=pengelola,
)
def tempatkan(request: HttpRequest, id: NomorJalan, isi: masuk.Tempatkan) -> Hasil:
    """Tempatkan orang secara definitif; penempatannya yang sekarang berakhir sehari sebelumnya."""
    orang = ambil(_orang(request), request, pk=id)
    tujuan = cari(_milik(request, Jabatan).select_related("unit"), isi.jabatan, "/jabatan")
    medan = isi.model_dump(exclude={"jabatan"})
    return _penempatan(
        services.tempatkan(pegawai=orang, jabatan=tujuan, siapa=pelaku(request), **medan), baru=True
    )


def _penempatan_untuk_diubah(request: HttpRequest, id_: int) -> Penempatan:
    return ambil_untuk_diubah(PENEMPATAN.filter(berlaku=True), request, id_)


@tulis(
    TAG,
    "/penempatan/{id}/akhiri",
    id="akhiriPenempatan",
    cakupan=TULIS,
    hasil=skema.PenempatanBaris,
    izin=pengelola,
    berversi=True,
)
def akhiri(request: HttpRequest, id: NomorJalan, isi: masuk.Akhir) -> Hasil:
    """Akhiri penempatan."""
    satu = _penempatan_untuk_diubah(request, id)
    return _penempatan(
        services.akhiri_penempatan(penempatan=satu, selesai=isi.selesai, siapa=pelaku(request))
    )


@tulis(
    TAG,
    "/penempatan/{id}/koreksi",
    id="koreksiPenempatan",
    cakupan=TULIS,
    hasil=skema.PenempatanBaris,
    izin=pengelola,
    berversi=True,
)
def koreksi(request: HttpRequest, id: NomorJalan, isi: masuk.Koreksi) -> Hasil:
    """Betulkan penempatan; yang lama tetap tercatat, dan yang dijawab ialah penggantinya."""
    satu = _penempatan_untuk_diubah(request, id)
    baru: dict[str, Any] = isi.model_dump(exclude_unset=True, exclude={"alasan", "pegawai", "jabatan"})
    baru |= {"jenis": isi.jenis.value} if isi.jenis else {}
    if isi.pegawai:
        baru["pegawai"] = cari(_orang(request), isi.pegawai, "/pegawai")
    if isi.jabatan:
        baru["jabatan"] = cari(_milik(request, Jabatan).select_related("unit"), isi.jabatan, "/jabatan")
    wajib = {n for n in ("jenis", "mulai", "nomor_dasar") if n in baru and baru[n] is None}
    beda = {n: nilai for n, nilai in baru.items() if n not in wajib and nilai != getattr(satu, n)}
    return _penempatan(
        services.koreksi_penempatan(penempatan=satu, alasan=isi.alasan, siapa=pelaku(request), **beda)
    )


@tulis(
    TAG,
    "/penempatan/{id}/batalkan",
    id="batalkanPenempatan",
    cakupan=TULIS,
    hasil=skema.PenempatanBaris,
    izin=pengelola,
    berversi=True,
)
def batalkan(request: HttpRequest, id: NomorJalan, isi: masuk.AlasanSaja) -> Hasil:
    """Batalkan penempatan yang tidak pernah ada; catatannya tetap ada."""
    satu = _penempatan_untuk_diubah(request, id)
    return _penempatan(
        services.batalkan_penempatan(penempatan=satu, alasan=isi.alasan, siapa=pelaku(request))
    )
