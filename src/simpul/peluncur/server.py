"""Start PostgreSQL or attach to a running one, and let go of it again."""

import fcntl
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Self
from urllib.parse import quote

from simpul.peluncur import penjaga, peran, proses
from simpul.peluncur.biner import Biner, data_version, find_biner
from simpul.peluncur.cara import Cara, choose_cara
from simpul.peluncur.galat import PeluncurError
from simpul.peluncur.soket import check_private, socket_folder

BATAS_MENUNGGU = 60.0
PENANDA_PENJAGA = "penjaga.kunci"
LOG_TERBESAR = 5_000_000
MEMORI = Path("/dev/shm")
MEMORI_CUKUP = 4_000_000_000
# Throwaway data need not survive a crash.
TANPA_JAMINAN = ("fsync=off", "synchronous_commit=off", "full_page_writes=off", "autovacuum=off")


@dataclass
class Server:
    """A running server that this process uses, until ``release``."""

    folder: Path
    soket: Path
    data: Path
    kunci: int = field(repr=False)

    def url(self, role: str = peran.APLIKASI, database: str = peran.BASIS) -> str:
        """The address as ``DATABASE_URL`` states it."""
        return server_url(self.soket, role, database)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.release()

    def release(self) -> None:
        """Use it no longer; the last user waits until the server has stopped."""
        if self.kunci < 0:
            return
        if _only_user(self.kunci):
            _stop(self.data)
            _wait_for_guardian(self.folder)
        os.close(self.kunci)
        self.kunci = -1


def server_url(socket: Path, role: str, database: str = peran.BASIS) -> str:
    """An address over a Unix socket, its path escaped."""
    return f"postgresql://{role}@/{database}?host={quote(str(socket), safe='')}&port=5432"


def attach(folder: Path, *, discard: bool = False) -> Server:
    """A server for the data in ``folder``, started if none answers; ``discard`` throws the data away in the end."""
    folder = folder.resolve()
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    cara = choose_cara(folder)
    with _starting(folder):
        lock = os.open(folder / "pemakai.kunci", os.O_RDWR | os.O_CREAT, 0o600)
        fcntl.flock(lock, fcntl.LOCK_SH)
        try:
            data, socket = _ensure_running(folder, cara, discard)
        except BaseException:
            os.close(lock)
            raise
    return Server(folder, socket, data, lock)


@contextmanager
def throwaway() -> Iterator[Server]:
    """A server in a folder of its own that is gone afterwards, even if this process is killed."""
    folder = Path(tempfile.mkdtemp(prefix="simpul-pg-", dir=_quick_folder()))
    try:
        with attach(folder, discard=True) as server:
            yield server
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _quick_folder() -> Path | None:
    """Memory when there is plenty: a database is copied there thirty times faster than on a disk."""
    fits = MEMORI.is_dir() and os.access(MEMORI, os.W_OK) and shutil.disk_usage(MEMORI).free > MEMORI_CUKUP
    return MEMORI if fits and "TMPDIR" not in os.environ else None


@contextmanager
def _starting(folder: Path) -> Iterator[None]:
    """One process at a time decides whether to start."""
    with open(folder / "mulai.kunci", "w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def _ensure_running(folder: Path, cara: Cara, discard: bool) -> tuple[Path, Path]:
    data, socket = cara.folder / "data", socket_folder(cara.folder)
    biner = cara.reachable(find_biner(data_version(data)))
    if data_version(data) is None:
        _initialise(biner, cara, data)
    cara.prepare(socket)
    check_private(socket, cara.uid)
    if _started(folder, cara, biner, data, socket, discard):
        peran.prepare_cluster(str(socket), may_create_databases=discard)
    return data, socket


def _initialise(biner: Biner, cara: Cara, data: Path) -> None:
    """Lay out the data folder in one move, so that a killed run leaves none by half."""
    fresh = data.with_name("data.baru")
    shutil.rmtree(fresh, ignore_errors=True)
    done = cara.run([
        biner.program("initdb"), "-D", str(fresh), "-U", peran.SUPER, "--auth=trust",
        "--encoding=UTF8", "--locale=C.UTF-8", "--no-sync", "--no-instructions",
    ])  # fmt: skip
    if done.returncode:
        raise PeluncurError(f"initdb gagal: {done.stderr.strip() or done.stdout.strip()}")
    fresh.rename(data)


def _started(folder: Path, cara: Cara, biner: Biner, data: Path, socket: Path, discard: bool) -> bool:
    """Wait until the server answers, starting it when nobody runs it; tells whether it was us."""
    guardian, deadline = None, time.monotonic() + BATAS_MENUNGGU
    while not peran.answers(str(socket), str(data)):
        if time.monotonic() > deadline:
            raise PeluncurError(
                f"PostgreSQL tidak menjawab dalam {BATAS_MENUNGGU:.0f} detik.{_last_words(cara)}"
            )
        if guardian is not None and guardian.poll() is not None:
            _wait_after_failure(cara)
            guardian = None
        if guardian is None and proses.server_pid(data) is None:
            proses.remove_leftovers(data, socket)
            guardian = _spawn_guardian(folder, cara, biner, data, socket, discard)
        time.sleep(0.02)
    return guardian is not None


def _wait_after_failure(cara: Cara) -> None:
    """Try again while the children of a killed server still die; else say what PostgreSQL said."""
    if "shared memory block" not in _last_words(cara):
        raise PeluncurError(f"PostgreSQL berhenti saat dinyalakan.{_last_words(cara)}")
    time.sleep(0.5)


def _spawn_guardian(
    folder: Path, cara: Cara, biner: Biner, data: Path, socket: Path, discard: bool
) -> "subprocess.Popen[bytes]":
    log = _log(cara)
    task: dict[str, Any] = {
        "perintah": [*cara.prefix, biner.program("postgres"), "-D", str(data), *_options(socket, discard)],
        "folder": str(cara.folder), "log": str(log), "kunci": str(folder / "pemakai.kunci"),
        "tanda": str(folder / PENANDA_PENJAGA),
        "uid": cara.uid, "gid": cara.gid,
        "cepat": discard,
        "buang": _to_remove(folder, cara, socket, discard),
    }  # fmt: skip
    return subprocess.Popen(
        [sys.executable, "-I", penjaga.__file__, json.dumps(task)],
        stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        start_new_session=True, cwd="/",
    )  # fmt: skip


def _to_remove(folder: Path, cara: Cara, socket: Path, discard: bool) -> list[str]:
    """What shall not outlive the server: throwaway data, and a socket folder outside of the data's."""
    outside = [] if socket.is_relative_to(cara.folder) else [socket]
    return [str(path) for path in (*outside, *((cara.folder, folder) if discard else ()))]


def _options(socket: Path, discard: bool) -> list[str]:
    quoted = str(socket).replace('"', '""')
    settings = (
        "listen_addresses=", "port=5432", f'unix_socket_directories="{quoted}"', "unix_socket_permissions=0700",
        "max_connections=100", "jit=off", "cluster_name=simpul", *(TANPA_JAMINAN if discard else ()),
    )  # fmt: skip
    return [word for setting in settings for word in ("-c", setting)]


def _log(cara: Cara) -> Path:
    """The server's log, begun anew when it has grown large."""
    log = cara.folder / "postgres.log"
    if log.exists() and log.stat().st_size > LOG_TERBESAR:
        log.replace(log.with_suffix(".log.1"))
    return log


def _last_words(cara: Cara) -> str:
    log = cara.folder / "postgres.log"
    lines = log.read_text(errors="replace").splitlines() if log.exists() else []
    return "\n".join(["", *lines[-8:]])


def _only_user(lock: int) -> bool:
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


def _stop(data: Path) -> None:
    """Ask for a quick, orderly stop and wait for it."""
    pid = proses.server_pid(data)
    if pid is None:
        return
    os.kill(pid, 2)
    deadline = time.monotonic() + BATAS_MENUNGGU
    while proses.server_pid(data) is not None and time.monotonic() < deadline:
        time.sleep(0.02)


def _wait_for_guardian(folder: Path) -> None:
    """Its sign is free once it has ended."""
    try:
        with open(folder / PENANDA_PENJAGA, "rb") as sign:
            fcntl.flock(sign, fcntl.LOCK_SH)
    except FileNotFoundError:
        pass
