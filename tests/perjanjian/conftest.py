"""The fixed cast, signed in, and an agreement that is set."""

import pytest

from simpul.inti import jam
from simpul.perjanjian import services
from simpul.perjanjian.isi import IsiIndikator, IsiPerjanjian, IsiProgram, IsiSasaran
from tests.dunia import HARI, bangun_dunia


@pytest.fixture
def dunia(db):
    """The cast, on a Tuesday in March 2024."""
    with jam.pada(HARI):
        yield bangun_dunia()


@pytest.fixture
def masuk(client):
    """Sign somebody in."""

    def sebagai(pegawai):
        client.force_login(pegawai.akun)
        return client

    return sebagai


ISI = IsiPerjanjian(
    (
        IsiSasaran("Stunting turun", (IsiIndikator("Prevalensi stunting", 14, "persen", "turun"),)),
        IsiSasaran("Imunisasi lengkap", (IsiIndikator("Cakupan imunisasi", 95, "persen"),)),
    ),
    (IsiProgram("Pemenuhan upaya kesehatan", 25_000_000),),
)


@pytest.fixture
def perjanjian(dunia):
    """Darwis's agreement for 2024, set."""
    satu = services.susun(dunia.darwis, dunia.dinkes, 2024, ISI)
    services.tetapkan(satu, dunia.darwis)
    satu.refresh_from_db()
    return satu
