"""Notices to whoever's turn it is: in the application in the same transaction, by mail as a job."""

from collections.abc import Mapping

from django.utils.translation import gettext_noop

from simpul.inti.jam import sekarang
from simpul.inti.models import Akun, Pemberitahuan
from simpul.organisasi.models import Pegawai
from simpul.penugasan.models import Penugasan
from simpul.penugasan.surel import kirim_surel

PESAN = gettext_noop("Menunggu Anda")


def kabari(penugasan: Penugasan, giliran: Mapping[int, str], pelaku: int) -> None:
    """Tell everyone whose turn has just come, except the one who acted; what he was told is done."""
    akunnya = Pegawai.objects.filter(pk=pelaku).values("akun")
    lama = Pemberitahuan.objects.filter(perkara=penugasan.pk, akun__in=akunnya, dibaca=None)
    lama.update(dibaca=sekarang())
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
