"""From rows to facts: the organisation around some units and people on one day, in a constant number of queries."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date

from django.db.models import Case, IntegerField, Q, QuerySet, Value, When

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
    _kepala: dict[int, int] = field(default_factory=dict)
    _sekretaris: dict[int, int] = field(default_factory=dict)

    def susunan(self, unit_id: int) -> tuple[FaktaUnit, ...]:
        """The nodes from a unit up to its Perangkat Daerah."""
        return tuple(self._fakta(self.unit[satu]) for satu in reversed(self.unit[unit_id].leluhur))

    def kantor_kepala(self, unit_id: int) -> Kantor:
        """The office of the head of a unit."""
        return self.kantor[self._kepala[unit_id]]

    def _fakta(self, unit: UnitOrganisasi) -> FaktaUnit:
        sekretaris = self._sekretaris.get(unit.pk)
        return FaktaUnit(
            id=unit.pk,
            nama=unit.nama,
            jenjang_kepala=Jenjang(unit.jenjang_kepala),
            kepala=self.kantor_kepala(unit.pk),
            pola=unit.pola,
            perangkat_daerah=unit.induk_id is None,
            sekretaris=self.kantor[sekretaris] if sekretaris else None,
        )


def muat_peta(unit: Iterable[int], tanggal: date, peta: Peta | None = None) -> Peta:
    """Load units with all that lies above them, their offices and holders: four queries."""
    peta = peta or Peta(tanggal)
    baru = {satu for satu in unit if satu not in peta.unit}
    if not baru:
        return peta
    semua = UnitOrganisasi.objects.filter(pk__in=_dengan_leluhur(baru))
    peta.unit |= {u.pk: u for u in semua}
    kantor = list(Jabatan.objects.filter(unit__in=[u.pk for u in semua]).exclude(peran=Jabatan.Peran.ANGGOTA))
    peta._kepala |= {j.unit_id: j.pk for j in kantor if j.peran == Jabatan.Peran.KEPALA}
    peta._sekretaris |= {j.unit_id: j.pk for j in kantor if j.peran == Jabatan.Peran.SEKRETARIS}
    peta.kantor |= muat_kantor(kantor, tanggal)
    return peta


def _dengan_leluhur(unit: set[int]) -> set[int]:
    rantai = UnitOrganisasi.objects.filter(pk__in=unit).values_list("leluhur", flat=True)
    return {satu for leluhur in rantai for satu in leluhur}


def muat_kantor(daftar: Iterable[Jabatan], tanggal: date) -> dict[int, Kantor]:
    """Offices with who acts in them and to whom their authority is delegated: two queries."""
    daftar = list(daftar)
    id_kantor = [j.pk for j in daftar]
    pemegang = {p.jabatan_id: _pejabat(p) for p in pemangku(id_kantor, tanggal)}
    delegasi = Delegasi.objects.filter(berlaku_pada(tanggal), jabatan__in=id_kantor).select_related(
        "penerima"
    )
    delegat = {d.jabatan_id: _delegat(d) for d in delegasi}
    return {j.pk: Kantor(j.pk, j.nama, pemegang.get(j.pk), delegat.get(j.pk)) for j in daftar}


def _pejabat(penempatan: Penempatan) -> Pejabat:
    return Pejabat(penempatan.pegawai_id, penempatan.pegawai.nama, Kapasitas(penempatan.jenis))


def _delegat(delegasi: Delegasi) -> Delegat:
    return Delegat(
        delegasi.penerima_id, delegasi.penerima.nama, delegasi.mencakup_penugasan, nomor=delegasi.nomor
    )


def kantor_luar(pegawai: Pegawai | None, sebutan: str = "") -> Kantor | None:
    """The office of an official of another institution: known from letters, held by him alone."""
    if pegawai is None:
        return None
    pejabat = Pejabat(pegawai.pk, pegawai.nama, Kapasitas.PIHAK_LUAR)
    return Kantor(-pegawai.pk, sebutan or pegawai.jabatan_luar or pegawai.nama, pejabat)


def penempatan_pada(pegawai: Iterable[int], tanggal: date) -> dict[int, Penempatan]:
    """The definitive placement of each person on a day."""
    daftar = Penempatan.objects.filter(
        berlaku_pada(tanggal), pegawai__in=list(pegawai), jenis=Penempatan.Jenis.DEFINITIF
    ).select_related("jabatan")
    return {p.pegawai_id: p for p in daftar}


def muat_orang(
    pegawai: Iterable[int], tanggal: date, *, beban: Mapping[int, int] | None = None, peta: Peta | None = None
) -> tuple[dict[int, FaktaOrang], Peta]:
    """Facts about people on a day, with the organisation above them: seven queries however many people."""
    daftar = list(
        Pegawai.objects.filter(pk__in=list(pegawai))
        .select_related("penilai_luar")
        .prefetch_related("kompetensi")
    )
    tempat = penempatan_pada((p.pk for p in daftar), tanggal)
    peta = muat_peta((t.jabatan.unit_id for t in tempat.values()), tanggal, peta)
    fakta = {p.pk: _orang(p, tempat.get(p.pk), peta, (beban or {}).get(p.pk, 0)) for p in daftar}
    return fakta, peta


def _orang(pegawai: Pegawai, tempat: Penempatan | None, peta: Peta, beban: int) -> FaktaOrang:
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
        kompetensi=frozenset(k.nama.casefold() for k in pegawai.kompetensi.all()),
        beban=beban,
    )


def kantor_dipegang(pegawai_id: int, tanggal: date) -> list[Jabatan]:
    """The offices in which a person acts today: definitive ones only while nobody acts in his place."""
    sendiri = Penempatan.objects.filter(berlaku_pada(tanggal), pegawai=pegawai_id, tunggal=True)
    kandidat = list(sendiri.select_related("jabatan__unit"))
    kini = {
        p.jabatan_id
        for p in pemangku((k.jabatan_id for k in kandidat), tanggal)
        if p.pegawai_id == pegawai_id
    }
    return [k.jabatan for k in sorted(kandidat, key=lambda k: k.jenis != "definitif") if k.jabatan_id in kini]


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


def sekretariat_daerah(instansi_id: int) -> int | None:
    """The unit whose head is the Sekretaris Daerah."""
    return (
        UnitOrganisasi.objects.filter(instansi=instansi_id, sekretariat_daerah=True)
        .values_list("pk", flat=True)
        .first()
    )
