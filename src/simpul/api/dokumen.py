"""The description of the interface (OpenAPI 3.1): ninja's, completed from how each operation is declared."""

import copy
import json
from functools import cache
from importlib.resources import files
from typing import Any

from django.utils import translation

from simpul.api.antarmuka import api
from simpul.api.masalah import JENIS_ISI, Jenis
from simpul.api.operasi import OPERASI, POLA_KUNCI, Operasi
from simpul.api.skema.dasar import Baris, Masalah

URAIAN = """Semua yang dapat dilakukan di halaman Simpul, melalui aturan dan wewenang yang sama.

Tiap permintaan membawa token: `Authorization: Bearer simpul_…`, dibuat pemiliknya di /akun/token/. Permintaan yang
mengubah membawa `Idempotency-Key`; yang mengubah sesuatu yang sudah ada juga `If-Match`. Yang ditolak dijawab
`application/problem+json` dengan klausul, fakta yang kurang, dan siapa yang dapat mengatasinya."""
SELALU = (
    Jenis.ISI_RUSAK,
    Jenis.BELUM_DIKENAL,
    Jenis.TIDAK_ADA,
    Jenis.BENTUK_JAWABAN,
    Jenis.TERLALU_BESAR,
    Jenis.TERLALU_SERING,
)
KEPALA_BAHASA = {
    "name": "Accept-Language",
    "in": "header",
    "description": "Bahasa jawaban: id atau en.",
    "schema": {"type": "string", "maxLength": 200, "pattern": "^[a-zA-Z0-9,;=.*\\- ]*$"},
    "example": "id",
}
KEPALA_KUNCI = {
    "name": "Idempotency-Key",
    "in": "header",
    "required": True,
    "description": "Kunci yang Anda pilih untuk satu tindakan; kunci yang sama tidak berakibat dua kali.",
    "schema": {"type": "string", "minLength": 8, "maxLength": 200, "pattern": f"^{POLA_KUNCI.pattern}$"},
    "example": "4f6b7c1e-4d1b-4a53-9d57-0d6a5a0f7a11",
}
KEPALA_VERSI = {
    "name": "If-Match",
    "in": "header",
    "required": True,
    "description": "ETag yang Anda baca; ditolak 412 bila sudah berubah.",
    "schema": {"type": "string", "minLength": 1, "maxLength": 200, "pattern": "^[\\x21-\\x7e]+$"},
    "example": '"3-9f86d081884c7d65"',
}
KEPALA_SUDAH = {
    "name": "If-None-Match",
    "in": "header",
    "description": "ETag yang sudah Anda punya; dijawab 304 bila belum berubah.",
    "schema": {"type": "string", "maxLength": 200, "pattern": "^[\\x21-\\x7e]*$"},
    "example": '"3-9f86d081884c7d65"',
}
TEKS = {"type": "string"}


@cache
def openapi() -> dict[str, Any]:
    """The whole description; a value of JSON, in Indonesian whoever asks first."""
    with translation.override("id"):
        return _susun()


def _susun() -> dict[str, Any]:
    dok: dict[str, Any] = json.loads(json.dumps(api.get_openapi_schema(path_prefix="/api/v1/")))
    dok["info"] = {
        "title": "Simpul",
        "version": "1",
        "description": URAIAN,
        "license": {"name": "Apache-2.0", "identifier": "Apache-2.0"},
    }
    dok["servers"] = [{"url": "/"}]
    dok["tags"] = [{"name": nama} for nama in _tag(dok)]
    skema = dok["components"].setdefault("schemas", {})
    skema["Masalah"] = _ratakan(
        Masalah.model_json_schema(mode="serialization", ref_template="#/components/schemas/{model}"), skema
    )
    skema["Masalah"]["required"] = ["type", "title", "status", "detail", "instance"]
    dok["components"]["securitySchemes"] = {
        "token": {"type": "http", "scheme": "bearer", "description": "Token dari /akun/token/."}
    }
    dok["components"]["responses"] = {jenis.name: _jawaban_masalah(jenis) for jenis in Jenis}
    contoh = _contoh()
    for jalan in dok["paths"].values():
        for satu in jalan.values():
            _lengkapi(satu, OPERASI[satu["operationId"]], _contoh_untuk(OPERASI[satu["operationId"]], contoh))
    for operasi in OPERASI.values():
        if operasi.baris is not None:
            _boleh_sebagian(skema, operasi.baris)
    return dok


def _tag(dok: dict[str, Any]) -> list[str]:
    return list(
        dict.fromkeys(t for j in dok["paths"].values() for o in j.values() for t in o.get("tags", []))
    )


def _ratakan(isi: dict[str, Any], skema: dict[str, Any]) -> dict[str, Any]:
    skema.update(isi.pop("$defs", {}))
    return isi


def _boleh_sebagian(skema: dict[str, Any], baris: type[Baris]) -> None:
    """With ``fields`` a row may lack all but the column that names it."""
    skema[baris.__name__]["required"] = [baris.TANDA]


def _jawaban_masalah(jenis: Jenis) -> dict[str, Any]:
    rupa = jenis.value
    kepala = {}
    if jenis is Jenis.BELUM_DIKENAL:
        kepala["WWW-Authenticate"] = {"schema": TEKS}
    if jenis is Jenis.TERLALU_SERING:
        kepala["Retry-After"] = {"schema": {"type": "string", "pattern": "^[0-9]+$"}}
    return {
        "description": str(rupa.judul),
        "headers": kepala,
        "content": {JENIS_ISI: {"schema": {"$ref": "#/components/schemas/Masalah"}}},
    }


def masalah_dari(operasi: Operasi, satu: dict[str, Any]) -> list[Jenis]:
    """Every problem that an operation may answer."""
    daftar = list(SELALU)
    if operasi.cakupan is not None:
        daftar.append(Jenis.DI_LUAR_CAKUPAN)
    if "requestBody" in satu:
        daftar.append(Jenis.BENTUK_ISI)
    if satu.get("parameters") or "requestBody" in satu:
        daftar.append(Jenis.ISIAN)
    if operasi.tulis:
        daftar += [Jenis.TANPA_KUNCI, Jenis.SEDANG_DIKERJAKAN, Jenis.KUNCI_DIPAKAI]
    if operasi.berversi:
        daftar += [Jenis.TANPA_VERSI, Jenis.VERSI_USANG]
    if operasi.aturan:
        daftar += [Jenis.DITOLAK, Jenis.DI_LUAR_CAKUPAN]
    return list(dict.fromkeys(daftar))


def _lengkapi(satu: dict[str, Any], operasi: Operasi, contoh: dict[str, Any]) -> None:
    jawaban = satu["responses"]
    berhasil = jawaban[str(operasi.status)]
    berhasil["description"] = "Berhasil"
    if operasi.bentuk != "application/json":
        berhasil["content"] = {operasi.bentuk: {}}
    for jenis in masalah_dari(operasi, satu):
        jawaban.setdefault(str(jenis.value.status), {"$ref": f"#/components/responses/{jenis.name}"})
    parameter = satu.setdefault("parameters", [])
    parameter.append(copy.deepcopy(KEPALA_BAHASA))
    if operasi.tulis:
        parameter.append(copy.deepcopy(KEPALA_KUNCI))
        berhasil["headers"] = {
            "ETag": {"schema": TEKS},
            "Location": {"schema": TEKS},
            "Idempotency-Replayed": {"schema": {"const": "true"}},
        }
    if operasi.berversi:
        parameter.append(copy.deepcopy(KEPALA_VERSI))
    if operasi.beretag:
        parameter.append(copy.deepcopy(KEPALA_SUDAH))
        berhasil["headers"] = {"ETag": {"schema": TEKS}}
        jawaban["304"] = {"description": "Belum berubah", "headers": {"ETag": {"schema": TEKS}}}
    satu["security"] = [{"token": [operasi.cakupan.value] if operasi.cakupan else []}]
    satu["x-cakupan"] = operasi.cakupan.value if operasi.cakupan else None
    _beri_contoh(satu, berhasil, contoh)


def _contoh_untuk(operasi: Operasi, contoh: dict[str, Any]) -> dict[str, Any]:
    """Its own example; where the story did not come to it, the answer of another that answers alike."""
    sendiri: dict[str, Any] = contoh.get(operasi.id, {})
    serupa = (contoh.get(lain.id, {}) for lain in OPERASI.values() if lain.hasil is operasi.hasil)
    keluaran = next((satu["keluaran"] for satu in (sendiri, *serupa) if "keluaran" in satu), None)
    return {**sendiri, "keluaran": keluaran} if keluaran is not None else sendiri


def _beri_contoh(satu: dict[str, Any], berhasil: dict[str, Any], contoh: dict[str, Any]) -> None:
    """Examples as they were seen when the examples were last recorded."""
    if "masukan" in contoh and "requestBody" in satu:
        satu["requestBody"]["content"]["application/json"]["example"] = contoh["masukan"]
    if "keluaran" in contoh and "application/json" in berhasil.get("content", {}):
        berhasil["content"]["application/json"]["example"] = contoh["keluaran"]
    for parameter in satu["parameters"]:
        nilai = contoh.get("alamat", {}).get(parameter["name"])
        if nilai is not None:
            parameter["example"] = nilai


@cache
def _contoh() -> dict[str, Any]:
    isi: dict[str, Any] = json.loads(files("simpul.api").joinpath("contoh.json").read_text(encoding="utf-8"))
    return isi
