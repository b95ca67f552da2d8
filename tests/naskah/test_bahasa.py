"""Dates, numbers and employee numbers in Indonesian words."""

from datetime import date

import pytest

from simpul.naskah.bahasa import rentang_tanggal, tanggal_panjang, terbilang, urai_nip

AWAL, AKHIR = date(2024, 1, 2), date(2024, 6, 30)


def test_dates_are_written_out() -> None:
    assert tanggal_panjang(date(2024, 8, 17)) == "17 Agustus 2024"


@pytest.mark.parametrize(
    ("mulai", "selesai", "kata"),
    [
        (AWAL, AKHIR, "2 Januari 2024 sampai dengan 30 Juni 2024"),
        (AWAL, AWAL, "2 Januari 2024"),
        (AWAL, None, "mulai 2 Januari 2024"),
        (None, AKHIR, "sampai dengan 30 Juni 2024"),
        (None, None, ""),
    ],
)
def test_periods_are_written_out(mulai: date | None, selesai: date | None, kata: str) -> None:
    assert rentang_tanggal(mulai, selesai) == kata


@pytest.mark.parametrize(
    ("angka", "kata"),
    [
        (0, "nol"),
        (11, "sebelas"),
        (12, "dua belas"),
        (45, "empat puluh lima"),
        (100, "seratus"),
        (119, "seratus sembilan belas"),
        (1000, "seribu"),
        (2024, "dua ribu dua puluh empat"),
    ],
)
def test_numbers_are_written_out(angka: int, kata: str) -> None:
    assert terbilang(angka) == kata


def test_a_pppk_is_told_by_the_contract_counter() -> None:
    assert urai_nip("198001012005012001") == ("NIP", "19800101 200501 2 001")
    assert urai_nip("199002022022212001") == ("NI PPPK", "19900202 202221 2 001")
    assert urai_nip("123") == ("NIP", "123")
