"""``simpul impor BERKAS --instansi NAMA``: load a staff list from the terminal."""

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandError

from simpul.inti.models import Instansi
from simpul.inti.pintu import Siapa
from simpul.organisasi.impor import layanan
from simpul.organisasi.impor.periksa import dari_json
from simpul.organisasi.impor.templat import sebab_terbaca
from simpul.organisasi.models import Impor


class Command(BaseCommand):
    help = "Periksa dan muat berkas unit, jabatan, pegawai, penempatan dan kompetensi (XLSX atau CSV)."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("berkas", type=Path)
        parser.add_argument("--instansi", required=True, help="Nama instansi pemilik datanya")
        parser.add_argument("--periksa", action="store_true", help="Periksa saja, jangan muat")
        parser.add_argument("--baris-baik-saja", action="store_true", help="Muat walau ada baris yang salah")

    def handle(self, *args: Any, **pilihan: Any) -> None:
        try:
            self._jalankan(pilihan)
        except ValidationError as galat:
            raise CommandError(galat.messages[0]) from galat

    def _jalankan(self, pilihan: dict[str, Any]) -> None:
        berkas: Path = pilihan["berkas"]
        if not berkas.is_file():
            raise CommandError(f"Berkas {berkas} tidak ada.")
        impor = layanan.unggah(
            instansi=self._instansi(pilihan["instansi"]), nama=berkas.name, isi=berkas.read_bytes()
        )
        impor = layanan.kerjakan(impor.pk)
        self._lapor(impor)
        if pilihan["periksa"] or impor.ringkasan.get("tanpa_perubahan"):
            layanan.batalkan(impor=impor)
            return
        self._muat(impor, pilihan["baris_baik_saja"])

    def _instansi(self, nama: str) -> Instansi:
        try:
            return Instansi.objects.get(nama=nama)
        except Instansi.DoesNotExist:
            ada = ", ".join(Instansi.objects.values_list("nama", flat=True)) or "belum ada satu pun"
            raise CommandError(f"Tidak ada instansi {nama!r}. Yang ada: {ada}.") from None

    def _lapor(self, impor: Impor) -> None:
        if impor.status == Impor.Status.GAGAL:
            raise CommandError(sebab_terbaca(dari_json(impor.ringkasan["sebab"])))
        for satu in impor.kesalahan:
            sebab = sebab_terbaca(dari_json(satu["sebab"]))
            tempat = f"{satu['lembar']} baris {satu['baris']}, {satu['kolom']}"
            self.stderr.write(f"{tempat}: {satu['nilai']!r}: {sebab}")
        for nama, hitungan in impor.ringkasan["lembar"].items():
            angka = ", ".join(f"{hitungan[k]} {k}" for k in ("baru", "berubah", "sama", "salah", "menunggu"))
            self.stdout.write(f"{nama}: {angka}")

    def _muat(self, impor: Impor, baris_baik_saja: bool) -> None:
        try:
            layanan.minta_muat(impor=impor, hanya_yang_baik=baris_baik_saja)
        except ValidationError:
            layanan.batalkan(impor=impor)
            raise
        impor = layanan.kerjakan(impor.pk, Siapa(None, "Perintah impor"))
        if impor.status != Impor.Status.SELESAI:
            self._lapor(impor)
            raise CommandError("Tidak ada yang dimuat.")
        self.stdout.write("Selesai dimuat.")
