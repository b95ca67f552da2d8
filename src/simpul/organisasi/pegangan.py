"""What a person holds on a day: positions, offices in which he acts, authority delegated to him. One statement."""

from dataclasses import dataclass
from datetime import date
from typing import LiteralString

from simpul.aturan.fakta import FaktaPelaku
from simpul.inti.kueri import baca
from simpul.organisasi.models import Jabatan, Pegawai, UnitOrganisasi

JABATAN = ("id", "unit_id", "nama", "jenjang", "peran")
# In the order of the columns, as ``Model.from_db`` wants them.
UNIT = ("id", "perangkat_daerah_id", "leluhur", "nama", "sekretariat_daerah")

# Definitive first. An office in which another acts is not his for that time.
DIPEGANG: LiteralString = """
SELECT t.tunggal, false, j.id, j.unit_id, j.nama, j.jenjang, j.peran,
       u.id, u.perangkat_daerah_id, u.leluhur, u.nama, u.sekretariat_daerah
  FROM organisasi_penempatan t
  JOIN organisasi_jabatan j ON j.id = t.jabatan_id JOIN organisasi_unitorganisasi u ON u.id = j.unit_id
 WHERE t.pegawai_id = %(pegawai)s::bigint AND t.berlaku
   AND t.mulai <= %(hari)s AND (t.selesai IS NULL OR t.selesai >= %(hari)s)
   AND NOT (t.jenis = 'definitif' AND t.tunggal AND EXISTS (
         SELECT FROM organisasi_penempatan lain
          WHERE lain.jabatan_id = t.jabatan_id AND lain.berlaku AND lain.jenis <> 'definitif'
            AND lain.mulai <= %(hari)s AND (lain.selesai IS NULL OR lain.selesai >= %(hari)s)))
 ORDER BY t.jenis <> 'definitif', t.id
"""
DIDELEGASIKAN: LiteralString = """
SELECT true, true, j.id, j.unit_id, j.nama, j.jenjang, j.peran,
       u.id, u.perangkat_daerah_id, u.leluhur, u.nama, u.sekretariat_daerah
  FROM organisasi_delegasi d
  JOIN organisasi_jabatan j ON j.id = d.jabatan_id JOIN organisasi_unitorganisasi u ON u.id = j.unit_id
 WHERE d.penerima_id = %(pegawai)s::bigint AND d.berlaku AND d.mencakup_penugasan
   AND d.mulai <= %(hari)s AND d.selesai >= %(hari)s
"""
SEMUA: LiteralString = "(" + DIPEGANG + ") UNION ALL (" + DIDELEGASIKAN + ")"


@dataclass(frozen=True)
class Pegangan:
    """What somebody holds: ``kantor`` are offices in which he acts, ``delegasi`` those that he may assign for."""

    jabatan: tuple[Jabatan, ...]
    kantor: tuple[Jabatan, ...]
    delegasi: tuple[Jabatan, ...]

    @property
    def memimpin(self) -> frozenset[int]:
        """The units that he heads today."""
        return frozenset(j.unit_id for j in self.kantor if j.peran == Jabatan.Peran.KEPALA)


def pegangan(pegawai_id: int, tanggal: date) -> Pegangan:
    """What a person holds on a day."""
    baris = baca(SEMUA, pegawai=pegawai_id, hari=tanggal)
    semua = [(tunggal, delegasi, _jabatan(isi)) for tunggal, delegasi, *isi in baris]
    return Pegangan(
        tuple(j for _tunggal, delegasi, j in semua if not delegasi),
        tuple(j for tunggal, delegasi, j in semua if tunggal and not delegasi),
        tuple(j for _tunggal, delegasi, j in semua if delegasi),
    )


def _jabatan(isi: list[object]) -> Jabatan:
    """The position with its unit; what else the tables hold is read when asked for."""
    jabatan = Jabatan.from_db("default", JABATAN, isi[: len(JABATAN)])
    jabatan.unit = UnitOrganisasi.from_db("default", UNIT, isi[len(JABATAN) :])
    return jabatan


def pelaku(pegawai: Pegawai, tanggal: date) -> FaktaPelaku:
    """Facts about who acts: what he holds today."""
    kini = pegangan(pegawai.pk, tanggal)
    return FaktaPelaku(
        id=pegawai.pk,
        nama=pegawai.nama,
        kantor=frozenset(j.pk for j in (*kini.kantor, *kini.delegasi)),
        memimpin=kini.memimpin,
        instansi_lain=pegawai.instansi_lain_id,
    )
