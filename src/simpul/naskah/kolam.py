"""A few warm compiler processes, shared by the threads of this process, each request under a time limit."""

import atexit
import os
import select
import struct
import subprocess
import sys
import threading
import time
from collections.abc import Callable

from simpul.naskah.pekerja import BERHASIL, tulis

BATAS_DETIK = 15.0
PENSIUN = 1000  # documents after which a worker is replaced, so that its caches do not grow for ever


class CetakGagal(RuntimeError):
    """The document could not be made."""


class PekerjaMati(CetakGagal):
    """The compiler process ended before it answered."""


class CetakTerlaluLama(CetakGagal):
    """The time limit passed; the compiler process was ended."""


class Pekerja:
    """One compiler process. Used by one thread at a time."""

    def __init__(self) -> None:
        self.jumlah = 0
        self.proses = subprocess.Popen(
            [sys.executable, "-m", "simpul.naskah.pekerja"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            bufsize=0,
        )

    def kerjakan(self, muatan: bytes, batas: float) -> bytes:
        """The PDF for one request; whatever goes wrong ends the process."""
        self.jumlah += 1
        try:
            return self._tanya(muatan, time.monotonic() + batas)
        except BaseException:
            self.akhiri()
            raise

    def akhiri(self) -> None:
        self.proses.kill()
        self.proses.communicate()

    def _tanya(self, muatan: bytes, tenggat: float) -> bytes:
        assert self.proses.stdin
        try:
            tulis(self.proses.stdin, muatan)  # type: ignore[arg-type]  # pipes are opened above
        except BrokenPipeError as galat:
            raise PekerjaMati("Proses penyusun naskah berhenti.") from galat
        jawaban = self._baca(struct.unpack(">I", self._baca(4, tenggat))[0], tenggat)
        if jawaban[:1] != BERHASIL:
            raise CetakGagal(jawaban[1:].decode())
        return jawaban[1:]

    def _baca(self, panjang: int, tenggat: float) -> bytes:
        assert self.proses.stdout
        terkumpul = bytearray()
        while len(terkumpul) < panjang:
            sisa = tenggat - time.monotonic()
            if sisa <= 0 or not select.select([self.proses.stdout], [], [], sisa)[0]:
                raise CetakTerlaluLama("Penyusunan naskah melewati batas waktu.")
            potongan = self.proses.stdout.read(panjang - len(terkumpul))
            if not potongan:
                raise PekerjaMati("Proses penyusun naskah berhenti.")
            terkumpul += potongan
        return bytes(terkumpul)


class Kolam:
    """At most ``jumlah`` compilers at once; further threads wait."""

    def __init__(self, jumlah: int, pembuat: Callable[[], Pekerja] = Pekerja) -> None:
        self.giliran = threading.BoundedSemaphore(jumlah)
        self.siap: list[Pekerja] = []
        self.pembuat = pembuat

    def kerjakan(self, muatan: bytes, batas: float = BATAS_DETIK) -> bytes:
        """The PDF for one request. A compiler that died while idle is replaced, once."""
        with self.giliran:
            try:
                return self._dengan(self._ambil(), muatan, batas)
            except PekerjaMati:
                return self._dengan(self.pembuat(), muatan, batas)

    def tutup(self) -> None:
        while self.siap:
            self.siap.pop().akhiri()

    def _ambil(self) -> Pekerja:
        try:
            return self.siap.pop()
        except IndexError:
            return self.pembuat()

    def _dengan(self, pekerja: Pekerja, muatan: bytes, batas: float) -> bytes:
        hasil = pekerja.kerjakan(muatan, batas)
        if pekerja.jumlah < PENSIUN:
            self.siap.append(pekerja)
        else:
            pekerja.akhiri()
        return hasil


KOLAM = Kolam(min(4, os.cpu_count() or 1))
atexit.register(KOLAM.tutup)


def _lupakan_milik_induk() -> None:
    """A forked child must not talk through its parent's pipes."""
    KOLAM.__init__(min(4, os.cpu_count() or 1))  # type: ignore[misc]  # pipes are opened above


os.register_at_fork(after_in_child=_lupakan_milik_induk)
