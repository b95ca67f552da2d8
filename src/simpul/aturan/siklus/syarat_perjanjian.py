"""The conditions of agreement, sharing out and strategy. Each says what blocks or warns; silence means that it is met."""

from collections.abc import Callable, Iterator

from simpul.aturan.kedudukan import pola_dari
from simpul.aturan.klausul import rujuk
from simpul.aturan.peran import dari_kantor
from simpul.aturan.pesan import _, pesan
from simpul.aturan.prosedur import Keadaan
from simpul.aturan.putusan import Halangan, Peringatan
from simpul.aturan.putuskan import sebutan
from simpul.aturan.siklus.perjanjian import (
    Fakta,
    FaktaSasaran,
    IsianPerjanjian,
    Strategi,
    adalah_level_2,
    perjanjian_dari,
    susunan_level_1,
)

Temuan = Iterator[Halangan | Peringatan]


def unit_level_1(f: Fakta, isian: IsianPerjanjian) -> Temuan:
    """An agreement is that of a unit headed by a level-1 official, not of one below it."""
    p = perjanjian_dari(f)
    tepat = susunan_level_1(p.susunan, p.profil)[0]
    if tepat.id != p.susunan[0].id:
        isi = pesan(
            _("Perjanjian kinerja dibuat untuk %(unit)s, yang dipimpin pejabat level 1."), unit=tepat.nama
        )
        yield Halangan(rujuk("lamp-I-1-a"), isi, "unit", sebutan(dari_kantor(p.level_1)))


def bersasaran(f: Fakta, isian: IsianPerjanjian) -> Temuan:
    """An agreement holds at least one goal, and each says what it is."""
    p = perjanjian_dari(f)
    if not p.sasaran or not all(uraian.strip() for uraian in p.sasaran):
        isi = pesan(_("Perjanjian kinerja memuat sekurangnya satu sasaran, masing-masing dengan uraiannya."))
        yield Halangan(rujuk("lamp-I-1-a"), isi, "sasaran", sebutan(dari_kantor(p.level_1)))


def beralasan(f: Fakta, isian: IsianPerjanjian) -> Temuan:
    """What changes after it was set says why."""
    if not isian.alasan.strip():
        yield Halangan((), pesan(_("Alasan wajib ditulis.")), "alasan", ("pengisi",))


def tanpa_rancangan(f: Fakta, isian: IsianPerjanjian) -> Temuan:
    """One version is drafted at a time."""
    p = perjanjian_dari(f)
    if p.direvisi:
        isi = pesan(_("Versi berikutnya sedang disusun; tetapkan dulu rancangan itu."))
        yield Halangan(rujuk("lamp-I-1-a"), isi, "rancangan", sebutan(dari_kantor(p.level_1)))


def perjanjian_berlaku(f: Fakta, isian: IsianPerjanjian) -> Temuan:
    """Goals come down from an agreement that is set (lamp-I-p2)."""
    p = perjanjian_dari(f)
    if p.keadaan is Keadaan.DIGANTIKAN:
        isi = pesan(_("Versi perjanjian kinerja ini sudah digantikan; lanjutkan pada versi yang berlaku."))
        yield Halangan(rujuk("lamp-I-1-a"), isi, "perjanjian kinerja")
    elif p.keadaan is not Keadaan.DITETAPKAN:
        isi = pesan(_("Perjanjian kinerja tahun %(tahun)s belum ditetapkan."), tahun=p.tahun)
        penyembuh = sebutan(dari_kantor(p.level_1))
        yield Halangan(rujuk("lamp-I-p2", "lamp-I-1-a"), isi, "perjanjian kinerja", penyembuh)


def bertujuan(f: Fakta, isian: IsianPerjanjian) -> Temuan:
    """A goal goes to somebody."""
    if isian.tujuan is None:
        isi = pesan(_("Sebut siapa yang memikul sasaran itu."))
        yield Halangan(rujuk("lamp-I-1-a"), isi, "penanggung jawab", ("pengisi",))


def tujuan_level_2(f: Fakta, isian: IsianPerjanjian) -> Temuan:
    """The lead is a level-2 office of the same Perangkat Daerah; others contribute, with their people asked for."""
    p, tujuan = perjanjian_dari(f), isian.tujuan
    if tujuan is None or adalah_level_2(tujuan.kantor, tujuan.susunan, p):
        return
    if isian.utama or tujuan.pegawai is not None:
        teks = _("Sasaran dibagi kepada pejabat level 2 di %(unit)s; %(tujuan)s bukan salah satunya.")
        isi = pesan(teks, unit=p.susunan[0].nama, tujuan=tujuan.sebutan)
        yield Halangan(
            rujuk("lamp-I-1-a", "lamp-I-1-b"), isi, "penanggung jawab", sebutan(dari_kantor(*p.level_2))
        )
        return
    teks = _("%(tujuan)s di luar pejabat level 2 Anda: orangnya ditempuh dengan permohonan pelibatan.")
    pola = pola_dari(p.susunan, p.profil)
    yield Peringatan(rujuk(*pola.klausul_pelibatan), pesan(teks, tujuan=tujuan.sebutan))


def tujuan_di_unit(f: Fakta, isian: IsianPerjanjian) -> Temuan:
    """Without level 2 the one answerable for a goal is of the same unit."""
    p, tujuan = perjanjian_dari(f), isian.tujuan
    if tujuan is None or not isian.utama or any(u.id == p.susunan[0].id for u in tujuan.susunan):
        return
    teks = _("Penanggung jawab sasaran bertugas di %(unit)s; %(tujuan)s tidak.")
    isi = pesan(teks, unit=p.susunan[0].nama, tujuan=tujuan.sebutan)
    yield Halangan(rujuk("lamp-I-1-a"), isi, "penanggung jawab", ("pengisi",))


def sekali(f: Fakta, isian: IsianPerjanjian) -> Temuan:
    """An office carries a goal once."""
    tujuan = isian.tujuan
    if tujuan is None or not isinstance(f, FaktaSasaran):
        return
    pegawai = tujuan.pegawai.pegawai if tujuan.pegawai else None
    if any((b.kantor.id, b.pegawai) == (tujuan.kantor.id, pegawai) for b in f.bagian):
        isi = pesan(_("%(tujuan)s sudah memikul sasaran ini."), tujuan=tujuan.sebutan)
        yield Halangan(rujuk("lamp-I-1-a"), isi, "penanggung jawab", ("pengisi",))


def satu_utama(f: Fakta, isian: IsianPerjanjian) -> Temuan:
    """A goal has one lead; the others contribute to it."""
    utama = [b for b in f.bagian if b.utama] if isinstance(f, FaktaSasaran) else []
    if utama and isian.utama:
        isi = pesan(_("Penanggung jawab utamanya sudah %(nama)s."), nama=utama[0].kantor.sebutan)
        yield Halangan(rujuk("lamp-I-1-a"), isi, "penanggung jawab utama", ("pengisi",))


def berstrategi(f: Fakta, isian: IsianPerjanjian) -> Temuan:
    """Alone or as a team: one of the two is chosen."""
    if isian.strategi not in set(Strategi):
        isi = pesan(_("Pilih strateginya: individu atau tim kerja."))
        yield Halangan(rujuk("lamp-I-1-b"), isi, "strategi", ("pengisi",))


SYARAT: dict[str, Callable[[Fakta, IsianPerjanjian], Temuan]] = {
    s.__name__: s
    for s in (
        unit_level_1, tanpa_rancangan, bersasaran, beralasan, perjanjian_berlaku, bertujuan, tujuan_level_2, tujuan_di_unit, sekali, satu_utama,
        berstrategi,
    )
}  # fmt: skip
# Conditions on what is yet to be entered: they do not grey a button.
ISIAN = frozenset({"beralasan", "bertujuan", "tujuan_level_2", "tujuan_di_unit", "sekali", "satu_utama", "berstrategi"})  # fmt: skip
