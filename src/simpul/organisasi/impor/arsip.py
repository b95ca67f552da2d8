"""What an XLSX may hold: looked through before the reader sees it, which takes an archive at its word.

The reader makes a full rectangle of a sheet, so two cells far apart ask for terabytes and end the process; and it
writes a text out anew in every cell that refers to it.
"""

import io
import re
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass

BATAS_TERBUKA = 300 * 1024 * 1024
BATAS_BARIS = 60_000
BATAS_KOLOM = 100
BATAS_TEKS = 400 * 1024 * 1024
SEPOTONG = 1024 * 1024
SAMBUNGAN = 64  # what a mark may be cut by the end of a piece
# The attribute r of a row or a cell, blanks taken away; other names end in r too (the themes of Excel have a dir).
ACUAN = re.compile(rb"""(?:["']|<(?:[\w.-]+:)?(?:row|c))r=["']([A-Z]{0,7})(\d{1,20})["']""")
SEL = re.compile(rb"<(?:[\w.-]+:)?c[\s/>]")
SPASI = b" \t\r\n"


class Rusak(Exception):
    """The archive does not open, or not to what it says."""


class BukanXlsx(Exception):
    """An archive of something else."""


class TerlaluBesar(Exception):
    """More than a staff list ever holds."""


@dataclass
class Hitungan:
    """What was seen so far."""

    sel: int = 0
    teks: int = 0


def periksa_arsip(isi: bytes) -> None:
    """Look through a workbook, a piece at a time.

    Raises:
        Rusak: it does not open, or not to what it says.
        BukanXlsx: it holds no workbook.
        TerlaluBesar: rows, columns or texts are beyond any staff list.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(isi)) as arsip:
            _periksa_daftar(arsip)
            _periksa_isi(arsip)
    except (zipfile.BadZipFile, zlib.error, ValueError, EOFError, OSError, RuntimeError, NotImplementedError):
        raise Rusak from None


def _periksa_daftar(arsip: zipfile.ZipFile) -> None:
    nama = arsip.namelist()
    if sum(i.file_size for i in arsip.infolist()) > BATAS_TERBUKA:
        raise TerlaluBesar
    if "xl/workbook.xml" not in nama:
        raise BukanXlsx
    if len(set(nama)) < len(nama):
        raise Rusak


def _periksa_isi(arsip: zipfile.ZipFile) -> None:
    """Opening an entry to its end also compares it with the size and sum that the archive states."""
    hitungan = Hitungan()
    for info in arsip.infolist():
        for mentah, padat in _potongan(arsip, info):
            hitungan.sel += len(SEL.findall(mentah))
            _periksa_acuan(padat)
        if info.filename.casefold() == "xl/sharedstrings.xml":
            hitungan.teks = max(map(len, arsip.read(info).split(b"</si>")))
    if hitungan.sel * hitungan.teks > BATAS_TEKS:
        raise TerlaluBesar


def _potongan(arsip: zipfile.ZipFile, info: zipfile.ZipInfo) -> Iterator[tuple[bytes, bytes]]:
    """Each piece as it is and without blanks, both with the end of the one before."""
    mentah = padat = b""
    with arsip.open(info) as berkas:
        while potongan := berkas.read(SEPOTONG):
            mentah = mentah[-SAMBUNGAN:] + potongan
            padat = padat[-SAMBUNGAN:] + potongan.translate(None, SPASI)
            yield mentah, padat


def _periksa_acuan(teks: bytes) -> None:
    """The place of every row and cell, as a sheet states it."""
    for kolom, baris in ACUAN.findall(teks):
        if int(baris) > BATAS_BARIS or _nomor_kolom(kolom) > BATAS_KOLOM:
            raise TerlaluBesar


def _nomor_kolom(huruf: bytes) -> int:
    nomor = 0
    for satu in huruf:
        nomor = nomor * 26 + satu - ord("A") + 1
    return nomor
