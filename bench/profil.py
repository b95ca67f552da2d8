"""Where the time goes: ``python -m bench.profil giliran [-n 100] [--skala 10] [--urut tottime]``.

Runs the product's WSGI application in this process on a database of the bench, as one web process would, and
shows CPU and wall time a request, the statements it sends, and the functions that take longest. Built data is
re-used; steps consume waiting cases, ``--segar`` brings them back.
"""

import argparse
import cProfile
import io
import os
import pstats
import re
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable
from importlib import import_module
from typing import Any

from bench.daftar import DAFTAR
from bench.kasus import Ajuan, Kasus
from bench.klaster import basis, klaster, lingkungan, pola, segarkan, siapkan, super_
from bench.proses import cpu
from bench.sesi import Kunci
from simpul.peluncur import Server
from simpul.peluncur.proses import server_pid

BATAS = Kasus("batas", "baca", (Ajuan(0, "/"),))
Aplikasi = Callable[[dict[str, Any], Callable[..., Any]], Any]


def main() -> None:
    """Profile the cases named, all of them if none is."""
    pilihan = _pilihan()
    with klaster() as server:
        siapkan(server, pilihan.skala, lambda teks: print(teks, file=sys.stderr))
        if pilihan.segar or not _disalin(server, pilihan.skala):
            segarkan(server, pilihan.skala)
        os.environ.update(lingkungan(server, basis(pilihan.skala)))
        if pilihan.kasus != [BATAS.nama]:
            print(
                f"{'':10}{'CPU ms':>8}{'aplikasi':>9}{'basis':>7}{'dinding':>9}{'kueri':>7}{'isi KB':>8}",
                flush=True,
            )
        if not pilihan.kasus:
            subprocess.run(
                [sys.executable, "-m", "bench.profil", BATAS.nama, *sys.argv[1:]], stderr=subprocess.DEVNULL
            )
        aplikasi = _aplikasi("bench.batas" if pilihan.kasus == [BATAS.nama] else "simpul.config")
        for nama in pilihan.kasus or [*DAFTAR]:
            _satu(server, nama, pilihan, aplikasi)


def _pilihan() -> argparse.Namespace:
    p = argparse.ArgumentParser(prog="python -m bench.profil", description=__doc__.splitlines()[0])
    p.add_argument("kasus", nargs="*", choices=[*DAFTAR, BATAS.nama, []], help="yang diukur; kosong: semua")
    p.add_argument("-n", type=int, default=100, help="banyaknya permintaan yang diukur")
    p.add_argument("--skala", type=int, default=1, choices=(1, 10))
    p.add_argument("--urut", default="cumtime", help="urutan cProfile: cumtime, tottime, ncalls")
    p.add_argument("--atas", type=int, default=0, help="tampilkan sekian fungsi teratas")
    p.add_argument("--bagian", action="store_true", help="tampilkan bagian waktu setiap paket")
    p.add_argument("--saring", default="", help="hanya fungsi yang cocok dengan pola ini")
    p.add_argument("--kueri", action="store_true", help="tampilkan kueri satu permintaan")
    p.add_argument("--segar", action="store_true", help="salin basis data baru lebih dulu")
    return p.parse_args()


def _disalin(server: Server, skala: int) -> bool:
    """Whether the working copy exists and is no older than its template's migrations."""
    with super_(server) as sambungan:
        ada = sambungan.execute("SELECT 1 FROM pg_database WHERE datname = %s", [basis(skala)]).fetchone()
    if not ada:
        return False
    hitung = "SELECT count(*) FROM django_migrations"
    with super_(server, basis(skala)) as satu, super_(server, pola(skala)) as dua:
        return bool(satu.execute(hitung).fetchone() == dua.execute(hitung).fetchone())


def _aplikasi(proyek: str) -> Aplikasi:
    """The application as a web process loads it, row-level security included."""
    modul = import_module(f"{proyek}.wsgi")
    aplikasi: Aplikasi = modul.application
    return aplikasi


def _satu(server: Server, nama: str, pilihan: argparse.Namespace, aplikasi: Aplikasi) -> None:
    from django.db import connection

    perlu = 2 * pilihan.n + 20 + (pilihan.n if pilihan.atas or pilihan.bagian else 0)
    with super_(server, basis(pilihan.skala)) as db:
        kasus = BATAS if nama == BATAS.nama else DAFTAR[nama](db)
        kunci = Kunci(db)
        antre = [ajuan for _ke, ajuan in zip(range(perlu), kasus.aliran(), strict=False)]
        kunci.siapkan(antre)
    lingkung = [_environ(kunci.bingkai(ajuan)) for ajuan in antre]
    kirim = _Pengirim(aplikasi, kasus.status)
    for satu in _ambil(lingkung, 20):
        kirim(satu)
    connection.force_debug_cursor = True
    connection.queries_log.clear()
    kirim(lingkung.pop())
    kueri = list(connection.queries_log)
    connection.force_debug_cursor = False
    bagian = _ambil(lingkung, pilihan.n) if kasus.ajuan[0].akun else lingkung * 10
    hasil = _ukur(server, kirim, bagian)
    print(f"{nama:10}{hasil}{len(kueri):7}{kirim.besar / 1024:8.1f}", flush=True)
    if pilihan.kueri:
        _tampilkan_kueri(kueri)
    if pilihan.atas or pilihan.bagian:
        _profilkan(kirim, _ambil(lingkung, pilihan.n), pilihan)


def _ambil(daftar: list[Any], banyak: int) -> list[Any]:
    """Take so many from the end; at least one stays."""
    hasil = [daftar.pop() for _ in range(min(banyak, len(daftar) - 1))]
    if len(hasil) < banyak:
        print(
            f"(tinggal {len(hasil)} permintaan; --segar mengembalikan perkara yang menunggu)", file=sys.stderr
        )
    return hasil


def _environ(bingkai: bytes) -> dict[str, Any]:
    kepala, _pisah, badan = bingkai.partition(b"\r\n\r\n")
    awal, *baris = kepala.decode().split("\r\n")
    metode, alamat, _versi = awal.split(" ")
    jalur, _tanya, q = alamat.partition("?")
    isi: dict[str, Any] = {
        "REQUEST_METHOD": metode, "PATH_INFO": jalur, "QUERY_STRING": q, "SCRIPT_NAME": "",
        "SERVER_NAME": "127.0.0.1", "SERVER_PORT": "8000", "SERVER_PROTOCOL": "HTTP/1.1", "REMOTE_ADDR": "127.0.0.1",
        "wsgi.url_scheme": "http", "wsgi.errors": sys.stderr, "badan": badan,
    }  # fmt: skip
    for satu in baris:
        nama, nilai = satu.split(": ", 1)
        kunci = nama.upper().replace("-", "_")
        isi[kunci if kunci.startswith("CONTENT_") else f"HTTP_{kunci}"] = nilai
    return isi


class _Pengirim:
    """Sends requests to the application and checks the answers."""

    def __init__(self, aplikasi: Aplikasi, status: int) -> None:
        self.aplikasi, self.status, self.besar = aplikasi, str(status), 0

    def __call__(self, environ: dict[str, Any]) -> None:
        jawab: list[str] = []
        lengkap = environ | {"wsgi.input": io.BytesIO(environ["badan"])}
        isi = self.aplikasi(lengkap, lambda status, _kepala, *_lain: jawab.append(status))
        self.besar = sum(map(len, isi))
        getattr(isi, "close", lambda: None)()
        if not jawab[0].startswith(self.status):
            raise SystemExit(
                f"{environ['PATH_INFO']}: {jawab[0]}, bukan {self.status}\n{b''.join(isi)[:2000]!r}"
            )


def _ukur(server: Server, kirim: _Pengirim, daftar: list[dict[str, Any]]) -> str:
    pid = server_pid(server.data) or 0
    mulai, cpu_kita, cpu_basis = time.perf_counter(), time.process_time(), cpu(pid).jumlah
    for satu in daftar:
        kirim(satu)
    n = max(1, len(daftar)) / 1000
    aplikasi, basis_data = (time.process_time() - cpu_kita) / n, (cpu(pid).jumlah - cpu_basis) / n
    dinding = (time.perf_counter() - mulai) / n
    return f"{aplikasi + basis_data:8.2f}{aplikasi:9.2f}{basis_data:7.2f}{dinding:9.2f}"


def _tampilkan_kueri(daftar: list[dict[str, str]]) -> None:
    for satu in daftar:
        print(f"    {float(satu['time']) * 1000:6.1f} ms  {satu['sql'][:230]}")
    bentuk = Counter(re.sub(r"\d+", "N", satu["sql"])[:120] for satu in daftar)
    for teks, kali in bentuk.most_common():
        if kali > 1:
            print(f"    {kali} kali: {teks}")


def _profilkan(kirim: _Pengirim, daftar: list[dict[str, Any]], pilihan: argparse.Namespace) -> None:
    pemeriksa = cProfile.Profile(time.process_time)
    pemeriksa.enable()
    for satu in daftar:
        kirim(satu)
    pemeriksa.disable()
    statistik = pstats.Stats(pemeriksa)
    if pilihan.bagian:
        for nama, bagian in bagian_waktu(statistik):
            print(f"    {bagian:6.1%}  {nama}")
    if pilihan.atas:
        print(f"\n{len(daftar)} permintaan; cProfile sendiri memperlambat kira-kira dua kali.")
        statistik.strip_dirs().sort_stats(pilihan.urut)
        statistik.print_stats(*filter(None, [pilihan.saring, pilihan.atas]))


def bagian_waktu(statistik: pstats.Stats) -> list[tuple[str, float]]:
    """The time spent in each package, as parts of the whole; what is built in counts for who called it."""
    milik: Counter[str] = Counter()
    for (berkas, _baris, _nama), (_cc, _nc, sendiri, _kumulatif, pemanggil) in statistik.stats.items():  # type: ignore[attr-defined]  # not in the stubs
        if berkas != "~":
            milik[_paket(berkas)] += sendiri
            continue
        for (asal, _b, _n), hitungan in pemanggil.items():
            milik[_paket(asal)] += hitungan[2]
    jumlah = sum(milik.values())
    return [(nama, waktu / jumlah) for nama, waktu in milik.most_common(12)]


def _paket(berkas: str) -> str:
    """The package of a file, as far as it tells kinds of work apart."""
    if berkas.endswith("<template>") or "/jinja2/" in berkas:
        return "templat"
    for bentuk in (
        r"(django/(?:db|template|forms|urls|http|utils))/",
        r"site-packages/(\w+)",
        r"/(simpul/\w+)",
    ):
        if ketemu := re.search(bentuk, berkas):
            return ketemu[1]
    return "pustaka Python"


if __name__ == "__main__":
    main()
