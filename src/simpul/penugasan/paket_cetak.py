"""The job that prints a package. What may be read is asked again for each part, just before it is printed."""

import os
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from functools import partial
from time import monotonic

from django.db.models import QuerySet
from django.utils.translation import gettext as _
from django.utils.translation import override
from procrastinate import JobContext, RetryStrategy
from procrastinate.contrib.django import app
from procrastinate.exceptions import JobAborted

from simpul.inti import jam
from simpul.inti.batas import dalam
from simpul.inti.models import Akun
from simpul.naskah.models import Naskah, PaketNaskah, akhir_paket
from simpul.naskah.paket import Penulis, buang, buang_ruang, menulis, nama_simpanan, ruang, siapkan, sidik
from simpul.organisasi.services.dasar import perubahan
from simpul.penugasan.selectors import Pembaca, pembaca, terlihat

# What fails is tried again after 5 and 25 seconds, 2 and 10 minutes, 52 minutes.
ULANGI = RetryStrategy(max_attempts=5, exponential_wait=5)
SEPOTONG = 50
JEDA = 1.0
Status = PaketNaskah.Status


class Dihentikan(Exception):
    """The package is not wanted any longer."""


def naskah_terbaca(p: Pembaca) -> QuerySet[Naskah]:
    """The documents that this reader may read."""
    return Naskah.objects.filter(
        instansi=p.pegawai.instansi_id, perkara__in=terlihat(p, "naskah").order_by().values("pk")
    )


@app.task(name="penugasan.cetak_paket", queue="cetak", retry=ULANGI, pass_context=True)
def cetak_paket(context: JobContext, paket_id: int) -> None:
    """Print a package; what was printed before a failure is not printed again."""
    try:
        kerjakan(paket_id, context.should_abort)
    except JobAborted:
        raise
    except Exception as galat:
        if ULANGI.get_retry_exception(exception=galat, job=context.job) is None:
            PaketNaskah.objects.filter(pk=paket_id, status=Status.DICETAK).update(status=Status.GAGAL)
        raise


def kerjakan(paket_id: int, berhenti: Callable[[], bool] = lambda: False) -> None:
    """Print what is missing and write the file; one that is given up or finished is left alone.

    Raises:
        JobAborted: ``berhenti`` says that the worker is to stop; the job goes on later.
    """
    layak = PaketNaskah.objects.filter(pk=paket_id, status__in=[*PaketNaskah.BERJALAN, Status.GAGAL])
    if not layak.update(status=Status.DICETAK, detak=jam.sekarang()):
        for batal in PaketNaskah.objects.filter(pk=paket_id, status=Status.DIBATALKAN):
            buang(batal)
        return
    paket = PaketNaskah.objects.select_related("instansi").get(pk=paket_id)
    try:
        with override("id"), menulis(paket) as penulis:
            _isi(paket, penulis, Kemajuan(paket, berhenti))
        _selesai(paket, penulis.dilewati)
    except Dihentikan:
        buang(paket)


@dataclass
class Kemajuan:
    """Says about every second how far it is; learns at the same time whether to go on."""

    paket: PaketNaskah
    berhenti: Callable[[], bool]
    terakhir: float = field(default_factory=monotonic)

    def __call__(self, sudah: int) -> None:
        if monotonic() - self.terakhir < JEDA:
            return
        self.terakhir = monotonic()
        if self.berhenti():
            raise JobAborted
        masih = PaketNaskah.objects.filter(pk=self.paket.pk, status=Status.DICETAK)
        if not masih.update(selesai_n=sudah, detak=jam.sekarang()):
            raise Dihentikan


def _isi(paket: PaketNaskah, penulis: Penulis, kemajuan: Kemajuan) -> None:
    with ThreadPoolExecutor(os.cpu_count()) as kolam:
        for awal in range(0, len(paket.isi), SEPOTONG):
            nomor = paket.isi[awal : awal + SEPOTONG]
            boleh = _terbaca(paket, nomor)
            sebab = kolam.map(partial(siapkan, tempat=ruang(paket)), boleh.values())
            for urut, satu in enumerate(nomor, awal + 1):
                naskah = boleh.get(satu)
                penulis.tambah(urut, naskah, next(sebab) if naskah else _("Tidak lagi boleh Anda baca."))
                kemajuan(urut)


def _terbaca(paket: PaketNaskah, nomor: Sequence[int]) -> dict[int, Naskah]:
    """Those of the documents that the asker may read now, in the given order."""
    with dalam(paket.instansi_id):
        p = _pembaca_kini(paket)
        if p is None:
            return {}
        daftar = naskah_terbaca(p).filter(pk__in=nomor).select_related("lambang", "perkara").in_bulk()
    return {satu: daftar[satu] for satu in nomor if satu in daftar}


def _pembaca_kini(paket: PaketNaskah) -> Pembaca | None:
    """The asker as he stands today; nobody if his account is closed."""
    akun = Akun.objects.filter(pk=paket.akun_id, is_active=True).select_related("pegawai").first()
    pegawai = getattr(akun, "pegawai", None)
    if akun is None or pegawai is None:
        return None
    kelompok = frozenset(akun.groups.values_list("name", flat=True))
    return pembaca(pegawai, jam.hari_ini(paket.instansi.zona_waktu), kelompok)


def _selesai(paket: PaketNaskah, dilewati: int) -> None:
    """Hand it over, unless it was given up meanwhile."""
    jejak = {"paket": paket.kode, "jumlah": paket.jumlah, "dilewati": dilewati, "sha256": sidik(paket)}
    with perubahan(paket.instansi, "cetak_paket_naskah", None) as catatan:
        jadi = PaketNaskah.objects.filter(pk=paket.pk, status=Status.DICETAK).update(
            status=Status.SELESAI,
            berkas=nama_simpanan(paket),
            selesai_n=paket.jumlah,
            dilewati=dilewati,
            detak=jam.sekarang(),
            kedaluwarsa=akhir_paket(),
        )
        if not jadi:
            raise Dihentikan
        catatan.isian = jejak
    buang_ruang(paket)
