"""What people do on a case in a browser, as the journeys speak of it."""

import re

from playwright.sync_api import Page, expect


def buka_perkara(halaman: Page, judul: str) -> None:
    halaman.goto("/")
    halaman.get_by_role("link", name=judul).first.click()
    expect(halaman.get_by_role("heading", level=1)).to_have_text(judul)


def lakukan(halaman: Page, tombol: str, **isian: str) -> None:
    """Press an act on a case, fill what it asks, confirm."""
    halaman.get_by_role("link", name=tombol, exact=True).click()
    for label, nilai in isian.items():
        halaman.get_by_label(re.compile(label.replace("_", " "), re.I)).first.fill(nilai)
    halaman.get_by_role("button", name=re.compile(f"^({tombol}|Catat)$")).click()
    expect(halaman.locator(".pesan-sistem")).to_be_visible()


def sebab_redup(halaman: Page, tombol: str) -> str:
    """Why an act is not this person's, as the page tells."""
    rincian = halaman.locator("details.redup-tindakan", has_text=tombol).first
    rincian.locator("summary").click()
    return rincian.inner_text()


def pandu(halaman: Page, potret, judul: str, cari: list[tuple[str, str]], nama: str) -> None:
    """The guide to assign, up to the last page."""
    halaman.goto("/tugaskan/?baru=1")
    halaman.get_by_label("Pekerjaan apa?").fill(judul)
    potret(halaman, f"{nama}-1-pekerjaan")
    halaman.get_by_role("button", name="Lanjut").click()
    for kata, orang in cari:
        halaman.get_by_label("Cari orang", exact=True).fill(kata)
        halaman.get_by_role("button", name="Cari", exact=True).click()
        halaman.get_by_role("button", name=f"Pilih {orang}").click()
    potret(halaman, f"{nama}-2-siapa")
    halaman.get_by_role("button", name="Lanjut").click()


def unduh(halaman: Page, jenis: str) -> None:
    """A document of the case can be downloaded as PDF."""
    alamat = halaman.get_by_role("link", name=jenis, exact=True).first.get_attribute("href")
    jawab = halaman.request.get(alamat)
    assert jawab.body().startswith(b"%PDF-")
