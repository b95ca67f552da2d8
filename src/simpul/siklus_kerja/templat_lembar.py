"""Empty workbooks to fill, with a line of examples that is always skipped."""

import io
from collections.abc import Iterable

import xlsxwriter
from django.utils.translation import gettext

from simpul.organisasi.impor.kolom import Lembar
from simpul.organisasi.impor.templat import AMAN


def templat_xlsx(semua: Iterable[Lembar]) -> bytes:
    """A workbook with these sheets: their columns, what each may hold, an example."""
    wadah = io.BytesIO()
    with xlsxwriter.Workbook(wadah, AMAN) as buku:
        tebal, miring = buku.add_format({"bold": True, "bottom": 1}), buku.add_format({"italic": True})
        for lembar in semua:
            halaman = buku.add_worksheet(lembar.nama)
            halaman.freeze_panes(1, 0)
            for nomor, kolom in enumerate(lembar.kolom):
                halaman.set_column(nomor, nomor, 40 if kolom.contoh and len(kolom.contoh[0]) > 10 else 16)
                halaman.write_string(0, nomor, kolom.judul, tebal)
                if kolom.keterangan:
                    halaman.write_comment(0, nomor, gettext(kolom.keterangan))
                for baris, contoh in enumerate(kolom.contoh, start=1):
                    halaman.write_string(baris, nomor, contoh, miring)
    return wadah.getvalue()
