# language: id
Fitur: Perjanjian kinerja, pembagian sasaran, dan strategi menurut pola (Lampiran romawi I angka 1, Lampiran romawi II)

  Dasar:
    Dengan instansi "Pemerintah Kabupaten Bombana" memakai profil "bombana-31-2023"
    Dan sekretaris daerah "Man"
    Dan unit "Bagian Organisasi" pada "Sekretariat Daerah" dipimpin "Laode" sebagai "administrator"
    Dan perangkat daerah "Dinas Kesehatan" berpola "b" dipimpin "Darwis"
    Dan unit "Bidang Kesmas" pada "Dinas Kesehatan" dipimpin "Asma" sebagai "administrator"
    Dan unit "Bidang Yankes" pada "Dinas Kesehatan" dipimpin "Basri" sebagai "administrator"
    Dan unit "Seksi Gizi" pada "Bidang Kesmas" dipimpin "Pengki" sebagai "pengawas"
    Dan unit "UPT Labkesda" pada "Dinas Kesehatan" berpola "e" dipimpin "Umar" sebagai "pengawas"
    Dan unit "Puskesmas Rumbia" pada "Dinas Kesehatan" berpola "f" dipimpin "Mira" sebagai "pejabat fungsional"
    Dan perangkat daerah "Dinas Perhubungan" berpola "c1" dipimpin "Jafar"
    Dan unit "Bidang Lalu Lintas" pada "Dinas Perhubungan" dipimpin "Kamal" sebagai "administrator"
    Dan perangkat daerah "Dinas Pendidikan dan Kebudayaan" berpola "c2" dipimpin "Murni"
    Dan unit "Bidang SD" pada "Dinas Pendidikan dan Kebudayaan" dipimpin "Opi" sebagai "administrator"
    Dan perangkat daerah "RSUD Bombana" berpola "d" dipimpin "Gani"
    Dan sekretaris "Nur" pada "RSUD Bombana"
    Dan pegawai "Citra" sebagai "ahli muda" pada "Bidang Kesmas"
    Dan pegawai "Bidan" sebagai "terampil" pada "Puskesmas Rumbia"
    Dan pegawai "Analis" sebagai "ahli pertama" pada "UPT Labkesda"

  Skenario konsep: Level 1 menetapkan perjanjian kinerja, membaginya kepada level 2, dan level 2 memilih strateginya
    Ketika "<level 2>" menetapkan perjanjian kinerja tahun 2024 dengan sasaran "Layanan membaik"
    Maka langkah ditolak berdasarkan "<perjanjian>"
    Dan langkah ditolak berdasarkan "lamp-I-1-a"
    Dan tidak ada perjanjian kinerja "<unit>" tahun 2024
    Ketika "<level 1>" menetapkan perjanjian kinerja tahun 2024 dengan sasaran "Layanan membaik"
    Maka langkah diterima berdasarkan "<perjanjian>"
    Dan langkah diterima berdasarkan "lamp-I-1-a"
    Dan perjanjian kinerja "<unit>" tahun 2024 memuat sasaran "Layanan membaik"
    Dan perjanjian kinerja "<unit>" tahun 2024 versi 1 ditandatangani "<level 1>"
    Ketika "<level 2>" menetapkan strategi sasaran "Layanan membaik" sebagai "tim kerja"
    Maka langkah ditolak berdasarkan "<strategi>"
    Dan langkah ditolak berdasarkan "lamp-I-p2"
    Ketika "<level 2>" membagi sasaran "Layanan membaik" kepada "<level 2>"
    Maka langkah ditolak berdasarkan "<perjanjian>"
    Ketika "<level 1>" membagi sasaran "Layanan membaik" kepada "<level 2>"
    Maka langkah diterima berdasarkan "<perjanjian>"
    Dan sasaran "Layanan membaik" dibagikan kepada "<level 2>"
    Ketika "<level 1>" menetapkan strategi sasaran "Layanan membaik" sebagai "tim kerja"
    Maka langkah ditolak berdasarkan "<strategi>"
    Dan langkah ditolak berdasarkan "lamp-I-1-b"
    Dan sasaran "Layanan membaik" belum berstrategi
    Ketika "<level 2>" menetapkan strategi sasaran "Layanan membaik" sebagai "tim kerja"
    Maka langkah diterima berdasarkan "<strategi>"
    Dan langkah diterima berdasarkan "lamp-I-1-b"
    Dan sasaran "Layanan membaik" berstrategi "tim kerja"

    Contoh:
      | unit                            | level 1 | level 2 | perjanjian         | strategi           |
      | Sekretariat Daerah              | Man     | Laode   | lamp-II-a-ii-1-a   | lamp-II-a-ii-1-c   |
      | Dinas Kesehatan                 | Darwis  | Asma    | lamp-II-b-ii-1-1   | lamp-II-b-ii-1-3   |
      | Dinas Perhubungan               | Jafar   | Kamal   | lamp-II-c-2-a-1    | lamp-II-c-2-a-3    |
      | Dinas Pendidikan dan Kebudayaan | Murni   | Opi     | lamp-II-c-2-a-1    | lamp-II-c-2-a-3    |
      | RSUD Bombana                    | Gani    | Nur     | lamp-II-d-2-a-1    | lamp-II-d-2-a-2    |

  Skenario konsep: Dalam pola satu tingkat kepala unit menetapkan perjanjian dan memilih strateginya sendiri
    Ketika "<orang>" menetapkan perjanjian kinerja tahun 2024 dengan sasaran "Cakupan naik"
    Maka langkah ditolak berdasarkan "<perjanjian>"
    Ketika "<kepala>" menetapkan strategi sasaran "Cakupan naik" sebagai "individu"
    Maka langkah ditolak berdasarkan "lamp-I-p2"
    Ketika "<kepala>" menetapkan perjanjian kinerja tahun 2024 dengan sasaran "Cakupan naik"
    Maka langkah diterima berdasarkan "<perjanjian>"
    Dan perjanjian kinerja "<unit>" tahun 2024 versi 1 ditandatangani "<kepala>"
    Ketika "<orang>" menetapkan strategi sasaran "Cakupan naik" sebagai "individu"
    Maka langkah ditolak berdasarkan "<strategi>"
    Ketika "<kepala>" menetapkan strategi sasaran "Cakupan naik" sebagai "individu"
    Maka langkah diterima berdasarkan "<strategi>"
    Dan sasaran "Cakupan naik" berstrategi "individu"
    Dan sasaran "Cakupan naik" dibagikan kepada "<kepala>"

    Contoh:
      | unit             | kepala | orang  | perjanjian        | strategi          |
      | UPT Labkesda     | Umar   | Analis | lamp-II-e-ii-1-a  | lamp-II-e-ii-1-c  |
      | Puskesmas Rumbia | Mira   | Bidan  | lamp-II-f-ii-1-a  | lamp-II-f-ii-1-c  |

  Skenario: Kepala puskesmas menyebut penanggung jawab sasaran dari orang-orangnya sendiri
    Ketika "Mira" menetapkan perjanjian kinerja tahun 2024 dengan sasaran "Imunisasi lengkap"
    Dan "Mira" membagi sasaran "Imunisasi lengkap" kepada "Bidan"
    Maka langkah diterima berdasarkan "lamp-II-f-ii-1-a"
    Dan sasaran "Imunisasi lengkap" dibagikan kepada "Bidan"
    Ketika "Bidan" menetapkan strategi sasaran "Imunisasi lengkap" sebagai "individu"
    Maka langkah ditolak berdasarkan "lamp-II-f-ii-1-c"
    Ketika "Mira" menetapkan strategi sasaran "Imunisasi lengkap" sebagai "individu"
    Maka langkah diterima
    Ketika "Mira" menetapkan perjanjian kinerja tahun 2024 dengan sasaran "Gizi membaik"
    Dan "Mira" membagi sasaran "Gizi membaik" kepada "Citra"
    Maka langkah ditolak berdasarkan "lamp-II-f-ii-1-a"

  Skenario: Tidak seorang pun menetapkan perjanjian unit lain
    Ketika "Darwis" menetapkan perjanjian kinerja "Dinas Perhubungan" tahun 2024 dengan sasaran "Jalan lancar"
    Maka langkah ditolak berdasarkan "lamp-II-c-2-a-1"
    Ketika "Darwis" menetapkan perjanjian kinerja "Puskesmas Rumbia" tahun 2024 dengan sasaran "Imunisasi lengkap"
    Maka langkah ditolak berdasarkan "lamp-II-f-ii-1-a"
    Ketika "Darwis" menetapkan perjanjian kinerja "Bidang Kesmas" tahun 2024 dengan sasaran "Gizi membaik"
    Maka langkah ditolak berdasarkan "lamp-I-1-a"
    Ketika "Man" menetapkan perjanjian kinerja "Dinas Kesehatan" tahun 2024 dengan sasaran "Stunting turun"
    Maka langkah ditolak berdasarkan "lamp-II-b-ii-1-1"
    Dan jejak mencatat penolakan atas "Man"

  Skenario: Perjanjian tanpa sasaran ditolak
    Ketika "Darwis" menetapkan perjanjian kinerja tahun 2024 tanpa sasaran
    Maka langkah ditolak berdasarkan "lamp-II-b-ii-1-1"

  Skenario: Sasaran hanya dibagi setelah perjanjian ditetapkan, kepada level 2 Perangkat Daerah itu
    Ketika "Darwis" membagi sasaran "Stunting turun" kepada "Asma"
    Maka langkah ditolak berdasarkan "Lampiran romawi I paragraf 2"
    Dan langkah ditolak berdasarkan "lamp-II-b-ii-1-1"
    Ketika "Darwis" menetapkan perjanjian kinerja tahun 2024 dengan sasaran "Stunting turun"
    Dan "Darwis" membagi sasaran "Stunting turun" kepada "Kamal"
    Maka langkah ditolak berdasarkan "lamp-I-1-a"
    Ketika "Darwis" membagi sasaran "Stunting turun" kepada "Pengki"
    Maka langkah ditolak berdasarkan "lamp-I-1-a"
    Ketika "Darwis" membagi sasaran "Stunting turun" kepada "Citra"
    Maka langkah ditolak berdasarkan "lamp-I-1-b"
    Ketika "Darwis" membagi sasaran "Stunting turun" kepada "Umar"
    Maka langkah ditolak berdasarkan "lamp-II-b-ii-1-1"
    Dan sasaran "Stunting turun" tidak dibagikan kepada "Umar"

  Skenario: Satu sasaran dipikul bersama, satu penanggung jawab utama dan para pendukung, juga dari Perangkat Daerah lain
    Ketika "Darwis" menetapkan perjanjian kinerja tahun 2024 dengan sasaran "Stunting turun"
    Dan "Darwis" membagi sasaran "Stunting turun" kepada "Asma"
    Dan "Darwis" membagi sasaran "Stunting turun" kepada "Basri" sebagai pendukung
    Maka langkah diterima
    Ketika "Darwis" membagi sasaran "Stunting turun" kepada "Opi" sebagai pendukung
    Maka langkah diterima dengan peringatan "lamp-II-b-ii-1-4"
    Dan sasaran "Stunting turun" dibagikan kepada "Bidang SD"
    Ketika "Darwis" membagi sasaran "Stunting turun" kepada "Asma"
    Maka langkah ditolak berdasarkan "lamp-I-1-a"
    Dan "Opi" dapat "menetapkan strategi" atas "Stunting turun"
    Dan "Kamal" tidak dapat "menetapkan strategi" atas "Stunting turun" karena "lamp-II-b-ii-1-3"
    Dan "Asma" tidak dapat "membagi" atas "Stunting turun" karena "lamp-I-1-a"
    Ketika "Kamal" menetapkan strategi sasaran "Stunting turun" sebagai "individu"
    Maka langkah ditolak berdasarkan "lamp-II-b-ii-1-3"
    Ketika "Opi" menetapkan strategi sasaran "Stunting turun" sebagai "individu"
    Maka langkah diterima
    Ketika "Darwis" menarik sasaran "Stunting turun" dari "Opi" tanpa alasan
    Maka langkah ditolak berdasarkan "lamp-II-b-ii-1-1"
    Ketika "Darwis" menarik sasaran "Stunting turun" dari "Opi" dengan alasan "Tidak jadi bersama"
    Maka langkah diterima
    Dan sasaran "Stunting turun" tidak dibagikan kepada "Opi"

  Skenario: Strategi ialah individu atau tim kerja
    Ketika "Darwis" menetapkan perjanjian kinerja tahun 2024 dengan sasaran "Stunting turun"
    Dan "Darwis" membagi sasaran "Stunting turun" kepada "Asma"
    Dan "Asma" menetapkan strategi sasaran "Stunting turun" sebagai "borongan"
    Maka langkah ditolak berdasarkan "lamp-I-1-b"

  Skenario: Revisi menambah sasaran, dan sasaran yang tetap membawa pembagian dan strateginya
    Ketika "Darwis" menetapkan perjanjian kinerja tahun 2024 dengan sasaran "Stunting turun"
    Dan "Darwis" membagi sasaran "Stunting turun" kepada "Asma"
    Dan "Asma" menetapkan strategi sasaran "Stunting turun" sebagai "tim kerja"
    Dan "Darwis" menetapkan perjanjian kinerja tahun 2024 dengan sasaran "Imunisasi lengkap"
    Maka langkah diterima berdasarkan "lamp-II-b-ii-1-1"
    Dan perjanjian kinerja "Dinas Kesehatan" tahun 2024 versi 2 ditandatangani "Darwis"
    Dan perjanjian kinerja "Dinas Kesehatan" tahun 2024 memuat sasaran "Stunting turun"
    Dan sasaran "Stunting turun" dibagikan kepada "Asma"
    Dan sasaran "Stunting turun" berstrategi "tim kerja"
    Dan sasaran "Imunisasi lengkap" tidak dibagikan kepada "Asma"

  Skenario: Yang sudah ditetapkan hanya berubah dengan alasan, dan sasaran yang berubah dibagi lagi
    Ketika "Darwis" menetapkan perjanjian kinerja tahun 2024 dengan sasaran "Stunting turun"
    Dan "Darwis" membagi sasaran "Stunting turun" kepada "Asma"
    Dan "Darwis" merevisi sasaran "Stunting turun" menjadi "Stunting turun 2 persen" tanpa alasan
    Maka langkah ditolak berdasarkan "lamp-II-b-ii-1-1"
    Ketika "Asma" merevisi sasaran "Stunting turun" menjadi "Stunting turun 2 persen" dengan alasan "Refocusing"
    Maka langkah ditolak berdasarkan "lamp-I-1-a"
    Ketika "Darwis" merevisi sasaran "Stunting turun" menjadi "Stunting turun 2 persen" dengan alasan "Refocusing"
    Maka langkah diterima
    Dan perjanjian kinerja "Dinas Kesehatan" tahun 2024 versi 2 ditandatangani "Darwis"
    Dan sasaran "Stunting turun 2 persen" tidak dibagikan kepada "Asma"

  Skenario: Pelaksana tugas bertindak, pemegang definitif tidak
    Dengan "Basri" menjadi Plt. pimpinan "Dinas Kesehatan" dari 2024-01-01 sampai 2024-02-01
    Ketika "Darwis" menetapkan perjanjian kinerja tahun 2024 dengan sasaran "Stunting turun"
    Maka langkah ditolak berdasarkan "lamp-II-b-ii-1-1"
    Ketika "Basri" menetapkan perjanjian kinerja tahun 2024 dengan sasaran "Stunting turun"
    Maka langkah diterima
    Dan perjanjian kinerja "Dinas Kesehatan" tahun 2024 versi 1 ditandatangani "Basri"
    Ketika "Basri" membagi sasaran "Stunting turun" kepada "Asma"
    Maka langkah diterima

  Skenario: Perangkat Daerah tanpa level 2 memilih strateginya sendiri
    Dengan perangkat daerah "Badan Kesbangpol" berpola "b" dipimpin "Rosa"
    Ketika "Rosa" menetapkan perjanjian kinerja tahun 2024 dengan sasaran "Rukun"
    Dan "Rosa" menetapkan strategi sasaran "Rukun" sebagai "individu"
    Maka langkah diterima berdasarkan "lamp-II-b-ii-1-3"

  Skenario: Strategi menjadi penugasan yang terhubung dengan sasarannya
    Ketika "Darwis" menetapkan perjanjian kinerja tahun 2024 dengan sasaran "Stunting turun"
    Dan "Darwis" membagi sasaran "Stunting turun" kepada "Asma"
    Dan "Asma" menetapkan strategi sasaran "Stunting turun" sebagai "individu"
    Dan "Asma" menunjuk "Citra" untuk "Timbang serentak" dengan sasaran "Stunting turun"
    Maka langkah diterima
    Dan penugasan "Timbang serentak" mendukung sasaran "Stunting turun"

  Skenario: Tahun berikutnya perjanjian tahun lalu disalin, tanpa pembagiannya
    Ketika "Darwis" menetapkan perjanjian kinerja tahun 2024 dengan sasaran "Stunting turun"
    Dan "Darwis" membagi sasaran "Stunting turun" kepada "Asma"
    Dan "Darwis" menyalin perjanjian kinerja tahun lalu untuk tahun 2025
    Maka langkah diterima
    Dan perjanjian kinerja "Dinas Kesehatan" tahun 2025 memuat sasaran "Stunting turun"
