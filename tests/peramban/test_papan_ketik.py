"""Every journey by the keys alone, with JavaScript and without."""

import re
from collections.abc import Callable

import pytest
from django.urls import reverse
from playwright.sync_api import Page, expect

from simpul.organisasi.models import Pegawai
from simpul.penugasan.models import Penugasan
from simpul.penugasan.permintaan import Permintaan
from simpul.penugasan.services import ajukan, langkah
from tests.dunia import bangun_dunia
from tests.peramban.conftest import LAYAR
from tests.peramban.papan_ketik import PapanKetik


@pytest.fixture
def dunia(live_server):
    return bangun_dunia()


@pytest.fixture(params=[True, False], ids=["dengan JavaScript", "tanpa JavaScript"])
def berskrip(request: pytest.FixtureRequest) -> bool:
    return bool(request.param)


@pytest.fixture
def duduk(jendela: Callable, masuk: Callable, berskrip: bool) -> Callable[[Pegawai | None], PapanKetik]:
    """Somebody sits down at his keyboard, on a phone's narrow window, where most is hidden in menus."""

    def mulai(pegawai: Pegawai | None) -> PapanKetik:
        # Without motion, so that the page has come to rest when we look where the focus is.
        page = jendela(java_script_enabled=berskrip, reduced_motion="reduce").new_page()
        if pegawai:
            masuk(page, pegawai.akun)
            page.goto("/")
        return PapanKetik(page)

    return mulai


def minta(dunia, judul: str, pegawai: Pegawai | None = None) -> Penugasan:
    """A request of Asma for somebody of Basri's unit."""
    siapa = pegawai or dunia.dodi
    return ajukan(Permintaan("ajukan", dunia.asma, judul, (siapa,), unit_tujuan=dunia.yankes))


def berhasil(page: Page) -> None:
    expect(page.locator(".pesan-sistem")).to_be_visible()


def judul(page: Page, teks: str | re.Pattern[str]) -> None:
    expect(page.get_by_role("heading", level=1)).to_have_text(teks)


def test_signing_in_and_out(dunia, duduk) -> None:
    papan = duduk(None)
    page = papan.page
    page.goto(reverse("account_login"))
    papan.tulis(page.get_by_label("NIP atau nama pengguna"), "asma")
    papan.tulis(page.get_by_label("Kata sandi"), "rahasia-contoh")
    page.keyboard.press("Enter")
    judul(page, "Giliran saya")
    papan.tekan(page.locator("summary", has_text="Menu"))
    papan.tekan(page.get_by_role("button", name="Keluar"))
    judul(page, "Masuk")


def test_asking_for_somebody_of_another_unit(dunia, duduk) -> None:
    papan = duduk(dunia.asma)
    page = papan.page
    papan.tekan(page.locator("summary", has_text="Menu"))
    papan.tekan(page.locator(".menu__lembar").get_by_role("link", name="Tugaskan"))
    judul(page, "Pekerjaan apa?")
    papan.ke_isi()
    papan.tulis(page.get_by_label("Pekerjaan apa?"), "Survei gizi")
    papan.tekan(page.get_by_role("button", name="Lanjut"))
    judul(page, "Siapa?")
    papan.ke_isi()
    papan.tulis(page.get_by_label("Cari orang", exact=True), "Dodi")
    page.keyboard.press("Enter")
    papan.tekan(page.get_by_role("button", name="Pilih Dodi"))
    papan.tekan(page.get_by_role("button", name="Lanjut"))
    judul(page, "Sendiri atau dalam tim?")
    sendiri, tim = page.get_by_role("radio", name="Perorangan"), page.get_by_role("radio", name="Tim kerja")
    papan.ke(sendiri)
    page.keyboard.press("ArrowDown")
    expect(tim).to_be_checked()
    expect(page.get_by_label("Nama tim")).to_be_visible()
    page.keyboard.press("ArrowUp")
    expect(sendiri).to_be_checked()
    papan.tekan(page.get_by_role("button", name="Lanjut"))
    judul(page, "Periksa, lalu kirim")
    papan.tekan(page.get_by_role("button", name="Ajukan permohonan"))
    berhasil(page)
    judul(page, "Survei gizi")


def test_deciding_several_turns_and_one(dunia, duduk) -> None:
    for satu in ("Survei gizi", "Survei air", "Survei udara"):
        minta(dunia, satu)
    papan = duduk(dunia.basri)
    page = papan.page
    papan.ke_isi()
    papan.centang(page.get_by_role("checkbox", name="Pilih Survei gizi"))
    papan.centang(page.get_by_role("checkbox", name="Pilih Survei udara"))
    papan.tekan(page.get_by_role("button", name="Putuskan semua yang dipilih"))
    expect(page.locator(".pesan-sistem")).to_have_text("2 perkara diputuskan.")
    papan.tekan(page.get_by_role("button", name="Setujui"))
    expect(page.locator(".pesan-sistem")).to_have_text("1 perkara diputuskan.")
    expect(page.get_by_role("heading", name="Tidak ada yang menunggu Anda")).to_be_visible()


def test_refusing_with_a_reason(dunia, duduk, kesalahan) -> None:
    minta(dunia, "Survei gizi")
    papan = duduk(dunia.basri)
    page = papan.page
    papan.tekan(page.get_by_role("link", name="Tolak dengan alasan"))
    papan.tekan(page.get_by_role("button", name="Tolak dengan alasan"))
    expect(page.locator(".ringkasan-salah")).to_be_focused()
    papan.tekan(page.locator(".ringkasan-salah a"))
    expect(page.get_by_label("Alasan")).to_be_focused()
    kesalahan.clear()  # the browser notes the answer 422
    page.keyboard.type("Dodi memimpin akreditasi sampai Mei")
    papan.tekan(page.get_by_role("button", name="Tolak dengan alasan"))
    berhasil(page)
    expect(page.locator(".status").first).to_have_text("Ditolak")


def test_accepting_after_reading_the_clause(dunia, duduk, berskrip) -> None:
    perkara = minta(dunia, "Survei gizi")
    langkah(perkara, "setujui", dunia.basri)
    langkah(perkara, "tetapkan", dunia.darwis)
    papan = duduk(dunia.dodi)
    page = papan.page
    papan.tekan(page.get_by_role("link", name="Survei gizi"))
    judul(page, "Survei gizi")
    baca_klausul(papan, berskrip)
    judul(page, "Survei gizi")
    papan.tekan(page.get_by_role("link", name="Terima", exact=True))
    judul(page, "Terima")
    papan.tekan(page.get_by_role("button", name="Terima", exact=True))
    berhasil(page)
    expect(page.locator(".status").first).to_have_text("Berjalan")


def baca_klausul(papan: PapanKetik, berskrip: bool) -> None:
    """Open a clause and come back: over the page, or without JavaScript on its own page."""
    page = papan.page
    tautan = page.locator("main a.klausul").first
    papan.tekan(tautan)
    if not berskrip:
        expect(page).to_have_url(re.compile(r"/klausul/"))
        page.go_back()  # Alt and the left arrow belong to the browser, which here has no bars
        return
    lembar = page.locator("#lembar-klausul")
    expect(lembar).to_be_visible()
    papan.tekan(lembar.get_by_role("link", name="Buka halaman klausul ini"))
    expect(page).to_have_url(re.compile(r"/klausul/"))
    page.go_back()
    papan.tekan(tautan)
    papan.tekan(lembar.get_by_role("button", name="Tutup"))
    expect(lembar).to_be_hidden()
    expect(tautan).to_be_focused()


def test_searching(dunia, duduk) -> None:
    papan = duduk(dunia.asma)
    page = papan.page
    papan.tekan(page.get_by_role("link", name="Cari"))
    judul(page, re.compile("Cari"))
    papan.tulis(page.get_by_role("searchbox").last, "Dodi")
    page.keyboard.press("Enter")
    papan.tekan(page.get_by_role("link", name="Dodi"))
    judul(page, "Dodi")


def test_making_and_revoking_a_token(dunia, duduk) -> None:
    papan = duduk(dunia.asma)
    page = papan.page
    papan.tekan(page.locator("summary", has_text="Menu"))
    papan.tekan(page.get_by_role("link", name="Token"))
    judul(page, "Token")
    papan.ke_isi()
    papan.tulis(page.get_by_label("Untuk program apa?"), "Dasbor")
    papan.centang(page.get_by_role("checkbox").first)
    papan.tekan(page.get_by_role("button", name="Buat token"))
    expect(page.get_by_role("heading", name="Salin sekarang")).to_be_visible()
    papan.tekan(page.get_by_role("button", name="Cabut Dasbor"))
    expect(page.get_by_text("dicabut", exact=True)).to_be_visible()


def test_a_slash_goes_to_the_search(dunia, jendela, masuk) -> None:
    page = jendela(ukuran=LAYAR).new_page()
    masuk(page, dunia.asma.akun)
    page.goto("/")
    page.keyboard.press("/")
    expect(page.get_by_role("searchbox")).to_be_focused()
    page.keyboard.type("Dodi")
    page.keyboard.press("Enter")
    expect(page.get_by_role("link", name="Dodi")).to_be_visible()
