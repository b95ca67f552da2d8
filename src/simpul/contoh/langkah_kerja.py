"""Steps of the work as stories tell them: what a line says becomes a call of the service that knows the step."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any, Protocol

from django.db.models import Model, QuerySet

from simpul.aturan.siklus.pilih import LANGKAH as LANGKAH
from simpul.organisasi.models import Pegawai
from simpul.penugasan.butir import MasukanButir, kerjakan
from simpul.penugasan.models import Butir, Penugasan
from simpul.siklus_kerja.bukti import Unggahan, lampirkan
from simpul.siklus_kerja.capaian import indikator_tugas, simpan_capaian
from simpul.siklus_kerja.models import Bagian, Kegiatan
from simpul.siklus_kerja.services import (
    DataBagian,
    DataKegiatan,
    catat_kemajuan,
    susun_rencana,
    susun_rincian,
)

JUTA = 1_000_000
# Steps whose words are the reason of an answer; the others describe the thing itself.
BERALASAN = frozenset({"kembalikan_rencana", "kembalikan_hasil", "tolak_sumber_daya", "susun_rincian"})


class Panggung(Protocol):
    """Who is called what, and which day is meant."""

    def orang(self, kunci: str) -> Pegawai: ...

    def kelak(self, hari: int) -> date: ...


class Isi(Protocol):
    """The tables of a plan and of its parts (``Cerita`` says how they read)."""

    @property
    def kegiatan(self) -> str: ...

    @property
    def bagian(self) -> str: ...


@dataclass(frozen=True)
class Langkah:
    """One step of a work: who takes it, what is entered with it."""

    panggung: Panggung
    rencana: Isi
    penugasan: Penugasan
    siapa: Pegawai
    isi: dict[str, str]
    teks: str

    def ambil(self, nama: str) -> None:
        """Take it, by the service that knows it."""
        khusus = {
            "susun_rencana": self._rencana,
            "ubah_rencana": self._rencana,
            "susun_rincian": self._rincian,
            "catat_kemajuan": self._kemajuan,
        }
        khusus.get(nama, lambda: self._lain(nama))()

    def _rencana(self) -> None:
        ada = _nomor(Kegiatan.objects.filter(rencana__penugasan=self.penugasan))
        daftar = [
            DataKegiatan(apa, *self._masa(mulai, selesai), keluaran, _rupiah(juta), ada.get(urut))
            for urut, (apa, keluaran, mulai, selesai, juta) in enumerate(
                tabel(self.rencana.kegiatan), start=1
            )
        ]
        dengan = self.isi.get("bersama", "")
        bersama = self.panggung.orang(dengan).nama if dengan else ""
        susun_rencana(self.penugasan, self.siapa, daftar, alasan=self.teks, bersama=bersama)

    def _rincian(self) -> None:
        kegiatan = _nomor(Kegiatan.objects.filter(rencana__penugasan=self.penugasan))
        daftar = [
            DataBagian(
                kegiatan[int(ke)],
                apa,
                self.panggung.orang(siapa),
                *self._masa(mulai, selesai),
                _rupiah(juta),
                "".join(mampu),
            )
            for ke, apa, siapa, mulai, selesai, juta, *mampu in tabel(self.rencana.bagian)
        ]  # fmt: skip
        susun_rincian(self.penugasan, self.siapa, daftar, alasan=self.teks)

    def _kemajuan(self) -> None:
        bagian = Bagian.objects.filter(penugasan=self.penugasan)
        ke = int(self.isi.get("bagian", 0))
        catat_kemajuan(
            self.penugasan,
            self.siapa,
            int(self.isi["persen"]),
            bagian=bagian.get(urut=ke) if ke else None,
            uraian=self.teks,
            bukti=self._bukti(),
        )

    def _lain(self, nama: str) -> None:
        bukti, capaian = self._bukti(), self._capaian()

        def isi(butir: Butir) -> None:
            lampirkan(bukti, self.penugasan, self.siapa, butir=butir)
            if capaian:
                simpan_capaian(butir, capaian)

        masukan = MasukanButir(
            **self._kata(nama),
            tentang=self.panggung.orang(self.isi["tentang"]) if "tentang" in self.isi else None,
            tenggat=self.panggung.kelak(int(self.isi["tenggat"])) if "tenggat" in self.isi else None,
            masing_masing="masing" in self.isi,
            catatan={"capaian": {str(nomor): str(nilai) for nomor, nilai in capaian.items()}},
            isi=isi,
        )
        kerjakan(self.penugasan, nama, self.siapa, masukan=masukan)

    def _kata(self, nama: str) -> dict[str, Any]:
        """The words of a step; what comes after ``//`` are ways out of a problem, or with whom and when people met."""
        if nama in BERALASAN:
            return {"alasan": self.teks}
        uraian, *lain = (satu.strip() for satu in self.teks.split("//"))
        if nama == "catat_koordinasi":
            return {"uraian": uraian, "rincian": dict(zip(("dengan", "tahap"), lain, strict=True))}
        return {"uraian": uraian, "alternatif": tuple(lain)}

    def _capaian(self) -> dict[int, Decimal]:
        """What a result adds to the first indicator of its goal."""
        if "capaian" not in self.isi:
            return {}
        indikator, *_lain = indikator_tugas(self.penugasan)
        return {indikator.pk: Decimal(self.isi["capaian"])}

    def _bukti(self) -> list[Unggahan]:
        return [Unggahan(tautan=satu) for satu in self.isi.get("tautan", "").split(",") if satu]

    def _masa(self, mulai: str, selesai: str) -> tuple[date, date]:
        """Days as the story counts them, within those of the assignment."""
        awal, akhir = self.penugasan.mulai, self.penugasan.selesai
        hari = (self.panggung.kelak(int(n)) for n in (mulai, selesai))
        pertama, terakhir = (min(max(satu, awal), akhir) for satu in hari)
        return pertama, terakhir


def _nomor(daftar: QuerySet[Any, Model]) -> dict[int, int]:
    return dict(daftar.values_list("urut", "pk"))


def baris(teks: str) -> list[str]:
    """The lines of a text that say something."""
    return [satu.strip() for satu in teks.splitlines() if satu.strip()]


def tabel(teks: str) -> Iterator[list[str]]:
    """The rows of a table in a text, a line each, its cells parted by bars."""
    for satu in baris(teks):
        yield [sel.strip() for sel in satu.split("|")]


def _rupiah(juta: str) -> int:
    return int(float(juta) * JUTA)
