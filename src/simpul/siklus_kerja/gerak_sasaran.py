"""How goals are doing: what each has reached, how its assignments move, and where work waits. For the page of level 1."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from statistics import mean

from django.utils.translation import gettext_noop

from simpul.inti.jam import sekarang
from simpul.penugasan.models import Giliran, Penugasan
from simpul.penugasan.selectors import Pembaca
from simpul.perjanjian.capaian import bagian_tahun, berisiko, persen_indikator, persen_sasaran
from simpul.perjanjian.models import Indikator, Sasaran
from simpul.perjanjian.naskah import angka

BERJALAN = ("berjalan", "direviu")
DIAM = timedelta(days=30)
SEKILAS = 5
ARTI = (
    gettext_noop("Capaian: rata-rata indikatornya terhadap target, masing-masing paling tinggi 100%; makin rendah makin baik dihitung target dibagi capaian, dan yang belum berhasil diterima dihitung 0."),
    gettext_noop("Berisiko: bagian tahun yang sudah lewat melebihi capaian lebih dari 25 poin. Sasaran tanpa indikator tidak dinilai."),
    gettext_noop("Terlambat: hari terakhir penugasan lewat. Diam: kemajuannya tidak dicatat dalam 30 hari terakhir. Hanya penugasan yang boleh Anda baca ikut dihitung."),
)  # fmt: skip


@dataclass(frozen=True)
class BarisIndikator:
    """An indicator as the page shows it."""

    uraian: str
    target: str
    satuan: str
    arah: str
    capaian: str
    persen: int | None


def baris_indikator(i: Indikator) -> BarisIndikator:
    """An indicator in words."""
    capaian = "" if i.capaian is None else angka(i.capaian)
    arah = str(i.get_arah_display())
    return BarisIndikator(i.uraian, angka(i.target), i.satuan, arah, capaian, persen_indikator(i))


@dataclass(frozen=True)
class Menunggu:
    """Where work waits: for which step of which case, at which office, since when."""

    kode: str
    judul: str
    langkah: str
    siapa: str
    sejak: datetime


@dataclass(frozen=True)
class Gerak:
    """How a goal is doing. ``kemajuan``: the mean of its assignments, those that are done counting whole; nothing where there is none."""

    persen: int | None
    kemajuan: int | None
    berjalan: int
    terlambat: int
    diam: int
    berisiko: bool
    menunggu: tuple[Menunggu, ...]

    @property
    def sekilas(self) -> tuple[Menunggu, ...]:
        """What waits longest."""
        return self.menunggu[:SEKILAS]

    @property
    def sisa(self) -> int:
        """How much more waits."""
        return max(0, len(self.menunggu) - SEKILAS)


def gerak_sasaran(
    p: Pembaca, tahun: int, sasaran: Iterable[Sasaran], tugas: Mapping[int, Sequence[Penugasan]]
) -> dict[int, Gerak]:
    """How each goal is doing, by its number: one query beside what was read. ``tugas``: assignments by ``Sasaran.akar``."""
    lewat = bagian_tahun(tahun, p.tanggal)
    tunggu = _menunggu([t.pk for daftar in tugas.values() for t in daftar])
    return {s.pk: _gerak(p, s, lewat, tugas.get(s.akar, ()), tunggu) for s in sasaran}


def _gerak(
    p: Pembaca,
    sasaran: Sasaran,
    lewat: int,
    tugas: Sequence[Penugasan],
    tunggu: Mapping[int, Sequence[Menunggu]],
) -> Gerak:
    persen = persen_sasaran(sasaran.indikator.all())
    jalan = [t for t in tugas if t.status in BERJALAN]
    maju = [*(t.kemajuan for t in jalan), *(100 for t in tugas if t.status == "selesai")]
    tepat = [t for t in jalan if t.selesai >= p.tanggal]
    menunggu = sorted((m for t in tugas for m in tunggu.get(t.pk, ())), key=lambda m: m.sejak)
    return Gerak(
        persen,
        round(mean(maju)) if maju else None,
        len(jalan),
        len(jalan) - len(tepat),
        sum(_diam(t) for t in tepat),
        berisiko(persen, lewat),
        tuple(menunggu),
    )


def _diam(tugas: Penugasan) -> bool:
    return tugas.bergerak is None or tugas.bergerak < sekarang() - DIAM


def _menunggu(perkara: list[int]) -> dict[int, list[Menunggu]]:
    """The turns of these cases, by case: one query."""
    daftar = Giliran.objects.filter(perkara__in=perkara).select_related("perkara", "jabatan", "pegawai")
    hasil: dict[int, list[Menunggu]] = defaultdict(list)
    for g in daftar:
        siapa = g.jabatan.nama if g.jabatan else g.pegawai.nama if g.pegawai else ""
        satu = Menunggu(g.perkara.kode, g.perkara.judul, g.langkah, siapa, g.sejak)
        hasil[g.perkara_id].append(satu)
    return hasil
