"""The frame in a browser: clauses without leaving the page, the chart, the search, the keyboard, no JavaScript."""

import re

import pytest
from django.urls import reverse
from playwright.sync_api import expect

from tests.peramban.conftest import LAYAR, PONSEL
from tests.web import dunia as buat

SEMPIT = {"width": 360, "height": 740}


@pytest.fixture
def dunia(live_server):
    return buat.bangun()


@pytest.fixture
def sari(halaman, masuk, dunia):
    masuk(halaman, dunia.sari.akun)
    return halaman


def halaman_dunia(dunia):
    return [
        reverse("organisasi") + "?buka=DINKES-1",
        reverse("unit", args=["DINKES"]),
        reverse("orang", args=[dunia.budi.pk]),
        reverse("cari") + "?q=budi",
        reverse("klausul"),
        reverse("satu_klausul", args=["lamp-III-1-iii-2"]),
        reverse("account_change_password"),
    ]


@pytest.mark.parametrize(
    ("ukuran", "skema"), [(SEMPIT, "light"), (PONSEL, "dark"), (LAYAR, "light"), (LAYAR, "dark")]
)
def test_pages_fit_the_window_and_everybody(jendela, masuk, dunia, periksa_axe, ukuran, skema):
    buat.pegawai(dunia.instansi, "Hasanuddin Laode Muhammad Rusli Tanggapili Bin Abdul Karim S", akun=False)
    page = jendela(ukuran=ukuran, color_scheme=skema).new_page()
    masuk(page, dunia.sari.akun)
    for alamat in [*halaman_dunia(dunia), reverse("cari") + "?q=hasanuddin"]:
        page.goto(alamat)
        assert page.evaluate("document.documentElement.scrollWidth") <= ukuran["width"], alamat
        periksa_axe(page)


def test_what_one_touches_on_a_phone_is_large_enough(sari):
    sari.goto(reverse("organisasi"))
    kecil = sari.evaluate(
        """() => [...document.querySelectorAll("header a, header summary, .nav-bawah a, main summary, button")]
            .map(e => [e.textContent.trim(), e.getBoundingClientRect()])
            .filter(([, r]) => r.width && (r.height < 44 || r.width < 44)).map(([t]) => t)"""
    )
    assert kecil == []


def test_a_clause_opens_over_the_page_and_gives_the_focus_back(sari, dunia):
    sari.goto(reverse("orang", args=[dunia.budi.pk]))
    tautan = sari.get_by_role("link", name="Pasal 18", exact=True)
    tautan.press("Enter")
    lembar = sari.locator("#lembar-klausul")
    expect(lembar).to_be_visible()
    expect(lembar).to_contain_text("Pasal 18")
    assert reverse("orang", args=[dunia.budi.pk]) in sari.url
    sari.keyboard.press("Escape")
    expect(lembar).to_be_hidden()
    expect(tautan).to_be_focused()


def test_the_chart_opens_level_by_level(sari):
    sari.goto(reverse("organisasi"))
    expect(sari.get_by_role("link", name="Bidang Pelayanan", exact=True)).to_have_count(0)
    sari.locator("summary", has_text="Buka Dinas Kesehatan").click()
    expect(sari.get_by_role("link", name="Bidang Pelayanan", exact=True)).to_be_visible()


def test_the_search_answers_while_one_types(sari):
    sari.goto(reverse("cari"))
    sari.get_by_role("searchbox").last.press_sequentially("sant")
    expect(sari.get_by_role("link", name="Budi Santoso")).to_be_visible()
    expect(sari).to_have_url(re.compile("q=sant"))


def test_the_way_by_keyboard_begins_with_a_skip(sari):
    sari.goto(reverse("organisasi"))
    sari.keyboard.press("Tab")
    expect(sari.get_by_role("link", name="Langsung ke isi")).to_be_focused()
    sari.keyboard.press("Enter")
    expect(sari.locator("main")).to_be_focused()


def test_the_menu_of_a_phone_has_all_places_and_closes(sari):
    sari.goto(reverse("klausul"))
    sari.locator("summary", has_text="Menu").click()
    lembar = sari.locator(".menu__lembar")
    for nama in ("Giliran saya", "Unit saya", "Permohonan", "Klausul", "Halaman saya", "Keluar"):
        expect(lembar.get_by_text(nama, exact=True)).to_be_visible()
    sari.keyboard.press("Escape")
    expect(lembar).to_be_hidden()


def test_the_language_changes_where_one_is(sari):
    sari.goto(reverse("klausul") + "?q=ketua")
    sari.locator("summary", has_text="Menu").click()
    sari.get_by_role("button", name="English").click()
    expect(sari.get_by_role("heading", level=1)).to_have_text("Clauses")
    expect(sari).to_have_url(re.compile("q=ketua"))


def test_a_lost_network_is_said_and_nothing_typed_is_lost(sari, kesalahan):
    sari.goto(reverse("cari"))
    sari.context.set_offline(True)
    kotak = sari.get_by_role("searchbox").last
    kotak.press_sequentially("budi")
    expect(sari.get_by_role("alert")).to_contain_text("Jaringan terputus")
    expect(kotak).to_have_value("budi")
    sari.context.set_offline(False)
    kotak.press_sequentially(" s")
    expect(sari.get_by_role("link", name="Budi Santoso")).to_be_visible()
    expect(sari.get_by_role("alert")).to_be_hidden()
    kesalahan.clear()


def test_everything_works_without_javascript(jendela, masuk, dunia):
    page = jendela(java_script_enabled=False).new_page()
    page.goto(reverse("account_login"))
    page.get_by_label("NIP atau nama pengguna").fill(dunia.sari.nip)
    page.get_by_label("Kata sandi").fill(buat.SANDI)
    page.get_by_role("button", name="Masuk").click()
    page.goto(reverse("organisasi"))
    page.locator("summary", has_text="Buka Dinas Kesehatan").click()
    page.get_by_role("link", name="Tampilkan isi Dinas Kesehatan").click()
    page.get_by_role("link", name="Bidang Pelayanan", exact=True).click()
    page.get_by_role("link", name="Budi Santoso").click()
    page.get_by_role("link", name="Pasal 18", exact=True).click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Pasal 18")
    page.goto(reverse("cari") + "?q=budi")
    expect(page.get_by_role("link", name="Budi Santoso")).to_be_visible()


def test_a_wrong_password_is_told_above_the_form(halaman, dunia, periksa_axe):
    halaman.goto(reverse("account_login"))
    halaman.get_by_label("NIP atau nama pengguna").fill("budi")
    halaman.get_by_label("Kata sandi").fill("salah")
    halaman.get_by_role("button", name="Masuk").click()
    expect(halaman.get_by_role("alert")).to_contain_text("tidak cocok")
    periksa_axe(halaman)
