"""The limits that Simpul promises, and which of them a set of figures holds."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

KALI_HALAMAN, KALI_LANGKAH = 6.0, 12.0
P95_MS, KEPUTUSAN_MS, SURAT_PER_INTI = 50.0, 100.0, 20.0
KALI_BUFER, KALI_CPU = 1.15, 1.3
BERKAS_CETAK = frozenset({"keputusan"})
TANPA_JAM = frozenset({"massal"})  # not asked for by the clock: one after the other

Baris = dict[str, Any]


@dataclass(frozen=True)
class Vonis:
    """One promise: what was found, what is allowed."""

    apa: str
    nilai: float
    batas: float
    satuan: str = ""
    paling_sedikit: bool = False

    @property
    def dipenuhi(self) -> bool:
        """True if the promise is kept."""
        return self.nilai >= self.batas if self.paling_sedikit else self.nilai <= self.batas

    def __str__(self) -> str:
        tanda = ">=" if self.paling_sedikit else "<="
        return f"{self.apa}: {self.nilai:.2f} {tanda} {self.batas:g} {self.satuan}".rstrip()


def vonis(hasil: Baris) -> list[Vonis]:
    """Everything that is promised of the figures in ``hasil`` (the shape of ``bench/hasil.json``)."""
    baris = [*_per_baris(hasil), *_antarskala(hasil["hasil"])]
    surat = hasil.get("surat")
    if surat:
        per_inti = surat["per_detik_inti"]
        baris.append(
            Vonis("1.000 surat di latar belakang", per_inti, SURAT_PER_INTI, "surat/detik/inti", True)
        )
    return baris


def _per_baris(hasil: Baris) -> Iterator[Vonis]:
    for satu in hasil["hasil"]:
        nama = f"{satu['nama']} skala {satu['skala']}"
        if satu["nama"] in BERKAS_CETAK:
            yield Vonis(f"{nama}, p95", satu["p95_ms"], KEPUTUSAN_MS, "ms")
            continue
        kali = KALI_HALAMAN if satu["jenis"] == "baca" else KALI_LANGKAH
        yield Vonis(f"{nama}, CPU", satu["cpu_ms"] / hasil["batas"]["cpu_ms"], kali, "kali batas")
        if satu["nama"] not in TANPA_JAM:
            yield Vonis(f"{nama}, p95 pada 60/detik", satu["p95_ms"], P95_MS, "ms")


def _antarskala(baris: list[Baris]) -> Iterator[Vonis]:
    kecil = {satu["nama"]: satu for satu in baris if satu["skala"] == 1}
    for satu in baris:
        if satu["skala"] != 10 or satu["nama"] not in kecil:
            continue
        lama, nama = kecil[satu["nama"]], f"{satu['nama']}, sepuluh kali data"
        yield Vonis(f"{nama}, beda kueri", abs(satu["kueri"] - lama["kueri"]), 0.05, "kueri")
        yield Vonis(f"{nama}, bufer", satu["bufer"] / lama["bufer"], KALI_BUFER, "kali")
        yield Vonis(f"{nama}, CPU", satu["cpu_ms"] / lama["cpu_ms"], KALI_CPU, "kali")
