"""A small organisation for tests: Dinas Kesehatan with a bidang, Alice at its head, Budi and Citra in it."""

from dataclasses import dataclass
from datetime import date

from simpul.aturan.jenjang import Jenjang
from simpul.inti.models import Instansi
from simpul.organisasi import services
from simpul.organisasi.models import Jabatan, Pegawai, UnitOrganisasi

AWAL = date(2024, 1, 2)


def buat_instansi(nama: str = "Pemerintah Kabupaten Bombana") -> Instansi:
    return Instansi.objects.create(
        nama=nama, nama_daerah="Kabupaten Bombana", tempat="Rumbia", profil="bombana-31-2023"
    )


def kepala(unit: UnitOrganisasi) -> Jabatan:
    return Jabatan.objects.get(unit=unit, peran=Jabatan.Peran.KEPALA)


def pegawai_di(
    unit: UnitOrganisasi, nama: str, jenjang: Jenjang = Jenjang.AHLI_MUDA, mulai: date = AWAL
) -> Pegawai:
    pegawai = services.daftarkan_pegawai(instansi=unit.instansi, nama=nama)
    jabatan = services.buat_jabatan(unit=unit, nama=f"Analis {jenjang.label}", jenjang=jenjang)
    services.tempatkan(pegawai=pegawai, jabatan=jabatan, mulai=mulai)
    return pegawai


@dataclass
class Kesehatan:
    instansi: Instansi
    dinas: UnitOrganisasi
    bidang: UnitOrganisasi
    alice: Pegawai
    budi: Pegawai
    citra: Pegawai


def kesehatan() -> Kesehatan:
    instansi = buat_instansi()
    dinas = services.buat_perangkat_daerah(instansi=instansi, nama="Dinas Kesehatan", pola="b", kode="DINKES")
    bidang = services.buat_unit(
        induk=dinas, nama="Bidang Pelayanan", jenjang_kepala=Jenjang.ADMINISTRATOR, kode="DINKES-1"
    )
    alice = services.daftarkan_pegawai(instansi=instansi, nama="Alice")
    services.tempatkan(pegawai=alice, jabatan=kepala(bidang), mulai=AWAL)
    return Kesehatan(instansi, dinas, bidang, alice, pegawai_di(bidang, "Budi"), pegawai_di(bidang, "Citra"))
