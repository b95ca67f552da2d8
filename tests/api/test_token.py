"""A token opens what its scopes say, to nobody who could not go there himself."""

from datetime import timedelta

import pytest
from django.core.exceptions import ValidationError
from django.test import Client

from simpul.api.models import Token
from simpul.api.token import buat_token, cabut_token
from simpul.inti import jam
from simpul.inti.models import Jejak
from tests.api.conftest import token_untuk
from tests.dunia import HARI


def _saya(rahasia):
    return Client().get("/api/v1/saya", headers={"Authorization": f"Bearer {rahasia}"})


def test_the_secret_is_stored_nowhere(dunia):
    rahasia = token_untuk(dunia.asma)
    token = Token.objects.get()
    assert rahasia not in str(vars(token))
    assert rahasia not in str(list(Jejak.objects.values()))


def test_who_am_i(dunia, klien):
    isi = klien("asma").saya().isi
    assert (isi["pegawai"]["nama"], isi["hari_ini"]) == ("Asma", "2024-03-05")
    assert [u["nama"] for u in isi["memimpin"]] == ["Bidang Kesehatan Masyarakat"]


def test_no_token_is_answered_by_a_challenge(dunia):
    jawab = Client().get("/api/v1/saya")
    assert (jawab.status_code, jawab["Content-Type"]) == (401, "application/problem+json")
    assert jawab["WWW-Authenticate"].startswith("Bearer")


def test_a_session_of_the_pages_opens_nothing(dunia):
    client = Client()
    client.force_login(dunia.asma.akun)
    assert client.get("/api/v1/saya").status_code == 401


def test_a_revoked_token_opens_nothing(dunia):
    rahasia = token_untuk(dunia.asma)
    cabut_token(token=Token.objects.get(), pegawai=dunia.asma)
    assert _saya(rahasia).status_code == 401


def test_a_token_opens_on_its_last_day_and_not_after(dunia):
    _token, rahasia = buat_token(
        pegawai=dunia.asma, nama="Uji", cakupan=["perkara:baca"], berlaku_sampai=HARI + timedelta(days=1)
    )
    with jam.pada(HARI + timedelta(days=1)):
        assert _saya(rahasia).status_code == 200
    with jam.pada(HARI + timedelta(days=2)):
        assert _saya(rahasia).status_code == 401


def test_an_inactive_account_opens_nothing(dunia):
    rahasia = token_untuk(dunia.asma)
    dunia.asma.akun.is_active = False
    dunia.asma.akun.save()
    assert _saya(rahasia).status_code == 401


def test_a_password_that_must_be_changed_closes_the_tokens_too(dunia):
    rahasia = token_untuk(dunia.asma)
    dunia.asma.akun.harus_ganti_sandi = True
    dunia.asma.akun.save()
    assert _saya(rahasia).status_code == 401


@pytest.mark.parametrize("hari", [-1, 366])
def test_no_token_lives_longer_than_a_year_or_ended_before_it_began(dunia, hari):
    with pytest.raises(ValidationError):
        buat_token(
            pegawai=dunia.asma, nama="x", cakupan=["perkara:baca"], berlaku_sampai=HARI + timedelta(days=hari)
        )


def test_a_scope_that_does_not_exist_is_not_given(dunia):
    with pytest.raises(ValidationError):
        buat_token(pegawai=dunia.asma, nama="x", cakupan=["semua"], berlaku_sampai=HARI)


def test_reading_does_not_let_write(dunia, klien):
    asma = klien("asma", ["perkara:baca"])
    jawab = asma.bukaPenugasan({"judul": "Data", "orang": [dunia.citra.pk]})
    assert (jawab.status, jawab.isi["type"]) == (403, "/api/v1/docs#masalah-di-luar-cakupan")


def test_a_scope_gives_no_right_that_the_owner_lacks(dunia, klien):
    jawab = klien("asma").buatPerangkatDaerah({"nama": "Dinas Baru", "pola": "b"})
    assert (jawab.status, jawab.isi["type"]) == (403, "/api/v1/docs#masalah-bukan-pengelola")


def test_last_use_is_remembered_to_the_day(dunia, klien):
    asma = klien("asma")
    assert Token.objects.get().terakhir_dipakai is None
    asma.saya()
    assert Token.objects.get().terakhir_dipakai == HARI


def test_making_and_revoking_stand_in_the_trail(dunia, klien):
    asma = klien("asma")
    (token,) = asma.daftarToken().isi["data"]
    etag = asma.token(id=token["id"]).etag
    assert asma.cabutToken(id=token["id"], if_match=etag).isi["dicabut"] is not None
    langkah = (
        Jejak.objects.filter(perkara__jenis="organisasi").order_by("-urut").values_list("langkah", flat=True)
    )
    assert list(langkah[:2]) == ["cabut token", "buat token"]
    with pytest.raises(AssertionError, match="401"):
        _periksa(asma)


def _periksa(asma):
    jawab = asma.saya()
    assert jawab.status != 401, jawab.status


def test_nobody_sees_or_revokes_the_token_of_another(dunia, klien):
    klien("basri")
    milik_basri = Token.objects.get().pk
    asma = klien("asma")
    assert asma.token(id=milik_basri).status == 404
    assert asma.cabutToken(id=milik_basri, if_match="*").status == 404


def test_whoever_keeps_failing_is_told_to_wait_while_a_token_still_opens(dunia):
    rahasia = token_untuk(dunia.asma)
    status = {_saya("simpul_salah").status_code for _kali in range(62)}
    assert status == {401, 429}
    assert _saya(rahasia).status_code == 200


def test_on_the_page_a_token_is_shown_once_and_revoked(dunia, client):
    client.force_login(dunia.asma.akun)
    jawab = client.post(
        "/akun/token/", {"nama": "Laporan", "cakupan": ["perkara:baca"], "berlaku_sampai": "2024-06-01"}
    )
    assert "simpul_" in jawab.content.decode()
    rahasia = "simpul_" + jawab.content.decode().split("simpul_", 2)[-1].split("<")[0]
    assert "simpul_" not in client.get("/akun/token/").content.decode().replace("simpul_csrf", "")
    assert _saya(rahasia).status_code == 200
    client.post(f"/akun/token/{Token.objects.get().pk}/cabut/")
    assert _saya(rahasia).status_code == 401
