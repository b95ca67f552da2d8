"""From rows to facts: the organisation around some units and people on one day, in a constant number of queries."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from django.contrib.postgres.aggregates import ArrayAgg
from django.db.models import (
    BigIntegerField,
    Case,
    Exists,
    F,
    Func,
    IntegerField,
    OuterRef,
    Q,
    QuerySet,
    Subquery,
    Value,
    When,
)
from django.db.models.functions import JSONObject

from simpul.aturan.fakta import Delegat, FaktaOrang, FaktaPelaku, FaktaUnit, Kantor, Kapasitas, Pejabat
from simpul.aturan.jenjang import Jenjang
from simpul.organisasi.models import Delegasi, Jabatan, Pegawai, Penempatan, UnitOrganisasi


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


@dataclass
class Peta:
    """The organisation on one day, as far as it was loaded."""

    tanggal: date
    unit: dict[int, UnitOrganisasi] = field(default_factory=dict)
    kantor: dict[int, Kantor] = field(default_factory=dict)
    sekda: int | None = None
    _kepala: dict[int, int] = field(default_factory=dict)
    _sekretaris: dict[int, int] = field(default_factory=dict)

    def susunan(self, unit_id: int) -> tuple[FaktaUnit, ...]:
        """The nodes from a unit up to its Perangkat Daerah."""
        return tuple(self._fakta(self.unit[satu]) for satu in reversed(self.unit[unit_id].leluhur))

    def kantor_kepala(self, unit_id: int) -> Kantor:
        """The office of the head of a unit."""
        return self.kantor[self._kepala[unit_id]]

    def kepala(self, unit_id: int) -> Kantor | None:
        """The same, or nothing where a unit has no head."""
        return self.kantor.get(self._kepala.get(unit_id, 0))

    def sekretaris(self, unit_id: int) -> Kantor | None:
        """The office of the Sekretaris of a unit, if it has one."""
        return self.kantor.get(self._sekretaris.get(unit_id, 0))

    def _fakta(self, unit: UnitOrganisasi) -> FaktaUnit:
        return FaktaUnit(
            id=unit.pk,
            nama=unit.nama,
            jenjang_kepala=Jenjang(unit.jenjang_kepala),
            kepala=self.kantor_kepala(unit.pk),
            pola=unit.pola,
            perangkat_daerah=unit.induk_id is None,
            sekretaris=self.sekretaris(unit.pk),
        )


def muat_peta(
    unit: Iterable[int], tanggal: date, peta: Peta | None = None, *, sekda_dari: int | None = None
) -> Peta:
    """Load units with all that lies above them, their offices and holders: two queries.

    ``sekda_dari``: also the secretariat of this Instansi, whose head is the Sekretaris Daerah.
    """
    peta = peta or Peta(tanggal)
    baru = {satu for satu in unit if satu not in peta.unit}
    if not baru and sekda_dari is None:
        return peta
    semua = UnitOrganisasi.objects.filter(Q(pk__in=_dengan_leluhur(baru)) | _sekretariat(sekda_dari))
    peta.unit |= {u.pk: u for u in semua}
    kantor = Jabatan.objects.filter(unit__in=list(peta.unit)).exclude(peran=Jabatan.Peran.ANGGOTA)
    for jabatan, fakta in muat_kantor(kantor, tanggal):
        peta.kantor[jabatan.pk] = fakta
        tujuan = peta._kepala if jabatan.peran == Jabatan.Peran.KEPALA else peta._sekretaris
        tujuan[jabatan.unit_id] = jabatan.pk
    peta.sekda = next((u.pk for u in peta.unit.values() if u.sekretariat_daerah), None)
    return peta


def _sekretariat(instansi: int | None) -> Q:
    return Q(instansi=instansi, sekretariat_daerah=True) if instansi is not None else Q(pk__in=())


def _dengan_leluhur(unit: set[int]) -> QuerySet[UnitOrganisasi, Any]:
    naik = Func(F("leluhur"), function="unnest", output_field=BigIntegerField())
    return UnitOrganisasi.objects.filter(pk__in=unit).annotate(naik=naik).values("naik")


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


def muat_orang(
    pegawai: Iterable[int],
    tanggal: date,
    *,
    beban: Subquery | None = None,
    peta: Peta | None = None,
    unit: Iterable[int] = (),
    sekda_dari: int | None = None,
) -> tuple[dict[int, FaktaOrang], Peta]:
    """Facts about people on a day, with the organisation above them: four queries however many people.

    ``beban`` counts what each carries; ``unit`` and ``sekda_dari``: load these into the map as well.
    """
    mampu = ArrayAgg("kompetensi__nama", filter=Q(kompetensi__isnull=False), default=Value([]))
    pilihan: Any = Pegawai.objects.filter(pk__in=list(pegawai)).select_related("penilai_luar")
    daftar = list(pilihan.annotate(mampu=mampu, beban=beban if beban is not None else Value(0)))
    tempat = penempatan_pada([p.pk for p in daftar], tanggal) if daftar else {}
    perlu = {t.jabatan.unit_id for t in tempat.values()} | set(unit)
    peta = muat_peta(perlu, tanggal, peta, sekda_dari=sekda_dari)
    return {p.pk: fakta_orang(p, tempat.get(p.pk), peta, p.mampu, p.beban) for p in daftar}, peta


def fakta_orang(
    pegawai: Pegawai, tempat: Penempatan | None, peta: Peta, mampu: Iterable[str] = (), beban: int | None = 0
) -> FaktaOrang:
    """Facts about one person whose rows have been read."""
    jabatan = tempat.jabatan if tempat else None
    jenjang = jabatan.jenjang if jabatan else pegawai.jenjang_luar
    return FaktaOrang(
        id=pegawai.pk,
        nama=pegawai.nama,
        jenjang=Jenjang(jenjang) if jenjang else None,
        susunan=peta.susunan(jabatan.unit_id) if jabatan else (),
        mengepalai=jabatan.unit_id if jabatan and jabatan.peran == Jabatan.Peran.KEPALA else None,
        instansi_lain=pegawai.instansi_lain_id,
        penilai_luar=kantor_luar(pegawai.penilai_luar),
        aktif=pegawai.aktif,
        pppk=pegawai.jenis_asn == Pegawai.JenisAsn.PPPK,
        golongan=pegawai.golongan,
        pendidikan=pegawai.pendidikan,
        kompetensi=frozenset(k.casefold() for k in mampu),
        beban=beban or 0,
    )


def penempatan_dipangku(pegawai_id: int, tanggal: date) -> list[Penempatan]:
    """What a person holds on a day, definitive first; an office in which another acts is not his for that time."""
    lain = Penempatan.objects.filter(berlaku_pada(tanggal), jabatan=OuterRef("jabatan")).exclude(
        jenis="definitif"
    )
    digantikan = Q(jenis="definitif", tunggal=True) & Q(Exists(lain))
    daftar = Penempatan.objects.filter(berlaku_pada(tanggal), pegawai=pegawai_id).exclude(digantikan)
    return sorted(daftar.select_related("jabatan__unit"), key=lambda p: p.jenis != "definitif")


def kantor_dipegang(pegawai_id: int, tanggal: date) -> list[Jabatan]:
    """The offices in which a person acts on a day, definitive ones first."""
    return [p.jabatan for p in penempatan_dipangku(pegawai_id, tanggal) if p.tunggal]


def kantor_didelegasikan(pegawai_id: int, tanggal: date) -> list[Jabatan]:
    """The offices whose authority to assign is delegated to a person today."""
    delegasi = Delegasi.objects.filter(berlaku_pada(tanggal), penerima=pegawai_id, mencakup_penugasan=True)
    return [d.jabatan for d in delegasi.select_related("jabatan__unit")]


def pelaku(pegawai: Pegawai, tanggal: date) -> FaktaPelaku:
    """Facts about who acts: what he holds today."""
    kantor = kantor_dipegang(pegawai.pk, tanggal)
    delegasi = kantor_didelegasikan(pegawai.pk, tanggal)
    return FaktaPelaku(
        id=pegawai.pk,
        nama=pegawai.nama,
        kantor=frozenset(j.pk for j in (*kantor, *delegasi)),
        memimpin=frozenset(j.unit_id for j in kantor if j.peran == Jabatan.Peran.KEPALA),
        instansi_lain=pegawai.instansi_lain_id,
    )
