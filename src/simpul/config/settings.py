"""Django's settings, as they follow from those of the operator (``pengaturan``)."""

import os
import secrets
from importlib.util import find_spec
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

from psycopg.conninfo import conninfo_to_dict

from simpul.config.catatan import pencatatan
from simpul.config.pengaturan import PAKET, read_settings


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


# A prepared statement of ours looks up a few rows by their keys: one plan fits all values, and is made once. What is
# that short gains nothing from a second process or from compiling, and starting either costs more than the whole page.
RENCANA = "-c plan_cache_mode=force_generic_plan -c max_parallel_workers_per_gather=0 -c jit=off"


def _database(url: str, *, pooled: bool = False, semua_instansi: bool = False) -> dict[str, Any]:
    """Django's form of an address; what Django has no name for goes to the driver.

    ``pooled``: a connection lasts a transaction, so nothing may count on the one after: no cursor on the server, no
    prepared statement. Otherwise the statements of ``inti.kueri`` are prepared; the ORM's never are.
    ``semua_instansi``: the policies of the database show the rows of all Instansi (``inti.batas``).
    """
    parts: dict[str, Any] = {k: v for k, v in conninfo_to_dict(url).items() if v is not None}
    pilihan = ([] if pooled else [RENCANA]) + (["-c simpul.instansi=*"] if semua_instansi else [])
    if pilihan:
        parts["options"] = " ".join([parts.get("options", ""), *pilihan]).strip()
    return {
        "ENGINE": "simpul.inti.basis",
        "NAME": parts.pop("dbname", ""),
        "USER": parts.pop("user", ""),
        "PASSWORD": parts.pop("password", ""),
        "HOST": parts.pop("host", ""),
        "PORT": str(parts.pop("port", "")),
        "OPTIONS": {"connect_timeout": 5, "prepare_threshold": None if pooled else 1, **parts},
        "CONN_MAX_AGE": 600,
        "CONN_HEALTH_CHECKS": True,
        "DISABLE_SERVER_SIDE_CURSORS": pooled,
    }


def _mail(url: str | None, *, rinci: bool = False) -> dict[str, Any]:
    """How mail goes out. Without a server nowhere: on the console a reset key would stay in the log."""
    if url is None:
        return {"EMAIL_BACKEND": f"django.core.mail.backends.{'console' if rinci else 'dummy'}.EmailBackend"}
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
SECRET_KEY_BAWAAN = PENGATURAN.secret_key is None
ALLOWED_HOSTS = PENGATURAN.hosts
ALAMAT_SITUS = PENGATURAN.alamat or f"http://127.0.0.1:{PENGATURAN.port}"
CSRF_TRUSTED_ORIGINS = [PENGATURAN.alamat] if PENGATURAN.alamat else []
ROOT_URLCONF = "simpul.config.urls"
WSGI_APPLICATION = "simpul.config.wsgi.application"
AUTH_USER_MODEL = "inti.Akun"
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

INSTALLED_APPS = [
    "simpul.api",
    "simpul.latar",
    "simpul.web",
    "simpul.skenario",
    "simpul.contoh",
    "simpul.penugasan",
    "simpul.siklus_kerja",
    "simpul.perjanjian",
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
    "simpul.config.keamanan.content_policy",
    "simpul.config.pengamatan.amati",
    "simpul.web.mampat.HalamanMampat",
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "simpul.web.perangkat.bahasa",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "simpul.api.perangkat.mesin",
    "simpul.web.perangkat.tanpa_nul",
    "simpul.web.perangkat.satu_instansi",
    "simpul.web.perangkat.HarusMasuk",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "simpul.web.perangkat.Siapa",
]

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.jinja2.Jinja2",
        "APP_DIRS": True,
        "OPTIONS": {
            "environment": "simpul.web.jinja.lingkungan",
            "context_processors": [
                "django.contrib.messages.context_processors.messages",
                "simpul.web.perangkat.konteks",
            ],
        },
    },
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.template.context_processors.i18n",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "simpul.web.perangkat.konteks",
            ],
        },
    },
]
FORM_RENDERER = "simpul.web.formulir.Perender"

# Database, cache, jobs
LANGSUNG = PENGATURAN.database_url_langsung
DATABASES = {
    "default": _database(
        PENGATURAN.url_basis_data,
        pooled=LANGSUNG not in (None, PENGATURAN.url_basis_data),
        semua_instansi=not PENGATURAN.terbatas,
    )
}
CACHES = {
    "default": {"BACKEND": "django.core.cache.backends.db.DatabaseCache", "LOCATION": "inti_tembolok"},
    "proses": {
        "BACKEND": "django.core.cache.backends.locmem.LocMemCache",
        "OPTIONS": {"MAX_ENTRIES": 3000},
    },
}

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
WHITENOISE_ALLOW_ALL_ORIGINS = False
DATA_UPLOAD_MAX_MEMORY_SIZE = PENGATURAN.unggah_maks_mb * 1024 * 1024
DATA_UPLOAD_MAX_NUMBER_FIELDS = 5000
FILE_UPLOAD_PERMISSIONS = 0o600

# Accounts
AUTHENTICATION_BACKENDS = ["simpul.web.masuk.NipAtauNama"]
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "/"
LOGOUT_REDIRECT_URL = "account_login"
ACCOUNT_ADAPTER = "simpul.web.masuk.AdaptorAkun"
ACCOUNT_FORMS = {
    "login": "simpul.web.masuk.FormMasuk",
    "reset_password": "simpul.web.masuk.FormAturUlang",
    "reset_password_from_key": "simpul.web.masuk.FormSandiBaru",
    "change_password": "simpul.web.masuk.FormGantiSandi",
}
ACCOUNT_LOGIN_METHODS = {"username"}
ACCOUNT_SIGNUP_FIELDS = ["username*", "password1*", "password2*"]
ACCOUNT_EMAIL_VERIFICATION = "none"
ACCOUNT_PREVENT_ENUMERATION = True
ACCOUNT_EMAIL_UNKNOWN_ACCOUNTS = False
ACCOUNT_LOGOUT_ON_GET = False
ACCOUNT_SESSION_REMEMBER = False
# Behind the proxy that HTTPS implies, its word tells visitors apart; without one, nobody's word is taken.
ALLAUTH_TRUSTED_PROXY_COUNT = 1 if PENGATURAN.pakai_https else 0
ACCOUNT_RATE_LIMITS = {"login": "60/m/ip", "login_failed": "30/m/ip,5/5m/key"}
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": f"django.contrib.auth.password_validation.{name}"}
    for name in ("UserAttributeSimilarityValidator", "MinimumLengthValidator", "CommonPasswordValidator")
]

# Sessions and the browser's protections
SESSION_ENGINE = "simpul.web.sesi"
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
# Our own pages show letters in frames (W019). What else lives below the host's domain is not ours to bind to HTTPS
# (W005), and the list that browsers carry along (W021) is for that domain's owner.
SILENCED_SYSTEM_CHECKS = ["security.W005", "security.W019", "security.W021"]

# Mail
DEFAULT_FROM_EMAIL = SERVER_EMAIL = PENGATURAN.surat_dari
EMAIL_SUBJECT_PREFIX = "[Simpul] "
globals().update(_mail(PENGATURAN.smtp_url, rinci=DEBUG))

# What goes to the log names no person; see catatan.
LOGGING = pencatatan(PENGATURAN.bentuk_log, rinci=DEBUG)
METRIK_TOKEN = PENGATURAN.metrik_token
