"""The work of the other agencies: secretariat, social affairs, education, public works, as it stands in the middle of a year."""

from simpul.contoh.karya import Karya

SEMUA = (
    # Between Perangkat Daerah
    Karya("Pemberdayaan keluarga prasejahtera", kegiatan="""
        Pendataan usaha keluarga | Profil 120 keluarga | -44 | 20 | 14
        Pelatihan usaha rumahan | 60 keluarga terlatih | -10 | 90 | 55
        """, bagian="""
        1 | Kunjungan dan wawancara | DINSOS-DAYA/2 | -42 | 20 | 14
        2 | Kurikulum pelatihan | DINSOS-DAYA/2 | -10 | 30 | 15
        """, langkah="""
        45 DINSOS-DAYA/2 susun_rencana bersama=jamal
        43 jamal tetapkan_rencana
        42 DINSOS-DAYA/2 susun_rincian
        41 jamal beri_arahan : Mulai dari keluarga yang sudah menerima bantuan dua tahun berturut-turut.
        30 DINSOS-DAYA/2 catat_kemajuan bagian=1 persen=35 : 42 keluarga diwawancarai
        23 DINSOS-DAYA/2 catat_koordinasi : Data peserta pelatihan kerja dipadankan; 18 keluarga sudah pernah dilatih. // Bidang Penempatan Tenaga Kerja // rencana
        16 DINSOS-DAYA/2 laporkan : 68 dari 120 keluarga sudah diwawancarai.
        5 DINSOS-DAYA/2 sampaikan_masalah : Alat peraga pelatihan belum dianggarkan tahun ini // Meminjam alat balai latihan kerja // Mengalihkan sisa biaya pendataan
        """),
    Karya("Penanggulangan kemiskinan ekstrem", kegiatan="""
        Pemadanan data | Satu daftar keluarga miskin ekstrem | -37 | 10 | 12
        Penyusunan paket intervensi | Matriks intervensi per keluarga | -5 | 80 | 20
        """, bagian="""
        1 | Pemadanan dengan data kependudukan | BAPPEDA-SOSBUD/1 | -36 | 10 | 6
        1 | Verifikasi lapangan | DINSOS-DAYA/1 | -36 | -2 | 6
        2 | Matriks intervensi | BAPPEDA-SOSBUD/1 | -5 | 80 | 20
        """, langkah="""
        37 BAPPEDA-SOSBUD/1 susun_rencana bersama=BAPPEDA-SOSBUD/kepala
        36 @BAPPEDA-SOSBUD tetapkan_rencana
        35 BAPPEDA-SOSBUD/1 susun_rincian
        28 DINSOS-DAYA/1 catat_kemajuan bagian=2 persen=45 tautan=https://berkas.contoh.example/verifikasi-lapangan : 310 dari 688 keluarga diverifikasi
        20 BAPPEDA-SOSBUD/1 catat_kemajuan bagian=1 persen=80 : 551 keluarga padan dengan data kependudukan
        10 BAPPEDA-SOSBUD/1 sampaikan_masalah masing=ya : Nomor induk 37 keluarga tidak ditemukan // Perekaman ulang di desa // Surat keterangan camat untuk sementara
        8 jamal putuskan_masalah : Pendamping sosial mengantar keluarga ke perekaman di kantor kecamatan.
        """),
    Karya("Gerakan pangan murah", langkah="""
        48 DISPERINDAG-DAGANG/1 catat_kemajuan persen=30 tautan=https://berkas.contoh.example/harga-pangan : Tiga kali pasar murah di Rumbia
        39 DISPERINDAG-DAGANG/1 catat_kemajuan persen=40 : Empat kali pasar murah, beras 11 ton
        """),
    # The secretariat
    Karya("Pelayanan administrasi terpadu", kegiatan="""
        Peta layanan | Daftar layanan sekretariat | -62 | -10 | 3
        Loket terpadu | Loket terpadu beroperasi | -30 | 100 | 42
        """, bagian="""
        1 | Inventarisasi layanan | SETDA-ORG/3 | -60 | -10 | 3
        2 | Rancangan loket dan alur | organisasi | -30 | 60 | 12
        2 | Uji coba loket | SETDA-ORG/3 | 10 | 100 | 30
        """, langkah="""
        63 SETDA-ORG/3 susun_rencana bersama=SETDA-ORG/kepala
        61 @SETDA-ORG tetapkan_rencana
        60 SETDA-ORG/3 susun_rincian
        44 SETDA-ORG/3 catat_kemajuan bagian=1 persen=100 tautan=https://berkas.contoh.example/daftar-layanan : 47 layanan terinventarisasi
        17 organisasi catat_kemajuan bagian=2 persen=40 : Alur 12 layanan prioritas digambar
        15 organisasi beri_umpan_balik tentang=SETDA-ORG/3 : Inventarisasi lengkap; lanjutkan dengan waktu layanan tiap jenis.
        """),
    Karya("Penataan organisasi rumah sakit", langkah="""
        50 SETDA-ORG/4 catat_kemajuan persen=20 : Kajian susunan organisasi rumah sakit dimulai
        12 organisasi catat_koordinasi : Rumah sakit mengusulkan dua instalasi baru; beban kerjanya dihitung bersama. // Direktur dan Sekretaris Rumah Sakit // pelaksanaan
        9 organisasi sampaikan_masalah : Data beban kerja instalasi baru belum tersedia // Menghitung dari kunjungan dua tahun terakhir // Menunda usulan instalasi baru
        """),
    Karya("Evaluasi kelembagaan perangkat daerah", kegiatan="""
        Penilaian mandiri perangkat daerah | Nilai 29 perangkat daerah | -22 | 20 | 5
        Telaah hasil | Naskah rekomendasi | 10 | 80 | 8
        """, langkah="""
        22 organisasi susun_rencana bersama=SETDA-ORG/kepala
        20 @SETDA-ORG tetapkan_rencana
        10 organisasi catat_kemajuan persen=30 : Sembilan perangkat daerah mengirim penilaian mandiri
        """),
    Karya("Survei kepuasan masyarakat semester pertama", kegiatan="""
        Survei dan pengolahan | Indeks 24 unit layanan | -135 | -60 | 16
        """, langkah="""
        136 SETDA-ORG/2 susun_rencana
        134 @SETDA-ORG tetapkan_rencana
        80 SETDA-ORG/2 catat_kemajuan persen=100 tautan=https://berkas.contoh.example/survei-kepuasan : 2.400 tanggapan terolah
        70 SETDA-ORG/2 sampaikan_hasil capaian=83.1 : Indeks kepuasan 83,1 dari 24 unit layanan
        68 @SETDA-ORG nyatakan_sesuai
        64 @SETDA-AS2 kembalikan_hasil : Bandingkan dengan semester lalu untuk setiap unit.
        58 SETDA-ORG/2 sampaikan_hasil capaian=83.1 : Indeks 83,1, naik 1,4; perbandingan tiap unit terlampir
        56 @SETDA-ORG nyatakan_sesuai
        54 @SETDA-AS2 nyatakan_sesuai : Diterima
        """),
    Karya("Pemutakhiran data kepegawaian", kegiatan="""
        Pencocokan riwayat | Riwayat 400 pegawai cocok | -28 | 60 | 4
        """, bagian="""
        1 | Pencocokan riwayat pangkat dan jabatan | kepegawaian | -27 | 40 | 2
        1 | Pencocokan riwayat pendidikan | kepegawaian | -10 | 60 | 2
        """, langkah="""
        28 kepegawaian susun_rencana
        27 @BKPSDM-KINERJA tetapkan_rencana
        26 kepegawaian susun_rincian
        18 kepegawaian catat_kemajuan bagian=1 persen=40 : 161 pegawai cocok
        4 kepegawaian catat_kemajuan bagian=1 persen=65 tautan=https://berkas.contoh.example/rekap-pencocokan : 262 pegawai cocok, 11 perlu dokumen
        3 kepegawaian laporkan : Riwayat pangkat 262 pegawai cocok; 11 menunggu dokumen dari perangkat daerah.
        """),
    Karya("Pengarsipan surat masuk dan keluar", langkah="""
        60 persuratan catat_kemajuan persen=30 : Surat triwulan pertama diarsipkan
        21 persuratan catat_kemajuan persen=55 : Surat triwulan kedua diarsipkan
        20 persuratan laporkan : 1.204 surat diarsipkan dan dialihmediakan.
        """),
    Karya("Reviu rencana kerja anggaran", kegiatan="""
        Reviu dokumen | Catatan hasil reviu 8 perangkat daerah | -11 | 30 | 2
        """, langkah="""
        11 auditor susun_rencana
        10 @INSP-IRBAN1 tetapkan_rencana
        5 auditor catat_kemajuan persen=25 : Dua perangkat daerah direviu
        """),
    # Education
    Karya("Pengembangan kurikulum satuan pendidikan", kegiatan="""
        Analisis konteks sekolah | Profil sekolah | -58 | -20 | 1
        Penyusunan modul ajar | 12 modul ajar | -40 | 90 | 9
        """, bagian="""
        1 | Analisis rapor pendidikan | SMP-1/1 | -57 | -20 | 1
        2 | Modul bahasa dan literasi | salma | -40 | 60 | 4
        2 | Modul matematika | SMP-1/4 | -40 | -4 | 3
        2 | Modul ilmu pengetahuan alam | SMP-1/5 | -30 | 90 | 2
        """, langkah="""
        59 salma susun_rencana bersama=SMP-1/kepala
        58 @SMP-1 tetapkan_rencana
        57 salma susun_rincian
        45 SMP-1/1 catat_kemajuan bagian=1 persen=100 tautan=https://berkas.contoh.example/rapor-pendidikan : Profil sekolah selesai
        32 salma catat_kemajuan bagian=2 persen=40 : Dua modul selesai
        31 SMP-1/4 catat_kemajuan bagian=3 persen=30 : Satu modul selesai
        22 salma beri_umpan_balik tentang=SMP-1/4 : Tambahkan soal kontekstual dari lingkungan pesisir.
        14 SMP-1/5 catat_kemajuan bagian=4 persen=25 : Kerangka tiga modul
        8 salma laporkan_anggota tentang=SMP-1/1 : Analisis rapor pendidikan lengkap dan tepat waktu.
        6 salma catat_kemajuan bagian=2 persen=65 tautan=https://berkas.contoh.example/modul-literasi : Tiga modul selesai dan diuji di kelas VII
        """),
    Karya("Panitia penerimaan murid baru", langkah="""
        35 salma catat_kemajuan persen=40 : Jalur zonasi diverifikasi
        12 salma catat_kemajuan persen=85 : Daftar ulang berjalan
        5 salma laporkan : 192 murid diterima, 188 sudah daftar ulang.
        """),
    Karya("Asesmen literasi dan numerasi semester", kegiatan="""
        Pelaksanaan asesmen | Hasil asesmen tiga tingkat | -98 | -30 | 3
        """, langkah="""
        100 SMP-1/6 susun_rencana
        99 @SMP-1 tetapkan_rencana
        50 SMP-1/6 catat_kemajuan persen=100 tautan=https://berkas.contoh.example/hasil-asesmen : 512 murid mengikuti
        44 SMP-1/6 sampaikan_hasil capaian=71.4 : Kemampuan literasi 71,4, naik 3,2
        42 @SMP-1 nyatakan_sesuai
        """),
    # Public works and disaster management
    Karya("Pemeliharaan rutin ruas Rumbia–Kasipute", kegiatan="""
        Penambalan lubang | 4,2 kilometer tertangani | -140 | -70 | 180
        Pembersihan saluran | 6 kilometer saluran | -120 | -60 | 65
        """, bagian="""
        1 | Penambalan kilometer 0 sampai 4 | PUTR-BM/3 | -140 | -70 | 180
        2 | Pembersihan saluran kiri dan kanan | PUTR-BM/2 | -120 | -60 | 65
        """, langkah="""
        144 PUTR-BM/3 susun_rencana bersama=PUTR-BM/kepala
        142 PUTR-BM/kepala tetapkan_rencana
        141 PUTR-BM/3 susun_rincian
        115 PUTR-BM/3 catat_kemajuan bagian=1 persen=45 tautan=https://berkas.contoh.example/foto-ruas-rumbia : 1,9 kilometer ditambal
        95 PUTR-BM/2 catat_kemajuan bagian=2 persen=60 : 3,6 kilometer saluran bersih
        72 PUTR-BM/3 catat_kemajuan bagian=1 persen=100 : 4,2 kilometer ditambal
        63 PUTR-BM/2 catat_kemajuan bagian=2 persen=100 : Saluran selesai
        57 PUTR-BM/3 sampaikan_hasil tautan=https://berkas.contoh.example/foto-ruas-rumbia : Ruas Rumbia–Kasipute kembali mantap
        53 PUTR-BM/kepala nyatakan_sesuai
        49 @PUTR nyatakan_sesuai : Diterima
        """),
    Karya("Inventarisasi kerusakan jalan kabupaten", kegiatan="""
        Survei 14 ruas | Data kerusakan 14 ruas | -8 | 40 | 22
        """, langkah="""
        8 PUTR-BM/2 susun_rencana
        6 PUTR-BM/kepala tetapkan_rencana
        3 PUTR-BM/2 catat_kemajuan persen=15 tautan=https://berkas.contoh.example/survei-ruas : Dua ruas disurvei
        """),
    Karya("Pembangunan gudang farmasi baru", langkah="""
        31 PUTR-BM/3 catat_kemajuan persen=15 : Gambar rencana selesai
        11 PUTR-BM/3 sampaikan_masalah : Letak gudang masuk sempadan sungai // Menggeser bangunan dua belas meter // Mencari lahan milik daerah yang lain
        """),
    Karya("Pemetaan titik rawan banjir", langkah="""
        55 BPBD-DARURAT/2 catat_kemajuan persen=40 : 11 dari 26 titik dipetakan
        38 BPBD-DARURAT/2 catat_kemajuan persen=60 : 16 titik dipetakan
        """),
    Karya("Migrasi surat elektronik dinas", langkah="""
        70 DISKOMINFO-APTIKA/1 catat_kemajuan persen=60 : 18 perangkat daerah beralih
        40 DISKOMINFO-APTIKA/1 catat_kemajuan persen=100 : Seluruh perangkat daerah beralih
        33 DISKOMINFO-APTIKA/1 sampaikan_hasil : 29 perangkat daerah memakai surat elektronik dinas
        29 @DISKOMINFO-APTIKA kembalikan_hasil : Sertakan bukti cadangan kotak surat lama.
        """),
    Karya("Sekolah lansia Rumbia", kegiatan="""
        Penyelenggaraan kelas | Sepuluh pertemuan | -84 | -10 | 15
        """, langkah="""
        86 DINSOS-DAYA/3 susun_rencana
        84 jamal tetapkan_rencana
        46 DINSOS-DAYA/3 catat_kemajuan persen=60 : Enam pertemuan, 38 lansia
        15 DINSOS-DAYA/3 catat_kemajuan persen=100 tautan=https://berkas.contoh.example/sekolah-lansia : Sepuluh pertemuan, 41 lansia lulus
        10 DINSOS-DAYA/3 sampaikan_hasil : 41 lansia menyelesaikan sekolah lansia
        7 jamal nyatakan_sesuai
        """),
    Karya("Pendataan situs budaya pesisir", langkah="""
        45 SMP-1/9 catat_kemajuan persen=35 tautan=https://berkas.contoh.example/situs-pesisir : Tujuh situs didata
        """),
)  # fmt: skip
