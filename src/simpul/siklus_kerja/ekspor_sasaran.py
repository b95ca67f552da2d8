"""The goals of an agreement as a workbook: one row an indicator, with how its goal is doing, and what the words mean."""

import io
from collections.abc import Iterator
from typing import Any

import xlsxwriter
from django.utils.translation import gettext as _

from simpul.organisasi.impor.templat import AMAN
from simpul.siklus_kerja.gerak_sasaran import ARTI, BarisIndikator
from simpul.siklus_kerja.tampilan_perjanjian import Cabang, HalamanPerjanjian

KOSONG = BarisIndikator("", "", "", "", "", None)


def buku_sasaran(h: HalamanPerjanjian) -> bytes:
    """The workbook; texts are never formulas."""
    wadah = io.BytesIO()
    with xlsxwriter.Workbook(wadah, AMAN) as buku:
        tebal = buku.add_format({"bold": True})
        halaman = buku.add_worksheet("Sasaran")
        halaman.set_column(0, 1, 50)
        halaman.write_string(0, 0, h.perjanjian.perkara.judul, tebal)
        for n, arti in enumerate(ARTI, 1):
            halaman.write_string(n, 0, _(arti))
        halaman.write_row(len(ARTI) + 1, 0, _judul(), tebal)
        for n, baris in enumerate((b for c in h.cabang for b in _baris(c)), len(ARTI) + 2):
            halaman.write_row(n, 0, baris)
    return wadah.getvalue()


def _judul() -> list[str]:
    return [
        _("Sasaran"), _("Indikator"), _("Target"), _("Satuan"), _("Arah"), _("Capaian"), _("Capaian indikator (%)"),
        _("Capaian sasaran (%)"), _("Berisiko"), _("Dipikul"), _("Penugasan berjalan"), _("Kemajuan penugasan (%)"),
        _("Terlambat"), _("Diam"), _("Menunggu"),
    ]  # fmt: skip


def _baris(c: Cabang) -> Iterator[list[Any]]:
    """A row for each indicator; a goal without one has a row of its own."""
    g = c.gerak
    pemikul = "; ".join(
        x.bagian.pegawai.nama if x.bagian.pegawai else x.bagian.jabatan.nama for x in c.pemikul
    )
    risiko = _("ya") if g.berisiko else _("tidak")
    akhir = [g.persen, risiko, pemikul, g.berjalan, g.kemajuan, g.terlambat, g.diam, len(g.menunggu)]
    for i in c.indikator or (KOSONG,):
        yield [c.sasaran.uraian, i.uraian, i.target, i.satuan, i.arah, i.capaian, i.persen, *akhir]
