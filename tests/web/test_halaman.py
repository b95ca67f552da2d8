"""All pages of ours: nobody anonymous, nobody of another institution, and a constant number of queries."""

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from tests.web import dunia as buat
from tests.web.dunia import Dunia

TERBANYAK = 15


def halaman(dunia: Dunia) -> dict[str, str]:
    return {
        "bagan": reverse("organisasi"),
        "bagan terbuka": reverse("organisasi") + "?buka=DINKES-1",
        "cabang": reverse("organisasi_cabang", args=["DINKES-1"]),
        "unit": reverse("unit", args=["DINKES-1"]),
        "perangkat daerah": reverse("unit", args=["DINKES"]),
        "orang": reverse("orang", args=[dunia.budi.pk]),
        "orang pada tanggal lain": reverse("orang", args=[dunia.budi.pk]) + "?tanggal=2024-03-05",
        "atasan": reverse("orang", args=[dunia.alice.pk]),
        "cari": reverse("cari"),
        "temuan": reverse("cari") + "?q=santoso",
        "temuan keahlian": reverse("cari") + "?q=surveilans",
        "klausul": reverse("klausul"),
        "satu klausul": reverse("satu_klausul", args=["lamp-III-1-iii-1"]),
        "klausul ringkas": reverse("klausul_ringkas", args=["ps22-2"]),
    }


NAMA = list(halaman(Dunia(*[type("", (), {"pk": 1})()] * 7)))  # type: ignore[arg-type]


def _banyak_kueri(client: Client, alamat: str) -> int:
    client.get(alamat)
    with CaptureQueriesContext(
        connection,
    ) as kueri:
        assert client.get(alamat).status_code == 200
    return len(kueri)


@pytest.mark.parametrize("nama", NAMA)
def test_a_page_asks_a_constant_number_of_times(dunia, sebagai, nama):
    client, alamat = sebagai(dunia.sari), halaman(dunia)[nama]
    buat.ramaikan(dunia, range(2))
    sedikit = _banyak_kueri(client, alamat)
    buat.ramaikan(dunia, range(2, 40))
    assert _banyak_kueri(client, alamat) == sedikit <= TERBANYAK


@pytest.mark.parametrize("nama", NAMA)
def test_the_anonymous_are_sent_to_sign_in(dunia, client, nama):
    alamat = halaman(dunia)[nama]
    response = client.get(alamat)
    assert response.status_code == 302
    assert response["Location"].startswith(reverse("account_login"))


@pytest.mark.parametrize("nama", ["orang", "atasan", "cabang"])
def test_another_institution_does_not_exist(dunia, sebagai, nama):
    assert sebagai(dunia.zul).get(halaman(dunia)[nama]).status_code == 404


def test_a_code_that_both_institutions_use_shows_ones_own_unit(dunia, sebagai):
    isi = sebagai(dunia.zul).get(reverse("unit", args=["DINKES"])).content.decode()
    assert "Dinas Kesehatan Kolaka" in isi
    assert "Sari" not in isi


def test_the_search_finds_nobody_elsewhere(dunia, sebagai):
    isi = sebagai(dunia.zul).get(reverse("cari") + "?q=santoso").content.decode()
    assert "Budi" not in isi
