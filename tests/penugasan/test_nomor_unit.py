"""Numbers of documents name the code of a unit; a code never passes to another unit."""

import pytest
from django.core.exceptions import ValidationError

from simpul.naskah.models import Naskah
from simpul.organisasi import services
from simpul.penugasan.permintaan import Permintaan
from simpul.penugasan.services import ajukan


def nomor(siapa, orang) -> str:
    return Naskah.objects.get(perkara=ajukan(Permintaan("tunjuk", siapa, "Data", (orang,))).pk).nomor


def test_a_unit_numbers_on_under_a_new_code_and_again_under_its_old_one(dunia) -> None:
    lama = dunia.kesmas.kode
    pertama = nomor(dunia.asma, dunia.citra)
    services.ubah_unit(unit=dunia.kesmas, kode="KESMAS")
    assert nomor(dunia.asma, dunia.citra) == pertama.replace("/1/", "/2/").replace(lama, "KESMAS")
    services.ubah_unit(unit=dunia.kesmas, kode=lama)
    assert nomor(dunia.asma, dunia.citra) == pertama.replace("/1/", "/3/")


def test_a_code_that_another_unit_gave_up_is_not_taken_again(dunia) -> None:
    lama = dunia.kesmas.kode
    nomor(dunia.asma, dunia.citra)
    services.ubah_unit(unit=dunia.kesmas, kode="KESMAS")
    with pytest.raises(ValidationError) as galat:
        services.ubah_unit(unit=dunia.yankes, kode=lama)
    assert galat.value.code == "kode_bekas"
    with pytest.raises(ValidationError) as galat:
        services.buat_unit(induk=dunia.dinkes, nama="Bidang Baru", jenjang_kepala="administrator", kode=lama)
    assert galat.value.code == "kode_bekas"
