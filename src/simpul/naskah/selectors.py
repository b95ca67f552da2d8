"""Read documents."""

from django.db.models import QuerySet

from simpul.inti.models import Perkara
from simpul.naskah.bahan import dari_polos
from simpul.naskah.cetak import cetak
from simpul.naskah.isi import IsiNaskah
from simpul.naskah.models import Naskah


class NaskahLuar(ValueError):
    """An incoming letter has a scan, no content of ours."""


def naskah_perkara(perkara: Perkara) -> QuerySet[Naskah]:
    """The documents of a case in the order of issue, with signers and copies at hand."""
    return (
        Naskah.objects.filter(perkara=perkara).select_related("penanda_tangan").prefetch_related("tembusan")
    )


def isi_naskah(naskah: Naskah) -> IsiNaskah:
    """The frozen content as a value."""
    if naskah.luar:
        raise NaskahLuar(f"{naskah} adalah surat masuk; yang ada hanya pindaiannya.")
    return dari_polos(naskah.isi, bytes(naskah.lambang.gambar) if naskah.lambang else None)


def pdf(naskah: Naskah) -> bytes:
    """The document, printed anew from its frozen content: always the same bytes."""
    return cetak(isi_naskah(naskah), naskah.templat_versi)
