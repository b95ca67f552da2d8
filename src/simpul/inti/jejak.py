"""The audit trail: each case's entries form a hash chain; the heads of all chains are sealed daily.

The fingerprint of an entry covers everything it says and the fingerprint before it, so that a changed or
removed entry shows, and a recomputed chain no longer agrees with a seal exported earlier.
"""

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date
from typing import Any, LiteralString

from django.core.serializers.json import DjangoJSONEncoder
from django.db import DEFAULT_DB_ALIAS

from simpul.inti import jam
from simpul.inti.batas import transaksi
from simpul.inti.kueri import baca
from simpul.inti.models import Instansi, Jejak, Perkara, Segel

ISI = (
    "urut",
    "waktu",
    "tanggal",
    "pelaku",
    "pelaku_nama",
    "kapasitas",
    "pencatat",
    "langkah",
    "hasil",
    "klausul",
    "profil",
    "profil_versi",
    "sebelum",
    "sesudah",
    "isian",
)

SIMPAN: LiteralString = """
WITH entri AS (
  INSERT INTO inti_jejak (instansi_id, perkara_id, urut, waktu, tanggal, pelaku, pelaku_nama, kapasitas, pencatat, langkah,
                          hasil, klausul, profil, profil_versi, sebelum, sesudah, isian, sidik_sebelumnya, sidik)
  VALUES (%(instansi)s, %(perkara)s, %(urut)s, %(waktu)s, %(tanggal)s, %(pelaku)s, %(pelaku_nama)s, %(kapasitas)s,
          %(pencatat)s, %(langkah)s, %(hasil)s, %(klausul)s, %(profil)s, %(profil_versi)s, %(sebelum)s::jsonb,
          %(sesudah)s::jsonb, %(isian)s::jsonb, %(sidik_sebelumnya)s, %(sidik)s)
  RETURNING id)
UPDATE inti_perkara SET jumlah_jejak = %(urut)s, kepala_rantai = %(sidik)s WHERE id = %(perkara)s
RETURNING (SELECT id FROM entri)
"""


@dataclass(frozen=True)
class Entri:
    """What an entry of the trail says."""

    langkah: str
    hasil: Jejak.Hasil
    klausul: tuple[str, ...]
    pelaku: int | None
    pelaku_nama: str
    kapasitas: str = ""
    pencatat: int | None = None
    sebelum: Mapping[str, Any] = field(default_factory=dict)
    sesudah: Mapping[str, Any] = field(default_factory=dict)
    isian: Mapping[str, Any] = field(default_factory=dict)


def sidik(isi: Mapping[str, Any], sebelumnya: str) -> str:
    """The SHA-256 fingerprint of a content chained to the one before."""
    teks = json.dumps(isi, cls=DjangoJSONEncoder, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(f"{sebelumnya}\n{teks}".encode()).hexdigest()


def sidik_entri(entri: Jejak) -> str:
    """The fingerprint that an entry must have, chained to the one before it."""
    return sidik(_isi(entri), entri.sidik_sebelumnya)


def _isi(entri: Jejak) -> dict[str, Any]:
    isi = {nama: getattr(entri, nama) for nama in ISI}
    isi["waktu"] = entri.waktu.astimezone(UTC).isoformat(timespec="microseconds")
    return isi | {"perkara": entri.perkara.kode}


def _murni(isi: Mapping[str, Any]) -> Any:
    """As the database gives it back: only JSON's own kinds of values."""
    return json.loads(json.dumps(isi, cls=DjangoJSONEncoder))


def catat(perkara: Perkara, entri: Entri) -> Jejak:
    """Append an entry to the chain of a case that the caller has locked."""
    instansi = perkara.instansi
    baris = Jejak(
        instansi=instansi,
        perkara=perkara,
        urut=perkara.jumlah_jejak + 1,
        waktu=jam.sekarang(),
        tanggal=jam.hari_ini(instansi.zona_waktu),
        pelaku=entri.pelaku,
        pelaku_nama=entri.pelaku_nama,
        kapasitas=entri.kapasitas,
        pencatat=entri.pencatat,
        langkah=entri.langkah,
        hasil=entri.hasil,
        klausul=list(entri.klausul),
        profil=perkara.profil,
        profil_versi=perkara.profil_versi,
        sebelum=_murni(entri.sebelum),
        sesudah=_murni(entri.sesudah),
        isian=_murni(entri.isian),
        sidik_sebelumnya=perkara.kepala_rantai,
    )
    baris.sidik = sidik_entri(baris)
    _simpan(baris)
    perkara.jumlah_jejak, perkara.kepala_rantai = baris.urut, baris.sidik
    return baris


def _simpan(baris: Jejak) -> None:
    """Write an entry, and the new end of the chain with it."""
    isi = {nama: getattr(baris, nama) for nama in ISI}
    for nama in ("sebelum", "sesudah", "isian"):
        isi[nama] = json.dumps(isi[nama])
    ((baris.pk,),) = baca(
        SIMPAN,
        instansi=baris.instansi_id, perkara=baris.perkara_id,
        sidik_sebelumnya=baris.sidik_sebelumnya, sidik=baris.sidik, **isi,
    )  # fmt: skip
    baris._state.adding, baris._state.db = False, DEFAULT_DB_ALIAS


@dataclass(frozen=True)
class Cacat:
    """Where the trail is broken, and how."""

    perkara: str
    urut: int
    sebab: str

    def __str__(self) -> str:
        return f"{self.perkara} entri {self.urut}: {self.sebab}"


def periksa_perkara(perkara: Perkara) -> list[Cacat]:
    """Follow the chain of one case."""
    return list(_periksa(perkara, perkara.jejak.order_by("urut")))


def _periksa(perkara: Perkara, entri: Iterable[Jejak]) -> Iterator[Cacat]:
    sebelumnya, urut = "", 0
    for baris in entri:
        baris.perkara = perkara
        urut += 1
        if baris.urut != urut:
            yield Cacat(perkara.kode, urut, f"hilang; yang ada entri {baris.urut}")
            urut = baris.urut
        if baris.sidik_sebelumnya != sebelumnya:
            yield Cacat(perkara.kode, baris.urut, "tidak bersambung dengan entri sebelumnya")
        if sidik_entri(baris) != baris.sidik:
            yield Cacat(perkara.kode, baris.urut, "isinya diubah")
        sebelumnya = baris.sidik
    if (perkara.jumlah_jejak, perkara.kepala_rantai) != (urut, sebelumnya):
        yield Cacat(perkara.kode, perkara.jumlah_jejak, "ujung rantai hilang atau dihitung ulang")


def segel_hari(instansi: Instansi, tanggal: date) -> Segel:
    """Seal the heads of all chains of one Instansi; sealing a day twice returns the first seal.

    Raises:
        ValueError: the day is yet to come, or a later day is sealed already: the chain only grows at its end.
    """
    if tanggal > jam.hari_ini(instansi.zona_waktu):
        raise ValueError(f"{tanggal} belum tiba; yang dapat disegel paling akhir hari ini.")
    with transaksi():
        Instansi.objects.select_for_update(no_key=True).get(pk=instansi.pk)
        ada = Segel.objects.filter(instansi=instansi, tanggal=tanggal).first()
        if ada is not None:
            return ada
        terakhir = Segel.objects.filter(instansi=instansi).order_by("-tanggal").first()
        if terakhir is not None and tanggal < terakhir.tanggal:
            raise ValueError(f"{tanggal} mendahului segel terakhir, {terakhir.tanggal}.")
        return _buat_segel(instansi, tanggal, terakhir.sidik if terakhir else "")


def _buat_segel(instansi: Instansi, tanggal: date, sebelumnya: str) -> Segel:
    daftar = Perkara.objects.filter(instansi=instansi, jumlah_jejak__gt=0).order_by("kode")
    kepala = {p.kode: [p.jumlah_jejak, p.kepala_rantai] for p in daftar.iterator()}
    segel = Segel(instansi=instansi, tanggal=tanggal, kepala=kepala, sidik_sebelumnya=sebelumnya)
    segel.sidik = sidik({"tanggal": tanggal, "kepala": kepala}, sebelumnya)
    segel.save(force_insert=True)
    return segel


def ekspor(instansi: Instansi) -> dict[str, Any]:
    """The chain of seals, to be kept outside."""
    daftar = Segel.objects.filter(instansi=instansi).order_by("tanggal")
    return {
        "instansi": instansi.nama,
        "segel": [
            {
                "tanggal": s.tanggal.isoformat(),
                "kepala": s.kepala,
                "sebelumnya": s.sidik_sebelumnya,
                "sidik": s.sidik,
            }
            for s in daftar
        ],
    }


def periksa(instansi: Instansi, ekspor_lama: Mapping[str, Any] | None = None) -> list[Cacat]:
    """Follow every chain, the seals, and what was exported earlier."""
    cacat: list[Cacat] = []
    for perkara in Perkara.objects.filter(instansi=instansi).order_by("kode").iterator():
        cacat += _periksa(perkara, perkara.jejak.order_by("urut").iterator())
    cacat += _periksa_segel(instansi)
    for segel in (ekspor_lama or {}).get("segel", []):
        cacat += _banding(instansi, segel)
    return cacat


def _periksa_segel(instansi: Instansi) -> Iterator[Cacat]:
    sebelumnya = ""
    for segel in Segel.objects.filter(instansi=instansi).order_by("tanggal"):
        isi = {"tanggal": segel.tanggal, "kepala": segel.kepala}
        if segel.sidik_sebelumnya != sebelumnya or sidik(isi, sebelumnya) != segel.sidik:
            yield Cacat(f"segel {segel.tanggal}", 0, "rantai segel putus atau diubah")
        sebelumnya = segel.sidik
        yield from _banding_kepala(instansi, segel.tanggal.isoformat(), segel.kepala)


def _banding(instansi: Instansi, lama: Mapping[str, Any]) -> Iterator[Cacat]:
    kini = Segel.objects.filter(instansi=instansi, tanggal=lama["tanggal"]).first()
    if kini is None or kini.sidik != lama["sidik"]:
        yield Cacat(f"segel {lama['tanggal']}", 0, "hilang atau berbeda dari ekspor")
    yield from _banding_kepala(instansi, f"ekspor {lama['tanggal']}", lama["kepala"])


def _banding_kepala(instansi: Instansi, sumber: str, kepala: Mapping[str, Any]) -> Iterator[Cacat]:
    """Each sealed head must still be the entry of that number."""
    ada = {
        (kode, urut): nilai
        for kode, urut, nilai in Jejak.objects.filter(
            instansi=instansi, perkara__kode__in=list(kepala)
        ).values_list("perkara__kode", "urut", "sidik")
    }
    for kode, (jumlah, nilai) in kepala.items():
        if (kode, jumlah) not in ada:
            yield Cacat(kode, jumlah, f"dihapus sesudah {sumber}")
        elif ada[kode, jumlah] != nilai:
            yield Cacat(kode, jumlah, f"dihitung ulang sesudah {sumber}")
