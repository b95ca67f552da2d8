"""One invented agency with two units, and a case to issue documents for."""

from types import SimpleNamespace

import pytest

from simpul.inti.models import Instansi, Perkara
from simpul.organisasi.models import InstansiLain, Pegawai, UnitOrganisasi


@pytest.fixture
def dinas(db: None) -> SimpleNamespace:
    instansi = Instansi.objects.create(
        nama="Pemerintah Kabupaten Bombana",
        nama_daerah="Kabupaten Bombana",
        tempat="Rumbia",
        profil="bombana-31-2023",
    )
    pd = UnitOrganisasi.objects.create(
        instansi=instansi, nama="Dinas Kesehatan", kode="DINKES", pola="b", jenjang_kepala="jpt pratama"
    )
    bidang = UnitOrganisasi.objects.create(
        instansi=instansi,
        induk=pd,
        perangkat_daerah=pd,
        nama="Bidang Kesehatan Masyarakat",
        kode="DINKES-KESMAS",
        jenjang_kepala="administrator",
    )
    asma = Pegawai.objects.create(
        instansi=instansi, nama="Asma", gelar_belakang="M.Kes.", nip="198001012005012001", golongan="IV/a"
    )
    perkara = Perkara.objects.create(
        instansi=instansi, jenis="penugasan", judul="Survei", profil="bombana-31-2023"
    )
    return SimpleNamespace(
        instansi=instansi, pd=pd, bidang=bidang, asma=asma, perkara=perkara, lain=InstansiLain
    )
