"""``simpul contoh``: load the demo regency, or a full-size one. All of it is invented."""

from argparse import ArgumentParser
from collections.abc import Callable
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.db import transaction

from simpul.contoh import besar, demo
from simpul.contoh.massal import muat as massal
from simpul.inti.models import Instansi


class Command(BaseCommand):
    help = "Muat kabupaten contoh; dengan --orang kabupaten berukuran penuh. Semua isinya rekaan."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--orang", type=int, help="banyaknya orang kabupaten besar, misalnya 10000")
        parser.add_argument(
            "--penugasan", type=int, help="banyaknya penugasan; baku dua kali banyaknya orang"
        )

    def handle(self, *args: Any, orang: int | None, penugasan: int | None, **options: Any) -> None:
        if orang is None:
            self._muat(demo.NAMA, lambda: demo.muat(self.lapor))
        else:
            banyak = 2 * orang if penugasan is None else penugasan
            self._muat(besar.NAMA, lambda: massal.muat(besar.NAMA, orang, banyak, self.lapor))

    def _muat(self, nama: str, pemuat: Callable[[], object]) -> None:
        if Instansi.objects.filter(nama=nama).exists():
            raise CommandError(f"{nama} sudah ada; tidak ada yang dimuat.")
        with transaction.atomic():
            pemuat()

    def lapor(self, teks: str) -> None:
        """Progress, one line each."""
        self.stdout.write(f"  {teks}")
        self.stdout.flush()
