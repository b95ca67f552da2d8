"""The guide names only what exists: pages, clauses, commands with their options, settings, files and headings."""

import re
import shlex
from argparse import ArgumentParser
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.core.management import get_commands, load_command_class
from django.core.management.base import BaseCommand
from django.urls import Resolver404, resolve

from simpul.aturan.klausul import klausul
from simpul.config.pengamatan import MESIN
from simpul.config.pengaturan import Pengaturan
from simpul.config.perintah import PERINTAH

AKAR = Path(__file__).parents[2]
PANDUAN = sorted((AKAR / "docs" / "panduan").glob("*.md"))
PILIHAN_SENDIRI = {
    "siapkan": {"--hanya-tabel"},
    "terjemahan": {"--periksa", "--perbarui"},
    "pekerja": {"--antrean", "--serempak", "--habiskan"},
    "pulihkan": {"--sha256", "--timpa"},
}
# What stands for a code or a number in an address.
CONTOH = {"KODE": "ps22-2", "NOMOR": "1"}


def kode(teks: str) -> Iterator[str]:
    """What is written as code: in a line, and line by line in blocks."""
    for blok in re.findall(r"^```\n(.*?)^```", teks, re.S | re.M):
        yield from filter(None, (baris.strip() for baris in blok.replace("\\\n", " ").splitlines()))
    yield from re.findall(r"`([^`\n]+)`", re.sub(r"^```.*?^```", "", teks, flags=re.S | re.M))


def semua_kode() -> list[tuple[str, str]]:
    return sorted({(b.name, k) for b in PANDUAN for k in kode(b.read_text(encoding="utf-8"))})


def tautan() -> list[tuple[Path, str]]:
    return [(b, t) for b in PANDUAN for t in re.findall(r"\]\(([^)\s]+)\)", b.read_text(encoding="utf-8"))]


def jangkar(berkas: Path) -> set[str]:
    """The anchors that a page makes of its headings."""
    judul = re.findall(r"^#+ (.+)$", berkas.read_text(encoding="utf-8"), re.M)
    return {re.sub(r"[^\w\- ]", "", satu.lower()).strip().replace(" ", "-") for satu in judul}


def perintah(kata: str) -> list[str]:
    """The words of a command line, without the settings before it; ``simpul`` first."""
    potongan = shlex.split(kata)
    while potongan and re.fullmatch(r"[A-Z_]+=.*", potongan[0]):
        potongan = potongan[1:]
    return potongan


# Places on the machine, and what is answered before any page is looked for.
BUKAN_HALAMAN = ("/etc/", "/opt/", "/var/", "/statis/", *MESIN)
ALAMAT = [(b, k) for b, k in semua_kode() if k.startswith("/") and not k.startswith(BUKAN_HALAMAN)]
BARIS_PERINTAH = [(b, k) for b, k in semua_kode() if perintah(k)[:1] in (["simpul"], ["make"])]
SETELAN = [(b, k) for b, k in semua_kode() if re.fullmatch(r"(SIMPUL|DATABASE|SECRET)_[A-Z_]+", k)]


def test_there_is_a_guide_that_names_pages_and_commands() -> None:
    assert len(PANDUAN) >= 8
    assert len(ALAMAT) > 30
    assert len(BARIS_PERINTAH) > 10


@pytest.mark.parametrize(("berkas", "alamat"), ALAMAT)
def test_every_address_leads_to_a_page(berkas: str, alamat: str) -> None:
    jalur = alamat.partition("?")[0]
    for kata, contoh in CONTOH.items():
        jalur = jalur.replace(kata, contoh)
    try:
        cocok = resolve(jalur)
    except Resolver404:
        pytest.fail(f"{berkas}: {alamat} tidak ada")
    if cocok.url_name == "satu_klausul":
        klausul(cocok.kwargs["id_"])


@pytest.mark.parametrize(("berkas", "baris"), BARIS_PERINTAH)
def test_every_command_exists_with_its_options(berkas: str, baris: str) -> None:
    program, *sisa = perintah(baris)
    if program == "make":
        assert re.search(rf"^{sisa[0]}:", (AKAR / "Makefile").read_text(), re.M), f"{berkas}: {baris}"
    elif sisa[0] in PERINTAH:
        assert {kata for kata in sisa[1:] if kata.startswith("-")} <= PILIHAN_SENDIRI.get(sisa[0], set()), (
            f"{berkas}: {baris}"
        )
    else:
        assert sisa[0] in get_commands(), f"{berkas}: {baris}"
        _urai(sisa[0], sisa[1:], f"{berkas}: {baris}")


def _urai(nama: str, argumen: list[str], tempat: str) -> None:
    aplikasi = get_commands()[nama]
    satu = aplikasi if isinstance(aplikasi, BaseCommand) else load_command_class(aplikasi, nama)
    pengurai: ArgumentParser = satu.create_parser("simpul", nama)
    try:
        pengurai.parse_args(argumen)
    except SystemExit:
        pytest.fail(f"{tempat}: pilihannya tidak dikenal")


@pytest.mark.parametrize(("berkas", "nama"), SETELAN)
def test_every_setting_is_read(berkas: str, nama: str) -> None:
    assert nama in _setelan(), f"{berkas}: {nama} tidak ada"


def _setelan() -> str:
    """The module in which all settings are declared."""
    return Path(str(AKAR / "src" / Pengaturan.__module__.replace(".", "/")) + ".py").read_text(
        encoding="utf-8"
    )


@pytest.mark.parametrize(("berkas", "tujuan"), tautan(), ids=lambda x: getattr(x, "name", x))
def test_every_link_leads_to_a_file_and_a_heading(berkas: Path, tujuan: str) -> None:
    assert not re.match(r"https?:|/", tujuan), f"{berkas.name}: {tujuan} bukan tautan relatif"
    nama, _pagar, bagian = tujuan.partition("#")
    sasaran = (berkas.parent / nama).resolve() if nama else berkas
    assert sasaran.exists(), f"{berkas.name}: {tujuan} tidak ada"
    assert sasaran.is_relative_to(AKAR)
    if bagian:
        assert bagian in jangkar(sasaran), f"{berkas.name}: {tujuan} tidak berjudul begitu"


@pytest.mark.parametrize("berkas", PANDUAN, ids=lambda b: b.name)
def test_the_guide_is_reached_and_speaks_plainly(berkas: Path) -> None:
    teks = berkas.read_text(encoding="utf-8")
    if berkas.name != "README.md":
        assert f"({berkas.name})" in (berkas.parent / "README.md").read_text(encoding="utf-8")
    assert not re.search(r"\bPPK\b|\berror\b", teks, re.I)
