"""What ``make check-deploy`` looks at besides Django's own list: is this a safe and complete installation?

Loaded by ``simpul check``. Each finding says what to do; identifiers are ``simpul.E001`` and so on.
"""

from collections.abc import Iterator
from typing import Any, LiteralString
from urllib.parse import urlsplit

from django.conf import settings
from django.core.checks import CheckMessage, Error, Tags, register
from django.db import DatabaseError, connection

from simpul.config import kesehatan
from simpul.config.cadangkan import versi_server
from simpul.config.pengaturan import LOOPBACK

PERAN = "SELECT rolsuper, rolbypassrls FROM pg_roles WHERE rolname = current_user"
MILIK = """
SELECT count(*) FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'
AND pg_has_role(current_user, relowner, 'MEMBER')
"""
TANPA_PAGAR = """
SELECT relname FROM pg_class c WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND NOT relrowsecurity
AND EXISTS (SELECT FROM pg_attribute WHERE attrelid = c.oid AND attname = 'instansi_id' AND NOT attisdropped) ORDER BY 1
"""


def _salah(nomor: int, apa: str, perbaikan: str) -> Error:
    return Error(apa, hint=perbaikan, id=f"simpul.E{nomor:03}")


@register(Tags.security, deploy=True)
def periksa_setelan(app_configs: Any, **kwargs: Any) -> list[CheckMessage]:
    """The settings that an operator gives."""
    return list(_setelan())


def _setelan() -> Iterator[CheckMessage]:
    tuan = set(settings.ALLOWED_HOSTS)
    if not settings.SECURE_SSL_REDIRECT:
        yield _salah(1, "HTTPS tidak dipakai.", "Pasang perantara TLS dan setel SIMPUL_HTTPS=true.")
    if tuan <= LOOPBACK or "*" in tuan:
        yield _salah(
            2, "Nama host belum disetel, atau semua nama diterima.", "Setel SIMPUL_HOSTS=simpul.example."
        )
    if urlsplit(settings.ALAMAT_SITUS).hostname not in tuan or not settings.ALAMAT_SITUS.startswith(
        "https://"
    ):
        yield _salah(3, "Tautan dalam surel tidak menuju situs ini lewat HTTPS.",
                     "Setel SIMPUL_ALAMAT=https://simpul.example, dengan host dari SIMPUL_HOSTS.")  # fmt: skip
    if settings.SECRET_KEY_BAWAAN or "GANTI" in settings.SECRET_KEY:
        yield _salah(4, "Kunci rahasia dibuat sendiri di satu mesin, atau masih seperti dalam contoh.",
                     "Setel SECRET_KEY, sama di semua mesin; misalnya dengan openssl rand -base64 48.")  # fmt: skip
    if not settings.EMAIL_BACKEND.endswith("smtp.EmailBackend"):
        yield _salah(5, "Surel tidak dikirim ke mana pun.", "Setel SIMPUL_SMTP_URL dan SIMPUL_SURAT_DARI.")


@register(Tags.database, deploy=True)
def periksa_basis_data(app_configs: Any, **kwargs: Any) -> list[CheckMessage]:
    """What the database says: its tables, our role in it, the worker. Asked only with ``--database default``."""
    if not kwargs.get("databases"):
        return []
    try:
        return [*_tabel(), *_peran(), *_isi()]
    except DatabaseError:
        return [_salah(10, "Basis data tidak terjangkau, atau tabelnya belum ada.",
                       "Periksa DATABASE_URL, lalu jalankan `simpul siapkan`.")]  # fmt: skip


def _tabel() -> Iterator[CheckMessage]:
    if kurang := kesehatan.migrasi_kurang():
        yield _salah(11, f"{len(kurang)} perubahan tabel belum dijalankan.", "Jalankan `simpul siapkan`.")
    if versi_server() < 15:
        yield _salah(12, "PostgreSQL lebih lama daripada versi 15.", "Mutakhirkan PostgreSQL.")
    with connection.cursor() as kursor:
        kursor.execute(TANPA_PAGAR)
        if terbuka := [str(nama) for (nama,) in kursor.fetchall()]:
            yield _salah(
                13, f"Tabel tanpa pagar antarinstansi: {', '.join(terbuka)}.", "Jalankan `simpul siapkan`."
            )


def _peran() -> Iterator[CheckMessage]:
    super_, lewat_pagar = _satu_baris(PERAN)
    if super_ or lewat_pagar:
        yield _salah(14, "Peran basis data ialah superuser atau boleh melewati pagar antarinstansi.",
                     "Pakai peran aplikasi tersendiri dalam DATABASE_URL; lihat README.")  # fmt: skip
    if _satu_baris(MILIK) != (0,):
        yield _salah(15, "Peran basis data memiliki tabel, sehingga dapat mengubah jejak.",
                     "Pisahkan DATABASE_URL (peran aplikasi) dari DATABASE_URL_PEMILIK.")  # fmt: skip


def _isi() -> Iterator[CheckMessage]:
    umur = kesehatan.tanda_pekerja()
    if umur is None or umur > kesehatan.PEKERJA_HILANG:
        yield _salah(
            16, "Tidak ada pekerja yang memberi tanda dalam semenit ini.", "Jalankan `simpul pekerja`."
        )
    if _satu_baris("SELECT count(*) FROM inti_instansi WHERE contoh") != (0,):
        yield _salah(17, "Basis data berisi kabupaten rekaan, yang sandinya diketahui semua orang.",
                     "Mulai dari basis data kosong: `simpul mulai`.")  # fmt: skip


def _satu_baris(sql: LiteralString) -> tuple[Any, ...]:
    with connection.cursor() as kursor:
        kursor.execute(sql)
        baris: tuple[Any, ...] = kursor.fetchone()
        return baris
