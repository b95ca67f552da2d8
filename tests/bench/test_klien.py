"""The bench's client charges a server for everyone who waited."""

from itertools import repeat

import pytest

from bench.klien import JawabanKeliru, jadwal, terbuka, tertutup
from tests.bench.peladen import Peladen, jalan

MINTA = b"GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n"


def test_kedatangan_acak_berlaju_rata_rata_yang_diminta_dan_selalu_sama() -> None:
    saat = jadwal(60, 6000)
    assert 6000 / saat[-1] == pytest.approx(60, rel=0.05)
    assert saat == sorted(saat)
    assert saat == jadwal(60, 6000)
    jarak = [b - a for a, b in zip(saat, saat[1:], strict=False)]
    assert sum(satu > 2 / 60 for satu in jarak) / len(jarak) == pytest.approx(0.135, abs=0.02)


def test_peladen_yang_macet_dibebani_semua_yang_menunggu() -> None:
    """A client that waits for its turn would hide the stall: one slow answer among many quick ones."""
    peladen = Peladen(macet=0.5)
    with jalan(peladen) as porta:
        hasil = terbuka(porta, repeat(MINTA), 200, laju=100, banyak=30)
    assert len(hasil.detik) == peladen.permintaan == 30
    assert sum(detik > 0.15 for detik in hasil.detik) >= 20


def test_waktu_dihitung_sejak_seharusnya_berangkat_bukan_sejak_terkirim(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """When the client itself is late, those whose time had come long ago have waited all the same."""
    monkeypatch.setattr("bench.klien.jadwal", lambda laju, banyak: [-1.0] * banyak)
    with jalan(Peladen()) as porta:
        hasil = terbuka(porta, repeat(MINTA), 200, laju=1, banyak=3)
    assert all(detik > 0.9 for detik in hasil.detik)


def test_pengguna_serempak_bertanya_lagi_begitu_dijawab_sampai_waktunya_habis() -> None:
    peladen = Peladen()
    with jalan(peladen) as porta:
        hasil = tertutup(porta, repeat(MINTA), 200, pengguna=4, detik=0.3)
    assert len(hasil.detik) == peladen.permintaan > 40
    assert hasil.laju == pytest.approx(len(hasil.detik) / hasil.lama)


def test_permintaan_yang_habis_mengakhiri_pengukuran() -> None:
    with jalan(Peladen()) as porta:
        hasil = tertutup(porta, iter([MINTA] * 5), 200, pengguna=8, detik=5)
    assert len(hasil.detik) == 5
    assert hasil.lama < 3


@pytest.mark.parametrize("cara", [{"pengguna": 1, "banyak": 1}])
def test_jawaban_lain_daripada_yang_diharapkan_bukan_ukuran(cara: dict[str, int]) -> None:
    with jalan(Peladen(status=500)) as porta:
        with pytest.raises(JawabanKeliru, match="500, bukan 200"):
            tertutup(porta, repeat(MINTA), 200, **cara)
        with pytest.raises(JawabanKeliru, match="500, bukan 200"):
            terbuka(porta, repeat(MINTA), 200, laju=50, banyak=1)
