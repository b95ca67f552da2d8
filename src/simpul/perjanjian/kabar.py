"""Notices to whoever a goal now waits for: in the application in the same transaction, by mail as a job of others."""

from collections.abc import Callable, Iterable

from django.utils.translation import gettext_noop

from simpul.inti import jam
from simpul.inti.models import Pemberitahuan, Perkara
from simpul.organisasi.models import Pegawai

PESAN = gettext_noop("Menunggu Anda")
DISAMPAIKAN = gettext_noop("Disampaikan kepada Anda")
# Called with the numbers of notices whose receiver has an address, in the same transaction: they go out by mail.
bersurel: list[Callable[[list[int]], object]] = []


def kabari(perkara: Perkara, langkah: str, orang: Iterable[int], judul: str, *, pesan: str = PESAN) -> None:
    """Tell these people that a step waits for them, or what was done that asks for no act of theirs (``DISAMPAIKAN``)."""
    penerima = Pegawai.objects.filter(pk__in=set(orang), akun__isnull=False).select_related("akun")
    daftar = [
        Pemberitahuan.objects.create(
            instansi_id=perkara.instansi_id,
            akun=satu.akun,
            perkara=perkara,
            pesan=pesan,
            nilai={"langkah": langkah, "judul": judul},
            dibuat=jam.sekarang(),
        )
        for satu in penerima
        if satu.akun is not None
    ]
    surel = [n.pk for n in daftar if n.akun.email]
    for kirim in bersurel if surel else ():
        kirim(surel)


def selesaikan(perkara: Perkara, langkah: str, orang: int) -> None:
    """What this person was told to do is done."""
    milik = Pemberitahuan.objects.filter(perkara=perkara, dibaca=None, akun__pegawai=orang)
    milik.filter(nilai__langkah=langkah).update(dibaca=jam.sekarang())
