"""Rows say when they were written by the clock that the rules see, not by the machine's."""

from datetime import date

import pytest

from simpul.inti import jam
from simpul.inti.models import Pemberitahuan, Perkara
from simpul.naskah.models import Naskah
from simpul.penugasan.models import Jalur, Penugasan


@pytest.mark.parametrize("model", [Perkara, Pemberitahuan, Naskah])
def test_baris_baru_bertanggal_menurut_jam(model: type) -> None:
    with jam.pada(date(2024, 5, 6)):
        assert jam.sekarang() == model().dibuat


@pytest.mark.parametrize("model", [Penugasan, Jalur])
def test_yang_diubah_bertanggal_menurut_jam(model: type) -> None:
    baris = model()
    with jam.pada(date(2024, 5, 6)):
        assert model._meta.get_field("diperbarui").pre_save(baris, False) == jam.sekarang()
        assert baris.diperbarui == jam.sekarang()
