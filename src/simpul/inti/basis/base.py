"""The database engine: ``ENGINE = "simpul.inti.basis"``."""

import select

from django.db.backends.postgresql import base


class DatabaseWrapper(base.DatabaseWrapper):
    """Asks the socket before it asks the server.

    A server that has ended a connection has said so on its socket: something is there to be read. Where all is silent the
    connection lives, and the question that Django asks at the beginning of each request is saved.
    """

    def is_usable(self) -> bool:
        """Whether the connection can be used; the server itself is asked only if there is news from it."""
        if self.connection is None or self.connection.closed:
            return False
        news, _writable, _failed = select.select([self.connection.fileno()], [], [], 0)
        return super().is_usable() if news else True
