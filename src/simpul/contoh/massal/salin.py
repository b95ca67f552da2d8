"""Rows into tables by COPY, numbers from the tables' own sequences. Triggers, constraints and fences stay on.

PostgreSQL takes no COPY into a table with row-level security; a temporary table stands in between.
"""

from collections.abc import Iterable, Mapping
from typing import Any

from django.db import connection, models
from psycopg import sql

Baris = Mapping[str, Any]
# Columns whose values the driver does not know how to write; it takes all others as they are.
BERUBAH = (models.JSONField, models.DecimalField)
# One for each table and transaction: each new one would hold a lock until the end.
SIAPKAN = sql.SQL("CREATE TEMPORARY TABLE IF NOT EXISTS {} (LIKE {}) ON COMMIT DROP")


def ambil_nomor(model: type[models.Model], banyak: int) -> list[int]:
    """The next numbers of a table, in order."""
    with connection.cursor() as kursor:
        kursor.execute(
            "SELECT nextval(pg_get_serial_sequence(%s, 'id')) FROM generate_series(1, %s)",
            [model._meta.db_table, banyak],
        )
        return [satu[0] for satu in kursor.fetchall()]


def salin(model: type[models.Model], daftar: Iterable[Baris]) -> None:
    """Write rows given as values by attribute name."""
    kolom = list(model._meta.concrete_fields)
    nama = sql.SQL(", ").join([sql.Identifier(str(k.column)) for k in kolom])
    tabel = sql.Identifier(model._meta.db_table)
    salinan = sql.Identifier(f"salinan_{model._meta.db_table}")
    perintah = sql.SQL("COPY {} ({}) FROM STDIN").format(salinan, nama)
    siapkan = [(k.attname, k.get_db_prep_save if isinstance(k, BERUBAH) else None) for k in kolom]
    with connection.cursor() as kursor:
        kursor.execute(SIAPKAN.format(salinan, tabel))
        with kursor.cursor.copy(perintah) as aliran:
            for baris in daftar:
                aliran.write_row(
                    [ubah(baris[nama], connection) if ubah else baris[nama] for nama, ubah in siapkan]
                )
        kursor.execute(sql.SQL("INSERT INTO {} ({}) SELECT {} FROM {}").format(tabel, nama, nama, salinan))
        kursor.execute(sql.SQL("TRUNCATE {}").format(salinan))
