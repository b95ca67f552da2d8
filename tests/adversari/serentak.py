"""Many at once, each with a connection of his own, released by one barrier; and what only the owner of the tables may do."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from contextvars import copy_context
from threading import Barrier, Thread
from typing import Any

from django.db import connection, connections

SABAR = 60


def serentak(kerja: Sequence[Callable[[], Any]]) -> list[Any]:
    """Do everything at the same moment; returns what each gave back, or the exception that ended it."""
    pintu = Barrier(len(kerja))
    hasil: list[Any] = [None] * len(kerja)

    def satu(nomor: int) -> None:
        try:
            connection.ensure_connection()
            pintu.wait(SABAR)
            hasil[nomor] = kerja[nomor]()
        except BaseException as galat:  # whatever ends it is the result
            hasil[nomor] = galat
        finally:
            connections.close_all()

    # The clock is a context variable: a new thread would go by the machine's.
    utas = [Thread(target=copy_context().run, args=(satu, nomor)) for nomor in range(len(kerja))]
    for u in utas:
        u.start()
    for u in utas:
        u.join(SABAR)
        assert not u.is_alive(), "masih menunggu: saling mengunci?"
    return hasil


@contextmanager
def sebagai_pemilik() -> Iterator[Any]:
    """A cursor of the owner of the tables, on a connection of its own."""
    setelan = {**connection.settings_dict}
    setelan["OPTIONS"] = {k: v for k, v in setelan["OPTIONS"].items() if k != "assume_role"}
    pemilik = type(connections["default"])(setelan, "default")
    try:
        with pemilik.cursor() as kursor:
            yield kursor
    finally:
        pemilik.close()


def rusakkan_jejak(perkara: Sequence[int] | None = None) -> None:
    """From now on no entry of the trail can be written: of these cases, or of any. A fresh database mends it."""
    tolak_sisipan("inti_jejak", f"NEW.perkara_id IN ({', '.join(map(str, perkara))})" if perkara else "true")


def tolak_sisipan(tabel: str, syarat: str) -> None:
    """From now on the database breaks down when a row that meets the condition is added."""
    with sebagai_pemilik() as kursor:
        kursor.execute(
            "CREATE OR REPLACE FUNCTION rusak() RETURNS trigger LANGUAGE plpgsql AS"
            " $$ BEGIN RAISE EXCEPTION 'penyimpanan rusak'; END $$"
        )
        kursor.execute(
            f"CREATE TRIGGER rusak BEFORE INSERT ON {tabel} FOR EACH ROW WHEN ({syarat}) EXECUTE FUNCTION rusak()"
        )
