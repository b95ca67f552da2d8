"""Who answers to whom on a day (Pasal 18 and 19, Lampiran romawi II).

The unit of a person is the nearest node above him that is a unit of its own; level-3 sub-sections lie inside
their unit and only make someone an assessor. In patterns with one level the head of the whole is both
assessor and head of the unit.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import wraps

from simpul.aturan.fakta import FaktaOrang, FaktaUnit, Kantor, Kapasitas, Pejabat
from simpul.aturan.jenjang import Jenjang
from simpul.aturan.klausul import Klausul, rujuk, unik
from simpul.aturan.organisasi import dasar_pola
from simpul.aturan.pesan import Pesan, _, pesan
from simpul.aturan.profil import Pola, Profil

DIINGAT = "_kedudukan"


@dataclass(frozen=True)
class Kedudukan:
    """Where a person stands on a day, and why.

    ``penilai`` and ``pimpinan`` are offices: one without a holder leaves nobody to decide.
    """

    unit: FaktaUnit | None = None
    perangkat_daerah: FaktaUnit | None = None
    pola: Pola | None = None
    penilai: Kantor | None = None
    pimpinan: Kantor | None = None
    level_1: Kantor | None = None
    level_2: Kantor | None = None
    instansi_lain: int | None = None
    dasar: tuple[Klausul, ...] = ()
    alasan: tuple[Pesan, ...] = ()

    @property
    def pejabat_penilai(self) -> Pejabat | None:
        """Who assesses today: the delegate where authority is delegated, else the holder of the office."""
        if self.penilai is None:
            return None
        if self.penilai.delegat is not None:
            delegat = self.penilai.delegat
            return Pejabat(delegat.pegawai, delegat.nama, Kapasitas.DELEGASI)
        return self.penilai.pemangku

    @property
    def pejabat_pimpinan(self) -> Pejabat | None:
        """Who heads the unit today."""
        return self.pimpinan.pemangku if self.pimpinan else None


Hitung = Callable[[FaktaOrang, Profil], Kedudukan]


def susunan_atasan(orang: FaktaOrang) -> tuple[FaktaUnit, ...]:
    """The nodes above a person: nothing that he heads, as holder or as acting official, nor what lies below it."""
    dipimpin = [
        i for i, unit in enumerate(orang.susunan) if unit.id == orang.mengepalai or _dipangku(unit, orang)
    ]
    return orang.susunan[dipimpin[-1] + 1 :] if dipimpin else orang.susunan


def _dipangku(unit: FaktaUnit, orang: FaktaOrang) -> bool:
    return unit.kepala.pemangku is not None and unit.kepala.pemangku.pegawai == orang.id


def _bukan_diri_sendiri(kantor: Kantor, orang: FaktaOrang) -> Kantor:
    """Nobody assesses himself by delegation: over the delegate the authority stays with the office."""
    sendiri = kantor.delegat is not None and kantor.delegat.pegawai == orang.id
    return replace(kantor, delegat=None) if sendiri else kantor


def _simpul_pola(susunan: tuple[FaktaUnit, ...]) -> FaktaUnit:
    return next(u for u in susunan if u.pola)


def pola_dari(susunan: tuple[FaktaUnit, ...], profil: Profil) -> Pola:
    """The pattern that a node follows: its own, or that of what lies above it."""
    return profil.pola[_simpul_pola(susunan).pola]


def adalah_unit(unit: FaktaUnit) -> bool:
    """True for a unit of its own: a Perangkat Daerah, one with a pattern, or one not headed by a Pengawas."""
    return unit.perangkat_daerah or bool(unit.pola) or unit.jenjang_kepala is not Jenjang.PENGAWAS


def unit_dari(susunan: tuple[FaktaUnit, ...], profil: Profil) -> FaktaUnit:
    """The Unit Organisasi to which a node belongs (Pasal 1 angka 20)."""
    berpola = _simpul_pola(susunan)
    if profil.pola[berpola.pola].satu_tingkat:
        return berpola
    return next(u for u in susunan if adalah_unit(u))


def pimpinan_dari(susunan: tuple[FaktaUnit, ...], profil: Profil) -> Kantor:
    """The office that heads the unit to which a node belongs."""
    return unit_dari(susunan, profil).kepala


def _penilai(susunan: tuple[FaktaUnit, ...], pola: Pola, berpola: FaktaUnit) -> FaktaUnit:
    return berpola if pola.satu_tingkat else susunan[0]


def _dasar_penilai(simpul: FaktaUnit, pola: Pola) -> tuple[Klausul, ...]:
    dasar = rujuk(*pola.klausul, "ps1-22", "lamp-II-1-k1", "lamp-II-1-k2", "lamp-II-p4")
    if simpul.jenjang_kepala.fungsional:
        return unik((*dasar, *rujuk("ps19")))
    return unik((*dasar, *rujuk("ps18")))


def _level_1(susunan: tuple[FaktaUnit, ...], pola: Pola, berpola: FaktaUnit) -> Kantor:
    if pola.satu_tingkat:
        return berpola.kepala
    jpt = (u for u in susunan if u.jenjang_kepala is Jenjang.JPT_PRATAMA and u.kepala.pemangku)
    return next((u.kepala for u in jpt), susunan[-1].kepala)


def _level_2(susunan: tuple[FaktaUnit, ...], pola: Pola, berpola: FaktaUnit) -> Kantor | None:
    if pola.satu_tingkat:
        return berpola.sekretaris
    return next((u.kepala for u in susunan if u.jenjang_kepala is Jenjang.ADMINISTRATOR), None)


def level_dari(susunan: tuple[FaktaUnit, ...], profil: Profil) -> tuple[Kantor, Kantor | None]:
    """The offices of level 1 and level 2 over a node by its pattern; there may be no level 2 (Lampiran romawi II)."""
    berpola = _simpul_pola(susunan)
    pola = profil.pola[berpola.pola]
    return _level_1(susunan, pola, berpola), _level_2(susunan, pola, berpola)


def _alasan(unit: FaktaUnit, simpul: FaktaUnit, pola: Pola) -> tuple[Pesan, ...]:
    baris = [
        pesan(_("%(unit)s memakai pola %(pola)s: %(nama)s."), unit=unit.nama, pola=pola.kunci, nama=pola.nama)
    ]
    if pola.satu_tingkat:
        baris.append(pesan(_("Kepala %(unit)s menilai semua orang di dalamnya."), unit=simpul.nama))
    elif simpul.perangkat_daerah:
        baris.append(pesan(_("Ditempatkan langsung di bawah kepala Perangkat Daerah, maka ia penilainya.")))
    elif simpul.id != unit.id:
        baris.append(
            pesan(_("Ditempatkan di %(sub)s, maka pejabat level 3 di sana penilainya."), sub=simpul.nama)
        )
    else:
        baris.append(
            pesan(_("Kepala %(unit)s, pejabat level 2, menilai orang di unitnya."), unit=simpul.nama)
        )
    if simpul.kepala.pemangku is None:
        baris.append(
            pesan(_("Jabatan %(jabatan)s kosong dan belum ada Plt. atau Plh."), jabatan=simpul.kepala.sebutan)
        )
    return tuple(baris)


def _kedudukan_luar(orang: FaktaOrang) -> Kedudukan:
    return Kedudukan(
        penilai=orang.penilai_luar,
        instansi_lain=orang.instansi_lain,
        dasar=rujuk("lamp-III-1-iv-3"),
        alasan=(pesan(_("Pegawai instansi lain; penilainya menurut surat instansi itu.")),),
    )


def _diingat(hitung: Hitung) -> Hitung:
    """Facts never change: what follows from them is kept with them."""

    @wraps(hitung)
    def ingat(orang: FaktaOrang, profil: Profil) -> Kedudukan:
        ingatan: tuple[Profil, Kedudukan] | None = vars(orang).get(DIINGAT)
        if ingatan is None or ingatan[0] is not profil:
            ingatan = vars(orang)[DIINGAT] = (profil, hitung(orang, profil))
        return ingatan[1]

    return ingat


@_diingat
def tentukan(orang: FaktaOrang, profil: Profil) -> Kedudukan:
    """Where a person stands on the day of the facts.

    A head of a unit answers to the next level; for the head of a Perangkat Daerah the regulation names nobody.
    """
    if orang.instansi_lain is not None:
        return _kedudukan_luar(orang)
    susunan = susunan_atasan(orang)
    if not susunan:
        return _tanpa_atasan(orang)
    berpola = _simpul_pola(susunan)
    pola = profil.pola[berpola.pola]
    unit, simpul = unit_dari(susunan, profil), _penilai(susunan, pola, berpola)
    return Kedudukan(
        unit=unit,
        perangkat_daerah=susunan[-1],
        pola=pola,
        penilai=_bukan_diri_sendiri(simpul.kepala, orang),
        pimpinan=unit.kepala,
        level_1=_level_1(susunan, pola, berpola),
        level_2=_level_2(susunan, pola, berpola),
        dasar=unik(
            (*_dasar_penilai(simpul, pola), *dasar_pola(berpola.nama, pola.kunci), *rujuk("ps1-20", "ps1-21"))
        ),
        alasan=_alasan(unit, simpul, pola),
    )


def _tanpa_atasan(orang: FaktaOrang) -> Kedudukan:
    if orang.susunan:
        puncak = orang.susunan[-1]
        teks = _("Kepala %(pd)s: atasannya di luar peraturan ini.")
        return Kedudukan(
            unit=puncak, perangkat_daerah=puncak, dasar=rujuk("ps1-21"), alasan=(pesan(teks, pd=puncak.nama),)
        )
    return Kedudukan(
        dasar=rujuk("lamp-III-p1-k2"), alasan=(pesan(_("Belum ada penempatan yang berlaku pada hari ini.")),)
    )
