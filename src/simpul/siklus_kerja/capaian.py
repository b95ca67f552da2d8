"""What results add to the indicators of a goal, and what accepted ones have reached (lamp-I-3).

A revised agreement is a new row with new indicators: an indicator goes on where the same goal has one with the same words
and unit.
"""

from collections.abc import Mapping
from decimal import Decimal
from typing import LiteralString

from django.db.models import Q, QuerySet

from simpul.aturan.lingkup import HASIL
from simpul.aturan.prosedur import Keadaan
from simpul.inti.kueri import baca
from simpul.penugasan.models import Butir, Penugasan
from simpul.perjanjian.models import Indikator, PerjanjianKinerja
from simpul.perjanjian.naskah import angka
from simpul.siklus_kerja.models import Capaian

HITUNG: LiteralString = """
UPDATE perjanjian_indikator i
   SET capaian = (
         SELECT CASE i.hitungan WHEN 'terakhir' THEN (array_agg(c.nilai ORDER BY b.diperbarui DESC, b.id DESC))[1]
                     ELSE sum(c.nilai) END
           FROM perjanjian_sasaran xs
           JOIN perjanjian_indikator x ON x.sasaran_id = xs.id
           JOIN siklus_kerja_capaian c ON c.indikator_id = x.id
           JOIN penugasan_butir b ON b.id = c.butir_id AND b.keadaan = %(diterima)s
          WHERE (xs.id = coalesce(s.pokok_id, s.id) OR xs.pokok_id = coalesce(s.pokok_id, s.id))
            AND (x.id = i.id OR (xs.id <> s.id AND x.uraian = i.uraian AND x.satuan = i.satuan)))
  FROM perjanjian_sasaran s
 WHERE s.id = i.sasaran_id AND i.id = ANY(%(nomor)s::bigint[])
RETURNING i.id
"""


def indikator_tugas(penugasan: Penugasan) -> list[Indikator]:
    """The indicators of the goal that an assignment serves, in the version of the agreement that is in force."""
    if penugasan.sasaran_id is None:
        return []
    return list(_berlaku(penugasan).order_by("urut"))


def _berlaku(penugasan: Penugasan) -> QuerySet[Indikator]:
    assert penugasan.sasaran is not None
    akar = penugasan.sasaran.akar
    return Indikator.objects.filter(
        Q(sasaran=akar) | Q(sasaran__pokok=akar),
        sasaran__perjanjian__keadaan=PerjanjianKinerja.Keadaan.DITETAPKAN,
    )


def simpan_capaian(butir: Butir, nilai: Mapping[int, Decimal]) -> None:
    """Keep what a result adds, by number of the indicator; it takes the place of what the round before said."""
    butir.capaian.all().delete()
    Capaian.objects.bulk_create(
        Capaian(
            instansi_id=butir.instansi_id, butir=butir, indikator_id=nomor, nilai=satu, putaran=butir.putaran
        )
        for nomor, satu in nilai.items()
    )


def daftar_capaian(butir: Butir) -> list[Capaian]:
    """What a result adds, in the order of the indicators; nothing else adds anything."""
    if butir.prosedur not in HASIL:
        return []
    return list(butir.capaian.select_related("indikator").order_by("indikator__urut"))


def capaian_butir(butir: Butir) -> list[tuple[str, str]]:
    """The same in words: the indicator, and the value with its unit."""
    daftar = daftar_capaian(butir)
    return [(c.indikator.uraian, f"{angka(c.nilai)} {c.indikator.satuan}".strip()) for c in daftar]


def hitung_tugas(penugasan: Penugasan) -> None:
    """A result was accepted: count anew what the goal of its assignment has reached."""
    if penugasan.sasaran_id is not None:
        _hitung(_berlaku(penugasan))


def hitung_perjanjian(perjanjian: PerjanjianKinerja) -> None:
    """An agreement was set: its goals go on from what was reached under the version before."""
    _hitung(Indikator.objects.filter(sasaran__perjanjian=perjanjian))


def _hitung(daftar: QuerySet[Indikator]) -> None:
    """Two acceptances at once wait for each other at the indicators, so that neither misses the other."""
    nomor = list(
        daftar.select_for_update(of=("self",), no_key=True).order_by("pk").values_list("pk", flat=True)
    )
    if nomor:
        baca(HITUNG, nomor=nomor, diterima=Keadaan.DITERIMA.value)
