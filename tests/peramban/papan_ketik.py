"""Somebody with a keyboard and nothing else, who must see at every stop where he is."""

from playwright.sync_api import Locator, Page, expect

PERHENTIAN = 200  # stops after which we believe that a place cannot be reached

# Where the focus is: what it is, whether its mark shows, whether something lies over it. Null: in the browser's own bars.
FOKUS = """() => {
  const e = document.activeElement;
  if (!e || e === document.body || e === document.documentElement) return null;
  const gaya = getComputedStyle(e), kotak = e.getClientRects()[0];
  const bergaris = gaya.outlineStyle !== "none" && parseFloat(gaya.outlineWidth) >= 2
    && gaya.outlineColor !== getComputedStyle(document.body).backgroundColor;
  const terlihat = y => {
    const atas = document.elementFromPoint((Math.max(kotak.left, 0) + Math.min(kotak.right, innerWidth)) / 2, y);
    return atas && (e.contains(atas) || atas.contains(e) && atas !== document.body);
  };
  const tinggi = kotak ? [kotak.top + 8, (kotak.top + kotak.bottom) / 2, kotak.bottom - 8] : [];
  return {apa: e.outerHTML.slice(0, 160), bergaris, tertutup: !tinggi.some(terlihat)};
}"""


class PapanKetik:
    """The keys of one visitor. Nothing here moves a pointer or sets the focus by script."""

    def __init__(self, page: Page) -> None:
        self.page = page

    def ke_isi(self) -> None:
        """Past the menus, by the first stop of every page."""
        self.page.keyboard.press("Tab")
        expect(self.page.get_by_role("link", name="Langsung ke isi")).to_be_focused()
        self.page.keyboard.press("Enter")

    def ke(self, tujuan: Locator) -> None:
        """Tab until the focus is there."""
        for _kali in range(PERHENTIAN):
            if tujuan.evaluate("e => e === document.activeElement"):
                return
            self.page.keyboard.press("Tab")
            self._tampak()
        raise AssertionError(f"{tujuan} tidak tercapai dengan Tab di {self.page.url}")

    def tekan(self, tujuan: Locator) -> None:
        """Go to a link or a button and press it."""
        self.ke(tujuan)
        self.page.keyboard.press("Enter")

    def centang(self, tujuan: Locator) -> None:
        """Go to a box and tick it."""
        self.ke(tujuan)
        self.page.keyboard.press("Space")
        expect(tujuan).to_be_checked()

    def tulis(self, tujuan: Locator, teks: str) -> None:
        """Go to a field and type."""
        self.ke(tujuan)
        self.page.keyboard.type(teks)

    def _tampak(self) -> None:
        fokus = self.page.evaluate(FOKUS)
        if fokus is not None:
            assert fokus["bergaris"], f"fokus tidak tampak: {fokus['apa']}"
            assert not fokus["tertutup"], f"fokus tertutup di {self.page.url}: {fokus['apa']}"
