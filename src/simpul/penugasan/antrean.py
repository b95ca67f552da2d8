"""Giliran saya as its page shows it: what waits for me, and what I wait for. The same rows as ``selectors`` gives."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any, LiteralString

from simpul.aturan.siklus.tabel import SIKLUS
from simpul.aturan.tabel import PROSEDUR
from simpul.aturan.tabel.perubahan import PERUBAHAN
from simpul.inti.kueri import baca
from simpul.penugasan.selectors import Pembaca

DISEBUT = 3
SEKILAS = 10

# One statement for the whole page. The paginator asks for how many there are before it knows the page: both come at once.
HALAMAN: LiteralString = """
WITH milik AS MATERIALIZED (
  SELECT g.id, g.langkah, g.sejak, g.jalur_id, g.butir_id, g.jabatan_id, k.kode, p.judul, p.mulai, p.selesai, p.cara, p.peminta_id
    FROM penugasan_giliran g
    JOIN inti_perkara k ON k.id = g.perkara_id
    JOIN penugasan_penugasan p ON p.perkara_id = g.perkara_id
   WHERE g.instansi_id = %(instansi)s::bigint
     AND (g.jabatan_id = ANY(%(kantor)s::bigint[]) OR g.pegawai_id = %(saya)s::bigint)
     AND NOT (p.peminta_id = %(saya)s::bigint AND g.langkah = 'setujui' AND g.jabatan_id IS NOT NULL)
     AND (cardinality(%(langkah)s::text[]) = 0 OR g.langkah = ANY(%(langkah)s::text[]))
), laman AS (SELECT * FROM milik ORDER BY sejak, id LIMIT %(banyak)s::bigint OFFSET %(mulai)s::bigint
), dikirim AS (
  SELECT k.kode, k.judul, g.langkah, g.sejak, coalesce(j.nama, o.nama) AS siapa, g.id
    FROM penugasan_penugasan p
    JOIN penugasan_giliran g ON g.perkara_id = p.perkara_id
    JOIN inti_perkara k ON k.id = g.perkara_id
    LEFT JOIN organisasi_jabatan j ON j.id = g.jabatan_id
    LEFT JOIN organisasi_pegawai o ON o.id = g.pegawai_id
   WHERE p.peminta_id = %(saya)s::bigint AND NOT coalesce(g.jabatan_id = ANY(%(kantor)s::bigint[]), false)
     AND NOT coalesce(g.pegawai_id = %(saya)s::bigint, false)
   ORDER BY g.sejak, g.id LIMIT %(sekilas)s::bigint
), luar AS (
  SELECT k.kode, k.judul, g.langkah, g.sejak, o.nama AS siapa, x.nama AS instansi_lain, g.id
    FROM penugasan_giliran g
    JOIN inti_perkara k ON k.id = g.perkara_id
    JOIN organisasi_pegawai o ON o.id = g.pegawai_id
    JOIN organisasi_instansilain x ON x.id = o.instansi_lain_id
   WHERE %(surat)s::boolean AND g.instansi_id = %(instansi)s::bigint
   ORDER BY g.sejak, g.id LIMIT %(sekilas)s::bigint
)
SELECT (SELECT count(*) FROM milik),
       (SELECT json_agg(json_build_array(
                 l.id, l.langkah, l.sejak, l.jalur_id, l.butir_id, l.kode, l.judul, l.mulai, l.selesai, l.cara, l.peminta_id,
                 (SELECT o.nama FROM organisasi_pegawai o WHERE o.id = l.peminta_id),
                 (SELECT j.nama FROM organisasi_jabatan j WHERE j.id = l.jabatan_id),
                 coalesce(j.prosedur, b.prosedur), coalesce(j.rincian ->> 'alasan', left(b.uraian, 200)),
                 (j.kriteria ->> 'jumlah')::int, b.tenggat, b.anggaran,
                 (SELECT o.nama FROM organisasi_pegawai o WHERE o.id = b.orang),
                 (SELECT json_agg(o.nama ORDER BY a.id)
                    FROM penugasan_anggota a JOIN organisasi_pegawai o ON o.id = a.pegawai_id
                   WHERE a.jalur_id = l.jalur_id)) ORDER BY l.sejak, l.id)
          FROM laman l LEFT JOIN penugasan_jalur j ON j.id = l.jalur_id
                       LEFT JOIN LATERAL (
                         SELECT b.prosedur, b.uraian, b.tenggat, b.anggaran, coalesce(b.siapa_id, b.oleh_id) AS orang
                           FROM penugasan_butir b WHERE b.id = l.butir_id LIMIT 1) b ON true),
       (SELECT json_agg(json_build_array(d.kode, d.judul, d.langkah, d.sejak, d.siapa, '') ORDER BY d.sejak, d.id)
          FROM dikirim d),
       (SELECT json_agg(json_build_array(u.kode, u.judul, u.langkah, u.sejak, u.siapa, u.instansi_lain)
                        ORDER BY u.sejak, u.id) FROM luar u)
"""


@dataclass(frozen=True, slots=True)
class BarisGiliran:
    """One thing that waits for me. ``orang`` are the people it is about, ``diminta`` how many are asked for by criteria."""

    pk: int
    langkah: str
    sejak: datetime
    jalur_id: int | None
    butir_id: int | None
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
    tenggat: str | None
    anggaran: int | None
    tentang: str | None
    orang: list[str] | None

    @property
    def kerja(self) -> str:
        """What thing of the work it is about, if it is one: 'Rencana kegiatan', 'Masalah'."""
        return SIKLUS[self.prosedur].judul if self.butir_id else ""

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


@dataclass
class Antrean:
    """What waits for a reader and what he waits for, as a paginator wants it; ``mulai`` is where its page begins.

    ``langkah``: only these steps of what waits for him; all where none is named.

    ``dikirim``: what he asked for and others have to decide; ``surat_luar``: what other institutions have to
    answer by letter, for those who record their letters. Both oldest first, at a glance only.
    """

    p: Pembaca
    banyak: int
    mulai: int = 0
    langkah: Sequence[str] = ()
    dikirim: list[BarisMenunggu] = field(default_factory=list)
    surat_luar: list[BarisMenunggu] = field(default_factory=list)
    _jumlah: int = 0
    _baris: list[BarisGiliran] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._baca(self.mulai)

    def count(self) -> int:
        """How many things wait."""
        return self._jumlah

    __len__ = count

    def __getitem__(self, bagian: slice) -> Sequence[BarisGiliran]:
        if bagian.start != self.mulai:
            self._baca(bagian.start)
        return self._baris[: bagian.stop - bagian.start]

    def _baca(self, mulai: int) -> None:
        ((self._jumlah, baris, dikirim, luar),) = baca(
            HALAMAN, mulai=mulai, banyak=self.banyak, langkah=list(self.langkah), **_nilai(self.p)
        )
        self.mulai, self._baris = mulai, [_baris(*satu) for satu in baris or ()]
        self.dikirim = [_menunggu(*satu) for satu in dikirim or ()]
        self.surat_luar = [_menunggu(*satu) for satu in luar or ()]


def _nilai(p: Pembaca) -> dict[str, Any]:
    return {
        "instansi": p.pegawai.instansi_id,
        "kantor": sorted(p.id_kantor),
        "saya": p.pegawai.pk,
        "surat": p.boleh_mencatat_surat,
        "sekilas": SEKILAS,
    }


def _baris(
    pk: int, langkah: str, sejak: str, jalur: int | None, butir: int | None, kode: str, judul: str, *lain: Any
) -> BarisGiliran:
    mulai, selesai, *sisa = lain
    saat, hari = datetime.fromisoformat(sejak), date.fromisoformat
    return BarisGiliran(pk, langkah, saat, jalur, butir, kode, judul, hari(mulai), hari(selesai), *sisa)


def _menunggu(kode: str, judul: str, langkah: str, sejak: str, *lain: Any) -> BarisMenunggu:
    return BarisMenunggu(kode, judul, langkah, datetime.fromisoformat(sejak), *lain)
