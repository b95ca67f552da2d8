"""Profil peraturan: yang berbeda antardaerah ialah data; aturan yang mustahil ditolak dengan menyebut kunci dan sebabnya."""

import tomllib
from copy import deepcopy
from dataclasses import replace
from datetime import UTC, date, datetime
from importlib.resources import files
from typing import Any

import pytest

from simpul.aturan.fakta import FaktaTim, Isian
from simpul.aturan.jenjang import Pendidikan
from simpul.aturan.lingkup import Lingkup
from simpul.aturan.penerbitan import jenis_terbit
from simpul.aturan.profil import (
    ProfilMustahil,
    daftar_profil,
    daftar_versi,
    periksa_urutan,
    profil,
    profil_pada,
    susun,
)
from simpul.aturan.prosedur import Keadaan
from simpul.aturan.putusan import Putusan
from simpul.aturan.putuskan import putuskan
from simpul.aturan.tabel import PROSEDUR
from tests.aturan.dunia import BOMBANA, REKAAN, kabupaten

HAPUS = object()
PUKUL = datetime(2023, 9, 20, tzinfo=UTC)


def data(id_: str = BOMBANA) -> dict[str, Any]:
    return tomllib.loads(files("simpul.aturan.profil").joinpath(f"{id_}.toml").read_text(encoding="utf-8"))


def diubah(kunci: str, nilai: Any) -> dict[str, Any]:
    isi = deepcopy(data())
    *jalan, akhir = kunci.split("/")
    tempat = isi
    for bagian in jalan:
        tempat = tempat.setdefault(bagian, {})
    if nilai is HAPUS:
        del tempat[akhir]
    else:
        tempat[akhir] = nilai
    return isi


@pytest.mark.parametrize("id_", daftar_profil())
def test_profil_yang_disertakan_dapat_dimuat(id_: str) -> None:
    for urut, p in enumerate(daftar_versi(id_), start=1):
        assert (p.id, p.versi) == (id_, urut)
        assert p == profil(id_, urut) == susun(data(id_ if urut == 1 else f"{id_}.{urut}"))


def test_dua_profil_disertakan() -> None:
    assert {BOMBANA, REKAAN} <= set(daftar_profil())


def test_bombana_berlaku_sejak_20_september_2023() -> None:
    p = profil(BOMBANA, 1)
    assert p.berlaku_sejak == date(2023, 9, 20)
    assert (p.ketua_pendidikan_minimum, p.ketua_golongan_minimum) == (Pendidikan.D3, "III/b")
    assert p.penetap_lintas_pd == "sekretaris_daerah"
    assert not p.sukarela_lintas_instansi
    assert p.yang_boleh_menolak == {"penilai_tujuan", "kepala_pd_tujuan"}
    assert not p.kesetaraan_pppk


@pytest.mark.klausul("lamp-II-p4")
def test_bombana_memuat_tiga_puluh_satu_organisasi_dan_tiga_jenis_unit() -> None:
    p = profil(BOMBANA, 1)
    jumlah = {k: list(p.organisasi.values()).count(k) for k in p.pola}
    assert jumlah == {"a": 1, "b": 25, "c1": 3, "c2": 1, "d": 1, "e": 1, "f": 2}


def test_kecamatan_dan_kelurahan_tidak_diberi_pola_diam_diam() -> None:
    assert not [
        nama for nama in profil(BOMBANA, 1).organisasi if "camat" in nama.lower() or "lurah" in nama.lower()
    ]


MUSTAHIL = [
    # key in the file, separated by /             impossible value        key that the refusal names, and a word of the reason
    ("id",                                        HAPUS,                  "id",                                  "tidak ada"),
    ("versi",                                     HAPUS,                  "versi",                               "tidak ada"),
    ("versi",                                     0,                      "versi",                               "sekurangnya 1"),
    ("versi",                                     "satu",                 "versi",                               "int"),
    ("versi",                                     True,                   "versi",                               "int"),
    ("judul",                                     7,                      "judul",                               "str"),
    ("dasar",                                     HAPUS,                  "dasar",                               "tidak ada"),
    ("berlaku_sejak",                             "2023-09-20",           "berlaku_sejak",                       "date"),
    ("berlaku_sejak",                             HAPUS,                  "berlaku_sejak",                       "tidak ada"),
    ("penetap",                                   HAPUS,                  "penetap.lintas_perangkat_daerah",     "tidak ada"),
    ("penetap/lintas_perangkat_daerah",           "bupati",               "penetap.lintas_perangkat_daerah",     "tidak dikenal"),
    ("penetap/lintas_perangkat_daerah",           "kepala_pd_tujuan",     "penetap.lintas_perangkat_daerah",     "tidak dikenal"),
    ("sukarela/lintas_instansi",                  "ya",                   "sukarela.lintas_instansi",            "bool"),
    ("sukarela/lintas_instansi",                  1,                      "sukarela.lintas_instansi",            "bool"),
    ("penolakan/oleh",                            [],                     "penolakan.oleh",                      "harus ada yang boleh menolak"),
    ("penolakan/oleh",                            ["pegawai"],            "penolakan.oleh",                      "tidak dikenal"),
    ("penolakan/oleh",                            "penilai_tujuan",       "penolakan.oleh",                      "list"),
    ("ketua_pengganti/pendidikan_minimum",        "S9",                   "ketua_pengganti.pendidikan_minimum",  "tidak dikenal"),
    ("ketua_pengganti/golongan_minimum",          "III/e",                "ketua_pengganti.golongan_minimum",    "tidak dikenal"),
    ("ketua_pengganti/golongan_minimum",          "IX",                   "ketua_pengganti.golongan_minimum",    "tidak dikenal"),
    ("ketua_pengganti/golongan_minimum",          HAPUS,                  "ketua_pengganti.golongan_minimum",    "tidak ada"),
    ("ketua_pengganti/kesetaraan_pppk",           {"IX": "III/z"},        "ketua_pengganti.kesetaraan_pppk.IX",  "tidak dikenal"),
    ("ketua_pengganti/kesetaraan_pppk",           {"III/b": "III/b"},     "ketua_pengganti.kesetaraan_pppk",     "tidak dikenal"),
    ("ketua_pengganti/kesetaraan_pppk",           ["IX"],                 "ketua_pengganti.kesetaraan_pppk",     "dict"),
    ("ketua_pengganti/kesetaraan_pppk",           {"IX": 3},              "ketua_pengganti.kesetaraan_pppk.IX",  "tidak dikenal"),
    ("tim/batas_beban_peringatan",                0,                      "tim.batas_beban_peringatan",          "sekurangnya 1"),
    ("tim/periode_laporan",                       "sekali-sekali",        "tim.periode_laporan",                 "tidak dikenal"),
    ("giliran/hari_pengingat",                    -1,                     "giliran.hari_pengingat",              "sekurangnya 1"),
    ("giliran/hari_eskalasi",                     2,                      "giliran.hari_eskalasi",               "lebih pendek"),
    ("giliran/hari_eskalasi",                     7.5,                    "giliran.hari_eskalasi",               "int"),
    ("pola",                                      {},                     "pola",                                "tidak ada satu pun"),
    ("pola",                                      [],                     "pola",                                "dict"),
    ("pola/a",                                    "jpt pratama",          "pola.a",                              "dict"),
    ("pola/a/level_1",                            "pelaksana",            "pola.a.level_1",                      "Pelaksana tidak dapat memimpin"),
    ("pola/a/level_1",                            "jpt madya",            "pola.a.level_1",                      "hanya ada JPT Pratama"),
    ("pola/b/level_1",                            HAPUS,                  "pola.b.level_1",                      "tidak ada"),
    ("pola/b/nama",                               HAPUS,                  "pola.b.nama",                         "tidak ada"),
    ("pola/b/satu_tingkat",                       "tidak",                "pola.b.satu_tingkat",                 "bool"),
    ("pola/c1/peninjau",                          [],                     "pola.c1.peninjau",                    "peninjau terakhir"),
    ("pola/c1/peninjau",                          ["level_1", "level_2"], "pola.c1.peninjau",                    "peninjau terakhir"),
    ("pola/c1/peninjau",                          ["level_9", "level_1"], "pola.c1.peninjau",                    "tidak dikenal"),
    ("pola/d/klausul",                            [],                     "pola.d.klausul",                      "tanpa klausul"),
    ("pola/d/klausul",                            HAPUS,                  "pola.d.klausul",                      "tidak ada"),
    ("pola/d/klausul",                            ["ps24"],               "pola.d.klausul",                      "tidak ada dalam register"),
    ("pola/d/klausul_pelibatan",                  ["lamp-IX"],            "pola.d.klausul_pelibatan",            "tidak ada dalam register"),
    ("pola/e/klausul_penugasan",                  "lamp-II-e-ii-1-b",     "pola.e.klausul_penugasan",            "list"),
    ("organisasi/Dinas Kesehatan",                "z",                    "organisasi.Dinas Kesehatan",          "tidak dikenal"),
    ("organisasi/Dinas Kesehatan",                ["b"],                  "organisasi.Dinas Kesehatan",          "tidak dikenal"),
    ("organisasi",                                HAPUS,                  "organisasi",                          "tidak ada"),
    ("kutipan/ps24",                              "Pasal 24",             "kutipan.ps24",                        "tidak ada dalam register"),
    ("kutipan/ps22-1",                            19,                     "kutipan.ps22-1",                      "str"),
    ("berlaku_sejak",                             PUKUL,                  "berlaku_sejak",                       "date"),
    ("penomoran/surat_tugas",                     5,                      "penomoran.surat_tugas",               "dict"),
    ("penomoran/surat_cinta",                     {},                     "penomoran.surat_cinta",               "tidak dikenal"),
    ("penomoran/surat_tugas",                     {"buku": "surat"},      "penomoran.surat_tugas.pola",          "tidak ada"),
    ("penomoran/surat_tugas",                     {"awalan": "ST"},       "penomoran.surat_tugas.awalan",        "kunci tidak dikenal"),
    ("versi_sejak",                               "2025-01-01",           "versi_sejak",                         "date"),
    ("versi_sejak",                               date(2023, 9, 19),      "versi_sejak",                         "mendahului"),
    ("penolakan/oleh",                            [["penilai_tujuan"]],   "penolakan.oleh",                      "tidak dikenal"),
    ("penetap/lintas_instansi",                   "kepala_pd_pemilik",    "penetap.lintas_instansi",             "kunci tidak dikenal"),
    ("sukarela_lintas_instansi",                  True,                   "sukarela_lintas_instansi",            "kunci tidak dikenal"),
    ("pola/a/level_2",                            "administrator",        "pola.a.level_2",                      "kunci tidak dikenal"),
    ("kutipan",                                   ["ps22-1"],             "kutipan",                             "dict"),
]  # fmt: skip


@pytest.mark.parametrize(("kunci", "nilai", "disebut", "sebab"), MUSTAHIL)
def test_aturan_yang_mustahil_ditolak_menyebut_kunci_dan_sebab(kunci, nilai, disebut, sebab) -> None:
    with pytest.raises(ProfilMustahil) as kesalahan:
        susun(diubah(kunci, nilai))
    assert kesalahan.value.kunci == disebut
    assert sebab in kesalahan.value.alasan
    assert disebut in str(kesalahan.value)


@pytest.mark.parametrize("id_", ["tidak-ada", "", "../bombana-31-2023", "bombana-31-2023.toml"])
def test_profil_yang_tidak_ada_ditolak(id_: str) -> None:
    with pytest.raises(ProfilMustahil) as kesalahan:
        profil(id_, 1)
    assert kesalahan.value.kunci == "id"


# Several versions of one regulation


@pytest.mark.parametrize("versi", [0, 3, -1])
def test_versi_yang_tidak_ada_ditolak_dengan_menyebut_yang_ada(versi: int) -> None:
    with pytest.raises(
        ProfilMustahil, match=f"tidak mempunyai versi {versi}; yang ada 1 sampai 2"
    ) as kesalahan:
        profil(REKAAN, versi)
    assert kesalahan.value.kunci == "versi"


def test_dua_versi_berlaku_berdampingan_dengan_nilai_masing_masing() -> None:
    lama, baru = profil(REKAAN, 1), profil(REKAAN, 2)
    assert (lama.penetap_lintas_pd, baru.penetap_lintas_pd) == ("kepala_pd_pemilik", "sekretaris_daerah")
    assert (lama.ketua_golongan_minimum, baru.ketua_golongan_minimum) == ("III/c", "III/d")
    assert lama.kutipan_untuk("ps22-2") != baru.kutipan_untuk("ps22-2")
    assert lama.berlaku_sejak == baru.berlaku_sejak


@pytest.mark.parametrize(
    ("hari", "versi"),
    [
        (date(2020, 1, 1), 1),
        (date(2024, 1, 1), 1),
        (date(2025, 6, 30), 1),
        (date(2025, 7, 1), 2),
        (date(2030, 1, 1), 2),
    ],
)
def test_yang_berlaku_pada_suatu_hari_ialah_versi_terakhir_yang_sudah_mulai(hari: date, versi: int) -> None:
    assert profil_pada(REKAAN, hari).versi == versi


def test_penugasan_yang_bermula_sebelum_perubahan_peraturan_tetap_boleh_dimulai_sesudahnya() -> None:
    d = kabupaten(REKAAN)
    j = d.jalur("penunjukan_dalam_unit", Keadaan.BARU, "Dodi")
    f = replace(d.perkara("Basri", "Bidang Yankes", j, mulai=date(2024, 3, 5)), profil=profil(REKAAN, 2))
    assert putuskan("tunjuk", f, j, d.pelaku("Basri")).diterima


@pytest.mark.parametrize(
    ("ganti", "kunci"),
    [
        ({"id": "lain-1-2020"}, "versi"),
        ({"versi": 3}, "versi"),
        ({"berlaku_sejak": date(2024, 2, 1)}, "berlaku_sejak"),
        ({"versi_sejak": date(2024, 1, 1)}, "versi_sejak"),
        ({"pola": {}}, "pola"),
    ],
)
def test_versi_yang_tidak_menyambung_ditolak(ganti: dict[str, Any], kunci: str) -> None:
    with pytest.raises(ProfilMustahil) as kesalahan:
        periksa_urutan(REKAAN, (profil(REKAAN, 1), replace(profil(REKAAN, 2), **ganti)))
    assert kesalahan.value.kunci == kunci


def test_kutipan_mengikuti_peraturan_setempat() -> None:
    assert profil(BOMBANA, 1).kutipan_untuk("ps22-2") == "Pasal 22 ayat (2)"
    assert profil(REKAAN, 1).kutipan_untuk("ps22-2") == "Pasal 19 ayat (2)"
    assert profil(REKAAN, 1).kutipan_untuk("ps18") == "Pasal 18"


# The same facts, two profiles, different decisions


def lintas_pd(id_: str, keadaan: Keadaan, langkah: str, siapa: str) -> Putusan:
    d = kabupaten(id_)
    setuju = frozenset({d.id("Ira")}) if keadaan is Keadaan.DISETUJUI else frozenset()
    j = d.jalur("penunjukan_lintas_perangkat_daerah", keadaan, "Ira", ke="Bidang Resos", disetujui=setuju)
    f = d.perkara("Asma", "Bidang Kesmas", j)
    return putuskan(langkah, f, j, d.pelaku(siapa), Isian(alasan="Tenaga terbatas"))


@pytest.mark.klausul("ps22-2")
@pytest.mark.parametrize(
    ("langkah", "keadaan", "siapa", "bombana", "rekaan"),
    [
        ("tetapkan", Keadaan.DISETUJUI, "Man", True, False),
        ("tetapkan", Keadaan.DISETUJUI, "Darwis", False, True),
        ("tetapkan", Keadaan.DISETUJUI, "Hasan", False, False),
        ("tolak", Keadaan.DIAJUKAN, "Feri", True, False),
        ("tolak", Keadaan.DIAJUKAN, "Hasan", True, True),
        ("setujui", Keadaan.DIAJUKAN, "Feri", True, True),
    ],
)
def test_fakta_sama_profil_beda_putusan_beda(langkah, keadaan, siapa, bombana, rekaan) -> None:
    assert lintas_pd(BOMBANA, keadaan, langkah, siapa).diterima is bombana
    assert lintas_pd(REKAAN, keadaan, langkah, siapa).diterima is rekaan


@pytest.mark.parametrize(
    ("id_", "naskah"),
    [(BOMBANA, "Keputusan Sekretaris Daerah"), (REKAAN, "Keputusan Kepala Perangkat Daerah")],
)
def test_naskah_lintas_pd_mengikuti_penanda_tangannya(id_: str, naskah: str) -> None:
    d = kabupaten(id_)
    j = d.jalur("penunjukan_lintas_perangkat_daerah", Keadaan.DISETUJUI, "Ira", ke="Bidang Resos")
    f = d.perkara("Asma", "Bidang Kesmas", j)
    (baris,) = PROSEDUR[j.prosedur].bernama("tetapkan")
    assert jenis_terbit(f, j, baris)[0] == naskah


@pytest.mark.parametrize(("id_", "boleh"), [(BOMBANA, False), (REKAAN, True)])
def test_sukarela_lintas_instansi_menurut_profil(id_: str, boleh: bool) -> None:
    d = kabupaten(id_)
    j = d.jalur("sukarela_lintas_instansi", Keadaan.BARU, "Citra")
    putusan = putuskan("ajukan_diri", d.perkara("Citra", "Bidang Kesmas", j), j, d.pelaku("Citra"))
    assert putusan.diterima is boleh


@pytest.mark.klausul("lamp-IV-f-1", "lamp-IV-f-2")
@pytest.mark.parametrize(
    ("catatan", "bombana", "rekaan"),
    [
        ({"pendidikan": "D3", "golongan": "III/b"}, True, False),
        ({"pendidikan": "S1", "golongan": "III/b"}, True, False),
        ({"pendidikan": "D3", "golongan": "III/c"}, True, False),
        ({"pendidikan": "S1", "golongan": "III/c"}, True, True),
        ({"pendidikan": "S1", "golongan": "X", "pppk": True}, False, True),
        ({"pendidikan": "S1", "golongan": "IX", "pppk": True}, False, False),
    ],
)
def test_syarat_ketua_pengganti_menurut_profil(catatan, bombana, rekaan) -> None:
    for id_, boleh in ((BOMBANA, bombana), (REKAAN, rekaan)):
        d = kabupaten(id_)
        d.mencatat("Hilda", **catatan)
        lama = d.jalur("tim_dalam_unit", Keadaan.BERJALAN, "Hani", "Hilda")
        j = d.jalur("ganti_ketua_dalam_unit", Keadaan.BARU, "Hani", "Hilda", id=2)
        f = d.perkara("Basri", "Bidang Yankes", lama, j, tim=FaktaTim("Tim", True, d.id("Hani")))
        isian = Isian(alasan="Ketua pindah", ketua=d.orang("Hilda"))
        assert putuskan("ganti_ketua", f, j, d.pelaku("Basri"), isian).diterima is boleh


@pytest.mark.parametrize(("mulai", "boleh"), [(date(2023, 9, 19), False), (date(2023, 9, 20), True)])
def test_tidak_ada_penugasan_yang_bermula_sebelum_peraturan_berlaku(mulai: date, boleh: bool) -> None:
    d = kabupaten()
    j = d.jalur("penunjukan_dalam_unit", Keadaan.BARU, "Dodi")
    f = d.perkara("Basri", "Bidang Yankes", j, mulai=mulai)
    putusan = putuskan("tunjuk", f, j, d.pelaku("Basri"))
    assert putusan.diterima is boleh
    assert boleh or putusan.mengutip("ps32")


def test_urutan_lingkup_tetap_sama_pada_semua_profil() -> None:
    assert [x.value for x in Lingkup] == [
        "dalam unit",
        "lintas unit",
        "lintas perangkat daerah",
        "lintas instansi",
    ]


def test_perubahan_profil_tidak_menyentuh_fakta() -> None:
    assert kabupaten(BOMBANA).orang("Hani") == kabupaten(REKAAN).orang("Hani")
