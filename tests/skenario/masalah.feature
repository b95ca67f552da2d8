# language: id
Fitur: Masalah
  Lampiran romawi IV huruf A angka 2 huruf c, huruf B angka 3 dan 4, huruf C angka 4 dan 5: kendala disampaikan dengan jalan keluar
  kepada Pimpinan Unit pemilik kinerja, atau kepada pimpinan tiap anggota bila beberapa harus bertindak.

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

  @klausul:ps23-a
  Skenario: Dalam unit - beralternatif, diputuskan Pimpinan Unit, lalu tuntas
    Ketika "Asma" membentuk tim kerja rutin "Tim" untuk "Data" dengan ketua "Citra" dan anggota "Edi"
    Dan "Citra" menerima penugasan "Data"
    Dan "Edi" menerima penugasan "Data"
    Maka penugasan "Data" bersifat "dalam unit"
    Ketika "Edi" menyampaikan masalah "Jaringan putus" atas "Data" tanpa alternatif
    Maka langkah ditolak berdasarkan "lamp-IV-A-2-c"
    Ketika "Dodi" menyampaikan masalah "Jaringan putus" atas "Data" dengan alternatif "Luring"
    Maka langkah ditolak berdasarkan "lamp-IV-A-2-c"
    Ketika "Edi" menyampaikan masalah "Jaringan putus" atas "Data" dengan alternatif "Luring"
    Maka langkah diterima berdasarkan "lamp-IV-A-2-c"
    Dan masalah "Jaringan putus" berkeadaan "disampaikan"
    Dan giliran atas "Data" ada pada "Asma"
    Ketika "Edi" menuntaskan masalah "Jaringan putus"
    Maka langkah ditolak berdasarkan "lamp-IV-A-2-c"
    Ketika "Citra" memutuskan masalah "Jaringan putus"
    Maka langkah ditolak berdasarkan "lamp-IV-A-2-c"
    Ketika "Darwis" memutuskan masalah "Jaringan putus"
    Maka langkah ditolak berdasarkan "lamp-IV-A-2-c"
    Ketika "Asma" memutuskan masalah "Jaringan putus"
    Maka langkah diterima berdasarkan "lamp-IV-A-2-c"
    Dan giliran atas "Data" ada pada "Edi"
    Ketika "Asma" memutuskan masalah "Jaringan putus"
    Maka langkah ditolak berdasarkan "lamp-IV-A-2-c"
    Ketika "Citra" menuntaskan masalah "Jaringan putus"
    Maka langkah ditolak berdasarkan "lamp-IV-A-2-c"
    Ketika "Edi" menuntaskan masalah "Jaringan putus"
    Maka masalah "Jaringan putus" berkeadaan "selesai"
    Dan giliran atas "Data" tidak ada pada siapa pun

  Skenario: Perorangan pun boleh, menurut persamaannya
    Ketika "Asma" menunjuk "Citra" untuk "Data"
    Dan "Citra" menyampaikan masalah "Jaringan putus" atas "Data" dengan alternatif "Luring"
    Maka langkah ditolak berdasarkan "lamp-IV-A-2-c"
    Ketika "Citra" menerima penugasan "Data"
    Dan "Citra" menyampaikan masalah "Jaringan putus" atas "Data" dengan alternatif "Luring"
    Maka langkah diterima berdasarkan "lamp-IV-A-2-c"

  Skenario: Dua masalah berjalan sendiri-sendiri
    Ketika "Asma" menunjuk "Citra" untuk "Data"
    Dan "Citra" menerima penugasan "Data"
    Dan "Citra" menyampaikan masalah "Jaringan putus" atas "Data" dengan alternatif "Luring"
    Dan "Citra" menyampaikan masalah "Kertas habis" atas "Data" dengan alternatif "Beli"
    Dan "Asma" memutuskan masalah "Kertas habis"
    Maka masalah "Kertas habis" berkeadaan "diputuskan"
    Dan masalah "Jaringan putus" berkeadaan "disampaikan"

  Skenario: Plt. yang memutus
    Ketika "Asma" menunjuk "Citra" untuk "Data"
    Dan "Citra" menerima penugasan "Data"
    Dan "Citra" menyampaikan masalah "Jaringan putus" atas "Data" dengan alternatif "Luring"
    Maka langkah diterima
    Dengan "Basri" menjadi Plt. pimpinan "Bidang Kesmas" dari 2024-01-02 sampai 2024-06-30
    Ketika "Asma" memutuskan masalah "Jaringan putus"
    Maka langkah ditolak berdasarkan "lamp-IV-A-2-c"
    Ketika "Basri" memutuskan masalah "Jaringan putus"
    Maka langkah diterima

  @klausul:keputusan-bukan-sendiri
  Skenario: Plt. yang menyampaikannya sendiri tidak memutusnya
    Ketika "Asma" membentuk tim kerja rutin "Tim" untuk "Data" dengan ketua "Citra" dan anggota "Edi"
    Dan "Citra" menerima penugasan "Data"
    Dan "Edi" menerima penugasan "Data"
    Dan "Citra" menyampaikan masalah "Jaringan putus" atas "Data" dengan alternatif "Luring"
    Dan "Edi" menyampaikan masalah "Kertas habis" atas "Data" dengan alternatif "Beli"
    Maka langkah diterima
    Dengan "Citra" menjadi Plt. pimpinan "Bidang Kesmas" dari 2024-01-02 sampai 2024-06-30
    Ketika "Citra" memutuskan masalah "Jaringan putus"
    Maka langkah ditolak berdasarkan "Keputusan Simpul 0024"
    Ketika "Darwis" memutuskan masalah "Jaringan putus"
    Maka langkah diterima berdasarkan "Keputusan Simpul 0024"
    Ketika "Citra" memutuskan masalah "Kertas habis"
    Maka langkah diterima berdasarkan "lamp-IV-A-2-c"

  @klausul:ps23-b
  Skenario: Lintas unit - kepada Pimpinan pemilik kinerja
    Ketika "Asma" membentuk tim kerja rutin "Tim" untuk "Data" dengan ketua "Citra" dan anggota "Yuni"
    Dan "Basri" menyetujui permohonan "Data"
    Dan "Darwis" menetapkan penugasan "Data"
    Dan "Citra" menerima penugasan "Data"
    Dan "Yuni" menerima penugasan "Data"
    Maka penugasan "Data" bersifat "lintas unit"
    Ketika "Yuni" menyampaikan masalah "Kulkas rusak" atas "Data" tanpa alternatif
    Maka langkah ditolak berdasarkan "lamp-IV-B-3"
    Ketika "Yuni" menyampaikan masalah "Kulkas rusak" atas "Data" dengan alternatif "Pinjam"
    Maka langkah diterima berdasarkan "lamp-IV-B-3"
    Ketika "Basri" memutuskan masalah "Kulkas rusak"
    Maka langkah ditolak berdasarkan "lamp-IV-B-3"
    Ketika "Asma" memutuskan masalah "Kulkas rusak"
    Maka langkah diterima berdasarkan "lamp-IV-B-3"

  @klausul:ps23-c
  Skenario: Lintas Perangkat Daerah - masing-masing pimpinan memutus bagiannya
    Ketika "Asma" membentuk tim kerja rutin "Tim" untuk "Data" dengan ketua "Citra" dan anggota "Yuni, Kiki"
    Dan "Basri" menyetujui permohonan "Data"
    Dan "Ida" menyetujui permohonan "Data"
    Dan "Man" menetapkan penugasan "Data"
    Dan "Citra" menerima penugasan "Data"
    Dan "Yuni" menerima penugasan "Data"
    Dan "Kiki" menerima penugasan "Data"
    Maka penugasan "Data" bersifat "lintas perangkat daerah"
    Ketika "Kiki" menyampaikan masalah "Jalan putus" atas "Data" kepada masing-masing pimpinan dengan alternatif "Memutar"
    Maka langkah diterima berdasarkan "lamp-IV-B-4"
    Dan giliran atas "Data" ada pada "Asma"
    Dan giliran atas "Data" ada pada "Basri"
    Dan giliran atas "Data" ada pada "Ida"
    Ketika "Hasan" memutuskan masalah "Jalan putus"
    Maka langkah ditolak berdasarkan "lamp-IV-B-4"
    Ketika "Man" memutuskan masalah "Jalan putus"
    Maka langkah ditolak berdasarkan "lamp-IV-B-4"
    Ketika "Ida" memutuskan masalah "Jalan putus"
    Maka langkah diterima berdasarkan "lamp-IV-B-4"
    Dan giliran atas "Data" tidak ada pada "Ida"
    Ketika "Ida" memutuskan masalah "Jalan putus"
    Maka langkah ditolak berdasarkan "lamp-IV-B-4"
    Ketika "Basri" memutuskan masalah "Jalan putus"
    Dan "Asma" memutuskan masalah "Jalan putus"
    Maka masalah "Jalan putus" berkeadaan "diputuskan"
    Ketika "Kiki" menuntaskan masalah "Jalan putus"
    Dan "Kiki" menuntaskan masalah "Jalan putus"
    Dan "Kiki" menuntaskan masalah "Jalan putus"
    Maka masalah "Jalan putus" berkeadaan "selesai"

  Skenario: Satu orang memimpin dua bagian - satu putusan
    Dengan "Basri" menjadi Plt. pimpinan "Bidang Rehabilitasi" dari 2024-01-02 sampai 2024-12-31
    Ketika "Asma" membentuk tim kerja rutin "Tim" untuk "Data" dengan ketua "Citra" dan anggota "Yuni, Kiki"
    Dan "Basri" menyetujui permohonan "Data"
    Dan "Basri" menyetujui permohonan "Data"
    Dan "Man" menetapkan penugasan "Data"
    Dan "Citra" menerima penugasan "Data"
    Dan "Yuni" menerima penugasan "Data"
    Dan "Kiki" menerima penugasan "Data"
    Dan "Citra" menyampaikan masalah "Jalan putus" atas "Data" kepada masing-masing pimpinan dengan alternatif "Memutar"
    Dan "Basri" memutuskan masalah "Jalan putus"
    Maka langkah diterima berdasarkan "lamp-IV-B-4"
    Dan giliran atas "Data" tidak ada pada "Basri"
    Dan giliran atas "Data" ada pada "Asma"
    Ketika "Asma" memutuskan masalah "Jalan putus"
    Maka masalah "Jalan putus" berkeadaan "diputuskan"

  @klausul:ps23-d
  Skenario: Lintas instansi - kepada Pimpinan pemilik kinerja di instansi pelaksana fungsi
    Ketika "Asma" membentuk tim kerja rutin "Tim" untuk "Data" dengan ketua "Citra" dan anggota "Dosen"
    Dan "Man" meneruskan permohonan "Data" kepada "Universitas Halu Oleo"
    Dan "Rektor" menginstruksikan penugasan "Data" kepada "Dekan"
    Dan "Man" menetapkan penugasan "Data"
    Dan "Citra" menerima penugasan "Data"
    Dan "Dosen" menerima penugasan "Data"
    Maka penugasan "Data" bersifat "lintas instansi"
    Ketika "Dosen" menyampaikan masalah "Izin etik" atas "Data" tanpa alternatif
    Maka langkah ditolak berdasarkan "lamp-IV-C-4"
    Ketika "Dosen" menyampaikan masalah "Izin etik" atas "Data" dengan alternatif "Tunda"
    Maka langkah diterima berdasarkan "lamp-IV-C-4"
    Ketika "Dekan" memutuskan masalah "Izin etik"
    Maka langkah ditolak berdasarkan "lamp-IV-C-4"
    Ketika "Asma" memutuskan masalah "Izin etik"
    Maka langkah diterima berdasarkan "lamp-IV-C-4"

  Skenario: Lintas instansi - pimpinan instansi asal memutus bagiannya
    Ketika "Asma" membentuk tim kerja rutin "Tim" untuk "Data" dengan ketua "Citra" dan anggota "Dosen"
    Dan "Man" meneruskan permohonan "Data" kepada "Universitas Halu Oleo"
    Dan "Rektor" menginstruksikan penugasan "Data" kepada "Dekan"
    Dan "Man" menetapkan penugasan "Data"
    Dan "Citra" menerima penugasan "Data"
    Dan "Dosen" menerima penugasan "Data"
    Dan "Dosen" menyampaikan masalah "Data sandi" atas "Data" kepada masing-masing pimpinan dengan alternatif "Anonim"
    Maka langkah diterima berdasarkan "lamp-IV-C-5"
    Dan giliran atas "Data" ada pada "Asma"
    Dan giliran atas "Data" ada pada "Man"
    Dan giliran atas "Data" tidak ada pada "Rektor"
    Ketika "Dekan" memutuskan masalah "Data sandi"
    Maka langkah ditolak berdasarkan "lamp-IV-C-5"
    Dan tidak terbit "Surat Penyampaian Masalah" untuk "Data"
    Ketika "Asma" meneruskan masalah "Data sandi" kepada instansi lain
    Maka langkah ditolak berdasarkan "lamp-IV-C-5"
    Ketika "Man" meneruskan masalah "Data sandi" kepada instansi lain
    Maka langkah diterima berdasarkan "lamp-III-1-iv-2"
    Dan terbit "Surat Penyampaian Masalah" untuk "Data" ditandatangani "Man"
    Dan naskah "Surat Penyampaian Masalah" untuk "Data" ditujukan kepada "Rektor"
    Dan tembusan naskah "Surat Penyampaian Masalah" untuk "Data" kepada "Asma"
    Dan tembusan naskah "Surat Penyampaian Masalah" untuk "Data" kepada "Dekan"
    Dan giliran atas "Data" tidak ada pada "Man"
    Dan giliran atas "Data" ada pada "Dekan"
    Dan giliran atas "Data" ada pada "Rektor"
    Ketika "Man" meneruskan masalah "Data sandi" kepada instansi lain
    Maka langkah ditolak berdasarkan "lamp-IV-C-5"
    Dan terbit 1 naskah "Surat Penyampaian Masalah" untuk "Data"
    Ketika "Basri" memutuskan masalah "Data sandi"
    Maka langkah ditolak berdasarkan "lamp-IV-C-5"
    Ketika "Dekan" memutuskan masalah "Data sandi"
    Maka langkah diterima berdasarkan "lamp-IV-C-5"
    Ketika "Asma" memutuskan masalah "Data sandi"
    Maka masalah "Data sandi" berkeadaan "diputuskan"

  Skenario: Sekretaris Daerah kosong - surat menunggu Plt., instansi itu belum memutus
    Ketika "Asma" membentuk tim kerja rutin "Tim" untuk "Data" dengan ketua "Citra" dan anggota "Dosen"
    Dan "Man" meneruskan permohonan "Data" kepada "Universitas Halu Oleo"
    Dan "Rektor" menginstruksikan penugasan "Data" kepada "Dekan"
    Dan "Man" menetapkan penugasan "Data"
    Dan "Citra" menerima penugasan "Data"
    Dan "Dosen" menerima penugasan "Data"
    Dan "Citra" menyampaikan masalah "Data sandi" atas "Data" kepada masing-masing pimpinan dengan alternatif "Anonim"
    Maka langkah diterima
    Dengan jabatan pimpinan "Sekretariat Daerah" kosong
    Ketika "Man" meneruskan masalah "Data sandi" kepada instansi lain
    Maka langkah ditolak berdasarkan "lamp-IV-C-5"
    Dengan "Hasan" menjadi Plt. pimpinan "Sekretariat Daerah" dari 2024-01-02 sampai 2024-12-31
    Ketika "Hasan" meneruskan masalah "Data sandi" kepada instansi lain
    Maka terbit "Surat Penyampaian Masalah" untuk "Data" ditandatangani "Hasan" selaku "Plt. Sekretaris Daerah"

  Skenario: Lintas Perangkat Daerah - tidak ada instansi lain, tidak ada surat
    Ketika "Asma" mengajukan permohonan pelibatan "Yuni" dari "Bidang Yankes" untuk "Data"
    Dan "Basri" menyetujui permohonan "Data"
    Dan "Darwis" menetapkan penugasan "Data"
    Dan "Yuni" menerima penugasan "Data"
    Dan "Yuni" menyampaikan masalah "Jalan putus" atas "Data" kepada masing-masing pimpinan dengan alternatif "Memutar"
    Maka langkah diterima berdasarkan "lamp-IV-B-4"
    Dan giliran atas "Data" tidak ada pada "Man"
    Ketika "Man" meneruskan masalah "Jalan putus" kepada instansi lain
    Maka langkah ditolak
    Dan tidak terbit "Surat Penyampaian Masalah" untuk "Data"

  Skenario: Permintaan masuk - instansi pemilik kinerja yang memutus
    Dengan instansi lain "Kementerian Kesehatan" dengan pejabat yang berwenang "Sekjen"
    Ketika "Sekjen" mengajukan permohonan pelibatan "Citra" dari "Pemerintah Kabupaten Bombana" untuk "Pedoman"
    Dan "Man" menginstruksikan penugasan "Pedoman" kepada "Asma"
    Dan "Asma" menunjuk "Citra" untuk "Pedoman"
    Dan "Citra" menerima penugasan "Pedoman"
    Dan "Citra" menyampaikan masalah "Bentrok jadwal" atas "Pedoman" dengan alternatif "Daring"
    Maka langkah diterima berdasarkan "lamp-IV-C-4"
    Dan giliran atas "Pedoman" ada pada "Sekjen"
    Ketika "Asma" memutuskan masalah "Bentrok jadwal"
    Maka langkah ditolak berdasarkan "lamp-IV-C-4"
    Ketika "Sekjen" memutuskan masalah "Bentrok jadwal"
    Maka langkah diterima
    Ketika "Citra" menyampaikan masalah "Biaya" atas "Pedoman" kepada masing-masing pimpinan dengan alternatif "Patungan"
    Maka langkah diterima berdasarkan "lamp-IV-C-5"
    Dan giliran atas "Pedoman" ada pada "Asma"
    Dan giliran atas "Pedoman" ada pada "Man"
    Ketika "Sekjen" memutuskan masalah "Biaya"
    Maka langkah ditolak berdasarkan "lamp-IV-C-5"
    Ketika "Man" meneruskan masalah "Biaya" kepada instansi lain
    Maka terbit "Surat Penyampaian Masalah" untuk "Pedoman" ditandatangani "Man"
    Dan giliran atas "Pedoman" ada pada "Sekjen"
    Ketika "Sekjen" memutuskan masalah "Biaya"
    Dan "Asma" memutuskan masalah "Biaya"
    Maka masalah "Biaya" berkeadaan "diputuskan"

  Skenario: Sesudah selesai tidak ada masalah baru, yang terbuka masih diputuskan
    Ketika "Asma" menunjuk "Citra" untuk "Data"
    Dan "Citra" menerima penugasan "Data"
    Dan "Citra" menyampaikan masalah "Jaringan putus" atas "Data" dengan alternatif "Luring"
    Dan "Citra" menyampaikan hasil "Data"
    Dan "Asma" menyatakan hasil "Data" sesuai
    Dan "Darwis" menyatakan hasil "Data" sesuai
    Maka penugasan "Data" berstatus "selesai"
    Ketika "Citra" menyampaikan masalah "Kertas habis" atas "Data" dengan alternatif "Beli"
    Maka langkah ditolak berdasarkan "lamp-I-p2"
    Ketika "Asma" memutuskan masalah "Jaringan putus"
    Maka langkah diterima

  Skenario: Tidak ada yang dikerjakan tanpa penugasan
    Ketika "Citra" menyampaikan masalah "M" atas "Data" dengan alternatif "N"
    Maka langkah ditolak berdasarkan "lamp-IV-A-2-c"
    Ketika "Asma" memutuskan masalah "M"
    Maka langkah ditolak berdasarkan "lamp-IV-A-2-c"
    Ketika "Citra" melaporkan "Data" kepada "Asma"
    Maka langkah ditolak berdasarkan "ps27"
    Ketika "Asma" meminta laporan "Data" dari "Citra"
    Maka langkah ditolak berdasarkan "ps28-4"
    Ketika "Citra" menyampaikan laporan kinerja anggota "Edi" atas "Data"
    Maka langkah ditolak berdasarkan "lamp-IV-D-3-d"
    Ketika "Asma" menyatakan hasil "Data" sesuai
    Maka langkah ditolak berdasarkan "lamp-I-3"
    Ketika "Asma" memberi umpan balik atas "Data" kepada "Citra"
    Maka langkah ditolak berdasarkan "lamp-I-2-b"

  Skenario: Masalah yang ditolak tidak dapat diputuskan
    Ketika "Asma" menunjuk "Citra" untuk "Data"
    Dan "Citra" menerima penugasan "Data"
    Dan "Citra" menyampaikan masalah "M" atas "Data" tanpa alternatif
    Maka langkah ditolak berdasarkan "lamp-IV-A-2-c"
    Ketika "Asma" memutuskan masalah "M"
    Maka langkah ditolak berdasarkan "lamp-IV-A-2-c"

  Skenario: Siapa dapat apa
    Ketika "Asma" menunjuk "Citra" untuk "Data"
    Dan "Citra" menerima penugasan "Data"
    Maka "Citra" dapat "menyusun rencana kegiatan" atas "Data"
    Dan "Edi" tidak dapat "menyusun rencana kegiatan" atas "Data" karena "lamp-I-1-c"
    Dan "Citra" dapat "melaporkan" atas "Data"
    Dan "Edi" tidak dapat "melaporkan" atas "Data" karena "ps27"
    Dan "Asma" dapat "meminta laporan" atas "Data"
    Dan "Darwis" tidak dapat "meminta laporan" atas "Data" karena "ps28-4"
    Dan "Asma" dapat "memberi umpan balik" atas "Data"
    Dan "Citra" dapat "menyampaikan hasil" atas "Data"
    Dan "Citra" dapat "menyampaikan masalah" atas "Data"
    Dan "Asma" tidak dapat "memutuskan masalah" atas "Data" karena "lamp-IV-A-2-c"
    Dan "Asma" tidak dapat "menyatakan hasil sesuai" atas "Data" karena "lamp-I-3"
    Dan "Citra" tidak dapat "menyusun rincian kegiatan" atas "Data" karena "lamp-IV-D-2-a"
    Dan "Citra" tidak dapat "menyampaikan laporan kinerja" atas "Data" karena "lamp-IV-D-3-d"
    Ketika "Citra" menyampaikan masalah "M" atas "Data" dengan alternatif "N"
    Maka "Asma" dapat "memutuskan" atas "Data"
    Ketika "Citra" menyampaikan hasil "Data"
    Maka "Asma" dapat "mengembalikan" atas "Data"
    Dan "Asma" dapat "menyatakan" atas "Data"
    Dan "Citra" tidak dapat "menyampaikan" atas "Data" karena "lamp-I-2-c"
    Dan "Citra" tidak dapat "menyusun rincian" atas "Data" karena "lamp-IV-D-2-a"
