"""Agreements by token: the same rights and refusals as their pages, each write on a state that was read."""

import pytest

from simpul.penugasan.butir import kerjakan
from simpul.penugasan.permintaan import Permintaan
from simpul.penugasan.services import ajukan, langkah
from simpul.perjanjian import services
from simpul.perjanjian.isi import IsiIndikator, IsiPerjanjian, IsiSasaran
from simpul.perjanjian.models import PerjanjianKinerja
from simpul.siklus_kerja.models import Capaian
from tests.dunia import kepala

ISI = {"sasaran": [{"uraian": "Stunting turun"}, {"uraian": "Imunisasi lengkap"}]}


@pytest.fixture
def kode(dunia):
    isi = IsiPerjanjian((IsiSasaran("Stunting turun", (IsiIndikator("Prevalensi", 14, "persen", "turun"),)),))
    satu = services.susun(dunia.darwis, dunia.dinkes, 2024, isi)
    services.tetapkan(satu, dunia.darwis)
    return satu.perkara.kode


def sasaran(kode):
    return PerjanjianKinerja.objects.get(perkara__kode=kode).sasaran.get(urut=1)


def test_who_may_not_read_it_is_told_that_there_is_none(dunia, klien, kode):
    assert klien("citra").perjanjian(kode=kode).isi["unit"]["nama"] == "Dinas Kesehatan"
    for nama in ("hasan", "kiki"):
        assert klien(nama).perjanjian(kode=kode).status == 404
        assert klien(nama).daftarPerjanjian().isi["data"] == []
        assert klien(nama).tetapkanPerjanjian({}, kode=kode, if_match="*").status == 404
    assert [b["kode"] for b in klien("man").daftarPerjanjian(tahun=2024).isi["data"]] == [kode]
    assert klien("man").daftarPerjanjian(tahun=2025).isi["data"] == []


def test_the_rules_refuse_with_clause_and_the_attempt_is_kept(dunia, klien, kode):
    tolak = klien("asma").revisiPerjanjian({"alasan": "Ingin"}, kode=kode, if_match="*")
    assert (tolak.status, tolak.isi["type"]) == (403, "/api/v1/docs#masalah-bukan-wewenang")
    assert tolak.isi["halangan"][0]["klausul"]
    assert klien("asma").susunPerjanjian({"unit": dunia.dinkes.pk, "tahun": 2025, **ISI}).status == 403
    lagi = klien("darwis").gantiPerjanjian(ISI, kode=kode, if_match="*")
    assert (lagi.status, lagi.isi["halangan"][0]["fakta"]) == (409, "keadaan")
    jejak = klien("darwis").jejakPerjanjian(kode=kode).isi["data"]
    assert [(j["langkah"], j["hasil"]) for j in jejak][2:] == [
        ("revisi_perjanjian", "ditolak"),
        ("susun_perjanjian", "ditolak"),
    ]


def test_every_write_rests_on_the_state_that_was_read(dunia, klien, kode):
    darwis, nomor = klien("darwis"), sasaran(kode).pk
    lama = darwis.perjanjian(kode=kode).etag
    bagi = {"jabatan": kepala(dunia.kesmas).pk}
    hasil = darwis.bagiSasaran(bagi, kode=kode, id=nomor, if_match=lama)
    assert hasil.status == 200
    assert hasil.etag.strip('"') == darwis.perjanjian(kode=kode).isi["versi"]
    for panggil, isi, di in (
        (darwis.bagiSasaran, {"jabatan": kepala(dunia.yankes).pk}, {"id": nomor}),
        (
            darwis.tarikSasaran,
            {"bagian": sasaran(kode).pembagian.get().pk, "alasan": "Keliru"},
            {"id": nomor},
        ),
        (klien("asma").strategiSasaran, {"strategi": "individu"}, {"id": nomor}),
        (darwis.revisiPerjanjian, {"alasan": "Refocusing"}, {}),
    ):
        assert panggil(isi, kode=kode, if_match=lama, **di).status == 412
    baru = darwis.revisiPerjanjian({"alasan": "Refocusing"}, kode=kode, if_match=hasil.etag)
    rancangan = baru.isi["kode"]
    assert baru.kepala["Location"].endswith(rancangan)
    for panggil, isi in ((darwis.gantiPerjanjian, ISI), (darwis.tetapkanPerjanjian, {})):
        assert panggil(isi, kode=rancangan, if_match=lama).status == 412


def test_goals_of_a_replaced_draft_continue_those_that_read_alike(dunia, klien, kode):
    darwis = klien("darwis")
    baru = darwis.revisiPerjanjian({"alasan": "Refocusing"}, kode=kode, if_match="*").isi["kode"]
    assert darwis.gantiPerjanjian(ISI, kode=baru, if_match="*").status == 200
    assert [s["induk"] for s in darwis.perjanjian(kode=baru).isi["sasaran"]] == [sasaran(kode).pk, None]


def test_the_same_key_drafts_once_and_a_draft_is_not_replaced_unread(dunia, klien):
    darwis, isi = klien("darwis"), {"unit": dunia.dinkes.pk, "tahun": 2024, **ISI}
    satu, dua = (darwis.susunPerjanjian(isi, idempotency_key="kunci-perjanjian") for _kali in range(2))
    assert (satu.status, satu.badan) == (201, dua.badan)
    assert darwis.susunPerjanjian(isi).status == 409
    assert darwis.salinPerjanjian({"unit": dunia.dinkes.pk, "tahun": 2024}).status == 409
    assert darwis.salinPerjanjian({"unit": dunia.dinkes.pk, "tahun": 2030}).status == 404
    assert PerjanjianKinerja.objects.count() == 1


def test_what_is_named_must_be_there(dunia, klien, kode):
    darwis, di = klien("darwis"), {"kode": kode, "id": sasaran(kode).pk, "if_match": "*"}
    for panggil, isi, medan in (
        (darwis.bagiSasaran, {"jabatan": 99_999_999}, "/jabatan"),
        (darwis.bagiSasaran, {"jabatan": kepala(dunia.kesmas).pk, "pegawai": dunia.citra.pk}, "/pegawai"),
        (darwis.tarikSasaran, {"bagian": 99_999_999, "alasan": "Keliru"}, "/bagian"),
        (darwis.strategiSasaran, {"strategi": "individu", "perlu_dari": 99_999_999}, "/perlu_dari"),
    ):
        jawab = panggil(isi, **di)
        assert (jawab.status, jawab.isi["galat"][0]["pointer"]) == (422, medan)
    assert darwis.bagiSasaran({"jabatan": 1}, kode=kode, id=99_999_999, if_match="*").status == 404


def test_the_tree_tells_what_was_reached_and_who_carries_it(dunia, klien, kode):
    satu = sasaran(kode)
    satu.indikator.update(capaian=28)
    darwis = klien("darwis")
    darwis.bagiSasaran({"jabatan": kepala(dunia.kesmas).pk}, kode=kode, id=satu.pk, if_match="*")
    (isi,) = darwis.perjanjian(kode=kode).isi["sasaran"]
    assert (isi["indikator"][0]["capaian"], isi["indikator"][0]["persen"], isi["gerak"]["capaian"]) == (
        "28.00",
        50,
        50,
    )
    assert (isi["pemikul"][0]["pemangku"]["nama"], isi["pemikul"][0]["utama"]) == ("Asma", True)


def test_a_result_handed_in_by_token_tells_what_it_adds(dunia, klien, kode):
    satu, citra = sasaran(kode), klien("citra")
    tugas = ajukan(Permintaan("tunjuk", dunia.asma, "Timbang", (dunia.citra,), sasaran=satu))
    langkah(tugas, "terima", dunia.citra)
    kerjakan(tugas, "susun_rencana", dunia.citra)
    kerjakan(tugas, "tetapkan_rencana", dunia.asma)
    di, isi = {"kode": tugas.perkara.kode, "if_match": "*"}, {"uraian": "Selesai"}
    asing = citra.sampaikanHasil(isi | {"capaian": [{"indikator": 99_999_999, "nilai": 1}]}, **di)
    assert (asing.status, asing.isi["galat"][0]["pointer"]) == (422, "/capaian")
    nomor = satu.indikator.get().pk
    assert (
        citra.sampaikanHasil(isi | {"capaian": [{"indikator": nomor, "nilai": "13.5"}]}, **di).status == 200
    )
    assert [(c.indikator_id, str(c.nilai)) for c in Capaian.objects.all()] == [(nomor, "13.50")]
