"""A small regency whose people call by token, and a client for each of them."""

from collections.abc import Callable, Iterator
from datetime import timedelta

import pytest
from django.core.cache import cache
from django.test import Client

from simpul.api.cakupan import Cakupan
from simpul.api.token import buat_token
from simpul.inti import jam
from tests.api.klien import Klien, buat_klien
from tests.dunia import HARI, bangun_dunia

SEMUA = tuple(satu.value for satu in Cakupan)


@pytest.fixture(autouse=True)
def _hari() -> Iterator[None]:
    cache.clear()
    with jam.pada(HARI):
        yield


@pytest.fixture
def dunia(db):
    return bangun_dunia()


def token_untuk(pegawai, cakupan=SEMUA) -> str:
    """The secret of a fresh token."""
    _token, rahasia = buat_token(
        pegawai=pegawai, nama="Uji", cakupan=cakupan, berlaku_sampai=HARI + timedelta(days=30)
    )
    return rahasia


@pytest.fixture
def klien(dunia) -> Callable[..., Klien]:
    """A client, generated from the served description, that calls as somebody of the cast."""
    dokumen = Client().get("/api/v1/openapi.json").json()
    return lambda nama, cakupan=SEMUA: buat_klien(dokumen, token_untuk(getattr(dunia, nama), cakupan))
