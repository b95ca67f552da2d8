"""``simpul akun``: accounts for everyone who has none, with their first passwords in a file."""

import os
from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.db import transaction

from simpul.inti.models import Instansi
from simpul.inti.pintu import Siapa
from simpul.organisasi.daftar_akun import akun_csv
from simpul.organisasi.models import UnitOrganisasi
from simpul.organisasi.services import buat_akun_semua


class Command(BaseCommand):
    """The file is written before the accounts are: without it nobody would know the passwords."""

    help = "Buat akun untuk semua pegawai aktif yang belum punya; sandi pertamanya ditulis ke berkas CSV."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--instansi", required=True, help="nama instansi")
        parser.add_argument("--unit", help="kode unit; orang di bawahnya termasuk")
        parser.add_argument("--berkas", type=Path, required=True, help="berkas CSV baru")
        parser.add_argument(
            "--ulang",
            action="store_true",
            help="sandi baru bagi yang belum pernah masuk, bila daftarnya hilang",
        )

    def handle(self, *args: Any, **pilihan: Any) -> None:
        instansi = Instansi.objects.filter(nama=pilihan["instansi"]).first()
        if instansi is None:
            raise CommandError(f"Tidak ada instansi {pilihan['instansi']!r}.")
        unit = _unit(instansi, pilihan["unit"])
        with transaction.atomic():
            daftar = buat_akun_semua(
                instansi=instansi, unit=unit, ulang=pilihan["ulang"], siapa=Siapa(None, "Perintah akun")
            )
            if daftar:
                _tulis(pilihan["berkas"], akun_csv(instansi, daftar))
        tempat = f" Sandi pertamanya di {pilihan['berkas']}; serahkan, lalu hapus." if daftar else ""
        self.stdout.write(f"{len(daftar)} akun.{tempat}")


def _unit(instansi: Instansi, kode: str | None) -> UnitOrganisasi | None:
    if kode is None:
        return None
    unit = UnitOrganisasi.objects.filter(instansi=instansi, kode__iexact=kode).first()
    if unit is None:
        raise CommandError(f"Tidak ada unit berkode {kode!r}.")
    return unit


def _tulis(berkas: Path, isi: bytes) -> None:
    """A file that only we read, and that was not there before."""
    try:
        with os.fdopen(os.open(berkas, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as tujuan:
            tujuan.write(isi)
    except OSError as galat:
        raise CommandError(
            f"{berkas} tidak dapat ditulis: {galat.strerror}. Tidak ada akun dibuat."
        ) from galat
