"""Indicators as a workbook: one sheet each, with what it means and where it ends."""

import io
from collections.abc import Sequence
from datetime import datetime

import xlsxwriter
from django.utils.formats import date_format
from django.utils.timezone import localtime
from django.utils.translation import gettext as _

from simpul.organisasi.impor.templat import AMAN
from simpul.siklus_kerja.ukuran import Gambar


def buku_ukuran(judul: str, gambar: Sequence[Gambar], dihitung: datetime | None) -> bytes:
    """The workbook; texts are never formulas."""
    wadah = io.BytesIO()
    with xlsxwriter.Workbook(wadah, AMAN) as buku:
        tebal = buku.add_format({"bold": True})
        for satu in gambar:
            halaman = buku.add_worksheet(satu.definisi.nama)
            halaman.set_column(0, 0, 50)
            halaman.write_string(0, 0, f"{_(satu.definisi.judul)}: {judul}", tebal)
            halaman.write_string(1, 0, _(satu.definisi.arti))
            halaman.write_string(2, 0, date_format(localtime(dihitung), "j F Y H.i") if dihitung else "")
            for n, (kunci, nilai) in enumerate(satu.baris, 4):
                halaman.write_string(n, 0, kunci)
                halaman.write_number(n, 1, nilai)
            halaman.write_string(3, 1, _(satu.definisi.satuan), tebal)
    return wadah.getvalue()
