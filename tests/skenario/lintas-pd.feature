# language: id
Fitur: Penunjukan lintas Perangkat Daerah
  Pasal 22 tidak menyebut penanda tangannya: di Bombana Sekretaris Daerah.

  Dasar:
    Dengan instansi "Pemerintah Kabupaten Bombana" memakai profil "bombana-31-2023"
    Dan sekretaris daerah "Man"
    Dan perangkat daerah "Dinas Kesehatan" berpola "b" dipimpin "Darwis"
    Dan unit "Bidang Kesmas" pada "Dinas Kesehatan" dipimpin "Asma" sebagai "administrator"
    Dan perangkat daerah "Dinas Sosial" berpola "b" dipimpin "Hasan"
    Dan unit "Bidang Rehabilitasi" pada "Dinas Sosial" dipimpin "Ida" sebagai "administrator"
    Dan pegawai "Kiki" sebagai "ahli pertama" pada "Bidang Rehabilitasi"
    Dan pegawai "Lala" sebagai "pelaksana" pada "Dinas Sosial"
    Dan pegawai "Sari" sebagai "ahli muda" pada "Sekretariat Daerah"

  @klausul:ps23-c
  Skenario: Penilai setuju, Sekretaris Daerah menetapkan
    Ketika "Asma" mengajukan permohonan pelibatan "Kiki" dari "Bidang Rehabilitasi" untuk "Verifikasi"
    Maka langkah diterima berdasarkan "lamp-III-1-iii-1"
    Dan penugasan "Verifikasi" bersifat "lintas perangkat daerah"
    Dan giliran atas "Verifikasi" ada pada "Ida"
    Dan tembusan naskah "Surat Permohonan Pelibatan" untuk "Verifikasi" kepada "Ida"
    Dan tembusan naskah "Surat Permohonan Pelibatan" untuk "Verifikasi" kepada "Hasan"
    Ketika "Ida" menyetujui permohonan "Verifikasi"
    Maka giliran atas "Verifikasi" ada pada "Man"
    Dan "Darwis" tidak dapat "menetapkan" atas "Verifikasi" karena "ps22-2"
    Dan "Hasan" tidak dapat "menetapkan" atas "Verifikasi" karena "ps23-c"
    Ketika "Man" menetapkan penugasan "Verifikasi"
    Maka langkah diterima
    Dan terbit "Keputusan Sekretaris Daerah" untuk "Verifikasi" ditandatangani "Man"
    Dan terbit "Surat Penugasan" untuk "Verifikasi" ditandatangani "Ida"
    Dan tidak terbit "Keputusan Kepala Perangkat Daerah" untuk "Verifikasi"
    Ketika "Kiki" menerima penugasan "Verifikasi"
    Maka penugasan "Verifikasi" berstatus "berjalan"
    Dan jejak "Verifikasi" utuh dan memuat 4 langkah

  Skenario: Orang Perangkat Daerah lain tidak ditunjuk begitu saja
    Ketika "Asma" menunjuk "Kiki" untuk "Verifikasi"
    Maka langkah ditolak berdasarkan "lamp-III-1-iii-1"
    Ketika "Darwis" menunjuk "Kiki" untuk "Verifikasi"
    Maka langkah ditolak berdasarkan "lamp-III-1-iii-1"

  Skenario: Kepala Perangkat Daerah tujuan boleh menolak sampai Keputusan
    Ketika "Asma" mengajukan permohonan pelibatan "Kiki" dari "Bidang Rehabilitasi" untuk "Verifikasi"
    Dan "Ida" menyetujui permohonan "Verifikasi"
    Maka langkah diterima
    Dan "Darwis" tidak dapat "menolak" atas "Verifikasi" karena "lamp-III-1-iii-2-b"
    Ketika "Hasan" menolak permohonan "Verifikasi" dengan alasan "Ada pendataan bansos"
    Maka langkah diterima
    Dan terbit "Surat Jawaban" untuk "Verifikasi" ditandatangani "Hasan"
    Dan penugasan "Verifikasi" berstatus "ditolak"

  Skenario: Sekretaris Daerah tidak menetapkan - ia menolak dengan alasan
    Ketika "Asma" mengajukan permohonan pelibatan "Kiki" dari "Bidang Rehabilitasi" untuk "Verifikasi"
    Dan "Ida" menyetujui permohonan "Verifikasi"
    Dan "Man" menolak permohonan "Verifikasi" dengan alasan "Anggaran dihentikan"
    Maka langkah diterima
    Dan terbit "Surat Jawaban" untuk "Verifikasi" ditandatangani "Man"

  Skenario: Orang Sekretariat Daerah - Sekretaris Daerah menyetujui dan menetapkan dalam satu tindakan
    Ketika "Asma" mengajukan permohonan pelibatan "Sari" dari "Sekretariat Daerah" untuk "Naskah hukum"
    Maka giliran atas "Naskah hukum" ada pada "Man"
    Ketika "Man" menyetujui permohonan "Naskah hukum"
    Maka langkah diterima
    Dan terbit "Keputusan Sekretaris Daerah" untuk "Naskah hukum" ditandatangani "Man"
    Dan terbit "Surat Penugasan" untuk "Naskah hukum" ditandatangani "Man"
    Dan jejak "Naskah hukum" utuh dan memuat 2 langkah

  Skenario: Plh. Sekretaris Daerah menandatangani selama masanya
    Dengan "Hasan" menjadi Plh. pimpinan "Sekretariat Daerah" dari 2024-01-02 sampai 2024-01-10
    Ketika "Asma" mengajukan permohonan pelibatan "Kiki" dari "Bidang Rehabilitasi" untuk "Verifikasi"
    Dan "Ida" menyetujui permohonan "Verifikasi"
    Dan "Man" menetapkan penugasan "Verifikasi"
    Maka langkah ditolak berdasarkan "Pasal 22"
    Ketika "Hasan" menetapkan penugasan "Verifikasi"
    Maka langkah diterima
    Dan terbit "Keputusan Sekretaris Daerah" untuk "Verifikasi" ditandatangani "Hasan" selaku "Plh. Sekretaris Daerah"

  Skenario: Puskesmas meminta orang dinas lain lewat kepala puskesmas
    Dengan unit "Puskesmas Rumbia" pada "Dinas Kesehatan" berpola "f" dipimpin "Lina" sebagai "pejabat fungsional"
    Ketika "Lina" mengajukan permohonan pelibatan "Lala" dari "Dinas Sosial" untuk "Pendataan lansia"
    Maka langkah diterima berdasarkan "lamp-II-f-ii-1-d"
    Dan penugasan "Pendataan lansia" bersifat "lintas perangkat daerah"
    Dan giliran atas "Pendataan lansia" ada pada "Hasan"
