"""Words as people say them."""

from datetime import date

import pytest
from django.template import Context, Template
from django.utils import timezone, translation

from simpul.aturan.fakta import Kapasitas, Pejabat
from simpul.aturan.klausul import rujuk
from simpul.aturan.pesan import pesan
from simpul.aturan.putusan import Halangan, Putusan
from simpul.inti import jam
from simpul.web import kata


def _isi(templat: str, **konteks: object) -> str:
    return Template("{% load simpul %}" + templat).render(Context(konteks))


def test_a_day_is_named_with_its_weekday():
    assert kata.tanggal(date(2024, 3, 5)) == "Selasa, 5 Maret 2024"
    with translation.override("en"):
        assert kata.tanggal(date(2024, 3, 5)) == "Tuesday, 5 March 2024"


@pytest.mark.parametrize(
    ("mulai", "selesai", "kalimat"),
    [
        (date(2024, 3, 5), date(2024, 3, 20), "5–20 Maret 2024"),
        (date(2024, 3, 5), date(2024, 4, 2), "5 Maret – 2 April 2024"),
        (date(2023, 12, 30), date(2024, 1, 2), "30 Desember 2023 – 2 Januari 2024"),
        (date(2024, 3, 5), date(2024, 3, 5), "5 Maret 2024"),
        (date(2024, 3, 5), None, "sejak 5 Maret 2024"),
    ],
)
def test_a_period_repeats_nothing(mulai: date, selesai: date | None, kalimat: str):
    assert kata.rentang(mulai, selesai) == kalimat


@pytest.mark.parametrize(
    ("hari", "kalimat"), [(5, "hari ini"), (4, "sejak kemarin"), (2, "sudah 3 hari"), (6, "hari ini")]
)
def test_an_age_counts_days(hari: int, kalimat: str):
    with jam.pada(date(2024, 3, 5)), timezone.override("Asia/Makassar"):
        assert kata.usia(date(2024, 3, hari)) == kalimat


def test_a_number_shows_only_to_tell_people_apart():
    assert kata.samarkan("198503152010011004") == "1985" + "•" * 14
    assert kata.nip_berjarak("198503152010011004") == "19850315 201001 1 004"


def test_a_refusal_says_what_by_which_clause_and_who_can_cure_it():
    halangan = Halangan(
        rujuk("ps22-2"),
        pesan("Langkah ini milik %(peran)s.", peran="Basri"),
        "wewenang",
        ("Basri", "Kepala X (kosong)"),
    )
    isi = _isi("{% tolakan p %}", p=Putusan("setujui", (halangan,)))
    assert "Langkah ini milik Basri." in isi
    assert "/klausul/ps22-2/" in isi
    assert "Pasal 22 ayat (2)" in isi
    assert "Basri atau Kepala X (kosong)" in isi


def test_who_acts_in_an_office_says_so():
    assert "Plh." in _isi("{% orang p %}", p=Pejabat(7, "Basri", Kapasitas.PLH))
    assert "kosong" in _isi("{% orang p %}", p=None)
    assert "&lt;b&gt;" in _isi("{% orang p %}", p=Pejabat(7, "<b>Basri</b>"))


def test_a_state_is_a_word_with_a_tone():
    assert _isi('{% status "berjalan" %}') == '<span class="status status--jalan">Berjalan</span>'
    assert "status--tunggu" in _isi('{% status "disetujui tujuan" %}')
