"""Where the server listens: a Unix socket in a folder that only we can enter."""

import hashlib
import os
import stat
import tempfile
from pathlib import Path

from simpul.peluncur.galat import PeluncurError

# A socket's address holds 107 bytes, the file name included.
TERPANJANG = 107 - len("/.s.PGSQL.5432")


def socket_folder(folder: Path) -> Path:
    """The folder's own ``soket``, or a short private one when that path is too long for a socket."""
    inside = folder / "soket"
    if len(os.fsencode(inside)) <= TERPANJANG and "," not in str(inside):
        return inside
    name = hashlib.sha256(os.fsencode(folder)).hexdigest()[:12]
    return Path(tempfile.gettempdir()) / f"simpul-{os.getuid()}-{name}"


def check_private(folder: Path, owner: int | None = None) -> None:
    """Refuse a folder that somebody else laid out before us."""
    facts = folder.lstat()
    ours = facts.st_uid == (os.getuid() if owner is None else owner)
    if not (stat.S_ISDIR(facts.st_mode) and ours and stat.S_IMODE(facts.st_mode) == 0o700):
        raise PeluncurError(
            f"Folder soket {folder} bukan milik kita atau terbuka bagi orang lain. Hapus lalu ulangi."
        )
