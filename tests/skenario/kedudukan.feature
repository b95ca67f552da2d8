# language: id
Fitur: Kedudukan menurut pola susunan
  Siapa yang menilai dan siapa yang memimpin, menurut pola dan tempat orang itu.

  Dasar:
    Dengan instansi "Pemerintah Kabupaten Bombana" memakai profil "bombana-31-2023"
    Dan sekretaris daerah "Man"

  Skenario: Pola a - Kepala Bagian menilai orang bagiannya
    Dengan unit "Bagian Umum" pada "Sekretariat Daerah" dipimpin "Umar" sebagai "administrator"
    Dan pegawai "Ani" sebagai "pelaksana" pada "Bagian Umum"
    Maka Pejabat Penilai Kinerja "Ani" adalah "Umar"
    Dan pimpinan unit organisasi "Ani" adalah "Umar"
    Dan pejabat level 1 "Ani" adalah "Man"
    Dan pejabat level 2 "Ani" adalah "Umar"
    Dan kedudukan "Ani" berdasarkan "lamp-II-a-i"
    Dan kedudukan "Ani" berdasarkan "Pasal 18"

  Skenario: Pola a - Kepala Sub Bagian menilai yang ditempatkan di bawahnya, pimpinannya tetap Kepala Bagian
    Dengan unit "Bagian Umum" pada "Sekretariat Daerah" dipimpin "Umar" sebagai "administrator"
    Dan unit "Sub Bagian Rumah Tangga" pada "Bagian Umum" dipimpin "Rita" sebagai "pengawas"
    Dan pegawai "Ani" sebagai "pelaksana" pada "Sub Bagian Rumah Tangga"
    Dan pegawai "Budi" sebagai "ahli pertama" pada "Bagian Umum"
    Maka Pejabat Penilai Kinerja "Ani" adalah "Rita"
    Dan pimpinan unit organisasi "Ani" adalah "Umar"
    Dan Pejabat Penilai Kinerja "Budi" adalah "Umar"
    Dan kedudukan "Ani" berdasarkan "lamp-II-1-k1"
    Dan kedudukan "Ani" berdasarkan "lamp-II-1-k2"

  Skenario: Pola a - di bawah Asisten, Asisten yang menjadi level 1
    Dengan unit "Asisten Administrasi Umum" pada "Sekretariat Daerah" dipimpin "Asri" sebagai "jpt pratama"
    Dan unit "Bagian Organisasi" pada "Asisten Administrasi Umum" dipimpin "Umar" sebagai "administrator"
    Dan pegawai "Ani" sebagai "ahli muda" pada "Bagian Organisasi"
    Maka pejabat level 1 "Ani" adalah "Asri"
    Dan Pejabat Penilai Kinerja "Ani" adalah "Umar"
    Dengan jabatan pimpinan "Asisten Administrasi Umum" kosong
    Maka pejabat level 1 "Ani" adalah "Man"

  @klausul:lamp-II-p4
  Skenario konsep: Pola <pola> - level 2 menilai, level 3 menilai yang di bawahnya, level 1 menilai yang di akar
    Dengan perangkat daerah "<pd>" berpola "<pola>" dipimpin "Hasan"
    Dan unit "Bidang Satu" pada "<pd>" dipimpin "Ida" sebagai "administrator"
    Dan unit "Seksi Satu" pada "Bidang Satu" dipimpin "Joni" sebagai "pengawas"
    Dan pegawai "Kiki" sebagai "pelaksana" pada "Bidang Satu"
    Dan pegawai "Lala" sebagai "terampil" pada "Seksi Satu"
    Dan pegawai "Mia" sebagai "ahli utama" pada "<pd>"
    Maka Pejabat Penilai Kinerja "Kiki" adalah "Ida"
    Dan Pejabat Penilai Kinerja "Lala" adalah "Joni"
    Dan Pejabat Penilai Kinerja "Mia" adalah "Hasan"
    Dan pimpinan unit organisasi "Kiki" adalah "Ida"
    Dan pimpinan unit organisasi "Lala" adalah "Ida"
    Dan pimpinan unit organisasi "Mia" adalah "Hasan"
    Dan kedudukan "Kiki" berdasarkan "<klausul>"
    Dan kedudukan "Lala" berdasarkan "Pasal 1 angka 20"

    Contoh:
      | pola | pd                              | klausul        |
      | b    | Dinas Kesehatan                 | lamp-II-b-i    |
      | b    | Badan Keuangan                  | lamp-II-b-i    |
      | c    | Dinas Perhubungan               | lamp-II-c-1-c1 |
      | c1   | Satuan Polisi Pamong Praja      | lamp-II-c-1-c1 |
      | c2   | Dinas Pendidikan dan Kebudayaan | lamp-II-c-1-c2 |

  @klausul:lamp-II-d-1-k3
  Skenario: Pola d - hanya direktur yang menilai dan memimpin, juga orang di bidang rumah sakit
    Dengan perangkat daerah "Rumah Sakit Umum Daerah" berpola "d" dipimpin "Rahman"
    Dan sekretaris "Sitti" pada "Rumah Sakit Umum Daerah"
    Dan unit "Bidang Pelayanan Medik" pada "Rumah Sakit Umum Daerah" dipimpin "Tono" sebagai "pengawas"
    Dan pegawai "Wati" sebagai "mahir" pada "Bidang Pelayanan Medik"
    Maka Pejabat Penilai Kinerja "Wati" adalah "Rahman"
    Dan pimpinan unit organisasi "Wati" adalah "Rahman"
    Dan Pejabat Penilai Kinerja "Sitti" adalah "Rahman"
    Dan pejabat level 1 "Wati" adalah "Rahman"
    Dan pejabat level 2 "Wati" adalah "Sitti"
    Dan kedudukan "Wati" berdasarkan "lamp-II-d-1-k1"
    Dan kedudukan "Wati" berdasarkan "lamp-II-d-1-k2"

  @klausul:lamp-II-e-i-k2
  Skenario: Pola e - Kepala UPT, seorang Pengawas, menilai dan memimpin
    Dengan perangkat daerah "Dinas Perikanan" berpola "b" dipimpin "Hasan"
    Dan unit "UPT Balai Benih" pada "Dinas Perikanan" berpola "e" dipimpin "Joni" sebagai "pengawas"
    Dan pegawai "Kiki" sebagai "pemula" pada "UPT Balai Benih"
    Maka Pejabat Penilai Kinerja "Kiki" adalah "Joni"
    Dan pimpinan unit organisasi "Kiki" adalah "Joni"
    Dan Pejabat Penilai Kinerja "Joni" adalah "Hasan"
    Dan kedudukan "Kiki" berdasarkan "lamp-II-e-i-k1"
    Dan kedudukan "Kiki" berdasarkan "Pasal 1 angka 21"

  @klausul:lamp-II-f-i-k2
  Skenario: Pola f - kepala sekolah, seorang guru, menilai gurunya
    Dengan perangkat daerah "Dinas Pendidikan dan Kebudayaan" berpola "c2" dipimpin "Hasan"
    Dan unit "SMP Negeri 1 Rumbia" pada "Dinas Pendidikan dan Kebudayaan" berpola "f" dipimpin "Guntur" sebagai "pejabat fungsional"
    Dan pegawai "Nur" sebagai "ahli pertama" pada "SMP Negeri 1 Rumbia"
    Maka Pejabat Penilai Kinerja "Nur" adalah "Guntur"
    Dan pimpinan unit organisasi "Nur" adalah "Guntur"
    Dan Pejabat Penilai Kinerja "Guntur" adalah "Hasan"
    Dan kedudukan "Nur" berdasarkan "lamp-II-f-i-k1"
    Dan kedudukan "Nur" berdasarkan "Pasal 19"

  Skenario: Kepala unit dinilai oleh tingkat di atasnya, bukan oleh dirinya
    Dengan perangkat daerah "Dinas Sosial" berpola "b" dipimpin "Hasan"
    Dan unit "Bidang Rehabilitasi" pada "Dinas Sosial" dipimpin "Ida" sebagai "administrator"
    Dan unit "Seksi Anak" pada "Bidang Rehabilitasi" dipimpin "Joni" sebagai "pengawas"
    Maka Pejabat Penilai Kinerja "Ida" adalah "Hasan"
    Dan Pejabat Penilai Kinerja "Joni" adalah "Ida"
    Dan "Hasan" tidak punya Pejabat Penilai Kinerja

  Skenario: Kecamatan dan kelurahan hanya dengan pola yang dipilih dengan tegas
    Dengan perangkat daerah "Kecamatan Rumbia" berpola "d" dipimpin "Camat Adi"
    Dan sekretaris "Sari" pada "Kecamatan Rumbia"
    Dan unit "Kelurahan Lauru" pada "Kecamatan Rumbia" berpola "e" dipimpin "Lurah Beni" sebagai "pengawas"
    Dan pegawai "Citra" sebagai "pelaksana" pada "Kecamatan Rumbia"
    Dan pegawai "Dodi" sebagai "pelaksana" pada "Kelurahan Lauru"
    Maka Pejabat Penilai Kinerja "Citra" adalah "Camat Adi"
    Dan Pejabat Penilai Kinerja "Dodi" adalah "Lurah Beni"
    Dan Pejabat Penilai Kinerja "Lurah Beni" adalah "Camat Adi"

  Skenario: Salah catat dibetulkan, kedudukan mengikuti catatan yang benar
    Dengan perangkat daerah "Dinas Sosial" berpola "b" dipimpin "Hasan"
    Dan unit "Bidang Satu" pada "Dinas Sosial" dipimpin "Ida" sebagai "administrator"
    Dan unit "Bidang Dua" pada "Dinas Sosial" dipimpin "Jamal" sebagai "administrator"
    Dan pegawai "Kiki" sebagai "pelaksana" pada "Bidang Satu"
    Dan penempatan "Kiki" dikoreksi menjadi "terampil" pada "Bidang Dua" karena "Salah ketik unit pada SK"
    Maka Pejabat Penilai Kinerja "Kiki" adalah "Jamal"

  Skenario: Sejak hari pindahnya penilai berganti
    Dengan perangkat daerah "Dinas Sosial" berpola "b" dipimpin "Hasan"
    Dan unit "Bidang Satu" pada "Dinas Sosial" dipimpin "Ida" sebagai "administrator"
    Dan unit "Bidang Dua" pada "Dinas Sosial" dipimpin "Jamal" sebagai "administrator"
    Dan pegawai "Kiki" sebagai "pelaksana" pada "Bidang Satu"
    Dan "Kiki" pindah menjadi "pelaksana" pada "Bidang Dua" sejak 2024-02-01
    Dan hari ini tanggal 2024-01-31
    Maka Pejabat Penilai Kinerja "Kiki" adalah "Ida"
    Dengan hari ini tanggal 2024-02-01
    Maka Pejabat Penilai Kinerja "Kiki" adalah "Jamal"
