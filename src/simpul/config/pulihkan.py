"""``simpul pulihkan``: a backup becomes a running installation again, of this version, with its trail checked."""

import argparse
import os
import re
import shutil
import subprocess
import tempfile
from pathlib import Path
from time import monotonic, sleep
from typing import BinaryIO

from simpul.config import arsip
from simpul.config.cadangkan import jalankan, klien, versi_server
from simpul.config.kesehatan import migrasi_dikenal
from simpul.config.perintah import PROGRAM, prepare_database
from simpul.peluncur import PeluncurError
from simpul.peluncur.peran import EKSTENSI

# What is in the way: everything of ours in the schema, but nothing that belongs to an extension.
KOSONGKAN = """
DO $$ DECLARE satu text; BEGIN
  FOREACH satu IN ARRAY coalesce((SELECT array_agg(perintah) FROM (
    SELECT format('DROP %s IF EXISTS %s CASCADE', CASE c.relkind WHEN 'v' THEN 'VIEW' WHEN 'm' THEN 'MATERIALIZED VIEW'
      WHEN 'S' THEN 'SEQUENCE' ELSE 'TABLE' END, c.oid::regclass) AS perintah
    FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p', 'v', 'm', 'S')
      AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = c.oid AND d.deptype IN ('e', 'i', 'a'))
    UNION ALL
    SELECT format('DROP ROUTINE IF EXISTS %s CASCADE', p.oid::regprocedure)
    FROM pg_proc p WHERE p.pronamespace = 'public'::regnamespace
      AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = p.oid AND d.deptype = 'e')
    UNION ALL
    SELECT format('DROP TYPE IF EXISTS %s CASCADE', t.oid::regtype)
    FROM pg_type t WHERE t.typnamespace = 'public'::regnamespace AND t.typelem = 0 AND t.typtype IN ('e', 'd', 'c')
      AND (t.typrelid = 0 OR (SELECT relkind FROM pg_class WHERE oid = t.typrelid) = 'c')
      AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = t.oid AND d.deptype = 'e')
  ) semua), '{}')
  LOOP EXECUTE satu; END LOOP;
END $$;
"""
MENUNGGU = 15
PEMAKAI = """SELECT count(*) FROM pg_stat_activity
 WHERE datname = current_database() AND pid <> pg_backend_pid() AND backend_type = 'client backend'"""
PEMBUKA = "SET lock_timeout = '15s';\nSET client_min_messages = warning;\n"
# Made by whoever made the database, or unknown to older servers.
LEWATI = re.compile(r"^\d+; \d+ \d+ (EXTENSION|COMMENT|SCHEMA|ACL) - ", re.MULTILINE)
TIDAK_DIKENAL_SERVER_LAMA = b"SET transaction_timeout"


def run(arguments: list[str]) -> None:
    """Restore into an empty database; ``--timpa`` throws away what is there, and only once all of the rest is ready."""
    parser = argparse.ArgumentParser(
        prog="simpul pulihkan", description="Pulihkan cadangan ke basis data kosong."
    )
    parser.add_argument("berkas", type=Path, help="hasil `simpul cadangkan`")
    parser.add_argument("--sha256", help="sidik berkas itu, sebagaimana dicetak ketika dicadangkan")
    parser.add_argument(
        "--timpa", action="store_true", help="buang isi basis data dan berkas yang ada sekarang"
    )
    pilihan = parser.parse_args(arguments)
    import django

    django.setup()
    cadangan = _periksa(pilihan.berkas, pilihan.sha256)
    _tolak_bila_berisi(timpa=pilihan.timpa)
    pulihkan(cadangan, timpa=pilihan.timpa)
    print(
        f"Dipulihkan: cadangan {cadangan.manifes['waktu']}, Simpul {cadangan.manifes['simpul']}.", flush=True
    )
    _periksa_jejak()


def _periksa(berkas: Path, sidik: str | None) -> arsip.Arsip:
    """A whole backup of this version or an older one."""
    if not berkas.exists():
        raise PeluncurError(f"berkas {berkas} tidak ada; tidak ada yang diubah")
    if sidik and (arsip.sidik_berkas(berkas) != sidik.lower()):
        raise PeluncurError(f"{berkas} bukan berkas dengan sidik {sidik}; tidak ada yang diubah")
    try:
        cadangan = arsip.periksa(berkas)
    except arsip.ArsipRusak as galat:
        raise PeluncurError(f"{galat}. Tidak ada yang diubah.") from galat
    if asing := sorted(cadangan.migrasi - migrasi_dikenal()):
        app, nama = asing[-1]
        raise PeluncurError(
            f"cadangan ini dari Simpul yang lebih baru ({cadangan.manifes['simpul']}, {app} {nama}); "
            "mutakhirkan Simpul dulu. Tidak ada yang diubah."
        )
    return cadangan


def _tolak_bila_berisi(*, timpa: bool) -> None:
    from django.conf import settings
    from django.db import connection

    with connection.cursor() as kursor:
        tabel = [nama for nama in connection.introspection.table_names(kursor) if not nama.startswith("pg_")]
    connection.close()
    unggahan = Path(settings.MEDIA_ROOT)
    berisi = bool(tabel) or (unggahan.exists() and any(unggahan.iterdir()))
    if berisi and not timpa:
        raise PeluncurError(
            "basis data atau folder berkas tujuan tidak kosong. Pulihkan ke basis data baru, atau tambahkan --timpa "
            "untuk membuang isinya sekarang."
        )
    if berisi:
        _tolak_bila_dipakai()


def _tolak_bila_dipakai() -> None:
    """Under somebody who is connected nothing is thrown away: servers and jobs are to be stopped first."""
    from django.db import connection

    akhir = monotonic() + MENUNGGU
    with connection.cursor() as kursor:
        kursor.execute(PEMAKAI)
        while (pemakai := kursor.fetchone()[0]) and monotonic() < akhir:
            sleep(0.5)
            kursor.execute(PEMAKAI)
    connection.close()
    if pemakai:
        raise PeluncurError(
            f"basis data ini masih dipakai {pemakai} sambungan lain. Hentikan `simpul layani` dan `simpul pekerja` "
            "(atau `simpul coba`) dulu. Tidak ada yang diubah."
        )


def pulihkan(cadangan: arsip.Arsip, *, timpa: bool = False) -> None:
    """Put the database back in one transaction, bring it to this version, then put the files in their place."""
    from django.conf import settings

    unggahan = Path(settings.MEDIA_ROOT)
    unggahan.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=unggahan.parent, prefix=".pulihkan-") as nama:
        folder = Path(nama)
        cadangan.keluarkan(folder)
        _isi_basis_data(folder, timpa=timpa)
        prepare_database()
        _taruh_berkas(folder / arsip.BERKAS, unggahan, folder / "dulu")


def _isi_basis_data(folder: Path, *, timpa: bool) -> None:
    program, sql = klien(), folder / "pulihkan.sql"
    daftar = subprocess.run(
        [program.program("pg_restore"), "--list", str(folder / arsip.DUMP)],
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    (folder / "daftar").write_text(
        "".join(baris + "\n" for baris in daftar.splitlines() if not LEWATI.match(baris))
    )
    jalankan(program.program("pg_restore"), "--no-owner", f"--use-list={folder / 'daftar'}", f"--file={folder / 'isi.sql'}",
             str(folder / arsip.DUMP))  # fmt: skip
    with sql.open("wb") as ke:
        ke.write((PEMBUKA + (KOSONGKAN if timpa else "") + _ekstensi()).encode())
        _salin_sql(folder / "isi.sql", ke)
    jalankan(program.program("psql"), "--no-psqlrc", "--quiet", "--single-transaction", "--set=ON_ERROR_STOP=1",
             "--output=/dev/null", f"--file={sql}")  # fmt: skip


def _ekstensi() -> str:
    return "".join(f"CREATE EXTENSION IF NOT EXISTS {nama};\n" for nama in EKSTENSI)


def _salin_sql(sumber: Path, ke: BinaryIO) -> None:
    """Copy what pg_restore wrote; a setting of its head that an older server does not know is left out."""
    with sumber.open("rb") as dari:
        for baris in dari:
            if versi_server() < 17 and baris.startswith(TIDAK_DIKENAL_SERVER_LAMA):
                continue
            ke.write(baris)
            if baris.startswith(b"CREATE "):
                break
        shutil.copyfileobj(dari, ke)


def _taruh_berkas(baru: Path, tujuan: Path, dulu: Path) -> None:
    baru.mkdir(mode=0o700, exist_ok=True)
    if tujuan.exists():
        tujuan.rename(dulu)
    shutil.move(baru, tujuan)


def _periksa_jejak() -> None:
    """Whether the trail is whole; nothing to ask where no institution was founded yet."""
    from simpul.inti.models import Instansi

    if (
        Instansi.objects.exists()
        and subprocess.run([*PROGRAM, "jejak", "periksa"], env=dict(os.environ)).returncode
    ):
        raise PeluncurError(
            "basis data sudah dipulihkan, tetapi jejaknya tidak utuh; cacatnya tertulis di atas"
        )
