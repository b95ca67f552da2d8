# language: id
Fitur: Ketua pengganti
  Lampiran romawi IV huruf f: sekurangnya D3 dan Penata Muda Tk. I, III/b; hanya bagi pengganti.

  Dasar:
    Dengan instansi "Pemerintah Kabupaten Bombana" memakai profil "bombana-31-2023"
    Dan sekretaris daerah "Man"
    Dan perangkat daerah "Dinas Kesehatan" berpola "b" dipimpin "Darwis"
    Dan unit "Bidang Kesmas" pada "Dinas Kesehatan" dipimpin "Asma" sebagai "administrator"
    Dan unit "Bidang Yankes" pada "Dinas Kesehatan" dipimpin "Basri" sebagai "administrator"
    Dan pegawai "Citra" sebagai "ahli muda" pada "Bidang Kesmas"
    Dan pegawai "Edi" sebagai "pelaksana" pada "Bidang Kesmas"
    Dan pegawai "Fifi" sebagai "ahli pertama" pada "Bidang Kesmas"
    Dan pegawai "Dodi" sebagai "pelaksana" pada "Bidang Yankes"
    Dan "Citra" berpendidikan "SMA" dan bergolongan "II/a"

  @klausul:lamp-IV-f
  Skenario konsep: Pengganti berpendidikan <pendidikan> bergolongan <golongan> memenuhi syarat
    Dengan "Edi" berpendidikan "<pendidikan>" dan bergolongan "<golongan>"
    Ketika "Asma" membentuk tim kerja rutin "Tim Gizi" untuk "Timbang" dengan ketua "Citra" dan anggota "Edi"
    Dan "Asma" mengganti ketua tim "Tim Gizi" dengan "Edi" karena "Ketua pindah tugas"
    Maka langkah diterima berdasarkan "Lampiran romawi IV huruf f"
    Dan ketua tim "Tim Gizi" adalah "Edi"
    Dan terbit 2 naskah "Surat Tugas" untuk "Timbang"
    Dan "Citra" termasuk dalam penugasan "Timbang"

    Contoh:
      | pendidikan | golongan |
      | D3         | III/b    |
      | D4         | III/c    |
      | S2         | IV/a     |

  @klausul:lamp-IV-f-1 @klausul:lamp-IV-f-2
  Skenario konsep: Pengganti berpendidikan <pendidikan> bergolongan <golongan> ditolak
    Dengan "Edi" berpendidikan "<pendidikan>" dan bergolongan "<golongan>"
    Ketika "Asma" membentuk tim kerja rutin "Tim Gizi" untuk "Timbang" dengan ketua "Citra" dan anggota "Edi"
    Dan "Asma" mengganti ketua tim "Tim Gizi" dengan "Edi" karena "Ketua pindah tugas"
    Maka langkah ditolak berdasarkan "<klausul>"
    Dan ketua tim "Tim Gizi" adalah "Citra"

    Contoh:
      | pendidikan | golongan | klausul     |
      | D2         | III/b    | lamp-IV-f-1 |
      | SMA        | III/d    | lamp-IV-f-1 |
      | D3         | III/a    | lamp-IV-f-2 |
      | S1         | II/d     | lamp-IV-f-2 |
      | SMA        | II/a     | lamp-IV-f-1 |
      | SMA        | II/a     | lamp-IV-f-2 |
      | SMA        | II/a     | lamp-IV-f   |

  Skenario: PPPK tidak berpangkat, maka tidak dapat menjadi pengganti
    Dengan "Edi" seorang PPPK berpendidikan "S1" dan bergolongan "X"
    Ketika "Asma" membentuk tim kerja rutin "Tim Gizi" untuk "Timbang" dengan ketua "Citra" dan anggota "Edi"
    Dan "Asma" mengganti ketua tim "Tim Gizi" dengan "Edi" karena "Ketua pindah tugas"
    Maka langkah ditolak berdasarkan "Lampiran romawi IV huruf f angka 2"

  Skenario: Ketua yang pertama tidak terikat syarat pengganti, juga seorang PPPK
    Dengan "Edi" seorang PPPK berpendidikan "SMA" dan bergolongan "V"
    Ketika "Asma" membentuk tim kerja rutin "Tim Gizi" untuk "Timbang" dengan ketua "Edi" dan anggota "Citra"
    Maka langkah diterima

  Skenario: Pengganti dari unit pemilik yang belum anggota ikut masuk tim
    Dengan "Fifi" berpendidikan "S1" dan bergolongan "III/b"
    Ketika "Asma" membentuk tim kerja rutin "Tim Gizi" untuk "Timbang" dengan ketua "Citra" dan anggota "Edi"
    Dan "Asma" mengganti ketua tim "Tim Gizi" dengan "Fifi" karena "Ketua pindah tugas"
    Maka langkah diterima
    Dan "Fifi" termasuk dalam penugasan "Timbang"
    Dan giliran atas "Timbang" ada pada "Fifi"

  Skenario: Pengganti dari luar tim dan luar unit harus diminta dulu
    Dengan "Dodi" berpendidikan "S1" dan bergolongan "III/c"
    Ketika "Asma" membentuk tim kerja rutin "Tim Gizi" untuk "Timbang" dengan ketua "Citra" dan anggota "Edi"
    Dan "Asma" mengganti ketua tim "Tim Gizi" dengan "Dodi" karena "Ketua pindah tugas"
    Maka langkah ditolak berdasarkan "lamp-IV-b"
    Dan langkah ditolak berdasarkan "lamp-III-1-iii-1"

  Skenario: Pejabat struktural bukan pengganti
    Ketika "Asma" membentuk tim kerja rutin "Tim Gizi" untuk "Timbang" dengan ketua "Citra" dan anggota "Edi"
    Dan "Asma" mengganti ketua tim "Tim Gizi" dengan "Basri" karena "Ketua pindah tugas"
    Maka langkah ditolak berdasarkan "lamp-IV-b"

  Skenario: Yang mengganti ialah Pimpinan Unit atau penilainya
    Dengan "Edi" berpendidikan "S1" dan bergolongan "III/b"
    Ketika "Asma" membentuk tim kerja rutin "Tim Gizi" untuk "Timbang" dengan ketua "Citra" dan anggota "Edi"
    Dan "Citra" mengganti ketua tim "Tim Gizi" dengan "Edi" karena "Lelah"
    Maka langkah ditolak berdasarkan "lamp-IV-f"
    Ketika "Darwis" mengganti ketua tim "Tim Gizi" dengan "Edi" karena "Arahan"
    Maka langkah ditolak berdasarkan "lamp-IV-f"

  Skenario: Tim lintas unit - pemilik mengganti, kepala Perangkat Daerah menetapkan
    Dengan "Edi" berpendidikan "S1" dan bergolongan "III/b"
    Ketika "Asma" membentuk tim kerja rutin "Tim Gizi" untuk "Timbang" dengan ketua "Citra" dan anggota "Edi, Dodi"
    Dan "Basri" menyetujui permohonan "Timbang"
    Dan "Darwis" menetapkan penugasan "Timbang"
    Dan "Asma" mengganti ketua tim "Tim Gizi" dengan "Edi" karena "Ketua pindah tugas"
    Maka langkah diterima
    Dan ketua tim "Tim Gizi" adalah "Citra"
    Dan giliran atas "Timbang" ada pada "Darwis"
    Dan "Asma" tidak dapat "menetapkan" atas "Timbang" karena "lamp-IV-d"
    Ketika "Darwis" menetapkan penugasan "Timbang"
    Maka langkah diterima
    Dan ketua tim "Tim Gizi" adalah "Edi"
    Dan terbit 2 naskah "Keputusan Kepala Perangkat Daerah" untuk "Timbang"

  Skenario: Kepala Perangkat Daerah yang mengganti langsung menetapkannya
    Dengan "Dodi" berpendidikan "S1" dan bergolongan "III/b"
    Ketika "Asma" membentuk tim kerja rutin "Tim Gizi" untuk "Timbang" dengan ketua "Citra" dan anggota "Dodi"
    Dan "Basri" menyetujui permohonan "Timbang"
    Dan "Darwis" menetapkan penugasan "Timbang"
    Dan "Darwis" mengganti ketua tim "Tim Gizi" dengan "Dodi" karena "Ketua pindah tugas"
    Maka langkah diterima dengan peringatan "ps20-3"
    Dan ketua tim "Tim Gizi" adalah "Dodi"

  Skenario: Sebelum tim ditetapkan tidak ada yang diganti
    Dengan "Edi" berpendidikan "S1" dan bergolongan "III/b"
    Ketika "Asma" membentuk tim kerja rutin "Tim Gizi" untuk "Timbang" dengan ketua "Citra" dan anggota "Edi, Dodi"
    Dan "Asma" mengganti ketua tim "Tim Gizi" dengan "Edi" karena "Ketua pindah tugas"
    Maka langkah ditolak berdasarkan "lamp-IV-f"
