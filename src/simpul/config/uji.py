"""The test harness's plugin: a throwaway PostgreSQL before Django reads its settings.

Loaded by ``-p simpul.config.uji`` (pyproject.toml). The tests' own server is used whatever
``DATABASE_URL`` says: tests never touch anyone's data. Workers of pytest-xdist share one server,
with a database each.
"""

import os
from contextlib import ExitStack

import pytest

from simpul.config.terjemahan import compile_all
from simpul.peluncur import throwaway
from simpul.peluncur.peran import PEMILIK

_sumber = ExitStack()


def pytest_addoption(parser: pytest.Parser) -> None:
    """The earliest hook there is: runs before pytest-django looks at the settings."""
    compile_all()
    if "PYTEST_XDIST_WORKER" not in os.environ:
        server = _sumber.enter_context(throwaway())
        var = server.folder / "var"
        (var / "statis").mkdir(parents=True)
        os.environ.update(_environment(server.url(PEMILIK), str(var)))


def pytest_configure(config: pytest.Config) -> None:
    """Make what is slow or needs a build step in production plain in tests."""
    from django.conf import settings

    settings.DATABASES["default"]["CONN_MAX_AGE"] = 0
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
    settings.STORAGES["staticfiles"] = {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}


def pytest_unconfigure(config: pytest.Config) -> None:
    """Stop the server and remove its folder."""
    _sumber.close()


def _environment(url: str, var: str) -> dict[str, str]:
    for key in [
        key for key in os.environ if key.startswith(("SIMPUL_", "DATABASE_URL")) and key != "SIMPUL_POSTGRES"
    ]:
        del os.environ[key]
    return {"DATABASE_URL": url, "SIMPUL_VAR": var, "DJANGO_ALLOW_ASYNC_UNSAFE": "true"}
