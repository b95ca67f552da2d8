"""Profiles: what differs between one regency's regulation and another's, as data.

One profile is one TOML file beside this module. A profile with an impossible value is refused with the
key and the reason; nothing is guessed.
"""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib.resources import files
from typing import Any

from simpul.aturan.jenjang import GOLONGAN_PNS, GOLONGAN_PPPK, Jenjang, Pendidikan
from simpul.aturan.klausul import KlausulTidakDikenal, klausul


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


@dataclass(frozen=True)
class Profil:
    """The values of one regulation."""

    id: str
    versi: int
    judul: str
    dasar: str
    berlaku_sejak: date
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
    penomoran: Mapping[str, str]
    kutipan: Mapping[str, str]

    def kutipan_untuk(self, id_: str) -> str:
        """How this regulation cites a clause."""
        return self.kutipan.get(id_) or klausul(id_).kutipan


PENETAP_LINTAS_PD = frozenset({"sekretaris_daerah", "kepala_pd_pemilik"})
PENOLAK = frozenset({"penilai_tujuan", "kepala_pd_tujuan"})


def _ambil(data: Mapping[str, Any], kunci: str, jenis: type) -> Any:
    nilai: Any = data
    for bagian in kunci.split("."):
        if not isinstance(nilai, Mapping) or bagian not in nilai:
            raise ProfilMustahil(kunci, "tidak ada")
        nilai = nilai[bagian]
    if not isinstance(nilai, jenis) or (jenis is int and isinstance(nilai, bool)):
        raise ProfilMustahil(kunci, f"harus {jenis.__name__}, bukan {nilai!r}")
    return nilai


def _salah_satu(nilai: str, pilihan: frozenset[str] | tuple[str, ...], kunci: str) -> str:
    if nilai not in pilihan:
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


def _pola(kunci: str, isi: Mapping[str, Any]) -> Pola:
    depan = f"pola.{kunci}"
    jenjang = _jenjang_level_1(_ambil(isi, "level_1", str), f"{depan}.level_1")
    peninjau = tuple(_ambil(isi, "peninjau", list))
    satu_tingkat = _ambil(isi, "satu_tingkat", bool)
    if not peninjau or peninjau[-1] != "level_1":
        raise ProfilMustahil(f"{depan}.peninjau", "peninjau terakhir haruslah level_1")
    rujukan = _rujukan(isi, depan, "klausul")
    if not rujukan:
        raise ProfilMustahil(f"{depan}.klausul", "pola tanpa klausul")
    return Pola(
        kunci,
        _ambil(isi, "nama", str),
        jenjang,
        satu_tingkat,
        rujukan,
        peninjau,
        klausul_pelibatan=_rujukan(isi, depan, "klausul_pelibatan"),
        klausul_penugasan=_rujukan(isi, depan, "klausul_penugasan"),
    )


def _jenjang_level_1(nilai: str, kunci: str) -> Jenjang:
    """The level of a head: of the Jabatan Pimpinan Tinggi a regency has the Pratama alone."""
    if nilai.startswith("jpt ") and nilai != Jenjang.JPT_PRATAMA:
        raise ProfilMustahil(kunci, f"di kabupaten hanya ada JPT Pratama ({klausul('ps11')})")
    jenjang = Jenjang(_salah_satu(nilai, tuple(j.value for j in Jenjang), kunci))
    if jenjang is Jenjang.PELAKSANA:
        raise ProfilMustahil(kunci, f"seorang Pelaksana tidak dapat memimpin unit ({klausul('ps1-21')})")
    return jenjang


def _rujukan(isi: Mapping[str, Any], depan: str, kunci: str) -> tuple[str, ...]:
    daftar = _ambil(isi, kunci, list) if kunci == "klausul" or kunci in isi else []
    return tuple(_cek_klausul(k, f"{depan}.{kunci}") for k in daftar)


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
    isi: dict[str, str] = dict(data.get("ketua_pengganti", {}).get("kesetaraan_pppk", {}))
    for pppk, pns in isi.items():
        _salah_satu(pppk, GOLONGAN_PPPK, "ketua_pengganti.kesetaraan_pppk")
        _salah_satu(pns, GOLONGAN_PNS, f"ketua_pengganti.kesetaraan_pppk.{pppk}")
    return isi


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
    pola = {k: _pola(k, isi) for k, isi in _ambil(data, "pola", dict).items()}
    if not pola:
        raise ProfilMustahil("pola", "tidak ada satu pun")
    pengingat, eskalasi = _positif(data, "giliran.hari_pengingat"), _positif(data, "giliran.hari_eskalasi")
    if eskalasi < pengingat:
        raise ProfilMustahil("giliran.hari_eskalasi", "lebih pendek daripada hari_pengingat")
    kutipan = {_cek_klausul(k, f"kutipan.{k}"): v for k, v in dict(data.get("kutipan", {})).items()}
    return Profil(
        id=_ambil(data, "id", str),
        versi=_positif(data, "versi"),
        judul=_ambil(data, "judul", str),
        dasar=_ambil(data, "dasar", str),
        berlaku_sejak=_tanggal(data, "berlaku_sejak"),
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
        penomoran=dict(data.get("penomoran", {})),
        kutipan=kutipan,
    )


@cache
def profil(id_: str) -> Profil:
    """The profile with this id.

    Raises:
        ProfilMustahil: there is no such file, or its content is impossible.
    """
    berkas = files(__name__).joinpath(f"{id_}.toml")
    if not id_.replace("-", "").isalnum() or not berkas.is_file():
        raise ProfilMustahil("id", f"tidak ada profil {id_!r}")
    return susun(tomllib.loads(berkas.read_text(encoding="utf-8")))


def daftar_profil() -> list[str]:
    """The ids of all shipped profiles."""
    return sorted(b.name.removesuffix(".toml") for b in files(__name__).iterdir() if b.name.endswith(".toml"))
