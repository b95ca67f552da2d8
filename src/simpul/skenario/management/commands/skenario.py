"""``simpul skenario FILE...``: run scenario files and say which hold."""

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from simpul.skenario.pelaksana import Hasil, jalankan
from simpul.skenario.pembaca import BerkasTidakTerbaca, Skenario, baca


class Command(BaseCommand):
    """Exit 0 only if every scenario holds."""

    help = "Jalankan berkas skenario terhadap layanan yang sesungguhnya."
    requires_system_checks = ()  # scenarios need neither addresses nor templates

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("berkas", nargs="+", type=Path)

    def handle(self, *args: Any, **options: Any) -> None:
        hasil = [self._laporkan(jalankan(s)) for b in options["berkas"] for s in self._baca(b)]
        gagal = sum(not h.lulus for h in hasil)
        self.stdout.write(f"\n{len(hasil) - gagal} passed, {gagal} failed")
        if gagal or not hasil:
            raise SystemExit(1)

    def _baca(self, berkas: Path) -> list[Skenario]:
        try:
            return baca(berkas)
        except BerkasTidakTerbaca as galat:
            raise CommandError(str(galat)) from galat

    def _laporkan(self, hasil: Hasil) -> Hasil:
        self.stdout.write(f"{'lulus' if hasil.lulus else 'gagal'}  {hasil.skenario.nama}")
        if hasil.langkah is not None:
            self.stdout.write(f"       {hasil.tempat}: {hasil.langkah.teks}")
            self.stdout.write(f"       {hasil.sebab}")
        return hasil
