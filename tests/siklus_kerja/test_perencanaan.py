"""What waits in planning, on Giliran saya: for whom, until when, at what cost."""

from datetime import date

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from simpul.aturan.jenjang import Jenjang
from simpul.aturan.kedudukan import level_dari
from simpul.inti import jam
from simpul.organisasi import services as organisasi
from simpul.organisasi.models import UnitOrganisasi
from simpul.organisasi.peta import muat_orang
from simpul.penugasan.selectors import pembaca
from simpul.perjanjian import services
from simpul.perjanjian.fakta import Sebutan
from simpul.perjanjian.isi import IsiPerjanjian, IsiSasaran
from simpul.siklus_kerja.perencanaan import menunggu
from tests.dunia import HARI, LAMA, kepala

ISI = IsiPerjanjian((IsiSasaran("Stunting turun"), IsiSasaran("Imunisasi lengkap")))


def tunggu(pegawai, hari=HARI):
    return [(t.jenis, t.judul) for t in menunggu(pembaca(pegawai, hari))]


@pytest.mark.klausul("lamp-I-1-a")
def test_pejabat_level_1_menyusun_lalu_menetapkan_perjanjian_tahun_ini(dunia):
    assert tunggu(dunia.darwis) == [("susun", "Dinas Kesehatan")]
    rancangan = services.susun(dunia.darwis, dunia.dinkes, 2024, ISI)
    assert tunggu(dunia.darwis) == [("tetapkan", rancangan.perkara.judul)]
    services.tetapkan(rancangan, dunia.darwis)
    assert tunggu(dunia.darwis) == []
    assert tunggu(dunia.darwis, date(2025, 1, 1)) == [("susun", "Dinas Kesehatan")]
    assert (tunggu(dunia.asma), tunggu(dunia.citra)) == ([], [])


@pytest.mark.klausul("lamp-I-1-b")
def test_sasaran_tanpa_strategi_menunggu_yang_memikulnya(dunia):
    perjanjian = services.susun(dunia.darwis, dunia.dinkes, 2024, ISI)
    services.tetapkan(perjanjian, dunia.darwis)
    pertama, _kedua = perjanjian.sasaran.all()
    services.bagi(pertama, dunia.darwis, Sebutan(kepala(dunia.kesmas)))
    services.bagi(pertama, dunia.darwis, Sebutan(kepala(dunia.resos)), utama=False)
    assert tunggu(dunia.asma) == [("strategi", "Stunting turun")] == tunggu(dunia.ida)
    services.tetapkan_strategi(pertama, dunia.asma, "individu")
    assert tunggu(dunia.asma) == []
    assert tunggu(dunia.ida) == [("strategi", "Stunting turun")]
    assert tunggu(dunia.ida, date(2025, 2, 1)) == []


def test_tanpa_level_2_strategi_menunggu_pejabat_level_1(dunia):
    rsud = organisasi.buat_unit(
        induk=dunia.dinkes, nama="Puskesmas Kota", pola="f", jenjang_kepala=Jenjang.ADMINISTRATOR
    )
    organisasi.tempatkan(pegawai=dunia.basri, jabatan=kepala(rsud), mulai=LAMA, jenis="plt")
    assert ("susun", "Puskesmas Kota") in tunggu(dunia.basri)
    perjanjian = services.susun(dunia.basri, rsud, 2024, ISI)
    services.tetapkan(perjanjian, dunia.basri)
    assert tunggu(dunia.basri) == [("strategi", "Stunting turun"), ("strategi", "Imunisasi lengkap")]
    for sasaran in perjanjian.sasaran.all():
        services.tetapkan_strategi(sasaran, dunia.basri, "individu")
    assert tunggu(dunia.basri) == []


def test_level_1_menurut_kueri_sama_dengan_menurut_aturan(dunia):
    for pola in "def":
        organisasi.buat_unit(
            induk=dunia.dinkes, nama=f"Unit {pola}", pola=pola, jenjang_kepala=Jenjang.ADMINISTRATOR
        )
    organisasi.buat_unit(
        induk=UnitOrganisasi.objects.get(nama="Unit f"), nama="Sub", jenjang_kepala=Jenjang.PENGAWAS
    )
    asisten = organisasi.buat_unit(induk=dunia.setda, nama="Asisten I", jenjang_kepala=Jenjang.JPT_PRATAMA)
    for unit in UnitOrganisasi.objects.exclude(jabatan__penempatan__isnull=False):
        organisasi.tempatkan(pegawai=dunia.endah if unit == asisten else dunia.dodi, jabatan=kepala(unit), mulai=LAMA, jenis="plt")  # fmt: skip
    aturan = dunia.instansi.profil_kini
    _orang, peta = muat_orang((), HARI, unit=UnitOrganisasi.objects.values_list("pk", flat=True))
    menurut_aturan = {
        u.nama for u in UnitOrganisasi.objects.all()
        if level_dari(peta.susunan(u.pk), aturan)[0].id == kepala(u).pk
    }  # fmt: skip
    pemimpin = (
        dunia.man,
        dunia.darwis,
        dunia.hasan,
        dunia.asma,
        dunia.basri,
        dunia.ida,
        dunia.dodi,
        dunia.endah,
    )
    assert {judul for orang in pemimpin for _jenis, judul in tunggu(orang)} == menurut_aturan


def test_halaman_menyebutnya_dan_menuju_tempat_mengerjakannya(dunia, masuk):
    halaman = masuk(dunia.darwis).get(reverse("giliran")).content.decode()
    assert "Perencanaan yang menunggu Anda" in halaman
    assert f"{reverse('perjanjian_susun')}?tahun=2024&amp;unit={dunia.dinkes.pk}" in halaman
    assert "Tidak ada yang menunggu Anda" not in halaman
    assert "Tidak ada yang menunggu Anda" in masuk(dunia.citra).get(reverse("giliran")).content.decode()


def test_satu_kueri_seberapa_pun_banyaknya(dunia, masuk):
    def kueri():
        client = masuk(dunia.asma)
        client.get(reverse("giliran"))
        with CaptureQueriesContext(connection) as semua:
            client.get(reverse("giliran"))
        return len(semua)

    awal = kueri()
    perjanjian = services.susun(
        dunia.darwis, dunia.dinkes, 2024, IsiPerjanjian(tuple(IsiSasaran(f"S{n}") for n in range(6)))
    )
    services.tetapkan(perjanjian, dunia.darwis)
    for sasaran in perjanjian.sasaran.all():
        services.bagi(sasaran, dunia.darwis, Sebutan(kepala(dunia.kesmas)))
    with jam.pada(HARI):
        assert kueri() == awal
