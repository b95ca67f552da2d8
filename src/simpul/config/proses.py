"""Child processes that never outlive the one that started them."""

import ctypes
import os
import signal
import subprocess
import sys

PENANDA = "SIMPUL_INDUK"
PR_SET_PDEATHSIG = 1


def die_with_parent() -> None:
    """Ask the kernel to end this process when its parent ends, if our own command started it."""
    if sys.platform == "linux" and os.environ.get(PENANDA):
        ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGKILL)


def start(command: list[str], environment: dict[str, str]) -> "subprocess.Popen[bytes]":
    """Start a child in a group of its own: the terminal's Ctrl-C reaches only us, and we end it in order."""
    return subprocess.Popen(
        command, env={**environment, PENANDA: str(os.getpid())}, stdin=subprocess.DEVNULL,
        process_group=0, preexec_fn=_tie,
    )  # fmt: skip


def stop(children: "list[subprocess.Popen[bytes]]", patience: float = 10.0) -> None:
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


def _tie() -> None:
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGTERM)
