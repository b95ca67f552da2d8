"""Notices to whoever's turn it is: in the application in the same transaction, by mail as a job."""

from collections.abc import Iterable, Mapping

from django.db.models import Q
from django.utils.translation import gettext_noop

from simpul.aturan.putuskan import Giliran
from simpul.inti.jam import sekarang
from simpul.inti.models import Akun, Pemberitahuan
from simpul.organisasi.models import Pegawai
from simpul.penugasan.models import Penugasan
from simpul.penugasan.pengingat import ESKALASI
from simpul.penugasan.surel import kirim_surel

PESAN = gettext_noop("Menunggu Anda")


def tarik(penugasan: Penugasan, giliran: Iterable[Giliran]) -> None:
    """Settle what was asked of people who may no longer do it; one who was told of a delay has nothing to do."""
    menunggu: dict[str, set[int]] = {}
    for satu in giliran:
        menunggu.setdefault(satu.langkah.nama, set()).update(satu.pemegang.orang)
    berlaku = Q(pesan=ESKALASI, nilai__langkah__in=list(menunggu))
    for nama, orang in menunggu.items():
        akun = Pegawai.objects.filter(pk__in=orang, akun__isnull=False).values("akun")
        berlaku |= Q(nilai__langkah=nama, akun__in=akun)
    lama = Pemberitahuan.objects.filter(perkara=penugasan.pk, dibaca=None)
    lama.exclude(berlaku).update(dibaca=sekarang())


def kabari(penugasan: Penugasan, giliran: Mapping[int, str], pelaku: int) -> None:
    """Tell everyone whose turn has just come, except the one who acted."""
    langkah = {orang: nama for orang, nama in giliran.items() if orang != pelaku}
    if not langkah:
        return
    akun = Akun.objects.filter(pegawai__in=langkah).values_list("pk", "pegawai", "email").order_by("pk")
    tujuan = list(akun)
    ditulis = Pemberitahuan.objects.bulk_create(
        Pemberitahuan(
            instansi_id=penugasan.instansi_id,
            akun_id=nomor,
            perkara_id=penugasan.pk,
            pesan=PESAN,
            nilai={"langkah": langkah[orang], "judul": penugasan.judul},
        )
        for nomor, orang, _surel in tujuan
    )
    bersurel = [n.pk for n, (_nomor, _orang, surel) in zip(ditulis, tujuan, strict=True) if surel]
    if bersurel:
        kirim_surel.defer(pemberitahuan=bersurel)
