"""The regency as the choice of cases needs it: units with one plain head, and who works in them."""

from collections import defaultdict
from dataclasses import dataclass, field

from simpul.aturan.jenjang import Jenjang
from simpul.inti.models import Instansi
from simpul.organisasi.models import Delegasi, InstansiLain, Jabatan, Pegawai, Penempatan, UnitOrganisasi

SATU_TINGKAT = frozenset({"d", "e", "f"})


@dataclass(frozen=True, eq=False)
class Tempat:
    """A unit, the pattern that it follows, its head, and its people with the titles of their positions."""

    unit: UnitOrganisasi
    pola: str
    pd: int
    kantor: Jabatan
    kepala: Pegawai
    alamat: str
    isi: list[tuple[Pegawai, str]] = field(default_factory=list)


class Lapangan:
    """Everything in a handful of queries."""

    def __init__(self, instansi: Instansi, lain: InstansiLain | None, luar: dict[str, Pegawai]) -> None:
        self.instansi, self.lain, self.luar = instansi, lain, luar
        self.unit = {u.pk: u for u in UnitOrganisasi.objects.filter(instansi=instansi)}
        penempatan = Penempatan.objects.filter(instansi=instansi, berlaku=True, selesai=None)
        semua = list(penempatan.select_related("pegawai", "jabatan").order_by("pegawai"))
        rumit = {p.jabatan_id for p in semua if p.jenis != Penempatan.Jenis.DEFINITIF}
        rumit |= set(Delegasi.objects.filter(instansi=instansi).values_list("jabatan", flat=True))
        self.tempat = self._tempat([p for p in semua if p.jabatan_id not in rumit and p.pegawai.aktif])
        self.puncak = {t.unit.pk: t for t in self.tempat.values() if t.unit.induk_id is None}
        self.setda = next(t for t in self.puncak.values() if t.unit.sekretariat_daerah)
        self.persuratan = next(t for t in self.tempat.values() if t.pd == self.setda.pd and t.isi).isi[0]
        self.sepd: dict[int, list[Tempat]] = defaultdict(list)
        for t in self.tempat.values():
            if t.isi and self._berdiri_sendiri(t) and t.pola not in {"a", "d"}:
                self.sepd[t.pd].append(t)

    def _tempat(self, penempatan: list[Penempatan]) -> dict[int, Tempat]:
        hasil = {
            p.jabatan.unit_id: self._satu(p) for p in penempatan if p.jabatan.peran == Jabatan.Peran.KEPALA
        }
        for p in penempatan:
            if p.jabatan.peran == Jabatan.Peran.ANGGOTA and p.jabatan.unit_id in hasil:
                hasil[p.jabatan.unit_id].isi.append((p.pegawai, p.jabatan.nama))
        return hasil

    def _satu(self, kepala: Penempatan) -> Tempat:
        unit = self.unit[kepala.jabatan.unit_id]
        pd = self.unit[unit.leluhur[0]]
        pola = next(self.unit[u].pola for u in reversed(unit.leluhur) if self.unit[u].pola)
        return Tempat(unit, pola, pd.pk, kepala.jabatan, kepala.pegawai, pd.alamat or self.instansi.alamat)

    def _berdiri_sendiri(self, t: Tempat) -> bool:
        """True for a unit whose head both heads it and assesses everyone in it; its Perangkat Daerah has a head."""
        if t.pd not in self.puncak:
            return False
        if t.unit.pola in SATU_TINGKAT:
            return t.unit.induk_id is None or t.unit.pola != "d"
        return (
            t.unit.induk_id is not None
            and not t.unit.pola
            and t.unit.jenjang_kepala == Jenjang.ADMINISTRATOR
            and (t.pola not in SATU_TINGKAT)
        )

    def tempat_berisi(self, sekurangnya: int) -> list[Tempat]:
        """Units with so many people or more, each as often as its size deserves."""
        return [
            t
            for t in self.tempat.values()
            if len(t.isi) >= sekurangnya and self._berdiri_sendiri(t)
            for _kali in range(1 + len(t.isi) // 5)
        ]
