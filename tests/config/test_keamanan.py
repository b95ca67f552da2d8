"""What every answer says to the browser, and what the door refuses."""

import pytest
from allauth.account.adapter import get_adapter
from django.contrib.auth import get_user_model
from django.urls import NoReverseMatch, reverse

SANDI = "kopi pahit 7 cangkir"


@pytest.fixture
def akun(db):
    return get_user_model().objects.create_user("basri", password=SANDI)


def _sign_in(client, sandi):
    return client.post(reverse("account_login"), {"login": "basri", "password": sandi})


@pytest.mark.django_db
def test_pages_forbid_scripts_and_styles_that_are_not_ours(client):
    policy = client.get(reverse("account_login")).headers["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "script-src 'self';" in policy
    assert "unsafe" not in policy


@pytest.mark.django_db
@pytest.mark.parametrize("address", ["/akun/signup/", "/akun/daftar/"])
def test_nobody_opens_an_account(client, address):
    client.post(address, {"username": "tamu", "password1": SANDI, "password2": SANDI})
    assert not get_user_model().objects.exists()
    with pytest.raises(NoReverseMatch):
        reverse("account_signup")
    assert not get_adapter().is_open_for_signup(None)


def test_signing_in_takes_the_user_name_and_the_password(client, akun):
    assert _sign_in(client, "salah").status_code == 200
    assert "_auth_user_id" not in client.session
    assert _sign_in(client, SANDI).status_code == 302
    assert client.session["_auth_user_id"] == str(akun.pk)


def test_after_five_wrong_passwords_even_the_right_one_has_to_wait(client, akun):
    for _ in range(5):
        _sign_in(client, "salah")
    _sign_in(client, SANDI)
    assert "_auth_user_id" not in client.session


def test_the_session_cookie_is_out_of_reach_for_scripts_and_other_sites(client, akun):
    _sign_in(client, SANDI)
    cookie = client.cookies["simpul_sesi"]
    assert cookie["httponly"]
    assert cookie["samesite"] == "Lax"


def test_the_session_gets_a_new_key_at_sign_in(client, akun):
    client.get(reverse("account_login"))
    before = client.session.session_key
    _sign_in(client, SANDI)
    assert client.session.session_key != before
