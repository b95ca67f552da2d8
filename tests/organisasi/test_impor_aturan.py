"""What a file may say: who is meant, what ends what, what is refused and what only waits."""

from datetime import date
from io import BytesIO
from zipfile import ZipFile

import pytest
import xlsxwriter
from django.core.exceptions import ValidationError

from simpul.inti.models import Instansi
from simpul.organisasi import services
from simpul.organisasi.impor import layanan
from simpul.organisasi.impor.berkas import BATAS_UNGGAH
from simpul.organisasi.impor.periksa import dari_json
from simpul.organisasi.models import Impor, Jabatan, Pegawai, Penempatan, RiwayatNip, UnitOrganisasi
from tests.organisasi.berkas_impor import Isi, tulis_xlsx
from tests.organisasi.contoh import buat_instansi

NIP = "198503152010011002"
LAIN = "198503152010011003"
LAHIR = date(1985, 3, 15)

DINAS: list[Isi] = [
    {"kode": "D", "nama": "Dinas Kesehatan", "pola": "b"},
    {"kode": "B", "nama": "Bidang Satu", "induk": "D", "jenjang_kepala": "Administrator"},
    {"kode": "C", "nama": "Bidang Dua", "induk": "D", "jenjang_kepala": "Administrator"},
]
ANALIS: Isi = {"jabatan": "Analis", "jenjang": "Ahli muda"}


@pytest.fixture
def instansi(db: None) -> Instansi:
    return buat_instansi()


def periksa(instansi: Instansi, **lembar: list[Isi]) -> Impor:
    isi = tulis_xlsx({nama.capitalize(): baris for nama, baris in lembar.items()})
    return layanan.kerjakan(layanan.unggah(instansi=instansi, nama="a.xlsx", isi=isi).pk)


def muat(instansi: Instansi, *, hanya_yang_baik: bool = False, **lembar: list[Isi]) -> Impor:
    impor = periksa(instansi, **lembar)
    assert hanya_yang_baik or not impor.kesalahan, temuan(impor)
    return layanan.kerjakan(layanan.minta_muat(impor=impor, hanya_yang_baik=hanya_yang_baik).pk)


def temuan(impor: Impor) -> list[tuple[str, int, str, str]]:
    return [(k["lembar"], k["baris"], k["kolom"], str(dari_json(k["sebab"]))) for k in impor.kesalahan]


def peringatan(impor: Impor) -> list[str]:
    return [str(dari_json(k["sebab"])) for k in impor.peringatan]


def masa(nama: str) -> list[tuple[str, date, date | None]]:
    daftar = Penempatan.objects.filter(pegawai__nama=nama, berlaku=True).order_by("mulai")
    return [(p.jabatan.unit.kode, p.mulai, p.selesai) for p in daftar.select_related("jabatan__unit")]


# Who is meant


def test_an_old_file_does_not_found_a_unit_anew_under_the_code_that_it_once_had(instansi: Instansi) -> None:
    baris = [{"kode": "DINKES", "nama": "Dinas Kesehatan", "pola": "b"}]
    muat(instansi, unit=baris)
    services.ubah_unit(unit=UnitOrganisasi.objects.get(), kode="KES")
    impor = periksa(instansi, unit=baris)
    assert [(kolom, "dulu milik unit lain" in sebab) for _lembar, _baris, kolom, sebab in temuan(impor)] == [
        ("Kode Unit", True)
    ]
    assert UnitOrganisasi.objects.count() == 1


def test_a_person_is_known_by_his_code_though_all_else_changes(instansi: Instansi) -> None:
    muat(instansi, pegawai=[{"kode": "1", "nip": NIP, "nama": "Alice"}])
    muat(instansi, pegawai=[{"kode": "1", "nip": LAIN, "nama": "Alice Baru", "golongan": "III/c"}])
    alice = Pegawai.objects.get()
    assert (alice.nama, alice.nip, alice.golongan) == ("Alice Baru", LAIN, "III/c")
    assert RiwayatNip.objects.get().nip == NIP


def test_without_a_code_he_is_known_by_his_number_even_a_former_one(instansi: Instansi) -> None:
    muat(instansi, pegawai=[{"nip": NIP, "nama": "Alice", "tanggal_lahir": LAHIR}])
    muat(instansi, pegawai=[{"nip": LAIN, "nama": "Alice", "tanggal_lahir": LAHIR}])
    impor = periksa(instansi, penempatan=[], pegawai=[{"nip": NIP, "nama": "Alice"}])
    assert (impor.kesalahan, Pegawai.objects.count()) == ([], 1)


def test_without_both_he_is_known_by_name_and_birth_date(instansi: Instansi) -> None:
    muat(instansi, pegawai=[{"nama": "Alice", "tanggal_lahir": LAHIR}])
    muat(instansi, pegawai=[{"nama": "ALICE", "tanggal_lahir": "15/3/1985", "pendidikan": "D-III"}])
    assert Pegawai.objects.get().pendidikan == "D3"
    assert temuan(periksa(instansi, pegawai=[{"nama": "Budi"}])) == [
        ("Pegawai", 2, "Kode Pegawai", "Isi kode pegawai, NIP, atau nama dengan tanggal lahir.")
    ]


def test_a_code_given_later_belongs_to_the_person_with_that_number(instansi: Instansi) -> None:
    muat(instansi, pegawai=[{"nip": NIP, "nama": "Alice"}])
    muat(instansi, pegawai=[{"kode": "1", "nip": NIP, "nama": "Alice"}])
    assert Pegawai.objects.get().kode == "1"


def test_two_people_with_one_number_are_told_apart_by_code_and_warned_about(instansi: Instansi) -> None:
    impor = muat(
        instansi,
        pegawai=[{"kode": "1", "nip": NIP, "nama": "Alice"}, {"kode": "2", "nip": NIP, "nama": "Budi"}],
    )
    assert Pegawai.objects.count() == 2
    assert "NIP ini juga tercatat pada Alice." in peringatan(impor)
    impor = periksa(instansi, pegawai=[{"nip": NIP, "nama": "Citra"}])
    assert temuan(impor) == [("Pegawai", 2, "NIP", "Cocok dengan 2 orang. Isi kode pegawai agar pasti.")]
    assert periksa(instansi, pegawai=[{"nip": NIP, "nama": "Budi"}]).ringkasan["tanpa_perubahan"]


def test_the_same_person_twice_in_a_file_is_refused(instansi: Instansi) -> None:
    impor = periksa(
        instansi,
        pegawai=[{"kode": "1", "nama": "Alice"}, {"nip": NIP, "nama": "B"}, {"kode": "1", "nama": "A"}],
    )
    assert temuan(impor) == [("Pegawai", 4, "Kode Pegawai", "Orang yang sama dengan baris 2.")]


def test_an_odd_number_is_a_warning_only(instansi: Instansi) -> None:
    impor = muat(instansi, pegawai=[{"kode": "1", "nip": "12345", "nama": "Alice"}])
    assert (impor.status, peringatan(impor)) == ("selesai", ["NIP harus 18 angka."])


def test_a_number_with_another_name_is_warned_about(instansi: Instansi) -> None:
    muat(instansi, pegawai=[{"nip": NIP, "nama": "Alice"}])
    impor = periksa(instansi, pegawai=[{"nip": NIP, "nama": "Budi"}])
    assert peringatan(impor) == ["Namanya lain daripada yang tercatat: Alice."]


def test_an_empty_cell_changes_nothing(instansi: Instansi) -> None:
    muat(instansi, pegawai=[{"kode": "1", "nama": "Alice", "golongan": "III/c", "gelar_depan": "dr."}])
    assert periksa(instansi, pegawai=[{"kode": "1", "nama": "Alice"}]).ringkasan["tanpa_perubahan"]


# Who is where


def test_a_later_placement_ends_the_earlier_one_and_the_second_import_agrees(instansi: Instansi) -> None:
    isi = {
        "unit": DINAS,
        "pegawai": [{"kode": "1", "nama": "Alice"}],
        "penempatan": [
            {"kode": "1", "unit": "C", "mulai": date(2024, 3, 1), **ANALIS},
            {"kode": "1", "unit": "B", "mulai": date(2023, 1, 1), **ANALIS},
        ],
    }
    muat(instansi, **isi)
    assert masa("Alice") == [
        ("B", date(2023, 1, 1), date(2024, 2, 29)),
        ("C", date(2024, 3, 1), None),
    ]
    assert periksa(instansi, **isi).ringkasan["tanpa_perubahan"]


def test_a_move_ends_what_is_known_and_frees_the_office_for_the_next(instansi: Instansi) -> None:
    kepala = {"jabatan": "Kepala", "unit": "B"}
    pegawai = [{"kode": "1", "nama": "Alice"}, {"kode": "2", "nama": "Budi"}]
    muat(
        instansi, unit=DINAS, pegawai=pegawai, penempatan=[{"kode": "1", "mulai": date(2023, 1, 1), **kepala}]
    )
    impor = muat(
        instansi,
        penempatan=[
            {"kode": "2", "mulai": date(2024, 3, 1), **kepala},
            {"kode": "1", "unit": "C", "jabatan": "Kepala Bidang Dua", "mulai": date(2024, 3, 1)},
        ],
    )
    assert impor.ringkasan["ditutup"] == 1
    assert masa("Alice")[0][2] == date(2024, 2, 29)
    assert masa("Budi") == [("B", date(2024, 3, 1), None)]


def test_what_a_refused_row_would_have_ended_goes_on_and_its_successor_waits(instansi: Instansi) -> None:
    kepala = {"jabatan": "Kepala", "unit": "B"}
    pegawai = [{"kode": k, "nama": n} for k, n in (("1", "Alice"), ("2", "Budi"), ("3", "Citra"))]
    awal = [
        {"kode": "1", "mulai": date(2023, 1, 1), **kepala},
        {"kode": "3", "mulai": date(2023, 1, 1), "unit": "C", "jabatan": "Kepala"},
    ]
    muat(instansi, unit=DINAS, pegawai=pegawai, penempatan=awal)
    kini = [
        {"kode": "1", "unit": "C", "jabatan": "Kepala", "mulai": date(2024, 3, 1)},
        {"kode": "2", "mulai": date(2024, 3, 1), **kepala},
    ]
    impor = periksa(instansi, pegawai=[{**pegawai[0], "pendidikan": "S1"}], penempatan=kini)
    assert temuan(impor) == [("Penempatan", 2, "Mulai", "Jabatan ini sudah dipegang Citra pada hari itu.")]
    assert impor.ringkasan["menunggu"] == 1
    layanan.kerjakan(layanan.minta_muat(impor=impor, hanya_yang_baik=True).pk)
    assert masa("Alice") == [("B", date(2023, 1, 1), None)]


def test_what_was_ended_here_stays_ended_when_the_old_file_comes_again(instansi: Instansi) -> None:
    isi = {
        "unit": DINAS,
        "pegawai": [{"kode": "1", "nama": "Alice"}],
        "penempatan": [{"kode": "1", "unit": "B", "mulai": date(2023, 1, 1), **ANALIS}],
    }
    muat(instansi, **isi)
    services.akhiri_penempatan(penempatan=Penempatan.objects.get(), selesai=date(2024, 6, 30))
    assert periksa(instansi, **isi).ringkasan["tanpa_perubahan"]


@pytest.mark.parametrize(
    ("baris", "kolom", "sebab"),
    [
        ({"mulai": date(2024, 1, 1), "selesai": date(2023, 1, 1)}, "Selesai", "mendahului"),
        ({"mulai": date(2024, 1, 1), "selesai": None, "jenis": "Plt"}, "Jenis", "Hanya jabatan kepala"),
        ({"mulai": date(2024, 1, 1), "jabatan": "Kepala", "jenjang": "Pengawas"}, "Jenjang", "lain daripada"),
        (
            {"mulai": date(2024, 1, 1), "jabatan": "Juru Masak", "jenjang": None},
            "Nama Jabatan",
            "Isi jenjangnya",
        ),
        ({"mulai": date(2023, 6, 1), "selesai": date(2023, 8, 1)}, "Mulai", "sudah ditempatkan definitif"),
        ({"mulai": date(2023, 1, 1), "selesai": None}, "Mulai", "Sama dengan baris 2"),
        ({"mulai": date(2024, 1, 1), "kode": None}, "Kode Pegawai", "Isi kode pegawai"),
        ({"mulai": date(2024, 1, 1), "kode": "9"}, "Kode Pegawai", "Tidak ada orang"),
    ],
)
def test_a_placement_that_cannot_be_is_refused(
    instansi: Instansi, baris: Isi, kolom: str, sebab: str
) -> None:
    ada = {"kode": "1", "unit": "B", "mulai": date(2023, 1, 1), "selesai": date(2023, 12, 31), **ANALIS}
    impor = periksa(
        instansi, unit=DINAS, pegawai=[{"kode": "1", "nama": "Alice"}], penempatan=[ada, {**ada, **baris}]
    )
    ((lembar, nomor, di, teks),) = temuan(impor)
    assert (lembar, nomor, di) == ("Penempatan", 3, kolom)
    assert sebab in teks


def test_acting_officials_do_not_overlap_nor_act_for_themselves(instansi: Instansi) -> None:
    kepala = {"unit": "B", "jabatan": "Kepala"}
    plt = {"jenis": "Plt.", **kepala}
    impor = periksa(
        instansi,
        unit=DINAS,
        pegawai=[{"kode": k, "nama": f"Orang {k}"} for k in "123"],
        penempatan=[
            {"kode": "1", "mulai": date(2024, 1, 1), **kepala},
            {"kode": "2", "mulai": date(2024, 3, 1), "selesai": date(2024, 3, 31), **plt},
            {"kode": "3", "mulai": date(2024, 3, 31), "selesai": date(2024, 4, 5), **plt},
            {"kode": "1", "mulai": date(2024, 5, 1), "selesai": date(2024, 5, 9), **plt},
        ],
    )
    assert [(nomor, sebab) for _, nomor, _, sebab in temuan(impor)] == [
        (4, "Jabatan ini sudah ada Plt. atau Plh.-nya pada hari itu: Orang 2 (baris 3)."),
        (5, "Orang 1 sendiri pemangku definitif jabatan ini (baris 2)."),
    ]


# Units and positions


@pytest.mark.parametrize(
    ("baris", "kolom", "sebab"),
    [
        ({"kode": "X", "nama": "Dinas Kesehatan", "pola": "c1"}, "Pola", "Tulis alasan"),
        ({"kode": "X", "nama": "Dinas Baru"}, "Pola", "harus mempunyai pola"),
        ({"kode": "X", "nama": "Bidang", "induk": "D"}, "Jenjang Kepala", "Wajib diisi"),
        (
            {"kode": "X", "nama": "Bidang", "induk": "Q", "jenjang_kepala": "Pengawas"},
            "Kode Induk",
            "Tidak ada unit",
        ),
        (
            {"kode": "X", "nama": "Bidang", "induk": "X", "jenjang_kepala": "Pengawas"},
            "Kode Induk",
            "dirinya",
        ),
        ({"kode": "b", "nama": "Bidang", "induk": "D", "jenjang_kepala": "Pengawas"}, "Kode Unit", "baris 3"),
        (
            {"kode": "X", "nama": "Dinas Lain", "pola": "b", "sekretariat_daerah": "mungkin"},
            "Sekretariat Daerah",
            "Ya",
        ),
    ],
)
def test_a_unit_that_cannot_be_is_refused(instansi: Instansi, baris: Isi, kolom: str, sebab: str) -> None:
    ((lembar, nomor, di, teks),) = temuan(periksa(instansi, unit=[*DINAS, baris]))
    assert (lembar, nomor, di) == ("Unit", 5, kolom)
    assert sebab in teks


def test_units_may_stand_in_any_order_and_move_later(instansi: Instansi) -> None:
    muat(instansi, unit=list(reversed(DINAS)))
    seksi = {"kode": "S", "nama": "Seksi", "induk": "B", "jenjang_kepala": "Pengawas"}
    muat(instansi, unit=[seksi])
    muat(instansi, unit=[{"kode": "S", "nama": "Seksi Gizi", "induk": "C"}])
    s = UnitOrganisasi.objects.get(kode="S")
    assert [UnitOrganisasi.objects.get(pk=pk).kode for pk in s.leluhur] == ["D", "C", "S"]
    assert Jabatan.objects.get(unit=s).nama == "Kepala Seksi Gizi"


def test_units_cannot_be_each_others_parents(instansi: Instansi) -> None:
    muat(instansi, unit=DINAS)
    melingkar = [
        {"kode": "B", "nama": "Bidang Satu", "induk": "C"},
        {"kode": "C", "nama": "Bidang Dua", "induk": "B"},
    ]
    assert {t for *_, t in temuan(periksa(instansi, unit=melingkar))} == {
        "Unit ini berada di bawah dirinya sendiri."
    }


def test_a_wrong_unit_keeps_all_that_hangs_on_it_waiting(instansi: Instansi) -> None:
    impor = periksa(
        instansi,
        unit=[{"kode": "D", "nama": "Dinas", "pola": "z"}, *DINAS[1:]],
        jabatan=[{"unit": "B", "nama": "Analis", "jenjang": "Ahli muda"}],
        pegawai=[{"kode": "1", "nama": "Alice"}],
        penempatan=[{"kode": "1", "unit": "B", "jabatan": "Analis", "mulai": date(2024, 1, 2)}],
    )
    assert [(a, b) for a, b, *_ in temuan(impor)] == [("Unit", 2)]
    assert impor.ringkasan["menunggu"] == 4


def test_a_kepala_row_gives_the_head_another_title(instansi: Instansi) -> None:
    sekretaris = {"unit": "D", "nama": "Sekretaris Dinas", "jenjang": "Pengawas", "peran": "Sekretaris"}
    judul = {"unit": "B", "nama": "Kabid Satu", "jenjang": "Administrator", "peran": "Kepala"}
    isi = {"unit": DINAS, "jabatan": [judul, sekretaris]}
    muat(instansi, **isi)
    assert Jabatan.objects.get(unit__kode="B").nama == "Kabid Satu"
    assert Jabatan.objects.filter(unit__kode="D", peran="sekretaris").count() == 1
    assert periksa(instansi, **isi).ringkasan["tanpa_perubahan"]


# Files


def test_files_that_are_no_staff_list_are_refused_in_words(instansi: Instansi) -> None:
    def sebab(isi: bytes) -> str:
        with pytest.raises(ValidationError) as galat:
            layanan.unggah(instansi=instansi, nama="x.xlsx", isi=isi)
        return galat.value.messages[0]

    arsip = BytesIO()
    with ZipFile(arsip, "w") as berkas:
        berkas.writestr("catatan.txt", "halo")
    assert sebab(b"  ") == "Berkas kosong."
    assert sebab(b"\xd0\xcf\x11\xe0" + b"\0" * 600).startswith("Berkas ini bukan XLSX dan bukan CSV.")
    assert sebab(b"PK\x03\x04rusak") == "Berkas XLSX ini rusak."
    assert sebab(arsip.getvalue()) == "Berkas ini bukan XLSX."
    assert sebab(b"a" * (BATAS_UNGGAH + 1)) == "Berkas lebih besar daripada 20 MB."


def test_a_csv_without_known_headings_fails_in_words(instansi: Instansi) -> None:
    impor = layanan.kerjakan(layanan.unggah(instansi=instansi, nama="a.csv", isi=b"a,b\n1,2\n").pk)
    assert impor.status == "gagal"
    assert str(dari_json(impor.ringkasan["sebab"])).startswith("Judul kolomnya tidak dikenali")


def test_a_sheet_without_its_headings_is_an_error_that_names_them(instansi: Instansi) -> None:
    wadah = BytesIO()
    with xlsxwriter.Workbook(wadah) as buku:
        buku.add_worksheet("penempatan").write_row(2, 0, ["Kode Pegawai", "Kode Unit"])
    impor = layanan.kerjakan(layanan.unggah(instansi=instansi, nama="a.xlsx", isi=wadah.getvalue()).pk)
    sebab = "Kolom wajib ini tidak ada di lembar."
    assert temuan(impor) == [("Penempatan", 3, k, sebab) for k in ("Nama Jabatan", "Mulai")]


@pytest.mark.parametrize(("nama", "lembar"), [("unit.csv", "Unit"), ("Pegawai_2026 (1).csv", "Pegawai")])
def test_a_csv_that_fits_two_sheets_goes_by_its_name(instansi: Instansi, nama: str, lembar: str) -> None:
    impor = layanan.kerjakan(layanan.unggah(instansi=instansi, nama=nama, isi=b"kode,nama\nA1,Asma\n").pk)
    assert list(impor.ringkasan["lembar"]) == [lembar]


def test_a_csv_that_fits_two_sheets_and_is_not_named_after_one_is_asked_about(instansi: Instansi) -> None:
    impor = layanan.kerjakan(
        layanan.unggah(instansi=instansi, nama="data.csv", isi=b"kode,nama\nA1,Asma\n").pk
    )
    assert impor.status == "gagal"
    sebab = (
        "Judul kolomnya cocok untuk lembar Unit, Pegawai. Namai berkasnya menurut isinya, misalnya unit.csv."
    )
    assert str(dari_json(impor.ringkasan["sebab"])) == sebab


def test_a_csv_named_after_a_sheet_misses_what_that_sheet_requires(instansi: Instansi) -> None:
    isi = b"nip,nama,unit,jabatan\n198503152010011002,Asma,D,Analis\n"
    impor = layanan.kerjakan(layanan.unggah(instansi=instansi, nama="penempatan.csv", isi=isi).pk)
    assert [(k["lembar"], k["kolom"]) for k in impor.kesalahan] == [("Penempatan", "Mulai")]


def test_the_sekretariat_daerah_is_known_by_its_name(instansi: Instansi) -> None:
    setda: Isi = {"kode": "S", "nama": "Sekretariat Daerah Kabupaten Bombana", "pola": "a"}
    muat(instansi, unit=[*DINAS, setda])
    assert UnitOrganisasi.objects.get(sekretariat_daerah=True).kode == "S"
    assert Jabatan.objects.get(unit__kode="S").nama == "Sekretaris Daerah"
    assert periksa(instansi, unit=[*DINAS, setda]).ringkasan["tanpa_perubahan"]


def test_a_sekretariat_daerah_that_the_file_names_is_not_guessed(instansi: Instansi) -> None:
    setda: Isi = {"kode": "S", "nama": "Sekretariat Daerah", "pola": "a"}
    muat(
        instansi,
        unit=[
            setda,
            {**setda, "kode": "T", "nama": "Sekretariat", "pola_alasan": "x", "sekretariat_daerah": "Ya"},
        ],
    )
    assert UnitOrganisasi.objects.get(sekretariat_daerah=True).kode == "T"


def test_lines_of_a_csv_are_counted_as_an_editor_counts_them(instansi: Instansi) -> None:
    isi = 'Kode Pegawai,Nama,Golongan\n1,"Alice\nBaru",III/b\n\n2,Budi,V/z\n'.encode("cp1252")
    impor = layanan.kerjakan(layanan.unggah(instansi=instansi, nama="a.csv", isi=isi).pk)
    assert [(a, b, c) for a, b, c, _ in temuan(impor)] == [("Pegawai", 5, "Golongan")]
