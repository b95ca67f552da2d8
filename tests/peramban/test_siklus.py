"""The cycle of work in a browser: from an agreement through a team across units, a problem, two reports and a returned
result to acceptance; once in a Dinas, once in the hospital. With ``GAMBAR=1`` the pages are kept as pictures.
"""

import re

import pytest
from playwright.sync_api import Page, expect

from simpul.aturan.jenjang import Jenjang
from simpul.inti.jam import hari_ini
from simpul.inti.models import Akun
from simpul.organisasi import services as organisasi
from tests.dunia import LAMA, bangun_dunia, kepala
from tests.peramban.perjalanan import buka_perkara, lakukan, unduh

PNG = b"\x89PNG\r\n\x1a\n isi foto"


@pytest.fixture
def dunia(live_server):
    return bangun_dunia()


@pytest.fixture
def rumah_sakit(dunia):
    """Pattern d: Nurdin directs, Sari is his Sekretaris, Bayu and Wulan work."""
    dunia.rsud = organisasi.buat_perangkat_daerah(
        instansi=dunia.instansi, nama="Rumah Sakit Umum Daerah", pola="d"
    )
    sekretaris = organisasi.buat_sekretaris(unit=dunia.rsud)
    staf = {
        n: organisasi.buat_jabatan(unit=dunia.rsud, nama=n, jenjang=Jenjang.AHLI_MUDA)
        for n in ("bayu", "wulan")
    }
    for nama, jabatan in {"nurdin": kepala(dunia.rsud), "sari": sekretaris, **staf}.items():
        pegawai = organisasi.daftarkan_pegawai(instansi=dunia.instansi, nama=nama.capitalize())
        organisasi.tempatkan(pegawai=pegawai, jabatan=jabatan, mulai=LAMA)
        pegawai.akun = Akun.objects.create_user(nama, password="rahasia-contoh")
        pegawai.save()
        setattr(dunia, nama, pegawai)
    return dunia


def setujui_semua(halaman: Page, tombol: str = "Setujui") -> None:
    halaman.goto("/")
    halaman.get_by_role("button", name=tombol, exact=True).first.click()
    expect(halaman.locator(".pesan-sistem")).to_contain_text("1 perkara")


def buka_kerja(halaman: Page, judul: str) -> None:
    """The page of the work of a case, found by its title."""
    halaman.goto("/perkara/")
    halaman.get_by_role("link", name=judul).first.click()
    halaman.get_by_role("link", name="Pekerjaan", exact=True).click()
    expect(halaman.get_by_role("heading", level=1)).to_have_text("Pekerjaan")


def kerjakan(halaman: Page, tombol: str | re.Pattern[str], **isian: str) -> None:
    """A step of the work: press, fill, confirm."""
    pilihan = halaman.get_by_role("link", name=tombol)
    if not pilihan.first.is_visible():
        halaman.locator("details.lainnya summary").click()
    pilihan.first.click()
    for label, nilai in isian.items():
        medan = halaman.get_by_label(re.compile(label.replace("_", " "), re.I)).first
        if medan.evaluate("e => e.tagName") == "SELECT":
            medan.select_option(label=nilai)
        else:
            medan.fill(nilai)
    halaman.locator("form button.btn-primary, form button.btn-danger").last.click()
    expect(halaman.locator(".pesan-sistem").first).to_contain_text("Tercatat")


def perjanjian(halaman: Page, potret, nama: str, sasaran: str) -> None:
    """Level 1 drafts an agreement with one goal, and sets it."""
    halaman.goto("/perjanjian/susun/")
    isian = {
        "s0-uraian": sasaran, "s0i0-uraian": "Prevalensi", "s0i0-target": "14,5", "s0i0-satuan": "persen",
        "p0-uraian": "Program perbaikan gizi", "p0-anggaran": "250.000.000",
    }  # fmt: skip
    for medan, nilai in isian.items():
        halaman.locator(f"[name={medan}]").fill(nilai)
    potret(halaman, f"{nama}-1-rancangan")
    halaman.get_by_role("button", name="Simpan rancangan").last.click()
    halaman.get_by_role("link", name=re.compile("^Tetapkan")).first.click()
    halaman.get_by_role("button", name=re.compile("^Tetapkan")).click()
    expect(halaman.locator(".status").first).to_have_text(re.compile("Ditetapkan|Berlaku"))


def bagi(halaman: Page, kepada: str) -> None:
    halaman.get_by_role("link", name=re.compile("^Bagi")).first.click()
    halaman.get_by_role("radio", name=re.compile(kepada)).check()
    halaman.get_by_role("button", name=re.compile("^Bagi")).click()


def buka_perjanjian(halaman: Page, unit: str) -> None:
    halaman.goto("/perjanjian/")
    halaman.get_by_role("link", name=unit, exact=True).click()


def strategi_tim(halaman: Page, unit: str, tombol: str) -> None:
    """Level 2 chooses a team for a goal; from there one may go straight to the guide to assign."""
    buka_perjanjian(halaman, unit)
    halaman.get_by_role("link", name=re.compile("^Pilih strategi")).first.click()
    halaman.get_by_role("radio", name="Tim kerja").check()
    halaman.get_by_role("button", name=tombol).click()


def bentuk_tim(halaman: Page, judul: str, orang: list[str], ketua: str) -> None:
    halaman.get_by_label("Pekerjaan apa?").fill(judul)
    halaman.get_by_role("button", name="Lanjut").click()
    for nama in orang:
        halaman.get_by_label("Cari orang", exact=True).fill(nama)
        halaman.get_by_role("button", name="Cari", exact=True).click()
        halaman.get_by_role("button", name=f"Pilih {nama}").click()
    halaman.get_by_role("button", name="Lanjut").click()
    halaman.get_by_role("radio", name="Tim kerja").check()
    halaman.get_by_label("Nama tim").fill(f"Tim {judul}")
    halaman.get_by_role("radio", name=re.compile("Rutin")).check()
    halaman.get_by_label(re.compile("^Ketua tim")).select_option(label=ketua)
    halaman.get_by_role("button", name="Lanjut").click()
    halaman.get_by_role("button", name="Bentuk tim").click()


def rencanakan(ketua: Page, pimpinan: Page, judul: str, potret, nama: str) -> None:
    """The Ketua drafts the plan, the head sets it."""
    buka_kerja(ketua, judul)
    ketua.get_by_role("link", name="Susun rencana kegiatan").click()
    ketua.get_by_label("Uraian").first.fill("Mengukur dan mengolah data")
    ketua.get_by_label("Anggaran (Rp)").first.fill("20000000")
    potret(ketua, f"{nama}-2-rencana")
    ketua.get_by_role("button", name="Susun rencana kegiatan").click()
    buka_kerja(pimpinan, judul)
    kerjakan(pimpinan, "Tetapkan rencana kegiatan")


def rinci(ketua: Page, judul: str, pelaksana: list[str], potret, nama: str) -> None:
    buka_kerja(ketua, judul)
    ketua.get_by_role("link", name="Susun rincian kegiatan").click()
    for n, siapa in enumerate(pelaksana):
        ketua.locator(f"[name=bagian-{n}-uraian]").fill(f"Bagian {siapa}")
        ketua.locator(f"[name=bagian-{n}-pelaksana]").select_option(label=siapa)
        for ujung in ("mulai", "selesai"):
            hari = ketua.locator(f"[name=bagian-{n}-{ujung}]")
            hari.fill(hari_ini("Asia/Makassar").isoformat())
        ketua.locator(f"[name=bagian-{n}-anggaran]").fill("1000000")
    potret(ketua, f"{nama}-3-rincian")
    ketua.get_by_role("button", name="Susun rincian kegiatan").click()
    expect(ketua.get_by_role("listitem").filter(has_text=f"Bagian {pelaksana[0]}")).to_be_visible()


def maju(anggota: Page, judul: str, potret, nama: str) -> None:
    """Progress with a photo, from 'Penugasan saya'."""
    anggota.goto("/penugasan/")
    anggota.get_by_role("listitem").filter(has_text=judul).get_by_role("link", name="Catat kemajuan").click()
    anggota.get_by_role("radio", name="50%").check()
    anggota.get_by_label("Apa yang dikerjakan?").fill("Separuh sasaran sudah terukur")
    anggota.get_by_label("Foto atau berkas bukti").set_input_files(
        {"name": "foto.png", "mimeType": "image/png", "buffer": PNG}
    )
    potret(anggota, f"{nama}-4-kemajuan")
    anggota.get_by_role("button", name="Catat kemajuan").click()
    expect(anggota.get_by_text("foto.png").first).to_be_visible()


def masalah(anggota: Page, pimpinan: Page, judul: str, potret, nama: str) -> None:
    """A problem with a way out, decided by the head, closed by who raised it."""
    buka_kerja(anggota, judul)
    kerjakan(
        anggota, "Sampaikan masalah", Apa_masalahnya="Alat ukur rusak", Jalan_keluar="Pinjam dari unit lain"
    )
    buka_kerja(pimpinan, judul)
    pimpinan.get_by_role("link", name=re.compile("Putuskan masalah")).click()
    potret(pimpinan, f"{nama}-5-masalah")
    pimpinan.get_by_label("Keputusan Anda").fill("Pinjam, dan anggarkan tahun depan")
    pimpinan.get_by_role("button", name="Putuskan masalah").click()
    buka_kerja(anggota, judul)
    kerjakan(anggota, re.compile("Tandai masalah tuntas"))


def lapor(pelapor: Page, penerima: Page, judul: str, potret, nama: str) -> None:
    """A report that has filled itself goes to whom the rules name, who reads it."""
    buka_kerja(pelapor, judul)
    kerjakan(pelapor, "Laporkan")
    penerima.goto("/laporan/")
    potret(penerima, f"{nama}-6-laporan-masuk")
    penerima.get_by_role("link", name=re.compile(judul)).first.click()
    unduh(penerima, "PDF")


def hasil(ketua: Page, level_2: Page, level_1: Page, judul: str, potret, nama: str) -> None:
    """Handed in, returned with a reason, handed in again, passed on, accepted."""
    buka_kerja(ketua, judul)
    kerjakan(ketua, "Sampaikan hasil", Apa_hasilnya="Data 143 desa")
    buka_kerja(level_2, judul)
    kerjakan(level_2, "Kembalikan hasil", Alasan="Tiga desa belum ada")
    buka_kerja(ketua, judul)
    expect(ketua.get_by_text("Tiga desa belum ada")).to_be_visible()
    potret(ketua, f"{nama}-7-hasil-dikembalikan")
    kerjakan(ketua, "Sampaikan hasil", Apa_hasilnya="Data 146 desa, lengkap")
    for pereviu in (level_2, level_1):
        buka_kerja(pereviu, judul)
        kerjakan(pereviu, "Nyatakan sesuai")
    expect(level_1.locator(".status").first).to_have_text("Selesai")
    potret(level_1, f"{nama}-8-selesai")


def test_dari_perjanjian_kepala_dinas_sampai_hasil_tim_lintas_unit_diterima(dunia, sebagai, potret):
    darwis, asma, basri, citra, dodi = (
        sebagai(x) for x in (dunia.darwis, dunia.asma, dunia.basri, dunia.citra, dunia.dodi)
    )
    judul = "Percepatan penurunan stunting"
    perjanjian(darwis, potret, "dinas", "Prevalensi stunting turun")
    bagi(darwis, "Bidang Kesehatan Masyarakat")
    strategi_tim(asma, "Dinas Kesehatan", "Simpan, lalu tugaskan orang")
    bentuk_tim(asma, judul, ["Citra", "Dodi"], "Citra")
    setujui_semua(basri)
    buka_perkara(darwis, judul)
    lakukan(darwis, "Tetapkan")
    for anggota in (citra, dodi):
        setujui_semua(anggota, "Terima")
    rencanakan(citra, asma, judul, potret, "dinas")
    rinci(citra, judul, ["Citra", "Dodi"], potret, "dinas")
    maju(dodi, judul, potret, "dinas")
    masalah(dodi, asma, judul, potret, "dinas")
    lapor(dodi, citra, judul, potret, "dinas-anggota")
    lapor(citra, asma, judul, potret, "dinas-ketua")
    hasil(citra, asma, darwis, judul, potret, "dinas")
    buka_perjanjian(darwis, "Dinas Kesehatan")
    expect(darwis.get_by_role("link", name=judul)).to_be_visible()
    potret(darwis, "dinas-9-perjanjian")


def test_dari_perjanjian_direktur_rumah_sakit_sampai_hasil_diterima(rumah_sakit, sebagai, potret):
    d = rumah_sakit
    nurdin, sari, bayu, basri, man, dodi = (
        sebagai(x) for x in (d.nurdin, d.sari, d.bayu, d.basri, d.man, d.dodi)
    )
    judul = "Rujukan ibu bersalin"
    perjanjian(nurdin, potret, "rsud", "Kematian ibu turun")
    bagi(nurdin, "Sekretaris")
    strategi_tim(sari, "Rumah Sakit Umum Daerah", "Pilih strategi")
    nurdin.goto("/tugaskan/?baru=1")
    bentuk_tim(nurdin, judul, ["Bayu", "Dodi"], "Bayu")
    setujui_semua(basri)
    buka_perkara(man, judul)
    lakukan(man, "Tetapkan")
    for anggota in (bayu, dodi):
        setujui_semua(anggota, "Terima")
    rencanakan(bayu, nurdin, judul, potret, "rsud")
    rinci(bayu, judul, ["Bayu", "Dodi"], potret, "rsud")
    maju(dodi, judul, potret, "rsud")
    masalah(dodi, nurdin, judul, potret, "rsud")
    lapor(dodi, bayu, judul, potret, "rsud-anggota")
    lapor(bayu, nurdin, judul, potret, "rsud-ketua")
    hasil(bayu, sari, nurdin, judul, potret, "rsud")
