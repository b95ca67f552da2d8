"""Register klausul: semua klausul peraturan, dan keputusan kami sendiri di mana peraturan diam."""

import csv
from pathlib import Path

import pytest

from simpul.aturan.klausul import (
    Kekuatan,
    KlausulTidakDikenal,
    cari,
    di_bawah,
    klausul,
    mengutip,
    register,
    rujuk,
    unik,
)

KAMI = {
    "keputusan-perubahan",
    "keputusan-cabut",
    "keputusan-dua-pihak",
    "keputusan-satu-tindakan",
    "keputusan-tim-sebagian",
    "keputusan-akses",
}
SEMUA = list(register().values())


def test_register_memuat_352_klausul_peraturan_dan_keputusan_kami() -> None:
    peraturan = [k for k in SEMUA if not k.keputusan_kami]
    assert len(peraturan) == 352
    assert {k.id for k in SEMUA if k.keputusan_kami} >= KAMI


def test_id_dan_kutipan_tidak_pernah_dua() -> None:
    assert len({k.id for k in SEMUA}) == len(SEMUA)
    assert len({k.kutipan for k in SEMUA}) == len(SEMUA)
    assert len({k.kutipan_en for k in SEMUA}) == len(SEMUA)


@pytest.mark.parametrize("k", SEMUA, ids=lambda k: k.id)
def test_setiap_klausul_lengkap_juga_dalam_bahasa_inggris(k) -> None:
    assert k.kutipan
    assert k.ringkas
    assert k.kutipan_en
    assert k.ringkas_en
    assert k.ringkas_en != k.ringkas
    assert k.kekuatan in Kekuatan
    assert str(k) == k.kutipan


@pytest.mark.parametrize("id_", sorted(KAMI))
def test_keputusan_kami_tercatat_dan_mengikat(id_: str) -> None:
    k = klausul(id_)
    assert k.kekuatan is Kekuatan.KERAS
    nomor = k.kutipan.rsplit(" ", 1)[-1]
    assert list(Path("docs/keputusan").glob(f"{nomor}-*.md")), k.kutipan


def test_register_sama_dengan_berkas_yang_disertakan() -> None:
    berkas = Path("src/simpul/aturan/klausul.csv")
    with berkas.open(encoding="utf-8") as isi:
        baris = list(csv.DictReader(isi))
    assert [b["id"] for b in baris] == [k.id for k in SEMUA][: len(baris)]
    assert all(register()[b["id"]].kutipan == b["kutipan"] for b in baris)


def test_dicari_menurut_id_atau_kutipan() -> None:
    assert cari("ps22-2") is cari("Pasal 22 ayat (2)") is klausul("ps22-2")


@pytest.mark.parametrize("tidak_ada", ["ps24", "Pasal 24", "Pasal 99", "", "lamp-III-1-i"])
def test_yang_tidak_ada_tidak_ditemukan(tidak_ada: str) -> None:
    with pytest.raises(KlausulTidakDikenal):
        cari(tidak_ada)


@pytest.mark.parametrize(
    ("dikutip", "disebut"),
    [
        ("ps22-2", "ps22-2"),
        ("ps22-2", "ps22"),
        ("ps22-2", "Pasal 22"),
        ("ps22-2", "Pasal 22 ayat (2)"),
        ("lamp-III-1-iii-2-b", "lamp-III-1-iii-2"),
        ("lamp-III-1-iii-2-b", "lamp-III-1-iii"),
        ("lamp-IV-f-2", "Lampiran romawi IV huruf f"),
    ],
)
def test_mengutip_anak_berarti_mengutip_induknya(dikutip: str, disebut: str) -> None:
    assert mengutip(rujuk(dikutip), disebut)


@pytest.mark.parametrize(
    ("dikutip", "disebut"),
    [
        ("lamp-III-1-iii-2", "lamp-III-1-iii-2-b"),
        ("ps2-a", "ps20-1"),
        ("ps20-1", "ps2-a"),
        ("ps22-1", "ps22-2"),
        ("lamp-IV-f", "lamp-IV-f-1"),
    ],
)
def test_mengutip_induk_atau_saudara_tidak_berarti_mengutip_anaknya(dikutip: str, disebut: str) -> None:
    assert not mengutip(rujuk(dikutip), disebut)


def test_pasal_dua_tidak_termasuk_pasal_dua_puluh() -> None:
    assert not {id_ for id_ in di_bawah("ps2") if id_.startswith("ps2") and not id_.startswith("ps2-")}
    assert di_bawah("Pasal 2") == di_bawah("ps2")


def test_menyebut_klausul_yang_tidak_ada_ialah_kesalahan_bukan_tidak() -> None:
    with pytest.raises(KlausulTidakDikenal):
        mengutip(rujuk("ps22-2"), "Pasal 25")


def test_setiap_klausul_disebut_sekali_menurut_urutannya() -> None:
    a, b = rujuk("ps22-2", "ps18")
    assert unik((a, b, a)) == (a, b)
