"""Who holds what on a day, read from the raw rows alone: nothing of the rules is asked.

Written a second time on purpose, from the regulation: Lampiran romawi II says who assesses and heads, Pasal 22 and
Lampiran III who decides. What the walk finds accepted is held against this.
"""

from collections import defaultdict
from datetime import date
from typing import Any

from django.db.models import Q

from simpul.organisasi.models import Delegasi, Jabatan, Penempatan, UnitOrganisasi

SATU_TINGKAT = {"d", "e", "f"}


class Catatan:
    """The rows of one Instansi on one day."""

    def __init__(self, instansi: int, hari: date) -> None:
        berlaku = Q(berlaku=True, mulai__lte=hari) & (Q(selesai=None) | Q(selesai__gte=hari))
        self.hari = hari
        self.unit = {u["id"]: u for u in UnitOrganisasi.objects.filter(instansi=instansi).values()}
        self.jabatan = {j["id"]: j for j in Jabatan.objects.filter(instansi=instansi).values()}
        self.kepala = {j["unit_id"]: j["id"] for j in self.jabatan.values() if j["peran"] == "kepala"}
        self.delegat: dict[int, int] = {}
        for d in Delegasi.objects.filter(berlaku, instansi=instansi, mencakup_penugasan=True).values():
            self.delegat[d["jabatan_id"]] = d["penerima_id"]
        self._baca_penempatan(
            list(Penempatan.objects.filter(berlaku, instansi=instansi).order_by("pk").values())
        )

    def _baca_penempatan(self, baris: list[dict[str, Any]]) -> None:
        self.tempat = {p["pegawai_id"]: p["jabatan_id"] for p in baris if p["jenis"] == "definitif"}
        self.isi: dict[int, list[int]] = defaultdict(list)
        self.bertindak: dict[int, int] = {}
        for p in sorted(baris, key=lambda p: p["jenis"] != "definitif"):
            self.isi[self.jabatan[p["jabatan_id"]]["unit_id"]].append(p["pegawai_id"])
            if self.jabatan[p["jabatan_id"]]["peran"] != "anggota":
                self.bertindak[p["jabatan_id"]] = p["pegawai_id"]

    @property
    def sekda(self) -> set[int]:
        """Who acts as Sekretaris Daerah."""
        return {
            o
            for u in self.unit.values()
            if u["sekretariat_daerah"]
            for o in self.pemangku(self.kepala[u["id"]])
        }

    def pemangku(self, jabatan: int | None) -> set[int]:
        """Who acts in an office: a Plt. or Plh. before its definitive holder."""
        return {self.bertindak[jabatan]} if jabatan in self.bertindak else set()

    def pemutus(self, jabatan: int | None) -> set[int]:
        """Who may decide in an office: who acts in it, and to whom assigning is delegated."""
        return self.pemangku(jabatan) | ({self.delegat[jabatan]} if jabatan in self.delegat else set())

    def ke_atas(self, unit: int | None) -> list[int]:
        """A node and all above it."""
        hasil: list[int] = []
        while unit is not None:
            hasil.append(unit)
            unit = self.unit[unit]["induk_id"]
        return hasil

    def atasan(self, orang: int) -> list[int]:
        """The nodes above a person, without what he heads and what lies below that."""
        jabatan = self.tempat.get(orang)
        simpul = self.ke_atas(self.jabatan[jabatan]["unit_id"]) if jabatan else []
        sendiri = [i for i, u in enumerate(simpul) if self._memimpin(orang, u)]
        return simpul[sendiri[-1] + 1 :] if sendiri else simpul

    def _memimpin(self, orang: int, unit: int) -> bool:
        return self.tempat.get(orang) == self.kepala[unit] or self.bertindak.get(self.kepala[unit]) == orang

    def berpola(self, simpul: list[int]) -> int:
        """The node that gives the pattern."""
        return next(u for u in simpul if self.unit[u]["pola"])

    def unit_dari(self, simpul: list[int]) -> int:
        """The unit of its own to which a node belongs."""
        berpola = self.berpola(simpul)
        if self.unit[berpola]["pola"] in SATU_TINGKAT:
            return berpola
        return next(u for u in simpul if self._unit_sendiri(self.unit[u]))

    def _unit_sendiri(self, u: dict[str, Any]) -> bool:
        return u["induk_id"] is None or bool(u["pola"]) or u["jenjang_kepala"] != "pengawas"

    def penilai(self, orang: int) -> int | None:
        """The office that assesses someone."""
        simpul = self.atasan(orang)
        if not simpul:
            return None
        berpola = self.berpola(simpul)
        return self.kepala[berpola if self.unit[berpola]["pola"] in SATU_TINGKAT else simpul[0]]

    def pimpinan(self, orang: int) -> int | None:
        """The office that heads his unit."""
        simpul = self.atasan(orang)
        return self.kepala[self.unit_dari(simpul)] if simpul else None

    def pimpinan_unit(self, unit: int) -> int:
        """The office that heads the unit to which a node belongs."""
        return self.kepala[self.unit_dari(self.ke_atas(unit))]

    def kepala_pd(self, unit: int) -> int:
        """The office that heads the Perangkat Daerah of a node."""
        return self.kepala[self.ke_atas(unit)[-1]]
