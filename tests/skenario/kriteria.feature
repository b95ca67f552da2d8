# language: id
Fitur: Permohonan menurut kriteria
  Lampiran romawi III angka 1 huruf iii angka 2 huruf a: penilai menimbang kriteria yang disampaikan pemohon.

  Dasar:
    Dengan instansi "Pemerintah Kabupaten Bombana" memakai profil "bombana-31-2023"
    Dan sekretaris daerah "Man"
    Dan perangkat daerah "Dinas Kesehatan" berpola "b" dipimpin "Darwis"
    Dan unit "Bidang Kesmas" pada "Dinas Kesehatan" dipimpin "Asma" sebagai "administrator"
    Dan unit "Bidang Yankes" pada "Dinas Kesehatan" dipimpin "Basri" sebagai "administrator"
    Dan unit "Seksi Rujukan" pada "Bidang Yankes" dipimpin "Rusli" sebagai "pengawas"
    Dan pegawai "Citra" sebagai "ahli muda" pada "Bidang Kesmas"
    Dan pegawai "Dodi" sebagai "pelaksana" pada "Bidang Yankes"
    Dan pegawai "Sari" sebagai "pelaksana" pada "Bidang Yankes"
    Dan pegawai "Hani" sebagai "pelaksana" pada "Seksi Rujukan"
    Dan "Dodi" berkompetensi "surveilans" dengan bukti "Sertifikat"
    Dan instansi lain "Universitas Halu Oleo" dengan pejabat yang berwenang "Rektor"
    Dan pegawai "Dosen" sebagai "ahli madya" pada instansi "Universitas Halu Oleo" dinilai "Dekan"

  @klausul:lamp-III-1-iii-2-a
  Skenario: Penilai menyebut orang yang memenuhi kriteria
    Ketika "Asma" mengajukan permohonan pelibatan 1 orang "pelaksana" berkompetensi "surveilans" dari "Bidang Yankes" untuk "Survei"
    Maka langkah diterima
    Dan penugasan "Survei" bersifat "lintas unit"
    Dan giliran atas "Survei" ada pada "Basri"
    Dan tembusan naskah "Surat Permohonan Pelibatan" untuk "Survei" kepada "Basri"
    Ketika "Basri" menyetujui permohonan "Survei"
    Maka langkah ditolak berdasarkan "lamp-III-1-iii-2-a"
    Ketika "Basri" menyetujui permohonan "Survei" dengan menugaskan "Dodi, Sari"
    Maka langkah ditolak berdasarkan "lamp-III-1-iii-2-a"
    Ketika "Basri" menyetujui permohonan "Survei" dengan menugaskan "Sari"
    Maka langkah ditolak berdasarkan "lamp-III-p3-k1"
    Ketika "Basri" menyetujui permohonan "Survei" dengan menugaskan "Dodi"
    Maka langkah diterima
    Dan penugasan "Survei" berstatus "disetujui"
    Ketika "Darwis" menetapkan penugasan "Survei"
    Maka terbit "Surat Penugasan" untuk "Survei" ditandatangani "Basri"
    Dan giliran atas "Survei" ada pada "Dodi"

  Skenario: Yang kurang sesuai boleh dengan alasan
    Ketika "Asma" mengajukan permohonan pelibatan 1 orang "ahli muda" dari "Bidang Yankes" untuk "Survei"
    Dan "Basri" menyetujui permohonan "Survei" dengan menugaskan "Dodi"
    Maka langkah ditolak berdasarkan "lamp-III-p3-k1"
    Ketika "Basri" menyetujui permohonan "Survei" dengan menugaskan "Dodi" dengan alasan "Berpengalaman survei"
    Maka langkah diterima dengan peringatan "lamp-III-p3-k1"

  Skenario: Hanya orang dari unit yang diminta, dan hanya yang dapat ditugaskan
    Ketika "Asma" mengajukan permohonan pelibatan 1 orang "ahli muda" dari "Bidang Yankes" untuk "Survei"
    Dan "Basri" menyetujui permohonan "Survei" dengan menugaskan "Citra"
    Maka langkah ditolak berdasarkan "lamp-III-1-iii-2"
    Ketika "Basri" menyetujui permohonan "Survei" dengan menugaskan "Rusli"
    Maka langkah ditolak berdasarkan "ps1-23"

  Skenario: Orang yang dinilai pejabat lain perlu persetujuan penilainya
    Ketika "Asma" mengajukan permohonan pelibatan 1 orang "pelaksana" dari "Bidang Yankes" untuk "Survei"
    Dan "Basri" menyetujui permohonan "Survei" dengan menugaskan "Hani"
    Maka langkah diterima
    Dan penugasan "Survei" berstatus "diajukan"
    Dan giliran atas "Survei" ada pada "Rusli"
    Dan "Darwis" tidak dapat "menetapkan" atas "Survei" karena "lamp-III-1-iii-2"
    Ketika "Rusli" menyetujui permohonan "Survei"
    Dan "Darwis" menetapkan penugasan "Survei"
    Maka langkah diterima
    Dan terbit "Surat Penugasan" untuk "Survei" ditandatangani "Rusli"

  Skenario: Ditolak dengan alasan seperti permohonan bernama
    Ketika "Asma" mengajukan permohonan pelibatan 2 orang "pelaksana" dari "Bidang Yankes" untuk "Survei"
    Dan "Basri" menolak permohonan "Survei" tanpa alasan
    Maka langkah ditolak berdasarkan "lamp-III-1-iii-2-b"
    Ketika "Basri" menolak permohonan "Survei" dengan alasan "Kekurangan orang"
    Maka terbit "Surat Jawaban" untuk "Survei" ditandatangani "Basri"

  Skenario: Instansi lain menyebut orangnya dalam instruksi
    Ketika "Asma" mengajukan permohonan pelibatan 1 orang "ahli madya" dari "Universitas Halu Oleo" untuk "Kajian"
    Dan "Man" meneruskan permohonan "Kajian" kepada "Universitas Halu Oleo"
    Dan "Rektor" menginstruksikan penugasan "Kajian" kepada "Dekan"
    Maka langkah ditolak berdasarkan "lamp-III-1-iv-3"
    Ketika "Rektor" menginstruksikan penugasan "Kajian" kepada "Dekan" dengan menugaskan "Citra"
    Maka langkah ditolak berdasarkan "lamp-III-1-iv-3"
    Ketika "Rektor" menginstruksikan penugasan "Kajian" kepada "Dekan" dengan menugaskan "Dosen"
    Dan "Man" menetapkan penugasan "Kajian"
    Maka langkah diterima
    Dan terbit "Surat Penugasan" untuk "Kajian" ditandatangani "Dekan"
    Dan giliran atas "Kajian" ada pada "Dosen"
