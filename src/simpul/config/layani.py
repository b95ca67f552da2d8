"""``simpul layani``: serve the pages with Granian, one process a core."""

import json
import os
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from simpul.config.catatan import pencatatan
from simpul.config.pengaturan import Pengaturan, read_settings

SELESAIKAN = 20  # seconds that a request under way is given when we are told to stop
MEMORI_MB = 512  # a process that has grown beyond is replaced, after its requests are done


def command(settings: Pengaturan, host: str) -> list[str]:
    """The web server's command line."""
    return [
        sys.executable, "-m", "granian", "--interface", "wsgi", "--host", host, "--port", str(settings.port),
        "--workers", str(settings.proses), "--blocking-threads", "1", "--http", "1", "--no-ws",
        "--respawn-failed-workers", "--workers-max-rss", str(MEMORI_MB), "--workers-kill-timeout", str(SELESAIKAN),
        "--log-level", "warning", "simpul.config.wsgi:application",
    ]  # fmt: skip


@contextmanager
def environment(settings: Pengaturan) -> Iterator[dict[str, str]]:
    """What the processes of one server share: a folder for their counts, and how its own log looks."""
    with tempfile.TemporaryDirectory(prefix="simpul-metrik-") as folder:
        log = Path(folder) / "log.json"
        log.write_text(json.dumps(pencatatan(settings.bentuk_log, rinci=settings.debug)))
        yield {**os.environ, "PROMETHEUS_MULTIPROC_DIR": folder, "GRANIAN_LOG_CONFIG": str(log)}


def run(arguments: list[str]) -> None:
    """Serve at 127.0.0.1, or at the host named first, until told to stop; what is under way is finished."""
    from simpul.config.proses import run_until_stopped

    settings = read_settings()
    host = arguments[0] if arguments else "127.0.0.1"
    print(f"Simpul melayani di http://{host}:{settings.port}", flush=True)
    with environment(settings) as shared:
        run_until_stopped([command(settings, host)], shared, patience=SELESAIKAN + 5)
