"""What went wrong with a job: the queue itself keeps that it failed, not why."""

from django.db import models

from simpul.inti import jam


class Kegagalan(models.Model):
    """The last failure of a job that is yet to succeed: its kind only, for the text of an exception may hold data."""

    pekerjaan = models.BigIntegerField(primary_key=True, help_text="Nomor pekerjaan dalam antrean")
    galat = models.CharField(max_length=200)
    saat = models.DateTimeField(default=jam.sekarang)

    def __str__(self) -> str:
        return f"{self.pekerjaan}: {self.galat}"
