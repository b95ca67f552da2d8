"""What a wish becomes: which procedures, for whom, and in which scope. Nothing is decided here yet."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from simpul.aturan.fakta import FaktaJalur, FaktaOrang, FaktaPelaku, FaktaUnit, Kantor, Kriteria
from simpul.aturan.kedudukan import tentukan, unit_dari
from simpul.aturan.lingkup import PROSEDUR_UNTUK, Cara, Lingkup, lingkup_orang, lingkup_unit
from simpul.aturan.profil import Profil
from simpul.aturan.prosedur import Keadaan

LANGSUNG = {
    "tunjuk": "penunjukan_dalam_unit",
    "usulkan": "penunjukan_dalam_unit",
    "sampaikan": "sukarela_dalam_unit",
    "masuk": "permintaan_masuk",
}
LANGKAH_AWAL = {"masuk": "ajukan"}


@dataclass(frozen=True)
class Keinginan:
    """A wish to assign: the opening step, the people or criteria, and where they are asked from."""

    langkah: str
    orang: tuple[FaktaOrang, ...] = ()
    unit_pemilik: tuple[FaktaUnit, ...] = ()
    unit_tujuan: tuple[FaktaUnit, ...] = ()
    instansi_tujuan: int | None = None
    pyb: Mapping[int, Kantor] = field(default_factory=dict)
    kriteria: Kriteria | None = None


def susun_jalur(ingin: Keinginan, profil: Profil) -> tuple[FaktaJalur, ...]:
    """The ways into the assignment, each about to take its first step."""
    if ingin.langkah in LANGSUNG:
        jalur = (_jalur(LANGSUNG[ingin.langkah], ingin.orang, ingin.unit_tujuan),)
        return tuple(replace(j, kriteria=ingin.kriteria) for j in jalur)
    if ingin.langkah == "ajukan_diri":
        return (_sukarela(ingin, profil),)
    if ingin.kriteria is not None and not ingin.orang:
        return (_menurut_kriteria(ingin, profil),)
    return _penunjukan(ingin, profil)


def _jalur(
    prosedur: str, orang: tuple[FaktaOrang, ...], tujuan: tuple[FaktaUnit, ...] = (), urut: int = 0
) -> FaktaJalur:
    return FaktaJalur(-1 - urut, prosedur, Keadaan.BARU, orang, unit_tujuan=tujuan)


def _sukarela(ingin: Keinginan, profil: Profil) -> FaktaJalur:
    if ingin.instansi_tujuan is not None:
        jalur = _jalur("sukarela_lintas_instansi", ingin.orang)
        return _ke_instansi(jalur, ingin.instansi_tujuan, ingin)
    lingkup = max((lingkup_orang(o, ingin.unit_tujuan, profil) for o in ingin.orang), key=list(Lingkup).index)
    lingkup = Lingkup.LINTAS_UNIT if lingkup is Lingkup.DALAM_UNIT else lingkup
    return _jalur(PROSEDUR_UNTUK[Cara.SUKARELA, lingkup], ingin.orang, ingin.unit_tujuan)


def _menurut_kriteria(ingin: Keinginan, profil: Profil) -> FaktaJalur:
    if ingin.instansi_tujuan is not None:
        jalur = _jalur("penunjukan_lintas_instansi", ())
        return replace(_ke_instansi(jalur, ingin.instansi_tujuan, ingin), kriteria=ingin.kriteria)
    tujuan = ingin.unit_tujuan
    lingkup = lingkup_unit(unit_dari(tujuan, profil), tujuan[-1], ingin.unit_pemilik, profil)
    lingkup = Lingkup.LINTAS_UNIT if lingkup is Lingkup.DALAM_UNIT else lingkup
    return replace(_jalur(PROSEDUR_UNTUK[Cara.PENUNJUKAN, lingkup], (), tujuan), kriteria=ingin.kriteria)


def _penunjukan(ingin: Keinginan, profil: Profil) -> tuple[FaktaJalur, ...]:
    """One way for each unit or institution that people come from; a team's own people share one."""
    kelompok: dict[tuple[Lingkup, int | None], list[FaktaOrang]] = {}
    for orang in ingin.orang:
        kelompok.setdefault(_kelompok(orang, ingin, profil), []).append(orang)
    if ingin.langkah == "bentuk" and all(lingkup is Lingkup.DALAM_UNIT for lingkup, _unit in kelompok):
        return (_jalur("tim_dalam_unit", ingin.orang),)
    return tuple(
        _satu_kelompok(lingkup, tujuan, tuple(orang), ingin, profil, urut)
        for urut, ((lingkup, tujuan), orang) in enumerate(kelompok.items())
    )


def _kelompok(orang: FaktaOrang, ingin: Keinginan, profil: Profil) -> tuple[Lingkup, int | None]:
    lingkup = lingkup_orang(orang, ingin.unit_pemilik, profil)
    if lingkup is Lingkup.LINTAS_INSTANSI:
        return lingkup, orang.instansi_lain
    unit = tentukan(orang, profil).unit
    return lingkup, unit.id if unit and lingkup is not Lingkup.DALAM_UNIT else None


def _satu_kelompok(
    lingkup: Lingkup,
    tujuan: int | None,
    orang: tuple[FaktaOrang, ...],
    ingin: Keinginan,
    profil: Profil,
    urut: int,
) -> FaktaJalur:
    if lingkup is Lingkup.DALAM_UNIT:
        nama = "anggota_unit_pemilik" if ingin.langkah == "bentuk" else "penunjukan_lintas_unit"
        return _jalur(nama, orang, ingin.unit_tujuan, urut)
    prosedur = PROSEDUR_UNTUK[Cara.PENUNJUKAN, lingkup]
    if lingkup is Lingkup.LINTAS_INSTANSI:
        return _ke_instansi(_jalur(prosedur, orang, urut=urut), ingin.instansi_tujuan or tujuan, ingin)
    jalur = _jalur(prosedur, orang, ingin.unit_tujuan or _dari_unit(orang[0], tujuan), urut)
    return _ke_instansi(jalur, ingin.instansi_tujuan, ingin)


def _ke_instansi(jalur: FaktaJalur, instansi: int | None, ingin: Keinginan) -> FaktaJalur:
    pyb = ingin.pyb.get(instansi) if instansi is not None else None
    return replace(jalur, instansi_tujuan=instansi, pyb_tujuan=pyb)


def _dari_unit(orang: FaktaOrang, unit: int | None) -> tuple[FaktaUnit, ...]:
    """The part of a person's place in the tree that starts at his unit."""
    ids = [u.id for u in orang.susunan]
    return orang.susunan[ids.index(unit) :] if unit in ids else orang.susunan


def pilih_pemilik(
    pelaku: FaktaPelaku, susunan: dict[int, tuple[FaktaUnit, ...]], ingin: Keinginan, profil: Profil
) -> tuple[FaktaUnit, ...]:
    """Of the units that someone heads, the one for which he acts.

    Assigning or forming a team: the one that its people are of. Asking: one that they are not of. ``susunan``
    comes in order of preference, definitive offices first.
    """
    anggota = {u.id for o in ingin.orang if (u := tentukan(o, profil).unit)}
    if ingin.unit_tujuan:
        anggota = {unit_dari(ingin.unit_tujuan, profil).id}
    di_dalam = [s for s in susunan.values() if unit_dari(s, profil).id in anggota]
    di_luar = [s for s in susunan.values() if unit_dari(s, profil).id not in anggota]
    urutan = (di_luar + di_dalam) if ingin.langkah == "ajukan" else (di_dalam + di_luar)
    return urutan[0] if urutan else ()
