"""People: numbers that change, competence with evidence, people of other institutions."""

from datetime import date

import pytest
from django.core.exceptions import ValidationError

from simpul.aturan.jenjang import Jenjang
from simpul.inti.models import Jejak
from simpul.organisasi import services
from simpul.organisasi.models import Kompetensi, Pegawai, RiwayatNip
from tests.organisasi.contoh import Kesehatan, buat_instansi

NIP = "198503152010011002"


def test_a_number_that_changes_is_remembered_and_stays_out_of_the_trail(dinkes: Kesehatan) -> None:
    services.ubah_pegawai(pegawai=dinkes.budi, nip="19850315 201001 1 002")
    services.ubah_pegawai(pegawai=dinkes.budi, nip="198503152010011003")
    assert dinkes.budi.nip == "198503152010011003"
    assert [r.nip for r in RiwayatNip.objects.filter(pegawai=dinkes.budi)] == [NIP]
    entri = Jejak.objects.filter(instansi=dinkes.instansi).latest("urut")
    assert entri.isian == {"diubah": ["nip"]}
    assert "1985" not in f"{entri.sebelum}{entri.sesudah}"


def test_two_people_may_have_one_number(dinkes: Kesehatan) -> None:
    for nama in ("Dodi", "Eka"):
        services.daftarkan_pegawai(instansi=dinkes.instansi, nama=nama, nip=NIP)
    assert Pegawai.objects.filter(nip=NIP).count() == 2


def test_a_change_of_nothing_leaves_no_entry(dinkes: Kesehatan) -> None:
    banyak = Jejak.objects.count()
    services.ubah_pegawai(pegawai=dinkes.budi, nama="Budi")
    assert Jejak.objects.count() == banyak


@pytest.mark.parametrize(
    ("isian", "sebab"),
    [
        ({"golongan": "IX"}, "bukan golongan PNS"),
        ({"golongan": "III/b", "jenis_asn": "pppk"}, "bukan golongan PPPK"),
        ({"golongan": "V/a"}, "V/a"),
        ({"pendidikan": "S4"}, "S4"),
        ({"nama": ""}, "kosong|blank"),
        ({"gaji": 1}, "Isian tidak dikenal: gaji"),
    ],
)
def test_what_cannot_be_is_refused(dinkes: Kesehatan, isian: dict, sebab: str) -> None:
    with pytest.raises(ValidationError, match=sebab):
        services.ubah_pegawai(pegawai=dinkes.budi, **isian)


def test_a_code_belongs_to_one_person(dinkes: Kesehatan) -> None:
    services.ubah_pegawai(pegawai=dinkes.budi, kode="P-1")
    with pytest.raises(ValidationError, match="Kode pegawai itu sudah dipakai"):
        services.ubah_pegawai(pegawai=dinkes.citra, kode="P-1")


def test_competence_is_recorded_once_with_its_evidence(dinkes: Kesehatan) -> None:
    isi = {"pegawai": dinkes.budi, "jenis": "keahlian", "bukti": "Sertifikat 12/2023"}
    satu = services.catat_kompetensi(nama="Analisis data", **isi)
    dua = services.catat_kompetensi(nama="analisis data", **{**isi, "bukti": "Sertifikat 1/2024"})
    assert (satu.pk, dua.bukti) == (dua.pk, "Sertifikat 1/2024")
    with pytest.raises(ValidationError):
        services.catat_kompetensi(nama="Menjahit", **{**isi, "bukti": ""})
    services.hapus_kompetensi(kompetensi=dua, alasan="Sertifikat dicabut")
    assert not Kompetensi.objects.exists()
    assert Jejak.objects.latest("pk").sebelum["nama"] == "Analisis data"


def test_another_institution_has_an_authority_and_people(db: None) -> None:
    lain = services.catat_instansi_lain(
        instansi=buat_instansi(), nama="Kabupaten Kolaka", pejabat_nama="Gita", pejabat_jabatan="Sekda"
    )
    assert lain.pejabat_berwenang
    assert lain.pejabat_berwenang.jabatan_luar == "Sekda"
    hadi = services.catat_pegawai_luar(
        instansi_lain=lain, nama="Hadi", jenjang=Jenjang.AHLI_MUDA, penilai=lain.pejabat_berwenang
    )
    assert (hadi.instansi_lain, hadi.penilai_luar) == (lain, lain.pejabat_berwenang)
    with pytest.raises(ValidationError, match="sudah dicatat"):
        services.catat_instansi_lain(instansi=lain.instansi, nama="Kabupaten Kolaka")


def test_birth_date_is_kept(dinkes: Kesehatan) -> None:
    services.ubah_pegawai(pegawai=dinkes.budi, tanggal_lahir=date(1985, 3, 15))
    dinkes.budi.refresh_from_db()
    assert dinkes.budi.tanggal_lahir == date(1985, 3, 15)
