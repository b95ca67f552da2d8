"""Settings: read, refused by name when wrong, documented."""

import os
import re
from pathlib import Path

import pytest
from django.conf import settings
from django.core.exceptions import ImproperlyConfigured

from simpul.config.pengaturan import AKAR, Pengaturan, read_settings
from simpul.config.settings import _database, _mail, read_secret


@pytest.fixture(autouse=True)
def _no_settings(monkeypatch):
    for key in [key for key in os.environ if key.startswith(("SIMPUL_", "DATABASE_URL")) or key == "PORT"]:
        monkeypatch.delenv(key)


@pytest.mark.parametrize(
    ("key", "nonsense"),
    [
        ("PORT", "delapan ribu"),
        ("PORT", "0"),
        ("PORT", "65536"),
        ("DATABASE_URL", "mysql://localhost/simpul"),
        ("DATABASE_URL", "postgresql://localhost:porta/simpul?tidak_dikenal=1"),
        ("DATABASE_URL_PEMILIK", "simpul"),
        ("DATABASE_URL_LANGSUNG", "6432"),
        ("SIMPUL_LOG", "xml"),
        ("SIMPUL_METRIK_TOKEN", "pendek"),
        ("SECRET_KEY", "pendek"),
        ("SIMPUL_DEBUG", "mungkin"),
        ("SIMPUL_HTTPS", "ya dan tidak"),
        ("SIMPUL_HOSTS", " , "),
        ("SIMPUL_ALAMAT", "simpul.example"),
        ("SIMPUL_ALAMAT", "https://simpul.example/jalur"),
        ("SIMPUL_ZONA_WAKTU", "Asia/Kendari"),
        ("SIMPUL_SMTP_URL", "imap://surat.example"),
        ("SIMPUL_SURAT_DARI", "tanpa alamat"),
        ("SIMPUL_PROSES", "0"),
        ("SIMPUL_UNGGAH_MAKS_MB", "-1"),
    ],
)
def test_nonsense_is_refused_and_named(monkeypatch, key, nonsense):
    monkeypatch.setenv(key, nonsense)
    with pytest.raises(ImproperlyConfigured, match=rf"^Setelan salah:\n  {key}: .*Yang diharapkan: "):
        read_settings()


def test_a_refusal_never_repeats_a_password(monkeypatch):
    monkeypatch.setenv("DATABASE_URL", "postgresql://budi:rahasia@localhost:porta/simpul")
    monkeypatch.setenv("SECRET_KEY", "pendek")
    with pytest.raises(ImproperlyConfigured) as refusal:
        read_settings()
    assert "rahasia@" not in str(refusal.value)
    assert "pendek" not in str(refusal.value)


def test_a_misspelt_key_is_refused(monkeypatch):
    monkeypatch.setenv("SIMPUL_ZONAWAKTU", "Asia/Jakarta")
    with pytest.raises(ImproperlyConfigured, match="SIMPUL_ZONAWAKTU: setelan ini tidak dikenal"):
        read_settings()


def test_all_complaints_come_at_once(monkeypatch):
    monkeypatch.setenv("PORT", "x")
    monkeypatch.setenv("SIMPUL_DEBUG", "x")
    with pytest.raises(ImproperlyConfigured, match=r"(?s)PORT.*SIMPUL_DEBUG"):
        read_settings()


def test_without_any_setting_it_serves_this_machine_with_its_own_database():
    plain = read_settings()
    assert plain.hosts == ["127.0.0.1", "[::1]", "localhost"]
    assert not plain.pakai_https
    assert not plain.debug
    assert plain.url_basis_data.startswith("postgresql://simpul_aplikasi@/simpul?host=")


def test_a_public_host_is_served_over_https_unless_told_otherwise(monkeypatch):
    monkeypatch.setenv("SIMPUL_HOSTS", "simpul.example, 127.0.0.1")
    assert read_settings().pakai_https
    monkeypatch.setenv("SIMPUL_HTTPS", "false")
    assert not read_settings().pakai_https


def test_migrations_go_to_the_owner_and_pages_to_the_run_time_role(monkeypatch):
    monkeypatch.setenv("DATABASE_URL", "postgresql://aplikasi@db.example/simpul")
    monkeypatch.setenv("DATABASE_URL_PEMILIK", "postgresql://pemilik@db.example/simpul")
    assert "//aplikasi@" in read_settings().url_basis_data
    monkeypatch.setenv("SIMPUL_SEBAGAI_PEMILIK", "true")
    assert "//pemilik@" in read_settings().url_basis_data


def test_an_address_becomes_djangos_form():
    form = _database("postgresql://budi:s%40ndi@db.example:5433/simpul?sslmode=verify-full")
    assert (form["USER"], form["PASSWORD"], form["HOST"], form["PORT"]) == (
        "budi",
        "s@ndi",
        "db.example",
        "5433",
    )
    assert form["OPTIONS"]["sslmode"] == "verify-full"


def test_commands_and_jobs_go_round_pgbouncer_and_the_pages_through_it(monkeypatch):
    from simpul.config.perintah import database_for

    for name, host in (("pekerja", "db.example"), ("jejak", "db.example"), ("layani", "kumpul.example")):
        monkeypatch.setenv("DATABASE_URL", "postgresql://aplikasi@kumpul.example:6432/simpul")
        monkeypatch.setenv("DATABASE_URL_LANGSUNG", "postgresql://aplikasi@db.example/simpul")
        with database_for(name):
            assert f"@{host}" in read_settings().url_basis_data
    kumpul = _database("postgresql://a@b/c", pooled=True)
    assert kumpul["DISABLE_SERVER_SIDE_CURSORS"]
    assert kumpul["OPTIONS"]["prepare_threshold"] is None
    assert not _database("postgresql://a@b/c")["DISABLE_SERVER_SIDE_CURSORS"]


def test_mail_goes_by_smtp_when_set_and_nowhere_otherwise():
    assert _mail(None)["EMAIL_BACKEND"].endswith("dummy.EmailBackend")
    assert _mail(None, rinci=True)["EMAIL_BACKEND"].endswith("console.EmailBackend")
    mail = _mail("smtp+tls://budi:s%40ndi@surat.example")
    assert (mail["EMAIL_HOST"], mail["EMAIL_PORT"], mail["EMAIL_USE_TLS"]) == ("surat.example", 587, True)
    assert mail["EMAIL_HOST_PASSWORD"] == "s@ndi"


def test_the_secret_is_made_once_and_kept_private(tmp_path):
    secret = read_secret(tmp_path / "var")
    assert len(secret) > 50
    assert read_secret(tmp_path / "var") == secret
    assert (tmp_path / "var" / "kunci-rahasia").stat().st_mode & 0o777 == 0o600


def test_every_setting_is_in_the_readme_and_nothing_else():
    readme = (AKAR / "README.md").read_text()
    listed = set(re.findall(r"^\| `([A-Z_]+)` \|", readme, flags=re.MULTILINE))
    assert listed == {field.alias for field in Pengaturan.model_fields.values()} - {
        "SIMPUL_SEBAGAI_PEMILIK",
        "SIMPUL_TERBATAS",
    }


def test_log_lines_go_to_the_console_only():
    assert {handler["class"] for handler in settings.LOGGING["handlers"].values()} == {
        "logging.StreamHandler"
    }


def test_tests_never_use_the_data_of_this_installation():
    assert not Path(settings.STATIC_ROOT).is_relative_to(AKAR)
