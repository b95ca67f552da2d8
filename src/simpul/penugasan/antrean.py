"""Giliran saya as its page shows it: what waits for me, and what I wait for. The same rows as ``selectors`` gives."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, LiteralString

from simpul.aturan.tabel import PROSEDUR
from simpul.aturan.tabel.perubahan import PERUBAHAN
from simpul.inti.kueri import baca
from simpul.penugasan.selectors import Pembaca

DISEBUT = 3

MILIK: LiteralString = """
  FROM penugasan_giliran g
  JOIN inti_perkara k ON k.id = g.perkara_id
  JOIN penugasan_penugasan p ON p.perkara_id = g.perkara_id
 WHERE g.instansi_id = %(instansi)s::bigint
   AND (g.jabatan_id = ANY(%(kantor)s::bigint[]) OR g.pegawai_id = %(saya)s::bigint)
   AND NOT (p.peminta_id = %(saya)s::bigint AND g.langkah = 'setujui' AND g.jabatan_id IS NOT NULL)
"""
JUMLAH: LiteralString = "SELECT count(*)" + MILIK
SEBAGIAN: LiteralString = (
    "SELECT g.*, k.kode, p.judul, p.mulai, p.selesai, p.cara, p.peminta_id" + MILIK
) + " ORDER BY g.sejak, g.id LIMIT %(banyak)s::bigint OFFSET %(mulai)s::bigint"
RINCI: LiteralString = """
SELECT q.id, q.langkah, q.sejak, q.jalur_id, q.kode, q.judul, q.mulai, q.selesai, q.cara, q.peminta_id,
       (SELECT o.nama FROM organisasi_pegawai o WHERE o.id = q.peminta_id),
       (SELECT j.nama FROM organisasi_jabatan j WHERE j.id = q.jabatan_id),
       j.prosedur, coalesce(j.rincian ->> 'alasan', ''), (j.kriteria ->> 'jumlah')::int,
       (SELECT json_agg(o.nama ORDER BY a.id) FROM penugasan_anggota a JOIN organisasi_pegawai o ON o.id = a.pegawai_id
         WHERE a.jalur_id = q.jalur_id)
  FROM q JOIN penugasan_jalur j ON j.id = q.jalur_id
 ORDER BY q.sejak, q.id
"""
ISI: LiteralString = "WITH q AS (" + SEBAGIAN + ")" + RINCI
YANG_DIKIRIM: LiteralString = """
SELECT k.kode, k.judul, g.langkah, g.sejak, coalesce(j.nama, o.nama), ''
  FROM penugasan_giliran g
  JOIN inti_perkara k ON k.id = g.perkara_id
  JOIN penugasan_penugasan p ON p.perkara_id = g.perkara_id
  LEFT JOIN organisasi_jabatan j ON j.id = g.jabatan_id
  LEFT JOIN organisasi_pegawai o ON o.id = g.pegawai_id
 WHERE p.peminta_id = %(saya)s::bigint
   AND NOT coalesce(g.jabatan_id = ANY(%(kantor)s::bigint[]), false) AND NOT coalesce(g.pegawai_id = %(saya)s::bigint, false)
 ORDER BY g.sejak, g.id LIMIT %(banyak)s::bigint
"""
SURAT_LUAR: LiteralString = """
SELECT k.kode, k.judul, g.langkah, g.sejak, o.nama, x.nama
  FROM penugasan_giliran g
  JOIN inti_perkara k ON k.id = g.perkara_id
  JOIN organisasi_pegawai o ON o.id = g.pegawai_id
  JOIN organisasi_instansilain x ON x.id = o.instansi_lain_id
 WHERE g.instansi_id = %(instansi)s::bigint
 ORDER BY g.sejak, g.id LIMIT %(banyak)s::bigint
"""


@dataclass(frozen=True, slots=True)
class BarisGiliran:
    """One thing that waits for me. ``orang`` are the people it is about, ``diminta`` how many are asked for by criteria."""

    pk: int
    langkah: str
    sejak: datetime
    jalur_id: int
    kode: str
    judul: str
    mulai: date
    selesai: date
    cara: str
    peminta_id: int
    peminta: str
    jabatan: str | None
    prosedur: str
    alasan: str
    diminta: int | None
    orang: list[str] | None

    @property
    def perubahan(self) -> str:
        """What change of an established assignment it is, if it is one."""
        return PROSEDUR[self.prosedur].judul if self.prosedur in PERUBAHAN else ""

    @property
    def disebut(self) -> str:
        """The first of the people."""
        return ", ".join((self.orang or ())[:DISEBUT])

    @property
    def sisa(self) -> int:
        """How many more there are."""
        return max(0, len(self.orang or ()) - DISEBUT)


@dataclass(frozen=True, slots=True)
class BarisMenunggu:
    """One thing of mine that somebody else has to decide."""

    kode: str
    judul: str
    langkah: str
    sejak: datetime
    siapa: str
    instansi_lain: str


class Antrean:
    """What waits for a reader, as a paginator wants it."""

    def __init__(self, p: Pembaca) -> None:
        self.nilai: dict[str, Any] = _nilai(p)

    def count(self) -> int:
        """How many things wait."""
        ((jumlah,),) = baca(JUMLAH, **self.nilai)
        return int(jumlah)

    __len__ = count

    def __getitem__(self, bagian: slice) -> Sequence[BarisGiliran]:
        baris = baca(ISI, mulai=bagian.start, banyak=bagian.stop - bagian.start, **self.nilai)
        return [BarisGiliran(*satu) for satu in baris]


def _nilai(p: Pembaca) -> dict[str, Any]:
    return {"instansi": p.pegawai.instansi_id, "kantor": sorted(p.id_kantor), "saya": p.pegawai.pk}


def yang_dikirim(p: Pembaca, banyak: int) -> list[BarisMenunggu]:
    """What this person asked for and others have to decide, oldest first."""
    nilai = {"kantor": sorted(p.id_kantor), "saya": p.pegawai.pk, "banyak": banyak}
    return [BarisMenunggu(*satu) for satu in baca(YANG_DIKIRIM, **nilai)]


def surat_luar(p: Pembaca, banyak: int) -> list[BarisMenunggu]:
    """What other institutions have to answer by letter, for those who record their letters."""
    if not p.boleh_mencatat_surat:
        return []
    return [BarisMenunggu(*satu) for satu in baca(SURAT_LUAR, instansi=p.pegawai.instansi_id, banyak=banyak)]
