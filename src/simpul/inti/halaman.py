"""Pages of a list that is read a page at a time."""

TERJAUH = 10**6


def awal_halaman(nomor: str, sehalaman: int) -> int:
    """How many rows come before the page of this number, as it stands in an address; none if it is no number."""
    return sehalaman * (int(nomor) - 1) if nomor.isdecimal() and 0 < int(nomor) < TERJAUH else 0
