"""The one exception of the launcher; its message is meant for the person at the terminal."""


class PeluncurError(RuntimeError):
    """PostgreSQL could not be started; says what is missing and what helps."""
