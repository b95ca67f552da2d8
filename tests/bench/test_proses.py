"""CPU time counts a whole family, those who ended included; memory counts what is shared once."""

import os
import subprocess
import sys
import time

from bench.proses import cpu, keluarga, memori_mb

SIBUK = "import time\nmulai = time.process_time()\nwhile time.process_time() - mulai < 0.3: pass\n"


def test_cpu_anak_yang_sudah_berakhir_tetap_dihitung() -> None:
    sebelum = cpu(os.getpid()).jumlah
    subprocess.run([sys.executable, "-c", SIBUK], check=True)
    assert 0.25 <= cpu(os.getpid()).jumlah - sebelum < 3


def test_cpu_cucu_yang_masih_hidup_dihitung_dan_disebut() -> None:
    induk = "import subprocess, sys\nsubprocess.run([sys.executable, '-c', sys.argv[1] + 'time.sleep(60)'])"
    sebelum = cpu(os.getpid()).jumlah
    with subprocess.Popen([sys.executable, "-c", induk, SIBUK], process_group=0) as proses:
        try:
            tenggat = time.monotonic() + 20
            while cpu(os.getpid()).jumlah - sebelum < 0.25 and time.monotonic() < tenggat:
                time.sleep(0.05)
            assert cpu(os.getpid()).jumlah - sebelum >= 0.25
            assert len(keluarga(proses.pid)) == 2
            assert memori_mb(proses.pid) > memori_mb(keluarga(proses.pid)[-1]) > 1
        finally:
            os.killpg(proses.pid, 9)
