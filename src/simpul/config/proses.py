"""Child processes that never outlive the one that started them."""

import ctypes
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from types import FrameType

PENANDA = "_SIMPUL_ANAK"
PR_SET_PDEATHSIG = 1
Anak = subprocess.Popen[bytes]


class Stopped(BaseException):
    """Somebody asked this process to end."""


def die_with_parent() -> None:
    """Ask the kernel to end this process when its parent ends, if our own command started it."""
    if os.environ.get(PENANDA):
        _tie(signal.SIGKILL)


def run_until_stopped(
    commands: list[list[str]],
    environment: dict[str, str],
    ready: Callable[[list[Anak]], None] | None = None,
    *,
    patience: float = 10.0,
) -> None:
    """Run all of them until one ends or somebody says stop (Ctrl-C, SIGTERM); then none is left.

    ``patience``: seconds in which they may finish what they are at.
    """
    for wanted in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(wanted, _stop_requested)
    children: list[Anak] = []
    try:
        children += [_start(command, environment) for command in commands]
        if ready:
            ready(children)
        while all(child.poll() is None for child in children):
            time.sleep(0.2)
        ended = next(index for index, child in enumerate(children) if child.poll() is not None)
        code = children[ended].returncode
        sys.exit(f"simpul: proses berhenti sendiri (kode {code}): {' '.join(commands[ended])}")
    except Stopped:
        pass
    finally:
        _stop(children, patience)


def _stop_requested(number: int, frame: FrameType | None) -> None:
    for further in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(further, signal.SIG_IGN)
    raise Stopped


def _start(command: list[str], environment: dict[str, str]) -> Anak:
    """A child in a group of its own: the terminal's Ctrl-C reaches only us, and we end it in good order."""
    return subprocess.Popen(
        command, env={**environment, PENANDA: "1"}, stdin=subprocess.DEVNULL,
        process_group=0, preexec_fn=lambda: _tie(signal.SIGTERM),
    )  # fmt: skip


def _stop(children: list[Anak], patience: float) -> None:
    """End the children, in good order or by force."""
    for child in children:
        if child.poll() is None:
            child.terminate()
    for child in children:
        try:
            child.wait(patience)
        except subprocess.TimeoutExpired:
            child.kill()
            child.wait()


def _tie(how: signal.Signals) -> None:
    """Linux tells a process of its parent's death; elsewhere a killed parent leaves its children."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, how)
