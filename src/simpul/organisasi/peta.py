"""The organisation around some units and people on one day, as facts: one statement however much it is."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, LiteralString

from simpul.aturan.fakta import Delegat, FaktaOrang, FaktaUnit, Kantor, Kapasitas, Pejabat
from simpul.aturan.jenjang import Jenjang
from simpul.inti.kueri import baca
from simpul.organisasi.models import Jabatan, Pegawai, UnitOrganisasi

# In the order of the columns, as ``Model.from_db`` wants them.
UNIT = ("id", "induk_id", "leluhur", "nama", "kode", "pola", "jenjang_kepala", "sekretariat_daerah")

# Periods include their last day. While a Plt. or Plh. acts in an office, its definitive holder does not.
KANTOR: LiteralString = """
  SELECT j.id, j.unit_id, j.nama, j.peran,
         (SELECT json_build_array(t.pegawai_id, p.nama, t.jenis)
            FROM organisasi_penempatan t JOIN organisasi_pegawai p ON p.id = t.pegawai_id
           WHERE t.jabatan_id = j.id AND t.berlaku
             AND t.mulai <= %(hari)s AND (t.selesai IS NULL OR t.selesai >= %(hari)s)
           ORDER BY t.jenis = 'definitif' LIMIT 1) AS pemangku,
         (SELECT json_build_array(d.penerima_id, p.nama, d.mencakup_penugasan, d.nomor)
            FROM organisasi_delegasi d JOIN organisasi_pegawai p ON p.id = d.penerima_id
           WHERE d.jabatan_id = j.id AND d.berlaku AND d.mulai <= %(hari)s AND d.selesai >= %(hari)s
           LIMIT 1) AS delegat
    FROM organisasi_jabatan j
"""
AWAL: LiteralString = """
WITH orang AS MATERIALIZED (
  SELECT p.id, p.nama, p.instansi_lain_id, p.aktif, p.jenis_asn, p.golongan, p.pendidikan,
         coalesce(t.jenjang, p.jenjang_luar) AS jenjang, t.unit_id, t.peran,
         luar.id AS penilai, luar.nama AS penilai_nama, luar.jabatan_luar AS penilai_jabatan,
         (SELECT json_agg(k.nama) FROM organisasi_kompetensi k WHERE k.pegawai_id = p.id) AS mampu,
"""
AKHIR: LiteralString = """ AS beban
    FROM organisasi_pegawai p
    LEFT JOIN LATERAL (
      SELECT j.unit_id, j.jenjang, j.peran
        FROM organisasi_penempatan t JOIN organisasi_jabatan j ON j.id = t.jabatan_id
       WHERE t.pegawai_id = p.id AND t.jenis = 'definitif' AND t.berlaku
         AND t.mulai <= %(hari)s AND (t.selesai IS NULL OR t.selesai >= %(hari)s)
       LIMIT 1) t ON true
    LEFT JOIN organisasi_pegawai luar ON luar.id = p.penilai_luar_id
   WHERE p.id = ANY(%(orang)s::bigint[])
), naik AS (
  SELECT DISTINCT unnest(u.leluhur) AS id FROM organisasi_unitorganisasi u
   WHERE u.id = ANY(array_cat(%(unit)s::bigint[], ARRAY(SELECT unit_id FROM orang WHERE unit_id IS NOT NULL)))
  UNION
  SELECT u.id FROM organisasi_unitorganisasi u WHERE u.instansi_id = %(instansi)s::bigint AND u.sekretariat_daerah
), unit AS MATERIALIZED (
  SELECT u.id, u.induk_id, u.leluhur, u.nama, u.kode, u.pola, u.jenjang_kepala, u.sekretariat_daerah
    FROM organisasi_unitorganisasi u WHERE u.id = ANY(ARRAY(SELECT id FROM naik))
), kantor AS (
"""
SEKITARNYA: LiteralString = """
   WHERE j.unit_id = ANY(ARRAY(SELECT id FROM unit)) AND j.peran <> 'anggota'
)
SELECT (SELECT json_agg(orang) FROM orang), (SELECT json_agg(unit) FROM unit), (SELECT json_agg(kantor) FROM kantor)
"""


@dataclass
class Peta:
    """The organisation on one day, as far as it was loaded."""

    tanggal: date
    unit: dict[int, UnitOrganisasi] = field(default_factory=dict)
    kantor: dict[int, Kantor] = field(default_factory=dict)
    sekda: int | None = None
    _kepala: dict[int, int] = field(default_factory=dict)
    _sekretaris: dict[int, int] = field(default_factory=dict)
    _simpul: dict[int, FaktaUnit] = field(default_factory=dict)

    def susunan(self, unit_id: int) -> tuple[FaktaUnit, ...]:
        """The nodes from a unit up to its Perangkat Daerah."""
        return tuple(self._fakta(satu) for satu in reversed(self.unit[unit_id].leluhur))

    def kantor_kepala(self, unit_id: int) -> Kantor:
        """The office of the head of a unit."""
        return self.kantor[self._kepala[unit_id]]

    def kepala(self, unit_id: int) -> Kantor | None:
        """The same, or nothing where a unit has no head."""
        return self.kantor.get(self._kepala.get(unit_id, 0))

    def sekretaris(self, unit_id: int) -> Kantor | None:
        """The office of the Sekretaris of a unit, if it has one."""
        return self.kantor.get(self._sekretaris.get(unit_id, 0))

    def isi(self, unit: Iterable[Mapping[str, Any]], kantor: Iterable[Mapping[str, Any]]) -> None:
        """Take in units and offices as they were read."""
        for satu in unit:
            self.unit[satu["id"]] = UnitOrganisasi.from_db("default", UNIT, [satu[nama] for nama in UNIT])
            self.sekda = satu["id"] if satu["sekretariat_daerah"] else self.sekda
        for k in kantor:
            self.kantor[k["id"]] = kantor_dari(k)
            tujuan = self._kepala if k["peran"] == Jabatan.Peran.KEPALA else self._sekretaris
            tujuan[k["unit_id"]] = k["id"]

    def _fakta(self, unit_id: int) -> FaktaUnit:
        if unit_id not in self._simpul:
            self._simpul[unit_id] = self._susun(self.unit[unit_id])
        return self._simpul[unit_id]

    def _susun(self, unit: UnitOrganisasi) -> FaktaUnit:
        return FaktaUnit(
            id=unit.pk,
            nama=unit.nama,
            jenjang_kepala=Jenjang(unit.jenjang_kepala),
            kepala=self.kantor_kepala(unit.pk),
            pola=unit.pola,
            perangkat_daerah=unit.induk_id is None,
            sekretaris=self.sekretaris(unit.pk),
        )


def kantor_dari(k: Mapping[str, Any]) -> Kantor:
    """An office as ``KANTOR`` reads it."""
    pemangku, delegat = k["pemangku"], k["delegat"]
    pejabat = Pejabat(pemangku[0], pemangku[1], Kapasitas(pemangku[2])) if pemangku else None
    return Kantor(k["id"], k["nama"], pejabat, Delegat(*delegat) if delegat else None)


def muat_orang(
    pegawai: Iterable[int],
    tanggal: date,
    *,
    beban: LiteralString = "0",
    unit: Iterable[int] = (),
    sekda_dari: int | None = None,
) -> tuple[dict[int, FaktaOrang], Peta]:
    """Facts about people on a day, with the organisation above them: one statement however many people.

    ``beban``: an expression in SQL that counts what ``p.id`` carries on ``%(hari)s``; ``unit``: units to be loaded as
    well; ``sekda_dari``: the Instansi whose secretariat is to be loaded, whose head is the Sekretaris Daerah.
    """
    ((orang, daftar_unit, kantor),) = baca(
        AWAL + beban + AKHIR + KANTOR + SEKITARNYA,
        orang=list(pegawai),
        unit=list(unit),
        instansi=sekda_dari,
        hari=tanggal,
    )
    peta = Peta(tanggal)
    peta.isi(daftar_unit or (), kantor or ())
    return {o["id"]: _orang(o, peta) for o in orang or ()}, peta


def _orang(o: Mapping[str, Any], peta: Peta) -> FaktaOrang:
    unit, jenjang = o["unit_id"], o["jenjang"]
    return FaktaOrang(
        id=o["id"],
        nama=o["nama"],
        jenjang=Jenjang(jenjang) if jenjang else None,
        susunan=peta.susunan(unit) if unit else (),
        mengepalai=unit if o["peran"] == Jabatan.Peran.KEPALA else None,
        instansi_lain=o["instansi_lain_id"],
        penilai_luar=_penilai_luar(o),
        aktif=o["aktif"],
        pppk=o["jenis_asn"] == Pegawai.JenisAsn.PPPK,
        golongan=o["golongan"],
        pendidikan=o["pendidikan"],
        kompetensi=frozenset(k.casefold() for k in o["mampu"] or ()),
        beban=o["beban"] or 0,
    )


def _penilai_luar(o: Mapping[str, Any]) -> Kantor | None:
    """The office of an assessor in another institution: known from letters, held by him alone."""
    if o["penilai"] is None:
        return None
    pejabat = Pejabat(o["penilai"], o["penilai_nama"], Kapasitas.PIHAK_LUAR)
    return Kantor(-pejabat.pegawai, o["penilai_jabatan"] or pejabat.nama, pejabat)
