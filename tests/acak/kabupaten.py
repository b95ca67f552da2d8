"""Two small regencies with all structure patterns, founded through the services: people, offices, neighbours, accounts."""

from dataclasses import dataclass
from datetime import date

from simpul.aturan.jenjang import Jenjang
from simpul.inti.models import Akun, Instansi
from simpul.organisasi import services
from simpul.organisasi.models import Jabatan, Pegawai, UnitOrganisasi

LAMA = date(2019, 1, 2)
KEMAMPUAN = ("Analisis data", "Statistik", "Komunikasi")
# name | pattern, or the level of the head of a unit inside | how many staff; two spaces a level
SUSUNAN = """
Sekretariat Daerah | a | 1
  Bagian Hukum | administrator | 2
    Subbagian Bantuan Hukum | pengawas | 1
Dinas Kesehatan | b | 1
  Bidang Kesmas | administrator | 3
    Seksi Gizi | pengawas | 2
  Bidang Yankes | administrator | 3
  UPT Farmasi | e | 2
  UPT Puskesmas Rumbia | f | 3
Dinas Sosial | b | 1
  Bidang Resos | administrator | 2
Dinas Perhubungan | c1 | 1
  Bidang Lalu Lintas | administrator | 2
Dinas Pendidikan dan Kebudayaan | c2 | 1
  Bidang Sekolah Dasar | administrator | 2
  SMP Negeri 1 | f | 2
Rumah Sakit Umum Daerah | d | 3
"""
KEPALA_POLA = {"e": Jenjang.PENGAWAS, "f": Jenjang.AHLI_MADYA}
STAF = (Jenjang.PELAKSANA, Jenjang.AHLI_MUDA, Jenjang.MAHIR)
CADANGAN = 5


@dataclass
class Kabupaten:
    """One Instansi of the walk, and who records letters for it."""

    instansi: Instansi
    pencatat: Pegawai


def bangun(nama: str, profil: str, zona: str) -> None:
    """Found a regency; every office is held, every person has an account."""
    instansi = Instansi.objects.create(
        nama=f"Pemerintah {nama}", nama_daerah=nama, tempat=nama.split()[-1], profil=profil, zona_waktu=zona
    )
    _bangun_unit(instansi)
    for urut in range(CADANGAN):
        orang(instansi, f"Cadangan {urut + 1}")
    orang(instansi, "Pencatat Surat")
    for satu in ("Provinsi", "Kabupaten Kolaka"):
        _instansi_lain(instansi, satu)


def baca_lagi() -> list[Kabupaten]:
    """The regencies that were founded, read from the database."""
    return [
        Kabupaten(i, Pegawai.objects.get(instansi=i, nama="Pencatat Surat"))
        for i in Instansi.objects.order_by("pk")
    ]


def _bangun_unit(instansi: Instansi) -> None:
    jalan: list[UnitOrganisasi] = []
    for baris in SUSUNAN.strip().splitlines():
        nama, rupa, staf = (bagian.strip() for bagian in baris.split("|"))
        kedalaman = (len(baris) - len(baris.lstrip())) // 2
        unit = _unit(instansi, jalan[kedalaman - 1] if kedalaman else None, nama, rupa)
        jalan[kedalaman:] = [unit]
        _isi(unit, int(staf))


def _unit(instansi: Instansi, induk: UnitOrganisasi | None, nama: str, rupa: str) -> UnitOrganisasi:
    if induk is None:
        setda = nama == "Sekretariat Daerah"
        return services.buat_perangkat_daerah(
            instansi=instansi, nama=nama, pola=rupa, sekretariat_daerah=setda
        )
    if rupa in KEPALA_POLA:
        return services.buat_unit(induk=induk, nama=nama, jenjang_kepala=KEPALA_POLA[rupa], pola=rupa)
    return services.buat_unit(induk=induk, nama=nama, jenjang_kepala=Jenjang(rupa))


def _isi(unit: UnitOrganisasi, staf: int) -> None:
    singkat = unit.nama.removeprefix("Bidang ").removeprefix("Dinas ")
    if unit.pola == "d":
        services.buat_sekretaris(unit=unit)
    for kantor in Jabatan.objects.filter(unit=unit).order_by("pk"):
        _tempatkan(orang(unit.instansi, f"{kantor.peran.capitalize()} {singkat}"), kantor)
    for urut in range(staf):
        jenjang = STAF[(urut + len(unit.nama)) % len(STAF)]
        jabatan = services.buat_jabatan(unit=unit, nama=jenjang.label, jenjang=jenjang)
        _tempatkan(orang(unit.instansi, f"{singkat} {urut + 1}"), jabatan)


def orang(instansi: Instansi, nama: str) -> Pegawai:
    """Somebody with an account, some with what a new Ketua needs."""
    golongan = ("III/a", "III/b", "III/d")[len(nama) % 3]
    pegawai = services.daftarkan_pegawai(
        instansi=instansi, nama=nama, golongan=golongan, pendidikan="S1", surel=""
    )
    pegawai.akun = Akun.objects.create_user(f"p{pegawai.pk}")
    pegawai.save(update_fields=["akun"])
    if len(nama) % 2:
        services.catat_kompetensi(pegawai=pegawai, jenis="kompetensi", nama=KEMAMPUAN[0], bukti="Sertifikat")
    return pegawai


def _tempatkan(pegawai: Pegawai, jabatan: Jabatan) -> None:
    services.tempatkan(pegawai=pegawai, jabatan=jabatan, mulai=LAMA)


def _instansi_lain(instansi: Instansi, nama: str) -> None:
    lain = services.catat_instansi_lain(
        instansi=instansi,
        nama=f"Pemerintah {nama}",
        pejabat_nama=f"Pejabat {nama}",
        pejabat_jabatan="Sekretaris Daerah",
    )
    penilai = services.catat_pegawai_luar(
        instansi_lain=lain, nama=f"Penilai {nama}", jenjang=Jenjang.ADMINISTRATOR
    )
    for urut in range(2):
        services.catat_pegawai_luar(
            instansi_lain=lain, nama=f"Orang {nama} {urut + 1}", jenjang=Jenjang.AHLI_MUDA, penilai=penilai
        )
