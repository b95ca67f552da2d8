"""``make check-deploy``: silent on a proper installation, and plain about what is wrong with another."""

import re
import subprocess

import psycopg
import pytest

from simpul.inti.models import Instansi
from simpul.peluncur.peran import PEMILIK, SUPER
from tests.operasi.conftest import SIMPUL, alamat_basis, lingkungan

PERIKSA = [*SIMPUL, "check", "--deploy", "--database", "default", "--fail-level", "WARNING"]
SUREL = "smtp+tls://simpul:sandi@surat.example:587"


@pytest.fixture
def periksa(transactional_db, tmp_path):
    def jalankan(**setelan: str) -> tuple[int, set[str], str]:
        setelan = {"SIMPUL_SMTP_URL": SUREL, **setelan}
        selesai = subprocess.run(PERIKSA, env=lingkungan(tmp_path, **setelan), capture_output=True, text=True)
        return selesai.returncode, set(re.findall(r"\((\S+\.[EW]\d+)\)", selesai.stderr)), selesai.stderr

    return jalankan


def _pekerja_terlihat() -> None:
    with psycopg.connect(alamat_basis(PEMILIK)) as sambungan:
        sambungan.execute("INSERT INTO procrastinate_workers DEFAULT VALUES")


def test_a_proper_installation_is_clean(periksa):
    _pekerja_terlihat()
    kode, temuan, teks = periksa()
    assert (kode, temuan) == (0, set()), teks


def test_each_fault_of_the_settings_is_named_with_its_cure(periksa):
    kode, temuan, teks = periksa(
        SIMPUL_HOSTS="127.0.0.1", SIMPUL_ALAMAT="", SECRET_KEY="", SIMPUL_SMTP_URL="", SIMPUL_DEBUG="true"
    )
    assert kode == 1
    assert {f"simpul.E{nomor:03}" for nomor in (1, 2, 3, 4, 5, 16)} <= temuan
    assert {"security.W008", "security.W012", "security.W018"} <= temuan
    assert "SIMPUL_HTTPS=true" in teks


@pytest.mark.parametrize(
    ("peran", "temuan"), [(PEMILIK, {"simpul.E015"}), (SUPER, {"simpul.E014", "simpul.E015"})]
)
def test_a_role_that_could_rewrite_the_trail_is_refused(periksa, peran, temuan):
    _pekerja_terlihat()
    kode, ada, _teks = periksa(DATABASE_URL=alamat_basis(peran))
    assert (kode, ada) == (1, temuan)


def test_made_up_people_with_known_passwords_do_not_go_into_service(periksa):
    Instansi.objects.create(nama="Rekaan", nama_daerah="R", tempat="R", profil="bombana-31-2023", contoh=True)
    _pekerja_terlihat()
    assert periksa()[:2] == (1, {"simpul.E017"})


def test_a_fence_that_was_taken_down_is_missed(periksa):
    _pekerja_terlihat()
    with psycopg.connect(alamat_basis(PEMILIK)) as sambungan:
        sambungan.execute("ALTER TABLE inti_perkara DISABLE ROW LEVEL SECURITY")
    kode, temuan, teks = periksa()
    assert (kode, temuan) == (1, {"simpul.E013"})
    assert "inti_perkara" in teks
