"""Numbers of civil servants: what is odd is said, never refused."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simpul.organisasi.nip import cetak, periksa, rapikan, tanggal_lahir

BAIK = "198503152010011002"

GANJIL = [
    ("12345", "18 angka"),
    ("19850315201001100A", "18 angka"),
    ("198513152010011002", "bukan tanggal lahir"),
    ("198503152000011002", "sebelum berusia 17"),
    ("198503152010131002", "ke-13 dan ke-14"),
    ("198503152010013002", "ke-15"),
    ("198503152010011000", "000"),
]


@pytest.mark.parametrize("nip", ["", BAIK, "199001012022211001"])
def test_a_good_number_has_no_finding(nip: str) -> None:
    assert periksa(nip) == []


@pytest.mark.parametrize(("nip", "kata"), GANJIL)
def test_an_odd_number_is_explained(nip: str, kata: str) -> None:
    assert any(kata in str(satu) for satu in periksa(nip))


def test_a_number_is_compared_with_what_is_known_of_the_person() -> None:
    assert "Tanggal lahir" in str(periksa(BAIK, lahir=date(1985, 3, 16))[0])
    assert str(periksa(BAIK, pppk=True)[0]) == "Menurut NIP orang ini PNS."
    assert periksa(BAIK, lahir=date(1985, 3, 15), pppk=False) == []


def test_it_is_printed_in_groups_and_stored_without_marks() -> None:
    assert cetak(BAIK) == "19850315 201001 1 002"
    assert rapikan(" 19850315 201001.1-002 ") == BAIK
    assert tanggal_lahir(BAIK) == date(1985, 3, 15)


@given(st.text(max_size=25))
def test_no_text_makes_it_fail(teks: str) -> None:
    periksa(rapikan(teks), lahir=date(1985, 3, 15), pppk=True)
