"""Clauses that the shape of the program carries: levels, scopes, ways, patterns. No database."""

import tomllib
from importlib.resources import files

import pytest

from simpul.aturan.jenjang import FUNGSIONAL, KEAHLIAN, KETERAMPILAN, Golongan, Jenjang, Pendidikan
from simpul.aturan.lingkup import LINGKUP_PROSEDUR, PROSEDUR_UNTUK, Cara, Lingkup
from simpul.aturan.organisasi import dasar_pola, klausul_organisasi, pola_menurut_peraturan
from simpul.aturan.profil import ProfilMustahil, daftar_profil, profil, susun
from simpul.aturan.prosedur import AKTIF, Keadaan, Peran
from simpul.aturan.tabel import PROSEDUR

BOMBANA = profil("bombana-31-2023", 1)
SUKARELA = [p for p in PROSEDUR.values() if p.nama.startswith("sukarela")]


def _urut(*jenjang: Jenjang) -> bool:
    """True if each is above the next."""
    return all(
        atas.sekurangnya(bawah) and not bawah.sekurangnya(atas)
        for atas, bawah in zip(jenjang, jenjang[1:], strict=False)
    )


@pytest.mark.klausul("ps9-2-a", "ps9-2-b", "ps9-2-c", "ps9-2-d")
def test_keahlian_runs_from_utama_down_to_pertama():
    assert _urut(Jenjang.AHLI_UTAMA, Jenjang.AHLI_MADYA, Jenjang.AHLI_MUDA, Jenjang.AHLI_PERTAMA)
    assert len(KEAHLIAN) == 4


@pytest.mark.klausul("ps9-3-a", "ps9-3-b", "ps9-3-c", "ps9-3-d")
def test_keterampilan_runs_from_penyelia_down_to_pemula():
    assert _urut(Jenjang.PENYELIA, Jenjang.MAHIR, Jenjang.TERAMPIL, Jenjang.PEMULA)
    assert len(KETERAMPILAN) == 4


@pytest.mark.klausul("ps9-1", "ps6-b")
def test_functional_positions_are_of_two_kinds_that_share_nothing():
    assert not KEAHLIAN & KETERAMPILAN
    assert KEAHLIAN | KETERAMPILAN < FUNGSIONAL


@pytest.mark.klausul("ps6-a", "ps6-c", "ps7-a", "ps7-b", "ps7-c")
def test_administration_runs_from_administrator_down_to_pelaksana_below_the_high_leaders():
    assert _urut(Jenjang.JPT_PRATAMA, Jenjang.ADMINISTRATOR, Jenjang.PENGAWAS, Jenjang.PELAKSANA)
    assert not FUNGSIONAL & {Jenjang.JPT_PRATAMA, Jenjang.ADMINISTRATOR, Jenjang.PENGAWAS, Jenjang.PELAKSANA}


@pytest.mark.klausul("ps11")
def test_a_regency_has_no_high_leader_above_pratama():
    assert [j for j in Jenjang if j.startswith("jpt")] == [Jenjang.JPT_PRATAMA]
    for tingkat in ("jpt madya", "jpt utama"):
        with pytest.raises(ValueError):
            Jenjang(tingkat)


@pytest.mark.klausul("ps11")
@pytest.mark.parametrize("tingkat", ["jpt madya", "jpt utama"])
def test_a_profile_with_a_higher_leader_is_refused_by_the_clause(tingkat: str):
    with pytest.raises(ProfilMustahil, match=r"pola\.a\.level_1: .*Pasal 11"):
        susun(_data(tingkat))


@pytest.mark.klausul("ps1-21")
def test_a_profile_in_which_a_pelaksana_heads_is_refused_by_the_clause():
    with pytest.raises(ProfilMustahil, match=r"pola\.a\.level_1: .*Pasal 1 angka 21"):
        susun(_data("pelaksana"))


def _data(level_1: str) -> dict:
    berkas = files("simpul.aturan.profil").joinpath("bombana-31-2023.toml")
    data = tomllib.loads(berkas.read_text(encoding="utf-8"))
    data["pola"]["a"]["level_1"] = level_1
    return data


@pytest.mark.klausul("ps1-23", "ps20-1")
def test_functional_officials_and_pelaksana_alone_can_be_assigned():
    tidak = {j for j in Jenjang if not j.dapat_ditugaskan}
    assert tidak == {Jenjang.JPT_PRATAMA, Jenjang.ADMINISTRATOR, Jenjang.PENGAWAS}


@pytest.mark.klausul("lamp-IV-f-1")
def test_replacing_a_ketua_begins_at_d3():
    batas = BOMBANA.ketua_pendidikan_minimum
    assert [p for p in Pendidikan if not p.sekurangnya(batas)] == ["SD", "SMP", "SMA", "D1", "D2"]


@pytest.mark.klausul("lamp-IV-f-2")
def test_replacing_a_ketua_begins_at_iii_b_and_no_pppk_has_that_rank():
    batas = BOMBANA.ketua_golongan_minimum
    assert Golongan.sekurangnya("III/b", batas)
    assert Golongan.sekurangnya("IV/a", batas)
    assert not any(Golongan.sekurangnya(g, batas) for g in ("II/d", "III/a", "IX", "XVII"))


@pytest.mark.klausul("ps20-2", "lamp-II-2-k4", "lamp-III-p2-k2", "lamp-III-1-p1-k2", "lamp-III-1-p1-k3")
def test_there_are_four_scopes_and_each_can_be_appointed_to():
    assert list(Lingkup) == ["dalam unit", "lintas unit", "lintas perangkat daerah", "lintas instansi"]
    assert {lingkup for cara, lingkup in PROSEDUR_UNTUK if cara is Cara.PENUNJUKAN} == set(Lingkup)


@pytest.mark.klausul("ps21-1", "lamp-III-p4")
def test_an_assignment_comes_about_by_appointment_or_by_volunteering_and_no_other_way():
    assert list(Cara) == ["penunjukan", "sukarela"]
    assert set(PROSEDUR_UNTUK.values()) <= PROSEDUR.keys()
    tim = {
        "anggota_unit_pemilik",
        "tim_dalam_unit",
        "permintaan_masuk",
    }  # appointed as well: by the owner or his PyB
    assert set(LINGKUP_PROSEDUR) == set(PROSEDUR_UNTUK.values()) | tim


@pytest.mark.klausul("ps21-3", "lamp-III-2-p1-k1")
@pytest.mark.parametrize("prosedur", SUKARELA, ids=lambda p: p.nama)
def test_nothing_voluntary_begins_without_the_person_himself(prosedur):
    assert {b.oleh for b in prosedur.langkah if b.mulai} == {Peran.PEGAWAI}


@pytest.mark.klausul("lamp-III-1-iii-2-b")
def test_nobody_refuses_without_a_reason():
    penolakan = [b for p in PROSEDUR.values() for b in p.langkah if b.ke is Keadaan.DITOLAK]
    assert len(penolakan) > 10
    assert all("alasan" in b.syarat for b in penolakan)


@pytest.mark.klausul("lamp-III-1-iii-3", "lamp-III-2-1-c", "lamp-III-2-2-d")
def test_every_way_into_an_assignment_ends_with_the_persons_own_receipt_which_he_cannot_refuse():
    for nama in LINGKUP_PROSEDUR:
        berikut = {(b.nama, b.oleh) for b in PROSEDUR[nama].langkah if set(b.dari) & AKTIF}
        assert berikut == {("terima", Peran.PEGAWAI)}, nama


@pytest.mark.klausul("lamp-III-1-iii-2-a", "lamp-III-1-iv-3", "lamp-III-2-2-c")
@pytest.mark.parametrize("nama", sorted(n for n, luas in LINGKUP_PROSEDUR.items() if luas != "dalam unit"))
def test_what_reaches_beyond_a_unit_comes_with_the_letter_of_the_persons_assessor(nama: str):
    terbit = {naskah for b in PROSEDUR[nama].langkah if b.ke is Keadaan.DITETAPKAN for naskah in b.naskah}
    assert "Surat Penugasan" in terbit


@pytest.mark.klausul("lamp-II-p4")
@pytest.mark.parametrize("id_", daftar_profil())
def test_the_six_patterns_are_there_with_their_clauses(id_: str):
    pola = profil(id_, 1).pola
    assert sorted({kunci[0] for kunci in pola}) == ["a", "b", "c", "d", "e", "f"]
    assert all(p.klausul and p.klausul_pelibatan for p in pola.values())


@pytest.mark.klausul("lamp-II-p4", "lamp-II-e-i-k2", "lamp-II-f-i-k2")
def test_the_profile_gives_every_organisation_of_the_regulation_its_pattern():
    menurut = {nama: pola for nama, (pola, _klausul) in klausul_organisasi().items()}
    assert {nama.casefold(): pola for nama, pola in BOMBANA.organisasi.items()} == menurut
    assert len(menurut) == 34


@pytest.mark.klausul("lamp-II-p4")
@pytest.mark.parametrize("nama", ["Kecamatan Rumbia", "Kelurahan Lauru", "Staf Ahli Bupati"])
def test_what_the_text_forgets_has_no_pattern_of_its_own(nama: str):
    assert pola_menurut_peraturan(nama, BOMBANA.organisasi) is None


def test_a_pattern_that_someone_chose_cites_no_clause_of_the_organisation():
    assert [k.id for k in dasar_pola("Dinas Sosial", "b")] == ["lamp-II-b-i-k"]
    assert [k.id for k in dasar_pola("Dinas Sosial Kabupaten Bombana", "b")] == ["lamp-II-b-i-k"]
    assert dasar_pola("Dinas Sosial", "c1") == ()
    assert dasar_pola("Kecamatan Rumbia", "d") == ()
