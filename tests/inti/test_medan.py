"""Fields that people write amounts in: what could be read in two ways is refused."""

import pytest
from django.core.exceptions import ValidationError

from simpul.inti.medan import RupiahField


@pytest.fixture
def medan() -> RupiahField:
    return RupiahField(max_digits=15, decimal_places=0)


@pytest.mark.parametrize(
    ("ditulis", "nilai"),
    [("25000000", 25_000_000), ("25.000.000", 25_000_000), ("Rp 1.500", 1500), ("0", 0)],
)
def test_rupiah_ditulis_dengan_atau_tanpa_titik(medan: RupiahField, ditulis: str, nilai: int) -> None:
    assert medan.clean(ditulis) == nilai


@pytest.mark.parametrize("ditulis", ["1.5", "1e6", "10.00", "1,5", "1.500,00", "1.500.00", "sepuluh", "-5"])
def test_yang_dapat_dibaca_dua_macam_ditolak(medan: RupiahField, ditulis: str) -> None:
    with pytest.raises(ValidationError):
        medan.clean(ditulis)
