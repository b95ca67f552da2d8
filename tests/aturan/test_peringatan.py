"""Aturan lunak meminta alasan atau hanya mengingatkan; syarat ketua pengganti mengikat dan berlaku bersama-sama."""

from dataclasses import replace
from typing import Any

import pytest

from simpul.aturan.fakta import FaktaTim, Isian, Kriteria
from simpul.aturan.jenjang import Jenjang
from simpul.aturan.prosedur import Keadaan
from simpul.aturan.putusan import Putusan
from simpul.aturan.putuskan import putuskan
from tests.aturan.dunia import BOMBANA, REKAAN, Dunia, kabupaten


def tunjuk(d: Dunia, orang: str = "Dodi", alasan: str = "", **lain: Any) -> Putusan:
    j = d.jalur("penunjukan_dalam_unit", Keadaan.BARU, orang)
    f = d.perkara("Basri", "Bidang Yankes", j, **lain)
    return putuskan("tunjuk", f, j, d.pelaku("Basri"), Isian(alasan=alasan))


def minta(d: Dunia, ketua: str | None, alasan: str = "") -> Putusan:
    """Asma asks for Dodi, as a member or as Ketua, of a team of her own."""
    j = d.jalur("penunjukan_lintas_unit", Keadaan.BARU, "Dodi", ke="Bidang Yankes")
    sendiri = d.jalur("anggota_unit_pemilik", Keadaan.BARU, "Citra", id=2)
    tim = FaktaTim("Tim", False, d.id(ketua) if ketua else None)
    f = d.perkara("Asma", "Bidang Kesmas", j, sendiri, tim=tim)
    return putuskan("ajukan", f, j, d.pelaku("Asma"), Isian(alasan=alasan))


def ganti(
    d: Dunia, ketua: str = "Hilda", *, alasan: str = "Ketua pindah", lama: str | None = "Hani"
) -> Putusan:
    berjalan = d.jalur("tim_dalam_unit", Keadaan.BERJALAN, "Hani", "Hilda")
    j = d.jalur("ganti_ketua_dalam_unit", Keadaan.BARU, "Hani", "Hilda", id=2)
    tim = FaktaTim("Tim", True, d.id(lama) if lama else None)
    f = d.perkara("Basri", "Bidang Yankes", berjalan, j, tim=tim)
    return putuskan("ganti_ketua", f, j, d.pelaku("Basri"), Isian(alasan=alasan, ketua=d.orang(ketua)))


# Ketua dari luar unit pemilik (Pasal 20 ayat (3), Pasal 28 ayat (3), lamp-IV-c)


@pytest.mark.klausul("ps20-3", "ps28-3", "lamp-IV-c")
def test_ketua_dari_unit_lain_perlu_alasan() -> None:
    ditolak = minta(kabupaten(), "Dodi")
    assert not ditolak.diterima
    for klausul in ("ps20-3", "ps28-3", "lamp-IV-c"):
        assert ditolak.mengutip(klausul)
    assert [h.fakta for h in ditolak.halangan] == ["alasan"]


def test_ketua_dari_unit_lain_dengan_alasan_diterima_dengan_peringatan() -> None:
    putusan = minta(kabupaten(), "Dodi", "Satu-satunya ahli")
    assert putusan.diterima
    assert putusan.memperingatkan("ps20-3")


@pytest.mark.parametrize("kosong", ["", "   ", "\n\t"])
def test_alasan_kosong_bukan_alasan(kosong: str) -> None:
    assert not minta(kabupaten(), "Dodi", kosong).diterima


def test_ketua_dari_unit_pemilik_tidak_diperingatkan() -> None:
    putusan = minta(kabupaten(), "Citra")
    assert putusan.diterima
    assert not putusan.memperingatkan("ps20-3")


def test_orang_seksi_di_dalam_unit_pemilik_termasuk_unit_pemilik() -> None:
    d = kabupaten()
    j = d.jalur("anggota_unit_pemilik", Keadaan.BARU, "Gita")
    f = d.perkara("Asma", "Bidang Kesmas", j, tim=FaktaTim("Tim", False, d.id("Gita")))
    assert not putuskan("bentuk", f, j, d.pelaku("Asma")).memperingatkan("ps20-3")


@pytest.mark.klausul("lamp-II-3-k3")
def test_tim_tanpa_ketua_hanya_diperingatkan() -> None:
    putusan = minta(kabupaten(), None)
    assert putusan.diterima
    assert putusan.memperingatkan("lamp-II-3-k3")


@pytest.mark.klausul("lamp-IV-b")
def test_ketua_haruslah_fungsional_atau_pelaksana() -> None:
    d = kabupaten()
    j = d.jalur("tim_dalam_unit", Keadaan.BARU, "Rusli", "Dodi")
    f = d.perkara("Basri", "Bidang Yankes", j, tim=FaktaTim("Tim", False, d.id("Rusli")))
    ditolak = putuskan("bentuk", f, j, d.pelaku("Basri"))
    assert not ditolak.diterima
    assert ditolak.mengutip("lamp-IV-b")


# Kompetensi, beban, target


@pytest.mark.klausul("lamp-III-p3-k1")
def test_ketidakcocokan_kompetensi_yang_tercatat_perlu_alasan() -> None:
    d = kabupaten()
    perlu = frozenset({"epidemiologi"})
    ditolak = tunjuk(d, kompetensi=perlu)
    assert not ditolak.diterima
    assert ditolak.mengutip("lamp-III-p3-k1")
    diterima = tunjuk(d, alasan="Sedang belajar", kompetensi=perlu)
    assert diterima.diterima
    assert diterima.memperingatkan("lamp-III-p3-k1")


def test_kompetensi_yang_cocok_tidak_diperingatkan() -> None:
    d = kabupaten()
    d.mencatat("Dodi", kompetensi=frozenset({"epidemiologi", "gizi"}))
    putusan = tunjuk(d, kompetensi=frozenset({"epidemiologi"}))
    assert putusan.diterima
    assert not putusan.memperingatkan("lamp-III-p3-k1")


@pytest.mark.klausul("lamp-IV-e")
@pytest.mark.parametrize(("beban", "diperingatkan"), [(0, False), (3, False), (4, True), (40, True)])
def test_beban_hanya_diperingatkan_dan_tidak_pernah_dibatasi(beban: int, diperingatkan: bool) -> None:
    d = kabupaten()
    d.mencatat("Dodi", beban=beban)
    putusan = tunjuk(d)
    assert putusan.diterima
    assert putusan.memperingatkan("lamp-IV-e") is diperingatkan


@pytest.mark.klausul("lamp-IV-A-1-c")
def test_tanpa_target_hanya_diperingatkan() -> None:
    putusan = tunjuk(kabupaten(), bertarget=False)
    assert putusan.diterima
    assert putusan.memperingatkan("lamp-IV-A-1-c")


@pytest.mark.klausul("lamp-IV-e")
def test_tidak_ada_batas_jumlah_anggota() -> None:
    d = kabupaten()
    nama = [f"Orang {i}" for i in range(60)]
    for satu in nama:
        d.staf(satu, "Bidang Yankes")
    j = d.jalur("tim_dalam_unit", Keadaan.BARU, *nama)
    f = d.perkara("Basri", "Bidang Yankes", j, tim=FaktaTim("Tim", True, d.id("Orang 0")))
    assert putuskan("bentuk", f, j, d.pelaku("Basri")).diterima


# Siapa yang dapat ditugaskan: keras


@pytest.mark.klausul("ps1-23", "ps20-1", "ps21-1")
@pytest.mark.parametrize("jenjang", [Jenjang.PENGAWAS, Jenjang.ADMINISTRATOR, Jenjang.JPT_PRATAMA])
def test_pejabat_struktural_tidak_dapat_ditugaskan(jenjang: Jenjang) -> None:
    d = kabupaten()
    d.staf("Orang", "Bidang Yankes", jenjang)
    ditolak = tunjuk(d, "Orang", alasan="Perlu")
    assert not ditolak.diterima
    assert ditolak.mengutip("ps1-23")


def test_yang_tidak_aktif_tidak_dapat_ditugaskan() -> None:
    d = kabupaten()
    d.mencatat("Dodi", aktif=False)
    assert tunjuk(d, alasan="Perlu").mengutip("ps2-a")


@pytest.mark.klausul("lamp-III-p1-k2")
def test_tanpa_penempatan_tidak_ada_penugasan() -> None:
    d = kabupaten()
    d.staf("Baru", None)
    ditolak = tunjuk(d, "Baru", alasan="Perlu")
    assert not ditolak.diterima
    assert ditolak.mengutip("lamp-III-p1-k2")


@pytest.mark.klausul("ps1-22", "lamp-III-p1-k2")
def test_penilai_kosong_meminta_plt() -> None:
    d = kabupaten()
    d.kosongkan("Seksi Rujukan")
    ditolak = tunjuk(d, "Hani")
    assert not ditolak.diterima
    assert ditolak.mengutip("ps1-22")
    assert any("Plt." in str(h.pesan) for h in ditolak.halangan)


def test_hari_selesai_tidak_mendahului_hari_mulai() -> None:
    d = kabupaten()
    j = d.jalur("penunjukan_dalam_unit", Keadaan.BARU, "Dodi")
    f = d.perkara("Basri", "Bidang Yankes", j)
    f = replace(f, selesai=f.mulai.replace(year=2023))
    assert putuskan("tunjuk", f, j, d.pelaku("Basri")).mengutip("ps1-23")


def test_penolakan_menyebut_semua_syarat_yang_tidak_terpenuhi_bukan_hanya_yang_pertama() -> None:
    d = kabupaten()
    d.staf("Orang", None, Jenjang.PENGAWAS, aktif=False)
    j = d.jalur("penunjukan_dalam_unit", Keadaan.BARU, "Orang")
    f = d.perkara("Basri", "Bidang Yankes", j, kompetensi=frozenset({"gizi"}))
    ditolak = putuskan("tunjuk", f, j, d.pelaku("Tono"))
    for klausul in ("ps21-2", "ps1-23", "ps2-a", "lamp-III-p1-k2", "lamp-III-p3-k1"):
        assert ditolak.mengutip(klausul)


# Ketua pengganti (lamp-IV-f): pendidikan dan pangkat, keduanya


@pytest.mark.klausul("lamp-IV-f", "lamp-IV-f-1", "lamp-IV-f-2")
@pytest.mark.parametrize(
    ("pendidikan", "golongan", "boleh", "klausul"),
    [
        ("D3", "III/b", True, ()),
        ("S1", "III/b", True, ()),
        ("D4", "IV/e", True, ()),
        ("D3", "III/a", False, ("lamp-IV-f-2",)),
        ("D2", "III/b", False, ("lamp-IV-f-1",)),
        ("SMA", "II/d", False, ("lamp-IV-f-1", "lamp-IV-f-2")),
        ("S3", "II/d", False, ("lamp-IV-f-2",)),
        ("SMA", "IV/a", False, ("lamp-IV-f-1",)),
        ("", "III/b", False, ("lamp-IV-f-1",)),
        ("D3", "", False, ("lamp-IV-f-2",)),
    ],
)
def test_ketua_pengganti_sekurangnya_d3_dan_iii_b(pendidikan, golongan, boleh, klausul) -> None:
    d = kabupaten()
    d.mencatat("Hilda", pendidikan=pendidikan, golongan=golongan)
    putusan = ganti(d)
    assert putusan.diterima is boleh
    dikutip = {k for k in ("lamp-IV-f-1", "lamp-IV-f-2") if not boleh and putusan.mengutip(k)}
    assert dikutip == set(klausul)


@pytest.mark.klausul("lamp-IV-f-2")
@pytest.mark.parametrize("golongan", ["V", "IX", "X", "XVII"])
def test_pppk_tidak_dapat_menggantikan_ketua_tanpa_kesetaraan(golongan: str) -> None:
    d = kabupaten()
    d.mencatat("Hilda", pendidikan="S2", golongan=golongan, pppk=True)
    ditolak = ganti(d)
    assert not ditolak.diterima
    assert ditolak.mengutip("lamp-IV-f-2")
    assert any("PPPK" in str(h.pesan) for h in ditolak.halangan)


def test_pppk_dapat_menggantikan_ketua_bila_daerah_memutuskan_kesetaraannya() -> None:
    d = kabupaten(REKAAN)
    d.mencatat("Hilda", pendidikan="S1", golongan="X", pppk=True)
    assert ganti(d).diterima


def test_pppk_yang_salah_dicatat_berpangkat_pns_tetap_ditolak() -> None:
    d = kabupaten(BOMBANA)
    d.mencatat("Hilda", pendidikan="S1", golongan="III/b", pppk=True)
    assert not ganti(d).diterima


@pytest.mark.klausul("lamp-IV-f")
def test_ketua_pertama_tidak_terikat_syarat_pengganti() -> None:
    d = kabupaten()
    j = d.jalur("tim_dalam_unit", Keadaan.BARU, "Hani", "Hilda")
    f = d.perkara("Basri", "Bidang Yankes", j, tim=FaktaTim("Tim", True, d.id("Hilda")))
    assert putuskan("bentuk", f, j, d.pelaku("Basri")).diterima
    assert ganti(d, lama=None).diterima


def test_penggantian_ketua_perlu_alasan_dan_nama() -> None:
    d = kabupaten()
    d.mencatat("Hilda", pendidikan="S1", golongan="III/c")
    assert not ganti(d, alasan="").diterima
    berjalan = d.jalur("tim_dalam_unit", Keadaan.BERJALAN, "Hani", "Hilda")
    j = d.jalur("ganti_ketua_dalam_unit", Keadaan.BARU, "Hani", "Hilda", id=2)
    f = d.perkara("Basri", "Bidang Yankes", berjalan, j, tim=FaktaTim("Tim", True, d.id("Hani")))
    assert putuskan("ganti_ketua", f, j, d.pelaku("Basri"), Isian(alasan="Pindah")).mengutip("lamp-IV-f")


def test_ketua_pengganti_dari_luar_tim_dan_unit_perlu_diminta_dulu() -> None:
    d = kabupaten()
    d.mencatat("Citra", pendidikan="S1", golongan="III/c")
    ditolak = ganti(d, "Citra")
    assert not ditolak.diterima
    assert ditolak.mengutip("lamp-III-1-iii-1")


# Permintaan menurut kriteria


def jawab(d: Dunia, *orang: str, alasan: str = "", kriteria: Kriteria | None = None) -> Putusan:
    kriteria = kriteria or Kriteria(1, Jenjang.MAHIR, frozenset({"gizi"}))
    j = d.jalur("penunjukan_lintas_unit", Keadaan.DIAJUKAN, ke="Seksi Rujukan", kriteria=kriteria)
    f = d.perkara("Asma", "Bidang Kesmas", j)
    isian = Isian(alasan=alasan, orang=tuple(d.orang(o) for o in orang))
    return putuskan("setujui", f, j, d.pelaku("Rusli"), isian)


@pytest.mark.klausul("lamp-III-1-iii-2-a")
def test_yang_menyetujui_menyebut_orang_sebanyak_yang_diminta() -> None:
    d = kabupaten()
    d.mencatat("Hani", kompetensi=frozenset({"gizi"}))
    assert jawab(d, "Hani").diterima
    assert jawab(d).mengutip("lamp-III-1-iii-2-a")
    assert jawab(d, "Hani", "Hilda", alasan="Dua").mengutip("lamp-III-1-iii-2-a")


def test_yang_disebut_haruslah_orang_dari_tempat_yang_diminta() -> None:
    d = kabupaten()
    ditolak = jawab(d, "Dodi", alasan="Lebih cocok")
    assert not ditolak.diterima
    assert ditolak.mengutip("lamp-III-1-iii-2")


def test_jenjang_atau_kompetensi_lain_daripada_yang_diminta_perlu_alasan() -> None:
    d = kabupaten()
    assert not jawab(d, "Hilda").diterima
    putusan = jawab(d, "Hilda", alasan="Yang ada")
    assert putusan.diterima
    assert putusan.memperingatkan("lamp-III-p3-k1")


def test_seorang_tidak_disebut_dua_kali_untuk_memenuhi_jumlah() -> None:
    d = kabupaten()
    ditolak = jawab(d, "Hani", "Hani", alasan="Dua", kriteria=Kriteria(2))
    assert not ditolak.diterima
    assert ditolak.mengutip("lamp-III-1-iii-2-a")


def test_permintaan_menurut_kriteria_dari_instansi_lain_menyebut_unit_yang_dimintai() -> None:
    """Else nobody would be asked: the case must name an office that answers."""
    d = kabupaten()
    j = d.jalur("permintaan_masuk", Keadaan.BARU, kriteria=Kriteria(1))
    f = d.perkara("Prasetyo", "", j, pemilik_luar=d.luar("Prasetyo"))
    ditolak = putuskan("ajukan", f, j, d.pelaku("Prasetyo"))
    assert not ditolak.diterima
    assert ditolak.mengutip("lamp-III-1-iv-3")
    j = replace(j, unit_tujuan=d.susunan("Bidang Yankes"))
    assert putuskan("ajukan", f.ganti(j), j, d.pelaku("Prasetyo")).diterima
