"""Many documents in one ZIP: each is printed once into a folder of work, then copied into the file.

A job that was killed finds in the folder what it had printed and goes on from there. At no time is more than a few
documents in memory. Who may read what is not decided here.
"""

import csv
import hashlib
import io
import shutil
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from uuid import uuid4

from django.core.files.storage import default_storage
from django.utils.translation import gettext as _

from simpul.naskah.kolam import CetakGagal
from simpul.naskah.models import Naskah, PaketNaskah
from simpul.naskah.selectors import pdf
from simpul.organisasi.impor.templat import sebagai_teks

FOLDER = "paket"
DAFTAR_ISI = "daftar-isi.csv"
NAMA_TERPANJANG = 120


def nama_simpanan(paket: PaketNaskah) -> str:
    """What the finished file is called where files are kept."""
    return f"{FOLDER}/{paket.kode}.zip"


def ruang(paket: PaketNaskah) -> Path:
    """The folder of work of a package."""
    return Path(default_storage.path(f"{FOLDER}/{paket.kode}"))


def buang_ruang(paket: PaketNaskah) -> None:
    """Remove the folder of work."""
    shutil.rmtree(ruang(paket), ignore_errors=True)


def buang(paket: PaketNaskah) -> None:
    """Remove every file of a package, finished or not."""
    buang_ruang(paket)
    Path(default_storage.path(nama_simpanan(paket))).unlink(missing_ok=True)


def siapkan(naskah: Naskah, tempat: Path) -> str:
    """Have the file of a document in the folder of work; one that is there already stays.

    Returns why it cannot be had, or nothing. A printer that fails for reasons of its own is an exception: that passes.
    """
    tujuan = tempat / str(naskah.pk)
    if tujuan.exists():
        return ""
    try:
        isi = _pindaian(naskah) if naskah.luar else pdf(naskah)
    except FileNotFoundError:
        return _("Surat masuk tanpa pindaian.")
    except CetakGagal as galat:
        if type(galat) is not CetakGagal:
            raise
        return _("Tidak dapat dicetak.")
    sementara = tempat / f"{naskah.pk}.{uuid4().hex}"
    sementara.write_bytes(isi)
    sementara.replace(tujuan)
    return ""


def _pindaian(naskah: Naskah) -> bytes:
    if not naskah.pindaian:
        raise FileNotFoundError
    with naskah.pindaian.open("rb") as berkas:
        isi: bytes = berkas.read()
    return isi


def nama_berkas(urut: int, naskah: Naskah) -> str:
    """The name in the ZIP: place in the list, kind and number, in letters that every system takes."""
    akhiran = Path(str(naskah.pindaian.name)).suffix if naskah.luar else ".pdf"
    teks = f"{urut:04d} {naskah.jenis} {naskah.nomor}"
    aman = "".join(h if h.isascii() and (h.isalnum() or h in " .-") else "-" for h in teks)
    return aman[:NAMA_TERPANJANG].strip(" .-") + akhiran


@dataclass
class Penulis:
    """The file while it is being written, and the list of what is in it."""

    arsip: zipfile.ZipFile
    tempat: Path
    daftar: list[tuple[object, ...]] = field(default_factory=list)
    dilewati: int = 0

    def tambah(self, urut: int, naskah: Naskah | None, sebab: str) -> None:
        """The next document, or why it is missing; of one that may not be read nothing is told."""
        nama = ""
        if sebab or naskah is None:
            self.dilewati += 1
        else:
            nama = nama_berkas(urut, naskah)
            self.arsip.write(self.tempat / str(naskah.pk), nama)
        milik = (
            (naskah.jenis, naskah.nomor, naskah.tanggal.isoformat(), naskah.hal, naskah.perkara.judul)
            if naskah
            else ("",) * 5
        )
        self.daftar.append((urut, nama, *milik, sebab))

    def daftar_isi(self) -> bytes:
        """The list of contents, as text that no spreadsheet takes for a formula."""
        wadah = io.StringIO(newline="")
        penulis = csv.writer(wadah, delimiter=";")
        penulis.writerow(
            [
                _("No."),
                _("Berkas"),
                _("Jenis"),
                _("Nomor"),
                _("Tanggal"),
                _("Hal"),
                _("Perkara"),
                _("Keterangan"),
            ]
        )
        penulis.writerows([sebagai_teks(str(sel)) for sel in baris] for baris in self.daftar)
        return b"\xef\xbb\xbf" + wadah.getvalue().encode()


@contextmanager
def menulis(paket: PaketNaskah) -> Iterator[Penulis]:
    """Write the file of a package; it appears under its name when the block ends well, and only then."""
    tempat = ruang(paket)
    tempat.mkdir(parents=True, exist_ok=True)
    sementara = tempat / f"paket.{uuid4().hex}"
    try:
        with zipfile.ZipFile(sementara, "w", strict_timestamps=False) as arsip:
            penulis = Penulis(arsip, tempat)
            yield penulis
            arsip.writestr(DAFTAR_ISI, penulis.daftar_isi())
        sementara.replace(default_storage.path(nama_simpanan(paket)))
    finally:
        sementara.unlink(missing_ok=True)


def sidik(paket: PaketNaskah) -> str:
    """The SHA-256 of the finished file."""
    with open(default_storage.path(nama_simpanan(paket)), "rb") as berkas:
        return hashlib.file_digest(berkas, "sha256").hexdigest()
