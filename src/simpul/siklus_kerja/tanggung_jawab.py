"""My duties: for each role that I hold what was done this year, when last, and what waits."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import LiteralString

from simpul.aturan.siklus.tanggung_jawab import KEWAJIBAN, Kewajiban, PeranKerja
from simpul.inti.kueri import baca
from simpul.penugasan.selectors import Pembaca
from simpul.penugasan.views import alamat_giliran

SAYA: LiteralString = """
SELECT (SELECT json_agg(json_build_array(langkah, n, akhir)) FROM (
          SELECT langkah, count(*) AS n, max(tanggal) AS akhir FROM inti_jejak
           WHERE pelaku = %(saya)s::bigint AND hasil = 'diterima' AND tanggal BETWEEN %(awal)s AND %(hari)s
           GROUP BY langkah) j),
       (SELECT json_object_agg(langkah, n) FROM (
          SELECT g.langkah, count(*) AS n FROM penugasan_giliran g JOIN penugasan_penugasan p ON p.perkara_id = g.perkara_id
           WHERE g.instansi_id = %(instansi)s::bigint
             AND (g.jabatan_id = ANY(%(kantor)s::bigint[]) OR g.pegawai_id = %(saya)s::bigint)
             AND NOT (p.peminta_id = %(saya)s::bigint AND g.langkah = 'setujui' AND g.jabatan_id IS NOT NULL)
           GROUP BY g.langkah) m),
       coalesce(bool_or(t.ketua_id = a.pegawai_id), false),
       coalesce(bool_or(t.ketua_id IS DISTINCT FROM a.pegawai_id), false)
  FROM penugasan_anggota a LEFT JOIN penugasan_timkerja t ON t.penugasan_id = a.penugasan_id
 WHERE a.pegawai_id = %(saya)s::bigint AND a.keadaan = 'berjalan'
"""


@dataclass(frozen=True)
class BarisKewajiban:
    """A duty with what was done for it since the beginning of the year, and how much of it waits."""

    kewajiban: Kewajiban
    dikerjakan: int
    terakhir: date | None
    menunggu: int

    @property
    def giliran(self) -> str:
        """Where those that wait are listed."""
        return alamat_giliran(self.kewajiban.ditunggu)


@dataclass(frozen=True)
class Peran:
    """A role that I hold, with its duties."""

    peran: PeranKerja
    kewajiban: Sequence[BarisKewajiban]


def peran_saya(p: Pembaca) -> list[Peran]:
    """The roles that this person holds today, each with its duties: one query."""
    ((dikerjakan, menunggu, ketua, anggota),) = baca(
        SAYA,
        saya=p.pegawai.pk, instansi=p.pegawai.instansi_id, kantor=sorted(p.id_kantor),
        awal=p.tanggal.replace(month=1, day=1), hari=p.tanggal,
    )  # fmt: skip
    selesai = {nama: (jumlah, date.fromisoformat(akhir)) for nama, jumlah, akhir in dikerjakan or ()}
    return [
        Peran(peran, [_baris(k, selesai, menunggu or {}) for k in KEWAJIBAN if k.peran is peran])
        for peran in _dipegang(p, ketua=ketua, anggota=anggota)
    ]


def _dipegang(p: Pembaca, *, ketua: bool, anggota: bool) -> Iterable[PeranKerja]:
    """Heads assess those under them; a delegate assesses too; Ketua and member by what one carries today."""
    menurut = {
        PeranKerja.PENILAI: bool(p.id_kantor),
        PeranKerja.PIMPINAN: bool(p.unit_dipimpin),
        PeranKerja.KETUA: ketua,
        PeranKerja.ANGGOTA: anggota,
    }
    return [peran for peran, dipegang in menurut.items() if dipegang]


def _baris(k: Kewajiban, selesai: dict[str, tuple[int, date]], menunggu: dict[str, int]) -> BarisKewajiban:
    ada = [selesai[n] for n in k.langkah if n in selesai]
    return BarisKewajiban(
        k,
        sum(jumlah for jumlah, _akhir in ada),
        max((akhir for _jumlah, akhir in ada), default=None),
        sum(menunggu.get(n, 0) for n in k.ditunggu),
    )
