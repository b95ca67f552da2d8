"""The real thing: ``simpul layani`` and ``simpul pekerja`` as processes, with the settings of production."""

import http.client
import os
import re
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import quote, urlencode

import pytest
from django.db import connection

from simpul.peluncur.peran import APLIKASI, PEMILIK

SIMPUL = [sys.executable, "-m", "simpul.config"]
TUAN = "simpul.example"
LEWAT_PERANTARA = {"Host": TUAN, "X-Forwarded-Proto": "https", "X-Forwarded-For": "203.0.113.7"}


def porta_bebas() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def tunggu(syarat: Callable[[], object], detik: float = 30) -> None:
    batas = time.monotonic() + detik
    while not syarat():
        assert time.monotonic() < batas, "tidak kunjung terjadi"
        time.sleep(0.1)


def alamat_basis(peran: str, nama: str | None = None) -> str:
    """The tests' database, as the server is told of it."""
    isi = connection.settings_dict
    host = quote(str(isi["HOST"]), safe="")
    return f"postgresql://{peran}@/{nama or isi['NAME']}?host={host}&port={isi['PORT']}"


def lingkungan(var: Path, **tambahan: str) -> dict[str, str]:
    """The settings of an installation behind a proxy."""
    polos = {
        k: v
        for k, v in os.environ.items()
        if not k.startswith(("SIMPUL_", "DATABASE_URL", "DJANGO_", "PORT"))
    }
    return polos | {
        "DATABASE_URL": alamat_basis(APLIKASI),
        "DATABASE_URL_PEMILIK": alamat_basis(PEMILIK),
        "SIMPUL_VAR": str(var),
        "SIMPUL_HOSTS": TUAN,
        "SIMPUL_ALAMAT": f"https://{TUAN}",
        "SIMPUL_PROSES": "2",
        "SECRET_KEY": "kunci-rahasia-untuk-uji-operasi-yang-cukup-panjang-0123456789",
        **tambahan,
    }


@dataclass
class Jawaban:
    status: int
    kepala: dict[str, str]
    isi: bytes

    @property
    def teks(self) -> str:
        return self.isi.decode()


@dataclass
class Server:
    """A running ``simpul layani``, or whatever else answers HTTP at a port."""

    port: int
    proses: "subprocess.Popen[bytes] | None" = None
    log: Path | None = None
    kuki: dict[str, str] = field(default_factory=dict)

    def minta(self, jalur: str, metode: str = "GET", isi: bytes | None = None, **kepala: str) -> Jawaban:
        sambungan = http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)
        semua = {nama.replace("_", "-"): nilai for nama, nilai in kepala.items()}
        if self.kuki:
            semua["Cookie"] = "; ".join(f"{nama}={nilai}" for nama, nilai in self.kuki.items())
        sambungan.request(metode, jalur, body=isi, headers=semua)
        jawab = sambungan.getresponse()
        hasil = Jawaban(jawab.status, {k.lower(): v for k, v in jawab.getheaders()}, jawab.read())
        for satu in jawab.msg.get_all("Set-Cookie") or []:
            nama, _, nilai = satu.strip().partition(";")[0].partition("=")
            self.kuki[nama] = nilai
        sambungan.close()
        return hasil

    def lewat_perantara(
        self, jalur: str, metode: str = "GET", isi: bytes | None = None, **kepala: str
    ) -> Jawaban:
        return self.minta(jalur, metode, isi, **(LEWAT_PERANTARA | kepala))

    def kirim(self, jalur: str, **isian: str) -> Jawaban:
        """Submit a form of a page, as a browser does after reading it."""
        halaman = self.lewat_perantara(jalur).teks
        token = re.search(r'name="csrfmiddlewaretoken" value="([^"]+)"', halaman)
        assert token, halaman
        badan = urlencode({"csrfmiddlewaretoken": token[1], **isian}).encode()
        return self.lewat_perantara(
            jalur, "POST", badan, Content_Type="application/x-www-form-urlencoded",
            Origin=f"https://{TUAN}", Referer=f"https://{TUAN}{jalur}",
        )  # fmt: skip

    def masuk(self, nama: str, sandi: str) -> None:
        assert self.kirim("/akun/masuk/", login=nama, password=sandi).status == 302

    def berhenti(self, tanda: signal.Signals = signal.SIGTERM) -> int:
        assert self.proses
        self.proses.send_signal(tanda)
        return self.proses.wait(40)

    def catatan(self) -> str:
        assert self.log
        return self.log.read_text()


@pytest.fixture(scope="session")
def var_siap(tmp_path_factory) -> Path:
    """A folder with the static files collected as in production."""
    var = tmp_path_factory.mktemp("instalasi")
    lingkup = lingkungan(var)
    subprocess.run([*SIMPUL, "collectstatic", "--noinput", "-v0"], env=lingkup, check=True)
    return var


@pytest.fixture
def layani(transactional_db, var_siap, tmp_path) -> Iterator[Callable[..., Server]]:
    """Start the real web server on the tests' database: ``layani(SIMPUL_LOG="json")``."""
    with ExitStack() as akhir:

        def mulai(**setelan: str) -> Server:
            port = porta_bebas()
            log = tmp_path / f"layani-{port}.log"
            berkas = akhir.enter_context(log.open("wb"))
            proses = subprocess.Popen(
                [*SIMPUL, "layani"],
                env=lingkungan(var_siap, PORT=str(port), **setelan),
                stdout=berkas,
                stderr=berkas,
            )
            server = Server(port, proses, log)
            akhir.callback(_akhiri, proses)
            tunggu(lambda: _menjawab(server))
            return server

        yield mulai
        connection.close()


@pytest.fixture
def pekerja(transactional_db, var_siap, tmp_path) -> Iterator[Callable[..., "subprocess.Popen[bytes]"]]:
    """Start a real worker."""
    with ExitStack() as akhir:

        def mulai(*pilihan: str, **setelan: str) -> "subprocess.Popen[bytes]":
            berkas = akhir.enter_context((tmp_path / "pekerja.log").open("ab"))
            proses = subprocess.Popen(
                [*SIMPUL, "pekerja", *pilihan],
                env=lingkungan(var_siap, **setelan),
                stdout=berkas,
                stderr=berkas,
            )
            akhir.callback(_akhiri, proses)
            return proses

        yield mulai
        connection.close()


def _menjawab(server: Server) -> bool:
    assert server.proses
    assert server.proses.poll() is None, server.catatan()
    try:
        return server.minta("/healthz").status == 200
    except OSError:
        return False


def _akhiri(proses: "subprocess.Popen[bytes]") -> None:
    if proses.poll() is None:
        proses.terminate()
        try:
            proses.wait(40)
        except subprocess.TimeoutExpired:
            proses.kill()
            proses.wait()
