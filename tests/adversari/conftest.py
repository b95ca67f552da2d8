"""The stage, copied fresh for each test that asks for it."""

from collections.abc import Callable, Iterator

import pytest

from simpul.inti import jam
from tests.adversari import panggung


@pytest.fixture
def segar(basis_pola) -> Callable[[], None]:
    """Put the database back to the stage as it was built."""

    def pulihkan() -> None:
        basis_pola("adversari", panggung.siapkan)

    return pulihkan


@pytest.fixture
def p(segar) -> Iterator[panggung.Panggung]:
    """The stage on 5 March 2024."""
    segar()
    with jam.pada(panggung.HARI):
        yield panggung.baca()
