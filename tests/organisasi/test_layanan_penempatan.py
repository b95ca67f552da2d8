"""Appointing, acting, vacating, correcting: one truth a day, and a trail of how it came about."""

from datetime import date

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction

from simpul.aturan.jenjang import Jenjang
from simpul.inti.jejak import periksa_perkara
from simpul.inti.models import Jejak, Perkara
from simpul.inti.pintu import Siapa
from simpul.organisasi import services
from simpul.organisasi.models import Penempatan
from simpul.organisasi.pegangan import pegangan
from simpul.organisasi.susunan import pemangku
from tests.organisasi.contoh import AWAL, Kesehatan, kepala, pegawai_di

MARET = date(2024, 3, 1)
OPERATOR = Siapa(None, "Operator")


def jejak(dinkes: Kesehatan) -> list[Jejak]:
    return list(Jejak.objects.filter(instansi=dinkes.instansi).order_by("urut"))


def test_a_new_definitive_placement_ends_the_former_one_the_day_before(dinkes: Kesehatan) -> None:
    sub = services.buat_unit(induk=dinkes.bidang, nama="Seksi Gizi", jenjang_kepala=Jenjang.PENGAWAS)
    services.tempatkan(pegawai=dinkes.budi, jabatan=kepala(sub), mulai=MARET)
    lama, baru = Penempatan.objects.filter(pegawai=dinkes.budi).order_by("mulai")
    assert (lama.selesai, baru.mulai, baru.selesai) == (date(2024, 2, 29), MARET, None)


@pytest.mark.klausul("ps1-21")
def test_an_office_has_one_definitive_holder_a_day_and_the_refusal_names_him(dinkes: Kesehatan) -> None:
    with pytest.raises(ValidationError, match="sudah dipegang Alice"):
        services.tempatkan(pegawai=dinkes.budi, jabatan=kepala(dinkes.bidang), mulai=MARET)
    assert Penempatan.objects.get(pegawai=dinkes.budi).selesai is None


def test_an_ordinary_position_is_held_by_many(dinkes: Kesehatan) -> None:
    satu, dua = (Penempatan.objects.get(pegawai=p) for p in (dinkes.budi, dinkes.citra))
    assert satu.jabatan_id == dua.jabatan_id


@pytest.mark.parametrize("jenis", ["definitif", "plt"])
@pytest.mark.klausul("ps1-21", "ps1-22")
def test_the_database_itself_excludes_two_holders_of_one_office_on_one_day(
    dinkes: Kesehatan, jenis: str
) -> None:
    kantor = kepala(dinkes.bidang)
    if jenis == "plt":
        services.tempatkan(
            pegawai=dinkes.budi, jabatan=kantor, mulai=MARET, selesai=date(2024, 3, 31), jenis="plt"
        )
    with pytest.raises(IntegrityError, match="satu_pe"), transaction.atomic():
        Penempatan.objects.create(
            instansi=dinkes.instansi,
            pegawai=pegawai_di(dinkes.dinas, "Dodi", mulai=date(2030, 1, 1)),
            jabatan=kantor,
            jenis=jenis,
            mulai=date(2024, 3, 31),
        )


def test_the_database_excludes_two_definitive_placements_of_one_person(dinkes: Kesehatan) -> None:
    with pytest.raises(IntegrityError, match="seorang_sehari"), transaction.atomic():
        Penempatan.objects.create(
            instansi=dinkes.instansi, pegawai=dinkes.alice, jabatan=kepala(dinkes.dinas), mulai=MARET
        )


@pytest.mark.klausul("ps1-22")
def test_while_a_plh_acts_the_holder_does_not(dinkes: Kesehatan) -> None:
    kantor = kepala(dinkes.bidang)
    services.tempatkan(pegawai=dinkes.budi, jabatan=kantor, mulai=MARET, selesai=MARET, jenis="plh")
    assert [p.pegawai for p in pemangku([kantor.pk], MARET)] == [dinkes.budi]
    assert [p.pegawai for p in pemangku([kantor.pk], date(2024, 3, 2))] == [dinkes.alice]
    assert pegangan(dinkes.alice.pk, MARET).kantor == ()


def test_a_second_acting_official_is_refused_by_name(dinkes: Kesehatan) -> None:
    kantor = kepala(dinkes.bidang)
    services.tempatkan(pegawai=dinkes.budi, jabatan=kantor, mulai=MARET, jenis="plt")
    with pytest.raises(ValidationError, match="Budi sudah menjadi Plt."):
        services.tempatkan(pegawai=dinkes.citra, jabatan=kantor, mulai=date(2024, 4, 1), jenis="plh")


@pytest.mark.parametrize("nama", ["alice", "budi"])
def test_nobody_acts_for_himself_nor_in_an_ordinary_position(dinkes: Kesehatan, nama: str) -> None:
    pegawai = getattr(dinkes, nama)
    jabatan = Penempatan.objects.get(pegawai=pegawai).jabatan
    with pytest.raises(ValidationError, match="sendiri|Hanya jabatan kepala"):
        services.tempatkan(pegawai=pegawai, jabatan=jabatan, mulai=MARET, jenis="plt")


def test_vacating_ends_the_holder_and_leaves_the_acting_official(dinkes: Kesehatan) -> None:
    kantor = kepala(dinkes.bidang)
    services.tempatkan(pegawai=dinkes.budi, jabatan=kantor, mulai=MARET, jenis="plt")
    services.kosongkan(jabatan=kantor, sejak=date(2024, 2, 1))
    assert not pemangku([kantor.pk], date(2024, 2, 1))
    assert pemangku([kantor.pk], MARET)[0].pegawai == dinkes.budi
    assert Penempatan.objects.get(pegawai=dinkes.alice).selesai == date(2024, 1, 31)


def test_vacating_on_the_first_day_leaves_a_row_that_never_took_effect(dinkes: Kesehatan) -> None:
    services.kosongkan(jabatan=kepala(dinkes.bidang), sejak=AWAL)
    assert Penempatan.objects.get(pegawai=dinkes.alice).berlaku is False


def test_a_correction_keeps_the_wrong_row_and_says_why(dinkes: Kesehatan) -> None:
    lama = Penempatan.objects.get(pegawai=dinkes.alice)
    baru = services.koreksi_penempatan(
        penempatan=lama, alasan="Salah ketik tanggal", siapa=OPERATOR, mulai=date(2023, 12, 1)
    )
    lama.refresh_from_db()
    assert (lama.berlaku, lama.dikoreksi_oleh, lama.mulai) == (False, baru, AWAL)
    entri = jejak(dinkes)[-1]
    assert (entri.hasil, entri.pelaku_nama, entri.isian["alasan"]) == (
        "koreksi",
        "Operator",
        "Salah ketik tanggal",
    )
    assert (entri.sebelum["mulai"], entri.sesudah["mulai"]) == ("2024-01-02", "2023-12-01")


def test_a_correction_needs_a_reason_and_something_to_correct(dinkes: Kesehatan) -> None:
    lama = Penempatan.objects.get(pegawai=dinkes.alice)
    with pytest.raises(ValidationError, match="alasan"):
        services.koreksi_penempatan(penempatan=lama, alasan=" ", siapa=OPERATOR, mulai=MARET)
    with pytest.raises(ValidationError, match="Tidak ada yang dikoreksi"):
        services.koreksi_penempatan(penempatan=lama, alasan="Keliru", siapa=OPERATOR)


def test_a_refused_change_leaves_everything_as_it_was(dinkes: Kesehatan) -> None:
    banyak = len(jejak(dinkes))
    lama = Penempatan.objects.get(pegawai=dinkes.budi)
    with pytest.raises(ValidationError, match="sudah dipegang Alice"):
        services.koreksi_penempatan(
            penempatan=lama, alasan="Keliru", siapa=OPERATOR, jabatan=kepala(dinkes.bidang)
        )
    lama.refresh_from_db()
    assert lama.berlaku
    assert len(jejak(dinkes)) == banyak


def test_every_change_is_in_one_unbroken_chain(dinkes: Kesehatan) -> None:
    rantai = Perkara.objects.get(instansi=dinkes.instansi, jenis=Perkara.Jenis.ORGANISASI)
    assert rantai.jumlah_jejak == len(jejak(dinkes)) > 5
    assert periksa_perkara(rantai) == []


def test_who_waits_for_it_hears_of_changed_offices_on_commit(
    dinkes: Kesehatan, django_capture_on_commit_callbacks
) -> None:
    terdengar: list[tuple[int, set[int]]] = []
    services.setelah_perubahan.append(lambda instansi, jabatan: terdengar.append((instansi, jabatan)))
    try:
        with django_capture_on_commit_callbacks(execute=True):
            services.kosongkan(jabatan=kepala(dinkes.bidang), sejak=MARET)
    finally:
        services.setelah_perubahan.pop()
    assert terdengar == [(dinkes.instansi.pk, {kepala(dinkes.bidang).pk})]


@pytest.mark.klausul("ps1-22", "lamp-II-1-k2")
def test_a_delegation_comes_from_who_holds_the_office_that_day(dinkes: Kesehatan) -> None:
    masa = {"mulai": MARET, "selesai": date(2024, 3, 31), "nomor": "800/1", "tanggal": MARET}
    kantor = kepala(dinkes.bidang)
    with pytest.raises(ValidationError, match="Budi tidak memangku"):
        services.delegasikan(jabatan=kantor, pemberi=dinkes.budi, penerima=dinkes.citra, **masa)
    delegasi = services.delegasikan(jabatan=kantor, pemberi=dinkes.alice, penerima=dinkes.citra, **masa)
    with pytest.raises(ValidationError, match="sudah didelegasikan kepada Citra"):
        services.delegasikan(jabatan=kantor, pemberi=dinkes.alice, penerima=dinkes.budi, **masa)
    services.cabut_delegasi(delegasi=delegasi, sejak=date(2024, 3, 10))
    assert delegasi.selesai == date(2024, 3, 9)


@pytest.mark.klausul("ps1-22")
def test_a_pelaksana_may_be_delegated_to_assess_but_not_to_assign(dinkes: Kesehatan) -> None:
    dodi = pegawai_di(dinkes.bidang, "Dodi", Jenjang.PELAKSANA)
    isi = {
        "jabatan": kepala(dinkes.bidang),
        "pemberi": dinkes.alice,
        "penerima": dodi,
        "mulai": MARET,
        "selesai": MARET,
        "nomor": "800/1",
        "tanggal": MARET,
    }
    with pytest.raises(ValidationError, match="Pelaksana"):
        services.delegasikan(**isi, mencakup_penugasan=True)
    assert services.delegasikan(**isi).mencakup_penugasan is False


def test_rows_of_another_institution_are_refused(dinkes: Kesehatan) -> None:
    from tests.organisasi.contoh import buat_instansi

    asing = services.daftarkan_pegawai(instansi=buat_instansi("Kabupaten lain"), nama="Eka")
    with pytest.raises(ValidationError, match="instansi lain"):
        services.tempatkan(pegawai=asing, jabatan=kepala(dinkes.dinas), mulai=MARET)
