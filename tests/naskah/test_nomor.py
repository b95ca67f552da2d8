"""A number pattern cannot be written so that numbers repeat."""

import pytest

from simpul.aturan.profil import daftar_profil, daftar_versi
from simpul.naskah.isi import JenisNaskah
from simpul.naskah.nomor import POLA_BAKU, PolaNomor, PolaNomorKeliru, periksa, pola_naskah


def test_every_kind_has_a_number_pattern() -> None:
    assert set(POLA_BAKU) == set(JenisNaskah)
    periksa(POLA_BAKU)


def test_a_surat_tugas_is_numbered_by_classification_unit_and_year() -> None:
    pola = POLA_BAKU[JenisNaskah.SURAT_TUGAS]
    assert pola.susun(urut=7, kode_unit="DINKES", tahun=2024, bulan=1) == "800.1.11.1/7/DINKES/2024"


def test_decrees_have_a_book_of_their_own() -> None:
    assert POLA_BAKU[JenisNaskah.KEPUTUSAN_SEKDA].buku != POLA_BAKU[JenisNaskah.SURAT_TUGAS].buku


def test_a_profile_brings_its_own_pattern() -> None:
    tabel = pola_naskah({"surat_tugas": {"buku": "tugas", "pola": "800/{urut}/{bulan_romawi}/{tahun}"}})
    pola = tabel[JenisNaskah.SURAT_TUGAS]
    assert pola.susun(urut=404, kode_unit="X", tahun=2025, bulan=4) == "800/404/IV/2025"
    assert not pola.per_unit


def test_the_books_of_all_profiles_can_be_used_side_by_side() -> None:
    """Old cases number on by their profile while new ones go by another: no two books write the same numbers."""
    semua = [v for id_ in daftar_profil() for v in daftar_versi(id_)]
    pola = {(v.id, v.versi, jenis): p for v in semua for jenis, p in pola_naskah(v.penomoran).items()}
    assert periksa(pola) == pola


@pytest.mark.parametrize("pola", ["800/{kode_unit}/{tahun}", "{urut}/{nama}", "{urut", "{urut}/{}"])
def test_an_impossible_pattern_is_refused(pola: str) -> None:
    with pytest.raises(PolaNomorKeliru):
        PolaNomor("surat", pola)


def test_two_books_cannot_write_the_same_numbers() -> None:
    with pytest.raises(PolaNomorKeliru, match="dua buku"):
        pola_naskah({"surat_tugas": {"buku": "lain", "pola": "800.1.11.1/{urut}/{kode_unit}/{tahun}"}})


def test_one_book_cannot_count_in_two_ways() -> None:
    with pytest.raises(PolaNomorKeliru, match="dua cara"):
        pola_naskah({"surat_tugas": {"buku": "surat", "pola": "800/{urut}/{tahun}"}})
