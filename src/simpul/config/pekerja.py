"""``simpul pekerja``: do the jobs that wait in the database: notices, mail, reminders, seals."""

import os

from simpul.config.perintah import PROGRAM
from simpul.config.proses import run_until_stopped

COMMAND = [*PROGRAM, "procrastinate", "worker", "--concurrency", "2", "--delete-jobs", "successful"]


def run(arguments: list[str]) -> None:
    """Work until told to stop; what follows is handed to procrastinate's worker."""
    run_until_stopped([[*COMMAND, *arguments]], dict(os.environ))
