"""From what is sent to a wish: rows are looked up among those of the caller's Instansi."""

import base64
import binascii
from typing import Any, TypeVar

from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile
from django.db.models import Model, QuerySet
from django.utils.translation import gettext as _

from simpul.api.masalah import Galat, Jenis, Masalah
from simpul.api.skema.dasar import Berkas
from simpul.api.skema.masukan import Keinginan, Pekerjaan, Sukarela, SuratMasuk
from simpul.organisasi.models import InstansiLain, Pegawai, UnitOrganisasi
from simpul.penugasan.draf import Draf
from simpul.penugasan.forms import periksa_pindaian
from simpul.penugasan.permintaan import Permintaan, langkah_pembuka, muat_bahan
from simpul.penugasan.selectors import Pembaca
from simpul.penugasan.surat import Surat
from simpul.penugasan.tampilan import fakta_pembaca
from simpul.penugasan.views_sukarela import lisan_bila_seunit
from simpul.penugasan.views_tugaskan import Ramalan, ramal

M = TypeVar("M", bound=Model)


def isian_salah(pointer: str, pesan: str) -> Masalah:
    """Something is wrong in one place of the body."""
    return Masalah(Jenis.ISIAN, pesan, galat=[Galat(pointer, pesan)])


def cari(daftar: "QuerySet[M]", id_: int, pointer: str) -> M:
    """The row that is meant.

    Raises:
        Masalah: the Instansi has none.
    """
    satu = daftar.filter(pk=id_).first()
    if satu is None:
        raise isian_salah(pointer, _("Tidak ditemukan."))
    return satu


def milik(rupa: Any, p: Pembaca) -> Any:
    """The rows of the caller's Instansi."""
    return rupa.objects.filter(instansi=p.pegawai.instansi_id)


def permintaan(isi: Keinginan, p: Pembaca) -> tuple[Permintaan, Ramalan]:
    """The wish with the opening step that it calls for, and what it would become."""
    periksa_masa(isi, p)
    minta = _draf(isi, p).permintaan(p.pegawai)
    _periksa(isi, minta)
    bahan = muat_bahan(minta, fakta_pembaca(p))
    minta = langkah_pembuka(minta, bahan, usulan=isi.usulan)
    return minta, ramal(minta, bahan)


def _draf(isi: Keinginan, p: Pembaca) -> Draf:
    draf = Draf(**_pekerjaan(isi), orang=isi.orang, alasan=isi.alasan, usulan=isi.usulan)
    draf.unit_tujuan, draf.instansi_tujuan = isi.unit_tujuan, isi.instansi_tujuan
    if isi.kriteria is not None:
        draf.jumlah, draf.jenjang = isi.kriteria.jumlah, isi.kriteria.jenjang or ""
        draf.kemampuan = list(isi.kriteria.kemampuan)
    if isi.tim is not None:
        draf.bentuk, draf.nama_tim, draf.ketua = "tim", isi.tim.nama, isi.tim.ketua
        draf.jenis_tim = "rutin" if isi.tim.rutin else "insidentil"
    return draf


def _pekerjaan(isi: Pekerjaan) -> dict[str, Any]:
    return {
        "judul": isi.judul,
        "uraian": isi.uraian,
        "target": isi.target,
        "kompetensi": list(isi.kemampuan),
        "mulai": isi.mulai.isoformat() if isi.mulai else "",
        "selesai": isi.selesai.isoformat() if isi.selesai else "",
    }


def _periksa(isi: Keinginan, minta: Permintaan) -> None:
    """What the guide of the pages cannot let happen either: somebody named whom this Instansi does not know."""
    ada = {o.pk for o in minta.orang}
    for i, id_ in enumerate(isi.orang):
        if id_ not in ada:
            raise isian_salah(f"/orang/{i}", _("Orang ini tidak ditemukan."))
    if isi.tim and isi.tim.ketua and minta.tim and minta.tim.ketua is None:
        raise isian_salah("/tim/ketua", _("Orang ini tidak ditemukan."))
    if isi.unit_tujuan and minta.unit_tujuan is None:
        raise isian_salah("/unit_tujuan", _("Tidak ditemukan."))
    if isi.instansi_tujuan and minta.instansi_tujuan is None:
        raise isian_salah("/instansi_tujuan", _("Tidak ditemukan."))
    if isi.kriteria and not isi.orang and not (isi.unit_tujuan or isi.instansi_tujuan):
        raise isian_salah("/unit_tujuan", _("Sebutkan unit atau instansi yang dimintai orang."))


def periksa_masa(isi: Pekerjaan | SuratMasuk, p: Pembaca) -> None:
    """The last day does not come before the first."""
    mulai = isi.mulai or p.tanggal
    if isi.selesai and isi.selesai < mulai:
        raise isian_salah("/selesai", _("Hari selesai mendahului hari mulai."))


def sukarela(isi: Sukarela, p: Pembaca) -> tuple[Permintaan, Ramalan]:
    """The wish of a volunteer, and what it would become."""
    periksa_masa(isi, p)
    lain = milik(InstansiLain, p).select_related("pejabat_berwenang")
    unit = cari(milik(UnitOrganisasi, p), isi.unit_tujuan, "/unit_tujuan") if isi.unit_tujuan else None
    instansi = cari(lain, isi.instansi_tujuan, "/instansi_tujuan") if isi.instansi_tujuan else None
    minta = Permintaan(
        langkah="ajukan_diri" if unit or instansi else "sampaikan",
        peminta=p.pegawai,
        judul=isi.judul,
        orang=(p.pegawai,),
        unit_tujuan=None if instansi else unit,
        instansi_tujuan=instansi,
        mulai=isi.mulai or p.tanggal,
        selesai=isi.selesai,
        uraian=isi.uraian,
        kompetensi=tuple(isi.kemampuan),
        target=isi.target,
    )
    bahan = muat_bahan(minta, fakta_pembaca(p))
    minta = lisan_bila_seunit(minta, bahan)
    return minta, ramal(minta, bahan)


def surat_masuk(isi: SuratMasuk, p: Pembaca) -> Permintaan:
    """A request that another institution made by letter."""
    periksa_masa(isi, p)
    lain = milik(InstansiLain, p).filter(pejabat_berwenang__isnull=False)
    instansi = cari(lain.select_related("pejabat_berwenang__instansi"), isi.instansi_lain, "/instansi_lain")
    orang = cari(milik(Pegawai, p).filter(instansi_lain=None), isi.orang, "/orang")
    return Permintaan(
        langkah="masuk",
        peminta=instansi.pejabat_berwenang,
        judul=isi.judul,
        orang=(orang,),
        mulai=isi.mulai,
        selesai=isi.selesai,
        surat=Surat(isi.nomor_surat, isi.tanggal_surat, pindaian(isi.pindaian)),
    )


def baca_berkas(berkas: Berkas, pointer: str) -> "ContentFile[bytes]":
    """A file that came as base64."""
    try:
        isi = base64.b64decode("".join(berkas.isi.split()), validate=True)
    except (binascii.Error, ValueError):
        raise isian_salah(f"{pointer}/isi", _("Bukan base64.")) from None
    nama = berkas.nama.replace("\\", "/").rsplit("/", 1)[-1].strip(". ") or "berkas"
    return ContentFile(isi, name=nama)


def pindaian(berkas: Berkas | None) -> Any:
    """A scan, checked as on the pages.

    Raises:
        Masalah: it is too large, or no PDF, PNG or JPEG by its content.
    """
    if berkas is None:
        return None
    isi = baca_berkas(berkas, "/pindaian")
    try:
        periksa_pindaian(isi)
    except ValidationError as galat:
        raise isian_salah("/pindaian/isi", galat.messages[0]) from None
    return isi
