"""Every setting that an operator may give: typed, and refused with a plain message when wrong."""

import os
from pathlib import Path
from typing import Annotated, Any, Literal
from urllib.parse import urlsplit
from zoneinfo import available_timezones

from django.core.exceptions import ImproperlyConfigured
from psycopg import ProgrammingError
from psycopg.conninfo import conninfo_to_dict
from pydantic import AfterValidator, BeforeValidator, Field, ValidationError
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from simpul.peluncur.peran import APLIKASI, PEMILIK
from simpul.peluncur.server import server_url
from simpul.peluncur.soket import socket_folder

PAKET = Path(__file__).resolve().parents[1]
AKAR = PAKET.parents[1] if (PAKET.parents[1] / "pyproject.toml").exists() else Path.cwd()
LOOPBACK = {"127.0.0.1", "localhost", "[::1]"}


def _refuse_unless(good: bool, why: str) -> None:
    if not good:
        raise ValueError(why)


def _time_zone(name: str) -> str:
    _refuse_unless(name in available_timezones(), "bukan nama zona waktu")
    return name


def _postgres_url(url: str | None) -> str | None:
    if url is not None:
        try:
            parsed = urlsplit(url).scheme in ("postgresql", "postgres") and conninfo_to_dict(url)
        except (ProgrammingError, ValueError):
            parsed = False
        _refuse_unless(bool(parsed), "bukan alamat PostgreSQL")
    return url


def _smtp_url(url: str | None) -> str | None:
    if url is not None:
        parts = urlsplit(url)
        _refuse_unless(
            parts.scheme in ("smtp", "smtp+tls", "smtps") and bool(parts.hostname), "bukan alamat SMTP"
        )
    return url


def _site(url: str | None) -> str | None:
    if url is not None:
        parts = urlsplit(url)
        good = parts.scheme in ("http", "https") and bool(parts.netloc) and parts.path in ("", "/")
        _refuse_unless(good, "bukan alamat situs")
        return url.rstrip("/")
    return url


def _list(value: Any) -> Any:
    return [part.strip() for part in value.split(",") if part.strip()] if isinstance(value, str) else value


class Pengaturan(BaseSettings):
    """Every setting that an operator may give, as an environment variable of the name in ``alias``."""

    model_config = SettingsConfigDict(extra="ignore", env_ignore_empty=True, hide_input_in_errors=True)

    database_url: Annotated[str | None, AfterValidator(_postgres_url)] = Field(
        None, alias="DATABASE_URL",
        description="alamat PostgreSQL 15+ untuk peran aplikasi, postgresql://pengguna:sandi@host:5432/basis; "
        "kosong: PostgreSQL bawaan",
    )  # fmt: skip
    database_url_pemilik: Annotated[str | None, AfterValidator(_postgres_url)] = Field(
        None, alias="DATABASE_URL_PEMILIK",
        description="alamat yang sama untuk pemilik tabel, dipakai migrasi; kosong: sama dengan DATABASE_URL",
    )  # fmt: skip
    database_url_langsung: Annotated[str | None, AfterValidator(_postgres_url)] = Field(
        None, alias="DATABASE_URL_LANGSUNG",
        description="alamat langsung ke PostgreSQL untuk pekerjaan latar dan perintah bila DATABASE_URL lewat PgBouncer; "
        "kosong: sama dengan DATABASE_URL",
    )  # fmt: skip
    port: int = Field(8000, alias="PORT", ge=1, le=65535, description="bilangan 1-65535: porta halaman web")
    secret_key: str | None = Field(
        None, alias="SECRET_KEY", min_length=32,
        description="kunci rahasia paling sedikit 32 huruf; kosong: dibuat sekali di folder var",
    )  # fmt: skip
    var: Path = Field(
        AKAR / "var",
        alias="SIMPUL_VAR",
        description="folder untuk data, kunci dan berkas statis yang terkumpul",
    )
    debug: bool = Field(
        False, alias="SIMPUL_DEBUG", description="true atau false: rincian kesalahan di halaman"
    )
    hosts: Annotated[list[str], NoDecode, BeforeValidator(_list)] = Field(
        sorted(LOOPBACK), alias="SIMPUL_HOSTS", min_length=1,
        description="nama host yang dilayani, dipisah koma",
    )  # fmt: skip
    alamat: Annotated[str | None, AfterValidator(_site)] = Field(
        None, alias="SIMPUL_ALAMAT",
        description="alamat situs untuk tautan di surat elektronik, https://simpul.example; "
        "kosong: http://127.0.0.1:PORT",
    )  # fmt: skip
    https: bool | None = Field(
        None, alias="SIMPUL_HTTPS",
        description="true atau false: kuki aman, HSTS dan pengalihan ke HTTPS di balik proksi; "
        "kosong: true kecuali semua host adalah mesin ini",
    )  # fmt: skip
    zona_waktu: Annotated[str, AfterValidator(_time_zone)] = Field(
        "Asia/Makassar", alias="SIMPUL_ZONA_WAKTU", description="nama zona waktu, misalnya Asia/Jakarta"
    )
    smtp_url: Annotated[str | None, AfterValidator(_smtp_url)] = Field(
        None, alias="SIMPUL_SMTP_URL",
        description="smtp://, smtp+tls:// (STARTTLS) atau smtps://, lalu pengguna:sandi@host:porta; "
        "kosong: surat elektronik tidak dikirim",
    )  # fmt: skip
    surat_dari: str = Field(
        "Simpul <simpul@localhost>", alias="SIMPUL_SURAT_DARI", pattern=r"^[^\r\n]*@[^\r\n]+$",
        description="pengirim surat elektronik, misalnya Simpul <simpul@simpul.example>",
    )  # fmt: skip
    proses: int = Field(
        os.cpu_count() or 1, alias="SIMPUL_PROSES", ge=1, le=64,
        description="bilangan 1-64: banyaknya proses web; kosong: sebanyak inti prosesor",
    )  # fmt: skip
    unggah_maks_mb: int = Field(
        20,
        alias="SIMPUL_UNGGAH_MAKS_MB",
        ge=1,
        le=500,
        description="bilangan 1-500: ukuran unggahan terbesar, MB",
    )
    log: Literal["json", "baris"] | None = Field(
        None, alias="SIMPUL_LOG",
        description="json (satu objek sebaris, setiap permintaan dan pekerjaan) atau baris (yang bermasalah saja); "
        "kosong: json kecuali semua host adalah mesin ini",
    )  # fmt: skip
    metrik_token: str | None = Field(
        None, alias="SIMPUL_METRIK_TOKEN", min_length=24,
        description="tanda pengenal paling sedikit 24 huruf untuk /metrics; kosong: tertutup, kecuali tanpa perantara di mesin ini",
    )  # fmt: skip
    postgres: Path | None = Field(
        None,
        alias="SIMPUL_POSTGRES",
        description="folder program PostgreSQL untuk server bawaan; kosong: dicari",
    )
    sebagai_pemilik: bool = Field(
        False,
        alias="SIMPUL_SEBAGAI_PEMILIK",
        description="dipakai sendiri oleh perintah simpul untuk migrasi",
    )
    terbatas: bool = Field(
        False,
        alias="SIMPUL_TERBATAS",
        description="dipakai sendiri oleh proses web: tiap permintaan hanya mengenal satu instansi",
    )

    @property
    def url_basis_data(self) -> str:
        """Where the tables are, and as whom we go there."""
        as_owner = self.sebagai_pemilik
        embedded = server_url(socket_folder(self.var.resolve() / "pg"), PEMILIK if as_owner else APLIKASI)
        return (self.database_url_pemilik if as_owner else None) or self.database_url or embedded

    @property
    def bentuk_log(self) -> str:
        """How log lines look: for a machine that collects them, or for a person at a terminal."""
        return self.log or ("baris" if set(self.hosts) <= LOOPBACK else "json")

    @property
    def pakai_https(self) -> bool:
        """Whether visitors come over HTTPS."""
        return not set(self.hosts) <= LOOPBACK if self.https is None else self.https


def _unknown_keys() -> list[str]:
    known = {field.alias for field in Pengaturan.model_fields.values()}
    return sorted(key for key in os.environ if key.startswith("SIMPUL_") and key not in known)


def _complaint(key: str, problem: str) -> str:
    described = next((f.description for f in Pengaturan.model_fields.values() if f.alias == key), "")
    return f"  {key}: {problem}. Yang diharapkan: {described}" if described else f"  {key}: {problem}"


def read_settings() -> Pengaturan:
    """The settings of this process; a list of all that is wrong, by key, when something is."""
    complaints = [_complaint(key, "setelan ini tidak dikenal") for key in _unknown_keys()]
    try:
        settings = Pengaturan()  # type: ignore[call-arg]  # filled from the environment
    except ValidationError as error:
        complaints += [_complaint(str(e["loc"][0]), "nilai ini tidak dapat dipakai") for e in error.errors()]
    if complaints:
        raise ImproperlyConfigured("Setelan salah:\n" + "\n".join(complaints))
    return settings
