"""A write that is sent twice takes effect once: its answer is kept in the transaction of its effect."""

import hashlib
import json
from collections.abc import Callable
from datetime import timedelta
from typing import LiteralString

from django.core.exceptions import ValidationError
from django.db import transaction
from django.http import HttpRequest, HttpResponse

from simpul.api.masalah import Jenis, Masalah, jawab_masalah, tolakan
from simpul.api.models import Kunci
from simpul.api.pengenalan import Panggilan, panggilan
from simpul.inti import batas, jam
from simpul.inti.kueri import baca, baca_satu
from simpul.inti.pintu import Ditolak

DISIMPAN = timedelta(hours=24)
KEPALA = ("Content-Type", "Location", "ETag")
COBA_KUNCI: LiteralString = "SELECT pg_try_advisory_xact_lock(%(angka)s::bigint)"
TUNGGU_KUNCI: LiteralString = "SELECT pg_advisory_xact_lock(%(angka)s::bigint)"
YANG_LAMA: LiteralString = """
SELECT sidik, status, kepala::json, isi FROM api_kunci
 WHERE akun_id = %(akun)s::bigint AND kunci = %(kunci)s AND bagian = %(bagian)s AND dibuat > %(sejak)s
"""
SIMPAN: LiteralString = """
INSERT INTO api_kunci (instansi_id, akun_id, kunci, bagian, sidik, status, kepala, isi, dibuat)
VALUES (%(instansi)s, %(akun)s, %(kunci)s, %(bagian)s, %(sidik)s, %(status)s, %(kepala)s::jsonb, %(isi)s, %(dibuat)s)
ON CONFLICT (akun_id, kunci, bagian) DO UPDATE
   SET sidik = excluded.sidik, status = excluded.status, kepala = excluded.kepala, isi = excluded.isi, dibuat = excluded.dibuat
RETURNING id
"""
Kerja = Callable[[], HttpResponse]


def sidik(request: HttpRequest) -> str:
    """What is asked for, whole: the same key for something else is a mistake of the caller."""
    isi = f"{request.method} {request.get_full_path()}\n".encode() + request.body
    return hashlib.sha256(isi).hexdigest()


def sekali(
    request: HttpRequest, kerja: Kerja, simpan: Callable[[bytes], bytes] | None = None
) -> HttpResponse:
    """Do it, or give the answer that it had. ``simpan``: what is kept of an answer that holds a secret.

    What the rules refuse is kept too: the attempt stands in the trail once. A problem of any other kind is not;
    nothing happened.

    Raises:
        Masalah: the key is being worked on, or was used for something else; or what the work itself raises.
    """
    siapa = panggilan(request)
    with batas.transaksi():
        if not _kunci_bebas(siapa):
            raise Masalah(Jenis.SEDANG_DIKERJAKAN)
        lama = _yang_lama(siapa, "")
        if lama is not None:
            return lama
        jawaban = _kerjakan(request, kerja)
        _simpan(siapa, jawaban, "", simpan)
    return jawaban


def sebagian(request: HttpRequest, bagian: str, kerja: Kerja) -> HttpResponse:
    """One part of an act on several cases, in a transaction of its own; done once for one key."""
    siapa = panggilan(request)
    with batas.transaksi():
        _tunggu_kunci(siapa)
        lama = _yang_lama(siapa, bagian)
        if lama is not None:
            return lama
        jawaban = _kerjakan(request, kerja)
        _simpan(siapa, jawaban, bagian, None)
    return jawaban


def _kerjakan(request: HttpRequest, kerja: Kerja) -> HttpResponse:
    """A refusal by the services changes nothing else and is an answer; it must not undo its record in the trail."""
    try:
        with transaction.atomic():
            return _menurut_aturan(request, kerja)
    except ValidationError as galat:
        if hasattr(galat, "error_dict"):
            raise
        pesan, kode = galat.messages[0], str(getattr(galat, "code", "") or "tidak_sah")
        return jawab_masalah(Masalah(Jenis.DITOLAK, pesan, kode=kode), request)


def _menurut_aturan(request: HttpRequest, kerja: Kerja) -> HttpResponse:
    try:
        return kerja()
    except Ditolak as tolak:
        return jawab_masalah(tolakan(tolak.putusan), request)


def angka(akun: int, kunci: str) -> int:
    """The number by which PostgreSQL knows a key of an account."""
    teks = f"simpul.api {akun} {kunci}"
    return int.from_bytes(hashlib.sha256(teks.encode()).digest()[:8], "big", signed=True)


def _kunci_bebas(siapa: Panggilan) -> bool:
    ((bebas,),) = baca(COBA_KUNCI, angka=_angka(siapa))
    return bool(bebas)


def _tunggu_kunci(siapa: Panggilan) -> None:
    baca(TUNGGU_KUNCI, angka=_angka(siapa))


def _angka(siapa: Panggilan) -> int:
    return angka(siapa.user.pk, siapa.headers["Idempotency-Key"])


def _yang_lama(siapa: Panggilan, bagian: str) -> HttpResponse | None:
    lama = baca_satu(
        YANG_LAMA,
        akun=siapa.user.pk, kunci=siapa.headers["Idempotency-Key"], bagian=bagian, sejak=jam.sekarang() - DISIMPAN,
    )  # fmt: skip
    if lama is None:
        return None
    sidik_lama, status, kepala, isi = lama
    if sidik_lama != sidik(siapa):
        raise Masalah(Jenis.KUNCI_DIPAKAI)
    return HttpResponse(bytes(isi), status=status, headers={**kepala, "Idempotency-Replayed": "true"})


def _simpan(
    siapa: Panggilan, jawaban: HttpResponse, bagian: str, simpan: Callable[[bytes], bytes] | None
) -> None:
    isi = simpan(jawaban.content) if simpan and jawaban.status_code < 300 else jawaban.content
    baca(
        SIMPAN,
        akun=siapa.user.pk, kunci=siapa.headers["Idempotency-Key"], bagian=bagian, instansi=siapa.instansi.pk,
        sidik=sidik(siapa), status=jawaban.status_code, isi=isi, dibuat=jam.sekarang(),
        kepala=json.dumps({nama: jawaban.headers[nama] for nama in KEPALA if nama in jawaban.headers}),
    )  # fmt: skip


def lupakan_yang_lama() -> int:
    """Forget the answers of yesterday; returns how many."""
    jumlah, _rinci = Kunci.objects.filter(dibuat__lte=jam.sekarang() - DISIMPAN).delete()
    return jumlah
