"""Carry out what the rules allowed: states of ways and people, documents, turns. Called by the door alone."""

from collections.abc import Callable
from dataclasses import replace
from typing import LiteralString

from simpul.aturan.fakta import FaktaJalur
from simpul.aturan.kedudukan import tentukan
from simpul.aturan.lingkup import GUGUR, adalah_penugasan
from simpul.aturan.peran import pemegang
from simpul.aturan.prosedur import AKTIF, Keadaan, Langkah, Peran
from simpul.aturan.putusan import Putusan
from simpul.aturan.putuskan import dijawab_oleh, sesudah
from simpul.aturan.tabel.perubahan import PERUBAHAN
from simpul.inti.kueri import baca, ubah
from simpul.penugasan import perubahan
from simpul.penugasan.fakta import muat
from simpul.penugasan.kerja import Kerja
from simpul.penugasan.models import Anggota, Jalur
from simpul.penugasan.naskah import terbitkan
from simpul.penugasan.surat import arsipkan

KEADAAN_ANGGOTA = {
    Keadaan.DITETAPKAN: Anggota.Keadaan.DITETAPKAN,
    Keadaan.DITOLAK: Anggota.Keadaan.GUGUR,
    Keadaan.DICABUT: Anggota.Keadaan.GUGUR,
    Keadaan.DILEPAS: Anggota.Keadaan.GUGUR,
}

MENERIMA: LiteralString = """
UPDATE penugasan_anggota SET keadaan = 'berjalan', diterima = %(hari)s
 WHERE jalur_id = %(jalur)s::bigint AND pegawai_id = %(pegawai)s::bigint RETURNING id
"""
MENGIKUTI: LiteralString = """
UPDATE penugasan_anggota SET keadaan = %(keadaan)s WHERE jalur_id = %(jalur)s::bigint AND diterima IS NULL RETURNING id
"""
MENYETUJUI: LiteralString = """
UPDATE penugasan_anggota a SET disetujui = true, penyetuju_id = %(penyetuju)s::bigint, pemutus_id = b.pemutus
  FROM unnest(%(pegawai)s::bigint[], %(pemutus)s::bigint[]) AS b(pegawai, pemutus)
 WHERE a.jalur_id = %(jalur)s::bigint AND a.pegawai_id = b.pegawai RETURNING a.id
"""
MENJAWAB = frozenset({Peran.PENILAI_TUJUAN, Peran.PENILAI, Peran.PIMPINAN_SEKALIGUS_PENILAI})


def _menyetujui(baris: Langkah) -> bool:
    """True where the assessor consents; a Sekda who passes on or a head who wants the person does not."""
    return baris.nama == "setujui" and baris.oleh in MENJAWAB


def jalankan(kerja: Kerja, jalur: Jalur, putusan: Putusan) -> None:
    """Carry out every row of a decision on one way, each with its documents."""
    for baris in putusan.rangkaian:
        fj = kerja.fakta.jalur_ke(jalur.pk)
        # One act may use two offices of one person: each document is signed in the office that it takes.
        wewenang = pemegang(baris.oleh, kerja.fakta, fj).milik(kerja.pelaku.id) or putusan.wewenang
        baru = sesudah(baris, kerja.fakta, fj, kerja.pelaku)
        _tulis_anggota(kerja, jalur, baris, fj)
        baru = _dengan_orang_baru(kerja, baru)
        kerja.fakta = kerja.fakta.ganti(baru)
        if jalur.prosedur not in PERUBAHAN and _menyetujui(baris):
            _catat_penyetuju(kerja, jalur, baris, fj)
        _simpan(jalur, baru, kerja.alasan if baru.keadaan in GUGUR else "")
        EFEK.get(baris.nama, _tanpa_efek)(kerja, jalur)
        if jalur.prosedur in PERUBAHAN and baru.keadaan == Keadaan.DITETAPKAN:
            perubahan.terapkan(kerja.penugasan, jalur, kerja.fakta)
            kerja.fakta = muat(kerja.penugasan, kerja.fakta.hari_ini)
        terbitkan(kerja, jalur, baris, wewenang)
        arsipkan(kerja.penugasan, jalur, baris, wewenang, kerja.surat)


def _simpan(jalur: Jalur, fakta: FaktaJalur, alasan: str) -> None:
    jalur.keadaan = fakta.keadaan
    jalur.alasan_jawaban = alasan or jalur.alasan_jawaban
    if jalur.prosedur in PERUBAHAN:
        jalur.rincian = {**jalur.rincian, "disetujui": sorted(fakta.disetujui)}
    ubah(jalur, "keadaan", "alasan_jawaban", "rincian", "diperbarui")


def _tulis_anggota(kerja: Kerja, jalur: Jalur, baris: Langkah, lama: FaktaJalur) -> None:
    if jalur.prosedur in PERUBAHAN:
        return
    if kerja.orang and not lama.orang:
        _sebut_orang(kerja, jalur)
    if baris.nama == "terima":
        baca(MENERIMA, jalur=jalur.pk, pegawai=kerja.pelaku.id, hari=kerja.fakta.hari_ini)
    elif baris.ke in KEADAAN_ANGGOTA:
        baca(MENGIKUTI, jalur=jalur.pk, keadaan=KEADAAN_ANGGOTA[baris.ke].value)


def _sebut_orang(kerja: Kerja, jalur: Jalur) -> None:
    """Name the people for a request by criteria."""
    p = kerja.penugasan
    for pegawai, fakta in zip(kerja.orang, kerja.fakta_orang, strict=True):
        Anggota.objects.create(
            instansi_id=p.instansi_id,
            jalur=jalur,
            penugasan=p,
            pegawai=pegawai,
            unit_asal_id=fakta.susunan[0].id if fakta.susunan else None,
            mulai=p.mulai,
            selesai=p.selesai,
        )


def _dengan_orang_baru(kerja: Kerja, fakta: FaktaJalur) -> FaktaJalur:
    """People named for a request by criteria; whose assessor is someone else, he has yet to agree."""
    if not kerja.orang or fakta.orang:
        return fakta
    bernama = replace(fakta, orang=kerja.fakta_orang)
    return replace(bernama, disetujui=dijawab_oleh(kerja.fakta, bernama, kerja.pelaku.id))


def _catat_penyetuju(kerja: Kerja, jalur: Jalur, baris: Langkah, lama: FaktaJalur) -> None:
    """Who agreed for whom, and which office answers for him: a consent stands when its giver leaves."""
    kini = kerja.fakta.jalur_ke(jalur.pk)
    sebagian = baris.oleh is Peran.PENILAI_TUJUAN
    untuk = kini.disetujui - lama.disetujui if sebagian else {o.id for o in kini.orang}
    penilai = {o.id: tentukan(o, kerja.fakta.profil).penilai for o in kini.orang}
    kantor = [(pegawai, penilai[pegawai]) for pegawai in sorted(untuk)]
    baca(
        MENYETUJUI,
        jalur=jalur.pk, penyetuju=kerja.pelaku.id, pegawai=[pegawai for pegawai, _kantor in kantor],
        pemutus=[k.id if k is not None and k.id > 0 else None for _pegawai, k in kantor],
    )  # fmt: skip


def _tetapkan_semua(kerja: Kerja, jalur: Jalur) -> None:
    """One Keputusan establishes every way that is still open."""
    for lain in kerja.penugasan.jalur.exclude(pk=jalur.pk):
        fakta = kerja.fakta.jalur_ke(lain.pk)
        if adalah_penugasan(fakta) and fakta.keadaan not in GUGUR | AKTIF:
            kerja.fakta = kerja.fakta.ganti(replace(fakta, keadaan=Keadaan.DITETAPKAN))
            _simpan(lain, kerja.fakta.jalur_ke(lain.pk), "")
            lain.anggota.filter(keadaan=Anggota.Keadaan.DIMINTA).update(keadaan=Anggota.Keadaan.DITETAPKAN)


def _gugurkan_bila_habis(kerja: Kerja, jalur: Jalur) -> None:
    """When every request of a team is refused or withdrawn, its own people are not bound any longer."""
    masuk = [j for j in kerja.fakta.jalur if adalah_penugasan(j)]
    sendiri = [j for j in masuk if j.prosedur == "anggota_unit_pemilik" and j.keadaan == Keadaan.DISETUJUI]
    if sendiri and all(j.keadaan in GUGUR for j in masuk if j not in sendiri):
        for fakta in sendiri:
            baris = Jalur.objects.get(pk=fakta.id)
            kerja.fakta = kerja.fakta.ganti(replace(fakta, keadaan=Keadaan.DILEPAS))
            _simpan(baris, kerja.fakta.jalur_ke(fakta.id), "")
            baris.anggota.update(keadaan=Anggota.Keadaan.GUGUR)


def _lanjut_tanpa(kerja: Kerja, jalur: Jalur) -> None:
    """The refused are gone; a Ketua among them is replaced or missing."""
    tim = getattr(kerja.penugasan, "tim", None)
    if tim is not None and tim.ketua_id in set(jalur.anggota.values_list("pegawai", flat=True)):
        tim.ketua = kerja.ketua
        tim.save()


def _tanpa_efek(kerja: Kerja, jalur: Jalur) -> None:
    """Most steps do nothing beyond moving their own way."""


EFEK: dict[str, Callable[[Kerja, Jalur], None]] = {
    "tetapkan": _tetapkan_semua,
    "tolak": _gugurkan_bila_habis,
    "cabut": _gugurkan_bila_habis,
    "lanjutkan": _lanjut_tanpa,
}
