"""The clauses: found, read in our words, and what Simpul does about each."""

import re

import pytest
from django.conf import settings
from django.urls import reverse
from django.utils import translation

from simpul.aturan.klausul import klausul, register
from simpul.web import pasal
from tests.web.dunia import Dunia


def _teks(client, alamat: str) -> str:
    return re.sub(r"\s+", " ", client.get(alamat).content.decode())


def test_a_clause_is_found_by_its_citation_and_by_its_words(dunia: Dunia, sebagai):
    client = sebagai(dunia.budi)
    assert "Pasal 22 ayat (2)" in _teks(client, reverse("klausul") + "?q=pasal+22")
    assert "Tidak ada klausul yang cocok" in _teks(client, reverse("klausul") + "?q=kucing")


@pytest.mark.parametrize(
    ("saringan", "banyak"), [("bagian=keputusan", 7), ("kekuatan=lunak", None), ("kemampuan=x", None)]
)
def test_clauses_are_filtered_by_part_strength_and_subject(
    dunia: Dunia, sebagai, saringan: str, banyak: int | None
):
    laman = sebagai(dunia.budi).get(reverse("klausul") + f"?{saringan}").context["laman"]
    assert laman.paginator.count == (banyak or laman.paginator.count) > 0
    if saringan == "kemampuan=x":
        assert laman.paginator.count == len(register())


def test_a_clause_says_which_steps_rest_on_it(dunia: Dunia, sebagai):
    isi = _teks(sebagai(dunia.budi), reverse("satu_klausul", args=["lamp-III-1-iii-2-b"]))
    assert "<strong>Tolak</strong> – Penunjukan lintas unit" in isi
    assert "Surat Jawaban" in isi


@pytest.mark.parametrize(
    ("id_", "langkah"),
    [
        ("lamp-I-2-c", "Sampaikan hasil</strong> – Hasil kerja"),
        ("lamp-II-d-2-b-6", "Sampaikan hasil</strong> – Hasil kerja"),
        ("lamp-II-b-ii-1-3", "Tetapkan strategi</strong> – Pembagian sasaran"),
    ],
)
def test_a_clause_says_which_steps_of_the_work_rest_on_it(dunia: Dunia, sebagai, id_: str, langkah: str):
    assert langkah in _teks(sebagai(dunia.budi), reverse("satu_klausul", args=[id_]))


def test_a_clause_says_what_is_refused_in_the_work():
    assert any("belum ditetapkan" in s for s in pasal.peran_di_simpul(klausul("lamp-IV-D-2-a")).menolak)


def test_a_clause_says_what_simpul_refuses_and_warns_of(dunia: Dunia, sebagai):
    assert any("dapat ditugaskan hanya" in s for s in pasal.peran_di_simpul(klausul("ps1-23")).menolak)
    assert pasal.peran_di_simpul(klausul("lamp-II-3-k3")).memperingatkan
    assert pasal.peran_di_simpul(klausul("ps19")).kedudukan
    assert not pasal.peran_di_simpul(klausul("ps1-1"))


def test_every_refusal_of_the_rules_is_found_in_their_source():
    kalimat = [s for k in register().values() for s in pasal.peran_di_simpul(k).menolak]
    assert len(set(kalimat)) > 20
    assert not any("%(" in s for s in kalimat)


@pytest.mark.parametrize("bahasa", ["id", "en"])
def test_how_we_read_a_clause_names_no_file_and_no_id(bahasa: str):
    with translation.override(bahasa):
        for k in register().values():
            isi = str(pasal.bertaut(pasal.catatan(k), None, "/klausul/ID/"))
            kata = re.sub("<[^>]*>", "", isi)
            assert not re.search(r"\bPPK\b|\.csv|\.md|\bps\d|lamp-|keputusan-", kata), kata


def test_every_note_exists_in_indonesian():
    with translation.override("id"):
        assert [k.id for k in register().values() if bool(k.catatan) != bool(pasal.catatan(k))] == []


def test_the_sheet_of_a_clause_may_be_kept_but_not_across_languages(dunia: Dunia, sebagai):
    client = sebagai(dunia.budi)
    response = client.get(reverse("klausul_ringkas", args=["ps22-2"]), headers={"HX-Request": "true"})
    assert "private" in response["Cache-Control"]
    assert "Cookie" in response["Vary"]
    client.cookies[settings.LANGUAGE_COOKIE_NAME] = "en"
    assert "Article 22" in client.get(reverse("klausul_ringkas", args=["ps22-2"])).content.decode()


def test_a_clause_that_is_not_there(dunia: Dunia, sebagai):
    assert sebagai(dunia.budi).get(reverse("satu_klausul", args=["ps99"])).status_code == 404
