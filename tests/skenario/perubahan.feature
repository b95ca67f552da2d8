# language: id
Fitur: Memperpanjang, mengalihkan, mengakhiri
  Pasal 1 angka 23 diam tentang perubahan: penanda tangan dan bentuknya sama dengan penetapannya, dengan alasan.

  Dasar:
    Dengan instansi "Pemerintah Kabupaten Bombana" memakai profil "bombana-31-2023"
    Dan sekretaris daerah "Man"
    Dan perangkat daerah "Dinas Kesehatan" berpola "b" dipimpin "Darwis"
    Dan unit "Bidang Kesmas" pada "Dinas Kesehatan" dipimpin "Asma" sebagai "administrator"
    Dan unit "Bidang Yankes" pada "Dinas Kesehatan" dipimpin "Basri" sebagai "administrator"
    Dan pegawai "Citra" sebagai "ahli muda" pada "Bidang Kesmas"
    Dan pegawai "Edi" sebagai "pelaksana" pada "Bidang Kesmas"
    Dan pegawai "Dodi" sebagai "pelaksana" pada "Bidang Yankes"
    Dan pegawai "Hani" sebagai "mahir" pada "Bidang Yankes"
    Dan tugas "Timbang" berlangsung dari 2024-01-02 sampai 2024-03-31
    Dan tugas "Survei" berlangsung dari 2024-01-02 sampai 2024-03-31

  @klausul:keputusan-perubahan
  Skenario: Dalam unit diperpanjang dengan surat tugas dan alasan
    Ketika "Asma" menunjuk "Citra" untuk "Timbang"
    Dan "Asma" memperpanjang penugasan "Timbang" sampai 2024-06-30 tanpa alasan
    Maka langkah ditolak berdasarkan "Keputusan Simpul 0003"
    Ketika "Asma" memperpanjang penugasan "Timbang" sampai 2024-03-01 dengan alasan "Belum tuntas"
    Maka langkah ditolak berdasarkan "ps1-23"
    Ketika "Citra" memperpanjang penugasan "Timbang" sampai 2024-06-30 dengan alasan "Belum tuntas"
    Maka langkah ditolak berdasarkan "ps22-3"
    Ketika "Asma" memperpanjang penugasan "Timbang" sampai 2024-06-30 dengan alasan "Belum tuntas"
    Maka langkah diterima berdasarkan "keputusan-perubahan"
    Dan penugasan "Timbang" berlaku sampai 2024-06-30
    Dan terbit 2 naskah "Surat Tugas" untuk "Timbang"

  Skenario: Lintas unit diperpanjang dengan persetujuan penilai dan Keputusan
    Ketika "Asma" mengajukan permohonan pelibatan "Dodi" dari "Bidang Yankes" untuk "Survei"
    Dan "Basri" menyetujui permohonan "Survei"
    Dan "Darwis" menetapkan penugasan "Survei"
    Dan "Dodi" menerima penugasan "Survei"
    Dan "Asma" memperpanjang penugasan "Survei" sampai 2024-06-30 dengan alasan "Belum tuntas"
    Maka langkah diterima
    Dan giliran atas "Survei" ada pada "Basri"
    Dan penugasan "Survei" berlaku sampai 2024-03-31
    Ketika "Darwis" menetapkan perubahan "Survei"
    Maka langkah ditolak
    Ketika "Basri" menyetujui perubahan "Survei"
    Maka giliran atas "Survei" ada pada "Darwis"
    Ketika "Darwis" menetapkan perubahan "Survei"
    Maka langkah diterima berdasarkan "ps22-2"
    Dan penugasan "Survei" berlaku sampai 2024-06-30
    Dan penugasan "Survei" berstatus "berjalan"
    Dan terbit 2 naskah "Keputusan Kepala Perangkat Daerah" untuk "Survei"

  Skenario: Penilai menolak perpanjangan dengan alasan; penugasan berjalan seperti semula
    Ketika "Asma" mengajukan permohonan pelibatan "Dodi" dari "Bidang Yankes" untuk "Survei"
    Dan "Basri" menyetujui permohonan "Survei"
    Dan "Darwis" menetapkan penugasan "Survei"
    Dan "Asma" memperpanjang penugasan "Survei" sampai 2024-06-30 dengan alasan "Belum tuntas"
    Dan "Basri" menolak perubahan "Survei" tanpa alasan
    Maka langkah ditolak berdasarkan "lamp-III-1-iii-2-b"
    Ketika "Basri" menolak perubahan "Survei" dengan alasan "Akreditasi"
    Maka langkah diterima
    Dan penugasan "Survei" berlaku sampai 2024-03-31
    Dan penugasan "Survei" berstatus "ditetapkan"

  Skenario: Dialihkan kepada orang lain dari penilai yang sama; penerimanya menerima sendiri
    Ketika "Asma" menunjuk "Citra" untuk "Timbang"
    Dan "Citra" menerima penugasan "Timbang"
    Dan "Asma" mengalihkan penugasan "Timbang" dari "Citra" kepada "Edi" tanpa alasan
    Maka langkah ditolak berdasarkan "keputusan-perubahan"
    Ketika "Asma" mengalihkan penugasan "Timbang" dari "Citra" kepada "Edi" dengan alasan "Cuti melahirkan"
    Maka langkah diterima
    Dan "Citra" tidak termasuk dalam penugasan "Timbang"
    Dan "Edi" termasuk dalam penugasan "Timbang"
    Dan giliran atas "Timbang" ada pada "Edi"
    Ketika "Edi" menerima penugasan "Timbang"
    Maka langkah diterima
    Dan terbit 2 naskah "Surat Tugas" untuk "Timbang"

  Skenario: Tidak dialihkan kepada orang penilai lain atau yang sudah ikut
    Ketika "Asma" menunjuk "Citra, Edi" untuk "Timbang"
    Dan "Asma" mengalihkan penugasan "Timbang" dari "Citra" kepada "Dodi" dengan alasan "Cuti"
    Maka langkah ditolak berdasarkan "lamp-III-1-iii-1"
    Ketika "Asma" mengalihkan penugasan "Timbang" dari "Citra" kepada "Edi" dengan alasan "Cuti"
    Maka langkah ditolak berdasarkan "ps1-23"

  Skenario: Lintas unit dialihkan dengan persetujuan penilai dan Keputusan
    Ketika "Asma" mengajukan permohonan pelibatan "Dodi" dari "Bidang Yankes" untuk "Survei"
    Dan "Basri" menyetujui permohonan "Survei"
    Dan "Darwis" menetapkan penugasan "Survei"
    Dan "Asma" mengalihkan penugasan "Survei" dari "Dodi" kepada "Hani" dengan alasan "Dodi sakit"
    Dan "Basri" menyetujui perubahan "Survei"
    Dan "Darwis" menetapkan perubahan "Survei"
    Maka langkah diterima
    Dan "Hani" termasuk dalam penugasan "Survei"
    Dan "Dodi" tidak termasuk dalam penugasan "Survei"

  Skenario: Tugas ketua tidak dialihkan sebelum ketuanya diganti
    Ketika "Asma" membentuk tim kerja rutin "Tim Gizi" untuk "Timbang" dengan ketua "Citra" dan anggota "Edi"
    Dan pegawai "Fifi" sebagai "ahli pertama" pada "Bidang Kesmas"
    Ketika "Asma" mengalihkan penugasan "Timbang" dari "Citra" kepada "Fifi" dengan alasan "Cuti"
    Maka langkah ditolak berdasarkan "lamp-IV-f"

  Skenario: Diakhiri lebih awal dengan alasan; sesudah itu tidak ada langkah lagi
    Ketika "Asma" menunjuk "Citra" untuk "Timbang"
    Dan "Citra" menerima penugasan "Timbang"
    Dan "Asma" mengakhiri penugasan "Timbang" pada 2024-02-15 tanpa alasan
    Maka langkah ditolak berdasarkan "keputusan-perubahan"
    Ketika "Asma" mengakhiri penugasan "Timbang" pada 2024-04-15 dengan alasan "Selesai"
    Maka langkah ditolak berdasarkan "ps1-23"
    Ketika "Asma" mengakhiri penugasan "Timbang" pada 2024-02-15 dengan alasan "Sasaran tercapai"
    Maka langkah diterima
    Dan penugasan "Timbang" berlaku sampai 2024-02-15
    Dan penugasan "Timbang" berstatus "diakhiri"
    Ketika "Asma" memperpanjang penugasan "Timbang" sampai 2024-06-30 dengan alasan "Keliru"
    Maka langkah ditolak berdasarkan "ps1-23"

  Skenario: Lintas unit diakhiri dengan Keputusan, tanpa persetujuan penilai
    Ketika "Asma" mengajukan permohonan pelibatan "Dodi" dari "Bidang Yankes" untuk "Survei"
    Dan "Basri" menyetujui permohonan "Survei"
    Dan "Darwis" menetapkan penugasan "Survei"
    Dan "Asma" mengakhiri penugasan "Survei" pada 2024-02-15 dengan alasan "Anggaran dipotong"
    Maka langkah diterima
    Dan giliran atas "Survei" ada pada "Darwis"
    Ketika "Darwis" menetapkan perubahan "Survei"
    Maka langkah diterima
    Dan penugasan "Survei" berstatus "diakhiri"

  Skenario: Yang belum ditetapkan tidak diperpanjang
    Ketika "Asma" mengajukan permohonan pelibatan "Dodi" dari "Bidang Yankes" untuk "Survei"
    Dan "Asma" memperpanjang penugasan "Survei" sampai 2024-06-30 dengan alasan "Belum tuntas"
    Maka langkah ditolak berdasarkan "ps1-23"
