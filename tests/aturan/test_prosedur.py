"""Sebuah prosedur ialah tabel: setiap langkah berklausul, setiap keadaan berujung, diam berarti tidak."""

from dataclasses import replace
from itertools import groupby

import pytest

from simpul.aturan.alur import ke_depan, tindakan, tindakan_perubahan
from simpul.aturan.fakta import FaktaJalur, FaktaPerkara
from simpul.aturan.giliran import giliran
from simpul.aturan.klausul import KlausulTidakDikenal, register
from simpul.aturan.lingkup import LINGKUP_PROSEDUR
from simpul.aturan.penerbitan import jenis_terbit
from simpul.aturan.peran import PEMEGANG
from simpul.aturan.prosedur import (
    AKTIF,
    TAMAT,
    Keadaan,
    Langkah,
    Naskah,
    Peran,
    Prosedur,
    TanpaKlausul,
    baris,
)
from simpul.aturan.putuskan import putuskan, sesudah
from simpul.aturan.siklus.peran import PEMEGANG as PEMEGANG_KERJA
from simpul.aturan.siklus.perjanjian import PERENCANAAN
from simpul.aturan.siklus.putuskan_perjanjian import PEMEGANG as PEMEGANG_RENCANA
from simpul.aturan.siklus.syarat import SYARAT as SYARAT_KERJA
from simpul.aturan.siklus.syarat_perjanjian import SYARAT as SYARAT_RENCANA
from simpul.aturan.siklus.tabel import SIKLUS
from simpul.aturan.syarat import ISIAN, SYARAT
from simpul.aturan.tabel import PROSEDUR
from simpul.aturan.tabel.perubahan import JENIS, PERUBAHAN
from tests.aturan.dunia import BOMBANA, REKAAN, Dunia, kabupaten
from tests.aturan.pemeran import SUSUNAN, dunia, isian, perkara

SEMUA = list(PROSEDUR.values())
MASUK = [p for p in SEMUA if p.nama in LINGKUP_PROSEDUR]
LANGKAH = [(p, b) for p in SEMUA for b in p.langkah]
LANGKAH_KERJA = [(p, b) for p in SIKLUS.values() for b in p.langkah]
LANGKAH_RENCANA = [(p, b) for p in PERENCANAAN.values() for b in p.langkah]


def terjangkau(p: Prosedur) -> set[Keadaan]:
    keadaan = {p.awal().dari[0]}
    while baru := {b.ke for b in p.langkah if keadaan & set(b.dari)} - keadaan:
        keadaan |= baru
    return keadaan


def selesai(p: Prosedur, keadaan: Keadaan) -> bool:
    """A refusal, a withdrawal, receipt; for a change its establishment."""
    return keadaan in TAMAT or keadaan in (
        {Keadaan.DITETAPKAN} if p.nama in PERUBAHAN else {Keadaan.BERJALAN}
    )


def test_setiap_prosedur_penugasan_punya_lingkup_dan_setiap_lingkup_punya_prosedur() -> None:
    assert {p.nama for p in SEMUA} == set(LINGKUP_PROSEDUR) | set(PERUBAHAN)
    assert {nama.rsplit("_", 1)[0].removesuffix("_dalam") for nama in PERUBAHAN} == set(JENIS)


@pytest.mark.parametrize(("p", "b"), LANGKAH, ids=lambda x: x.nama)
def test_setiap_langkah_berklausul_dari_register(p: Prosedur, b: Langkah) -> None:
    assert b.klausul
    assert all(register()[k.id] is k for k in b.klausul)


@pytest.mark.parametrize(("p", "b"), LANGKAH, ids=lambda x: x.nama)
def test_setiap_langkah_bersandar_pada_klausul_yang_mengikat(p: Prosedur, b: Langkah) -> None:
    assert {k.kekuatan.value for k in b.klausul} & {"keras", "dukung"}


@pytest.mark.parametrize(("p", "b"), LANGKAH, ids=lambda x: x.nama)
def test_setiap_syarat_dan_peran_yang_disebut_ada(p: Prosedur, b: Langkah) -> None:
    assert set(b.syarat) <= set(SYARAT)
    assert b.oleh in PEMEGANG
    assert b.nama.isidentifier()


def test_setiap_syarat_peran_dan_keadaan_dipakai() -> None:
    assert {s for _p, b in LANGKAH for s in b.syarat} == set(SYARAT)
    assert set(SYARAT) >= ISIAN
    assert {b.oleh for _p, b in (*LANGKAH, *LANGKAH_KERJA, *LANGKAH_RENCANA)} == set(Peran)
    terpakai = {k for p in (*SEMUA, *SIKLUS.values(), *PERENCANAAN.values()) for k in terjangkau(p)}
    assert set(Keadaan) - terpakai == {Keadaan.DIAKHIRI, Keadaan.DIGANTIKAN}


@pytest.mark.parametrize(("p", "b"), LANGKAH_KERJA, ids=lambda x: x.nama)
def test_setiap_langkah_kerja_berklausul_dengan_syarat_dan_peran_yang_ada(p: Prosedur, b: Langkah) -> None:
    assert all(register()[k.id] is k for k in b.klausul)
    assert {k.kekuatan.value for k in b.klausul} & {"keras", "dukung"}
    assert set(b.syarat) <= set(SYARAT_KERJA)
    assert b.oleh in PEMEGANG_KERJA
    assert "alasan" in b.syarat or not b.nama.startswith(("kembalikan", "ubah"))


@pytest.mark.parametrize(("p", "b"), LANGKAH_RENCANA, ids=lambda x: x.nama)
def test_setiap_langkah_perencanaan_berklausul_dengan_syarat_dan_peran_yang_ada(
    p: Prosedur, b: Langkah
) -> None:
    assert {k.kekuatan.value for k in b.klausul} == {"keras"}
    assert set(b.syarat) <= set(SYARAT_RENCANA)
    assert b.oleh in PEMEGANG_RENCANA
    assert "beralasan" in b.syarat or not b.nama.startswith(("revisi", "tarik"))


def test_setiap_syarat_perencanaan_dipakai() -> None:
    assert {s for _p, b in LANGKAH_RENCANA for s in b.syarat} == set(SYARAT_RENCANA)


def test_setiap_jenis_naskah_diterbitkan_suatu_langkah() -> None:
    assert {n for _p, b in (*LANGKAH, *LANGKAH_RENCANA, *LANGKAH_KERJA) for n in b.naskah} == set(Naskah)


@pytest.mark.klausul("lamp-III-1-iii-2-b")
@pytest.mark.parametrize(("p", "b"), LANGKAH, ids=lambda x: x.nama)
def test_setiap_penolakan_meminta_alasan(p: Prosedur, b: Langkah) -> None:
    if b.nama.startswith("tolak"):
        assert "alasan" in b.syarat
        assert b.ke is Keadaan.DITOLAK


@pytest.mark.parametrize(("p", "b"), LANGKAH, ids=lambda x: x.nama)
def test_tidak_ada_yang_disetujui_atau_ditetapkan_tanpa_orang_yang_bertindak(p: Prosedur, b: Langkah) -> None:
    assert "sistem" not in b.oleh.value
    assert b.dari


@pytest.mark.parametrize("p", SEMUA, ids=lambda p: p.nama)
def test_setiap_keadaan_dalam_tabel_terjangkau(p: Prosedur) -> None:
    assert {k for b in p.langkah for k in b.dari} <= terjangkau(p)


@pytest.mark.parametrize("p", SEMUA, ids=lambda p: p.nama)
def test_setiap_keadaan_berujung(p: Prosedur) -> None:
    berujung = {k for k in terjangkau(p) if selesai(p, k)}
    assert berujung
    while baru := {k for b in p.langkah if b.ke in berujung for k in b.dari} - berujung:
        berujung |= baru
    assert terjangkau(p) <= berujung


@pytest.mark.parametrize("p", SEMUA, ids=lambda p: p.nama)
def test_setiap_keadaan_yang_belum_selesai_ditunggu_seseorang(p: Prosedur) -> None:
    for keadaan in terjangkau(p) - TAMAT - {Keadaan.BARU}:
        if not selesai(p, keadaan):
            assert any(b.giliran for b in p.dari(keadaan)), keadaan


@pytest.mark.parametrize("p", SEMUA, ids=lambda p: p.nama)
def test_yang_sudah_tamat_hanya_dapat_dilepas_oleh_pemilik(p: Prosedur) -> None:
    assert {b.nama for keadaan in TAMAT for b in p.dari(keadaan)} <= {"lanjutkan"}


@pytest.mark.klausul("lamp-III-1-iii-3", "lamp-III-2-1-c", "lamp-III-2-2-d")
@pytest.mark.parametrize("p", MASUK, ids=lambda p: p.nama)
def test_penerimaan_diakui_bukan_ditawar(p: Prosedur) -> None:
    """lamp-III-1-iii-3: the person receives; there is no step by which he declines."""
    dari_pegawai = {b.nama for b in p.langkah if b.oleh is Peran.PEGAWAI and set(b.dari) & AKTIF}
    assert dari_pegawai == {"terima"}


def test_langkah_tanpa_klausul_tidak_dapat_dibuat() -> None:
    with pytest.raises(TanpaKlausul):
        Langkah("setujui", (Keadaan.DIAJUKAN,), Keadaan.DISETUJUI, Peran.PENILAI, ())
    with pytest.raises(TanpaKlausul):
        baris("setujui", "DIAJUKAN", "DISETUJUI", Peran.PENILAI, "")


def test_langkah_dengan_klausul_karangan_tidak_dapat_dibuat() -> None:
    with pytest.raises(KlausulTidakDikenal):
        baris("setujui", "DIAJUKAN", "DISETUJUI", Peran.PENILAI, "ps24")


@pytest.mark.parametrize("p", SEMUA, ids=lambda p: p.nama)
def test_diam_berarti_tidak(p: Prosedur) -> None:
    """A step that the table does not hold is refused to everybody, with a clause."""
    d = dunia(p.nama)
    f, j = perkara(d, p.nama, Keadaan.BARU)
    for nama in ("batalkan_semua", "", "setujui otomatis"):
        putusan = putuskan(nama, f, j, d.pelaku("Man"))
        assert not putusan.diterima
        assert putusan.klausul


# Every procedure, walked from its first step to the receipt.


def lewati(d: Dunia, f: FaktaPerkara, j: FaktaJalur) -> list[str]:
    """Let whoever's turn it is act, until everybody has received."""
    dilalui = []
    nama = PROSEDUR[j.prosedur].awal().nama
    for _ in range(20):
        baris_kini = [b for b in PROSEDUR[j.prosedur].dari(Keadaan(j.keadaan)) if b.nama == nama]
        pelaku = next(w for b in baris_kini for w in PEMEGANG[b.oleh](f, j).wewenang)
        orang = d.pelaku(pelaku.pejabat.nama)
        putusan = putuskan(nama, f, j, orang, isian(d, nama, j.prosedur))
        assert putusan.diterima, putusan.halangan
        for satu in putusan.rangkaian:
            assert jenis_terbit(f, j, satu) is not None
            j = sesudah(satu, f, j, orang)
            f = f.ganti(j)
            dilalui.append(satu.nama)
        menunggu = [g for g in giliran(f) if g.jalur == j.id]
        if not menunggu:
            return dilalui
        nama = menunggu[0].langkah.nama
    raise AssertionError(dilalui)


JALAN = {
    "penunjukan_dalam_unit": "tunjuk terima",
    "tim_dalam_unit": "bentuk terima terima",
    "penunjukan_lintas_unit": "ajukan setujui tetapkan terima",
    "penunjukan_lintas_perangkat_daerah": "ajukan setujui tetapkan terima",
    "penunjukan_lintas_instansi": "ajukan teruskan instruksikan tetapkan terima",
    "permintaan_masuk": "ajukan instruksikan tetapkan terima",
    "sukarela_dalam_unit": "sampaikan setujui terima",
    "sukarela_lintas_unit": "ajukan_diri ketahui setujui minta_persetujuan setujui tetapkan terima",
    "sukarela_lintas_perangkat_daerah": "ajukan_diri ketahui setujui minta_persetujuan setujui tetapkan terima",
    "sukarela_lintas_instansi": "ajukan_diri ketahui teruskan setujui tetapkan terima",
}
PROFIL = {"sukarela_lintas_instansi": REKAAN}


@pytest.mark.parametrize(("prosedur", "jalan"), JALAN.items())
def test_setiap_prosedur_dapat_ditempuh_sampai_penerimaan(prosedur: str, jalan: str) -> None:
    d = dunia(prosedur, id_profil=PROFIL.get(prosedur, BOMBANA))
    assert lewati(d, *perkara(d, prosedur, Keadaan.BARU)) == jalan.split()


@pytest.mark.parametrize(("prosedur", "jalan"), JALAN.items())
def test_jalan_ke_depan_menyebut_langkah_dan_orang_sebelum_dikirim(prosedur: str, jalan: str) -> None:
    d = dunia(prosedur, id_profil=PROFIL.get(prosedur, BOMBANA))
    stasiun = ke_depan(*perkara(d, prosedur, Keadaan.BARU))
    assert [s.langkah.nama for s in stasiun] == [nama for nama, _sama in groupby(jalan.split())]
    assert all(s.pemegang.orang for s in stasiun)
    assert all(s.langkah.klausul for s in stasiun)


def test_anggota_dari_unit_pemilik_ditetapkan_bersama_yang_diminta() -> None:
    d = dunia("anggota_unit_pemilik")
    f, j = perkara(d, "anggota_unit_pemilik", Keadaan.DISETUJUI)
    (g,) = giliran(f)
    assert (g.langkah.nama, g.objek.prosedur) == ("tetapkan", "penunjukan_lintas_unit")
    f = replace(f, jalur=(j, replace(f.jalur[1], keadaan=Keadaan.DIAJUKAN, disetujui=frozenset())))
    ditolak = putuskan("tetapkan", f, j, d.pelaku("Darwis"))
    assert not ditolak.diterima
    assert ditolak.mengutip("lamp-III-1-iii-2")


@pytest.mark.parametrize("prosedur", sorted(PERUBAHAN))
def test_setiap_perubahan_dapat_ditempuh_sampai_ditetapkan(prosedur: str) -> None:
    d = dunia(prosedur)
    f, j = perkara(d, prosedur, Keadaan.BARU)
    langkah = lewati(d, f, j)
    assert langkah[0] == next(jenis for jenis in JENIS if prosedur.startswith(jenis))
    assert langkah[-1] == ("tetapkan_perubahan" if prosedur.endswith("antarunit") else langkah[0])


@pytest.mark.parametrize("prosedur", sorted(SUSUNAN))
def test_tindakan_dan_perubahan_selalu_beserta_putusannya(prosedur: str) -> None:
    d = dunia(prosedur)
    for keadaan in Keadaan:
        f, _j = perkara(d, prosedur, keadaan)
        for nama in ("Asma", "Rusli", "Hani", "Tono"):
            for t in (*tindakan(f, d.pelaku(nama)), *tindakan_perubahan(f, d.pelaku(nama))):
                assert t.putusan.diterima or t.putusan.klausul


def test_menjajaki_tidak_menghitung_isian_yang_belum_ditulis() -> None:
    d = kabupaten()
    f, j = perkara(d, "penunjukan_lintas_unit", Keadaan.DIAJUKAN)
    assert not putuskan("tolak", f, j, d.pelaku("Rusli")).diterima
    assert putuskan("tolak", f, j, d.pelaku("Rusli"), menjajaki=True).diterima
