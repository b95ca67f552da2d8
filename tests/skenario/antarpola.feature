# language: id
Fitur: Antarpola - bagian, bidang, puskesmas, rumah sakit bersama-sama

  Dasar:
    Dengan instansi "Pemerintah Kabupaten Bombana" memakai profil "bombana-31-2023"
    Dan perangkat daerah "Sekretariat Daerah" berpola "a" dipimpin "Man"
    Dan sekretaris daerah "Man"
    Dan unit "Bagian Umum" pada "Sekretariat Daerah" dipimpin "Umar" sebagai "administrator"
    Dan unit "Bagian Hukum" pada "Sekretariat Daerah" dipimpin "Hadi" sebagai "administrator"
    Dan perangkat daerah "Dinas Kesehatan" berpola "b" dipimpin "Darwis"
    Dan unit "Bidang Kesmas" pada "Dinas Kesehatan" dipimpin "Asma" sebagai "administrator"
    Dan unit "Bidang Yankes" pada "Dinas Kesehatan" dipimpin "Basri" sebagai "administrator"
    Dan unit "Puskesmas Rumbia" pada "Dinas Kesehatan" berpola "f" dipimpin "Lina" sebagai "pejabat fungsional"
    Dan unit "Puskesmas Poleang" pada "Dinas Kesehatan" berpola "f" dipimpin "Pia" sebagai "pejabat fungsional"
    Dan perangkat daerah "Rumah Sakit Umum Daerah" berpola "d" dipimpin "Rahman"
    Dan sekretaris "Sitti" pada "Rumah Sakit Umum Daerah"
    Dan pegawai "Ners" sebagai "mahir" pada "Rumah Sakit Umum Daerah"
    Dan pegawai "Nur" sebagai "mahir" pada "Puskesmas Rumbia"
    Dan pegawai "Dodi" sebagai "pelaksana" pada "Bidang Yankes"
    Dan pegawai "Ani" sebagai "pelaksana" pada "Bagian Umum"
    Dan instansi lain "Kementerian Kesehatan" dengan pejabat yang berwenang "Sekjen"

  Skenario: Antarbagian - Sekretaris Daerah menetapkan sebagai kepala Perangkat Daerah
    Ketika "Hadi" mengajukan permohonan pelibatan "Ani" dari "Bagian Umum" untuk "T"
    Dan "Umar" menyetujui permohonan "T"
    Dan "Man" menetapkan penugasan "T"
    Maka langkah diterima
    Dan terbit "Keputusan Kepala Perangkat Daerah" untuk "T" ditandatangani "Man"
    Dan terbit "Keputusan Kepala Perangkat Daerah" untuk "T" ditandatangani "Man" selaku "Sekretaris Daerah"
    Dan tidak terbit "Keputusan Sekretaris Daerah" untuk "T"

  Skenario: Bidang meminta orang puskesmas di dinas yang sama
    Ketika "Asma" mengajukan permohonan pelibatan "Nur" dari "Puskesmas Rumbia" untuk "T"
    Maka penugasan "T" bersifat "lintas unit"
    Dan giliran atas "T" ada pada "Lina"
    Ketika "Lina" menyetujui permohonan "T"
    Dan "Darwis" menetapkan penugasan "T"
    Maka terbit "Surat Penugasan" untuk "T" ditandatangani "Lina"

  Skenario: Antarpuskesmas lintas unit, dari rumah sakit lintas Perangkat Daerah, bukan oleh Sekretarisnya
    Ketika "Pia" mengajukan permohonan pelibatan "Nur" dari "Puskesmas Rumbia" untuk "T"
    Maka penugasan "T" bersifat "lintas unit"
    Ketika "Rahman" mengajukan permohonan pelibatan "Nur" dari "Puskesmas Rumbia" untuk "U"
    Maka penugasan "U" bersifat "lintas perangkat daerah"
    Dan giliran atas "U" ada pada "Lina"
    Ketika "Sitti" mengajukan permohonan pelibatan "Nur" dari "Puskesmas Rumbia" untuk "V"
    Maka langkah ditolak berdasarkan "lamp-III-1-iii-1"

  Skenario: Penerima delegasi penilaian yang meminta - pemberinya atau kepala Perangkat Daerah memutus
    Dengan "Basri" mendelegasikan wewenang penilaian kepada "Asma" dari 2024-01-01 sampai 2024-12-31
    Maka Pejabat Penilai Kinerja "Dodi" adalah "Asma"
    Ketika "Asma" mengajukan permohonan pelibatan "Dodi" dari "Bidang Yankes" untuk "T"
    Dan "Asma" menyetujui permohonan "T"
    Maka langkah ditolak berdasarkan "lamp-III-1-iii-2"
    Dan giliran atas "T" ada pada "Basri"
    Dan giliran atas "T" ada pada "Darwis"
    Ketika "Darwis" menyetujui permohonan "T"
    Maka langkah diterima

  Skenario: Sukarela tanpa sasaran diterima dengan peringatan; ke bidang dari puskesmas
    Ketika "Dodi" menyampaikan keinginan lisan untuk "T" kepada "Basri"
    Maka langkah diterima dengan peringatan "lamp-IV-A-1-c"
    Ketika "Nur" mengajukan diri untuk "U" pada "Bidang Kesmas"
    Maka langkah diterima dengan peringatan "lamp-IV-A-1-c"
    Ketika "Lina" mengetahui pengajuan "U"
    Dan "Asma" menyetujui pengajuan "U"
    Dan "Nur" meminta persetujuan penugasan "U" kepada "Lina"
    Dan "Lina" menyetujui pengajuan "U"
    Dan "Darwis" menetapkan penugasan "U"
    Maka terbit "Surat Penugasan" untuk "U" ditandatangani "Lina"

  Skenario: Kepala puskesmas mengajukan diri ke bidang
    Ketika "Lina" mengajukan diri untuk "U" pada "Bidang Kesmas"
    Maka langkah diterima
    Dan giliran atas "U" ada pada "Darwis"

  Skenario: Sukarela ke unit yang dipimpinnya sebagai Plt
    Dengan jabatan pimpinan "Puskesmas Poleang" kosong
    Dan "Lina" menjadi Plt. pimpinan "Puskesmas Poleang" dari 2024-01-02 sampai 2024-05-01
    Ketika "Lina" mengajukan diri untuk "U" pada "Puskesmas Poleang"
    Dan "Darwis" mengetahui pengajuan "U"
    Maka giliran atas "U" ada pada "Darwis"
    Dan "Lina" tidak dapat "menyetujui" atas "U" karena "lamp-III-2-2-b"

  Skenario: Tim lintas PD dari RSUD
    Ketika "Rahman" membentuk tim kerja rutin "TR" untuk "W" dengan ketua "Ners" dan anggota "Nur, Dodi"
    Maka penugasan "W" bersifat "lintas perangkat daerah"
    Dan giliran atas "W" ada pada "Lina"
    Dan giliran atas "W" ada pada "Basri"

  Skenario: Sekretaris RSUD tidak dapat ditugaskan
    Ketika "Rahman" menunjuk "Sitti" untuk "T"
    Maka langkah ditolak berdasarkan "ps1-23"

  Skenario: Permintaan masuk menurut nama instansi
    Ketika "Sekjen" mengajukan permohonan pelibatan "Nur" dari "Pemerintah Kabupaten Bombana" untuk "T"
    Dan "Man" menyetujui permohonan "T"
    Dan "Man" menginstruksikan penugasan "T" kepada "Lina"
    Dan "Lina" menetapkan penugasan "T"
    Dan "Nur" menerima penugasan "T"
    Maka penugasan "T" berstatus "berjalan"
    Dan jejak "T" utuh dan memuat 5 langkah

  Skenario: Sekretaris Daerah sebagai Plt. kepala dinas menetapkan sebagai Plt.
    Dengan jabatan pimpinan "Dinas Kesehatan" kosong
    Dan "Man" menjadi Plt. pimpinan "Dinas Kesehatan" dari 2024-01-02 sampai 2024-05-01
    Ketika "Asma" mengajukan permohonan pelibatan "Dodi" dari "Bidang Yankes" untuk "T"
    Dan "Basri" menyetujui permohonan "T"
    Dan "Man" menetapkan penugasan "T"
    Maka terbit "Keputusan Kepala Perangkat Daerah" untuk "T" ditandatangani "Man" selaku "Plt. Kepala Dinas Kesehatan"

  Skenario: Kepala satu dinas yang menjadi Plt. dinas lain
    Dengan perangkat daerah "Dinas Sosial" berpola "b" dipimpin "Darwis"
    Dan pegawai "Tuti" sebagai "ahli muda" pada "Dinas Sosial"
    Maka Pejabat Penilai Kinerja "Tuti" adalah "Darwis"
    Ketika "Darwis" menunjuk "Tuti" untuk "T"
    Maka langkah diterima
    Ketika "Asma" mengajukan permohonan pelibatan "Tuti" dari "Dinas Sosial" untuk "U"
    Maka penugasan "U" bersifat "lintas perangkat daerah"
    Dan giliran atas "U" ada pada "Darwis"
