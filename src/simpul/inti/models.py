"""The ground that everything stands on: tenants, accounts, cases, the audit trail and notices."""

import secrets

from django.contrib.auth.models import AbstractUser
from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.indexes import GinIndex
from django.core.serializers.json import DjangoJSONEncoder
from django.db import models
from django.db.models import Q

from simpul.aturan.profil import Profil, profil_pada
from simpul.inti import jam

HURUF_KODE = "23456789abcdefghjkmnpqrstuvwxyz"


def kode_baru() -> str:
    """A short public reference that tells nothing about how many cases there are."""
    return "".join(secrets.choice(HURUF_KODE) for _ in range(10))


class Akun(AbstractUser):
    """A way to sign in; ``Pegawai.akun`` says whose it is, and the database keeps ``instansi`` in step with it."""

    instansi = models.ForeignKey(
        "Instansi",
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
        help_text="Diisi basis data: instansi pemilik akun",
    )
    harus_ganti_sandi = models.BooleanField(default=False, help_text="Sandinya sekali pakai")


class Instansi(models.Model):
    """A government institution: the tenant. Everything belongs to exactly one."""

    nama = models.CharField(max_length=200, unique=True)
    nama_daerah = models.CharField(max_length=120, help_text="Kabupaten Bombana")
    tempat = models.CharField(max_length=80, help_text="Tempat penandatanganan naskah")
    alamat = models.CharField(max_length=250, blank=True)
    kontak = models.CharField(max_length=250, blank=True)
    zona_waktu = models.CharField(max_length=40, default="Asia/Makassar")
    profil = models.CharField(
        max_length=60, help_text="Profil peraturan yang berlaku, misalnya bombana-31-2023"
    )
    contoh = models.BooleanField(default=False, help_text="Isinya rekaan")

    def __str__(self) -> str:
        return self.nama

    @property
    def profil_kini(self) -> Profil:
        """Its regulation in the version in force today: new cases are judged by it."""
        return profil_pada(self.profil, jam.hari_ini(self.zona_waktu))


class MilikInstansi(models.Model):
    """A row that belongs to one tenant."""

    instansi = models.ForeignKey(Instansi, on_delete=models.PROTECT, related_name="+")

    class Meta:
        abstract = True


class Perkara(MilikInstansi):
    """A case: what a chain of audit entries, its documents and its turns hang on."""

    class Jenis(models.TextChoices):
        PENUGASAN = "penugasan", "Penugasan"
        ORGANISASI = "organisasi", "Perubahan data organisasi"
        PERCOBAAN = "percobaan", "Percobaan yang ditolak sebelum menjadi perkara"
        PERJANJIAN = "perjanjian", "Perjanjian kinerja"

    kode = models.CharField(max_length=12, unique=True, default=kode_baru)
    jenis = models.CharField(max_length=20, choices=Jenis)
    judul = models.CharField(max_length=300)
    profil = models.CharField(max_length=60)
    profil_versi = models.PositiveSmallIntegerField(default=1)
    dibuat = models.DateTimeField(default=jam.sekarang, editable=False)
    jumlah_jejak = models.PositiveIntegerField(default=0)
    kepala_rantai = models.CharField(max_length=64, blank=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["instansi", "jenis"],
                condition=~models.Q(jenis__in=["penugasan", "perjanjian"]),
                name="satu_rantai_umum_per_instansi_dan_jenis",
            )
        ]

    def __str__(self) -> str:
        return self.judul

    @property
    def versi(self) -> str:
        """Which state of the case this is: the end of its chain; every act on it makes a new one."""
        return f"{self.jumlah_jejak}-{self.kepala_rantai[:16]}"


class Jejak(MilikInstansi):
    """One entry of the audit trail. The database refuses to change or delete it, whoever asks."""

    class Hasil(models.TextChoices):
        DITERIMA = "diterima", "Diterima"
        DITOLAK = "ditolak", "Ditolak"
        KOREKSI = "koreksi", "Koreksi"

    perkara = models.ForeignKey(Perkara, on_delete=models.PROTECT, related_name="jejak")
    urut = models.PositiveIntegerField()
    waktu = models.DateTimeField()
    tanggal = models.DateField(help_text="Hari menurut zona waktu instansi")
    pelaku = models.BigIntegerField(null=True, help_text="Pegawai; kosong bila sistem sendiri")
    pelaku_nama = models.CharField(max_length=200)
    kapasitas = models.CharField(max_length=300, blank=True, help_text="Jabatan tempat ia bertindak")
    pencatat = models.BigIntegerField(null=True, help_text="Yang mencatat tindakan pihak luar")
    langkah = models.CharField(max_length=60)
    hasil = models.CharField(max_length=10, choices=Hasil)
    klausul = ArrayField(models.CharField(max_length=60), default=list)
    profil = models.CharField(max_length=60)
    profil_versi = models.PositiveSmallIntegerField()
    sebelum = models.JSONField(default=dict, encoder=DjangoJSONEncoder)
    sesudah = models.JSONField(default=dict, encoder=DjangoJSONEncoder)
    isian = models.JSONField(default=dict, encoder=DjangoJSONEncoder)
    sidik_sebelumnya = models.CharField(max_length=64, blank=True)
    sidik = models.CharField(max_length=64)

    class Meta:
        ordering = ["perkara", "urut"]
        constraints = [models.UniqueConstraint(fields=["perkara", "urut"], name="urutan_jejak_tak_berulang")]
        indexes = [
            models.Index(fields=["instansi", "-waktu"], name="jejak_terbaru"),
            GinIndex(fields=["klausul"], name="jejak_menurut_klausul"),
            models.Index(
                fields=["pelaku", "tanggal"], include=["langkah", "hasil"], name="jejak_menurut_pelaku"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.perkara} {self.urut}: {self.langkah}"


class Segel(MilikInstansi):
    """The daily seal: the heads of all chains of one Instansi, bound into a chain of its own."""

    tanggal = models.DateField()
    kepala = models.JSONField(help_text="Kode perkara -> [jumlah entri, sidik kepala]")
    sidik_sebelumnya = models.CharField(max_length=64, blank=True)
    sidik = models.CharField(max_length=64)

    class Meta:
        ordering = ["instansi", "tanggal"]
        constraints = [models.UniqueConstraint(fields=["instansi", "tanggal"], name="satu_segel_sehari")]

    def __str__(self) -> str:
        return f"{self.tanggal} {self.sidik[:8]}"


class Pemberitahuan(MilikInstansi):
    """A notice in the application; the mail that goes with it is a job."""

    akun = models.ForeignKey(Akun, on_delete=models.CASCADE, related_name="pemberitahuan")
    perkara = models.ForeignKey(Perkara, on_delete=models.CASCADE, related_name="+")
    pesan = models.CharField(max_length=300)
    nilai = models.JSONField(default=dict, encoder=DjangoJSONEncoder)
    dibuat = models.DateTimeField(default=jam.sekarang, editable=False)
    dibaca = models.DateTimeField(null=True)

    class Meta:
        ordering = ["-dibuat"]
        indexes = [
            models.Index(fields=["akun", "-dibuat"], name="pemberitahuan_saya"),
            # Counted on every page: from the index alone, however many were read before.
            models.Index(
                fields=["akun"],
                include=["instansi"],
                condition=Q(dibaca=None),
                name="pemberitahuan_belum_dibaca",
            ),
        ]

    def __str__(self) -> str:
        return self.pesan
