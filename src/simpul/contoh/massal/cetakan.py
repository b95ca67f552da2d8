"""Patterns of cases: told once through the services in the small world, read row by row with marks for all that varies."""

import re
from collections.abc import Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from itertools import islice
from typing import Any
from zoneinfo import ZoneInfo

from django.db import models, transaction
from django.db.models.fields.files import FieldFile

from simpul.contoh.cerita import Cerita, Panggung
from simpul.contoh.massal.dunia import (
    AKHIR,
    NOMOR_AWAL,
    PERPANJANGAN,
    SELURUHNYA,
    TENGAH,
    DuniaKecil,
    bangun,
    tanda,
)
from simpul.contoh.massal.dunia import AWAL as HARI_PERTAMA
from simpul.inti import jam
from simpul.inti.models import Instansi, Jejak, Pemberitahuan, Perkara
from simpul.naskah.bahasa import tanggal_panjang
from simpul.naskah.models import Naskah, Tembusan
from simpul.penugasan.models import Anggota, Butir, Giliran, Jalur, Penerima, Penugasan, TimKerja
from simpul.siklus_kerja.models import Bagian, Kegiatan, Kemajuan

AWAL = date(2087, 1, 1)
HARI_BUKA = 100
HARI_KELAK = (HARI_PERTAMA, TENGAH, AKHIR, SELURUHNYA, PERPANJANGAN)
JUDUL, TIM, SURAT, KODE = "⟦judul⟧", "Tim ⟦tim⟧", "⟦surat:{}⟧", "⟦kode⟧"

# The tables of a case with the way from each to it, the case itself first.
TABEL: tuple[tuple[type[models.Model], str], ...] = (
    (Perkara, "pk"),
    (Penugasan, "perkara"),
    (TimKerja, "penugasan"),
    (Jalur, "penugasan"),
    (Anggota, "penugasan"),
    (Naskah, "perkara"),
    (Tembusan, "naskah__perkara"),
    (Butir, "penugasan"),
    (Penerima, "butir__penugasan"),
    (Kegiatan, "rencana__penugasan"),
    (Bagian, "penugasan"),
    (Kemajuan, "penugasan"),
    (Giliran, "perkara"),
    (Pemberitahuan, "perkara"),
    (Jejak, "perkara"),
)


@dataclass(frozen=True)
class Rujukan:
    """A place to be filled: ``jenis`` of thing and which one."""

    jenis: str
    kunci: Any


@dataclass(frozen=True)
class Baris:
    """A row: its table and its columns, values or places to be filled."""

    model: type[models.Model]
    kolom: dict[str, Any]


@dataclass(frozen=True)
class NaskahCetakan:
    """A document that is to be numbered: by whose book, of which kind, on which day of the story."""

    urut: int
    jenis: str
    unit: str
    lalu: int


@dataclass(frozen=True, eq=False)
class Cetakan:
    """A case at one station of its story."""

    nama: str
    cerita: Cerita
    langkah: int
    baris: tuple[Baris, ...]
    naskah: tuple[NaskahCetakan, ...]

    @property
    def hari(self) -> list[int]:
        """The days of the story so far, as it counts them."""
        return [
            self.cerita.hari,
            *(int(b.split()[0]) for b in self.cerita.langkah.splitlines()[: self.langkah]),
        ]

    def terpakai(self) -> frozenset[str]:
        """The keys of all units and people of the small world that its rows name."""
        return frozenset(
            kunci for baris in self.baris for nilai in baris.kolom.values() for kunci in _kunci(nilai)
        )


def _kunci(nilai: Any) -> Iterator[str]:
    if isinstance(nilai, Rujukan):
        if nilai.jenis in {"unit", "kantor", "orang", "akun", "jabatan", "instansi_lain"}:
            yield nilai.kunci
    elif isinstance(nilai, str):
        yield from re.findall(r"⟦[a-z]+:([A-Z][^⟧]*)⟧", nilai)
    elif isinstance(nilai, dict):
        for kunci, isi in nilai.items():
            yield from _kunci(kunci)
            yield from _kunci(isi)
    elif isinstance(nilai, list | tuple):
        for isi in nilai:
            yield from _kunci(isi)


class PanggungKecil(Panggung):
    """Days are counted from a far year, so that no date of the story is any other date."""

    def tanggal(self, lalu: int) -> date:
        return AWAL + timedelta(days=HARI_BUKA - lalu)

    def kelak(self, hari: int) -> date:
        return AWAL + timedelta(days=1000 + hari)

    def pada(self, lalu: int, nomor: int) -> AbstractContextManager[None]:
        return jam.pada(self.tanggal(lalu), self.kab.instansi.zona_waktu, time(8, 5))


def cetak(
    instansi: Instansi, pola: str, daftar: dict[str, tuple[Cerita, set[int]]]
) -> dict[tuple[str, str, int], Cetakan]:
    """Tell stories in which the owner's unit follows a pattern, and keep what they look like after those many steps.

    Nothing stays in the database. The key is the pattern, the story and the number of its steps.
    """
    hasil: dict[tuple[str, str, int], Cetakan] = {}
    with transaction.atomic():
        dunia = bangun(instansi, pola)
        for nama, (cerita, langkah) in daftar.items():
            awal = transaction.savepoint()
            hasil |= {(pola, nama, satu.langkah): satu for satu in _cetak(dunia, nama, cerita, langkah)}
            transaction.savepoint_rollback(awal)
        transaction.set_rollback(True)
    return hasil


def _cetak(dunia: DuniaKecil, nama: str, cerita: Cerita, langkah: set[int]) -> Iterator[Cetakan]:
    panggung = PanggungKecil(dunia.kab, AWAL)
    for urut, peristiwa in enumerate(islice(panggung.peristiwa(cerita), max(langkah) + 1)):
        with panggung.pada(-peristiwa.lalu, 0):
            peristiwa.jalankan()
        if urut in langkah:
            pembaca = _Pembaca(dunia, panggung, cerita)
            yield Cetakan(nama, cerita, urut, tuple(pembaca.baris()), tuple(pembaca.naskah()))


class _Pembaca:
    """Reads the rows of one case and puts marks and places for all that varies."""

    def __init__(self, dunia: DuniaKecil, panggung: Panggung, cerita: Cerita) -> None:
        self.dunia = dunia
        self.perkara = panggung.penugasan[cerita.judul].perkara
        lalu = [cerita.hari, *(int(b.split()[0]) for b in cerita.langkah.splitlines())]
        self.tanggal = {panggung.tanggal(n): Rujukan("lalu", n) for n in lalu}
        self.tanggal |= {panggung.kelak(n): Rujukan("kelak", n) for n in HARI_KELAK}
        self.asli = {model: list(self._asli(model, jalan)) for model, jalan in TABEL}
        self.nomor = {n.pk: i for i, n in enumerate(self.asli[Naskah]) if not n.luar}
        self.ganti = self._susun_ganti()

    def _asli(self, model: type[models.Model], jalan: str) -> models.QuerySet[Any]:
        daftar = model._default_manager.filter(**{jalan: self.perkara.pk})
        return daftar.order_by("urut") if model is Jejak else daftar.order_by("pk")

    def _susun_ganti(self) -> list[tuple[re.Pattern[str], str]]:
        """What is to be replaced in texts: numbers of documents, the reference of the case, dates."""
        pasangan = {self.perkara.kode: KODE}
        pasangan |= {n.nomor: f"⟦nomor:{self.nomor[n.pk]}⟧" for n in self.asli[Naskah] if not n.luar}
        for hari, rujukan in self.tanggal.items():
            pasangan[hari.isoformat()] = f"⟦{rujukan.jenis}:{rujukan.kunci}⟧"
            pasangan[tanggal_panjang(hari)] = f"⟦{rujukan.jenis}panjang:{rujukan.kunci}⟧"
        return [(re.compile(rf"(?<!\d){re.escape(asli)}"), baru) for asli, baru in pasangan.items()]

    def baris(self) -> Iterator[Baris]:
        for model, _jalan in TABEL:
            for satu in self.asli[model]:
                yield Baris(model, {k.attname: self._kolom(satu, k) for k in model._meta.concrete_fields})

    def naskah(self) -> Iterator[NaskahCetakan]:
        for satu in self.asli[Naskah]:
            if not satu.luar:
                unit = self.dunia.arti[satu.buku.unit_id][1] if satu.buku.unit_id else ""
                lalu = self.tanggal[satu.tanggal].kunci
                yield NaskahCetakan(self.nomor[satu.pk], satu.jenis, unit, lalu)

    def _kolom(self, satu: models.Model, kolom: "models.Field[Any, Any]") -> Any:
        nilai = getattr(satu, kolom.attname)
        if isinstance(satu, Naskah) and not satu.luar and kolom.attname in {"buku_id", "urut"}:
            return Rujukan(kolom.attname, self.nomor[satu.pk])
        if isinstance(satu, Butir) and kolom.attname == "awal" and nilai not in {None, satu.penugasan.mulai}:
            return Rujukan("esok", self.tanggal[nilai - timedelta(days=1)].kunci)
        if kolom.attname == "jalur_ref":
            return Rujukan("baris", (Jalur, nilai))
        if kolom.attname == "butir_ref" and nilai is not None:
            return Rujukan("baris", (Butir, nilai))
        if kolom.primary_key or (kolom.remote_field and nilai is not None and nilai < NOMOR_AWAL):
            return Rujukan("baris", (_akar(kolom), nilai))
        return self.isi(nilai.name or "" if isinstance(nilai, FieldFile) else nilai)

    def isi(self, nilai: Any) -> Any:
        """The value with marks and places."""
        if isinstance(nilai, bool | float) or nilai is None:
            return nilai
        if isinstance(nilai, int):
            return Rujukan(*self.dunia.arti[nilai]) if nilai in self.dunia.arti else nilai
        if isinstance(nilai, datetime):
            hari = nilai.astimezone(ZoneInfo(self.dunia.kab.instansi.zona_waktu)).date()
            return Rujukan("waktu", self.tanggal[hari].kunci)
        if isinstance(nilai, date):
            return self.tanggal[nilai]
        if isinstance(nilai, str):
            return self._teks(nilai)
        if isinstance(nilai, dict):
            return self._objek(nilai)
        return [self.isi(satu) for satu in nilai]

    def _teks(self, teks: str) -> Any:
        if teks.isdigit() and int(teks) in self.dunia.arti:
            return Rujukan(*self.dunia.arti[int(teks)])
        for pola, baru in self.ganti:
            teks = pola.sub(baru, teks)
        return teks

    def _objek(self, isi: dict[str, Any]) -> dict[Any, Any]:
        """Keys may be numbers of ways, things or people; the rank in a signature or list is that of the person."""
        bernomor = {str(b.pk): Rujukan("baris", (m, b.pk)) for m in (Jalur, Butir) for b in self.asli[m]}
        hasil = {bernomor.get(k) or self._teks(k): self.isi(v) for k, v in isi.items()}
        siapa = re.match(r"⟦p:([^⟧]+)⟧", str(isi.get("nama", "")))
        if siapa and "pangkat_golongan" in isi:
            hasil["pangkat_golongan"] = tanda("pg", siapa[1])
        return hasil


def _akar(kolom: "models.Field[Any, Any]") -> type[models.Model]:
    """The table whose number a column holds: a row that is one with another has its number."""
    model = kolom.remote_field.model if kolom.remote_field else kolom.model
    while (kunci := model._meta.pk).remote_field:
        model = kunci.remote_field.model
    return model
