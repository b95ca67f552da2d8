"""A case of each procedure in each state, and who plays which role in it."""

from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from simpul.aturan.fakta import FaktaJalur, FaktaPerkara, FaktaTim, Isian
from simpul.aturan.prosedur import Keadaan
from tests.aturan.dunia import BOMBANA, Dunia, kabupaten

DELEGAT = {"delegat_menugaskan": True, "delegat_menilai": False}
TETAP = {
    "kepala_pd": "Darwis",
    "kepala_pd_lain": "Jafar",
    "sekda": "Man",
    "pyb_lain": "Prasetyo",
    "penilai_luar": "Dewi",
    "penonton": "Tono",
    "rekan": "Citra",
}


@dataclass(frozen=True)
class Susunan:
    """Which unit owns, who asks, for whom, from where, and the cast that belongs to it."""

    peminta: str
    pemilik: str
    orang: tuple[str, ...]
    ke: str
    kantor_delegasi: str
    pemeran: dict[str, str]


RUJUKAN = {"penilai": "Rusli", "pimpinan": "Basri", "orangnya": "Hani"}
DALAM_UNIT = Susunan("Basri", "Bidang Yankes", ("Hani",), "", "Seksi Rujukan", RUJUKAN | {"peminta": "Asma"})
LINTAS_UNIT = Susunan(
    "Asma", "Bidang Kesmas", ("Hani",), "Bidang Yankes", "Seksi Rujukan",
    RUJUKAN | {"peminta": "Asma", "pengawas_pemilik": "Pengki"},
)  # fmt: skip
LANSIA = {"penilai": "Feri", "pimpinan": "Ida", "orangnya": "Ira", "kepala_pd_tujuan": "Hasan"}
LINTAS_PD = Susunan(
    "Asma", "Bidang Kesmas", ("Ira",), "Bidang Resos", "Seksi Lansia",
    LANSIA | {"peminta": "Asma", "pengawas_pemilik": "Pengki"},
)  # fmt: skip
LINTAS_INSTANSI = Susunan(
    "Asma", "Bidang Kesmas", ("Bayu",), "", "Seksi Gizi",
    {"peminta": "Asma", "pengawas_pemilik": "Pengki", "orangnya": "Bayu"},
)  # fmt: skip
MASUK = Susunan("Prasetyo", "", ("Hani",), "", "Seksi Rujukan", RUJUKAN)
SUKARELA = Susunan(
    "Hani", "Bidang Kesmas", ("Hani",), "Bidang Kesmas", "Seksi Rujukan",
    RUJUKAN | {"pimpinan_tujuan": "Asma", "pengawas_tujuan": "Pengki"},
)  # fmt: skip
SUKARELA_PD = Susunan(
    "Ira", "Bidang Kesmas", ("Ira",), "Bidang Kesmas", "Seksi Lansia",
    LANSIA | {"pimpinan_tujuan": "Asma", "pengawas_tujuan": "Pengki"},
)  # fmt: skip
SUKARELA_INSTANSI = replace(SUKARELA, pemilik="Bidang Yankes", ke="", pemeran=RUJUKAN)

SUSUNAN = {
    "penunjukan_dalam_unit": DALAM_UNIT,
    "tim_dalam_unit": replace(DALAM_UNIT, orang=("Hani", "Dodi")),
    "anggota_unit_pemilik": replace(
        LINTAS_UNIT, orang=("Gita",), ke="", pemeran=LINTAS_UNIT.pemeran | {"orangnya": "Gita"}
    ),
    "penunjukan_lintas_unit": LINTAS_UNIT,
    "penunjukan_lintas_perangkat_daerah": LINTAS_PD,
    "penunjukan_lintas_instansi": LINTAS_INSTANSI,
    "permintaan_masuk": MASUK,
    "sukarela_dalam_unit": replace(DALAM_UNIT, peminta="Hani"),
    "sukarela_lintas_unit": SUKARELA,
    "sukarela_lintas_perangkat_daerah": SUKARELA_PD,
    "sukarela_lintas_instansi": SUKARELA_INSTANSI,
}
DASAR_PERUBAHAN = {
    "dalam_unit": "penunjukan_dalam_unit",
    "antarunit": "penunjukan_lintas_unit",
    "masuk": "permintaan_masuk",
}
DISETUJUI = frozenset({Keadaan.DISETUJUI, Keadaan.DIINSTRUKSIKAN, Keadaan.DITETAPKAN, Keadaan.BERJALAN})


def dasar(prosedur: str) -> str:
    """The procedure whose people and offices a procedure is about."""
    akhir = next((v for k, v in DASAR_PERUBAHAN.items() if prosedur.endswith(f"_{k}")), "")
    return prosedur if prosedur in SUSUNAN else akhir


def peran(prosedur: str) -> dict[str, str]:
    """Role -> name, for everybody who is tried on a procedure."""
    return TETAP | SUSUNAN[dasar(prosedur)].pemeran | dict.fromkeys(DELEGAT, "Yusuf")


def dunia(prosedur: str, siapa: str = "", id_profil: str = BOMBANA) -> Dunia:
    """The regency, with a delegation to Yusuf where he is the one who is tried."""
    d = kabupaten(id_profil)
    if siapa in DELEGAT:
        d.delegasi(SUSUNAN[dasar(prosedur)].kantor_delegasi, "Yusuf", menugaskan=DELEGAT[siapa])
    for ketua in ("Hilda", "Gita"):
        d.mencatat(ketua, pendidikan="S1", golongan="III/c")
    return d


def perkara(d: Dunia, prosedur: str, keadaan: Keadaan) -> tuple[FaktaPerkara, FaktaJalur]:
    """A case with a way of this procedure in this state."""
    s = SUSUNAN[dasar(prosedur)]
    if prosedur not in SUSUNAN:
        return _perubahan(d, prosedur, keadaan, s)
    lain: dict[str, Any] = {}
    if keadaan in DISETUJUI and prosedur.startswith("penunjukan"):
        lain["disetujui"] = frozenset(d.id(o) for o in s.orang)
    j = d.jalur(prosedur, keadaan, *s.orang, ke=s.ke, **lain)
    semua = [j]
    if prosedur == "anggota_unit_pemilik":
        setuju = frozenset({d.id("Hani")})
        semua.append(d.jalur("penunjukan_lintas_unit", keadaan, "Hani", ke=s.ke, id=2, disetujui=setuju))
    return d.perkara(s.peminta, s.pemilik, *semua, **_isi(d, prosedur)), j


def _isi(d: Dunia, prosedur: str) -> dict[str, Any]:
    isi: dict[str, Any] = {}
    if prosedur in {"tim_dalam_unit", "anggota_unit_pemilik"}:
        ketua = {"tim_dalam_unit": "Dodi", "anggota_unit_pemilik": "Gita"}[prosedur]
        isi["tim"] = FaktaTim("Tim", False, d.id(ketua))
    if prosedur == "permintaan_masuk":
        isi["pemilik_luar"] = d.luar("Prasetyo")
    return isi


def _perubahan(d: Dunia, prosedur: str, keadaan: Keadaan, s: Susunan) -> tuple[FaktaPerkara, FaktaJalur]:
    asal = dasar(prosedur)
    f, lama = perkara(d, asal, Keadaan.BERJALAN)
    setuju = frozenset(d.id(o) for o in s.orang) if keadaan in DISETUJUI else frozenset()
    j = d.jalur(prosedur, keadaan, *s.orang, id=9, disetujui=setuju)
    tim = FaktaTim("Tim", False, d.id(s.orang[0])) if prosedur.startswith("ganti_ketua") else None
    return replace(f, jalur=(lama, j), tim=tim), j


def isian(d: Dunia, langkah: str, prosedur: str = "") -> Isian:
    """Everything that a step may ask for, so that only authority decides."""
    selesai = {"perpanjang": date(2025, 6, 30), "akhiri": date(2024, 6, 30)}.get(langkah)
    return Isian(
        alasan="Karena kebutuhan organisasi",
        orang=(d.orang("Hilda"),) if langkah == "alihkan" else (),
        ketua=d.orang("Gita" if prosedur.endswith("antarunit") else "Hilda"),
        selesai=selesai,
    )
