"""Sessions in the database, read by a prepared statement: every request begins with one."""

from typing import Any, LiteralString

from django.contrib.sessions.backends.db import SessionStore as SesiBasisData
from django.utils import timezone

from simpul.inti.kueri import baca_satu

ISI: LiteralString = """
SELECT session_data FROM django_session WHERE session_key = %(kunci)s AND expire_date > %(kini)s
"""


class SessionStore(SesiBasisData):
    """Django's own, but for how it is read."""

    def load(self) -> dict[str, Any]:
        """What the session holds; nothing if it is unknown or over."""
        baris = baca_satu(ISI, kunci=self.session_key, kini=timezone.now()) if self.session_key else None
        if baris is None:
            self._session_key = None
            return {}
        isi: dict[str, Any] = self.decode(baris[0])
        return isi

    @classmethod
    def get_model_class(cls) -> Any:
        """The table that Django's own uses."""
        return SesiBasisData.get_model_class()
