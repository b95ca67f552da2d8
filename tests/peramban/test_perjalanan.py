"""The journeys of issue 2 in a browser, on a phone: each office does its part, and a wrong person sees why not.

With ``GAMBAR=1`` the pages are kept as pictures in ``docs/gambar`` at 390 and 1280 pixels.
"""

import os
import re
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.dunia import bangun_dunia
from tests.peramban.conftest import LAYAR, PONSEL

GAMBAR = Path(__file__).parents[2] / "docs" / "gambar"


@pytest.fixture
def dunia(live_server):
    return bangun_dunia()


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


def test_orang_unit_lain_diminta_disetujui_ditetapkan_diterima(dunia, sebagai, potret):
    asma, basri = sebagai(dunia.asma), sebagai(dunia.basri)
    darwis, dodi = sebagai(dunia.darwis), sebagai(dunia.dodi)

    potret(asma, "giliran-kosong")
    pandu(asma, potret, "Survei gizi", [("Dodi", "Dodi")], "tugaskan")
    potret(asma, "tugaskan-3-bentuk")
    asma.get_by_role("button", name="Lanjut").click()
    expect(asma.get_by_role("heading", name="Ini akan menjadi")).to_be_visible()
    potret(asma, "tugaskan-4-periksa")
    asma.get_by_role("button", name="Ajukan permohonan").click()
    expect(asma.locator(".pesan-sistem")).to_be_visible()
    potret(asma, "perkara-diajukan")
    unduh(asma, "Surat Permohonan Pelibatan")
    assert "Basri" in sebab_redup(asma, "Setujui")

    buka_perkara(basri, "Survei gizi")
    basri.goto("/")
    potret(basri, "giliran-penilai")
    basri.get_by_role("button", name="Setujui").click()
    expect(basri.locator(".pesan-sistem")).to_contain_text("1 perkara")

    buka_perkara(darwis, "Survei gizi")
    lakukan(darwis, "Tetapkan")
    unduh(darwis, "Keputusan Kepala Perangkat Daerah")
    unduh(darwis, "Surat Penugasan")
    assert "Dodi" in sebab_redup(darwis, "Terima")

    buka_perkara(dodi, "Survei gizi")
    potret(dodi, "perkara-ditetapkan")
    lakukan(dodi, "Terima")
    expect(dodi.locator(".status").first).to_have_text("Berjalan")
    potret(dodi, "perkara-berjalan")
    dodi.goto("/penugasan/")
    potret(dodi, "penugasan-saya")


def test_relawan_ke_unit_lain(dunia, sebagai, potret):
    citra, asma, basri, darwis = (sebagai(x) for x in (dunia.citra, dunia.asma, dunia.basri, dunia.darwis))
    citra.goto("/penugasan/")
    citra.get_by_role("link", name="Ajukan diri").click()
    citra.get_by_label("Pekerjaan apa?").fill("Posyandu keliling")
    citra.get_by_label("Cari unit lain").fill("Pelayanan")
    citra.get_by_role("button", name="Cari unit").click()
    citra.get_by_label(re.compile("Bidang Pelayanan Kesehatan")).check()
    citra.get_by_role("button", name="Periksa").click()
    potret(citra, "ajukan-diri")
    citra.get_by_role("button", name="Kirim").click()
    unduh(citra, "Surat Permohonan Sukarela")
    assert "Asma" in sebab_redup(citra, "Ketahui")

    asma.goto("/")
    asma.get_by_role("button", name="Ketahui").click()
    basri.goto("/")
    basri.get_by_role("button", name="Setujui").click()
    buka_perkara(citra, "Posyandu keliling")
    lakukan(citra, "Minta persetujuan penilai")
    asma.goto("/")
    asma.get_by_role("button", name="Setujui").click()
    buka_perkara(darwis, "Posyandu keliling")
    lakukan(darwis, "Tetapkan")
    buka_perkara(citra, "Posyandu keliling")
    lakukan(citra, "Terima")
    potret(citra, "perkara-sukarela")
    unduh(citra, "Surat Penugasan")


def test_tim_lintas_perangkat_daerah(dunia, sebagai, potret):
    asma, ida, man, kiki = (sebagai(x) for x in (dunia.asma, dunia.ida, dunia.man, dunia.kiki))
    pandu(asma, potret, "Pemadanan data stunting", [("Citra", "Citra"), ("Kiki", "Kiki")], "tim")
    asma.get_by_role("radio", name="Tim kerja").check()
    asma.get_by_label("Nama tim").fill("Tim Pemadanan")
    asma.get_by_role("radio", name=re.compile("Rutin")).check()
    asma.get_by_label(re.compile("^Ketua tim")).select_option(label="Citra")
    asma.get_by_role("button", name="Lanjut").click()
    potret(asma, "tim-4-periksa")
    asma.get_by_role("button", name="Bentuk tim").click()
    expect(asma.get_by_text("Lintas perangkat daerah", exact=False).first).to_be_visible()

    ida.goto("/")
    ida.get_by_role("button", name="Setujui").click()
    buka_perkara(man, "Pemadanan data stunting")
    lakukan(man, "Tetapkan")
    unduh(man, "Keputusan Sekretaris Daerah")
    buka_perkara(kiki, "Pemadanan data stunting")
    lakukan(kiki, "Terima")
    potret(kiki, "perkara-tim")
    kiki.goto("/tim/")
    potret(kiki, "tim-saya")


def test_permintaan_kepada_instansi_lain_dijawab_dengan_surat(dunia, sebagai, potret):
    asma, man = sebagai(dunia.asma), sebagai(dunia.man)
    pandu(asma, potret, "Kajian bersama", [("Gita", "Gita")], "instansi")
    asma.get_by_role("button", name="Lanjut").click()
    potret(asma, "instansi-4-periksa")
    asma.get_by_role("button", name="Ajukan permohonan").click()

    buka_perkara(man, "Kajian bersama")
    lakukan(man, "Setujui dan teruskan")
    unduh(man, "Surat Permohonan Pelibatan Antarinstansi")
    man.get_by_role("link", name=re.compile("Catat: Fajar menginstruksikan")).click()
    man.get_by_label("Nomor surat instansi itu").fill("800/17/2024")
    man.get_by_label("Tanggal surat itu").fill("2026-01-05")
    potret(man, "catat-surat-instansi-lain")
    man.get_by_role("button", name="Catat").click()
    lakukan(man, "Tetapkan")
    unduh(man, "Keputusan Sekretaris Daerah")
    potret(man, "perkara-lintas-instansi")
    man.get_by_role("link", name=re.compile("Catat: Gita")).click()
    man.get_by_role("button", name="Catat").click()
    expect(man.locator(".status").first).to_have_text("Berjalan")


def test_penolakan_dengan_alasan(dunia, sebagai, potret, kesalahan):
    asma, basri = sebagai(dunia.asma), sebagai(dunia.basri)
    pandu(asma, potret, "Survei gizi", [("Dodi", "Dodi")], "tolak")
    asma.get_by_role("button", name="Lanjut").click()
    asma.get_by_role("button", name="Ajukan permohonan").click()
    buka_perkara(basri, "Survei gizi")
    basri.get_by_role("link", name="Tolak dengan alasan").click()
    basri.get_by_role("button", name="Tolak dengan alasan").click()
    expect(basri.locator(".ringkasan-salah")).to_be_visible()
    potret(basri, "tolak-tanpa-alasan")
    kesalahan.clear()  # the browser notes the answer 422 of a form that is not complete
    basri.get_by_label("Alasan").fill("Dodi memimpin akreditasi sampai Mei")
    basri.get_by_role("button", name="Tolak dengan alasan").click()
    expect(basri.locator(".status").first).to_have_text("Ditolak")
    unduh(basri, "Surat Jawaban")


def test_tanpa_javascript_pun_jalan(dunia, sebagai):
    asma = sebagai(dunia.asma, java_script_enabled=False)
    asma.goto("/tugaskan/?baru=1")
    asma.get_by_label("Pekerjaan apa?").fill("Pemutakhiran data")
    asma.get_by_role("button", name="Lanjut").click()
    asma.get_by_role("button", name="Pilih Citra").click()
    asma.get_by_role("button", name="Lanjut").click()
    asma.get_by_role("button", name="Lanjut").click()
    asma.get_by_role("button", name="Tugaskan", exact=True).click()
    expect(asma.locator(".status").first).to_have_text("Ditetapkan")
