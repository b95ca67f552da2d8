"""A light HTTP/1.1 client on persistent connections: as fast as the server lets it (closed), or by the clock (open).

By the clock, requests leave when they are due whether or not earlier ones are answered, and each is timed from
when it was due: a server that stalls is charged for everyone who waited (no coordinated omission).
"""

import asyncio
import random
import time
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, field

BENIH = 60
SAMBUNGAN = 32


class JawabanKeliru(RuntimeError):
    """The server answered something else than the case expects."""


@dataclass
class Hasil:
    """What was observed: seconds for each answer, and how long it all took."""

    detik: list[float] = field(default_factory=list)
    lama: float = 0.0

    @property
    def laju(self) -> float:
        """Answers a second."""
        return len(self.detik) / self.lama if self.lama else 0.0


class Sambungan:
    """One connection; one request at a time."""

    def __init__(self, porta: int) -> None:
        self.porta = porta
        self.baca: asyncio.StreamReader
        self.tulis: asyncio.StreamWriter

    async def buka(self) -> "Sambungan":
        self.baca, self.tulis = await asyncio.open_connection("127.0.0.1", self.porta, limit=1 << 20)
        return self

    async def kirim(self, bingkai: bytes) -> tuple[int, bytes]:
        """The status and the body of the answer."""
        self.tulis.write(bingkai)
        kepala = await self.baca.readuntil(b"\r\n\r\n")
        panjang = _panjang(kepala)
        badan = await self.baca.readexactly(panjang) if panjang else b""
        return int(kepala[9:12]), badan

    def tutup(self) -> None:
        self.tulis.close()


def _panjang(kepala: bytes) -> int:
    for baris in kepala.split(b"\r\n")[1:]:
        nama, _pisah, nilai = baris.partition(b":")
        if nama.lower() == b"content-length":
            return int(nilai)
    raise JawabanKeliru(f"jawaban tanpa panjang: {kepala[:300]!r}")


def tertutup(
    porta: int, bingkai: Iterator[bytes], status: int, *, pengguna: int, detik: float = 0.0, banyak: int = 0
) -> Hasil:
    """So many users, each asking again as soon as he is answered, for so long or so many requests in all."""
    return asyncio.run(_tertutup(porta, bingkai, status, pengguna, detik, banyak))


async def _tertutup(
    porta: int, bingkai: Iterator[bytes], status: int, pengguna: int, detik: float, banyak: int
) -> Hasil:
    hasil, kolam = Hasil(), [await Sambungan(porta).buka() for _ in range(pengguna)]
    mulai = time.perf_counter()
    sisa = iter(range(banyak)) if banyak else iter(int, 1)

    async def satu(sambungan: Sambungan) -> None:
        while (not detik or time.perf_counter() - mulai < detik) and next(sisa, None) is not None:
            if (isi := next(bingkai, None)) is None:
                return
            kirim = time.perf_counter()
            _periksa(isi, status, *await sambungan.kirim(isi))
            hasil.detik.append(time.perf_counter() - kirim)

    await asyncio.gather(*map(satu, kolam))
    hasil.lama = time.perf_counter() - mulai
    for sambungan in kolam:
        sambungan.tutup()
    return hasil


def terbuka(porta: int, bingkai: Iterator[bytes], status: int, *, laju: float, banyak: int) -> Hasil:
    """So many requests that arrive by chance, so many a second on average; always by the same chance."""
    return asyncio.run(_terbuka(porta, bingkai, status, jadwal(laju, banyak)))


def jadwal(laju: float, banyak: int) -> list[float]:
    """When requests are due, in seconds from the start: independent arrivals at an average rate."""
    acak, saat, hasil = random.Random(BENIH), 0.0, []
    for _ in range(banyak):
        saat += acak.expovariate(laju)
        hasil.append(saat)
    return hasil


async def _terbuka(porta: int, bingkai: Iterator[bytes], status: int, jadwal: list[float]) -> Hasil:
    hasil = Hasil()
    siap = deque([await Sambungan(porta).buka() for _ in range(SAMBUNGAN)])
    mulai = time.perf_counter() + 0.05

    async def satu(isi: bytes, jatuh_tempo: float) -> None:
        sambungan = siap.popleft() if siap else await Sambungan(porta).buka()
        jawaban = await sambungan.kirim(isi)
        hasil.detik.append(time.perf_counter() - jatuh_tempo)
        siap.append(sambungan)
        _periksa(isi, status, *jawaban)

    tugas = []
    for tempo in jadwal:
        if (isi := next(bingkai, None)) is None:
            break
        await asyncio.sleep(max(0.0, mulai + tempo - time.perf_counter()))
        tugas.append(asyncio.create_task(satu(isi, mulai + tempo)))
    await asyncio.gather(*tugas)
    hasil.lama = time.perf_counter() - mulai
    for sambungan in siap:
        sambungan.tutup()
    return hasil


def _periksa(bingkai: bytes, diharapkan: int, status: int, badan: bytes) -> None:
    if status != diharapkan:
        raise JawabanKeliru(
            f"{bingkai.splitlines()[0].decode()}: {status}, bukan {diharapkan}; {badan[:300]!r}"
        )
