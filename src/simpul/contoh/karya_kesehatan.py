"""The work of the health office, its puskesmas and the hospital, as it stands in the middle of a year."""

from simpul.contoh.karya import Karya

SEMUA = (
    # A team with everything: plan, parts for several, evidence, feedback, minutes, problem, reports on members
    Karya("Surveilans gizi rutin", kegiatan="""
        Penimbangan dan pengukuran balita | Data antropometri lima puskesmas | -76 | 60 | 48
        Validasi dan pengolahan data gizi | Basis data gizi per desa | -60 | 90 | 18
        Umpan balik ke puskesmas dan desa | Laporan gizi bulanan | -30 | 110 | 9
        """, bagian="""
        1 | Penimbangan di Rumbia dan Mata Oleo | DINKES-KESMAS/2 | -74 | 30 | 20 | Antropometri balita
        1 | Penimbangan di Poleang dan Rarowatu | DINKES-KESMAS/3 | -74 | -3 | 18
        1 | Kalibrasi alat timbang dan ukur | DINKES-KESMAS/2 | -74 | -50 | 8
        2 | Validasi data ganda dan data pencilan | citra | -60 | 60 | 10 | Pengolahan data gizi
        2 | Peta sebaran balita berisiko | DINKES-KESMAS/3 | -45 | 80 | 6
        3 | Surat umpan balik bulanan | citra | -30 | 110 | 9
        """, langkah="""
        76 citra susun_rencana bersama=asma
        75 asma tetapkan_rencana
        74 asma beri_arahan : Dahulukan desa dengan prevalensi di atas dua puluh persen; data desa lain menyusul pada putaran kedua.
        74 citra susun_rincian : Sri Suhartini dilatih mengukur panjang badan bersama petugas Puskesmas Rumbia
        72 DINKES-KESMAS/2 susun_rencana_pribadi : Senin dan Selasa di Rumbia, Rabu di Mata Oleo; data masuk paling lambat Jumat.
        70 DINKES-KESMAS/2 catat_kemajuan bagian=3 persen=50 : Dacin tiga puskesmas dikalibrasi
        62 DINKES-KESMAS/2 catat_kemajuan bagian=3 persen=100 tautan=https://berkas.contoh.example/kalibrasi-alat-ukur : Seluruh alat dikalibrasi, berita acara terlampir
        58 DINKES-KESMAS/2 catat_kemajuan bagian=1 persen=35 tautan=https://berkas.contoh.example/foto-posyandu-rumbia : 412 balita ditimbang di 14 posyandu
        55 DINKES-KESMAS/3 catat_kemajuan bagian=2 persen=30 : 286 balita ditimbang, dua posyandu ditunda karena hujan
        52 citra catat_kemajuan bagian=4 persen=25 : Data ganda dari dua puskesmas dibersihkan
        50 citra beri_umpan_balik tentang=DINKES-KESMAS/2 : Pencatatan rapi. Tambahkan nomor induk kependudukan agar mudah dipadankan.
        48 DINKES-KESMAS/2 minta_sumber_daya : Dua alat ukur panjang badan untuk posyandu pulau
        46 asma sediakan_sumber_daya : Diambil dari stok UPT Instalasi Farmasi, diserahkan Senin
        40 citra laporkan : Penimbangan berjalan di sembilan dari empat belas posyandu sasaran tahap pertama.
        39 citra laporkan_anggota tentang=DINKES-KESMAS/2 : Menyelesaikan kalibrasi lebih awal dan menimbang 412 balita.
        33 DINKES-KESMAS/2 catat_kemajuan bagian=1 persen=60 tautan=https://berkas.contoh.example/foto-posyandu-mata-oleo : 705 balita ditimbang, Mata Oleo selesai
        27 citra catat_koordinasi : Puskesmas sepakat mengirim data setiap tanggal lima; format isian disamakan. // Lima kepala puskesmas // pelaksanaan
        21 DINKES-KESMAS/3 sampaikan_masalah : Timbangan digital di Poleang rusak dan tidak ada cadangan // Meminjam timbangan Puskesmas Rarowatu // Menggeser anggaran umpan balik untuk membeli satu unit
        19 asma putuskan_masalah : Pinjam dahulu dari Rarowatu; pembelian masuk perubahan anggaran.
        14 DINKES-KESMAS/3 catat_kemajuan bagian=2 persen=55 : 512 balita ditimbang dengan timbangan pinjaman
        9 citra catat_kemajuan bagian=4 persen=60 tautan=https://berkas.contoh.example/rekap-gizi-triwulan : Rekap triwulan disandingkan dengan data kependudukan
        2 DINKES-KESMAS/2 catat_kemajuan bagian=1 persen=80 : 934 balita ditimbang
        """),
    # Across units: a problem that several heads must decide
    Karya("Percepatan penurunan stunting", kegiatan="""
        Audit kasus stunting | Rekomendasi untuk 40 keluarga | -48 | 40 | 32
        Pendampingan keluarga berisiko | Buku pendampingan keluarga | -40 | 100 | 45
        """, bagian="""
        1 | Telaah kasus bersama dokter puskesmas | citra | -46 | 20 | 20
        1 | Kunjungan rumah kasus Rumbia | dodi | -46 | -5 | 12
        2 | Pendampingan menu dan sanitasi | DINKES-KESMAS/2 | -40 | 90 | 25
        2 | Penguatan kader pendamping | dodi | -30 | 90 | 20
        """, langkah="""
        48 citra susun_rencana bersama=asma
        46 asma tetapkan_rencana
        45 citra susun_rincian
        38 dodi catat_kemajuan bagian=2 persen=40 tautan=https://berkas.contoh.example/kunjungan-rumah-rumbia : 16 dari 40 keluarga dikunjungi
        30 DINKES-KESMAS/2 catat_kemajuan bagian=3 persen=15 : Menu lokal disusun bersama kader
        24 dodi laporkan : Enam belas kunjungan selesai; empat keluarga dirujuk ke rumah pemulihan gizi.
        18 dodi catat_kemajuan bagian=2 persen=70 : 28 keluarga dikunjungi, dua pindah alamat
        12 citra catat_kemajuan bagian=1 persen=45 tautan=https://berkas.contoh.example/notulen-audit-kasus : Dua putaran audit kasus selesai
        6 citra sampaikan_masalah masing=ya : Kendaraan lapangan dipakai bergantian sehingga kunjungan tertunda // Setiap bidang menyisihkan satu hari kendaraan // Menyewa kendaraan untuk kunjungan pulau
        4 basri putuskan_masalah : Kendaraan Bidang Pelayanan Kesehatan dapat dipakai setiap Kamis.
        """),
    Karya("Pemutakhiran data stunting", kegiatan="""
        Penggabungan data timbang | Satu daftar balita untuk lima puskesmas | -72 | -20 | 6
        Penandaan keluarga berisiko | Daftar keluarga berisiko per desa | -40 | 60 | 8
        """, bagian="""
        1 | Penggabungan data dan pembersihan data ganda | citra | -72 | -20 | 6
        2 | Penandaan bersama bidan desa | citra | -40 | 60 | 8
        """, langkah="""
        73 citra susun_rencana
        71 asma kembalikan_rencana : Pisahkan biaya pertemuan bidan desa; sekarang tercampur dengan pengolahan data.
        69 citra susun_rencana
        68 asma tetapkan_rencana
        66 citra susun_rincian
        50 citra catat_kemajuan bagian=1 persen=60 : Data tiga puskesmas tergabung
        28 citra catat_kemajuan bagian=1 persen=100 tautan=https://berkas.contoh.example/daftar-balita-gabungan : Daftar gabungan 6.120 balita
        26 citra laporkan : Daftar gabungan selesai; penandaan dimulai dari tiga desa prioritas.
        25 asma beri_umpan_balik tentang=citra : Bagus. Sertakan kolom sumber data pada daftar gabungan.
        5 citra catat_kemajuan bagian=2 persen=35 : 22 dari 63 desa ditandai
        """),
    # A plan that waits, a plan that came back
    Karya("Kader pemantau tumbuh kembang", kegiatan="""
        Pemilihan kader | 30 kader terpilih | -20 | 10 | 4
        Pelatihan kader | 30 kader terlatih | 5 | 60 | 22
        """, langkah="""
        8 dodi susun_rencana bersama=asma
        """),
    Karya("Pendampingan akreditasi puskesmas", kegiatan="""
        Penilaian mandiri | Nilai awal tiap puskesmas | -45 | 10 | 12
        Perbaikan dokumen mutu | Dokumen mutu lengkap | -10 | 90 | 30
        """, langkah="""
        46 dodi susun_rencana bersama=basri
        44 basri kembalikan_rencana : Jadwal penilaian mandiri bertabrakan dengan bulan imunisasi; geser dua minggu.
        41 dodi catat_kemajuan persen=10 : Penilaian awal Puskesmas Rumbia
        20 dodi catat_kemajuan persen=25 tautan=https://berkas.contoh.example/penilaian-awal-rumbia : Penilaian awal dua puskesmas
        7 dodi sampaikan_masalah : Puskesmas Mata Oleo dipimpin pelaksana tugas sehingga tim mutunya belum ditetapkan // Pelaksana tugas menetapkan tim mutu sementara // Pendampingan Mata Oleo dijadwalkan terakhir
        """),
    Karya("Penyusunan rencana aksi pangan dan gizi", kegiatan="""
        Penelaahan dokumen provinsi | Matriks kesesuaian | -55 | -10 | 3
        Penyusunan naskah | Naskah rencana aksi | -30 | 60 | 15
        """, bagian="""
        1 | Matriks kesesuaian program | dodi | -52 | -12 | 3
        2 | Naskah bab situasi dan target | dodi | -30 | 60 | 15
        """, langkah="""
        53 dodi susun_rencana
        52 asma tetapkan_rencana
        51 dodi susun_rincian
        40 dodi catat_kemajuan bagian=1 persen=50 : Separuh matriks terisi
        22 dodi minta_sumber_daya : Akses ke dokumen anggaran ketahanan pangan
        3 asma minta_laporan tentang=dodi tenggat=7 : Sampaikan kemajuan naskah untuk rapat Kepala Dinas
        """),
    Karya("Akreditasi laboratorium kesehatan", kegiatan="""
        Pemenuhan standar peralatan | Daftar alat terkalibrasi | -50 | 30 | 60
        Uji banding antarlaboratorium | Laporan uji banding | -10 | 90 | 25
        """, bagian="""
        1 | Kalibrasi alat hematologi | DINKES-YANKES/1 | -48 | -8 | 40
        2 | Pengiriman contoh uji | DINKES-YANKES/1 | -10 | 90 | 25
        """, langkah="""
        50 DINKES-YANKES/1 susun_rencana bersama=basri
        48 basri tetapkan_rencana
        47 DINKES-YANKES/1 susun_rincian
        35 DINKES-YANKES/1 catat_kemajuan bagian=1 persen=45 tautan=https://berkas.contoh.example/kalibrasi-hematologi : Tiga dari tujuh alat terkalibrasi
        15 DINKES-YANKES/1 minta_sumber_daya : Biaya pengiriman contoh uji ke Kendari
        13 basri tolak_sumber_daya : Dibebankan pada perubahan anggaran; ajukan lagi bulan depan
        """),
    Karya("Konseling menyusui", kegiatan="""
        Kelas ibu menyusui | 12 kelas | -70 | 100 | 24
        """, bagian="""
        1 | Kelas di puskesmas daratan | DINKES-YANKES/4 | -70 | 40 | 14
        1 | Kelas di posyandu pulau | DINKES-YANKES/4 | -30 | 90 | 10
        """, langkah="""
        72 DINKES-YANKES/4 susun_rencana bersama=asma
        71 asma tetapkan_rencana
        70 DINKES-YANKES/4 susun_rincian
        61 DINKES-YANKES/4 catat_kemajuan bagian=1 persen=30 : Empat kelas, 61 ibu
        44 DINKES-YANKES/4 catat_kemajuan bagian=1 persen=60 tautan=https://berkas.contoh.example/daftar-hadir-kelas-ibu : Tujuh kelas, 118 ibu
        43 DINKES-YANKES/4 laporkan : Tujuh dari dua belas kelas selesai.
        """),
    # Puskesmas: one review
    Karya("Pelayanan imunisasi kejar", kegiatan="""
        Pendataan sasaran kejar | Daftar anak belum lengkap | -23 | 0 | 2
        Pelayanan di posyandu dan sekolah | 300 anak terlayani | -15 | 80 | 11
        """, bagian="""
        1 | Pendataan bersama bidan desa | PKM-RUMBIA/1 | -22 | 0 | 2
        2 | Pelayanan di sekolah | PKM-RUMBIA/1 | -15 | 80 | 11
        """, langkah="""
        23 PKM-RUMBIA/1 susun_rencana
        22 lina tetapkan_rencana
        21 PKM-RUMBIA/1 susun_rincian
        16 PKM-RUMBIA/1 catat_kemajuan bagian=1 persen=70 : 214 anak terdata
        8 PKM-RUMBIA/1 catat_kemajuan bagian=2 persen=20 tautan=https://berkas.contoh.example/kohort-imunisasi : 61 anak diimunisasi
        3 PKM-RUMBIA/1 sampaikan_masalah : Vaksin campak habis di gudang // Meminta pinjaman Puskesmas Rarowatu // Menjadwalkan ulang dua sekolah
        """),
    Karya("Gugus kendali mutu puskesmas", kegiatan="""
        Pemetaan antrean pendaftaran | Peta alur pasien | -4 | 20 | 1
        """, langkah="""
        2 PKM-RUMBIA/3 susun_rencana bersama=lina
        """),
    Karya("Posyandu keliling pulau", langkah="""
        15 PKM-KABAENA/3 catat_kemajuan persen=20 : Tiga pulau dikunjungi
        6 PKM-KABAENA/3 catat_kemajuan persen=35 tautan=https://berkas.contoh.example/foto-posyandu-pulau : Lima pulau dikunjungi, ombak tinggi menunda dua pulau
        """),
    # The hospital: reviewed by the Sekretaris, then by the Direktur
    Karya("Penyiapan survei akreditasi rumah sakit", kegiatan="""
        Pemenuhan dokumen standar | Dokumen 16 kelompok kerja | -150 | -60 | 40
        Simulasi survei | Laporan simulasi | -75 | -45 | 35
        """, bagian="""
        1 | Dokumen pelayanan berfokus pasien | RSUD/1 | -150 | -60 | 20
        1 | Dokumen sasaran keselamatan pasien | RSUD/2 | -150 | -60 | 20
        2 | Simulasi survei dan perbaikan | RSUD/3 | -75 | -45 | 35
        """, langkah="""
        152 RSUD/3 susun_rencana bersama=RSUD/kepala
        150 @RSUD tetapkan_rencana
        149 RSUD/3 susun_rincian
        130 RSUD/1 catat_kemajuan bagian=1 persen=60 tautan=https://berkas.contoh.example/dokumen-pelayanan-pasien : Enam dari sepuluh dokumen disahkan
        110 RSUD/2 catat_kemajuan bagian=2 persen=100 : Seluruh dokumen keselamatan pasien disahkan
        90 RSUD/1 catat_kemajuan bagian=1 persen=100 : Dokumen lengkap
        88 RSUD/3 laporkan : Dokumen dua kelompok kerja lengkap; simulasi dijadwalkan bulan depan.
        87 RSUD/3 laporkan_anggota tentang=RSUD/1 : Menyelesaikan sepuluh dokumen sesuai jadwal.
        60 RSUD/3 catat_kemajuan bagian=3 persen=100 tautan=https://berkas.contoh.example/laporan-simulasi-survei : Simulasi selesai, 14 temuan diperbaiki
        55 RSUD/3 sampaikan_hasil tautan=https://berkas.contoh.example/laporan-simulasi-survei : Rumah sakit siap disurvei: 16 kelompok kerja lengkap
        52 RSUD/sekretaris kembalikan_hasil : Lampirkan bukti perbaikan 14 temuan simulasi.
        47 RSUD/3 sampaikan_hasil : Bukti perbaikan seluruh temuan dilampirkan
        45 RSUD/sekretaris nyatakan_sesuai
        43 @RSUD nyatakan_sesuai : Diterima. Terima kasih kepada seluruh tim.
        """),
    Karya("Pengurangan waktu tunggu rawat jalan", kegiatan="""
        Pendaftaran daring | Layanan pendaftaran daring berjalan | -100 | -20 | 28
        """, bagian="""
        1 | Uji coba pendaftaran daring tiga poliklinik | RSUD/5 | -100 | -20 | 28
        """, langkah="""
        104 RSUD/5 susun_rencana
        102 @RSUD tetapkan_rencana
        101 RSUD/5 susun_rincian
        70 RSUD/5 catat_kemajuan bagian=1 persen=50 : Dua poliklinik mencoba
        25 RSUD/5 catat_kemajuan bagian=1 persen=100 tautan=https://berkas.contoh.example/waktu-tunggu-rawat-jalan : Rata-rata tunggu turun dari 96 menjadi 58 menit
        12 RSUD/5 sampaikan_hasil capaian=58 tautan=https://berkas.contoh.example/waktu-tunggu-rawat-jalan : Waktu tunggu rawat jalan rata-rata 58 menit
        8 RSUD/sekretaris nyatakan_sesuai : Sesuai target triwulan
        """),
    Karya("Kelas ibu hamil Rumbia", kegiatan="""
        Kelas ibu hamil | Enam kelas | -120 | -20 | 6
        """, langkah="""
        121 PKM-RUMBIA/2 susun_rencana
        120 lina tetapkan_rencana
        80 PKM-RUMBIA/2 catat_kemajuan persen=50 : Tiga kelas, 34 ibu
        40 PKM-RUMBIA/2 catat_kemajuan persen=100 tautan=https://berkas.contoh.example/kelas-ibu-hamil : Enam kelas, 71 ibu
        34 PKM-RUMBIA/2 sampaikan_hasil capaian=88 : Enam kelas dengan 71 ibu hamil, cakupan 88 persen
        31 lina kembalikan_hasil : Tambahkan cakupan per desa.
        28 PKM-RUMBIA/2 sampaikan_hasil capaian=88 : Enam kelas dengan 71 ibu hamil, cakupan 88 persen; cakupan sembilan desa terlampir
        27 lina nyatakan_sesuai
        """),
    Karya("Pencatatan stok obat elektronik", kegiatan="""
        Pengalihan kartu stok | Seluruh kartu stok elektronik | -90 | -10 | 9
        """, langkah="""
        91 UPT-FARMASI/1 susun_rencana
        89 @UPT-FARMASI tetapkan_rencana
        45 UPT-FARMASI/1 catat_kemajuan persen=60 : 410 dari 680 jenis obat dialihkan
        11 UPT-FARMASI/1 catat_kemajuan persen=100 : Seluruh kartu stok dialihkan
        4 UPT-FARMASI/1 sampaikan_hasil : 680 jenis obat tercatat elektronik; selisih fisik di bawah satu persen
        """),
    Karya("Bulan vitamin A", kegiatan="""
        Distribusi dan pemberian | 95 persen balita menerima | -110 | -60 | 18
        """, langkah="""
        112 DINKES-KESMAS/6 susun_rencana
        110 asma tetapkan_rencana
        72 DINKES-KESMAS/6 catat_kemajuan persen=100 tautan=https://berkas.contoh.example/rekap-vitamin-a : 96,2 persen balita menerima
        66 DINKES-KESMAS/6 sampaikan_hasil capaian=18.2 : Cakupan vitamin A 96,2 persen dari target 95 persen; pengukuran bersamaan mencatat prevalensi stunting 18,2 persen
        64 asma nyatakan_sesuai
        61 darwis nyatakan_sesuai : Diterima
        """),
    Karya("Pemetaan tenaga kesehatan wilayah kepulauan", kegiatan="""
        Pendataan dan analisis kebutuhan | Peta kebutuhan tenaga | -95 | -15 | 7
        """, langkah="""
        97 DINKES-KESMAS/5 susun_rencana
        95 asma tetapkan_rencana
        50 DINKES-KESMAS/5 catat_kemajuan persen=55 : Empat puskesmas terdata
        18 DINKES-KESMAS/5 catat_kemajuan persen=100 : Peta kebutuhan selesai
        14 DINKES-KESMAS/5 sampaikan_hasil : Peta kebutuhan tenaga kesehatan kepulauan: kurang 11 bidan dan 4 dokter
        11 asma nyatakan_sesuai : Angka sudah dicocokkan dengan data kepegawaian
        """),
    Karya("Penataan rujukan gawat darurat", langkah="""
        60 DINKES-YANKES/1 catat_kemajuan persen=40 : Alur rujukan tiga puskesmas disepakati
        19 DINKES-YANKES/1 catat_kemajuan persen=100 : Alur rujukan lima puskesmas disepakati
        9 DINKES-YANKES/1 sampaikan_hasil : Alur rujukan gawat darurat lima puskesmas dan rumah sakit
        """),
)  # fmt: skip
