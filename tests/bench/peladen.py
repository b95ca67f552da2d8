"""A tiny HTTP server for the client to talk to, whose answers can stall."""

import asyncio
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager


class Peladen:
    """Answers every request with a short text; the first makes all wait for ``macet`` seconds."""

    def __init__(self, *, macet: float = 0.0, status: int = 200) -> None:
        self.macet, self.status, self.permintaan = macet, status, 0

    async def layani(self, baca: asyncio.StreamReader, tulis: asyncio.StreamWriter) -> None:
        while not baca.at_eof():
            try:
                await baca.readuntil(b"\r\n\r\n")
            except asyncio.IncompleteReadError:
                break
            self.permintaan += 1
            if self.permintaan == 1:
                time.sleep(self.macet)
            tulis.write(f"HTTP/1.1 {self.status} OK\r\nContent-Length: 2\r\n\r\nok".encode())
        tulis.close()


@contextmanager
def jalan(peladen: Peladen) -> Iterator[int]:
    """Serve from a thread; gives the port."""
    siap, kabar = threading.Event(), {}

    async def utama() -> None:
        server = await asyncio.start_server(peladen.layani, "127.0.0.1", 0)
        kabar["porta"], kabar["henti"] = server.sockets[0].getsockname()[1], asyncio.Event()
        kabar["putaran"] = asyncio.get_running_loop()
        siap.set()
        await kabar["henti"].wait()
        server.close()

    utas = threading.Thread(target=asyncio.run, args=(utama(),), daemon=True)
    utas.start()
    siap.wait(10)
    try:
        yield kabar["porta"]
    finally:
        kabar["putaran"].call_soon_threadsafe(kabar["henti"].set)
        utas.join(10)
