"""The work of the demo's assignments as stories: plan, parts, progress, reports, problems, results, day by day."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from django.db.models import Model, QuerySet

from simpul.contoh.cerita import CeritaKeliru, Panggung, Peristiwa
from simpul.inti.pintu import Ditolak
from simpul.organisasi.models import Pegawai
from simpul.penugasan.butir import MasukanButir, kerjakan
from simpul.penugasan.models import Penugasan
from simpul.siklus_kerja.bukti import Unggahan, lampirkan
from simpul.siklus_kerja.models import Bagian, Kegiatan
from simpul.siklus_kerja.services import (
    DataBagian,
    DataKegiatan,
    catat_kemajuan,
    susun_rencana,
    susun_rincian,
)

JUTA = 1_000_000
SETELAH_CERITA = 100
# Steps whose words are the reason of an answer; the others describe the thing itself.
BERALASAN = frozenset({"kembalikan_rencana", "kembalikan_hasil", "tolak_sumber_daya", "susun_rincian"})


@dataclass(frozen=True)
class Karya:
    """The work of one assignment, named as in its story. ``langkah``: a line for each step, as in ``Cerita``.

    ``kegiatan``: a line for each activity, ``apa | keluaran | mulai | selesai | juta rupiah``; ``bagian``: for each
    part, ``kegiatan ke | apa | siapa | mulai | selesai | juta rupiah [| kemampuan]``. Days are counted from today.
    """

    judul: str
    langkah: str
    kegiatan: str = ""
    bagian: str = ""


def peristiwa(panggung: Panggung, karya: Karya) -> Iterator[Peristiwa]:
    """Everything that happens in a work, after what happens on the same day to its assignment."""
    for urut, baris in enumerate(_baris(karya.langkah), start=SETELAH_CERITA):
        lalu = int(baris.split()[0].lstrip("!"))
        yield Peristiwa(-lalu, urut, lambda baris=baris: jalan(panggung, karya, baris))  # type: ignore[misc]  # default binds the loop value


def _baris(teks: str) -> list[str]:
    return [satu.strip() for satu in teks.splitlines() if satu.strip()]


def jalan(panggung: Panggung, karya: Karya, baris: str) -> None:
    """One line of the work.

    Raises:
        CeritaKeliru: it does not go as it is told.
    """
    kepala, _pisah, teks = baris.partition(" : ")
    _hari, siapa, nama, *sisa = kepala.lstrip("!").split()
    isi = dict(satu.split("=", 1) for satu in sisa)
    langkah = _Langkah(panggung, karya, panggung.orang(siapa), isi, teks.strip())
    try:
        langkah.ambil(nama)
    except Ditolak as tolak:
        if not kepala.startswith("!"):
            raise CeritaKeliru(f"{karya.judul}: {baris} ditolak: {tolak}") from tolak
    else:
        if kepala.startswith("!"):
            raise CeritaKeliru(f"{karya.judul}: {baris} diterima")


@dataclass(frozen=True)
class _Langkah:
    """One step of a work: who takes it, what is entered with it."""

    panggung: Panggung
    karya: Karya
    siapa: Pegawai
    isi: dict[str, str]
    teks: str

    @property
    def penugasan(self) -> Penugasan:
        return self.panggung.penugasan[self.karya.judul]

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
            for urut, (apa, keluaran, mulai, selesai, juta) in enumerate(tabel(self.karya.kegiatan), start=1)
        ]
        susun_rencana(
            self.penugasan, self.siapa, daftar, alasan=self.teks, bersama=self.isi.get("bersama", "")
        )

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
            for ke, apa, siapa, mulai, selesai, juta, *mampu in tabel(self.karya.bagian)
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
        bukti = self._bukti()
        masukan = MasukanButir(
            **self._kata(nama),
            tentang=self.panggung.orang(self.isi["tentang"]) if "tentang" in self.isi else None,
            tenggat=self.panggung.kelak(int(self.isi["tenggat"])) if "tenggat" in self.isi else None,
            masing_masing="masing" in self.isi,
            isi=lambda b: lampirkan(bukti, self.penugasan, self.siapa, butir=b),
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

    def _bukti(self) -> list[Unggahan]:
        return [Unggahan(tautan=satu) for satu in self.isi.get("tautan", "").split(",") if satu]

    def _masa(self, mulai: str, selesai: str) -> tuple[Any, Any]:
        return self.panggung.kelak(int(mulai)), self.panggung.kelak(int(selesai))


def _nomor(daftar: QuerySet[Any, Model]) -> dict[int, int]:
    return dict(daftar.values_list("urut", "pk"))


def tabel(teks: str) -> Iterator[list[str]]:
    """The rows of a table in a text, a line each, its cells parted by bars."""
    for baris in _baris(teks):
        yield [sel.strip() for sel in baris.split("|")]


def _rupiah(juta: str) -> int:
    return int(float(juta) * JUTA)
