"""Agreements, from what their pages show to what is answered, and from what is sent to what the services take."""

from collections.abc import Iterable, Mapping
from typing import Any

from django.http import HttpRequest

from simpul.api.skema import perjanjian as skema
from simpul.api.skema.dasar import Orang, UnitSingkat
from simpul.api.susun.perkara import halangan, klausul, orang, peringatan
from simpul.aturan.putusan import Putusan
from simpul.inti.models import Perkara
from simpul.penugasan.models import Penugasan
from simpul.perjanjian.capaian import persen_indikator
from simpul.perjanjian.isi import IsiIndikator, IsiPerjanjian, IsiProgram, IsiSasaran
from simpul.perjanjian.models import Indikator, PerjanjianKinerja
from simpul.siklus_kerja.gerak_sasaran import Gerak
from simpul.siklus_kerja.tampilan_perjanjian import Cabang, HalamanPerjanjian, Pemikul, Tindakan
from simpul.web import kata

# Read


def _unit(unit: Any) -> UnitSingkat:
    return UnitSingkat(id=unit.pk, kode=unit.kode, nama=unit.nama)


def baris(p: Any) -> skema.PerjanjianBaris:
    """An agreement in a list."""
    return skema.PerjanjianBaris(
        kode=p.perkara.kode,
        judul=p.perkara.judul,
        unit=_unit(p.unit),
        tahun=p.tahun,
        nomor_versi=p.versi,
        keadaan=p.keadaan,
        keadaan_teks=kata.kata(p.keadaan),
        pejabat=orang(p.pejabat),
        ditetapkan=p.ditetapkan,
        sasaran=p.jumlah,
        dipikul=p.dipikul,
        berstrategi=p.berstrategi,
    )


def perjanjian(h: HalamanPerjanjian, request: HttpRequest) -> skema.Perjanjian:
    """An agreement, whole."""
    p = h.perjanjian
    return skema.Perjanjian(
        kode=p.perkara.kode,
        versi=p.perkara.versi,
        judul=p.perkara.judul,
        unit=_unit(p.unit),
        tahun=p.tahun,
        tahun_lewat=h.tahun_lewat,
        nomor_versi=p.versi,
        keadaan=p.keadaan,
        keadaan_teks=kata.kata(p.keadaan),
        pejabat=orang(p.pejabat),
        ditetapkan=p.ditetapkan,
        alasan=p.alasan,
        sasaran=[_sasaran(c, request) for c in h.cabang],
        program=[skema.Program(uraian=x.uraian, anggaran=x.anggaran) for x, _teks in h.program],
        riwayat=[_versi(v) for v in h.versi],
        langkah=[_langkah(t, request) for t in (*h.menyusun, *h.tindakan)],
    )


def _versi(v: PerjanjianKinerja) -> skema.VersiPerjanjian:
    return skema.VersiPerjanjian(
        kode=v.perkara.kode,
        nomor_versi=v.versi,
        keadaan=v.keadaan,
        ditetapkan=v.ditetapkan,
        alasan=v.alasan,
    )


def _langkah(t: Tindakan, request: HttpRequest) -> skema.LangkahPerjanjian:
    return skema.LangkahPerjanjian(
        nama=t.nama,
        sebutan=str(t.kata.tombol),
        boleh=t.putusan.diterima,
        klausul=klausul(t.putusan.klausul, request),
        halangan=halangan(t.putusan, request),
        peringatan=peringatan(t.putusan, request),
    )


def _sasaran(c: Cabang, request: HttpRequest) -> skema.Sasaran:
    s = c.sasaran
    return skema.Sasaran(
        id=s.pk,
        urut=s.urut,
        uraian=s.uraian,
        induk=s.induk_id,
        indikator=[_indikator(i) for i in s.indikator.all()],
        pemikul=[_pemikul(x) for x in c.pemikul],
        penugasan=[_penugasan(t) for t in c.penugasan],
        gerak=_gerak(c.gerak),
        langkah=[_langkah(t, request) for t in c.tindakan],
    )


def _indikator(i: Indikator) -> skema.Indikator:
    return skema.Indikator(
        id=i.pk,
        uraian=i.uraian,
        satuan=i.satuan,
        arah=i.arah,
        hitungan=i.hitungan,
        target=i.target,
        capaian=i.capaian,
        persen=persen_indikator(i),
    )


def _pemikul(x: Pemikul) -> skema.Pemikul:
    b, pemangku = x.bagian, x.kantor.pemangku if x.kantor else None
    return skema.Pemikul(
        bagian=b.pk,
        jabatan=b.jabatan_id,
        jabatan_nama=b.jabatan.nama,
        pegawai=orang(b.pegawai) if b.pegawai else None,
        pemangku=Orang(id=pemangku.pegawai, nama=pemangku.nama) if pemangku else None,
        utama=b.utama,
        strategi=b.strategi,
        perlu_orang=b.perlu_orang,
        perlu_dari=_unit(b.perlu_dari) if b.perlu_dari else None,
        perlu_ketua=b.perlu_ketua,
    )


def _penugasan(t: Penugasan) -> skema.PenugasanSasaran:
    return skema.PenugasanSasaran(perkara=t.perkara.kode, judul=t.judul, status=t.status, kemajuan=t.kemajuan)


def _gerak(g: Gerak) -> skema.Gerak:
    return skema.Gerak(
        capaian=g.persen,
        kemajuan=g.kemajuan,
        berjalan=g.berjalan,
        terlambat=g.terlambat,
        diam=g.diam,
        berisiko=g.berisiko,
        menunggu=[
            skema.MenungguSasaran(perkara=m.kode, langkah=m.langkah, siapa=m.siapa, sejak=m.sejak)
            for m in g.menunggu
        ],
    )


def ketetapan(
    nomor: int, langkah: str, request: HttpRequest, putusan: Putusan | None = None
) -> skema.KetetapanPerjanjian:
    """What a step on the agreement with this number brought about, as it is stored now."""
    perkara = Perkara.objects.select_related("perjanjian").get(pk=nomor)
    return skema.KetetapanPerjanjian(
        kode=perkara.kode,
        versi=perkara.versi,
        keadaan=perkara.perjanjian.keadaan,
        nomor_versi=perkara.perjanjian.versi,
        langkah=langkah,
        klausul=klausul(putusan.klausul, request) if putusan else [],
        peringatan=peringatan(putusan, request) if putusan else [],
    )


# Sent


def isi(masuk: skema.IsiMasuk, induk: Mapping[str, int]) -> IsiPerjanjian:
    """The content that was sent. ``induk``: goals of the version before, by their words."""
    return IsiPerjanjian(
        tuple(
            IsiSasaran(s.uraian, _isi_indikator(s.indikator), s.induk or induk.get(s.uraian))
            for s in masuk.sasaran
        ),
        tuple(IsiProgram(p.uraian, p.anggaran) for p in masuk.program),
    )


def _isi_indikator(daftar: Iterable[skema.IndikatorMasuk]) -> tuple[IsiIndikator, ...]:
    return tuple(IsiIndikator(i.uraian, i.target, i.satuan, i.arah, i.hitungan) for i in daftar)
