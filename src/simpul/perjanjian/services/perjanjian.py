"""Draft, set and revise an agreement."""

from collections.abc import Callable, Mapping
from typing import Any

from simpul.aturan.putusan import Putusan
from simpul.aturan.siklus.perjanjian import FaktaPerjanjian, IsianPerjanjian
from simpul.aturan.siklus.putuskan_perjanjian import putuskan
from simpul.inti.jam import hari_ini
from simpul.inti.kueri import tambah
from simpul.inti.models import Perkara
from simpul.inti.pintu import Tindakan, buka, kunci, lewati
from simpul.organisasi.models import Pegawai, UnitOrganisasi
from simpul.perjanjian.fakta import fakta_unit, muat_perjanjian
from simpul.perjanjian.isi import IsiPerjanjian, baca_isi, tulis_isi
from simpul.perjanjian.models import Pembagian, PerjanjianKinerja
from simpul.perjanjian.naskah import terbitkan_perjanjian
from simpul.perjanjian.services.dasar import pelaku_dari, potret, siapa_dari

K = PerjanjianKinerja.Keadaan
# Called in the same transaction when an agreement has been set.
SETELAH_DITETAPKAN: list[Callable[[PerjanjianKinerja], None]] = []
Tulis = Callable[[PerjanjianKinerja, Putusan], None]


def susun(siapa: Pegawai, unit: UnitOrganisasi, tahun: int, isi: IsiPerjanjian) -> PerjanjianKinerja:
    """Draft the agreement of a unit for a year, or replace what its draft says.

    Raises:
        Ditolak: the rules refuse; nothing but the trail has changed.
    """
    rancangan = PerjanjianKinerja.objects.filter(unit=unit, tahun=tahun, keadaan=K.DISUSUN).first()
    if rancangan is not None:
        return susun_ulang(rancangan, siapa, isi)
    instansi = siapa.instansi
    aturan = instansi.profil_kini
    perkara = Perkara(
        instansi=instansi,
        jenis=Perkara.Jenis.PERJANJIAN,
        judul=f"Perjanjian Kinerja {unit.nama} Tahun {tahun}",
        profil=aturan.id,
        profil_versi=aturan.versi,
    )
    pembuka = _Pembuka(siapa, unit, tahun, isi)
    tindakan = Tindakan(
        siapa=siapa_dari(siapa),
        langkah="susun_perjanjian",
        putuskan=pembuka.putuskan,
        tulis=pembuka.tulis,
        potret=lambda _p: potret(pembuka.perjanjian),
        isian={"unit": unit.pk, "tahun": tahun, "sasaran": [s.uraian for s in isi.sasaran]},
    )
    buka(perkara, tindakan)
    return pembuka.perjanjian


class _Pembuka:
    """Decides and writes the first draft of a unit for a year; two at once wait for each other at the unit."""

    def __init__(self, siapa: Pegawai, unit: UnitOrganisasi, tahun: int, isi: IsiPerjanjian) -> None:
        self.siapa, self.unit, self.tahun, self.isi = siapa, unit, tahun, isi
        self.fakta: FaktaPerjanjian
        self.perjanjian: PerjanjianKinerja

    def putuskan(self, perkara: Perkara) -> Putusan:
        UnitOrganisasi.objects.select_for_update(no_key=True).get(pk=self.unit.pk)
        tanggal = hari_ini(perkara.instansi.zona_waktu)
        ada = PerjanjianKinerja.objects.filter(unit=self.unit, tahun=self.tahun).exclude(keadaan=K.DIGANTIKAN)
        kini = ada.order_by("keadaan").first()
        self.fakta = (
            muat_perjanjian(kini, tanggal)
            if kini
            else fakta_unit(self.unit, perkara.instansi.profil_kini, self.tahun, tanggal)
        )
        return putuskan("susun_perjanjian", self.fakta, pelaku_dari(self.siapa))

    def tulis(self, perkara: Perkara, putusan: Putusan) -> None:
        self.perjanjian = PerjanjianKinerja(
            perkara=perkara,
            instansi=perkara.instansi,
            unit=self.unit,
            jabatan_id=self.fakta.level_1.id,
            pejabat=self.siapa,
            tahun=self.tahun,
        )
        tambah(self.perjanjian)
        tulis_isi(self.perjanjian, self.isi)


def susun_ulang(
    rancangan: PerjanjianKinerja, siapa: Pegawai, isi: IsiPerjanjian, *, versi: str | None = None
) -> PerjanjianKinerja:
    """Replace what a draft says. ``versi``: the state of its case that the caller saw, here and below.

    Raises:
        Ditolak: the rules refuse; nothing but the trail has changed.
        VersiUsang: somebody acted on it meanwhile; nothing has changed.
    """

    def tulis(perjanjian: PerjanjianKinerja, putusan: Putusan) -> None:
        tulis_isi(perjanjian, isi)
        perjanjian.save(update_fields=["diperbarui"])

    isian = {"sasaran": [s.uraian for s in isi.sasaran]}
    _lewati_perjanjian(rancangan, "susun_perjanjian", siapa, IsianPerjanjian(), tulis, isian, versi)
    rancangan.refresh_from_db()
    return rancangan


def tetapkan(perjanjian: PerjanjianKinerja, siapa: Pegawai, *, versi: str | None = None) -> Putusan:
    """Set an agreement: it takes the place of the version before, its document comes out, and nothing in it changes again.

    Raises:
        Ditolak: the rules refuse; nothing but the trail has changed.
    """
    return _lewati_perjanjian(
        perjanjian, "tetapkan_perjanjian", siapa, IsianPerjanjian(), _berlakukan, {}, versi
    )


def _berlakukan(perjanjian: PerjanjianKinerja, putusan: Putusan) -> None:
    assert putusan.wewenang is not None
    assert putusan.wewenang.kantor is not None
    lama = perjanjian.menggantikan
    if lama is not None:
        kunci(lama.pk)
        PerjanjianKinerja.objects.filter(pk=lama.pk).update(keadaan=K.DIGANTIKAN)
        _bawa_pembagian(perjanjian)
    perjanjian.jabatan_id = putusan.wewenang.kantor.id
    perjanjian.pejabat_id = putusan.wewenang.pejabat.pegawai
    perjanjian.keadaan = K.DITETAPKAN
    perjanjian.ditetapkan = hari_ini(perjanjian.perkara.instansi.zona_waktu)
    perjanjian.save()
    terbitkan_perjanjian(perjanjian, putusan)
    for hitung in SETELAH_DITETAPKAN:
        hitung(perjanjian)


def _bawa_pembagian(perjanjian: PerjanjianKinerja) -> None:
    """Goals that are as they were keep those who carry them and their strategies."""
    tetap = {
        s.induk_id: s
        for s in perjanjian.sasaran.select_related("induk")
        if s.induk and s.uraian == s.induk.uraian
    }
    lama = Pembagian.objects.filter(sasaran__in=tetap)
    for satu in lama:
        satu.pk, satu.sasaran = None, tetap[satu.sasaran_id]
    Pembagian.objects.bulk_create(lama)


def revisi(
    perjanjian: PerjanjianKinerja, siapa: Pegawai, alasan: str, *, versi: str | None = None
) -> PerjanjianKinerja:
    """Begin the next version of an agreement that is set, as a draft with the same content; until it is set the old one holds.

    Raises:
        Ditolak: the rules refuse; nothing but the trail has changed.
    """
    baru = PerjanjianKinerja()

    def tulis(lama: PerjanjianKinerja, putusan: Putusan) -> None:
        nonlocal baru
        baru = _versi_berikut(lama, siapa, alasan)
        tulis_isi(baru, baca_isi(lama, lanjutan=True))

    isian = IsianPerjanjian(alasan=alasan)
    _lewati_perjanjian(perjanjian, "revisi_perjanjian", siapa, isian, tulis, {"alasan": alasan}, versi)
    return baru


def _versi_berikut(lama: PerjanjianKinerja, siapa: Pegawai, alasan: str) -> PerjanjianKinerja:
    aturan = lama.perkara.instansi.profil_kini
    perkara = Perkara(
        instansi=lama.perkara.instansi,
        jenis=Perkara.Jenis.PERJANJIAN,
        judul=lama.perkara.judul,
        profil=aturan.id,
        profil_versi=aturan.versi,
    )
    tambah(perkara)
    baru = PerjanjianKinerja(
        perkara=perkara,
        instansi=perkara.instansi,
        unit=lama.unit,
        jabatan_id=lama.jabatan_id,
        pejabat=siapa,
        tahun=lama.tahun,
        versi=lama.versi + 1,
        menggantikan=lama,
        alasan=alasan,
    )
    tambah(baru)
    return baru


def salin_tahun_lalu(siapa: Pegawai, unit: UnitOrganisasi, tahun: int) -> PerjanjianKinerja | None:
    """Draft the agreement of a year with what was in force the year before; nothing where there was none.

    Raises:
        Ditolak: the rules refuse; nothing but the trail has changed.
    """
    lalu = PerjanjianKinerja.objects.filter(unit=unit, tahun=tahun - 1, keadaan=K.DITETAPKAN).first()
    return susun(siapa, unit, tahun, baca_isi(lalu)) if lalu else None


def _lewati_perjanjian(
    perjanjian: PerjanjianKinerja,
    nama: str,
    siapa: Pegawai,
    isian: IsianPerjanjian,
    tulis: Tulis,
    dicatat: Mapping[str, Any],
    versi: str | None,
) -> Putusan:
    """An act on an agreement through the door: the row is read again after the lock."""
    kini: PerjanjianKinerja = perjanjian

    def putus(perkara: Perkara) -> Putusan:
        nonlocal kini
        kini = PerjanjianKinerja.objects.select_related("unit", "menggantikan").get(pk=perjanjian.pk)
        kini.perkara = perkara
        fakta = muat_perjanjian(kini, hari_ini(perkara.instansi.zona_waktu))
        return putuskan(nama, fakta, pelaku_dari(siapa), isian)

    return lewati(
        perjanjian.pk,
        Tindakan(
            siapa=siapa_dari(siapa),
            langkah=nama,
            putuskan=putus,
            tulis=lambda _perkara, putusan: tulis(kini, putusan),
            potret=lambda _perkara: potret(kini),
            isian=dicatat,
            versi=versi,
        ),
    )


def putusan_perjanjian(perjanjian: PerjanjianKinerja, nama: str, siapa: Pegawai) -> Putusan:
    """What the rules would say of a step today; what is yet to be entered does not count as missing."""
    tanggal = hari_ini(perjanjian.perkara.instansi.zona_waktu)
    return putuskan(nama, muat_perjanjian(perjanjian, tanggal), pelaku_dari(siapa), menjajaki=True)
