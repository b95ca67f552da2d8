"""A fixed cast, as in the scenarios: Asma asks, Basri answers, Darwis signs, Citra and Dodi work."""

from datetime import date
from types import SimpleNamespace

from django.contrib.auth.models import Group

from simpul.aturan.jenjang import Jenjang
from simpul.inti.models import Akun, Instansi
from simpul.organisasi import services as organisasi
from simpul.organisasi.models import Jabatan

HARI = date(2024, 3, 5)
LAMA = date(2015, 1, 1)


def kepala(unit):
    return Jabatan.objects.get(unit=unit, peran="kepala")


def bangun_dunia(daerah: str = "Kabupaten Bombana", awalan: str = "") -> SimpleNamespace:
    """The people of one small regency, each with an account named after him (``awalan`` before it)."""
    instansi = Instansi.objects.create(
        nama=f"Pemerintah {daerah}",
        nama_daerah=daerah,
        tempat="Rumbia",
        profil="bombana-31-2023",
    )
    d = SimpleNamespace(instansi=instansi)

    def orang(nama: str, jabatan: Jabatan) -> None:
        pegawai = organisasi.daftarkan_pegawai(instansi=instansi, nama=nama.capitalize())
        organisasi.tempatkan(pegawai=pegawai, jabatan=jabatan, mulai=LAMA)
        pegawai.akun = Akun.objects.create_user(
            f"{awalan}{nama}", email=f"{awalan}{nama}@contoh.test", password="rahasia-contoh"
        )
        pegawai.save()
        setattr(d, nama, pegawai)

    def staf(nama: str, unit, jenjang: Jenjang) -> None:
        orang(nama, organisasi.buat_jabatan(unit=unit, nama=jenjang.label, jenjang=jenjang))

    d.setda = organisasi.buat_perangkat_daerah(
        instansi=instansi, nama="Sekretariat Daerah", pola="a", sekretariat_daerah=True
    )
    d.dinkes = organisasi.buat_perangkat_daerah(instansi=instansi, nama="Dinas Kesehatan", pola="b")
    d.dinsos = organisasi.buat_perangkat_daerah(instansi=instansi, nama="Dinas Sosial", pola="b")
    d.kesmas = organisasi.buat_unit(
        induk=d.dinkes, nama="Bidang Kesehatan Masyarakat", jenjang_kepala=Jenjang.ADMINISTRATOR
    )
    d.yankes = organisasi.buat_unit(
        induk=d.dinkes, nama="Bidang Pelayanan Kesehatan", jenjang_kepala=Jenjang.ADMINISTRATOR
    )
    d.resos = organisasi.buat_unit(
        induk=d.dinsos, nama="Bidang Rehabilitasi Sosial", jenjang_kepala=Jenjang.ADMINISTRATOR
    )
    for nama, unit in (
        ("man", d.setda), ("darwis", d.dinkes), ("hasan", d.dinsos), ("asma", d.kesmas), ("basri", d.yankes), ("ida", d.resos),
    ):  # fmt: skip
        orang(nama, kepala(unit))
    staf("citra", d.kesmas, Jenjang.AHLI_MUDA)
    staf("dodi", d.yankes, Jenjang.PELAKSANA)
    staf("endah", d.yankes, Jenjang.MAHIR)
    staf("kiki", d.resos, Jenjang.PELAKSANA)
    d.provinsi = organisasi.catat_instansi_lain(
        instansi=instansi,
        nama="Pemerintah Provinsi",
        pejabat_nama="Fajar",
        pejabat_jabatan="Sekretaris Daerah Provinsi",
    )
    d.gita = organisasi.catat_pegawai_luar(
        instansi_lain=d.provinsi,
        nama="Gita",
        jenjang=Jenjang.AHLI_MUDA,
        penilai=organisasi.catat_pegawai_luar(
            instansi_lain=d.provinsi, nama="Haris", jenjang=Jenjang.ADMINISTRATOR
        ),
    )
    for kelompok in ("kepegawaian", "organisasi", "auditor", "persuratan"):
        Group.objects.get_or_create(name=kelompok)
    return d
