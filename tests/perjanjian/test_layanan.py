"""Agreements through the door: what was set stays, a revision is a new version, shares and strategies go along."""

from dataclasses import replace

import pytest
from django.db import DatabaseError, IntegrityError, transaction

from simpul.inti.jejak import periksa_perkara
from simpul.inti.models import Jejak, Pemberitahuan
from simpul.naskah.models import Naskah
from simpul.naskah.selectors import pdf
from simpul.penugasan.permintaan import Permintaan
from simpul.penugasan.services import ajukan
from simpul.perjanjian import services
from simpul.perjanjian.fakta import Sebutan
from simpul.perjanjian.isi import IsiPerjanjian, IsiSasaran, baca_isi
from simpul.perjanjian.models import Indikator, PerjanjianKinerja, Sasaran
from simpul.perjanjian.services import Ditolak, Kebutuhan
from tests.dunia import kepala
from tests.naskah.contoh import teks
from tests.perjanjian.conftest import ISI


def sasaran(perjanjian: PerjanjianKinerja, urut: int = 1) -> Sasaran:
    return perjanjian.sasaran.get(urut=urut)


def test_setting_freezes_a_numbered_document_that_names_goals_targets_and_programmes(dunia, perjanjian):
    naskah = Naskah.objects.get(perkara=perjanjian.pk)
    assert naskah.jenis == "Perjanjian Kinerja"
    assert naskah.penanda_tangan == dunia.darwis
    tulisan = teks(pdf(naskah))
    for kata in (
        "TAHUN 2024",
        "Stunting turun",
        "Prevalensi stunting",
        "14 persen",
        "Rp25.000.000",
        naskah.nomor,
    ):
        assert kata in tulisan


def test_a_draft_is_changed_and_dropped_blocks_are_gone(dunia):
    awal = services.susun(dunia.darwis, dunia.dinkes, 2024, ISI)
    lagi = services.susun(dunia.darwis, dunia.dinkes, 2024, IsiPerjanjian((IsiSasaran("Satu saja"),)))
    assert lagi.pk == awal.pk
    assert list(lagi.sasaran.values_list("uraian", flat=True)) == ["Satu saja"]
    assert not Indikator.objects.filter(sasaran__perjanjian=lagi).exists()


def test_what_was_set_is_not_drafted_again(dunia, perjanjian):
    with pytest.raises(Ditolak) as tolak:
        services.susun(dunia.darwis, dunia.dinkes, 2024, ISI)
    assert [h.fakta for h in tolak.value.putusan.halangan] == ["keadaan"]


@pytest.mark.parametrize(
    "ubah",
    [
        lambda p: Sasaran.objects.filter(perjanjian=p).update(uraian="Lain"),
        lambda p: p.program.all().delete(),
        lambda p: Indikator.objects.filter(sasaran__perjanjian=p).update(target=1),
        lambda p: Sasaran.objects.create(instansi_id=p.instansi_id, perjanjian=p, urut=9, uraian="Tambahan"),
        lambda p: PerjanjianKinerja.objects.filter(pk=p.pk).update(keadaan="disusun"),
        lambda p: PerjanjianKinerja.objects.filter(pk=p.pk).update(alasan="Lain"),
    ],
)
def test_the_database_refuses_to_change_what_was_set(perjanjian, ubah):
    with pytest.raises(DatabaseError, match="tidak dapat diubah"), transaction.atomic():
        ubah(perjanjian)


def test_what_results_have_reached_is_kept_with_the_indicator(perjanjian):
    Indikator.objects.filter(sasaran__perjanjian=perjanjian).update(capaian=12)
    assert Indikator.objects.filter(capaian=12).count() == 2


def test_only_one_agreement_of_a_unit_and_year_is_in_force(dunia, perjanjian):
    perkara = perjanjian.perkara
    perkara.pk, perkara.kode = None, "lain"
    perkara.save()
    with pytest.raises(IntegrityError, match="satu_perjanjian_berlaku"), transaction.atomic():
        PerjanjianKinerja.objects.create(
            perkara=perkara, instansi=dunia.instansi, unit=dunia.dinkes, jabatan=kepala(dunia.dinkes),
            pejabat=dunia.darwis, tahun=2024, versi=2, keadaan="ditetapkan", ditetapkan=perjanjian.ditetapkan,
        )  # fmt: skip


def test_a_revision_keeps_history_and_carries_what_is_unchanged(dunia, perjanjian):
    stunting = sasaran(perjanjian)
    services.bagi(stunting, dunia.darwis, Sebutan(kepala(dunia.kesmas)))
    services.tetapkan_strategi(stunting, dunia.asma, "tim kerja", Kebutuhan("Ahli gizi", dunia.yankes, True))
    services.bagi(sasaran(perjanjian, 2), dunia.darwis, Sebutan(kepala(dunia.yankes)))
    baru = services.revisi(perjanjian, dunia.darwis, "Refocusing anggaran")
    isi = baca_isi(baru)
    assert [s.induk for s in isi.sasaran] == [stunting.pk, sasaran(perjanjian, 2).pk]
    lain = replace(isi.sasaran[1], uraian="Imunisasi dasar lengkap")
    services.susun(dunia.darwis, dunia.dinkes, 2024, replace(isi, sasaran=(isi.sasaran[0], lain)))
    services.tetapkan(baru, dunia.darwis)
    perjanjian.refresh_from_db()
    baru.refresh_from_db()
    assert (perjanjian.keadaan, baru.keadaan, baru.versi) == ("digantikan", "ditetapkan", 2)
    tetap = sasaran(baru).pembagian.get()
    assert (tetap.jabatan, tetap.strategi, tetap.perlu_dari) == (
        kepala(dunia.kesmas),
        "tim kerja",
        dunia.yankes,
    )
    assert not sasaran(baru, 2).pembagian.exists()
    assert sasaran(baru).akar == stunting.pk
    assert "PERUBAHAN KE-1" in teks(pdf(Naskah.objects.get(perkara=baru.pk)))


def test_until_the_next_version_is_set_the_one_before_holds(dunia, perjanjian):
    services.revisi(perjanjian, dunia.darwis, "Refocusing")
    services.bagi(sasaran(perjanjian), dunia.darwis, Sebutan(kepala(dunia.kesmas)))
    with pytest.raises(Ditolak):
        services.revisi(perjanjian, dunia.darwis, "Sekali lagi")


def test_who_has_to_choose_a_strategy_is_told_and_then_no_longer(dunia, perjanjian):
    services.bagi(sasaran(perjanjian), dunia.darwis, Sebutan(kepala(dunia.kesmas)))
    kabar = Pemberitahuan.objects.get(akun=dunia.asma.akun)
    assert (kabar.nilai["langkah"], kabar.dibaca) == ("tetapkan_strategi", None)
    services.tetapkan_strategi(sasaran(perjanjian), dunia.asma, "individu")
    kabar.refresh_from_db()
    assert kabar.dibaca


@pytest.mark.klausul("lamp-I-1-b")
def test_the_head_of_another_perangkat_daerah_is_told_and_asked_for_nothing(dunia, perjanjian):
    services.bagi(sasaran(perjanjian), dunia.darwis, Sebutan(kepala(dunia.kesmas)))
    services.bagi(sasaran(perjanjian), dunia.darwis, Sebutan(kepala(dunia.resos)), utama=False)
    kabar = Pemberitahuan.objects.get(akun=dunia.hasan.akun)
    assert (kabar.pesan, kabar.nilai["langkah"]) == ("Disampaikan kepada Anda", "bagi_sasaran")
    assert [n.pesan for n in Pemberitahuan.objects.filter(akun=dunia.ida.akun)] == ["Menunggu Anda"]
    assert not Pemberitahuan.objects.filter(akun=dunia.darwis.akun).exists()
    services.tetapkan_strategi(sasaran(perjanjian), dunia.ida, "individu")
    kabar.refresh_from_db()
    assert kabar.dibaca is None


def test_a_refused_sharing_tells_nobody(dunia, perjanjian):
    with pytest.raises(Ditolak):
        services.bagi(sasaran(perjanjian), dunia.darwis, Sebutan(kepala(dunia.resos)), utama=True)
    assert not Pemberitahuan.objects.exists()


def test_every_step_and_every_refusal_is_on_the_chain(dunia, perjanjian):
    with pytest.raises(Ditolak):
        services.bagi(sasaran(perjanjian), dunia.asma, Sebutan(kepala(dunia.kesmas)))
    services.bagi(sasaran(perjanjian), dunia.darwis, Sebutan(kepala(dunia.kesmas)))
    services.tarik(sasaran(perjanjian), dunia.darwis, Sebutan(kepala(dunia.kesmas)), "Keliru")
    jejak = Jejak.objects.filter(perkara=perjanjian.pk).order_by("urut")
    assert [(j.langkah, j.hasil) for j in jejak] == [
        ("susun_perjanjian", "diterima"),
        ("tetapkan_perjanjian", "diterima"),
        ("bagi_sasaran", "ditolak"),
        ("bagi_sasaran", "diterima"),
        ("tarik_sasaran", "diterima"),
    ]
    assert periksa_perkara(perjanjian.perkara) == []


def test_a_refused_draft_changes_nothing(dunia):
    with pytest.raises(Ditolak):
        services.susun(dunia.asma, dunia.dinkes, 2024, ISI)
    assert not PerjanjianKinerja.objects.exists()


def test_last_year_is_copied_without_its_shares(dunia, perjanjian):
    services.bagi(sasaran(perjanjian), dunia.darwis, Sebutan(kepala(dunia.kesmas)))
    salinan = services.salin_tahun_lalu(dunia.darwis, dunia.dinkes, 2025)
    assert [s.uraian for s in baca_isi(salinan).sasaran] == ["Stunting turun", "Imunisasi lengkap"]
    assert not sasaran(salinan).pembagian.exists()
    assert sasaran(salinan).induk is None
    assert services.salin_tahun_lalu(dunia.darwis, dunia.dinkes, 2030) is None


def test_an_assignment_for_a_goal_counts_as_serving_a_target(dunia, perjanjian):
    tugas = ajukan(Permintaan("tunjuk", dunia.asma, "Timbang", (dunia.citra,), sasaran=sasaran(perjanjian)))
    assert tugas.sasaran == sasaran(perjanjian)
    assert tugas.target == "Stunting turun"
