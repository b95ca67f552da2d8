"""Jobs of the organisation."""

from procrastinate.contrib.django import app

from simpul.inti.pintu import Siapa
from simpul.organisasi.impor.layanan import kerjakan, lupakan_yang_lama
from simpul.organisasi.models import Pegawai


@app.task(name="organisasi.impor")
def kerjakan_impor(impor_id: int, pegawai: int | None = None, nama: str = "") -> None:
    """Check or load a file. ``nama``: in jobs that an earlier release put into the queue; ours carry numbers only."""
    siapa = Pegawai.objects.filter(pk=pegawai).first() if pegawai else None
    kerjakan(impor_id, Siapa(siapa.pk, siapa.nama) if siapa else None)


@app.periodic(cron="17 3 * * *")
@app.task(name="organisasi.lupakan_impor_lama")
def lupakan_impor_lama(timestamp: int) -> None:
    """Give up imports that nobody decided on: their files hold personal data."""
    lupakan_yang_lama()
