"""A browser for the tests: a phone's window, a strict ear for errors, and axe for accessibility."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import axe_playwright_python
import pytest
from django.conf import settings
from django.contrib.auth.models import AbstractBaseUser
from django.test import Client
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from tests.operasi.conftest import layani, var_siap
from tests.peramban import chromium, tabel_halaman

__all__ = ["layani", "var_siap"]  # fixtures of the servers of production

PONSEL = {"width": 390, "height": 844}
LAYAR = {"width": 1280, "height": 900}
GAMBAR = Path(__file__).parents[2] / "docs" / "gambar"
SUMBER_AXE = next(Path(axe_playwright_python.__file__).parent.rglob("axe.min.js"))


@pytest.fixture(scope="session")
def peramban() -> Iterator[Browser]:
    """One running Chromium for all tests of this process."""
    path = chromium.find()
    if path is None:
        pytest.fail(chromium.KURANG, pytrace=False)
    flags = [*chromium.BENDERA, *(["--no-sandbox"] if os.geteuid() == 0 else [])]
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=flags)
        yield browser
        browser.close()


@pytest.fixture
def kesalahan() -> Iterator[list[str]]:
    """What the browser complained about; must be empty in the end. A test that provokes one clears it."""
    heard: list[str] = []
    yield heard
    assert not heard, "peramban mengeluh:\n" + "\n".join(heard)


@pytest.fixture
def jendela(peramban: Browser, live_server, kesalahan: list[str]) -> Iterator[Callable[..., BrowserContext]]:
    """Open a window of its own: ``jendela(ukuran=LAYAR, locale="en")``, with nobody signed in."""
    opened: list[BrowserContext] = []

    def open_window(ukuran: dict[str, int] = PONSEL, **options: Any) -> BrowserContext:
        narrow = ukuran["width"] < 600
        context = peramban.new_context(
            **{
                "base_url": live_server.url,
                "viewport": ukuran,
                "locale": "id-ID",
                "has_touch": narrow,
                **options,
            }
        )
        context.set_default_timeout(10_000)
        context.on("page", lambda page: _listen(page, kesalahan))
        opened.append(context)
        return context

    yield open_window
    for context in opened:
        context.close()


@pytest.fixture
def halaman(jendela: Callable[..., BrowserContext]) -> Page:
    """An empty page, 390 pixels wide; addresses are those of the site, ``halaman.goto("/")``."""
    return jendela().new_page()


@pytest.fixture
def masuk(live_server) -> Callable[[Page, AbstractBaseUser], None]:
    """Sign an account in without the form: ``masuk(halaman, akun)``."""

    def sign_in(page: Page, account: AbstractBaseUser) -> None:
        client = Client()
        client.force_login(account)
        session = client.cookies[settings.SESSION_COOKIE_NAME]
        page.context.add_cookies([{"name": session.key, "value": session.value, "url": live_server.url}])

    return sign_in


@pytest.fixture
def kabupaten(basis_pola) -> None:
    """The demo regency on its busiest day, built once a process."""
    basis_pola("kabupaten", tabel_halaman.kabupaten)


@pytest.fixture
def pelanggaran() -> Callable[..., list[str]]:
    """The accessibility rules that the page as shown breaks, or of those named; a line for each place."""
    source = SUMBER_AXE.read_text(encoding="utf-8")

    def find(page: Page, *rules: str) -> list[str]:
        if not page.evaluate("'axe' in window"):
            page.evaluate(source)
        options = {"resultTypes": ["violations"], **({"runOnly": list(rules)} if rules else {})}
        found = page.evaluate("async options => (await axe.run(document, options)).violations", options)
        return [f"{v['id']} ({v['impact']}): {v['help']}: {n['html']}" for v in found for n in v["nodes"]]

    return find


@pytest.fixture
def periksa_axe(pelanggaran: Callable[..., list[str]]) -> Callable[[Page], None]:
    """Fail with a readable list when the page as shown breaks an accessibility rule."""

    def check(page: Page) -> None:
        lines = pelanggaran(page)
        assert not lines, f"{page.url} tidak ramah bagi semua:\n" + "\n".join(lines)

    return check


def _listen(page: Page, heard: list[str]) -> None:
    page.on("pageerror", lambda error: heard.append(f"{page.url}: {error}"))
    page.on(
        "console", lambda message: message.type == "error" and heard.append(f"{page.url}: {message.text}")
    )


@pytest.fixture
def sebagai(jendela, masuk):
    """A window of somebody's own."""

    def buka(pegawai, **lain) -> Page:
        halaman = jendela(**lain).new_page()
        masuk(halaman, pegawai.akun)
        halaman.goto("/")
        return halaman

    return buka


@pytest.fixture
def potret(periksa_axe):
    """Check a page as a person meets it: accessible, no sideways scroll; keep a picture if asked to."""

    def ambil(halaman: Page, nama: str) -> None:
        for ukuran in (LAYAR, PONSEL):
            halaman.set_viewport_size(ukuran)
            if os.environ.get("GAMBAR"):
                GAMBAR.mkdir(parents=True, exist_ok=True)
                halaman.screenshot(path=GAMBAR / f"{nama}-{ukuran['width']}.png", full_page=True)
            lebar = halaman.evaluate("document.documentElement.scrollWidth")
            assert lebar <= ukuran["width"], f"{nama}: bergulir ke samping ({lebar} px)"
        periksa_axe(halaman)

    return ambil
