"""The demo's agreements as stories: goals with indicators, programmes, who carries what, by which strategy."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal

from simpul.contoh.cerita import Panggung, Peristiwa
from simpul.contoh.langkah_kerja import JUTA, tabel
from simpul.organisasi.models import Pegawai
from simpul.perjanjian import services
from simpul.perjanjian.fakta import Sebutan
from simpul.perjanjian.isi import IsiIndikator, IsiPerjanjian, IsiProgram, IsiSasaran, baca_isi
from simpul.perjanjian.models import PerjanjianKinerja, Sasaran
from simpul.perjanjian.services import Kebutuhan

DISUSUN, DITETAPKAN, DIBAGI, DIPILIH = 172, 170, 168, 165
TIM, INDIVIDU = "tim kerja", "individu"


@dataclass(frozen=True)
class Janji:
    """The agreement of the unit with this code for the year of today.

    ``sasaran``: a line for each goal, ``goal | indicator | target | unit | direction``; ``program``: ``what | juta
    rupiah``; ``bagi``: ``goal no. | unit whose head (or person who) carries it | strategy, none yet if empty [| whom
    it needs | from which unit]``, the first of a goal in the lead. ``revisi``: day, reason, goal no. and new target.
    """

    unit: str
    sasaran: str
    program: str
    bagi: str = ""
    revisi: tuple[int, str, int, str] | None = None

    @property
    def isi(self) -> IsiPerjanjian:
        """What it says."""
        sasaran = (
            IsiSasaran(uraian, (IsiIndikator(apa, Decimal(target), satuan, arah),))
            for uraian, apa, target, satuan, arah in tabel(self.sasaran)
        )
        program = (IsiProgram(uraian, int(juta) * JUTA) for uraian, juta in tabel(self.program))
        return IsiPerjanjian(tuple(sasaran), tuple(program))


def peristiwa(panggung: Panggung, janji: Janji) -> Iterator[Peristiwa]:
    """Everything that happens to an agreement."""
    kerja = _Kerja(panggung, janji)
    yield Peristiwa(-DISUSUN, 0, kerja.susun)
    yield Peristiwa(-DITETAPKAN, 0, kerja.tetapkan)
    yield Peristiwa(-DIBAGI, 0, kerja.bagi)
    yield Peristiwa(-DIPILIH, 0, kerja.pilih)
    if janji.revisi is not None:
        yield Peristiwa(-janji.revisi[0], 0, kerja.revisi)


class _Kerja:
    """Acts on one agreement, each as whoever heads the unit on that day."""

    def __init__(self, panggung: Panggung, janji: Janji) -> None:
        self.panggung, self.janji = panggung, janji
        self.unit = panggung.kab.unit[janji.unit]

    @property
    def kini(self) -> PerjanjianKinerja:
        """The version that is in force, else the draft."""
        daftar = PerjanjianKinerja.objects.filter(unit=self.unit).exclude(keadaan="digantikan")
        return daftar.order_by("-keadaan").select_related("perkara__instansi", "unit").all()[0]

    def level_1(self) -> Pegawai:
        return self.panggung.orang(f"@{self.janji.unit}")

    def susun(self) -> None:
        services.susun(self.level_1(), self.unit, self.panggung.hari_ini.year, self.janji.isi)

    def tetapkan(self) -> None:
        services.tetapkan(self.kini, self.level_1())

    def bagi(self) -> None:
        for ke, tujuan, *_strategi in tabel(self.janji.bagi):
            sasaran = self._sasaran(ke)
            utama = not sasaran.pembagian.exists()
            services.bagi(sasaran, self.level_1(), self._sebutan(tujuan), utama=utama)

    def pilih(self) -> None:
        """Who carries a goal chooses; level 1 where there is no level 2, or where he gave it to a person."""
        for ke, tujuan, strategi, *perlu in tabel(self.janji.bagi):
            if strategi:
                siapa = self.level_1() if self.unit.pola in {"e", "f"} else self._pemangku(tujuan)
                services.tetapkan_strategi(
                    self._sasaran(ke), siapa, strategi, self._kebutuhan(strategi, perlu)
                )

    def _kebutuhan(self, strategi: str, perlu: list[str]) -> Kebutuhan:
        orang, dari = [*perlu, "", ""][:2]
        return Kebutuhan(orang, self.panggung.kab.unit[dari] if dari else None, strategi == TIM)

    def revisi(self) -> None:
        assert self.janji.revisi is not None
        _hari, alasan, ke, target = self.janji.revisi
        baru = services.revisi(self.kini, self.level_1(), alasan)
        isi = baca_isi(baru)
        daftar = list(isi.sasaran)
        (indikator,) = daftar[ke - 1].indikator
        daftar[ke - 1] = replace(daftar[ke - 1], indikator=(replace(indikator, target=Decimal(target)),))
        services.susun(self.level_1(), self.unit, baru.tahun, replace(isi, sasaran=tuple(daftar)))
        services.tetapkan(baru, self.level_1())

    def _sasaran(self, ke: str) -> Sasaran:
        return Sasaran.objects.get(perjanjian=self.kini, urut=int(ke))

    def _sebutan(self, tujuan: str) -> Sebutan:
        """The office of a unit's head or Sekretaris (``KODE/sekretaris``); of others the person in his position."""
        kab = self.panggung.kab
        if tujuan in kab.unit:
            return Sebutan(kab.kantor(tujuan))
        kode, _pisah, peran = tujuan.partition("/")
        if peran == "sekretaris":
            return Sebutan(kab.kantor(kode, peran))
        orang = kab.orang[tujuan]
        return Sebutan(orang.penempatan.get(berlaku=True, jenis="definitif").jabatan, orang)

    def _pemangku(self, tujuan: str) -> Pegawai:
        return self.panggung.orang(f"@{tujuan}" if tujuan in self.panggung.kab.unit else tujuan)
