"""``make run``, as a newcomer meets it: started, started twice, stopped, killed."""

import os
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

import pytest

PROGRAM = [sys.executable, "-m", "simpul.config", "coba"]
pytestmark = pytest.mark.lambat


class Coba:
    """One ``simpul coba`` in a folder of its own."""

    def __init__(self, var: Path) -> None:
        self.var = var
        self.port = _free_port()
        self.keluaran = var / "keluaran.txt"

    def environment(self) -> dict[str, str]:
        plain = {k: v for k, v in os.environ.items() if not k.startswith(("DATABASE_URL", "SIMPUL_"))}
        return plain | {"SIMPUL_VAR": str(self.var), "PORT": str(self.port), "SIMPUL_PROSES": "1"}

    def start(self) -> "subprocess.Popen[bytes]":
        with self.keluaran.open("wb") as output:
            return subprocess.Popen(
                PROGRAM, env=self.environment(), stdout=output, stderr=output, start_new_session=True
            )

    def start_second(self) -> "subprocess.CompletedProcess[str]":
        return subprocess.run(PROGRAM, env=self.environment(), capture_output=True, text=True, timeout=60)

    def wait_until_served(self, process: "subprocess.Popen[bytes]", seconds: float) -> None:
        address = f"Simpul melayani di http://127.0.0.1:{self.port}"
        deadline = time.monotonic() + seconds
        while address not in self.keluaran.read_text():
            assert process.poll() is None, self.keluaran.read_text()
            assert time.monotonic() < deadline, self.keluaran.read_text()
            time.sleep(0.1)

    def status(self) -> int:
        with urllib.request.urlopen(f"http://127.0.0.1:{self.port}/") as answer:
            return int(answer.status)

    def left_over(self) -> list[str]:
        """Processes that know our folder, from their environment or command line."""
        return [
            text for pid in os.listdir("/proc") if pid.isdigit() and str(self.var) in (text := _facts(pid))
        ]


@pytest.fixture
def coba(tmp_path):
    return Coba(tmp_path)


def test_a_newcomers_first_day(coba):
    first = coba.start()
    coba.wait_until_served(first, 180)
    assert coba.status() == 200

    second = coba.start_second()
    assert second.returncode == 1
    assert f"porta {coba.port}" in second.stderr
    assert "PORT=" in second.stderr
    assert coba.status() == 200

    first.send_signal(signal.SIGINT)
    assert first.wait(30) == 0
    assert not coba.left_over()

    again = coba.start()
    coba.wait_until_served(again, 20)
    assert "Memuat data contoh" not in coba.keluaran.read_text()
    again.kill()
    again.wait()
    _wait_until(lambda: not coba.left_over())

    last = coba.start()
    coba.wait_until_served(last, 20)
    last.terminate()
    assert last.wait(30) == 0
    assert not coba.left_over()


def _wait_until(condition, seconds=20):
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.1)


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _facts(pid: str) -> str:
    try:
        folder = Path("/proc") / pid
        return (folder / "cmdline").read_bytes().decode() + (folder / "environ").read_bytes().decode()
    except OSError:
        return ""
