"""Reading a NIP (18 digits: birth date, start year and month, sex, serial). What is odd is said, never refused.

Real data holds numbers that do not fit the person, and doubles: each finding is a warning.
"""

from datetime import date
from urllib.parse import urlencode

from django.urls import reverse

from simpul.aturan.pesan import Pesan, _, pesan

PANJANG = 18
AWAL_NOMOR = 8
USIA_TERENDAH = 17
BULAN_PPPK = 21
KELAMIN = ("1", "2")


def rapikan(nip: str) -> str:
    """Without the spaces and marks with which it is printed."""
    return "".join(huruf for huruf in nip.strip() if huruf not in " .-'’")


def mirip_nomor(teks: str) -> bool:
    """True where a text may be somebody's number, or the beginning of one: no address shows it."""
    return sum(huruf.isdigit() for huruf in teks) >= AWAL_NOMOR


def alamat_cari(nama: str, q: str) -> str:
    """The address of a search that can be kept: with its words, without numbers of people."""
    return reverse(nama) + ("?" + urlencode({"q": q}) if q and not mirip_nomor(q) else "")


def cetak(nip: str) -> str:
    """As documents print it: 8-6-1-3."""
    if len(nip) != PANJANG:
        return nip
    return f"{nip[:8]} {nip[8:14]} {nip[14]} {nip[15:]}"


def tanggal_lahir(nip: str) -> date | None:
    """The birth date that it says, if it is a date."""
    try:
        return date(int(nip[:4]), int(nip[4:6]), int(nip[6:8]))
    except ValueError:
        return None


def periksa(nip: str, *, lahir: date | None = None, pppk: bool | None = None) -> list[Pesan]:
    """What is odd about a number, by itself and against what else is known of the person."""
    if not nip:
        return []
    if len(nip) != PANJANG or not (nip.isascii() and nip.isdigit()):
        return [pesan(_("NIP harus 18 angka."))]
    return [*_periksa_lahir(nip, lahir), *_periksa_mulai(nip, pppk), *_periksa_akhir(nip)]


def _periksa_lahir(nip: str, lahir: date | None) -> list[Pesan]:
    dari_nip = tanggal_lahir(nip)
    if dari_nip is None:
        return [pesan(_("Delapan angka pertama NIP bukan tanggal lahir."))]
    hasil = []
    if lahir is not None and lahir != dari_nip:
        hasil.append(pesan(_("Tanggal lahir menurut NIP lain daripada yang dicatat.")))
    if int(nip[8:12]) - dari_nip.year < USIA_TERENDAH:
        hasil.append(pesan(_("Menurut NIP orang ini mulai bekerja sebelum berusia 17 tahun.")))
    return hasil


def _periksa_mulai(nip: str, pppk: bool | None) -> list[Pesan]:
    bulan = int(nip[12:14])
    if not (1 <= bulan <= 12 or bulan >= BULAN_PPPK):
        return [pesan(_("Angka ke-13 dan ke-14 NIP bukan bulan (PNS) atau 21 ke atas (PPPK)."))]
    if pppk is not None and pppk != (bulan >= BULAN_PPPK):
        return [pesan(_("Menurut NIP orang ini %(jenis)s."), jenis="PPPK" if bulan >= BULAN_PPPK else "PNS")]
    return []


def _periksa_akhir(nip: str) -> list[Pesan]:
    hasil = []
    if nip[14] not in KELAMIN:
        hasil.append(pesan(_("Angka ke-15 NIP harus 1 atau 2.")))
    if nip[15:] == "000":
        hasil.append(pesan(_("Nomor urut NIP tidak boleh 000.")))
    return hasil
