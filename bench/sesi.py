"""What opens the door: sessions of many users, and tokens, written straight into their stores."""

import hashlib
from collections.abc import Iterable
from datetime import timedelta
from importlib import import_module
from typing import Any

from bench.kasus import Ajuan, Sambungan

RAHASIA_TOKEN = "simpul_ukur_{}"
BERLAKU = timedelta(days=30)


class Kunci:
    """The keys of everyone who asks for something; made when first needed.

    Django must be set up with the product's settings; ``db`` may write every row.
    """

    def __init__(self, db: Sambungan) -> None:
        self.db = db
        self.sesi: dict[int, str] = {}
        self.token: dict[int, str] = {}

    def siapkan(self, ajuan: Iterable[Ajuan]) -> None:
        """Write the sessions and tokens that these requests need."""
        for satu in ajuan:
            milik = self.token if satu.lewat_api else self.sesi
            if satu.akun and satu.akun not in milik:
                milik[satu.akun] = self._token(satu.akun) if satu.lewat_api else self._sesi(satu.akun)

    def bingkai(self, ajuan: Ajuan) -> bytes:
        """The bytes of a request, signed in."""
        return ajuan.bingkai((self.token if ajuan.lewat_api else self.sesi).get(ajuan.akun, ""))

    def _sesi(self, akun: int) -> str:
        """What signing in leaves behind."""
        from django.contrib.auth import BACKEND_SESSION_KEY, HASH_SESSION_KEY, SESSION_KEY
        from django.utils.crypto import get_random_string

        from simpul.inti.models import Akun

        baca = "SELECT password, instansi_id FROM inti_akun WHERE id = %s"
        sandi, instansi = self.db.execute(baca, [akun]).fetchone()
        isi = {
            SESSION_KEY: str(akun),
            BACKEND_SESSION_KEY: "simpul.web.masuk.NipAtauNama",
            HASH_SESSION_KEY: Akun(pk=akun, password=sandi).get_session_auth_hash(),
            "instansi": instansi,
        }
        kunci = get_random_string(32, "abcdefghijklmnopqrstuvwxyz0123456789")
        self.db.execute(
            "INSERT INTO django_session (session_key, session_data, expire_date) VALUES (%s, %s, now() + %s)",
            [kunci, _toko().encode(isi), BERLAKU],
        )
        return kunci

    def _token(self, akun: int) -> str:
        rahasia = RAHASIA_TOKEN.format(akun)
        isi: dict[str, Any] = {
            "akun": akun,
            "sidik": hashlib.sha256(rahasia.encode()).hexdigest(),
            "cakupan": ["perkara:baca", "perkara:tulis"],
            "masa": BERLAKU,
        }
        self.db.execute(
            """INSERT INTO api_token (instansi_id, akun_id, nama, sidik, cakupan, dibuat, berlaku_sampai)
            SELECT instansi_id, akun_id, 'ukur', %(sidik)s, %(cakupan)s, now(), (now() + %(masa)s)::date
            FROM organisasi_pegawai WHERE akun_id = %(akun)s ON CONFLICT DO NOTHING""",
            isi,
        )
        return rahasia


def _toko() -> Any:
    """The store of sessions that the product is set to use."""
    from django.conf import settings

    return import_module(settings.SESSION_ENGINE).SessionStore()
