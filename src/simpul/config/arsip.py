"""One backup as one file: a tar of the database's dump, the uploaded files, and a manifest that comes last.

The manifest names the version, the migrations, and size and SHA-256 of everything; a file that was cut off has none.
It tells damage. Whoever could write it anew is caught by the file's own SHA-256, kept elsewhere, and by the trail.
"""

import hashlib
import io
import json
import os
import tarfile
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any, BinaryIO

BENTUK = 1
MANIFES = "manifes.json"
DUMP = "basis-data.dump"
BERKAS = "berkas"
SEBONGKAH = 1 << 20


class ArsipRusak(Exception):
    """The file is no backup of ours, or not whole; says what is wrong with it."""


@dataclass(frozen=True)
class Arsip:
    """A backup that was found whole. ``isi``: name -> SHA-256."""

    berkas: Path
    manifes: dict[str, Any]

    @property
    def migrasi(self) -> set[tuple[str, str]]:
        """The migrations that its database had seen."""
        return {(app, nama) for app, nama in self.manifes["migrasi"]}

    def keluarkan(self, tujuan: Path) -> None:
        """Unpack it: the dump and the folder of files, readable by us alone."""
        with tarfile.open(self.berkas) as tar:
            for nama in self.manifes["isi"]:
                tempat = tujuan / nama
                tempat.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
                sumber = tar.extractfile(nama)
                assert sumber is not None
                with open(os.open(tempat, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as ke:
                    for bongkah in _bongkah(sumber):
                        ke.write(bongkah)


@contextmanager
def menulis(berkas: Path) -> Iterator["Penulis"]:
    """Write a backup that appears under its name only when it is whole, on the disk, and readable by us alone."""
    berkas.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=berkas.parent, prefix=".cadangan-") as folder:
        sementara = Path(folder) / berkas.name
        with open(os.open(sementara, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as mentah:
            with tarfile.open(fileobj=mentah, mode="w", format=tarfile.PAX_FORMAT) as tar:
                yield Penulis(tar, Path(folder))
            mentah.flush()
            os.fsync(mentah.fileno())
        sementara.replace(berkas)


class Penulis:
    """Takes in what belongs to a backup, and its manifest in the end."""

    def __init__(self, tar: tarfile.TarFile, folder: Path) -> None:
        self.tar, self.folder, self.isi = tar, folder, dict[str, dict[str, Any]]()

    def tambah(self, nama: str, sumber: Path) -> None:
        """Take in a file as it is now."""
        with sumber.open("rb") as berkas:
            ukuran = os.fstat(berkas.fileno()).st_size
            penghitung = _Penghitung(berkas)
            self.tar.addfile(_anggota(nama, ukuran), penghitung)
        self.isi[nama] = {"ukuran": ukuran, "sha256": penghitung.sidik.hexdigest()}

    def tutup(self, **keterangan: Any) -> None:
        """Write the manifest."""
        isi = json.dumps({"bentuk": BENTUK, **keterangan, "isi": self.isi}, indent=1).encode()
        self.tar.addfile(_anggota(MANIFES, len(isi)), io.BytesIO(isi))


class _Penghitung(io.RawIOBase):
    """Hashes exactly what is read through it."""

    def __init__(self, berkas: BinaryIO) -> None:
        self.berkas, self.sidik = berkas, hashlib.sha256()

    def read(self, ukuran: int = -1) -> bytes:
        bongkah = self.berkas.read(ukuran)
        self.sidik.update(bongkah)
        return bongkah


def _anggota(nama: str, ukuran: int) -> tarfile.TarInfo:
    anggota = tarfile.TarInfo(nama)
    anggota.size, anggota.mode = ukuran, 0o600
    return anggota


def periksa(berkas: Path) -> Arsip:
    """Read a backup through and compare everything with its manifest.

    Raises:
        ArsipRusak: it is cut off, damaged, changed, or no backup of ours.
    """
    try:
        with tarfile.open(berkas, "r:") as tar:
            return Arsip(berkas, _cocokkan(tar))
    except (tarfile.TarError, OSError, EOFError) as galat:
        raise ArsipRusak(f"{berkas} tidak terbaca sebagai cadangan Simpul ({galat})") from galat


def _cocokkan(tar: tarfile.TarFile) -> dict[str, Any]:
    manifes, ada = None, dict[str, dict[str, Any]]()
    for anggota in tar:
        sumber = tar.extractfile(anggota) if anggota.isfile() else None
        if sumber is None:
            raise ArsipRusak(f"{anggota.name} bukan berkas biasa")
        if anggota.name == MANIFES:
            manifes = _baca_manifes(sumber.read())
        else:
            ada[anggota.name] = {"ukuran": anggota.size, "sha256": _sidik(sumber)}
    if manifes is None:
        raise ArsipRusak("cadangan ini terpotong: manifesnya tidak ada")
    _bandingkan(manifes["isi"], ada)
    return manifes


def _baca_manifes(isi: bytes) -> dict[str, Any]:
    try:
        manifes: dict[str, Any] = json.loads(isi)
        wajib = manifes["bentuk"], manifes["isi"][DUMP], manifes["migrasi"], manifes["simpul"]
    except (ValueError, KeyError, TypeError) as galat:
        raise ArsipRusak("manifesnya tidak terbaca") from galat
    if wajib[0] != BENTUK:
        raise ArsipRusak(f"bentuk cadangan {wajib[0]} tidak dikenal versi ini")
    return manifes


def _bandingkan(tertulis: dict[str, dict[str, Any]], ada: dict[str, dict[str, Any]]) -> None:
    for nama in sorted(tertulis.keys() | ada.keys()):
        if tertulis.get(nama) != ada.get(nama):
            raise ArsipRusak(f"{nama} rusak, diubah, hilang, atau tidak tercatat dalam manifes")
        if not aman(nama):
            raise ArsipRusak(f"nama {nama!r} tidak boleh ada dalam cadangan")


def aman(nama: str) -> bool:
    """Whether a name stays inside the folder that it is unpacked to."""
    bagian = PurePosixPath(nama).parts
    di_tempatnya = nama == DUMP or (len(bagian) > 1 and bagian[0] == BERKAS)
    return di_tempatnya and ".." not in bagian and not PurePosixPath(nama).is_absolute()


def sidik_berkas(berkas: Path) -> str:
    """The SHA-256 of a whole file."""
    with berkas.open("rb") as isi:
        return _sidik(isi)


def _sidik(sumber: Any) -> str:
    sidik = hashlib.sha256()
    for bongkah in _bongkah(sumber):
        sidik.update(bongkah)
    return sidik.hexdigest()


def _bongkah(sumber: Any) -> Iterator[bytes]:
    while bongkah := sumber.read(SEBONGKAH):
        yield bongkah
