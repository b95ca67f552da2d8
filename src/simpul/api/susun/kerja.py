"""From what the pages of the work show to what is answered, and from what is sent to what the services take."""

from collections.abc import Iterable, Sequence
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.http import HttpRequest
from django.utils.translation import gettext as _

from simpul.api.skema import kerja as skema
from simpul.api.skema.dasar import Berkas, Orang
from simpul.api.susun.keinginan import baca_berkas, isian_salah
from simpul.api.susun.perkara import halangan, klausul, naskah, orang, peringatan
from simpul.inti.models import Jejak
from simpul.organisasi.models import Pegawai
from simpul.penugasan.forms import periksa_pindaian
from simpul.penugasan.kata import KATA
from simpul.penugasan.models import Butir
from simpul.siklus_kerja.bukti import Unggahan
from simpul.siklus_kerja.capaian import daftar_capaian
from simpul.siklus_kerja.forms import MEDAN, unggahan_dari
from simpul.siklus_kerja.models import Bagian, Bukti, Capaian, Kegiatan
from simpul.siklus_kerja.selectors import bukti_terbaca, naskah_butir
from simpul.siklus_kerja.services import DataBagian, DataKegiatan
from simpul.siklus_kerja.tampilan import Catatan, HalamanKerja, TombolKerja, terlambat
from simpul.web import kata

TAUTAN = forms.URLField(max_length=500, required=False, assume_scheme="https")


# What is read


def kerja(h: HalamanKerja, request: HttpRequest) -> skema.KerjaPerkara:
    """The work of a case, whole."""
    p, isi = h.penugasan, h.isi
    return skema.KerjaPerkara(
        kode=p.perkara.kode,
        versi=p.perkara.versi,
        judul=p.judul,
        status=p.status,
        kemajuan=p.kemajuan,
        pelaksana=[Orang(id=nomor, nama=nama) for nomor, nama in h.pelaksana],
        rencana=butir(h.rencana) if h.rencana else None,
        kegiatan=[_kegiatan(k) for k in isi.kegiatan],
        bagian=[_bagian(b, terlambat(b, h.fakta.hari_ini)) for b in isi.bagian],
        terkini=[_kemajuan(c) for c in isi.kemajuan],
        hasil=butir(h.hasil) if h.hasil else None,
        putaran=[_putaran(j) for j in isi.putaran],
        langkah=[langkah(t, request) for t in h.semua],
    )


def _kegiatan(k: Kegiatan) -> skema.KegiatanRinci:
    return skema.KegiatanRinci(**{nama: getattr(k, nama) for nama in skema.KegiatanRinci.model_fields})


def _bagian(b: Bagian, lambat: bool) -> skema.BagianRinci:
    sama = ("id", "uraian", "kompetensi", "mulai", "selesai", "anggaran", "persen")
    return skema.BagianRinci(
        **{nama: getattr(b, nama) for nama in sama},
        kegiatan=b.kegiatan_id,
        pelaksana=Orang(id=b.pelaksana_id, nama=vars(b)["nama_pelaksana"]),
        terlambat=lambat,
    )


def _kemajuan(c: Catatan) -> skema.KemajuanRinci:
    k = c.kemajuan
    return skema.KemajuanRinci(
        id=k.pk,
        bagian=k.bagian_id,
        oleh=Orang(id=k.pegawai_id, nama=c.nama),
        tanggal=k.tanggal,
        persen=k.persen,
        uraian=k.uraian,
        bukti=[_bukti(*satu) for satu in c.bukti],
    )


def bukti(daftar: Iterable[Bukti]) -> list[skema.BuktiRingkas]:
    """Pieces of evidence."""
    return [_bukti(b.pk, b.nama, b.tautan) for b in daftar]


def _bukti(nomor: int, nama: str, tautan: str) -> skema.BuktiRingkas:
    alamat = None if tautan else f"/api/v1/bukti/{nomor}/berkas"
    return skema.BuktiRingkas(id=nomor, nama=nama, tautan=tautan, berkas=alamat)


def _putaran(j: Jejak) -> skema.Putaran:
    return skema.Putaran(
        urut=j.urut,
        waktu=j.waktu,
        oleh=j.pelaku_nama,
        kapasitas=j.kapasitas,
        langkah=j.langkah,
        kalimat=f"{j.pelaku_nama} {KATA[j.langkah].lampau}",
        alasan=str(j.isian.get("alasan", "")),
    )


def langkah(t: TombolKerja, request: HttpRequest) -> skema.LangkahKerja:
    """A step of the work as the caller sees it."""
    putusan = t.tindakan.putusan
    return skema.LangkahKerja(
        nama=t.nama,
        butir=t.butir or None,
        sebutan=t.sebutan,
        akibat=str(t.kata.akibat),
        boleh=putusan.diterima,
        isian=MEDAN.get(t.nama, "").replace("|", " ").split(),
        klausul=klausul(putusan.klausul if putusan.diterima else (), request),
        halangan=halangan(putusan, request),
        peringatan=peringatan(putusan, request),
    )


def butir(b: Butir) -> skema.ButirBaris:
    """A thing of the work with its text."""
    return skema.ButirBaris(**_butir(b))


def butir_rinci(b: Butir, daftar: Iterable[Bukti]) -> skema.ButirRinci:
    """The same with its evidence, what it adds to a goal, and documents."""
    kode = b.penugasan.perkara.kode
    surat = [naskah(satu, kode) for satu in naskah_butir(b)]
    nilai = [_capaian(c) for c in daftar_capaian(b)]
    return skema.ButirRinci(**_butir(b), bukti=bukti(daftar), capaian=nilai, naskah=surat)


def _capaian(c: Capaian) -> skema.CapaianRinci:
    i = c.indikator
    return skema.CapaianRinci(indikator=i.pk, uraian=i.uraian, nilai=c.nilai, satuan=i.satuan)


def _butir(b: Butir) -> dict[str, Any]:
    sama = (
        "id",
        "keadaan",
        "uraian",
        "alternatif",
        "jawaban",
        "anggaran",
        "putaran",
        "tenggat",
        "diperbarui",
    )
    return {
        **{nama: getattr(b, nama) for nama in sama},
        **_pokok(b),
        "keadaan_teks": kata.kata(b.keadaan),
        "pemutus": str(b.unit_pemutus or b.instansi_pemutus or ""),
        "dengan": str(b.rincian.get("dengan", "")),
        "tahap": str(b.rincian.get("tahap", "")),
    }


def _pokok(b: Butir) -> dict[str, Any]:
    """What it is, about whom and by whom, on which days."""
    return {
        "jenis": b.prosedur,
        "judul": _(b.judul),
        "tentang": orang(b.siapa) if b.siapa else None,
        "oleh": orang(b.oleh) if b.oleh else None,
        "awal": b.awal,
        "akhir": b.akhir,
    }


def laporan(b: Butir) -> skema.LaporanBaris:
    """A report or feedback in a list; its text is read with its case."""
    return skema.LaporanBaris(
        id=b.pk,
        perkara=b.penugasan.perkara.kode,
        pekerjaan=b.penugasan.judul,
        diperbarui=b.diperbarui,
        **_pokok(b),
    )


# What is sent


def data_kegiatan(daftar: Sequence[skema.KegiatanMasuk]) -> list[DataKegiatan]:
    """The activities of a plan."""
    _periksa_hari(daftar, "kegiatan")
    return [DataKegiatan(**satu.model_dump()) for satu in daftar]


def data_bagian(daftar: Sequence[skema.BagianMasuk], h: HalamanKerja) -> list[DataBagian]:
    """The parts of a breakdown, for those who do the work."""
    _periksa_hari(daftar, "bagian")
    pelaksana = {o.pk: o for o in Pegawai.objects.filter(pk__in=[nomor for nomor, _nama in h.pelaksana])}
    kegiatan = {k.pk for k in h.isi.kegiatan}
    for i, satu in enumerate(daftar):
        if satu.pelaksana not in pelaksana:
            raise isian_salah(f"/bagian/{i}/pelaksana", _("Ia tidak melaksanakan tugas ini."))
        if satu.kegiatan not in kegiatan:
            raise isian_salah(f"/bagian/{i}/kegiatan", _("Tidak ditemukan."))
    return [DataBagian(**satu.model_dump() | {"pelaksana": pelaksana[satu.pelaksana]}) for satu in daftar]


def _periksa_hari(daftar: Sequence[Any], nama: str) -> None:
    for i, satu in enumerate(daftar):
        if satu.selesai < satu.mulai:
            raise isian_salah(f"/{nama}/{i}/selesai", _("Hari selesai mendahului hari mulai."))


def berkas_bukti(berkas: Berkas | None) -> Any:
    """A file of evidence, checked as on the pages.

    Raises:
        Masalah: it is too large, or no PDF, PNG or JPEG by its content.
    """
    if berkas is None:
        return None
    isi = baca_berkas(berkas, "/berkas")
    try:
        periksa_pindaian(isi)
    except ValidationError as galat:
        raise isian_salah("/berkas/isi", galat.messages[0]) from None
    return isi


def unggahan(isi: Any, h: HalamanKerja) -> list[Unggahan]:
    """The evidence that goes with an entry of progress.

    Raises:
        Masalah: a link that is none, or evidence that this case does not hold for the caller.
    """
    ada = list(bukti_terbaca(h.pembaca, h.penugasan).filter(pk__in=isi.bukti_ada))
    if len(ada) < len(set(isi.bukti_ada)):
        raise isian_salah("/bukti_ada", _("Tidak ditemukan."))
    try:
        tautan = TAUTAN.clean(isi.tautan)
    except ValidationError as galat:
        raise isian_salah("/tautan", galat.messages[0]) from None
    return unggahan_dari({"berkas": berkas_bukti(isi.berkas), "tautan": tautan, "bukti_ada": ada})
