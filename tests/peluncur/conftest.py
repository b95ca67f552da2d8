"""Folders, users of a server in processes of their own, and the sources of PostgreSQL's programs."""

import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import psycopg
import pytest

from simpul.peluncur import Server, attach

PENGGUNA = """
import sys, time
from pathlib import Path
from simpul.peluncur import attach, throwaway
folder = sys.argv[1]
with throwaway() if folder == "sementara" else attach(Path(folder)) as server:
    print(server.url(), server.folder, sep="\\t", flush=True)
    sys.stdin.read()
"""


@dataclass
class Pengguna:
    """A process that uses a server until it is told to leave, or killed."""

    proses: "subprocess.Popen[str]"
    url: str = ""
    folder: Path = Path()

    def wait_until_attached(self) -> "Pengguna":
        assert self.proses.stdout is not None
        line = self.proses.stdout.readline().rstrip("\n")
        assert line, "pengguna berhenti sebelum tersambung"
        self.url, self.folder = line.split("\t")[0], Path(line.split("\t")[1])
        return self

    def leave(self) -> None:
        self.proses.communicate(timeout=60)
        assert self.proses.returncode == 0

    def kill(self) -> None:
        self.proses.send_signal(signal.SIGKILL)
        self.proses.wait()


@pytest.fixture
def pakai() -> Iterator[Callable[..., Pengguna]]:
    """Start a process that uses the server of a folder; ``pakai(folder, sebagai=[...])`` for another user."""
    started: list[Pengguna] = []

    def start(
        folder: Path | str, *, sebagai: list[str] | None = None, python: str = sys.executable
    ) -> Pengguna:
        command = [*(sebagai or []), python, "-c", PENGGUNA, str(folder)]
        process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        started.append(Pengguna(process))
        return started[-1]

    yield start
    for user in started:
        if user.proses.poll() is None:
            user.kill()


@pytest.fixture
def folder() -> Iterator[Path]:
    """A folder with a path as people make them; no server may be left in it."""
    with tempfile.TemporaryDirectory(prefix="simpul uji ") as root:
        place = Path(root) / "Data 'Dinas'" / "pg"
        yield place
        wait_until(lambda: not servers_in(place))


@pytest.fixture
def server(folder: Path) -> Iterator[Server]:
    """A running server, let go of in the end."""
    with attach(folder) as running:
        yield running


def ask(url: str, query: str) -> object:
    """The first value that a query gives."""
    with psycopg.connect(url) as connection:
        row = connection.execute(query.encode()).fetchone()
        return row[0] if row else None


def servers_in(folder: Path) -> list[int]:
    """All PostgreSQL processes that work in the folder, read from the kernel and not from lock files."""
    return [pid for pid in map(int, filter(str.isdigit, os.listdir("/proc"))) if _works_in(pid, folder)]


def wait_until(condition: Callable[[], bool], seconds: float = 15) -> None:
    """Fail unless it becomes true in time."""
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, "tidak kunjung terjadi"
        time.sleep(0.05)


def _works_in(pid: int, folder: Path) -> bool:
    try:
        return Path(os.readlink(f"/proc/{pid}/cwd")).is_relative_to(folder.resolve() / "data")
    except OSError:
        return False
