# language: id
Fitur: Pengajuan sukarela
  Pasal 21 ayat (3) dan Lampiran romawi III angka 2.

  Dasar:
    Dengan instansi "Pemerintah Kabupaten Bombana" memakai profil "bombana-31-2023"
    Dan sekretaris daerah "Man"
    Dan perangkat daerah "Dinas Kesehatan" berpola "b" dipimpin "Darwis"
    Dan unit "Bidang Kesmas" pada "Dinas Kesehatan" dipimpin "Asma" sebagai "administrator"
    Dan unit "Bidang Yankes" pada "Dinas Kesehatan" dipimpin "Basri" sebagai "administrator"
    Dan unit "Seksi Gizi" pada "Bidang Kesmas" dipimpin "Pengki" sebagai "pengawas"
    Dan perangkat daerah "Dinas Sosial" berpola "b" dipimpin "Hasan"
    Dan unit "Bidang Rehabilitasi" pada "Dinas Sosial" dipimpin "Ida" sebagai "administrator"
    Dan pegawai "Citra" sebagai "ahli muda" pada "Bidang Kesmas"
    Dan pegawai "Gita" sebagai "terampil" pada "Seksi Gizi"
    Dan pegawai "Rina" sebagai "ahli pertama" pada "Dinas Kesehatan"
    Dan instansi lain "Universitas Halu Oleo" dengan pejabat yang berwenang "Rektor"

  @klausul:ps21-3 @klausul:lamp-III-2-p1-k1
  Skenario: Dalam unit - keinginan lisan, penilai setuju, surat tugas
    Ketika "Citra" menyampaikan keinginan lisan untuk "Lomba posyandu" kepada "Asma"
    Maka langkah diterima berdasarkan "lamp-III-2-1-a"
    Dan penugasan "Lomba posyandu" bersifat "dalam unit"
    Dan penugasan "Lomba posyandu" berstatus "diajukan"
    Dan tidak terbit "Surat Permohonan Sukarela" untuk "Lomba posyandu"
    Dan giliran atas "Lomba posyandu" ada pada "Asma"
    Dan "Basri" tidak dapat "menyetujui" atas "Lomba posyandu" karena "lamp-III-2-1-b"
    Dan "Citra" tidak dapat "menyetujui" atas "Lomba posyandu" karena "lamp-III-2-1-b"
    Ketika "Asma" menyetujui pengajuan "Lomba posyandu"
    Maka langkah diterima berdasarkan "lamp-III-2-1-b"
    Dan penugasan "Lomba posyandu" berstatus "ditetapkan"
    Dan terbit "Surat Tugas" untuk "Lomba posyandu" ditandatangani "Asma"
    Ketika "Citra" menerima penugasan "Lomba posyandu"
    Maka langkah diterima berdasarkan "lamp-III-2-1-c"
    Dan jejak "Lomba posyandu" utuh dan memuat 3 langkah

  Skenario: Dalam unit - penilai yang memutus, Pimpinan Unit diberi tahu
    Ketika "Gita" menyampaikan keinginan lisan untuk "Lomba posyandu" kepada "Asma"
    Maka langkah ditolak berdasarkan "lamp-III-2-1-a"
    Ketika "Gita" menyampaikan keinginan lisan untuk "Lomba posyandu" kepada "Pengki"
    Dan "Asma" menyetujui pengajuan "Lomba posyandu"
    Maka langkah ditolak berdasarkan "lamp-III-2-1-b"
    Ketika "Pengki" menyetujui pengajuan "Lomba posyandu"
    Maka langkah diterima
    Dan tembusan naskah "Surat Tugas" untuk "Lomba posyandu" kepada "Asma"

  Skenario: Dalam unit - penolakan perlu alasan, tidak perlu surat
    Ketika "Citra" menyampaikan keinginan lisan untuk "Lomba posyandu" kepada "Asma"
    Dan "Asma" menolak pengajuan "Lomba posyandu" tanpa alasan
    Maka langkah ditolak berdasarkan "lamp-III-2-1-b"
    Ketika "Asma" menolak pengajuan "Lomba posyandu" dengan alasan "Sudah ada tim"
    Maka langkah diterima
    Dan penugasan "Lomba posyandu" berstatus "ditolak"
    Dan tidak terbit "Surat Jawaban" untuk "Lomba posyandu"

  Skenario: Pekerjaan yang sudah menjadi tugasnya tidak dapat diajukan lagi
    Ketika "Asma" menunjuk "Citra" untuk "Lomba posyandu"
    Dan "Citra" menyampaikan keinginan lisan untuk "Lomba posyandu" kepada "Asma"
    Maka langkah ditolak berdasarkan "lamp-III-2-p1-k2"
    Ketika "Citra" mengajukan diri untuk "Lomba posyandu" pada "Bidang Yankes"
    Maka langkah ditolak berdasarkan "lamp-III-2-p1-k2"

  Skenario: Pejabat struktural tidak mengajukan diri
    Ketika "Pengki" menyampaikan keinginan lisan untuk "Lomba posyandu" kepada "Asma"
    Maka langkah ditolak berdasarkan "ps1-23"

  Skenario: Yang mengajukan boleh mencabut sebelum dijawab
    Ketika "Citra" menyampaikan keinginan lisan untuk "Lomba posyandu" kepada "Asma"
    Dan "Asma" mencabut pengajuan "Lomba posyandu"
    Maka langkah ditolak berdasarkan "keputusan-cabut"
    Ketika "Citra" mencabut pengajuan "Lomba posyandu"
    Maka langkah diterima
    Dan penugasan "Lomba posyandu" berstatus "dicabut"

  @klausul:ps22-2
  Skenario: Lintas unit - diketahui, disetujui tujuan, dimintakan, disetujui, ditetapkan, diterima
    Ketika "Citra" mengajukan diri untuk "Audit mutu" pada "Bidang Yankes"
    Maka langkah diterima berdasarkan "lamp-III-2-2-a"
    Dan langkah diterima berdasarkan "Pasal 21 ayat (3)"
    Dan penugasan "Audit mutu" bersifat "lintas unit"
    Dan terbit "Surat Permohonan Sukarela" untuk "Audit mutu" ditandatangani "Citra"
    Dan tembusan naskah "Surat Permohonan Sukarela" untuk "Audit mutu" kepada "Asma"
    Dan giliran atas "Audit mutu" ada pada "Asma"
    Ketika "Basri" menyetujui pengajuan "Audit mutu"
    Maka langkah ditolak berdasarkan "lamp-III-2-2-a"
    Ketika "Asma" mengetahui pengajuan "Audit mutu"
    Maka langkah diterima berdasarkan "lamp-III-2-2-a"
    Dan giliran atas "Audit mutu" ada pada "Basri"
    Ketika "Basri" menyetujui pengajuan "Audit mutu"
    Maka langkah diterima berdasarkan "lamp-III-2-2-b"
    Dan giliran atas "Audit mutu" ada pada "Citra"
    Ketika "Citra" meminta persetujuan penugasan "Audit mutu" kepada "Asma"
    Maka langkah diterima
    Dan terbit "Surat Permohonan Persetujuan" untuk "Audit mutu" ditandatangani "Citra"
    Dan tembusan naskah "Surat Permohonan Persetujuan" untuk "Audit mutu" kepada "Basri"
    Ketika "Asma" menyetujui pengajuan "Audit mutu"
    Maka langkah diterima berdasarkan "lamp-III-2-2-c"
    Dan penugasan "Audit mutu" berstatus "disetujui"
    Dan giliran atas "Audit mutu" ada pada "Darwis"
    Ketika "Darwis" menetapkan penugasan "Audit mutu"
    Maka langkah diterima
    Dan terbit "Keputusan Kepala Perangkat Daerah" untuk "Audit mutu" ditandatangani "Darwis"
    Dan terbit "Surat Penugasan" untuk "Audit mutu" ditandatangani "Asma"
    Ketika "Citra" menerima penugasan "Audit mutu"
    Maka langkah diterima berdasarkan "lamp-III-2-2-d"
    Dan penugasan "Audit mutu" berstatus "berjalan"
    Dan jejak "Audit mutu" utuh dan memuat 7 langkah

  Skenario: Lintas unit - yang mengetahui ialah penilainya sendiri
    Ketika "Citra" mengajukan diri untuk "Audit mutu" pada "Bidang Yankes"
    Dan "Basri" mengetahui pengajuan "Audit mutu"
    Maka langkah ditolak berdasarkan "lamp-III-2-2-a"
    Dan "Asma" dapat "mengetahui" atas "Audit mutu"
    Dan "Asma" tidak dapat "menolak" atas "Audit mutu" karena "lamp-III-2-2"

  Skenario: Lintas unit - tujuan menolak dengan alasan
    Ketika "Citra" mengajukan diri untuk "Audit mutu" pada "Bidang Yankes"
    Dan "Asma" mengetahui pengajuan "Audit mutu"
    Dan "Basri" menolak pengajuan "Audit mutu" tanpa alasan
    Maka langkah ditolak berdasarkan "lamp-III-2-2-b"
    Ketika "Basri" menolak pengajuan "Audit mutu" dengan alasan "Tim sudah penuh"
    Maka langkah diterima
    Dan penugasan "Audit mutu" berstatus "ditolak"

  Skenario: Lintas unit - penilai sendiri menolak dengan alasan
    Ketika "Citra" mengajukan diri untuk "Audit mutu" pada "Bidang Yankes"
    Dan "Asma" mengetahui pengajuan "Audit mutu"
    Dan "Basri" menyetujui pengajuan "Audit mutu"
    Dan "Citra" meminta persetujuan penugasan "Audit mutu" kepada "Asma"
    Dan "Asma" menolak pengajuan "Audit mutu" tanpa alasan
    Maka langkah ditolak berdasarkan "lamp-III-2-2-c"
    Ketika "Asma" menolak pengajuan "Audit mutu" dengan alasan "Beban bidang"
    Maka penugasan "Audit mutu" berstatus "ditolak"

  Skenario: Lintas unit - tidak ada Keputusan sebelum penilai setuju
    Ketika "Citra" mengajukan diri untuk "Audit mutu" pada "Bidang Yankes"
    Dan "Asma" mengetahui pengajuan "Audit mutu"
    Dan "Basri" menyetujui pengajuan "Audit mutu"
    Dan "Darwis" menetapkan penugasan "Audit mutu"
    Maka langkah ditolak berdasarkan "ps22-2"
    Ketika "Citra" meminta persetujuan penugasan "Audit mutu" kepada "Darwis"
    Maka langkah ditolak berdasarkan "lamp-III-2-2-b"

  Skenario: Kepada unit sendiri cukup lisan
    Ketika "Citra" mengajukan diri untuk "Lomba posyandu" pada "Bidang Kesmas"
    Maka langkah ditolak berdasarkan "lamp-III-2-1-a"

  Skenario: Penilai yang juga kepala Perangkat Daerah menyetujui dan menetapkan sekaligus
    Ketika "Rina" mengajukan diri untuk "Audit mutu" pada "Bidang Yankes"
    Dan "Darwis" mengetahui pengajuan "Audit mutu"
    Dan "Basri" menyetujui pengajuan "Audit mutu"
    Dan "Rina" meminta persetujuan penugasan "Audit mutu" kepada "Darwis"
    Dan "Darwis" menyetujui pengajuan "Audit mutu"
    Maka langkah diterima
    Dan penugasan "Audit mutu" berstatus "ditetapkan"
    Dan jejak "Audit mutu" utuh dan memuat 5 langkah

  Skenario: Pimpinan tujuan yang juga penilainya bertindak satu kali, tanpa surat kepada dirinya
    Dengan jabatan pimpinan "Bidang Yankes" kosong
    Dan "Asma" menjadi Plt. pimpinan "Bidang Yankes" dari 2024-01-02 sampai 2024-06-30
    Ketika "Citra" mengajukan diri untuk "Audit mutu" pada "Bidang Yankes"
    Dan "Asma" mengetahui pengajuan "Audit mutu"
    Dan "Asma" menyetujui pengajuan "Audit mutu"
    Maka langkah diterima berdasarkan "keputusan-satu-tindakan"
    Dan tidak terbit "Surat Permohonan Persetujuan" untuk "Audit mutu"
    Dan giliran atas "Audit mutu" ada pada "Darwis"

  Skenario: Lintas Perangkat Daerah - Keputusan Sekretaris Daerah
    Ketika "Citra" mengajukan diri untuk "Pendataan difabel" pada "Bidang Rehabilitasi"
    Dan "Asma" mengetahui pengajuan "Pendataan difabel"
    Dan "Ida" menyetujui pengajuan "Pendataan difabel"
    Dan "Citra" meminta persetujuan penugasan "Pendataan difabel" kepada "Asma"
    Dan "Asma" menyetujui pengajuan "Pendataan difabel"
    Maka penugasan "Pendataan difabel" bersifat "lintas perangkat daerah"
    Dan "Hasan" tidak dapat "menetapkan" atas "Pendataan difabel" karena "ps22-2"
    Ketika "Man" menetapkan penugasan "Pendataan difabel"
    Maka langkah diterima
    Dan terbit "Keputusan Sekretaris Daerah" untuk "Pendataan difabel" ditandatangani "Man"
    Dan terbit "Surat Penugasan" untuk "Pendataan difabel" ditandatangani "Asma"

  Skenario: Lintas instansi tidak diatur
    Ketika "Citra" mengajukan diri untuk "Penelitian" pada "Universitas Halu Oleo"
    Maka langkah ditolak berdasarkan "lamp-III-2-2-a"
    Dan tidak terbit "Surat Permohonan Sukarela" untuk "Penelitian"
