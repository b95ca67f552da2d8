"""What all tests share: the database's roles, and a fresh database after each test that commits."""

from collections.abc import Callable, Iterator
from contextlib import suppress

import pytest
from django.core.signals import request_finished, request_started
from django.db import connection
from django.test import TransactionTestCase
from psycopg import sql

from simpul.peluncur.peran import APLIKASI


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The longest first, so that no process is left alone with one at the end."""
    items.sort(key=lambda satu: "acak/test_jalan_acak" not in satu.nodeid)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Tell what the random walks came to, also where they went well."""
    for laporan in (*terminalreporter.getreports("passed"), *terminalreporter.getreports("failed")):
        for nama, isi in laporan.user_properties:
            if nama == "laporan":
                terminalreporter.write_line(f"{laporan.nodeid}: {isi}")


@pytest.fixture(scope="session")
def django_db_setup(django_db_setup: None, django_db_blocker) -> Iterator[None]:
    """Build the tables as their owner; from then on work as the run-time role, as in production."""
    name = connection.settings_dict["NAME"]
    with django_db_blocker.unblock():
        _as_owner(sql.SQL("CREATE DATABASE {} TEMPLATE {}"), f"{name}_pola", name)
        connection.settings_dict["OPTIONS"]["assume_role"] = APLIKASI
        yield
        connection.close()
        del connection.settings_dict["OPTIONS"]["assume_role"]


@pytest.fixture(scope="session", autouse=True)
def _fresh_database_after_commits() -> None:
    """Restore the database from its template instead of emptying tables.

    The run-time role may not TRUNCATE, and the audit trail refuses to be emptied by anybody; a copy of
    the migrated database also brings back the rows that migrations wrote.
    """
    TransactionTestCase._fixture_teardown = lambda self: _restore_database()


@pytest.fixture(scope="session", autouse=True)
def _requests_as_in_a_web_process() -> None:
    """Tests see all Instansi; while a request is answered, no more than a web process does (``inti.batas``)."""
    request_started.connect(_see_nothing, weak=False)
    request_finished.connect(_see_everything, weak=False)


def _see_nothing(**_signal: object) -> None:
    with suppress(RuntimeError):  # a test without a database
        connection.ensure_connection()
        connection.connection.execute("SELECT set_config('simpul.instansi', '', false)")


def _see_everything(**_signal: object) -> None:
    if connection.connection is not None:
        connection.connection.execute("SELECT set_config('simpul.instansi', '*', false)")


@pytest.fixture
def basis_pola(transactional_db: None) -> Callable[[str, Callable[[], object]], None]:
    """Start from a costly state that is built once: ``basis_pola("contoh", lambda: call_command("contoh"))``.

    The first test of a process that asks for a name fills the database and keeps a copy of it; later ones
    get the copy. For tests that commit, those in the browser above all.
    """

    def restore_or_build(name: str, build: Callable[[], object]) -> None:
        database = connection.settings_dict["NAME"]
        if name in _polas:
            _restore_database(name)
        else:
            build()
            _as_owner(sql.SQL("CREATE DATABASE {} TEMPLATE {}"), f"{database}_{name}", database)
            _polas.add(name)

    return restore_or_build


_polas: set[str] = set()


def _restore_database(pola: str = "pola") -> None:
    name = connection.settings_dict["NAME"]
    _as_owner(sql.SQL("DROP DATABASE {} WITH (FORCE)"), name)
    _as_owner(sql.SQL("CREATE DATABASE {} TEMPLATE {}"), name, f"{name}_{pola}")


def _as_owner(statement: sql.SQL, *names: str) -> None:
    """Run a statement about databases, from outside of the tests' own."""
    connection.close()
    role = connection.settings_dict["OPTIONS"].pop("assume_role", None)
    try:
        with connection._nodb_cursor() as cursor:
            cursor.execute(statement.format(*map(sql.Identifier, names)))
    finally:
        if role:
            connection.settings_dict["OPTIONS"]["assume_role"] = role
