"""The register of clauses, and what Simpul does about each."""

from enum import StrEnum

from django.http import Http404, HttpRequest
from django.utils.translation import gettext as _
from ninja import Query
from pydantic import Field

from simpul.api.cakupan import Cakupan
from simpul.api.laman import Potong, potong_nilai
from simpul.api.operasi import Satu, baca, siapa
from simpul.api.skema.dasar import POLA_BARIS, Lembar
from simpul.api.skema.organisasi import Klausul, KlausulBaris, LangkahBerdasar
from simpul.api.versi import sidik
from simpul.aturan.klausul import Kekuatan, KlausulTidakDikenal
from simpul.aturan.klausul import Klausul as Isi
from simpul.aturan.klausul import klausul as cari
from simpul.web import kata, pasal

TAG = "Klausul"
Bagian = StrEnum("Bagian", {n.upper().replace("-", "_"): n for n in pasal.BAGIAN})  # type: ignore[misc]  # those of the explorer
Pokok = StrEnum("Pokok", {n.upper().replace("-", "_"): n for n in pasal.KEMAMPUAN})  # type: ignore[misc]  # those of the explorer


class CariKlausul(Lembar):
    """Which clauses."""

    q: str = Field("", max_length=100, pattern=POLA_BARIS)
    bagian: Bagian | None = None
    kekuatan: Kekuatan | None = None
    pokok: Pokok | None = None


def _baris(k: Isi, request: HttpRequest) -> KlausulBaris:
    return KlausulBaris(
        id=k.id,
        sebutan=kata.kutipan(k, siapa(request).instansi),
        ringkas=kata.ringkas(k),
        bagian=pasal.bagian(k),
        kekuatan=k.kekuatan.value,
        pokok=k.kemampuan,
    )


@baca(TAG, "/klausul", id="daftarKlausul", cakupan=Cakupan.ORGANISASI_BACA, hasil=KlausulBaris)
def daftar(request: HttpRequest, saring: Query[CariKlausul]) -> Potong:
    """Klausul peraturan menurut urutannya, dan keputusan Simpul di tempat peraturan diam."""
    pilihan = pasal.Pilihan(
        q=saring.q.strip(),
        bagian=saring.bagian.value if saring.bagian else "",
        kekuatan=saring.kekuatan.value if saring.kekuatan else "",
        kemampuan=saring.pokok.value if saring.pokok else "",
    )
    semua = pasal.daftar(pilihan, siapa(request).instansi)
    return potong_nilai(semua, lambda k: k.id, "klausul", saring).petakan(lambda k: _baris(k, request))


@baca(TAG, "/klausul/{id}", id="klausul", cakupan=Cakupan.ORGANISASI_BACA, hasil=Klausul)
def satu(request: HttpRequest, id: str) -> Satu:
    """Satu klausul: ringkasnya, kekuatannya, dan apa yang dilakukan Simpul menurutnya."""
    try:
        k = cari(id)
    except KlausulTidakDikenal:
        raise Http404 from None
    peran = pasal.peran_di_simpul(k)
    isi = Klausul(
        **_baris(k, request).model_dump(),
        arti_kekuatan=_(kata.KEKUATAN[k.kekuatan]),
        pelaku=[_(pasal.PELAKU.get(p, p)) for p in k.pelaku],
        cara_baca=pasal.catatan(k),
        langkah=[
            LangkahBerdasar(prosedur=_(x.prosedur), langkah=kata.kata(x.langkah.nama)) for x in peran.langkah
        ],
        menolak=list(peran.menolak),
        memperingatkan=list(peran.memperingatkan),
        kedudukan=peran.kedudukan,
    )
    return Satu(isi, sidik(isi.model_dump_json().encode()))
