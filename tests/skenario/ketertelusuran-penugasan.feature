# language: id
Fitur: Bentuk dan cara penugasan berdampingan
  Orang yang sama boleh bekerja perorangan dan dalam tim, ditunjuk dan mengajukan diri; setiap pekerjaan satu penugasan.

  Dasar:
    Dengan instansi "Pemerintah Kabupaten Bombana" memakai profil "bombana-31-2023"
    Dan sekretaris daerah "Man"
    Dan perangkat daerah "Dinas Kesehatan" berpola "b" dipimpin "Darwis"
    Dan unit "Bidang Kesmas" pada "Dinas Kesehatan" dipimpin "Asma" sebagai "administrator"
    Dan unit "Bidang Yankes" pada "Dinas Kesehatan" dipimpin "Basri" sebagai "administrator"
    Dan pegawai "Citra" sebagai "ahli muda" pada "Bidang Kesmas"
    Dan pegawai "Edi" sebagai "pelaksana" pada "Bidang Kesmas"

  @klausul:lamp-II-2-k1 @klausul:ps20-1 @klausul:ps20-4
  Skenario: Perorangan dan dalam tim sekaligus, masing-masing dengan surat tugasnya
    Ketika "Asma" menunjuk "Citra" untuk "Data stunting"
    Dan "Asma" membentuk tim kerja rutin "Tim Gizi" untuk "Survei gizi" dengan ketua "Citra" dan anggota "Edi"
    Maka langkah diterima
    Dan terbit "Surat Tugas" untuk "Data stunting" ditandatangani "Asma"
    Dan terbit "Surat Tugas" untuk "Survei gizi" ditandatangani "Asma"
    Dan ketua tim "Tim Gizi" adalah "Citra"
    Dan "Citra" termasuk dalam penugasan "Data stunting"
    Dan "Citra" termasuk dalam penugasan "Survei gizi"
    Dan "Edi" tidak termasuk dalam penugasan "Data stunting"

  @klausul:lamp-II-2-k3 @klausul:lamp-III-p4 @klausul:ps21-1
  Skenario: Ditunjuk untuk satu pekerjaan, mengajukan diri untuk yang lain
    Ketika "Asma" menunjuk "Citra" untuk "Data stunting"
    Maka langkah diterima berdasarkan "ps21-2"
    Ketika "Citra" menyampaikan keinginan lisan untuk "Lomba posyandu" kepada "Asma"
    Maka langkah diterima berdasarkan "ps21-3"
    Ketika "Asma" menyetujui pengajuan "Lomba posyandu"
    Maka langkah diterima berdasarkan "ps22-3"
    Dan penugasan "Data stunting" berstatus "ditetapkan"
    Dan penugasan "Lomba posyandu" berstatus "ditetapkan"

  @klausul:lamp-III-p1-k2 @klausul:lamp-II-1-k1
  Skenario: Penilai yang menugaskan ialah penilai pada hari itu
    Dengan "Citra" pindah menjadi "ahli muda" pada "Bidang Yankes" sejak 2024-02-01
    Dan hari ini tanggal 2024-01-31
    Ketika "Basri" menunjuk "Citra" untuk "Audit mutu"
    Maka langkah ditolak berdasarkan "Pasal 22 ayat (2)"
    Dengan hari ini tanggal 2024-02-01
    Ketika "Basri" menunjuk "Citra" untuk "Audit mutu"
    Maka langkah diterima
    Dan terbit "Surat Tugas" untuk "Audit mutu" ditandatangani "Basri"
    Ketika "Asma" menunjuk "Citra" untuk "Data stunting"
    Maka langkah ditolak berdasarkan "lamp-III-1-iii-1"
