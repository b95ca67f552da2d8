"""``simpul pekerja``: do the jobs that wait in the database: notices, mail, reminders, seals, imports."""

import argparse
import asyncio

from simpul.config.perintah import PROGRAM

COMMAND = [*PROGRAM, "pekerja"]
SELESAIKAN = 60.0  # seconds that jobs under way are given when we are told to stop


def run(arguments: list[str]) -> None:
    """Work until told to stop; ``--habiskan`` ends when nothing waits any longer."""
    parser = argparse.ArgumentParser(prog="simpul pekerja", description="Kerjakan tugas latar belakang.")
    parser.add_argument("--antrean", help="hanya antrean ini, dipisah koma: surel,giliran,harian,default")
    parser.add_argument("--serempak", type=int, default=2, help="sebanyak ini sekaligus")
    parser.add_argument("--habiskan", action="store_true", help="berhenti bila tidak ada lagi yang menunggu")
    pilihan = parser.parse_args(arguments)
    import django

    django.setup()
    asyncio.run(_work(pilihan))


async def _work(pilihan: argparse.Namespace) -> None:
    """Jobs that succeeded are forgotten; those that failed stay, to be looked at."""
    from procrastinate import PsycopgConnector
    from procrastinate.contrib.django import app
    from procrastinate.contrib.django.utils import connector_params

    from simpul.latar.pencatat import catat

    worker = app.with_connector(PsycopgConnector(kwargs=connector_params()))
    if pilihan.habiskan:
        worker.periodic_defaults = {
            "max_delay": 0
        }  # what the clock asks for is left to the worker that stays
    async with worker.open_async():
        await worker.run_worker_async(
            concurrency=pilihan.serempak,
            wait=not pilihan.habiskan,
            delete_jobs="successful",
            shutdown_graceful_timeout=SELESAIKAN,
            worker_middleware=[catat],
            **({"queues": pilihan.antrean.split(",")} if pilihan.antrean else {}),
        )
