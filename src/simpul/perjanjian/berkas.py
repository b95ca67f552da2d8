"""The file of an agreement: all its versions, and what the one that is asked for holds, in one statement."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, LiteralString

from simpul.inti.kueri import baca, jadi, terbaca
from simpul.inti.models import Instansi, Perkara
from simpul.organisasi.models import Jabatan, Pegawai, UnitOrganisasi
from simpul.perjanjian.models import Indikator, Pembagian, PerjanjianKinerja, Program, Sasaran

# Amounts go as text: JSON would round them.
VERSI: LiteralString = """
SELECT row_to_json(v), row_to_json(k), row_to_json(i), row_to_json(u), row_to_json(j),
  (SELECT json_build_object('id', o.id, 'instansi_id', o.instansi_id, 'nama', o.nama)
     FROM organisasi_pegawai o WHERE o.id = v.pejabat_id),
  (SELECT json_agg(DISTINCT pu.perangkat_daerah_id)
     FROM perjanjian_sasaran s JOIN perjanjian_pembagian b ON b.sasaran_id = s.id
     JOIN organisasi_jabatan pj ON pj.id = b.jabatan_id JOIN organisasi_unitorganisasi pu ON pu.id = pj.unit_id
    WHERE s.perjanjian_id = v.perkara_id),
  CASE WHEN k.kode = %(kode)s THEN
    (SELECT json_agg(json_build_array(row_to_json(s),
       (SELECT json_agg(to_jsonb(t) || jsonb_build_object('target', t.target::text, 'capaian', t.capaian::text) ORDER BY t.urut)
          FROM perjanjian_indikator t WHERE t.sasaran_id = s.id),
       (SELECT json_agg(json_build_array(row_to_json(b), row_to_json(pj), row_to_json(pu),
                 (SELECT json_build_object('id', o.id, 'instansi_id', o.instansi_id, 'nama', o.nama)
                    FROM organisasi_pegawai o WHERE o.id = b.pegawai_id),
                 (SELECT row_to_json(d) FROM organisasi_unitorganisasi d WHERE d.id = b.perlu_dari_id))
               ORDER BY b.utama DESC, b.id)
          FROM perjanjian_pembagian b JOIN organisasi_jabatan pj ON pj.id = b.jabatan_id
          JOIN organisasi_unitorganisasi pu ON pu.id = pj.unit_id WHERE b.sasaran_id = s.id)) ORDER BY s.urut)
     FROM perjanjian_sasaran s WHERE s.perjanjian_id = v.perkara_id) END,
  CASE WHEN k.kode = %(kode)s THEN
    (SELECT json_agg(row_to_json(g) ORDER BY g.urut) FROM perjanjian_program g WHERE g.perjanjian_id = v.perkara_id) END
  FROM perjanjian_perjanjiankinerja itu
  JOIN inti_perkara asal ON asal.id = itu.perkara_id
  JOIN perjanjian_perjanjiankinerja v ON v.unit_id = itu.unit_id AND v.tahun = itu.tahun
  JOIN inti_perkara k ON k.id = v.perkara_id
  JOIN inti_instansi i ON i.id = k.instansi_id
  JOIN organisasi_unitorganisasi u ON u.id = v.unit_id
  JOIN organisasi_jabatan j ON j.id = v.jabatan_id
 WHERE asal.kode = %(kode)s AND asal.instansi_id = %(instansi)s::bigint
 ORDER BY v.versi DESC
"""


@dataclass(frozen=True)
class Versi:
    """A version of an agreement; ``pd_pemikul``: the Perangkat Daerah of the offices that carry its goals."""

    perjanjian: PerjanjianKinerja
    pd_pemikul: frozenset[int]


def baca_versi(kode: str, instansi: int) -> list[Versi]:
    """All versions of the agreement with this code, newest first; its own goals and programmes are read with it."""
    semua = [_versi(*baris) for baris in baca(VERSI, kode=kode, instansi=instansi)]
    menurut_nomor = {v.perjanjian.pk: v.perjanjian for v in semua}
    for v in semua:
        v.perjanjian.menggantikan = menurut_nomor.get(v.perjanjian.menggantikan_id or 0)
    return semua


def _versi(
    perjanjian: Mapping[str, Any],
    perkara: Mapping[str, Any],
    instansi: Mapping[str, Any],
    unit: Mapping[str, Any],
    jabatan: Mapping[str, Any],
    pejabat: Mapping[str, Any],
    pemikul: list[int] | None,
    sasaran: list[Any] | None,
    program: list[Any] | None,
) -> Versi:
    p = jadi(PerjanjianKinerja, perjanjian)
    p.perkara = jadi(Perkara, perkara)
    p.perkara.instansi = jadi(Instansi, instansi)
    p.unit, p.jabatan = jadi(UnitOrganisasi, unit), jadi(Jabatan, jabatan)
    p.pejabat = jadi(Pegawai, pejabat)
    terbaca(p, "sasaran", [_sasaran(p, *satu) for satu in sasaran or ()])
    terbaca(p, "program", [jadi(Program, satu) for satu in program or ()])
    return Versi(p, frozenset(pemikul or ()))


def _sasaran(
    p: PerjanjianKinerja, isi: Mapping[str, Any], indikator: list[Any] | None, bagian: list[Any] | None
) -> Sasaran:
    s = jadi(Sasaran, isi)
    s.perjanjian = p
    terbaca(s, "indikator", [jadi(Indikator, satu) for satu in indikator or ()])
    terbaca(s, "pembagian", [_pembagian(s, *satu) for satu in bagian or ()])
    return s


def _pembagian(
    s: Sasaran,
    isi: Mapping[str, Any],
    jabatan: Mapping[str, Any],
    unit: Mapping[str, Any],
    pegawai: Mapping[str, Any] | None,
    perlu_dari: Mapping[str, Any] | None,
) -> Pembagian:
    b = jadi(Pembagian, isi)
    b.sasaran, b.jabatan = s, jadi(Jabatan, jabatan)
    b.jabatan.unit = jadi(UnitOrganisasi, unit)
    b.pegawai = jadi(Pegawai, pegawai) if pegawai else None
    b.perlu_dari = jadi(UnitOrganisasi, perlu_dari) if perlu_dari else None
    return b
