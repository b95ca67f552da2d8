"""The outermost layer of every request, and what a line of the log may say."""

import json
import logging

import pytest
from django.db import IntegrityError

from simpul.config import metrik
from simpul.config.catatan import Baris, Json

NIP = "198701012010011001"


def _rekam(
    pesan: str = "impor gagal", sumber: str = "simpul.organisasi", **tambahan: object
) -> logging.LogRecord:
    try:
        try:
            raise ValueError(f"NIP {NIP} ganda")
        except ValueError as sebab:
            raise IntegrityError(f"Key (nip)=({NIP}) already exists.") from sebab
    except IntegrityError as galat:
        rekam = logging.LogRecord(
            sumber, logging.ERROR, __file__, 1, pesan, (NIP,), (type(galat), galat, galat.__traceback__)
        )
    rekam.__dict__.update(tambahan)
    return rekam


@pytest.mark.parametrize("bentuk", [Json(), Baris()])
def test_of_an_exception_the_kind_and_the_place_are_written_and_never_its_text(bentuk):
    baris = bentuk.format(_rekam("impor %s gagal", kata_sandi="rahasia", impor="abc"))
    assert NIP not in baris
    assert "rahasia" not in baris
    assert "django.db.utils.IntegrityError <- ValueError" in baris
    assert "test_pengamatan.py" in baris
    assert "abc" in baris


def test_sentences_that_others_fill_in_where_they_make_them_are_left_out():
    asing = json.loads(
        Json().format(_rekam(f"Starting job kirim_surel[1](nip='{NIP}')", "procrastinate.worker"))
    )
    assert "pesan" not in asing
    assert asing["sumber"] == "procrastinate.worker"


def test_a_job_is_named_by_number_and_task():
    kerja = {
        "id": 7,
        "task_name": "organisasi.impor",
        "queue": "default",
        "attempts": 2,
        "task_kwargs": {"nip": NIP},
    }
    isi = json.loads(
        Json().format(_rekam("x", "procrastinate.worker", job=kerja, action="job_error", duration=0.5))
    )
    assert NIP not in str(isi)
    assert (isi["pekerjaan"], isi["tugas"], isi["percobaan"], isi["ms"]) == (7, "organisasi.impor", 2, 500.0)


@pytest.mark.django_db
def test_machines_are_answered_without_session_host_name_or_https(client, settings):
    settings.ALLOWED_HOSTS, settings.SECURE_SSL_REDIRECT = ["simpul.example"], True
    for jalur in ("/healthz", "/readyz"):
        jawab = client.get(jalur, headers={"host": "10.0.0.7"})
        assert jawab.status_code == 200
        assert jawab.headers["Content-Type"] == "application/json"
        assert not jawab.cookies


def test_whether_the_process_lives_is_asked_of_no_database(client):
    assert client.get("/healthz").json()["status"] == "ok"


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("diberi", "dipakai"),
    [
        ("0b5d6ee0-1f6c-4a7e-9e0e-3c9a6b6b0d11", True),
        ("0b5d6ee01f6c4a7e9e0e3c9a6b6b0d11", True),
        (NIP, False),
        ("a\r\nSet-Cookie: x=1", False),
        ("x" * 32, False),
        ("", False),
    ],
)
def test_the_number_of_a_request_is_the_proxys_if_it_is_one(client, diberi, dipakai):
    nomor = client.get("/akun/masuk/", headers={"x-request-id": diberi}).headers["X-Request-ID"]
    assert (nomor == diberi) is dipakai
    assert len(nomor) in (32, 36)


@pytest.mark.django_db
def test_requests_are_counted_by_pattern_so_that_no_address_becomes_a_figure(client):
    hitung = metrik.PERMINTAAN.labels("tidak dikenal", "GET", "404")._value
    awal = hitung.get()
    client.get(f"/tidak/ada/{NIP}/")
    client.get("/tidak/ada/lain/")
    assert hitung.get() == awal + 2


@pytest.mark.django_db
def test_figures_are_closed_where_visitors_come_through_a_proxy(client, settings):
    assert client.get("/metrics").status_code == 200
    assert client.get("/metrics", headers={"x-forwarded-for": "127.0.0.1"}).status_code == 404
    assert client.get("/metrics", REMOTE_ADDR="203.0.113.7").status_code == 404
    settings.SECURE_SSL_REDIRECT = True
    assert client.get("/metrics").status_code == 404
    settings.METRIK_TOKEN = "tanda-pengenal-pemantau-1234"
    assert client.get("/metrics").status_code == 404
    assert (
        client.get("/metrics", headers={"authorization": "Bearer tanda-pengenal-pemantau-1234"}).status_code
        == 200
    )
