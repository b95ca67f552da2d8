# language: id
Fitur: Yang meminta tidak memutus untuk pihak yang diminta
  Juga tidak sebagai pejabat pelaksana atau penerima delegasi. Dua jabatan di pihak yang sama: satu tindakan.

  Dasar:
    Dengan instansi "Pemerintah Kabupaten Bombana" memakai profil "bombana-31-2023"
    Dan sekretaris daerah "Man"
    Dan perangkat daerah "Dinas Kesehatan" berpola "b" dipimpin "Darwis"
    Dan unit "Bidang Kesmas" pada "Dinas Kesehatan" dipimpin "Asma" sebagai "administrator"
    Dan unit "Bidang Yankes" pada "Dinas Kesehatan" dipimpin "Basri" sebagai "administrator"
    Dan perangkat daerah "Dinas Sosial" berpola "b" dipimpin "Hasan"
    Dan unit "Bidang Rehabilitasi" pada "Dinas Sosial" dipimpin "Ida" sebagai "administrator"
    Dan pegawai "Dodi" sebagai "pelaksana" pada "Bidang Yankes"
    Dan pegawai "Kiki" sebagai "ahli pertama" pada "Bidang Rehabilitasi"
    Dan pegawai "Lala" sebagai "pelaksana" pada "Dinas Sosial"

  @klausul:keputusan-dua-pihak
  Skenario: Plh. di unit tujuan meminta - kepala Perangkat Daerah memutus di tempatnya, sekaligus menetapkan
    Dengan "Asma" menjadi Plh. pimpinan "Bidang Yankes" dari 2024-01-02 sampai 2024-01-31
    Ketika "Asma" mengajukan permohonan pelibatan "Dodi" dari "Bidang Yankes" untuk "Survei"
    Maka langkah diterima
    Dan penugasan "Survei" bersifat "lintas unit"
    Dan naskah "Surat Permohonan Pelibatan" untuk "Survei" ditujukan kepada "Kepala Dinas Kesehatan"
    Dan tembusan naskah "Surat Permohonan Pelibatan" untuk "Survei" tidak kepada "Asma"
    Dan giliran atas "Survei" ada pada "Darwis"
    Dan giliran atas "Survei" tidak ada pada "Asma"
    Ketika "Asma" menyetujui permohonan "Survei"
    Maka langkah ditolak berdasarkan "lamp-III-1-iii-2"
    Dan langkah ditolak berdasarkan "Keputusan Simpul 0005"
    Ketika "Basri" menyetujui permohonan "Survei"
    Maka langkah ditolak berdasarkan "lamp-III-1-iii-2"
    Ketika "Darwis" menyetujui permohonan "Survei"
    Maka langkah diterima
    Dan terbit "Keputusan Kepala Perangkat Daerah" untuk "Survei" ditandatangani "Darwis"
    Dan terbit "Surat Penugasan" untuk "Survei" ditandatangani "Darwis"
    Dan jejak "Survei" utuh dan memuat 2 langkah

  Skenario: Sesudah masa Plh. lewat, penilai yang kembali memutus sendiri
    Dengan "Asma" menjadi Plh. pimpinan "Bidang Yankes" dari 2024-01-02 sampai 2024-01-31
    Ketika "Asma" mengajukan permohonan pelibatan "Dodi" dari "Bidang Yankes" untuk "Survei"
    Dengan hari ini tanggal 2024-02-01
    Maka giliran atas "Survei" ada pada "Basri"
    Ketika "Basri" menyetujui permohonan "Survei"
    Maka langkah diterima

  Skenario: Pemohon yang kemudian menjadi Plt. di unit tujuan tidak memutus permohonannya
    Ketika "Asma" mengajukan permohonan pelibatan "Dodi" dari "Bidang Yankes" untuk "Survei"
    Dengan "Asma" menjadi Plt. pimpinan "Bidang Yankes" dari 2024-01-05 sampai 2024-03-31
    Dan hari ini tanggal 2024-01-05
    Maka "Asma" tidak dapat "menyetujui" atas "Survei" karena "keputusan-dua-pihak"
    Dan "Asma" tidak dapat "menolak" atas "Survei" karena "keputusan-dua-pihak"
    Dan giliran atas "Survei" ada pada "Darwis"

  Skenario: Pemohon yang pindah memimpin unit tujuan tetap tidak memutus permohonannya
    Ketika "Asma" mengajukan permohonan pelibatan "Dodi" dari "Bidang Yankes" untuk "Survei"
    Dengan "Asma" menjadi pimpinan "Bidang Yankes" sejak 2024-01-05
    Dan hari ini tanggal 2024-01-05
    Maka "Asma" tidak dapat "menyetujui" atas "Survei" karena "keputusan-dua-pihak"
    Dan giliran atas "Survei" ada pada "Darwis"

  Skenario: Pimpinan pemilik yang baru juga pihak peminta
    Ketika "Asma" mengajukan permohonan pelibatan "Dodi" dari "Bidang Yankes" untuk "Survei"
    Dengan "Basri" menjadi Plt. pimpinan "Bidang Kesmas" dari 2024-01-05 sampai 2024-03-31
    Dan hari ini tanggal 2024-01-05
    Maka "Basri" tidak dapat "menyetujui" atas "Survei" karena "keputusan-dua-pihak"
    Dan giliran atas "Survei" ada pada "Darwis"

  Skenario: Penerima delegasi yang meminta tidak menjawab; pemberi delegasi yang menjawab
    Dengan "Basri" mendelegasikan wewenang penilaian dan penugasan kepada "Asma" dari 2024-01-02 sampai 2024-12-31
    Ketika "Asma" mengajukan permohonan pelibatan "Dodi" dari "Bidang Yankes" untuk "Survei"
    Dan "Asma" menyetujui permohonan "Survei"
    Maka langkah ditolak berdasarkan "keputusan-dua-pihak"
    Dan giliran atas "Survei" ada pada "Basri"
    Ketika "Basri" menyetujui permohonan "Survei"
    Maka langkah diterima

  Skenario: Penerima delegasi yang bukan peminta boleh menjawab, atas nama
    Dengan pegawai "Yuni" sebagai "ahli madya" pada "Bidang Yankes"
    Dan "Basri" mendelegasikan wewenang penilaian dan penugasan kepada "Yuni" dari 2024-01-02 sampai 2024-12-31
    Ketika "Asma" mengajukan permohonan pelibatan "Dodi" dari "Bidang Yankes" untuk "Survei"
    Dan "Yuni" menyetujui permohonan "Survei"
    Dan "Darwis" menetapkan penugasan "Survei"
    Maka langkah diterima
    Dan terbit "Surat Penugasan" untuk "Survei" ditandatangani "Yuni"

  Skenario: Antar-Perangkat Daerah - Sekretaris Daerah memutus di tempatnya
    Dengan jabatan pimpinan "Bidang Rehabilitasi" kosong
    Dan "Asma" menjadi Plt. pimpinan "Bidang Rehabilitasi" dari 2024-01-02 sampai 2024-06-30
    Ketika "Asma" mengajukan permohonan pelibatan "Kiki" dari "Bidang Rehabilitasi" untuk "Survei"
    Maka penugasan "Survei" bersifat "lintas perangkat daerah"
    Dan giliran atas "Survei" ada pada "Man"
    Dan "Hasan" tidak dapat "menyetujui" atas "Survei" karena "lamp-III-1-iii-2"
    Ketika "Man" menyetujui permohonan "Survei"
    Maka langkah diterima
    Dan penugasan "Survei" berstatus "ditetapkan"
    Dan terbit "Surat Penugasan" untuk "Survei" ditandatangani "Man"

  Skenario: Kepala Perangkat Daerah sendiri yang di dua pihak - Sekretaris Daerah memutus
    Dengan jabatan pimpinan "Bidang Yankes" kosong
    Dan "Darwis" menjadi Plt. pimpinan "Bidang Yankes" dari 2024-01-02 sampai 2024-06-30
    Ketika "Darwis" mengajukan permohonan pelibatan "Dodi" dari "Bidang Yankes" untuk "Survei"
    Maka giliran atas "Survei" ada pada "Man"
    Ketika "Man" menyetujui permohonan "Survei"
    Maka langkah diterima
    Dan giliran atas "Survei" ada pada "Darwis"
    Ketika "Darwis" menetapkan penugasan "Survei"
    Maka langkah diterima

  Skenario: Kepala satu dinas yang menjadi Plt. kepala dinas lain tidak menjawab permohonannya sendiri
    Dengan jabatan pimpinan "Dinas Sosial" kosong
    Dan "Darwis" menjadi Plt. pimpinan "Dinas Sosial" dari 2024-01-02 sampai 2024-06-30
    Ketika "Darwis" mengajukan permohonan pelibatan "Lala" dari "Dinas Sosial" untuk "Survei"
    Maka penugasan "Survei" bersifat "lintas perangkat daerah"
    Dan giliran atas "Survei" ada pada "Man"
    Dan "Darwis" tidak dapat "menolak" atas "Survei" karena "keputusan-dua-pihak"
    Dan "Man" dapat "menolak" atas "Survei"

  Skenario: Kepala dinas yang meminta orang bidangnya tidak menolak permohonannya sendiri, Sekretaris Daerah boleh
    Ketika "Darwis" mengajukan permohonan pelibatan "Dodi" dari "Bidang Yankes" untuk "Survei"
    Maka "Darwis" tidak dapat "menolak" atas "Survei" karena "keputusan-dua-pihak"
    Dan "Basri" dapat "menolak" atas "Survei"

  Skenario: Orang yang diminta tidak memutus untuk dirinya sendiri
    Dengan pegawai "Yuni" sebagai "ahli madya" pada "Bidang Yankes"
    Dan "Basri" mendelegasikan wewenang penilaian dan penugasan kepada "Yuni" dari 2024-01-02 sampai 2024-12-31
    Ketika "Asma" mengajukan permohonan pelibatan "Yuni" dari "Bidang Yankes" untuk "Survei"
    Dan "Yuni" menyetujui permohonan "Survei"
    Maka langkah ditolak berdasarkan "lamp-III-1-iii-2"
    Ketika "Basri" menyetujui permohonan "Survei"
    Maka langkah diterima

  Skenario: Pemilik dua unit menunjuk orang kedua unitnya masing-masing tanpa surat kepada dirinya
    Dengan "Asma" menjadi Plt. pimpinan "Bidang Yankes" dari 2024-01-02 sampai 2024-03-31
    Ketika "Asma" menunjuk "Dodi" untuk "Piket"
    Maka langkah diterima
    Dan penugasan "Piket" bersifat "dalam unit"
    Dan terbit "Surat Tugas" untuk "Piket" ditandatangani "Asma" selaku "Plt. Kepala Bidang Yankes"
    Dan tidak terbit "Surat Permohonan Pelibatan" untuk "Piket"
