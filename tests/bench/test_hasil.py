"""A tiny run, from asking to ``hasil.json``: the shape is the one that is published."""

import json
import os
from itertools import repeat
from pathlib import Path
from subprocess import Popen
from types import SimpleNamespace
from typing import Any, cast

import pytest

from bench import laporan
from bench.kasus import BACA, LANGKAH, Ajuan, Kasus
from bench.layanan import Layanan
from bench.ukur import LangkahKurang, Sasaran, periksa_langkah
from tests.bench.peladen import Peladen, jalan

MINTA = b"GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n"
BENTUK = {
    "nama": str, "jenis": str, "skala": int, "rps": float, "p50_ms": float, "p95_ms": float, "cpu_ms": float,
    "kueri": float, "bufer": float, "memori_mb": float,
}  # fmt: skip


class BasisPalsu:
    """Counts as PostgreSQL would: so many statements, transaction control included, and so many buffers."""

    def __init__(self, kueri: int = 60, perintah: int = 100, bufer: int = 2000) -> None:
        self.hitungan = (kueri, perintah, bufer)

    def execute(self, query: str, params: Any = None) -> Any:
        return SimpleNamespace(fetchone=lambda: self.hitungan)


def kasus(nama: str, jenis: str, **lain: Any) -> Kasus:
    return Kasus(nama, jenis, (Ajuan(1, "/"),), laju=200, banyak=20, pengguna=(1, 8), **lain)


def sasaran(porta: int, satu: Kasus, skala: int = 1) -> Sasaran:
    proses = cast("Popen[bytes]", SimpleNamespace(pid=os.getpid()))
    return Sasaran(satu, skala, Layanan(porta, proses, os.getpid()), BasisPalsu(), repeat(MINTA))


def test_hasil_json_berbentuk_seperti_yang_dijanjikan(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bench.ukur.LAMA_TERTUTUP", 0.05)
    monkeypatch.setattr(laporan, "JSON", tmp_path / "hasil.json")
    baca, langkah = kasus("giliran", BACA), kasus("langkah", LANGKAH)
    with jalan(Peladen()) as porta:
        batas = [sasaran(porta, kasus("batas", BACA)).ukur()]
        ulangan = {("giliran", s): [sasaran(porta, baca, s).ukur()] for s in (1, 10)}
        ulangan["langkah", 1] = [sasaran(porta, langkah).ukur()]
    laporan.tulis(laporan.susun(batas, ulangan, {"giliran": baca, "langkah": langkah}))
    hasil = json.loads((tmp_path / "hasil.json").read_text())
    assert {"cpu_ms", "p95_ms"} <= set(hasil["batas"])
    assert [(h["nama"], h["jenis"], h["skala"]) for h in hasil["hasil"]] == [
        ("giliran", "baca", 1), ("giliran", "baca", 10), ("langkah", "langkah", 1),
    ]  # fmt: skip
    for satu in hasil["hasil"]:
        assert {kunci: type(satu[kunci]) for kunci in BENTUK} == BENTUK
        assert (satu["kueri"], satu["bufer"]) == (3.0, 100.0)
    assert "langkah x1" in laporan.tabel(hasil)
    assert "batas dipenuhi" in laporan.putusan(hasil)


def test_angka_persetujuan_massal_ialah_angka_setiap_putusannya() -> None:
    satu = Kasus("massal", LANGKAH, (Ajuan(1, "/"),), laju=0, banyak=2, isi=50, pengguna=())
    with jalan(Peladen(macet=0.5)) as porta:
        yang_diukur = sasaran(porta, satu)
        hasil = yang_diukur.ukur()
    assert yang_diukur.dijawab == 100
    assert hasil["kueri"] == pytest.approx(60 / 100)
    assert 10 <= hasil["p95_ms"] < 100
    assert hasil["rps"] > 50


def test_langkah_yang_dijawab_tetapi_tidak_tercatat_menggagalkan_pengukuran() -> None:
    periksa_langkah(BasisPalsu(kueri=5), mulai=0, diharapkan=5)
    with pytest.raises(LangkahKurang, match="6 langkah dijawab, 5 tercatat"):
        periksa_langkah(BasisPalsu(kueri=5), mulai=0, diharapkan=6)


def test_persediaan_yang_habis_bukan_ukuran() -> None:
    with jalan(Peladen()) as porta:
        kosong = sasaran(porta, kasus("langkah", LANGKAH))
        kosong.bingkai = iter([])
        with pytest.raises(LangkahKurang, match="persediaan perkara habis"):
            kosong.ukur()
