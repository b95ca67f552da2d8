"""A report, problem or result as a sheet of paper."""

from collections.abc import Sequence

from django.utils.formats import date_format
from django.utils.timezone import localtime
from django.utils.translation import gettext as _

from simpul.naskah.lembar import Lembar, cetak_lembar
from simpul.penugasan.models import Butir, Penugasan
from simpul.siklus_kerja.models import Bukti
from simpul.siklus_kerja.pihak import penulis, pihak


def pdf_butir(penugasan: Penugasan, b: Butir, bukti: Sequence[Bukti]) -> bytes:
    """The thing as PDF, with its evidence by name."""
    return cetak_lembar(
        Lembar(
            judul=f"{_(b.judul)}: {penugasan.judul}",
            penulis=penulis(b),
            waktu=b.diperbarui,
            keterangan=list(_keterangan(penugasan, b)),
            paragraf=[baris for baris in b.uraian.splitlines() if baris.strip()],
            daftar={judul: isi for judul, isi in _daftar(b, bukti) if isi},
            kaki=f"Simpul · {penugasan.perkara.kode}",
        )
    )


def _keterangan(penugasan: Penugasan, b: Butir) -> Sequence[tuple[str, str]]:
    semua = (
        (_("Penugasan"), penugasan.judul),
        *((x.peran, x.nama) for x in pihak(b)),
        (_("Tanggal"), date_format(localtime(b.diperbarui), "j F Y")),
        (_("Masa"), _masa(b)),
        (_("Keadaan"), _(b.keadaan)),
    )
    return [(judul, isi) for judul, isi in semua if isi]


def _daftar(b: Butir, bukti: Sequence[Bukti]) -> Sequence[tuple[str, list[str]]]:
    jawaban = [baris for baris in b.jawaban.splitlines() if baris.strip()]
    return [
        (_("Jalan keluar yang diusulkan"), list(b.alternatif)),
        (_("Jawaban"), jawaban),
        (_("Bukti"), [x.nama for x in bukti]),
    ]


def _masa(b: Butir) -> str:
    """The days reported on: '5 Maret 2024 – 31 Maret 2024'."""
    if not (b.awal and b.akhir):
        return ""
    return f"{date_format(b.awal, 'j F Y')} – {date_format(b.akhir, 'j F Y')}"
