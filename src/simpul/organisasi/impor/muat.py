"""Carrying out a plan: few statements, however many rows; the order keeps every day's truth single."""

from collections.abc import Iterable, Sequence
from datetime import date
from itertools import islice
from typing import Any

from django.db.models import Model

from simpul.organisasi.impor.keadaan import Rencana, Ubahan
from simpul.organisasi.impor.periksa import Lapor, diam
from simpul.organisasi.models import Jabatan, Kompetensi, Pegawai, Penempatan, RiwayatNip, UnitOrganisasi
from simpul.organisasi.services.akun import samakan_surel

SEKALI = 1000
SEBELUM_PENEMPATAN: tuple[type[Model], ...] = (UnitOrganisasi, Jabatan, Pegawai, RiwayatNip)
PRIBADI = {"nip", "tanggal_lahir", "surel", "telepon"}


def banyaknya(rencana: Rencana) -> int:
    """How many rows are to be written."""
    return sum(map(len, rencana.baru.values())) + sum(map(len, rencana.ubahan.values()))


def laksanakan(rencana: Rencana, lapor: Lapor = diam) -> set[int]:
    """Write it; returns the positions whose holders changed. The caller holds the transaction."""
    for model in SEBELUM_PENEMPATAN:
        _ubah(model, rencana.ubahan[model].values(), lapor)
        _tambah(model, rencana.baru[model], lapor)
    if surel := [pk for pk, u in rencana.ubahan[Pegawai].items() if "surel" in u.lama]:
        samakan_surel(surel)
    penempatan = list(rencana.ubahan[Penempatan].values())
    # What becomes shorter first: a day that one leaves is free for the next.
    _ubah(Penempatan, [u for u in penempatan if _memendek(u)], lapor)
    _ubah(Penempatan, [u for u in penempatan if not _memendek(u)], lapor)
    _tambah(Penempatan, rencana.baru[Penempatan], lapor)
    _ubah(Kompetensi, rencana.ubahan[Kompetensi].values(), lapor)
    _tambah(Kompetensi, rencana.baru[Kompetensi], lapor)
    return jabatan_tersentuh(rencana)


def jabatan_tersentuh(rencana: Rencana) -> set[int]:
    """The positions whose holders change, and the offices of units that move."""
    tersentuh = {p.jabatan_id for p in rencana.baru[Penempatan]}
    tersentuh |= {u.objek.jabatan_id for u in rencana.ubahan[Penempatan].values() if "selesai" in u.lama}
    pindah = {pk for pk, u in rencana.ubahan[UnitOrganisasi].items() if "leluhur" in u.lama}
    if pindah:
        tersentuh |= set(Jabatan.objects.filter(unit__in=pindah).values_list("pk", flat=True))
    return tersentuh


def _memendek(ubahan: Ubahan) -> bool:
    lama = ubahan.lama.get("selesai", ubahan.objek.selesai)
    return (ubahan.objek.selesai or date.max) < (lama or date.max)


def _tambah(model: type[Model], daftar: Sequence[Model], lapor: Lapor) -> None:
    for kelompok in _berkelompok(daftar, SEKALI):
        model._default_manager.bulk_create(kelompok)
        lapor(len(kelompok))


def _ubah(model: type[Model], daftar: Iterable[Ubahan], lapor: Lapor) -> None:
    for kelompok in _berkelompok(daftar, SEKALI // 2):
        kolom = sorted({_kolom(model, nama) for ubahan in kelompok for nama in ubahan.lama})
        model._default_manager.bulk_update([u.objek for u in kelompok], kolom)
        lapor(len(kelompok))


def _kolom(model: type[Model], nama: str) -> str:
    return next(k.name for k in model._meta.concrete_fields if nama in (k.name, k.attname))


def _berkelompok(daftar: Iterable[Any], besar: int) -> Iterable[list[Any]]:
    sisa = iter(daftar)
    while kelompok := list(islice(sisa, besar)):
        yield kelompok


def jejak_baru(rencana: Rencana) -> dict[str, list[list[int]]]:
    """The numbers of new rows, as runs, for the trail."""
    return {m._meta.model_name or "": _rentang([o.pk for o in isi]) for m, isi in rencana.baru.items() if isi}


def _rentang(nomor: list[int]) -> list[list[int]]:
    hasil: list[list[int]] = []
    for satu in sorted(nomor):
        if hasil and hasil[-1][1] == satu - 1:
            hasil[-1][1] = satu
        else:
            hasil.append([satu, satu])
    return hasil


def jejak_ubahan(rencana: Rencana) -> tuple[dict[str, Any], dict[str, Any]]:
    """What changed, before and after, for the trail: of personal numbers only that they did."""
    sebelum: dict[str, Any] = {}
    sesudah: dict[str, Any] = {}
    for model, daftar in rencana.ubahan.items():
        for pk, ubahan in daftar.items():
            tanda = f"{model._meta.model_name} {pk}"
            sebelum[tanda] = {k: _samar(k, v) for k, v in ubahan.lama.items()}
            sesudah[tanda] = {k: _samar(k, getattr(ubahan.objek, k)) for k in ubahan.lama}
    return sebelum, sesudah


def _samar(kolom: str, nilai: Any) -> Any:
    return "(pribadi)" if kolom in PRIBADI else nilai
