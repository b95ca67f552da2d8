"""How to run PostgreSQL's programs as whoever we are: they refuse to run as root.

An ordinary user runs them directly. Root, and a user whom the system does not know by name, run them in a
user namespace in which they are somebody else: no account, no change of owners, nothing opened. Where namespaces are forbidden, root uses an account
of its own, with programs and data copied to a folder that belongs to that account.
"""

import hashlib
import os
import pwd
import shutil
import subprocess
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from simpul.peluncur.biner import Biner
from simpul.peluncur.galat import PeluncurError

AKUN = "simpul-pg"
RUMAH_AKUN = Path("/var/lib/simpul-pg")


@dataclass(frozen=True)
class Cara:
    """A way to run a server: where its files go, and who runs it."""

    folder: Path
    prefix: tuple[str, ...] = ()
    uid: int | None = None
    gid: int | None = None

    def prepare(self, folder: Path) -> Path:
        """A folder that only the server and we can enter."""
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        folder.chmod(0o700)
        if self.uid is not None and self.gid is not None:
            os.chown(folder, self.uid, self.gid)
        return folder

    def reachable(self, biner: Biner) -> Biner:
        """Programs that whoever runs the server may read: copied when an account of its own does."""
        if self.uid is None or _open_to_all(biner.folder):
            return biner
        return Biner(_copy_installation(biner) / biner.folder.name, biner.versi)

    def run(self, command: list[str]) -> subprocess.CompletedProcess[str]:
        """Run one of PostgreSQL's programs to its end."""
        return subprocess.run(
            [*self.prefix, *command],
            cwd=self.folder, capture_output=True, text=True, umask=0o077,
            user=self.uid, group=self.gid, extra_groups=None if self.uid is None else [],
        )  # fmt: skip


def choose_cara(folder: Path) -> Cara:
    """The least intrusive way that works here, for data that belongs to ``folder``."""
    if os.geteuid() != 0 and _is_known(os.geteuid()):
        return Cara(folder)
    if prefix := namespace():
        return Cara(folder, prefix=prefix)
    return own_account(folder) if os.geteuid() == 0 else Cara(folder)


@cache
def namespace() -> tuple[str, ...]:
    """The words that run a command as somebody else in a user namespace; none where that is forbidden.

    PostgreSQL looks its user up by number, so it has to be one that the system knows.
    """
    somebody = next((entry for entry in pwd.getpwall() if entry.pw_uid != 0), None)
    if somebody is None:
        return ()
    words = ("unshare", "--user", f"--map-user={somebody.pw_uid}", f"--map-group={somebody.pw_gid}")
    try:
        return words if subprocess.run([*words, "true"], capture_output=True).returncode == 0 else ()
    except OSError:
        return ()


def _is_known(uid: int) -> bool:
    try:
        return bool(pwd.getpwuid(uid))
    except KeyError:
        return False


def own_account(folder: Path) -> Cara:
    """Run as the account ``simpul-pg``, made here if need be, with files below its own home."""
    account = _account()
    RUMAH_AKUN.mkdir(mode=0o711, exist_ok=True)
    name = hashlib.sha256(os.fsencode(folder.resolve())).hexdigest()[:12]
    cara = Cara(RUMAH_AKUN / name, uid=account.pw_uid, gid=account.pw_gid)
    cara.prepare(cara.folder)
    return cara


def _account() -> pwd.struct_passwd:
    try:
        return pwd.getpwnam(AKUN)
    except KeyError:
        pass
    made = subprocess.run(
        ["useradd", "--system", "--user-group", "--no-create-home", "--home-dir", str(RUMAH_AKUN),
         "--shell", "/usr/sbin/nologin", AKUN],
        capture_output=True, text=True,
    )  # fmt: skip
    if made.returncode:
        raise PeluncurError(
            "PostgreSQL tidak mau berjalan sebagai root, ruang nama pengguna dilarang di mesin ini, dan akun "
            f"{AKUN} tidak dapat dibuat ({made.stderr.strip()}). Jalankan Simpul sebagai pengguna biasa."
        )
    return pwd.getpwnam(AKUN)


def _open_to_all(folder: Path) -> bool:
    return all(path.stat().st_mode & 0o005 == 0o005 for path in (folder, *folder.parents))


def _copy_installation(biner: Biner) -> Path:
    """Copy a whole installation, libraries beside it included, to where the account may read it."""
    source = biner.folder.parent
    package = source.parent
    target = RUMAH_AKUN / f"program-{biner.versi}"
    if not target.exists():
        fresh = target.with_suffix(".baru")
        shutil.rmtree(fresh, ignore_errors=True)
        shutil.copytree(source, fresh / package.name / source.name, symlinks=True)
        for libraries in package.parent.glob(f"{package.name}.libs"):
            shutil.copytree(libraries, fresh / libraries.name)
        fresh.chmod(0o755)
        fresh.rename(target)
    return target / package.name / source.name
