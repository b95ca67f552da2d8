"""Mail to whoever's turn it is. Nothing but the step and the title leaves the system."""

from django.core.mail import send_mail
from django.utils.translation import gettext as _
from django.utils.translation import override
from procrastinate.contrib.django import app

from simpul.inti.models import Pemberitahuan
from simpul.penugasan.kata import KATA


@app.task(queue="surel", retry=5)
def kirim_surel(pemberitahuan: list[int]) -> None:
    """Mail these notices; nothing but the step and the title leaves the system."""
    daftar = Pemberitahuan.objects.filter(pk__in=pemberitahuan).exclude(akun__email="").select_related("akun")
    for satu in daftar:
        with override("id"):
            send_mail(
                _("Menunggu Anda: %(judul)s") % {"judul": satu.nilai["judul"]},
                _("%(langkah)s. Buka Simpul untuk memutuskan.")
                % {"langkah": KATA[satu.nilai["langkah"]].tombol},
                None,
                [satu.akun.email],
            )
