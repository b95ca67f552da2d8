"""A step may rest on a state of the case; when somebody acted meanwhile, it does nothing."""

import pytest

from simpul.inti.models import Jejak
from simpul.inti.pintu import VersiUsang
from simpul.penugasan.permintaan import Permintaan
from simpul.penugasan.services import ajukan, langkah


@pytest.fixture
def penugasan(dunia):
    return ajukan(Permintaan("tunjuk", dunia.asma, "Data stunting", (dunia.citra,)))


def test_a_step_on_the_state_that_was_seen_is_taken(penugasan, dunia):
    penugasan.perkara.refresh_from_db()
    dilihat = penugasan.perkara.versi
    assert langkah(penugasan, "terima", dunia.citra, versi=dilihat).diterima
    penugasan.perkara.refresh_from_db()
    assert penugasan.perkara.versi != dilihat


def test_a_step_on_a_state_that_is_gone_changes_nothing(penugasan, dunia):
    penugasan.perkara.refresh_from_db()
    dilihat = penugasan.perkara.versi
    langkah(penugasan, "terima", dunia.citra)
    sebelum = Jejak.objects.count()
    with pytest.raises(VersiUsang):
        langkah(penugasan, "akhiri", dunia.asma, versi=dilihat)
    assert Jejak.objects.count() == sebelum
