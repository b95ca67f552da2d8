"""Which Instansi this work is for: told to PostgreSQL, whose policies show and accept no other's rows.

The setting ``simpul.instansi`` holds the number of the Instansi; ``*`` for all, which only commands, jobs and tests
have, as a start-up option of their connection; nothing before anyone has signed in. It is set for one
transaction at a time, so that a connection that is handed on, by us or by PgBouncer, carries nothing along.
"""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from types import TracebackType
from typing import Any, LiteralString

from django.db import DEFAULT_DB_ALIAS, connection, transaction

from simpul.inti.kueri import baca

PILIH: LiteralString = (
    "SELECT current_setting('simpul.instansi', true), set_config('simpul.instansi', %(instansi)s, true)"
)


def dalam(instansi_id: int) -> AbstractContextManager[None]:
    """Work for one Instansi: a transaction in which the database knows no other.

    Meant for the reading of a whole request; what changes something does so in ``transaksi``. Within a transaction of
    somebody else (a test's, a command's) it is a savepoint, and the Instansi chosen before is chosen again after it.
    """
    return _Satuan(str(int(instansi_id)), baca=True)


@contextmanager
def transaksi() -> Iterator[None]:
    """One change: committed when the block ends, undone when it fails; a savepoint within another change.

    While a request is being read (``dalam``) its unit of reading ends first and begins anew afterwards, also after
    a failure: no lock outlives the change, and what follows a failure finds a working transaction.
    """
    satuan = _satuan_terluar()
    if satuan is None:
        with transaction.atomic():
            yield
        return
    try:
        satuan.__exit__(None, None, None)
        with _Satuan(satuan.instansi, baca=False):
            yield
    finally:
        satuan.__enter__()


def _satuan_terluar() -> "_Satuan | None":
    """The unit of reading, if nothing else is open."""
    terbuka = connection.atomic_blocks
    satuan = terbuka[0] if len(terbuka) == 1 else None
    return satuan if isinstance(satuan, _Satuan) and satuan.baca else None


class _Satuan(transaction.Atomic):
    """A transaction, or a savepoint in another one, for one Instansi."""

    def __init__(self, instansi: str, *, baca: bool) -> None:
        super().__init__(DEFAULT_DB_ALIAS, savepoint=True, durable=False)
        self.instansi, self.baca, self.sebelumnya = instansi, baca, ""
        self.terpilih = False

    def __enter__(self) -> None:
        super().__enter__()
        self.terpilih = False
        connection.execute_wrappers.append(self._pilih_dulu)

    def _pilih_dulu(self, jalankan: Callable[..., Any], *isi: Any) -> Any:
        """Before the first statement; a unit in which nothing is asked costs nothing."""
        connection.execute_wrappers.remove(self._pilih_dulu)
        self.sebelumnya, self.terpilih = _pilih(self.instansi), True
        return jalankan(*isi)

    def __exit__(
        self, jenis: type[BaseException] | None, galat: BaseException | None, jejak: TracebackType | None
    ) -> None:
        if not self.terpilih and self._pilih_dulu in connection.execute_wrappers:
            connection.execute_wrappers.remove(self._pilih_dulu)
        super().__exit__(jenis, galat, jejak)
        if self.terpilih and connection.in_atomic_block and not connection.needs_rollback:
            _pilih(self.sebelumnya)


def _pilih(instansi: str) -> str:
    """Tell the database until the end of the transaction; returns what it was told before."""
    ((sebelumnya, _kini),) = baca(PILIH, instansi=instansi)
    return sebelumnya or ""
