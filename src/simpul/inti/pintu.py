"""The one door for change: lock, decide, write, record in the same transaction, notify on commit.

A refusal changes nothing; it is recorded after the transaction that it ends.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import partial
from typing import Any, LiteralString

from django.db import transaction

from simpul.aturan.putusan import Putusan
from simpul.inti.batas import transaksi
from simpul.inti.jejak import Entri, catat
from simpul.inti.kueri import baca_satu, jadi, tambah
from simpul.inti.models import Instansi, Jejak, Perkara

KUNCI: LiteralString = """
SELECT row_to_json(k), row_to_json(i) FROM inti_perkara k JOIN inti_instansi i ON i.id = k.instansi_id
 WHERE k.id = %(nomor)s::bigint FOR UPDATE OF k
"""

# Called with the decision, after it is on record.
setelah_tindakan: list[Callable[[Putusan], None]] = []


@dataclass(frozen=True)
class Siapa:
    """Who acts. ``pencatat`` is our own official where he records what an outsider did by letter."""

    pegawai: int | None
    nama: str
    pencatat: int | None = None


@dataclass(frozen=True)
class Tindakan:
    """An act on a case. ``isian`` is what goes into the trail: no secrets, no personal numbers.

    ``versi``: the state of the case on which the act was decided, if the caller knows it.
    """

    siapa: Siapa
    langkah: str
    putuskan: Callable[[Perkara], Putusan]
    tulis: Callable[[Perkara, Putusan], None]
    potret: Callable[[Perkara], Mapping[str, Any]]
    isian: Mapping[str, Any] = field(default_factory=dict)
    versi: str | None = None


class Ditolak(Exception):
    """The rules refused a step. Carries the decision: which clause, which fact, who can cure it."""

    def __init__(self, putusan: Putusan) -> None:
        super().__init__("; ".join(str(h.pesan) for h in putusan.halangan))
        self.putusan = putusan


class VersiUsang(Exception):
    """Somebody else acted on the case since the caller read it; nothing has changed."""


def kunci(perkara_id: int) -> Perkara:
    """Lock a case for the rest of the transaction.

    Raises:
        Perkara.DoesNotExist: there is no such case.
    """
    baris = baca_satu(KUNCI, nomor=perkara_id)
    if baris is None:
        raise Perkara.DoesNotExist(perkara_id)
    perkara = jadi(Perkara, baris[0])
    perkara.instansi = jadi(Instansi, baris[1])
    return perkara


def lewati(perkara_id: int, tindakan: Tindakan) -> Putusan:
    """Carry out an act on an existing case.

    Raises:
        Ditolak: the rules refuse; nothing but the trail has changed.
        VersiUsang: the case is no longer as the caller saw it.
    """
    with transaksi():
        perkara = kunci(perkara_id)
        if tindakan.versi not in (None, perkara.versi):
            raise VersiUsang(perkara.kode)
        putusan = tindakan.putuskan(perkara)
        if putusan.diterima:
            sebelum = tindakan.potret(perkara)
            tindakan.tulis(perkara, putusan)
            _catat(perkara, tindakan, putusan, sebelum, tindakan.potret(perkara))
            return putusan
    with transaksi():
        _catat(kunci(perkara_id), tindakan, putusan)
    raise Ditolak(putusan)


def buka(perkara: Perkara, tindakan: Tindakan) -> Putusan:
    """Carry out the act that opens a case; ``perkara`` is saved only if the rules agree.

    Raises:
        Ditolak: the rules refuse; the attempt is recorded in the chain of attempts of the Instansi.
    """
    with transaksi():
        putusan = tindakan.putuskan(perkara)
        if putusan.diterima:
            tambah(perkara)
            tindakan.tulis(perkara, putusan)
            _catat(perkara, tindakan, putusan, {}, tindakan.potret(perkara))
            return putusan
    with transaksi():
        _catat(rantai_umum(perkara.instansi, Perkara.Jenis.PERCOBAAN), tindakan, putusan)
    raise Ditolak(putusan)


def rantai_umum(instansi: Instansi, jenis: Perkara.Jenis) -> Perkara:
    """The chain of an Instansi for what belongs to no single assignment, locked.

    It outlives profiles: its entries name the one in force on their day.
    """
    perkara, _baru = Perkara.objects.get_or_create(
        instansi=instansi, jenis=jenis, defaults={"judul": jenis.label, "profil": instansi.profil}
    )
    terkunci = kunci(perkara.pk)
    kini = terkunci.instansi.profil_kini
    terkunci.profil, terkunci.profil_versi = kini.id, kini.versi
    return terkunci


def _catat(
    perkara: Perkara,
    tindakan: Tindakan,
    putusan: Putusan,
    sebelum: Mapping[str, Any] | None = None,
    sesudah: Mapping[str, Any] | None = None,
) -> None:
    catat(perkara, _entri(tindakan, putusan, sebelum or {}, sesudah or {}))
    for kait in setelah_tindakan:
        transaction.on_commit(partial(kait, putusan), robust=True)


def _entri(
    tindakan: Tindakan, putusan: Putusan, sebelum: Mapping[str, Any], sesudah: Mapping[str, Any]
) -> Entri:
    kantor = putusan.wewenang.kantor if putusan.wewenang else None
    awalan = putusan.wewenang.pejabat.kapasitas.awalan if putusan.wewenang else ""
    halangan = [str(h.pesan) for h in putusan.halangan]
    return Entri(
        langkah=tindakan.langkah,
        hasil=Jejak.Hasil.DITERIMA if putusan.diterima else Jejak.Hasil.DITOLAK,
        klausul=tuple(k.id for k in putusan.klausul),
        pelaku=tindakan.siapa.pegawai,
        pelaku_nama=tindakan.siapa.nama,
        kapasitas=f"{awalan}{kantor.sebutan}" if kantor else "",
        pencatat=tindakan.siapa.pencatat,
        sebelum=sebelum,
        sesudah=sesudah,
        isian={**tindakan.isian, **({"halangan": halangan} if halangan else {})},
    )
