"""What a cell says. Spreadsheets hold numbers, dates and texts; each reader takes what people really type."""

import re
from collections.abc import Callable, Mapping
from datetime import date, datetime
from typing import Any

from django.core.exceptions import ValidationError
from django.core.validators import validate_email

from simpul.aturan.jenjang import GOLONGAN_PNS, GOLONGAN_PPPK, Jenjang, Pendidikan
from simpul.aturan.pesan import Pesan, _, pesan
from simpul.organisasi.models import Jabatan, Kompetensi, Pegawai, Penempatan
from simpul.organisasi.nip import rapikan

Pembaca = Callable[[Any], Any]
ANGKA_TERPERCAYA = 10**15
BULAN = [
    "januari",
    "februari",
    "maret",
    "april",
    "mei",
    "juni",
    "juli",
    "agustus",
    "september",
    "oktober",
    "november",
    "desember",
]


class SelSalah(Exception):
    """A cell that cannot be read, and why."""

    def __init__(self, sebab: Pesan) -> None:
        super().__init__(str(sebab))
        self.sebab = sebab


def kunci(teks: str) -> str:
    """Letters and digits only, without case: how texts are compared that people type."""
    return re.sub(r"[\W_]+", "", teks.casefold())


def tampak(nilai: Any) -> str:
    """A cell as the person who filled it sees it."""
    if nilai is None:
        return ""
    if isinstance(nilai, float) and nilai.is_integer():
        return str(int(nilai))
    if isinstance(nilai, datetime):
        return nilai.date().isoformat()
    return " ".join(str(nilai).split())


def teks(batas: int) -> Pembaca:
    """A text of limited length."""

    def baca(nilai: Any) -> str:
        isi = tampak(nilai)
        if len(isi) > batas:
            raise SelSalah(pesan(_("Terlalu panjang: paling banyak %(batas)s huruf."), batas=batas))
        return isi

    return baca


def nip(nilai: Any) -> str:
    """A number of 18 digits. As a spreadsheet number its last digits are lost for good."""
    if isinstance(nilai, int | float) and abs(nilai) >= ANGKA_TERPERCAYA:
        raise SelSalah(
            pesan(
                _(
                    "Tersimpan sebagai angka sehingga digit terakhirnya hilang. Jadikan sel teks, lalu ketik lagi."
                )
            )
        )
    isi = rapikan(tampak(nilai))
    if len(isi) > 18:
        raise SelSalah(pesan(_("Lebih dari 18 angka.")))
    return isi


def surel(nilai: Any) -> str:
    """A mail address."""
    isi = tampak(nilai)
    try:
        validate_email(isi)
    except ValidationError:
        raise SelSalah(pesan(_("Bukan alamat surel."))) from None
    return isi


def tanggal(nilai: Any) -> date:
    """A date: a date cell, 2024-01-31, 31-01-2024, 31/1/2024 or 31 Januari 2024."""
    hasil = nilai.date() if isinstance(nilai, datetime) else nilai
    if not isinstance(hasil, date):
        hasil = _tanggal_teks(tampak(nilai))
    if hasil is None:
        raise SelSalah(pesan(_("Bukan tanggal. Contoh yang terbaca: 31-01-2024.")))
    if not 1930 <= hasil.year <= 2100:
        raise SelSalah(pesan(_("Tahun %(tahun)s tidak masuk akal."), tahun=hasil.year))
    return hasil


def _tanggal_teks(isi: str) -> date | None:
    bagian = re.split(r"[\s./-]+", isi.casefold().removesuffix(" 00:00:00"))
    if len(bagian) != 3:
        return None
    bagian = [str(BULAN.index(b) + 1) if b in BULAN else b for b in bagian]
    if len(bagian[0]) == 4:
        bagian.reverse()
    try:
        hari, bulan, tahun = map(int, bagian)
        return date(tahun, bulan, hari) if tahun > 99 else None
    except ValueError:
        return None


def satu_dari(pilihan: Mapping[str, Any], alias: Mapping[str, str] | None = None) -> Pembaca:
    """One of some words, however they are spelled. ``pilihan`` maps what is shown to what it means."""
    tabel = {kunci(tampil): arti for tampil, arti in pilihan.items()}
    tabel |= {kunci(lain): tabel[kunci(tampil)] for lain, tampil in (alias or {}).items()}

    def baca(nilai: Any) -> Any:
        ketemu = tabel.get(kunci(tampak(nilai)))
        if ketemu is None:
            raise SelSalah(pesan(_("Tidak dikenal. Pilihannya: %(pilihan)s."), pilihan=", ".join(pilihan)))
        return ketemu

    return baca


PILIHAN_JENJANG = {j.label: j for j in Jenjang}
PILIHAN_GOLONGAN = {g: g for g in (*GOLONGAN_PNS, *GOLONGAN_PPPK)}
PILIHAN_PENDIDIKAN = {p.value: p for p in Pendidikan}
PILIHAN_ASN = {j.label: j for j in Pegawai.JenisAsn}
PILIHAN_PERAN = {p.label: p for p in Jabatan.Peran}
PILIHAN_PENEMPATAN = {j.label: j for j in Penempatan.Jenis}
PILIHAN_KOMPETENSI = {j.label: j for j in Kompetensi.Jenis}
PILIHAN_YA = {"Ya": True, "Tidak": False}

jenjang = satu_dari(
    PILIHAN_JENJANG,
    {"fungsional": "Pejabat fungsional", "jpt": "JPT Pratama", "pimpinan tinggi pratama": "JPT Pratama"}
    | {f"ahli {angka}": f"Ahli {angka}" for angka in ("pertama", "muda", "madya", "utama")}
    | {"jabatan administrator": "Administrator", "jabatan pengawas": "Pengawas"},
)
golongan = satu_dari(PILIHAN_GOLONGAN)
pendidikan = satu_dari(
    PILIHAN_PENDIDIKAN,
    {"SLTA": "SMA", "SMK": "SMA", "SLTP": "SMP", "D-I": "D1", "D-II": "D2", "D-III": "D3", "D-IV": "D4"}
    | {"Diploma III": "D3", "Diploma IV": "D4", "Sarjana": "S1", "Magister": "S2", "Doktor": "S3"},
)
asn = satu_dari(PILIHAN_ASN, {"P3K": "PPPK"})
peran = satu_dari(PILIHAN_PERAN)
jenis_penempatan = satu_dari(PILIHAN_PENEMPATAN)
jenis_kompetensi = satu_dari(PILIHAN_KOMPETENSI)
ya = satu_dari(
    PILIHAN_YA, {"y": "Ya", "1": "Ya", "aktif": "Ya", "true": "Ya", "0": "Tidak", "false": "Tidak"}
)
