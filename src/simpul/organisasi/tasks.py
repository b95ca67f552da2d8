"""Jobs of the organisation."""

from procrastinate.contrib.django import app

from simpul.inti.pintu import Siapa
from simpul.organisasi.impor.layanan import kerjakan, lupakan_yang_lama


@app.task(name="organisasi.impor")
def kerjakan_impor(impor_id: int, pegawai: int | None = None, nama: str = "") -> None:
    """Check or load a file."""
    kerjakan(impor_id, Siapa(pegawai, nama) if nama else None)


@app.periodic(cron="17 3 * * *")
@app.task(name="organisasi.lupakan_impor_lama")
def lupakan_impor_lama(timestamp: int) -> None:
    """Give up imports that nobody decided on: their files hold personal data."""
    lupakan_yang_lama()
