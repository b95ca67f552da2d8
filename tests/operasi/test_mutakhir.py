"""A database that an earlier release left becomes one of this version: nothing is lost, work goes on."""

import lzma
import subprocess
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest

from simpul.peluncur import attach
from simpul.peluncur.biner import find_klien
from simpul.peluncur.peran import APLIKASI, PEMILIK
from tests.operasi.conftest import SIMPUL, lingkungan

RILIS = sorted((Path(__file__).parent / "rilis").glob("*.sql.xz"))
SETUJUI = """
from simpul.organisasi.models import Pegawai
from simpul.penugasan.models import Penugasan
from simpul.penugasan.services import langkah
satu = Penugasan.objects.get(judul="Survei gizi")
langkah(satu, "setujui", Pegawai.objects.get(nama="Basri"))
langkah(satu, "tetapkan", Pegawai.objects.get(nama="Darwis"))
satu.refresh_from_db()
print("status:", satu.status)
"""
pytestmark = pytest.mark.lambat


@pytest.fixture(params=RILIS, ids=lambda berkas: berkas.name.split(".")[0])
def lama(request, transactional_db, tmp_path) -> Iterator[dict[str, str]]:
    """The settings of an installation whose database an earlier release left."""
    with attach(tmp_path / "lama", discard=True) as server:
        url = server.url(PEMILIK)
        with psycopg.connect(url) as sambungan:
            versi = sambungan.info.server_version // 10000
        isi = lzma.decompress(request.param.read_bytes())
        psql = [
            find_klien(versi).program("psql"),
            "-X",
            "-q",
            "-v",
            "ON_ERROR_STOP=1",
            "-o",
            "/dev/null",
            "-d",
            url,
        ]
        subprocess.run(psql, input=isi, check=True)
        yield {"DATABASE_URL": server.url(APLIKASI), "DATABASE_URL_PEMILIK": url}


def simpul(setelan: dict[str, str], var: Path, *kata: str) -> str:
    selesai = subprocess.run(
        [*SIMPUL, *kata], env=lingkungan(var, **setelan), capture_output=True, text=True, timeout=120
    )
    assert selesai.returncode == 0, selesai.stdout + selesai.stderr
    return selesai.stdout


def test_an_installation_of_an_earlier_release_goes_on_with_this_one(lama, var_siap, layani):
    simpul(lama, var_siap, "siapkan", "--hanya-tabel")
    assert "Jejak utuh." in simpul(lama, var_siap, "jejak", "periksa")

    server = layani(**lama)
    assert server.minta("/readyz").status == 200
    server.masuk("basri", "rahasia-contoh")
    giliran = server.lewat_perantara("/")
    assert giliran.status == 200
    assert "Survei gizi" in giliran.teks
    assert server.lewat_perantara("/organisasi/").status == 200

    assert "status: ditetapkan" in simpul(lama, var_siap, "shell", "--verbosity", "0", "-c", SETUJUI).lower()
    assert "Jejak utuh." in simpul(lama, var_siap, "jejak", "periksa")


def test_a_database_that_was_not_brought_up_to_date_is_not_ready(lama, layani):
    with psycopg.connect(lama["DATABASE_URL_PEMILIK"]) as sambungan:
        sambungan.execute("DELETE FROM django_migrations WHERE app = 'penugasan'")
    siap = layani(**lama).minta("/readyz")
    assert siap.status == 503
    assert '"lengkap": false' in siap.teks
