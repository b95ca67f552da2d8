"""What assignments add to the pages of units, people and clauses."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any, LiteralString

from django.http import HttpRequest

from simpul.aturan.klausul import Klausul
from simpul.inti.kueri import baca, jadi
from simpul.inti.models import Jejak
from simpul.organisasi.models import Pegawai, UnitOrganisasi
from simpul.penugasan.berkas import berkas_banyak
from simpul.penugasan.fakta import beban
from simpul.penugasan.models import Anggota
from simpul.penugasan.selectors import Pembaca, boleh_membaca, milik_unit, terlihat
from simpul.penugasan.views import pembaca_dari

TERBANYAK = 10
DIPIKUL: LiteralString = """
SELECT row_to_json(a) FROM penugasan_anggota a
 WHERE a.pegawai_id = %(pegawai)s::bigint AND a.keadaan IN ('ditetapkan', 'berjalan') ORDER BY a.mulai DESC, a.id DESC
"""


def _pembaca(request: HttpRequest) -> Pembaca:
    """The reader, read once for a page."""
    if not hasattr(request, "_pembaca"):
        request._pembaca = pembaca_dari(request)  # type: ignore[attr-defined]  # one request, one reader
    return request._pembaca  # type: ignore[attr-defined,no-any-return]  # kept on the request above


def isi_unit(request: HttpRequest, unit: UnitOrganisasi) -> Mapping[str, Any]:
    """The work of a unit, as far as the visitor may see it."""
    return {"pekerjaan": milik_unit(_pembaca(request), unit, TERBANYAK)}


def isi_orang(request: HttpRequest, orang: Pegawai) -> Mapping[str, Any]:
    """What a person carries: how much for everyone, what for those who may see it."""
    p = _pembaca(request)
    semua = [jadi(Anggota, a) for (a,) in baca(DIPIKUL, pegawai=orang.pk)]
    return {
        "orang": orang,
        "jumlah": sum(a.mulai <= p.tanggal <= a.selesai for a in semua),
        "anggota": _terbaca(p, semua[:TERBANYAK]),
        "tugaskan": bool(p.unit_dipimpin) and orang.pk != p.pegawai.pk,
    }


def _terbaca(p: Pembaca, anggota: list[Anggota]) -> list[Anggota]:
    """Those whose case the reader may read, each with its case."""
    berkas = {b.penugasan.pk: b for b in berkas_banyak(a.penugasan_id for a in anggota)} if anggota else {}
    boleh = [a for a in anggota if boleh_membaca(p, berkas[a.penugasan_id])]
    for satu in boleh:
        satu.penugasan = berkas[satu.penugasan_id].penugasan
    return boleh


def isi_klausul(request: HttpRequest, klausul: Klausul) -> Mapping[str, Any]:
    """Where a clause decided something that the visitor may see."""
    p = _pembaca(request)
    daftar = Jejak.objects.filter(
        instansi=p.pegawai.instansi_id,
        klausul__contains=[klausul.id],
        perkara__in=terlihat(p, "jejak").values("pk"),
    )
    return {"jejak": list(daftar.select_related("perkara").order_by("-waktu", "-pk")[:TERBANYAK])}


def beban_orang(pegawai: Iterable[int], tanggal: date) -> Mapping[int, int]:
    """How much each of these people carries."""
    return beban(pegawai, tanggal)
