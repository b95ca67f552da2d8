"""Tabel izin yang disalin tangan dari peraturan, dicoba untuk setiap prosedur, keadaan, langkah, dan peran."""

from functools import cache

import pytest

from simpul.aturan.prosedur import Keadaan
from simpul.aturan.putusan import Putusan
from simpul.aturan.putuskan import putuskan
from tests.aturan import izin
from tests.aturan.dunia import BOMBANA, REKAAN
from tests.aturan.pemeran import dunia, isian, peran, perkara

TABEL = {
    BOMBANA: izin.baris(izin.PENUNJUKAN + izin.PELIBATAN + izin.SUKARELA + izin.PERUBAHAN),
    REKAAN: izin.baris(izin.SUKARELA_INSTANSI),
}
SEMUA = [*TABEL[BOMBANA], *TABEL[REKAAN]]
PROFIL = {baris[0]: id_ for id_, tabel in TABEL.items() for baris in tabel}
LANGKAH = sorted({baris[1] for baris in SEMUA} | {"lanjutkan"})
BOLEH = {
    (prosedur, langkah, Keadaan[k.upper()], siapa)
    for prosedur, langkah, keadaan, boleh, _klausul in SEMUA
    for k in keadaan.split()
    for siapa in boleh.split()
}
KLAUSUL = {
    (prosedur, langkah, Keadaan[k.upper()]): klausul
    for prosedur, langkah, keadaan, _boleh, klausul in SEMUA
    for k in keadaan.split()
}
KARENA = {
    (prosedur, langkah, Keadaan[keadaan.upper()], siapa, klausul)
    for prosedur, langkah, keadaan, daftar, klausul in izin.baris(izin.KARENA)
    for siapa in daftar.split()
}
SEL = [(prosedur, siapa) for prosedur in PROFIL for siapa in peran(prosedur)]


@cache
def sel(prosedur: str, siapa: str) -> dict[tuple[Keadaan, str], Putusan]:
    """What the rules say to one person about every step in every state."""
    d = dunia(prosedur, siapa, PROFIL[prosedur])
    orang = d.pelaku(peran(prosedur)[siapa])
    isi = {langkah: isian(d, langkah, prosedur) for langkah in LANGKAH}
    return {
        (keadaan, langkah): putuskan(langkah, *perkara_kini, orang, isi[langkah])
        for keadaan in Keadaan
        for perkara_kini in (perkara(d, prosedur, keadaan),)
        for langkah in LANGKAH
    }


@pytest.mark.parametrize(("prosedur", "siapa"), SEL)
def test_hanya_yang_disebut_peraturan_yang_boleh(prosedur: str, siapa: str) -> None:
    salah = [
        (langkah, keadaan.name, "diterima" if putusan.diterima else putusan.halangan)
        for (keadaan, langkah), putusan in sel(prosedur, siapa).items()
        if putusan.diterima is not ((prosedur, langkah, keadaan, siapa) in BOLEH)
    ]
    assert salah == []


@pytest.mark.parametrize(("prosedur", "siapa"), SEL)
def test_setiap_penolakan_menyebut_klausul_dan_sebabnya(prosedur: str, siapa: str) -> None:
    for (keadaan, langkah), putusan in sel(prosedur, siapa).items():
        if putusan.diterima:
            continue
        assert putusan.halangan
        assert all(h.klausul and str(h.pesan) for h in putusan.halangan)
        klausul = KLAUSUL.get((prosedur, langkah, keadaan))
        assert klausul is None or putusan.mengutip(klausul), (langkah, keadaan, putusan.klausul)


@pytest.mark.parametrize(("prosedur", "langkah", "keadaan", "siapa", "klausul"), sorted(KARENA))
def test_yang_ditolak_mendengar_sebabnya(prosedur, langkah, keadaan, siapa, klausul) -> None:
    putusan = sel(prosedur, siapa)[keadaan, langkah]
    assert not putusan.diterima
    assert putusan.mengutip(klausul), [k.id for k in putusan.klausul]


@pytest.mark.parametrize("baris", SEMUA, ids=lambda b: " ".join(b[:3]))
def test_yang_ditolak_tahu_siapa_yang_berwenang(baris: list[str]) -> None:
    prosedur, langkah, keadaan, boleh, _klausul = baris
    pertama = Keadaan[keadaan.split()[0].upper()]
    putusan = sel(prosedur, "penonton")[pertama, langkah]
    penyembuh = {p for h in putusan.halangan for p in h.penyembuh}
    berwenang = {peran(prosedur)[siapa] for siapa in boleh.split() if siapa not in {"delegat_menugaskan"}}
    assert berwenang <= penyembuh


@pytest.mark.klausul(
    "ps21-2",
    "ps22-1",
    "ps22-2",
    "ps22-3",
    "lamp-III-p2-k1",
    "lamp-III-1-iii-1",
    "lamp-III-1-iii-2",
    "lamp-III-1-iii-2-b",
    "lamp-III-1-iii-3",
    "lamp-III-1-iv-1",
    "lamp-III-1-iv-2",
    "lamp-III-1-iv-3",
    "lamp-III-2-1-a",
    "lamp-III-2-1-b",
    "lamp-III-2-1-c",
    "lamp-III-2-2-a",
    "lamp-III-2-2-b",
    "lamp-III-2-2-c",
    "lamp-III-2-2-d",
    "lamp-IV-f",
    "keputusan-perubahan",
    "keputusan-cabut",
)
@pytest.mark.parametrize("baris", SEMUA, ids=lambda b: " ".join(b[:3]))
def test_yang_diterima_mengutip_klausulnya(baris: list[str]) -> None:
    prosedur, langkah, keadaan, boleh, klausul = baris
    for nama in keadaan.split():
        for siapa in boleh.split():
            putusan = sel(prosedur, siapa)[Keadaan[nama.upper()], langkah]
            assert putusan.mengutip(klausul)
            assert putusan.wewenang is not None
            assert putusan.wewenang.pejabat.nama == peran(prosedur)[siapa]


def test_sukarela_lintas_instansi_ditolak_bila_profil_tidak_mengizinkan() -> None:
    d = dunia("sukarela_lintas_instansi")
    f, j = perkara(d, "sukarela_lintas_instansi", Keadaan.BARU)
    putusan = putuskan("ajukan_diri", f, j, d.pelaku("Hani"))
    assert not putusan.diterima
    assert putusan.mengutip("lamp-III-2-2-a")
    assert putusan.mengutip("ps20-2")


def test_bila_profil_memilih_kepala_perangkat_daerah_pemilik_menetapkan_lintas_pd() -> None:
    d = dunia("penunjukan_lintas_perangkat_daerah", id_profil=REKAAN)
    f, j = perkara(d, "penunjukan_lintas_perangkat_daerah", Keadaan.DISETUJUI)
    assert putuskan("tetapkan", f, j, d.pelaku("Darwis")).diterima
    for bukan in ("Man", "Hasan", "Asma"):
        assert not putuskan("tetapkan", f, j, d.pelaku(bukan)).diterima


def test_bila_profil_menghendaki_hanya_kepala_perangkat_daerah_tujuan_yang_menolak() -> None:
    d = dunia("penunjukan_lintas_perangkat_daerah", id_profil=REKAAN)
    f, j = perkara(d, "penunjukan_lintas_perangkat_daerah", Keadaan.DIAJUKAN)
    masukan = isian(d, "tolak")
    assert putuskan("tolak", f, j, d.pelaku("Hasan"), masukan).diterima
    ditolak = putuskan("tolak", f, j, d.pelaku("Feri"), masukan)
    assert not ditolak.diterima
    assert ditolak.mengutip("lamp-III-1-iii-2-b")
    assert putuskan("setujui", f, j, d.pelaku("Feri")).diterima
