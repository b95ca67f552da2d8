"""A write that is sent twice takes effect once, also when two arrive together."""

import json
import threading
from datetime import timedelta

import pytest
from django.db import connection, transaction
from django.test import Client

from simpul.api.kunci import lupakan_yang_lama
from simpul.inti import jam
from simpul.inti.models import Perkara
from simpul.penugasan.models import Penugasan
from tests.api.conftest import token_untuk
from tests.dunia import HARI, bangun_dunia

KUNCI = "kunci-tindakan-1"


def _ingin(dunia, judul="Data stunting"):
    return {"judul": judul, "orang": [dunia.citra.pk]}


def test_the_same_key_gives_the_same_answer_and_no_second_case(dunia, klien):
    asma = klien("asma")
    satu, dua = (asma.bukaPenugasan(_ingin(dunia), idempotency_key=KUNCI) for _kali in range(2))
    assert (satu.status, dua.status) == (201, 201)
    assert satu.badan == dua.badan
    assert (satu.kepala["Location"], satu.etag) == (dua.kepala["Location"], dua.etag)
    assert "Idempotency-Replayed" not in satu.kepala
    assert dua.kepala["Idempotency-Replayed"] == "true"
    assert Penugasan.objects.count() == 1


def test_the_same_key_for_something_else_is_a_mistake(dunia, klien):
    asma = klien("asma")
    asma.bukaPenugasan(_ingin(dunia), idempotency_key=KUNCI)
    lain = asma.bukaPenugasan(_ingin(dunia, "Lain"), idempotency_key=KUNCI)
    assert (lain.status, lain.isi["type"]) == (422, "/api/v1/docs#masalah-kunci-dipakai")
    assert Penugasan.objects.count() == 1


def test_keys_of_two_accounts_do_not_meet(dunia, klien):
    assert klien("asma").bukaPenugasan(_ingin(dunia), idempotency_key=KUNCI).status == 201
    lain = klien("basri").bukaPenugasan({"judul": "Lain", "orang": [dunia.dodi.pk]}, idempotency_key=KUNCI)
    assert lain.status == 201


def test_what_did_not_happen_may_be_tried_again_with_the_same_key(dunia, klien):
    asma, citra = klien("asma"), klien("citra")
    kode = asma.bukaPenugasan(_ingin(dunia)).isi["kode"]
    assert citra.terima({}, kode=kode, if_match='"0-lama"', idempotency_key=KUNCI).status == 412
    kini = citra.perkara(kode=kode).etag
    assert citra.terima({}, kode=kode, if_match=kini, idempotency_key=KUNCI).status == 200
    assert citra.terima({}, kode=kode, if_match='"0-lama"', idempotency_key=KUNCI).status == 200


def test_answers_are_forgotten_after_a_day(dunia, klien):
    klien("asma").bukaPenugasan(_ingin(dunia), idempotency_key=KUNCI)
    assert lupakan_yang_lama() == 0
    with jam.pada(HARI + timedelta(days=2)):
        assert lupakan_yang_lama() == 1


def test_if_the_answer_cannot_be_kept_the_act_does_not_happen(dunia, klien, monkeypatch):
    asma = klien("asma")

    monkeypatch.setattr("simpul.api.kunci.SIMPAN", "SELECT 1 / 0")
    with pytest.raises(AssertionError, match="500"):
        asma.bukaPenugasan(_ingin(dunia))
    assert not Perkara.objects.filter(jenis="penugasan").exists()


@pytest.mark.django_db(transaction=True)
def test_two_at_once_with_one_key_make_one_case():
    dunia = bangun_dunia()
    rahasia, hasil = token_untuk(dunia.asma), []
    mulai = threading.Barrier(6)

    def kirim():
        with jam.pada(HARI):
            mulai.wait()
            hasil.append(
                Client().post(
                    "/api/v1/penugasan",
                    json.dumps(_ingin(dunia)),
                    "application/json",
                    headers={"Authorization": f"Bearer {rahasia}", "Idempotency-Key": KUNCI},
                )
            )
        connection.close()

    utas = [threading.Thread(target=kirim) for _urut in range(6)]
    for satu in utas:
        satu.start()
    for satu in utas:
        satu.join()
    assert Penugasan.objects.count() == 1
    assert {h.status_code for h in hasil} <= {201, 409}
    assert len({h.json()["kode"] for h in hasil if h.status_code == 201}) == 1


@pytest.mark.django_db(transaction=True)
def test_a_key_that_is_being_worked_on_is_told_so():
    dunia = bangun_dunia()
    rahasia, hasil = token_untuk(dunia.asma), []
    kepala = {"Authorization": f"Bearer {rahasia}", "Idempotency-Key": KUNCI}

    def kirim():
        with jam.pada(HARI):
            hasil.append(
                Client().post(
                    "/api/v1/penugasan", json.dumps(_ingin(dunia)), "application/json", headers=kepala
                )
            )
        connection.close()

    from simpul.api.kunci import angka

    with transaction.atomic(), connection.cursor() as kursor:
        kursor.execute("SELECT pg_advisory_xact_lock(%s)", [angka(dunia.asma.akun_id, KUNCI)])
        utas = threading.Thread(target=kirim)
        utas.start()
        utas.join()
    assert hasil[0].status_code == 409
    assert hasil[0].json()["type"].endswith("sedang-dikerjakan")
