"""One measurement of one case: answers by the clock, then as fast as they come, with what they cost."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from bench.kasus import Kasus, Sambungan
from bench.klien import Hasil, terbuka, tertutup
from bench.layanan import Layanan
from bench.sesi import Kunci
from bench.statistik import persentil

LAMA_TERTUTUP = 0.8
# Opening and ending transactions, the settings of a connection, and the checks of foreign keys are no queries of ours.
BUKAN_KUERI = r"^\s*(BEGIN|COMMIT|ROLLBACK|SAVEPOINT|RELEASE|SET |RESET |SHOW |START |DISCARD)"
STATEMEN = """
    SELECT coalesce(sum(calls) FILTER (WHERE query !~* %(bukan)s AND query NOT LIKE %(kunci)s), 0),
           coalesce(sum(calls), 0), coalesce(sum(shared_blks_hit + shared_blks_read), 0)
    FROM pg_stat_statements WHERE dbid = (SELECT oid FROM pg_database WHERE datname = current_database())
      AND query NOT LIKE '%%pg_stat_statements%%'
"""


class LangkahKurang(RuntimeError):
    """A step was answered as if taken, but the case still waits; or the stock of waiting cases is used up."""


@dataclass
class Sasaran:
    """A case at a scale, ready to be asked for: its server, its requests, the database to look into."""

    kasus: Kasus
    skala: int
    layanan: Layanan
    db: Sambungan
    bingkai: Iterator[bytes]
    dijawab: int = 0

    def panaskan(self) -> None:
        """Ask for it a few times, so that every process has seen it."""
        if self.kasus.isi > 1:
            self._catat(self._tertutup(1, banyak=1))
        else:
            self._catat(self._tertutup(8, banyak=48))

    def ukur(self) -> dict[str, float]:
        """Its figures, this once."""
        hasil = self._berbiaya()
        for pengguna in self.kasus.pengguna:
            hasil[f"rps_{pengguna}"] = self._catat(self._tertutup(pengguna, detik=LAMA_TERTUTUP)).laju
        hasil["rps"] = hasil.get("rps_8", hasil["rps_1"])
        return hasil | {"memori_mb": self.layanan.memori_mb()}

    def _tertutup(self, pengguna: int, *, detik: float = 0.0, banyak: int = 0) -> Hasil:
        k = self.kasus
        return tertutup(
            self.layanan.porta, self.bingkai, k.status, pengguna=pengguna, detik=detik, banyak=banyak
        )

    def _catat(self, hasil: Hasil) -> Hasil:
        if not hasil.detik:
            raise LangkahKurang(f"{self.kasus.nama}: persediaan perkara habis")
        self.dijawab += len(hasil.detik) * self.kasus.isi
        return hasil

    def _berbiaya(self) -> dict[str, float]:
        self.db.execute("SELECT pg_stat_statements_reset()")
        sebelum = self.layanan.cpu()
        hasil = self._catat(self._menurut_jam())
        sesudah = self.layanan.cpu()
        kueri, perintah, bufer = self.db.execute(STATEMEN, _SARING).fetchone()
        n = len(hasil.detik) * self.kasus.isi
        cpu = {nama: (sesudah[nama].jumlah - sebelum[nama].jumlah) * 1000 / n for nama in sebelum}
        biaya = {"kueri": kueri / n, "perintah": perintah / n, "bufer": bufer / n}
        cpu_rinci = {"cpu_ms": sum(cpu.values()), **{f"cpu_{nama}_ms": nilai for nama, nilai in cpu.items()}}
        return {**_waktu(hasil, self.kasus.isi), **cpu_rinci, **{k: float(v) for k, v in biaya.items()}}

    def _menurut_jam(self) -> Hasil:
        k, porta = self.kasus, self.layanan.porta
        if not k.laju:
            return self._tertutup(1, banyak=k.banyak)
        return terbuka(porta, self.bingkai, k.status, laju=k.laju, banyak=k.banyak)


_SARING: dict[str, Any] = {"bukan": BUKAN_KUERI, "kunci": "%OPERATOR(pg_catalog.=)%FOR KEY SHARE OF x"}


def _waktu(hasil: Hasil, isi: int) -> dict[str, float]:
    """Percentiles in milliseconds; of a request that holds several decisions, for each of them."""
    ms = [detik * 1000 / isi for detik in hasil.detik]
    return {f"p{p}_ms": persentil(ms, p) for p in (50, 95, 99)} | {"rps_1": hasil.laju * isi}


def bingkai(kasus: Kasus, kunci: Kunci) -> Iterator[bytes]:
    """The requests of a case as bytes, signed in."""
    kunci.siapkan(kasus.ajuan)
    return (kunci.bingkai(ajuan) for ajuan in kasus.aliran())


def periksa_langkah(db: Sambungan, mulai: int, diharapkan: int) -> None:
    """Make sure that every step that was answered as taken stands in the trail.

    Raises:
        LangkahKurang: fewer entries than answers.
    """
    ada = db.execute(
        "SELECT count(*) FROM inti_jejak WHERE id > %s AND hasil = 'diterima'", [mulai]
    ).fetchone()[0]
    if ada < diharapkan:
        raise LangkahKurang(f"{diharapkan} langkah dijawab, {ada} tercatat")
