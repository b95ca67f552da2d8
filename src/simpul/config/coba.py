"""``simpul coba`` (``make run``): everything on this machine, with a demo regency, until Ctrl-C."""

import os
import socket
import subprocess
import time

import psycopg

from simpul.config import layani, pekerja
from simpul.config.pengaturan import Pengaturan, read_settings
from simpul.config.perintah import PROGRAM
from simpul.config.proses import Anak, run_until_stopped
from simpul.peluncur import PeluncurError

HOST = "127.0.0.1"
BATAS_MENUNGGU = 60.0


def run(arguments: list[str]) -> None:
    """Prepare, fill an empty database with the demo, serve."""
    settings = read_settings()
    _check_port(settings.port)
    _simpul("siapkan", as_owner=True)
    if _is_empty(settings.url_basis_data):
        print("Memuat data contoh ...", flush=True)
        _simpul("contoh")
    commands = [layani.command(settings, HOST), pekerja.COMMAND]
    with layani.environment(settings) as shared:
        run_until_stopped(commands, shared, lambda children: _greet_when_ready(settings, children[0]))
    print("\nSimpul berhenti. Data tetap tersimpan; `make run` melanjutkan.")


def _check_port(port: int) -> None:
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((HOST, port))
        except OSError as error:
            raise PeluncurError(
                f"porta {port} di {HOST} tidak dapat dipakai ({error.strerror}). Mungkin Simpul sudah berjalan; "
                f"hentikan yang lain, atau pilih porta lain: PORT={port + 1 if port < 65535 else 8001} make run"
            ) from None


def _simpul(name: str, *, as_owner: bool = False) -> None:
    environment = {**os.environ, "SIMPUL_SEBAGAI_PEMILIK": str(as_owner).lower()}
    done = subprocess.run([*PROGRAM, name], env=environment)
    if done.returncode:
        raise PeluncurError(f"langkah `simpul {name}` gagal; pesan di atas mengatakan sebabnya")


def _is_empty(url: str) -> bool:
    with psycopg.connect(url) as connection:
        return connection.execute("SELECT NOT EXISTS (SELECT FROM inti_akun)").fetchone() == (True,)


def _greet_when_ready(settings: Pengaturan, web: Anak) -> None:
    deadline = time.monotonic() + BATAS_MENUNGGU
    while not _answers(settings.port) and web.poll() is None and time.monotonic() < deadline:
        time.sleep(0.1)
    if _answers(settings.port):
        print(_greeting(settings.port), flush=True)


def _answers(port: int) -> bool:
    with socket.socket() as probe:
        return probe.connect_ex((HOST, port)) == 0


def _greeting(port: int) -> str:
    lines = [f"\n  Simpul melayani di http://{HOST}:{port}   (Ctrl-C menghentikan)\n"]
    logins = _demo_logins()
    if logins:
        lines.append("  Masuk untuk mencoba (data rekaan):")
        wide = max(len(name) for name, _, _ in logins)
        lines += [f"    {name:<{wide}}  sandi {password}   {who}" for name, password, who in logins]
    return "\n".join([*lines, ""])


def _demo_logins() -> list[tuple[str, str, str]]:
    import django

    django.setup()
    from simpul.contoh.masuk import DAFTAR_MASUK

    return DAFTAR_MASUK
