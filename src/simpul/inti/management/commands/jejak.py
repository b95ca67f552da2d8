"""``simpul jejak segel | ekspor | periksa``: seal the audit trail, export the seals, look for tampering."""

import json
from argparse import ArgumentParser
from datetime import date
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from simpul.inti.jam import hari_ini
from simpul.inti.jejak import ekspor, periksa, segel_hari
from simpul.inti.models import Instansi


class Command(BaseCommand):
    """Exit 1 where the trail is broken; each break is named with case and entry."""

    help = "Segel, ekspor, dan periksa jejak audit."

    def add_arguments(self, parser: ArgumentParser) -> None:
        perintah = parser.add_subparsers(dest="perintah", required=True)
        for nama, bantuan in (
            ("segel", "segel kepala semua rantai untuk satu hari"),
            ("ekspor", "tulis rantai segel sebagai JSON, untuk disimpan di luar"),
            ("periksa", "telusuri semua rantai; dengan --ekspor bandingkan dengan ekspor lama"),
        ):
            sub = perintah.add_parser(nama, help=bantuan)
            sub.add_argument("--instansi", help="nama instansi; tanpa ini semua, atau satu-satunya")
            if nama == "segel":
                sub.add_argument("--tanggal", type=date.fromisoformat, help="YYYY-MM-DD; tanpa ini hari ini")
            if nama == "ekspor":
                sub.add_argument("--berkas", type=Path, help="tanpa ini ke layar")
            if nama == "periksa":
                sub.add_argument("--ekspor", type=Path, help="berkas hasil 'simpul jejak ekspor' yang dulu")

    def handle(self, *args: Any, **options: Any) -> None:
        getattr(self, f"_{options['perintah']}")(self._instansi(options["instansi"]), options)

    def _instansi(self, nama: str | None) -> list[Instansi]:
        daftar = list(Instansi.objects.filter(nama=nama) if nama else Instansi.objects.order_by("nama"))
        if not daftar:
            raise CommandError(f"Instansi {nama!r} tidak ada." if nama else "Belum ada instansi.")
        return daftar

    def _segel(self, daftar: list[Instansi], options: dict[str, Any]) -> None:
        for instansi in daftar:
            try:
                segel = segel_hari(instansi, options["tanggal"] or hari_ini(instansi.zona_waktu))
            except ValueError as galat:
                raise CommandError(f"{instansi}: {galat}") from galat
            self.stdout.write(f"{instansi}: {segel.tanggal} {len(segel.kepala)} perkara, sidik {segel.sidik}")

    def _ekspor(self, daftar: list[Instansi], options: dict[str, Any]) -> None:
        isi = json.dumps([ekspor(satu) for satu in daftar], ensure_ascii=False, indent=1)
        if options["berkas"] is None:
            self.stdout.write(isi)
            return
        options["berkas"].write_text(isi, encoding="utf-8")
        self.stdout.write(f"Ditulis ke {options['berkas']}.")

    def _periksa(self, daftar: list[Instansi], options: dict[str, Any]) -> None:
        lama = {satu["instansi"]: satu for satu in self._baca(options["ekspor"])}
        cacat = [(satu, c) for satu in daftar for c in periksa(satu, lama.get(satu.nama))]
        hilang = set(lama) - {satu.nama for satu in daftar}
        for instansi, satu in cacat:
            self.stdout.write(f"{instansi}: {satu}")
        for nama in sorted(hilang):
            self.stdout.write(f"{nama}: ada dalam ekspor, tidak ada lagi di basis data")
        if cacat or hilang:
            raise SystemExit(1)
        self.stdout.write("Jejak utuh.")

    def _baca(self, berkas: Path | None) -> list[dict[str, Any]]:
        if berkas is None:
            return []
        try:
            isi: list[dict[str, Any]] = json.loads(berkas.read_text(encoding="utf-8"))
        except (OSError, ValueError) as galat:
            raise CommandError(f"{berkas} tidak terbaca sebagai ekspor jejak: {galat}") from galat
        return isi
