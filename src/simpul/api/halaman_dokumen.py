"""The description as people read it: what the page shows, taken from the description for programs."""

import json
from dataclasses import dataclass
from typing import Any

from simpul.api import dokumen
from simpul.api.cakupan import ARTI, Cakupan
from simpul.api.masalah import Jenis, Rupa


@dataclass(frozen=True)
class Medan:
    """A parameter or a field: where it stands, of which kind, whether it must be there."""

    nama: str
    tempat: str
    rupa: str
    wajib: bool
    uraian: str


@dataclass(frozen=True)
class Butir:
    """An operation as a reader meets it."""

    id: str
    metode: str
    jalan: str
    ringkasan: str
    uraian: str
    cakupan: str
    medan: list[Medan]
    masukan: str
    keluaran: str
    status: list[tuple[str, str]]


def bab() -> list[tuple[str, list[Butir]]]:
    """The operations, chapter by chapter."""
    dok = dokumen.openapi()
    hasil: dict[str, list[Butir]] = {}
    for jalan, cara in dok["paths"].items():
        for metode, satu in cara.items():
            hasil.setdefault(satu["tags"][0], []).append(_butir(dok, metode, jalan, satu))
    return list(hasil.items())


def _butir(dok: dict[str, Any], metode: str, jalan: str, satu: dict[str, Any]) -> Butir:
    isi = satu.get("requestBody", {}).get("content", {}).get("application/json", {})
    jawaban = [x for x in satu["responses"].values() if "application/json" in x.get("content", {})]
    contoh = jawaban[0]["content"]["application/json"].get("example") if jawaban else None
    medan = [_parameter(p) for p in satu["parameters"]]
    return Butir(
        id=satu["operationId"],
        metode=metode.upper(),
        jalan=jalan,
        ringkasan=satu["summary"],
        uraian=satu.get("description", ""),
        cakupan=satu["x-cakupan"] or "",
        medan=medan + _isian(dok, isi.get("schema", {})),
        masukan=_rapi(isi.get("example")),
        keluaran=_rapi(contoh),
        status=[(kode, _jelas(dok, x)) for kode, x in sorted(satu["responses"].items())],
    )


def _parameter(p: dict[str, Any]) -> Medan:
    return Medan(p["name"], p["in"], _rupa(p["schema"]), p.get("required", False), p.get("description", ""))


def _isian(dok: dict[str, Any], skema: dict[str, Any]) -> list[Medan]:
    """The fields of a body, one level deep."""
    isi = dok["components"]["schemas"].get(skema.get("$ref", "").rsplit("/", 1)[-1], {})
    wajib = set(isi.get("required", ()))
    return [
        Medan(nama, "isi", _rupa(satu), nama in wajib, satu.get("description", ""))
        for nama, satu in isi.get("properties", {}).items()
    ]


def _rupa(skema: dict[str, Any]) -> str:
    """A kind in a few words: 'teks, paling banyak 300', 'hari', 'daftar angka'."""
    pilihan = [s for s in skema.get("anyOf", skema.get("allOf", ())) if s.get("type") != "null"]
    if pilihan:
        return _rupa(pilihan[0])
    if "$ref" in skema:
        return str(skema["$ref"].rsplit("/", 1)[-1])
    nama = {"string": "teks", "integer": "angka", "boolean": "ya/tidak", "array": "daftar", "object": "objek"}
    rupa = {"date": "hari", "date-time": "waktu"}.get(skema.get("format", "")) or nama.get(
        skema.get("type", ""), ""
    )
    if rupa == "daftar":
        return f"daftar {_rupa(skema.get('items', {}))}"
    return f"{rupa}, paling banyak {skema['maxLength']}" if "maxLength" in skema else rupa


def _jelas(dok: dict[str, Any], jawaban: dict[str, Any]) -> str:
    nama = jawaban.get("$ref", "").rsplit("/", 1)[-1]
    return str(dok["components"]["responses"][nama]["description"] if nama else jawaban["description"])


def _rapi(isi: Any) -> str:
    return "" if isi is None else json.dumps(isi, ensure_ascii=False, indent=2)


def cakupan() -> list[tuple[str, str]]:
    """Every scope and what it means."""
    return [(satu.value, str(ARTI[satu])) for satu in Cakupan]


def masalah() -> list[Rupa]:
    """Every kind of problem."""
    return [jenis.value for jenis in Jenis]
