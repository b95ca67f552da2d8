"""Fields of forms are drawn by our own template, on pages of either engine."""

from django.urls import reverse

from simpul.organisasi.models import Pegawai
from simpul.penugasan.forms import BentukForm
from simpul.siklus_kerja.forms_perjanjian import StrategiForm


def test_a_form_of_a_visitor_is_drawn_by_our_own_template(client, dunia):
    isi = client.get(reverse("account_login")).content.decode()
    assert 'class="medan' in isi
    assert 'class="helptext"' not in isi


def test_what_may_stay_empty_is_said(dunia, masuk):
    isi = masuk(dunia.asma).get(reverse("tugaskan")).content.decode()
    assert "(boleh kosong)" in isi
    assert 'class="medan__bantuan"' in isi
    assert 'class="helptext"' not in isi


def test_a_box_to_tick_and_a_field_that_may_be_demanded_are_not_called_optional(dunia):
    tim = BentukForm(orang=Pegawai.objects.none())
    strategi = StrategiForm(instansi=dunia.instansi)
    assert "boleh kosong" not in tim["nama_tim"].as_field_group()
    assert "boleh kosong" not in strategi["perlu_ketua"].as_field_group()
    assert "boleh kosong" in strategi["perlu_orang"].as_field_group()
