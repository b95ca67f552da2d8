"""Periods of reporting: which one ended last (Pasal 28 ayat (2): at the team's period, monthly unless it says otherwise)."""

from datetime import date, timedelta

SEHARI = timedelta(days=1)
# Days after the end of a period within which its report is to be handed in; before the end of the work, its result.
TENGGANG_LAPORAN = timedelta(days=7)
MENJELANG_SELESAI = timedelta(days=7)
# How long after an early end the last report still falls due by itself; it can be handed in later too.
MENAGIH_LAPORAN_AKHIR = timedelta(days=31)
BULAN = {"bulanan": 1, "triwulan": 3}


def akhir_masa(periode: str, hari: date) -> date:
    """The last day of the month or the quarter that ended before this day."""
    bulan = BULAN[periode]
    awal = (hari.month - 1) // bulan * bulan + 1
    return date(hari.year, awal, 1) - SEHARI
