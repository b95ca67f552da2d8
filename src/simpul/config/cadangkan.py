"""``simpul cadangkan``: the database and the uploaded files of one moment in one file."""

import argparse
import os
import subprocess
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from psycopg.conninfo import conninfo_to_dict

from simpul.config import arsip
from simpul.config.kesehatan import versi
from simpul.config.pengaturan import read_settings
from simpul.peluncur import PeluncurError
from simpul.peluncur.biner import Biner, find_klien

# Who is signed in now, and what is merely kept at hand: nobody wants them back.
TANPA_ISI = ("django_session", "inti_tembolok")
# Packages of documents are printed anew by whoever still wants one, and change while we read.
TANPA_FOLDER = "paket"
AKHIRAN = ".tar"
SINGKAT = {"dbname": "DATABASE", "application_name": "APPNAME", "connect_timeout": "CONNECT_TIMEOUT"}


def run(arguments: list[str]) -> None:
    """Back up to a file, or to a new file in a folder; says where it is and what its SHA-256 is."""
    parser = argparse.ArgumentParser(prog="simpul cadangkan", description="Cadangkan basis data dan berkas.")
    parser.add_argument("tujuan", type=Path, help="berkas baru, atau folder yang sudah ada")
    tujuan = tempat(parser.parse_args(arguments).tujuan)
    import django

    django.setup()
    jumlah = cadangkan(tujuan)
    print(f"Dicadangkan ke {tujuan} ({tujuan.stat().st_size / 1e6:.1f} MB, {jumlah} berkas unggahan).")
    print(f"SHA-256 {arsip.sidik_berkas(tujuan)}")
    print("Catat sidik itu di tempat lain; `simpul pulihkan --sha256` memeriksanya.")


def tempat(tujuan: Path) -> Path:
    """The file to write; in a folder one of this moment."""
    if tujuan.is_dir():
        return tujuan / f"simpul-{datetime.now(UTC):%Y%m%dT%H%M%SZ}{AKHIRAN}"
    if tujuan.exists():
        raise PeluncurError(f"{tujuan} sudah ada; cadangan tidak pernah ditimpa")
    if tujuan.suffix != AKHIRAN:
        raise PeluncurError(
            f"folder {tujuan} tidak ada; buat dulu, atau sebut nama berkas berakhiran {AKHIRAN}"
        )
    return tujuan


def cadangkan(tujuan: Path) -> int:
    """Write a backup; returns how many uploaded files it holds. The database first: a file it names exists already."""
    from django.conf import settings

    with arsip.menulis(tujuan) as penulis:
        dump = penulis.folder / arsip.DUMP
        _tulis_dump(dump)
        penulis.tambah(arsip.DUMP, dump)
        dump.unlink()
        for nama, berkas in berkas_unggahan(Path(settings.MEDIA_ROOT)):
            penulis.tambah(f"{arsip.BERKAS}/{nama}", berkas)
        penulis.tutup(
            simpul=versi(), postgresql=versi_server(), waktu=datetime.now(UTC).isoformat(), migrasi=_migrasi()
        )
        return len(penulis.isi) - 1


def berkas_unggahan(folder: Path) -> Iterator[tuple[str, Path]]:
    """Every uploaded file by its name below the folder."""
    for berkas in sorted(folder.rglob("*")):
        nama = berkas.relative_to(folder)
        if nama.parts[0] != TANPA_FOLDER and berkas.is_file() and not berkas.is_symlink():
            yield nama.as_posix(), berkas


def _tulis_dump(tujuan: Path) -> None:
    tanpa = [f"--exclude-table-data={nama}" for nama in TANPA_ISI]
    perintah = ["--format=custom", "--no-owner", "--no-comments", *tanpa, f"--file={tujuan}"]
    jalankan(klien().program("pg_dump"), *perintah)


def jalankan(*perintah: str) -> None:
    """Run one of PostgreSQL's programs on our database; the password goes by the environment, which others cannot read."""
    selesai = subprocess.run(perintah, env=lingkungan(), capture_output=True, text=True)
    if selesai.returncode:
        raise PeluncurError(f"{Path(perintah[0]).name} gagal: {selesai.stderr.strip()}")


def lingkungan() -> dict[str, str]:
    """The database of this process as PostgreSQL's programs are told of it."""
    bagian = {k: str(v) for k, v in conninfo_to_dict(read_settings().url_basis_data).items() if v is not None}
    return {**os.environ, **{f"PG{SINGKAT.get(k, k.upper())}": v for k, v in bagian.items()}}


def klien() -> Biner:
    """Programs that fit the server."""
    return find_klien(versi_server())


def versi_server() -> int:
    """The major version of the server."""
    from django.db import connection

    connection.ensure_connection()
    return int(connection.pg_version) // 10000  # type: ignore[attr-defined]  # the wrapper of PostgreSQL has it


def _migrasi() -> list[tuple[str, str]]:
    from django.db import connection

    with connection.cursor() as kursor:
        kursor.execute("SELECT app, name FROM django_migrations ORDER BY id")
        return list(kursor.fetchall())
