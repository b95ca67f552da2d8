"""How an operation is declared: who may call it, what comes back, what is checked before and after.

``baca`` reads: a scope, an ETag, ``fields``. ``tulis`` changes: also an idempotency key and, where there is something
that could have changed meanwhile, ``If-Match``. The document (``dokumen``) is put together from the same values.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import wraps
from typing import Any

from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.utils.http import urlencode
from django.utils.translation import gettext as _
from ninja import Router
from pydantic import BaseModel

from simpul.api import kunci
from simpul.api.cakupan import Cakupan
from simpul.api.laman import Potong, pilih_medan
from simpul.api.masalah import Jenis, Masalah
from simpul.api.pengenalan import butuh_cakupan, panggilan
from simpul.api.skema.dasar import Baris, Daftar, Lembar
from simpul.api.versi import bersyarat, etag, sidik

JSON = "application/json"
POLA_KUNCI = re.compile(r"[\x21-\x7e]{8,200}")
Fungsi = Callable[..., Any]
Izin = Callable[[HttpRequest], None]


@dataclass(frozen=True)
class Operasi:
    """What the document says of an operation beyond its parameters."""

    id: str
    cakupan: Cakupan | None
    status: int
    hasil: Any
    tulis: bool = False
    berversi: bool = False
    baris: type[Baris] | None = None
    bentuk: str = JSON
    aturan: bool = False
    beretag: bool = False


OPERASI: dict[str, Operasi] = {}
ROUTER = Router()


@dataclass(frozen=True)
class Satu:
    """One thing that was read. ``versi``: its state, for ``If-Match``."""

    isi: BaseModel
    versi: str = ""


@dataclass(frozen=True)
class Hasil:
    """What a change brought about. ``versi``: the new state of the thing, ``lokasi``: where it is."""

    isi: BaseModel | None = None
    versi: str = ""
    lokasi: str = ""


class Penjaga:
    """What is checked before the input is read: the scope, the operating role, the headers."""

    def __init__(self, operasi: Operasi, izin: Izin | None) -> None:
        self.operasi, self.izin = operasi, izin

    def __call__(self, request: HttpRequest) -> bool:
        self._bentuk_jawaban(request)
        if self.operasi.cakupan is not None:
            butuh_cakupan(request, self.operasi.cakupan)
        if self.izin is not None:
            self.izin(request)
        if self.operasi.tulis:
            self._kunci(request)
        if self.operasi.berversi and not request.headers.get("If-Match", "").strip():
            raise Masalah(Jenis.TANPA_VERSI, _("Sertakan If-Match: ETag yang Anda baca."))
        if request.headers.get("Content-Length", "0") not in ("", "0"):
            self._bentuk_isi(request)
        return True

    def _bentuk_jawaban(self, request: HttpRequest) -> None:
        if not any(request.accepts(satu) for satu in (self.operasi.bentuk, "application/problem+json")):
            raise Masalah(Jenis.BENTUK_JAWABAN, self.operasi.bentuk)

    @staticmethod
    def _bentuk_isi(request: HttpRequest) -> None:
        if request.content_type != JSON:
            raise Masalah(Jenis.BENTUK_ISI, _("Kirim application/json."))

    @staticmethod
    def _kunci(request: HttpRequest) -> None:
        if not POLA_KUNCI.fullmatch(request.headers.get("Idempotency-Key", "")):
            pesan = _("Sertakan Idempotency-Key: 8 sampai 200 huruf, angka, atau tanda, tanpa spasi.")
            raise Masalah(Jenis.TANPA_KUNCI, pesan)


def baca(
    tag: str,
    jalan: str,
    *,
    id: str,
    cakupan: Cakupan | None,
    hasil: Any,
    izin: Izin | None = None,
    bentuk: str = JSON,
    post: bool = False,
    aturan: bool = False,
) -> Callable[[Fungsi], Fungsi]:
    """Declare reading. What returns ``Potong`` is a list of ``hasil``.

    ``post``: what is asked needs a body (a preview); nothing changes. ``aturan``: the rules may refuse.
    """

    def hias(fungsi: Fungsi) -> Fungsi:
        baris = hasil if fungsi.__annotations__["return"] is Potong else None
        rupa = Daftar[baris] if baris else hasil  # type: ignore[valid-type]  # a shape made for this list
        operasi = Operasi(id, cakupan, 200, rupa, baris=baris, bentuk=bentuk, aturan=aturan, beretag=not post)

        @wraps(fungsi)
        def dijaga(request: HttpRequest, **isian: Any) -> HttpResponseBase:
            return _jawab_baca(operasi, request, fungsi(request, **isian), isian)

        return _daftarkan(tag, jalan, "POST" if post else "GET", operasi, dijaga, izin)

    return hias


def tulis(
    tag: str,
    jalan: str,
    *,
    id: str,
    cakupan: Cakupan | None,
    hasil: Any,
    izin: Izin | None = None,
    metode: str = "POST",
    status: int = 200,
    berversi: bool = False,
    banyak: bool = False,
    rahasia: Callable[[bytes], bytes] | None = None,
    aturan: bool = True,
) -> Callable[[Fungsi], Fungsi]:
    """Declare a change. ``banyak``: several transactions, which the function minds itself (``kunci.sebagian``).

    ``rahasia``: what is kept of an answer that tells a secret once.
    """
    operasi = Operasi(id, cakupan, status, hasil, tulis=True, berversi=berversi, aturan=aturan)

    def hias(fungsi: Fungsi) -> Fungsi:
        @wraps(fungsi)
        def dijaga(request: HttpRequest, **isian: Any) -> HttpResponseBase:
            def kerja() -> HttpResponse:
                return _jawab_tulis(status, fungsi(request, **isian))

            return kerja() if banyak else kunci.sekali(request, kerja, rahasia)

        return _daftarkan(tag, jalan, metode, operasi, dijaga, izin)

    return hias


def _daftarkan(
    tag: str, jalan: str, metode: str, operasi: Operasi, fungsi: Fungsi, izin: Izin | None
) -> Fungsi:
    assert operasi.id not in OPERASI, operasi.id
    OPERASI[operasi.id] = operasi
    ringkasan, _pemisah, uraian = (fungsi.__doc__ or "").partition("\n")
    ROUTER.add_api_operation(
        jalan,
        [metode],
        fungsi,
        auth=Penjaga(operasi, izin),
        response={operasi.status: operasi.hasil},
        operation_id=operasi.id,
        tags=[tag],
        summary=ringkasan.strip().rstrip("."),
        description=" ".join(uraian.split()) or None,
    )
    return fungsi


def _jawab_baca(
    operasi: Operasi, request: HttpRequest, hasil: Any, isian: dict[str, Any]
) -> HttpResponseBase:
    if isinstance(hasil, HttpResponseBase):
        return hasil
    if isinstance(hasil, Potong):
        return _jawab_daftar(operasi, request, hasil, isian)
    satu = hasil if isinstance(hasil, Satu) else Satu(hasil)
    jawaban = json(satu.isi)
    if request.method != "GET":
        return jawaban
    badan = jawaban.content
    return bersyarat(request, jawaban, etag(satu.versi or sidik(badan), badan if satu.versi else b""))


def _jawab_daftar(
    operasi: Operasi, request: HttpRequest, hasil: Potong, isian: dict[str, Any]
) -> HttpResponseBase:
    lembar = next(satu for satu in isian.values() if isinstance(satu, Lembar))
    assert operasi.baris is not None
    medan = pilih_medan(lembar.fields, operasi.baris)
    isi = operasi.hasil(data=hasil.isi, berikut=hasil.berikut)
    jawaban = json(isi, {"data": {"__all__": medan}, "berikut": True} if medan else None)
    if hasil.berikut:
        isian_alamat = {**request.GET.dict(), "kursor": hasil.berikut}
        jawaban.headers["Link"] = f'<{request.path}?{urlencode(isian_alamat)}>; rel="next"'
    return bersyarat(request, jawaban, etag(sidik(jawaban.content)))


def _jawab_tulis(status: int, hasil: Any) -> HttpResponse:
    if isinstance(hasil, HttpResponse):
        return hasil
    satu = hasil if isinstance(hasil, Hasil) else Hasil(hasil)
    jawaban = json(satu.isi, status=status) if satu.isi is not None else HttpResponse(status=status)
    if satu.versi:
        jawaban.headers["ETag"] = etag(satu.versi)
    if satu.lokasi:
        jawaban.headers["Location"] = satu.lokasi
    return jawaban


def json(isi: BaseModel, medan: Any = None, status: int = 200) -> HttpResponse:
    """A value as JSON."""
    return HttpResponse(isi.model_dump_json(include=medan).encode(), JSON, status)


def siapa(request: HttpRequest) -> Any:
    """The caller, with all that the middleware knows of him."""
    return panggilan(request)
