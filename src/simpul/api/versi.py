"""Which state of a thing an answer shows (ETag), and on which a write rests (If-Match)."""

import hashlib

from django.db.models import Model
from django.http import HttpRequest, HttpResponse

from simpul.api.masalah import Jenis, Masalah

PANJANG = 16


def sidik(badan: bytes) -> str:
    """A short fingerprint of a content."""
    return hashlib.sha256(badan).hexdigest()[:PANJANG]


def versi_baris(*baris: Model) -> str:
    """The state of rows: changes when one of their columns does."""
    isi = [[str(satu.serializable_value(m.attname)) for m in satu._meta.concrete_fields] for satu in baris]
    return sidik(repr(isi).encode())


def etag(versi: str, badan: bytes = b"") -> str:
    """``"versi.sidik"``: the state of the thing, and the fingerprint of this view of it."""
    return f'"{versi}.{sidik(badan)}"' if badan else f'"{versi}"'


def diminta(request: HttpRequest) -> list[str]:
    """The states that ``If-Match`` allows."""
    daftar = request.headers.get("If-Match", "").split(",")
    return [satu.strip().removeprefix("W/").strip('"').split(".")[0] for satu in daftar if satu.strip()]


def versi_diminta(request: HttpRequest, kini: str) -> str | None:
    """The state that a write rests on, for a service that compares it under its own lock; ``*`` is any."""
    daftar = diminta(request)
    if "*" in daftar:
        return None
    return kini if kini in daftar else (daftar[0] if daftar else "-")


def cocokkan(request: HttpRequest, kini: str) -> None:
    """Refuse a write that rests on another state than the present one; the caller holds the lock."""
    daftar = diminta(request)
    if "*" not in daftar and kini not in daftar:
        raise Masalah(Jenis.VERSI_USANG)


def bersyarat(request: HttpRequest, jawaban: HttpResponse, tanda: str) -> HttpResponse:
    """Say which state it is; nothing but that to someone who has it already."""
    sudah = [satu.strip().removeprefix("W/") for satu in request.headers.get("If-None-Match", "").split(",")]
    hasil = HttpResponse(status=304) if tanda in sudah or "*" in sudah else jawaban
    if hasil.status_code == 304:
        del hasil.headers["Content-Type"]
    hasil.headers["ETag"] = tanda
    hasil.headers["Cache-Control"] = "private, no-cache"
    return hasil
