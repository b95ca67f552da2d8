"""Cases follow the organisation: when offices or people move, so do the turns, and whoever is waited for hears of it."""

from django.db import transaction
from django.db.models import Q, QuerySet

from simpul.aturan.prosedur import Keadaan
from simpul.aturan.tabel.perubahan import PERUBAHAN
from simpul.inti import jam
from simpul.inti.pintu import kunci
from simpul.organisasi.carian import di_bawah
from simpul.organisasi.models import Penempatan, UnitOrganisasi
from simpul.penugasan.berkas import berkas
from simpul.penugasan.fakta import muat_berkas
from simpul.penugasan.giliran import segarkan
from simpul.penugasan.kabar import kabari_yang_belum
from simpul.penugasan.models import Anggota, Giliran, Jalur, Penugasan


def ikuti(instansi_id: int, jabatan: set[int]) -> None:
    """After offices change hands: who decides, and who decides in whose place, may have changed."""
    for nomor in list(terkait(instansi_id, jabatan).values_list("pk", flat=True)):
        _ikuti_satu(nomor)


@transaction.atomic
def _ikuti_satu(nomor: int) -> None:
    perkara = kunci(nomor)
    isi = berkas(nomor)
    fakta = muat_berkas(isi, jam.hari_ini(perkara.instansi.zona_waktu))
    segarkan(isi, fakta)
    kabari_yang_belum(isi.penugasan, fakta)


def terkait(instansi_id: int, jabatan: set[int]) -> QuerySet[Penugasan]:
    """Open cases that wait for one of these offices, or whose people or owner are, or were, under one of them.

    The Sekretaris Daerah decides in the place of others: when his office changes, every case that waits is looked at.
    """
    unit = UnitOrganisasi.objects.filter(jabatan__in=jabatan)
    menunggu = Giliran.objects.filter(instansi=instansi_id)
    dekat = Q(pk__in=menunggu.filter(jabatan__in=jabatan).values("perkara")) | _di_bawah(unit, jabatan)
    if unit.filter(sekretariat_daerah=True).exists():
        dekat |= Q(pk__in=menunggu.values("perkara"))
    return Penugasan.objects.filter(dekat, _terbuka(), instansi=instansi_id).order_by("pk")


def _di_bawah(unit: QuerySet[UnitOrganisasi], jabatan: set[int]) -> Q:
    bawah = di_bawah(unit.values_list("pk", flat=True))
    tempat = Penempatan.objects.filter(Q(jabatan__in=jabatan) | Q(jabatan__unit__in=bawah), berlaku=True)
    anggota = Anggota.objects.filter(Q(unit_asal__in=bawah) | Q(pegawai__in=tempat.values("pegawai")))
    return (
        Q(unit_pemilik__in=bawah)
        | Q(pk__in=anggota.values("penugasan"))
        | Q(pk__in=Jalur.objects.filter(unit_tujuan__in=bawah).values("penugasan"))
    )


def _terbuka() -> Q:
    """Cases that are not settled, and running ones with a receipt or a change that waits."""
    perubahan = Jalur.objects.filter(
        prosedur__in=PERUBAHAN, keadaan__in=(Keadaan.DIAJUKAN, Keadaan.DISETUJUI)
    )
    return (
        Q(status__in=("diajukan", "disetujui", "ditetapkan"))
        | Q(pk__in=perubahan.values("penugasan"))
        | Q(pk__in=Giliran.objects.values("perkara"))
    )
