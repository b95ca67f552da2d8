"""Signing in, on a phone."""

import pytest
from django.contrib.auth import get_user_model
from django.urls import reverse
from playwright.sync_api import expect

SANDI = "kopi pahit 7 cangkir"


@pytest.fixture
def akun(live_server):
    return get_user_model().objects.create_user("basri", password=SANDI)


def _fill(halaman, sandi):
    halaman.goto(reverse("account_login"))
    halaman.locator("[name=login]").fill("basri")
    halaman.locator("[name=password]").fill(sandi)
    halaman.locator("[name=password]").press("Enter")


def test_the_form_signs_in_with_the_right_password(halaman, akun, kesalahan):
    _fill(halaman, SANDI)
    halaman.wait_for_url(lambda url: "/akun/" not in url)
    kesalahan.clear()  # an account that belongs to nobody in the organisation gets no further than this
    assert "simpul_sesi" in {cookie["name"] for cookie in halaman.context.cookies()}


def test_the_form_refuses_a_wrong_password(halaman, akun):
    _fill(halaman, "salah")
    expect(halaman.locator("[name=password]")).to_be_visible()
    assert "simpul_sesi" not in {cookie["name"] for cookie in halaman.context.cookies()}


def test_the_form_is_accessible(halaman, akun, periksa_axe):
    halaman.goto(reverse("account_login"))
    periksa_axe(halaman)
