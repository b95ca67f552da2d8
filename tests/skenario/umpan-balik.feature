# language: id
Fitur: Umpan balik
  Lampiran romawi I angka 2 huruf b, butir umpan balik tiap pola, romawi IV huruf D angka 2 huruf c dan angka 3 huruf c: dari level 2
  (level 1 di mana tidak ada level 2), Pimpinan Unit, atau ketua tim, kepada yang mengerjakannya, dan hanya mereka yang membacanya.

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

  Skenario konsep: Pola <pola> - <pemberi> memberi umpan balik kepada yang mengerjakan
    Ketika "<pimpinan>" menunjuk "<pegawai>" untuk "Data"
    Dan "<pemberi>" memberi umpan balik atas "Data" kepada "<pegawai>"
    Maka langkah ditolak berdasarkan "lamp-I-2-b"
    Ketika "<pegawai>" menerima penugasan "Data"
    Dan "Yuni" memberi umpan balik atas "Data" kepada "<pegawai>"
    Maka langkah ditolak berdasarkan "<klausul>"
    Ketika "<pemberi>" memberi umpan balik atas "Data" kepada "Yuni"
    Maka langkah ditolak berdasarkan "lamp-I-2-b"
    Ketika "<pemberi>" memberi umpan balik atas "Data" kepada "<pegawai>"
    Maka langkah diterima berdasarkan "<klausul>"
    Dan "<pegawai>" membaca umpan balik atas "Data"
    Dan "<pemberi>" membaca umpan balik atas "Data"
    Dan "Yuni" tidak membaca umpan balik atas "Data"
    Ketika "<pemberi>" memberi umpan balik atas "Data" kepada "<pegawai>"
    Maka langkah diterima berdasarkan "lamp-I-2-b"

    Contoh:
      | pola | pegawai | pimpinan | pemberi | klausul          |
      | a    | Wira    | Laode    | Laode   | lamp-II-a-ii-2-e |
      | b    | Citra   | Asma     | Asma    | lamp-II-b-ii-2-e |
      | c1   | Lina    | Kamal    | Kamal   | lamp-II-c-2-b-5  |
      | c2   | Rudi    | Opi      | Opi     | lamp-II-c-2-b-5  |
      | d    | Tari    | Gani     | Nur     | lamp-II-d-2-b-5  |
      | d    | Tari    | Gani     | Gani    | lamp-II-d-2-b-5  |
      | e    | Sinta   | Umar     | Umar    | lamp-II-e-ii-2-e |
      | f    | Zul     | Mira     | Mira    | lamp-II-f-ii-2-e |

  @klausul:lamp-IV-A-2-d @klausul:lamp-IV-D-2-e @klausul:lamp-IV-D-3-c
  Skenario: Ketua memberi umpan balik kepada anggotanya, bukan kepada dirinya, dan anggota tidak kepada ketua
    Ketika "Asma" membentuk tim kerja rutin "Tim" untuk "Data" dengan ketua "Citra" dan anggota "Edi"
    Dan "Citra" menerima penugasan "Data"
    Dan "Edi" menerima penugasan "Data"
    Dan "Citra" memberi umpan balik atas "Data" kepada "Edi"
    Maka langkah diterima berdasarkan "lamp-I-2-b"
    Dan "Edi" membaca umpan balik atas "Data"
    Dan "Asma" tidak membaca umpan balik atas "Data"
    Ketika "Citra" memberi umpan balik atas "Data" kepada "Citra"
    Maka langkah ditolak berdasarkan "lamp-I-2-b"
    Ketika "Edi" memberi umpan balik atas "Data" kepada "Citra"
    Maka langkah ditolak berdasarkan "lamp-I-2-b"
    Ketika "Asma" memberi umpan balik atas "Data" kepada "Citra"
    Maka langkah diterima

  Skenario: Lintas unit - dari pemilik kinerja, bukan dari pimpinan asal
    Ketika "Asma" mengajukan permohonan pelibatan "Yuni" dari "Bidang Yankes" untuk "Data"
    Dan "Basri" menyetujui permohonan "Data"
    Dan "Darwis" menetapkan penugasan "Data"
    Dan "Yuni" menerima penugasan "Data"
    Dan "Basri" memberi umpan balik atas "Data" kepada "Yuni"
    Maka langkah ditolak berdasarkan "lamp-I-2-b"
    Ketika "Asma" memberi umpan balik atas "Data" kepada "Yuni"
    Maka langkah diterima

  Skenario: Level 1 tidak melompati level 2, Plt. bertindak penuh
    Dengan "Basri" menjadi Plt. pimpinan "Bidang Kesmas" dari 2024-01-02 sampai 2024-06-30
    Ketika "Basri" menunjuk "Citra" untuk "Data"
    Dan "Citra" menerima penugasan "Data"
    Dan "Darwis" memberi umpan balik atas "Data" kepada "Citra"
    Maka langkah ditolak berdasarkan "lamp-I-2-b"
    Ketika "Asma" memberi umpan balik atas "Data" kepada "Citra"
    Maka langkah ditolak berdasarkan "lamp-I-2-b"
    Ketika "Basri" memberi umpan balik atas "Data" kepada "Citra"
    Maka langkah diterima

  Skenario: Orang di bawah kepala dinas langsung - dari level 1
    Ketika "Darwis" menunjuk "Hana" untuk "Data"
    Dan "Hana" menerima penugasan "Data"
    Dan "Darwis" memberi umpan balik atas "Data" kepada "Hana"
    Maka langkah diterima berdasarkan "lamp-II-b-ii-2-e"
