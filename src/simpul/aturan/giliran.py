"""Whose turn it is: every step that a case waits for today, of its ways and of its work."""

from collections.abc import Iterator
from dataclasses import dataclass

from simpul.aturan.fakta import Butir, FaktaJalur, FaktaPelaku, FaktaPerkara
from simpul.aturan.lingkup import DIJAWAB_PENILAI, GUGUR, adalah_penugasan, siap_ditetapkan
from simpul.aturan.peran import Pemegang, Wewenang, pemegang
from simpul.aturan.prosedur import Keadaan, Langkah
from simpul.aturan.putusan import Putusan
from simpul.aturan.putuskan import penentu_penetapan, putuskan
from simpul.aturan.siklus import putuskan as kerja
from simpul.aturan.siklus.fakta import FaktaTugas
from simpul.aturan.siklus.peran import pemegang as pemegang_kerja
from simpul.aturan.siklus.syarat import SELAMA_BERLAKU
from simpul.aturan.siklus.tabel import SIKLUS
from simpul.aturan.tabel import PROSEDUR


@dataclass(frozen=True)
class Giliran:
    """Whose turn it is: a step on a way or on a thing of the work, and who may take it."""

    objek: FaktaJalur | Butir
    langkah: Langkah
    pemegang: Pemegang

    @property
    def jalur(self) -> int | None:
        """The way that waits, if it is one."""
        return self.objek.id if isinstance(self.objek, FaktaJalur) else None

    @property
    def butir(self) -> int | None:
        """The thing of the work that waits, if it is one."""
        return self.objek.id if isinstance(self.objek, Butir) else None

    @property
    def orang(self) -> tuple[Wewenang, ...]:
        return self.pemegang.wewenang


def giliran(f: FaktaPerkara) -> tuple[Giliran, ...]:
    """Everything that the case waits for today."""
    return (*_jalur(f), *_butir(f))


def dapat(g: Giliran, f: FaktaPerkara, siapa: FaktaPelaku) -> Putusan:
    """What the rules say of this person taking the step that waits; what is yet to be entered does not count."""
    if isinstance(g.objek, Butir):
        return kerja.putuskan(g.langkah.nama, FaktaTugas(f), g.objek, siapa, menjajaki=True)
    return putuskan(g.langkah.nama, f, g.objek, siapa, menjajaki=True)


def _jalur(f: FaktaPerkara) -> Iterator[Giliran]:
    for j in f.jalur:
        for b in PROSEDUR[j.prosedur].dari(Keadaan(j.keadaan)):
            if _ditunggu(f, j, b):
                yield Giliran(j, b, pemegang(b.oleh, f, j))


def _butir(f: FaktaPerkara) -> Iterator[Giliran]:
    """Of the work; a report is no longer waited for when whoever was to write it has left the work."""
    tugas = FaktaTugas(f)
    for satu in f.butir:
        for b in SIKLUS[satu.prosedur].dari(Keadaan(satu.keadaan)):
            oleh = pemegang_kerja(b.oleh, tugas, satu)
            masih = tugas.berlaku or SELAMA_BERLAKU.isdisjoint(b.syarat)
            if b.giliran and masih and (oleh.wewenang or oleh.kantor):
                yield Giliran(satu, b, oleh)


def _ditunggu(f: FaktaPerkara, j: FaktaJalur, b: Langkah) -> bool:
    if not b.giliran:
        return False
    if b.nama == "lanjutkan":
        return any(adalah_penugasan(x) and x.keadaan not in GUGUR for x in f.jalur)
    if b.nama == "tetapkan" and j.prosedur != "permintaan_masuk":
        hidup = [x for x in f.jalur if adalah_penugasan(x) and x.keadaan not in GUGUR - {Keadaan.DITOLAK}]
        return penentu_penetapan(f) == j and all(siap_ditetapkan(x) for x in hidup)
    if b.nama == "setujui" and j.prosedur in DIJAWAB_PENILAI:
        return not siap_ditetapkan(j)
    if b.nama == "terima":
        return bool({o.id for o in j.orang} - j.diterima - j.berakhir)
    return True
