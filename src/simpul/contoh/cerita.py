"""The demo's assignments as stories: who does what how many days ago. Told through the one service, day by day."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from typing import Any, Protocol
from zoneinfo import ZoneInfo

from simpul.aturan.fakta import Kriteria
from simpul.aturan.jenjang import Jenjang
from simpul.contoh.daftar_staf import Kabupaten
from simpul.contoh.langkah_kerja import LANGKAH, Langkah
from simpul.inti import jam
from simpul.inti.jejak import segel_hari
from simpul.inti.pintu import Ditolak
from simpul.organisasi.models import InstansiLain, Pegawai, UnitOrganisasi
from simpul.organisasi.susunan import pemangku
from simpul.penugasan import services
from simpul.penugasan.models import Penugasan
from simpul.penugasan.permintaan import DataTim, Permintaan
from simpul.penugasan.services import Masukan
from simpul.penugasan.surat import Surat
from simpul.perjanjian.models import Sasaran


class CeritaKeliru(Exception):
    """A story does not go as it is told."""


@dataclass(frozen=True)
class Cerita:
    """One assignment. ``langkah``: a line for each step, ``HARI SIAPA NAMA [kunci=nilai ...] [: alasan]``.

    People are named by their key, ``KODE/nomor``, or ``@KODE`` for whoever acts as head on that day. A line that
    starts with ``!`` is an attempt that the rules refuse. ``mulai`` and ``selesai`` are days from today.

    ``kegiatan``: a line for each activity of the plan, ``what | output | first day | last day | juta rupiah``;
    ``bagian``: for each part, ``activity no. | what | who | first day | last day | juta rupiah [| competence]``.
    """

    judul: str
    pembuka: str
    siapa: str
    orang: str
    hari: int
    langkah: str = ""
    tujuan: str = ""
    tim: str = ""
    ketua: str = ""
    rutin: bool = True
    pemilik: str = ""
    kriteria: tuple[int, str, str] | None = None
    kompetensi: tuple[str, ...] = ()
    penerima: str = ""
    target: str = ""
    uraian: str = ""
    alasan: str = ""
    mulai: int | None = None
    selesai: int = 120
    kegiatan: str = ""
    bagian: str = ""


class Kisah(Protocol):
    """What is told of one assignment: a ``Cerita``, or what comes after it."""

    @property
    def judul(self) -> str: ...

    @property
    def kegiatan(self) -> str: ...

    @property
    def bagian(self) -> str: ...


@dataclass(frozen=True, order=True)
class Peristiwa:
    """Something that happens on a day."""

    lalu: int
    urut: int
    jalankan: Callable[[], None] = field(compare=False)


class Panggung:
    """Where the stories are told: a regency, today, and what has become of each story."""

    def __init__(self, kab: Kabupaten, hari_ini: date) -> None:
        self.kab, self.hari_ini, self.kini = kab, hari_ini, jam.sekarang()
        self.penugasan: dict[str, Penugasan] = {}
        self._kantor: dict[str, int] = {}

    def peristiwa(self, cerita: Cerita) -> Iterator[Peristiwa]:
        """Everything that happens in a story."""
        yield Peristiwa(-cerita.hari, 0, lambda: self.buka(cerita))
        for urut, baris in enumerate(filter(str.strip, cerita.langkah.splitlines()), start=1):
            lalu = int(baris.split()[0].lstrip("!"))
            yield Peristiwa(-lalu, urut, lambda baris=baris: self.jalan(cerita, baris.strip()))  # type: ignore[misc]  # default binds the loop value

    def main(self, peristiwa: Iterable[Peristiwa], lapor: Callable[[int, int], None]) -> None:
        """Let everything happen in the order of its days, and seal each day when it is over."""
        semua = sorted(peristiwa, key=lambda satu: (satu.lalu, satu.urut))
        for nomor, satu in enumerate(semua):
            if nomor and satu.lalu != semua[nomor - 1].lalu:
                self._segel(self.tanggal(-semua[nomor - 1].lalu), self.tanggal(-satu.lalu))
                lapor(nomor, len(semua))
            with self.pada(-satu.lalu, nomor):
                satu.jalankan()
        lapor(len(semua), len(semua))

    def _segel(self, hari: date, lanjut: date) -> None:
        if hari < lanjut and hari < self.hari_ini:
            segel_hari(self.kab.instansi, hari)

    def tanggal(self, lalu: int) -> date:
        """The working day that many days ago."""
        hari = self.hari_ini - timedelta(days=lalu)
        return hari - timedelta(days=max(0, hari.weekday() - 4))

    def kelak(self, hari: int) -> date:
        """A day ahead (or, negative, past) as stories name the end of assignments."""
        return self.hari_ini + timedelta(days=hari)

    def pada(self, lalu: int, nomor: int) -> AbstractContextManager[None]:
        """The clock of a day: office hours, later events later, never in the future."""
        zona = ZoneInfo(self.kab.instansi.zona_waktu)
        saat = datetime.combine(self.tanggal(lalu), time(8, 5), tzinfo=zona) + timedelta(minutes=nomor % 430)
        saat = min(saat, self.kini.astimezone(zona))
        return jam.pada(saat.date(), str(zona), saat.timetz().replace(tzinfo=None))

    def orang(self, kunci: str) -> Pegawai:
        """A person by key, or whoever acts in the office of a unit's head on the day of the clock."""
        if not kunci.startswith("@"):
            return self.kab.orang[kunci]
        kode = kunci[1:]
        nomor = self._kantor.get(kode) or self._kantor.setdefault(kode, self.kab.kantor(kode).pk)
        return pemangku([nomor], jam.hari_ini(self.kab.instansi.zona_waktu)).get().pegawai

    def banyak(self, daftar: str) -> tuple[Pegawai, ...]:
        return tuple(self.orang(satu.strip()) for satu in daftar.split(",") if satu.strip())

    def buka(self, c: Cerita) -> None:
        """The first step; a story whose title starts with ``!`` is refused."""
        minta = self._permintaan(c)
        pencatat = self.kab.orang["persuratan"] if minta.peminta.instansi_lain_id else None
        try:
            self.penugasan[c.judul] = services.ajukan(minta, pencatat=pencatat)
        except Ditolak as tolak:
            self._harus_ditolak(c, c.judul.startswith("!"), tolak)

    def _permintaan(self, c: Cerita) -> Permintaan:
        unit, lain = self._tujuan(c.tujuan)
        ketua = self.orang(c.ketua) if c.ketua else None
        return Permintaan(
            langkah=c.pembuka,
            peminta=self.orang(c.siapa),
            judul=c.judul.lstrip("!"),
            orang=self.banyak(c.orang),
            tim=DataTim(c.tim, c.rutin, ketua) if c.tim else None,
            unit_pemilik=self.kab.unit[c.pemilik] if c.pemilik else None,
            unit_tujuan=unit,
            instansi_tujuan=lain,
            kriteria=_kriteria(c.kriteria),
            penerima=self.orang(c.penerima) if c.penerima else None,
            mulai=self.tanggal(c.hari if c.mulai is None else -c.mulai),
            selesai=self.kelak(c.selesai),
            uraian=c.uraian,
            kompetensi=c.kompetensi,
            target=c.target,
            sasaran=self._sasaran(c.target),
            alasan=c.alasan,
        )

    def _sasaran(self, target: str) -> Sasaran | None:
        """The goal of an agreement in force that has these words."""
        berlaku = Sasaran.objects.filter(instansi=self.kab.instansi, perjanjian__keadaan="ditetapkan")
        return berlaku.filter(uraian=target).first() if target else None

    def _tujuan(self, tujuan: str) -> tuple[UnitOrganisasi | None, InstansiLain | None]:
        lain = self.kab.instansi_lain.get(tujuan)
        return (None if lain or not tujuan else self.kab.unit[tujuan]), lain

    def jalan(self, c: Kisah, baris: str) -> None:
        """One line of a story."""
        kepala, _pisah, teks = baris.partition(" : ")
        gagal = kepala.startswith("!")
        _hari, siapa, nama, *sisa = kepala.lstrip("!").split()
        isi = dict(s.split("=", 1) for s in sisa)
        try:
            self._ambil(c, self.orang(siapa), nama, isi, teks.strip())
        except Ditolak as tolak:
            self._harus_ditolak(c, gagal, tolak, baris)
        else:
            if gagal:
                raise CeritaKeliru(f"{c.judul}: {baris} diterima")

    def _ambil(self, c: Kisah, pelaku: Pegawai, nama: str, isi: dict[str, str], teks: str) -> None:
        """A step of the work, or one of the way into the assignment."""
        penugasan = self.penugasan[c.judul]
        if nama in LANGKAH:
            Langkah(self, c, penugasan, pelaku, isi, teks).ambil(nama)
            return
        pencatat = self.kab.orang["persuratan"] if pelaku.instansi_lain_id else None
        services.langkah(penugasan, nama, pelaku, masukan=self._masukan(isi, teks), pencatat=pencatat)

    def _masukan(self, isi: dict[str, str], alasan: str) -> Masukan:
        nilai: dict[str, Any] = {"alasan": alasan}
        for kunci in {"orang_lama", "penerima", "ketua"} & set(isi):
            nilai[kunci] = self.orang(isi[kunci])
        if "orang" in isi:
            nilai["orang"] = self.banyak(isi["orang"])
        if "selesai" in isi:
            nilai["selesai"] = self.kelak(int(isi["selesai"]))
        if "surat" in isi:
            nilai["surat"] = Surat(isi["surat"], jam.hari_ini(self.kab.instansi.zona_waktu))
        return Masukan(**nilai)

    @staticmethod
    def _harus_ditolak(c: Kisah, diharapkan: bool, tolak: Ditolak, baris: str = "pembuka") -> None:
        if not diharapkan:
            raise CeritaKeliru(f"{c.judul}: {baris} ditolak: {tolak}") from tolak


def _kriteria(isi: tuple[int, str, str] | None) -> Kriteria | None:
    if isi is None:
        return None
    jumlah, jenjang, kompetensi = isi
    perlu = frozenset(satu.strip().casefold() for satu in kompetensi.split(",") if satu.strip())
    return Kriteria(jumlah, Jenjang(jenjang) if jenjang else None, perlu)
