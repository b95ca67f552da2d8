"""Work in the background: turns that move because an office changes hands, reminders, the daily seal."""

from collections.abc import Callable
from datetime import date, timedelta
from zoneinfo import ZoneInfo

from django.db.models import Max, Q
from django.utils import timezone
from procrastinate.contrib.django import app

from simpul.inti import jam
from simpul.inti.jejak import segel_hari
from simpul.inti.models import Instansi, Segel
from simpul.organisasi.models import Delegasi, Penempatan
from simpul.penugasan import paket
from simpul.penugasan.mengikuti import ikuti, terkait
from simpul.penugasan.pengingat import ingatkan

LANGSUNG = 20
# What else is done once a day for each Instansi, before its reminders.
SETIAP_HARI: list[Callable[[Instansi, date], None]] = []


def ikuti_jabatan(instansi_id: int, jabatan: set[int]) -> None:
    """After offices changed hands: move turns at once, or as a job where many cases are touched."""
    if terkait(instansi_id, jabatan).count() <= LANGSUNG:
        ikuti(instansi_id, jabatan)
    else:
        segarkan_banyak.defer(instansi_id=instansi_id, jabatan=sorted(jabatan))


@app.task(queue="giliran", retry=3)
def segarkan_banyak(instansi_id: int, jabatan: list[int]) -> None:
    """Move the turns of many offices."""
    ikuti(instansi_id, set(jabatan))


@app.periodic(cron="5 * * * *")
@app.task(queue="harian", queueing_lock="harian")
def harian(timestamp: int = 0) -> None:
    """Once a day for each Instansi, soon after its midnight: move turns, remind, seal the day before.

    Days on which it did not run are made up for.
    """
    for instansi in Instansi.objects.all():
        hari = jam.hari_ini(instansi.zona_waktu)
        kemarin = hari - timedelta(days=1)
        terakhir = Segel.objects.filter(instansi=instansi).aggregate(tanggal=Max("tanggal"))["tanggal"]
        if terakhir is not None and terakhir >= kemarin:
            continue
        sejak = hari if terakhir is None else terakhir + 2 * timedelta(days=1)
        ikuti(instansi.pk, jabatan_berganti(instansi, sejak, hari))
        for kerjakan in SETIAP_HARI:
            kerjakan(instansi, hari)
        with timezone.override(ZoneInfo(instansi.zona_waktu)):
            ingatkan(instansi, hari, sejak)
        segel_hari(instansi, kemarin)


@app.periodic(cron="23 3 * * *")
@app.task(name="penugasan.lupakan_paket_lama", queue="harian", queueing_lock="lupakan_paket_lama")
def lupakan_paket_lama(timestamp: int = 0) -> None:
    """Remove packages of documents whose week is over."""
    paket.lupakan_yang_lama()


def jabatan_berganti(instansi: Instansi, sejak: date, hari: date) -> set[int]:
    """Positions whose holder or delegate begins on one of these days, or ended on the day before one."""
    sehari = timedelta(days=1)
    mulai_atau_usai = Q(mulai__range=(sejak, hari)) | Q(selesai__range=(sejak - sehari, hari - sehari))
    penempatan = Penempatan.objects.filter(mulai_atau_usai, instansi=instansi, berlaku=True)
    delegasi = Delegasi.objects.filter(mulai_atau_usai, instansi=instansi, berlaku=True)
    return {*penempatan.values_list("jabatan", flat=True), *delegasi.values_list("jabatan", flat=True)}
