"""Weak networks: what goes over the wire, as the browser counts it, from the web server of production."""

from collections import defaultdict
from collections.abc import Callable, Iterator
from time import monotonic

import pytest
from django.conf import settings as pengaturan
from django.urls import reverse
from playwright.sync_api import Browser, BrowserContext, CDPSession, Page

from simpul.inti.models import Akun
from tests.operasi.conftest import Server
from tests.peramban import tabel_halaman
from tests.peramban.conftest import PONSEL

PERTAMA, BERIKUT = 200_000, 20_000  # bytes, headers included
SANDI = "kopi pahit 7 cangkir"


class Timbangan:
    """Counts the bytes that a page receives, whatever asked for them."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.bita: dict[str, float] = defaultdict(float)
        self.alamat: dict[str, str] = {}
        self.menunggu: set[str] = set()
        cdp: CDPSession = page.context.new_cdp_session(page)
        cdp.send("Network.enable")
        cdp.on("Network.requestWillBeSent", self._mulai)
        cdp.on("Network.loadingFinished", self._selesai)
        cdp.on("Network.loadingFailed", lambda acara: self.menunggu.discard(acara["requestId"]))

    def _mulai(self, acara: dict) -> None:
        nomor = acara["requestId"]
        if "redirectResponse" in acara:
            self.bita[nomor] += acara["redirectResponse"]["encodedDataLength"]
        self.alamat[nomor] = acara["request"]["url"]
        if acara.get("type") != "Other":  # the drawing on the tab comes when the browser likes
            self.menunggu.add(nomor)

    def _selesai(self, acara: dict) -> None:
        self.bita[acara["requestId"]] += acara["encodedDataLength"]
        self.menunggu.discard(acara["requestId"])

    def selama(self, buat: Callable[[], object]) -> tuple[int, list[str]]:
        """The bytes that an act takes, and of what, the heaviest first."""
        self.bita.clear()
        self.menunggu.clear()
        buat()
        self._tunggu()
        rinci = sorted(((b, self.alamat[n]) for n, b in self.bita.items() if b), reverse=True)
        return int(sum(self.bita.values())), [f"{b:.0f} {alamat}" for b, alamat in rinci]

    def _tunggu(self) -> None:
        akhir = monotonic() + 10
        while self.menunggu:
            assert monotonic() < akhir, f"tidak selesai: {[self.alamat[n] for n in self.menunggu]}"
            self.page.wait_for_timeout(20)


@pytest.fixture
def server(kabupaten: None, layani: Callable[..., Server], settings) -> Server:
    """``simpul layani`` on the demo, without the proxy before it."""
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.PBKDF2PasswordHasher"]
    basri = Akun.objects.get(username="basri")
    basri.set_password(SANDI)
    basri.save()
    return layani(
        SIMPUL_HOSTS="127.0.0.1", SIMPUL_ALAMAT="", SIMPUL_PROSES="1", SECRET_KEY=pengaturan.SECRET_KEY
    )


@pytest.fixture
def ponsel(peramban: Browser, server: Server) -> Iterator[BrowserContext]:
    """A phone with an empty cache."""
    context = peramban.new_context(base_url=f"http://127.0.0.1:{server.port}", viewport=PONSEL)
    yield context
    context.close()


def masuk_dengan_sandi(page: Page) -> None:
    page.goto(reverse("account_login"))
    page.get_by_label("NIP atau nama pengguna").fill("basri")
    page.get_by_label("Kata sandi").fill(SANDI)
    page.get_by_role("button", name="Masuk").click()
    page.wait_for_url(lambda url: "/akun/" not in url)


def test_the_first_visit_and_every_further_page_are_light(ponsel: BrowserContext, server: Server) -> None:
    page = ponsel.new_page()
    timbangan = Timbangan(page)
    bita, rinci = timbangan.selama(lambda: masuk_dengan_sandi(page))
    assert bita <= PERTAMA, "\n".join(rinci)
    assert any(".css" in satu for satu in rinci), "kunjungan pertama mengambil gayanya"

    terlalu_berat = []
    for siapa, halaman in tabel_halaman.menurut_pengunjung().items():
        ponsel.clear_cookies()
        if siapa != "tamu":
            ponsel.add_cookies([{**tabel_halaman.kuki_sesi(siapa), "url": f"http://127.0.0.1:{server.port}"}])
        for satu in halaman:
            bita, rinci = timbangan.selama(lambda satu=satu: satu.buka(page))
            if bita > BERIKUT:
                terlalu_berat.append(f"{satu.alamat}: {bita}\n  " + "\n  ".join(rinci))
    assert not terlalu_berat, "\n".join(terlalu_berat)
