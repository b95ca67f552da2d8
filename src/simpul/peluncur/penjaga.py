"""The guardian: runs PostgreSQL and stops it when the last process that uses it has ended.

Users hold a shared lock on one file; the kernel lets go of it however a process ends, ``kill -9``
included. Whoever gets the exclusive lock therefore knows that nobody uses the server any longer.
A second file stays locked for as long as the guardian lives, so that a leaving user can wait for its end.
Runs as a plain script, without the rest of Simpul: ``python penjaga.py '<json>'``.
"""

import fcntl
import json
import shutil
import signal
import subprocess
import sys
from typing import Any

SELANG = 0.2


def guard(task: dict[str, Any]) -> None:
    """Run the server until it ends by itself or nobody uses it."""
    with open(task["tanda"], "wb") as sign, open(task["kunci"], "rb") as lock:
        fcntl.flock(sign, fcntl.LOCK_EX)
        server = _start(task)
        while not _ends_within(server, SELANG) and not _unused(lock.fileno()):
            pass
        _stop(server, signal.SIGQUIT if task["cepat"] else signal.SIGINT)
        for folder in task["buang"]:
            shutil.rmtree(folder, ignore_errors=True)


def _ends_within(server: "subprocess.Popen[bytes]", seconds: float) -> bool:
    try:
        server.wait(seconds)
    except subprocess.TimeoutExpired:
        return False
    return True


def _start(task: dict[str, Any]) -> "subprocess.Popen[bytes]":
    with open(task["log"], "ab") as log:
        return subprocess.Popen(
            task["perintah"], cwd=task["folder"], stdin=subprocess.DEVNULL, stdout=log, stderr=log, umask=0o077,
            user=task["uid"], group=task["gid"], extra_groups=None if task["uid"] is None else [],
        )  # fmt: skip


def _unused(lock: int) -> bool:
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


def _stop(server: "subprocess.Popen[bytes]", how: signal.Signals) -> None:
    if server.poll() is None:
        server.send_signal(how)
    try:
        server.wait(30)
    except subprocess.TimeoutExpired:
        server.send_signal(signal.SIGQUIT)
        server.wait()


if __name__ == "__main__":
    guard(json.loads(sys.argv[1]))
