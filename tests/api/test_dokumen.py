"""The description is open to everybody, whole, and readable without any script or file from elsewhere."""

import re

from django.test import Client

from simpul.api import dokumen
from simpul.api.masalah import Jenis
from simpul.api.operasi import OPERASI


def test_the_description_names_every_operation_its_scope_and_its_problems(db):
    dok = Client().get("/api/v1/openapi.json").json()
    assert dok["openapi"].startswith("3.1")
    semua = {o["operationId"]: o for j in dok["paths"].values() for o in j.values()}
    assert set(semua) == set(OPERASI)
    for id_, satu in semua.items():
        assert {"401", "404", "406", "429"} <= set(satu["responses"]), id_
        assert len(satu["summary"]) > 3 < len(satu["tags"][0]), id_
        nama = {p["name"] for p in satu["parameters"]}
        assert ("Idempotency-Key" in nama) == OPERASI[id_].tulis, id_
        assert ("If-Match" in nama) == OPERASI[id_].berversi, id_
        assert satu["security"] == [{"token": [OPERASI[id_].cakupan] if OPERASI[id_].cakupan else []}]


def test_what_is_sent_is_bounded_and_knows_no_other_fields(db):
    dok = Client().get("/api/v1/openapi.json").json()
    bentuk = [
        o["requestBody"]["content"]["application/json"]["schema"]["$ref"].rsplit("/", 1)[-1]
        for j in dok["paths"].values()
        for o in j.values()
        if "requestBody" in o
    ]
    for nama in bentuk:
        skema = dok["components"]["schemas"][nama]
        assert skema["additionalProperties"] is False, nama
        for medan, satu in skema.get("properties", {}).items():
            for pilihan in satu.get("anyOf", [satu]):
                teks = pilihan.get("type") == "string" and "format" not in pilihan and "enum" not in pilihan
                assert not teks or {"maxLength", "pattern"} <= set(pilihan), (nama, medan)


def test_people_can_read_it_without_signing_in_and_without_scripts(db):
    halaman = Client().get("/api/v1/docs").content.decode()
    for id_ in OPERASI:
        assert f'id="{id_}"' in halaman
    for jenis in Jenis:
        assert f'id="masalah-{jenis.value.nama}"' in halaman
    assert not re.search(r"<script(?![^>]*src=)|style=|https?://(?!127\.0\.0\.1|testserver)", halaman)


def test_it_is_not_sent_again_to_whoever_has_it(db):
    satu = Client().get("/api/v1/openapi.json")
    assert Client().get("/api/v1/openapi.json", headers={"If-None-Match": satu["ETag"]}).status_code == 304


def test_the_description_is_in_one_language_whoever_asks_first(db):
    dokumen.openapi.cache_clear()
    inggris = Client().get("/api/v1/openapi.json", headers={"Accept-Language": "en"}).content
    dokumen.openapi.cache_clear()
    assert Client().get("/api/v1/openapi.json").content == inggris
