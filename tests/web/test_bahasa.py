"""English: every sentence has one, pages hold no Indonesian but data, and the choice stays with the browser."""

import re
from html.parser import HTMLParser

import pytest
from babel.messages.pofile import read_po
from django.conf import settings
from django.template import Context, Template
from django.test import Client
from django.urls import reverse
from django.utils import translation

from simpul.aturan.jenjang import Jenjang
from simpul.aturan.klausul import Kekuatan, register
from simpul.aturan.pesan import pesan
from simpul.aturan.prosedur import Keadaan, Naskah, Peran
from simpul.aturan.tabel import PROSEDUR
from simpul.config import terjemahan
from simpul.web import kata, pasal
from tests.web.dunia import Dunia
from tests.web.test_halaman import NAMA, halaman

INDONESIA = re.compile(r"\b(yang|dengan|belum|tidak|untuk|oleh|pada|adalah|sudah|dapat|Anda|ini)\b")
LOGAT = settings.LOCALE_PATHS[0] / "en" / "LC_MESSAGES" / "django.po"


class Teks(HTMLParser):
    """The words that a page says, those for readers of the screen included."""

    def __init__(self, isi: str) -> None:
        super().__init__()
        self.kalimat: list[str] = []
        self.feed(isi)

    def handle_data(self, data: str) -> None:
        self.kalimat.append(" ".join(data.split()))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.kalimat += [v for k, v in attrs if k in ("aria-label", "placeholder", "title") and v]


def test_every_sentence_has_an_english_one():
    assert list(terjemahan.untranslated()) == []


def test_words_that_are_looked_up_by_value_are_in_the_catalogue():
    with LOGAT.open("rb") as file:
        ada = {m.id if isinstance(m.id, str) else m.id[0] for m in read_po(file)}
    langkah = {b.nama.replace("_", " ") for p in PROSEDUR.values() for b in p.langkah}
    nilai = {k.value for k in Keadaan} | {p.value for p in Peran} | {n.value for n in Naskah} | langkah
    nilai |= {p.judul for p in PROSEDUR.values()} | {j.label for j in Jenjang}
    assert nilai - ada == set()


def test_every_clause_has_its_part_subject_actor_and_strength():
    for k in register().values():
        assert pasal.bagian(k) in pasal.BAGIAN
        assert set(k.pelaku) <= pasal.PELAKU.keys()
        assert k.kemampuan in pasal.KEMAMPUAN
    assert kata.KEKUATAN.keys() == kata.NAMA_KEKUATAN.keys() == set(Kekuatan)


@pytest.mark.parametrize("nama", [*NAMA, "masuk"])
def test_a_page_in_english_holds_no_indonesian(dunia: Dunia, sebagai, nama: str):
    client = sebagai(dunia.sari)
    client.cookies[settings.LANGUAGE_COOKIE_NAME] = "en"
    alamat = reverse("account_reset_password") if nama == "masuk" else halaman(dunia)[nama]
    response = client.get(alamat)
    assert response["Content-Language"] == "en"
    asing = [
        k for k in Teks(response.content.decode()).kalimat if INDONESIA.search(k) and k != "Bahasa Indonesia"
    ]
    assert asing == []


def test_indonesian_is_spoken_whatever_the_browser_prefers(client: Client, db):
    isi = client.get(reverse("account_login"), headers={"Accept-Language": "en-US,en"}).content.decode()
    assert '<html lang="id">' in isi
    assert "Kata sandi" in isi


def test_the_choice_of_language_stays_with_the_browser(dunia: Dunia, sebagai):
    client = sebagai(dunia.budi)
    tujuan = reverse("klausul") + "?q=ketua"
    response = client.post(reverse("set_language"), {"language": "en", "next": tujuan})
    assert response["Location"] == tujuan
    assert "Binding" in client.get(tujuan).content.decode()
    client.post(reverse("account_logout"))
    assert "Password" in client.get(reverse("account_login")).content.decode()


def test_the_choice_leads_nowhere_else(client: Client, db):
    response = client.post(reverse("set_language"), {"language": "en", "next": "https://penipu.example/"})
    assert "penipu" not in response["Location"]


@pytest.mark.parametrize(
    ("bahasa", "kalimat"),
    [
        ("id", "Hari berakhir harus sebelum 5 Maret 2024."),
        ("en", "The last day must be before 5 March 2024."),
    ],
)
def test_a_sentence_of_the_rules_is_translated_before_it_is_filled(bahasa: str, kalimat: str):
    isi = pesan("Hari berakhir harus sebelum %(tanggal)s.", tanggal="2024-03-05")
    with translation.override(bahasa):
        assert Template("{% load simpul %}{{ p|terjemahkan }}").render(Context({"p": isi})) == kalimat


def test_a_sentence_within_a_sentence_is_translated_too():
    isi = pesan("Perkara ini sudah %(keadaan)s.", keadaan=pesan("ditolak"))
    with translation.override("en"):
        assert kata.terjemahkan(isi) == "This case is already refused."
