"""The child that compiles documents: reads requests on standard input, writes PDFs on standard output.

A process of its own, because a compilation cannot be stopped inside a thread. It knows neither Django nor the
database, and ends when its parent closes the pipe. Run by ``simpul.naskah.kolam``.
"""

import json
import signal
import struct
import sys
from pathlib import Path
from typing import Any, BinaryIO

import typst

SINI = Path(__file__).parent
STANDAR: list[Any] = ["a-3a", "ua-1"]
BERHASIL, GAGAL = b"\0", b"\1"


def tulis(aliran: BinaryIO, muatan: bytes) -> None:
    """One message: its length, then itself."""
    aliran.write(struct.pack(">I", len(muatan)) + muatan)
    aliran.flush()


class Juru:
    """A compiler that stays warm between documents."""

    def __init__(self) -> None:
        fon = typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[SINI / "fon"])
        self.penyusun = typst.Compiler(root=SINI / "templat", font_paths=fon, ignore_system_fonts=True)

    def cetak(self, permintaan: dict[str, Any]) -> bytes:
        """PDF/A; a letter that our fonts lack must not hinder a document, so then plain PDF."""
        try:
            return self._susun(permintaan, STANDAR)
        except typst.TypstError as galat:
            if not _huruf_tak_ada(galat):
                raise
            return self._susun(permintaan, [])

    def _susun(self, permintaan: dict[str, Any], standar: list[Any]) -> bytes:
        hasil = self.penyusun.compile(
            input=SINI / "templat" / permintaan["templat"],
            format="pdf",
            sys_inputs=permintaan["masukan"],
            timestamp=permintaan["waktu"],
            pdf_standards=standar,
        )
        assert isinstance(hasil, bytes)
        return hasil


def _huruf_tak_ada(galat: typst.TypstError) -> bool:
    return "could not be displayed" in str(galat) or "no font" in str(galat)


def layani(masuk: BinaryIO, keluar: BinaryIO) -> None:
    """Answer until the parent closes the pipe."""
    juru = Juru()
    while kepala := masuk.read(4):
        permintaan = json.loads(masuk.read(struct.unpack(">I", kepala)[0]))
        try:
            jawaban = BERHASIL + juru.cetak(permintaan)
        except (typst.TypstError, RuntimeError, ValueError) as galat:
            jawaban = GAGAL + str(galat).encode()
        tulis(keluar, jawaban)


if __name__ == "__main__":
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    layani(sys.stdin.buffer, sys.stdout.buffer)
