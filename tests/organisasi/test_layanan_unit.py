"""Founding, moving and dissolving agencies and units; titles of heads; patterns against the regulation."""

from datetime import date

import pytest
from django.core.exceptions import ValidationError

from simpul.aturan.jenjang import Jenjang
from simpul.organisasi import services
from simpul.organisasi.models import Jabatan, Penempatan, UnitOrganisasi
from tests.organisasi.contoh import Kesehatan, buat_instansi, kepala

PEMIMPIN = [
    ("Dinas Kesehatan", "b", "Kepala Dinas Kesehatan"),
    ("Inspektorat Daerah", "b", "Inspektur"),
    ("Sekretariat DPRD", "b", "Sekretaris DPRD"),
    ("Rumah Sakit Umum Daerah", "d", "Direktur Rumah Sakit Umum Daerah"),
    ("Kecamatan Rumbia", "d", "Camat Rumbia"),
    ("Kelurahan Kasipute", "e", "Lurah Kasipute"),
    ("Badan Keuangan Daerah", "c1", "Kepala Badan Keuangan Daerah"),
    ("Satuan Polisi Pamong Praja", "c1", "Kepala Satuan Polisi Pamong Praja"),
]


@pytest.mark.parametrize(("nama", "pola", "sebutan"), PEMIMPIN)
def test_the_head_of_an_agency_is_called_by_his_title(db: None, nama: str, pola: str, sebutan: str) -> None:
    unit = services.buat_perangkat_daerah(instansi=buat_instansi(), nama=nama, pola=pola)
    assert kepala(unit).nama == sebutan
    assert (unit.perangkat_daerah_id, unit.leluhur) == (unit.pk, [unit.pk])


def test_the_sekretariat_daerah_is_headed_by_the_sekretaris_daerah_and_exists_once(db: None) -> None:
    instansi = buat_instansi()
    isi = {"instansi": instansi, "pola": "a", "sekretariat_daerah": True}
    unit = services.buat_perangkat_daerah(nama="Sekretariat Daerah", **isi)
    assert (kepala(unit).nama, kepala(unit).jenjang) == ("Sekretaris Daerah", Jenjang.JPT_PRATAMA)
    with pytest.raises(ValidationError, match="Sekretariat Daerah sudah ada"):
        services.buat_perangkat_daerah(nama="Sekretariat Daerah Lain", **isi)


@pytest.mark.klausul("lamp-II-p4")
def test_another_pattern_than_the_regulations_needs_a_reason(db: None) -> None:
    isi = {"instansi": buat_instansi(), "nama": "Dinas  kesehatan Kabupaten Bombana", "pola": "c1"}
    with pytest.raises(ValidationError, match="pola b. Tulis alasan"):
        services.buat_perangkat_daerah(**isi)
    assert services.buat_perangkat_daerah(**isi, pola_alasan="Keputusan Bupati 1/2024").pola == "c1"


def test_an_unknown_pattern_is_refused_with_the_choices(db: None) -> None:
    with pytest.raises(ValidationError, match="pilihannya a, b, c1"):
        services.buat_perangkat_daerah(instansi=buat_instansi(), nama="Dinas Baru", pola="z")


def test_a_unit_hangs_under_its_agency(dinkes: Kesehatan) -> None:
    sub = services.buat_unit(induk=dinkes.bidang, nama="Seksi Gizi", jenjang_kepala=Jenjang.PENGAWAS)
    assert sub.leluhur == [dinkes.dinas.pk, dinkes.bidang.pk, sub.pk]
    assert sub.perangkat_daerah_id == dinkes.dinas.pk
    assert kepala(sub).nama == "Kepala Seksi Gizi"
    assert sub.kode


def test_the_sekretariat_of_an_agency_is_headed_by_its_sekretaris(dinkes: Kesehatan) -> None:
    unit = services.buat_unit(induk=dinkes.dinas, nama="Sekretariat", jenjang_kepala=Jenjang.ADMINISTRATOR)
    assert kepala(unit).nama == "Sekretaris Dinas Kesehatan"


@pytest.mark.klausul("ps1-21")
def test_a_pelaksana_heads_no_unit(dinkes: Kesehatan) -> None:
    with pytest.raises(ValidationError, match="Pasal 1 angka 21"):
        services.buat_unit(induk=dinkes.dinas, nama="Bidang Aneh", jenjang_kepala=Jenjang.PELAKSANA)


def test_the_sekretaris_of_pattern_d_is_an_office_of_its_own(db: None) -> None:
    rsud = services.buat_perangkat_daerah(instansi=buat_instansi(), nama="Rumah Sakit Umum Daerah", pola="d")
    jabatan = services.buat_sekretaris(unit=rsud)
    assert (jabatan.nama, jabatan.peran) == ("Sekretaris Rumah Sakit Umum Daerah", Jabatan.Peran.SEKRETARIS)
    assert services.buat_sekretaris(unit=rsud) == jabatan


def test_a_code_is_used_once(dinkes: Kesehatan) -> None:
    with pytest.raises(ValidationError, match="Kode unit itu sudah dipakai"):
        services.buat_unit(
            induk=dinkes.dinas, nama="Bidang Lain", jenjang_kepala=Jenjang.ADMINISTRATOR, kode="DINKES-1"
        )


def test_moving_a_unit_takes_all_below_it_along(dinkes: Kesehatan) -> None:
    sub = services.buat_unit(induk=dinkes.bidang, nama="Seksi Gizi", jenjang_kepala=Jenjang.PENGAWAS)
    sosial = services.buat_perangkat_daerah(instansi=dinkes.instansi, nama="Dinas Sosial", pola="b")
    services.pindahkan_unit(unit=dinkes.bidang, induk=sosial)
    sub.refresh_from_db()
    assert sub.leluhur == [sosial.pk, dinkes.bidang.pk, sub.pk]
    assert sub.perangkat_daerah_id == sosial.pk
    assert dinkes.bidang.induk == sosial


def test_a_unit_cannot_hang_below_itself(dinkes: Kesehatan) -> None:
    sub = services.buat_unit(induk=dinkes.bidang, nama="Seksi Gizi", jenjang_kepala=Jenjang.PENGAWAS)
    with pytest.raises(ValidationError, match="dirinya sendiri"):
        services.pindahkan_unit(unit=dinkes.bidang, induk=sub)


def test_a_unit_is_dissolved_only_when_nobody_is_left_in_it(dinkes: Kesehatan) -> None:
    akhir = date(2024, 6, 30)
    with pytest.raises(ValidationError, match="Masih ada 3 orang"):
        services.bubarkan_unit(unit=dinkes.bidang, tanggal=akhir)
    for penempatan in Penempatan.objects.filter(jabatan__unit=dinkes.bidang):
        services.akhiri_penempatan(penempatan=penempatan, selesai=akhir)
    services.bubarkan_unit(unit=dinkes.bidang, tanggal=akhir)
    with pytest.raises(ValidationError, match="sudah dibubarkan"):
        services.tempatkan(pegawai=dinkes.budi, jabatan=kepala(dinkes.bidang), mulai=date(2024, 7, 1))


def test_a_unit_with_units_below_is_not_dissolved(dinkes: Kesehatan) -> None:
    with pytest.raises(ValidationError, match="Bidang Pelayanan, masih ada"):
        services.bubarkan_unit(unit=dinkes.dinas, tanggal=date(2024, 6, 30))


def test_renaming_an_agency_to_another_of_the_regulation_checks_its_pattern(dinkes: Kesehatan) -> None:
    services.ubah_unit(unit=dinkes.dinas, nama="Dinas Sosial")
    assert UnitOrganisasi.objects.get(pk=dinkes.dinas.pk).nama == "Dinas Sosial"
    assert kepala(dinkes.dinas).nama == "Kepala Dinas Sosial"
    with pytest.raises(ValidationError, match="pola c2"):
        services.ubah_unit(unit=dinkes.dinas, nama="Dinas Pendidikan dan Kebudayaan")
