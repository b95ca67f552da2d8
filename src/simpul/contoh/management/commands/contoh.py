"""``simpul contoh``: load the demo regency, all of it invented."""

from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.db import transaction

from simpul.contoh import demo
from simpul.inti.models import Instansi


class Command(BaseCommand):
    help = "Muat kabupaten contoh; semua isinya rekaan."

    def handle(self, *args: Any, **options: Any) -> None:
        if Instansi.objects.filter(nama=demo.NAMA).exists():
            raise CommandError(f"{demo.NAMA} sudah ada; tidak ada yang dimuat.")
        with transaction.atomic():
            demo.muat(self.lapor)

    def lapor(self, teks: str) -> None:
        """Progress, one line each."""
        self.stdout.write(f"  {teks}")
        self.stdout.flush()
