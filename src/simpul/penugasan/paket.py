"""Packages of documents: ask for one, see it, give it up, forget it after a week."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _

from simpul.inti import jam
from simpul.inti.models import Akun
from simpul.inti.pintu import Siapa
from simpul.naskah.models import Naskah, PaketNaskah
from simpul.naskah.paket import buang
from simpul.organisasi.services.dasar import butuh, perubahan
from simpul.penugasan.paket_cetak import cetak_paket, naskah_terbaca
from simpul.penugasan.selectors import Pembaca, daftar_perkara

TERBANYAK = 2000
Status = PaketNaskah.Status


@dataclass(frozen=True)
class Saringan:
    """Which documents: those of the cases of a search, of a kind, dated within a period. Empty: any."""

    q: str = ""
    status: str = ""
    jenis: str = ""
    dari: date | None = None
    sampai: date | None = None

    def polos(self) -> dict[str, str]:
        """As it is kept: what was chosen, as texts."""
        return {nama: str(nilai) for nama, nilai in vars(self).items() if nilai}


def naskah_diminta(p: Pembaca, saringan: Saringan) -> QuerySet[Naskah]:
    """The documents that a reader would get, oldest first."""
    perkara = daftar_perkara(p, saringan.q, saringan.status).order_by().values("pk")
    daftar = naskah_terbaca(p).filter(perkara__in=perkara)
    if saringan.jenis:
        daftar = daftar.filter(jenis=saringan.jenis)
    if saringan.dari:
        daftar = daftar.filter(tanggal__gte=saringan.dari)
    if saringan.sampai:
        daftar = daftar.filter(tanggal__lte=saringan.sampai)
    return daftar.order_by("tanggal", "pk")


def paket_saya(akun: Akun) -> QuerySet[PaketNaskah]:
    """The packages that an account asked for: nobody else opens them."""
    return PaketNaskah.objects.filter(akun=akun).defer("isi")


def masih_terbaca(p: Pembaca, paket: PaketNaskah) -> bool:
    """True while its reader may still read all that was put in: rights may have gone since it was printed."""
    return naskah_terbaca(p).filter(pk__in=paket.isi).count() >= paket.jumlah - paket.dilewati


def minta(*, p: Pembaca, akun: Akun, saringan: Saringan) -> PaketNaskah:
    """Have the documents printed in the background.

    Raises:
        ValidationError: there are none, or too many, or an earlier package of his is not finished.
    """
    nomor = list(naskah_diminta(p, saringan).values_list("pk", flat=True)[: TERBANYAK + 1])
    butuh(nomor, _("Tidak ada naskah yang cocok dan boleh Anda baca."), "kosong")
    butuh(
        len(nomor) <= TERBANYAK,
        _("Lebih dari %(batas)s naskah. Persempit masa, jenis, atau pencariannya."),
        "terlalu_banyak",
        batas=TERBANYAK,
    )
    with perubahan(p.pegawai.instansi, "minta_paket_naskah", _siapa(p)) as catatan:
        berjalan = paket_saya(akun).filter(status__in=PaketNaskah.BERJALAN)
        butuh(
            not berjalan.exists(),
            _("Paket Anda yang terdahulu belum selesai. Tunggu atau batalkan dahulu."),
            "berjalan",
        )
        paket = PaketNaskah.objects.create(
            instansi=p.pegawai.instansi, akun=akun, saringan=saringan.polos(), isi=nomor, jumlah=len(nomor)
        )
        cetak_paket.defer(paket_id=paket.pk)
        catatan.isian = {"paket": paket.kode, "jumlah": paket.jumlah, **_tanpa_kata(paket.saringan)}
    return paket


def _tanpa_kata(saringan: Mapping[str, Any]) -> dict[str, Any]:
    """What was searched for may be a name or a number of a person; the trail does without."""
    return {nama: nilai for nama, nilai in saringan.items() if nama != "q"}


def _siapa(p: Pembaca) -> Siapa:
    return Siapa(p.pegawai.pk, p.pegawai.nama)


def batalkan(*, p: Pembaca, paket: PaketNaskah) -> None:
    """Give up a package that is not finished. A job that is at it stops within seconds and clears up.

    Raises:
        ValidationError: it is finished or was given up already.
    """
    with perubahan(p.pegawai.instansi, "batalkan_paket_naskah", _siapa(p)) as catatan:
        kini = PaketNaskah.objects.select_for_update().get(pk=paket.pk)
        butuh(kini.dikerjakan, _("Paket ini tidak sedang dikerjakan."), "status")
        bekerja = kini.status == Status.DICETAK and not kini.macet
        kini.status = Status.DIBATALKAN
        kini.save(update_fields=["status"])
        catatan.isian = {"paket": kini.kode, "jumlah": kini.jumlah}
    if not bekerja:
        buang(kini)


def lupakan_yang_lama() -> int:
    """Remove the files of packages whose week is over, and what was asked for; returns how many."""
    lama = list(
        PaketNaskah.objects.filter(kedaluwarsa__lte=jam.sekarang()).exclude(status=Status.KEDALUWARSA)
    )
    for paket in lama:
        PaketNaskah.objects.filter(pk=paket.pk).update(
            status=Status.KEDALUWARSA, berkas="", saringan={}, isi=[]
        )
        buang(paket)
    return len(lama)
