"""``simpul ketertelusuran``: write docs/ketertelusuran.md; ``--periksa``: make sure that it is true and complete."""

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from simpul.skenario.ketertelusuran import DOKUMEN, dokumen, kekurangan, telusuri


class Command(BaseCommand):
    """Exit 0 only if every binding clause has a rule and a proof."""

    help = "Tulis docs/ketertelusuran.md: setiap klausul dengan aturan yang memuatnya dan bukti bahwa ia berlaku."
    requires_system_checks = ()

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument(
            "--akar", type=Path, default=Path.cwd(), help="folder proyek, berisi tests dan docs"
        )
        parser.add_argument(
            "--periksa", action="store_true", help="jangan menulis; gagal bila usang atau kurang"
        )

    def handle(self, *args: Any, **options: Any) -> None:
        akar: Path = options["akar"]
        if not (akar / "tests").is_dir():
            raise CommandError(f"{akar}: tidak ada folder tests di sini")
        jejak = telusuri(akar / "tests")
        usang = self._usang(akar / DOKUMEN, dokumen(jejak), tulis=not options["periksa"])
        kurang = kekurangan(jejak)
        for satu in (*usang, *kurang):
            self.stdout.write(satu)
        if usang or kurang:
            raise SystemExit(1)

    def _usang(self, berkas: Path, isi: str, *, tulis: bool) -> tuple[str, ...]:
        if tulis:
            berkas.write_text(isi, encoding="utf-8")
        elif not berkas.exists() or berkas.read_text(encoding="utf-8") != isi:
            return (f"{berkas} usang: jalankan simpul ketertelusuran",)
        return ()
