# language: id
Fitur: Tim kerja
  Pasal 20 ayat (3), Lampiran romawi III paragraf 3, Lampiran romawi IV.

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
    Dan pegawai "Edi" sebagai "pelaksana" pada "Bidang Kesmas"
    Dan pegawai "Gita" sebagai "terampil" pada "Seksi Gizi"
    Dan pegawai "Dodi" sebagai "pelaksana" pada "Bidang Yankes"
    Dan pegawai "Kiki" sebagai "ahli pertama" pada "Bidang Rehabilitasi"
    Dan instansi lain "Universitas Halu Oleo" dengan pejabat yang berwenang "Rektor"
    Dan pegawai "Dosen" sebagai "ahli madya" pada instansi "Universitas Halu Oleo" dinilai "Dekan"

  @klausul:lamp-III-p3-1 @klausul:lamp-IV-A-2-a @klausul:lamp-II-3-k2 @klausul:ps20-4
  Skenario: Tim dalam unit ditetapkan sekaligus dengan surat tugas yang menyebut ketuanya
    Ketika "Asma" membentuk tim kerja rutin "Tim Gizi" untuk "Timbang serentak" dengan ketua "Citra" dan anggota "Edi, Gita"
    Maka langkah diterima berdasarkan "lamp-IV-b"
    Dan langkah diterima berdasarkan "lamp-IV-d"
    Dan penugasan "Timbang serentak" bersifat "dalam unit"
    Dan penugasan "Timbang serentak" berstatus "ditetapkan"
    Dan terbit "Surat Tugas" untuk "Timbang serentak" ditandatangani "Asma"
    Dan terbit 1 naskah "Surat Tugas" untuk "Timbang serentak"
    Dan tembusan naskah "Surat Tugas" untuk "Timbang serentak" kepada "Pengki"
    Dan ketua tim "Tim Gizi" adalah "Citra"
    Ketika "Gita" menerima penugasan "Timbang serentak"
    Maka penugasan "Timbang serentak" berstatus "berjalan"
    Dan giliran atas "Timbang serentak" ada pada "Citra"
    Dan giliran atas "Timbang serentak" ada pada "Edi"
    Dan giliran atas "Timbang serentak" tidak ada pada "Gita"

  Skenario: Yang membentuk tim ialah penilai atau Pimpinan Unit
    Ketika "Citra" membentuk tim kerja rutin "Tim Gizi" untuk "Timbang serentak" dengan ketua "Citra" dan anggota "Edi"
    Maka langkah ditolak berdasarkan "Pasal 19"
    Ketika "Pengki" membentuk tim kerja rutin "Tim Gizi" untuk "Timbang serentak" dengan ketua "Citra" dan anggota "Gita"
    Maka langkah ditolak berdasarkan "ps22-3"

  Skenario: Ketua dan anggota haruslah fungsional atau pelaksana
    Ketika "Asma" membentuk tim kerja rutin "Tim Gizi" untuk "Timbang serentak" dengan ketua "Pengki" dan anggota "Edi"
    Maka langkah ditolak berdasarkan "Lampiran romawi IV huruf b"
    Ketika "Asma" membentuk tim kerja rutin "Tim Gizi" untuk "Timbang serentak" dengan ketua "Citra" dan anggota "Pengki"
    Maka langkah ditolak berdasarkan "ps1-23"

  @klausul:lamp-II-3-k3
  Skenario: Tim tanpa ketua boleh, dengan peringatan; ketua pertama ditunjuk kemudian tanpa syarat pengganti
    Dengan "Edi" berpendidikan "SMA" dan bergolongan "II/a"
    Ketika "Asma" membentuk tim kerja insidentil "Tim Wabah" untuk "Tanggap wabah" tanpa ketua dengan anggota "Citra, Edi"
    Maka langkah diterima dengan peringatan "Lampiran romawi II angka 3 kalimat ke-3"
    Dan langkah diterima dengan peringatan "ps28-1"
    Dan tim "Tim Wabah" tidak punya ketua
    Ketika "Asma" mengganti ketua tim "Tim Wabah" dengan "Edi" karena "Belum ada ketua"
    Maka langkah diterima
    Dan ketua tim "Tim Wabah" adalah "Edi"

  @klausul:lamp-IV-B-1 @klausul:lamp-IV-a @klausul:lamp-III-p3-2
  Skenario: Tim lintas unit - satu permohonan ke tiap unit, satu Keputusan bila semua setuju
    Ketika "Asma" membentuk tim kerja insidentil "Tim Wabah" untuk "Tanggap wabah" dengan ketua "Citra" dan anggota "Edi, Dodi"
    Maka langkah diterima
    Dan penugasan "Tanggap wabah" bersifat "lintas unit"
    Dan penugasan "Tanggap wabah" berstatus "diajukan"
    Dan terbit "Surat Permohonan Pelibatan" untuk "Tanggap wabah" ditandatangani "Asma"
    Dan tidak terbit "Surat Tugas" untuk "Tanggap wabah"
    Dan giliran atas "Tanggap wabah" ada pada "Basri"
    Dan "Darwis" tidak dapat "menetapkan" atas "Tanggap wabah" karena "lamp-III-1-iii-2"
    Ketika "Basri" menyetujui permohonan "Tanggap wabah"
    Maka penugasan "Tanggap wabah" berstatus "disetujui"
    Dan giliran atas "Tanggap wabah" ada pada "Darwis"
    Ketika "Darwis" menetapkan penugasan "Tanggap wabah"
    Maka langkah diterima
    Dan terbit 1 naskah "Keputusan Kepala Perangkat Daerah" untuk "Tanggap wabah"
    Dan terbit "Surat Penugasan" untuk "Tanggap wabah" ditandatangani "Basri"
    Dan terbit 1 naskah "Surat Penugasan" untuk "Tanggap wabah"
    Dan giliran atas "Tanggap wabah" ada pada "Citra"
    Dan giliran atas "Tanggap wabah" ada pada "Dodi"
    Dan jejak "Tanggap wabah" utuh dan memuat 3 langkah

  Skenario: Tim lintas Perangkat Daerah - Keputusan Sekretaris Daerah
    Ketika "Asma" membentuk tim kerja insidentil "Tim Wabah" untuk "Tanggap wabah" dengan ketua "Citra" dan anggota "Dodi, Kiki"
    Maka penugasan "Tanggap wabah" bersifat "lintas perangkat daerah"
    Dan terbit 2 naskah "Surat Permohonan Pelibatan" untuk "Tanggap wabah"
    Ketika "Basri" menyetujui permohonan "Tanggap wabah"
    Maka penugasan "Tanggap wabah" berstatus "diajukan"
    Ketika "Ida" menyetujui permohonan "Tanggap wabah"
    Maka penugasan "Tanggap wabah" berstatus "disetujui"
    Dan "Darwis" tidak dapat "menetapkan" atas "Tanggap wabah" karena "ps22-2"
    Ketika "Man" menetapkan penugasan "Tanggap wabah"
    Maka langkah diterima
    Dan terbit 1 naskah "Keputusan Sekretaris Daerah" untuk "Tanggap wabah"
    Dan terbit "Surat Penugasan" untuk "Tanggap wabah" ditandatangani "Basri"
    Dan terbit "Surat Penugasan" untuk "Tanggap wabah" ditandatangani "Ida"
    Ketika "Kiki" menerima penugasan "Tanggap wabah"
    Maka penugasan "Tanggap wabah" berstatus "berjalan"

  @klausul:lamp-IV-C-1 @klausul:lamp-IV-C-2
  Skenario: Tim lintas instansi - sampai instruksi instansi lain, lalu Keputusan Sekretaris Daerah
    Ketika "Asma" membentuk tim kerja insidentil "Tim Ahli" untuk "Kajian wabah" dengan ketua "Citra" dan anggota "Dodi, Dosen"
    Maka langkah diterima
    Dan penugasan "Kajian wabah" bersifat "lintas instansi"
    Dan giliran atas "Kajian wabah" ada pada "Man"
    Dan giliran atas "Kajian wabah" ada pada "Basri"
    Ketika "Basri" menyetujui permohonan "Kajian wabah"
    Dan "Man" meneruskan permohonan "Kajian wabah" kepada "Universitas Halu Oleo"
    Dan "Man" menetapkan penugasan "Kajian wabah"
    Maka langkah ditolak berdasarkan "lamp-III-1-iv-3"
    Ketika "Rektor" menginstruksikan penugasan "Kajian wabah" kepada "Dekan"
    Dan "Man" menetapkan penugasan "Kajian wabah"
    Maka langkah diterima berdasarkan "ps22-1"
    Dan terbit 1 naskah "Keputusan Sekretaris Daerah" untuk "Kajian wabah"
    Dan terbit "Surat Penugasan" untuk "Kajian wabah" ditandatangani "Basri"
    Dan terbit "Surat Penugasan" untuk "Kajian wabah" ditandatangani "Dekan"

  Skenario: Tim dengan orang dari dua instansi lain - masing-masing lewat pejabatnya
    Dengan instansi lain "Kementerian Kesehatan" dengan pejabat yang berwenang "Sekjen"
    Dan pegawai "Peneliti" sebagai "ahli utama" pada instansi "Kementerian Kesehatan" dinilai "Kepala Balai"
    Ketika "Asma" membentuk tim kerja insidentil "Tim Ahli" untuk "Kajian wabah" dengan ketua "Citra" dan anggota "Dosen, Peneliti"
    Dan "Man" meneruskan permohonan "Kajian wabah" kepada "Universitas Halu Oleo"
    Dan "Man" meneruskan permohonan "Kajian wabah" kepada "Kementerian Kesehatan"
    Maka langkah diterima
    Dan giliran atas "Kajian wabah" ada pada "Rektor"
    Dan giliran atas "Kajian wabah" ada pada "Sekjen"
    Ketika "Rektor" menginstruksikan penugasan "Kajian wabah" kepada "Dekan"
    Dan "Sekjen" menginstruksikan penugasan "Kajian wabah" kepada "Kepala Balai"
    Dan "Man" menetapkan penugasan "Kajian wabah"
    Maka langkah diterima
    Dan terbit "Surat Penugasan" untuk "Kajian wabah" ditandatangani "Kepala Balai"

  Skenario: Ketua dari luar unit pemilik perlu alasan
    Ketika "Asma" membentuk tim kerja insidentil "Tim Wabah" untuk "Tanggap wabah" dengan ketua "Dodi" dan anggota "Citra"
    Maka langkah ditolak berdasarkan "Pasal 20 ayat (3)"
    Dan langkah ditolak berdasarkan "Lampiran romawi IV huruf c"
    Dan langkah ditolak berdasarkan "Pasal 28 ayat (3)"
    Ketika "Asma" membentuk tim kerja insidentil "Tim Wabah" untuk "Tanggap wabah" dengan ketua "Dodi" dan anggota "Citra" dengan alasan "Satu-satunya epidemiolog"
    Maka langkah diterima dengan peringatan "ps20-3"
    Dan langkah diterima dengan peringatan "lamp-IV-c"
    Dan langkah diterima dengan peringatan "ps28-3"

  Skenario: Ketua dari instansi lain perlu alasan pula
    Ketika "Asma" membentuk tim kerja insidentil "Tim Ahli" untuk "Kajian wabah" dengan ketua "Dosen" dan anggota "Citra"
    Maka langkah ditolak berdasarkan "lamp-IV-c"

  Skenario: Sebagian ditolak - pemilik meneruskan tanpa orang itu
    Ketika "Asma" membentuk tim kerja insidentil "Tim Wabah" untuk "Tanggap wabah" dengan ketua "Citra" dan anggota "Dodi, Kiki"
    Dan "Basri" menyetujui permohonan "Tanggap wabah"
    Dan "Ida" menolak permohonan "Tanggap wabah" dengan alasan "Pendataan bansos"
    Maka langkah diterima
    Dan penugasan "Tanggap wabah" berstatus "diajukan"
    Dan terbit "Surat Jawaban" untuk "Tanggap wabah" ditandatangani "Ida"
    Dan giliran atas "Tanggap wabah" ada pada "Asma"
    Dan "Darwis" tidak dapat "menetapkan" atas "Tanggap wabah" karena "Keputusan Simpul 0007"
    Dan "Basri" tidak dapat "melanjutkan" atas "Tanggap wabah" karena "keputusan-tim-sebagian"
    Ketika "Asma" melanjutkan penugasan "Tanggap wabah" tanpa yang ditolak
    Maka langkah diterima
    Dan penugasan "Tanggap wabah" bersifat "lintas unit"
    Dan giliran atas "Tanggap wabah" ada pada "Darwis"
    Ketika "Darwis" menetapkan penugasan "Tanggap wabah"
    Maka langkah diterima
    Dan terbit "Keputusan Kepala Perangkat Daerah" untuk "Tanggap wabah" ditandatangani "Darwis"
    Dan "Dodi" termasuk dalam penugasan "Tanggap wabah"
    Dan "Kiki" tidak termasuk dalam penugasan "Tanggap wabah"

  Skenario: Sebagian ditolak - pemilik mencabut semuanya
    Ketika "Asma" membentuk tim kerja insidentil "Tim Wabah" untuk "Tanggap wabah" dengan ketua "Citra" dan anggota "Dodi, Kiki"
    Dan "Basri" menyetujui permohonan "Tanggap wabah"
    Dan "Ida" menolak permohonan "Tanggap wabah" dengan alasan "Pendataan bansos"
    Dan "Asma" mencabut permohonan "Tanggap wabah"
    Maka langkah diterima
    Dan penugasan "Tanggap wabah" berstatus "ditolak"
    Dan giliran atas "Tanggap wabah" tidak ada pada siapa pun

  Skenario: Ketua yang ditolak diganti dengan orang unit pemilik, atau tim berjalan tanpa ketua
    Ketika "Asma" membentuk tim kerja insidentil "Tim Wabah" untuk "Tanggap wabah" dengan ketua "Kiki" dan anggota "Citra, Dodi" dengan alasan "Ahli wabah"
    Dan "Basri" menyetujui permohonan "Tanggap wabah"
    Dan "Ida" menolak permohonan "Tanggap wabah" dengan alasan "Pendataan bansos"
    Dan "Asma" melanjutkan penugasan "Tanggap wabah" tanpa yang ditolak dengan ketua "Citra"
    Maka langkah diterima
    Dan ketua tim "Tim Wabah" adalah "Citra"

  Skenario: Semua permohonan ditolak - tim tidak jadi, orang sendiri tidak terikat
    Ketika "Asma" membentuk tim kerja insidentil "Tim Wabah" untuk "Tanggap wabah" dengan ketua "Citra" dan anggota "Dodi"
    Dan "Basri" menolak permohonan "Tanggap wabah" dengan alasan "Akreditasi"
    Maka langkah diterima
    Dan penugasan "Tanggap wabah" berstatus "ditolak"
    Dan "Citra" tidak termasuk dalam penugasan "Tanggap wabah"

  Skenario: Kepala dinas membentuk tim dari dua bidang
    Ketika "Darwis" membentuk tim kerja rutin "Tim Mutu" untuk "Mutu layanan" dengan ketua "Citra" dan anggota "Dodi" dengan alasan "Lintas bidang"
    Maka langkah diterima
    Dan penugasan "Mutu layanan" bersifat "lintas unit"
    Dan giliran atas "Mutu layanan" ada pada "Asma"
    Dan giliran atas "Mutu layanan" ada pada "Basri"
    Ketika "Asma" menyetujui permohonan "Mutu layanan"
    Dan "Basri" menyetujui permohonan "Mutu layanan"
    Dan "Darwis" menetapkan penugasan "Mutu layanan"
    Maka langkah diterima
    Dan terbit "Surat Penugasan" untuk "Mutu layanan" ditandatangani "Asma"

  Skenario: Tim rutin tanpa ketua, dan tim rutin dengan ketua dari luar beserta alasannya
    Ketika "Asma" membentuk tim kerja rutin "Tim Piket" untuk "Piket gizi" tanpa ketua dengan anggota "Citra, Edi"
    Maka langkah diterima dengan peringatan "lamp-II-3-k3"
    Ketika "Asma" membentuk tim kerja rutin "Tim Data" untuk "Data gizi" dengan ketua "Dodi" dan anggota "Citra" dengan alasan "Ahli basis data"
    Maka langkah diterima dengan peringatan "ps20-3"
    Dan tembusan naskah "Surat Permohonan Pelibatan" untuk "Data gizi" tidak kepada "Ida"
