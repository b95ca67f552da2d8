"""How goals are doing: what each has reached, how its assignments move, and where work waits. For the page of level 1."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from statistics import mean
from typing import Any, LiteralString

from django.utils.translation import gettext_noop

from simpul.inti.jam import sekarang
from simpul.inti.kueri import baca, jadi
from simpul.inti.models import Perkara
from simpul.penugasan.models import Penugasan
from simpul.penugasan.selectors import Pembaca, terlihat
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

TUGAS: LiteralString = """
SELECT coalesce(s.pokok_id, s.id), u.perangkat_daerah_id,
       json_build_object('perkara_id', p.perkara_id, 'judul', p.judul, 'status', p.status, 'mulai', p.mulai,
                         'selesai', p.selesai, 'kemajuan', p.kemajuan, 'bergerak', p.bergerak, 'sasaran_id', p.sasaran_id),
       json_build_object('id', k.id, 'kode', k.kode, 'judul', k.judul),
       (SELECT json_agg(json_build_array(g.langkah, coalesce(j.nama, o.nama, ''), g.sejak) ORDER BY g.sejak)
          FROM penugasan_giliran g LEFT JOIN organisasi_jabatan j ON j.id = g.jabatan_id
          LEFT JOIN organisasi_pegawai o ON o.id = g.pegawai_id WHERE g.perkara_id = k.id)
  FROM perjanjian_sasaran s JOIN penugasan_penugasan p ON p.sasaran_id = s.id
  JOIN inti_perkara k ON k.id = p.perkara_id
  LEFT JOIN organisasi_unitorganisasi u ON u.id = p.unit_pemilik_id
 WHERE s.id = ANY(%(akar)s::bigint[]) OR s.pokok_id = ANY(%(akar)s::bigint[])
 ORDER BY p.diperbarui DESC, p.perkara_id DESC
"""


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


@dataclass(frozen=True)
class Tugas:
    """An assignment for a goal, with what it waits for."""

    penugasan: Penugasan
    menunggu: tuple[Menunggu, ...]


def penugasan_sasaran(p: Pembaca, sasaran: Iterable[Sasaran]) -> dict[int, list[Tugas]]:
    """The assignments by ``Sasaran.akar``, in whichever version a goal was when they began, as far as one may read them.

    One query; another where some are owned outside the reader's Perangkat Daerah.
    """
    semua = baca(TUGAS, akar=[s.akar for s in sasaran])
    lain = [isi["perkara_id"] for _akar, pd, isi, *_sisa in semua if pd not in p.perangkat_daerah]
    boleh = set(terlihat(p).filter(pk__in=lain).values_list("pk", flat=True)) if lain else set()
    hasil: dict[int, list[Tugas]] = defaultdict(list)
    for akar, pd, isi, perkara, menunggu in semua:
        if pd in p.perangkat_daerah or isi["perkara_id"] in boleh:
            hasil[akar].append(_tugas(isi, perkara, menunggu or ()))
    return hasil


def _tugas(isi: Mapping[str, Any], perkara: Mapping[str, Any], menunggu: Iterable[list[str]]) -> Tugas:
    penugasan = jadi(Penugasan, isi)
    penugasan.perkara = jadi(Perkara, perkara)
    kode, judul = penugasan.perkara.kode, penugasan.perkara.judul
    return Tugas(
        penugasan,
        tuple(
            Menunggu(kode, judul, langkah, siapa, datetime.fromisoformat(sejak))
            for langkah, siapa, sejak in menunggu
        ),
    )


def gerak_sasaran(
    p: Pembaca, tahun: int, sasaran: Iterable[Sasaran], tugas: Mapping[int, Sequence[Tugas]]
) -> dict[int, Gerak]:
    """How each goal is doing, by its number. ``tugas``: assignments by ``Sasaran.akar``."""
    lewat = bagian_tahun(tahun, p.tanggal)
    return {s.pk: _gerak(p, s, lewat, tugas.get(s.akar, ())) for s in sasaran}


def _gerak(p: Pembaca, sasaran: Sasaran, lewat: int, tugas: Sequence[Tugas]) -> Gerak:
    persen = persen_sasaran(sasaran.indikator.all())
    semua = [t.penugasan for t in tugas]
    jalan = [t for t in semua if t.status in BERJALAN]
    maju = [*(t.kemajuan for t in jalan), *(100 for t in semua if t.status == "selesai")]
    tepat = [t for t in jalan if t.selesai >= p.tanggal]
    menunggu = sorted((m for t in tugas for m in t.menunggu), key=lambda m: m.sejak)
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
