# language: id
Fitur: Penunjukan lintas instansi
  Lampiran romawi III angka 1 huruf iv dan Pasal 22 ayat (1). Tindakan instansi lain dicatat dari suratnya.

  Dasar:
    Dengan instansi "Pemerintah Kabupaten Bombana" memakai profil "bombana-31-2023"
    Dan sekretaris daerah "Man"
    Dan perangkat daerah "Dinas Kesehatan" berpola "b" dipimpin "Darwis"
    Dan unit "Bidang Kesmas" pada "Dinas Kesehatan" dipimpin "Asma" sebagai "administrator"
    Dan unit "Bagian Hukum" pada "Sekretariat Daerah" dipimpin "Umar" sebagai "administrator"
    Dan instansi lain "Universitas Halu Oleo" dengan pejabat yang berwenang "Rektor"
    Dan pegawai "Dosen" sebagai "ahli madya" pada instansi "Universitas Halu Oleo" dinilai "Dekan"
    Dan instansi lain "Kementerian Kesehatan" dengan pejabat yang berwenang "Sekjen"

  Skenario: Dari Pimpinan Unit ke Pejabat yang Berwenang, ke instansi lain, sampai diterima
    Ketika "Asma" mengajukan permohonan pelibatan "Dosen" dari "Universitas Halu Oleo" untuk "Kajian gizi"
    Maka langkah diterima berdasarkan "lamp-III-1-iv-1"
    Dan penugasan "Kajian gizi" bersifat "lintas instansi"
    Dan terbit "Surat Permohonan Pelibatan" untuk "Kajian gizi" ditandatangani "Asma"
    Dan naskah "Surat Permohonan Pelibatan" untuk "Kajian gizi" ditujukan kepada "Sekretaris Daerah"
    Dan tembusan naskah "Surat Permohonan Pelibatan" untuk "Kajian gizi" kepada "Darwis"
    Dan giliran atas "Kajian gizi" ada pada "Man"
    Ketika "Man" meneruskan permohonan "Kajian gizi" kepada "Universitas Halu Oleo"
    Maka langkah diterima berdasarkan "lamp-III-1-iv-2"
    Dan terbit "Surat Permohonan Pelibatan" untuk "Kajian gizi" ditandatangani "Man"
    Dan giliran atas "Kajian gizi" ada pada "Rektor"
    Ketika "Rektor" menyetujui permohonan "Kajian gizi"
    Maka langkah diterima berdasarkan "lamp-III-1-iv-3"
    Dan penugasan "Kajian gizi" berstatus "disetujui"
    Dan "Man" tidak dapat "menetapkan" atas "Kajian gizi" karena "lamp-III-1-iv-3"
    Ketika "Rektor" menginstruksikan penugasan "Kajian gizi" kepada "Dekan"
    Maka langkah diterima
    Dan giliran atas "Kajian gizi" ada pada "Man"
    Ketika "Man" menetapkan penugasan "Kajian gizi"
    Maka langkah diterima berdasarkan "Pasal 22 ayat (1)"
    Dan terbit "Keputusan Sekretaris Daerah" untuk "Kajian gizi" ditandatangani "Man"
    Dan terbit "Surat Penugasan" untuk "Kajian gizi" ditandatangani "Dekan"
    Ketika "Dosen" menerima penugasan "Kajian gizi"
    Maka penugasan "Kajian gizi" berstatus "berjalan"
    Dan jejak "Kajian gizi" utuh dan memuat 6 langkah

  Skenario: Persetujuan dan penerusan Pejabat yang Berwenang boleh satu tindakan, instruksi tanpa persetujuan terpisah pula
    Ketika "Asma" mengajukan permohonan pelibatan "Dosen" dari "Universitas Halu Oleo" untuk "Kajian gizi"
    Dan "Man" menyetujui permohonan "Kajian gizi"
    Maka giliran atas "Kajian gizi" ada pada "Man"
    Ketika "Man" meneruskan permohonan "Kajian gizi" kepada "Universitas Halu Oleo"
    Dan "Rektor" menginstruksikan penugasan "Kajian gizi" kepada "Dekan"
    Dan "Man" menetapkan penugasan "Kajian gizi"
    Maka langkah diterima
    Dan penugasan "Kajian gizi" berstatus "ditetapkan"

  Skenario: Surat ke instansi lain hanya lewat Pejabat yang Berwenang
    Ketika "Asma" mengajukan permohonan pelibatan "Dosen" dari "Universitas Halu Oleo" untuk "Kajian gizi"
    Dan "Asma" meneruskan permohonan "Kajian gizi" kepada "Universitas Halu Oleo"
    Maka langkah ditolak berdasarkan "lamp-III-1-iv-2"
    Ketika "Darwis" meneruskan permohonan "Kajian gizi" kepada "Universitas Halu Oleo"
    Maka langkah ditolak berdasarkan "lamp-III-1-iv-2"
    Dan "Man" dapat "meneruskan" atas "Kajian gizi"

  Skenario: Permohonan diteruskan ke instansi yang diminta
    Ketika "Asma" mengajukan permohonan pelibatan "Dosen" dari "Universitas Halu Oleo" untuk "Kajian gizi"
    Dan "Man" meneruskan permohonan "Kajian gizi" kepada "Kementerian Kesehatan"
    Maka langkah ditolak berdasarkan "lamp-III-1-iv-2"

  Skenario: Orang harus dari instansi yang disebut
    Ketika "Asma" mengajukan permohonan pelibatan "Dosen" dari "Kementerian Kesehatan" untuk "Kajian gizi"
    Maka langkah ditolak berdasarkan "lamp-III-1-iv-1"

  Skenario: Yang menjawab ialah Pejabat yang Berwenang instansi tujuan, kepada penilai orang itu
    Ketika "Asma" mengajukan permohonan pelibatan "Dosen" dari "Universitas Halu Oleo" untuk "Kajian gizi"
    Dan "Man" meneruskan permohonan "Kajian gizi" kepada "Universitas Halu Oleo"
    Dan "Sekjen" menyetujui permohonan "Kajian gizi"
    Maka langkah ditolak berdasarkan "lamp-III-1-iv-3"
    Ketika "Dekan" menyetujui permohonan "Kajian gizi"
    Maka langkah ditolak berdasarkan "lamp-III-1-iv-3"
    Ketika "Rektor" menginstruksikan penugasan "Kajian gizi" kepada "Darwis"
    Maka langkah ditolak berdasarkan "lamp-III-1-iv-3"
    Dan langkah ditolak berdasarkan "Pasal 1 angka 22"

  Skenario: Penolakan di setiap tempat perlu alasan - Pejabat yang Berwenang sendiri
    Ketika "Asma" mengajukan permohonan pelibatan "Dosen" dari "Universitas Halu Oleo" untuk "Kajian gizi"
    Dan "Man" menolak permohonan "Kajian gizi" tanpa alasan
    Maka langkah ditolak berdasarkan "lamp-III-1-iii-2-b"
    Ketika "Man" menolak permohonan "Kajian gizi" dengan alasan "Cukup orang kita"
    Maka langkah diterima
    Dan terbit "Surat Jawaban" untuk "Kajian gizi" ditandatangani "Man"
    Dan penugasan "Kajian gizi" berstatus "ditolak"

  Skenario: Penolakan di setiap tempat perlu alasan - instansi tujuan
    Ketika "Asma" mengajukan permohonan pelibatan "Dosen" dari "Universitas Halu Oleo" untuk "Kajian gizi"
    Dan "Man" meneruskan permohonan "Kajian gizi" kepada "Universitas Halu Oleo"
    Dan "Rektor" menolak permohonan "Kajian gizi" tanpa alasan
    Maka langkah ditolak berdasarkan "lamp-III-1-iv-3"
    Ketika "Rektor" menolak permohonan "Kajian gizi" dengan alasan "Masa ujian"
    Maka langkah diterima
    Dan terbit "Surat Jawaban" untuk "Kajian gizi" ditandatangani "Rektor"

  Skenario: Penolakan di setiap tempat perlu alasan - penilai di instansi tujuan
    Ketika "Asma" mengajukan permohonan pelibatan "Dosen" dari "Universitas Halu Oleo" untuk "Kajian gizi"
    Dan "Man" meneruskan permohonan "Kajian gizi" kepada "Universitas Halu Oleo"
    Dan "Rektor" menginstruksikan penugasan "Kajian gizi" kepada "Dekan"
    Dan "Dekan" menolak permohonan "Kajian gizi" dengan alasan "Sakit"
    Maka langkah diterima
    Dan penugasan "Kajian gizi" berstatus "ditolak"

  Skenario: Sekretaris Daerah yang meminta sendiri tidak menyurati dirinya
    Ketika "Man" mengajukan permohonan pelibatan "Dosen" dari "Universitas Halu Oleo" untuk "Kajian hukum"
    Maka langkah diterima
    Dan giliran atas "Kajian hukum" ada pada "Rektor"
    Dan terbit 0 naskah "Surat Permohonan Pelibatan" untuk "Kajian hukum"
    Dan terbit 1 naskah "Surat Permohonan Pelibatan Antarinstansi" untuk "Kajian hukum"
    Dan jejak "Kajian hukum" utuh dan memuat 1 langkah

  Skenario: Kepala Bagian di Sekretariat Daerah meminta lewat Sekretaris Daerah
    Ketika "Umar" mengajukan permohonan pelibatan "Dosen" dari "Universitas Halu Oleo" untuk "Kajian hukum"
    Maka langkah diterima
    Dan giliran atas "Kajian hukum" ada pada "Man"
    Dan tembusan naskah "Surat Permohonan Pelibatan" untuk "Kajian hukum" kepada "Man"

  Skenario: Mencabut permohonan sebelum diteruskan, tidak sesudahnya
    Ketika "Asma" mengajukan permohonan pelibatan "Dosen" dari "Universitas Halu Oleo" untuk "Kajian gizi"
    Dan "Asma" mencabut permohonan "Kajian gizi"
    Maka langkah diterima berdasarkan "keputusan-cabut"
    Ketika "Asma" mengajukan permohonan pelibatan "Dosen" dari "Universitas Halu Oleo" untuk "Kajian stunting"
    Dan "Man" meneruskan permohonan "Kajian stunting" kepada "Universitas Halu Oleo"
    Dan "Asma" mencabut permohonan "Kajian stunting"
    Maka langkah ditolak berdasarkan "keputusan-cabut"
