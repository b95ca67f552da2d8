"""Who visits: ``masuk(alice)`` is a browser in which Alice is signed in."""

from collections.abc import Callable

import pytest
from django.test import Client

from simpul.organisasi.models import Pegawai
from tests.web import dunia as buat


@pytest.fixture
def dunia(db: None) -> buat.Dunia:
    return buat.bangun()


@pytest.fixture
def sebagai() -> Callable[[Pegawai], Client]:
    def sign_in(pegawai: Pegawai) -> Client:
        assert pegawai.akun is not None
        client = Client()
        client.force_login(pegawai.akun)
        return client

    return sign_in
