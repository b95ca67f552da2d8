"""Mail to whoever's turn it is. Nothing but the step and the title leaves the system."""

from django.core.mail import send_mail
from django.db import transaction
from django.utils.translation import gettext as _
from django.utils.translation import override
from procrastinate import RetryStrategy
from procrastinate.contrib.django import app

from simpul.inti.models import Pemberitahuan
from simpul.penugasan.kata import KATA

# A mail server that is away is asked again after 5 and 25 seconds, 2 and 10 minutes, 52 minutes.
ULANGI = RetryStrategy(max_attempts=6, exponential_wait=5)


@app.task(queue="surel", retry=ULANGI)
def kirim_surel(pemberitahuan: list[int]) -> None:
    """Mail these notices; nothing but the step and the title leaves the system.

    Several become a job each, so that one that fails is tried again without sending the others twice.
    """
    if len(pemberitahuan) > 1:
        with transaction.atomic():
            for nomor in pemberitahuan:
                kirim_surel.defer(pemberitahuan=[nomor])
        return
    daftar = Pemberitahuan.objects.filter(pk__in=pemberitahuan).exclude(akun__email="").select_related("akun")
    for satu in daftar:
        with override("id"):
            send_mail(
                _("Menunggu Anda: %(judul)s") % {"judul": " ".join(satu.nilai["judul"].split())},
                _("%(langkah)s. Buka Simpul untuk memutuskan.")
                % {"langkah": KATA[satu.nilai["langkah"]].tombol},
                None,
                [satu.akun.email],
            )
