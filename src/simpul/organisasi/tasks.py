"""Jobs of the organisation."""

from procrastinate.contrib.django import app

from simpul.inti.pintu import Siapa
from simpul.organisasi.impor.layanan import kerjakan


@app.task(name="organisasi.impor")
def kerjakan_impor(impor_id: int, pegawai: int | None = None, nama: str = "") -> None:
    """Check or load a file."""
    kerjakan(impor_id, Siapa(pegawai, nama) if nama else None)
