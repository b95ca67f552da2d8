"""Find a Chromium for the browser tests; ``python -m tests.peramban.chromium`` installs one if it may."""

import os
import shutil
import subprocess
import sys

NAMA = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
BENDERA = (
    "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-quic",
    "--no-first-run", "--disable-gpu",
)  # fmt: skip
KURANG = (
    "Uji peramban memerlukan Chromium atau Google Chrome. Pasang (Debian: apt-get install chromium), atau "
    "setel CHROMIUM ke jalur programnya, lalu ulangi `make test`."
)


def find() -> str | None:
    """A Chromium that starts: the one that ``CHROMIUM`` names, else one of the system."""
    named = [os.environ["CHROMIUM"]] if os.environ.get("CHROMIUM") else NAMA
    return next((path for name in named if (path := shutil.which(name)) and _starts(path)), None)


def install() -> None:
    """Debian's package, when we are root on a system that has it."""
    if os.geteuid() or not shutil.which("apt-get"):
        return
    print("Memasang Chromium untuk uji peramban ...", flush=True)
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for words in (["update"], ["install", "--yes", "--no-install-recommends", "chromium"]):
        subprocess.run(["apt-get", "--quiet", "--quiet", *words], env=environment, stdout=subprocess.DEVNULL)


def _starts(path: str) -> bool:
    """Ubuntu's package of this name may be a mere signpost, so ask the program itself."""
    try:
        return subprocess.run([path, "--version"], capture_output=True, timeout=30).returncode == 0
    except (OSError, subprocess.TimeoutExpired):
        return False


if __name__ == "__main__":
    if not find():
        install()
    if not find():
        sys.exit(KURANG)
