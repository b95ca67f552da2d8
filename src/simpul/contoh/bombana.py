"""The demo regency: the organisations that the regulation names, with units that such agencies usually have.

The people are invented, so are UPT, schools and addresses; kecamatan and kelurahan, which the regulation does not
mention, have a pattern by explicit choice.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from simpul.aturan.profil import daftar_versi
from simpul.contoh.nama import Penamai
from simpul.contoh.pemeran import PEMERAN, Pemeran
from simpul.contoh.rencana import Kecakapan, Orang, Pengisi, Rencana, baca_unit

PROFIL = "bombana-31-2023"
BENIH = 312023
LOWONG = ("DISPAR-PEMUDA", "BPBD-SIAGA", "SD-2")
"""Offices that nobody holds and in which nobody acts."""
KOSONG_DIPANGKU = ("DINSOS-REHAB", "DISHUB", "PKM-MATAOLEO")
"""Offices that somebody holds as Plt. only; who, ``keadaan`` says."""
ALASAN = dict.fromkeys(
    ("KEC-RUMBIA", "KEC-POLEANG"),
    "Tidak disebut peraturan; dipilih pola d karena satu tingkat di bawah camat (pilihan daerah, rekaan)",
) | dict.fromkeys(
    ("KEL-DOULE", "KEL-BOEPINANG"),
    "Tidak disebut peraturan; dipilih pola e karena dipimpin seorang Pengawas (pilihan daerah, rekaan)",
)

TABEL = """
SETDA | Sekretariat Daerah
  SETDA-AS1 | Asisten Pemerintahan dan Kesejahteraan Rakyat | jpt
    SETDA-TAPEM | Bagian Tata Pemerintahan | umum=2
    SETDA-KESRA | Bagian Kesejahteraan Rakyat | umum=2
    SETDA-HUKUM | Bagian Hukum | umum=2
  SETDA-AS2 | Asisten Perekonomian dan Administrasi Umum | jpt
    SETDA-EKON | Bagian Perekonomian dan Sumber Daya Alam | umum=2
    SETDA-ORG | Bagian Organisasi | umum=4
    SETDA-UMUM | Bagian Umum | umum=1
      SETDA-UMUM-TU | Sub Bagian Tata Usaha Pimpinan dan Kepegawaian | pengawas umum=2
    SETDA-PBJ | Bagian Pengadaan Barang dan Jasa | umum=2
SETWAN | Sekretariat DPRD
  SETWAN-SIDANG | Bagian Persidangan dan Perundang-undangan | umum=2
  SETWAN-UMUM | Bagian Umum dan Keuangan | umum=1
INSP | Inspektorat Daerah
  INSP-SEK | Sekretariat | umum=1
  INSP-IRBAN1 | Inspektur Pembantu Wilayah I | pengawasan=4
  INSP-IRBAN2 | Inspektur Pembantu Wilayah II | pengawasan=2
DLH | Dinas Lingkungan Hidup
  DLH-SEK | Sekretariat | umum=1
  DLH-SAMPAH | Bidang Pengelolaan Sampah dan Limbah | umum=2
DKP | Dinas Ketahanan Pangan
  DKP-SEDIA | Bidang Ketersediaan dan Distribusi Pangan | tani=3
DISTAN | Dinas Pertanian
  DISTAN-SEK | Sekretariat | umum=1
  DISTAN-PANGAN | Bidang Tanaman Pangan dan Hortikultura | tani=3
  UPT-BENIH | UPT Balai Benih Pertanian | pola=e tani=3
PUTR | Dinas Pekerjaan Umum dan Penataan Ruang
  PUTR-SEK | Sekretariat | umum=1
  PUTR-BM | Bidang Bina Marga | teknik=3
  PUTR-RUANG | Bidang Penataan Ruang | teknik=3
PERKIM | Dinas Perumahan, Kawasan Permukiman dan Pertanahan
  PERKIM-RUMAH | Bidang Perumahan | teknik=2
DISKAN | Dinas Perikanan
  DISKAN-BUDIDAYA | Bidang Perikanan Budidaya | laut=3
  UPT-PPI | UPT Pangkalan Pendaratan Ikan Boepinang | pola=e laut=2
DISKOMINFO | Dinas Komunikasi, Informatika dan Statistik
  DISKOMINFO-SEK | Sekretariat | umum=1
  DISKOMINFO-APTIKA | Bidang Aplikasi Informatika | data=3
  DISKOMINFO-STAT | Bidang Statistik dan Persandian | data=4
DINKES | Dinas Kesehatan | kesehatan=1
  DINKES-SEK | Sekretariat
    DINKES-SEK-UM | Sub Bagian Umum dan Kepegawaian | pengawas umum=2
    DINKES-SEK-PRC | Sub Bagian Perencanaan dan Keuangan | pengawas umum=2
  DINKES-KESMAS | Bidang Kesehatan Masyarakat | kesehatan=6
  DINKES-P2P | Bidang Pencegahan dan Pengendalian Penyakit | kesehatan=4
  DINKES-YANKES | Bidang Pelayanan Kesehatan | kesehatan=5
  PKM-RUMBIA | UPT Puskesmas Rumbia | pola=f puskesmas=16
  PKM-POLEANG | UPT Puskesmas Poleang | pola=f puskesmas=15
  PKM-RAROWATU | UPT Puskesmas Rarowatu | pola=f puskesmas=12
  PKM-MATAOLEO | UPT Puskesmas Mata Oleo | pola=f puskesmas=10
  PKM-KABAENA | UPT Puskesmas Kabaena | pola=f puskesmas=15
  UPT-FARMASI | UPT Instalasi Farmasi | pola=e puskesmas=2
DINSOS | Dinas Sosial
  DINSOS-SEK | Sekretariat | umum=1
  DINSOS-REHAB | Bidang Rehabilitasi Sosial | sosial=4
  DINSOS-DAYA | Bidang Pemberdayaan Sosial | sosial=4
DISPERINDAG | Dinas Perindustrian, Perdagangan, Koperasi, Usaha Kecil dan Menengah
  DISPERINDAG-DAGANG | Bidang Perdagangan | umum=2
DPMPTSP | Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu
  DPMPTSP-IZIN | Bidang Pelayanan Perizinan | umum=3
DISPAR | Dinas Pariwisata, Kepemudaan dan Olahraga
  DISPAR-WISATA | Bidang Destinasi Pariwisata | umum=2
  DISPAR-PEMUDA | Bidang Kepemudaan dan Olahraga | umum=2
DUKCAPIL | Dinas Kependudukan dan Pencatatan Sipil
  DUKCAPIL-DATA | Bidang Pengelolaan Informasi Administrasi Kependudukan | data=3
DP3A | Dinas Pemberdayaan Perempuan dan Perlindungan Anak
  DP3A-ANAK | Bidang Perlindungan Anak | sosial=2
NAKERTRANS | Dinas Transmigrasi dan Tenaga Kerja
  NAKERTRANS-KERJA | Bidang Penempatan Tenaga Kerja | umum=2
DPPKB | Dinas Pengendalian Penduduk dan Keluarga Berencana
  DPPKB-KB | Bidang Keluarga Berencana | kesehatan=2
PERPUS | Dinas Perpustakaan dan Kearsipan
  PERPUS-ARSIP | Bidang Kearsipan | pustaka=3
DPMD | Dinas Pemberdayaan Masyarakat dan Desa
  DPMD-PEMDES | Bidang Pemerintahan Desa | umum=2
BAPPEDA | Badan Perencanaan Pembangunan Daerah
  BAPPEDA-SEK | Sekretariat | umum=1
  BAPPEDA-SOSBUD | Bidang Pemerintahan dan Pembangunan Manusia | rencana=4
BKPSDM | Badan Kepegawaian dan Pengembangan Sumber Daya Manusia
  BKPSDM-SEK | Sekretariat | umum=1
  BKPSDM-MUTASI | Bidang Mutasi dan Promosi | sdm=3
  BKPSDM-KINERJA | Bidang Penilaian Kinerja dan Penghargaan | sdm=4
BALITBANG | Badan Penelitian dan Pengembangan
  BALITBANG-INOVASI | Bidang Inovasi dan Teknologi | rencana=2
KESBANGPOL | Badan Kesatuan Bangsa dan Politik
  KESBANGPOL-POLITIK | Bidang Politik Dalam Negeri | umum=2
BPBD | Badan Penanggulangan Bencana Daerah
  BPBD-SIAGA | Bidang Pencegahan dan Kesiapsiagaan | tertib=3
  BPBD-DARURAT | Bidang Kedaruratan dan Logistik | tertib=2
DISHUB | Dinas Perhubungan
  DISHUB-LALIN | Bidang Lalu Lintas dan Angkutan | teknik=2
BKD | Badan Keuangan Daerah
  BKD-ANGGARAN | Bidang Anggaran | uang=3
  BKD-ASET | Bidang Pengelolaan Aset | uang=2
SATPOLPP | Satuan Polisi Pamong Praja
  SATPOLPP-TIBUM | Bidang Ketertiban Umum | tertib=4
DIKBUD | Dinas Pendidikan dan Kebudayaan
  DIKBUD-SEK | Sekretariat | pendidikan=1
    DIKBUD-SEK-UM | Sub Bagian Umum dan Kepegawaian | pengawas umum=2
  DIKBUD-SD | Bidang Pembinaan Sekolah Dasar | pendidikan=3
  DIKBUD-SMP | Bidang Pembinaan Sekolah Menengah Pertama | pendidikan=3
  DIKBUD-BUDAYA | Bidang Kebudayaan | pendidikan=2
  SMP-1 | SMP Negeri 1 Rumbia | pola=f sekolah=20
  SMP-3 | SMP Negeri 3 Poleang | pola=f sekolah=18
  SD-1 | SD Negeri 1 Kasipute | pola=f sekolah=15
  SD-2 | SD Negeri 2 Lauru | pola=f sekolah=13
  SD-7 | SD Negeri 7 Boepinang | pola=f sekolah=14
  SD-12 | SD Negeri 12 Rarowatu | pola=f sekolah=13
  TK-PEMBINA | TK Negeri Pembina Rumbia | pola=f sekolah=7
RSUD | Rumah Sakit Umum Daerah | pola=d sekretaris rumah_sakit=26
KEC-RUMBIA | Kecamatan Rumbia | pola=d sekretaris wilayah=3
  KEL-DOULE | Kelurahan Doule | pola=e wilayah=2
KEC-POLEANG | Kecamatan Poleang | pola=d sekretaris wilayah=3
  KEL-BOEPINANG | Kelurahan Boepinang | pola=e wilayah=2
"""


def susun(hari_ini: date) -> Rencana:
    """The whole demo regency as of a day."""
    organisasi = daftar_versi(PROFIL)[-1].organisasi
    unit = [
        replace(
            u,
            pola=u.pola or ("" if u.induk else organisasi[u.nama]),
            alamat=_alamat(u.kode) if not u.induk else "",
        )
        for u in baca_unit(TABEL, ALASAN)
    ]
    pengisi = Pengisi(Penamai(BENIH), hari_ini)
    kosong = {f"{kode}/kepala" for kode in (*LOWONG, *KOSONG_DIPANGKU)}
    orang = [o for u in unit for o in pengisi.isi(u) if o.kunci not in kosong]
    return Rencana(unit, list(_dengan_pemeran(orang)))


def _alamat(kode: str) -> str:
    return f"Jalan Contoh Nomor {len(kode) * 7}, Rumbia 93771 (alamat rekaan)"


def _dengan_pemeran(orang: list[Orang]) -> Iterator[Orang]:
    """The cast has fixed names; a position held by one of the cast keeps its invented number and rank."""
    tempat = {p.tempat: p for p in PEMERAN}
    for satu in orang:
        yield _perankan(satu, tempat[satu.kunci]) if satu.kunci in tempat else satu


def _perankan(satu: Orang, p: Pemeran) -> Orang:
    pns = (
        satu
        if not p.golongan
        else replace(satu, jenis_asn="pns", golongan=p.golongan, nip=_nip_pns(satu.nip))
    )
    kecakapan = (
        *pns.kecakapan,
        *(_cakap(nama, pns) for nama in p.mampu if nama not in {k.nama for k in pns.kecakapan}),
    )
    return replace(
        pns, kunci=p.nama_pengguna or satu.kunci, nama=p.nama, gelar_belakang=p.gelar, kecakapan=kecakapan
    )


def _nip_pns(nip: str) -> str:
    return nip if int(nip[12:14]) <= 12 else f"{nip[:12]}03{nip[14:]}"


def _cakap(nama: str, satu: Orang) -> Kecakapan:
    return Kecakapan(
        "kompetensi", nama, f"Sertifikat pelatihan {nama.lower()}, rekaan", date(satu.mulai.year + 1, 6, 12)
    )
