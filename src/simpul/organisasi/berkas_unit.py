"""The file of a unit: what the tables hold of it, in one statement; its people a page at a time, in another."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import LiteralString

from simpul.aturan.fakta import Kantor
from simpul.inti.kueri import baca, baca_satu, jadi
from simpul.organisasi.models import Penempatan, UnitOrganisasi
from simpul.organisasi.peta import KANTOR, kantor_dari

AWAL: LiteralString = """
WITH ini AS (
  SELECT * FROM organisasi_unitorganisasi u WHERE u.instansi_id = %(instansi)s::bigint AND u.kode = %(kode)s
), sub AS (
  SELECT u.* FROM organisasi_unitorganisasi u WHERE u.induk_id = (SELECT id FROM ini)
     AND (u.aktif_dari IS NULL OR u.aktif_dari <= %(hari)s) AND (u.aktif_sampai IS NULL OR u.aktif_sampai >= %(hari)s)
), kantor AS ("""
AKHIR: LiteralString = """
   WHERE j.unit_id = ANY(ARRAY(SELECT id FROM ini UNION ALL SELECT id FROM sub)) AND j.peran <> 'anggota'
)
SELECT (SELECT row_to_json(ini) FROM ini),
       (SELECT json_agg(row_to_json(u)) FROM organisasi_unitorganisasi u
         WHERE u.id = ANY(ARRAY(SELECT unnest(leluhur) FROM ini))),
       (SELECT json_agg(row_to_json(sub) ORDER BY sub.kode) FROM sub),
       (SELECT json_agg(kantor) FROM kantor)
"""
# Heads first, then by name.
ORANG: LiteralString = """
SELECT p.id, p.nama, t.jenis, j.nama, count(*) OVER ()
  FROM organisasi_jabatan j
  JOIN organisasi_penempatan t ON t.jabatan_id = j.id
  JOIN organisasi_pegawai p ON p.id = t.pegawai_id
 WHERE j.unit_id = %(unit)s::bigint AND t.berlaku
   AND t.mulai <= %(hari)s AND (t.selesai IS NULL OR t.selesai >= %(hari)s)
 ORDER BY array_position(ARRAY['kepala', 'sekretaris'], j.peran::text), p.nama, t.id
 LIMIT %(banyak)s OFFSET %(lewat)s
"""


@dataclass(frozen=True)
class BerkasUnit:
    """A unit with what lies above and directly below it, and the offices of all of them by unit and role."""

    unit: UnitOrganisasi
    leluhur: list[UnitOrganisasi]
    sub: list[UnitOrganisasi]
    kantor: dict[tuple[int, str], Kantor]


def berkas_unit(instansi: int, kode: str, tanggal: date) -> BerkasUnit:
    """A unit as it stands on a day.

    Raises:
        UnitOrganisasi.DoesNotExist: this Instansi has no such unit.
    """
    baris = baca_satu(AWAL + KANTOR + AKHIR, instansi=instansi, kode=kode, hari=tanggal)
    if baris is None or baris[0] is None:
        raise UnitOrganisasi.DoesNotExist(kode)
    ini, atas, sub, kantor = baris
    unit = jadi(UnitOrganisasi, ini)
    menurut_id = {u["id"]: jadi(UnitOrganisasi, u) for u in atas}
    return BerkasUnit(
        unit,
        [menurut_id[i] for i in unit.leluhur],
        [jadi(UnitOrganisasi, u) for u in sub or ()],
        {(k["unit_id"], k["peran"]): kantor_dari(k) for k in kantor or ()},
    )


@dataclass(frozen=True, slots=True)
class Ditempatkan:
    """Somebody in a unit, as its list shows him."""

    id: int
    nama: str
    jenis: str
    jabatan: str

    @property
    def sementara(self) -> str:
        """What an acting official is called; nothing for one placed definitively."""
        return "" if self.jenis == Penempatan.Jenis.DEFINITIF else str(Penempatan.Jenis(self.jenis).label)


@dataclass
class OrangUnit:
    """Who is placed in a unit on a day, for a ``Paginator``: the page that is asked for tells how many there are."""

    unit: UnitOrganisasi
    tanggal: date
    banyak: int
    lewat: int
    _terbaca: dict[int, list[tuple[Ditempatkan, int]]] = field(default_factory=dict)

    def count(self) -> int:
        """How many there are."""
        baris = self._baca(self.lewat) or self._baca(0)
        return baris[0][1] if baris else 0

    __len__ = count

    def __getitem__(self, potongan: slice) -> Sequence[Ditempatkan]:
        return [satu for satu, _semua in self._baca(potongan.start)]

    def _baca(self, lewat: int) -> list[tuple[Ditempatkan, int]]:
        if lewat not in self._terbaca:
            baris = baca(ORANG, unit=self.unit.pk, hari=self.tanggal, banyak=self.banyak, lewat=lewat)
            self._terbaca[lewat] = [(Ditempatkan(*isi), semua) for *isi, semua in baris]
        return self._terbaca[lewat]
