"""From what the pages of the organisation show to what is answered."""

from collections.abc import Iterable
from datetime import date

from django.http import HttpRequest
from django.utils.translation import gettext as _

from simpul.api.operasi import siapa
from simpul.api.skema import organisasi as skema
from simpul.api.skema.dasar import InstansiSingkat, Orang, UnitSingkat
from simpul.api.skema.perkara import Pelaku
from simpul.api.susun.perkara import klausul
from simpul.api.versi import versi_baris
from simpul.aturan.fakta import Kantor
from simpul.inti.sisipan import beban
from simpul.organisasi import bagan as baca
from simpul.organisasi.kunjungan import adalah_kepegawaian
from simpul.organisasi.models import (
    Delegasi,
    InstansiLain,
    Jabatan,
    Kompetensi,
    Pegawai,
    Penempatan,
    UnitOrganisasi,
)
from simpul.penugasan.calon import Calon
from simpul.web import kata


def unit_singkat(u: UnitOrganisasi) -> UnitSingkat:
    """A unit, by number, code and name."""
    return UnitSingkat(id=u.pk, kode=u.kode, nama=u.nama)


def orang(p: Pegawai) -> Orang:
    """A person, by number and name."""
    return Orang(id=p.pk, nama=p.nama)


def kantor(k: Kantor | None) -> skema.Kantor | None:
    """An office and who acts in it."""
    if k is None:
        return None
    return skema.Kantor(
        id=k.id,
        sebutan=k.sebutan,
        pemangku=Orang(id=k.pemangku.pegawai, nama=k.pemangku.nama) if k.pemangku else None,
        kapasitas=k.pemangku.kapasitas.value if k.pemangku else None,
        delegat=Orang(id=k.delegat.pegawai, nama=k.delegat.nama) if k.delegat else None,
    )


def unit_baris(u: UnitOrganisasi) -> skema.UnitBaris:
    """A unit in a list."""
    return skema.UnitBaris(
        id=u.pk,
        kode=u.kode,
        nama=u.nama,
        induk=u.induk_id,
        perangkat_daerah=unit_singkat(u.perangkat_daerah) if u.perangkat_daerah else None,
        pola=u.pola,
        jenjang_kepala=u.jenjang_kepala,
        sekretariat_daerah=u.sekretariat_daerah,
        aktif_sampai=u.aktif_sampai,
    )


def bagan(daftar: Iterable[baca.Simpul]) -> list[skema.SimpulBagan]:
    """Nodes of the chart."""
    return [
        skema.SimpulBagan(
            unit=unit_singkat(s.unit),
            kepala=kantor(s.kepala),
            orang=s.orang,
            bercabang=s.bercabang,
            anak=bagan(s.anak),
        )
        for s in daftar
    ]


def unit(h: baca.HalamanUnit, request: HttpRequest) -> skema.Unit:
    """A unit, whole."""
    u = h.unit
    return skema.Unit(
        id=u.pk,
        kode=u.kode,
        nama=u.nama,
        versi=versi_baris(u),
        jenjang_kepala=u.jenjang_kepala,
        alamat=u.alamat,
        kontak=u.kontak,
        sekretariat_daerah=u.sekretariat_daerah,
        aktif_dari=u.aktif_dari,
        aktif_sampai=u.aktif_sampai,
        pola=u.pola,
        pola_alasan=u.pola_alasan,
        pola_berlaku=h.pola.kunci,
        klausul_pola=klausul(h.klausul_pola, request),
        leluhur=[unit_singkat(x) for x in h.leluhur],
        kepala=kantor(h.kepala),
        sekretaris=kantor(h.sekretaris),
        di_bawahnya=[unit_singkat(x) for x, _kantor in h.sub],
    )


def orang_unit(daftar: list[Penempatan], hari: date) -> list[skema.OrangUnit]:
    """Who is placed in a unit, with what they carry: one query more for all."""
    muatan = beban((p.pegawai_id for p in daftar), hari)
    return [
        skema.OrangUnit(
            id=p.pk,
            pegawai=orang(p.pegawai),
            sebutan=p.jabatan.nama,
            jenis=p.jenis,
            jenjang=p.jabatan.jenjang,
            mulai=p.mulai,
            selesai=p.selesai,
            beban=muatan[p.pegawai_id],
        )
        for p in daftar
    ]


def penempatan(p: Penempatan, siapa_: Pegawai | None = None) -> skema.PenempatanBaris:
    """A placement."""
    return skema.PenempatanBaris(
        id=p.pk,
        pegawai=orang(siapa_ or p.pegawai),
        jabatan=p.jabatan_id,
        sebutan=p.jabatan.nama,
        unit=unit_singkat(p.jabatan.unit),
        jenjang=p.jabatan.jenjang,
        jenis=p.jenis,
        mulai=p.mulai,
        selesai=p.selesai,
        nomor_dasar=p.nomor_dasar,
        tanggal_dasar=p.tanggal_dasar,
        berlaku=p.berlaku,
    )


def delegasi(d: Delegasi) -> skema.DelegasiBaris:
    """A delegation."""
    return skema.DelegasiBaris(
        id=d.pk,
        jabatan=d.jabatan_id,
        sebutan=d.jabatan.nama,
        pemberi=orang(d.pemberi),
        penerima=orang(d.penerima),
        mencakup_penugasan=d.mencakup_penugasan,
        nomor=d.nomor,
        tanggal=d.tanggal,
        mulai=d.mulai,
        selesai=d.selesai,
        berlaku=d.berlaku,
    )


def jabatan_baris(j: Jabatan) -> skema.JabatanBaris:
    """A position in a list."""
    return skema.JabatanBaris(
        id=j.pk, nama=j.nama, jenjang=j.jenjang, peran=j.peran, unit=unit_singkat(j.unit)
    )


def isi_jabatan(j: Jabatan) -> tuple[list[Penempatan], list[Delegasi]]:
    """Who is placed in a position, and to whom its authority is delegated, as far as it is in force."""
    tempat = Penempatan.objects.filter(jabatan=j, berlaku=True).order_by("mulai", "pk")
    wewenang = Delegasi.objects.filter(jabatan=j, berlaku=True).order_by("mulai", "pk")
    return (
        list(tempat.select_related("pegawai", "jabatan__unit")),
        list(wewenang.select_related("jabatan", "pemberi", "penerima")),
    )


def jabatan(j: Jabatan) -> skema.Jabatan:
    """A position, whole."""
    tempat, wewenang = isi_jabatan(j)
    return skema.Jabatan(
        id=j.pk,
        nama=j.nama,
        jenjang=j.jenjang,
        peran=j.peran,
        versi=versi_baris(j, *tempat, *wewenang),
        unit=unit_singkat(j.unit),
        penempatan=[penempatan(p) for p in tempat],
        delegasi=[delegasi(d) for d in wewenang],
    )


def temuan(t: baca.Temuan) -> skema.PegawaiBaris:
    """A person who was found."""
    p = t.orang
    return skema.PegawaiBaris(
        id=p.pk,
        nama=p.nama,
        gelar_depan=p.gelar_depan,
        gelar_belakang=p.gelar_belakang,
        jabatan=t.tempat.jabatan.nama if t.tempat else p.jabatan_luar,
        unit=unit_singkat(t.tempat.jabatan.unit) if t.tempat else None,
        instansi_lain=instansi_singkat(p.instansi_lain),
        cocok=t.cocok,
        aktif=p.aktif,
    )


def instansi_singkat(i: InstansiLain | None) -> InstansiSingkat | None:
    """Another institution, by number and name."""
    return InstansiSingkat(id=i.pk, nama=i.nama) if i else None


def calon(c: Calon) -> skema.CalonBaris:
    """Someone who may be chosen."""
    return skema.CalonBaris(
        id=c.orang.pk,
        nama=c.orang.nama,
        jabatan=c.tempat.jabatan.nama if c.tempat else c.orang.jabatan_luar,
        unit=unit_singkat(c.tempat.jabatan.unit) if c.tempat else None,
        instansi_lain=instansi_singkat(c.orang.instansi_lain),
        beban=c.muatan,
    )


def kompetensi(k: Kompetensi) -> skema.KompetensiBaris:
    """What a person can do."""
    return skema.KompetensiBaris(
        id=k.pk,
        pegawai=k.pegawai_id,
        jenis=k.jenis,
        nama=k.nama,
        bukti=k.bukti,
        tanggal_bukti=k.tanggal_bukti,
    )


def pegawai(h: baca.HalamanOrang, tanggal: date, request: HttpRequest, *, nip_lengkap: bool) -> skema.Pegawai:
    """A person as the caller may see him."""
    p, aku = h.orang, siapa(request)
    pribadi = p.pk == aku.pegawai.pk or adalah_kepegawaian(aku.user)
    return skema.Pegawai(
        id=p.pk,
        versi=versi_baris(p),
        nama=p.nama,
        gelar_depan=p.gelar_depan,
        gelar_belakang=p.gelar_belakang,
        nip=p.nip if nip_lengkap else kata.samarkan(p.nip),
        kode=p.kode,
        jenis_asn=p.jenis_asn,
        golongan=p.golongan,
        pangkat_golongan=p.pangkat_golongan,
        pendidikan=p.pendidikan,
        aktif=p.aktif,
        instansi_lain=instansi_singkat(p.instansi_lain),
        jabatan_luar=p.jabatan_luar,
        pribadi=skema.Pribadi(tanggal_lahir=p.tanggal_lahir, surel=p.surel, telepon=p.telepon)
        if pribadi
        else None,
        tanggal=tanggal,
        kedudukan=_kedudukan(h, request),
        beban=beban([p.pk], tanggal)[p.pk],
        kompetensi=[kompetensi(k) for k in h.kompetensi],
        penempatan=[penempatan(t, p) for t in h.riwayat],
    )


def _kedudukan(h: baca.HalamanOrang, request: HttpRequest) -> skema.Kedudukan:
    return skema.Kedudukan(
        unit=_simpul(h.unit),
        perangkat_daerah=_simpul(h.perangkat_daerah),
        jabatan=h.tempat.jabatan.nama if h.tempat else "",
        atasan=[_atasan(a) for a in h.atasan],
        alasan=" ".join(kata.terjemahkan(a) for a in h.kedudukan.alasan),
        klausul=klausul(h.kedudukan.dasar, request),
    )


def _simpul(u: UnitOrganisasi | None) -> UnitSingkat | None:
    return unit_singkat(u) if u else None


def _atasan(a: baca.Atasan) -> skema.Atasan:
    pejabat = a.pejabat
    return skema.Atasan(
        jabatan=a.kantor.sebutan,
        peran=[_(satu) for satu in a.peran],
        pejabat=Pelaku(id=pejabat.pegawai, nama=pejabat.nama, jabatan=a.kantor.sebutan) if pejabat else None,
        kapasitas=pejabat.kapasitas.value if pejabat else None,
        delegasi=a.delegasi,
    )


def instansi_lain_baris(i: InstansiLain) -> skema.InstansiLainBaris:
    """Another institution in a list."""
    return skema.InstansiLainBaris(
        id=i.pk,
        nama=i.nama,
        alamat=i.alamat,
        pejabat_berwenang=orang(i.pejabat_berwenang) if i.pejabat_berwenang else None,
    )


def instansi_lain(i: InstansiLain) -> skema.InstansiLain:
    """Another institution and its people that we know of."""
    daftar = Pegawai.objects.filter(instansi_lain=i).select_related("penilai_luar").order_by("nama", "pk")
    return skema.InstansiLain(
        id=i.pk,
        versi=versi_baris(i),
        nama=i.nama,
        alamat=i.alamat,
        pejabat_berwenang=orang(i.pejabat_berwenang) if i.pejabat_berwenang else None,
        pegawai=[pegawai_luar(p) for p in daftar],
    )


def pegawai_luar(p: Pegawai) -> skema.PegawaiLuar:
    """A person of another institution."""
    return skema.PegawaiLuar(
        id=p.pk,
        nama=p.nama,
        jenjang=p.jenjang_luar,
        jabatan=p.jabatan_luar,
        penilai=orang(p.penilai_luar) if p.penilai_luar else None,
    )
