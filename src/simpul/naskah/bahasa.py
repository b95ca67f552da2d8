"""Indonesian wording of dates, numbers and employee numbers, as documents write them."""

import unicodedata
from datetime import date

BULAN = [
    "Januari",
    "Februari",
    "Maret",
    "April",
    "Mei",
    "Juni",
    "Juli",
    "Agustus",
    "September",
    "Oktober",
    "November",
    "Desember",
]
SATUAN = [
    "nol",
    "satu",
    "dua",
    "tiga",
    "empat",
    "lima",
    "enam",
    "tujuh",
    "delapan",
    "sembilan",
    "sepuluh",
    "sebelas",
]


def tanggal_panjang(hari: date) -> str:
    return f"{hari.day} {BULAN[hari.month - 1]} {hari.year}"


def rentang_tanggal(mulai: date | None, selesai: date | None) -> str:
    """The period in words; one day is named once, an open end is said so."""
    if mulai and selesai and mulai == selesai:
        return tanggal_panjang(mulai)
    if mulai and selesai:
        return f"{tanggal_panjang(mulai)} sampai dengan {tanggal_panjang(selesai)}"
    if mulai:
        return f"mulai {tanggal_panjang(mulai)}"
    return f"sampai dengan {tanggal_panjang(selesai)}" if selesai else ""


def terbilang(angka: int) -> str:
    """A whole number below a million in words."""
    if angka < 12:
        return SATUAN[angka]
    for batas, nama, se in ((1000, "ribu", "seribu"), (100, "ratus", "seratus")):
        if angka >= batas:
            return _dengan_sisa(
                se if angka // batas == 1 else f"{terbilang(angka // batas)} {nama}", angka % batas
            )
    if angka < 20:
        return f"{SATUAN[angka - 10]} belas"
    return _dengan_sisa(f"{SATUAN[angka // 10]} puluh", angka % 10)


def _dengan_sisa(depan: str, sisa: int) -> str:
    return f"{depan} {terbilang(sisa)}" if sisa else depan


def urai_nip(nip: str) -> tuple[str, str]:
    """Name and digits in groups of 8-6-1-3. A contract counter (21 and above) instead of a month tells a PPPK."""
    if len(nip) != 18 or not nip.isdigit():
        return "NIP", nip
    return "NI PPPK" if int(nip[12:14]) > 12 else "NIP", f"{nip[:8]} {nip[8:14]} {nip[14]} {nip[15:]}"


def bersihkan(teks: str) -> str:
    """Printable text: composed letters, no control or direction characters, spaces for line breaks."""
    rata = " ".join(unicodedata.normalize("NFC", teks).split())
    return "".join(
        huruf for huruf in rata if unicodedata.category(huruf) not in {"Cc", "Cf", "Co", "Cs", "Cn"}
    )
