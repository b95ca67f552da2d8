"""The organisation to read: the chart, a unit with its people, a person and why he stands where he stands, the search."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from django.db.models import BigIntegerField, Case, Count, F, Func, IntegerField, Q, QuerySet, Value, When

from simpul.aturan.fakta import Kantor, Kapasitas, Pejabat
from simpul.aturan.kedudukan import Kedudukan, tentukan
from simpul.aturan.klausul import Klausul, rujuk
from simpul.aturan.pesan import _
from simpul.aturan.profil import Pola, profil_pada
from simpul.inti.models import Instansi
from simpul.organisasi.berkas_orang import berkas_orang
from simpul.organisasi.berkas_unit import berkas_unit
from simpul.organisasi.carian import di_bawah, kompetensi_bernama, pegawai_bernama
from simpul.organisasi.models import Jabatan, Kompetensi, Pegawai, Penempatan, RiwayatNip, UnitOrganisasi
from simpul.organisasi.peta import Peta, muat_orang
from simpul.organisasi.susunan import berlaku_pada, muat_kantor

PANJANG_NIP = 18
TERBANYAK_UNIT = 8
KEPALA, SEKRETARIS = Jabatan.Peran.KEPALA.value, Jabatan.Peran.SEKRETARIS.value
KEPALA_DULU = Case(
    When(jabatan__peran=KEPALA, then=Value(0)),
    When(jabatan__peran=SEKRETARIS, then=Value(1)),
    default=Value(2),
    output_field=IntegerField(),
)


def unit_aktif(instansi: Instansi, tanggal: date) -> QuerySet[UnitOrganisasi]:
    """The units that exist on a day."""
    mulai = Q(aktif_dari__isnull=True) | Q(aktif_dari__lte=tanggal)
    selesai = Q(aktif_sampai__isnull=True) | Q(aktif_sampai__gte=tanggal)
    return UnitOrganisasi.objects.filter(mulai & selesai, instansi=instansi)


# --- the chart ---------------------------------------------------------------------------------------


@dataclass
class Simpul:
    """A node of the chart: its head, how many people it and all below it have, and what is open below it."""

    unit: UnitOrganisasi
    kepala: Kantor | None
    orang: int
    bercabang: bool
    anak: list["Simpul"] = field(default_factory=list)

    @property
    def sementara(self) -> bool:
        """True while a Plt. or Plh. acts."""
        pemangku = self.kepala.pemangku if self.kepala else None
        return pemangku is not None and pemangku.kapasitas is not Kapasitas.DEFINITIF


def bagan(instansi: Instansi, tanggal: date, buka: UnitOrganisasi | None = None) -> list[Simpul]:
    """The Perangkat Daerah, and the way down to one unit if one is to be shown open."""
    jalan = list(buka.leluhur) if buka else []
    daftar = unit_aktif(instansi, tanggal).filter(Q(induk__isnull=True) | Q(induk__in=jalan))
    return _pohon(daftar.order_by("-sekretariat_daerah", "kode"), None, tanggal)


def cabang(unit: UnitOrganisasi, tanggal: date) -> list[Simpul]:
    """What lies directly below a unit."""
    daftar = unit_aktif(unit.instansi, tanggal).filter(induk=unit).order_by("kode")
    return _pohon(daftar, unit.pk, tanggal)


def _pohon(daftar: QuerySet[UnitOrganisasi], akar: int | None, tanggal: date) -> list[Simpul]:
    semua = {s.unit.pk: s for s in _simpul(list(daftar), tanggal)}
    for satu in semua.values():
        if satu.unit.induk_id in semua:
            semua[satu.unit.induk_id].anak.append(satu)
    return [s for s in semua.values() if s.unit.induk_id == akar]


def _simpul(daftar: list[UnitOrganisasi], tanggal: date) -> Iterator[Simpul]:
    id_unit = [u.pk for u in daftar]
    kepala = _kantor(id_unit, tanggal)
    jumlah = _jumlah_orang(id_unit, tanggal)
    beranak = set(UnitOrganisasi.objects.filter(induk__in=id_unit).values_list("induk", flat=True))
    for u in daftar:
        yield Simpul(u, kepala.get((u.pk, KEPALA)), jumlah.get(u.pk, 0), u.pk in beranak)


def _kantor(unit: Iterable[int], tanggal: date) -> dict[tuple[int, str], Kantor]:
    """The offices of units, by unit and role: one query."""
    daftar = Jabatan.objects.filter(unit__in=list(unit)).exclude(peran=Jabatan.Peran.ANGGOTA)
    return {(j.unit_id, j.peran): kantor for j, kantor in muat_kantor(daftar, tanggal)}


def _jumlah_orang(unit: list[int], tanggal: date) -> dict[int, int]:
    """How many people each unit has, all that lies below it included."""
    simpul = Func(F("jabatan__unit__leluhur"), function="unnest", output_field=BigIntegerField())
    baris = (
        Penempatan.objects.filter(
            berlaku_pada(tanggal), jenis=Penempatan.Jenis.DEFINITIF, jabatan__unit__in=di_bawah(unit)
        )
        .annotate(simpul=simpul)
        .values("simpul")
        .annotate(n=Count("pk"))
        .order_by()
    )
    return {b["simpul"]: b["n"] for b in baris}


# --- a unit ------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class HalamanUnit:
    """A unit: what lies above and below it, who heads it, by which pattern it works."""

    unit: UnitOrganisasi
    leluhur: list[UnitOrganisasi]
    kepala: Kantor | None
    sekretaris: Kantor | None
    sub: list[tuple[UnitOrganisasi, Kantor | None]]
    pola: Pola
    klausul_pola: tuple[Klausul, ...]


def unit_bernama(instansi: Instansi, kode: str) -> UnitOrganisasi:
    """The unit with this code.

    Raises:
        UnitOrganisasi.DoesNotExist: this Instansi has none.
    """
    return UnitOrganisasi.objects.select_related("instansi").get(instansi=instansi, kode=kode)


def halaman_unit(instansi: Instansi, kode: str, tanggal: date) -> HalamanUnit:
    """What the page of a unit shows, but for its people.

    Raises:
        UnitOrganisasi.DoesNotExist: this Instansi has no such unit.
    """
    b = berkas_unit(instansi.pk, kode, tanggal)
    pola = instansi.profil_kini.pola[next(u.pola for u in reversed(b.leluhur) if u.pola)]
    return HalamanUnit(
        unit=b.unit,
        leluhur=b.leluhur[:-1],
        kepala=b.kantor.get((b.unit.pk, KEPALA)),
        sekretaris=b.kantor.get((b.unit.pk, SEKRETARIS)),
        sub=[(u, b.kantor.get((u.pk, KEPALA))) for u in b.sub],
        pola=pola,
        klausul_pola=rujuk(*pola.klausul),
    )


def orang_di(unit: UnitOrganisasi, tanggal: date) -> QuerySet[Penempatan]:
    """Who is placed in a unit on a day, heads first."""
    return (
        Penempatan.objects.filter(berlaku_pada(tanggal), jabatan__unit=unit)
        .select_related("pegawai", "jabatan")
        .order_by(KEPALA_DULU, "pegawai__nama", "pk")
    )


# --- a person ----------------------------------------------------------------------------------------


PENILAI = _("Pejabat Penilai Kinerja")
PIMPINAN = _("Pimpinan Unit Organisasi")
LEVEL_2 = _("Pejabat level 2")
LEVEL_1 = _("Pejabat level 1")


@dataclass(frozen=True)
class Atasan:
    """An office above a person, who acts for it towards him, and in which roles."""

    kantor: Kantor
    pejabat: Pejabat | None
    peran: tuple[str, ...]

    @property
    def delegasi(self) -> str:
        """The document by which another assesses in place of the office."""
        delegat = self.kantor.delegat
        return (
            delegat.nomor if delegat and self.pejabat and self.pejabat.kapasitas is Kapasitas.DELEGASI else ""
        )


@dataclass(frozen=True)
class HalamanOrang:
    """A person on a day: where he stands and why, what he can do, where he was before."""

    orang: Pegawai
    tempat: Penempatan | None
    merangkap: list[Penempatan]
    digantikan: Kantor | None
    kedudukan: Kedudukan
    peta: Peta
    kompetensi: list[Kompetensi]
    riwayat: list[Penempatan]

    @property
    def unit(self) -> UnitOrganisasi | None:
        """His unit, for a link."""
        return self.peta.unit[self.kedudukan.unit.id] if self.kedudukan.unit else None

    @property
    def perangkat_daerah(self) -> UnitOrganisasi | None:
        """The Perangkat Daerah of his unit, where it is not the unit itself."""
        pd, unit = self.kedudukan.perangkat_daerah, self.kedudukan.unit
        return self.peta.unit[pd.id] if pd and unit and pd.id != unit.id else None

    @property
    def atasan(self) -> list[Atasan]:
        """The offices above him, each once, with all that it is to him."""
        k = self.kedudukan
        peran = ((PENILAI, k.penilai), (PIMPINAN, k.pimpinan), (LEVEL_2, k.level_2), (LEVEL_1, k.level_1))
        baris: dict[tuple[Kantor, Pejabat | None], list[str]] = {}
        for sebutan, kantor in peran:
            if kantor is not None:
                pejabat = k.pejabat_penilai if sebutan == PENILAI else kantor.pemangku
                baris.setdefault((kantor, pejabat), []).append(sebutan)
        return [Atasan(kantor, pejabat, tuple(daftar)) for (kantor, pejabat), daftar in baris.items()]

    @property
    def id_atasan(self) -> frozenset[int]:
        """The people above him."""
        return frozenset(satu.pejabat.pegawai for satu in self.atasan if satu.pejabat)


def halaman_orang(instansi: Instansi, id_: int, tanggal: date) -> HalamanOrang:
    """What the page of a person shows.

    Raises:
        Pegawai.DoesNotExist: this Instansi knows no such person.
    """
    orang, riwayat = berkas_orang(instansi.pk, id_)
    kini = [
        p for p in riwayat if p.berlaku and p.mulai <= tanggal and (p.selesai is None or p.selesai >= tanggal)
    ]
    tempat = next((p for p in kini if p.jenis == Penempatan.Jenis.DEFINITIF), None)
    fakta, peta = muat_orang([orang.pk], tanggal, unit=[p.jabatan.unit_id for p in kini])
    return HalamanOrang(
        orang=orang,
        tempat=tempat,
        merangkap=[p for p in kini if p is not tempat],
        digantikan=_digantikan(tempat, peta),
        kedudukan=tentukan(fakta[orang.pk], profil_pada(instansi.profil, tanggal)),
        peta=peta,
        kompetensi=sorted(orang.kompetensi.all(), key=lambda k: (k.jenis, k.nama)),
        riwayat=riwayat,
    )


def _digantikan(tempat: Penempatan | None, peta: Peta) -> Kantor | None:
    """His own office while somebody else acts in it."""
    kantor = peta.kantor.get(tempat.jabatan_id) if tempat else None
    if tempat is None or kantor is None or kantor.pemangku is None:
        return None
    return kantor if kantor.pemangku.pegawai != tempat.pegawai_id else None


# --- the search --------------------------------------------------------------------------------------


def cari_unit(instansi: Instansi, q: str, tanggal: date) -> list[UnitOrganisasi]:
    """The first units whose name holds all words."""
    daftar = unit_aktif(instansi, tanggal).filter(_semua_kata("nama", q)).select_related("perangkat_daerah")
    return list(daftar.order_by("nama")[:TERBANYAK_UNIT])


def cari_orang(instansi: Instansi, q: str) -> QuerySet[Pegawai]:
    """People by name, by NIP (a present or a former one, in full), or by what they can do."""
    semua = Pegawai.objects.filter(instansi=instansi)
    nama = semua.filter(pegawai_bernama(q)).values("pk")
    mahir = Kompetensi.objects.filter(kompetensi_bernama(q), instansi=instansi).values("pegawai")
    ketemu = nama.union(mahir, *_menurut_nip(instansi, q))
    return semua.filter(pk__in=ketemu).order_by("nama", "pk")


def _semua_kata(medan: str, q: str) -> Q:
    return Q(*(Q(**{f"{medan}__icontains": kata}) for kata in q.split()))


def _menurut_nip(instansi: Instansi, q: str) -> list[Any]:
    nip = "".join(q.split())
    if len(nip) != PANJANG_NIP or not nip.isdecimal():
        return []
    return [
        Pegawai.objects.filter(instansi=instansi, nip=nip).values("pk"),
        RiwayatNip.objects.filter(instansi=instansi, nip=nip).values("pegawai"),
    ]


@dataclass(frozen=True)
class Temuan:
    """A person who was found: where he works, and which skill matched."""

    orang: Pegawai
    tempat: Penempatan | None
    cocok: list[str]


def lengkapi(orang: Iterable[Pegawai], q: str, tanggal: date) -> list[Temuan]:
    """Add to people where they work and which skill was meant: two queries."""
    daftar = list(orang)
    tempat = {
        p.pegawai_id: p
        for p in Penempatan.objects.filter(
            berlaku_pada(tanggal), pegawai__in=daftar, jenis=Penempatan.Jenis.DEFINITIF
        ).select_related("jabatan__unit")
    }
    cocok: dict[int, list[str]] = {}
    for k in Kompetensi.objects.filter(_semua_kata("nama", q), pegawai__in=daftar).order_by("nama"):
        cocok.setdefault(k.pegawai_id, []).append(k.nama)
    return [Temuan(p, tempat.get(p.pk), cocok.get(p.pk, [])) for p in daftar]
