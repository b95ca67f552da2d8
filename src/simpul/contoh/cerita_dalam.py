"""Stories inside a unit: appointment, proposal, volunteers, teams of a unit's own people, and changes of these."""

from simpul.contoh.cerita import Cerita

STUNTING = "Prevalensi stunting turun menjadi 17 persen"

SEMUA = (
    Cerita("Pemutakhiran data stunting", "tunjuk", "asma", "citra", 75, "74 citra terima", target=STUNTING,
           uraian="Menggabungkan data timbang dari lima puskesmas\nMenandai keluarga berisiko\nMelaporkan tiap akhir bulan"),
    Cerita("Penyusunan profil kesehatan kabupaten", "tunjuk", "asma", "DINKES-KESMAS/4", 6, target="Profil kesehatan terbit tepat waktu"),
    Cerita("Pendampingan akreditasi puskesmas", "tunjuk", "basri", "dodi", 50, "49 dodi terima", target="Seluruh puskesmas terakreditasi"),
    Cerita("Supervisi klinik pratama", "tunjuk", "basri", "dodi", 2, target="Seluruh fasilitas kesehatan berizin"),
    Cerita("Penyusunan telaah jabatan fungsional kesehatan", "tunjuk", "darwis", "DINKES/1", 18, "17 DINKES/1 terima"),
    Cerita("Pelayanan imunisasi kejar", "tunjuk", "lina", "PKM-RUMBIA/1", 25, "24 PKM-RUMBIA/1 terima", target="Imunisasi dasar lengkap 95 persen"),
    Cerita("Pengelolaan rantai dingin vaksin", "tunjuk", "lina", "PKM-RUMBIA/11", 1),
    Cerita("Posyandu keliling pulau", "tunjuk", "@PKM-KABAENA", "PKM-KABAENA/3", 20, "18 PKM-KABAENA/3 terima"),
    Cerita("Panitia penerimaan murid baru", "tunjuk", "@SMP-1", "salma", 45, "44 salma terima", selesai=10),
    Cerita("Pendampingan literasi kelas awal", "tunjuk", "@SD-1", "SD-1/1", 28, "27 SD-1/1 terima"),
    Cerita("Verifikasi kelayakan penerima bantuan disabilitas", "tunjuk", "jamal", "DINSOS-REHAB/2", 15, "14 DINSOS-REHAB/2 terima"),
    Cerita("Pendataan warga terlantar", "tunjuk", "jamal", "DINSOS-REHAB/3", 3),
    Cerita("Inventarisasi kerusakan jalan kabupaten", "tunjuk", "PUTR-BM/1", "PUTR-BM/2", 10, "9 PUTR-BM/2 terima"),
    Cerita("Pengawasan angkutan perintis", "tunjuk", "@DISHUB-LALIN", "DISHUB-LALIN/1", 60, "59 DISHUB-LALIN/1 terima"),
    Cerita("Rekonsiliasi aset kendaraan dinas", "tunjuk", "@BKD-ASET", "BKD-ASET/1", 35, "34 BKD-ASET/1 terima"),
    Cerita("Pemutakhiran data kepegawaian", "tunjuk", "@BKPSDM-KINERJA", "kepegawaian", 30, "29 kepegawaian terima", target="Data pegawai mutakhir 100 persen"),
    Cerita("Evaluasi penilaian kinerja triwulan", "tunjuk", "@BKPSDM-KINERJA", "kepegawaian", 2),
    Cerita("Evaluasi kelembagaan perangkat daerah", "tunjuk", "@SETDA-ORG", "organisasi", 26, "25 organisasi terima"),
    Cerita("Penyusunan peta proses bisnis", "tunjuk", "@SETDA-ORG", "organisasi", 1),
    Cerita("Reviu rencana kerja anggaran", "tunjuk", "@INSP-IRBAN1", "auditor", 14, "13 auditor terima"),
    Cerita("Audit kinerja bantuan operasional sekolah", "tunjuk", "@INSP-IRBAN1", "auditor", 1),
    Cerita("Verifikasi proposal kelompok tani", "tunjuk", "@DISTAN-PANGAN", "DISTAN-PANGAN/1", 16, "15 DISTAN-PANGAN/1 terima"),
    Cerita("Penertiban izin reklame", "tunjuk", "@SATPOLPP-TIBUM", "SATPOLPP-TIBUM/1", 8, "7 SATPOLPP-TIBUM/1 terima"),
    Cerita("Pengarsipan surat masuk dan keluar", "tunjuk", "@SETDA-UMUM-TU", "persuratan", 90, "89 persuratan terima"),
    # Proposals between the head of a unit and the assessor in a sub-section of it
    Cerita("Penyusunan rencana strategis dinas", "usulkan", "@DINKES-SEK", "DINKES-SEK-PRC/1", 4),
    Cerita("Rekapitulasi realisasi anggaran", "usulkan", "@DINKES-SEK", "DINKES-SEK-PRC/2", 21, "20 @DINKES-SEK-PRC tunjuk\n19 DINKES-SEK-PRC/2 terima"),
    Cerita("Pendataan barang milik daerah", "usulkan", "@DINKES-SEK", "DINKES-SEK-UM/2", 17,
           "16 @DINKES-SEK-UM tolak : Orang ini menyelesaikan sensus barang di gudang farmasi sampai akhir bulan"),
    Cerita("Penyusunan jadwal piket kantor", "usulkan", "@DINKES-SEK", "DINKES-SEK-UM/1", 13, "12 @DINKES-SEK cabut"),
    # Volunteers inside a unit
    Cerita("Pelatihan kader posyandu remaja", "sampaikan", "citra", "citra", 3, penerima="asma"),
    Cerita("Penulisan buku saku gizi", "sampaikan", "DINKES-KESMAS/3", "DINKES-KESMAS/3", 24, "23 asma setujui\n22 DINKES-KESMAS/3 terima", penerima="asma"),
    Cerita("Pengelolaan media sosial dinas", "sampaikan", "DINKES-KESMAS/6", "DINKES-KESMAS/6", 19,
           "!18 asma tolak\n18 asma tolak : Diutamakan penyelesaian laporan sanitasi lebih dahulu", penerima="asma"),
    Cerita("Pendampingan olimpiade sains", "sampaikan", "salma", "salma", 5, "4 @SMP-1 setujui", penerima="@SMP-1"),
    Cerita("Penyiapan majalah dinding sekolah", "sampaikan", "SMP-1/6", "SMP-1/6", 11, "10 SMP-1/6 cabut", penerima="@SMP-1"),
    Cerita("Senam sehat lansia", "sampaikan", "PKM-RUMBIA/4", "PKM-RUMBIA/4", 2, penerima="lina"),
    # Teams of a unit's own people
    Cerita("Surveilans gizi rutin", "bentuk", "asma", "DINKES-KESMAS/2, DINKES-KESMAS/3", 80,
           "79 citra terima\n78 DINKES-KESMAS/2 terima\n77 DINKES-KESMAS/3 terima", tim="Tim Surveilans Gizi", ketua="citra", target=STUNTING),
    Cerita("Gugus kendali mutu puskesmas", "bentuk", "lina", "PKM-RUMBIA/3, PKM-RUMBIA/6, PKM-RUMBIA/7", 5,
           "4 PKM-RUMBIA/3 terima", tim="Tim Mutu Puskesmas Rumbia", ketua="PKM-RUMBIA/3"),
    Cerita("Pengembangan kurikulum satuan pendidikan", "bentuk", "@SMP-1", "SMP-1/1, SMP-1/4, SMP-1/5", 65,
           "64 salma terima\n63 SMP-1/1 terima\n62 SMP-1/4 terima\n61 SMP-1/5 terima", tim="Tim Kurikulum", ketua="salma"),
    Cerita("Penyiapan lomba sekolah sehat", "bentuk", "@SD-7", "SD-7/1, SD-7/2, SD-7/3", 1, tim="Tim Sekolah Sehat", rutin=False),
    # Changes inside a unit
    Cerita("Pencatatan kasus tuberkulosis", "tunjuk", "@DINKES-P2P", "DINKES-P2P/2", 85,
           "84 DINKES-P2P/2 terima\n30 @DINKES-P2P perpanjang selesai=200 : Pelacakan kontak belum selesai", selesai=40),
    Cerita("Penjaringan kesehatan anak sekolah", "tunjuk", "basri", "DINKES-YANKES/3", 70,
           "69 DINKES-YANKES/3 terima\n20 basri akhiri selesai=-20 : Penjaringan selesai lebih awal di seluruh sekolah"),
    Cerita("Pengolahan laporan bulanan puskesmas", "tunjuk", "basri", "DINKES-YANKES/4", 66,
           "65 DINKES-YANKES/4 terima\n13 basri alihkan orang_lama=DINKES-YANKES/4 orang=DINKES-YANKES/5 : Pegawai semula mengikuti pendidikan"),
    Cerita("Pelayanan administrasi terpadu", "bentuk", "@SETDA-ORG", "organisasi, SETDA-ORG/4", 68,
           "67 organisasi terima\n66 SETDA-ORG/3 terima\n!31 @SETDA-ORG ganti_ketua ketua=SETDA-ORG/2 : Ketua semula pindah tugas\n"
           "30 @SETDA-ORG ganti_ketua ketua=organisasi : Ketua semula beralih ke tim lain",
           tim="Tim Reformasi Birokrasi", ketua="SETDA-ORG/3"),
    # What the rules refuse
    Cerita("!Survei kepuasan masyarakat", "tunjuk", "asma", "dodi", 37),
    Cerita("!Penyusunan laporan triwulan", "tunjuk", "dodi", "DINKES-YANKES/1", 36),
)  # fmt: skip
