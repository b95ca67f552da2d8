"""Profiles: what differs between one regency's regulation and another's, as data.

One version of a profile is one TOML file beside this module, whole in itself: ``bombana-31-2023.toml`` is the
first, ``bombana-31-2023.2.toml`` the second. Each says from which day it holds. A profile with an impossible
value is refused with the key and the reason; nothing is guessed.
"""

import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import cache
from importlib.resources import files
from itertools import pairwise
from typing import Any

from simpul.aturan.jenjang import GOLONGAN_PNS, GOLONGAN_PPPK, Jenjang, Pendidikan
from simpul.aturan.klausul import KlausulTidakDikenal, klausul
from simpul.aturan.prosedur import Naskah, Tahap


class ProfilMustahil(ValueError):
    """A profile holds a rule that cannot be; names the key and the reason."""

    def __init__(self, kunci: str, alasan: str) -> None:
        super().__init__(f"{kunci}: {alasan}")
        self.kunci = kunci
        self.alasan = alasan


@dataclass(frozen=True)
class Pola:
    """A structure pattern (Lampiran romawi II): whose level assesses and heads the units in it."""

    kunci: str
    nama: str
    jenjang_level_1: Jenjang
    satu_tingkat: bool
    klausul: tuple[str, ...]
    peninjau: tuple[str, ...]
    klausul_pelibatan: tuple[str, ...] = ()
    klausul_penugasan: tuple[str, ...] = ()
    tahap: Mapping[Tahap, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Profil:
    """The values of one regulation in one version.

    ``berlaku_sejak``: the day on which the regulation came into force. ``versi_sejak``: from which day new cases
    are judged by this version; the first holds as long as the regulation.
    """

    id: str
    versi: int
    judul: str
    dasar: str
    berlaku_sejak: date
    versi_sejak: date
    pola: Mapping[str, Pola]
    organisasi: Mapping[str, str]
    penetap_lintas_pd: str
    sukarela_lintas_instansi: bool
    yang_boleh_menolak: frozenset[str]
    ketua_pendidikan_minimum: Pendidikan
    ketua_golongan_minimum: str
    kesetaraan_pppk: Mapping[str, str]
    batas_beban: int
    hari_pengingat: int
    hari_eskalasi: int
    periode_laporan: str
    penomoran: Mapping[str, Mapping[str, str]]
    kutipan: Mapping[str, str]

    def kutipan_untuk(self, id_: str) -> str:
        """How this regulation cites a clause."""
        return self.kutipan.get(id_) or klausul(id_).kutipan


PENETAP_LINTAS_PD = frozenset({"sekretaris_daerah", "kepala_pd_pemilik"})
PENOLAK = frozenset({"penilai_tujuan", "kepala_pd_tujuan"})
PENINJAU = frozenset({"level_1", "level_2", "sekretaris"})

# All keys that a profile may hold; a misspelt one would be a rule that silently does not apply.
KUNCI = frozenset({
    "id", "versi", "judul", "dasar", "berlaku_sejak", "versi_sejak", "penetap.lintas_perangkat_daerah", "sukarela.lintas_instansi",
    "penolakan.oleh", "ketua_pengganti.pendidikan_minimum", "ketua_pengganti.golongan_minimum",
    "ketua_pengganti.kesetaraan_pppk.*", "tim.batas_beban_peringatan", "tim.periode_laporan",
    "giliran.hari_pengingat", "giliran.hari_eskalasi", "pola.*.nama", "pola.*.level_1", "pola.*.satu_tingkat",
    "pola.*.peninjau", *(f"pola.*.tahap.{t.value}" for t in Tahap), "pola.*.klausul", "pola.*.klausul_pelibatan", "pola.*.klausul_penugasan", "organisasi.*",
    "kutipan.*", "penomoran.*.buku", "penomoran.*.pola",
})  # fmt: skip
BERNAMA = ("pola", "organisasi", "kutipan", "penomoran", "ketua_pengganti.kesetaraan_pppk")


def _ambil(data: Mapping[str, Any], kunci: str, jenis: type) -> Any:
    nilai: Any = data
    for bagian in kunci.split("."):
        if not isinstance(nilai, Mapping) or bagian not in nilai:
            raise ProfilMustahil(kunci, "tidak ada")
        nilai = nilai[bagian]
    lain = {int: bool, date: datetime}.get(jenis)
    if not isinstance(nilai, jenis) or (lain and isinstance(nilai, lain)):
        raise ProfilMustahil(kunci, f"harus {jenis.__name__}, bukan {nilai!r}")
    return nilai


def _ambil_bila_ada(data: Mapping[str, Any], kunci: str, jenis: type) -> Any:
    """The same for a key that may be left out; then an empty value."""
    *jalan, akhir = kunci.split(".")
    tempat = _ambil(data, ".".join(jalan), dict) if jalan else data
    return _ambil(data, kunci, jenis) if akhir in tempat else jenis()


def _kenali(isi: Mapping[str, Any], jalan: str = "", rupa: str = "") -> None:
    """Refuse every key that no rule reads."""
    for kunci, nilai in isi.items():
        sendiri = f"{jalan}{kunci}"
        pola = f"{rupa}{'*' if rupa.removesuffix('.') in BERNAMA else kunci}"
        dalam = any(k.startswith(f"{pola}.") for k in KUNCI)
        if pola not in KUNCI and not dalam:
            raise ProfilMustahil(sendiri, "kunci tidak dikenal")
        if dalam and isinstance(nilai, Mapping):
            _kenali(nilai, f"{sendiri}.", f"{pola}.")


def _salah_satu(nilai: Any, pilihan: frozenset[str] | tuple[str, ...], kunci: str) -> str:
    if not isinstance(nilai, str) or nilai not in pilihan:
        raise ProfilMustahil(kunci, f"{nilai!r} tidak dikenal; pilihannya {', '.join(sorted(pilihan))}")
    return nilai


def _tanggal(data: Mapping[str, Any], kunci: str) -> date:
    nilai: date = _ambil(data, kunci, date)
    return nilai


def _cek_klausul(id_: str, kunci: str) -> str:
    try:
        return klausul(id_).id
    except KlausulTidakDikenal:
        raise ProfilMustahil(kunci, f"klausul {id_!r} tidak ada dalam register") from None


def _pola(data: Mapping[str, Any], kunci: str) -> Pola:
    depan = f"pola.{kunci}"
    _ambil(data, depan, dict)
    return Pola(
        kunci,
        _ambil(data, f"{depan}.nama", str),
        _jenjang_level_1(_ambil(data, f"{depan}.level_1", str), f"{depan}.level_1"),
        _ambil(data, f"{depan}.satu_tingkat", bool),
        _klausul_pola(data, f"{depan}.klausul"),
        _peninjau(data, f"{depan}.peninjau"),
        klausul_pelibatan=_rujukan(_ambil_bila_ada, data, f"{depan}.klausul_pelibatan"),
        klausul_penugasan=_rujukan(_ambil_bila_ada, data, f"{depan}.klausul_penugasan"),
        tahap=_tahap(data, f"{depan}.tahap"),
    )


def _tahap(data: Mapping[str, Any], kunci: str) -> dict[Tahap, str]:
    """Which clause speaks of each place in the cycle; only directions are not everywhere spoken of."""
    ada = _ambil(data, kunci, dict)
    perlu = [t for t in Tahap if t is not Tahap.ARAHAN or t.value in ada]
    return {t: _cek_klausul(_ambil(data, f"{kunci}.{t.value}", str), f"{kunci}.{t.value}") for t in perlu}


def _klausul_pola(data: Mapping[str, Any], kunci: str) -> tuple[str, ...]:
    rujukan = _rujukan(_ambil, data, kunci)
    if not rujukan:
        raise ProfilMustahil(kunci, "pola tanpa klausul")
    return rujukan


def _peninjau(data: Mapping[str, Any], kunci: str) -> tuple[str, ...]:
    peninjau = tuple(_salah_satu(p, PENINJAU, kunci) for p in _ambil(data, kunci, list))
    if not peninjau or peninjau[-1] != "level_1":
        raise ProfilMustahil(kunci, "peninjau terakhir haruslah level_1")
    return peninjau


def _jenjang_level_1(nilai: str, kunci: str) -> Jenjang:
    """The level of a head: of the Jabatan Pimpinan Tinggi a regency has the Pratama alone."""
    if nilai.startswith("jpt ") and nilai != Jenjang.JPT_PRATAMA:
        raise ProfilMustahil(kunci, f"di kabupaten hanya ada JPT Pratama ({klausul('ps11')})")
    jenjang = Jenjang(_salah_satu(nilai, tuple(j.value for j in Jenjang), kunci))
    if jenjang is Jenjang.PELAKSANA:
        raise ProfilMustahil(kunci, f"seorang Pelaksana tidak dapat memimpin unit ({klausul('ps1-21')})")
    return jenjang


def _rujukan(
    ambil: Callable[[Mapping[str, Any], str, type], Any], data: Mapping[str, Any], kunci: str
) -> tuple[str, ...]:
    return tuple(_cek_klausul(k, kunci) for k in ambil(data, kunci, list))


def _organisasi(data: Mapping[str, Any], pola: Mapping[str, Pola]) -> dict[str, str]:
    isi: dict[str, str] = dict(_ambil(data, "organisasi", dict))
    for nama, kunci in isi.items():
        _salah_satu(kunci, tuple(pola), f"organisasi.{nama}")
    return isi


def _penolak(data: Mapping[str, Any]) -> frozenset[str]:
    daftar = _ambil(data, "penolakan.oleh", list)
    if not daftar:
        raise ProfilMustahil(
            "penolakan.oleh", "harus ada yang boleh menolak: tidak ada persetujuan karena diam"
        )
    return frozenset(_salah_satu(p, PENOLAK, "penolakan.oleh") for p in daftar)


def _kesetaraan(data: Mapping[str, Any]) -> dict[str, str]:
    isi: dict[str, str] = _ambil_bila_ada(data, "ketua_pengganti.kesetaraan_pppk", dict)
    for pppk, pns in isi.items():
        _salah_satu(pppk, GOLONGAN_PPPK, "ketua_pengganti.kesetaraan_pppk")
        _salah_satu(pns, GOLONGAN_PNS, f"ketua_pengganti.kesetaraan_pppk.{pppk}")
    return dict(isi)


def _teks(data: Mapping[str, Any], kunci: str) -> dict[str, str]:
    """A table of texts that may be left out."""
    return {nama: _ambil(data, f"{kunci}.{nama}", str) for nama in _ambil_bila_ada(data, kunci, dict)}


def _versi_sejak(data: Mapping[str, Any]) -> date:
    """The day of a version; without one it holds from the first day of the regulation."""
    awal = _tanggal(data, "berlaku_sejak")
    sejak = _tanggal(data, "versi_sejak") if "versi_sejak" in data else awal
    if sejak < awal:
        raise ProfilMustahil("versi_sejak", f"mendahului berlaku_sejak, {awal}")
    return sejak


def _penomoran(data: Mapping[str, Any]) -> dict[str, dict[str, str]]:
    """How each kind of document is numbered where it is not as usual: the book and how a number is written."""
    hasil = {}
    for jenis in _ambil_bila_ada(data, "penomoran", dict):
        kunci = f"penomoran.{jenis}"
        _salah_satu(jenis, tuple(n.name.lower() for n in Naskah), kunci)
        _ambil(data, kunci, dict)
        hasil[jenis] = {nama: _ambil(data, f"{kunci}.{nama}", str) for nama in ("buku", "pola")}
    return hasil


def _positif(data: Mapping[str, Any], kunci: str) -> int:
    nilai: int = _ambil(data, kunci, int)
    if nilai < 1:
        raise ProfilMustahil(kunci, f"harus sekurangnya 1, bukan {nilai}")
    return nilai


def susun(data: Mapping[str, Any]) -> Profil:
    """A profile from parsed data.

    Raises:
        ProfilMustahil: a key is missing, of the wrong kind, or holds an impossible rule.
    """
    _kenali(data)
    pola = {k: _pola(data, k) for k in _ambil(data, "pola", dict)}
    if not pola:
        raise ProfilMustahil("pola", "tidak ada satu pun")
    pengingat, eskalasi = _positif(data, "giliran.hari_pengingat"), _positif(data, "giliran.hari_eskalasi")
    if eskalasi < pengingat:
        raise ProfilMustahil("giliran.hari_eskalasi", "lebih pendek daripada hari_pengingat")
    return Profil(
        id=_ambil(data, "id", str),
        versi=_positif(data, "versi"),
        judul=_ambil(data, "judul", str),
        dasar=_ambil(data, "dasar", str),
        berlaku_sejak=_tanggal(data, "berlaku_sejak"),
        versi_sejak=_versi_sejak(data),
        pola=pola,
        organisasi=_organisasi(data, pola),
        penetap_lintas_pd=_salah_satu(
            _ambil(data, "penetap.lintas_perangkat_daerah", str),
            PENETAP_LINTAS_PD,
            "penetap.lintas_perangkat_daerah",
        ),
        sukarela_lintas_instansi=_ambil(data, "sukarela.lintas_instansi", bool),
        yang_boleh_menolak=_penolak(data),
        ketua_pendidikan_minimum=Pendidikan(
            _salah_satu(
                _ambil(data, "ketua_pengganti.pendidikan_minimum", str),
                tuple(p.value for p in Pendidikan),
                "ketua_pengganti.pendidikan_minimum",
            )
        ),
        ketua_golongan_minimum=_salah_satu(
            _ambil(data, "ketua_pengganti.golongan_minimum", str),
            GOLONGAN_PNS,
            "ketua_pengganti.golongan_minimum",
        ),
        kesetaraan_pppk=_kesetaraan(data),
        batas_beban=_positif(data, "tim.batas_beban_peringatan"),
        hari_pengingat=pengingat,
        hari_eskalasi=eskalasi,
        periode_laporan=_salah_satu(
            _ambil(data, "tim.periode_laporan", str), ("bulanan", "triwulan"), "tim.periode_laporan"
        ),
        penomoran=_penomoran(data),
        kutipan={_cek_klausul(k, f"kutipan.{k}"): v for k, v in _teks(data, "kutipan").items()},
    )


@cache
def daftar_versi(id_: str) -> tuple[Profil, ...]:
    """All versions of a profile, the first one first.

    Raises:
        ProfilMustahil: there is no such profile, a content is impossible, or the versions do not follow each other.
    """
    hasil: list[Profil] = []
    while (berkas := files(__name__).joinpath(_nama_berkas(id_, len(hasil) + 1))).is_file():
        hasil.append(susun(tomllib.loads(berkas.read_text(encoding="utf-8"))))
    if not hasil:
        raise ProfilMustahil("id", f"tidak ada profil {id_!r}")
    return periksa_urutan(id_, tuple(hasil))


def _nama_berkas(id_: str, versi: int) -> str:
    if not id_.replace("-", "").isalnum():
        raise ProfilMustahil("id", f"tidak ada profil {id_!r}")
    return f"{id_}.toml" if versi == 1 else f"{id_}.{versi}.toml"


def periksa_urutan(id_: str, daftar: tuple[Profil, ...]) -> tuple[Profil, ...]:
    """Refuse versions that are not those of one regulation, or that do not follow each other.

    They know the same patterns: units keep theirs, and old cases are judged by them for as long as they live.
    """
    for urut, satu in enumerate(daftar, start=1):
        if (satu.id, satu.versi) != (id_, urut):
            raise ProfilMustahil(
                "versi", f"berkas versi {urut} dari {id_} berisi {satu.id} versi {satu.versi}"
            )
        if satu.berlaku_sejak != daftar[0].berlaku_sejak:
            raise ProfilMustahil("berlaku_sejak", f"versi {urut} menyebut hari lain daripada versi 1")
        if set(satu.pola) != set(daftar[0].pola):
            raise ProfilMustahil("pola", f"versi {urut} mengenal pola lain daripada versi 1")
    for lama, baru in pairwise(daftar):
        if baru.versi_sejak <= lama.versi_sejak:
            raise ProfilMustahil("versi_sejak", f"versi {baru.versi} tidak sesudah versi {lama.versi}")
    return daftar


def profil(id_: str, versi: int) -> Profil:
    """Exactly this version of a profile: a case is judged by the one that it began under.

    Raises:
        ProfilMustahil: there is no such profile or version.
    """
    semua = daftar_versi(id_)
    if not 1 <= versi <= len(semua):
        raise ProfilMustahil(
            "versi", f"profil {id_} tidak mempunyai versi {versi}; yang ada 1 sampai {len(semua)}"
        )
    return semua[versi - 1]


def profil_pada(id_: str, tanggal: date) -> Profil:
    """The version in force on a day, by which a case that begins then is judged.

    Before its first day it is the first version, which refuses what would begin too early.
    """
    semua = daftar_versi(id_)
    return next((p for p in reversed(semua) if p.versi_sejak <= tanggal), semua[0])


def daftar_profil() -> list[str]:
    """The ids of all shipped profiles."""
    berkas = (b.name for b in files(__name__).iterdir() if b.name.endswith(".toml"))
    return sorted({nama.split(".")[0] for nama in berkas})
