"""The program ``simpul``: our own commands and Django's, with PostgreSQL started when one needs it."""

import os
import subprocess
import sys
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from importlib import import_module

from django.core.exceptions import ImproperlyConfigured
from django.db import OperationalError

from simpul.config.pengaturan import read_settings
from simpul.peluncur import PeluncurError, Server, attach, throwaway
from simpul.peluncur.peran import APLIKASI, PEMILIK

PROGRAM = [sys.executable, "-m", "simpul.config"]

# Commands of ours that are not Django's: name -> module with ``run(arguments)``, and what it does.
PERINTAH = {
    "coba":       ("coba",       "jalankan semuanya di mesin ini, dengan data contoh: 127.0.0.1:$PORT"),
    "siapkan":    ("siapkan",    "mutakhirkan tabel, terjemahan dan berkas statis"),
    "layani":     ("layani",     "layani halaman web"),
    "pekerja":    ("pekerja",    "kerjakan tugas latar belakang"),
    "cadangkan":  ("cadangkan",  "tulis cadangan basis data dan berkas: simpul cadangkan FOLDER"),
    "pulihkan":   ("pulihkan",   "pulihkan cadangan ke basis data kosong: simpul pulihkan BERKAS"),
    "terjemahan": ("terjemahan", "susun terjemahan; --periksa: pastikan lengkap; --perbarui: kumpulkan kalimat baru"),
}  # fmt: skip

# How a command meets the database. What is not named here works as the run-time role.
TANPA_BASIS_DATA = {
    "", "help", "--help", "-h", "version", "--version", "check", "collectstatic", "diffsettings", "findstatic",
    "ketertelusuran", "makemigrations", "terjemahan",
}  # fmt: skip
SEBAGAI_PEMILIK = {"siapkan", "migrate", "createcachetable", "flush", "dbshell", "cadangkan", "pulihkan"}
MELAYANI = {"layani", "runserver"}
DI_BASIS_DATA_SEMENTARA = {"skenario"}
LEWAT_PENGUMPUL = {
    "layani",
    "coba",
}  # all others go to PostgreSQL directly where that has an address of its own


def main(arguments: list[str] | None = None) -> None:
    """Run one command; complaints that the person at the terminal can act on come without a traceback."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "simpul.config.settings")
    words = list(sys.argv if arguments is None else arguments)
    try:
        with database_for(words[1] if len(words) > 1 else "", asked_for="--database" in words):
            _dispatch(words)
    except (ImproperlyConfigured, PeluncurError) as error:
        sys.exit(f"simpul: {error}")
    except OperationalError as error:
        sys.exit(f"simpul: basis data tidak menjawab. {error}")


def _dispatch(words: list[str]) -> None:
    name = words[1] if len(words) > 1 else "help"
    if name in PERINTAH:
        run: Callable[[list[str]], None] = import_module(f"simpul.config.{PERINTAH[name][0]}").run
        run(words[2:])
        return
    if name in ("help", "--help", "-h") and len(words) < 3:
        _print_own_commands()
    # Migrations are written without asking a database what it has seen.
    warnings.filterwarnings("ignore", message="Got an error checking a consistent migration history")
    from django.core.management import execute_from_command_line

    if name == "check":
        import_module("simpul.config.periksa")
    execute_from_command_line(words)


def _print_own_commands() -> None:
    print("Perintah Simpul:\n" + "".join(f"  {name:<12}{what}\n" for name, (_, what) in PERINTAH.items()))


@contextmanager
def database_for(name: str, *, asked_for: bool = False) -> Iterator[None]:
    """Let the settings find the database that this command works on, if it works on one or was ``asked_for``."""
    direct = read_settings().database_url_langsung
    if direct and name not in LEWAT_PENGUMPUL:
        os.environ["DATABASE_URL"] = direct
    if name in SEBAGAI_PEMILIK:
        os.environ["SIMPUL_SEBAGAI_PEMILIK"] = "true"
    if name in MELAYANI:
        os.environ["SIMPUL_TERBATAS"] = "true"
    if name in DI_BASIS_DATA_SEMENTARA:
        with throwaway() as server:
            _announce(server)
            prepare_database()
            yield
    elif (name in TANPA_BASIS_DATA and not asked_for) or os.environ.get("DATABASE_URL"):
        yield
    else:
        with embedded():
            yield


@contextmanager
def embedded() -> Iterator[Server]:
    """Our own PostgreSQL, for the data of this installation."""
    with attach(read_settings().var / "pg") as server:
        _announce(server)
        yield server


def prepare_database() -> None:
    """Bring tables up to date in a process of its own, as their owner."""
    done = subprocess.run([*PROGRAM, "siapkan", "--hanya-tabel"])
    if done.returncode:
        raise PeluncurError("Tabel tidak dapat dimutakhirkan; pesan di atas mengatakan sebabnya.")


def _announce(server: Server) -> None:
    """Settings read from now on, children's too, name this server."""
    os.environ["DATABASE_URL"] = server.url(APLIKASI)
    os.environ["DATABASE_URL_PEMILIK"] = server.url(PEMILIK)
