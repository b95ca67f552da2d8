"""The life of an import: upload, check, preview, load, forget the file."""

import hashlib
import logging
from contextlib import suppress
from datetime import timedelta
from time import monotonic
from types import TracebackType
from typing import Any

from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile
from django.db import DatabaseError, connection, connections
from django.utils.translation import gettext_lazy as _
from django.utils.translation import gettext_noop

from simpul.aturan.pesan import Pesan, pesan
from simpul.inti import jam
from simpul.inti.batas import transaksi
from simpul.inti.jejak import catat
from simpul.inti.models import Akun, Instansi, Perkara
from simpul.inti.pintu import Siapa, rantai_umum
from simpul.organisasi.impor.berkas import BerkasSalah, baca, jenis_berkas
from simpul.organisasi.impor.keadaan import Rencana, nomor_basis_data
from simpul.organisasi.impor.muat import banyaknya, jejak_baru, jejak_ubahan, laksanakan
from simpul.organisasi.impor.periksa import daftar_json, ke_json, ringkas, susun_rencana
from simpul.organisasi.models import Impor
from simpul.organisasi.services.dasar import Catatan, butuh, entri, kabarkan, tabrakan_dijelaskan

log = logging.getLogger(__name__)
Status = Impor.Status
TUNTAS = (Status.SELESAI, Status.DIBATALKAN, Status.GAGAL)
JEDA = 0.3
DISIMPAN = timedelta(days=7)


def unggah(*, instansi: Instansi, nama: str, isi: bytes, akun: Akun | None = None) -> Impor:
    """Take in a file and have it checked.

    Raises:
        ValidationError: it is too large, or no XLSX or CSV by its content.
    """
    try:
        jenis = jenis_berkas(isi)
    except BerkasSalah as galat:
        raise ValidationError(galat.sebab.teks, code="berkas", params=dict(galat.sebab.nilai)) from galat
    impor = Impor(
        instansi=instansi, akun=akun, nama_berkas=nama[-200:], sidik=hashlib.sha256(isi).hexdigest()
    )
    impor.berkas.save(f"{impor.kode}.{jenis}", ContentFile(isi), save=False)
    impor.save()
    return impor


def minta_muat(*, impor: Impor, hanya_yang_baik: bool = False) -> Impor:
    """Decide that what was checked is to be loaded; with bad rows only if the others alone are wanted."""
    with transaksi():
        kini = Impor.objects.select_for_update().get(pk=impor.pk)
        butuh(
            kini.status == Status.SIAP or kini.macet,
            _("Impor ini tidak sedang menunggu keputusan."),
            "status",
        )
        butuh(
            hanya_yang_baik or not kini.kesalahan,
            _("Masih ada baris yang salah. Perbaiki, atau pilih memuat baris yang baik saja."),
            "ada_kesalahan",
        )
        butuh(not kini.ringkasan.get("tanpa_perubahan"), _("Tidak ada yang berubah."), "tanpa_perubahan")
        kini.status, kini.hanya_yang_baik = Status.DIMUAT, hanya_yang_baik
        kini.kemajuan, kini.detak = 0, jam.sekarang()
        kini.save(update_fields=["status", "hanya_yang_baik", "kemajuan", "detak"])
    return kini


def batalkan(*, impor: Impor) -> None:
    """Give up an import that waits; its file is removed."""
    with transaksi():
        kini = Impor.objects.select_for_update().get(pk=impor.pk)
        butuh(kini.status != Status.DIMUAT or kini.macet, _("Sedang dimuat."), "status")
        butuh(kini.status not in (Status.SELESAI, Status.DIBATALKAN), _("Impor ini sudah selesai."), "status")
        kini.status = Status.DIBATALKAN
        kini.save(update_fields=["status"])
    lupakan_berkas(kini)


def lupakan_berkas(impor: Impor) -> None:
    """Remove the file: what it held is in the database now, or unwanted."""
    if impor.berkas:
        impor.berkas.delete(save=False)
        Impor.objects.filter(pk=impor.pk).update(berkas="")


def lupakan_yang_lama() -> int:
    """Give up what has been waiting for too long; returns how many."""
    batas = jam.sekarang() - DISIMPAN
    daftar = Impor.objects.filter(detak__lt=batas).exclude(berkas="").exclude(status=Status.DIMUAT)
    lama = list(daftar.defer("kesalahan", "peringatan"))
    for impor in lama:
        Impor.objects.filter(pk=impor.pk).update(status=Status.DIBATALKAN)
        lupakan_berkas(impor)
    return len(lama)


class Kemajuan:
    """Progress that others see while our transaction is still open: told through a connection of its own."""

    def __init__(self, impor: Impor) -> None:
        self.impor, self.jumlah, self.terakhir = impor, 0, 0.0
        self.sambungan = (
            connections.create_connection("default") if connection.in_atomic_block else connection
        )

    def __enter__(self) -> "Kemajuan":
        if self.sambungan is not connection:
            with self.sambungan.cursor() as kursor:
                kursor.execute("SET lock_timeout = '2s'")
        return self

    def __exit__(
        self, jenis: type[BaseException] | None, galat: BaseException | None, jejak: TracebackType | None
    ) -> None:
        if self.sambungan is not connection:
            self.sambungan.close()

    def mulai(self, total: int) -> None:
        """Say how much there is to do."""
        self.jumlah = 0
        self._tulis("UPDATE organisasi_impor SET kemajuan = 0, total = %s, detak = %s WHERE id = %s", total)

    def __call__(self, jumlah: int) -> None:
        self.jumlah += jumlah
        if monotonic() - self.terakhir > JEDA:
            self.terakhir = monotonic()
            self._tulis("UPDATE organisasi_impor SET kemajuan = %s, detak = %s WHERE id = %s", self.jumlah)

    def _tulis(self, perintah: str, angka: int) -> None:
        with suppress(DatabaseError), self.sambungan.cursor() as kursor:
            kursor.execute(perintah, [angka, jam.sekarang(), self.impor.pk])


def _baca_berkas(impor: Impor) -> bytes:
    with impor.berkas.open("rb") as berkas:
        isi: bytes = berkas.read()
    return isi


def periksa(impor: Impor) -> Impor:
    """Check a file and keep what was found, for the preview."""
    try:
        isi = baca(_baca_berkas(impor), impor.nama_berkas)
    except BerkasSalah as galat:
        return _gagal(impor, galat.sebab)
    with Kemajuan(impor) as kemajuan:
        kemajuan.mulai(isi.jumlah)
        rencana = susun_rencana(impor.instansi, isi, lapor=kemajuan)
    return _simpan_temuan(impor, rencana, Status.SIAP)


def muat(impor: Impor, siapa: Siapa | None = None) -> Impor:
    """Load a file: all of it, or nothing; what has changed since the preview is checked again first."""
    with tabrakan_dijelaskan(), transaksi(), Kemajuan(impor) as kemajuan:
        rantai = rantai_umum(impor.instansi, Perkara.Jenis.ORGANISASI)
        impor.refresh_from_db(fields=["status", "berkas"])
        if impor.status in TUNTAS:
            return impor
        isi = baca(_baca_berkas(impor), impor.nama_berkas)
        rencana = susun_rencana(impor.instansi, isi, nomor=nomor_basis_data())
        boleh = impor.hanya_yang_baik or not rencana.salah
        if boleh:
            kemajuan.mulai(banyaknya(rencana))
            _laksanakan(impor, rantai, rencana, siapa, kemajuan)
        _simpan_temuan(impor, rencana, Status.SELESAI if boleh else Status.SIAP)
    if boleh:
        lupakan_berkas(impor)
    return impor


def _laksanakan(
    impor: Impor, rantai: Perkara, rencana: Rencana, siapa: Siapa | None, kemajuan: Kemajuan
) -> None:
    jabatan = laksanakan(rencana, kemajuan)
    sebelum, sesudah = jejak_ubahan(rencana)
    isian = {"berkas": impor.nama_berkas, "sha256": impor.sidik, "ringkasan": ringkas(rencana)["lembar"]}
    catatan = Catatan(
        sebelum=sebelum,
        sesudah={"diubah": sesudah, "baru": jejak_baru(rencana)},
        isian=isian | {"hanya_yang_baik": impor.hanya_yang_baik},
    )
    catat(rantai, entri("impor", siapa, catatan))
    kabarkan(impor.instansi_id, jabatan)


def _simpan_temuan(impor: Impor, rencana: Rencana, status: Impor.Status) -> Impor:
    impor.ringkasan = ringkas(rencana)
    impor.kesalahan, impor.peringatan = daftar_json(rencana.salah), daftar_json(rencana.peringatan)
    return _simpan(impor, status)


def _simpan(impor: Impor, status: Impor.Status) -> Impor:
    impor.status, impor.detak = status, jam.sekarang()
    impor.kemajuan = impor.total = max(impor.total, 1)
    impor.save(update_fields=["status", "detak", "kemajuan", "total", "ringkasan", "kesalahan", "peringatan"])
    return impor


def _gagal(impor: Impor, sebab: Pesan) -> Impor:
    impor.ringkasan = {"sebab": ke_json(sebab)}
    _simpan(impor, Status.GAGAL)
    lupakan_berkas(impor)
    return impor


def kerjakan(impor_id: int, siapa: Siapa | None = None) -> Impor:
    """Do what an import waits for; whatever goes wrong is said on its page."""
    impor = Impor.objects.select_related("instansi").get(pk=impor_id)
    langkah: Any = {Status.DIPERIKSA: periksa, Status.DIMUAT: lambda i: muat(i, siapa)}.get(
        Status(impor.status)
    )
    if langkah is None:
        return impor
    try:
        return langkah(impor)  # type: ignore[no-any-return]  # the step says its type
    except ValidationError as galat:
        log.warning("impor ditolak basis data", extra={"impor": impor.kode})
        return _gagal(impor, Pesan(galat.messages[0].replace("%", "%%")))
    except Exception:
        log.exception("impor gagal", extra={"impor": impor.kode})
        return _gagal(
            impor, pesan(gettext_noop("Terjadi gangguan; tidak ada yang dimuat. Unggah lagi berkasnya."))
        )
