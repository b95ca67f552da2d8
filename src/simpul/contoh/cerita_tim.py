"""Stories of teams with people from elsewhere: formed, partly refused, gone on without, a Ketua replaced."""

from simpul.contoh.cerita import Cerita

STUNTING = "Prevalensi stunting turun menjadi 17 persen"

SEMUA = (
    Cerita("Percepatan penurunan stunting", "bentuk", "asma", "DINKES-KESMAS/2, dodi, DINKES-YANKES/4", 54,
           "52 basri setujui\n50 darwis tetapkan\n49 citra terima\n48 dodi terima\n47 DINKES-KESMAS/2 terima",
           tim="Tim Percepatan Penurunan Stunting", ketua="citra", target=STUNTING),
    Cerita("Penyusunan kebijakan kawasan tanpa rokok", "bentuk", "asma", "DINKES-KESMAS/3, DINKES-YANKES/5", 5,
           tim="Tim Kawasan Tanpa Rokok", ketua="DINKES-KESMAS/3", rutin=False),
    Cerita("Kesiapan layanan musim haji", "bentuk", "basri", "dodi, DINKES-KESMAS/5", 8, "6 asma setujui",
           tim="Tim Kesehatan Haji", ketua="dodi", rutin=False),
    Cerita("Penanggulangan kemiskinan ekstrem", "bentuk", "@BAPPEDA-SOSBUD", "DINSOS-DAYA/1, DISKOMINFO-STAT/2, DUKCAPIL-DATA/1", 46,
           "44 jamal setujui\n43 @DISKOMINFO-STAT setujui\n42 @DUKCAPIL-DATA setujui\n40 sekda tetapkan\n39 BAPPEDA-SOSBUD/1 terima\n38 DINSOS-DAYA/1 terima",
           tim="Tim Penanggulangan Kemiskinan", ketua="BAPPEDA-SOSBUD/1", target="Kemiskinan ekstrem nol persen"),
    Cerita("Satu data kabupaten", "bentuk", "@DISKOMINFO-STAT", "BAPPEDA-SOSBUD/4, DUKCAPIL-DATA/2, citra", 7,
           "5 @BAPPEDA-SOSBUD setujui\n4 @DUKCAPIL-DATA setujui", tim="Tim Satu Data", ketua="DISKOMINFO-STAT/1"),
    Cerita("Operasi pasar menjelang hari raya", "bentuk", "@DISPERINDAG-DAGANG", "DKP-SEDIA/1, SATPOLPP-TIBUM/3", 9,
           "7 @DKP-SEDIA setujui\n6 @SATPOLPP-TIBUM setujui\n4 sekda tetapkan", tim="Tim Pengendali Inflasi", ketua="DISPERINDAG-DAGANG/1", rutin=False),
    # Partly refused: the owner has yet to decide, or went on without
    Cerita("Sistem peringatan dini banjir", "bentuk", "@BPBD-DARURAT", "DISKOMINFO-APTIKA/1, DISHUB-LALIN/1", 11,
           "9 @DISKOMINFO-APTIKA setujui\n8 @DISHUB-LALIN tolak : Sedang menata terminal", tim="Tim Peringatan Dini", ketua="BPBD-DARURAT/1"),
    Cerita("Pekan imunisasi terpadu", "bentuk", "asma", "DINKES-YANKES/1, DINKES-P2P/1", 10,
           "8 basri tolak : Tenaga terbatas", tim="Tim Imunisasi Terpadu", ketua="DINKES-KESMAS/2"),
    Cerita("Pemberdayaan keluarga prasejahtera", "bentuk", "jamal", "DINSOS-REHAB/1, DPPKB-KB/1, DP3A-ANAK/1", 53,
           "51 @DPPKB-KB setujui\n51 hasan setujui\n50 @DP3A-ANAK tolak : Petugas sudah di dua tim\n49 jamal lanjutkan\n47 sekda tetapkan\n46 DINSOS-DAYA/2 terima",
           tim="Tim Keluarga Prasejahtera", ketua="DINSOS-DAYA/2", pemilik="DINSOS-DAYA"),
    Cerita("Lomba inovasi daerah", "bentuk", "@BALITBANG-INOVASI", "DISKOMINFO-APTIKA/2", 39,
           "37 @DISKOMINFO-APTIKA tolak : Pengembangan aplikasi layanan belum selesai", tim="Tim Inovasi", ketua="BALITBANG-INOVASI/1", rutin=False),
    Cerita("Kampung keluarga berkualitas", "bentuk", "@DPPKB-KB", "PKM-POLEANG/2", 35, "33 @DPPKB-KB cabut",
           tim="Tim Kampung Keluarga", ketua="DPPKB-KB/1"),
    # With another institution
    Cerita("Pendataan keluarga miskin berbasis lokasi", "bentuk", "jamal", "DINSOS-DAYA/4, bps/1", 16,
           "14 sekda teruskan\n12 bps/pyb setujui surat=B-801/bps/X", tim="Tim Data Sosial", ketua="DINSOS-DAYA/1", pemilik="DINSOS-DAYA"),
    # A Ketua from elsewhere, with the reason that the rules ask for; a Ketua replaced
    Cerita("Pembangunan gudang farmasi baru", "bentuk", "@UPT-FARMASI", "PUTR-BM/3", 43,
           "41 PUTR-BM/kepala setujui\n39 sekda tetapkan\n38 PUTR-BM/3 terima", tim="Tim Pembangunan Gudang", ketua="PUTR-BM/3",
           alasan="Keahlian konstruksi hanya ada pada Dinas Pekerjaan Umum"),
    Cerita("Penataan organisasi rumah sakit", "bentuk", "@SETDA-ORG", "RSUD/2, organisasi", 64,
           "62 @RSUD setujui\n60 sekda tetapkan\n59 organisasi terima\n58 SETDA-ORG/4 terima\n20 @SETDA-ORG ganti_ketua ketua=organisasi : Ketua semula mengikuti pelatihan\n"
           "18 sekda tetapkan_perubahan", tim="Tim Penataan Rumah Sakit", ketua="SETDA-ORG/4"),
    Cerita("Akreditasi laboratorium kesehatan", "bentuk", "basri", "DINKES-YANKES/3, DINKES-P2P/3", 61,
           "59 DINKES-P2P/kepala setujui\n57 darwis tetapkan\n56 DINKES-YANKES/1 terima\n3 basri ganti_ketua ketua=dodi : Ketua semula dirawat",
           tim="Tim Akreditasi Laboratorium", ketua="DINKES-YANKES/1"),
)  # fmt: skip
