"""Invented content for the tests of documents, and a reader of what they say."""

import io
from dataclasses import replace
from datetime import date
from typing import Any

from pypdf import PdfReader

from simpul.naskah.baku import lengkapi
from simpul.naskah.isi import IsiNaskah, JenisNaskah, Kop, OrangNaskah, PejabatTtd, RujukanSurat

NAMA_PANJANG = "Prof. Dr. dr. Andi Muhammad Syahrir Rahmatullah Wirahadikusumah Tenriawaru, M.Kes., Sp.A(K)"

KOP = Kop(
    nama_pemerintah="Pemerintah Kabupaten Bombana",
    nama_perangkat_daerah="Dinas Kesehatan",
    alamat="Jalan Contoh Nomor 1, Rumbia",
    kontak="Telepon (0000) 000000",
)
ASMA = PejabatTtd(
    nama="dr. Asma Wulandari, M.Kes.",
    jabatan="Kepala Bidang Kesehatan Masyarakat",
    nip="198001012005012001",
    pangkat_golongan="Pembina, IV/a",
)
CITRA = OrangNaskah(
    nama="Citra Ayuningtyas, S.K.M.",
    nip="199002022015032002",
    pangkat_golongan="Penata, III/c",
    jabatan="Epidemiolog Kesehatan Ahli Muda",
    unit_asal="Bidang Pelayanan Kesehatan",
    peran="Anggota",
)
PERMOHONAN = RujukanSurat(
    nama="Surat Permohonan Pelibatan", nomor="000.8/12/DINKES/2024", tanggal=date(2024, 1, 2)
)


def isi(jenis: JenisNaskah = JenisNaskah.SURAT_TUGAS, **ubah: Any) -> IsiNaskah:
    """Filled content of a kind; a Surat Jawaban agrees unless told otherwise."""
    dasar = IsiNaskah(
        jenis=jenis,
        tanggal=date(2024, 1, 2),
        tempat="Rumbia",
        kop=KOP,
        penanda_tangan=ASMA,
        pekerjaan="Survei Gizi Balita",
        nomor="800.1.11.1/7/DINKES/2024",
        nama_daerah="Kabupaten Bombana",
        kepada=("Kepala Bidang Pelayanan Kesehatan",),
        tembusan=("Kepala Dinas Kesehatan",),
        rujukan=(PERMOHONAN,),
        unit_pemilik="Bidang Kesehatan Masyarakat",
        uraian=("Menyusun kuesioner", "Mengumpulkan data"),
        mulai=date(2024, 1, 8),
        selesai=date(2024, 6, 30),
        orang=(CITRA,),
        setuju=True,
        klausul=("Pasal 22 ayat (3)",),
        profil="Peraturan Bupati Bombana Nomor 31 Tahun 2023",
    )
    return lengkapi(replace(dasar, **ubah))


def orang(banyak: int) -> tuple[OrangNaskah, ...]:
    return tuple(
        replace(CITRA, nama=f"Anggota Ke-{i:02d}, S.K.M.", peran="Anggota") for i in range(1, banyak + 1)
    )


def halaman(pdf: bytes) -> list[str]:
    """The text of each page, with single spaces."""
    return [" ".join(hal.extract_text().split()) for hal in PdfReader(io.BytesIO(pdf)).pages]


def teks(pdf: bytes) -> str:
    return " ".join(halaman(pdf))
