"""Indicators that leaders look at, each defined once. They are counted in the background, for every unit with all below it.

A page reads the rows of its unit, whatever the size of the regency. ``UKURAN`` says what each means and where it ends.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import LiteralString

from django.db import transaction
from django.utils.translation import gettext_noop

from simpul.inti.jam import sekarang
from simpul.inti.kueri import baca
from simpul.inti.models import Instansi

BEBAN: LiteralString = """
SELECT atas, least(n, 5)::text, count(*)::float
  FROM (SELECT u.leluhur, p.id,
               count(a.id) FILTER (WHERE a.keadaan IN ('ditetapkan', 'berjalan') AND a.mulai <= %(hari)s AND a.selesai >= %(hari)s) AS n
          FROM organisasi_pegawai p
          JOIN organisasi_penempatan t ON t.pegawai_id = p.id AND t.berlaku AND t.jenis = 'definitif'
               AND t.mulai <= %(hari)s AND (t.selesai IS NULL OR t.selesai >= %(hari)s)
          JOIN organisasi_jabatan j ON j.id = t.jabatan_id AND j.peran = 'anggota'
          JOIN organisasi_unitorganisasi u ON u.id = j.unit_id
          LEFT JOIN penugasan_anggota a ON a.pegawai_id = p.id
         WHERE p.instansi_id = %(instansi)s::bigint AND p.aktif
         GROUP BY u.leluhur, p.id) orang
  CROSS JOIN LATERAL unnest(orang.leluhur || NULL::bigint) AS atas
 GROUP BY atas, least(n, 5)
"""
UMUR: LiteralString = """
SELECT atas, g.langkah, percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM %(kini)s - g.sejak) / 86400.0)
  FROM penugasan_giliran g
  JOIN penugasan_penugasan p ON p.perkara_id = g.perkara_id
  JOIN organisasi_unitorganisasi u ON u.id = p.unit_pemilik_id
  CROSS JOIN LATERAL unnest(u.leluhur || NULL::bigint) AS atas
 WHERE g.instansi_id = %(instansi)s::bigint GROUP BY atas, g.langkah
"""
MENUNGGU: LiteralString = """
SELECT atas, g.langkah, count(*)::float
  FROM penugasan_giliran g
  JOIN penugasan_penugasan p ON p.perkara_id = g.perkara_id
  JOIN organisasi_unitorganisasi u ON u.id = p.unit_pemilik_id
  CROSS JOIN LATERAL unnest(u.leluhur || NULL::bigint) AS atas
 WHERE g.instansi_id = %(instansi)s::bigint GROUP BY atas, g.langkah
"""
# From one Perangkat Daerah to another, and inside it between its units on the level below.
ARUS: LiteralString = """
SELECT atas, dari || %(panah)s || ke, count(*)::float
  FROM (SELECT pemilik.leluhur, d.nama AS dari, k.nama AS ke,
               CASE WHEN asal.perangkat_daerah_id = pemilik.perangkat_daerah_id THEN pemilik.perangkat_daerah_id END AS atas
          FROM penugasan_anggota a
          JOIN penugasan_penugasan p ON p.perkara_id = a.penugasan_id
          JOIN organisasi_unitorganisasi pemilik ON pemilik.id = p.unit_pemilik_id
          JOIN organisasi_unitorganisasi asal ON asal.id = a.unit_asal_id
          JOIN organisasi_unitorganisasi d ON d.id = CASE WHEN asal.perangkat_daerah_id = pemilik.perangkat_daerah_id
                    THEN coalesce(asal.leluhur[2], asal.id) ELSE asal.perangkat_daerah_id END
          JOIN organisasi_unitorganisasi k ON k.id = CASE WHEN asal.perangkat_daerah_id = pemilik.perangkat_daerah_id
                    THEN coalesce(pemilik.leluhur[2], pemilik.id) ELSE pemilik.perangkat_daerah_id END
         WHERE a.instansi_id = %(instansi)s::bigint AND a.keadaan IN ('ditetapkan', 'berjalan') AND d.id <> k.id) arus
 GROUP BY atas, dari, ke
"""
LAMA: LiteralString = """
SELECT atas, to_char(a.diterima, 'YYYY-MM'),
       percentile_cont(0.5) WITHIN GROUP (ORDER BY (a.diterima - (k.dibuat AT TIME ZONE i.zona_waktu)::date)::float)
  FROM penugasan_anggota a
  JOIN inti_perkara k ON k.id = a.penugasan_id
  JOIN inti_instansi i ON i.id = k.instansi_id
  JOIN penugasan_penugasan p ON p.perkara_id = a.penugasan_id
  JOIN organisasi_unitorganisasi u ON u.id = p.unit_pemilik_id
  CROSS JOIN LATERAL unnest(u.leluhur || NULL::bigint) AS atas
 WHERE a.instansi_id = %(instansi)s::bigint AND a.diterima > %(hari)s - interval '12 months'
 GROUP BY atas, to_char(a.diterima, 'YYYY-MM')
"""
KEMAJUAN: LiteralString = """
SELECT atas,
       CASE WHEN p.selesai < %(hari)s THEN 'terlambat'
            WHEN p.bergerak IS NULL OR p.bergerak < %(kini)s - interval '30 days' THEN 'diam'
            ELSE 'bergerak' END, count(*)::float
  FROM penugasan_penugasan p
  JOIN organisasi_unitorganisasi u ON u.id = p.unit_pemilik_id
  CROSS JOIN LATERAL unnest(u.leluhur || NULL::bigint) AS atas
 WHERE p.instansi_id = %(instansi)s::bigint AND p.status IN ('berjalan', 'direviu') GROUP BY 1, 2
"""
PANAH = " → "
TERBESAR_DULU = frozenset({"menunggu", "umur"})


@dataclass(frozen=True)
class Definisi:
    """What an indicator is called, what it means and where it ends, its unit of measure, and how it is counted."""

    nama: str
    judul: str
    arti: str
    satuan: str
    kueri: LiteralString


UKURAN: Mapping[str, Definisi] = {
    d.nama: d
    for d in (
        Definisi("beban", gettext_noop("Beban orang"), gettext_noop("Pegawai menurut banyaknya penugasan hari ini; 5 berarti lima atau lebih. Penugasan besar dan kecil dihitung sama."), gettext_noop("orang"), BEBAN),
        Definisi("kemajuan", gettext_noop("Gerak pekerjaan"), gettext_noop("Penugasan yang berjalan: bergerak bila kemajuannya dicatat dalam 30 hari terakhir, terlambat bila hari terakhirnya lewat. Yang tidak dicatat tampak diam walau dikerjakan."), gettext_noop("penugasan"), KEMAJUAN),
        Definisi("menunggu", gettext_noop("Di mana pekerjaan menunggu"), gettext_noop("Langkah yang menunggu, menurut jenisnya. Satu perkara dapat menunggu di beberapa langkah."), gettext_noop("langkah"), MENUNGGU),
        Definisi("umur", gettext_noop("Umur yang menunggu"), gettext_noop("Median hari sejak langkah itu mulai menunggu; hari libur ikut dihitung."), gettext_noop("hari"), UMUR),
        Definisi("lama", gettext_noop("Dari permohonan sampai diterima"), gettext_noop("Median hari dari pembukaan perkara sampai orangnya menerima, menurut bulan penerimaan, dua belas bulan terakhir. Yang belum diterima tidak dihitung."), gettext_noop("hari"), LAMA),
        Definisi("arus", gettext_noop("Arus orang antarunit"), gettext_noop("Orang yang hari ini bertugas untuk unit lain, dari unit asal ke unit pemilik kinerja. Orang yang sama dihitung sekali setiap penugasan."), gettext_noop("orang"), ARUS),
    )
}  # fmt: skip


@dataclass(frozen=True)
class Gambar:
    """An indicator with its rows, ready to be drawn, tabled and exported."""

    definisi: Definisi
    baris: Sequence[tuple[str, float]]

    @property
    def terbesar(self) -> float:
        return max((nilai for _kunci, nilai in self.baris), default=0.0)


SIMPAN: LiteralString = """
INSERT INTO siklus_kerja_ukuran (instansi_id, unit_id, nama, kunci, nilai, dihitung)
SELECT %(instansi)s::bigint, b.unit, %(nama)s, left(b.kunci, 200), b.nilai, %(kini)s
  FROM unnest(%(unit)s::bigint[], %(kunci)s::text[], %(nilai)s::float[]) AS b(unit, kunci, nilai)
RETURNING 1
"""
BERSIHKAN: LiteralString = """
WITH usang AS (DELETE FROM siklus_kerja_ukuran WHERE instansi_id = %(instansi)s::bigint RETURNING 1) SELECT count(*) FROM usang
"""
MILIK: LiteralString = """
SELECT nama, kunci, nilai, dihitung FROM siklus_kerja_ukuran
 WHERE instansi_id = %(instansi)s::bigint AND unit_id IS NOT DISTINCT FROM %(unit)s::bigint ORDER BY nama, kunci
"""


@transaction.atomic
def hitung(instansi: Instansi, hari: date) -> None:
    """Count every indicator of an Instansi anew. A job: it grows with the regency, the pages that read it do not."""
    kini = sekarang()
    baca(BERSIHKAN, instansi=instansi.pk)
    for definisi in UKURAN.values():
        nilai = {n: v for n, v in _nilai(instansi, hari, kini).items() if f"%({n})s" in definisi.kueri}
        baris = baca(definisi.kueri, **nilai)
        baca(
            SIMPAN,
            instansi=instansi.pk, nama=definisi.nama, kini=kini, unit=[b[0] for b in baris],
            kunci=[b[1] for b in baris], nilai=[float(b[2]) for b in baris],
        )  # fmt: skip


def _nilai(instansi: Instansi, hari: date, kini: datetime) -> dict[str, object]:
    return {"instansi": instansi.pk, "hari": hari, "kini": kini, "panah": PANAH}


def gambar(instansi: int, unit: int | None) -> tuple[list[Gambar], datetime | None]:
    """The indicators of a unit, or of the whole Instansi, and when they were counted: one query."""
    semua = baca(MILIK, instansi=instansi, unit=unit)
    daftar = [Gambar(d, _urut(d, [(k, v) for n, k, v, _t in semua if n == d.nama])) for d in UKURAN.values()]
    return daftar, (semua[0][3] if semua else None)


def _urut(d: Definisi, baris: list[tuple[str, float]]) -> list[tuple[str, float]]:
    """What waits most or longest first; the others in the order of their keys."""
    return sorted(baris, key=lambda b: -b[1]) if d.nama in TERBESAR_DULU else baris
