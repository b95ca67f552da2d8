"""Stories that began early in the year, so that their results can be looked at now."""

from simpul.contoh.cerita import Cerita

SEMUA = (
    Cerita("Penyiapan survei akreditasi rumah sakit", "bentuk", "@RSUD", "RSUD/1, RSUD/2", 160,
           "158 RSUD/3 terima\n157 RSUD/1 terima\n156 RSUD/2 terima", tim="Tim Akreditasi Rumah Sakit", ketua="RSUD/3",
           target="Rumah sakit terakreditasi paripurna"),
    Cerita("Pengurangan waktu tunggu rawat jalan", "tunjuk", "@RSUD", "RSUD/5", 108, "106 RSUD/5 terima",
           target="Waktu tunggu rawat jalan paling lama 60 menit"),
    Cerita("Kelas ibu hamil Rumbia", "tunjuk", "lina", "PKM-RUMBIA/2", 125, "123 PKM-RUMBIA/2 terima",
           target="Cakupan pelayanan ibu hamil 100 persen"),
    Cerita("Pencatatan stok obat elektronik", "tunjuk", "@UPT-FARMASI", "UPT-FARMASI/1", 95, "93 UPT-FARMASI/1 terima",
           target="Ketersediaan obat esensial 95 persen"),
    Cerita("Bulan vitamin A", "tunjuk", "asma", "DINKES-KESMAS/6", 116, "114 DINKES-KESMAS/6 terima",
           target="Prevalensi stunting turun menjadi 17 persen"),
    Cerita("Pemetaan tenaga kesehatan wilayah kepulauan", "tunjuk", "asma", "DINKES-KESMAS/5", 100, "98 DINKES-KESMAS/5 terima",
           target="Seluruh puskesmas terakreditasi"),
    Cerita("Penataan rujukan gawat darurat", "tunjuk", "basri", "DINKES-YANKES/1", 88, "87 DINKES-YANKES/1 terima"),
    Cerita("Pemeliharaan rutin ruas Rumbia–Kasipute", "bentuk", "PUTR-BM/kepala", "PUTR-BM/2", 150,
           "148 PUTR-BM/3 terima\n147 PUTR-BM/2 terima", tim="Tim Pemeliharaan Jalan", ketua="PUTR-BM/3", rutin=False,
           target="Jalan kabupaten dalam kondisi mantap 72 persen"),
    Cerita("Asesmen literasi dan numerasi semester", "tunjuk", "@SMP-1", "SMP-1/6", 105, "104 SMP-1/6 terima",
           target="Kemampuan literasi murid naik"),
    Cerita("Survei kepuasan masyarakat semester pertama", "tunjuk", "@SETDA-ORG", "SETDA-ORG/2", 140, "139 SETDA-ORG/2 terima",
           target="Indeks kepuasan masyarakat 84"),
    Cerita("Migrasi surat elektronik dinas", "tunjuk", "@DISKOMINFO-APTIKA", "DISKOMINFO-APTIKA/1", 92, "91 DISKOMINFO-APTIKA/1 terima"),
    Cerita("Pemetaan titik rawan banjir", "tunjuk", "@BPBD-DARURAT", "BPBD-DARURAT/2", 84, "83 BPBD-DARURAT/2 terima", selesai=-4),
    Cerita("Sekolah lansia Rumbia", "tunjuk", "jamal", "DINSOS-DAYA/3", 90, "89 DINSOS-DAYA/3 terima",
           target="Lansia terlantar tertangani 80 persen"),
)  # fmt: skip
