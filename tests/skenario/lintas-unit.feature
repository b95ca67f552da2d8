# language: id
Fitur: Penunjukan lintas unit
  Lampiran romawi III angka 1 huruf iii dan Pasal 22 ayat (2).

  Dasar:
    Dengan instansi "Pemerintah Kabupaten Bombana" memakai profil "bombana-31-2023"
    Dan sekretaris daerah "Man"
    Dan perangkat daerah "Dinas Kesehatan" berpola "b" dipimpin "Darwis"
    Dan unit "Bidang Kesmas" pada "Dinas Kesehatan" dipimpin "Asma" sebagai "administrator"
    Dan unit "Bidang Yankes" pada "Dinas Kesehatan" dipimpin "Basri" sebagai "administrator"
    Dan unit "Seksi Rujukan" pada "Bidang Yankes" dipimpin "Rusli" sebagai "pengawas"
    Dan unit "Seksi Gizi" pada "Bidang Kesmas" dipimpin "Pengki" sebagai "pengawas"
    Dan pegawai "Citra" sebagai "ahli muda" pada "Bidang Kesmas"
    Dan pegawai "Dodi" sebagai "pelaksana" pada "Bidang Yankes"
    Dan pegawai "Hani" sebagai "mahir" pada "Seksi Rujukan"
    Dan pegawai "Rina" sebagai "ahli pertama" pada "Dinas Kesehatan"

  @klausul:ps22-2 @klausul:lamp-III-1-iii-2-a
  Skenario: Persetujuan penilai dulu, lalu Keputusan, Surat Penugasan keluar bersama Keputusan
    Ketika "Asma" mengajukan permohonan pelibatan "Dodi" dari "Bidang Yankes" untuk "Survei gizi"
    Maka langkah diterima berdasarkan "lamp-III-1-iii-1"
    Dan langkah diterima berdasarkan "lamp-II-b-ii-1-4"
    Dan tembusan naskah "Surat Permohonan Pelibatan" untuk "Survei gizi" kepada "Basri"
    Dan tidak terbit "Surat Penugasan" untuk "Survei gizi"
    Ketika "Darwis" menetapkan penugasan "Survei gizi"
    Maka langkah ditolak berdasarkan "Pasal 22 ayat (2)"
    Dan langkah ditolak berdasarkan "lamp-III-1-iii-2"
    Ketika "Basri" menyetujui permohonan "Survei gizi"
    Maka langkah diterima berdasarkan "lamp-III-1-iii-2-a"
    Dan penugasan "Survei gizi" berstatus "disetujui"
    Dan tidak terbit "Surat Penugasan" untuk "Survei gizi"
    Ketika "Darwis" menetapkan penugasan "Survei gizi"
    Maka langkah diterima berdasarkan "ps22-2"
    Dan penugasan "Survei gizi" berstatus "ditetapkan"
    Dan tembusan naskah "Keputusan Kepala Perangkat Daerah" untuk "Survei gizi" kepada "Asma"
    Dan tembusan naskah "Keputusan Kepala Perangkat Daerah" untuk "Survei gizi" kepada "Basri"
    Dan tembusan naskah "Surat Penugasan" untuk "Survei gizi" kepada "Asma"
    Dan tidak terbit "Surat Tugas" untuk "Survei gizi"
    Dan giliran atas "Survei gizi" ada pada "Dodi"
    Ketika "Dodi" menerima penugasan "Survei gizi"
    Maka langkah diterima berdasarkan "lamp-III-1-iii-3"

  Skenario: Dijawab oleh penilai orang itu, walau surat ditujukan kepada Pimpinan Unit
    Ketika "Asma" mengajukan permohonan pelibatan "Hani" dari "Bidang Yankes" untuk "Survei gizi"
    Maka langkah diterima
    Dan giliran atas "Survei gizi" ada pada "Rusli"
    Dan naskah "Surat Permohonan Pelibatan" untuk "Survei gizi" ditujukan kepada "Kepala Bidang Yankes"
    Dan tembusan naskah "Surat Permohonan Pelibatan" untuk "Survei gizi" kepada "Rusli"
    Dan "Rusli" dapat "menyetujui" atas "Survei gizi"
    Dan "Basri" tidak dapat "menyetujui" atas "Survei gizi" karena "lamp-III-1-iii-2"
    Dan "Darwis" tidak dapat "menyetujui" atas "Survei gizi" karena "ps1-22"
    Dan "Darwis" dapat "menolak" atas "Survei gizi"
    Dan "Basri" tidak dapat "menolak" atas "Survei gizi" karena "lamp-III-1-iii-2-b"
    Ketika "Rusli" menyetujui permohonan "Survei gizi"
    Dan "Darwis" menetapkan penugasan "Survei gizi"
    Maka langkah diterima
    Dan terbit "Surat Penugasan" untuk "Survei gizi" ditandatangani "Rusli"

  Skenario: Keputusan tidak ditandatangani Sekretaris Daerah atau pemohon
    Ketika "Asma" mengajukan permohonan pelibatan "Dodi" dari "Bidang Yankes" untuk "Survei gizi"
    Dan "Basri" menyetujui permohonan "Survei gizi"
    Maka langkah diterima
    Dan "Man" tidak dapat "menetapkan" atas "Survei gizi" karena "ps22-2"
    Dan "Asma" tidak dapat "menetapkan" atas "Survei gizi" karena "ps22-2"
    Dan "Darwis" dapat "menetapkan" atas "Survei gizi"
    Dan tidak terbit "Keputusan Sekretaris Daerah" untuk "Survei gizi"

  Skenario: Sampai Keputusan, kepala Perangkat Daerah boleh menolak dengan alasan
    Ketika "Asma" mengajukan permohonan pelibatan "Dodi" dari "Bidang Yankes" untuk "Survei gizi"
    Dan "Basri" menyetujui permohonan "Survei gizi"
    Dan "Darwis" menolak permohonan "Survei gizi" tanpa alasan
    Maka langkah ditolak berdasarkan "lamp-III-1-iii-2-b"
    Ketika "Darwis" menolak permohonan "Survei gizi" dengan alasan "Akreditasi sampai Mei"
    Maka langkah diterima
    Dan penugasan "Survei gizi" berstatus "ditolak"
    Dan terbit "Surat Jawaban" untuk "Survei gizi" ditandatangani "Darwis"
    Dan tembusan naskah "Surat Jawaban" untuk "Survei gizi" kepada "Basri"
    Dan tidak terbit "Keputusan Kepala Perangkat Daerah" untuk "Survei gizi"
    Dan jejak "Survei gizi" utuh dan memuat 3 langkah

  Skenario: Persetujuan yang sudah diberikan penilai tidak ditariknya kembali
    Ketika "Asma" mengajukan permohonan pelibatan "Dodi" dari "Bidang Yankes" untuk "Survei gizi"
    Dan "Basri" menyetujui permohonan "Survei gizi"
    Dan "Basri" menolak permohonan "Survei gizi" dengan alasan "Berubah pikiran"
    Maka langkah ditolak berdasarkan "lamp-III-1-iii-2-b"

  Skenario: Sesudah Keputusan tidak ada lagi penolakan
    Ketika "Asma" mengajukan permohonan pelibatan "Dodi" dari "Bidang Yankes" untuk "Survei gizi"
    Dan "Basri" menyetujui permohonan "Survei gizi"
    Dan "Darwis" menetapkan penugasan "Survei gizi"
    Dan "Darwis" menolak permohonan "Survei gizi" dengan alasan "Berubah pikiran"
    Maka langkah ditolak
    Dan penugasan "Survei gizi" berstatus "ditetapkan"

  Skenario: Yang sudah ditolak tidak disetujui lagi
    Ketika "Asma" mengajukan permohonan pelibatan "Dodi" dari "Bidang Yankes" untuk "Survei gizi"
    Dan "Basri" menolak permohonan "Survei gizi" dengan alasan "Akreditasi"
    Dan "Basri" menyetujui permohonan "Survei gizi"
    Maka langkah ditolak
    Dan penugasan "Survei gizi" berstatus "ditolak"
    Dan "Darwis" tidak dapat "menetapkan" atas "Survei gizi" karena "ps22-2"
    Dan giliran atas "Survei gizi" tidak ada pada siapa pun

  Skenario: Permohonan baru untuk pekerjaan yang sama sesudah ditolak
    Ketika "Asma" mengajukan permohonan pelibatan "Dodi" dari "Bidang Yankes" untuk "Survei gizi"
    Dan "Basri" menolak permohonan "Survei gizi" dengan alasan "Akreditasi"
    Dan "Asma" mengajukan permohonan pelibatan "Hani" dari "Bidang Yankes" untuk "Survei gizi"
    Dan "Rusli" menyetujui permohonan "Survei gizi"
    Maka langkah diterima
    Dan penugasan "Survei gizi" berstatus "disetujui"

  Skenario: Yang memohon ialah Pimpinan Unit
    Ketika "Citra" mengajukan permohonan pelibatan "Dodi" dari "Bidang Yankes" untuk "Survei gizi"
    Maka langkah ditolak berdasarkan "lamp-III-1-iii-1"
    Dan langkah ditolak berdasarkan "ps1-21"
    Ketika "Pengki" mengajukan permohonan pelibatan "Dodi" dari "Bidang Yankes" untuk "Survei gizi"
    Maka langkah ditolak berdasarkan "lamp-III-1-iii-1"

  Skenario: Orang unit sendiri tidak dimintakan, ia ditunjuk langsung
    Ketika "Asma" mengajukan permohonan pelibatan "Citra" dari "Bidang Kesmas" untuk "Survei gizi"
    Maka langkah ditolak berdasarkan "lamp-III-1-ii"
    Dan langkah ditolak berdasarkan "Pasal 22 ayat (3)"

  Skenario: Permohonan dialamatkan ke unit tempat orang itu berada
    Ketika "Asma" mengajukan permohonan pelibatan "Dodi" dari "Dinas Kesehatan" untuk "Survei gizi"
    Maka langkah diterima
    Ketika "Asma" mengajukan permohonan pelibatan "Rina" dari "Bidang Yankes" untuk "Survei mutu" dengan alasan "Ahli mutu"
    Maka langkah ditolak berdasarkan "Lampiran romawi III angka 1 huruf iii angka 1"

  Skenario: Pejabat struktural tidak dapat diminta
    Ketika "Asma" mengajukan permohonan pelibatan "Rusli" dari "Bidang Yankes" untuk "Survei gizi"
    Maka langkah ditolak berdasarkan "ps1-23"

  Skenario: Kepala dinas meminta orang bidangnya - penilai setuju, kepala dinas sendiri menetapkan
    Ketika "Darwis" mengajukan permohonan pelibatan "Dodi" dari "Bidang Yankes" untuk "Telaah"
    Maka langkah diterima
    Dan penugasan "Telaah" bersifat "lintas unit"
    Ketika "Basri" menyetujui permohonan "Telaah"
    Maka giliran atas "Telaah" ada pada "Darwis"
    Ketika "Darwis" menetapkan penugasan "Telaah"
    Maka langkah diterima
    Dan terbit "Keputusan Kepala Perangkat Daerah" untuk "Telaah" ditandatangani "Darwis"

  Skenario: Meminta orang yang langsung di bawah kepala dinas - satu tindakan untuk dua wewenang
    Ketika "Asma" mengajukan permohonan pelibatan "Rina" dari "Dinas Kesehatan" untuk "Telaah"
    Maka giliran atas "Telaah" ada pada "Darwis"
    Ketika "Darwis" menyetujui permohonan "Telaah"
    Maka langkah diterima
    Dan penugasan "Telaah" berstatus "ditetapkan"
    Dan terbit "Keputusan Kepala Perangkat Daerah" untuk "Telaah" ditandatangani "Darwis"
    Dan terbit "Surat Penugasan" untuk "Telaah" ditandatangani "Darwis"
    Dan jejak "Telaah" utuh dan memuat 2 langkah

  Skenario: Dua orang dengan penilai berbeda - masing-masing penilai menjawab untuk orangnya
    Ketika "Asma" mengajukan permohonan pelibatan "Dodi, Hani" dari "Bidang Yankes" untuk "Survei gizi"
    Maka langkah diterima
    Dan giliran atas "Survei gizi" ada pada "Basri"
    Dan giliran atas "Survei gizi" ada pada "Rusli"
    Ketika "Basri" menyetujui permohonan "Survei gizi"
    Maka penugasan "Survei gizi" berstatus "diajukan"
    Dan giliran atas "Survei gizi" tidak ada pada "Basri"
    Dan "Darwis" tidak dapat "menetapkan" atas "Survei gizi" karena "lamp-III-1-iii-2"
    Ketika "Rusli" menyetujui permohonan "Survei gizi"
    Maka penugasan "Survei gizi" berstatus "disetujui"
    Ketika "Darwis" menetapkan penugasan "Survei gizi"
    Maka terbit "Surat Penugasan" untuk "Survei gizi" ditandatangani "Basri"
    Dan terbit "Surat Penugasan" untuk "Survei gizi" ditandatangani "Rusli"
    Dan terbit 2 naskah "Surat Penugasan" untuk "Survei gizi"

  Skenario: Mencabut permohonan yang belum dijawab
    Ketika "Asma" mengajukan permohonan pelibatan "Dodi" dari "Bidang Yankes" untuk "Survei gizi"
    Dan "Basri" mencabut permohonan "Survei gizi"
    Maka langkah ditolak berdasarkan "Keputusan Simpul 0004"
    Ketika "Asma" mencabut permohonan "Survei gizi"
    Maka langkah diterima
    Dan penugasan "Survei gizi" berstatus "dicabut"
    Dan "Basri" tidak dapat "menyetujui" atas "Survei gizi" karena "lamp-III-1-iii-2"

  Skenario: Permohonan yang sudah dijawab tidak dicabut
    Ketika "Asma" mengajukan permohonan pelibatan "Dodi" dari "Bidang Yankes" untuk "Survei gizi"
    Dan "Basri" menyetujui permohonan "Survei gizi"
    Dan "Asma" mencabut permohonan "Survei gizi"
    Maka langkah ditolak berdasarkan "keputusan-cabut"

  Skenario konsep: Pola <pola> - orang dari luar diminta dengan permohonan pelibatan
    Dengan perangkat daerah "<pd>" berpola "<pola>" dipimpin "Kepala"
    Ketika "Kepala" mengajukan permohonan pelibatan "Dodi" dari "Bidang Yankes" untuk "Kajian"
    Maka langkah diterima berdasarkan "<klausul>"

    Contoh:
      | pola | pd                              | klausul           |
      | a    | Sekretariat Kecil               | lamp-II-a-ii-1-d  |
      | b    | Dinas Sosial                    | lamp-II-b-ii-1-4  |
      | c1   | Dinas Perhubungan               | lamp-II-c-2-a-4   |
      | c2   | Dinas Pendidikan dan Kebudayaan | lamp-II-c-2-a-4   |
      | d    | Rumah Sakit Umum Daerah         | lamp-II-d-2-a-3   |
      | e    | UPT Mandiri                     | lamp-II-e-ii-1-d  |
      | f    | Sekolah Mandiri                 | lamp-II-f-ii-1-d  |

  Skenario: Langkah yang ditolak tidak mengubah apa pun selain jejak
    Ketika "Asma" mengajukan permohonan pelibatan "Dodi" dari "Bidang Yankes" untuk "Survei gizi"
    Dan "Asma" menyetujui permohonan "Survei gizi"
    Maka langkah ditolak berdasarkan "keputusan-dua-pihak"
    Dan penugasan "Survei gizi" berstatus "diajukan"
    Dan giliran atas "Survei gizi" ada pada "Basri"
    Dan jejak "Survei gizi" utuh dan memuat 1 langkah
    Dan jejak mencatat penolakan atas "Asma"
