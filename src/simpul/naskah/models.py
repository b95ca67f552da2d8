"""Documents that were issued, the books that number them, and who received a copy."""

from datetime import datetime, timedelta

from django.db import models
from django.db.models import Q

from simpul.inti import jam
from simpul.inti.models import Akun, MilikInstansi, Perkara, kode_baru
from simpul.naskah.isi import JenisNaskah, Peristiwa
from simpul.organisasi.models import Jabatan, Pegawai, UnitOrganisasi


class BukuNomor(MilikInstansi):
    """A book of numbers. The row is locked while a number is taken, so none repeats and none is skipped."""

    unit = models.ForeignKey(
        UnitOrganisasi, null=True, blank=True, on_delete=models.PROTECT, related_name="+"
    )
    tahun = models.PositiveSmallIntegerField(help_text="0 bila buku tidak berganti tiap tahun")
    buku = models.CharField(max_length=40)
    terakhir = models.PositiveIntegerField(default=0)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["instansi", "unit", "tahun", "buku"], nulls_distinct=False, name="buku_nomor_tunggal"
            )
        ]

    def __str__(self) -> str:
        return f"{self.buku} {self.tahun}"


class Lambang(models.Model):
    """A coat of arms, kept once for all documents that show it."""

    sidik = models.CharField(max_length=64, unique=True)
    gambar = models.BinaryField()

    def __str__(self) -> str:
        return self.sidik


class Naskah(MilikInstansi):
    """An official document. Its content is frozen; the database refuses to change it afterwards."""

    perkara = models.ForeignKey(Perkara, on_delete=models.PROTECT, related_name="naskah")
    jenis = models.CharField(max_length=40, choices=[(j.value, j.value) for j in JenisNaskah])
    peristiwa = models.CharField(
        max_length=20, choices=[(p.value, p.value) for p in Peristiwa], default=Peristiwa.PENUGASAN.value
    )
    nomor = models.CharField(max_length=160)
    buku = models.ForeignKey(
        BukuNomor, null=True, blank=True, on_delete=models.PROTECT, related_name="naskah"
    )
    urut = models.PositiveIntegerField(null=True, blank=True)
    tanggal = models.DateField()
    hal = models.CharField(max_length=500, blank=True)
    penanda_tangan = models.ForeignKey(
        Pegawai, null=True, blank=True, on_delete=models.PROTECT, related_name="naskah_ditandatangani"
    )
    penanda_tangan_nama = models.CharField(max_length=250)
    kapasitas = models.CharField(max_length=300, help_text="Jabatan dan kapasitas seperti tercetak")
    jabatan_penanda = models.ForeignKey(
        Jabatan, null=True, blank=True, on_delete=models.PROTECT, related_name="+"
    )
    luar = models.BooleanField(default=False, help_text="Surat masuk dari luar; nomornya dari pengirim")
    asal = models.CharField(max_length=250, blank=True, help_text="Pengirim surat masuk")
    pindaian = models.FileField(upload_to="naskah/%Y/%m/", blank=True)
    isi = models.JSONField(default=dict)
    lambang = models.ForeignKey(Lambang, null=True, blank=True, on_delete=models.PROTECT, related_name="+")
    templat_versi = models.CharField(max_length=20)
    jalur_ref = models.BigIntegerField(null=True, blank=True, help_text="Bagian perkara yang dimaksud")
    butir_ref = models.BigIntegerField(null=True, blank=True, help_text="Hal dalam pekerjaan yang dimaksud")
    dibuat = models.DateTimeField(default=jam.sekarang, editable=False)

    class Meta:
        ordering = ["perkara", "id"]
        constraints = [
            models.UniqueConstraint(fields=["buku", "urut"], name="urutan_naskah_tak_berulang"),
            models.UniqueConstraint(
                fields=["instansi", "nomor"], condition=Q(luar=False), name="nomor_naskah_tak_berulang"
            ),
            models.CheckConstraint(
                condition=Q(luar=True, buku__isnull=True, urut__isnull=True)
                | Q(luar=False, buku__isnull=False, urut__isnull=False),
                name="naskah_sendiri_bernomor_buku",
            ),
        ]
        indexes = [models.Index(fields=["instansi", "-tanggal"], name="naskah_terbaru")]

    def __str__(self) -> str:
        return f"{self.jenis} {self.nomor}"


class Tembusan(MilikInstansi):
    """A copy of a document to someone, named as printed."""

    naskah = models.ForeignKey(Naskah, on_delete=models.CASCADE, related_name="tembusan")
    urut = models.PositiveSmallIntegerField()
    nama = models.CharField(max_length=300)
    pegawai = models.ForeignKey(
        Pegawai, null=True, blank=True, on_delete=models.PROTECT, related_name="tembusan_naskah"
    )

    class Meta:
        ordering = ["naskah", "urut"]
        constraints = [
            models.UniqueConstraint(fields=["naskah", "urut"], name="urutan_tembusan_tak_berulang")
        ]

    def __str__(self) -> str:
        return self.nama


PAKET_DISIMPAN = timedelta(days=7)


def akhir_paket() -> datetime:
    """Until when a package of now is kept."""
    return jam.sekarang() + PAKET_DISIMPAN


class PaketNaskah(MilikInstansi):
    """Documents that somebody asked for in one ZIP: printed in the background, kept for a week, for his account only."""

    class Status(models.TextChoices):
        MENUNGGU = "menunggu", "Menunggu dicetak"
        DICETAK = "dicetak", "Sedang dicetak"
        SELESAI = "selesai", "Siap diunduh"
        GAGAL = "gagal", "Gagal"
        DIBATALKAN = "dibatalkan", "Dibatalkan"
        KEDALUWARSA = "kedaluwarsa", "Sudah dihapus"

    BERJALAN = (Status.MENUNGGU, Status.DICETAK)
    MACET_SESUDAH = timedelta(minutes=5)

    kode = models.CharField(max_length=12, unique=True, default=kode_baru)
    akun = models.ForeignKey(Akun, on_delete=models.CASCADE, related_name="+")
    saringan = models.JSONField(default=dict, help_text="Apa yang diminta")
    isi = models.JSONField(default=list, help_text="Nomor naskah yang diminta, menurut urutan dalam berkas")
    status = models.CharField(max_length=12, choices=Status, default=Status.MENUNGGU)
    jumlah = models.PositiveIntegerField()
    selesai_n = models.PositiveIntegerField(
        default=0, help_text="Yang sudah dikerjakan, termasuk yang dilewati"
    )
    dilewati = models.PositiveIntegerField(
        default=0, help_text="Yang tidak disertakan; sebabnya dalam daftar isi"
    )
    berkas = models.FileField(upload_to="paket", blank=True)
    dibuat = models.DateTimeField(default=jam.sekarang)
    kedaluwarsa = models.DateTimeField(default=akhir_paket)
    detak = models.DateTimeField(default=jam.sekarang, help_text="Tanda hidup terakhir dari pengerjaannya")

    class Meta:
        ordering = ["-dibuat"]
        constraints = [
            models.UniqueConstraint(
                fields=["akun"],
                condition=Q(status__in=["menunggu", "dicetak"]),
                name="satu_paket_berjalan_seorang",
            )
        ]
        indexes = [models.Index(fields=["akun", "-dibuat"], name="paket_saya")]

    def __str__(self) -> str:
        return self.kode

    @property
    def dikerjakan(self) -> bool:
        """True while a job works on it, or will."""
        return self.status in self.BERJALAN

    @property
    def macet(self) -> bool:
        """True if the job that should work on it gives no sign of life."""
        return self.dikerjakan and jam.sekarang() - self.detak > self.MACET_SESUDAH

    @property
    def dapat_diunduh(self) -> bool:
        """True if there is a file to hand out."""
        return self.status == self.Status.SELESAI and jam.sekarang() < self.kedaluwarsa
