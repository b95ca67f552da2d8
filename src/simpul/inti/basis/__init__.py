"""Django's PostgreSQL, but for how it is asked whether a kept connection still lives."""
