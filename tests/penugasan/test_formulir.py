"""Fields of forms are drawn by our own template, on pages of either engine."""

from django.urls import reverse


def test_a_form_of_a_visitor_is_drawn_by_our_own_template(client, dunia):
    isi = client.get(reverse("account_login")).content.decode()
    assert 'class="medan' in isi
    assert 'class="helptext"' not in isi


def test_what_may_stay_empty_is_said(dunia, masuk):
    isi = masuk(dunia.asma).get(reverse("tugaskan")).content.decode()
    assert "(boleh kosong)" in isi
    assert 'class="medan__bantuan"' in isi
    assert 'class="helptext"' not in isi
