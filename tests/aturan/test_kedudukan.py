"""Siapa menilai siapa, dan mengapa (Pasal 18 dan 19, Lampiran romawi II)."""

import pytest

from simpul.aturan.fakta import Kapasitas
from simpul.aturan.jenjang import Jenjang
from simpul.aturan.kedudukan import Kedudukan, tentukan
from simpul.aturan.klausul import mengutip
from tests.aturan.dunia import BOMBANA, REKAAN, Dunia, kabupaten


@pytest.fixture(params=[BOMBANA, REKAAN])
def d(request) -> Dunia:
    return kabupaten(request.param)


def kedudukan(d: Dunia, nama: str) -> Kedudukan:
    return tentukan(d.orang(nama), d.profil)


def nama(kantor) -> str | None:
    return kantor.pemangku.nama if kantor and kantor.pemangku else None


# Copied by hand from Lampiran romawi II and pola.csv: where someone is placed -> unit, assessor, head, levels, clause.
KEDUDUKAN = [
    # placed in                          unit                         penilai   pimpinan  lv 1      lv 2      klausul
    ("Bagian Organisasi",                "Bagian Organisasi",         "Laode",  "Laode",  "Man",    "Laode",  "lamp-II-a-i"),
    ("Subbagian Tata Laksana",           "Bagian Organisasi",         "Wulan",  "Laode",  "Man",    "Laode",  "lamp-II-a-i"),
    ("Bagian Umum",                      "Bagian Umum",               "Rahman", "Rahman", "Sitti",  "Rahman", "lamp-II-a-i"),
    ("Asisten Administrasi",             "Asisten Administrasi",      "Sitti",  "Sitti",  "Sitti",  None,     "ps18"),
    ("Sekretariat Daerah",               "Sekretariat Daerah",        "Man",    "Man",    "Man",    None,     "ps18"),
    ("Bidang Yankes",                    "Bidang Yankes",             "Basri",  "Basri",  "Darwis", "Basri",  "lamp-II-b-i"),
    ("Seksi Rujukan",                    "Bidang Yankes",             "Rusli",  "Basri",  "Darwis", "Basri",  "lamp-II-b-i"),
    ("Dinas Kesehatan",                  "Dinas Kesehatan",           "Darwis", "Darwis", "Darwis", None,     "ps18"),
    ("Bidang Lalu Lintas",               "Bidang Lalu Lintas",        "Kamal",  "Kamal",  "Jafar",  "Kamal",  "lamp-II-c-1-c1"),
    ("Seksi Parkir",                     "Bidang Lalu Lintas",        "Lukman", "Kamal",  "Jafar",  "Kamal",  "lamp-II-c-1-c1"),
    ("Bidang SD",                        "Bidang SD",                 "Opi",    "Opi",    "Murni",  "Opi",    "lamp-II-c-1-c2"),
    ("Seksi Kurikulum",                  "Bidang SD",                 "Putri",  "Opi",    "Murni",  "Opi",    "lamp-II-c-1-c2"),
    ("RSUD Bombana",                     "RSUD Bombana",              "Gani",   "Gani",   "Gani",   "Nur",    "lamp-II-d-1-k1"),
    ("Bidang Keperawatan",               "RSUD Bombana",              "Gani",   "Gani",   "Gani",   "Nur",    "lamp-II-d-1-k2"),
    ("Bagian Keuangan RSUD",             "RSUD Bombana",              "Gani",   "Gani",   "Gani",   "Nur",    "lamp-II-d-1-k1"),
    ("UPT Labkesda",                     "UPT Labkesda",              "Umar",   "Umar",   "Umar",   None,     "lamp-II-e-i-k1"),
    ("Puskesmas Rumbia",                 "Puskesmas Rumbia",          "Mira",   "Mira",   "Mira",   None,     "lamp-II-f-i-k1"),
    ("SDN 1 Rumbia",                     "SDN 1 Rumbia",              "Elly",   "Elly",   "Elly",   None,     "ps19"),
]  # fmt: skip


@pytest.mark.klausul(
    "ps18",
    "ps1-20",
    "ps1-22",
    "lamp-II-1-k1",
    "lamp-II-1-k2",
    "lamp-II-p4",
    "lamp-II-a-i",
    "lamp-II-b-i",
    "lamp-II-c-1-c1",
    "lamp-II-c-1-c2",
    "lamp-II-d-1-k1",
    "lamp-II-d-1-k2",
    "lamp-II-e-i-k1",
    "lamp-II-f-i-k1",
    "ps19",
)
@pytest.mark.parametrize(("di", "unit", "penilai", "pimpinan", "level_1", "level_2", "klausul"), KEDUDUKAN)
def test_pelaksana_dinilai_menurut_pola_tempatnya(
    d, di, unit, penilai, pimpinan, level_1, level_2, klausul
) -> None:
    d.staf("Orang", di)
    k = kedudukan(d, "Orang")
    assert k.unit is not None
    assert k.unit.nama == unit
    assert (nama(k.penilai), nama(k.pimpinan)) == (penilai, pimpinan)
    assert (nama(k.level_1), nama(k.level_2)) == (level_1, level_2)
    assert mengutip(k.dasar, klausul)


@pytest.mark.parametrize("di", [baris[0] for baris in KEDUDUKAN])
def test_setiap_kedudukan_menyebut_mengapa(d, di) -> None:
    d.staf("Orang", di)
    k = kedudukan(d, "Orang")
    assert mengutip(k.dasar, "ps1-22")
    assert mengutip(k.dasar, "lamp-II-p4")
    assert len(k.alasan) >= 2
    assert all(str(a) for a in k.alasan)


@pytest.mark.parametrize(
    "jenjang", [Jenjang.AHLI_UTAMA, Jenjang.AHLI_PERTAMA, Jenjang.PENYELIA, Jenjang.PEMULA]
)
def test_jenjang_fungsional_tidak_mengubah_siapa_penilainya(d, jenjang) -> None:
    d.staf("Orang", "Seksi Rujukan", jenjang)
    assert nama(kedudukan(d, "Orang").penilai) == "Rusli"


@pytest.mark.klausul("ps1-20")
def test_subbagian_terletak_di_dalam_unit_dan_bukan_unit_sendiri(d) -> None:
    k = kedudukan(d, "Hani")
    assert k.unit is not None
    assert k.unit.nama == "Bidang Yankes"
    assert k.perangkat_daerah is not None
    assert k.perangkat_daerah.nama == "Dinas Kesehatan"


@pytest.mark.klausul("lamp-II-f-i-k2")
def test_puskesmas_tidak_mengikuti_pola_dinasnya(d) -> None:
    d.staf("Bidan", "Puskesmas Rumbia", Jenjang.MAHIR)
    k = kedudukan(d, "Bidan")
    assert k.pola is not None
    assert k.pola.kunci == "f"
    assert not mengutip(k.dasar, "lamp-II-b-i")


def test_sub_unit_di_dalam_puskesmas_dinilai_kepala_puskesmas(d) -> None:
    d.anak("Tata Usaha Puskesmas", "Puskesmas Rumbia", "Tika", Jenjang.PENGAWAS)
    d.staf("Juru", "Tata Usaha Puskesmas")
    k = kedudukan(d, "Juru")
    assert nama(k.penilai) == nama(k.pimpinan) == "Mira"


def test_wakil_direktur_berjenjang_administrator_pun_tidak_menilai_di_rsud(d) -> None:
    d.staf("Kasir", "Bagian Keuangan RSUD")
    assert nama(kedudukan(d, "Kasir").penilai) == "Gani"


@pytest.mark.klausul("ps18")
@pytest.mark.parametrize(
    ("kepala", "penilai"),
    [
        ("Rusli", "Basri"),
        ("Basri", "Darwis"),
        ("Laode", "Man"),
        ("Rahman", "Sitti"),
        ("Sitti", "Man"),
        ("Mira", "Darwis"),
        ("Umar", "Darwis"),
        ("Elly", "Murni"),
        ("Nur", "Gani"),
        ("Lina", "Gani"),
    ],
)
def test_kepala_unit_menghadap_tingkat_di_atasnya(d, kepala, penilai) -> None:
    assert nama(kedudukan(d, kepala).penilai) == penilai


@pytest.mark.parametrize("kepala", ["Man", "Darwis", "Gani"])
def test_atasan_kepala_perangkat_daerah_di_luar_peraturan_ini(d, kepala) -> None:
    k = kedudukan(d, kepala)
    assert k.penilai is None
    assert k.pejabat_penilai is None
    assert mengutip(k.dasar, "ps1-21")


@pytest.mark.klausul("ps1-22")
@pytest.mark.parametrize("cara", ["plt", "plh"])
def test_selama_ada_pelaksana_tugas_pejabat_tetapnya_tidak_menilai(d, cara) -> None:
    getattr(d, cara)("Seksi Rujukan", "Zul")
    pejabat = kedudukan(d, "Hani").pejabat_penilai
    assert pejabat is not None
    assert pejabat.nama == "Zul"
    assert pejabat.kapasitas is Kapasitas(cara)


def test_jabatan_kosong_meninggalkan_orangnya_tanpa_penilai(d) -> None:
    d.kosongkan("Seksi Rujukan")
    k = kedudukan(d, "Hani")
    assert k.penilai is not None
    assert k.pejabat_penilai is None
    assert any("kosong" in str(a) for a in k.alasan)


def test_kepala_bidang_tidak_diam_diam_menggantikan_kepala_seksi(d) -> None:
    d.kosongkan("Seksi Rujukan")
    assert nama(kedudukan(d, "Hani").penilai) is None
    assert nama(kedudukan(d, "Hani").pimpinan) == "Basri"


def test_plt_mengisi_jabatan_kosong(d) -> None:
    d.kosongkan("Bidang Yankes")
    d.plt("Bidang Yankes", "Asma")
    assert nama(kedudukan(d, "Dodi").penilai) == "Asma"


def test_asisten_kosong_maka_level_satu_ialah_sekda(d) -> None:
    d.kosongkan("Asisten Administrasi")
    d.staf("Orang", "Bagian Umum")
    assert nama(kedudukan(d, "Orang").level_1) == "Man"


@pytest.mark.klausul("ps1-22", "lamp-II-1-k2")
@pytest.mark.parametrize("menugaskan", [True, False])
def test_penerima_delegasi_menjadi_penilai(d, menugaskan) -> None:
    d.delegasi("RSUD Bombana", "Nur", menugaskan=menugaskan)
    d.staf("Perawat", "Bidang Keperawatan", Jenjang.MAHIR)
    pejabat = kedudukan(d, "Perawat").pejabat_penilai
    assert pejabat is not None
    assert (pejabat.nama, pejabat.kapasitas) == ("Nur", Kapasitas.DELEGASI)


@pytest.mark.klausul("ps1-21")
def test_delegasi_tidak_memindahkan_pimpinan_unit(d) -> None:
    d.delegasi("Bidang Yankes", "Yusuf", menugaskan=True)
    k = kedudukan(d, "Dodi")
    assert k.pejabat_pimpinan is not None
    assert k.pejabat_pimpinan.nama == "Basri"


def test_penerima_delegasi_tidak_menilai_dirinya_sendiri(d) -> None:
    d.delegasi("Bidang Yankes", "Yusuf", menugaskan=True)
    pejabat = kedudukan(d, "Yusuf").pejabat_penilai
    assert pejabat is not None
    assert pejabat.nama == "Basri"


def test_plt_kepala_unitnya_sendiri_dinilai_tingkat_di_atasnya(d) -> None:
    d.plt("Bidang Yankes", "Yusuf")
    assert nama(kedudukan(d, "Yusuf").penilai) == "Darwis"
    assert nama(kedudukan(d, "Dodi").penilai) == "Yusuf"


def test_kepala_seksi_yang_menjadi_plt_kepala_bidangnya_dinilai_kepala_dinas(d) -> None:
    d.plt("Bidang Yankes", "Rusli")
    assert nama(kedudukan(d, "Rusli").penilai) == "Darwis"
    assert nama(kedudukan(d, "Hani").penilai) == "Rusli"


def test_plt_kepala_unit_lain_tidak_mengubah_penilainya_sendiri(d) -> None:
    d.plt("Bidang Kesmas", "Rusli")
    assert nama(kedudukan(d, "Rusli").penilai) == "Basri"


def test_tidak_seorang_pun_menilai_dirinya_sendiri_juga_bila_memangku_semua_jabatan(d) -> None:
    for unit in d.unit:
        d.plt(unit, "Hani")
        d.delegasi(unit, "Hani", menugaskan=True)
    for orang in d.semua_orang():
        pejabat = kedudukan(d, orang).pejabat_penilai
        assert pejabat is None or pejabat.nama != orang


@pytest.mark.klausul("lamp-III-p1-k2")
def test_tanpa_penempatan_tidak_ada_penilai(d) -> None:
    d.staf("Baru", None)
    k = kedudukan(d, "Baru")
    assert k.penilai is None
    assert k.unit is None
    assert mengutip(k.dasar, "lamp-III-p1-k2")


def test_pegawai_instansi_lain_dinilai_menurut_surat_instansinya(d) -> None:
    k = kedudukan(d, "Bayu")
    assert nama(k.penilai) == "Dewi"
    assert k.instansi_lain is not None
    assert k.unit is None
    assert mengutip(k.dasar, "lamp-III-1-iv-3")
