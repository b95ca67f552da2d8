"""The demo regency: written by hand, as it were, through the services."""

from collections.abc import Callable
from datetime import timedelta

from simpul.contoh import (
    bombana,
    cerita_dalam,
    cerita_instansi,
    cerita_janji,
    cerita_pelibatan,
    cerita_setahun,
    cerita_sukarela,
    cerita_tim,
    janji,
    karya,
    karya_daerah,
    karya_kesehatan,
    sepanjang_tahun,
)
from simpul.contoh.cerita import Panggung, Peristiwa
from simpul.contoh.daftar_staf import Kabupaten, impor
from simpul.contoh.keadaan import kosongkan, tulis_delegasi, tulis_koreksi, tulis_luar, tulis_pelaksana
from simpul.contoh.masuk import MUDAH, buat_akun
from simpul.inti import jam
from simpul.inti.models import Instansi
from simpul.siklus_kerja.ukuran import hitung

NAMA = "Pemerintah Kabupaten Bombana"
BAGIAN = (cerita_setahun, cerita_dalam, cerita_pelibatan, cerita_sukarela, cerita_instansi, cerita_tim)
CERITA = tuple(cerita for bagian in BAGIAN for cerita in bagian.SEMUA)
KARYA = (*karya_kesehatan.SEMUA, *karya_daerah.SEMUA)


def muat(lapor: Callable[[str], None]) -> Kabupaten:
    """Load everything. The caller holds the transaction: all of it or nothing."""
    instansi = Instansi.objects.create(
        nama=NAMA,
        nama_daerah="Kabupaten Bombana",
        tempat="Rumbia",
        alamat="Jalan Contoh Nomor 1, Rumbia 93771 (alamat rekaan)",
        zona_waktu="Asia/Makassar",
        profil=bombana.PROFIL,
        contoh=True,
    )
    hari_ini = jam.hari_ini(instansi.zona_waktu)
    with jam.pada(hari_ini - timedelta(days=200), instansi.zona_waktu):
        rencana = bombana.susun(hari_ini)
        kab = impor(instansi, rencana, "daftar-pegawai-rekaan.xlsx")
        lapor(f"{len(rencana.unit)} unit dan {len(rencana.orang)} orang")
        buat_akun(instansi, kab.orang, MUDAH)
        tulis_luar(kab)
    tulis_pelaksana(kab, hari_ini)
    with jam.pada(hari_ini - timedelta(days=30), instansi.zona_waktu):
        tulis_delegasi(kab, hari_ini)
        tulis_koreksi(kab, hari_ini)
    panggung = Panggung(kab, hari_ini)
    peristiwa = [satu for cerita in CERITA for satu in panggung.peristiwa(cerita)]
    peristiwa += [satu for kerja in KARYA for satu in karya.peristiwa(panggung, kerja)]
    peristiwa += [satu for isi in cerita_janji.SEMUA for satu in janji.peristiwa(panggung, isi)]
    peristiwa += sepanjang_tahun.peristiwa(panggung)
    pensiun = hari_ini - timedelta(days=10)
    peristiwa.append(Peristiwa(-10, 0, lambda: kosongkan(kab, "PERKIM-RUMAH", pensiun)))
    panggung.main(peristiwa, lambda n, semua: lapor(f"{n} dari {semua} peristiwa"))
    hitung(instansi, hari_ini)
    return kab
