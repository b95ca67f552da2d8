"""Every page of the application, found through the resolver: for everybody's eyes, hands and readers of the screen."""

from collections.abc import Callable

import pytest
from playwright.sync_api import BrowserContext, Page

from tests.peramban import tabel_halaman
from tests.peramban.conftest import LAYAR

SEMPIT = {"width": 360, "height": 740}
# What is folded is judged as well; a branch of the chart has its own row.
BUKA_LIPATAN = "document.querySelectorAll('main details:not(.pohon__lipat)').forEach(d => { d.open = true; })"

TULISAN_KECIL = """[...document.querySelectorAll('svg text')].flatMap(t => {
  const tinggi = parseFloat(getComputedStyle(t).fontSize) * t.getScreenCTM().a;
  return tinggi < 12 ? [`${t.textContent} (${tinggi.toFixed(1)} piksel)`] : [];
})"""


def test_every_address_has_its_row_or_a_reason() -> None:
    kurang = tabel_halaman.semua_alamat() - tabel_halaman.tertulis()
    assert not kurang, f"tulis halamannya di tabel_halaman.py: {sorted(kurang)}"
    assert not tabel_halaman.tertulis() - tabel_halaman.semua_alamat(), "ada dalam tabel, tidak ada alamatnya"


@pytest.mark.parametrize("ukuran", [SEMPIT, LAYAR], ids=["sempit", "lebar"])
def test_every_page_is_for_everybody(
    kabupaten: None,
    jendela: Callable[..., BrowserContext],
    pelanggaran: Callable[..., list[str]],
    live_server,
    ukuran: dict[str, int],
) -> None:
    # Without motion, so that colours are those of the scheme at once.
    context, salah = jendela(ukuran=ukuran, reduced_motion="reduce"), []
    page = context.new_page()
    for siapa, halaman in tabel_halaman.menurut_pengunjung().items():
        context.clear_cookies()
        if siapa != "tamu":
            context.add_cookies([{**tabel_halaman.kuki_sesi(siapa), "url": live_server.url}])
        for satu in halaman:
            page.emulate_media(color_scheme="light")
            satu.buka(page)
            page.evaluate(BUKA_LIPATAN)
            temuan = [*ukuran_dan_judul(page), *pelanggaran(page)]
            page.emulate_media(color_scheme="dark")
            temuan += [f"gelap: {apa}" for apa in pelanggaran(page, "color-contrast")]
            salah += [f"{satu.alamat}: {apa}" for apa in temuan]
    assert not salah, "\n".join(salah[:20])


def ukuran_dan_judul(page: Page) -> list[str]:
    """One heading of the first rank, nothing that sticks out sideways, and words in drawings that one can read."""
    lebih = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    banyak = page.locator("h1").count()
    kecil = page.evaluate(TULISAN_KECIL)
    return [
        *[f"meluap {lebih} piksel"] * (lebih > 0),
        *[f"{banyak} judul utama"] * (banyak != 1),
        *[f"tulisan gambar terlalu kecil: {apa}" for apa in kecil],
    ]


@pytest.mark.parametrize("skema", ["light", "dark"])
def test_pages_of_trouble_are_for_everybody_too(
    kabupaten: None,
    jendela: Callable[..., BrowserContext],
    kesalahan: list[str],
    periksa_axe: Callable[[Page], None],
    live_server,
    skema: str,
) -> None:
    context = jendela(ukuran=SEMPIT, color_scheme=skema)
    context.add_cookies([{**tabel_halaman.kuki_sesi("basri"), "url": live_server.url}])
    page = context.new_page()
    for alamat, status in (("/tidak/ada/", 404), ("/organisasi/kelola/", 403), ("/jejak/", 403)):
        jawab = page.goto(alamat)
        assert jawab
        assert jawab.status == status
        periksa_axe(page)
    kesalahan.clear()  # the browser notes the status
