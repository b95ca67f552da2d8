# language: id
Fitur: Penunjukan di dalam unit
  Pasal 21 ayat (2) dan Pasal 22 ayat (3): penilai atau Pimpinan Unit menunjuk langsung dengan surat tugas.

  Dasar:
    Dengan instansi "Pemerintah Kabupaten Bombana" memakai profil "bombana-31-2023"
    Dan sekretaris daerah "Man"
    Dan perangkat daerah "Dinas Kesehatan" berpola "b" dipimpin "Darwis"
    Dan unit "Bidang Kesmas" pada "Dinas Kesehatan" dipimpin "Asma" sebagai "administrator"
    Dan unit "Bidang Yankes" pada "Dinas Kesehatan" dipimpin "Basri" sebagai "administrator"
    Dan unit "Seksi Gizi" pada "Bidang Kesmas" dipimpin "Pengki" sebagai "pengawas"
    Dan pegawai "Citra" sebagai "ahli muda" pada "Bidang Kesmas"
    Dan pegawai "Edi" sebagai "pelaksana" pada "Bidang Kesmas"
    Dan pegawai "Gita" sebagai "terampil" pada "Seksi Gizi"
    Dan pegawai "Rina" sebagai "ahli pertama" pada "Dinas Kesehatan"

  @klausul:ps22-3 @klausul:ps20-4 @klausul:lamp-III-p4
  Skenario: Penilai menunjuk, orangnya menerima, tanpa Keputusan
    Ketika "Asma" menunjuk "Citra" untuk "Data stunting"
    Maka langkah diterima berdasarkan "lamp-III-1-ii"
    Dan langkah diterima berdasarkan "Pasal 21 ayat (2)"
    Dan langkah diterima berdasarkan "lamp-III-1-p1-k1"
    Dan langkah diterima berdasarkan "lamp-II-2-k3"
    Dan terbit "Surat Tugas" untuk "Data stunting" ditandatangani "Asma"
    Dan tidak terbit "Keputusan Kepala Perangkat Daerah" untuk "Data stunting"
    Dan tidak terbit "Surat Penugasan" untuk "Data stunting"
    Dan giliran atas "Data stunting" ada pada "Citra"
    Dan "Citra" dapat "menerima" atas "Data stunting"
    Dan "Edi" tidak dapat "menerima" atas "Data stunting" karena "lamp-III-1-iii-3"
    Ketika "Citra" menerima penugasan "Data stunting"
    Maka penugasan "Data stunting" berstatus "berjalan"
    Dan giliran atas "Data stunting" tidak ada pada siapa pun
    Dan jejak "Data stunting" utuh dan memuat 2 langkah

  Skenario: Pimpinan Unit yang bukan penilainya juga boleh menunjuk; penilai mendapat tembusan
    Ketika "Asma" menunjuk "Gita" untuk "Timbang balita"
    Maka langkah diterima
    Dan penugasan "Timbang balita" bersifat "dalam unit"
    Dan terbit "Surat Tugas" untuk "Timbang balita" ditandatangani "Asma"
    Dan tembusan naskah "Surat Tugas" untuk "Timbang balita" kepada "Pengki"

  Skenario: Penilai level 3 menunjuk orangnya; Pimpinan Unit mendapat tembusan
    Ketika "Pengki" menunjuk "Gita" untuk "Timbang balita"
    Maka langkah diterima
    Dan terbit "Surat Tugas" untuk "Timbang balita" ditandatangani "Pengki"
    Dan tembusan naskah "Surat Tugas" untuk "Timbang balita" kepada "Asma"

  Skenario: Penilai level 3 tidak menunjuk orang yang bukan di seksinya
    Ketika "Pengki" menunjuk "Citra" untuk "Timbang balita"
    Maka langkah ditolak berdasarkan "Pasal 22 ayat (3)"
    Dan langkah ditolak berdasarkan "ps18"

  Skenario: Kepala Perangkat Daerah menunjuk orang yang langsung di bawahnya
    Ketika "Darwis" menunjuk "Rina" untuk "Telaah staf"
    Maka langkah diterima
    Dan terbit "Surat Tugas" untuk "Telaah staf" ditandatangani "Darwis"

  Skenario: Level 1 tidak menjangkau melewati level 2
    Ketika "Darwis" menunjuk "Citra" untuk "Data stunting"
    Maka langkah ditolak berdasarkan "lamp-III-1-ii"
    Dan langkah ditolak berdasarkan "lamp-II-b-i"
    Dan langkah ditolak berdasarkan "ps21-2"

  Skenario: Fungsional yang tidak memimpin unit tidak menugaskan siapa pun
    Ketika "Citra" menunjuk "Edi" untuk "Mengetik laporan"
    Maka langkah ditolak berdasarkan "Pasal 19"
    Dan langkah ditolak berdasarkan "Pasal 1 angka 22"
    Dan tidak terbit "Surat Tugas" untuk "Mengetik laporan"
    Dan jejak mencatat penolakan atas "Citra"

  Skenario: Pelaksana tidak menugaskan siapa pun
    Ketika "Edi" menunjuk "Citra" untuk "Mengetik laporan"
    Maka langkah ditolak berdasarkan "ps1-21"

  Skenario: Yang ditugaskan hanya Pejabat Fungsional dan Pelaksana
    Ketika "Darwis" menunjuk "Asma" untuk "Data stunting"
    Maka langkah ditolak berdasarkan "Pasal 1 angka 23"
    Dan langkah ditolak berdasarkan "Pasal 21 ayat (1)"
    Ketika "Asma" menunjuk "Pengki" untuk "Data stunting"
    Maka langkah ditolak berdasarkan "ps1-23"

  Skenario: Penolakan menyebut semua yang kurang, bukan yang pertama saja
    Ketika "Basri" menunjuk "Asma" untuk "Data stunting"
    Maka langkah ditolak berdasarkan "ps1-23"
    Dan langkah ditolak berdasarkan "ps21-2"
    Dan langkah ditolak berdasarkan "lamp-III-1-iii-1"

  Skenario: Penugasan diterima satu kali
    Ketika "Asma" menunjuk "Citra" untuk "Data stunting"
    Dan "Citra" menerima penugasan "Data stunting"
    Dan "Citra" menerima penugasan "Data stunting"
    Maka langkah ditolak berdasarkan "lamp-III-1-iii-3"
    Dan jejak "Data stunting" utuh dan memuat 2 langkah

  Skenario: Penugasan diterima, bukan dirundingkan
    Ketika "Asma" menunjuk "Citra" untuk "Data stunting"
    Dan "Citra" menolak permohonan "Data stunting" dengan alasan "Terlalu sibuk"
    Maka langkah ditolak
    Dan penugasan "Data stunting" berstatus "ditetapkan"

  Skenario: Beberapa orang dalam satu surat tugas, masing-masing menerima
    Ketika "Asma" menunjuk "Citra, Edi" untuk "Data stunting"
    Maka langkah diterima
    Dan terbit 1 naskah "Surat Tugas" untuk "Data stunting"
    Dan giliran atas "Data stunting" ada pada "Citra"
    Dan giliran atas "Data stunting" ada pada "Edi"
    Ketika "Edi" menerima penugasan "Data stunting"
    Maka penugasan "Data stunting" berstatus "berjalan"
    Dan giliran atas "Data stunting" ada pada "Citra"

  Skenario: Tanpa sasaran diterima dengan peringatan, dengan sasaran tanpa
    Ketika "Asma" menunjuk "Citra" untuk "Data stunting"
    Maka langkah diterima dengan peringatan "lamp-IV-A-1-c"

  Skenario: Penugasan tanpa tanggal berlaku sampai akhir tahun; dengan tanggal sampai hari itu
    Dengan tugas "Audit stunting" berlangsung dari 2024-02-01 sampai 2024-03-31
    Ketika "Asma" menunjuk "Citra" untuk "Data stunting"
    Dan "Asma" menunjuk "Citra" untuk "Audit stunting"
    Maka langkah diterima
    Dan penugasan "Data stunting" berlaku sampai 2024-12-31
    Dan penugasan "Audit stunting" berlaku sampai 2024-03-31

  Skenario: Hari selesai tidak mendahului hari mulai
    Dengan tugas "Audit stunting" berlangsung dari 2024-03-31 sampai 2024-02-01
    Ketika "Asma" menunjuk "Citra" untuk "Audit stunting"
    Maka langkah ditolak berdasarkan "Pasal 1 angka 23"

  Skenario: Sebelum peraturan berlaku tidak ada penugasan menurut peraturan itu
    Dengan hari ini tanggal 2023-09-19
    Ketika "Asma" menunjuk "Citra" untuk "Data stunting"
    Maka langkah ditolak berdasarkan "Pasal 32"
    Dengan hari ini tanggal 2023-09-20
    Ketika "Asma" menunjuk "Citra" untuk "Data stunting"
    Maka langkah diterima

  Skenario: Kemampuan yang tercatat kurang memerlukan alasan
    Dengan tugas "Analisis data" memerlukan kompetensi "statistik"
    Ketika "Asma" menunjuk "Citra" untuk "Analisis data"
    Maka langkah ditolak berdasarkan "lamp-III-p3-k1"
    Ketika "Asma" menunjuk "Citra" untuk "Analisis data" dengan alasan "Sedang mengikuti pelatihan statistik"
    Maka langkah diterima dengan peringatan "lamp-III-p3-k1"

  Skenario: Kemampuan yang terbukti tidak diperingatkan
    Dengan tugas "Analisis data" memerlukan kompetensi "Statistik"
    Dan tugas "Analisis data" mendukung sasaran "Turunnya stunting"
    Dan "Citra" berkompetensi "statistik" dengan bukti "Sertifikat BPS 2023"
    Ketika "Asma" menunjuk "Citra" untuk "Analisis data"
    Maka langkah diterima

  Skenario: Beban dan banyaknya penugasan diperingatkan, tidak dibatasi
    Ketika "Asma" menunjuk "Citra" untuk "Satu"
    Dan "Asma" menunjuk "Citra" untuk "Dua"
    Dan "Asma" menunjuk "Citra" untuk "Tiga"
    Dan "Asma" menunjuk "Citra" untuk "Empat"
    Dan "Asma" menunjuk "Citra" untuk "Lima"
    Maka langkah diterima dengan peringatan "lamp-IV-e"

  Skenario: Orang yang tidak aktif tidak ditugaskan
    Dengan "Edi" tidak lagi berstatus aktif
    Ketika "Asma" menunjuk "Edi" untuk "Mengetik laporan"
    Maka langkah ditolak berdasarkan "ps2-a"

  @klausul:ps2-b
  Skenario: PPPK ditugaskan seperti PNS
    Dengan "Edi" seorang PPPK berpendidikan "D3" dan bergolongan "VII"
    Ketika "Asma" menunjuk "Edi" untuk "Mengetik laporan"
    Maka langkah diterima

  @klausul:ps1-23
  Skenario konsep: Setiap jenjang fungsional dan pelaksana dapat ditugaskan (<jenjang>)
    Dengan pegawai "Xena" sebagai "<jenjang>" pada "Bidang Yankes"
    Ketika "Basri" menunjuk "Xena" untuk "Survei"
    Maka langkah diterima

    Contoh:
      | jenjang      |
      | ahli utama   |
      | ahli madya   |
      | ahli muda    |
      | ahli pertama |
      | penyelia     |
      | mahir        |
      | terampil     |
      | pemula       |
      | pelaksana    |

  Skenario: Pola d - Sekretaris rumah sakit tidak menugaskan, direktur yang menugaskan
    Dengan perangkat daerah "Rumah Sakit Umum Daerah" berpola "d" dipimpin "Rahman"
    Dan sekretaris "Sitti" pada "Rumah Sakit Umum Daerah"
    Dan pegawai "Wati" sebagai "mahir" pada "Rumah Sakit Umum Daerah"
    Ketika "Sitti" menunjuk "Wati" untuk "Jaga IGD"
    Maka langkah ditolak berdasarkan "lamp-II-d-1-k1"
    Ketika "Rahman" menunjuk "Wati" untuk "Jaga IGD"
    Maka langkah diterima

  Skenario: Pola e dan f - kepala unit menugaskan pegawainya
    Dengan unit "UPT Laboratorium" pada "Dinas Kesehatan" berpola "e" dipimpin "Eko" sebagai "pengawas"
    Dan unit "Puskesmas Rumbia" pada "Dinas Kesehatan" berpola "f" dipimpin "Lina" sebagai "pejabat fungsional"
    Dan pegawai "Nur" sebagai "mahir" pada "Puskesmas Rumbia"
    Dan pegawai "Opi" sebagai "pelaksana" pada "UPT Laboratorium"
    Ketika "Eko" menunjuk "Opi" untuk "Uji air"
    Maka langkah diterima berdasarkan "lamp-II-e-ii-1-b"
    Ketika "Lina" menunjuk "Nur" untuk "Posyandu"
    Maka langkah diterima berdasarkan "lamp-II-f-ii-1-b"
    Ketika "Darwis" menunjuk "Nur" untuk "Apel pagi"
    Maka langkah ditolak berdasarkan "lamp-II-f-i-k1"

  Skenario: Kepala puskesmas, seorang fungsional, ditugaskan kepala dinas
    Dengan unit "Puskesmas Rumbia" pada "Dinas Kesehatan" berpola "f" dipimpin "Lina" sebagai "pejabat fungsional"
    Ketika "Darwis" menunjuk "Lina" untuk "Telaah kapitasi"
    Maka langkah diterima
    Dan penugasan "Telaah kapitasi" bersifat "dalam unit"

  Skenario: Orang tanpa penempatan tidak ditugaskan
    Dengan jabatan pimpinan "Bidang Yankes" kosong
    Ketika "Darwis" menunjuk "Basri" untuk "Telaah staf"
    Maka langkah ditolak berdasarkan "lamp-III-p1-k2"

  Skenario: Orang instansi lain tidak ditunjuk begitu saja
    Dengan instansi lain "Universitas Halu Oleo" dengan pejabat yang berwenang "Rektor"
    Dan pegawai "Dosen" sebagai "ahli madya" pada instansi "Universitas Halu Oleo" dinilai "Dekan"
    Ketika "Asma" menunjuk "Dosen" untuk "Kajian"
    Maka langkah ditolak berdasarkan "lamp-III-1-iv-1"
    Dan langkah ditolak berdasarkan "ps22-1"
