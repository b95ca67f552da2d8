"""Write cases by their patterns: the places of each row are filled, documents numbered, chains of the trail computed."""

import re
from collections import defaultdict
from collections.abc import Iterable
from datetime import timedelta
from functools import cache
from typing import Any

from django.db import models

from simpul.contoh.massal.cetakan import TABEL, Cetakan, Rujukan
from simpul.contoh.massal.kasus import Kasus
from simpul.contoh.massal.salin import ambil_nomor, salin
from simpul.inti.jejak import sidik_entri
from simpul.inti.models import Instansi, Jejak, Perkara, kode_baru
from simpul.naskah.bahasa import tanggal_panjang
from simpul.naskah.isi import JenisNaskah
from simpul.naskah.models import BukuNomor
from simpul.naskah.nomor import POLA_BAKU
from simpul.siklus_kerja.models import Bagian, Kemajuan

TANDA = re.compile(r"⟦[^⟧]+⟧(?:, ⟦g⟧)?")
Peta = dict[Any, Any]
# What is written before the rest: progress before the parts, and parts before the assignments, that it adds up to.
URUTAN: dict[type[models.Model], int] = {Kemajuan: 0, Bagian: 1}


def isi(nilai: Any, peta: Peta) -> Any:
    """A value with its marks and places filled."""
    if isinstance(nilai, Rujukan):
        return peta[nilai]
    if isinstance(nilai, str):
        return TANDA.sub(lambda m: peta[m[0]], nilai) if "⟦" in nilai else nilai
    if isinstance(nilai, dict):
        return {_kunci(k, peta): isi(v, peta) for k, v in nilai.items()}
    if isinstance(nilai, list):
        return [isi(satu, peta) for satu in nilai]
    return nilai


def _kunci(kunci: Any, peta: Peta) -> str:
    return str(peta[kunci]) if isinstance(kunci, Rujukan) else str(isi(kunci, peta))


@cache
def terbagi(cetakan: Cetakan) -> list[tuple[type[models.Model], dict[str, Any], list[tuple[str, Any]]]]:
    """Each row of a pattern: what is the same in every case, and what has places to fill."""
    return [
        (
            b.model,
            {k: v for k, v in b.kolom.items() if not _bertempat(v)},
            [(k, v) for k, v in b.kolom.items() if _bertempat(v)],
        )
        for b in cetakan.baris
    ]


def _bertempat(nilai: Any) -> bool:
    """True for a value with a mark or a place, or one that each case needs as an object of its own."""
    return isinstance(nilai, Rujukan | dict | list) or (isinstance(nilai, str) and "⟦" in nilai)


class Buku:
    """The number books of an Instansi: documents get their numbers in the order of their moments."""

    def __init__(self, instansi: Instansi) -> None:
        self.instansi = instansi
        self.buku: dict[tuple[int | None, int, str], BukuNomor] = {}
        self.hasil: dict[tuple[int, int], tuple[BukuNomor, int, str]] = {}

    def nomori(self, daftar: list[tuple[Kasus, Cetakan]]) -> None:
        """Number all documents of all cases and write the books."""
        surat = [
            (kasus.waktu[n.lalu], ke, n) for ke, (kasus, cetakan) in enumerate(daftar) for n in cetakan.naskah
        ]
        for waktu, ke, n in sorted(surat, key=lambda satu: (satu[0], satu[1], satu[2].urut)):
            pola = POLA_BAKU[JenisNaskah(n.jenis)]
            unit = daftar[ke][0].tempat[n.unit].unit
            buku = self._buku(
                unit.pk if pola.per_unit else None, waktu.year if pola.per_tahun else 0, pola.buku
            )
            buku.terakhir += 1
            nomor = pola.susun(urut=buku.terakhir, kode_unit=unit.kode, tahun=waktu.year, bulan=waktu.month)
            self.hasil[ke, n.urut] = (buku, buku.terakhir, nomor)
        for buku, pk in zip(self.buku.values(), ambil_nomor(BukuNomor, len(self.buku)), strict=True):
            buku.pk = pk
        BukuNomor.objects.bulk_create(self.buku.values(), batch_size=1000)

    def _buku(self, unit: int | None, tahun: int, nama: str) -> BukuNomor:
        kunci = (unit, tahun, nama)
        if kunci not in self.buku:
            self.buku[kunci] = BukuNomor(instansi=self.instansi, unit_id=unit, tahun=tahun, buku=nama)
        return self.buku[kunci]

    def peta(self, ke: int, cetakan: Cetakan) -> Peta:
        """The numbers of the documents of one case."""
        hasil: Peta = {}
        for n in cetakan.naskah:
            buku, urut, nomor = self.hasil[ke, n.urut]
            hasil |= {
                Rujukan("buku_id", n.urut): buku.pk,
                Rujukan("urut", n.urut): urut,
                f"⟦nomor:{n.urut}⟧": nomor,
            }
        return hasil


def peta_kasus(kasus: Kasus) -> Peta:
    """What the marks and places of the small world mean in a case."""
    peta: Peta = dict(kasus.nama)
    for kunci, t in kasus.tempat.items():
        peta |= {f"⟦u:{kunci}⟧": t.unit.nama, f"⟦j:{kunci}⟧": t.kantor.nama, f"⟦a:{kunci}⟧": t.alamat}
        peta |= {Rujukan("unit", kunci): t.unit.pk, Rujukan("kantor", kunci): t.kantor.pk}
    for kunci, (orang, jabatan) in kasus.orang.items():
        peta |= {f"⟦p:{kunci}⟧": orang.nama, f"⟦p:{kunci}⟧, ⟦g⟧": orang.nama_gelar, f"⟦j:{kunci}⟧": jabatan}
        peta |= {f"⟦n:{kunci}⟧": orang.nip, f"⟦pg:{kunci}⟧": orang.pangkat_golongan}
        peta |= {Rujukan("orang", kunci): orang.pk, Rujukan("akun", kunci): orang.akun_id}
    if kasus.lain is not None:
        peta |= {"⟦u:L⟧": kasus.lain.nama, Rujukan("instansi_lain", "L"): kasus.lain.pk}
    for n, waktu in kasus.waktu.items():
        peta[Rujukan("waktu", n)] = waktu
        peta |= _hari("lalu", n, waktu.date())
        peta[Rujukan("esok", n)] = waktu.date() + timedelta(days=1)
    for n, hari in kasus.kelak.items():
        peta |= _hari("kelak", n, hari)
    return peta


def _hari(jenis: str, n: int, hari: Any) -> Peta:
    return {
        Rujukan(jenis, n): hari,
        f"⟦{jenis}:{n}⟧": hari.isoformat(),
        f"⟦{jenis}panjang:{n}⟧": tanggal_panjang(hari),
    }


@cache
def nomor_baris(cetakan: Cetakan) -> dict[type[models.Model], list[Rujukan]]:
    """The rows of a pattern that need a number of their own, by table."""
    hasil: dict[type[models.Model], list[Rujukan]] = defaultdict(list)
    for baris in cetakan.baris:
        kunci = baris.kolom[baris.model._meta.pk.attname]
        if kunci.kunci[0] is baris.model:
            hasil[baris.model].append(kunci)
    return hasil


def capkan(instansi: Instansi, daftar: list[tuple[Kasus, Cetakan]], mulai: int, buku: Buku) -> list[int]:
    """Write cases, of which the first is number ``mulai`` of all; returns their numbers.

    What the triggers keep is in the rows already; they find nothing to bring up to date (``URUTAN``).
    """
    sedia = {model: iter(ambil_nomor(model, banyak)) for model, banyak in _banyaknya(daftar).items()}
    tabel: dict[type[models.Model], list[dict[str, Any]]] = {model: [] for model, _jalan in TABEL}
    perkara: list[int] = []
    for ke, (kasus, cetakan) in enumerate(daftar, start=mulai):
        peta = peta_kasus(kasus) | buku.peta(ke, cetakan)
        peta |= {"⟦i⟧": instansi.nama, Rujukan("instansi", ""): instansi.pk, "⟦kode⟧": kode_baru()}
        peta |= {r: next(sedia[model]) for model, semua in nomor_baris(cetakan).items() for r in semua}
        baris = [
            (model, tetap | {k: isi(v, peta) for k, v in berubah})
            for model, tetap, berubah in terbagi(cetakan)
        ]
        _rantaikan(baris)
        perkara.append(baris[0][1]["id"])
        for model, kolom in baris:
            tabel[model].append(kolom)
    for model in sorted(tabel, key=lambda m: URUTAN.get(m, len(URUTAN))):
        salin(model, tabel[model])
    return perkara


def _banyaknya(daftar: Iterable[tuple[Kasus, Cetakan]]) -> dict[type[models.Model], int]:
    hasil: dict[type[models.Model], int] = defaultdict(int)
    for _kasus, cetakan in daftar:
        for model, semua in nomor_baris(cetakan).items():
            hasil[model] += len(semua)
    return hasil


def _rantaikan(baris: list[tuple[type[models.Model], dict[str, Any]]]) -> None:
    """Compute the fingerprints of the entries of one case, the first row."""
    kepala = baris[0][1]
    perkara, sebelumnya = Perkara(pk=kepala["id"], kode=kepala["kode"]), ""
    for model, kolom in baris:
        if model is Jejak:
            entri = Jejak(**kolom | {"sidik_sebelumnya": sebelumnya})
            entri.perkara = perkara
            sebelumnya = kolom["sidik"] = sidik_entri(entri)
            kolom["sidik_sebelumnya"] = entri.sidik_sebelumnya
    kepala["kepala_rantai"] = sebelumnya
