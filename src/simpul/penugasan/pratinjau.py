"""What the documents of a wish would look like: it is carried out, printed, and taken back before anyone sees it."""

from dataclasses import replace

from django.db import transaction

from simpul.naskah.isi import IsiNaskah
from simpul.naskah.models import Naskah
from simpul.naskah.selectors import isi_naskah
from simpul.penugasan.permintaan import Permintaan
from simpul.penugasan.services import ajukan


def pratinjau(minta: Permintaan) -> list[IsiNaskah]:
    """The documents that sending would issue at once, without a number.

    Raises:
        Ditolak: the rules refuse the wish.
    """
    with transaction.atomic():
        penugasan = ajukan(minta)
        terbit = (
            Naskah.objects.filter(perkara=penugasan.pk, luar=False).select_related("lambang").order_by("pk")
        )
        isi = [replace(isi_naskah(satu), nomor="") for satu in terbit]
        transaction.set_rollback(True)
    return isi
