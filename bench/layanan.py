"""Servers under measurement: Simpul as ``simpul layani`` starts it, and the bare project started the same way."""

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from bench.klaster import AKAR, VAR, basis, lingkungan
from bench.proses import Waktu, cpu, memori_mb
from simpul.config import layani
from simpul.config.pengaturan import Pengaturan
from simpul.peluncur import Server
from simpul.peluncur.proses import server_pid

PROSES = 2
BATAS_MENUNGGU = 60.0


class TidakMenjawab(RuntimeError):
    """A server ended, or does not answer."""


@dataclass
class Layanan:
    """A running server: where it listens, and the processes that its requests cost."""

    porta: int
    proses: "subprocess.Popen[bytes]"
    basis_data: int

    def cpu(self) -> dict[str, Waktu]:
        """CPU seconds so far of its own processes and of all of PostgreSQL's."""
        return {"aplikasi": cpu(self.proses.pid), "basis": cpu(self.basis_data)}

    def memori_mb(self) -> float:
        """Memory of its own processes in MB."""
        return memori_mb(self.proses.pid)


@contextmanager
def layani_simpul(server: Server, skala: int) -> Iterator[Layanan]:
    """Simpul on the database of a scale."""
    porta = _porta_bebas()
    tambahan = {"PORT": str(porta), "SIMPUL_PROSES": str(PROSES), **_setelan_produksi()}
    perintah = [sys.executable, "-m", "simpul.config", "layani"]
    with _jalan(server, porta, perintah, lingkungan(server, basis(skala)) | tambahan) as layanan:
        yield layanan


@contextmanager
def layani_batas(server: Server, skala: int) -> Iterator[Layanan]:
    """The bare project on the database of a scale, of which it reads one row."""
    porta = _porta_bebas()
    setelan = Pengaturan.model_validate({"PORT": porta, "SIMPUL_PROSES": PROSES})
    perintah = [*layani.command(setelan, "127.0.0.1")[:-1], "bench.batas.wsgi:application"]
    with _jalan(server, porta, perintah, lingkungan(server, basis(skala))) as layanan:
        yield layanan


def _setelan_produksi() -> dict[str, str]:
    """What a real installation has and one on this machine alone has not: a log line for each request."""
    dikenal = {field.alias for field in Pengaturan.model_fields.values()}
    return {k: v for k, v in {"SIMPUL_LOG": "json"}.items() if k in dikenal}


@contextmanager
def _jalan(server: Server, porta: int, perintah: list[str], lingkung: dict[str, str]) -> Iterator[Layanan]:
    with open(VAR / f"layanan-{porta}.log", "wb") as log:
        proses = subprocess.Popen(perintah, env=lingkung, cwd=AKAR, stdout=log, stderr=log, process_group=0)
    try:
        _tunggu(porta, proses, log.name)
        yield Layanan(porta, proses, server_pid(server.data) or 0)
    finally:
        proses.send_signal(signal.SIGTERM)
        try:
            proses.wait(15)
        except subprocess.TimeoutExpired:
            os.killpg(proses.pid, signal.SIGKILL)


def _tunggu(porta: int, proses: "subprocess.Popen[bytes]", log: str) -> None:
    tenggat = time.monotonic() + BATAS_MENUNGGU
    while proses.poll() is None and time.monotonic() < tenggat:
        with socket.socket() as coba:
            if coba.connect_ex(("127.0.0.1", porta)) == 0:
                return
        time.sleep(0.1)
    with open(log, errors="replace") as berkas:
        raise TidakMenjawab(berkas.read()[-3000:])


def _porta_bebas() -> int:
    with socket.socket() as coba:
        coba.bind(("127.0.0.1", 0))
        return int(coba.getsockname()[1])
