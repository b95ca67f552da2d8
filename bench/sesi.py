"""Signed-in sessions of many users, written straight into the store of sessions."""

from collections.abc import Iterable
from typing import Any


def buat_sesi(akun: Iterable[tuple[int, dict[str, Any] | None]]) -> list[str]:
    """A session for each pair of an account and a draft (None: no draft); returns their keys in order.

    Django must be set up with the product's settings.
    """
    from django.contrib.auth import BACKEND_SESSION_KEY, HASH_SESSION_KEY, SESSION_KEY
    from django.contrib.sessions.backends.db import SessionStore
    from django.contrib.sessions.models import Session

    from simpul.inti.models import Akun
    from simpul.penugasan.draf import KUNCI

    pasangan = list(akun)
    milik = Akun.objects.in_bulk({satu for satu, _draf in pasangan})
    baris = []
    for satu, draf in pasangan:
        toko = SessionStore(SessionStore()._get_new_session_key())
        isi = {
            SESSION_KEY: str(satu),
            BACKEND_SESSION_KEY: "simpul.web.masuk.NipAtauNama",
            HASH_SESSION_KEY: milik[satu].get_session_auth_hash(),
        }
        baris.append(toko.create_model_instance(isi | ({KUNCI: draf} if draf else {})))
    Session.objects.bulk_create(baris, batch_size=1000)
    return [satu.session_key for satu in baris]
