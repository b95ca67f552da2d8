"""Scope, way and form of an assignment, and which procedure a person's involvement takes."""

from enum import StrEnum

from simpul.aturan.fakta import FaktaJalur, FaktaOrang, FaktaPerkara, FaktaUnit
from simpul.aturan.jenjang import Berurut
from simpul.aturan.kedudukan import tentukan, unit_dari
from simpul.aturan.profil import Profil
from simpul.aturan.prosedur import AKTIF, Keadaan


class Lingkup(Berurut):
    """The four scopes of Pasal 20 ayat (2) and Pasal 23, from the narrowest."""

    DALAM_UNIT = "dalam unit"
    LINTAS_UNIT = "lintas unit"
    LINTAS_PD = "lintas perangkat daerah"
    LINTAS_INSTANSI = "lintas instansi"


class Cara(StrEnum):
    """The two ways of Pasal 21."""

    PENUNJUKAN = "penunjukan"
    SUKARELA = "sukarela"


class Bentuk(StrEnum):
    """Alone or in a team (Pasal 20 ayat (1))."""

    INDIVIDU = "individu"
    TIM = "tim"


PROSEDUR_UNTUK = {
    (Cara.PENUNJUKAN, Lingkup.DALAM_UNIT): "penunjukan_dalam_unit",
    (Cara.PENUNJUKAN, Lingkup.LINTAS_UNIT): "penunjukan_lintas_unit",
    (Cara.PENUNJUKAN, Lingkup.LINTAS_PD): "penunjukan_lintas_perangkat_daerah",
    (Cara.PENUNJUKAN, Lingkup.LINTAS_INSTANSI): "penunjukan_lintas_instansi",
    (Cara.SUKARELA, Lingkup.DALAM_UNIT): "sukarela_dalam_unit",
    (Cara.SUKARELA, Lingkup.LINTAS_UNIT): "sukarela_lintas_unit",
    (Cara.SUKARELA, Lingkup.LINTAS_PD): "sukarela_lintas_perangkat_daerah",
    (Cara.SUKARELA, Lingkup.LINTAS_INSTANSI): "sukarela_lintas_instansi",
}
LINGKUP_PROSEDUR = {nama: lingkup for (_cara, lingkup), nama in PROSEDUR_UNTUK.items()} | {
    "anggota_unit_pemilik": Lingkup.DALAM_UNIT,
    "tim_dalam_unit": Lingkup.DALAM_UNIT,
    "permintaan_masuk": Lingkup.LINTAS_INSTANSI,
}


def lingkup_orang(orang: FaktaOrang, pemilik: tuple[FaktaUnit, ...], profil: Profil) -> Lingkup:
    """From how far the owner's unit takes this person; someone placed nowhere counts as its own."""
    if orang.instansi_lain is not None:
        return Lingkup.LINTAS_INSTANSI
    kedudukan = tentukan(orang, profil)
    if kedudukan.unit is None or kedudukan.perangkat_daerah is None:
        return Lingkup.DALAM_UNIT
    return lingkup_unit(kedudukan.unit, kedudukan.perangkat_daerah, pemilik, profil)


def lingkup_unit(unit: FaktaUnit, pd: FaktaUnit, pemilik: tuple[FaktaUnit, ...], profil: Profil) -> Lingkup:
    """The scope between an owner's unit and another unit of the same institution."""
    if not pemilik or pd.id != pemilik[-1].id:
        return Lingkup.LINTAS_PD
    return Lingkup.DALAM_UNIT if unit.id == unit_dari(pemilik, profil).id else Lingkup.LINTAS_UNIT


def terluas(jalur: tuple[FaktaJalur, ...]) -> Lingkup:
    """The widest scope among ways into an assignment."""
    urut = list(Lingkup)
    return max((LINGKUP_PROSEDUR[j.prosedur] for j in jalur), key=urut.index, default=Lingkup.DALAM_UNIT)


# A result, by the table of two reviews or of one, and where it is while somebody reviews it.
HASIL = frozenset({"hasil", "hasil_satu_tingkat"})
DIREVIU = frozenset({Keadaan.DISAMPAIKAN, Keadaan.DITERUSKAN})
GUGUR = frozenset({Keadaan.DITOLAK, Keadaan.DICABUT, Keadaan.DILEPAS})
SIAP = frozenset({Keadaan.DISETUJUI, Keadaan.DIINSTRUKSIKAN, Keadaan.DITETAPKAN, Keadaan.BERJALAN})

# Where the assessors of the people asked for answer, each for his own.
DIJAWAB_PENILAI = frozenset({"penunjukan_lintas_unit", "penunjukan_lintas_perangkat_daerah"})


def siap_ditetapkan(jalur: FaktaJalur) -> bool:
    """True if everybody who must agree to this way has agreed."""
    if jalur.prosedur == "permintaan_masuk":
        return jalur.keadaan in AKTIF
    if jalur.prosedur in DIJAWAB_PENILAI and jalur.keadaan == Keadaan.DISETUJUI:
        return {o.id for o in jalur.orang} <= jalur.disetujui
    if jalur.prosedur == "sukarela_lintas_instansi" and jalur.keadaan == Keadaan.DISETUJUI_TUJUAN:
        return True
    return jalur.keadaan in SIAP


# Those who were asked have said yes; what is left is to instruct and to sign.
TERSISA_INSTRUKSI = frozenset(
    {
        ("penunjukan_lintas_instansi", Keadaan.DISETUJUI_TUJUAN),
        ("permintaan_masuk", Keadaan.DISETUJUI_PYB),
        ("permintaan_masuk", Keadaan.DIINSTRUKSIKAN),
    }
)


def disetujui(jalur: FaktaJalur) -> bool:
    """True if those who were asked on this way have agreed."""
    return siap_ditetapkan(jalur) or (jalur.prosedur, jalur.keadaan) in TERSISA_INSTRUKSI


def adalah_penugasan(jalur: FaktaJalur) -> bool:
    """True for a way into the assignment, false for a change of it."""
    return jalur.prosedur in LINGKUP_PROSEDUR


def status(f: FaktaPerkara) -> str:
    """The state of the whole assignment, in the words of the scenario language."""
    hasil = next((b.keadaan for b in f.butir if b.prosedur in HASIL), "")
    ditugaskan = _status(f.jalur)
    return "direviu" if ditugaskan == Keadaan.BERJALAN and hasil in DIREVIU else ditugaskan


def _status(jalur: tuple[FaktaJalur, ...]) -> str:
    masuk = tuple(j for j in jalur if adalah_penugasan(j))
    hidup = [j for j in masuk if j.keadaan not in GUGUR]
    if not hidup:
        return "ditolak" if any(j.keadaan == Keadaan.DITOLAK for j in masuk) else "dicabut"
    for keadaan in (Keadaan.BERJALAN, Keadaan.DITETAPKAN):
        if any(j.keadaan == keadaan for j in hidup):
            return keadaan.value
    if all(j.keadaan in {Keadaan.SELESAI, Keadaan.DIAKHIRI} for j in hidup):
        return "selesai" if any(j.keadaan == Keadaan.SELESAI for j in hidup) else "diakhiri"
    tertolak = any(j.keadaan == Keadaan.DITOLAK for j in masuk)
    return "disetujui" if all(disetujui(j) for j in hidup) and not tertolak else "diajukan"
