"""The file of a person: what the tables hold of him, in one statement."""

from collections.abc import Mapping
from typing import Any, LiteralString

from simpul.inti.kueri import baca_satu, jadi, terbaca
from simpul.organisasi.models import (
    InstansiLain,
    Jabatan,
    Kompetensi,
    Pegawai,
    Penempatan,
    UnitOrganisasi,
)

ISI: LiteralString = """
SELECT row_to_json(p),
       (SELECT row_to_json(x) FROM organisasi_instansilain x WHERE x.id = p.instansi_lain_id),
       (SELECT json_agg(row_to_json(k)) FROM organisasi_kompetensi k WHERE k.pegawai_id = p.id),
       (SELECT json_agg(json_build_array(row_to_json(t), row_to_json(j), row_to_json(u)) ORDER BY t.mulai DESC, t.id DESC)
          FROM organisasi_penempatan t
          JOIN organisasi_jabatan j ON j.id = t.jabatan_id JOIN organisasi_unitorganisasi u ON u.id = j.unit_id
         WHERE t.pegawai_id = p.id)
  FROM organisasi_pegawai p WHERE p.id = %(nomor)s::bigint AND p.instansi_id = %(instansi)s::bigint
"""


def berkas_orang(instansi: int, nomor: int) -> tuple[Pegawai, list[Penempatan]]:
    """A person with his competences, and all his placements, the latest first.

    Raises:
        Pegawai.DoesNotExist: this Instansi knows no such person.
    """
    baris = baca_satu(ISI, instansi=instansi, nomor=nomor)
    if baris is None:
        raise Pegawai.DoesNotExist(nomor)
    isi, luar, kompetensi, riwayat = baris
    orang = jadi(Pegawai, isi)
    orang.instansi_lain = jadi(InstansiLain, luar) if luar else None
    terbaca(orang, "kompetensi", [jadi(Kompetensi, k) for k in kompetensi or ()])
    return orang, [_penempatan(*satu) for satu in riwayat or ()]


def _penempatan(isi: Mapping[str, Any], jabatan: Mapping[str, Any], unit: Mapping[str, Any]) -> Penempatan:
    satu = jadi(Penempatan, isi)
    satu.jabatan = jadi(Jabatan, jabatan)
    satu.jabatan.unit = jadi(UnitOrganisasi, unit)
    return satu
