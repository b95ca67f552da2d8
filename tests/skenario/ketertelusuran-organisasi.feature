# language: id
Fitur: Organisasi yang disebut peraturan dan polanya
  Lampiran romawi II huruf b sampai d: setiap organisasi bernama, polanya, dan siapa yang menilai di dalamnya.

  Dasar:
    Dengan instansi "Pemerintah Kabupaten Bombana" memakai profil "bombana-31-2023"
    Dan sekretaris daerah "Man"

  @klausul:lamp-I-p1-k3
  Skenario Skema: <nama> memakai pola <pola>
    Dengan perangkat daerah "<nama>" berpola "<pola>" dipimpin "Hasan"
    Dan unit "Bagian Satu" pada "<nama>" dipimpin "Ida" sebagai "administrator"
    Dan unit "Sub Bagian Satu" pada "Bagian Satu" dipimpin "Joni" sebagai "pengawas"
    Dan pegawai "Kiki" sebagai "ahli muda" pada "Bagian Satu"
    Dan pegawai "Lala" sebagai "pelaksana" pada "Sub Bagian Satu"
    Maka Pejabat Penilai Kinerja "Kiki" adalah "Ida"
    Dan Pejabat Penilai Kinerja "Lala" adalah "Joni"
    Dan pimpinan unit organisasi "Lala" adalah "Ida"
    Dan pejabat level 1 "Kiki" adalah "Hasan"
    Dan kedudukan "Kiki" berdasarkan "<klausul>"
    Dan kedudukan "Lala" berdasarkan "<klausul>"

    Contoh: Pola b
      | nama                                                                | pola | klausul       |
      | Sekretariat DPRD                                                    | b    | lamp-II-b-i-a |
      | Inspektorat Daerah                                                  | b    | lamp-II-b-i-b |
      | Dinas Lingkungan Hidup                                              | b    | lamp-II-b-i-c |
      | Dinas Ketahanan Pangan                                              | b    | lamp-II-b-i-d |
      | Dinas Pertanian                                                     | b    | lamp-II-b-i-e |
      | Dinas Pekerjaan Umum dan Penataan Ruang                             | b    | lamp-II-b-i-f |
      | Dinas Perumahan, Kawasan Permukiman dan Pertanahan                  | b    | lamp-II-b-i-g |
      | Dinas Perikanan                                                     | b    | lamp-II-b-i-h |
      | Dinas Komunikasi, Informatika dan Statistik                         | b    | lamp-II-b-i-i |
      | Dinas Kesehatan                                                     | b    | lamp-II-b-i-j |
      | Dinas Sosial                                                        | b    | lamp-II-b-i-k |
      | Dinas Perindustrian, Perdagangan, Koperasi, Usaha Kecil dan Menengah | b   | lamp-II-b-i-l |
      | Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu              | b    | lamp-II-b-i-m |
      | Dinas Pariwisata, Kepemudaan dan Olahraga                           | b    | lamp-II-b-i-n |
      | Dinas Kependudukan dan Pencatatan Sipil                             | b    | lamp-II-b-i-o |
      | Dinas Pemberdayaan Perempuan dan Perlindungan Anak                  | b    | lamp-II-b-i-p |
      | Dinas Transmigrasi dan Tenaga Kerja                                 | b    | lamp-II-b-i-q |
      | Dinas Pengendalian Penduduk dan Keluarga Berencana                  | b    | lamp-II-b-i-r |
      | Dinas Perpustakaan dan Kearsipan                                    | b    | lamp-II-b-i-s |
      | Dinas Pemberdayaan Masyarakat dan Desa                              | b    | lamp-II-b-i-t |
      | Badan Perencanaan Pembangunan Daerah                                | b    | lamp-II-b-i-u |
      | Badan Kepegawaian dan Pengembangan Sumber Daya Manusia              | b    | lamp-II-b-i-v |
      | Badan Penelitian dan Pengembangan                                   | b    | lamp-II-b-i-w |
      | Badan Kesatuan Bangsa dan Politik                                   | b    | lamp-II-b-i-x |
      | Badan Penanggulangan Bencana Daerah                                 | b    | lamp-II-b-i-y |

    Contoh: Pola c
      | nama                            | pola | klausul           |
      | Dinas Perhubungan               | c1   | lamp-II-c-1-c1-a  |
      | Badan Keuangan Daerah           | c1   | lamp-II-c-1-c1-b  |
      | Satuan Polisi Pamong Praja      | c1   | lamp-II-c-1-c1-c  |
      | Dinas Pendidikan dan Kebudayaan | c2   | lamp-II-c-1-c2-k2 |

  Skenario: Rumah Sakit Umum Daerah memakai pola d, juga dengan nama daerahnya
    Dengan perangkat daerah "Rumah Sakit Umum Daerah Kabupaten Bombana" berpola "d" dipimpin "Rahman"
    Dan unit "Bidang Medik" pada "Rumah Sakit Umum Daerah Kabupaten Bombana" dipimpin "Tono" sebagai "pengawas"
    Dan pegawai "Wati" sebagai "mahir" pada "Bidang Medik"
    Maka Pejabat Penilai Kinerja "Wati" adalah "Rahman"
    Dan kedudukan "Wati" berdasarkan "lamp-II-d-1-k3"

  @klausul:lamp-II-f-i-k2
  Skenario: UPT Puskesmas memakai pola f, bukan pola dinasnya
    Dengan perangkat daerah "Dinas Kesehatan" berpola "b" dipimpin "Darwis"
    Dan unit "UPT Puskesmas Rumbia" pada "Dinas Kesehatan" berpola "f" dipimpin "Lina" sebagai "pejabat fungsional"
    Dan pegawai "Nur" sebagai "mahir" pada "UPT Puskesmas Rumbia"
    Maka Pejabat Penilai Kinerja "Nur" adalah "Lina"
    Dan pimpinan unit organisasi "Nur" adalah "Lina"
    Dan kedudukan "Nur" berdasarkan "lamp-II-f-i-k1"
    Ketika "Darwis" menunjuk "Nur" untuk "Apel pagi"
    Maka langkah ditolak berdasarkan "lamp-II-f-i-k1"

  Skenario: Yang belum ditempatkan dan yang penilainya kosong tidak ditugaskan, sampai ada Plt.
    Dengan perangkat daerah "Dinas Sosial" berpola "b" dipimpin "Hasan"
    Dan unit "Bidang Rehabilitasi" pada "Dinas Sosial" dipimpin "Ida" sebagai "administrator"
    Dan unit "Seksi Anak" pada "Bidang Rehabilitasi" dipimpin "Joni" sebagai "pengawas"
    Dan pegawai "Kiki" sebagai "pelaksana" pada "Seksi Anak"
    Dan jabatan pimpinan "Seksi Anak" kosong
    Ketika "Ida" menunjuk "Kiki" untuk "Pendataan anak"
    Maka langkah ditolak berdasarkan "lamp-III-p1-k2"
    Dengan "Ida" menjadi Plt. pimpinan "Seksi Anak" dari 2024-01-02 sampai 2024-06-30
    Ketika "Ida" menunjuk "Kiki" untuk "Pendataan anak"
    Maka langkah diterima berdasarkan "lamp-III-1-p1-k1"
