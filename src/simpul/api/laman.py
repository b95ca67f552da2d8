"""Lists: a page after a place (not after a number of rows), and only the columns that are asked for."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, TypeVar

from django.core import signing
from django.db.models import Model, Q, QuerySet
from django.utils.translation import gettext as _
from pydantic import BaseModel

from simpul.api.masalah import Galat, Jenis, Masalah
from simpul.api.skema.dasar import Baris, Lembar

GARAM = "simpul.api.kursor"
M = TypeVar("M", bound=Model)
T = TypeVar("T")


@dataclass(frozen=True)
class Urutan:
    """The order of a list: columns with - before those that fall, the last one unique. ``nama`` is the list's own."""

    nama: str
    kolom: tuple[str, ...]

    def __post_init__(self) -> None:
        assert self.kolom[-1].lstrip("-") in {"pk", "kode"}, "the order must be total"


@dataclass(frozen=True)
class Potong:
    """One page of a list, and where the next begins."""

    isi: list[Any]
    berikut: str | None

    def petakan(self, ubah: Callable[[Any], BaseModel]) -> "Potong":
        """The same page as it is answered."""
        return Potong([ubah(satu) for satu in self.isi], self.berikut)


def salah(nama: str, pesan: str) -> Masalah:
    """What is wrong with a parameter of the address."""
    return Masalah(Jenis.ISIAN, pesan, galat=[Galat(f"?{nama}", pesan)])


def potong(daftar: "QuerySet[M]", urutan: Urutan, lembar: Lembar) -> Potong:
    """The page that is asked for: one query, of one row more than it shows."""
    daftar = daftar.order_by(*urutan.kolom)
    if lembar.kursor:
        daftar = daftar.filter(_sesudah(urutan.kolom, buka_kursor(urutan, lembar.kursor)))
    baris = list(daftar[: lembar.batas + 1])
    ada_lagi = len(baris) > lembar.batas
    baris = baris[: lembar.batas]
    return Potong(baris, kursor(urutan, baris[-1]) if ada_lagi else None)


def potong_nilai(daftar: Iterable[T], kunci: Callable[[T], str], nama: str, lembar: Lembar) -> Potong:
    """The same for a list of values in their own order."""
    semua = list(daftar)
    if lembar.kursor:
        (tanda,) = buka_kursor(Urutan(nama, ("kode",)), lembar.kursor)
        letak = next((i + 1 for i, satu in enumerate(semua) if kunci(satu) == tanda), len(semua))
        semua = semua[letak:]
    isi = semua[: lembar.batas]
    lagi = len(semua) > lembar.batas
    return Potong(isi, signing.dumps([nama, [kunci(isi[-1])]], salt=GARAM) if lagi else None)


def kursor(urutan: Urutan, baris: Model) -> str:
    """The place of a row: signed, so that nobody makes one up."""
    return signing.dumps([urutan.nama, [_tulis(_nilai(baris, k)) for k in urutan.kolom]], salt=GARAM)


def buka_kursor(urutan: Urutan, teks: str) -> list[Any]:
    """The place that a cursor of this list names.

    Raises:
        Masalah: it is none of ours, or of another list.
    """
    try:
        nama, nilai = signing.loads(teks, salt=GARAM)
    except (signing.BadSignature, ValueError, TypeError):
        nama, nilai = None, []
    if nama != urutan.nama or len(nilai) != len(urutan.kolom):
        raise salah("kursor", _("Kursor ini bukan dari daftar ini."))
    return [_baca(satu) for satu in nilai]


def _nilai(baris: Any, kolom: str) -> Any:
    for bagian in kolom.lstrip("-").split("__"):
        baris = getattr(baris, bagian)
    return baris


def _tulis(nilai: Any) -> Any:
    if isinstance(nilai, datetime):
        return {"waktu": nilai.isoformat()}
    return {"hari": nilai.isoformat()} if isinstance(nilai, date) else nilai


def _baca(nilai: Any) -> Any:
    if isinstance(nilai, dict):
        return (
            datetime.fromisoformat(nilai["waktu"]) if "waktu" in nilai else date.fromisoformat(nilai["hari"])
        )
    return nilai


def _sesudah(kolom: tuple[str, ...], nilai: list[Any]) -> Q:
    """Rows that come after these values."""
    hasil, sama = Q(pk__in=()), Q()
    for satu, batas in zip(kolom, nilai, strict=True):
        nama, arah = satu.lstrip("-"), "lt" if satu.startswith("-") else "gt"
        hasil |= sama & Q(**{f"{nama}__{arah}": batas})
        sama &= Q(**{nama: batas})
    return hasil


def pilih_medan(medan: str | None, rupa: type[Baris]) -> set[str] | None:
    """The columns that are asked for, the one that names the row among them; none means all.

    Raises:
        Masalah: one of them does not exist.
    """
    if medan is None:
        return None
    nama = {satu.strip() for satu in medan.split(",") if satu.strip()}
    asing = sorted(nama - set(rupa.model_fields))
    if asing:
        pesan = _("Medan tidak dikenal: %(nama)s. Yang ada: %(ada)s.")
        raise salah("fields", pesan % {"nama": ", ".join(asing), "ada": ", ".join(rupa.model_fields)})
    return nama | {rupa.TANDA}
