"""Databases and roles: who owns the tables, and who merely works with them."""

from typing import LiteralString

import psycopg
from psycopg import sql

SUPER = "postgres"
PEMILIK = "simpul_pemilik"
APLIKASI = "simpul_aplikasi"
BASIS = "simpul"
EKSTENSI: tuple[LiteralString, ...] = ("btree_gist", "pg_trgm", "unaccent")

# The run-time role neither owns nor empties a table: it reads and writes rows, no more.
HAK: tuple[LiteralString, ...] = (
    "GRANT USAGE, CREATE ON SCHEMA public TO simpul_pemilik",
    "GRANT USAGE ON SCHEMA public TO simpul_aplikasi",
    "ALTER DEFAULT PRIVILEGES FOR ROLE simpul_pemilik GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO simpul_aplikasi",
    "ALTER DEFAULT PRIVILEGES FOR ROLE simpul_pemilik GRANT USAGE, SELECT ON SEQUENCES TO simpul_aplikasi",
)


def prepare_cluster(socket: str, *, may_create_databases: bool) -> None:
    """Make the roles, and the database; harmless when they exist."""
    with _connect(socket, "postgres") as connection:
        for role in (PEMILIK, APLIKASI):
            _create_role(connection, role)
        connection.execute("GRANT simpul_aplikasi TO simpul_pemilik")
        if may_create_databases:
            connection.execute("ALTER ROLE simpul_pemilik CREATEDB")
        made_before = _exists(connection, "SELECT 1 FROM pg_database WHERE datname = %s", BASIS)
    if not made_before:
        _prepare_template(socket)
        _create_database(socket)


def answers(socket: str, data: str) -> bool:
    """Whether the server of this very data folder accepts connections."""
    try:
        with _connect(socket, "postgres") as connection:
            row = connection.execute("SHOW data_directory").fetchone()
    except psycopg.OperationalError:
        return False
    return row == (data,)


def _prepare_template(socket: str) -> None:
    """Every database made from now on, the tests' too, has the extensions and the rights."""
    with _connect(socket, "template1") as connection:
        for extension in EKSTENSI:
            connection.execute(sql.SQL("CREATE EXTENSION IF NOT EXISTS {}").format(sql.Identifier(extension)))
        for statement in HAK:
            connection.execute(statement)


def _create_database(socket: str) -> None:
    with _connect(socket, "postgres") as connection:
        connection.execute(
            sql.SQL("CREATE DATABASE {} OWNER {}").format(sql.Identifier(BASIS), sql.Identifier(PEMILIK))
        )


def _create_role(connection: "psycopg.Connection[tuple[object, ...]]", role: str) -> None:
    if not _exists(connection, "SELECT 1 FROM pg_roles WHERE rolname = %s", role):
        connection.execute(sql.SQL("CREATE ROLE {} LOGIN").format(sql.Identifier(role)))


def _exists(connection: "psycopg.Connection[tuple[object, ...]]", query: LiteralString, name: str) -> bool:
    return connection.execute(query, [name]).fetchone() is not None


def _connect(socket: str, database: str) -> "psycopg.Connection[tuple[object, ...]]":
    return psycopg.connect(
        host=socket, port=5432, user=SUPER, dbname=database, autocommit=True, connect_timeout=5
    )
