"""Which cases the full-size regency has: for each its pattern, its units and people, its days. Nothing is written here."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from itertools import accumulate
from random import Random
from typing import Any
from zoneinfo import ZoneInfo

from simpul.contoh.massal.cerita_cetakan import BAURAN, CERITA, HANYA_POLA
from simpul.contoh.massal.cetakan import HARI_BUKA
from simpul.contoh.massal.dunia import AKHIR, AWAL, PERPANJANGAN, PERSURATAN, SELURUHNYA, TENGAH
from simpul.contoh.massal.lapangan import Lapangan, Tempat
from simpul.organisasi.models import InstansiLain, Pegawai

PEKERJAAN = [
    "Pemutakhiran data stunting",
    "Verifikasi data terpadu kesejahteraan sosial",
    "Penyusunan laporan kinerja",
    "Rekonsiliasi aset",
    "Pendampingan sekolah penggerak",
    "Penyusunan standar pelayanan",
    "Validasi data kepegawaian",
    "Pemetaan kebutuhan pelatihan",
    "Pengelolaan arsip aktif",
    "Survei kepuasan masyarakat",
    "Penyiapan akreditasi",
    "Penataan ruang pelayanan",
    "Evaluasi program prioritas",
    "Sosialisasi peraturan daerah",
    "Pembinaan kelompok masyarakat",
    "Pemantauan harga dan stok",
    "Imunisasi kejar",
    "Pelayanan keliling",
    "Penyusunan rencana aksi",
    "Pemeliharaan sarana",
    "Pendataan sasaran",
    "Pengawasan lapangan",
    "Penyusunan peta risiko",
    "Asesmen kompetensi murid",
]
TARGET = [
    "Indeks kepuasan masyarakat naik",
    "Nilai akuntabilitas kinerja naik",
    "Prevalensi stunting turun",
    "Data mutakhir 100 persen",
]
HARI_PENDING, HARI_LAMA = 25, 330


@dataclass(frozen=True)
class Kasus:
    """One case: its pattern, and what stands for the units, people, days and names of its story."""

    cetakan: tuple[str, str, int]
    tempat: dict[str, Tempat]
    orang: dict[str, tuple[Pegawai, str]]
    lain: InstansiLain | None
    waktu: dict[int, datetime]
    kelak: dict[int, date]
    nama: dict[str, str] = field(default_factory=dict)


class Perencana:
    """Chooses cases by chance; the same seed gives the same cases."""

    def __init__(self, lapangan: Lapangan, kini: datetime, benih: int) -> None:
        self.lapangan, self.acak = lapangan, Random(benih)
        self.kini = kini.astimezone(ZoneInfo(lapangan.instansi.zona_waktu)).replace(microsecond=0)
        self.judul: dict[int, int] = defaultdict(int)
        self.pola_cukup = {n: lapangan.tempat_berisi(n) for n in (1, 2, 3)}

    def susun(self, banyak: int) -> Iterator[Kasus]:
        """So many cases in the mix of stations that ``BAURAN`` says."""
        bobot = list(accumulate(satu[2] for satu in BAURAN))
        pilihan = self.acak.choices(BAURAN, cum_weights=bobot, k=banyak)
        for nama, langkah, _bobot in pilihan:
            yield self._kasus(nama, langkah)

    def setiap(self) -> Iterator[Kasus]:
        """One case at each station of each story."""
        for nama, langkah, _bobot in BAURAN:
            yield self._kasus(nama, langkah)

    def _kasus(self, nama: str, langkah: int) -> Kasus:
        cerita = CERITA[nama]
        teks = f"{cerita.siapa} {cerita.orang} {cerita.tujuan} {cerita.langkah}"
        perlu = {k: max((n for n in (1, 2, 3) if f"{k}/{n}" in teks), default=0) for k in "ABC"}
        mandiri = not perlu["B"] and not perlu["C"] and cerita.tujuan not in {"B", "C", "L"}
        tempat = self._tempat(perlu, cerita.tujuan, mandiri)
        while tempat["A"].pola not in HANYA_POLA.get(nama, {tempat["A"].pola}):
            tempat = self._tempat(perlu, cerita.tujuan, mandiri)
        orang = dict(self._orang(tempat, perlu))
        waktu = self._waktu(
            langkah, pending=langkah < len(cerita.langkah.splitlines()) and "akhiri" not in nama
        )
        judul = self._judul(tempat["A"])
        return Kasus(
            cetakan=(tempat["A"].pola, nama, langkah),
            tempat=tempat,
            orang=orang,
            lain=self.lapangan.lain,
            waktu=waktu,
            kelak=self._kelak(waktu),
            nama={
                "⟦judul⟧": judul,
                "⟦tim⟧": judul,
                "⟦target⟧": self.acak.choice(TARGET),
                "⟦surat:1⟧": f"B-{self.acak.randint(100, 999)}/{self.acak.randint(1000, 9999)}",
            },
        )

    def _tempat(self, perlu: dict[str, int], tujuan: str, mandiri: bool) -> dict[str, Tempat]:
        """Units for A, and B of the same Perangkat Daerah and C of another where the story needs them."""
        lap = self.lapangan
        while True:
            a = self.acak.choice(self.pola_cukup[max(perlu["A"], 1)])
            if a.pola in {"a", "d"} and not mandiri:
                continue
            b = self._teman(lap.sepd[a.pd], a) if perlu["B"] or tujuan == "B" else None
            c = self._teman(self.pola_cukup[1], a) if perlu["C"] or tujuan == "C" else None
            if b is a or c is a or (b is None and (perlu["B"] or tujuan == "B")):
                continue
            if c is not None and (c.pd == a.pd or c.pola in {"a", "d"}):
                continue
            hasil = {"SETDA": lap.setda, "A": a, "B": b, "C": c, "P": lap.puncak[a.pd]}
            hasil["Q"] = lap.puncak[c.pd] if c else None
            return {kunci: satu for kunci, satu in hasil.items() if satu is not None}

    def _teman(self, daftar: list[Tempat], a: Tempat) -> Tempat | None:
        calon = [t for t in daftar if t is not a] if len(daftar) < 50 else daftar
        return self.acak.choice(calon) if calon else None

    def _orang(
        self, tempat: dict[str, Tempat], perlu: dict[str, int]
    ) -> Iterator[tuple[str, tuple[Pegawai, str]]]:
        for kunci, satu in tempat.items():
            yield f"{kunci}/kepala", (satu.kepala, satu.kantor.nama)
            terpilih = sorted(self.acak.sample(range(len(satu.isi)), perlu.get(kunci, 0)))
            for urut, ke in enumerate(terpilih, start=1):
                yield f"{kunci}/{urut}", satu.isi[ke]
        yield PERSURATAN, self.lapangan.persuratan
        for kunci, luar in self.lapangan.luar.items():
            yield kunci, (luar, luar.jabatan_luar)

    def _waktu(self, langkah: int, *, pending: bool) -> dict[int, datetime]:
        """The moments of the opening and of each step, in office hours, none in the future."""
        mundur = self.acak.randint(0, HARI_PENDING if pending else HARI_LAMA) + 2 * langkah
        hari = self.kini.date() - timedelta(days=mundur + 1)
        hasil = {}
        for urut in range(langkah + 1):
            jam = time(8 + self.acak.randint(0, 7), self.acak.randint(0, 59), self.acak.randint(0, 59))
            hasil[HARI_BUKA - urut] = datetime.combine(hari, jam, tzinfo=self.kini.tzinfo)
            hari += timedelta(days=self.acak.randint(1, 2))
        return hasil

    def _kelak(self, waktu: dict[int, datetime]) -> dict[int, date]:
        selesai = waktu[HARI_BUKA].date() + timedelta(days=self.acak.randint(60, 240))
        mulai, akhir = waktu[HARI_BUKA].date(), max(waktu.values()).date()
        return {
            AWAL: mulai,
            TENGAH: mulai + (selesai - mulai) / 2,
            AKHIR: akhir,
            SELURUHNYA: selesai,
            PERPANJANGAN: selesai + timedelta(days=60),
        }

    def _judul(self, tempat: Tempat) -> str:
        ke = self.judul[tempat.unit.pk]
        self.judul[tempat.unit.pk] += 1
        pekerjaan = PEKERJAAN[(ke + tempat.unit.pk) % len(PEKERJAAN)]
        return pekerjaan if ke < len(PEKERJAAN) else f"{pekerjaan} tahap {ke // len(PEKERJAAN) + 1}"


def hari_dari(kasus: Kasus) -> dict[str, Any]:
    """The days of a case by the marks of its story."""
    return {"lalu": {n: w.date() for n, w in kasus.waktu.items()}, "kelak": kasus.kelak}
