"""How scenarios are run: what counts as a mistake of the writer, what as a failure, what changes nothing."""

from io import StringIO
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

from simpul.inti.models import Instansi, Jejak
from simpul.penugasan.models import Penugasan
from simpul.skenario.pelaksana import Hasil, jalankan
from simpul.skenario.pembaca import BerkasTidakTerbaca, baca

pytestmark = pytest.mark.django_db

KEPALA = """\
# language: id
Fitur: Uji
  Dasar:
    Dengan instansi "Pemerintah Kabupaten Bombana" memakai profil "bombana-31-2023"
    Dan sekretaris daerah "Man"
    Dan perangkat daerah "Dinas Kesehatan" berpola "b" dipimpin "Darwis"
    Dan unit "Bidang Satu" pada "Dinas Kesehatan" dipimpin "Asma" sebagai "administrator"
    Dan unit "Bidang Dua" pada "Dinas Kesehatan" dipimpin "Basri" sebagai "administrator"
    Dan pegawai "Citra" sebagai "ahli muda" pada "Bidang Satu"
    Dan pegawai "Dodi" sebagai "pelaksana" pada "Bidang Dua"

  Skenario: Satu
"""
BARIS_PERTAMA = KEPALA.count("\n") + 1


@pytest.fixture
def tulis(tmp_path):
    def _tulis(*langkah: str) -> Path:
        berkas = tmp_path / "uji.feature"
        berkas.write_text(KEPALA + "".join(f"    {satu}\n" for satu in langkah), encoding="utf-8")
        return berkas

    return _tulis


@pytest.fixture
def coba(tulis):
    def _coba(*langkah: str) -> Hasil:
        (skenario,) = baca(tulis(*langkah))
        return jalankan(skenario)

    return _coba


TUNJUK = 'Ketika "Asma" menunjuk "Citra" untuk "Data"'
MINTA = 'Ketika "Asma" mengajukan permohonan pelibatan "Dodi" dari "Bidang Dua" untuk "Survei"'
SALAH = 'Ketika "Asma" menunjuk "Dodi" untuk "Data"'


def test_a_world_leaves_nothing_behind(coba):
    assert coba(TUNJUK, "Maka langkah diterima").lulus
    assert not Instansi.objects.exists()


def test_an_unknown_sentence_names_file_line_and_the_nearest(coba):
    hasil = coba(TUNJUK, "Maka langkah disetujui begitu saja")
    assert (hasil.lulus, hasil.salah_tulis) == (False, True)
    assert hasil.tempat.endswith(f"uji.feature:{BARIS_PERTAMA + 1}")
    assert hasil.sebab.startswith("langkah tidak dimengerti; yang terdekat: langkah di")


def test_an_unknown_sentence_is_found_before_anything_is_carried_out(coba):
    hasil = coba('Ketika "Siapa" menunjuk "Citra" untuk "Data"', "Maka langkah entah apa")
    assert "tidak dimengerti" in hasil.sebab


@pytest.mark.parametrize(
    ("langkah", "nama"),
    [
        ('Ketika "Zaki" menunjuk "Citra" untuk "Data"', '"Zaki" belum diperkenalkan'),
        ('Ketika "Asma" menunjuk "Zaki" untuk "Data"', '"Zaki" belum diperkenalkan'),
        ('Dengan unit "X" pada "Dinas Gaib" dipimpin "Y" sebagai "pengawas"', 'unit "Dinas Gaib" belum'),
        (
            'Dengan "Zaki" menjadi Plt. pimpinan "Bidang Dua" dari 2024-01-01 sampai 2024-02-01',
            '"Zaki" belum',
        ),
        ('Maka penugasan "Data" berstatus "diajukan"', 'tugas "Data" belum diperkenalkan'),
        ('Ketika "Man" meneruskan permohonan "Survei" kepada "Mars"', "Mars"),
        ('Ketika "Asma" mengganti ketua tim "Tim" dengan "Citra" karena "Pindah"', 'tim "Tim" belum'),
        ('Maka Pejabat Penilai Kinerja "Zaki" adalah "Asma"', '"Zaki" belum diperkenalkan'),
        ('Dengan pegawai "A" sebagai "ahli muda" pada instansi "Mars" dinilai "B"', 'instansi "Mars" belum'),
    ],
)
def test_a_name_used_before_it_is_introduced_is_a_mistake_of_the_writer(coba, langkah, nama):
    hasil = coba(langkah)
    assert not hasil.lulus
    assert hasil.salah_tulis
    assert nama in hasil.sebab


@pytest.mark.parametrize(
    "langkah",
    [
        'Dengan pegawai "A" sebagai "ahli nujum" pada "Bidang Satu"',
        'Dengan perangkat daerah "Dinas Baru" berpola "z" dipimpin "A"',
        "Dengan hari ini tanggal 2024-02-30",
        'Dengan "Citra" berpendidikan "D3" dan bergolongan "IX"',
    ],
)
def test_a_value_that_does_not_exist_is_a_mistake_of_the_writer(coba, langkah):
    hasil = coba(langkah)
    assert not hasil.lulus
    assert hasil.salah_tulis


def test_a_clause_that_does_not_exist_is_a_mistake_of_the_writer(coba):
    hasil = coba(SALAH, 'Maka langkah ditolak berdasarkan "Pasal 99"')
    assert not hasil.lulus
    assert hasil.sebab == "klausul 'Pasal 99' tidak dikenal"


@pytest.mark.parametrize(
    "klausul", ["lamp-III-1-iii-1", "Lampiran romawi III angka 1 huruf iii angka 1", "lamp-III-1-iii"]
)
def test_a_clause_is_named_by_citation_by_id_or_by_what_lies_above(coba, klausul):
    assert coba(SALAH, f'Maka langkah ditolak berdasarkan "{klausul}"').lulus


def test_a_clause_that_was_not_cited_fails_and_says_what_was(coba):
    hasil = coba(SALAH, 'Maka langkah ditolak berdasarkan "lamp-IV-f"')
    assert not hasil.lulus
    assert not hasil.salah_tulis
    assert "lamp-III-1-iii-1" in hasil.sebab


def test_a_refused_act_does_not_end_the_scenario(coba):
    assert coba(SALAH, "Maka langkah ditolak", TUNJUK, "Maka langkah diterima").lulus


def test_an_act_after_a_refused_one_that_nobody_looked_at_fails(coba):
    hasil = coba(SALAH, TUNJUK, "Maka langkah diterima")
    assert not hasil.lulus
    assert hasil.sebab.startswith("langkah sebelumnya ditolak: ")


def test_looking_at_something_else_is_not_looking_at_the_outcome(coba):
    assert not coba(SALAH, 'Maka tidak terbit "Surat Tugas" untuk "Data"', TUNJUK).lulus


def test_a_refused_act_introduces_its_task(coba):
    assert coba(SALAH, 'Maka tidak terbit "Surat Tugas" untuk "Data"').lulus


@pytest.mark.parametrize(
    ("langkah", "klausul"),
    [
        ('Ketika "Basri" menyetujui permohonan "Survei"', "lamp-III-1-iii-2"),
        ('Ketika "Darwis" menetapkan penugasan "Survei"', "ps22-2"),
        ('Ketika "Citra" menerima penugasan "Survei"', "lamp-III-1-iii-3"),
        ('Ketika "Asma" mencabut permohonan "Survei"', "keputusan-cabut"),
        (
            'Ketika "Asma" mengakhiri penugasan "Survei" pada 2024-02-01 dengan alasan "X"',
            "keputusan-perubahan",
        ),
    ],
)
def test_any_act_introduces_its_task_and_is_refused_where_nothing_was_opened(coba, langkah, klausul):
    hasil = coba(
        langkah,
        f'Maka langkah ditolak berdasarkan "{klausul}"',
        'Maka tidak terbit "Surat Penugasan" untuk "Survei"',
        'Maka "Basri" tidak dapat "menyetujui" atas "Survei" karena "lamp-III-1-iii-2"',
    )
    assert hasil.lulus, hasil.sebab


def test_accepted_acts_may_follow_each_other(coba):
    assert coba(
        MINTA,
        'Ketika "Basri" menyetujui permohonan "Survei"',
        'Maka penugasan "Survei" berstatus "disetujui"',
    ).lulus


def test_a_refused_step_changes_nothing_but_the_trail(tulis, monkeypatch):
    """The rows before and after a refusal are the same, save one entry more."""
    potret = []

    def intip(dunia, kalimat):
        potret.append(
            {
                "status": list(Penugasan.objects.values_list("status", flat=True)),
                "jejak": Jejak.objects.filter(perkara__jenis="penugasan").count(),
            }
        )

    monkeypatch.setattr("simpul.skenario.pelaksana._lanjut_hanya_bila_diterima", intip)
    (skenario,) = baca(tulis(MINTA, 'Dan "Darwis" menyetujui permohonan "Survei"', "Maka langkah ditolak"))
    assert jalankan(skenario).lulus
    sebelum, sesudah = potret[-2:]
    assert sebelum["status"] == sesudah["status"] == ["diajukan"]
    assert sesudah["jejak"] == sebelum["jejak"] + 1


def test_an_error_of_the_program_fails_one_scenario_only(coba, monkeypatch):
    monkeypatch.setattr("simpul.penugasan.services.ajukan", lambda *a, **k: 1 / 0)
    hasil = coba(TUNJUK)
    assert not hasil.lulus
    assert "ZeroDivisionError" in hasil.sebab


def test_a_scenario_with_examples_under_the_name_that_people_use(tmp_path):
    berkas = tmp_path / "skema.feature"
    berkas.write_text(
        "# language: id\nFitur: F\n  Skenario Skema: Hari <hari>\n    Dengan hari ini tanggal <hari>\n\n"
        "    Contoh:\n      | hari |\n      | 2024-01-03 |\n      | 2024-01-04 |\n",
        encoding="utf-8",
    )
    assert [jalankan(s).lulus for s in baca(berkas)] == [True, True]


def test_a_file_that_is_not_gherkin_names_itself(tmp_path):
    berkas = tmp_path / "rusak.feature"
    berkas.write_text("# language: id\nBukan fitur\n", encoding="utf-8")
    with pytest.raises(BerkasTidakTerbaca, match=r"rusak\.feature"):
        baca(berkas)


def perintah(*berkas: Path) -> tuple[str, int]:
    keluar = StringIO()
    try:
        call_command("skenario", *berkas, stdout=keluar)
    except SystemExit as akhir:
        return keluar.getvalue(), int(akhir.code or 0)
    return keluar.getvalue(), 0


def test_the_command_prints_each_scenario_and_ends_with_zero(tulis):
    teks, kode = perintah(tulis(TUNJUK, "Maka langkah diterima"))
    assert kode == 0
    assert "lulus  Satu" in teks


def test_the_command_says_where_and_what_was_found_and_ends_with_one(tulis):
    berkas = tulis(TUNJUK, 'Maka penugasan "Data" berstatus "selesai"')
    teks, kode = perintah(berkas)
    assert kode == 1
    assert "gagal  Satu" in teks
    assert f'{berkas}:{BARIS_PERTAMA + 1}: penugasan "Data" berstatus "selesai"' in teks
    assert "berstatus 'ditetapkan'" in teks


def test_the_command_refuses_a_file_that_is_not_there(tmp_path):
    with pytest.raises(CommandError, match=r"tiada\.feature"):
        perintah(tmp_path / "tiada.feature")


def test_a_file_without_scenarios_proves_nothing(tmp_path):
    berkas = tmp_path / "kosong.feature"
    berkas.write_text("# language: id\nFitur: Kosong\n", encoding="utf-8")
    assert perintah(berkas)[1] == 1
