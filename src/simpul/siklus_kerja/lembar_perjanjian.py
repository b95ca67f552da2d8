"""Goals, indicators and programmes from a workbook, and the template to fill."""

from collections.abc import Mapping
from decimal import Decimal, InvalidOperation
from typing import Any

from simpul.aturan.pesan import _, pesan
from simpul.organisasi.impor.berkas import Baris, Kesalahan, baca
from simpul.organisasi.impor.kolom import TANDA_CONTOH, Kolom, Lembar
from simpul.organisasi.impor.nilai import SelSalah, kunci, tampak, teks
from simpul.perjanjian.isi import IsiIndikator, IsiPerjanjian, IsiProgram, IsiSasaran
from simpul.perjanjian.models import Indikator

TERBESAR = Decimal(10) ** 15
ARAH = {"naik": Indikator.Arah.NAIK.value, "turun": Indikator.Arah.TURUN.value}
HITUNGAN = {h.value: h.value for h in Indikator.Hitungan}


def angka(nilai: Any) -> Decimal:
    """A number that is not negative, as a spreadsheet or a person writes it."""
    tulisan = tampak(nilai).removeprefix("Rp").strip()
    if isinstance(nilai, str) and ("," in tulisan or tulisan.count(".") > 1):
        tulisan = tulisan.replace(".", "").replace(",", ".")
    try:
        hasil = Decimal(tulisan)
    except InvalidOperation:
        raise SelSalah(pesan(_("Bukan angka."))) from None
    if not 0 <= hasil < TERBESAR:
        raise SelSalah(pesan(_("Angka ini negatif atau terlalu besar.")))
    return hasil


def rupiah(nilai: Any) -> int:
    """Whole rupiah."""
    if isinstance(nilai, str):
        nilai = nilai.replace(".", "")
    hasil = angka(nilai)
    if hasil != hasil.to_integral_value():
        raise SelSalah(pesan(_("Anggaran ditulis dalam rupiah penuh.")))
    return int(hasil)


def arah(nilai: Any) -> str:
    """Whether more or less is better."""
    if kunci(tampak(nilai)) not in ARAH:
        raise SelSalah(pesan(_("Isi naik atau turun.")))
    return ARAH[kunci(tampak(nilai))]


def hitungan(nilai: Any) -> str:
    """How accepted results add up."""
    if kunci(tampak(nilai)) not in HITUNGAN:
        raise SelSalah(pesan(_("Isi jumlah atau terakhir.")))
    return HITUNGAN[kunci(tampak(nilai))]


# fmt: off
SASARAN = Lembar("Sasaran", _("Sasaran dan indikatornya, satu baris satu indikator."), (
    Kolom("sasaran", "Sasaran", teks(300), contoh=(f"{TANDA_CONTOH} Stunting turun",),
          keterangan=_("Kosong berarti indikator ini milik sasaran di atasnya.")),
    Kolom("indikator", "Indikator", teks(300), contoh=("Prevalensi stunting",)),
    Kolom("target", "Target", angka, contoh=("14,5",)),
    Kolom("satuan", "Satuan", teks(60), contoh=("persen",)),
    Kolom("arah", "Arah", arah, contoh=("turun",), pilihan=ARAH, keterangan=_("Kosong: naik.")),
    Kolom("hitungan", "Hitungan", hitungan, contoh=("terakhir",), pilihan=HITUNGAN,
          keterangan=_("Jumlah semua hasil yang diterima, atau nilai terakhirnya. Kosong: jumlah.")),
))
PROGRAM = Lembar("Program", _("Program dan anggarannya."), (
    Kolom("program", "Program", teks(300), wajib=True, contoh=(f"{TANDA_CONTOH} Pemenuhan upaya kesehatan",)),
    Kolom("anggaran", "Anggaran", rupiah, contoh=("25.000.000",), keterangan=_("Rupiah penuh.")),
))
# fmt: on
LEMBAR = (SASARAN, PROGRAM)


def baca_perjanjian(isi: bytes, nama: str) -> tuple[IsiPerjanjian, list[Kesalahan]]:
    """The content of a workbook, and everything that is wrong with it, by sheet, row and column.

    Raises:
        BerkasSalah: nothing in it can be understood.
    """
    berkas = baca(isi, nama, LEMBAR)
    sasaran, program = berkas.baris.get(SASARAN.nama, []), berkas.baris.get(PROGRAM.nama, [])
    hasil = IsiPerjanjian(
        _sasaran(sasaran),
        tuple(IsiProgram(b.isi["program"], b.isi.get("anggaran", 0)) for b in program if b.layak),
    )
    salah = [*berkas.salah, *(k for b in (*sasaran, *program) for k in b.salah)]
    if not salah and not hasil.sasaran:
        salah.append(Kesalahan(SASARAN.nama, 1, "Sasaran", "", pesan(_("Belum ada sasaran."))))
    return hasil, salah


def _sasaran(baris: list[Baris]) -> tuple[IsiSasaran, ...]:
    """Goals with their indicators: a row without a goal belongs to the one above it."""
    kelompok: dict[str, list[IsiIndikator]] = {}
    kini = ""
    for satu in baris:
        kini = satu.isi.get("sasaran", kini)
        if not kini:
            satu.tolak("sasaran", pesan(_("Baris pertama menyebut sasarannya.")))
            continue
        kelompok.setdefault(kini, []).extend(_indikator(satu))
    return tuple(IsiSasaran(uraian, tuple(indikator)) for uraian, indikator in kelompok.items())


def _indikator(baris: Baris) -> list[IsiIndikator]:
    isi: Mapping[str, Any] = baris.isi
    if "indikator" not in isi:
        return []
    if "target" not in baris.asli:
        baris.tolak("target", pesan(_("Isi target indikator ini.")))
    return [
        IsiIndikator(
            isi["indikator"],
            isi.get("target", Decimal(0)),
            isi.get("satuan", ""),
            isi.get("arah", "naik"),
            isi.get("hitungan", "jumlah"),
        )
    ]
