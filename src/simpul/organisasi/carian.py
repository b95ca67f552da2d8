"""Rows by what only an index of theirs finds fast: names, clauses, what lies below a unit; of our Instansi alone.

Through functions of the database, because behind its policies these indexes are out of reach (decision 0015).
"""

from collections.abc import Iterable
from typing import Any

from django.db.models import Q
from django.db.models.expressions import RawSQL


def pegawai_bernama(kata: str) -> Q:
    """People whose name holds all words, in whatever case."""
    return _semua_kata("SELECT simpul_pegawai_bernama(%s)", kata)


def kompetensi_bernama(kata: str) -> Q:
    """Skills whose name holds all words, in whatever case."""
    return _semua_kata("SELECT simpul_kompetensi_bernama(%s)", kata)


def di_bawah(unit: Iterable[int]) -> RawSQL:
    """The numbers of these units and of all below them, for ``__in``."""
    return RawSQL("SELECT simpul_unit_di_bawah(%s::bigint[])", [list(unit)])


def _semua_kata(perintah: str, kata: str) -> Q:
    syarat: list[Any] = [Q(pk__in=RawSQL(perintah, [satu])) for satu in kata.split()]
    return Q(*syarat)
