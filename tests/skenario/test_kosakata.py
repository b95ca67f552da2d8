"""The vocabulary and its document say the same; no sentence means two things."""

import re

import pytest

from simpul.config.pengaturan import AKAR
from simpul.skenario import pelaksana
from simpul.skenario.kosakata import KOSAKATA, Kalimat, cocok
from simpul.skenario.langkah_maka import JENIS, KATA_KERJA
from simpul.skenario.pembaca import baca

BARIS = re.compile(r"^\| `(.+?)` \|", re.MULTILINE)
SEMUA = sorted((AKAR / "tests" / "skenario").glob("*.feature"))


def contoh(kalimat: Kalimat) -> str:
    """A sentence with something in every place."""
    teks = re.sub(r'"[A-Z_]+"', '"Contoh"', kalimat.bentuk)
    return teks.replace("TANGGAL", "2024-01-02").replace("ANGKA", "3")


def test_every_module_of_steps_is_loaded():
    asal = {k.fungsi.__module__ for k in KOSAKATA}
    assert asal == {modul.__name__ for modul in pelaksana.LANGKAH}


def test_the_document_lists_every_sentence_and_no_other():
    ditulis = BARIS.findall((AKAR / "docs" / "skenario.md").read_text(encoding="utf-8"))
    assert sorted(ditulis) == sorted(k.bentuk for k in KOSAKATA)


@pytest.mark.parametrize("kalimat", KOSAKATA, ids=lambda k: k.bentuk)
def test_a_sentence_means_one_thing(kalimat):
    assert [k.bentuk for k, _nilai in cocok(contoh(kalimat))] == [kalimat.bentuk]


def test_every_sentence_is_used_in_a_scenario():
    dipakai = {k.bentuk for b in SEMUA for s in baca(b) for x in s.langkah for k, _n in cocok(x.teks)}
    assert sorted({k.bentuk for k in KOSAKATA} - dipakai) == []


def test_there_are_scenarios_enough():
    assert sum(len(baca(b)) for b in SEMUA) >= 60


def test_the_verbs_of_dapat_are_those_of_the_steps():
    kata = {k.bentuk.split('"')[2].strip() for k in KOSAKATA if k.bentuk.startswith('"N" ')}
    awal = {" ".join(k.split()[:n]) for k in kata for n in range(1, 5)}
    dengan_objek = {f"{k.split()[0]} hasil sesuai" for k in kata}
    assert {k for k in KATA_KERJA if k not in awal | dengan_objek} == {"menyatakan sesuai"}


def test_the_kinds_of_document_are_those_of_the_procedures():
    assert {"Surat Tugas", "Surat Penugasan", "Surat Jawaban", "Keputusan Sekretaris Daerah"} <= JENIS
