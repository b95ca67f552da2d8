"""The fixed cast, signed in."""

from datetime import date

import pytest

from simpul.inti import jam
from tests.dunia import HARI, bangun_dunia


@pytest.fixture
def hari() -> date:
    return HARI


@pytest.fixture
def dunia(db):
    """The cast, on a Tuesday in March 2024."""
    with jam.pada(HARI):
        yield bangun_dunia()


@pytest.fixture
def masuk(client):
    """Sign somebody in."""

    def sebagai(pegawai):
        client.force_login(pegawai.akun)
        return client

    return sebagai
