"""Statements written in SQL, for what every page and every step reads: planned once a connection, answered at once.

The ORM writes the rest. A statement belongs here when building it anew for each request costs more than running it.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from functools import cache
from typing import Any, LiteralString, TypeAlias, TypeVar, cast

from django.core.exceptions import ObjectDoesNotExist
from django.db import DEFAULT_DB_ALIAS, connection, connections, models
from django.db.backends.postgresql.base import DatabaseWrapper, ServerBindingCursor
from django.db.backends.utils import CursorWrapper

Baris = TypeVar("Baris", bound=models.Model)
Kolom: TypeAlias = "models.Field[Any, Any]"
SEDIKIT = 2


def baca(kueri: LiteralString, **nilai: Any) -> list[tuple[Any, ...]]:
    """All rows of a statement with ``%(name)s`` placeholders.

    The values go beside the statement, not into it, so that PostgreSQL can keep its plan (``prepare_threshold``).
    """
    connection.ensure_connection()
    with connection.wrap_database_errors, _kursor() as kursor:
        kursor.execute(kueri, nilai)
        if connection.queries_logged:
            connection.queries_log[-1]["sql"] = kueri
        return list(kursor.fetchall())


def baca_satu(kueri: LiteralString, **nilai: Any) -> tuple[Any, ...] | None:
    """The first row of a statement, or nothing."""
    return next(iter(baca(kueri, **nilai)), None)


def _kursor() -> CursorWrapper:
    """A cursor that sends values beside the statement, counted and logged like Django's own."""
    basis = cast(DatabaseWrapper, connections[DEFAULT_DB_ALIAS])
    kursor: CursorWrapper = basis._prepare_cursor(ServerBindingCursor(basis.connection))  # type: ignore[call-arg, attr-defined]  # the stubs lack both
    return kursor


def jadi(model: type[Baris], isi: Mapping[str, Any]) -> Baris:
    """An object of the ORM from a row that was read as JSON; columns that are not there are read when asked for."""
    kolom = [(nama, ubah) for nama, ubah in _kolom(model) if nama in isi]
    nilai = [isi[nama] if ubah is None or isi[nama] is None else ubah(isi[nama]) for nama, ubah in kolom]
    return model.from_db(DEFAULT_DB_ALIAS, [nama for nama, _ubah in kolom], nilai)


@cache
def _kolom(model: type[models.Model]) -> list[tuple[str, Callable[[str], Any] | None]]:
    return [(medan.attname, _dari_json(medan)) for medan in model._meta.concrete_fields]


def _dari_json(medan: "models.Field[Any, Any]") -> Callable[[Any], Any] | None:
    """JSON has no days, no moments and no exact amounts."""
    if isinstance(medan, models.DecimalField):
        return _jumlah
    if isinstance(medan, models.DateTimeField):
        return datetime.fromisoformat
    return date.fromisoformat if isinstance(medan, models.DateField) else None


def _jumlah(nilai: str | float) -> Decimal:
    return Decimal(str(nilai))


def terbaca(induk: models.Model, nama: str, daftar: Sequence[models.Model]) -> None:
    """Let ``induk.nama.all()`` answer what was read already, as ``prefetch_related`` does."""
    kueri: Any = getattr(induk, nama).get_queryset()
    kueri._result_cache, kueri._prefetch_done = list(daftar), True
    vars(induk).setdefault("_prefetched_objects_cache", {})[nama] = kueri


def tambah(objek: models.Model) -> None:
    """Insert a new row, as ``save`` does, by a statement that is made once for each table."""
    kueri, daftar = _sisipan(type(objek))
    ((objek.pk,),) = baca(kueri, **_nilai(daftar, objek, baru=True))
    objek._state.adding, objek._state.db = False, DEFAULT_DB_ALIAS


def tambah_semua(objek: Iterable[models.Model]) -> None:
    """Insert new rows of one table: one by one while they are few, in bulk when they are many."""
    daftar = list(objek)
    if len(daftar) > SEDIKIT:
        type(daftar[0])._default_manager.bulk_create(daftar)
        return
    for satu in daftar:
        tambah(satu)


def ubah(objek: models.Model, *nama: str) -> None:
    """Write these fields of a row that exists, as ``save(update_fields=...)`` does.

    Raises:
        ObjectDoesNotExist: the row is gone.
    """
    daftar = _medan(type(objek), nama)
    if not baca(_perubahan(type(objek), nama), nomor_baris=objek.pk, **_nilai(daftar, objek, baru=False)):
        raise ObjectDoesNotExist(objek.pk)


def _nilai(daftar: Iterable[Kolom], objek: models.Model, *, baru: bool) -> dict[str, Any]:
    """What the columns get; fields that fill themselves do so."""
    return {
        str(medan.column): medan.get_db_prep_save(medan.pre_save(objek, baru), connection) for medan in daftar
    }


@cache
def _medan(model: type[models.Model], nama: tuple[str, ...]) -> tuple[Kolom, ...]:
    return tuple(cast(Kolom, model._meta.get_field(satu)) for satu in nama)


@cache
def _sisipan(model: type[models.Model]) -> tuple[LiteralString, tuple[Kolom, ...]]:
    meta = model._meta
    daftar = tuple(medan for medan in meta.concrete_fields if not isinstance(medan, models.AutoField))
    kolom = ", ".join(f'"{medan.column}"' for medan in daftar)
    nilai = ", ".join(f"%({medan.column})s" for medan in daftar)
    kueri = f'INSERT INTO "{meta.db_table}" ({kolom}) VALUES ({nilai}) RETURNING "{meta.pk.column}"'  # noqa: S608  # names of our own models
    return kueri, daftar


@cache
def _perubahan(model: type[models.Model], nama: tuple[str, ...]) -> LiteralString:
    meta = model._meta
    isi = ", ".join(f'"{medan.column}" = %({medan.column})s' for medan in _medan(model, nama))
    return f'UPDATE "{meta.db_table}" SET {isi} WHERE "{meta.pk.column}" = %(nomor_baris)s RETURNING 1'  # noqa: S608  # names of our own models
