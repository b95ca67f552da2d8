"""Who holds which office and which position on one day, for lists of any length."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any

from django.db.models import Case, IntegerField, OuterRef, Q, QuerySet, Subquery, Value, When
from django.db.models.functions import JSONObject

from simpul.aturan.fakta import Delegat, Kantor, Kapasitas, Pejabat
from simpul.organisasi.models import Delegasi, Jabatan, Pegawai, Penempatan


def berlaku_pada(tanggal: date) -> Q:
    """Periods that contain a day; the last day counts."""
    return Q(berlaku=True, mulai__lte=tanggal) & (Q(selesai__isnull=True) | Q(selesai__gte=tanggal))


PELAKSANA_DULU = Case(When(jenis="definitif", then=Value(1)), default=Value(0), output_field=IntegerField())


def pemangku(jabatan: Iterable[int], tanggal: date) -> QuerySet[Penempatan]:
    """Who acts in each office on a day: while a Plt. or Plh. acts, the definitive holder does not."""
    return (
        Penempatan.objects.filter(berlaku_pada(tanggal), jabatan__in=list(jabatan), tunggal=True)
        .select_related("pegawai")
        .order_by("jabatan", PELAKSANA_DULU)
        .distinct("jabatan")
    )


def _pemangku_json(tanggal: date) -> Subquery:
    aktif = Penempatan.objects.filter(berlaku_pada(tanggal), jabatan=OuterRef("pk"))
    isi = JSONObject(pegawai="pegawai_id", nama="pegawai__nama", jenis="jenis")
    return Subquery(aktif.order_by(PELAKSANA_DULU).values(isi=isi)[:1])


def _delegat_json(tanggal: date) -> Subquery:
    aktif = Delegasi.objects.filter(berlaku_pada(tanggal), jabatan=OuterRef("pk"))
    isi = JSONObject(
        pegawai="penerima_id", nama="penerima__nama", mencakup_penugasan="mencakup_penugasan", nomor="nomor"
    )
    return Subquery(aktif.values(isi=isi)[:1])


def muat_kantor(jabatan: QuerySet[Jabatan], tanggal: date) -> Iterator[tuple[Jabatan, Kantor]]:
    """Offices with who acts in them and to whom their authority is delegated: one query."""
    berisi: Any = jabatan.annotate(isi_kantor=_pemangku_json(tanggal), isi_delegasi=_delegat_json(tanggal))
    for satu in berisi:
        isi, delegasi = satu.isi_kantor, satu.isi_delegasi
        pejabat = Pejabat(isi["pegawai"], isi["nama"], Kapasitas(isi["jenis"])) if isi else None
        yield satu, Kantor(satu.pk, satu.nama, pejabat, Delegat(**delegasi) if delegasi else None)


def kantor_luar(pegawai: Pegawai | None, sebutan: str = "") -> Kantor | None:
    """The office of an official of another institution: known from letters, held by him alone."""
    if pegawai is None:
        return None
    pejabat = Pejabat(pegawai.pk, pegawai.nama, Kapasitas.PIHAK_LUAR)
    return Kantor(-pegawai.pk, sebutan or pegawai.jabatan_luar or pegawai.nama, pejabat)


def penempatan_pada(
    pegawai: Iterable[int], tanggal: date, *, dengan_unit: bool = False
) -> dict[int, Penempatan]:
    """The definitive placement of each person on a day."""
    daftar = Penempatan.objects.filter(
        berlaku_pada(tanggal), pegawai__in=list(pegawai), jenis=Penempatan.Jenis.DEFINITIF
    ).select_related("jabatan__unit" if dengan_unit else "jabatan")
    return {p.pegawai_id: p for p in daftar}
