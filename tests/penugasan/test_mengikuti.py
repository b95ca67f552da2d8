"""Cases follow the organisation: turns move with offices and people, and nobody is asked for what would be refused."""

from datetime import date, timedelta

import pytest

from simpul.aturan.jenjang import Jenjang
from simpul.inti import jam
from simpul.inti.models import Pemberitahuan
from simpul.organisasi import services
from simpul.organisasi.models import Pegawai
from simpul.penugasan.models import Giliran, Penugasan
from simpul.penugasan.permintaan import Permintaan
from simpul.penugasan.services import Ditolak, ajukan, langkah
from simpul.penugasan.tasks import harian
from tests.dunia import HARI, kepala

SEHARI = timedelta(days=1)


@pytest.fixture
def diminta(dunia) -> Penugasan:
    """Asma asks Basri for Dodi."""
    return ajukan(Permintaan("ajukan", dunia.asma, "Data stunting", (dunia.dodi,)))


def menunggu(penugasan: Penugasan) -> set[str]:
    return {str(g.jabatan or g.pegawai) for g in Giliran.objects.filter(perkara=penugasan.pk)}


def belum_dibaca(penugasan: Penugasan) -> set[tuple[str, str]]:
    daftar = Pemberitahuan.objects.filter(perkara=penugasan.pk, dibaca=None).select_related("akun__pegawai")
    return {(n.akun.pegawai.nama, n.nilai["langkah"]) for n in daftar}


def pindahkan(siapa: Pegawai, unit, mulai: date = HARI) -> None:
    jabatan = services.buat_jabatan(unit=unit, nama="Pelaksana", jenjang=Jenjang.PELAKSANA)
    services.tempatkan(pegawai=siapa, jabatan=jabatan, mulai=mulai)


@pytest.fixture
def selesai(django_capture_on_commit_callbacks):
    """What is told on commit, at once."""
    return lambda: django_capture_on_commit_callbacks(execute=True)


def test_the_turn_goes_along_when_the_person_moves_more_than_once(diminta, dunia, selesai) -> None:
    with selesai():
        pindahkan(dunia.dodi, dunia.resos)
    assert menunggu(diminta) == {kepala(dunia.resos).nama}
    with jam.pada(HARI + SEHARI), selesai():
        pindahkan(dunia.dodi, dunia.dinsos, HARI + SEHARI)
    assert menunggu(diminta) == {kepala(dunia.dinsos).nama}


def test_the_turn_goes_along_on_the_day_of_a_move_that_was_planned(diminta, dunia, selesai) -> None:
    with selesai():
        pindahkan(dunia.dodi, dunia.resos, HARI + 2 * SEHARI)
    assert menunggu(diminta) == {kepala(dunia.yankes).nama}
    for hari in (1, 2):
        with jam.pada(HARI + hari * SEHARI):
            harian()
    assert menunggu(diminta) == {kepala(dunia.resos).nama}


def test_days_on_which_nothing_ran_are_made_up_for(diminta, dunia, selesai) -> None:
    with jam.pada(HARI):
        harian()
    with selesai():
        pindahkan(dunia.dodi, dunia.resos, HARI + 2 * SEHARI)
    with jam.pada(HARI + 5 * SEHARI):
        harian()
    assert menunggu(diminta) == {kepala(dunia.resos).nama}


def test_a_reminder_that_fell_on_such_a_day_comes_later(diminta, dunia) -> None:
    for hari in (0, 5):
        with jam.pada(HARI + hari * SEHARI):
            harian()
    assert Pemberitahuan.objects.get(pesan__startswith="Pengingat").akun == dunia.basri.akun


def test_a_turn_is_found_again_when_somebody_without_a_place_gets_one(diminta, dunia, selesai) -> None:
    with selesai():
        services.kosongkan(jabatan=dunia.dodi.penempatan.get().jabatan, sejak=HARI)
    assert menunggu(diminta) == set()
    with selesai():
        pindahkan(dunia.dodi, dunia.yankes)
    assert menunggu(diminta) == {kepala(dunia.yankes).nama}


def test_a_notice_is_done_with_when_the_turn_goes_to_somebody_else_who_is_told(
    diminta, dunia, selesai
) -> None:
    assert belum_dibaca(diminta) == {("Basri", "setujui")}
    with selesai():
        pindahkan(dunia.dodi, dunia.resos)
    assert belum_dibaca(diminta) == {("Ida", "setujui")}


def test_whoever_comes_to_act_in_an_office_is_told_what_waits_there(diminta, dunia, selesai) -> None:
    with selesai():
        services.tempatkan(
            pegawai=dunia.endah, jabatan=kepala(dunia.yankes), mulai=HARI, jenis="plh", selesai=HARI
        )
    assert belum_dibaca(diminta) == {("Endah", "setujui")}
    with jam.pada(HARI + SEHARI):
        harian()
    assert belum_dibaca(diminta) == {("Basri", "setujui")}


def test_nobody_is_told_twice_of_the_same_turn(diminta, dunia, selesai) -> None:
    with selesai():
        services.ubah_unit(unit=dunia.yankes, nama="Bidang Pelayanan")
    assert Pemberitahuan.objects.filter(perkara=diminta.pk).count() == 1


def test_nobody_is_asked_for_what_would_be_refused(diminta, dunia, selesai) -> None:
    with selesai():
        services.ubah_pegawai(pegawai=dunia.dodi, aktif=False)
    assert belum_dibaca(diminta) == set()
    with jam.pada(HARI + 3 * SEHARI):
        harian()
    assert belum_dibaca(diminta) == set()
    with jam.pada(HARI + 3 * SEHARI), selesai():
        services.ubah_pegawai(pegawai=dunia.dodi, aktif=True)


def test_a_notice_is_done_with_when_another_acts_in_its_place(diminta, dunia) -> None:
    langkah(diminta, "cabut", dunia.asma)
    assert belum_dibaca(diminta) == set()


def test_who_has_retired_writes_no_letter_for_himself_but_may_withdraw(dunia) -> None:
    minta = Permintaan("ajukan_diri", dunia.citra, "Data stunting", (dunia.citra,), unit_tujuan=dunia.yankes)
    penugasan = ajukan(minta)
    langkah(penugasan, "ketahui", dunia.asma)
    langkah(penugasan, "setujui", dunia.basri)
    with jam.pada(HARI + SEHARI):
        services.akhiri_penempatan(penempatan=dunia.citra.penempatan.get(), selesai=HARI)
        services.ubah_pegawai(pegawai=dunia.citra, aktif=False)
        with pytest.raises(Ditolak) as tolak:
            langkah(penugasan, "minta_persetujuan", dunia.citra)
        assert {h.fakta for h in tolak.value.putusan.halangan} == {"status", "penempatan"}
        langkah(penugasan, "cabut", dunia.citra)
    penugasan.refresh_from_db()
    assert penugasan.status == Penugasan.Status.DICABUT


def test_a_notice_says_that_one_has_done_it_also_after_it_was_read(diminta, dunia) -> None:
    milik = Pemberitahuan.objects.filter(perkara=diminta.pk, akun=dunia.basri.akun)
    milik.update(dibaca=jam.sekarang())
    langkah(diminta, "setujui", dunia.basri)
    assert [n.pesan for n in milik] == ["Sudah Anda kerjakan"]
