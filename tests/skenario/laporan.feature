# language: id
Fitur: Laporan
  Pasal 27 dan Pasal 28, Lampiran romawi V dan romawi IV huruf D angka 3 huruf d: perorangan kepada Pimpinan Unit, anggota kepada
  ketua, ketua kepada Pimpinan Unit; ketua juga melaporkan tiap anggota kepada penilai dan pimpinan anggota itu.

  Dasar:
    Dengan instansi "Pemerintah Kabupaten Bombana" memakai profil "bombana-31-2023"
    Dan sekretaris daerah "Man"
    Dan perangkat daerah "Dinas Kesehatan" berpola "b" dipimpin "Darwis"
    Dan unit "Bidang Kesmas" pada "Dinas Kesehatan" dipimpin "Asma" sebagai "administrator"
    Dan unit "Seksi Gizi" pada "Bidang Kesmas" dipimpin "Rusli" sebagai "pengawas"
    Dan unit "Bidang Yankes" pada "Dinas Kesehatan" dipimpin "Basri" sebagai "administrator"
    Dan pegawai "Citra" sebagai "ahli muda" pada "Bidang Kesmas"
    Dan pegawai "Edi" sebagai "pelaksana" pada "Bidang Kesmas"
    Dan pegawai "Gita" sebagai "ahli pertama" pada "Seksi Gizi"
    Dan pegawai "Yuni" sebagai "ahli muda" pada "Bidang Yankes"
    Dan pegawai "Dodi" sebagai "pelaksana" pada "Bidang Yankes"
    Dan perangkat daerah "Dinas Sosial" berpola "b" dipimpin "Hasan"
    Dan unit "Bidang Rehabilitasi" pada "Dinas Sosial" dipimpin "Ida" sebagai "administrator"
    Dan pegawai "Kiki" sebagai "ahli pertama" pada "Bidang Rehabilitasi"
    Dan instansi lain "Universitas Halu Oleo" dengan pejabat yang berwenang "Rektor"
    Dan pegawai "Dosen" sebagai "ahli madya" pada instansi "Universitas Halu Oleo" dinilai "Dekan"

  @klausul:lamp-IV-p1 @klausul:lamp-V-p1 @klausul:lamp-II-3-k1
  Skenario: Perorangan melapor langsung kepada Pimpinan Unit
    Ketika "Asma" menunjuk "Citra" untuk "Data"
    Dan "Citra" melaporkan "Data" kepada "Asma"
    Maka langkah ditolak berdasarkan "ps27"
    Ketika "Citra" menerima penugasan "Data"
    Dan "Citra" melaporkan "Data" kepada "Darwis"
    Maka langkah ditolak berdasarkan "lamp-V-a"
    Ketika "Edi" melaporkan "Data" kepada "Asma"
    Maka langkah ditolak berdasarkan "ps27"
    Ketika "Citra" melaporkan "Data" kepada "Asma"
    Maka langkah diterima berdasarkan "lamp-V-a"
    Dan laporan "Data" diterima "Asma"
    Ketika "Citra" melaporkan "Data" kepada "Asma"
    Maka langkah diterima berdasarkan "Pasal 27"
    Dan jejak "Data" utuh dan memuat 4 langkah

  Skenario: Penilai yang bukan Pimpinan Unit menerima tembusan, bukan laporannya
    Ketika "Rusli" menunjuk "Gita" untuk "Data"
    Dan "Gita" menerima penugasan "Data"
    Dan "Gita" melaporkan "Data" kepada "Rusli"
    Maka langkah ditolak berdasarkan "ps27"
    Ketika "Gita" melaporkan "Data" kepada "Asma"
    Maka laporan "Data" diterima "Asma"
    Dan laporan "Data" diterima "Rusli"

  Skenario: Lintas unit - kepada Pimpinan pemilik kinerja, tembusan kepada penilainya sendiri
    Ketika "Asma" mengajukan permohonan pelibatan "Yuni" dari "Bidang Yankes" untuk "Data"
    Dan "Basri" menyetujui permohonan "Data"
    Dan "Darwis" menetapkan penugasan "Data"
    Dan "Yuni" menerima penugasan "Data"
    Dan "Yuni" melaporkan "Data" kepada "Basri"
    Maka langkah ditolak berdasarkan "ps27"
    Ketika "Yuni" melaporkan "Data" kepada "Asma"
    Maka langkah diterima berdasarkan "ps27"
    Dan laporan "Data" diterima "Asma"
    Dan laporan "Data" diterima "Basri"

  Skenario: Kepada Plt., bukan kepada pejabat yang digantikannya
    Dengan "Basri" menjadi Plt. pimpinan "Bidang Kesmas" dari 2024-01-02 sampai 2024-06-30
    Ketika "Basri" menunjuk "Citra" untuk "Data"
    Dan "Citra" menerima penugasan "Data"
    Dan "Citra" melaporkan "Data" kepada "Asma"
    Maka langkah ditolak berdasarkan "ps27"
    Ketika "Citra" melaporkan "Data" kepada "Basri"
    Maka laporan "Data" diterima "Basri"

  Skenario: Jabatan kosong - laporan menunggu pemangkunya
    Ketika "Asma" menunjuk "Citra" untuk "Data"
    Dan "Citra" menerima penugasan "Data"
    Maka langkah diterima
    Dengan jabatan pimpinan "Bidang Kesmas" kosong
    Ketika "Citra" melaporkan "Data" kepada "Darwis"
    Maka langkah ditolak berdasarkan "ps27"
    Dengan "Basri" menjadi Plh. pimpinan "Bidang Kesmas" dari 2024-01-02 sampai 2024-01-31
    Ketika "Citra" melaporkan "Data" kepada "Basri"
    Maka langkah diterima

  @klausul:lamp-IV-p1 @klausul:lamp-V-p1 @klausul:lamp-II-3-k1 @klausul:lamp-IV-D-4-c
  Skenario: Anggota kepada ketua, ketua kepada Pimpinan Unit
    Ketika "Asma" membentuk tim kerja rutin "Tim" untuk "Data" dengan ketua "Citra" dan anggota "Edi"
    Dan "Citra" menerima penugasan "Data"
    Dan "Edi" menerima penugasan "Data"
    Dan "Edi" melaporkan "Data" kepada "Asma"
    Maka langkah ditolak berdasarkan "ps28-1"
    Ketika "Edi" melaporkan "Data" kepada "Citra"
    Maka langkah diterima berdasarkan "lamp-V-b-1"
    Dan laporan "Data" diterima "Citra"
    Ketika "Edi" melaporkan "Data" kepada "Darwis"
    Maka langkah ditolak berdasarkan "lamp-IV-D-4-c"
    Ketika "Edi" melaporkan "Data" kepada "Citra"
    Maka langkah diterima berdasarkan "Pasal 28 ayat (1)"
    Ketika "Citra" melaporkan "Data" kepada "Edi"
    Maka langkah ditolak berdasarkan "ps28-2"
    Ketika "Citra" melaporkan "Data" kepada "Darwis"
    Maka langkah ditolak berdasarkan "lamp-V-b-2"
    Ketika "Citra" melaporkan "Data" kepada "Asma"
    Maka langkah diterima berdasarkan "Pasal 28 ayat (2)"
    Dan laporan "Data" diterima "Asma"

  Skenario: Tim tanpa ketua - anggota melapor seperti perorangan
    Ketika "Asma" membentuk tim kerja rutin "Tim" untuk "Data" tanpa ketua dengan anggota "Citra, Edi"
    Dan "Citra" menerima penugasan "Data"
    Dan "Edi" menerima penugasan "Data"
    Dan "Edi" melaporkan "Data" kepada "Citra"
    Maka langkah ditolak berdasarkan "ps28-1"
    Ketika "Edi" melaporkan "Data" kepada "Asma"
    Maka langkah diterima berdasarkan "ps27"

  Skenario: Ketua diganti - anggota melapor kepada ketua yang baru
    Dengan "Edi" berpendidikan "S1" dan bergolongan "III/b"
    Ketika "Asma" membentuk tim kerja rutin "Tim" untuk "Data" dengan ketua "Citra" dan anggota "Edi"
    Dan "Citra" menerima penugasan "Data"
    Dan "Edi" menerima penugasan "Data"
    Dan "Asma" mengganti ketua tim "Tim" dengan "Edi" karena "Ketua dipindahkan"
    Dan "Citra" melaporkan "Data" kepada "Asma"
    Maka langkah ditolak berdasarkan "ps28-1"
    Ketika "Citra" melaporkan "Data" kepada "Edi"
    Maka langkah diterima berdasarkan "ps28-1"
    Ketika "Edi" melaporkan "Data" kepada "Asma"
    Maka langkah diterima berdasarkan "ps28-2"

  Skenario: Pimpinan Unit sewaktu-waktu meminta laporan ketua atau anggota, melewati ketua
    Ketika "Asma" membentuk tim kerja rutin "Tim" untuk "Data" dengan ketua "Citra" dan anggota "Edi"
    Dan "Citra" menerima penugasan "Data"
    Dan "Edi" menerima penugasan "Data"
    Dan "Citra" meminta laporan "Data" dari "Edi"
    Maka langkah ditolak berdasarkan "ps28-4"
    Ketika "Darwis" meminta laporan "Data" dari "Edi"
    Maka langkah ditolak berdasarkan "ps28-4"
    Ketika "Asma" meminta laporan "Data" dari "Dodi"
    Maka langkah ditolak berdasarkan "ps28-4"
    Ketika "Asma" meminta laporan "Data" dari "Edi"
    Maka langkah diterima berdasarkan "Pasal 28 ayat (4)"
    Dan giliran atas "Data" ada pada "Edi"
    Ketika "Edi" melaporkan "Data" kepada "Asma"
    Maka langkah diterima berdasarkan "ps28-4"
    Dan laporan "Data" diterima "Asma"
    Dan giliran atas "Data" tidak ada pada "Edi"
    Ketika "Asma" meminta laporan "Data" dari "Citra"
    Dan "Citra" melaporkan "Data" kepada "Asma"
    Maka langkah diterima berdasarkan "ps28-2"

  Skenario: Laporan biasa kepada ketua tetap jalan selagi Pimpinan menunggu yang dimintanya
    Ketika "Asma" membentuk tim kerja rutin "Tim" untuk "Data" dengan ketua "Citra" dan anggota "Edi"
    Dan "Citra" menerima penugasan "Data"
    Dan "Edi" menerima penugasan "Data"
    Dan "Asma" meminta laporan "Data" dari "Edi"
    Dan "Edi" melaporkan "Data" kepada "Citra"
    Maka langkah diterima berdasarkan "ps28-1"
    Dan laporan "Data" diterima "Citra"
    Dan giliran atas "Data" ada pada "Edi"
    Ketika "Edi" melaporkan "Data" kepada "Darwis"
    Maka langkah ditolak berdasarkan "ps28-4"
    Ketika "Edi" melaporkan "Data" kepada "Asma"
    Maka langkah diterima berdasarkan "ps28-4"
    Dan giliran atas "Data" tidak ada pada "Edi"

  Skenario: Perorangan pun dapat diminta melapor
    Ketika "Asma" menunjuk "Citra" untuk "Data"
    Dan "Asma" meminta laporan "Data" dari "Citra"
    Maka langkah ditolak berdasarkan "ps28-4"
    Ketika "Citra" menerima penugasan "Data"
    Dan "Asma" meminta laporan "Data" dari "Citra"
    Maka langkah diterima berdasarkan "ps28-4"
    Ketika "Citra" melaporkan "Data" kepada "Asma"
    Maka langkah diterima berdasarkan "ps27"

  Skenario: Permintaan masuk - melapor kepada instansi pemilik kinerja
    Dengan instansi lain "Kementerian Kesehatan" dengan pejabat yang berwenang "Sekjen"
    Ketika "Sekjen" mengajukan permohonan pelibatan "Citra" dari "Pemerintah Kabupaten Bombana" untuk "Pedoman"
    Dan "Man" menginstruksikan penugasan "Pedoman" kepada "Asma"
    Dan "Asma" menunjuk "Citra" untuk "Pedoman"
    Dan "Citra" menerima penugasan "Pedoman"
    Dan "Citra" melaporkan "Pedoman" kepada "Asma"
    Maka langkah ditolak berdasarkan "ps27"
    Ketika "Citra" melaporkan "Pedoman" kepada "Sekjen"
    Maka langkah diterima berdasarkan "ps27"
    Dan laporan "Pedoman" diterima "Sekjen"
    Dan laporan "Pedoman" diterima "Asma"
    Ketika "Sekjen" meminta laporan "Pedoman" dari "Citra"
    Maka langkah diterima berdasarkan "ps28-4"

  Skenario: Lintas instansi - orang luar melapor kepada Pimpinan pemilik kinerja
    Ketika "Asma" mengajukan permohonan pelibatan "Dosen" dari "Universitas Halu Oleo" untuk "Kajian"
    Dan "Man" meneruskan permohonan "Kajian" kepada "Universitas Halu Oleo"
    Dan "Rektor" menginstruksikan penugasan "Kajian" kepada "Dekan"
    Dan "Man" menetapkan penugasan "Kajian"
    Dan "Dosen" menerima penugasan "Kajian"
    Dan "Dosen" melaporkan "Kajian" kepada "Dekan"
    Maka langkah ditolak berdasarkan "ps27"
    Ketika "Dosen" melaporkan "Kajian" kepada "Asma"
    Maka laporan "Kajian" diterima "Asma"
    Dan laporan "Kajian" diterima "Dekan"

  Skenario: Sesudah pekerjaan selesai laporan akhirnya masih diterima
    Ketika "Asma" menunjuk "Citra" untuk "Data"
    Dan "Citra" menerima penugasan "Data"
    Dan "Citra" menyampaikan hasil "Data"
    Dan "Asma" menyatakan hasil "Data" sesuai
    Dan "Darwis" menyatakan hasil "Data" sesuai
    Dan "Citra" melaporkan "Data" kepada "Asma"
    Maka langkah diterima berdasarkan "ps27"

  @klausul:ps27
  Skenario: Sesudah diakhiri lebih awal laporan akhirnya masih diterima, sekali
    Ketika "Asma" menunjuk "Citra" untuk "Data"
    Dan "Citra" menerima penugasan "Data"
    Dan "Asma" mengakhiri penugasan "Data" pada 2024-01-02 dengan alasan "Kegiatan dibatalkan"
    Dan "Edi" melaporkan "Data" kepada "Asma"
    Maka langkah ditolak berdasarkan "ps27"
    Ketika "Citra" melaporkan "Data" kepada "Asma"
    Maka langkah diterima berdasarkan "ps27"
    Dan laporan "Data" diterima "Asma"
    Ketika "Citra" melaporkan "Data" kepada "Asma"
    Maka langkah ditolak berdasarkan "ps27"
    Dan penugasan "Data" berstatus "diakhiri"

  @klausul:ps28-1 @klausul:ps28-2
  Skenario: Tim yang diakhiri lebih awal - anggota kepada ketuanya, ketua kepada Pimpinan Unit dan tentang anggotanya
    Ketika "Asma" membentuk tim kerja rutin "Tim" untuk "Data" dengan ketua "Citra" dan anggota "Edi"
    Dan "Citra" menerima penugasan "Data"
    Dan "Edi" menerima penugasan "Data"
    Dan "Asma" mengakhiri penugasan "Data" pada 2024-01-02 dengan alasan "Kegiatan dibatalkan"
    Dan "Edi" melaporkan "Data" kepada "Asma"
    Maka langkah ditolak berdasarkan "ps28-1"
    Ketika "Edi" melaporkan "Data" kepada "Citra"
    Maka langkah diterima berdasarkan "ps28-1"
    Ketika "Citra" menyampaikan laporan kinerja anggota "Edi" atas "Data"
    Maka langkah diterima berdasarkan "lamp-IV-D-3-d"
    Ketika "Citra" melaporkan "Data" kepada "Asma"
    Maka langkah diterima berdasarkan "ps28-2"
    Ketika "Citra" menyampaikan laporan kinerja anggota "Edi" atas "Data"
    Maka langkah ditolak berdasarkan "lamp-IV-D-3-d"

  Skenario: Ketua melaporkan kinerja anggota kepada penilai dan pimpinan masing-masing
    Ketika "Asma" membentuk tim kerja rutin "Tim" untuk "Data" dengan ketua "Citra" dan anggota "Gita, Yuni, Kiki"
    Dan "Basri" menyetujui permohonan "Data"
    Dan "Ida" menyetujui permohonan "Data"
    Dan "Man" menetapkan penugasan "Data"
    Dan "Citra" menerima penugasan "Data"
    Dan "Gita" menerima penugasan "Data"
    Dan "Yuni" menerima penugasan "Data"
    Dan "Kiki" menerima penugasan "Data"
    Dan "Citra" menyampaikan laporan kinerja anggota "Gita" atas "Data"
    Maka langkah diterima berdasarkan "lamp-IV-D-3-d"
    Dan laporan kinerja "Gita" atas "Data" diterima "Rusli"
    Dan laporan kinerja "Gita" atas "Data" diterima "Asma"
    Dan "Basri" tidak melihat laporan kinerja "Gita" atas "Data"
    Dan "Ida" tidak melihat laporan kinerja "Gita" atas "Data"
    Ketika "Citra" menyampaikan laporan kinerja anggota "Kiki" atas "Data"
    Maka laporan kinerja "Kiki" atas "Data" diterima "Ida"
    Dan "Ida" melihat laporan kinerja "Kiki" atas "Data"
    Dan "Citra" melihat laporan kinerja "Kiki" atas "Data"
    Dan "Asma" tidak melihat laporan kinerja "Kiki" atas "Data"
    Dan "Hasan" tidak melihat laporan kinerja "Kiki" atas "Data"
    Dan "Kiki" tidak melihat laporan kinerja "Kiki" atas "Data"
    Dan "Yuni" tidak melihat laporan kinerja "Kiki" atas "Data"
    Ketika "Citra" menyampaikan laporan kinerja anggota "Yuni" atas "Data"
    Maka laporan kinerja "Yuni" atas "Data" diterima "Basri"
    Dan "Darwis" tidak melihat laporan kinerja "Yuni" atas "Data"

  Skenario: Laporan tentang anggota hanya dari ketua, dan hanya tentang anggota yang sudah menerima
    Ketika "Asma" membentuk tim kerja rutin "Tim" untuk "Data" dengan ketua "Citra" dan anggota "Edi, Gita"
    Dan "Citra" menerima penugasan "Data"
    Dan "Edi" menerima penugasan "Data"
    Dan "Edi" menyampaikan laporan kinerja anggota "Citra" atas "Data"
    Maka langkah ditolak berdasarkan "lamp-IV-D-3-d"
    Ketika "Asma" menyampaikan laporan kinerja anggota "Edi" atas "Data"
    Maka langkah ditolak berdasarkan "lamp-IV-D-3-d"
    Ketika "Citra" menyampaikan laporan kinerja anggota "Citra" atas "Data"
    Maka langkah ditolak berdasarkan "lamp-IV-D-3-d"
    Ketika "Citra" menyampaikan laporan kinerja anggota "Dodi" atas "Data"
    Maka langkah ditolak berdasarkan "lamp-IV-D-3-d"
    Ketika "Citra" menyampaikan laporan kinerja anggota "Gita" atas "Data"
    Maka langkah ditolak berdasarkan "lamp-IV-D-3-d"
    Ketika "Citra" menyampaikan laporan kinerja anggota "Edi" atas "Data"
    Maka langkah diterima

  Skenario: Tim tanpa ketua tidak punya pelapor anggota
    Ketika "Asma" membentuk tim kerja rutin "Tim" untuk "Data" tanpa ketua dengan anggota "Citra, Edi"
    Dan "Citra" menerima penugasan "Data"
    Dan "Edi" menerima penugasan "Data"
    Dan "Citra" menyampaikan laporan kinerja anggota "Edi" atas "Data"
    Maka langkah ditolak berdasarkan "lamp-IV-D-3-d"

  Skenario: Laporan tentang anggota sampai pada penerima delegasi
    Dengan "Basri" mendelegasikan wewenang penilaian kepada "Rusli" dari 2024-01-02 sampai 2024-12-31
    Ketika "Asma" membentuk tim kerja rutin "Tim" untuk "Data" dengan ketua "Citra" dan anggota "Yuni"
    Dan "Basri" menyetujui permohonan "Data"
    Dan "Darwis" menetapkan penugasan "Data"
    Dan "Citra" menerima penugasan "Data"
    Dan "Yuni" menerima penugasan "Data"
    Dan "Citra" menyampaikan laporan kinerja anggota "Yuni" atas "Data"
    Maka laporan kinerja "Yuni" atas "Data" diterima "Rusli"
    Dan laporan kinerja "Yuni" atas "Data" diterima "Basri"
    Dan "Asma" tidak melihat laporan kinerja "Yuni" atas "Data"

  Skenario: Laporan tentang anggota yang pimpinannya kosong dibaca pemangku berikutnya
    Ketika "Asma" membentuk tim kerja rutin "Tim" untuk "Data" dengan ketua "Citra" dan anggota "Yuni"
    Dan "Basri" menyetujui permohonan "Data"
    Dan "Darwis" menetapkan penugasan "Data"
    Dan "Citra" menerima penugasan "Data"
    Dan "Yuni" menerima penugasan "Data"
    Maka langkah diterima
    Dengan jabatan pimpinan "Bidang Yankes" kosong
    Ketika "Citra" menyampaikan laporan kinerja anggota "Yuni" atas "Data"
    Maka langkah diterima
    Dan "Darwis" tidak melihat laporan kinerja "Yuni" atas "Data"
    Dengan "Ida" menjadi Plt. pimpinan "Bidang Yankes" dari 2024-01-02 sampai 2024-06-30
    Maka "Ida" melihat laporan kinerja "Yuni" atas "Data"

  Skenario: Anggota dari instansi lain - laporan kinerjanya kepada penilai di sana
    Ketika "Asma" membentuk tim kerja rutin "Tim" untuk "Data" dengan ketua "Citra" dan anggota "Dosen"
    Dan "Man" meneruskan permohonan "Data" kepada "Universitas Halu Oleo"
    Dan "Rektor" menginstruksikan penugasan "Data" kepada "Dekan"
    Dan "Man" menetapkan penugasan "Data"
    Dan "Citra" menerima penugasan "Data"
    Dan "Dosen" menerima penugasan "Data"
    Dan "Citra" menyampaikan laporan kinerja anggota "Dosen" atas "Data"
    Maka laporan kinerja "Dosen" atas "Data" diterima "Dekan"
    Dan "Asma" tidak melihat laporan kinerja "Dosen" atas "Data"
    Ketika "Dosen" melaporkan "Data" kepada "Dekan"
    Maka langkah ditolak berdasarkan "ps28-1"
    Ketika "Dosen" melaporkan "Data" kepada "Citra"
    Maka langkah diterima berdasarkan "ps28-1"

  Skenario: Ketua yang belum menerima tetap ketuanya
    Ketika "Asma" membentuk tim kerja rutin "Tim" untuk "Data" dengan ketua "Citra" dan anggota "Edi"
    Dan "Edi" menerima penugasan "Data"
    Dan "Edi" menyusun rencana kegiatan "Data" dengan anggaran 1000
    Dan "Asma" menetapkan rencana kegiatan "Data"
    Dan "Edi" menyusun rincian kegiatan "Data"
    Maka langkah ditolak berdasarkan "lamp-IV-D-3-a-1"
    Ketika "Edi" menyampaikan hasil "Data"
    Maka langkah ditolak berdasarkan "lamp-I-2-c"
    Ketika "Edi" melaporkan "Data" kepada "Asma"
    Maka langkah ditolak berdasarkan "ps28-1"
    Ketika "Edi" melaporkan "Data" kepada "Citra"
    Maka langkah diterima berdasarkan "ps28-1"

  Skenario: Berulang di hari yang sama dan sebulan kemudian
    Ketika "Asma" membentuk tim kerja rutin "Tim" untuk "Data" dengan ketua "Citra" dan anggota "Edi"
    Dan "Citra" menerima penugasan "Data"
    Dan "Edi" menerima penugasan "Data"
    Dan "Citra" menyampaikan laporan kinerja anggota "Edi" atas "Data"
    Dan "Citra" menyampaikan laporan kinerja anggota "Edi" atas "Data"
    Dan "Citra" melaporkan "Data" kepada "Asma"
    Dan "Citra" melaporkan "Data" kepada "Asma"
    Dan "Asma" meminta laporan "Data" dari "Citra"
    Dan "Asma" meminta laporan "Data" dari "Citra"
    Dan "Citra" melaporkan "Data" kepada "Asma"
    Dan "Citra" melaporkan "Data" kepada "Asma"
    Maka langkah diterima
    Dengan hari ini tanggal 2024-02-05
    Ketika "Citra" melaporkan "Data" kepada "Asma"
    Dan "Citra" menyampaikan laporan kinerja anggota "Edi" atas "Data"
    Maka langkah diterima
    Dan jejak "Data" utuh dan memuat 13 langkah

  Skenario: Anggota pindah - pimpinannya yang baru menerima laporan dan memutus bagiannya
    Ketika "Asma" membentuk tim kerja rutin "Tim" untuk "Data" dengan ketua "Citra" dan anggota "Yuni"
    Dan "Basri" menyetujui permohonan "Data"
    Dan "Darwis" menetapkan penugasan "Data"
    Dan "Citra" menerima penugasan "Data"
    Dan "Yuni" menerima penugasan "Data"
    Maka langkah diterima
    Dengan hari ini tanggal 2024-02-05
    Dan "Yuni" pindah menjadi "ahli muda" pada "Bidang Rehabilitasi" sejak 2024-02-05
    Ketika "Citra" menyampaikan laporan kinerja anggota "Yuni" atas "Data"
    Maka laporan kinerja "Yuni" atas "Data" diterima "Ida"
    Dan "Basri" tidak melihat laporan kinerja "Yuni" atas "Data"
    Ketika "Yuni" menyampaikan masalah "X" atas "Data" kepada masing-masing pimpinan dengan alternatif "Y"
    Maka giliran atas "Data" ada pada "Ida"
    Dan giliran atas "Data" tidak ada pada "Basri"

  Skenario: Ketua dari unit lain melapor kepada pemilik kinerja, bukan kepada pimpinannya sendiri
    Ketika "Asma" membentuk tim kerja rutin "Tim" untuk "Data" dengan ketua "Yuni" dan anggota "Edi, Kiki" dengan alasan "Ahlinya"
    Dan "Basri" menyetujui permohonan "Data"
    Dan "Ida" menyetujui permohonan "Data"
    Dan "Man" menetapkan penugasan "Data"
    Dan "Yuni" menerima penugasan "Data"
    Dan "Edi" menerima penugasan "Data"
    Dan "Kiki" menerima penugasan "Data"
    Dan "Kiki" melaporkan "Data" kepada "Ida"
    Maka langkah ditolak berdasarkan "ps28-1"
    Ketika "Kiki" melaporkan "Data" kepada "Yuni"
    Maka laporan "Data" diterima "Yuni"
    Ketika "Yuni" melaporkan "Data" kepada "Basri"
    Maka langkah ditolak berdasarkan "ps28-2"
    Ketika "Yuni" melaporkan "Data" kepada "Asma"
    Maka laporan "Data" diterima "Asma"
    Ketika "Yuni" menyampaikan laporan kinerja anggota "Edi" atas "Data"
    Maka laporan kinerja "Edi" atas "Data" diterima "Asma"
    Dan "Basri" tidak melihat laporan kinerja "Edi" atas "Data"
    Ketika "Basri" meminta laporan "Data" dari "Yuni"
    Maka langkah ditolak berdasarkan "ps28-4"
    Ketika "Ida" meminta laporan "Data" dari "Kiki"
    Maka langkah ditolak berdasarkan "ps28-4"
