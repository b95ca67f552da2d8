"""Yang meminta tidak memutus untuk pihak yang diminta; satu orang bertindak satu kali (Keputusan 0005 dan 0006)."""

import pytest

from simpul.aturan.fakta import FaktaPerkara
from simpul.aturan.giliran import giliran
from simpul.aturan.prosedur import Keadaan
from simpul.aturan.putusan import Putusan
from simpul.aturan.putuskan import putuskan, sesudah
from tests.aturan.dunia import Dunia, kabupaten


def diminta(d: Dunia, orang: str = "Dodi", dari: str = "Bidang Yankes", *, pd: bool = False) -> FaktaPerkara:
    prosedur = "penunjukan_lintas_perangkat_daerah" if pd else "penunjukan_lintas_unit"
    j = d.jalur(prosedur, Keadaan.DIAJUKAN, orang, ke=dari)
    return d.perkara("Asma", "Bidang Kesmas", j)


def boleh(d: Dunia, f: FaktaPerkara, nama: str, langkah: str = "setujui") -> Putusan:
    return putuskan(langkah, f, f.jalur[0], d.pelaku(nama))


def menunggu(f: FaktaPerkara) -> set[str]:
    return {w.pejabat.nama for g in giliran(f) for w in g.orang}


@pytest.mark.klausul("keputusan-dua-pihak")
@pytest.mark.parametrize("cara", ["plt", "plh"])
def test_peminta_yang_menjadi_pelaksana_tugas_di_unit_tujuan_tidak_menyetujui(cara) -> None:
    d = kabupaten()
    getattr(d, cara)("Bidang Yankes", "Asma")
    f = diminta(d)
    ditolak = boleh(d, f, "Asma")
    assert not ditolak.diterima
    assert ditolak.mengutip("keputusan-dua-pihak")
    assert boleh(d, f, "Darwis").diterima
    assert menunggu(f) == {"Darwis"}


def test_peminta_yang_menerima_delegasi_dari_penilai_tujuan_tidak_menyetujui() -> None:
    d = kabupaten()
    d.delegasi("Bidang Yankes", "Asma", menugaskan=True)
    f = diminta(d)
    assert not boleh(d, f, "Asma").diterima
    assert boleh(d, f, "Basri").diterima


def test_penerus_di_kantor_peminta_pun_tidak_memutus_untuk_pihak_yang_diminta() -> None:
    d = kabupaten()
    f = diminta(d)
    d.plt("Bidang Kesmas", "Basri")
    f = diminta(d)
    assert not boleh(d, f, "Basri").diterima
    assert menunggu(f) == {"Darwis"}


def test_peminta_yang_pindah_menjadi_penilai_orang_itu_tetap_tidak_memutus() -> None:
    d = kabupaten()
    d.unit["Bidang Kesmas"].kepala, d.unit["Bidang Yankes"].kepala = "Basri", "Asma"
    f = diminta(d)
    assert not boleh(d, f, "Asma").diterima
    assert not boleh(d, f, "Basri").diterima
    assert menunggu(f) == {"Darwis"}


def test_bila_kepala_dinas_sendiri_di_pihak_peminta_maka_sekda_memutus() -> None:
    d = kabupaten()
    d.plt("Bidang Yankes", "Darwis")
    d.plt("Bidang Kesmas", "Darwis")
    f = diminta(d)
    assert menunggu(f) == {"Man"}


def test_antar_perangkat_daerah_sekda_memutus_di_tempat_peminta() -> None:
    d = kabupaten()
    d.plt("Seksi Lansia", "Asma")
    f = diminta(d, "Ira", "Bidang Resos", pd=True)
    assert not boleh(d, f, "Asma").diterima
    assert not boleh(d, f, "Hasan").diterima
    assert boleh(d, f, "Man").diterima


def test_bila_kepala_dinas_pengganti_kosong_perkara_menunggu_kantornya_bukan_orang_lain() -> None:
    d = kabupaten()
    d.plt("Bidang Yankes", "Asma")
    d.kosongkan("Dinas Kesehatan")
    f = diminta(d)
    (g,) = giliran(f)
    assert not g.orang
    assert [k.sebutan for k in g.pemegang.kosong] == ["Kepala Dinas Kesehatan"]


def test_bila_semua_pengganti_di_pihak_peminta_permohonan_ditolak_sejak_awal() -> None:
    d = kabupaten()
    d.plt("Dinas Sosial", "Man")
    j = d.jalur("penunjukan_lintas_perangkat_daerah", Keadaan.BARU, "Tia", ke="Dinas Sosial")
    d.staf("Tia", "Dinas Sosial")
    j = d.jalur("penunjukan_lintas_perangkat_daerah", Keadaan.BARU, "Tia", ke="Dinas Sosial")
    f = d.perkara("Man", "Sekretariat Daerah", j)
    ditolak = putuskan("ajukan", f, j, d.pelaku("Man"))
    assert not ditolak.diterima
    assert ditolak.mengutip("keputusan-dua-pihak")


def test_yang_diminta_tidak_memutus_tentang_dirinya_sendiri() -> None:
    d = kabupaten()
    d.plt("Seksi Rujukan", "Hani")
    d.delegasi("Seksi Rujukan", "Hani", menugaskan=True)
    f = diminta(d, "Hani")
    assert not boleh(d, f, "Hani").diterima
    assert menunggu(f) == {"Basri"}


def test_sukarelawan_yang_menjadi_plt_pimpinan_tujuan_tidak_menyetujui_dirinya() -> None:
    d = kabupaten()
    d.plt("Bidang Kesmas", "Hani")
    j = d.jalur("sukarela_lintas_unit", Keadaan.DIKETAHUI, "Hani", ke="Bidang Kesmas")
    f = d.perkara("Hani", "Bidang Kesmas", j)
    assert not boleh(d, f, "Hani").diterima
    assert boleh(d, f, "Darwis").diterima


def test_sukarelawan_yang_menerima_delegasi_penilainya_tidak_mengetahui_sendiri() -> None:
    d = kabupaten()
    d.delegasi("Seksi Rujukan", "Hani", menugaskan=True)
    j = d.jalur("sukarela_lintas_unit", Keadaan.DIAJUKAN, "Hani", ke="Bidang Kesmas")
    f = d.perkara("Hani", "Bidang Kesmas", j)
    assert not boleh(d, f, "Hani", "ketahui").diterima
    assert boleh(d, f, "Rusli", "ketahui").diterima


@pytest.mark.klausul("keputusan-satu-tindakan")
def test_penilai_yang_sekaligus_kepala_dinas_bertindak_satu_kali() -> None:
    d = kabupaten()
    f = diminta(d, "Rina", "Dinas Kesehatan")
    putusan = boleh(d, f, "Darwis")
    assert [b.nama for b in putusan.rangkaian] == ["setujui", "tetapkan"]
    assert putusan.mengutip("lamp-III-1-iii-2-a")
    assert putusan.mengutip("ps22-2")


def test_sekda_yang_meminta_lintas_instansi_tidak_menyurati_dirinya_sendiri() -> None:
    d = kabupaten()
    j = d.jalur("penunjukan_lintas_instansi", Keadaan.BARU, "Bayu")
    f = d.perkara("Man", "Sekretariat Daerah", j)
    putusan = putuskan("ajukan", f, j, d.pelaku("Man"))
    assert [b.nama for b in putusan.rangkaian] == ["ajukan", "teruskan"]


def test_pimpinan_tujuan_yang_sekaligus_penilai_sukarelawan_menyetujui_satu_kali() -> None:
    d = kabupaten()
    d.plt("Bidang Kesmas", "Basri")
    j = d.jalur("sukarela_lintas_unit", Keadaan.DIKETAHUI, "Dodi", ke="Bidang Kesmas")
    f = d.perkara("Dodi", "Bidang Kesmas", j)
    putusan = boleh(d, f, "Basri")
    assert putusan.diterima
    assert putusan.mengutip("keputusan-satu-tindakan")
    assert sesudah(putusan.rangkaian[-1], f, j, d.pelaku("Basri")).keadaan == Keadaan.DISETUJUI


@pytest.mark.klausul("lamp-III-1-iii-2")
def test_tiap_penilai_menjawab_untuk_orangnya_sendiri() -> None:
    d = kabupaten()
    d.staf("Zaki", "Seksi Farmasi")
    j = d.jalur("penunjukan_lintas_unit", Keadaan.DIAJUKAN, "Hani", "Zaki", ke="Bidang Yankes")
    f = d.perkara("Asma", "Bidang Kesmas", j)
    assert menunggu(f) == {"Rusli", "Zul"}
    pertama = boleh(d, f, "Rusli")
    j = sesudah(pertama.rangkaian[0], f, j, d.pelaku("Rusli"))
    f = f.ganti(j)
    assert j.keadaan == Keadaan.DIAJUKAN
    assert menunggu(f) == {"Zul"}
    assert not boleh(d, f, "Rusli").diterima
    kedua = boleh(d, f, "Zul")
    assert sesudah(kedua.rangkaian[0], f, j, d.pelaku("Zul")).keadaan == Keadaan.DISETUJUI


# Usulan di dalam unit (Lampiran III paragraf 2)


def usulan(d: Dunia, pengusul: str, *orang: str, keadaan: Keadaan = Keadaan.DIUSULKAN) -> FaktaPerkara:
    return d.perkara(pengusul, "Bidang Yankes", d.jalur("penunjukan_dalam_unit", keadaan, *orang))


@pytest.mark.klausul("lamp-III-p2-k1")
def test_pimpinan_mengusulkan_penilai_menugaskan() -> None:
    d = kabupaten()
    assert boleh(d, usulan(d, "Basri", "Hani", keadaan=Keadaan.BARU), "Basri", "usulkan").diterima
    assert menunggu(usulan(d, "Basri", "Hani")) == {"Rusli"}


def test_usulan_kepada_diri_sendiri_tidak_bermakna() -> None:
    d = kabupaten()
    ditolak = boleh(d, usulan(d, "Basri", "Dodi", keadaan=Keadaan.BARU), "Basri", "usulkan")
    assert not ditolak.diterima
    assert ditolak.mengutip("lamp-III-p2-k1")


def test_usulan_untuk_orang_orang_dari_beberapa_penilai_ditolak_karena_tidak_ada_yang_memutus() -> None:
    d = kabupaten()
    d.staf("Zaki", "Seksi Farmasi")
    f = usulan(d, "Basri", "Hani", "Zaki", keadaan=Keadaan.BARU)
    ditolak = boleh(d, f, "Basri", "usulkan")
    assert not ditolak.diterima
    assert ditolak.mengutip("lamp-III-p2-k1")
    assert boleh(d, f, "Basri", "tunjuk").diterima


def test_usulan_tidak_buntu_bila_pengusul_kemudian_memegang_kedua_jabatan() -> None:
    d = kabupaten()
    d.plt("Seksi Rujukan", "Basri")
    f = usulan(d, "Basri", "Hani")
    assert menunggu(f) == {"Basri"}
    assert boleh(d, f, "Basri", "tunjuk").diterima


def test_usulan_menunggu_plt_bila_jabatan_penilai_kosong() -> None:
    d = kabupaten()
    d.kosongkan("Seksi Rujukan")
    (g,) = giliran(usulan(d, "Basri", "Hani"))
    assert not g.orang
    assert [k.sebutan for k in g.pemegang.kosong] == ["Kepala Seksi Rujukan"]


# Yang kehilangan penilai di tengah perkara


@pytest.mark.parametrize(
    ("prosedur", "keadaan"),
    [
        ("penunjukan_lintas_unit", Keadaan.DIAJUKAN),
        ("penunjukan_dalam_unit", Keadaan.DIUSULKAN),
        ("permintaan_masuk", Keadaan.DIINSTRUKSIKAN),
        ("sukarela_dalam_unit", Keadaan.DISAMPAIKAN),
        ("sukarela_lintas_unit", Keadaan.DIMINTAKAN),
    ],
)
def test_perkara_orang_tanpa_penempatan_mengatakan_siapa_yang_tidak_ada(prosedur, keadaan) -> None:
    d = kabupaten()
    d.staf("Dodi", None)
    j = d.jalur(prosedur, keadaan, "Dodi", ke="Bidang Kesmas")
    (g,) = giliran(d.perkara("Asma", "Bidang Kesmas", j))
    assert not g.orang
    assert [k.sebutan for k in g.pemegang.kosong] == ["Pejabat Penilai Kinerja Dodi"]


@pytest.mark.klausul("keputusan-dua-pihak")
def test_bila_tidak_ada_lagi_atasan_bersama_kepala_perangkat_daerah_yang_menjawab_usulan() -> None:
    """One of two people whom their assessor proposed comes to act in the head's place."""
    d = kabupaten()
    d.staf("Tuti", "Seksi Gizi")
    f = d.perkara("Pengki", "Bidang Kesmas", d.jalur("penunjukan_dalam_unit", "diusulkan", "Gita", "Tuti"))
    assert [g.orang[0].pejabat.nama for g in giliran(f)] == ["Asma"]
    d.plt("Bidang Kesmas", "Gita")
    f = d.perkara("Pengki", "Bidang Kesmas", d.jalur("penunjukan_dalam_unit", "diusulkan", "Gita", "Tuti"))
    assert [(g.langkah.nama, g.orang[0].pejabat.nama) for g in giliran(f)] == [("tunjuk", "Darwis")]
