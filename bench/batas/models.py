"""The one table."""

from django.db import models


class Baris(models.Model):
    """A row with a short text."""

    teks = models.CharField(max_length=100)

    class Meta:
        db_table = "bench_batas"
        managed = False

    def __str__(self) -> str:
        return self.teks
