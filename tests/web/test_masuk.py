"""Signing in by NIP or name; nothing tells which accounts exist; of allauth's pages only ours answer."""

import re

import pytest
from django.contrib.auth import authenticate
from django.core import mail
from django.core.cache import cache
from django.test import Client, RequestFactory
from django.urls import NoReverseMatch, reverse

from simpul.inti.models import Akun
from simpul.organisasi.models import Pegawai
from tests.web.dunia import SANDI, Dunia

SALAH = "NIP atau nama pengguna, atau kata sandinya, tidak cocok"


@pytest.fixture(autouse=True)
def _fresh_limits(settings) -> None:
    settings.CACHES = {
        **settings.CACHES,
        "default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"},
    }
    cache.clear()


def _masuk(client: Client, nama: str, sandi: str = SANDI):
    return client.post(reverse("account_login"), {"login": nama, "password": sandi})


@pytest.mark.parametrize(
    "ketikan",
    ["budi", "BUDI", " budi ", "198503152010011004", "19850315 201001 1 004", "19850315.201001.1.004"],
)
def test_name_and_nip_open_the_same_door(dunia: Dunia, client: Client, ketikan: str):
    response = _masuk(client, ketikan)
    assert response.status_code == 302
    assert client.session["_auth_user_id"] == str(dunia.budi.akun_id)


@pytest.mark.parametrize(
    ("ketikan", "sandi"),
    [("budi", "salah"), ("tidak-ada", SANDI), ("198503152010011009", SANDI), ("budi", "")],
)
def test_what_does_not_match_is_told_alike(dunia: Dunia, client: Client, ketikan: str, sandi: str):
    response = _masuk(client, ketikan, sandi)
    assert response.status_code == 200
    assert "_auth_user_id" not in client.session
    if sandi:
        assert SALAH in response.content.decode()


def test_a_number_that_two_people_share_opens_no_door(dunia: Dunia, client: Client):
    Pegawai.objects.filter(pk=dunia.alice.pk).update(nip=dunia.budi.nip)
    assert "_auth_user_id" not in (_masuk(client, dunia.budi.nip) and client.session)
    assert _masuk(client, "budi").status_code == 302


def test_an_unknown_name_costs_the_same_hashing(dunia: Dunia, monkeypatch):
    dihitung = []
    asli = Akun.set_password
    monkeypatch.setattr(Akun, "set_password", lambda self, sandi: (dihitung.append(sandi), asli(self, sandi)))
    assert authenticate(RequestFactory().get("/"), username="tidak-ada", password="x") is None
    assert dihitung == ["x"]


def test_an_inactive_account_does_not_open(dunia: Dunia, client: Client):
    Akun.objects.filter(pk=dunia.budi.akun_id).update(is_active=False)
    _masuk(client, "budi")
    assert "_auth_user_id" not in client.session


def test_many_failures_make_one_wait_and_say_so(dunia: Dunia, client: Client):
    for _ in range(5):
        _masuk(client, "budi", "salah")
    isi = _masuk(client, "budi", "salah").content.decode()
    assert "Tunggu lima menit" in isi
    assert "Tunggu lima menit" in _masuk(client, "budi").content.decode()
    assert _masuk(Client(), "alice").status_code == 302


def test_signing_out_takes_a_post(dunia: Dunia, sebagai):
    client = sebagai(dunia.budi)
    assert client.get(reverse("account_logout")).status_code == 200
    assert "_auth_user_id" in client.session
    client.post(reverse("account_logout"))
    assert "_auth_user_id" not in client.session


def test_the_password_can_be_changed(dunia: Dunia, sebagai):
    client = sebagai(dunia.budi)
    baru = "teh manis 9 gelas"
    client.post(
        reverse("account_change_password"), {"oldpassword": SANDI, "password1": baru, "password2": baru}
    )
    dunia.budi.akun.refresh_from_db()
    assert dunia.budi.akun.check_password(baru)


def test_a_forgotten_password_comes_by_the_address_of_the_staff_record(dunia: Dunia, client: Client):
    response = client.post(reverse("account_reset_password"), {"email": "Budi@bombana.example"}, follow=True)
    assert "Periksa surel Anda" in response.content.decode()
    (surat,) = mail.outbox
    tautan = re.search(r"http://testserver(/\S+)", surat.body)
    assert tautan
    assert "kata sandi baru untuk akun budi" in surat.body
    halaman = client.get(tautan[1], follow=True)
    assert "Buat kata sandi baru" in halaman.content.decode()
    baru = "teh manis 9 gelas"
    client.post(halaman.request["PATH_INFO"], {"password1": baru, "password2": baru})
    dunia.budi.akun.refresh_from_db()
    assert dunia.budi.akun.check_password(baru)


def test_an_address_that_nobody_has_gets_the_same_answer_and_no_mail(dunia: Dunia, client: Client):
    response = client.post(reverse("account_reset_password"), {"email": "entah@siapa.example"}, follow=True)
    assert "Periksa surel Anda" in response.content.decode()
    assert mail.outbox == []


@pytest.mark.parametrize(
    "nama", ["account_signup", "account_email", "account_set_password", "account_reauthenticate"]
)
def test_other_pages_of_allauth_do_not_exist(nama: str):
    with pytest.raises(NoReverseMatch):
        reverse(nama)


def test_an_account_of_nobody_gets_a_friendly_page(db, client: Client):
    client.force_login(Akun.objects.create_user("operator", password=SANDI))
    response = client.get(reverse("organisasi"))
    assert response.status_code == 403
    assert "belum terhubung" in response.content.decode()
    assert client.get(reverse("account_change_password")).status_code == 200


def test_a_part_of_a_page_asked_for_after_signing_out_leads_to_the_door(dunia: Dunia, client: Client):
    response = client.get(reverse("cari") + "?q=budi", headers={"HX-Request": "true"})
    assert response.headers["HX-Redirect"] == reverse("account_login")
