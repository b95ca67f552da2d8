"""``simpul layani``: serve the pages with Granian, one process a core."""

import os
import sys

from simpul.config.pengaturan import Pengaturan, read_settings


def command(settings: Pengaturan, host: str) -> list[str]:
    """The web server's command line."""
    return [
        sys.executable, "-m", "granian", "--interface", "wsgi", "--host", host, "--port", str(settings.port),
        "--workers", str(settings.proses), "--blocking-threads", "1", "--no-ws", "--respawn-failed-workers",
        "--workers-kill-timeout", "10", "--log-level", "warning", "simpul.config.wsgi:application",
    ]  # fmt: skip


def run(arguments: list[str]) -> None:
    """Serve at 127.0.0.1, or at the host named first, until told to stop."""
    from simpul.config.proses import run_until_stopped

    settings = read_settings()
    host = arguments[0] if arguments else "127.0.0.1"
    print(f"Simpul melayani di http://{host}:{settings.port}", flush=True)
    run_until_stopped([command(settings, host)], dict(os.environ))
