"""What goes wrong, always as ``application/problem+json`` (RFC 9457)."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.utils.encoding import escape_uri_path
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from simpul.aturan.putusan import Halangan, Putusan
from simpul.web import kata
from simpul.web.templatetags.simpul import nama_penyembuh

JENIS_ISI = "application/problem+json"
ALAMAT = "/api/v1/docs#masalah-"


@dataclass(frozen=True)
class Rupa:
    """A kind of problem: the name in its address, the status, the title."""

    nama: str
    status: int
    judul: Promise


class Jenis(Enum):
    """Every kind of problem that there is."""

    ISI_RUSAK = Rupa("isi-rusak", 400, _("Isi permintaan tidak dapat dibaca"))
    TANPA_KUNCI = Rupa("tanpa-kunci", 400, _("Idempotency-Key belum disertakan"))
    BELUM_DIKENAL = Rupa("belum-dikenal", 401, _("Token tidak ada atau tidak berlaku"))
    DI_LUAR_CAKUPAN = Rupa("di-luar-cakupan", 403, _("Token ini tidak mencakup tindakan itu"))
    BUKAN_PENGELOLA = Rupa("bukan-pengelola", 403, _("Bukan tugas akun ini"))
    BUKAN_WEWENANG = Rupa("bukan-wewenang", 403, _("Langkah ini bukan wewenang Anda"))
    TIDAK_ADA = Rupa("tidak-ada", 404, _("Tidak ada, atau bukan untuk Anda"))
    CARA = Rupa("cara", 405, _("Cara itu tidak dikenal di alamat ini"))
    BENTUK_JAWABAN = Rupa("bentuk-jawaban", 406, _("Bentuk jawaban yang diminta tidak tersedia"))
    DITOLAK = Rupa("ditolak", 409, _("Langkah ini belum dapat dilakukan"))
    SEDANG_DIKERJAKAN = Rupa("sedang-dikerjakan", 409, _("Permintaan dengan kunci ini sedang dikerjakan"))
    VERSI_USANG = Rupa("versi-usang", 412, _("Sudah berubah sejak Anda membacanya"))
    TERLALU_BESAR = Rupa("terlalu-besar", 413, _("Isi permintaan terlalu besar"))
    BENTUK_ISI = Rupa("bentuk-isi", 415, _("Bentuk isi permintaan tidak dikenal"))
    ISIAN = Rupa("isian", 422, _("Isian belum benar"))
    KUNCI_DIPAKAI = Rupa("kunci-dipakai", 422, _("Kunci ini sudah dipakai untuk permintaan lain"))
    TANPA_VERSI = Rupa("tanpa-versi", 428, _("If-Match belum disertakan"))
    TERLALU_SERING = Rupa("terlalu-sering", 429, _("Terlalu banyak percobaan"))
    GANGGUAN = Rupa("gangguan", 500, _("Terjadi gangguan"))


@dataclass(frozen=True)
class Galat:
    """What is wrong in one place of the input. ``pointer``: RFC 6901 for the body, else ``?nama`` of a parameter."""

    pointer: str
    pesan: str


class Masalah(Exception):
    """Ends a request with a problem."""

    def __init__(
        self,
        jenis: Jenis,
        detail: object = "",
        *,
        putusan: Putusan | None = None,
        galat: Sequence[Galat] = (),
        kepala: Mapping[str, str] | None = None,
        kode: str = "",
    ) -> None:
        super().__init__(str(detail))
        self.jenis, self.detail, self.putusan, self.galat = jenis, str(detail), putusan, galat
        self.kepala, self.kode = dict(kepala or {}), kode


def tolakan(putusan: Putusan) -> Masalah:
    """A refusal by the rules: 403 where only the authority is missing, else 409 (Keputusan 0016)."""
    milik_orang_lain = all(h.fakta == "wewenang" for h in putusan.halangan)
    jenis = Jenis.BUKAN_WEWENANG if milik_orang_lain else Jenis.DITOLAK
    detail = " ".join(kata.terjemahkan(h.pesan) for h in putusan.halangan)
    return Masalah(jenis, detail, putusan=putusan)


def halangan_json(satu: Halangan, request: HttpRequest) -> dict[str, Any]:
    """What blocks, in the caller's language: clauses, the sentence, the missing fact, who can cure it."""
    return {
        "klausul": [klausul_json(k, request) for k in satu.klausul],
        "pesan": kata.terjemahkan(satu.pesan),
        "fakta": satu.fakta,
        "penyembuh": [nama_penyembuh(x) for x in satu.penyembuh],
    }


def klausul_json(satu: Any, request: HttpRequest) -> dict[str, str]:
    """A clause as a caller meets it."""
    sebutan = kata.kutipan(satu, getattr(request, "instansi", None), getattr(request, "profil_perkara", None))
    return {"id": satu.id, "sebutan": sebutan, "tautan": f"/api/v1/klausul/{satu.id}"}


def isi_masalah(masalah: Masalah, request: HttpRequest) -> dict[str, Any]:
    """The value that is answered."""
    rupa = masalah.jenis.value
    isi: dict[str, Any] = {
        "type": f"{ALAMAT}{rupa.nama}",
        "title": str(rupa.judul),
        "status": rupa.status,
        "detail": masalah.detail or str(rupa.judul),
        "instance": escape_uri_path(request.path),
    }
    if masalah.putusan is not None:
        isi["halangan"] = [halangan_json(h, request) for h in masalah.putusan.halangan]
    elif masalah.kode:
        isi["halangan"] = [{"klausul": [], "pesan": masalah.detail, "fakta": masalah.kode, "penyembuh": []}]
    if masalah.galat:
        isi["galat"] = [{"pointer": g.pointer, "pesan": g.pesan} for g in masalah.galat]
    return isi


def jawab_masalah(masalah: Masalah, request: HttpRequest) -> HttpResponse:
    """The response that says so."""
    badan = json.dumps(isi_masalah(masalah, request), ensure_ascii=False, separators=(",", ":"))
    jawaban = HttpResponse(badan.encode("utf-8", "replace"), JENIS_ISI, masalah.jenis.value.status)
    for nama, nilai in masalah.kepala.items():
        jawaban.headers[nama] = nilai
    return jawaban
