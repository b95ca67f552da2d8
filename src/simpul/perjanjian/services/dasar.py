"""What all acts on an agreement share: who acts, and the agreement as the trail keeps it."""

from typing import Any

from simpul.aturan.fakta import FaktaPelaku
from simpul.inti.pintu import Siapa
from simpul.organisasi.models import Pegawai
from simpul.perjanjian.models import PerjanjianKinerja


def siapa_dari(pegawai: Pegawai) -> Siapa:
    """Who acts, for the trail."""
    return Siapa(pegawai.pk, pegawai.nama)


def pelaku_dari(pegawai: Pegawai) -> FaktaPelaku:
    """Who acts; which offices are his today the facts of the organisation say."""
    return FaktaPelaku(pegawai.pk, pegawai.nama)


def potret(perjanjian: PerjanjianKinerja) -> dict[str, Any]:
    """The agreement as the trail keeps it: state, goals and who carries them."""
    kini = PerjanjianKinerja.objects.get(pk=perjanjian.pk)
    sasaran = kini.sasaran.prefetch_related("pembagian__jabatan")
    return {
        "keadaan": kini.keadaan,
        "versi": kini.versi,
        "sasaran": {str(s.urut): s.uraian for s in sasaran},
        "pembagian": {
            f"{s.urut}: {p.jabatan.nama}": [p.pegawai_id, p.utama, p.strategi]
            for s in sasaran
            for p in s.pembagian.all()
        },
        "pengganti": list(
            PerjanjianKinerja.objects.filter(menggantikan=kini).values_list("versi", flat=True)
        ),
    }
