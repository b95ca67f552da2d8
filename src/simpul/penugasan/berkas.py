"""The file of a case: all that the tables hold of it, in one statement."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, LiteralString

from simpul.inti.kueri import baca, baca_satu, jadi, terbaca
from simpul.inti.models import Instansi, Perkara
from simpul.organisasi.models import InstansiLain, Pegawai, UnitOrganisasi
from simpul.penugasan.models import Anggota, Butir, Giliran, Jalur, Penugasan, TimKerja

ISI: LiteralString = """
SELECT row_to_json(k), row_to_json(p), row_to_json(i), row_to_json(t),
  (SELECT row_to_json(u) FROM organisasi_unitorganisasi u WHERE u.id = p.unit_pemilik_id),
  (SELECT json_build_object('id', o.id, 'instansi_id', o.instansi_id, 'nama', o.nama, 'instansi_lain_id', o.instansi_lain_id)
     FROM organisasi_pegawai o WHERE o.id = p.peminta_id),
  (SELECT json_build_object('id', o.id, 'instansi_id', o.instansi_id, 'nama', o.nama)
     FROM organisasi_pegawai o WHERE o.id = t.ketua_id),
  (SELECT json_agg(json_build_array(row_to_json(x), row_to_json(o)))
     FROM organisasi_instansilain x LEFT JOIN organisasi_pegawai o ON o.id = x.pejabat_berwenang_id
    WHERE x.id = p.instansi_pemilik_id OR x.id IN (SELECT j.instansi_tujuan_id FROM penugasan_jalur j WHERE j.penugasan_id = k.id)
       OR x.id IN (SELECT b.instansi_pemutus_id FROM penugasan_butir b WHERE b.penugasan_id = k.id AND b.terbuka)),
  (SELECT json_agg(row_to_json(j) ORDER BY j.id) FROM penugasan_jalur j WHERE j.penugasan_id = k.id),
  (SELECT json_agg(row_to_json(a) ORDER BY a.id) FROM penugasan_anggota a WHERE a.penugasan_id = k.id),
  (SELECT json_agg(json_build_object(
            'id', b.id, 'instansi_id', b.instansi_id, 'penugasan_id', b.penugasan_id, 'prosedur', b.prosedur,
            'keadaan', b.keadaan, 'siapa_id', b.siapa_id, 'unit_pemutus_id', b.unit_pemutus_id,
            'instansi_pemutus_id', b.instansi_pemutus_id, 'kelompok_id', b.kelompok_id, 'anggaran', b.anggaran,
            'putaran', b.putaran, 'tenggat', b.tenggat) ORDER BY b.id)
     FROM penugasan_butir b
    WHERE b.penugasan_id = k.id
      AND (b.terbuka OR (p.status = 'diakhiri' AND b.prosedur = 'laporan' AND b.akhir >= p.selesai))),
  (SELECT json_agg(row_to_json(g) ORDER BY g.sejak, g.id) FROM penugasan_giliran g WHERE g.perkara_id = k.id),
  (SELECT json_agg(DISTINCT u.perangkat_daerah_id)
     FROM penugasan_jalur j JOIN organisasi_unitorganisasi u ON u.id = j.unit_tujuan_id WHERE j.penugasan_id = k.id),
  (SELECT json_agg(DISTINCT u.perangkat_daerah_id)
     FROM penugasan_anggota a JOIN organisasi_unitorganisasi u ON u.id = a.unit_asal_id WHERE a.penugasan_id = k.id),
  (SELECT json_agg(n.nomor ORDER BY n.id) FROM naskah_naskah n WHERE n.perkara_id = k.id)
  FROM inti_perkara k
  JOIN penugasan_penugasan p ON p.perkara_id = k.id
  JOIN inti_instansi i ON i.id = k.instansi_id
  LEFT JOIN penugasan_timkerja t ON t.penugasan_id = k.id
"""
MENURUT_KODE: LiteralString = ISI + " WHERE k.kode = %(kode)s AND k.instansi_id = %(instansi)s::bigint"
MENURUT_BANYAK: LiteralString = ISI + " WHERE k.id = ANY(%(nomor)s::bigint[])"
MENURUT_NOMOR: LiteralString = ISI + " WHERE k.id = %(nomor)s::bigint"


@dataclass(frozen=True)
class Berkas:
    """A case with its ways, people, open things of its work, turns and the numbers of its documents.

    Of one that was ended early the things include the last reports, so that each is handed in once.
    """

    penugasan: Penugasan
    jalur: tuple[Jalur, ...]
    butir: tuple[Butir, ...]
    giliran: tuple[Giliran, ...]
    pd_tujuan: frozenset[int]
    pd_asal: frozenset[int]
    naskah: tuple[str, ...]

    @property
    def pd_pemilik(self) -> int | None:
        """The Perangkat Daerah whose performance it is."""
        unit = self.penugasan.unit_pemilik
        return unit.perangkat_daerah_id if unit else None

    def jalur_ke(self, nomor: int) -> Jalur:
        """The way of this number."""
        return next(j for j in self.jalur if j.pk == nomor)

    def potret(self) -> dict[str, Any]:
        """The state of the case as the audit trail keeps it."""
        p = self.penugasan
        tim = getattr(p, "tim", None)
        return {
            "status": p.status,
            "selesai": p.selesai,
            "ketua": tim.ketua_id if tim else None,
            "jalur": {str(j.pk): j.keadaan for j in self.jalur},
            "anggota": {str(a.pegawai_id): a.keadaan for a in sorted(self.anggota, key=lambda a: a.pk)},
            "naskah": list(self.naskah),
        }

    @property
    def anggota(self) -> list[Anggota]:
        """Everyone on any way."""
        return [a for j in self.jalur for a in j.anggota.all()]


def berkas_kode(kode: str, instansi: int) -> Berkas | None:
    """The file of the case with this code in this Instansi. Whether somebody may read it, ``selectors`` tells."""
    baris = baca_satu(MENURUT_KODE, kode=kode, instansi=instansi)
    return _berkas(*baris) if baris else None


def berkas(nomor: int) -> Berkas:
    """The file of a case.

    Raises:
        Penugasan.DoesNotExist: there is no such case.
    """
    baris = baca_satu(MENURUT_NOMOR, nomor=nomor)
    if baris is None:
        raise Penugasan.DoesNotExist(nomor)
    return _berkas(*baris)


def berkas_banyak(nomor: Iterable[int]) -> list[Berkas]:
    """The files of some cases: one query."""
    return [_berkas(*baris) for baris in baca(MENURUT_BANYAK, nomor=list(nomor))]


def _berkas(
    perkara: Mapping[str, Any],
    penugasan: Mapping[str, Any],
    instansi: Mapping[str, Any],
    tim: Mapping[str, Any] | None,
    unit: Mapping[str, Any] | None,
    peminta: Mapping[str, Any],
    ketua: Mapping[str, Any] | None,
    luar: list[list[Any]] | None,
    jalur: list[Any] | None,
    anggota: list[Any] | None,
    butir: list[Any] | None,
    giliran: list[Any] | None,
    pd_tujuan: list[int] | None,
    pd_asal: list[int] | None,
    naskah: list[str] | None,
) -> Berkas:
    instansi_lain = {x["id"]: _instansi_lain(x, pejabat) for x, pejabat in luar or ()}
    p = jadi(Penugasan, penugasan)
    p.perkara = jadi(Perkara, perkara)
    p.perkara.instansi = jadi(Instansi, instansi)
    p.peminta = jadi(Pegawai, peminta)
    p.unit_pemilik = jadi(UnitOrganisasi, unit) if unit else None
    p.instansi_pemilik = instansi_lain.get(p.instansi_pemilik_id or 0)
    _pasang_tim(p, tim, ketua)
    semua = tuple(_jalur(p, satu, instansi_lain, anggota or ()) for satu in jalur or ())
    return Berkas(
        p,
        semua,
        tuple(_butir(p, b, instansi_lain) for b in butir or ()),
        tuple(jadi(Giliran, g) for g in giliran or ()),
        frozenset(pd_tujuan or ()),
        frozenset(pd_asal or ()),
        tuple(naskah or ()),
    )


def _instansi_lain(isi: Mapping[str, Any], pejabat: Mapping[str, Any] | None) -> InstansiLain:
    instansi = jadi(InstansiLain, isi)
    instansi.pejabat_berwenang = jadi(Pegawai, pejabat) if pejabat else None
    return instansi


def _pasang_tim(p: Penugasan, isi: Mapping[str, Any] | None, ketua: Mapping[str, Any] | None) -> None:
    """The team with its Ketua; that there is none is known as well, without asking again."""
    if isi is None:
        p._state.fields_cache["tim"] = None
        return
    tim = jadi(TimKerja, isi)
    tim.penugasan = p
    tim.ketua = jadi(Pegawai, ketua) if ketua else None


def _jalur(p: Penugasan, isi: Mapping[str, Any], luar: Mapping[int, InstansiLain], anggota: Any) -> Jalur:
    j = jadi(Jalur, isi)
    j.penugasan = p
    j.instansi_tujuan = luar.get(j.instansi_tujuan_id or 0)
    terbaca(j, "anggota", [jadi(Anggota, a) for a in anggota if a["jalur_id"] == j.pk])
    return j


def _butir(p: Penugasan, isi: Mapping[str, Any], luar: Mapping[int, InstansiLain]) -> Butir:
    b = jadi(Butir, isi)
    b.penugasan = p
    b.instansi_pemutus = luar.get(b.instansi_pemutus_id or 0)
    return b
