"""Pages of trouble: plain words, a way back, no database, and never the word that frightens."""

import pytest
from django.template.loader import get_template
from django.test import Client, RequestFactory
from django.urls import reverse
from django.views import defaults

MASALAH = ["400.html", "403.html", "403_csrf.html", "404.html", "429.html", "500.html"]


@pytest.mark.parametrize("nama", MASALAH)
def test_a_page_of_trouble_speaks_plainly_without_a_database(nama: str):
    isi = get_template(nama).render()
    assert "error" not in isi.lower()
    assert 'href="/"' in isi


def test_the_page_of_our_own_fault_needs_nothing():
    assert "di pihak kami" in defaults.server_error(RequestFactory().get("/")).content.decode()


def test_an_address_that_is_not_there(client: Client, db):
    response = client.get("/tidak/ada/")
    assert response.status_code == 404
    assert "Halaman ini tidak ada" in response.content.decode()


def test_a_form_from_elsewhere_is_refused_in_plain_words(db):
    response = Client(enforce_csrf_checks=True).post(reverse("account_login"), {"login": "x"})
    assert response.status_code == 403
    assert "terlalu lama terbuka" in response.content.decode()


def test_too_many_requests_are_told_to_wait(client: Client, db, settings):
    settings.CACHES = {
        **settings.CACHES,
        "default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"},
    }
    settings.ACCOUNT_RATE_LIMITS = {"login": "1/m/ip"}
    alamat = reverse("account_login")
    client.post(alamat, {"login": "x", "password": "y"})
    response = client.post(alamat, {"login": "x", "password": "y"})
    assert response.status_code == 429
    assert "Tunggu satu menit" in response.content.decode()
