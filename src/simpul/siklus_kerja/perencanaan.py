"""What waits in planning for a reader, on Giliran saya: strategies to choose, drafts to set, agreements that are missing.

Level 1 and level 2 are as in ``simpul.aturan.kedudukan``; a test holds the two together.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, LiteralString

from django.http import HttpRequest
from django.utils.translation import gettext_noop

from simpul.aturan.jenjang import Jenjang
from simpul.inti.kueri import baca
from simpul.penugasan.selectors import Pembaca

SEKILAS = 20
ARTI = {
    "strategi": gettext_noop("Sasaran yang menunggu strategi Anda"),
    "tetapkan": gettext_noop("Rancangan perjanjian kinerja yang menunggu penetapan Anda"),
    "susun": gettext_noop("Perjanjian kinerja tahun ini belum disusun"),
}
# Where there is a level 2 it chooses for what it carries; else level 1 for every goal of his.
MENUNGGU: LiteralString = """
WITH memimpin AS MATERIALIZED (
  SELECT u.id, u.nama, u.jenjang_kepala, u.induk_id, u.pola, u.aktif_sampai,
         (SELECT a.pola FROM organisasi_unitorganisasi a WHERE a.id = ANY(u.leluhur) AND a.pola <> ''
           ORDER BY cardinality(a.leluhur) DESC LIMIT 1) = ANY(%(satu_tingkat)s) AS satu_tingkat
    FROM organisasi_unitorganisasi u WHERE u.id = ANY(%(unit)s::bigint[])
), level_1 AS (
  SELECT * FROM memimpin u
   WHERE (u.aktif_sampai IS NULL OR u.aktif_sampai >= %(hari)s)
     AND CASE WHEN u.satu_tingkat THEN u.pola <> '' ELSE u.jenjang_kepala = %(jpt)s OR u.induk_id IS NULL END
), tanpa_level_2 AS (
  SELECT u.id FROM level_1 u
   WHERE CASE WHEN u.satu_tingkat
              THEN NOT EXISTS (SELECT FROM organisasi_jabatan j WHERE j.unit_id = u.id AND j.peran = 'sekretaris')
              ELSE NOT EXISTS (SELECT FROM organisasi_unitorganisasi x
                                WHERE x.leluhur @> ARRAY[u.id] AND x.jenjang_kepala = %(administrator)s) END
), berlaku AS (
  SELECT s.id, s.uraian, p.perkara_id, p.unit_id
    FROM perjanjian_pembagian b
    JOIN perjanjian_sasaran s ON s.id = b.sasaran_id
    JOIN perjanjian_perjanjiankinerja p ON p.perkara_id = s.perjanjian_id
   WHERE b.jabatan_id = ANY(%(kantor)s::bigint[]) AND b.strategi = '' AND p.keadaan = 'ditetapkan' AND p.tahun >= %(tahun)s
     AND EXISTS (SELECT FROM organisasi_unitorganisasi u
                  WHERE u.id = p.unit_id
                    AND (EXISTS (SELECT FROM organisasi_unitorganisasi x
                                  WHERE x.leluhur @> ARRAY[u.id] AND x.jenjang_kepala = %(administrator)s)
                         OR EXISTS (SELECT FROM organisasi_jabatan j WHERE j.unit_id = u.id AND j.peran = 'sekretaris')))
  UNION
  SELECT s.id, s.uraian, p.perkara_id, p.unit_id
    FROM perjanjian_perjanjiankinerja p
    JOIN perjanjian_sasaran s ON s.perjanjian_id = p.perkara_id
   WHERE p.unit_id IN (SELECT id FROM tanpa_level_2) AND p.keadaan = 'ditetapkan' AND p.tahun >= %(tahun)s
     AND (NOT EXISTS (SELECT FROM perjanjian_pembagian b WHERE b.sasaran_id = s.id)
          OR EXISTS (SELECT FROM perjanjian_pembagian b WHERE b.sasaran_id = s.id AND b.strategi = ''))
)
SELECT 'susun', '', u.nama, '', u.id FROM level_1 u
 WHERE NOT EXISTS (SELECT FROM perjanjian_perjanjiankinerja p
                    WHERE p.unit_id = u.id AND p.tahun = %(tahun)s AND p.keadaan <> 'digantikan')
UNION ALL
SELECT 'tetapkan', k.kode, k.judul, '', p.perkara_id
  FROM perjanjian_perjanjiankinerja p JOIN inti_perkara k ON k.id = p.perkara_id
 WHERE p.unit_id IN (SELECT id FROM level_1) AND p.keadaan = 'disusun' AND p.tahun >= %(tahun)s
UNION ALL
(SELECT 'strategi', k.kode, s.uraian, k.judul, s.id FROM berlaku s JOIN inti_perkara k ON k.id = s.perkara_id
  ORDER BY s.id LIMIT %(sekilas)s)
"""


@dataclass(frozen=True)
class Tunggu:
    """One thing that waits. ``nomor``: of the goal, or of the unit whose agreement is missing."""

    jenis: str
    kode: str
    judul: str
    perjanjian: str
    nomor: int

    @property
    def arti(self) -> str:
        """What has to be done with it."""
        return ARTI[self.jenis]


def menunggu(p: Pembaca) -> list[Tunggu]:
    """What waits in planning for this reader: one query by indexes, none for who holds no office."""
    if not p.kantor:
        return []
    pola = p.pegawai.instansi.profil_kini.pola
    baris = baca(
        MENUNGGU,
        kantor=[j.pk for j in p.kantor],
        unit=sorted(p.unit_dipimpin),
        satu_tingkat=[kunci for kunci, satu in pola.items() if satu.satu_tingkat],
        jpt=Jenjang.JPT_PRATAMA.value,
        administrator=Jenjang.ADMINISTRATOR.value,
        tahun=p.tanggal.year,
        hari=p.tanggal,
        sekilas=SEKILAS,
    )
    return [Tunggu(*satu) for satu in baris]


def isi_giliran(_request: HttpRequest, p: Pembaca) -> Mapping[str, Any]:
    """What planning adds to Giliran saya."""
    return {"perencanaan": menunggu(p), "tahun": p.tanggal.year}
