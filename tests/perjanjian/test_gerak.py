"""What level 1 sees of his goals: achievement by direction, risk by its definition, what is late, idle or waits, and the workbook."""

import io
from datetime import date, timedelta
from decimal import Decimal

import openpyxl
import pytest
from django.urls import reverse

from simpul.inti import jam
from simpul.penugasan.models import Penugasan
from simpul.penugasan.permintaan import Permintaan
from simpul.penugasan.selectors import pembaca
from simpul.penugasan.services import ajukan, langkah
from simpul.perjanjian import services
from simpul.perjanjian.capaian import (
    bagian_tahun,
    berisiko,
    persen_indikator,
    persen_sasaran,
)
from simpul.perjanjian.fakta import Sebutan
from simpul.perjanjian.models import Indikator
from simpul.siklus_kerja.gerak_sasaran import ARTI
from simpul.siklus_kerja.tampilan_perjanjian import halaman_perjanjian
from tests.dunia import kepala


def satu(capaian, target=100, arah="naik"):
    nilai = None if capaian is None else Decimal(capaian)
    return Indikator(target=Decimal(target), arah=arah, capaian=nilai)


@pytest.mark.parametrize(
    ("arah", "target", "capaian", "persen"),
    [
        ("naik", 80, 40, 50),
        ("naik", 80, 120, 150),
        ("naik", 0, 0, 100),
        ("naik", 80, None, None),
        ("turun", 14, 28, 50),
        ("turun", 14, 7, 200),
        ("turun", 14, 0, 100),
        ("turun", 0, 3, 0),
    ],
)
def test_the_direction_decides_what_was_reached(arah, target, capaian, persen):
    assert persen_indikator(satu(capaian, target, arah)) == persen


def test_a_goal_has_reached_the_mean_of_its_indicators_none_beyond_its_target():
    assert persen_sasaran([satu(150), satu(50), satu(None)]) == 50
    assert persen_sasaran([]) is None


def test_a_goal_is_at_risk_when_the_year_is_more_than_25_points_ahead_of_it():
    assert (berisiko(25, 50), berisiko(24, 50), berisiko(None, 90)) == (False, True, False)
    assert [bagian_tahun(2024, h) for h in (date(2023, 5, 1), date(2024, 7, 1), date(2025, 6, 1))] == [
        0,
        50,
        100,
    ]
    assert "25 poin" in ARTI[1]


@pytest.fixture
def berjalan(dunia, perjanjian):
    """Two assignments for the first goal: one moved yesterday, of the other nothing is known."""
    stunting = perjanjian.sasaran.get(urut=1)
    services.bagi(stunting, dunia.darwis, Sebutan(kepala(dunia.kesmas)))
    daftar = []
    for judul in ("Timbang", "Ukur"):
        tugas = ajukan(
            Permintaan(
                "tunjuk", dunia.asma, judul, (dunia.citra,), selesai=date(2024, 8, 1), sasaran=stunting
            )
        )
        langkah(tugas, "terima", dunia.citra)
        daftar.append(tugas)
    bergerak = jam.sekarang() - timedelta(days=1)
    Penugasan.objects.filter(pk=daftar[0].pk).update(kemajuan=60, bergerak=bergerak)
    return daftar


def buka(masuk, siapa, perjanjian, nama="perjanjian"):
    return masuk(siapa).get(reverse(nama, args=[perjanjian.perkara.kode]))


def dibaca(siapa, perjanjian):
    """What the page shows to somebody, before it is put into words."""
    p = pembaca(siapa, jam.hari_ini(siapa.instansi.zona_waktu))
    return halaman_perjanjian(p, perjanjian.perkara.kode)


def test_the_page_tells_progress_lateness_idleness_where_work_waits_and_risk(
    dunia, perjanjian, berjalan, masuk
):
    menunggu = ajukan(
        Permintaan("ajukan", dunia.asma, "Gizi", (dunia.dodi,), unit_tujuan=dunia.yankes, sasaran=perjanjian.sasaran.get(urut=1))
    )  # fmt: skip
    Indikator.objects.filter(uraian="Prevalensi stunting").update(capaian=28)
    gerak = dibaca(dunia.darwis, perjanjian).cabang[0].gerak
    assert (gerak.persen, gerak.kemajuan, gerak.berjalan, gerak.terlambat, gerak.diam) == (50, 30, 2, 0, 1)
    assert [m.kode for m in gerak.menunggu] == [menunggu.perkara.kode]
    assert not gerak.berisiko
    with jam.pada(date(2024, 10, 5)):
        jawab = buka(masuk, dunia.darwis, perjanjian)
        pertama, kedua = (c.gerak for c in dibaca(dunia.darwis, perjanjian).cabang)
    assert (pertama.terlambat, pertama.diam, pertama.berisiko) == (2, 0, True)
    assert (kedua.persen, kedua.kemajuan, kedua.berisiko) == (0, None, True)
    tulisan = jawab.content.decode()
    for kata in (
        "2 dari 2 sasaran berisiko; 76% tahun sudah lewat.",
        ARTI[1],
        "Tanpa pemikul",
        kepala(dunia.yankes).nama,
    ):
        assert kata in tulisan


def test_a_draft_shows_no_achievement(dunia, perjanjian, masuk):
    baru = services.revisi(perjanjian, dunia.darwis, "Refocusing")
    assert "Capaian dan gerak" not in buka(masuk, dunia.darwis, baru).content.decode()


def test_the_workbook_holds_the_same_and_no_formulas(dunia, perjanjian, berjalan, masuk):
    Indikator.objects.filter(uraian="Prevalensi stunting").update(capaian=28)
    isi = buka(masuk, dunia.darwis, perjanjian, "perjanjian_sasaran_xlsx").content
    baris = list(openpyxl.load_workbook(io.BytesIO(isi)).active.iter_rows(values_only=True))
    assert baris[4][:3] == ("Sasaran", "Indikator", "Target")
    kantor = kepala(dunia.kesmas).nama
    assert baris[5] == (
        "Stunting turun", "Prevalensi stunting", "14", "persen", "Makin rendah makin baik", "28", 50, 50, "tidak",
        kantor, 2, 30, 0, 1, 0,
    )  # fmt: skip
