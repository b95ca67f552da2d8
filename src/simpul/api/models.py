"""What the interface for machines keeps: tokens, and the answers to writes that may be sent twice."""

from datetime import date

from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.core.serializers.json import DjangoJSONEncoder
from django.db import models

from simpul.inti import jam
from simpul.inti.models import Instansi, MilikInstansi


class Token(models.Model):
    """A key by which a program acts for an account. Its secret is shown once; only the SHA-256 of it is kept.

    Read before it is known whose request it is, so it holds nothing but what it takes to know that.
    """

    instansi = models.ForeignKey(Instansi, on_delete=models.PROTECT, related_name="+")
    akun = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="token")
    nama = models.CharField(max_length=100)
    sidik = models.CharField(max_length=64, unique=True, help_text="SHA-256 rahasianya")
    cakupan = ArrayField(models.CharField(max_length=30))
    dibuat = models.DateTimeField(default=jam.sekarang, editable=False)
    berlaku_sampai = models.DateField(help_text="Hari terakhir, ikut terhitung")
    dicabut = models.DateTimeField(null=True)
    terakhir_dipakai = models.DateField(null=True)

    class Meta:
        ordering = ["-pk"]

    def __str__(self) -> str:
        return self.nama

    def berlaku(self, hari: date) -> bool:
        """True while it opens the door."""
        return self.dicabut is None and hari <= self.berlaku_sampai


class Kunci(MilikInstansi):
    """The answer to a write, kept with its effect: the same key again gives the same answer.

    ``bagian``: one part of an act on several cases, each of which is a transaction of its own.
    """

    akun = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    kunci = models.CharField(max_length=200)
    bagian = models.CharField(max_length=40, blank=True)
    sidik = models.CharField(max_length=64, help_text="SHA-256 cara, alamat, dan isi permintaan")
    status = models.PositiveSmallIntegerField()
    kepala = models.JSONField(default=dict, encoder=DjangoJSONEncoder)
    isi = models.BinaryField()
    dibuat = models.DateTimeField(default=jam.sekarang, editable=False)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["akun", "kunci", "bagian"], name="kunci_sekali_seakun")
        ]
        indexes = [models.Index(fields=["dibuat"], name="kunci_menurut_umur")]

    def __str__(self) -> str:
        return f"{self.kunci} {self.bagian}".strip()
