"""Letters that other institutions wrote: recorded with number, date and scan."""

from dataclasses import dataclass
from datetime import date

from django.core.files.base import File

from simpul.aturan.peran import Wewenang
from simpul.aturan.prosedur import Langkah, Naskah
from simpul.naskah.services import catat_surat_masuk
from simpul.organisasi.models import Pegawai
from simpul.penugasan.models import Jalur, Penugasan


@dataclass(frozen=True)
class Surat:
    """A letter from outside: its number, date and scan."""

    nomor: str = ""
    tanggal: date | None = None
    pindaian: "File[bytes] | None" = None


JENIS = {
    "ajukan": Naskah.SURAT_PERMOHONAN_PYB,
    "setujui": Naskah.SURAT_JAWABAN,
    "instruksikan": Naskah.SURAT_INSTRUKSI,
}


def arsipkan(
    penugasan: Penugasan, jalur: Jalur, baris: Langkah, wewenang: Wewenang | None, surat: Surat
) -> None:
    """File the letter by which an outsider took a step that issues no document of its own."""
    if not surat.nomor or baris.nama not in JENIS or wewenang is None:
        return
    penanda = Pegawai.objects.select_related("instansi_lain").get(pk=wewenang.pejabat.pegawai)
    if penanda.instansi_lain is None:
        return
    catat_surat_masuk(
        perkara=penugasan.perkara,
        jenis=JENIS[baris.nama],
        nomor=surat.nomor,
        tanggal=surat.tanggal or penugasan.mulai,
        asal=penanda.instansi_lain.nama,
        penanda_tangan_nama=penanda.nama,
        penanda_tangan=penanda,
        kapasitas=penanda.jabatan_luar,
        pindaian=surat.pindaian,
        jalur_ref=jalur.pk,
    )
