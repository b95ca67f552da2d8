# language: id
Fitur: Hasil kerja dan reviu
  Lampiran romawi I angka 2 huruf c dan angka 3, butir hasil dan evaluasi tiap pola: level 2 mereviu, level 1 menerima atau
  mengembalikan; pola e dan f, dan unit tanpa level 2, satu reviu oleh level 1. Baru sesudah level 1 menerima, pekerjaan selesai.

  Dasar:
    Dengan instansi "Pemerintah Kabupaten Bombana" memakai profil "bombana-31-2023"
    Dan sekretaris daerah "Man"
    Dan unit "Bagian Organisasi" pada "Sekretariat Daerah" dipimpin "Laode" sebagai "administrator"
    Dan pegawai "Wira" sebagai "pelaksana" pada "Bagian Organisasi"
    Dan perangkat daerah "Dinas Kesehatan" berpola "b" dipimpin "Darwis"
    Dan unit "Bidang Kesmas" pada "Dinas Kesehatan" dipimpin "Asma" sebagai "administrator"
    Dan unit "Bidang Yankes" pada "Dinas Kesehatan" dipimpin "Basri" sebagai "administrator"
    Dan pegawai "Citra" sebagai "ahli muda" pada "Bidang Kesmas"
    Dan pegawai "Edi" sebagai "pelaksana" pada "Bidang Kesmas"
    Dan pegawai "Yuni" sebagai "ahli muda" pada "Bidang Yankes"
    Dan pegawai "Hana" sebagai "ahli madya" pada "Dinas Kesehatan"
    Dan perangkat daerah "Dinas Perhubungan" berpola "c1" dipimpin "Jafar"
    Dan unit "Bidang Lalu Lintas" pada "Dinas Perhubungan" dipimpin "Kamal" sebagai "administrator"
    Dan pegawai "Lina" sebagai "pelaksana" pada "Bidang Lalu Lintas"
    Dan perangkat daerah "Dinas Pendidikan dan Kebudayaan" berpola "c2" dipimpin "Murni"
    Dan unit "Bidang Sekolah Dasar" pada "Dinas Pendidikan dan Kebudayaan" dipimpin "Opi" sebagai "administrator"
    Dan pegawai "Rudi" sebagai "ahli pertama" pada "Bidang Sekolah Dasar"
    Dan perangkat daerah "Rumah Sakit Umum Daerah" berpola "d" dipimpin "Gani"
    Dan sekretaris "Nur" pada "Rumah Sakit Umum Daerah"
    Dan pegawai "Tari" sebagai "terampil" pada "Rumah Sakit Umum Daerah"
    Dan unit "UPT Labkesda" pada "Dinas Kesehatan" berpola "e" dipimpin "Umar" sebagai "pengawas"
    Dan pegawai "Sinta" sebagai "terampil" pada "UPT Labkesda"
    Dan unit "Puskesmas Rumbia" pada "Dinas Kesehatan" berpola "f" dipimpin "Mira" sebagai "pejabat fungsional"
    Dan pegawai "Zul" sebagai "terampil" pada "Puskesmas Rumbia"

  Skenario konsep: Pola <pola> - dua reviu, dikembalikan dari keduanya, lalu selesai
    Ketika "<pimpinan>" menunjuk "<pegawai>" untuk "Data"
    Dan "<pegawai>" menerima penugasan "Data"
    Dan "Yuni" menyampaikan hasil "Data"
    Maka langkah ditolak berdasarkan "<hasil>"
    Ketika "<pegawai>" menyampaikan hasil "Data"
    Maka langkah diterima berdasarkan "<hasil>"
    Dan penugasan "Data" berstatus "direviu"
    Dan giliran atas "Data" ada pada "<pertama>"
    Dan giliran atas "Data" tidak ada pada "<akhir>"
    Ketika "<akhir>" menyatakan hasil "Data" sesuai
    Maka langkah ditolak berdasarkan "<reviu>"
    Ketika "<pertama>" mengembalikan hasil "Data" tanpa alasan
    Maka langkah ditolak berdasarkan "<reviu>"
    Ketika "<pertama>" mengembalikan hasil "Data" dengan alasan "Kurang lengkap"
    Maka langkah diterima berdasarkan "<reviu>"
    Dan penugasan "Data" berstatus "berjalan"
    Dan giliran atas "Data" ada pada "<pegawai>"
    Ketika "<pegawai>" menyampaikan hasil "Data"
    Dan "<pertama>" menyatakan hasil "Data" sesuai
    Maka langkah diterima berdasarkan "<teruskan>"
    Dan penugasan "Data" berstatus "direviu"
    Dan giliran atas "Data" ada pada "<akhir>"
    Ketika "<pertama>" menyatakan hasil "Data" sesuai
    Maka langkah ditolak berdasarkan "<terima>"
    Ketika "<akhir>" mengembalikan hasil "Data" tanpa alasan
    Maka langkah ditolak berdasarkan "<terima>"
    Ketika "<akhir>" mengembalikan hasil "Data" dengan alasan "Belum sesuai target"
    Maka langkah diterima berdasarkan "<terima>"
    Dan penugasan "Data" berstatus "berjalan"
    Dan giliran atas "Data" ada pada "<pegawai>"
    Ketika "<pegawai>" menyampaikan hasil "Data"
    Dan "<akhir>" menyatakan hasil "Data" sesuai
    Maka langkah ditolak berdasarkan "<teruskan>"
    Ketika "<pertama>" menyatakan hasil "Data" sesuai
    Dan "<akhir>" menyatakan hasil "Data" sesuai
    Maka langkah diterima berdasarkan "<terima>"
    Dan penugasan "Data" berstatus "selesai"
    Dan giliran atas "Data" tidak ada pada siapa pun
    Dan hasil "Data" berkeadaan "diterima"
    Dan jejak "Data" utuh dan memuat 10 langkah

    Contoh:
      | pola | pegawai | pimpinan | pertama | akhir  | hasil            | reviu            | teruskan         | terima           |
      | a    | Wira    | Laode    | Laode   | Man    | lamp-II-a-ii-2-f | lamp-II-a-ii-3-a | lamp-II-a-ii-3-b | lamp-II-a-ii-3-c |
      | b    | Citra   | Asma     | Asma    | Darwis | lamp-II-b-ii-2-f | lamp-II-b-ii-3-a | lamp-II-b-ii-3-b | lamp-II-b-ii-3-c |
      | c1   | Lina    | Kamal    | Kamal   | Jafar  | lamp-II-c-2-b-6  | lamp-II-c-2-c-1  | lamp-II-c-2-c-2  | lamp-II-c-2-c-3  |
      | c2   | Rudi    | Opi      | Opi     | Murni  | lamp-II-c-2-b-6  | lamp-II-c-2-c-1  | lamp-II-c-2-c-2  | lamp-II-c-2-c-3  |
      | d    | Tari    | Gani     | Nur     | Gani   | lamp-II-d-2-b-6  | lamp-II-d-2-c-1  | lamp-II-d-2-c-2  | lamp-II-d-2-c-3  |

  Skenario konsep: Pola <pola> - satu reviu oleh level 1
    Ketika "<akhir>" menunjuk "<pegawai>" untuk "Data"
    Dan "<pegawai>" menerima penugasan "Data"
    Dan "<akhir>" menyampaikan hasil "Data"
    Maka langkah ditolak berdasarkan "<hasil>"
    Ketika "<pegawai>" menyampaikan hasil "Data"
    Maka langkah diterima berdasarkan "<hasil>"
    Dan giliran atas "Data" ada pada "<akhir>"
    Ketika "Darwis" menyatakan hasil "Data" sesuai
    Maka langkah ditolak berdasarkan "<terima>"
    Ketika "Darwis" menyatakan hasil "Data" sesuai
    Maka langkah ditolak berdasarkan "<teruskan>"
    Ketika "<akhir>" mengembalikan hasil "Data" tanpa alasan
    Maka langkah ditolak berdasarkan "<reviu>"
    Ketika "<akhir>" mengembalikan hasil "Data" dengan alasan "Belum sesuai target"
    Maka langkah diterima berdasarkan "<reviu>"
    Dan giliran atas "Data" ada pada "<pegawai>"
    Ketika "<pegawai>" menyampaikan hasil "Data"
    Dan "<akhir>" menyatakan hasil "Data" sesuai
    Maka langkah diterima berdasarkan "<terima>"
    Dan penugasan "Data" berstatus "selesai"

    Contoh:
      | pola | pegawai | akhir | hasil            | reviu            | teruskan         | terima           |
      | e    | Sinta   | Umar  | lamp-II-e-ii-2-f | lamp-II-e-ii-3-a | lamp-II-e-ii-3-b | lamp-II-e-ii-3-c |
      | f    | Zul     | Mira  | lamp-II-f-ii-2-f | lamp-II-f-ii-3-a | lamp-II-f-ii-3-b | lamp-II-f-ii-3-c |

  Skenario: Orang di bawah kepala dinas langsung - satu reviu
    Ketika "Darwis" menunjuk "Hana" untuk "Data"
    Dan "Hana" menerima penugasan "Data"
    Dan "Hana" menyampaikan hasil "Data"
    Maka giliran atas "Data" ada pada "Darwis"
    Ketika "Asma" menyatakan hasil "Data" sesuai
    Maka langkah ditolak berdasarkan "lamp-I-3"
    Ketika "Darwis" menyatakan hasil "Data" sesuai
    Maka langkah diterima berdasarkan "lamp-I-3"
    Dan penugasan "Data" berstatus "selesai"

  Skenario: Hasil tim disampaikan ketuanya
    Ketika "Asma" membentuk tim kerja rutin "Tim" untuk "Data" dengan ketua "Citra" dan anggota "Edi"
    Dan "Citra" menerima penugasan "Data"
    Dan "Edi" menerima penugasan "Data"
    Dan "Edi" menyampaikan hasil "Data"
    Maka langkah ditolak berdasarkan "lamp-I-2-c"
    Ketika "Citra" menyampaikan hasil "Data"
    Maka langkah diterima berdasarkan "lamp-I-2-c"
    Ketika "Citra" menyampaikan hasil "Data"
    Maka langkah ditolak berdasarkan "lamp-I-2-c"
    Ketika "Asma" mengembalikan hasil "Data" dengan alasan "Kurang lengkap"
    Maka giliran atas "Data" ada pada "Citra"
    Dan giliran atas "Data" tidak ada pada "Edi"

  Skenario: Tim tanpa ketua - anggota mana pun menyampaikan
    Ketika "Asma" membentuk tim kerja rutin "Tim" untuk "Data" tanpa ketua dengan anggota "Citra, Edi"
    Dan "Edi" menerima penugasan "Data"
    Dan "Citra" menyampaikan hasil "Data"
    Maka langkah ditolak berdasarkan "lamp-I-2-c"
    Ketika "Edi" menyampaikan hasil "Data"
    Maka langkah diterima

  Skenario: Belum diterima, belum ada hasil
    Ketika "Asma" menunjuk "Citra" untuk "Data"
    Dan "Citra" menyampaikan hasil "Data"
    Maka langkah ditolak berdasarkan "lamp-I-p2"
    Dan penugasan "Data" berstatus "ditetapkan"

  Skenario: Hasil untuk sebuah target didahului rencana yang ditetapkan
    Dengan tugas "Data" mendukung sasaran "Prevalensi stunting turun"
    Ketika "Asma" menunjuk "Citra" untuk "Data"
    Dan "Citra" menerima penugasan "Data"
    Dan "Citra" menyampaikan hasil "Data"
    Maka langkah ditolak berdasarkan "lamp-I-p2"
    Ketika "Citra" menyusun rencana kegiatan "Data" dengan anggaran 1000
    Dan "Asma" menetapkan rencana kegiatan "Data"
    Dan "Citra" menyampaikan hasil "Data"
    Maka langkah diterima

  @klausul:lamp-IV-A-1-c
  Skenario: Tanpa target semuanya berjalan, dengan peringatan
    Ketika "Asma" menunjuk "Citra" untuk "Data"
    Dan "Citra" menerima penugasan "Data"
    Dan "Citra" menyusun rencana kegiatan "Data"
    Maka langkah diterima dengan peringatan "lamp-IV-A-1-c"
    Ketika "Citra" menyampaikan hasil "Data"
    Maka langkah diterima dengan peringatan "lamp-IV-A-1-c"
    Ketika "Asma" menyatakan hasil "Data" sesuai
    Dan "Darwis" menyatakan hasil "Data" sesuai
    Maka penugasan "Data" berstatus "selesai"

  Skenario: Satu orang memegang kedua tingkat - satu tindakan
    Dengan "Darwis" menjadi Plt. pimpinan "Bidang Kesmas" dari 2024-01-02 sampai 2024-12-31
    Ketika "Darwis" menunjuk "Citra" untuk "Data"
    Dan "Citra" menerima penugasan "Data"
    Dan "Citra" menyampaikan hasil "Data"
    Dan "Asma" menyatakan hasil "Data" sesuai
    Maka langkah ditolak berdasarkan "lamp-I-3"
    Ketika "Darwis" menyatakan hasil "Data" sesuai
    Maka langkah diterima berdasarkan "lamp-II-b-ii-3-c"
    Dan penugasan "Data" berstatus "selesai"

  Skenario: Sekretaris menjadi Plt. Direktur - satu tindakan
    Dengan "Nur" menjadi Plt. pimpinan "Rumah Sakit Umum Daerah" dari 2024-01-02 sampai 2024-12-31
    Ketika "Nur" menunjuk "Tari" untuk "Data"
    Dan "Tari" menerima penugasan "Data"
    Dan "Tari" menyampaikan hasil "Data"
    Dan "Gani" menyatakan hasil "Data" sesuai
    Maka langkah ditolak berdasarkan "lamp-II-d-2-c-1"
    Ketika "Nur" menyatakan hasil "Data" sesuai
    Maka langkah diterima berdasarkan "lamp-II-d-2-c-3"
    Dan penugasan "Data" berstatus "selesai"

  @klausul:keputusan-bukan-sendiri
  Skenario: Pola b - Plt. kepala bidang tidak mereviu hasilnya sendiri, kepala dinas mereviu dan menerima
    Ketika "Asma" menunjuk "Citra" untuk "Data"
    Dan "Citra" menerima penugasan "Data"
    Dan "Citra" menyampaikan hasil "Data"
    Maka giliran atas "Data" ada pada "Asma"
    Dengan "Citra" menjadi Plt. pimpinan "Bidang Kesmas" dari 2024-01-02 sampai 2024-12-31
    Maka giliran atas "Data" ada pada "Darwis"
    Dan giliran atas "Data" tidak ada pada "Citra"
    Ketika "Citra" menyatakan hasil "Data" sesuai
    Maka langkah ditolak berdasarkan "Keputusan Simpul 0024"
    Ketika "Citra" mengembalikan hasil "Data" dengan alasan "Ingin memperbaiki"
    Maka langkah ditolak berdasarkan "Keputusan Simpul 0024"
    Ketika "Darwis" menyatakan hasil "Data" sesuai
    Maka langkah diterima berdasarkan "lamp-II-b-ii-3-c"
    Dan penugasan "Data" berstatus "selesai"

  @klausul:keputusan-bukan-sendiri
  Skenario: Pola b - anggota tim menjadi Plh. kepala dinas, Sekretaris Daerah yang menerima
    Ketika "Asma" membentuk tim kerja rutin "Tim" untuk "Data" dengan ketua "Citra" dan anggota "Edi"
    Dan "Citra" menerima penugasan "Data"
    Dan "Edi" menerima penugasan "Data"
    Dan "Citra" menyampaikan hasil "Data"
    Maka langkah diterima
    Dengan "Edi" menjadi Plh. pimpinan "Dinas Kesehatan" dari 2024-01-02 sampai 2024-12-31
    Ketika "Asma" menyatakan hasil "Data" sesuai
    Maka giliran atas "Data" ada pada "Man"
    Ketika "Edi" menyatakan hasil "Data" sesuai
    Maka langkah ditolak berdasarkan "Keputusan Simpul 0024"
    Ketika "Man" menyatakan hasil "Data" sesuai
    Maka langkah diterima berdasarkan "Keputusan Simpul 0024"
    Dan penugasan "Data" berstatus "selesai"

  @klausul:keputusan-bukan-sendiri
  Skenario: Pola d - Plt. Direktur yang mengerjakan; Sekretaris mereviu, Sekretaris Daerah menerima
    Ketika "Gani" menunjuk "Tari" untuk "Data"
    Dan "Tari" menerima penugasan "Data"
    Dan "Tari" menyampaikan hasil "Data"
    Maka langkah diterima
    Dengan "Tari" menjadi Plt. pimpinan "Rumah Sakit Umum Daerah" dari 2024-01-02 sampai 2024-12-31
    Ketika "Nur" menyatakan hasil "Data" sesuai
    Dan "Tari" menyatakan hasil "Data" sesuai
    Maka langkah ditolak berdasarkan "Keputusan Simpul 0024"
    Dan giliran atas "Data" ada pada "Man"
    Ketika "Man" mengembalikan hasil "Data" dengan alasan "Kurang lengkap"
    Maka langkah diterima berdasarkan "lamp-II-d-2-c-3"
    Dan giliran atas "Data" ada pada "Tari"

  @klausul:keputusan-bukan-sendiri
  Skenario: Pola e - Plt. kepala UPT yang mengerjakan; kepala dinas mereviu
    Ketika "Umar" menunjuk "Sinta" untuk "Data"
    Dan "Sinta" menerima penugasan "Data"
    Dan "Sinta" menyampaikan hasil "Data"
    Maka langkah diterima
    Dengan "Sinta" menjadi Plt. pimpinan "UPT Labkesda" dari 2024-01-02 sampai 2024-12-31
    Ketika "Sinta" menyatakan hasil "Data" sesuai
    Maka langkah ditolak berdasarkan "Keputusan Simpul 0024"
    Dan giliran atas "Data" ada pada "Darwis"
    Ketika "Darwis" menyatakan hasil "Data" sesuai
    Maka langkah diterima berdasarkan "lamp-II-e-ii-3-a"
    Dan penugasan "Data" berstatus "selesai"

  Skenario: Plh. kepala dinas menerima hasil, yang diwakilinya tidak
    Dengan "Basri" menjadi Plh. pimpinan "Dinas Kesehatan" dari 2024-01-02 sampai 2024-01-31
    Ketika "Asma" menunjuk "Citra" untuk "Data"
    Dan "Citra" menerima penugasan "Data"
    Dan "Citra" menyampaikan hasil "Data"
    Dan "Asma" menyatakan hasil "Data" sesuai
    Dan "Darwis" menyatakan hasil "Data" sesuai
    Maka langkah ditolak berdasarkan "lamp-II-b-ii-3-c"
    Ketika "Basri" menyatakan hasil "Data" sesuai
    Maka langkah diterima berdasarkan "lamp-II-b-ii-3-c"

  Skenario: Level 2 kosong - hasil menunggu Plt., level 1 tidak melompatinya
    Ketika "Asma" menunjuk "Citra" untuk "Data"
    Dan "Citra" menerima penugasan "Data"
    Dan "Citra" menyampaikan hasil "Data"
    Maka langkah diterima
    Dengan jabatan pimpinan "Bidang Kesmas" kosong
    Ketika "Darwis" menyatakan hasil "Data" sesuai
    Maka langkah ditolak berdasarkan "lamp-II-b-ii-3-a"
    Dan penugasan "Data" berstatus "direviu"
    Dengan "Basri" menjadi Plt. pimpinan "Bidang Kesmas" dari 2024-01-02 sampai 2024-12-31
    Ketika "Basri" menyatakan hasil "Data" sesuai
    Dan "Darwis" menyatakan hasil "Data" sesuai
    Maka penugasan "Data" berstatus "selesai"

  Skenario: Lintas unit - yang mereviu pejabat pemilik kinerja
    Ketika "Asma" mengajukan permohonan pelibatan "Yuni" dari "Bidang Yankes" untuk "Data"
    Dan "Basri" menyetujui permohonan "Data"
    Dan "Darwis" menetapkan penugasan "Data"
    Dan "Yuni" menerima penugasan "Data"
    Dan "Yuni" menyampaikan hasil "Data"
    Dan "Basri" menyatakan hasil "Data" sesuai
    Maka langkah ditolak berdasarkan "lamp-II-b-ii-3-a"
    Ketika "Asma" menyatakan hasil "Data" sesuai
    Dan "Darwis" menyatakan hasil "Data" sesuai
    Maka penugasan "Data" berstatus "selesai"

  Skenario: Lintas Perangkat Daerah - reviu menurut pola pemilik kinerja, bukan pola asal orang itu
    Ketika "Gani" mengajukan permohonan pelibatan "Yuni" dari "Bidang Yankes" untuk "Data"
    Dan "Basri" menyetujui permohonan "Data"
    Dan "Man" menetapkan penugasan "Data"
    Dan "Yuni" menerima penugasan "Data"
    Dan "Yuni" menyampaikan hasil "Data"
    Maka langkah diterima berdasarkan "lamp-II-d-2-b-6"
    Ketika "Basri" menyatakan hasil "Data" sesuai
    Maka langkah ditolak berdasarkan "lamp-II-d-2-c-1"
    Ketika "Nur" menyatakan hasil "Data" sesuai
    Dan "Darwis" menyatakan hasil "Data" sesuai
    Maka langkah ditolak berdasarkan "lamp-II-d-2-c-3"
    Ketika "Gani" menyatakan hasil "Data" sesuai
    Maka penugasan "Data" berstatus "selesai"

  Skenario: Permintaan masuk - instansi pemilik kinerja yang menerima hasilnya
    Dengan instansi lain "Kementerian Kesehatan" dengan pejabat yang berwenang "Sekjen"
    Ketika "Sekjen" mengajukan permohonan pelibatan "Citra" dari "Pemerintah Kabupaten Bombana" untuk "Pedoman"
    Dan "Man" menginstruksikan penugasan "Pedoman" kepada "Asma"
    Dan "Asma" menunjuk "Citra" untuk "Pedoman"
    Dan "Citra" menerima penugasan "Pedoman"
    Dan "Citra" menyampaikan hasil "Pedoman"
    Maka langkah diterima berdasarkan "lamp-I-2-c"
    Dan giliran atas "Pedoman" ada pada "Sekjen"
    Ketika "Asma" menyatakan hasil "Pedoman" sesuai
    Maka langkah ditolak berdasarkan "lamp-I-3"
    Ketika "Sekjen" menyatakan hasil "Pedoman" sesuai
    Maka langkah diterima berdasarkan "lamp-I-3"
    Dan penugasan "Pedoman" berstatus "selesai"

  Skenario: Diperpanjang selama hasil direviu - reviu berjalan terus
    Ketika "Asma" menunjuk "Citra" untuk "Data"
    Dan "Citra" menerima penugasan "Data"
    Dan "Citra" menyampaikan hasil "Data"
    Dan "Asma" memperpanjang penugasan "Data" sampai 2025-03-31 dengan alasan "Reviu belum selesai"
    Maka langkah diterima
    Dan penugasan "Data" berstatus "direviu"
    Ketika "Asma" menyatakan hasil "Data" sesuai
    Dan "Darwis" menyatakan hasil "Data" sesuai
    Maka penugasan "Data" berstatus "selesai"
    Ketika "Citra" menyusun rencana kegiatan "Data"
    Maka langkah ditolak berdasarkan "lamp-I-p2"

  Skenario: Diakhiri selama hasil direviu - hasilnya tidak lagi ditunggu
    Ketika "Asma" menunjuk "Citra" untuk "Data"
    Dan "Citra" menerima penugasan "Data"
    Dan "Citra" menyampaikan hasil "Data"
    Dan "Asma" mengakhiri penugasan "Data" pada 2024-01-02 dengan alasan "Kegiatan dibatalkan"
    Maka langkah diterima
    Dan penugasan "Data" berstatus "diakhiri"
    Dan giliran atas "Data" tidak ada pada siapa pun
    Ketika "Asma" menyatakan hasil "Data" sesuai
    Maka langkah ditolak berdasarkan "lamp-I-p2"
    Ketika "Citra" menyampaikan hasil "Data"
    Maka langkah ditolak berdasarkan "lamp-I-2-c"
    Dan penugasan "Data" berstatus "diakhiri"

  @klausul:ps16-a
  Skenario: Sesudah selesai tidak ada lagi yang dikerjakan
    Ketika "Asma" menunjuk "Citra" untuk "Data"
    Dan "Citra" menerima penugasan "Data"
    Dan "Citra" menyusun rencana kegiatan "Data" dengan anggaran 1000
    Dan "Citra" menyampaikan hasil "Data"
    Dan "Asma" menyatakan hasil "Data" sesuai
    Dan "Darwis" menyatakan hasil "Data" sesuai
    Maka penugasan "Data" berstatus "selesai"
    Dan giliran atas "Data" tidak ada pada siapa pun
    Ketika "Citra" menyampaikan hasil "Data"
    Maka langkah ditolak berdasarkan "lamp-II-b-ii-3-c"
    Ketika "Darwis" mengembalikan hasil "Data" dengan alasan "Terlambat diketahui"
    Maka langkah ditolak berdasarkan "lamp-I-3"
    Ketika "Asma" menetapkan rencana kegiatan "Data"
    Maka langkah ditolak berdasarkan "lamp-I-p2"
    Ketika "Citra" menyusun rincian kegiatan "Data"
    Maka langkah ditolak berdasarkan "lamp-I-p2"
    Ketika "Asma" memperpanjang penugasan "Data" sampai 2025-03-31 dengan alasan "Terlambat"
    Maka langkah ditolak berdasarkan "ps1-23"
    Ketika "Asma" mengakhiri penugasan "Data" pada 2024-03-31 dengan alasan "Terlambat"
    Maka langkah ditolak berdasarkan "ps1-23"
    Dan penugasan "Data" berstatus "selesai"

  Skenario: Perubahan yang masih menunggu gugur bila pekerjaan selesai
    Ketika "Asma" mengajukan permohonan pelibatan "Yuni" dari "Bidang Yankes" untuk "Data"
    Dan "Basri" menyetujui permohonan "Data"
    Dan "Darwis" menetapkan penugasan "Data"
    Dan "Yuni" menerima penugasan "Data"
    Dan "Yuni" menyampaikan hasil "Data"
    Dan "Asma" memperpanjang penugasan "Data" sampai 2025-03-31 dengan alasan "Reviu belum selesai"
    Maka giliran atas "Data" ada pada "Basri"
    Ketika "Asma" menyatakan hasil "Data" sesuai
    Dan "Darwis" menyatakan hasil "Data" sesuai
    Maka penugasan "Data" berstatus "selesai"
    Dan giliran atas "Data" tidak ada pada siapa pun

  Skenario: Dialihkan selama direviu - penggantinya yang memperbaiki
    Ketika "Asma" menunjuk "Citra" untuk "Data"
    Dan "Citra" menerima penugasan "Data"
    Dan "Citra" menyampaikan hasil "Data"
    Dan "Asma" mengalihkan penugasan "Data" dari "Citra" kepada "Edi" dengan alasan "Mutasi"
    Maka penugasan "Data" berstatus "direviu"
    Ketika "Asma" mengembalikan hasil "Data" dengan alasan "Kurang"
    Maka langkah diterima
    Ketika "Citra" menyampaikan hasil "Data"
    Maka langkah ditolak berdasarkan "lamp-I-2-c"
    Ketika "Edi" menerima penugasan "Data"
    Maka giliran atas "Data" ada pada "Edi"
    Ketika "Edi" menyampaikan hasil "Data"
    Dan "Asma" menyatakan hasil "Data" sesuai
    Dan "Darwis" menyatakan hasil "Data" sesuai
    Maka penugasan "Data" berstatus "selesai"

  Skenario: Yang belum menerima tidak lagi ditunggu sesudah pekerjaan selesai
    Ketika "Asma" membentuk tim kerja rutin "Tim" untuk "Data" dengan ketua "Citra" dan anggota "Edi"
    Dan "Citra" menerima penugasan "Data"
    Dan "Citra" menyampaikan hasil "Data"
    Maka penugasan "Data" berstatus "direviu"
    Ketika "Asma" menyatakan hasil "Data" sesuai
    Dan "Darwis" menyatakan hasil "Data" sesuai
    Maka penugasan "Data" berstatus "selesai"
    Dan giliran atas "Data" tidak ada pada siapa pun
    Ketika "Edi" menerima penugasan "Data"
    Maka langkah ditolak

  Skenario: Direktur kosong - Sekretaris tidak menggantikannya tanpa Plt.
    Ketika "Gani" menunjuk "Tari" untuk "Data"
    Dan "Tari" menerima penugasan "Data"
    Dan "Tari" menyampaikan hasil "Data"
    Dan "Nur" menyatakan hasil "Data" sesuai
    Maka penugasan "Data" berstatus "direviu"
    Dengan jabatan pimpinan "Rumah Sakit Umum Daerah" kosong
    Ketika "Nur" menyatakan hasil "Data" sesuai
    Maka langkah ditolak berdasarkan "lamp-II-d-2-c-3"
    Dengan "Nur" menjadi Plt. pimpinan "Rumah Sakit Umum Daerah" dari 2024-01-02 sampai 2024-12-31
    Ketika "Nur" menyatakan hasil "Data" sesuai
    Maka penugasan "Data" berstatus "selesai"

  Skenario: Sukarela lintas unit - unit yang dituju memiliki dan mereviu hasilnya
    Ketika "Citra" mengajukan diri untuk "Pendataan" pada "Bidang Yankes"
    Dan "Asma" mengetahui pengajuan "Pendataan"
    Dan "Basri" menyetujui pengajuan "Pendataan"
    Dan "Citra" meminta persetujuan penugasan "Pendataan" kepada "Asma"
    Dan "Asma" menyetujui pengajuan "Pendataan"
    Dan "Darwis" menetapkan penugasan "Pendataan"
    Dan "Citra" menerima penugasan "Pendataan"
    Dan "Citra" menyampaikan hasil "Pendataan"
    Dan "Asma" menyatakan hasil "Pendataan" sesuai
    Maka langkah ditolak berdasarkan "lamp-II-b-ii-3-a"
    Ketika "Basri" menyatakan hasil "Pendataan" sesuai
    Dan "Darwis" menyatakan hasil "Pendataan" sesuai
    Maka penugasan "Pendataan" berstatus "selesai"

  Skenario: Ketua diganti selama direviu - ketua baru yang memperbaiki
    Dengan "Edi" berpendidikan "S1" dan bergolongan "III/b"
    Ketika "Asma" membentuk tim kerja rutin "Tim" untuk "Data" dengan ketua "Citra" dan anggota "Edi"
    Dan "Citra" menerima penugasan "Data"
    Dan "Edi" menerima penugasan "Data"
    Dan "Citra" menyampaikan hasil "Data"
    Dan "Asma" mengganti ketua tim "Tim" dengan "Edi" karena "Pindah"
    Maka penugasan "Data" berstatus "direviu"
    Ketika "Asma" mengembalikan hasil "Data" dengan alasan "Kurang"
    Maka giliran atas "Data" ada pada "Edi"
    Ketika "Citra" menyampaikan hasil "Data"
    Maka langkah ditolak berdasarkan "lamp-I-2-c"
    Ketika "Edi" menyampaikan hasil "Data"
    Maka langkah diterima
