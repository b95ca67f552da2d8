"""Read cases: access is part of the fetch, lists cost a constant number of queries."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import reduce
from operator import or_
from typing import Any, LiteralString

from django.db.models import Exists, OuterRef, Prefetch, Q, QuerySet, Subquery
from django.http import Http404

from simpul.aturan.akses import BACA, Hubungan, HubunganButir
from simpul.aturan.akses import hak_butir as aturan_butir
from simpul.aturan.lingkup import Lingkup
from simpul.aturan.siklus.tabel import SIKLUS
from simpul.inti.kueri import baca, jadi
from simpul.inti.models import Jejak, Perkara
from simpul.organisasi.carian import di_bawah
from simpul.organisasi.models import Jabatan, Pegawai, UnitOrganisasi
from simpul.organisasi.pegangan import pegangan
from simpul.penugasan.berkas import Berkas, berkas_kode
from simpul.penugasan.models import Anggota, Butir, Giliran, Jalur, Penerima, Penugasan

KEADAAN: LiteralString = """
SELECT row_to_json(k), p.status FROM inti_perkara k JOIN penugasan_penugasan p ON p.perkara_id = k.id
 WHERE k.id = %(nomor)s::bigint
"""
MILIK_UNIT: LiteralString = """
SELECT json_build_object('perkara_id', p.perkara_id, 'judul', p.judul, 'lingkup', p.lingkup, 'mulai', p.mulai,
                         'selesai', p.selesai, 'status', p.status),
       json_build_object('id', k.id, 'kode', k.kode)
  FROM penugasan_penugasan p JOIN inti_perkara k ON k.id = p.perkara_id
 WHERE p.unit_pemilik_id = %(unit)s::bigint ORDER BY p.diperbarui DESC, p.perkara_id DESC LIMIT %(banyak)s
"""
PEMERIKSA = "auditor"
PERSURATAN = "persuratan"
LINTAS_PD = (Lingkup.LINTAS_PD, Lingkup.LINTAS_INSTANSI)


@dataclass(frozen=True)
class Pembaca:
    """Who reads, and what he holds on the day: read once for a page."""

    pegawai: Pegawai
    tanggal: date
    kantor: tuple[Jabatan, ...]
    delegasi: tuple[Jabatan, ...]
    perangkat_daerah: frozenset[int]
    kelompok: frozenset[str]

    @property
    def id_kantor(self) -> frozenset[int]:
        """Offices whose turns are his: held, or delegated with the authority to assign."""
        return frozenset(j.pk for j in (*self.kantor, *self.delegasi))

    @property
    def unit_dipimpin(self) -> frozenset[int]:
        return frozenset(j.unit_id for j in self.kantor if j.peran == Jabatan.Peran.KEPALA)

    @property
    def sekretaris_daerah(self) -> bool:
        return any(j.unit.sekretariat_daerah and j.peran == Jabatan.Peran.KEPALA for j in self.kantor)

    @property
    def boleh_mencatat_surat(self) -> bool:
        """Letters from other institutions are recorded by the Sekretaris Daerah or the letters office."""
        return self.sekretaris_daerah or PERSURATAN in self.kelompok


def pembaca(pegawai: Pegawai, tanggal: date, kelompok: frozenset[str] = frozenset()) -> Pembaca:
    """What a person holds on a day: one query."""
    kini = pegangan(pegawai.pk, tanggal)
    pd = {j.unit.perangkat_daerah_id for j in (*kini.jabatan, *kini.delegasi)}
    return Pembaca(pegawai, tanggal, kini.kantor, kini.delegasi, frozenset(p for p in pd if p), kelompok)


Nomor = QuerySet[Any, Any]


def _punya(saring: Q) -> Nomor:
    return Penugasan.objects.filter(saring).order_by().values("pk")


def _beranggota(**saring: object) -> Nomor:
    return Anggota.objects.filter(**saring).order_by().values("penugasan")


def _giliran(p: Pembaca) -> Nomor:
    milik = Giliran.objects.filter(Q(jabatan__in=p.id_kantor) | Q(pegawai=p.pegawai))
    return milik.order_by().values("perkara")


def _berjalur(p: Pembaca) -> Nomor:
    menuju = Jalur.objects.filter(unit_tujuan__perangkat_daerah__in=p.perangkat_daerah)
    return menuju.order_by().values("penugasan")


# Each relation gives the numbers of its cases, found by an index of its own: what is read grows with what one may
# read, not with the regency.
HUBUNGAN: dict[Hubungan, Callable[[Pembaca], Nomor]] = {
    Hubungan.PEMINTA: lambda p: _punya(Q(peminta=p.pegawai)),
    Hubungan.ANGGOTA: lambda p: _beranggota(pegawai=p.pegawai),
    Hubungan.PD_PEMILIK: lambda p: _punya(Q(unit_pemilik__perangkat_daerah__in=p.perangkat_daerah)),
    Hubungan.PD_TUJUAN: _berjalur,
    Hubungan.PD_ASAL: lambda p: _beranggota(unit_asal__perangkat_daerah__in=p.perangkat_daerah),
    Hubungan.GILIRAN: _giliran,
    Hubungan.SEKRETARIS_DAERAH: lambda p: _punya(Q(lingkup__in=LINTAS_PD)),
    Hubungan.PERSURATAN: lambda p: _punya(Q(lingkup=Lingkup.LINTAS_INSTANSI)),
}
# These belong to few: whoever is none of them is spared the question.
HANYA: dict[Hubungan, Callable[[Pembaca], bool]] = {
    Hubungan.SEKRETARIS_DAERAH: lambda p: p.sekretaris_daerah,
    Hubungan.PERSURATAN: lambda p: PERSURATAN in p.kelompok,
    Hubungan.PEMERIKSA: lambda p: PEMERIKSA in p.kelompok,
}


def terlihat(p: Pembaca, jenis: str = "penugasan") -> QuerySet[Penugasan]:
    """The cases of which this reader may read this kind of record."""
    semua = Penugasan.objects.filter(instansi=p.pegawai.instansi_id)
    berlaku = [h for h in sorted(BACA[jenis].hubungan) if h not in HANYA or HANYA[h](p)]
    if Hubungan.PEMERIKSA in berlaku:
        return semua
    awal, *lain = (HUBUNGAN[h](p) for h in berlaku)
    return semua.filter(pk__in=awal.union(*lain, all=True))


def butir_terbaca(p: Pembaca, penugasan: int) -> QuerySet[Butir]:
    """The things of the work of a case whose text this reader may read, newest first (lamp-IV-D-3-d: each his own people)."""
    return Butir.objects.filter(hak_butir(p), penugasan=penugasan).order_by("-diperbarui", "-pk")


def hak_butir(p: Pembaca) -> Q:
    """Of the cases that this reader may read, the things whose text he may read too."""
    if PEMERIKSA in p.kelompok:
        return Q()
    return reduce(or_, (_yang(h) & milik(p) for h, milik in HUBUNGAN_BUTIR.items()))


def _yang(hubungan: HubunganButir) -> Q:
    """The kinds that this relation suffices to read."""
    return Q(prosedur__in=[nama for nama in SIKLUS if hubungan in aturan_butir(nama)])


def _diterima(p: Pembaca) -> Q:
    milik = Penerima.objects.filter(Q(pegawai=p.pegawai) | Q(jabatan__in=[j.pk for j in p.kantor]))
    return Q(pk__in=milik.values("butir"))


HUBUNGAN_BUTIR: dict[HubunganButir, Callable[[Pembaca], Q]] = {
    HubunganButir.PEMBACA_PERKARA: lambda p: Q(),
    HubunganButir.PENULIS: lambda p: Q(oleh=p.pegawai),
    HubunganButir.POKOK: lambda p: Q(siapa=p.pegawai),
    HubunganButir.PENERIMA: _diterima,
}


def semua_unit(p: Pembaca) -> bool:
    """True for who looks at the indicators of the whole Instansi."""
    return any(HANYA[h](p) for h in BACA["pantauan"].hubungan)


def milik_unit(p: Pembaca, unit: UnitOrganisasi, banyak: int) -> list[Penugasan]:
    """The latest cases that a unit owns and this reader may read; who serves in its Perangkat Daerah may read all of them."""
    if Hubungan.PD_PEMILIK in BACA["penugasan"].hubungan and unit.perangkat_daerah_id in p.perangkat_daerah:
        return [_ringkas(*isi) for isi in baca(MILIK_UNIT, unit=unit.pk, banyak=banyak)]
    daftar = terlihat(p).filter(unit_pemilik=unit).select_related("perkara")
    return list(daftar.order_by("-diperbarui", "-pk")[:banyak])


def _ringkas(isi: Mapping[str, Any], perkara: Mapping[str, Any]) -> Penugasan:
    penugasan = jadi(Penugasan, isi)
    penugasan.perkara = jadi(Perkara, perkara)
    return penugasan


def keadaan(nomor: int) -> tuple[Perkara, str]:
    """A case as it stands now, with its status; whether somebody may read it was asked before."""
    ((perkara, status),) = baca(KEADAAN, nomor=nomor)
    return jadi(Perkara, perkara), status


# The same relations, asked of one case that has been read.
HUBUNGAN_BERKAS: dict[Hubungan, Callable[[Pembaca, Berkas], bool]] = {
    Hubungan.PEMINTA: lambda p, b: b.penugasan.peminta_id == p.pegawai.pk,
    Hubungan.ANGGOTA: lambda p, b: any(a.pegawai_id == p.pegawai.pk for a in b.anggota),
    Hubungan.PD_PEMILIK: lambda p, b: b.pd_pemilik in p.perangkat_daerah,
    Hubungan.PD_TUJUAN: lambda p, b: bool(b.pd_tujuan & p.perangkat_daerah),
    Hubungan.PD_ASAL: lambda p, b: bool(b.pd_asal & p.perangkat_daerah),
    Hubungan.GILIRAN: lambda p, b: any(
        g.jabatan_id in p.id_kantor or g.pegawai_id == p.pegawai.pk for g in b.giliran
    ),
    Hubungan.SEKRETARIS_DAERAH: lambda p, b: p.sekretaris_daerah and b.penugasan.lingkup in LINTAS_PD,
    Hubungan.PERSURATAN: lambda p, b: (
        PERSURATAN in p.kelompok and b.penugasan.lingkup == Lingkup.LINTAS_INSTANSI
    ),
    Hubungan.PEMERIKSA: lambda p, b: PEMERIKSA in p.kelompok,
}


def boleh_membaca(p: Pembaca, berkas: Berkas, jenis: str = "penugasan") -> bool:
    """Whether this reader may read this kind of record of a case that has been read."""
    return any(HUBUNGAN_BERKAS[hubungan](p, berkas) for hubungan in BACA[jenis].hubungan)


def ambil_berkas(p: Pembaca, kode: str, jenis: str = "penugasan") -> Berkas:
    """The file of the case with this code, if this reader may read it: one query.

    Raises:
        Http404: there is none, or it is none of his business; the two look alike.
    """
    berkas = berkas_kode(kode, p.pegawai.instansi_id)
    if berkas is None or not boleh_membaca(p, berkas, jenis):
        raise Http404("Perkara ini tidak ada atau bukan untuk Anda.")
    return berkas


def ambil(p: Pembaca, kode: str, jenis: str = "penugasan") -> Penugasan:
    """The case with this code, if this reader may read it.

    Raises:
        Http404: there is none, or it is none of his business; the two look alike.
    """
    return ambil_berkas(p, kode, jenis).penugasan


ORANG = Prefetch("anggota", queryset=Anggota.objects.select_related("pegawai").order_by("pk"))


def giliran_saya(p: Pembaca) -> QuerySet[Giliran]:
    """Everything that waits for this person or an office of his, oldest first."""
    return (
        Giliran.objects.filter(
            Q(jabatan__in=p.id_kantor) | Q(pegawai=p.pegawai), instansi=p.pegawai.instansi_id
        )
        .exclude(Q(perkara__penugasan__peminta=p.pegawai) & Q(langkah="setujui") & Q(jabatan__isnull=False))
        .select_related(
            "jabatan", "jalur__unit_tujuan", "perkara__penugasan__peminta", "perkara__penugasan__tim"
        )
        .prefetch_related(Prefetch("jalur__anggota", queryset=Anggota.objects.select_related("pegawai")))
        .order_by("sejak", "pk")
    )


def menunggu_orang_lain(p: Pembaca) -> QuerySet[Giliran]:
    """What this person asked for and others have to decide."""
    return (
        Giliran.objects.filter(perkara__penugasan__peminta=p.pegawai)
        .exclude(Q(jabatan__in=p.id_kantor) | Q(pegawai=p.pegawai))
        .select_related("jabatan", "pegawai", "perkara__penugasan")
        .order_by("sejak", "pk")
    )


def menunggu_instansi_lain(p: Pembaca) -> QuerySet[Giliran]:
    """What other institutions have to answer by letter, for those who record their letters."""
    return (
        Giliran.objects.filter(pegawai__instansi_lain__isnull=False, instansi=p.pegawai.instansi_id)
        .select_related("pegawai__instansi_lain", "perkara__penugasan")
        .order_by("sejak", "pk")
    )


def keanggotaan_saya(p: Pembaca) -> QuerySet[Anggota]:
    """The assignments that this person has had, newest first."""
    return (
        Anggota.objects.filter(pegawai=p.pegawai)
        .select_related(
            "penugasan__perkara",
            "penugasan__unit_pemilik",
            "penugasan__instansi_pemilik",
            "penugasan__tim",
            "jalur",
        )
        .order_by("-penugasan__diperbarui", "-pk")
    )


def daftar_perkara(p: Pembaca, q: str, status: str) -> QuerySet[Penugasan]:
    """Every case that this reader may read, by words of its title, code, people or number of a document."""
    daftar = terlihat(p)
    for kata in q.split():
        orang = Exists(Anggota.objects.filter(penugasan=OuterRef("pk"), pegawai__nama__icontains=kata))
        cocok = Q(judul__icontains=kata) | Q(perkara__kode=kata.lower()) | Q(orang)
        daftar = daftar.filter(cocok | Q(perkara__naskah__nomor__icontains=kata)).distinct()
    if status:
        daftar = daftar.filter(status=status)
    return (
        daftar.select_related("perkara", "unit_pemilik", "instansi_pemilik", "tim")
        .prefetch_related(ORANG)
        .order_by("-diperbarui", "-pk")
    )


def diminta_saya(p: Pembaca) -> QuerySet[Penugasan]:
    """What this person has asked for or assigned, newest first."""
    daftar = Penugasan.objects.filter(peminta=p.pegawai).exclude(status__in=("selesai", "diakhiri"))
    return daftar.select_related("perkara").prefetch_related(ORANG).order_by("-diperbarui", "-pk")


# Who told of progress last, as the trail of the case has it.
PENGGERAK = (
    Jejak.objects.filter(perkara=OuterRef("pk"), langkah="catat_kemajuan", hasil=Jejak.Hasil.DITERIMA)
    .order_by("-urut")
    .values("pelaku_nama")[:1]
)


def tim_saya(p: Pembaca) -> QuerySet[Penugasan]:
    """The teams that this person belongs to, leads or has formed."""
    ikut = (
        Q(pk__in=_beranggota(pegawai=p.pegawai))
        | Q(tim__ketua=p.pegawai)
        | Q(unit_pemilik__in=p.unit_dipimpin)
    )
    return (
        Penugasan.objects.filter(ikut, bentuk="tim", instansi=p.pegawai.instansi_id)
        .exclude(status__in=("ditolak", "dicabut"))
        .select_related("perkara", "tim__ketua", "unit_pemilik")
        .annotate(penggerak=Subquery(PENGGERAK))
        .prefetch_related(ORANG)
        .order_by("-diperbarui", "-pk")
    )


def permohonan_masuk(p: Pembaca) -> QuerySet[Jalur]:
    """Requests to the units that this person heads, those below them included."""
    bawah = di_bawah(p.unit_dipimpin)
    masuk = [
        Jalur.objects.filter(unit_tujuan__in=bawah).values("pk"),
        Anggota.objects.filter(unit_asal__in=bawah).values("jalur"),
    ]
    if p.sekretaris_daerah:
        luar = Jalur.objects.filter(prosedur__in=("permintaan_masuk", "penunjukan_lintas_instansi"))
        masuk.append(luar.filter(instansi=p.pegawai.instansi_id).values("pk"))
    return _permohonan(p).filter(pk__in=masuk[0].union(*masuk[1:]))


def permohonan_keluar(p: Pembaca) -> QuerySet[Jalur]:
    """Requests that this person or a unit that he heads has made."""
    return _permohonan(p).filter(
        Q(penugasan__peminta=p.pegawai) | Q(penugasan__unit_pemilik__in=p.unit_dipimpin)
    )


def _permohonan(p: Pembaca) -> QuerySet[Jalur]:
    dalam = ("penunjukan_dalam_unit", "anggota_unit_pemilik", "tim_dalam_unit", "sukarela_dalam_unit")
    return (
        Jalur.objects.filter(instansi=p.pegawai.instansi_id)
        .exclude(prosedur__in=dalam)
        .exclude(rincian__has_key="selesai_semula")
        .select_related("penugasan__perkara", "penugasan__peminta", "unit_tujuan", "instansi_tujuan")
        .prefetch_related(Prefetch("anggota", queryset=Anggota.objects.select_related("pegawai")))
        .order_by("-diperbarui", "-pk")
    )
