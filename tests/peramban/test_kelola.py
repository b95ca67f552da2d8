"""Those who keep the data, on a phone: a list imported while the page shows how far it is, an acting head appointed."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from django.contrib.auth.models import Group
from django.urls import reverse
from playwright.sync_api import BrowserContext, Page, expect
from procrastinate.contrib.django.models import ProcrastinateJob

from simpul.inti.models import Akun
from simpul.organisasi import services
from simpul.organisasi.models import Pegawai
from simpul.organisasi.tasks import kerjakan_impor
from tests.organisasi.berkas_impor import DaftarStaf
from tests.organisasi.contoh import Kesehatan, kepala, kesehatan

GAMBAR = Path(__file__).parents[2] / "docs" / "gambar"


@pytest.fixture
def dinkes(live_server) -> Kesehatan:
    dunia = kesehatan()
    akun = Akun.objects.create_user("operator")
    akun.groups.add(Group.objects.get(name="kepegawaian"))
    services.ubah_pegawai(pegawai=dunia.alice, akun=akun)
    return dunia


@pytest.fixture
def operator(
    jendela: Callable[..., BrowserContext], dinkes: Kesehatan, masuk: Callable[..., None]
) -> Callable[..., Page]:
    def open_page(**pilihan: object) -> Page:
        page = jendela(**pilihan).new_page()
        masuk(page, Pegawai.objects.get(pk=dinkes.alice.pk).akun)
        return page

    return open_page


def bekerja() -> None:
    """What the worker does: the newest job."""
    kerjakan_impor(**ProcrastinateJob.objects.latest("id").args)


def potret(page: Page, nama: str) -> None:
    """Nothing sticks out on either width; with ``GAMBAR=1`` a picture is kept."""
    for lebar in (390, 1280):
        page.set_viewport_size({"width": lebar, "height": 900})
        lebih = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        assert lebih <= 0, f"{nama} meluap {lebih} piksel pada lebar {lebar}"
        if os.environ.get("GAMBAR"):
            page.screenshot(path=GAMBAR / f"{nama}-{lebar}.png", full_page=True)
    page.set_viewport_size({"width": 390, "height": 844})


def unggah(page: Page, tmp_path: Path, daftar: DaftarStaf) -> None:
    berkas = tmp_path / "staf.xlsx"
    berkas.write_bytes(daftar.xlsx())
    page.goto(reverse("impor_unggah"))
    page.locator("[name=berkas]").set_input_files(berkas)
    page.get_by_role("button", name="Unggah dan periksa").click()


def test_a_list_is_imported_while_the_page_shows_how_far_it_is(
    operator: Callable[..., Page], tmp_path: Path, periksa_axe: Callable[[Page], None]
) -> None:
    page, daftar = operator(), DaftarStaf(60)
    daftar.pegawai[5]["golongan"] = "V/z"
    page.goto(reverse("impor_unggah"))
    periksa_axe(page)
    potret(page, "impor-unggah")
    unggah(page, tmp_path, daftar)
    expect(page.get_by_role("heading", name="Sedang diperiksa")).to_be_visible()
    periksa_axe(page)
    bekerja()
    expect(page.get_by_text("1 baris salah.")).to_be_visible()
    periksa_axe(page)
    potret(page, "impor-salah")

    daftar.pegawai[5]["golongan"] = "III/c"
    unggah(page, tmp_path, daftar)
    bekerja()
    expect(page.get_by_text("Semua baris baik.")).to_be_visible()
    potret(page, "impor-pratinjau")
    page.get_by_role("button", name="Muat semuanya").click()
    expect(page.get_by_role("progressbar")).to_be_visible()
    potret(page, "impor-kemajuan")
    bekerja()
    expect(page.get_by_text("Selesai dimuat.")).to_be_visible()
    potret(page, "impor-selesai")


def test_without_javascript_the_import_goes_as_far(operator: Callable[..., Page], tmp_path: Path) -> None:
    page = operator(java_script_enabled=False)
    unggah(page, tmp_path, DaftarStaf(10))
    bekerja()
    page.get_by_role("link", name="Lihat kemajuan terbaru").click()
    page.get_by_role("button", name="Muat semuanya").click()
    bekerja()
    page.get_by_role("link", name="Lihat kemajuan terbaru").click()
    expect(page.get_by_text("Selesai dimuat.")).to_be_visible()


def test_an_acting_head_is_appointed_by_thumb(
    operator: Callable[..., Page],
    dinkes: Kesehatan,
    periksa_axe: Callable[[Page], None],
    kesalahan: list[str],
) -> None:
    page = operator()
    page.goto(reverse("kelola"))
    periksa_axe(page)
    potret(page, "kelola")
    page.get_by_role("link", name="Tunjuk Plt.").first.click()
    page.get_by_label("Siapa").fill("Budi")
    page.get_by_label("Plt. (pelaksana tugas)").check()
    periksa_axe(page)
    potret(page, "kelola-plt")
    page.get_by_role("button", name="Tunjuk").click()
    expect(page.get_by_text("Penunjukan dicatat.")).to_be_visible()
    periksa_axe(page)
    potret(page, "kelola-unit")
    page.goto(reverse("kelola_pelaksana", args=[kepala(dinkes.dinas).pk]))
    page.get_by_label("Siapa").fill("Tidak Ada")
    page.get_by_role("button", name="Tunjuk").click()
    expect(page.get_by_role("alert").filter(has_text="Tidak ditemukan")).to_be_visible()
    periksa_axe(page)
    kesalahan.clear()  # the browser notes that the form came back
