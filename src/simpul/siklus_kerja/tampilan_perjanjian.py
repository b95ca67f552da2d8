"""An agreement as a page shows it: goals, who carries each, strategies, assignments, and what nobody carries."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from django.db.models import Count, Q, QuerySet
from django.http import Http404

from simpul.aturan.fakta import FaktaPelaku, Kantor
from simpul.aturan.profil import Profil
from simpul.aturan.putusan import Putusan
from simpul.aturan.siklus.perjanjian import FaktaPerjanjian, FaktaSasaran
from simpul.aturan.siklus.putuskan_perjanjian import putuskan
from simpul.penugasan.kata import KATA, Kata
from simpul.penugasan.models import Penugasan
from simpul.penugasan.sasaran import boleh_membaca_versi, perjanjian_terlihat
from simpul.penugasan.selectors import Pembaca
from simpul.perjanjian.berkas import baca_versi
from simpul.perjanjian.capaian import bagian_tahun
from simpul.perjanjian.fakta import fakta_perjanjian, fakta_sasaran, muat_sekitar, profil_perjanjian
from simpul.perjanjian.models import Pembagian, PerjanjianKinerja, Program, Sasaran
from simpul.perjanjian.naskah import rupiah
from simpul.siklus_kerja.gerak_sasaran import (
    BarisIndikator,
    Gerak,
    baris_indikator,
    gerak_sasaran,
    penugasan_sasaran,
)

K = PerjanjianKinerja.Keadaan


@dataclass(frozen=True)
class Tindakan:
    """An act on an agreement or a goal, open to the reader or not, and why."""

    nama: str
    putusan: Putusan

    @property
    def kata(self) -> Kata:
        return KATA[self.nama]


@dataclass(frozen=True)
class Pemikul:
    """Who carries a goal today: the share, and who acts in the office."""

    bagian: Pembagian
    kantor: Kantor | None


@dataclass(frozen=True)
class Cabang:
    """A goal with what hangs on it."""

    sasaran: Sasaran
    fakta: FaktaSasaran
    pelaku: FaktaPelaku
    pemikul: tuple[Pemikul, ...]
    penugasan: tuple[Penugasan, ...]
    tindakan: tuple[Tindakan, ...]
    indikator: tuple[BarisIndikator, ...]
    gerak: Gerak

    @property
    def redup(self) -> tuple[Tindakan, ...]:
        """What the reader may not do with this goal."""
        return tuple(t for t in self.tindakan if not t.putusan.diterima)

    @property
    def dapat_ditarik(self) -> bool:
        """True for whoever shared it out."""
        return putuskan("tarik_sasaran", self.fakta, self.pelaku, menjajaki=True).diterima

    @property
    def menugaskan(self) -> bool:
        """True where whoever reads chose, or may choose, how it is worked on."""
        return any(t.nama == "tetapkan_strategi" and t.putusan.diterima for t in self.tindakan)


@dataclass(frozen=True)
class HalamanPerjanjian:
    """Everything that the page of an agreement shows."""

    perjanjian: PerjanjianKinerja
    fakta: FaktaPerjanjian
    profil: Profil
    cabang: tuple[Cabang, ...]
    program: tuple[tuple[Program, str], ...]
    tindakan: tuple[Tindakan, ...]
    menyusun: tuple[Tindakan, ...]
    versi: tuple[PerjanjianKinerja, ...]

    @property
    def berlaku(self) -> bool:
        return bool(self.perjanjian.keadaan == K.DITETAPKAN)

    @property
    def dapat_disusun(self) -> bool:
        """True where the reader may change the draft: he who may set it."""
        return bool(self.perjanjian.keadaan == K.DISUSUN) and any(t.putusan.diterima for t in self.menyusun)

    @property
    def bernaskah(self) -> bool:
        """True once it was set: its document came out with that."""
        return self.perjanjian.ditetapkan is not None

    @cached_property
    def ditolak_di_semua(self) -> dict[str, Tindakan]:
        """What the reader may not do with any goal, by name: said once, not at each."""
        semua = [t for c in self.cabang for t in c.tindakan]
        boleh = {t.nama for t in semua if t.putusan.diterima}
        return {t.nama: t for t in semua if t.nama not in boleh} if self.berlaku else {}

    @property
    def redup(self) -> tuple[Tindakan, ...]:
        """What the reader may not do with the agreement, or with any of its goals."""
        return (*(t for t in self.tindakan if not t.putusan.diterima), *self.ditolak_di_semua.values())

    @property
    def tak_dipikul(self) -> tuple[Cabang, ...]:
        """Goals that nobody carries and no assignment serves."""
        return tuple(c for c in self.cabang if not c.pemikul and not c.penugasan)

    @property
    def berisiko(self) -> tuple[Cabang, ...]:
        """Goals that are behind the year."""
        return tuple(c for c in self.cabang if c.gerak.berisiko)

    @property
    def tahun_lewat(self) -> int:
        """How much of the year has passed, in percent."""
        return bagian_tahun(self.perjanjian.tahun, self.fakta.hari_ini)

    def cabang_ke(self, nomor: int) -> Cabang:
        """The goal with this number.

        Raises:
            Http404: the agreement has no such goal.
        """
        ada = next((c for c in self.cabang if c.sasaran.pk == nomor), None)
        if ada is None:
            raise Http404("Perjanjian kinerja ini tidak memuat sasaran itu.")
        return ada

    def tindakan_bernama(self, nama: str) -> Tindakan:
        """The act with this name.

        Raises:
            Http404: there is no such act on an agreement.
        """
        ada = next((t for t in self.tindakan if t.nama == nama), None)
        if ada is None:
            raise Http404("Tindakan itu tidak ada.")
        return ada


def daftar_perjanjian(p: Pembaca, tahun: int) -> QuerySet[PerjanjianKinerja]:
    """The agreements of a year that one may read: the latest version of each, with how far their goals are shared out."""
    dipikul = Q(sasaran__pembagian__isnull=False)
    berstrategi = dipikul & ~Q(sasaran__pembagian__strategi="")
    return (
        perjanjian_terlihat(p)
        .filter(tahun=tahun)
        .exclude(keadaan=K.DIGANTIKAN)
        .select_related("perkara", "unit", "pejabat", "jabatan")
        .annotate(
            jumlah=Count("sasaran", distinct=True),
            dipikul=Count("sasaran", filter=dipikul, distinct=True),
            berstrategi=Count("sasaran", filter=berstrategi, distinct=True),
        )
        .order_by("unit__leluhur", "keadaan")
    )


def ambil_versi(p: Pembaca, kode: str) -> tuple[PerjanjianKinerja, tuple[PerjanjianKinerja, ...]]:
    """The agreement with this code, if this reader may read it, and all its versions that he may read, newest first.

    Its goals, with indicators and shares, and its programmes are read with it: one query.

    Raises:
        Http404: there is none, or it is none of his business; the two look alike.
    """
    semua = baca_versi(kode, p.pegawai.instansi_id)
    versi = tuple(v.perjanjian for v in semua if boleh_membaca_versi(p, v))
    perjanjian = next((v for v in versi if v.perkara.kode == kode), None)
    if perjanjian is None:
        raise Http404("Perjanjian kinerja ini tidak ada atau bukan untuk Anda.")
    return perjanjian, versi


def halaman_perjanjian(p: Pembaca, kode: str) -> HalamanPerjanjian:
    """Read it all in a constant number of queries.

    Raises:
        Http404: there is none, or it is none of his business; the two look alike.
    """
    perjanjian, versi = ambil_versi(p, kode)
    sasaran = list(perjanjian.sasaran.all())
    unit = {b.jabatan.unit_id for s in sasaran for b in s.pembagian.all()}
    aturan = profil_perjanjian(perjanjian)
    sekitar = muat_sekitar(perjanjian.unit, aturan, p.tanggal, lain=unit)
    direvisi = any(v.menggantikan_id == perjanjian.pk for v in versi)
    fakta = fakta_perjanjian(perjanjian, (s.uraian for s in sasaran), sekitar, direvisi=direvisi)
    pelaku = FaktaPelaku(p.pegawai.pk, p.pegawai.nama)
    tugas = penugasan_sasaran(p, sasaran)
    gerak = gerak_sasaran(p, perjanjian.tahun, sasaran, tugas)
    kantor = sekitar.peta.kantor
    return HalamanPerjanjian(
        perjanjian=perjanjian,
        fakta=fakta,
        profil=aturan,
        cabang=tuple(
            _cabang(s, fakta, kantor, [t.penugasan for t in tugas.get(s.akar, ())], pelaku, gerak[s.pk])
            for s in sasaran
        ),
        program=tuple((x, rupiah(x.anggaran)) for x in perjanjian.program.all()),
        tindakan=_tindakan(fakta, pelaku, LANGKAH[K(perjanjian.keadaan)]),
        menyusun=_tindakan(fakta, pelaku, ("susun_perjanjian",)),
        versi=versi,
    )


LANGKAH = {
    K.DISUSUN: ("tetapkan_perjanjian",),
    K.DITETAPKAN: ("revisi_perjanjian",),
    K.DIGANTIKAN: (),
}


def _tindakan(
    f: FaktaPerjanjian | FaktaSasaran, pelaku: FaktaPelaku, nama: Iterable[str]
) -> tuple[Tindakan, ...]:
    return tuple(Tindakan(n, putuskan(n, f, pelaku, menjajaki=True)) for n in nama)


def _cabang(
    sasaran: Sasaran,
    f: FaktaPerjanjian,
    kantor: dict[int, Kantor],
    penugasan: Iterable[Penugasan],
    pelaku: FaktaPelaku,
    gerak: Gerak,
) -> Cabang:
    bagian = list(sasaran.pembagian.all())
    fakta = fakta_sasaran(f, sasaran, bagian, kantor)
    return Cabang(
        sasaran,
        fakta,
        pelaku,
        tuple(Pemikul(b, kantor.get(b.jabatan_id)) for b in bagian),
        tuple(penugasan),
        _tindakan(fakta, pelaku, ("bagi_sasaran", "tetapkan_strategi")),
        tuple(baris_indikator(i) for i in sasaran.indikator.all()),
        gerak,
    )
