"""``simpul mulai``: the institution and its first operator, so that someone can sign in and begin."""

import os
from argparse import ArgumentParser
from getpass import getpass
from typing import Any

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandError
from django.db import transaction

from simpul.inti.models import Akun, Instansi
from simpul.organisasi.services import mulai_instansi
from simpul.organisasi.services.mulai import periksa_instansi, periksa_nip, periksa_pengelola

VARIABEL = "SANDI_PENGELOLA"


class Command(BaseCommand):
    """The password is asked for on the terminal, or read from the environment; never an argument."""

    help = "Buat instansi dan akun pengelolanya yang pertama."

    def add_arguments(self, parser: ArgumentParser) -> None:
        for nama, bantuan in (
            ("nama", 'misalnya "Pemerintah Kabupaten Bombana"'),
            ("daerah", 'misalnya "Kabupaten Bombana"'),
            ("tempat", "tempat penandatanganan naskah, biasanya ibu kota"),
            ("pengelola", "nama pengguna orang yang mengurus data"),
            ("nama-pengelola", "nama orang itu, tanpa gelar"),
        ):
            parser.add_argument(f"--{nama}", required=True, help=bantuan)
        parser.add_argument("--nip-pengelola", default="", help="agar impor mengenalinya kembali")
        parser.add_argument("--profil", default="bombana-31-2023", help="peraturan yang berlaku")
        parser.add_argument("--zona", default=settings.TIME_ZONE, help="zona waktu, misalnya Asia/Makassar")
        parser.add_argument("--alamat", default="", help="untuk kop naskah")
        parser.add_argument("--kontak", default="", help="untuk kop naskah")

    def handle(self, *args: Any, **pilihan: Any) -> None:
        instansi = Instansi(
            nama=pilihan["nama"].strip(),
            nama_daerah=pilihan["daerah"].strip(),
            tempat=pilihan["tempat"].strip(),
            alamat=pilihan["alamat"].strip(),
            kontak=pilihan["kontak"].strip(),
            zona_waktu=pilihan["zona"],
            profil=pilihan["profil"],
        )
        try:
            self._mulai(instansi, pilihan["pengelola"], pilihan["nama_pengelola"], pilihan["nip_pengelola"])
        except ValidationError as galat:
            raise CommandError("; ".join(galat.messages)) from galat

    def _mulai(self, instansi: Instansi, pengelola: str, nama: str, nip: str) -> None:
        periksa_instansi(instansi)
        periksa_pengelola(Akun(username=pengelola.strip()), nama)
        periksa_nip(nip)
        sandi = _sandi(pengelola)
        with transaction.atomic():
            mulai_instansi(instansi=instansi, pengelola=pengelola, nama_pengelola=nama, sandi=sandi, nip=nip)
        self.stdout.write(f"{instansi} dibuat. {nama} masuk dengan nama pengguna {pengelola.strip()}.")
        self.stdout.write(f'Berikutnya: simpul impor BERKAS --instansi "{instansi}"')


def _sandi(pengelola: str) -> str:
    if (sandi := os.environ.get(VARIABEL)) is not None:
        return sandi
    try:
        sandi, ulang = getpass(f"Kata sandi {pengelola}: "), getpass("Sekali lagi: ")
    except (EOFError, KeyboardInterrupt):
        raise CommandError(f"Tidak ada kata sandi. Tanpa terminal, setel {VARIABEL}.") from None
    if sandi != ulang:
        raise CommandError("Kedua kata sandi tidak sama.")
    return sandi
