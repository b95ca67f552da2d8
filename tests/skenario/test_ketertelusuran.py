"""Every clause that binds has a rule and a proof, and the document says so."""

from pathlib import Path

import pytest
from django.core.management import call_command

from simpul.aturan import jejak_klausul
from simpul.aturan.klausul import KlausulTidakDikenal, klausul
from simpul.config.pengaturan import AKAR
from simpul.skenario.bukti import Bukti, kumpulkan
from simpul.skenario.ketertelusuran import DOKUMEN, Jejak, dokumen, kekurangan, pokok, telusuri
from simpul.skenario.pembawa import STRUKTUR, TidakAda, pembawa, periksa


@pytest.fixture(scope="module")
def jejak() -> tuple[Jejak, ...]:
    return telusuri(AKAR / "tests")


def test_every_binding_clause_has_a_rule_and_a_proof(jejak):
    assert kekurangan(jejak) == ()


def test_the_document_is_up_to_date(jejak):
    ada = (AKAR / DOKUMEN).read_text(encoding="utf-8")
    assert ada == dokumen(jejak), "jalankan: .venv/bin/simpul ketertelusuran"


def test_the_table_of_structure_names_clauses_that_exist():
    assert all(klausul(id_).id == id_ for id_ in STRUKTUR)


@pytest.mark.parametrize(
    "jalur",
    [
        "simpul.aturan.tiada:X",
        "simpul.aturan.jenjang:Jenjang.JPT_MADYA",
        "simpul.organisasi.models:Delegasi#tiada",
    ],
)
def test_a_path_to_nothing_is_an_error(jalur):
    with pytest.raises(TidakAda, match="ps11"):
        periksa("ps11", jalur)


def test_what_carries_a_clause_is_found_wherever_it_is_written():
    assert "langkah Penunjukan lintas unit: tetapkan" in pembawa(klausul("ps22-2"))
    assert "syarat `permintaan.belum_ditugaskan` menolak" in pembawa(klausul("lamp-III-2-p1-k2"))
    assert "syarat `ketua.ketua_wajar` memperingatkan" in pembawa(klausul("lamp-II-3-k3"))
    assert "profil `pola.d.klausul`" in pembawa(klausul("lamp-II-d-1-k1"))
    assert "profil `organisasi`: Dinas Sosial, pola b" in pembawa(klausul("lamp-II-b-i-k"))
    assert pembawa(klausul("ps3-a")) == ()


def test_the_work_of_an_assignment_carries_its_clauses_by_step_place_condition_and_constant():
    assert "langkah Hasil kerja: sampaikan_hasil" in pembawa(klausul("lamp-I-2-c"))
    assert "langkah Hasil kerja: sampaikan_hasil" in pembawa(klausul("lamp-II-d-2-b-6"))
    assert "profil `pola.d.tahap.hasil`" in pembawa(klausul("lamp-II-d-2-b-6"))
    assert "profil `pola.a.tahap.isi_rincian`" in pembawa(klausul("lamp-II-a-ii-2-b"))
    assert "syarat `siklus.syarat.rencana_ditetapkan` menolak" in pembawa(klausul("lamp-IV-D-2-a"))
    assert "aturan `siklus.laporan._menurut_bentuk`" in pembawa(klausul("ps28-1"))
    assert "aturan `siklus.putuskan._kutip`" in pembawa(klausul("lamp-IV-C-5"))


def test_a_place_that_no_rule_asks_for_carries_nothing(monkeypatch):
    jejak_klausul.kunci_profil.cache_clear()
    monkeypatch.setattr(jejak_klausul, "tahap_terpakai", frozenset)
    assert not any(".tahap." in kunci for kunci in jejak_klausul.kunci_profil())
    jejak_klausul.kunci_profil.cache_clear()


def test_of_the_appraisal_only_the_report_on_members_is_told_yet(jejak):
    kinerja = [j.klausul for j in jejak if j.klausul.kemampuan == "kinerja"]
    assert [(k.id, pokok(k)) for k in kinerja] == [("lamp-IV-D-3-d", "laporan")]


SKENARIO = """\
# language: id
Fitur: Contoh

  {tanda}
  Skenario: Satu
    Ketika "Asma" menunjuk "Citra" untuk "Data"
    Maka langkah ditolak berdasarkan "{klausul}"
"""
UJI = """\
import pytest

@pytest.mark.klausul({klausul})
def test_dua(): ...
"""


def _tulis(folder: Path, *, tanda: str = "", kutip: str = "Pasal 22", marka: str = '"ps11"') -> Path:
    (folder / "satu.feature").write_text(SKENARIO.format(tanda=tanda, klausul=kutip), encoding="utf-8")
    (folder / "test_dua.py").write_text(UJI.format(klausul=marka), encoding="utf-8")
    return folder


def test_steps_tags_and_marks_are_proofs(tmp_path):
    folder = _tulis(
        tmp_path, tanda="@klausul:ps18 @klausul:ps19", kutip="lamp-IV-f-1", marka='"ps11", "ps2-a"'
    )
    skenario, uji = Bukti("satu.feature", "Satu"), Bukti("test_dua.py", "test_dua")
    assert kumpulkan(folder) == {
        **dict.fromkeys(("ps18", "ps19", "lamp-IV-f", "lamp-IV-f-1"), (skenario,)),
        **dict.fromkeys(("ps11", "ps2-a"), (uji,)),
    }


def test_an_article_as_a_whole_proves_none_of_its_paragraphs(tmp_path):
    assert set(kumpulkan(_tulis(tmp_path, kutip="Pasal 22"))) == {"ps11"}


@pytest.mark.parametrize("salah", [{"tanda": "@klausul:ps99"}, {"marka": '"ps99"'}])
def test_a_clause_that_is_not_there_is_an_error(tmp_path, salah):
    with pytest.raises(KlausulTidakDikenal, match="ps99"):
        kumpulkan(_tulis(tmp_path, **salah))


def test_a_binding_clause_without_proof_is_named_and_fails_the_command(tmp_path, capsys):
    (tmp_path / "docs").mkdir()
    (tmp_path / "tests").mkdir()
    _tulis(tmp_path / "tests")
    with pytest.raises(SystemExit):
        call_command("ketertelusuran", akar=tmp_path)
    keluaran = capsys.readouterr().out
    assert "ps18 (Pasal 18): tanpa bukti" in keluaran
    assert "ps11 " not in keluaran
    assert "- ps18 (Pasal 18): tanpa bukti" in (tmp_path / DOKUMEN).read_text(encoding="utf-8")


def test_a_stale_document_fails_the_check_and_is_left_as_it_is(tmp_path, capsys):
    (tmp_path / "docs").mkdir()
    (tmp_path / "tests").mkdir()
    (tmp_path / DOKUMEN).write_text("lama", encoding="utf-8")
    with pytest.raises(SystemExit):
        call_command("ketertelusuran", akar=tmp_path, periksa=True)
    assert "usang" in capsys.readouterr().out
    assert (tmp_path / DOKUMEN).read_text(encoding="utf-8") == "lama"
