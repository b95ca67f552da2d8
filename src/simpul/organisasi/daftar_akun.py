"""Accounts to read: where they are missing, and the list that is handed out once."""

import csv
import io
from collections.abc import Iterable
from typing import Any

from django.db.models import Count, Q
from django.utils.translation import gettext as _

from simpul.inti import jam
from simpul.inti.models import Instansi
from simpul.organisasi.impor.templat import sebagai_teks
from simpul.organisasi.models import Penempatan, UnitOrganisasi
from simpul.organisasi.nip import cetak
from simpul.organisasi.services.akun import AkunBaru
from simpul.organisasi.susunan import berlaku_pada, penempatan_pada

BELUM_DIPAKAI = Q(
    pegawai__akun__harus_ganti_sandi=True,
    pegawai__akun__last_login__isnull=True,
    pegawai__akun__is_active=True,
)


def menurut_perangkat_daerah(instansi: Instansi) -> Any:
    """How many active people each Perangkat Daerah has, without account and with one never used."""
    kini = berlaku_pada(jam.hari_ini(instansi.zona_waktu))
    daftar = Penempatan.objects.filter(kini, instansi=instansi, jenis="definitif", pegawai__aktif=True)
    puncak = "jabatan__unit__perangkat_daerah"
    hitungan = daftar.values("jabatan__unit__perangkat_daerah_id", f"{puncak}__nama").annotate(
        orang=Count("pegawai", distinct=True),
        tanpa=Count("pegawai", distinct=True, filter=Q(pegawai__akun__isnull=True)),
        belum=Count("pegawai", distinct=True, filter=BELUM_DIPAKAI),
    )
    return hitungan.order_by(f"{puncak}__nama")


def akun_csv(instansi: Instansi, daftar: Iterable[AkunBaru]) -> bytes:
    """User names and first passwords by unit. A NIP is spaced as documents print it, or Excel would round it."""
    semua = list(daftar)
    tempat = penempatan_pada(
        [a.pegawai.pk for a in semua], jam.hari_ini(instansi.zona_waktu), dengan_unit=True
    )
    unit = {pk: p.jabatan.unit for pk, p in tempat.items()}
    wadah = io.StringIO(newline="")
    penulis = csv.writer(wadah, delimiter=";")
    penulis.writerow([_("Unit"), _("Nama"), _("Nama pengguna"), _("Kata sandi sekali pakai")])
    for satu in sorted(semua, key=lambda a: (_urut(unit.get(a.pegawai.pk)), a.pegawai.nama)):
        milik = unit.get(satu.pegawai.pk)
        isi = (milik.nama if milik else "", satu.pegawai.nama, cetak(satu.nama_pengguna), satu.sandi)
        penulis.writerow([sebagai_teks(teks) for teks in isi])
    return b"\xef\xbb\xbf" + wadah.getvalue().encode()


def _urut(unit: UnitOrganisasi | None) -> list[int]:
    return unit.leluhur if unit else []
