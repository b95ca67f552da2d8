"""Compilers are replaced when they die and ended when they take too long."""

import time
from concurrent.futures import ThreadPoolExecutor

import pytest

from simpul.naskah import kolam as modul
from simpul.naskah.kolam import CetakGagal, CetakTerlaluLama, Kolam
from simpul.naskah.pekerja import BERHASIL

PERMINTAAN = b'{"templat": "v1/tiada.typ", "masukan": {}, "waktu": 0}'


@pytest.fixture
def kolam():
    milik = Kolam(1)
    yield milik
    milik.tutup()


class Palsu:
    """A compiler that answers after a moment and counts how many work at once."""

    serentak = 0
    puncak = 0

    def __init__(self) -> None:
        self.jumlah = 0
        self.diakhiri = False

    def kerjakan(self, muatan: bytes, batas: float) -> bytes:
        self.jumlah += 1
        Palsu.serentak += 1
        Palsu.puncak = max(Palsu.puncak, Palsu.serentak)
        time.sleep(0.01)
        Palsu.serentak -= 1
        return BERHASIL

    def akhiri(self) -> None:
        self.diakhiri = True


def test_a_template_that_does_not_compile_is_an_error(kolam: Kolam) -> None:
    with pytest.raises(CetakGagal, match="No such file"):
        kolam.kerjakan(PERMINTAAN)


def test_the_time_limit_ends_the_compiler(kolam: Kolam) -> None:
    with pytest.raises(CetakTerlaluLama):
        kolam.kerjakan(PERMINTAAN, batas=0.0)
    assert kolam.siap == []


def test_a_compiler_that_died_while_idle_is_replaced(kolam: Kolam) -> None:
    pekerja = kolam.pembuat()
    pekerja.proses.kill()
    pekerja.proses.wait()
    kolam.siap.append(pekerja)
    with pytest.raises(CetakGagal, match="No such file"):
        kolam.kerjakan(PERMINTAAN)


def test_a_compiler_retires_after_many_documents(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(modul, "PENSIUN", 2)
    palsu = Palsu()
    kolam = Kolam(1, lambda: palsu)  # type: ignore[arg-type, return-value]  # a stand-in
    kolam.kerjakan(b"")
    kolam.kerjakan(b"")
    assert palsu.diakhiri
    assert kolam.siap == []


def test_no_more_compilers_work_than_allowed() -> None:
    kolam = Kolam(2, Palsu)  # type: ignore[arg-type]  # a stand-in
    with ThreadPoolExecutor(8) as kelompok:
        list(kelompok.map(kolam.kerjakan, [b""] * 16))
    assert Palsu.puncak <= 2
    assert len(kolam.siap) <= 2
