"""``make bench``: measure everything and say what holds. ``make bench RUN=1 SKALA=1 HANYA=giliran`` for a quick look."""

import argparse
import json
import os
import subprocess
import sys
import time
from contextlib import ExitStack
from itertools import groupby
from typing import Any

from bench import laporan
from bench.daftar import DAFTAR
from bench.kasus import BACA, LANGKAH, Ajuan, Kasus, Sambungan
from bench.klaster import AKAR, basis, klaster, lingkungan, segarkan, siapkan, super_
from bench.layanan import Layanan, layani_batas, layani_simpul
from bench.mentah import ISI, ukur_mentah
from bench.sesi import Kunci
from bench.ukur import Sasaran, bingkai, periksa_langkah
from simpul.peluncur import Server

SURAT = 1000
BATAS = Kasus("batas", BACA, (Ajuan(0, "/"),), banyak=300)
Ulangan = dict[tuple[str, int], list[dict[str, float]]]
_mulai = time.monotonic()


def main() -> None:
    """Prepare, measure in turns, tell."""
    pilihan = _pilihan()
    with klaster() as server:
        for skala in pilihan.skala:
            siapkan(server, skala, lapor)
            lapor(f"skala {skala}: menyalin data ...")
            segarkan(server, skala)
        hasil = _ukur_semua(server, pilihan)
        if not pilihan.hanya:
            hasil["surat"] = _surat(server, pilihan.skala[0])
    laporan.tulis(hasil)
    print(laporan.tabel(hasil), laporan.putusan(hasil), sep="\n\n")


def _pilihan() -> argparse.Namespace:
    p = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    p.add_argument("--ulangan", type=int, default=5, help="berapa kali setiap kasus diukur")
    p.add_argument("--skala", type=int, nargs="*", choices=(1, 10), help="kosong: keduanya")
    p.add_argument("--hanya", nargs="*", choices=[*DAFTAR], help="kosong: semua")
    pilihan = p.parse_args()
    pilihan.skala = pilihan.skala or [1, 10]
    return pilihan


def lapor(teks: str) -> None:
    """Progress, with the time since the start."""
    menit, detik = divmod(int(time.monotonic() - _mulai), 60)
    print(f"[{menit:02d}.{detik:02d}] {teks}", file=sys.stderr, flush=True)


def _ukur_semua(server: Server, pilihan: argparse.Namespace) -> dict[str, Any]:
    _siapkan_django(server, pilihan.skala[0])
    with ExitStack() as tumpukan:
        bare = _sasaran_batas(tumpukan, server, pilihan.skala[0])
        sasaran = [satu for s in pilihan.skala for satu in _sasaran(tumpukan, server, s, pilihan.hanya)]
        awal = {id(satu.db): _jejak_terakhir(satu.db) for satu in sasaran}
        for satu in (bare, *sasaran):
            lapor(f"memanaskan {satu.kasus.nama} skala {satu.skala}")
            satu.panaskan()
        batas, ulangan = _bergiliran(bare, sasaran, pilihan.ulangan)
        _periksa(sasaran, awal)
        kasus = {satu.kasus.nama: satu.kasus for satu in sasaran}
    mentah = [
        {"nama": nama, "skala": 1, **ukur_mentah(server, basis(pilihan.skala[0]), kasus[nama])}
        for nama in ISI
        if nama in kasus
    ]
    return laporan.susun(batas, ulangan, kasus, mentah=mentah)


def _bergiliran(bare: Sasaran, sasaran: list[Sasaran], kali: int) -> tuple[list[dict[str, float]], Ulangan]:
    """Round after round, so that a neighbour who makes noise disturbs all alike."""
    batas: list[dict[str, float]] = []
    ulangan: Ulangan = {(satu.kasus.nama, satu.skala): [] for satu in sasaran}
    for putaran in range(1, kali + 1):
        for skala, milik in groupby(sasaran, lambda satu: satu.skala):
            batas.append(_lapor_ukuran(bare, putaran))
            for satu in milik:
                ulangan[satu.kasus.nama, skala].append(_lapor_ukuran(satu, putaran))
    return batas, ulangan


def _lapor_ukuran(satu: Sasaran, putaran: int) -> dict[str, float]:
    hasil = satu.ukur()
    angka = f"{hasil['cpu_ms']:.2f} ms CPU, p95 {hasil['p95_ms']:.1f} ms"
    lapor(f"putaran {putaran}, skala {satu.skala}, {satu.kasus.nama}: {angka}")
    return hasil


def _sasaran_batas(tumpukan: ExitStack, server: Server, skala: int) -> Sasaran:
    db = tumpukan.enter_context(super_(server, basis(skala)))
    layanan = tumpukan.enter_context(layani_batas(server, skala))
    return Sasaran(BATAS, skala, layanan, db, bingkai(BATAS, Kunci(db)))


def _sasaran(tumpukan: ExitStack, server: Server, skala: int, hanya: list[str] | None) -> list[Sasaran]:
    db: Sambungan = tumpukan.enter_context(super_(server, basis(skala)))
    layanan: Layanan = tumpukan.enter_context(layani_simpul(server, skala))
    kunci = Kunci(db)
    kasus = [susun(db) for nama, susun in DAFTAR.items() if not hanya or nama in hanya]
    return [Sasaran(k, skala, layanan, db, bingkai(k, kunci)) for k in kasus]


def _jejak_terakhir(db: Sambungan) -> int:
    return int(db.execute("SELECT coalesce(max(id), 0) FROM inti_jejak").fetchone()[0])


def _periksa(sasaran: list[Sasaran], awal: dict[int, int]) -> None:
    """What was answered as done must stand in the trail."""
    for id_db, jejak in awal.items():
        milik = [satu for satu in sasaran if id(satu.db) == id_db]
        dijawab = sum(satu.dijawab for satu in milik if satu.kasus.jenis == LANGKAH)
        periksa_langkah(milik[0].db, jejak, dijawab)


def _siapkan_django(server: Server, skala: int) -> None:
    """For what writes sessions; nothing of this process touches the database through Django."""
    os.environ.update(lingkungan(server, basis(skala)))
    os.environ["DJANGO_SETTINGS_MODULE"] = "simpul.config.settings"
    import django

    django.setup()


def _surat(server: Server, skala: int) -> dict[str, float]:
    lapor(f"mencetak {SURAT} surat di latar belakang ...")
    perintah = [sys.executable, "-m", "bench.surat", str(SURAT)]
    selesai = subprocess.run(
        perintah, env=lingkungan(server, basis(skala)), cwd=AKAR, stdout=subprocess.PIPE, check=True
    )
    hasil: dict[str, float] = json.loads(selesai.stdout)
    lapor(f"{hasil['per_detik']:.1f} surat/detik, {hasil['per_detik_inti']:.1f} per inti")
    return hasil


if __name__ == "__main__":
    main()
