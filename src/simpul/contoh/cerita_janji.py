"""The demo's agreements: health, social affairs, planning, public works, education, hospital, puskesmas, UPT, secretariat."""

from simpul.contoh.janji import Janji

SEMUA = (
    Janji("DINKES", """
        Prevalensi stunting turun menjadi 17 persen | Prevalensi stunting | 17 | persen | turun
        Seluruh puskesmas terakreditasi | Puskesmas terakreditasi paripurna atau utama | 5 | puskesmas | naik
        Angka kematian ibu turun | Kematian ibu per 100.000 kelahiran hidup | 140 | kasus | turun
        Data kesehatan satu pintu | Fasilitas yang terhubung ke sistem informasi | 100 | persen | naik
        """, """
        Pemenuhan upaya kesehatan perorangan dan masyarakat | 18400
        Peningkatan kapasitas sumber daya manusia kesehatan | 2150
        Penunjang urusan pemerintahan daerah | 9300
        """, bagi="""
        1 | DINKES-KESMAS | tim kerja | Ahli gizi dan perawat terlatih antropometri | DINKES-YANKES
        1 | DINKES-YANKES | individu
        1 | DINSOS-DAYA | tim kerja | Pendamping keluarga
        2 | DINKES-YANKES | tim kerja | Surveior internal mutu
        3 | DINKES-KESMAS |
        """, revisi=(70, "Hasil survei status gizi semester pertama lebih baik daripada perkiraan", 1, "16.50")),
    Janji("DINSOS", """
        Lansia terlantar tertangani 80 persen | Lansia terlantar yang tertangani | 80 | persen | naik
        Data kesejahteraan sosial padan 95 persen | Keluarga yang padan dengan data kependudukan | 95 | persen | naik
        Penyandang disabilitas mandiri bertambah | Penyandang disabilitas yang bekerja atau berusaha | 40 | orang | naik
        """, """
        Pemberdayaan sosial | 1850
        Rehabilitasi sosial | 1320
        """, bagi="""
        1 | DINSOS-DAYA | individu
        2 | DINSOS-DAYA | tim kerja | Statistisi | DISKOMINFO-STAT
        2 | DUKCAPIL-DATA |
        """),
    Janji("BAPPEDA", """
        Kemiskinan ekstrem nol persen | Penduduk miskin ekstrem | 0 | persen | turun
        Rencana daerah selaras dengan provinsi | Program yang selaras | 90 | persen | naik
        """, """
        Koordinasi dan sinkronisasi perencanaan pembangunan daerah | 2400
        """, bagi="""
        1 | BAPPEDA-SOSBUD | tim kerja | Pekerja sosial, statistisi, pengelola data kependudukan | DINSOS-DAYA
        1 | DINSOS-DAYA | tim kerja
        1 | DUKCAPIL-DATA | individu
        """),
    Janji("PUTR", """
        Jalan kabupaten dalam kondisi mantap 72 persen | Panjang jalan mantap | 72 | persen | naik
        Rencana tata ruang rinci tersedia | Kawasan yang punya rencana rinci | 3 | kawasan | naik
        """, """
        Penyelenggaraan jalan | 64200
        Penyelenggaraan penataan ruang | 1100
        """, bagi="""
        1 | PUTR-BM | tim kerja | Penata kelola jalan
        2 | PUTR-RUANG |
        """),
    Janji("RSUD", """
        Rumah sakit terakreditasi paripurna | Kelompok kerja yang memenuhi standar | 16 | kelompok kerja | naik
        Waktu tunggu rawat jalan paling lama 60 menit | Rata-rata waktu tunggu | 60 | menit | turun
        Ketersediaan darah terpenuhi | Permintaan darah yang terpenuhi | 95 | persen | naik
        """, """
        Pemenuhan layanan rujukan | 27800
        """, bagi="""
        1 | RSUD/sekretaris | tim kerja | Perawat dan dokter penanggung jawab mutu
        2 | RSUD/sekretaris | individu
        """),
    Janji("PKM-RUMBIA", """
        Imunisasi dasar lengkap 95 persen | Anak dengan imunisasi dasar lengkap | 95 | persen | naik
        Cakupan pelayanan ibu hamil 100 persen | Ibu hamil yang diperiksa enam kali | 100 | persen | naik
        """, """
        Pelayanan kesehatan masyarakat puskesmas | 960
        """, bagi="""
        1 | PKM-RUMBIA/1 | individu
        2 | PKM-RUMBIA/2 | individu
        """),
    Janji("UPT-FARMASI", """
        Ketersediaan obat esensial 95 persen | Obat esensial yang tersedia | 95 | persen | naik
        """, """
        Pengelolaan obat dan perbekalan kesehatan | 5200
        """, bagi="""
        1 | UPT-FARMASI/1 | individu
        """),
    Janji("SMP-1", """
        Kemampuan literasi murid naik | Murid di atas kompetensi minimum literasi | 75 | persen | naik
        Iklim sekolah aman | Indeks iklim keamanan sekolah | 80 | indeks | naik
        """, """
        Pengelolaan pendidikan sekolah menengah pertama | 1430
        """, bagi="""
        1 | salma | tim kerja | Guru mata pelajaran
        """),
    Janji("SETDA", """
        Nilai akuntabilitas kinerja daerah naik | Nilai evaluasi akuntabilitas kinerja | 70 | nilai | naik
        Produk hukum daerah selesai tepat waktu | Rancangan yang selesai sesuai program | 90 | persen | naik
        """, """
        Administrasi pemerintahan daerah | 3900
        """, bagi="""
        1 | SETDA-ORG | tim kerja | Perencana dan auditor | BAPPEDA-SOSBUD
        2 | SETDA-HUKUM |
        """),
    Janji("SETDA-AS2", """
        Indeks kepuasan masyarakat 84 | Indeks kepuasan masyarakat | 84 | indeks | naik
        Nilai reformasi birokrasi naik | Nilai reformasi birokrasi | 68 | nilai | naik
        """, """
        Penataan organisasi | 740
        Perekonomian dan pembangunan | 1260
        """, bagi="""
        1 | SETDA-ORG | individu
        2 | SETDA-ORG | tim kerja | Analis kebijakan
        """),
)  # fmt: skip
