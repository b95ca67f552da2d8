"""All settings: read from the environment, checked, refused with a plain message when wrong."""

import os
import secrets
from importlib.util import find_spec
from pathlib import Path
from typing import Annotated, Any
from urllib.parse import unquote, urlsplit
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
        _refuse_unless(parts.scheme in ("smtp", "smtp+tls", "smtps") and bool(parts.hostname), "bukan alamat SMTP")
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
    port: int = Field(8000, alias="PORT", ge=1, le=65535, description="bilangan 1-65535: porta halaman web")
    secret_key: str | None = Field(
        None, alias="SECRET_KEY", min_length=32,
        description="kunci rahasia paling sedikit 32 huruf; kosong: dibuat sekali di folder var",
    )  # fmt: skip
    var: Path = Field(
        AKAR / "var", alias="SIMPUL_VAR", description="folder untuk data, kunci dan berkas statis yang terkumpul"
    )
    debug: bool = Field(False, alias="SIMPUL_DEBUG", description="true atau false: rincian kesalahan di halaman")
    hosts: Annotated[list[str], NoDecode, BeforeValidator(_list)] = Field(
        sorted(LOOPBACK), alias="SIMPUL_HOSTS", min_length=1,
        description="nama host yang dilayani, dipisah koma",
    )  # fmt: skip
    alamat: Annotated[str | None, AfterValidator(_site)] = Field(
        None, alias="SIMPUL_ALAMAT",
        description="alamat situs untuk tautan di surat elektronik, https://simpul.contoh.go.id; "
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
        "kosong: surat elektronik dicetak di konsol",
    )  # fmt: skip
    surat_dari: str = Field(
        "Simpul <simpul@localhost>", alias="SIMPUL_SURAT_DARI", pattern=r"^[^\r\n]*@[^\r\n]+$",
        description="pengirim surat elektronik, misalnya Simpul <simpul@contoh.go.id>",
    )  # fmt: skip
    proses: int = Field(
        os.cpu_count() or 1, alias="SIMPUL_PROSES", ge=1, le=64,
        description="bilangan 1-64: banyaknya proses web; kosong: sebanyak inti prosesor",
    )  # fmt: skip
    unggah_maks_mb: int = Field(
        20, alias="SIMPUL_UNGGAH_MAKS_MB", ge=1, le=500, description="bilangan 1-500: ukuran unggahan terbesar, MB"
    )
    postgres: Path | None = Field(
        None, alias="SIMPUL_POSTGRES", description="folder program PostgreSQL untuk server bawaan; kosong: dicari"
    )
    sebagai_pemilik: bool = Field(
        False, alias="SIMPUL_SEBAGAI_PEMILIK", description="dipakai sendiri oleh perintah simpul untuk migrasi"
    )

    @property
    def url_basis_data(self) -> str:
        """Where the tables are, and as whom we go there."""
        as_owner = self.sebagai_pemilik
        embedded = server_url(socket_folder(self.var.resolve() / "pg"), PEMILIK if as_owner else APLIKASI)
        return (self.database_url_pemilik if as_owner else None) or self.database_url or embedded

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
        settings = Pengaturan()  # type: ignore[call-arg]
    except ValidationError as error:
        complaints += [_complaint(str(e["loc"][0]), e["msg"]) for e in error.errors()]
    if complaints:
        raise ImproperlyConfigured("Setelan salah:\n" + "\n".join(complaints))
    return settings


def read_secret(folder: Path) -> str:
    """The secret of this installation, made once, readable by its owner only."""
    place = folder / "kunci-rahasia"
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        with open(os.open(place, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
            file.write(secrets.token_urlsafe(48))
    except FileExistsError:
        pass
    return place.read_text()


def _database(url: str) -> dict[str, Any]:
    """Django's form of an address; what Django has no name for goes to the driver."""
    parts: dict[str, Any] = {k: v for k, v in conninfo_to_dict(url).items() if v is not None}
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": parts.pop("dbname", ""),
        "USER": parts.pop("user", ""),
        "PASSWORD": parts.pop("password", ""),
        "HOST": parts.pop("host", ""),
        "PORT": str(parts.pop("port", "")),
        "OPTIONS": parts,
        "CONN_MAX_AGE": 600,
        "CONN_HEALTH_CHECKS": True,
    }


def _mail(url: str | None) -> dict[str, Any]:
    if url is None:
        return {"EMAIL_BACKEND": "django.core.mail.backends.console.EmailBackend"}
    parts = urlsplit(url)
    return {
        "EMAIL_BACKEND": "django.core.mail.backends.smtp.EmailBackend",
        "EMAIL_HOST": parts.hostname,
        "EMAIL_PORT": parts.port or {"smtp": 25, "smtp+tls": 587, "smtps": 465}[parts.scheme],
        "EMAIL_HOST_USER": unquote(parts.username or ""),
        "EMAIL_HOST_PASSWORD": unquote(parts.password or ""),
        "EMAIL_USE_TLS": parts.scheme == "smtp+tls",
        "EMAIL_USE_SSL": parts.scheme == "smtps",
        "EMAIL_TIMEOUT": 20,
    }


PENGATURAN = read_settings()

DEBUG = PENGATURAN.debug
SECRET_KEY = PENGATURAN.secret_key or read_secret(PENGATURAN.var)
ALLOWED_HOSTS = PENGATURAN.hosts
ALAMAT_SITUS = PENGATURAN.alamat or f"http://127.0.0.1:{PENGATURAN.port}"
CSRF_TRUSTED_ORIGINS = [PENGATURAN.alamat] if PENGATURAN.alamat else []
ROOT_URLCONF = "simpul.config.urls"
WSGI_APPLICATION = "simpul.config.wsgi.application"
AUTH_USER_MODEL = "inti.Akun"
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

INSTALLED_APPS = [
    "simpul.web",
    "simpul.skenario",
    "simpul.contoh",
    "simpul.penugasan",
    "simpul.naskah",
    "simpul.organisasi",
    "simpul.inti",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.postgres",
    "whitenoise.runserver_nostatic",
    "django.contrib.staticfiles",
    "django.forms",
    "allauth",
    "allauth.account",
    "django_htmx",
    "template_partials",
    "procrastinate.contrib.django",
    *(["django_linear_migrations"] if find_spec("django_linear_migrations") else []),
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "simpul.config.keamanan.content_policy",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
]

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.template.context_processors.i18n",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
            ],
        },
    }
]
FORM_RENDERER = "django.forms.renderers.TemplatesSetting"

# Database, cache, jobs
DATABASES = {"default": _database(PENGATURAN.url_basis_data)}
CACHES = {"default": {"BACKEND": "django.core.cache.backends.db.DatabaseCache", "LOCATION": "inti_tembolok"}}

# Languages and time
USE_TZ = True
TIME_ZONE = PENGATURAN.zona_waktu
USE_I18N = True
LANGUAGE_CODE = "id"
LANGUAGES = [("id", "Bahasa Indonesia"), ("en", "English")]
LOCALE_PATHS = [PAKET / "locale"]

# Files
STATIC_URL = "/statis/"
STATIC_ROOT = PENGATURAN.var / "statis"
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"},
}
MEDIA_ROOT = PENGATURAN.var / "berkas"
MEDIA_URL = "/berkas/"
WHITENOISE_KEEP_ONLY_HASHED_FILES = True
DATA_UPLOAD_MAX_MEMORY_SIZE = PENGATURAN.unggah_maks_mb * 1024 * 1024
DATA_UPLOAD_MAX_NUMBER_FIELDS = 5000
FILE_UPLOAD_PERMISSIONS = 0o600

# Accounts
AUTHENTICATION_BACKENDS = ["allauth.account.auth_backends.AuthenticationBackend"]
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "/"
LOGOUT_REDIRECT_URL = "account_login"
ACCOUNT_ADAPTER = "simpul.config.keamanan.AdaptorAkun"
ACCOUNT_LOGIN_METHODS = {"username"}
ACCOUNT_SIGNUP_FIELDS = ["username*", "password1*", "password2*"]
ACCOUNT_EMAIL_VERIFICATION = "none"
ACCOUNT_PREVENT_ENUMERATION = True
ACCOUNT_LOGOUT_ON_GET = False
ACCOUNT_SESSION_REMEMBER = False
ACCOUNT_RATE_LIMITS = {"login": "60/m/ip", "login_failed": "30/m/ip,5/5m/key"}
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": f"django.contrib.auth.password_validation.{name}"}
    for name in ("UserAttributeSimilarityValidator", "MinimumLengthValidator", "CommonPasswordValidator")
]

# Sessions and the browser's protections
SESSION_COOKIE_AGE = 12 * 60 * 60
SESSION_COOKIE_NAME = "simpul_sesi"
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = "Lax"
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = LANGUAGE_COOKIE_SECURE = PENGATURAN.pakai_https
CSRF_COOKIE_NAME = "simpul_csrf"
CSRF_COOKIE_HTTPONLY = True
CSRF_COOKIE_SAMESITE = "Lax"
LANGUAGE_COOKIE_NAME = "simpul_bahasa"
LANGUAGE_COOKIE_SAMESITE = "Lax"
SECURE_SSL_REDIRECT = PENGATURAN.pakai_https
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if PENGATURAN.pakai_https else None
SECURE_HSTS_SECONDS = 365 * 24 * 60 * 60 if PENGATURAN.pakai_https else 0
SECURE_REFERRER_POLICY = "same-origin"
SECURE_CONTENT_TYPE_NOSNIFF = True
X_FRAME_OPTIONS = "SAMEORIGIN"

# Mail
DEFAULT_FROM_EMAIL = SERVER_EMAIL = PENGATURAN.surat_dari
EMAIL_SUBJECT_PREFIX = "[Simpul] "
globals().update(_mail(PENGATURAN.smtp_url))

# What goes to the log names no person: no addresses, no user, no query text.
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"baris": {"format": "{asctime} {levelname} {name} {message}", "style": "{"}},
    "handlers": {"konsol": {"class": "logging.StreamHandler", "formatter": "baris"}},
    "root": {"handlers": ["konsol"], "level": "WARNING"},
    "loggers": {
        "simpul": {"level": "INFO"},
        "django": {"handlers": ["konsol"], "level": "WARNING", "propagate": False},
        "procrastinate": {"level": "WARNING"},
    },
}
