# language: id
Fitur: Plt., Plh., jabatan kosong, dan wewenang yang didelegasikan

  Dasar:
    Dengan instansi "Pemerintah Kabupaten Bombana" memakai profil "bombana-31-2023"
    Dan sekretaris daerah "Man"
    Dan perangkat daerah "Dinas Sosial" berpola "b" dipimpin "Hasan"
    Dan unit "Bidang Rehabilitasi" pada "Dinas Sosial" dipimpin "Ida" sebagai "administrator"
    Dan unit "Bidang Pemberdayaan" pada "Dinas Sosial" dipimpin "Jamal" sebagai "administrator"
    Dan unit "Seksi Anak" pada "Bidang Rehabilitasi" dipimpin "Joni" sebagai "pengawas"
    Dan pegawai "Kiki" sebagai "pelaksana" pada "Bidang Rehabilitasi"
    Dan pegawai "Lala" sebagai "ahli muda" pada "Bidang Rehabilitasi"
    Dan pegawai "Mia" sebagai "terampil" pada "Seksi Anak"
    Dan pegawai "Nana" sebagai "ahli pertama" pada "Bidang Pemberdayaan"

  Skenario: Plh. menjabat mulai hari pertama sampai hari terakhir, pemegang jabatan tidak
    Dengan "Jamal" menjadi Plh. pimpinan "Bidang Rehabilitasi" dari 2024-03-04 sampai 2024-03-08
    Dan hari ini tanggal 2024-03-03
    Maka Pejabat Penilai Kinerja "Kiki" adalah "Ida"
    Dengan hari ini tanggal 2024-03-04
    Maka Pejabat Penilai Kinerja "Kiki" adalah "Jamal"
    Dan pimpinan unit organisasi "Mia" adalah "Jamal"
    Ketika "Ida" menunjuk "Kiki" untuk "Pendataan"
    Maka langkah ditolak berdasarkan "ps21-2"
    Ketika "Jamal" menunjuk "Kiki" untuk "Pendataan"
    Maka langkah diterima
    Dan terbit "Surat Tugas" untuk "Pendataan" ditandatangani "Jamal"
    Dan terbit "Surat Tugas" untuk "Pendataan" ditandatangani "Jamal" selaku "Plh. Kepala Bidang Rehabilitasi"
    Dengan hari ini tanggal 2024-03-08
    Maka Pejabat Penilai Kinerja "Kiki" adalah "Jamal"
    Dengan hari ini tanggal 2024-03-09
    Maka Pejabat Penilai Kinerja "Kiki" adalah "Ida"
    Ketika "Jamal" menunjuk "Kiki" untuk "Pendataan ulang"
    Maka langkah ditolak berdasarkan "Pasal 22 ayat (3)"

  Skenario: Seorang fungsional yang menjadi Plh. tidak menilai dirinya sendiri
    Dengan "Lala" menjadi Plh. pimpinan "Bidang Rehabilitasi" dari 2024-01-02 sampai 2024-01-31
    Maka Pejabat Penilai Kinerja "Kiki" adalah "Lala"
    Dan Pejabat Penilai Kinerja "Lala" adalah "Hasan"
    Ketika "Lala" menunjuk "Lala" untuk "Tugas sendiri"
    Maka langkah ditolak berdasarkan "ps21-2"

  Skenario: Orang seksi yang menjadi Plt. kepala bidang tidak dinilai bawahannya
    Dengan jabatan pimpinan "Bidang Rehabilitasi" kosong
    Dan "Mia" menjadi Plt. pimpinan "Bidang Rehabilitasi" dari 2024-01-02 sampai 2024-03-31
    Maka Pejabat Penilai Kinerja "Mia" adalah "Hasan"
    Dan Pejabat Penilai Kinerja "Joni" adalah "Mia"

  Skenario: Jabatan kosong tanpa Plt. - tidak seorang pun menilai, tidak seorang pun maju dengan diam-diam
    Dengan jabatan pimpinan "Bidang Rehabilitasi" kosong
    Maka "Kiki" tidak punya Pejabat Penilai Kinerja
    Ketika "Hasan" menunjuk "Kiki" untuk "Pendataan"
    Maka langkah ditolak berdasarkan "lamp-III-p1-k2"
    Dan tidak terbit "Surat Tugas" untuk "Pendataan"
    Ketika "Jamal" mengajukan permohonan pelibatan "Kiki" dari "Bidang Rehabilitasi" untuk "Survei"
    Maka langkah ditolak berdasarkan "Lampiran romawi III paragraf 1 kalimat ke-2"

  Skenario: Penilai level 3 tetap menugaskan walau jabatan kepala bidang kosong
    Dengan jabatan pimpinan "Bidang Rehabilitasi" kosong
    Ketika "Joni" menunjuk "Mia" untuk "Pendataan anak"
    Maka langkah diterima
    Dan terbit "Surat Tugas" untuk "Pendataan anak" ditandatangani "Joni"

  Skenario: Permohonan tidak macet karena jabatan berganti - giliran milik jabatan
    Ketika "Jamal" mengajukan permohonan pelibatan "Kiki" dari "Bidang Rehabilitasi" untuk "Survei"
    Maka giliran atas "Survei" ada pada "Ida"
    Dengan jabatan pimpinan "Bidang Rehabilitasi" kosong
    Dan hari ini tanggal 2024-01-03
    Maka giliran atas "Survei" tidak ada pada siapa pun
    Dengan "Hasan" menjadi Plt. pimpinan "Bidang Rehabilitasi" dari 2024-01-03 sampai 2024-02-28
    Maka giliran atas "Survei" ada pada "Hasan"

  Skenario: Persetujuan tetap berlaku sesudah pemberinya pergi; penggantinya menandatangani yang belum ditandatangani
    Ketika "Jamal" mengajukan permohonan pelibatan "Kiki" dari "Bidang Rehabilitasi" untuk "Survei"
    Dan "Ida" menyetujui permohonan "Survei"
    Maka langkah diterima
    Dengan "Rudi" menjadi pimpinan "Bidang Rehabilitasi" sejak 2024-02-01
    Dan hari ini tanggal 2024-02-05
    Maka penugasan "Survei" berstatus "disetujui"
    Ketika "Hasan" menetapkan penugasan "Survei"
    Maka langkah diterima
    Dan terbit "Surat Penugasan" untuk "Survei" ditandatangani "Rudi"

  Skenario: Keputusan ditandatangani Plt. kepala Perangkat Daerah
    Dengan jabatan pimpinan "Dinas Sosial" kosong
    Dan "Jamal" menjadi Plt. pimpinan "Dinas Sosial" dari 2024-01-02 sampai 2024-06-30
    Ketika "Ida" mengajukan permohonan pelibatan "Nana" dari "Bidang Pemberdayaan" untuk "Survei"
    Maka giliran atas "Survei" ada pada "Jamal"
    Ketika "Jamal" menyetujui permohonan "Survei"
    Maka langkah diterima
    Dan terbit "Keputusan Kepala Perangkat Daerah" untuk "Survei" ditandatangani "Jamal" selaku "Plt. Kepala Dinas Sosial"
    Dan terbit "Surat Penugasan" untuk "Survei" ditandatangani "Jamal"
    Dan jejak "Survei" utuh dan memuat 2 langkah

  Skenario: Orang yang pindah ke penilai lain sesudah disetujui perlu persetujuan penilai barunya
    Ketika "Jamal" mengajukan permohonan pelibatan "Kiki" dari "Bidang Rehabilitasi" untuk "Survei"
    Dan "Ida" menyetujui permohonan "Survei"
    Maka langkah diterima
    Dengan "Kiki" pindah menjadi "pelaksana" pada "Seksi Anak" sejak 2024-02-01
    Dan hari ini tanggal 2024-02-01
    Ketika "Hasan" menetapkan penugasan "Survei"
    Maka langkah ditolak berdasarkan "lamp-III-1-iii-2"
    Dan giliran atas "Survei" ada pada "Joni"
    Ketika "Joni" menyetujui permohonan "Survei"
    Dan "Hasan" menetapkan penugasan "Survei"
    Maka langkah diterima
    Dan terbit "Surat Penugasan" untuk "Survei" ditandatangani "Joni"

  Skenario: Penerima delegasi menilai selama masanya
    Dengan "Ida" mendelegasikan wewenang penilaian kepada "Lala" dari 2024-02-01 sampai 2024-02-29
    Dan hari ini tanggal 2024-01-31
    Maka Pejabat Penilai Kinerja "Kiki" adalah "Ida"
    Dengan hari ini tanggal 2024-02-01
    Maka Pejabat Penilai Kinerja "Kiki" adalah "Lala"
    Dengan hari ini tanggal 2024-02-29
    Maka Pejabat Penilai Kinerja "Kiki" adalah "Lala"
    Dan pimpinan unit organisasi "Kiki" adalah "Ida"
    Dengan hari ini tanggal 2024-03-01
    Maka Pejabat Penilai Kinerja "Kiki" adalah "Ida"

  Skenario: Tidak seorang pun menilai dirinya sendiri karena delegasi
    Dengan "Ida" mendelegasikan wewenang penilaian kepada "Lala" dari 2024-01-02 sampai 2024-12-31
    Maka Pejabat Penilai Kinerja "Kiki" adalah "Lala"
    Dan Pejabat Penilai Kinerja "Lala" adalah "Ida"

  Skenario: Delegasi penilaian saja tidak memberi wewenang menugaskan
    Dengan "Ida" mendelegasikan wewenang penilaian kepada "Lala" dari 2024-01-02 sampai 2024-12-31
    Ketika "Lala" menunjuk "Kiki" untuk "Pendataan"
    Maka langkah ditolak berdasarkan "ps21-2"
    Ketika "Ida" menunjuk "Kiki" untuk "Pendataan"
    Maka langkah diterima

  Skenario: Delegasi yang menyebut penugasan memberi wewenang menugaskan, atas nama pemberinya
    Dengan "Ida" mendelegasikan wewenang penilaian dan penugasan kepada "Lala" dari 2024-01-02 sampai 2024-12-31
    Ketika "Lala" menunjuk "Kiki" untuk "Pendataan"
    Maka langkah diterima
    Dan terbit "Surat Tugas" untuk "Pendataan" ditandatangani "Lala"
