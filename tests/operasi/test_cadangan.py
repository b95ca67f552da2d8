"""Backup, tampering, restore, check: as the guide says, in clusters of their own."""

import hashlib
import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest
from psycopg import sql

from simpul.config.arsip import DUMP, ArsipRusak, aman, periksa
from simpul.inti import jam
from simpul.peluncur import Server, attach
from simpul.peluncur.biner import find_biner, find_klien
from simpul.peluncur.galat import PeluncurError
from simpul.peluncur.peran import APLIKASI, PEMILIK, SUPER
from simpul.penugasan.permintaan import Permintaan
from simpul.penugasan.services import ajukan, langkah
from tests.dunia import HARI, bangun_dunia
from tests.operasi.conftest import SIMPUL, lingkungan

pytestmark = pytest.mark.lambat
# What nobody wants back, and what restoring itself writes.
BERBEDA = {"django_session", "inti_tembolok", "django_migrations"}


def simpul(*kata: str, var: Path, server: Server | None = None) -> "subprocess.CompletedProcess[str]":
    basis = (
        {"DATABASE_URL": server.url(APLIKASI), "DATABASE_URL_PEMILIK": server.url(PEMILIK)} if server else {}
    )
    return subprocess.run([*SIMPUL, *kata], env=lingkungan(var, **basis), capture_output=True, text=True)


@pytest.fixture
def instalasi(transactional_db, tmp_path) -> Path:
    """An installation with a case under way and a letter that was uploaded."""
    with jam.pada(HARI):
        d = bangun_dunia()
        satu = ajukan(Permintaan("ajukan", d.asma, "Survei gizi", (d.dodi,), unit_tujuan=d.yankes))
        langkah(satu, "setujui", d.basri)
    var = tmp_path / "satu"
    (var / "berkas" / "surat").mkdir(parents=True)
    (var / "berkas" / "surat" / "pindaian.pdf").write_bytes(b"%PDF-1.7 surat permintaan")
    return var


@pytest.fixture
def cadangan(instalasi, tmp_path) -> Path:
    berkas = tmp_path / "simpul.tar"
    selesai = simpul("cadangkan", str(berkas), var=instalasi)
    assert selesai.returncode == 0, selesai.stderr
    return berkas


@pytest.fixture
def lain(tmp_path) -> Iterator[Server]:
    """Another cluster, empty."""
    with attach(tmp_path / "lain", discard=True) as server:
        yield server


def isi_tabel(url: str) -> dict[str, str]:
    """A fingerprint of all rows of each table."""
    with psycopg.connect(url, options="-c simpul.instansi=* -c TimeZone=UTC") as sambungan:
        nama = sambungan.execute(
            "SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY 1"
        ).fetchall()
        kueri = sql.SQL("SELECT md5(coalesce(string_agg(t::text, E'\\n' ORDER BY t::text), '')) FROM {} t")
        return {n: sambungan.execute(kueri.format(sql.Identifier(n))).fetchone()[0] for (n,) in nama}


def test_what_was_backed_up_is_what_is_restored(instalasi, cadangan, lain, tmp_path):
    var = tmp_path / "dua"
    selesai = simpul("pulihkan", str(cadangan), var=var, server=lain)
    assert selesai.returncode == 0, selesai.stderr
    assert "Jejak utuh." in selesai.stdout

    asal = isi_tabel(lingkungan(instalasi)["DATABASE_URL_PEMILIK"])
    hasil = isi_tabel(lain.url(PEMILIK))
    assert {nama for nama in asal if asal[nama] != hasil.get(nama)} <= BERBEDA
    assert (var / "berkas" / "surat" / "pindaian.pdf").read_bytes() == b"%PDF-1.7 surat permintaan"
    with (
        psycopg.connect(lain.url(APLIKASI)) as sambungan,
        pytest.raises(psycopg.errors.InsufficientPrivilege),
    ):
        sambungan.execute("TRUNCATE inti_akun")
    semua = psycopg.connect(lain.url(PEMILIK), options="-c simpul.instansi=*")
    with semua as sambungan, pytest.raises(psycopg.errors.RestrictViolation):
        sambungan.execute("UPDATE inti_jejak SET langkah = 'lain'")


def test_a_backup_is_for_its_owners_eyes_says_its_fingerprint_and_is_never_overwritten(instalasi, tmp_path):
    folder = tmp_path / "cadangan"
    folder.mkdir()
    dikatakan = simpul("cadangkan", str(folder), var=instalasi).stdout
    (berkas,) = folder.iterdir()
    assert berkas.stat().st_mode & 0o777 == 0o600
    assert f"SHA-256 {hashlib.sha256(berkas.read_bytes()).hexdigest()}" in dikatakan
    lagi = simpul("cadangkan", str(berkas), var=instalasi)
    assert lagi.returncode == 1
    assert "tidak pernah ditimpa" in lagi.stderr
    ditolak = simpul("pulihkan", str(berkas), "--sha256", "0" * 64, var=tmp_path / "dua")
    assert ditolak.returncode == 1
    assert "tidak ada yang diubah" in ditolak.stderr


def test_what_is_there_is_not_thrown_away_unasked(instalasi, cadangan, lain, tmp_path):
    var = tmp_path / "dua"
    assert simpul("pulihkan", str(cadangan), var=var, server=lain).returncode == 0
    with psycopg.connect(lain.url(PEMILIK)) as sambungan:
        sambungan.execute("CREATE TABLE sesudahnya ()")
    ditolak = simpul("pulihkan", str(cadangan), var=var, server=lain)
    assert ditolak.returncode == 1
    assert "--timpa" in ditolak.stderr
    diganti = simpul("pulihkan", str(cadangan), "--timpa", var=var, server=lain)
    assert diganti.returncode == 0, diganti.stderr
    assert "sesudahnya" not in isi_tabel(lain.url(PEMILIK))
    assert (var / "berkas" / "surat" / "pindaian.pdf").exists()


def test_nothing_is_thrown_away_under_somebody_who_is_connected(cadangan, lain, tmp_path):
    var = tmp_path / "dua"
    assert simpul("pulihkan", str(cadangan), var=var, server=lain).returncode == 0
    with psycopg.connect(lain.url(APLIKASI)):
        ditolak = simpul("pulihkan", str(cadangan), "--timpa", var=var, server=lain)
    assert ditolak.returncode == 1
    assert "masih dipakai 1 sambungan lain" in ditolak.stderr
    assert simpul("pulihkan", str(cadangan), "--timpa", var=var, server=lain).returncode == 0


def test_a_folder_that_is_not_there_does_not_become_a_file(tmp_path, instalasi):
    ditolak = simpul("cadangkan", str(tmp_path / "tidak-ada"), var=instalasi)
    assert ditolak.returncode == 1
    assert "buat dulu" in ditolak.stderr
    assert not (tmp_path / "tidak-ada").exists()
    tiada = simpul("pulihkan", str(tmp_path / "tiada.tar"), var=tmp_path / "dua")
    assert "tidak ada; tidak ada yang diubah" in tiada.stderr


def test_what_the_superuser_changed_behind_the_triggers_is_found_after_the_restore(cadangan, lain, tmp_path):
    var = tmp_path / "dua"
    assert simpul("pulihkan", str(cadangan), var=var, server=lain).returncode == 0
    with psycopg.connect(lain.url(SUPER)) as sambungan:
        sambungan.execute("ALTER TABLE inti_jejak DISABLE TRIGGER ALL")
        sambungan.execute("UPDATE inti_jejak SET pelaku_nama = 'Orang Lain' WHERE langkah = 'setujui'")
        sambungan.execute("ALTER TABLE inti_jejak ENABLE TRIGGER ALL")
    palsu = tmp_path / "palsu.tar"
    assert simpul("cadangkan", str(palsu), var=var, server=lain).returncode == 0
    hasil = simpul("pulihkan", str(palsu), "--timpa", var=var, server=lain)
    assert hasil.returncode == 1
    assert "entri 2: isinya diubah" in hasil.stdout
    assert "tidak utuh" in hasil.stderr


def _potong(isi: bytes) -> bytes:
    return isi[: len(isi) // 2]


def _ubah(isi: bytes) -> bytes:
    tempat = len(isi) // 3
    return isi[:tempat] + bytes([isi[tempat] ^ 1]) + isi[tempat + 1 :]


def _ubah_berkas(isi: bytes) -> bytes:
    return isi.replace(b"surat permintaan", b"surat yang palsu")


def test_a_backup_that_is_not_whole_is_refused_before_anything_changes(cadangan, lain, tmp_path):
    utuh, berkas = cadangan.read_bytes(), tmp_path / "rusak.tar"
    for rusak in (_potong(utuh), _ubah(utuh), _ubah_berkas(utuh), utuh[:512], b"bukan tar"):
        berkas.write_bytes(rusak)
        with pytest.raises(ArsipRusak):
            periksa(berkas)
    ditolak = simpul("pulihkan", str(berkas), var=tmp_path / "dua", server=lain)
    assert ditolak.returncode == 1
    assert "Tidak ada yang diubah." in ditolak.stderr
    assert isi_tabel(lain.url(PEMILIK)) == {}


@pytest.mark.parametrize("nama", ["/etc/passwd", "berkas/../../x", "berkas", "lain/x", f"{DUMP}/x"])
def test_a_backup_writes_nowhere_but_in_its_own_place(nama):
    assert not aman(nama)


def test_programs_to_dump_with_are_never_older_than_the_server():
    ada = find_biner().versi
    assert find_klien(ada).versi >= ada
    with pytest.raises(PeluncurError, match="pg_dump, pg_restore, dan psql versi 99"):
        find_klien(99)


def test_a_password_is_not_on_the_command_line(monkeypatch):
    from simpul.config import cadangkan

    monkeypatch.setenv("DATABASE_URL", "postgresql://budi:rahasia@db.example:5433/simpul?sslmode=require")
    lingkup = cadangkan.lingkungan()
    assert (lingkup["PGPASSWORD"], lingkup["PGHOST"], lingkup["PGDATABASE"]) == (
        "rahasia",
        "db.example",
        "simpul",
    )
    assert (lingkup["PGPORT"], lingkup["PGSSLMODE"]) == ("5433", "require")
    assert os.environ.get("PGPASSWORD") is None
