"""The bench's own PostgreSQL and its databases: built once, kept as templates, copied fresh for every run."""

import hashlib
import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import psycopg
from psycopg import sql

from simpul.peluncur import Server, attach
from simpul.peluncur.peran import APLIKASI, PEMILIK, SUPER

AKAR = Path(__file__).resolve().parents[1]
VAR = AKAR / "var" / "bench"
ORANG = {1: 10_000, 10: 100_000}
# As an operator of a machine of this size would set it; durability stays as PostgreSQL ships it.
SETELAN = {
    "shared_buffers": "1GB",
    "effective_cache_size": "4GB",
    "max_wal_size": "4GB",
    "shared_preload_libraries": "pg_stat_statements",
    "track_io_timing": "off",
}
Lapor = Callable[[str], None]


class PerintahGagal(RuntimeError):
    """A command that prepares the data ended with an error, printed above."""


@contextmanager
def klaster() -> Iterator[Server]:
    """The cluster, running, set up like a production server."""
    server = attach(VAR / "pg")
    try:
        if _setel(server):
            server.release()
            server = attach(VAR / "pg")
        yield server
    finally:
        server.release()


def super_(server: Server, basis: str = "postgres") -> "psycopg.Connection[Any]":
    """A connection that may do everything."""
    return psycopg.connect(
        host=str(server.soket), port=5432, user=SUPER, dbname=basis, autocommit=True, connect_timeout=10
    )


def _setel(server: Server) -> bool:
    """Write the settings where they are not yet; tells whether the server must start again."""
    with super_(server) as sambungan:
        ada = dict(
            sambungan.execute(
                "SELECT name, setting FROM pg_file_settings WHERE sourcefile LIKE '%auto.conf'"
            ).fetchall()
        )
        baru = {nama: nilai for nama, nilai in SETELAN.items() if ada.get(nama) != nilai}
        for nama, nilai in baru.items():
            sambungan.execute(
                sql.SQL("ALTER SYSTEM SET {} = {}").format(
                    sql.SQL(".").join(map(sql.Identifier, nama.split("."))), sql.Literal(nilai)
                )
            )
    return bool(baru)


# Databases


def basis(skala: int) -> str:
    """The database that a run works on."""
    return f"bench_{skala}"


def pola(skala: int) -> str:
    """The database that stays as it was built."""
    return f"bench_{skala}_pola"


def lingkungan(server: Server, nama: str) -> dict[str, str]:
    """The environment in which the product works on a database of the bench."""
    bersih = {k: v for k, v in os.environ.items() if not k.startswith(("SIMPUL_", "DATABASE_URL", "DJANGO_"))}
    return bersih | {
        "DATABASE_URL": server.url(APLIKASI, nama),
        "DATABASE_URL_PEMILIK": server.url(PEMILIK, nama),
        "SIMPUL_VAR": str(VAR / "var"),
        "PYTHONPATH": f"{AKAR / 'src'}{os.pathsep}{AKAR}",
    }


def siapkan(server: Server, skala: int, lapor: Lapor) -> None:
    """Have the template of a scale: built if it is missing or made by other code, else brought up to date."""
    catatan = VAR / f"{pola(skala)}.json"
    tercatat = json.loads(catatan.read_text()) if catatan.exists() else {}
    if not _masih_berlaku(tercatat) or not _ada(server, pola(skala)):
        mulai = time.monotonic()
        catatan.unlink(missing_ok=True)
        _bangun(server, skala, lapor)
        tercatat = {"pembuat": _sidik_pembuat(), "detik": round(time.monotonic() - mulai)}
        lapor(f"skala {skala}: data siap dalam {tercatat['detik']} detik")
    else:
        _simpul(server, pola(skala), "siapkan")
    if tercatat.get("migrasi") != _migrasi():
        _rapikan(server, pola(skala))
    catatan.write_text(json.dumps(tercatat | {"migrasi": _migrasi()}, indent=1))


def segarkan(server: Server, skala: int) -> None:
    """A fresh copy of the template to work on."""
    with super_(server) as sambungan:
        sambungan.execute(
            sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(sql.Identifier(basis(skala)))
        )
        sambungan.execute(
            sql.SQL("CREATE DATABASE {} TEMPLATE {} STRATEGY FILE_COPY OWNER {}").format(
                *map(sql.Identifier, (basis(skala), pola(skala), PEMILIK))
            )
        )


def _masih_berlaku(tercatat: dict[str, Any]) -> bool:
    """The generator is the same, and no migration that the data went through has changed since."""
    kini = _migrasi()
    return tercatat.get("pembuat") == _sidik_pembuat() and all(
        kini.get(berkas) == sidik for berkas, sidik in tercatat.get("migrasi", {"": ""}).items()
    )


def _sidik_pembuat() -> str:
    isi = (AKAR / "bench" / nama for nama in ("data.py", "pekerjaan.py", "stok.py"))
    berkas = sorted([*(AKAR / "src/simpul/contoh").rglob("*.py"), *isi])
    return hashlib.sha256(b"".join(satu.read_bytes() for satu in berkas)).hexdigest()


def _migrasi() -> dict[str, str]:
    berkas = sorted((AKAR / "src/simpul").glob("*/migrations/0*.py"))
    return {str(b.relative_to(AKAR / "src")): hashlib.sha256(b.read_bytes()).hexdigest()[:16] for b in berkas}


def _ada(server: Server, nama: str) -> bool:
    with super_(server) as sambungan:
        return bool(sambungan.execute("SELECT 1 FROM pg_database WHERE datname = %s", [nama]).fetchone())


def _bangun(server: Server, skala: int, lapor: Lapor) -> None:
    nama = pola(skala)
    lapor(f"skala {skala}: membuat data {ORANG[skala]} orang (sekali saja) ...")
    with super_(server) as sambungan:
        sambungan.execute(sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(sql.Identifier(nama)))
        sambungan.execute(
            sql.SQL("CREATE DATABASE {} OWNER {}").format(sql.Identifier(nama), sql.Identifier(PEMILIK))
        )
    _simpul(server, nama, "siapkan")
    _jalankan(server, nama, [sys.executable, "-m", "bench.isi", str(ORANG[skala])])
    _rapikan(server, nama)
    _jalankan(server, nama, [sys.executable, "-m", "bench.isi", "tim"])


def _rapikan(server: Server, nama: str) -> None:
    with super_(server, nama) as sambungan:
        sambungan.execute("CREATE EXTENSION IF NOT EXISTS pg_stat_statements")
        sambungan.execute(
            "CREATE TABLE IF NOT EXISTS bench_batas (id bigint PRIMARY KEY, teks text NOT NULL)"
        )
        sambungan.execute("INSERT INTO bench_batas VALUES (1, 'Sistem kerja') ON CONFLICT DO NOTHING")
        sambungan.execute("GRANT SELECT ON bench_batas TO simpul_aplikasi")
        sambungan.execute("VACUUM (FREEZE, ANALYZE)")
        sambungan.execute("CHECKPOINT")


def _simpul(server: Server, nama: str, *kata: str) -> None:
    _jalankan(server, nama, [sys.executable, "-m", "simpul.config", *kata])


def _jalankan(server: Server, nama: str, perintah: list[str]) -> None:
    selesai = subprocess.run(perintah, env=lingkungan(server, nama), cwd=AKAR, stdout=sys.stderr)
    if selesai.returncode:
        raise PerintahGagal(" ".join(perintah[1:]))
