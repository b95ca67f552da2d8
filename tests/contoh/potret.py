"""All rows of a case as values that do not depend on numbers, references or fingerprints: for comparing two writers."""

import re
from collections.abc import Iterator
from typing import Any

from django.apps import apps
from django.db import models

from simpul.contoh.massal.cetakan import TABEL
from simpul.inti.models import Instansi, Perkara
from simpul.naskah.models import BukuNomor
from simpul.organisasi.models import Jabatan, Pegawai

TAK_DIBANDING = {"kode", "sidik", "sidik_sebelumnya", "kepala_rantai"}
# Where JSON names people, units and institutions by number.
ORANG = {"orang", "orang_baru", "orang_lama", "disetujui", "ketua", "ketua_lama", "penerima", "tentang"}
BERNOMOR = {"jalur": "Jalur", "anggota": "Pegawai", "butir": "Butir"}
LAIN = {"unit_tujuan": "UnitOrganisasi", "instansi_tujuan": "InstansiLain"}


class Pemotret:
    """Knows what the numbers of one Instansi stand for."""

    def __init__(self, instansi: Instansi) -> None:
        self.instansi = instansi
        orang = list(Pegawai.objects.filter(instansi=instansi))
        self.nama: dict[tuple[str, int], str] = {("Instansi", instansi.pk): "instansi"}
        self.nama |= {("Pegawai", p.pk): p.kode or p.nama for p in orang}
        self.nama |= {("Akun", p.akun_id): p.kode for p in orang if p.akun_id}
        for nama in ("UnitOrganisasi", "InstansiLain"):
            daftar = apps.get_model("organisasi", nama).objects.filter(instansi=instansi)
            self.nama |= {(nama, satu.pk): satu.nama for satu in daftar}
        for j in Jabatan.objects.filter(instansi=instansi).select_related("unit"):
            self.nama["Jabatan", j.pk] = f"{j.nama} pada {j.unit.kode}"

    def kasus(self, pk: int) -> dict[str, list[dict[str, Any]]]:
        """A case with all its rows, by table."""
        perkara = Perkara.objects.get(pk=pk)
        baris = {
            model: list(model._default_manager.filter(**{jalan: pk}).order_by("pk")) for model, jalan in TABEL
        }
        for model, isi in baris.items():
            self.nama |= {(model.__name__, satu.pk): f"{model.__name__} {i}" for i, satu in enumerate(isi)}
        hasil = {m.__name__: [self._baris(satu, perkara.kode) for satu in isi] for m, isi in baris.items()}
        return hasil | {nama: sorted(hasil[nama], key=str) for nama in ("Giliran", "Pemberitahuan")}

    def _baris(self, satu: models.Model, kode: str) -> dict[str, Any]:
        kolom = (k for k in satu._meta.concrete_fields if k.attname not in TAK_DIBANDING and k.name != "id")
        return {k.attname: self._nilai(satu, k, kode) for k in kolom}

    def _nilai(self, satu: models.Model, kolom: Any, kode: str) -> Any:
        nilai = getattr(satu, kolom.attname)
        if kolom.attname == "buku_id" and nilai:
            return self.buku(satu.buku)
        if kolom.remote_field and nilai is not None:
            return self._sebut(kolom.remote_field.model.__name__, nilai)
        if kolom.attname in {"pelaku", "pencatat"}:
            return self._sebut("Pegawai", nilai)
        if kolom.attname == "jalur_ref":
            return self._sebut("Jalur", nilai)
        if kolom.attname == "butir_ref":
            return self._sebut("Butir", nilai)
        return self._isi("", nilai.name if hasattr(nilai, "storage") else nilai, kode)

    def _sebut(self, model: str, nomor: Any) -> Any:
        return None if nomor is None else self.nama[model, int(nomor)]

    def _isi(self, kunci: str, nilai: Any, kode: str) -> Any:
        if kunci in ORANG and nilai and all(isinstance(n, int) for n in _daftar(nilai)):
            return [self._sebut("Pegawai", n) for n in _daftar(nilai)]
        if kunci in LAIN and isinstance(nilai, int):
            return self._sebut(LAIN[kunci], nilai)
        if kunci in BERNOMOR and isinstance(nilai, dict):
            model = BERNOMOR[kunci]
            return {self._sebut(model, k): v for k, v in nilai.items()}
        if isinstance(nilai, dict):
            return {k: self._isi(k, v, kode) for k, v in nilai.items()}
        if isinstance(nilai, list):
            return [self._isi("", satu, kode) for satu in nilai]
        if isinstance(nilai, str):
            return re.sub(re.escape(kode), "KODE", nilai.replace(self.instansi.nama, "INSTANSI"))
        return nilai

    def buku(self, buku: BukuNomor) -> tuple[Any, ...]:
        return (
            buku.unit_id and self.nama["UnitOrganisasi", buku.unit_id],
            buku.tahun,
            buku.buku,
            buku.terakhir,
        )

    def semua_buku(self) -> set[tuple[Any, ...]]:
        return {self.buku(b) for b in BukuNomor.objects.filter(instansi=self.instansi)}

    def banyaknya(self) -> dict[str, int]:
        """How many rows each table has of this Instansi, so that no table is forgotten."""
        return {m.__name__: m._default_manager.filter(instansi=self.instansi).count() for m in _bertuan()}


def _daftar(nilai: Any) -> list[Any]:
    return nilai if isinstance(nilai, list) else [nilai]


def _bertuan() -> Iterator[type[models.Model]]:
    for model in apps.get_models():
        if model._meta.app_label in {"inti", "penugasan", "naskah", "siklus_kerja"} and hasattr(
            model, "instansi"
        ):
            yield model


def beda(satu: Any, dua: Any, jalan: str = "") -> Iterator[tuple[str, Any, Any]]:
    """Where two values differ."""
    if isinstance(satu, dict) and isinstance(dua, dict) and list(satu) == list(dua):
        for kunci in satu:
            yield from beda(satu[kunci], dua[kunci], f"{jalan}.{kunci}")
    elif isinstance(satu, list) and isinstance(dua, list) and len(satu) == len(dua):
        for ke, (x, y) in enumerate(zip(satu, dua, strict=True)):
            yield from beda(x, y, f"{jalan}[{ke}]")
    elif satu != dua:
        yield jalan, satu, dua
