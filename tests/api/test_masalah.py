"""Whatever goes wrong is a problem in the caller's language, and tells nothing to whom it is none of the business."""

import json

import pytest
from django.test import Client

from simpul.inti.models import Jejak
from tests.api.conftest import token_untuk

JENIS = "application/problem+json"


@pytest.fixture
def minta(dunia):
    rahasia = token_untuk(dunia.asma)

    def kirim(metode, jalan, isi=None, **kepala):
        kepala = {"Authorization": f"Bearer {rahasia}", "Idempotency-Key": "kunci-uji", **kepala}
        bentuk = kepala.pop("Content-Type", "application/json")
        data = isi if isinstance(isi, str | bytes) else json.dumps(isi) if isi is not None else ""
        return Client().generic(metode, f"/api/v1{jalan}", data, bentuk, headers=kepala)

    return kirim


KASUS = [
    (400, "POST", "/penugasan", "{", {}),
    (400, "POST", "/penugasan", '{"judul": NaN}', {}),
    (400, "POST", "/penugasan", '{"judul": "a", "judul": "b"}', {}),
    (400, "POST", "/penugasan", "[" * 100_000, {}),
    (400, "POST", "/penugasan", {"judul": "x"}, {"Idempotency-Key": "pendek"}),
    (404, "GET", "/tidak/ada", None, {}),
    (404, "GET", "/perkara/tidakada22", None, {}),
    (400, "GET", "/perkara/a%00b", None, {}),
    (404, "GET", "/unit/99999999999999999999999", None, {}),
    (405, "DELETE", "/perkara", None, {}),
    (405, "PUT", "/penugasan", {}, {}),
    (406, "GET", "/saya", None, {"Accept": "text/html"}),
    (413, "POST", "/penugasan", "x", {"Content-Length": "999999999"}),
    (415, "POST", "/penugasan", "judul=x", {"Content-Type": "application/x-www-form-urlencoded"}),
    (422, "POST", "/penugasan", {"judul": "x", "asing": 1}, {}),
    (422, "POST", "/penugasan", {"judul": "x\x00"}, {}),
    (422, "POST", "/penugasan", '{"judul": "\\ud800"}', {}),
    (422, "POST", "/penugasan", {"judul": "x", "mulai": "0001-01-01"}, {}),
    (422, "POST", "/penugasan", {"judul": "x", "orang": [2**63]}, {}),
    (422, "GET", "/perkara?batas=0", None, {}),
    (422, "GET", "/perkara?kursor=karangan", None, {}),
    (422, "GET", "/perkara?fields=sandi", None, {}),
    (428, "POST", "/perkara/tidakada22/setujui", {}, {}),
]


def test_every_mistake_is_a_problem(minta):
    for status, metode, jalan, isi, kepala in KASUS:
        jawab = minta(metode, jalan, isi, **kepala)
        assert (jawab.status_code, jawab["Content-Type"]) == (status, JENIS), (metode, jalan, jawab.content)
        assert {"type", "title", "status", "detail", "instance"} <= set(jawab.json())
        assert jawab.json()["status"] == status


def test_a_mistake_in_a_field_says_where(minta):
    galat = minta("POST", "/penugasan", {"judul": "x", "tim": {"nama": ""}, "orang": ["a"]}).json()["galat"]
    assert {satu["pointer"] for satu in galat} == {"/tim/nama", "/orang/0"}


def test_a_case_of_others_and_one_that_does_not_exist_look_alike(dunia, klien):
    kode = klien("asma").bukaPenugasan({"judul": "Data stunting", "orang": [dunia.citra.pk]}).isi["kode"]
    ida = klien("ida")
    asing, tiada = ida.perkara(kode=kode), ida.perkara(kode="tidakada22")
    assert asing.status == tiada.status == 404
    assert {**asing.isi, "instance": ""} == {**tiada.isi, "instance": ""}


def test_a_refusal_speaks_the_language_of_the_caller(dunia, klien):
    citra, ingin = klien("citra"), {"judul": "Data", "orang": [dunia.dodi.pk]}
    pesan = {
        kode: citra.pratinjauPenugasan(ingin, accept_language=kode).isi["halangan"][0]["pesan"]
        for kode in ("id", "en", "fr", "en-GB,id;q=0.5")
    }
    assert pesan["id"] == pesan["fr"] != pesan["en"] == pesan["en-GB,id;q=0.5"]


def test_a_refused_step_stands_in_the_trail_once(dunia, klien):
    asma = klien("asma")
    kode = asma.bukaPenugasan({"judul": "Survei", "orang": [dunia.dodi.pk]}).isi["kode"]
    kunci = "satu-kunci-saja"
    jawab = [asma.setujui({}, kode=kode, if_match="*", idempotency_key=kunci) for _kali in range(2)]
    assert [j.status for j in jawab] == [403, 403]
    assert jawab[1].kepala["Idempotency-Replayed"] == "true"
    assert Jejak.objects.filter(hasil="ditolak", langkah="setujui").count() == 1
