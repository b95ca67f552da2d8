# language: id
Fitur: Rencana kegiatan dan rinciannya
  Lampiran romawi I angka 1 huruf c dan angka 2 huruf a, butir rencana dan rincian tiap pola, romawi IV huruf D angka 2 huruf a:
  yang ditugaskan menyusun, Pimpinan Unit menetapkan, dan baru sesudah itu rincian dijabarkan sebatas anggarannya.

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

  Skenario konsep: Pola <pola> - rencana disusun, ditetapkan, lalu dirinci sebatas anggarannya
    Ketika "<pimpinan>" menunjuk "<pegawai>" untuk "Data"
    Dan "<pegawai>" menerima penugasan "Data"
    Dan "<pegawai>" menyusun rencana kegiatan "Data" dengan anggaran 25000000
    Maka langkah diterima berdasarkan "<rencana>"
    Dan giliran atas "Data" ada pada "<pimpinan>"
    Ketika "<pegawai>" menyusun rincian kegiatan "Data"
    Maka langkah ditolak berdasarkan "<rincian>"
    Ketika "<pegawai>" menetapkan rencana kegiatan "Data"
    Maka langkah ditolak berdasarkan "lamp-IV-D-2-a"
    Ketika "<pimpinan>" menetapkan rencana kegiatan "Data"
    Maka langkah diterima berdasarkan "lamp-IV-D-2-a"
    Dan rencana kegiatan "Data" berkeadaan "ditetapkan"
    Ketika "<pegawai>" menyusun rincian kegiatan "Data" dengan anggaran 25000001
    Maka langkah ditolak berdasarkan "<isi>"
    Ketika "<pegawai>" menyusun rincian kegiatan "Data" dengan anggaran 25000000
    Maka langkah diterima berdasarkan "<rincian>"
    Dan jejak "Data" utuh dan memuat 5 langkah

    Contoh:
      | pola | pegawai | pimpinan | rencana           | rincian          | isi              |
      | a    | Wira    | Laode    | lamp-II-a-ii-1-e  | lamp-II-a-ii-2-a | lamp-II-a-ii-2-b |
      | b    | Citra   | Asma     | lamp-II-b-ii-1-5  | lamp-II-b-ii-2-a | lamp-II-b-ii-2-b |
      | c1   | Lina    | Kamal    | lamp-II-c-2-a-5   | lamp-II-c-2-b-1  | lamp-II-c-2-b-2  |
      | c2   | Rudi    | Opi      | lamp-II-c-2-a-5   | lamp-II-c-2-b-1  | lamp-II-c-2-b-2  |
      | d    | Tari    | Gani     | lamp-II-d-2-a-4   | lamp-II-d-2-b-1  | lamp-II-d-2-b-2  |
      | e    | Sinta   | Umar     | lamp-II-e-ii-1-e  | lamp-II-e-ii-2-a | lamp-II-e-ii-2-b |
      | f    | Zul     | Mira     | lamp-II-f-ii-1-e  | lamp-II-f-ii-2-a | lamp-II-f-ii-2-b |

  Skenario konsep: Pola <pola> - pejabat yang menyusun bersama boleh, orang lain tidak
    Ketika "<pimpinan>" menunjuk "<pegawai>" untuk "Data"
    Dan "<pegawai>" menerima penugasan "Data"
    Dan "Yuni" menyusun rencana kegiatan "Data" dengan anggaran 1000
    Maka langkah ditolak berdasarkan "<rencana>"
    Ketika "<bersama>" menyusun rencana kegiatan "Data" dengan anggaran 1000
    Maka langkah diterima berdasarkan "<rencana>"
    Dan rencana kegiatan "Data" berkeadaan "disusun"

    Contoh:
      | pola | pegawai | pimpinan | bersama | rencana          |
      | a    | Wira    | Laode    | Laode   | lamp-II-a-ii-1-e |
      | b    | Citra   | Asma     | Asma    | lamp-II-b-ii-1-5 |
      | c1   | Lina    | Kamal    | Kamal   | lamp-II-c-2-a-5  |
      | c2   | Rudi    | Opi      | Opi     | lamp-II-c-2-a-5  |
      | d    | Tari    | Gani     | Nur     | lamp-II-d-2-a-4  |
      | e    | Sinta   | Umar     | Umar    | lamp-II-e-ii-1-e |
      | f    | Zul     | Mira     | Mira    | lamp-II-f-ii-1-e |

  Skenario: Pola d - Sekretaris ikut menyusun, Direktur yang menetapkan
    Ketika "Gani" menunjuk "Tari" untuk "Data"
    Dan "Tari" menerima penugasan "Data"
    Dan "Nur" menyusun rencana kegiatan "Data" dengan anggaran 1000
    Dan "Nur" menetapkan rencana kegiatan "Data"
    Maka langkah ditolak berdasarkan "lamp-IV-D-2-a"
    Dan "Gani" dapat "menetapkan rencana kegiatan" atas "Data"

  Skenario: Tidak ada rencana sebelum penugasan diterima
    Ketika "Asma" menunjuk "Citra" untuk "Data"
    Dan "Citra" menyusun rencana kegiatan "Data" dengan anggaran 1000
    Maka langkah ditolak berdasarkan "lamp-I-p2"
    Ketika "Asma" menyusun rencana kegiatan "Data" dengan anggaran 1000
    Maka langkah ditolak berdasarkan "lamp-I-p2"
    Ketika "Citra" menerima penugasan "Data"
    Dan "Citra" menyusun rencana kegiatan "Data" dengan anggaran 1000
    Maka langkah diterima berdasarkan "lamp-I-1-c"

  Skenario: Tahap tidak dilompati
    Ketika "Asma" menunjuk "Citra" untuk "Data"
    Dan "Citra" menerima penugasan "Data"
    Dan "Asma" menetapkan rencana kegiatan "Data"
    Maka langkah ditolak berdasarkan "lamp-I-p2"
    Ketika "Citra" menyusun rincian kegiatan "Data"
    Maka langkah ditolak berdasarkan "lamp-I-p2"
    Ketika "Asma" menyatakan hasil "Data" sesuai
    Maka langkah ditolak berdasarkan "lamp-I-p2"

  Skenario: Penugasan yang belum ada perkaranya
    Ketika "Citra" menyusun rencana kegiatan "Data" dengan anggaran 1000
    Maka langkah ditolak berdasarkan "lamp-I-1-c"

  Skenario: Rencana dikembalikan dengan alasan, disusun lagi
    Ketika "Asma" menunjuk "Citra" untuk "Data"
    Dan "Citra" menerima penugasan "Data"
    Dan "Citra" menyusun rencana kegiatan "Data" dengan anggaran 90000000
    Dan "Asma" mengembalikan rencana kegiatan "Data" tanpa alasan
    Maka langkah ditolak berdasarkan "lamp-IV-D-2-a"
    Ketika "Darwis" mengembalikan rencana kegiatan "Data" dengan alasan "Terlalu mahal"
    Maka langkah ditolak berdasarkan "lamp-IV-D-2-a"
    Ketika "Asma" mengembalikan rencana kegiatan "Data" dengan alasan "Terlalu mahal"
    Maka langkah diterima berdasarkan "lamp-IV-D-2-c"
    Dan giliran atas "Data" ada pada "Citra"
    Dan "Asma" tidak dapat "menetapkan rencana kegiatan" atas "Data" karena "lamp-IV-D-2-a"
    Ketika "Citra" menyusun rencana kegiatan "Data" dengan anggaran 20000000
    Dan "Asma" menetapkan rencana kegiatan "Data"
    Maka rencana kegiatan "Data" berkeadaan "ditetapkan"

  Skenario: Rencana yang sudah ditetapkan hanya berubah dengan alasan, dan ditetapkan lagi
    Ketika "Asma" menunjuk "Citra" untuk "Data"
    Dan "Citra" menerima penugasan "Data"
    Dan "Citra" menyusun rencana kegiatan "Data" dengan anggaran 10000000
    Dan "Asma" menetapkan rencana kegiatan "Data"
    Dan "Citra" menyusun rencana kegiatan "Data" dengan anggaran 20000000
    Maka langkah ditolak berdasarkan "lamp-IV-D-2-a"
    Ketika "Asma" menetapkan rencana kegiatan "Data"
    Maka langkah ditolak berdasarkan "lamp-IV-D-2-a"
    Ketika "Citra" mengubah rencana kegiatan "Data" dengan anggaran 20000000 karena "Volume bertambah"
    Maka langkah diterima berdasarkan "lamp-I-1-c"
    Dan rencana kegiatan "Data" berkeadaan "disusun"
    Ketika "Citra" menyusun rincian kegiatan "Data" dengan anggaran 5000000
    Maka langkah ditolak berdasarkan "lamp-IV-D-2-a"
    Ketika "Asma" menetapkan rencana kegiatan "Data"
    Dan "Citra" menyusun rincian kegiatan "Data" dengan anggaran 20000000
    Maka langkah diterima

  Skenario: Rincian tim disusun ketuanya, bukan anggota
    Ketika "Asma" membentuk tim kerja rutin "Tim" untuk "Data" dengan ketua "Citra" dan anggota "Edi"
    Dan "Citra" menerima penugasan "Data"
    Dan "Edi" menerima penugasan "Data"
    Dan "Edi" menyusun rencana kegiatan "Data" dengan anggaran 1000
    Maka langkah diterima berdasarkan "lamp-I-1-c"
    Ketika "Asma" menetapkan rencana kegiatan "Data"
    Dan "Edi" menyusun rincian kegiatan "Data" dengan anggaran 1000
    Maka langkah ditolak berdasarkan "lamp-IV-D-3-a-1"
    Ketika "Asma" menyusun rincian kegiatan "Data" dengan anggaran 1000
    Maka langkah ditolak berdasarkan "lamp-I-2-a"
    Ketika "Citra" menyusun rincian kegiatan "Data" dengan anggaran 1000
    Maka langkah diterima berdasarkan "lamp-IV-D-3-a-1"

  Skenario: Tim tanpa ketua - anggota mana pun menyusun rincian
    Ketika "Asma" membentuk tim kerja rutin "Tim" untuk "Data" tanpa ketua dengan anggota "Citra, Edi"
    Dan "Citra" menerima penugasan "Data"
    Dan "Edi" menerima penugasan "Data"
    Dan "Citra" menyusun rencana kegiatan "Data"
    Dan "Asma" menetapkan rencana kegiatan "Data"
    Dan "Edi" menyusun rincian kegiatan "Data"
    Maka langkah diterima berdasarkan "lamp-I-2-a"
    Ketika "Yuni" menyusun rincian kegiatan "Data"
    Maka langkah ditolak berdasarkan "lamp-I-2-a"

  Skenario: Ketua baru yang menyusun rincian, ketua lama tidak lagi
    Dengan "Edi" berpendidikan "S1" dan bergolongan "III/b"
    Ketika "Asma" membentuk tim kerja rutin "Tim" untuk "Data" dengan ketua "Citra" dan anggota "Edi"
    Dan "Citra" menerima penugasan "Data"
    Dan "Edi" menerima penugasan "Data"
    Dan "Citra" menyusun rencana kegiatan "Data" dengan anggaran 1000
    Dan "Asma" menetapkan rencana kegiatan "Data"
    Dan "Asma" mengganti ketua tim "Tim" dengan "Edi" karena "Ketua dipindahkan"
    Dan "Citra" menyusun rincian kegiatan "Data"
    Maka langkah ditolak berdasarkan "lamp-IV-D-3-a-1"
    Ketika "Edi" menyusun rincian kegiatan "Data"
    Maka langkah diterima

  Skenario: Plt. yang menetapkan rencana, pejabat definitifnya tidak
    Dengan "Basri" menjadi Plt. pimpinan "Bidang Kesmas" dari 2024-01-02 sampai 2024-06-30
    Ketika "Basri" menunjuk "Citra" untuk "Data"
    Dan "Citra" menerima penugasan "Data"
    Dan "Citra" menyusun rencana kegiatan "Data" dengan anggaran 1000
    Maka giliran atas "Data" ada pada "Basri"
    Ketika "Asma" menetapkan rencana kegiatan "Data"
    Maka langkah ditolak berdasarkan "lamp-IV-D-2-a"
    Ketika "Basri" menetapkan rencana kegiatan "Data"
    Maka langkah diterima

  @klausul:keputusan-bukan-sendiri
  Skenario: Plt. yang mengerjakannya sendiri tidak menetapkan rencananya
    Ketika "Asma" menunjuk "Citra" untuk "Data"
    Dan "Citra" menerima penugasan "Data"
    Dan "Citra" menyusun rencana kegiatan "Data" dengan anggaran 1000
    Maka giliran atas "Data" ada pada "Asma"
    Dengan "Citra" menjadi Plt. pimpinan "Bidang Kesmas" dari 2024-01-02 sampai 2024-06-30
    Ketika "Citra" menetapkan rencana kegiatan "Data"
    Maka langkah ditolak berdasarkan "Keputusan Simpul 0024"
    Dan giliran atas "Data" ada pada "Darwis"
    Ketika "Darwis" menetapkan rencana kegiatan "Data"
    Maka langkah diterima berdasarkan "lamp-IV-D-2-a"

  Skenario: Jabatan kosong - tidak seorang pun menggantikan diam-diam
    Ketika "Asma" menunjuk "Citra" untuk "Data"
    Dan "Citra" menerima penugasan "Data"
    Dan "Citra" menyusun rencana kegiatan "Data" dengan anggaran 1000
    Maka langkah diterima
    Dengan jabatan pimpinan "Bidang Kesmas" kosong
    Ketika "Darwis" menetapkan rencana kegiatan "Data"
    Maka langkah ditolak berdasarkan "lamp-IV-D-2-a"
    Dengan "Basri" menjadi Plh. pimpinan "Bidang Kesmas" dari 2024-01-02 sampai 2024-01-31
    Ketika "Basri" menetapkan rencana kegiatan "Data"
    Maka langkah diterima

  Skenario: Orang di bawah kepala dinas langsung, tanpa level 2
    Ketika "Darwis" menunjuk "Hana" untuk "Data"
    Dan "Hana" menerima penugasan "Data"
    Dan "Hana" menyusun rencana kegiatan "Data" dengan anggaran 1000
    Maka giliran atas "Data" ada pada "Darwis"
    Ketika "Asma" menetapkan rencana kegiatan "Data"
    Maka langkah ditolak berdasarkan "lamp-IV-D-2-a"
    Ketika "Darwis" menetapkan rencana kegiatan "Data"
    Maka langkah diterima

  Skenario: Lintas unit - Pimpinan pemilik kinerja yang menetapkan, bukan pimpinan asal orang itu
    Ketika "Asma" mengajukan permohonan pelibatan "Yuni" dari "Bidang Yankes" untuk "Data"
    Dan "Basri" menyetujui permohonan "Data"
    Dan "Darwis" menetapkan penugasan "Data"
    Dan "Yuni" menerima penugasan "Data"
    Dan "Yuni" menyusun rencana kegiatan "Data" dengan anggaran 1000
    Dan "Basri" menetapkan rencana kegiatan "Data"
    Maka langkah ditolak berdasarkan "lamp-IV-D-2-a"
    Ketika "Asma" menetapkan rencana kegiatan "Data"
    Maka langkah diterima

  Skenario: Permintaan masuk - instansi pemilik kinerja yang menetapkan
    Dengan instansi lain "Kementerian Kesehatan" dengan pejabat yang berwenang "Sekjen"
    Ketika "Sekjen" mengajukan permohonan pelibatan "Citra" dari "Pemerintah Kabupaten Bombana" untuk "Pedoman"
    Dan "Man" menginstruksikan penugasan "Pedoman" kepada "Asma"
    Dan "Asma" menunjuk "Citra" untuk "Pedoman"
    Dan "Citra" menerima penugasan "Pedoman"
    Dan "Citra" menyusun rencana kegiatan "Pedoman" dengan anggaran 1000
    Maka langkah diterima berdasarkan "lamp-I-1-c"
    Dan giliran atas "Pedoman" ada pada "Sekjen"
    Ketika "Asma" menetapkan rencana kegiatan "Pedoman"
    Maka langkah ditolak berdasarkan "lamp-IV-D-2-a"
    Ketika "Sekjen" menetapkan rencana kegiatan "Pedoman"
    Maka langkah diterima berdasarkan "lamp-IV-D-2-a"

  Skenario konsep: Pola <pola> - peran dibagi menurut kemampuan yang tercatat; yang belum tercatat perlu alasan
    Dengan "<mampu>" berkompetensi "Statistik" dengan bukti "Sertifikat BPS 2023"
    Dan pegawai "Wahid" sebagai "pelaksana" pada "<unit>"
    Dan "<mampu>" berpendidikan "S1" dan bergolongan "III/c"
    Dan tugas "Data" mendukung sasaran "Data yang tepat"
    Ketika "<pimpinan>" membentuk tim kerja rutin "Tim Data" untuk "Data" dengan ketua "<mampu>" dan anggota "Wahid"
    Dan "<mampu>" menerima penugasan "Data"
    Dan "Wahid" menerima penugasan "Data"
    Dan "<mampu>" menyusun rencana kegiatan "Data" berisi "Pengolahan"
    Dan "<pimpinan>" menetapkan rencana kegiatan "Data"
    Ketika "<mampu>" membagi peran "Statistik" pada "Data" kepada "Wahid"
    Maka langkah ditolak berdasarkan "<peran>"
    Ketika "<mampu>" membagi peran "Statistik" pada "Data" kepada "Wahid" dengan alasan "Belajar mendampingi"
    Maka langkah diterima dengan peringatan "lamp-IV-D-3-a-2"
    Ketika "<mampu>" membagi peran "Statistik" pada "Data" kepada "<mampu>"
    Maka langkah diterima tanpa peringatan
    Dan langkah diterima berdasarkan "lamp-IV-D-3-a-1"

    Contoh:
      | pola | mampu | pimpinan | unit                  | peran            |
      | a    | Wira  | Laode    | Bagian Organisasi     | lamp-II-a-ii-2-c |
      | b    | Citra | Asma     | Bidang Kesmas         | lamp-II-b-ii-2-c |
      | c1   | Lina  | Kamal    | Bidang Lalu Lintas    | lamp-II-c-2-b-3  |
      | c2   | Rudi  | Opi      | Bidang Sekolah Dasar  | lamp-II-c-2-b-3  |
      | d    | Tari  | Gani     | Rumah Sakit Umum Daerah | lamp-II-d-2-b-3 |
      | e    | Sinta | Umar     | UPT Labkesda          | lamp-II-e-ii-2-c |
      | f    | Zul   | Mira     | Puskesmas Rumbia      | lamp-II-f-ii-2-c |
