"""``python -m bench.surat 1000``: print so many issued letters as a background job would; prints seconds as JSON.

Letters of many cases are read by the thousand and handed to the pool of compilers that pages use too.
"""

import json
import os
import sys
import time
from concurrent.futures import ThreadPoolExecutor

import django

from bench.proses import cpu


def cetak_banyak(banyak: int) -> dict[str, float]:
    """Seconds of time and of CPU, compilers included, for so many letters; and how large they are on average."""
    from simpul.naskah.kolam import KOLAM
    from simpul.naskah.models import Naskah
    from simpul.naskah.selectors import pdf

    daftar = list(Naskah.objects.filter(luar=False).order_by("-pk").select_related("lambang")[:banyak])
    with ThreadPoolExecutor(os.cpu_count()) as kolam:
        list(kolam.map(pdf, daftar[:4]))
        sebelum, mulai = cpu(os.getpid()).jumlah, time.perf_counter()
        ukuran = sum(map(len, kolam.map(pdf, daftar)))
        detik, inti = time.perf_counter() - mulai, cpu(os.getpid()).jumlah - sebelum
    KOLAM.tutup()
    n = len(daftar)
    return {"banyak": n, "detik": detik, "cpu_detik": inti, "per_detik": n / detik, "per_detik_inti": n / inti, "kb": ukuran / n / 1024}  # fmt: skip


if __name__ == "__main__":
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "simpul.config.settings")
    django.setup()
    print(json.dumps(cetak_banyak(int(sys.argv[1]))))
