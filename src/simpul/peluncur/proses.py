"""What a data folder tells about the process that serves it, and what a killed one left behind."""

import os
from pathlib import Path


def server_pid(data: Path) -> int | None:
    """The process that serves this folder now; None when there is none, whatever the lock file claims."""
    pid = _claimed_pid(data)
    return pid if pid is not None and _serves(pid, data) else None


def remove_leftovers(data: Path, socket: Path) -> None:
    """Remove the lock files of a server that no longer lives."""
    for left in (data / "postmaster.pid", *socket.glob(".s.PGSQL.*")):
        left.unlink(missing_ok=True)


def _claimed_pid(data: Path) -> int | None:
    try:
        return abs(int((data / "postmaster.pid").read_text().split("\n")[0]))
    except (FileNotFoundError, ValueError):
        return None


def _serves(pid: int, data: Path) -> bool:
    """PostgreSQL works inside its data folder, so a number that another program got since is told apart."""
    try:
        return os.readlink(f"/proc/{pid}/cwd") == str(data.resolve())
    except FileNotFoundError:
        return False
    except PermissionError:
        return True
