"""The workbooks that we hand out: the template with explanations and drop-downs, and the list of errors.

Whatever came from a file goes back as text: a cell that begins with =, +, - or @ is never a formula.
"""

import csv
import io
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

import xlsxwriter
from django.utils.translation import gettext as _
from xlsxwriter.format import Format
from xlsxwriter.workbook import Workbook
from xlsxwriter.worksheet import Worksheet

from simpul.aturan.pesan import Pesan
from simpul.aturan.profil import Profil
from simpul.organisasi.impor.kolom import LEMBAR, TANDA_CONTOH, Kolom, Lembar
from simpul.organisasi.impor.periksa import dari_json
from simpul.organisasi.models import Impor

AMAN = {
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
}
BARIS_PILIHAN = 20_000
MUSLIHAT = ("=", "+", "-", "@", "\t", "\r")


def sebab_terbaca(pesan: Pesan) -> str:
    """A message in the language of who reads it."""
    nilai = {k: sebab_terbaca(v) if isinstance(v, Pesan) else v for k, v in pesan.nilai.items()}
    return _(pesan.teks) % nilai if pesan.teks else ""


def templat_xlsx(profil: Profil) -> bytes:
    """An empty workbook to fill: explanation, one sheet per kind, drop-downs."""
    wadah = io.BytesIO()
    with xlsxwriter.Workbook(wadah, AMAN) as buku:
        gaya = {
            "judul": buku.add_format({"bold": True, "font_size": 14}),
            "kepala": buku.add_format({"bold": True, "bottom": 1}),
            "wajib": buku.add_format({"bold": True, "bottom": 1, "bg_color": "#FFF2CC"}),
            "contoh": buku.add_format({"italic": True, "font_color": "#808080"}),
            "tanggal": buku.add_format({"num_format": "dd-mm-yyyy"}),
            "tanggal_contoh": buku.add_format(
                {"italic": True, "font_color": "#808080", "num_format": "dd-mm-yyyy"}
            ),
            "teks": buku.add_format({"num_format": "@"}),
            "lipat": buku.add_format({"text_wrap": True, "valign": "top"}),
        }
        _petunjuk(buku.add_worksheet("Petunjuk"), gaya)
        lembar = [(satu, buku.add_worksheet(satu.nama)) for satu in LEMBAR]
        pilihan = _pilihan(buku, profil)
        for satu, halaman in lembar:
            _isi_lembar(halaman, satu, gaya, pilihan)
    return wadah.getvalue()


def _petunjuk(halaman: Worksheet, gaya: Mapping[str, Format]) -> None:
    halaman.set_column(0, 1, 22)
    halaman.set_column(2, 2, 90, gaya["lipat"])
    halaman.write_string(0, 0, _("Cara mengisi"), gaya["judul"])
    kalimat = (
        _("Isi lembar yang diperlukan saja; urutan kolom bebas, judulnya jangan diubah. Kolom kuning wajib diisi."),
        _("Baris miring yang kodenya diawali %(tanda)s hanyalah contoh: ia selalu dilewati.")
        % {"tanda": TANDA_CONTOH},
        _("Sel kosong berarti tidak ada yang berubah; impor tidak pernah menghapus."),
        _("Impor kedua memperbarui: unit dikenali dari kode, orang dari kode pegawai (tanpa kode: NIP; tanpa "
          "keduanya: nama dan tanggal lahir), penempatan dari orang, jabatan, jenis dan hari mulainya."),
        _("Penempatan definitif yang baru mengakhiri yang lama sehari sebelumnya."),
        _("Sebelum dimuat, semua diperiksa dan ditampilkan. Tidak ada yang dimuat setengah-setengah."),
    )  # fmt: skip
    for nomor, satu in enumerate(kalimat, start=1):
        halaman.write_string(nomor, 2, satu)
    nomor = len(kalimat) + 2
    for kolom, judul in enumerate((_("Lembar"), _("Kolom"), _("Arti"))):
        halaman.write_string(nomor, kolom, judul, gaya["kepala"])
    for lembar in LEMBAR:
        nomor += 1
        halaman.write_string(nomor, 0, lembar.nama, gaya["kepala"])
        halaman.write_string(nomor, 2, _(lembar.keterangan))
        for kolom_ in lembar.kolom:
            nomor += 1
            halaman.write_string(nomor, 1, kolom_.judul)
            halaman.write_string(nomor, 2, _arti(kolom_))


def _arti(kolom: Kolom) -> str:
    bagian = [_("Wajib.")] if kolom.wajib else []
    if kolom.keterangan:
        bagian.append(_(kolom.keterangan))
    return " ".join(bagian)


def _pilihan(buku: Workbook, profil: Profil) -> dict[tuple[str, ...], str]:
    """A hidden sheet with what the drop-downs offer; returns where each list stands."""
    halaman, tempat = buku.add_worksheet("Pilihan"), {}
    halaman.hide()
    daftar = {tuple(k.pilihan) for lembar in LEMBAR for k in lembar.kolom if k.pilihan}
    for kolom, isi in enumerate(sorted(daftar | {tuple(profil.pola)})):
        halaman.write_column(0, kolom, isi)
        huruf = chr(ord("A") + kolom)
        tempat[isi] = f"=Pilihan!${huruf}$1:${huruf}${len(isi)}"
    tempat["pola",] = tempat[tuple(profil.pola)]
    return tempat


def _isi_lembar(
    halaman: Worksheet, lembar: Lembar, gaya: Mapping[str, Format], pilihan: Mapping[tuple[str, ...], str]
) -> None:
    halaman.freeze_panes(1, 0)
    for nomor, kolom in enumerate(lembar.kolom):
        tanggal = any(isinstance(c, date) for c in kolom.contoh) or kolom.kunci.startswith("tanggal")
        halaman.set_column(
            nomor, nomor, max(14, len(kolom.judul) + 4), gaya["tanggal" if tanggal else "teks"]
        )
        halaman.write_string(0, nomor, kolom.judul, gaya["wajib" if kolom.wajib else "kepala"])
        if kolom.keterangan:
            halaman.write_comment(0, nomor, _(kolom.keterangan))
        for baris, contoh in enumerate(kolom.contoh, start=1):
            _tulis(halaman, baris, nomor, contoh, gaya)
        sumber = pilihan.get(("pola",) if kolom.kunci == "pola" else tuple(kolom.pilihan or ()))
        if sumber:
            aturan = {"validate": "list", "source": sumber, "error_type": "warning"}
            halaman.data_validation(1, nomor, BARIS_PILIHAN, nomor, aturan)


def _tulis(halaman: Worksheet, baris: int, kolom: int, nilai: Any, gaya: Mapping[str, Format]) -> None:
    if isinstance(nilai, date):
        halaman.write_datetime(baris, kolom, nilai, gaya["tanggal_contoh"])
    elif nilai:
        halaman.write_string(baris, kolom, nilai, gaya["contoh"])


def templat_csv(lembar: Lembar) -> bytes:
    """The headings of one sheet, for a CSV file."""
    wadah = io.StringIO(newline="")
    penulis = csv.writer(wadah, delimiter=";")
    penulis.writerow([k.judul for k in lembar.kolom])
    banyak = max(len(k.contoh) for k in lembar.kolom)
    for nomor in range(banyak):
        penulis.writerow([k.contoh[nomor] if nomor < len(k.contoh) else "" for k in lembar.kolom])
    return b"\xef\xbb\xbf" + wadah.getvalue().encode()


def kesalahan_xlsx(impor: Impor) -> bytes:
    """All that is wrong or odd in an import, one finding a row."""
    wadah = io.BytesIO()
    with xlsxwriter.Workbook(wadah, AMAN) as buku:
        _temuan(buku, _("Kesalahan"), impor.kesalahan)
        _temuan(buku, _("Peringatan"), impor.peringatan)
    return wadah.getvalue()


def _temuan(buku: Workbook, nama: str, daftar: Iterable[Mapping[str, Any]]) -> None:
    halaman, tebal = buku.add_worksheet(nama), buku.add_format({"bold": True, "bottom": 1})
    halaman.freeze_panes(1, 0)
    for kolom, (judul, lebar) in enumerate(
        ((_("Lembar"), 14), (_("Baris"), 8), (_("Kolom"), 20), (_("Nilai"), 30), (_("Sebab"), 80))
    ):
        halaman.set_column(kolom, kolom, lebar)
        halaman.write_string(0, kolom, judul, tebal)
    for nomor, satu in enumerate(daftar, start=1):
        halaman.write_string(nomor, 0, satu["lembar"])
        halaman.write_number(nomor, 1, satu["baris"])
        halaman.write_string(nomor, 2, satu["kolom"])
        halaman.write_string(nomor, 3, sebagai_teks(satu["nilai"]))
        halaman.write_string(nomor, 4, sebab_terbaca(dari_json(satu["sebab"])))


def sebagai_teks(nilai: str) -> str:
    """Harmless even after someone saves the list as CSV and opens that."""
    return f"'{nilai}" if nilai.startswith(MUSLIHAT) else nilai
