"""Write the database of a release as small compressed SQL text: ``make dump-rilis RILIS=<commit>``.

Runs with the sources of that release on its path, and uses nothing but what it offers: its migrations, its fixed
cast and its services. What comes out is the ground of ``test_mutakhir``: an installation as that release left it.
"""

import contextlib
import lzma
import os
import subprocess
import sys
from pathlib import Path

from simpul.peluncur import throwaway
from simpul.peluncur.biner import find_biner
from simpul.peluncur.peran import BASIS, PEMILIK

# What the database that takes it in has already, or an older server or program would not know.
LEWATI = (
    b"--", b"\\restrict", b"\\unrestrict", b"SET transaction_timeout", b"CREATE SCHEMA public", b"COMMENT ON SCHEMA", b"GRANT ALL ON SCHEMA",
    b"GRANT USAGE ON SCHEMA",
)  # fmt: skip


def main(tujuan: Path) -> None:
    """Build a small world in a database of its own and write it down."""
    with throwaway() as server:
        os.environ |= {
            "DATABASE_URL": server.url(PEMILIK),
            "DJANGO_SETTINGS_MODULE": "simpul.config.settings",
        }
        subprocess.run([sys.executable, "-m", "simpul.config", "siapkan", "--hanya-tabel"], check=True)
        _isi()
        perintah = [
            find_biner().program("pg_dump"), "--no-owner", "--schema=public",
            f"--dbname={server.url(PEMILIK, BASIS)}",
        ]  # fmt: skip
        sql = subprocess.run(perintah, check=True, capture_output=True).stdout
    baris = (satu for satu in sql.splitlines(keepends=True) if not satu.startswith(LEWATI))
    tujuan.write_bytes(lzma.compress(b"".join(baris), preset=9 | lzma.PRESET_EXTREME))


def _isi() -> None:
    import django

    django.setup()
    from simpul.inti import jam
    from simpul.inti.jejak import segel_hari
    from tests.dunia import HARI, bangun_dunia

    with jam.pada(HARI):
        dunia = bangun_dunia()
        _perkara(dunia)
        segel_hari(dunia.instansi, HARI)


def _perkara(d: object) -> None:
    """Cases in several states: asked, agreed, signed, refused, with an attempt that the rules turned down."""
    from simpul.inti.pintu import Ditolak
    from simpul.penugasan.masukan import Masukan
    from simpul.penugasan.permintaan import DataTim, Permintaan
    from simpul.penugasan.services import ajukan, langkah

    ajukan(Permintaan("tunjuk", d.asma, "Menyusun laporan gizi", (d.citra,)))
    ajukan(Permintaan("ajukan", d.asma, "Survei gizi", (d.dodi,), unit_tujuan=d.yankes))
    disetujui = ajukan(Permintaan("ajukan", d.asma, "Pelatihan kader", (d.endah,), unit_tujuan=d.yankes))
    with contextlib.suppress(Ditolak):
        langkah(disetujui, "setujui", d.asma)
    langkah(disetujui, "setujui", d.basri)
    selesai = ajukan(Permintaan("ajukan", d.asma, "Posyandu keliling", (d.dodi,), unit_tujuan=d.yankes))
    langkah(selesai, "setujui", d.basri)
    langkah(selesai, "tetapkan", d.darwis)
    ditolak = ajukan(Permintaan("ajukan", d.asma, "Rapat larut malam", (d.endah,), unit_tujuan=d.yankes))
    langkah(ditolak, "tolak", d.basri, masukan=Masukan(alasan="Sedang bertugas."))
    tim = DataTim("Tim Gizi", ketua=d.citra)
    ajukan(Permintaan("bentuk", d.asma, "Tim gizi keluarga", (d.citra, d.kiki), tim=tim))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
