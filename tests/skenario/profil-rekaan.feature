# language: id
Fitur: Profil lain, nilai lain, kode yang sama
  Profil rekaan: lintas Perangkat Daerah ditetapkan kepala Perangkat Daerah pemilik, sukarela lintas instansi boleh,
  yang menolak hanya kepala Perangkat Daerah tujuan, ketua pengganti S1 dan III/c, PPPK disetarakan.

  Dasar:
    Dengan instansi "Pemerintah Kabupaten Rekaan" memakai profil "rekaan-7-2024"
    Dan sekretaris daerah "Sekda"
    Dan perangkat daerah "Dinas Kesehatan" berpola "b" dipimpin "Darwis"
    Dan unit "Bidang Kesmas" pada "Dinas Kesehatan" dipimpin "Asma" sebagai "administrator"
    Dan unit "Bidang Yankes" pada "Dinas Kesehatan" dipimpin "Basri" sebagai "administrator"
    Dan perangkat daerah "Dinas Sosial" berpola "b" dipimpin "Hasan"
    Dan unit "Bidang Rehabilitasi" pada "Dinas Sosial" dipimpin "Ida" sebagai "administrator"
    Dan pegawai "Citra" sebagai "ahli muda" pada "Bidang Kesmas"
    Dan pegawai "Edi" sebagai "pelaksana" pada "Bidang Kesmas"
    Dan pegawai "Dodi" sebagai "pelaksana" pada "Bidang Yankes"
    Dan pegawai "Kiki" sebagai "ahli pertama" pada "Bidang Rehabilitasi"
    Dan instansi lain "Universitas Halu Oleo" dengan pejabat yang berwenang "Rektor"

  Skenario: Lintas Perangkat Daerah ditetapkan kepala Perangkat Daerah pemilik
    Ketika "Asma" mengajukan permohonan pelibatan "Kiki" dari "Bidang Rehabilitasi" untuk "Verifikasi"
    Dan "Ida" menyetujui permohonan "Verifikasi"
    Maka giliran atas "Verifikasi" ada pada "Darwis"
    Dan "Sekda" tidak dapat "menetapkan" atas "Verifikasi" karena "ps22-2"
    Dan "Hasan" tidak dapat "menetapkan" atas "Verifikasi" karena "ps22-2"
    Ketika "Darwis" menetapkan penugasan "Verifikasi"
    Maka langkah diterima
    Dan terbit "Keputusan Kepala Perangkat Daerah" untuk "Verifikasi" ditandatangani "Darwis"
    Dan tidak terbit "Keputusan Sekretaris Daerah" untuk "Verifikasi"
    Dan terbit "Surat Penugasan" untuk "Verifikasi" ditandatangani "Ida"

  Skenario: Tim lintas Perangkat Daerah juga
    Ketika "Asma" membentuk tim kerja insidentil "Tim" untuk "Verifikasi" dengan ketua "Citra" dan anggota "Kiki"
    Dan "Ida" menyetujui permohonan "Verifikasi"
    Dan "Darwis" menetapkan penugasan "Verifikasi"
    Maka langkah diterima
    Dan terbit "Keputusan Kepala Perangkat Daerah" untuk "Verifikasi" ditandatangani "Darwis"

  Skenario: Sukarela lintas Perangkat Daerah ditetapkan kepala Perangkat Daerah yang dituju
    Ketika "Citra" mengajukan diri untuk "Pendataan" pada "Bidang Rehabilitasi"
    Dan "Asma" mengetahui pengajuan "Pendataan"
    Dan "Ida" menyetujui pengajuan "Pendataan"
    Dan "Citra" meminta persetujuan penugasan "Pendataan" kepada "Asma"
    Dan "Asma" menyetujui pengajuan "Pendataan"
    Dan "Hasan" menetapkan penugasan "Pendataan"
    Maka langkah diterima
    Dan terbit "Keputusan Kepala Perangkat Daerah" untuk "Pendataan" ditandatangani "Hasan"

  Skenario: Hanya kepala Perangkat Daerah tujuan yang menolak
    Ketika "Asma" mengajukan permohonan pelibatan "Dodi" dari "Bidang Yankes" untuk "Survei"
    Dan "Basri" menolak permohonan "Survei" dengan alasan "Akreditasi"
    Maka langkah ditolak berdasarkan "lamp-III-1-iii-2-b"
    Dan penugasan "Survei" berstatus "diajukan"
    Ketika "Darwis" menolak permohonan "Survei" dengan alasan "Akreditasi"
    Maka langkah diterima
    Dan terbit "Surat Jawaban" untuk "Survei" ditandatangani "Darwis"

  Skenario: Kepala dinas yang meminta sendiri - Sekretaris Daerah yang boleh menolak
    Ketika "Darwis" mengajukan permohonan pelibatan "Dodi" dari "Bidang Yankes" untuk "Survei"
    Maka "Darwis" tidak dapat "menolak" atas "Survei" karena "lamp-III-1-iii-2-b"
    Dan "Basri" tidak dapat "menolak" atas "Survei" karena "lamp-III-1-iii-2-b"
    Dan "Sekda" dapat "menolak" atas "Survei"

  Skenario: Sukarela lintas instansi - diketahui penilai, lalu jalan penunjukan lintas instansi
    Ketika "Citra" mengajukan diri untuk "Penelitian" pada "Universitas Halu Oleo"
    Maka langkah diterima
    Dan penugasan "Penelitian" bersifat "lintas instansi"
    Dan terbit "Surat Permohonan Sukarela" untuk "Penelitian" ditandatangani "Citra"
    Dan giliran atas "Penelitian" ada pada "Asma"
    Ketika "Asma" mengetahui pengajuan "Penelitian"
    Maka giliran atas "Penelitian" ada pada "Sekda"
    Ketika "Sekda" meneruskan permohonan "Penelitian" kepada "Universitas Halu Oleo"
    Maka terbit "Surat Permohonan Pelibatan" untuk "Penelitian" ditandatangani "Sekda"
    Dan giliran atas "Penelitian" ada pada "Rektor"
    Ketika "Rektor" menyetujui permohonan "Penelitian"
    Maka giliran atas "Penelitian" ada pada "Sekda"
    Ketika "Sekda" menetapkan penugasan "Penelitian"
    Maka langkah diterima berdasarkan "ps22-1"
    Dan terbit "Keputusan Sekretaris Daerah" untuk "Penelitian" ditandatangani "Sekda"
    Dan terbit "Surat Penugasan" untuk "Penelitian" ditandatangani "Asma"
    Ketika "Citra" menerima penugasan "Penelitian"
    Maka penugasan "Penelitian" berstatus "berjalan"

  Skenario: Sukarela lintas instansi - instansi tujuan menginstruksikan penilai
    Ketika "Citra" mengajukan diri untuk "Penelitian" pada "Universitas Halu Oleo"
    Dan "Asma" mengetahui pengajuan "Penelitian"
    Dan "Sekda" meneruskan permohonan "Penelitian" kepada "Universitas Halu Oleo"
    Dan "Rektor" menginstruksikan penugasan "Penelitian" kepada "Asma"
    Dan "Sekda" menetapkan penugasan "Penelitian"
    Maka langkah diterima

  Skenario: Sukarela lintas instansi - instansi tujuan menolak dengan alasan
    Ketika "Citra" mengajukan diri untuk "Penelitian" pada "Universitas Halu Oleo"
    Dan "Asma" mengetahui pengajuan "Penelitian"
    Dan "Sekda" meneruskan permohonan "Penelitian" kepada "Universitas Halu Oleo"
    Dan "Rektor" menolak permohonan "Penelitian" tanpa alasan
    Maka langkah ditolak berdasarkan "lamp-III-1-iii-2-b"
    Ketika "Rektor" menolak permohonan "Penelitian" dengan alasan "Tidak ada dana"
    Maka penugasan "Penelitian" berstatus "ditolak"

  Skenario konsep: Ketua pengganti <pendidikan> <golongan> - <hasil>
    Dengan "Edi" berpendidikan "<pendidikan>" dan bergolongan "<golongan>"
    Ketika "Asma" membentuk tim kerja rutin "Tim" untuk "Timbang" dengan ketua "Citra" dan anggota "Edi"
    Dan "Asma" mengganti ketua tim "Tim" dengan "Edi" karena "Ketua pindah"
    Maka langkah <hasil>

    Contoh:
      | pendidikan | golongan | hasil                              |
      | S1         | III/c    | diterima                           |
      | D4         | III/c    | diterima                           |
      | D3         | III/c    | ditolak berdasarkan "lamp-IV-f-1"  |
      | S1         | III/b    | ditolak berdasarkan "lamp-IV-f-2"  |

  Skenario konsep: PPPK golongan <golongan> sebagai ketua pengganti - <hasil>
    Dengan "Edi" seorang PPPK berpendidikan "S1" dan bergolongan "<golongan>"
    Ketika "Asma" membentuk tim kerja rutin "Tim" untuk "Timbang" dengan ketua "Citra" dan anggota "Edi"
    Dan "Asma" mengganti ketua tim "Tim" dengan "Edi" karena "Ketua pindah"
    Maka langkah <hasil>

    Contoh:
      | golongan | hasil                             |
      | X        | diterima                          |
      | XI       | diterima                          |
      | IX       | ditolak berdasarkan "lamp-IV-f-2" |

  Skenario: Berlaku sejak 2024-01-01
    Dengan hari ini tanggal 2023-12-31
    Ketika "Asma" menunjuk "Citra" untuk "Timbang"
    Maka langkah ditolak berdasarkan "ps32"
    Dengan hari ini tanggal 2024-01-01
    Ketika "Asma" menunjuk "Citra" untuk "Timbang"
    Maka langkah diterima

  Skenario: Yang sama tetap sama - dalam unit, lintas unit, lintas instansi
    Ketika "Asma" menunjuk "Citra" untuk "Timbang"
    Maka terbit "Surat Tugas" untuk "Timbang" ditandatangani "Asma"
    Ketika "Asma" mengajukan permohonan pelibatan "Dodi" dari "Bidang Yankes" untuk "Survei"
    Dan "Basri" menyetujui permohonan "Survei"
    Dan "Darwis" menetapkan penugasan "Survei"
    Maka terbit "Keputusan Kepala Perangkat Daerah" untuk "Survei" ditandatangani "Darwis"
    Ketika "Asma" menunjuk "Dodi" untuk "Piket"
    Maka langkah ditolak berdasarkan "lamp-III-1-iii-1"
