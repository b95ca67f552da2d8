"""The launcher: started, shared, left, killed, found in disorder."""

import os
import signal
import tempfile
from pathlib import Path

import psycopg
import pytest

from simpul.peluncur import PeluncurError, attach, throwaway
from simpul.peluncur.biner import _candidates, _inspect
from simpul.peluncur.peran import PEMILIK
from simpul.peluncur.proses import server_pid
from simpul.peluncur.soket import socket_folder
from tests.peluncur.conftest import ask, servers_in, wait_until

SUMBER = [str(folder) for folder in _candidates() if _inspect(folder)]


@pytest.mark.parametrize("programs", SUMBER)
def test_it_starts_with_the_programs_of_each_source_and_keeps_the_data(folder, monkeypatch, programs):
    monkeypatch.setenv("SIMPUL_POSTGRES", programs)
    with attach(folder) as server, psycopg.connect(server.url(PEMILIK)) as connection:
        connection.execute("CREATE TABLE kopi (cangkir int)")
        connection.execute("INSERT INTO kopi VALUES (7)")
    assert not servers_in(folder)
    with attach(folder) as server:
        assert ask(server.url(), "SELECT cangkir FROM kopi") == 7


def test_the_run_time_role_works_on_rows_and_the_owner_on_tables(server):
    with psycopg.connect(server.url(PEMILIK)) as connection:
        connection.execute("CREATE TABLE kopi (id bigserial, EXCLUDE USING gist (id WITH =))")
    with psycopg.connect(server.url()) as connection:
        connection.execute("INSERT INTO kopi DEFAULT VALUES")
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            connection.execute("TRUNCATE kopi")
    for forbidden in ("ALTER TABLE kopi ADD COLUMN x int", "CREATE TABLE teh ()", "SET ROLE simpul_pemilik"):
        with psycopg.connect(server.url()) as connection, pytest.raises(psycopg.errors.InsufficientPrivilege):
            connection.execute(forbidden.encode())


def test_it_listens_on_nothing_but_a_private_socket(server):
    assert ask(server.url("postgres"), "SHOW listen_addresses") == ""
    assert server.soket.stat().st_mode & 0o777 == 0o700
    assert server.folder.stat().st_mode & 0o777 == 0o700


def test_a_second_process_uses_the_same_server_and_the_last_one_stops_it(folder, pakai):
    first = pakai(folder).wait_until_attached()
    second = pakai(folder).wait_until_attached()
    pid = server_pid(folder / "data")
    first.leave()
    assert server_pid(folder / "data") == pid
    assert ask(second.url, "SELECT 1") == 1
    second.leave()
    assert not servers_in(folder)


def test_two_processes_that_start_at_the_same_moment_share_one_server(folder, pakai):
    users = [pakai(folder) for _ in range(4)]
    urls = {user.wait_until_attached().url for user in users}
    assert len(urls) == 1
    starts = (folder / "postgres.log").read_text().count("ready to accept connections")
    assert starts == 1
    for user in users:
        user.leave()


def test_a_killed_process_leaves_no_server_behind(folder, pakai):
    pakai(folder).wait_until_attached().kill()
    wait_until(lambda: not servers_in(folder))
    with attach(folder) as server:
        assert ask(server.url(), "SELECT 1") == 1


def test_a_server_killed_with_its_guardian_does_not_hinder_the_next_run(folder, pakai):
    user = pakai(folder).wait_until_attached()
    with psycopg.connect(user.url.replace("simpul_aplikasi", PEMILIK)) as connection:
        connection.execute("CREATE TABLE kopi AS SELECT 7 AS cangkir")
    server = server_pid(folder / "data")
    assert server
    guardian = int(Path(f"/proc/{server}/stat").read_text().rpartition(")")[2].split()[1])
    for pid in (guardian, server):
        os.kill(pid, signal.SIGKILL)
    user.kill()
    assert (folder / "data" / "postmaster.pid").exists()
    with attach(folder) as again:
        assert ask(again.url(PEMILIK), "SELECT cangkir FROM kopi") == 7


def test_an_orphaned_server_is_taken_over_and_stopped_in_the_end(folder, pakai):
    user = pakai(folder).wait_until_attached()
    server = server_pid(folder / "data")
    assert server
    os.kill(int(Path(f"/proc/{server}/stat").read_text().rpartition(")")[2].split()[1]), signal.SIGKILL)
    user.kill()
    with attach(folder) as again:
        assert ask(again.url(), "SELECT 1") == 1
        assert server_pid(folder / "data") == server
    assert not servers_in(folder)


def test_a_lock_file_that_names_a_living_stranger_is_recognised_as_stale(folder):
    with attach(folder):
        left = (folder / "data" / "postmaster.pid").read_text().split("\n")
    (folder / "data" / "postmaster.pid").write_text("\n".join([str(os.getpid()), *left[1:]]))
    (folder / "soket" / ".s.PGSQL.5432.lock").write_text(f"{os.getpid()}\n")
    with attach(folder) as server:
        assert ask(server.url(), "SELECT 1") == 1


def test_a_first_start_that_was_interrupted_begins_anew(folder):
    (folder / "data.baru" / "base").mkdir(parents=True)
    with attach(folder) as server:
        assert ask(server.url(), "SELECT 1") == 1
    assert not (folder / "data.baru").exists()


@pytest.mark.parametrize("end", ["leave", "kill"])
def test_a_path_too_long_for_a_socket_gets_a_private_folder_that_is_removed_again(tmp_path, pakai, end):
    folder = tmp_path / ("panjang " * 12).strip() / "pg"
    user = pakai(folder).wait_until_attached()
    socket = socket_folder(folder)
    assert not socket.is_relative_to(tmp_path)
    assert socket.stat().st_mode & 0o777 == 0o700
    assert ask(user.url, "SELECT 1") == 1
    getattr(user, end)()
    wait_until(lambda: not socket.exists())
    assert not servers_in(folder)


def test_a_socket_folder_that_others_may_enter_is_refused(tmp_path, monkeypatch):
    monkeypatch.setattr("simpul.peluncur.cara.Cara.prepare", lambda self, folder: folder)
    folder = tmp_path / "pg"
    (folder / "soket").mkdir(parents=True)
    (folder / "soket").chmod(0o755)
    with pytest.raises(PeluncurError, match="terbuka bagi orang lain"):
        attach(folder)


def test_a_throwaway_folder_is_gone_when_its_user_leaves_or_is_killed(pakai):
    left = pakai("sementara").wait_until_attached()
    killed = pakai("sementara").wait_until_attached()
    assert left.folder != killed.folder
    left.leave()
    assert not left.folder.exists()
    killed.kill()
    wait_until(lambda: not killed.folder.exists())


def test_a_throwaway_that_cannot_start_leaves_no_folder(tmp_path, monkeypatch):
    monkeypatch.setenv("SIMPUL_POSTGRES", str(tmp_path / "kosong"))
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    monkeypatch.setattr(tempfile, "tempdir", None)
    with pytest.raises(PeluncurError), throwaway():
        pass
    assert not list(tmp_path.iterdir())


def test_missing_programs_are_named(folder, tmp_path, monkeypatch):
    monkeypatch.setenv("SIMPUL_POSTGRES", str(tmp_path / "kosong"))
    with pytest.raises(PeluncurError, match="SIMPUL_POSTGRES=.*kosong.*15 atau lebih baru"):
        attach(folder)


def test_data_of_a_version_without_programs_is_left_alone_and_named(folder):
    (folder / "data").mkdir(parents=True)
    (folder / "data" / "PG_VERSION").write_text("12\n")
    with pytest.raises(PeluncurError, match="PostgreSQL 12"):
        attach(folder)
    assert (folder / "data" / "PG_VERSION").read_text() == "12\n"


def test_a_server_that_cannot_start_says_why(folder):
    with attach(folder):
        pass
    (folder / "data" / "postgresql.conf").write_text("tidak_dikenal = 1\n")
    with pytest.raises(PeluncurError, match="tidak_dikenal"):
        attach(folder)
