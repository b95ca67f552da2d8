"""What the tests of the organisation share."""

import pytest

from tests.organisasi.contoh import Kesehatan, kesehatan


@pytest.fixture
def dinkes(db: None) -> Kesehatan:
    return kesehatan()
