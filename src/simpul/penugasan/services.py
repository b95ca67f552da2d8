"""The one service for every procedure of assignment. Pages, API, scenarios and the demo all come through here."""

from datetime import date
from typing import Any

from simpul.aturan.fakta import FaktaJalur, FaktaOrang, FaktaPelaku, FaktaPerkara, Isian
from simpul.aturan.kedudukan import unit_dari
from simpul.aturan.prosedur import Keadaan
from simpul.aturan.putusan import Putusan
from simpul.aturan.putuskan import penentu_penetapan, putuskan
from simpul.aturan.tabel import PROSEDUR
from simpul.aturan.tabel.perubahan import JENIS
from simpul.inti.jam import hari_ini
from simpul.inti.kueri import tambah, tambah_semua
from simpul.inti.models import Perkara
from simpul.inti.pintu import Ditolak, Siapa, Tindakan, buka, lewati
from simpul.organisasi.models import Pegawai
from simpul.organisasi.pegangan import pelaku
from simpul.organisasi.peta import muat_orang
from simpul.penugasan.berkas import Berkas, berkas
from simpul.penugasan.fakta import BEBAN, Sekitar, kriteria_ke, muat, muat_berkas, muat_sekitar
from simpul.penugasan.giliran import segarkan
from simpul.penugasan.kabar import kabari
from simpul.penugasan.kerja import Kerja
from simpul.penugasan.masukan import Masukan
from simpul.penugasan.models import Anggota, Jalur, Penugasan, TimKerja
from simpul.penugasan.permintaan import Permintaan, Rancangan, rancang
from simpul.penugasan.tulis import jalankan
from simpul.penugasan.ubah import ditambah, jalur_perubahan, simpan_perubahan

__all__ = ["Ditolak", "Masukan", "ajukan", "langkah", "pilih_jalur", "putusan_langkah"]


# Opening a case


def ajukan(minta: Permintaan, *, pencatat: Pegawai | None = None) -> Penugasan:
    """Open an assignment by its first step: appoint, ask, form a team, volunteer, record a request from outside.

    Raises:
        Ditolak: the rules refuse; nothing but the trail has changed.
    """
    instansi = minta.peminta.instansi
    aturan = instansi.profil_kini
    perkara = Perkara(
        instansi=instansi,
        jenis=Perkara.Jenis.PENUGASAN,
        judul=minta.judul,
        profil=aturan.id,
        profil_versi=aturan.versi,
    )
    pembuka = _Pembuka(minta)
    buka(
        perkara,
        Tindakan(
            siapa=_siapa(minta.peminta, pencatat),
            langkah=minta.langkah,
            putuskan=pembuka.putuskan,
            tulis=pembuka.tulis,
            potret=lambda _perkara: pembuka.berkas.potret(),
            isian=_isian_permintaan(minta),
        ),
    )
    pembuka.berkas.penugasan.perkara = perkara
    return pembuka.berkas.penugasan


def _siapa(pegawai: Pegawai, pencatat: Pegawai | None) -> Siapa:
    return Siapa(pegawai.pk, pegawai.nama, pencatat.pk if pencatat else None)


def _isian_permintaan(minta: Permintaan) -> dict[str, Any]:
    isi: dict[str, Any] = {
        "judul": minta.judul,
        "orang": [p.pk for p in minta.semua_orang],
        "tim": minta.tim.nama if minta.tim else "",
        "unit_tujuan": minta.unit_tujuan.pk if minta.unit_tujuan else None,
        "instansi_tujuan": minta.instansi_tujuan.pk if minta.instansi_tujuan else None,
        "kriteria": kriteria_ke(minta.kriteria),
        "mulai": minta.mulai,
        "selesai": minta.selesai,
        "sasaran": minta.sasaran.pk if minta.sasaran else None,
        "alasan": minta.alasan,
    }
    return {kunci: nilai for kunci, nilai in isi.items() if nilai}


class _Pembuka:
    """Decides and writes the opening of a case; what was decided is what is written."""

    def __init__(self, minta: Permintaan) -> None:
        self.minta = minta
        self.rancangan: Rancangan
        self.berkas: Berkas

    def putuskan(self, perkara: Perkara) -> Putusan:
        self.rancangan = rancang(self.minta)
        return self.rancangan.gabungan()

    def tulis(self, perkara: Perkara, putusan: Putusan) -> None:
        r = self.rancangan
        penugasan = _simpan_penugasan(perkara, r)
        jalur = {fj.id: _simpan_jalur(penugasan, fj).pk for fj in r.fakta.jalur}
        sekitar = Sekitar(r.bahan.orang, r.bahan.peta)
        baru = berkas(penugasan.pk)
        baru.penugasan.perkara = perkara
        fakta = muat_berkas(baru, r.fakta.hari_ini, sekitar)
        kerja = Kerja(baru.penugasan, fakta, r.pelaku, self.minta.alasan, surat=self.minta.surat)
        for sementara, nomor in jalur.items():
            jalankan(kerja, baru.jalur_ke(nomor), r.putusan[sementara])
        self.berkas = rampungkan(kerja, sekitar)


def _simpan_penugasan(perkara: Perkara, r: Rancangan) -> Penugasan:
    minta, f = r.permintaan, r.fakta
    penugasan = Penugasan(
        perkara=perkara,
        instansi=perkara.instansi,
        judul=minta.judul,
        uraian=minta.uraian,
        cara=r.cara.value,
        lingkup=r.lingkup.value,
        bentuk=r.bentuk.value,
        status=Penugasan.Status.DIAJUKAN,
        unit_pemilik_id=_unit_pemilik(f),
        instansi_pemilik=minta.peminta.instansi_lain if minta.langkah == "masuk" else None,
        peminta=minta.peminta,
        mulai=f.mulai,
        selesai=f.selesai,
        kompetensi=list(minta.kompetensi),
        target=minta.sebutan_target,
        sasaran=minta.sasaran,
        alasan=minta.alasan,
    )
    tambah(penugasan)
    if minta.tim:
        jenis = TimKerja.Jenis.RUTIN if minta.tim.rutin else TimKerja.Jenis.INSIDENTIL
        TimKerja.objects.create(
            instansi=perkara.instansi,
            penugasan=penugasan,
            nama=minta.tim.nama,
            jenis=jenis,
            ketua=minta.tim.ketua,
            periode_laporan=f.profil.periode_laporan,
        )
    return penugasan


def _unit_pemilik(f: FaktaPerkara) -> int | None:
    return unit_dari(f.unit_pemilik, f.profil).id if f.unit_pemilik else None


def _simpan_jalur(penugasan: Penugasan, fj: FaktaJalur) -> Jalur:
    jalur = Jalur(
        instansi_id=penugasan.instansi_id,
        penugasan=penugasan,
        prosedur=fj.prosedur,
        keadaan=Keadaan.BARU,
        unit_tujuan_id=fj.unit_tujuan[0].id if fj.unit_tujuan else None,
        instansi_tujuan_id=fj.instansi_tujuan,
        kriteria=kriteria_ke(fj.kriteria),
    )
    tambah(jalur)
    tambah_semua(_anggota(jalur, orang) for orang in fj.orang)
    return jalur


def _anggota(jalur: Jalur, orang: FaktaOrang) -> Anggota:
    return Anggota(
        instansi_id=jalur.instansi_id,
        jalur=jalur,
        penugasan=jalur.penugasan,
        pegawai_id=orang.id,
        unit_asal_id=orang.susunan[0].id if orang.susunan else None,
        mulai=jalur.penugasan.mulai,
        selesai=jalur.penugasan.selesai,
    )


def rampungkan(kerja: Kerja, sekitar: Sekitar | None) -> Berkas:
    """Status, turns and notices, after every way has moved; returns the case as it now stands in the tables."""
    kerja.segar()
    kini = berkas(kerja.penugasan.pk)
    fakta = muat_berkas(kini, kerja.fakta.hari_ini, sekitar)
    kabari(kini.penugasan, fakta, segarkan(kini, fakta), kerja.pelaku.id)
    return kini


# Steps on a case


def langkah(
    penugasan: Penugasan,
    nama: str,
    siapa: Pegawai,
    *,
    jalur: int | None = None,
    masukan: Masukan | None = None,
    pencatat: Pegawai | None = None,
    versi: str | None = None,
) -> Putusan:
    """Take a step on a case. ``jalur``: on which way, if the case has several; else the one that fits.

    ``versi``: the state of the case that the caller saw (``Perkara.versi``), if the step rests on it.

    Raises:
        Ditolak: the rules refuse; nothing but the trail has changed.
        VersiUsang: somebody acted on the case meanwhile; nothing has changed.
    """
    pelangkah = _Pelangkah(penugasan.pk, nama, siapa, jalur, masukan or Masukan())
    return lewati(
        penugasan.pk,
        Tindakan(
            siapa=_siapa(siapa, pencatat),
            langkah=nama,
            putuskan=pelangkah.putuskan,
            tulis=pelangkah.tulis,
            potret=lambda _perkara: pelangkah.berkas.potret(),
            isian=pelangkah.masukan.jejak(),
            versi=versi,
        ),
    )


class _Pelangkah:
    """Decides and writes one step; facts are read after the lock."""

    def __init__(self, pk: int, nama: str, siapa: Pegawai, jalur: int | None, masukan: Masukan) -> None:
        self.pk, self.nama, self.siapa, self.jalur, self.masukan = pk, nama, siapa, jalur, masukan
        self.berkas: Berkas
        self.sekitar: Sekitar
        self.fakta: FaktaPerkara
        self.dipilih: FaktaJalur
        self.pelaku: FaktaPelaku
        self.orang: tuple[FaktaOrang, ...]

    def putuskan(self, perkara: Perkara) -> Putusan:
        self.berkas = berkas(self.pk)
        self.berkas.penugasan.perkara = perkara
        tanggal = hari_ini(perkara.instansi.zona_waktu)
        self.sekitar = muat_sekitar(self.berkas, tanggal)
        self.fakta = muat_berkas(self.berkas, tanggal, self.sekitar)
        self.pelaku = pelaku(self.siapa, tanggal)
        isian, self.orang = _isian(self.masukan, tanggal)
        if self.nama in JENIS:
            self.dipilih = jalur_perubahan(self.nama, self.fakta, self.masukan)
            self.fakta = ditambah(self.fakta, self.dipilih)
        else:
            self.dipilih = pilih_jalur(self.nama, self.fakta, self.pelaku, isian, self.jalur)
        return putuskan(self.nama, self.fakta, self.dipilih, self.pelaku, isian)

    def tulis(self, perkara: Perkara, putusan: Putusan) -> None:
        penugasan = self.berkas.penugasan
        mengubah = self.nama in JENIS
        if mengubah:
            baris = simpan_perubahan(penugasan, self.nama, self.dipilih, self.masukan)
            self.fakta = muat(penugasan, self.fakta.hari_ini)
        else:
            baris = self.berkas.jalur_ke(self.dipilih.id)
        kerja = Kerja(
            penugasan,
            self.fakta,
            self.pelaku,
            self.masukan.alasan,
            () if mengubah else self.masukan.orang,
            () if mengubah else self.orang,
            self.masukan.ketua,
            self.masukan.surat,
        )
        jalankan(kerja, baris, putusan)
        self.berkas = rampungkan(kerja, self.sekitar)


def _isian(masukan: Masukan, tanggal: date) -> tuple[Isian, tuple[FaktaOrang, ...]]:
    disebut = [p for p in (*masukan.orang, masukan.ketua, masukan.penerima) if p is not None]
    orang = muat_orang((p.pk for p in disebut), tanggal, beban=BEBAN)[0] if disebut else {}
    dipilih = tuple(orang[p.pk] for p in masukan.orang)
    isian = Isian(
        alasan=masukan.alasan,
        orang=dipilih,
        penerima=orang[masukan.penerima.pk] if masukan.penerima else None,
        selesai=masukan.selesai,
        instansi_tujuan=masukan.instansi_tujuan.pk if masukan.instansi_tujuan else None,
        ketua=orang[masukan.ketua.pk] if masukan.ketua else None,
    )
    return isian, dipilih


def pilih_jalur(
    nama: str, f: FaktaPerkara, siapa: FaktaPelaku, isian: Isian, diminta: int | None = None
) -> FaktaJalur:
    """The way on which a step is meant: the one asked for, else the first where it is possible."""
    if diminta is not None:
        return f.jalur_ke(diminta)
    kandidat = [j for j in f.jalur if PROSEDUR[j.prosedur].bernama(nama)] or list(f.jalur[:1])
    if nama == "tetapkan":
        penentu = penentu_penetapan(f)
        kandidat = [penentu] if penentu else kandidat
    tepat = [j for j in kandidat if any(j.keadaan in b.dari for b in PROSEDUR[j.prosedur].bernama(nama))]
    boleh = (j for j in tepat if putuskan(nama, f, j, siapa, isian).diterima)
    menjajaki = (j for j in tepat if putuskan(nama, f, j, siapa, isian, menjajaki=True).diterima)
    return next(boleh, None) or next(menjajaki, None) or (tepat or kandidat)[0]


# Looking ahead


def putusan_langkah(
    penugasan: Penugasan,
    nama: str,
    siapa: Pegawai,
    *,
    jalur: int | None = None,
    masukan: Masukan | None = None,
) -> Putusan:
    """What the rules would say of a step today; what is yet to be entered does not count as missing."""
    tanggal = hari_ini(penugasan.perkara.instansi.zona_waktu)
    f, fp = muat(penugasan, tanggal), pelaku(siapa, tanggal)
    isian, _orang = _isian(masukan or Masukan(), tanggal)
    if nama in JENIS:
        j = jalur_perubahan(nama, f, masukan or Masukan())
        return putuskan(nama, ditambah(f, j), j, fp, isian, menjajaki=True)
    return putuskan(nama, f, pilih_jalur(nama, f, fp, isian, jalur), fp, isian, menjajaki=True)
