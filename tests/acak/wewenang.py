"""Who could have taken a step that was accepted, by the regulation and the raw rows of its day."""

from dataclasses import dataclass
from typing import Any

from tests.acak.dunia import Daerah

PENETAP_LINTAS_PD = {
    ("bombana-31-2023", 1): "sekda",
    ("rekaan-7-2024", 1): "kepala",
    ("rekaan-7-2024", 2): "sekda",
}
PENILAI_MENOLAK = {("bombana-31-2023", 1), ("rekaan-7-2024", 2)}
LEPAS = {"ditolak", "dicabut", "dilepas"}
PERUBAHAN = ("perpanjang", "akhiri", "alihkan", "ganti_ketua")
URUTAN = ("dalam", "lintas_unit", "lintas_perangkat_daerah", "lintas_instansi")
Orang = set[int]


@dataclass
class Kasus:
    """A case before the step: its raw rows, and one way of it."""

    isi: dict[str, Any]
    jalur: dict[str, Any]
    daerah: Daerah

    def __post_init__(self) -> None:
        self.catatan = self.daerah.catatan
        sendiri = [a["pegawai_id"] for a in self.isi["anggota"] or [] if a["jalur_id"] == self.jalur["id"]]
        self.orang: list[int] = sendiri or self.jalur["rincian"].get("orang", [])
        self.prosedur: str = self.jalur["prosedur"]
        self.pemilik: int | None = self.isi["penugasan"]["unit_pemilik_id"]

    @property
    def profil(self) -> tuple[str, int]:
        return self.isi["perkara"]["profil"], self.isi["perkara"]["profil_versi"]

    @property
    def peminta(self) -> Orang:
        """The asking side: who asked, and who heads the owner's unit."""
        return {self.isi["penugasan"]["peminta_id"]} | self.pimpinan_pemilik

    @property
    def pimpinan_pemilik(self) -> Orang:
        return self.catatan.pemangku(self.catatan.pimpinan_unit(self.pemilik)) if self.pemilik else set()

    @property
    def kepala_pd_pemilik(self) -> Orang:
        return self.catatan.pemangku(self.catatan.kepala_pd(self.pemilik)) if self.pemilik else set()

    @property
    def penilai(self) -> Orang:
        """Who answers for at least one of the people; for a request by criteria the head of the unit asked."""
        kantor = [self.catatan.penilai(o) for o in self.orang]
        if not self.orang and self.jalur["unit_tujuan_id"]:
            kantor = [self.catatan.kepala[self.jalur["unit_tujuan_id"]]]
        luar = {self.daerah.orang[o].penilai_luar_id for o in self.orang} - {None}
        return {p for k in kantor for p in self.catatan.pemutus(k)} | luar

    @property
    def penjawab(self) -> Orang:
        """The assessors without the asking side; where one of them asks, who decides in his place (Keputusan 0005)."""
        terlarang = self.peminta | set(self.orang)
        pengganti = (self.kepala_pd_pemilik | self.catatan.sekda) - terlarang
        return (self.penilai - terlarang) | (pengganti if self.penilai & terlarang else set())

    @property
    def penilai_semua(self) -> Orang:
        """Who assesses, or heads the unit of, every one of the people; never the person himself."""
        c = self.catatan
        bagian = [c.pemutus(c.penilai(o)) | c.pemangku(c.pimpinan(o)) - {o} for o in self.orang]
        return set.intersection(*bagian) if bagian else set()

    @property
    def penetap(self) -> Orang:
        """Who signs for the widest scope of those who are left (Pasal 22)."""
        return self._penetap(
            max((_lingkup(j) for j in self.isi["jalur"] if j["keadaan"] not in LEPAS), default=0)
        )

    @property
    def penetap_jalur(self) -> Orang:
        """Who would sign if this way were alone: he may refuse what was agreed on it."""
        return self._penetap(_lingkup(self.jalur))

    def _penetap(self, lingkup: int) -> Orang:
        if lingkup == 0:
            return self.penilai_semua
        kepala = lingkup == 1 or (lingkup == 2 and PENETAP_LINTAS_PD[self.profil] == "kepala")
        return self.kepala_pd_pemilik if kepala else self.catatan.sekda

    @property
    def kepala_pd_tujuan(self) -> Orang:
        c = self.catatan
        unit = [c.jabatan[c.tempat[o]]["unit_id"] for o in self.orang if o in c.tempat] or [
            self.jalur["unit_tujuan_id"]
        ]
        kepala = {p for u in unit if u for p in c.pemutus(c.kepala_pd(u))}
        return (kepala - self.peminta) | (c.sekda - self.peminta if kepala & self.peminta else set())

    @property
    def pejabat_lain(self) -> Orang:
        """The Pejabat yang Berwenang of the institution asked."""
        lain = {i.pk: i.pejabat_berwenang_id for i in self.daerah.luar}
        return {lain[self.jalur["instansi_tujuan_id"]]} - {None}

    @property
    def pejabat_pemilik(self) -> Orang:
        """The one of the institution that asks us."""
        lain = {i.pk: i.pejabat_berwenang_id for i in self.daerah.luar}
        return {lain[self.isi["penugasan"]["instansi_pemilik_id"]]} - {None}


def _lingkup(jalur: dict[str, Any]) -> int:
    if jalur["prosedur"].startswith(PERUBAHAN):
        return 0
    if jalur["prosedur"] == "permintaan_masuk":
        return 3
    return next((i for i, kata in reversed(list(enumerate(URUTAN))) if jalur["prosedur"].endswith(kata)), 0)


def baca(isi: dict[str, Any], jalur: int, daerah: Daerah) -> Kasus:
    """One way of a case, of its raw rows."""
    return Kasus(isi, next(j for j in isi["jalur"] if j["id"] == jalur), daerah)


def yang_boleh(kasus: Kasus, nama: str) -> Orang:
    """Everyone who may take this step on this way in its state."""
    p, keadaan = kasus.prosedur, kasus.jalur["keadaan"]
    if nama in ("terima", "sampaikan", "ajukan_diri", "minta_persetujuan"):
        return set(kasus.orang)
    if p.startswith(PERUBAHAN):
        return _perubahan(kasus, nama, keadaan)
    if keadaan == "diusulkan" and nama != "cabut":
        return kasus.penilai_semua or kasus.kepala_pd_pemilik
    if p in ("penunjukan_dalam_unit", "tim_dalam_unit"):
        return (
            {kasus.isi["penugasan"]["peminta_id"]} & kasus.penilai_semua
            if nama == "cabut"
            else kasus.penilai_semua
        )
    if p == "permintaan_masuk":
        return _masuk(kasus, nama, keadaan)
    if p.startswith("sukarela"):
        return _sukarela(kasus, nama, keadaan)
    return _pelibatan(kasus, nama, keadaan)


def _perubahan(kasus: Kasus, nama: str, keadaan: str) -> Orang:
    if kasus.prosedur.endswith("_dalam_unit"):
        return kasus.penilai_semua
    if kasus.prosedur.endswith("_masuk"):
        return kasus.penilai - set(kasus.orang)
    if nama in PERUBAHAN:
        return kasus.pimpinan_pemilik | kasus.penetap
    if keadaan == "diajukan":
        return kasus.penjawab
    return kasus.penetap


def _masuk(kasus: Kasus, nama: str, keadaan: str) -> Orang:
    if nama in ("ajukan", "cabut"):
        return kasus.pejabat_pemilik
    if keadaan == "diinstruksikan":
        return kasus.penjawab
    return kasus.catatan.sekda


def _sukarela(kasus: Kasus, nama: str, keadaan: str) -> Orang:
    penilai = kasus.penilai - set(kasus.orang)
    if nama == "cabut":
        return set(kasus.orang)
    if keadaan in ("disampaikan", "diajukan", "dimintakan persetujuan"):
        return penilai
    if nama == "tetapkan":
        return kasus.penetap
    if kasus.prosedur.endswith("lintas_instansi"):
        return _instansi(kasus, nama, keadaan)
    c, unit = kasus.catatan, kasus.jalur["unit_tujuan_id"]
    pimpinan = c.pemutus(c.pimpinan_unit(unit))
    ganti = (c.pemangku(c.kepala_pd(unit)) | c.sekda) if pimpinan & set(kasus.orang) else set()
    return (pimpinan | ganti) - set(kasus.orang)


def _instansi(kasus: Kasus, nama: str, keadaan: str) -> Orang:
    """Between institutions: our Pejabat yang Berwenang is the Sekretaris Daerah, theirs the one on record."""
    if keadaan in ("diajukan", "diketahui", "disetujui pejabat yang berwenang"):
        return kasus.catatan.sekda
    if keadaan == "diinstruksikan":
        return kasus.penilai
    return kasus.pejabat_lain


def _pelibatan(kasus: Kasus, nama: str, keadaan: str) -> Orang:
    if nama in ("ajukan", "bentuk", "cabut", "lanjutkan"):
        return kasus.pimpinan_pemilik
    if nama == "tetapkan":
        return kasus.penetap
    if kasus.prosedur == "penunjukan_lintas_instansi":
        return _instansi(kasus, nama, keadaan)
    if nama == "setujui":
        return kasus.penjawab
    penolak = kasus.kepala_pd_tujuan | (kasus.penjawab if kasus.profil in PENILAI_MENOLAK else set())
    return penolak | (kasus.penetap_jalur if keadaan == "disetujui" else set())
