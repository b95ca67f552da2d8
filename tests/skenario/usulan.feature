# language: id
Fitur: Usulan Pimpinan Unit kepada Pejabat Penilai Kinerja
  Lampiran romawi III paragraf 2: penilai menugaskan atas usulan Pimpinan Unit; usulan boleh, tidak wajib.

  Dasar:
    Dengan instansi "Pemerintah Kabupaten Bombana" memakai profil "bombana-31-2023"
    Dan sekretaris daerah "Man"
    Dan perangkat daerah "Dinas Kesehatan" berpola "b" dipimpin "Darwis"
    Dan unit "Bidang Kesmas" pada "Dinas Kesehatan" dipimpin "Asma" sebagai "administrator"
    Dan unit "Seksi Gizi" pada "Bidang Kesmas" dipimpin "Pengki" sebagai "pengawas"
    Dan pegawai "Gita" sebagai "terampil" pada "Seksi Gizi"
    Dan pegawai "Citra" sebagai "ahli muda" pada "Bidang Kesmas"

  Skenario: Pimpinan Unit mengusulkan, penilai menugaskan
    Ketika "Asma" mengusulkan penugasan "Gita" untuk "Timbang balita"
    Maka langkah diterima berdasarkan "lamp-III-p2-k1"
    Dan terbit "Surat Usulan Penugasan" untuk "Timbang balita" ditandatangani "Asma"
    Dan giliran atas "Timbang balita" ada pada "Pengki"
    Dan giliran atas "Timbang balita" tidak ada pada "Asma"
    Ketika "Pengki" menyetujui usulan "Timbang balita"
    Maka langkah diterima
    Dan terbit "Surat Tugas" untuk "Timbang balita" ditandatangani "Pengki"
    Dan jejak "Timbang balita" utuh dan memuat 2 langkah

  Skenario: Yang diusulkan boleh juga ditunjuk dengan kalimat biasa
    Ketika "Asma" mengusulkan penugasan "Gita" untuk "Timbang balita"
    Dan "Pengki" menunjuk "Gita" untuk "Timbang balita"
    Maka langkah diterima
    Dan jejak "Timbang balita" utuh dan memuat 2 langkah

  Skenario: Penilai menolak usulan dengan alasan
    Ketika "Asma" mengusulkan penugasan "Gita" untuk "Timbang balita"
    Dan "Pengki" menolak usulan "Timbang balita" tanpa alasan
    Maka langkah ditolak berdasarkan "lamp-III-p2-k1"
    Ketika "Pengki" menolak usulan "Timbang balita" dengan alasan "Gita sedang cuti"
    Maka langkah diterima
    Dan penugasan "Timbang balita" berstatus "ditolak"

  Skenario: Pengusul tidak menyetujui usulannya sendiri, ia boleh mencabutnya
    Ketika "Asma" mengusulkan penugasan "Gita" untuk "Timbang balita"
    Dan "Asma" menyetujui usulan "Timbang balita"
    Maka langkah ditolak berdasarkan "lamp-III-p2-k1"
    Ketika "Asma" mencabut usulan "Timbang balita"
    Maka langkah diterima berdasarkan "keputusan-cabut"
    Dan penugasan "Timbang balita" berstatus "dicabut"

  Skenario: Penilai yang mengusulkan kepada Pimpinan mencabut usulannya sendiri
    Ketika "Pengki" mengusulkan penugasan "Gita" untuk "Timbang balita"
    Maka giliran atas "Timbang balita" ada pada "Asma"
    Ketika "Asma" mencabut usulan "Timbang balita"
    Maka langkah ditolak berdasarkan "keputusan-cabut"
    Ketika "Pengki" mencabut usulan "Timbang balita"
    Maka langkah diterima

  Skenario: Usulan kepada diri sendiri tidak bermakna
    Ketika "Asma" mengusulkan penugasan "Citra" untuk "Data stunting"
    Maka langkah ditolak berdasarkan "keputusan-satu-tindakan"
