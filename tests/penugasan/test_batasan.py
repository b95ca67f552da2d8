"""What the database itself holds true of assignments."""

from datetime import timedelta

import pytest
from django.db import IntegrityError, transaction
from django.db.models import F

from simpul.penugasan.models import Anggota, Penugasan, TimKerja
from simpul.penugasan.permintaan import Permintaan
from simpul.penugasan.services import ajukan


@pytest.fixture
def penugasan(dunia):
    return ajukan(Permintaan("tunjuk", dunia.asma, "Data stunting", (dunia.citra,)))


@pytest.mark.klausul("ps1-23")
def test_penugasan_tidak_berakhir_sebelum_mulai(penugasan):
    with pytest.raises(IntegrityError, match="penugasan_tidak_terbalik"), transaction.atomic():
        Penugasan.objects.update(selesai=F("mulai") - timedelta(days=1))


@pytest.mark.klausul("ps1-23")
@pytest.mark.parametrize("kolom", ["mulai", "selesai"])
def test_penugasan_punya_awal_dan_akhir(penugasan, kolom):
    with pytest.raises(IntegrityError, match=kolom), transaction.atomic():
        Penugasan.objects.update(**{kolom: None})


@pytest.mark.klausul("ps20-4")
def test_tidak_seorang_pun_menjadi_anggota_tanpa_penugasan(penugasan):
    with pytest.raises(IntegrityError, match="penugasan_id"), transaction.atomic():
        Anggota.objects.update(penugasan=None)


@pytest.mark.klausul("ps20-4", "lamp-II-3-k3")
def test_tim_ada_dalam_satu_penugasan_dengan_paling_banyak_satu_ketua(penugasan, dunia):
    isi = {"instansi": dunia.instansi, "nama": "Tim Gizi", "jenis": "rutin"}
    with pytest.raises(IntegrityError, match="penugasan_id"), transaction.atomic():
        TimKerja.objects.create(**isi, ketua=dunia.citra)
    TimKerja.objects.create(**isi, penugasan=penugasan, ketua=dunia.citra)
    with pytest.raises(IntegrityError, match="penugasan_timkerja_pkey"), transaction.atomic():
        TimKerja.objects.create(**isi, penugasan=penugasan, ketua=dunia.dodi)
