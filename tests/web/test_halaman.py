"""All pages of ours: nobody anonymous, nobody of another institution, and a constant number of queries."""

import re
from datetime import date

import pytest
from django.contrib.auth.models import Group
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


NAMA = list(halaman(Dunia(*[type("", (), {"pk": 1})()] * 7)))  # type: ignore[arg-type]  # names only


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


def test_the_number_is_whole_only_for_those_who_need_it(dunia, sebagai):
    alamat = reverse("orang", args=[dunia.budi.pk])
    lengkap = "19850315 201001 1 004"
    for siapa in (dunia.budi, dunia.alice, dunia.sari):
        assert lengkap in sebagai(siapa).get(alamat).content.decode()
    asing = buat.pegawai(dunia.instansi, "Tono")
    isi = sebagai(asing).get(alamat).content.decode()
    assert "1985" in isi
    assert "850315" not in isi
    assert "budi@bombana.example" not in isi


def test_the_keeper_of_records_sees_the_number(dunia, sebagai):
    petugas = buat.pegawai(dunia.instansi, "Tono")
    petugas.akun.groups.add(Group.objects.get(name="kepegawaian"))
    assert (
        "19850315 201001 1 004"
        in sebagai(petugas).get(reverse("orang", args=[dunia.budi.pk])).content.decode()
    )


def test_a_person_is_found_by_the_whole_number_only(dunia, sebagai):
    client = sebagai(dunia.sari)
    for ketikan, ada in (("198503152010011004", True), ("19850315 201001 1 004", True), ("19850315", False)):
        isi = client.post(reverse("cari"), {"q": ketikan}, follow=True).content.decode()
        assert ("Budi Santoso" in isi) is ada
        assert "850315201" not in isi.replace(ketikan, "")


def test_a_person_says_who_judges_him_and_why(dunia, sebagai):
    isi = sebagai(dunia.sari).get(reverse("orang", args=[dunia.budi.pk])).content.decode()
    assert "Pejabat Penilai Kinerja" in isi
    assert "Alice Kumala" in isi
    assert "Bidang Pelayanan memakai pola b" in isi
    assert "/klausul/ps18/" in isi


def test_another_day_shows_who_acted_then(dunia, sebagai):
    buat.tempatkan(dunia.sari, buat.kepala(dunia.bidang), "plh", date(2024, 3, 4), date(2024, 3, 8))
    client, alamat = sebagai(dunia.sari), reverse("orang", args=[dunia.budi.pk])
    assert "Plh." not in client.get(alamat).content.decode()
    assert "Plh." in client.get(alamat + "?tanggal=2024-03-08").content.decode()
    assert "Plh." not in client.get(alamat + "?tanggal=2024-03-09").content.decode()
    assert client.get(alamat + "?tanggal=2024-99-99").status_code == 200
    assert (
        "dijalankan oleh"
        in client.get(reverse("orang", args=[dunia.alice.pk]) + "?tanggal=2024-03-05").content.decode()
    )


def test_the_chart_marks_what_is_vacant_and_who_acts(dunia, sebagai):
    buat.unit(dunia.instansi, "Bidang Kosong", "DINKES-9", "administrator", induk=dunia.dinas)
    isi = sebagai(dunia.sari).get(reverse("organisasi") + "?buka=DINKES-9").content.decode()
    assert "Kepala Bidang Kosong" in isi
    assert "kosong" in isi


def test_no_page_shows_what_must_not_be_shown(dunia, sebagai):
    client = sebagai(dunia.sari)
    for alamat in halaman(dunia).values():
        kata = re.sub(r"<[^>]*>", " ", client.get(alamat).content.decode())
        assert not re.search(r"\bPPK\b|\berror\b|\blamp-[IV]", kata, re.I), alamat
