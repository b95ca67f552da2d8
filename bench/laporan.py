"""The figures as a table for the terminal and as ``bench/hasil.json``, and the verdict."""

import json
import os
import platform
from collections.abc import Sequence
from pathlib import Path
from statistics import median
from typing import Any

from bench.kasus import Kasus
from bench.statistik import median_per_kunci, sebaran
from bench.vonis import Baris, vonis

JSON = Path(__file__).parent / "hasil.json"
KOLOM = (
    ("CPU ms", "cpu_ms", ".2f"), ("kali", "kali", ".1f"), ("app", "cpu_aplikasi_ms", ".2f"), ("db", "cpu_basis_ms", ".2f"),
    ("p50", "p50_ms", ".1f"), ("p95", "p95_ms", ".1f"), ("p99", "p99_ms", ".1f"), ("r/s 1", "rps_1", ".0f"),
    ("r/s 8", "rps_8", ".0f"), ("r/s 32", "rps_32", ".0f"), ("kueri", "kueri", ".1f"), ("bufer", "bufer", ".0f"),
    ("MB", "memori_mb", ".0f"), ("sebar", "sebaran", ".0%"),
)  # fmt: skip


def ringkas(nama: str, skala: int, ulangan: Sequence[dict[str, float]], **lain: Any) -> Baris:
    """One line of the result: the medians over the runs, and how far apart the runs were."""
    cpu = [satu["cpu_ms"] for satu in ulangan]
    baris = {k: round(v, 3) for k, v in median_per_kunci(ulangan).items()}
    return {"nama": nama, "skala": skala, **lain, **baris, "sebaran": round(sebaran(cpu), 3), "cpu_tiap_ulangan": [round(c, 2) for c in cpu]}  # fmt: skip


def susun(
    batas: Sequence[dict[str, float]],
    ulangan: dict[tuple[str, int], list[dict[str, float]]],
    kasus: dict[str, Kasus],
    **lain: Any,
) -> Baris:
    """The whole result in the shape that is published."""
    hasil = [
        ringkas(nama, skala, daftar, jenis=kasus[nama].jenis, isi=kasus[nama].isi, laju=kasus[nama].laju)
        for (nama, skala), daftar in ulangan.items()
        if daftar
    ]
    cpu_batas = median(satu["cpu_ms"] for satu in batas)
    for satu in hasil:
        satu["kali"] = round(satu["cpu_ms"] / cpu_batas, 2)
    mesin = {"inti": os.cpu_count(), "python": platform.python_version(), "sistem": platform.platform()}
    return {"batas": ringkas("batas", 1, batas, kali=1.0), "hasil": hasil, "mesin": mesin, **lain}


def tulis(hasil: Baris) -> None:
    """Keep it for whoever compares."""
    JSON.write_text(json.dumps(hasil, indent=1, ensure_ascii=False) + "\n")


def tabel(hasil: Baris) -> str:
    """The figures, a line each; below them those of raw psycopg and of letters."""
    kepala = f"{'':16}" + "".join(f"{judul:>8}" for judul, _k, _b in KOLOM)
    baris = [_baris("batas", hasil["batas"])]
    baris += [_baris(f"{satu['nama']} x{satu['skala']}", satu) for satu in hasil["hasil"]]
    for satu in hasil.get("mentah", ()):
        baris.append(_baris(f"psycopg {satu['nama']}", satu))
    return "\n".join([kepala, *baris])


def markdown(hasil: Baris) -> str:
    """The same figures for a page of documentation: ``python -m bench.laporan``."""
    judul = [judul for judul, _k, _b in KOLOM]
    baris = [["", *judul], ["---", *("--:" for _ in judul)], ["`batas`", *_sel(hasil["batas"])]]
    baris += [[f"`{satu['nama']}` x{satu['skala']}", *_sel(satu)] for satu in hasil["hasil"]]
    baris += [[f"psycopg, `{satu['nama']}`", *_sel(satu)] for satu in hasil.get("mentah", ())]
    return "\n".join(f"| {' | '.join(satu)} |" for satu in baris)


def _baris(nama: str, isi: Baris) -> str:
    return f"{nama:16}" + "".join(f"{satu:>8}" for satu in _sel(isi))


def _sel(isi: Baris) -> list[str]:
    return [format(isi[kunci], bentuk) if kunci in isi else "" for _judul, kunci, bentuk in KOLOM]


def putusan(hasil: Baris) -> str:
    """Which promises are kept, and by name those that are not."""
    semua = vonis(hasil)
    luput = [satu for satu in semua if not satu.dipenuhi]
    baris = [f"{len(semua) - len(luput)} dari {len(semua)} batas dipenuhi."]
    baris += [f"  LUPUT  {satu}" for satu in luput]
    if luput:
        baris.append("Sebabnya, dengan profil ke mana waktunya habis: docs/kinerja-sistem.md")
    return "\n".join(baris)


if __name__ == "__main__":
    print(markdown(json.loads(JSON.read_text())))
