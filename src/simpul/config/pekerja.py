"""``simpul pekerja``: do the jobs that wait in the database: notices, mail, reminders, seals."""

import asyncio

from simpul.config.perintah import PROGRAM

COMMAND = [*PROGRAM, "pekerja"]
SEREMPAK = 2


def run(arguments: list[str]) -> None:
    """Work until told to stop; ``--habiskan`` ends when nothing waits any longer."""
    import django

    django.setup()
    asyncio.run(_work(until_empty="--habiskan" in arguments))


async def _work(*, until_empty: bool) -> None:
    """Jobs that succeeded are forgotten; those that failed stay, to be looked at."""
    from procrastinate import PsycopgConnector
    from procrastinate.contrib.django import app
    from procrastinate.contrib.django.utils import connector_params

    worker = app.with_connector(PsycopgConnector(kwargs=connector_params()))
    async with worker.open_async():
        await worker.run_worker_async(concurrency=SEREMPAK, wait=not until_empty, delete_jobs="successful")
