"""Whom one may choose from: people to assign, units and institutions to ask."""

from dataclasses import dataclass
from datetime import date

from django.db.models import Q, QuerySet

from simpul.aturan.jenjang import Jenjang
from simpul.organisasi.carian import kompetensi_bernama, pegawai_bernama
from simpul.organisasi.models import InstansiLain, Kompetensi, Pegawai, Penempatan, UnitOrganisasi
from simpul.organisasi.susunan import berlaku_pada, penempatan_pada
from simpul.penugasan.fakta import beban
from simpul.penugasan.selectors import Pembaca

TERBANYAK = 20
PANJANG_NIP = 18
DAPAT_DITUGASKAN = [j.value for j in Jenjang if j.dapat_ditugaskan]


@dataclass(frozen=True)
class Calon:
    """Someone who may be chosen: where he works and how much he carries."""

    orang: Pegawai
    tempat: Penempatan | None
    muatan: int


def _tempat(tanggal: date) -> QuerySet[Penempatan]:
    """Definitive placements in positions that can be assigned."""
    return Penempatan.objects.filter(
        berlaku_pada(tanggal), jenis=Penempatan.Jenis.DEFINITIF, jabatan__jenjang__in=DAPAT_DITUGASKAN
    )


def cari_calon(p: Pembaca, q: str) -> list[Calon]:
    """People who may be assigned, by name, NIP, skill or unit."""
    tempat = _tempat(p.tanggal)
    mahir = Kompetensi.objects.filter(kompetensi_bernama(q)).values("pegawai")
    cocok = pegawai_bernama(q) | Q(pk__in=mahir)
    cocok |= Q(pk__in=tempat.filter(jabatan__unit__nama__icontains=q).values("pegawai"))
    if q.isdigit() and len(q) == PANJANG_NIP:
        cocok |= Q(nip=q)
    boleh = Q(pk__in=tempat.values("pegawai")) | Q(instansi_lain__isnull=False)
    daftar = Pegawai.objects.filter(cocok, boleh, instansi=p.pegawai.instansi_id, aktif=True)
    return _lengkapi(daftar.exclude(pk=p.pegawai.pk), p.tanggal)


def calon_sendiri(p: Pembaca) -> list[Calon]:
    """The people of the units that one heads: the most common choice."""
    tempat = _tempat(p.tanggal).filter(jabatan__unit__in=p.unit_dipimpin)
    daftar = Pegawai.objects.filter(pk__in=tempat.values("pegawai"), aktif=True)
    return _lengkapi(daftar.exclude(pk=p.pegawai.pk), p.tanggal)


def _lengkapi(daftar: QuerySet[Pegawai], tanggal: date) -> list[Calon]:
    orang = list(daftar.select_related("instansi_lain").order_by("nama", "pk")[:TERBANYAK])
    ids = [o.pk for o in orang]
    tempat, muatan = penempatan_pada(ids, tanggal, dengan_unit=True), beban(ids, tanggal)
    return [Calon(o, tempat.get(o.pk), muatan[o.pk]) for o in orang]


def cari_unit(p: Pembaca, q: str) -> list[UnitOrganisasi]:
    """Units by name."""
    if not q:
        return []
    daftar = UnitOrganisasi.objects.filter(instansi=p.pegawai.instansi_id, nama__icontains=q)
    return list(daftar.select_related("perangkat_daerah").order_by("nama", "pk")[:TERBANYAK])


def cari_instansi(p: Pembaca, q: str) -> list[InstansiLain]:
    """Other institutions by name."""
    if not q:
        return []
    daftar = InstansiLain.objects.filter(instansi=p.pegawai.instansi_id, nama__icontains=q)
    return list(daftar.order_by("nama", "pk")[:TERBANYAK])
