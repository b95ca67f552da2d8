"""Perencanaan by pattern: who sets the agreement, to whom goals go, who chooses the strategy (Lampiran I angka 1, Lampiran II)."""

from dataclasses import replace

import pytest

from simpul.aturan.fakta import FaktaPelaku, Kapasitas, Pejabat
from simpul.aturan.jenjang import Jenjang
from simpul.aturan.prosedur import Keadaan
from simpul.aturan.putusan import Putusan
from simpul.aturan.siklus.perjanjian import (
    Bagian,
    FaktaPerjanjian,
    FaktaSasaran,
    IsianPerjanjian,
    Tujuan,
    adalah_level_2,
    kepala_diberi_tahu,
    susunan_level_1,
)
from simpul.aturan.siklus.putuskan_perjanjian import putuskan
from tests.aturan.dunia import Dunia, kabupaten

# Copied by hand from Lampiran romawi II: the unit, its level 1, the office of level 2 that carries a goal and who holds it
# (none in e and f), and the items on the agreement and on the strategy.
POLA = [
    ("a", "Sekretariat Daerah", "Man", "Bagian Organisasi", "Laode", "lamp-II-a-ii-1-a", "lamp-II-a-ii-1-c"),
    ("b", "Dinas Kesehatan", "Darwis", "Bidang Kesmas", "Asma", "lamp-II-b-ii-1-1", "lamp-II-b-ii-1-3"),
    ("c1", "Dinas Perhubungan", "Jafar", "Bidang Lalu Lintas", "Kamal", "lamp-II-c-2-a-1", "lamp-II-c-2-a-3"),
    ("c2", "Dinas Pendidikan dan Kebudayaan", "Murni", "Bidang SD", "Opi", "lamp-II-c-2-a-1", "lamp-II-c-2-a-3"),
    ("d", "RSUD Bombana", "Gani", "RSUD Bombana", "Nur", "lamp-II-d-2-a-1", "lamp-II-d-2-a-2"),
    ("e", "UPT Labkesda", "Umar", None, None, "lamp-II-e-ii-1-a", "lamp-II-e-ii-1-c"),
    ("f", "Puskesmas Rumbia", "Mira", None, None, "lamp-II-f-ii-1-a", "lamp-II-f-ii-1-c"),
]  # fmt: skip
KOLOM = ("pola", "unit", "level_1", "bidang", "level_2", "perjanjian", "strategi")
MENURUT_POLA = pytest.mark.parametrize(KOLOM, POLA)
DUA_TINGKAT = pytest.mark.parametrize(KOLOM, [p for p in POLA if p[3]])
SATU_TINGKAT = pytest.mark.parametrize(KOLOM, [p for p in POLA if not p[3]])
SASARAN = "Stunting turun"


@pytest.fixture
def d() -> Dunia:
    return kabupaten()


def tujuan(d: Dunia, unit: str) -> Tujuan:
    """The level-2 office at a unit: its head, in pattern d the Sekretaris."""
    susunan = d.susunan(unit)
    sekretaris = susunan[0].sekretaris
    return Tujuan(sekretaris or susunan[0].kepala, susunan)


def pelaku(d: Dunia, nama: str) -> FaktaPelaku:
    return FaktaPelaku(d.id(nama), nama)


def perjanjian(d: Dunia, unit: str, keadaan: Keadaan = Keadaan.DITETAPKAN, **lain) -> FaktaPerjanjian:
    """The agreement of a unit, with the level-2 offices that stand below it."""
    f = FaktaPerjanjian(d.hari, d.profil, d.susunan(unit), 2024, keadaan, (SASARAN,))
    kantor = (tujuan(d, u) for u in d.unit)
    return replace(
        f, **{"level_2": tuple(t.kantor for t in kantor if adalah_level_2(t.kantor, t.susunan, f)), **lain}
    )


def sasaran(d: Dunia, unit: str, *bagian: Bagian, keadaan: Keadaan = Keadaan.DITETAPKAN) -> FaktaSasaran:
    return FaktaSasaran(perjanjian(d, unit, keadaan), SASARAN, bagian)


def coba(d: Dunia, nama: str, f: FaktaPerjanjian | FaktaSasaran, siapa: str, **isian) -> Putusan:
    return putuskan(nama, f, pelaku(d, siapa), IsianPerjanjian(**isian))


# The agreement


@MENURUT_POLA
def test_pejabat_level_1_menyusun_dan_menetapkan_perjanjian_kinerja(
    d, pola, unit, level_1, bidang, level_2, perjanjian, strategi
):
    baru = globals()["perjanjian"](d, unit, Keadaan.BARU)
    assert coba(d, "susun_perjanjian", baru, level_1).mengutip("lamp-I-1-a")
    ditetapkan = coba(d, "tetapkan_perjanjian", replace(baru, keadaan=Keadaan.DISUSUN), level_1)
    assert ditetapkan.diterima
    assert ditetapkan.mengutip(perjanjian)
    assert ditetapkan.mengutip("lamp-I-1-a")
    assert ditetapkan.rangkaian[-1].ke is Keadaan.DITETAPKAN


@MENURUT_POLA
def test_orang_lain_tidak_menetapkannya(d, pola, unit, level_1, bidang, level_2, perjanjian, strategi):
    disusun = globals()["perjanjian"](d, unit, Keadaan.DISUSUN)
    for siapa in (level_2 or "Darwis", "Citra", "Hasan"):
        ditolak = coba(d, "tetapkan_perjanjian", disusun, siapa)
        assert ditolak.mengutip(perjanjian), siapa
        assert [h.fakta for h in ditolak.halangan] == ["wewenang"]
        assert ditolak.halangan[0].penyembuh == (level_1,)


@pytest.mark.parametrize("isi", [(), ("",), (SASARAN, "  ")])
def test_perjanjian_tanpa_sasaran_tidak_ditetapkan(d, isi):
    kosong = perjanjian(d, "Dinas Kesehatan", Keadaan.DISUSUN, sasaran=isi)
    ditolak = coba(d, "tetapkan_perjanjian", kosong, "Darwis")
    assert ditolak.mengutip("lamp-II-b-ii-1-1")
    assert [h.fakta for h in ditolak.halangan] == ["sasaran"]


def test_perjanjian_dibuat_untuk_unit_pejabat_level_1_bukan_untuk_bidang(d):
    ditolak = coba(d, "susun_perjanjian", perjanjian(d, "Bidang Kesmas", Keadaan.BARU), "Darwis")
    assert [h.fakta for h in ditolak.halangan] == ["unit"]
    atas = susunan_level_1(d.susunan("Seksi Gizi"), d.profil)
    assert [u.nama for u in atas] == ["Dinas Kesehatan"]
    assert susunan_level_1(d.susunan("Puskesmas Rumbia"), d.profil)[0].nama == "Puskesmas Rumbia"
    assert susunan_level_1(d.susunan("Bagian Umum"), d.profil)[0].nama == "Asisten Administrasi"


def test_selama_asisten_kosong_bagian_di_bawahnya_tercakup_perjanjian_sekretaris_daerah(d):
    d.kosongkan("Asisten Administrasi")
    assert susunan_level_1(d.susunan("Bagian Umum"), d.profil)[0].nama == "Sekretariat Daerah"


def test_pelaksana_tugas_menetapkan_dan_pemegang_definitif_tidak(d):
    d.plt("Dinas Kesehatan", "Hasan")
    disusun = perjanjian(d, "Dinas Kesehatan", Keadaan.DISUSUN)
    oleh_plt = coba(d, "tetapkan_perjanjian", disusun, "Hasan")
    assert oleh_plt.wewenang.pejabat == Pejabat(d.id("Hasan"), "Hasan", Kapasitas.PLT)
    assert not coba(d, "tetapkan_perjanjian", disusun, "Darwis").diterima


def test_jabatan_yang_kosong_disebut_sebagai_yang_ditunggu(d):
    d.kosongkan("Dinas Kesehatan")
    ditolak = coba(d, "tetapkan_perjanjian", perjanjian(d, "Dinas Kesehatan", Keadaan.DISUSUN), "Asma")
    assert ditolak.halangan[0].penyembuh == ("Kepala Dinas Kesehatan (kosong)",)


def test_yang_sudah_ditetapkan_hanya_berubah_lewat_revisi_beralasan(d):
    f = perjanjian(d, "Dinas Kesehatan")
    assert coba(d, "susun_perjanjian", f, "Darwis").halangan[0].fakta == "keadaan"
    assert [h.fakta for h in coba(d, "revisi_perjanjian", f, "Darwis").halangan] == ["alasan"]
    assert coba(d, "revisi_perjanjian", f, "Darwis", alasan="Refocusing").diterima
    assert coba(d, "revisi_perjanjian", f, "Asma", alasan="Refocusing").mengutip("lamp-I-1-a")
    direvisi = coba(d, "revisi_perjanjian", replace(f, direvisi=True), "Darwis", alasan="Lagi")
    assert [h.fakta for h in direvisi.halangan] == ["rancangan"]
    belum = replace(f, keadaan=Keadaan.DISUSUN)
    assert coba(d, "revisi_perjanjian", belum, "Darwis", alasan="x").halangan[0].fakta == "keadaan"


def test_sebelum_disusun_tidak_ada_yang_ditetapkan(d):
    ditolak = coba(d, "tetapkan_perjanjian", perjanjian(d, "Dinas Kesehatan", Keadaan.BARU), "Darwis")
    assert ditolak.mengutip("lamp-I-p2")


# Sharing out


@DUA_TINGKAT
def test_level_1_membagi_sasaran_kepada_level_2(
    d, pola, unit, level_1, bidang, level_2, perjanjian, strategi
):
    f = sasaran(d, unit)
    dibagi = coba(d, "bagi_sasaran", f, level_1, tujuan=tujuan(d, bidang))
    assert dibagi.diterima
    assert dibagi.mengutip(perjanjian)
    assert dibagi.mengutip("lamp-I-1-a")
    sendiri = coba(d, "bagi_sasaran", f, level_2, tujuan=tujuan(d, bidang))
    assert sendiri.mengutip(perjanjian)
    assert sendiri.halangan[0].penyembuh == (level_1,)


@MENURUT_POLA
def test_membagi_menunggu_perjanjian_ditetapkan(
    d, pola, unit, level_1, bidang, level_2, perjanjian, strategi
):
    f = sasaran(d, unit, keadaan=Keadaan.DISUSUN)
    ditolak = coba(d, "bagi_sasaran", f, level_1, tujuan=tujuan(d, bidang or unit))
    assert ditolak.mengutip("lamp-I-p2")
    assert ditolak.mengutip(perjanjian)
    assert [(h.fakta, h.penyembuh) for h in ditolak.halangan] == [("perjanjian kinerja", (level_1,))]


@pytest.mark.parametrize(
    "ke", ["Bidang Resos", "Seksi Gizi", "Puskesmas Rumbia", "UPT Labkesda", "Dinas Sosial"]
)
def test_penanggung_jawab_utama_ialah_level_2_perangkat_daerah_itu(d, ke):
    ditolak = coba(d, "bagi_sasaran", sasaran(d, "Dinas Kesehatan"), "Darwis", tujuan=tujuan(d, ke))
    assert ditolak.mengutip("lamp-I-1-a")
    assert ditolak.mengutip("lamp-II-b-ii-1-1")
    assert set(ditolak.halangan[0].penyembuh) == {"Asma", "Basri"}


def test_jabatan_lain_boleh_mendukung_dengan_peringatan_bahwa_orangnya_dimohonkan(d):
    f = sasaran(d, "Dinas Kesehatan", Bagian(tujuan(d, "Bidang Kesmas").kantor, utama=True))
    mendukung = coba(d, "bagi_sasaran", f, "Darwis", tujuan=tujuan(d, "Bidang Resos"), utama=False)
    assert mendukung.diterima
    assert mendukung.memperingatkan("lamp-II-b-ii-1-4")
    sendiri = coba(d, "bagi_sasaran", f, "Darwis", tujuan=tujuan(d, "Bidang Yankes"), utama=False)
    assert sendiri.peringatan == ()


@pytest.mark.klausul("lamp-I-1-b")
@pytest.mark.parametrize(
    ("ke", "diberi_tahu"),
    [("Bidang Resos", "Hasan"), ("Seksi Lansia", "Hasan"), ("SDN 1 Rumbia", "Murni"), ("Dinas Sosial", None), ("Bidang Yankes", None)],
)  # fmt: skip
def test_kepala_perangkat_daerah_lain_diberi_tahu_bila_jabatan_di_bawahnya_mendukung(d, ke, diberi_tahu):
    kantor = kepala_diberi_tahu(sasaran(d, "Dinas Kesehatan").perjanjian, tujuan(d, ke))
    assert (kantor.pemangku.nama if kantor else None) == diberi_tahu


def test_seorang_pegawai_bukan_pemikul_sasaran_perangkat_daerah(d):
    orang = replace(
        tujuan(d, "Bidang Kesmas"), kantor=d.kantor("Seksi Gizi"), pegawai=Pejabat(d.id("Citra"), "Citra")
    )
    ditolak = coba(d, "bagi_sasaran", sasaran(d, "Dinas Kesehatan"), "Darwis", tujuan=orang, utama=False)
    assert "Citra bukan salah satunya" in str(ditolak.halangan[0].pesan)


def test_satu_sasaran_satu_penanggung_jawab_utama_dan_satu_jabatan_sekali(d):
    f = sasaran(d, "Dinas Kesehatan", Bagian(tujuan(d, "Bidang Kesmas").kantor, utama=True))
    dua = coba(d, "bagi_sasaran", f, "Darwis", tujuan=tujuan(d, "Bidang Yankes"))
    assert [h.fakta for h in dua.halangan] == ["penanggung jawab utama"]
    lagi = coba(d, "bagi_sasaran", f, "Darwis", tujuan=tujuan(d, "Bidang Kesmas"), utama=False)
    assert [h.fakta for h in lagi.halangan] == ["penanggung jawab"]


def test_pembagian_ditarik_dengan_alasan(d):
    f = sasaran(
        d, "Dinas Kesehatan", Bagian(tujuan(d, "Bidang Kesmas").kantor, utama=True, strategi="individu")
    )
    ke = tujuan(d, "Bidang Kesmas")
    assert [h.fakta for h in coba(d, "tarik_sasaran", f, "Darwis", tujuan=ke).halangan] == ["alasan"]
    assert coba(d, "tarik_sasaran", f, "Darwis", tujuan=ke, alasan="Mutasi").diterima
    assert not coba(d, "tarik_sasaran", f, "Asma", tujuan=ke, alasan="Mutasi").diterima


def test_versi_yang_digantikan_tidak_dibagi_lagi(d):
    f = sasaran(d, "Dinas Kesehatan", keadaan=Keadaan.DIGANTIKAN)
    ditolak = coba(d, "bagi_sasaran", f, "Darwis", tujuan=tujuan(d, "Bidang Kesmas"))
    assert [h.fakta for h in ditolak.halangan] == ["perjanjian kinerja"]
    assert not ditolak.mengutip("lamp-I-p2")


def test_asisten_membagi_kepada_bagian_di_bawahnya_saja(d):
    f = sasaran(d, "Asisten Administrasi")
    assert coba(d, "bagi_sasaran", f, "Sitti", tujuan=tujuan(d, "Bagian Umum")).diterima
    assert not coba(d, "bagi_sasaran", f, "Sitti", tujuan=tujuan(d, "Bagian Organisasi")).diterima
    assert not coba(d, "bagi_sasaran", f, "Man", tujuan=tujuan(d, "Bagian Umum")).diterima


# The strategy


@DUA_TINGKAT
@pytest.mark.parametrize("cara", ["individu", "tim kerja"])
def test_level_2_yang_memikul_sasaran_memilih_strateginya(
    d, pola, unit, level_1, bidang, level_2, perjanjian, strategi, cara
):
    f = sasaran(d, unit, Bagian(tujuan(d, bidang).kantor, utama=True))
    dipilih = coba(d, "tetapkan_strategi", f, level_2, strategi=cara)
    assert dipilih.diterima
    assert dipilih.mengutip(strategi)
    assert dipilih.mengutip("lamp-I-1-b")
    atasan = coba(d, "tetapkan_strategi", f, level_1, strategi=cara)
    assert atasan.mengutip(strategi)
    assert atasan.halangan[0].penyembuh == (level_2,)


@DUA_TINGKAT
def test_strategi_menunggu_sasaran_dibagikan(d, pola, unit, level_1, bidang, level_2, perjanjian, strategi):
    ditolak = coba(d, "tetapkan_strategi", sasaran(d, unit), level_2, strategi="individu")
    assert ditolak.mengutip("lamp-I-p2")
    assert ditolak.mengutip(strategi)
    assert ditolak.mengutip(perjanjian)
    assert ditolak.halangan[0].penyembuh == (level_1,)


@SATU_TINGKAT
def test_tanpa_level_2_level_1_sendiri_memilih_strategi_tanpa_membagi(
    d, pola, unit, level_1, bidang, level_2, perjanjian, strategi
):
    dipilih = coba(d, "tetapkan_strategi", sasaran(d, unit), level_1, strategi="tim kerja")
    assert dipilih.diterima
    assert dipilih.mengutip(strategi)
    ditolak = coba(d, "tetapkan_strategi", sasaran(d, unit), "Darwis", strategi="tim kerja")
    assert ditolak.mengutip(strategi)
    assert ditolak.halangan[0].penyembuh == (level_1,)
    belum = coba(
        d, "tetapkan_strategi", sasaran(d, unit, keadaan=Keadaan.DISUSUN), level_1, strategi="individu"
    )
    assert belum.mengutip("lamp-I-p2")


@SATU_TINGKAT
def test_tanpa_level_2_penanggung_jawab_sasaran_ialah_orang_unit_itu(
    d, pola, unit, level_1, bidang, level_2, perjanjian, strategi
):
    d.staf("Bidan", unit, Jenjang.TERAMPIL)
    orang = Tujuan(d.kantor("Seksi Farmasi"), d.susunan(unit), Pejabat(d.id("Bidan"), "Bidan"))
    assert coba(d, "bagi_sasaran", sasaran(d, unit), level_1, tujuan=orang).mengutip(perjanjian)
    luar = replace(orang, susunan=d.susunan("Bidang Kesmas"))
    ditolak = coba(d, "bagi_sasaran", sasaran(d, unit), level_1, tujuan=luar)
    assert [h.fakta for h in ditolak.halangan] == ["penanggung jawab"]


def test_perangkat_daerah_tanpa_level_2_memilih_strateginya_sendiri(d):
    d.pd("Badan Kecil", "b", "Rosa")
    assert coba(d, "tetapkan_strategi", sasaran(d, "Badan Kecil"), "Rosa", strategi="individu").diterima
    d.pd("RSUD Tanpa Sekretaris", "d", "Aco", Jenjang.ADMINISTRATOR)
    f = sasaran(d, "RSUD Tanpa Sekretaris")
    assert coba(d, "tetapkan_strategi", f, "Aco", strategi="individu").mengutip("lamp-II-d-2-a-2")


def test_level_2_yang_kosong_ditunggu_dan_plt_mengisinya(d):
    d.kosongkan("Bidang Kesmas")
    f = sasaran(d, "Dinas Kesehatan", Bagian(tujuan(d, "Bidang Kesmas").kantor, utama=True))
    ditolak = coba(d, "tetapkan_strategi", f, "Darwis", strategi="individu")
    assert ditolak.halangan[0].penyembuh == ("Kepala Bidang Kesmas (kosong)",)
    d.plt("Bidang Kesmas", "Basri")
    f = sasaran(d, "Dinas Kesehatan", Bagian(tujuan(d, "Bidang Kesmas").kantor, utama=True))
    assert coba(d, "tetapkan_strategi", f, "Basri", strategi="individu").diterima


def test_level_2_lain_tidak_memilih_strategi_sasaran_yang_tidak_dipikulnya(d):
    f = sasaran(d, "Dinas Kesehatan", Bagian(tujuan(d, "Bidang Kesmas").kantor, utama=True))
    assert coba(d, "tetapkan_strategi", f, "Basri", strategi="individu").mengutip("lamp-II-b-ii-1-3")


def test_strategi_ialah_individu_atau_tim_kerja(d):
    f = sasaran(d, "Dinas Kesehatan", Bagian(tujuan(d, "Bidang Kesmas").kantor, utama=True))
    ditolak = coba(d, "tetapkan_strategi", f, "Asma", strategi="borongan")
    assert ditolak.mengutip("lamp-I-1-b")
    assert [h.fakta for h in ditolak.halangan] == ["strategi"]


def test_yang_belum_diisi_tidak_meredupkan_tombol(d):
    f = sasaran(d, "Dinas Kesehatan", Bagian(tujuan(d, "Bidang Kesmas").kantor, utama=True))
    assert putuskan("tetapkan_strategi", f, pelaku(d, "Asma"), menjajaki=True).diterima
    assert putuskan("bagi_sasaran", f, pelaku(d, "Darwis"), menjajaki=True).diterima
    assert not putuskan("bagi_sasaran", f, pelaku(d, "Asma"), menjajaki=True).diterima
