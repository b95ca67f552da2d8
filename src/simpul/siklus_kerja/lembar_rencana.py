"""Activities of a plan from a workbook, or from an earlier plan: what a draft begins with, to be looked through and sent."""

from datetime import date
from typing import Any

from simpul.aturan.pesan import _, pesan
from simpul.organisasi.impor.berkas import Kesalahan, baca
from simpul.organisasi.impor.kolom import TANDA_CONTOH, Kolom, Lembar
from simpul.organisasi.impor.nilai import tanggal, teks
from simpul.penugasan.models import Penugasan
from simpul.penugasan.selectors import Pembaca, terlihat
from simpul.siklus_kerja.lembar_perjanjian import rupiah
from simpul.siklus_kerja.models import Kegiatan

TERBANYAK = 20
Baris = dict[str, Any]
# fmt: off
KEGIATAN = Lembar("Kegiatan", _("Kegiatan rencana, satu baris satu kegiatan."), (
    Kolom("kegiatan", "Kegiatan", teks(300), wajib=True, contoh=(f"{TANDA_CONTOH} Pelatihan kader",)),
    Kolom("keluaran", "Keluaran", teks(300), contoh=("30 kader terlatih",)),
    Kolom("mulai", "Mulai", tanggal, wajib=True, contoh=("01/03/2026",)),
    Kolom("selesai", "Selesai", tanggal, wajib=True, contoh=("31/05/2026",)),
    Kolom("anggaran", "Anggaran", rupiah, contoh=("25.000.000",), keterangan=_("Rupiah penuh.")),
))
# fmt: on


def baca_rencana(isi: bytes, nama: str) -> tuple[list[Baris], list[Kesalahan]]:
    """The activities of a workbook, and everything that is wrong with it, by row and column.

    Raises:
        BerkasSalah: nothing in it can be understood.
    """
    berkas = baca(isi, nama, (KEGIATAN,))
    baris = berkas.baris.get(KEGIATAN.nama, [])
    salah = [*berkas.salah, *(k for b in baris for k in b.salah)]
    if not salah and not baris:
        salah.append(Kesalahan(KEGIATAN.nama, 1, "Kegiatan", "", pesan(_("Belum ada kegiatan."))))
    return [{**b.isi, "uraian": b.isi["kegiatan"]} for b in baris if b.layak], salah


def rencana_lama(p: Pembaca, penugasan: Penugasan) -> list[Penugasan]:
    """Earlier work of the same owner with a plan that this reader may read, newest first: one query."""
    if penugasan.unit_pemilik_id is None:
        return []
    serumpun = terlihat(p).filter(unit_pemilik=penugasan.unit_pemilik_id, butir__kegiatan__isnull=False)
    lain = serumpun.exclude(pk=penugasan.pk).select_related("perkara").distinct()
    return list(lain.order_by("-mulai", "-pk")[:TERBANYAK])


def salinan(p: Pembaca, penugasan: Penugasan, kode: str) -> list[Baris]:
    """The activities of an earlier plan, moved to the days of this assignment; none where the reader may not read it."""
    daftar = Kegiatan.objects.filter(
        rencana__penugasan__in=terlihat(p).filter(perkara__kode=kode).values("pk")
    ).select_related("rencana__penugasan")
    return [_digeser(k, penugasan) for k in daftar]


def _digeser(k: Kegiatan, ke: Penugasan) -> Baris:
    jarak = ke.mulai - k.rencana.penugasan.mulai
    mulai, selesai = (_dalam(hari + jarak, ke) for hari in (k.mulai, k.selesai))
    return {
        "uraian": k.uraian,
        "keluaran": k.keluaran,
        "mulai": mulai,
        "selesai": selesai,
        "anggaran": k.anggaran,
    }


def _dalam(hari: date, ke: Penugasan) -> date:
    return min(max(hari, ke.mulai), ke.selesai)
