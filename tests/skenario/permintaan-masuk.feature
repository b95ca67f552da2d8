# language: id
Fitur: Permintaan dari instansi lain
  Sekretaris Daerah, Pejabat yang Berwenang pihak yang diminta, menginstruksikan penilai; penilai menugaskan atau menyebut alasannya.

  Dasar:
    Dengan instansi "Pemerintah Kabupaten Bombana" memakai profil "bombana-31-2023"
    Dan sekretaris daerah "Man"
    Dan perangkat daerah "Dinas Kesehatan" berpola "b" dipimpin "Darwis"
    Dan unit "Bidang Kesmas" pada "Dinas Kesehatan" dipimpin "Asma" sebagai "administrator"
    Dan unit "Bidang Yankes" pada "Dinas Kesehatan" dipimpin "Basri" sebagai "administrator"
    Dan pegawai "Citra" sebagai "ahli muda" pada "Bidang Kesmas"
    Dan pegawai "Edi" sebagai "pelaksana" pada "Bidang Kesmas"
    Dan pegawai "Sari" sebagai "ahli muda" pada "Sekretariat Daerah"
    Dan instansi lain "Kementerian Kesehatan" dengan pejabat yang berwenang "Sekjen"
    Dan pegawai "Direktur" sebagai "administrator" pada instansi "Kementerian Kesehatan" dinilai "Sekjen"

  @klausul:lamp-III-1-iv-3
  Skenario: Diinstruksikan Sekretaris Daerah, ditugaskan penilai
    Ketika "Sekjen" mengajukan permohonan pelibatan "Citra" dari "Pemerintah Kabupaten Bombana" untuk "Pedoman nasional"
    Maka langkah diterima
    Dan penugasan "Pedoman nasional" bersifat "lintas instansi"
    Dan giliran atas "Pedoman nasional" ada pada "Man"
    Ketika "Man" menginstruksikan penugasan "Pedoman nasional" kepada "Asma"
    Maka langkah diterima berdasarkan "lamp-III-1-iv-3"
    Dan terbit "Surat Instruksi" untuk "Pedoman nasional" ditandatangani "Man"
    Dan giliran atas "Pedoman nasional" ada pada "Asma"
    Ketika "Asma" menunjuk "Citra" untuk "Pedoman nasional"
    Maka langkah diterima
    Dan terbit "Surat Penugasan" untuk "Pedoman nasional" ditandatangani "Asma"
    Dan tidak terbit "Keputusan Sekretaris Daerah" untuk "Pedoman nasional"
    Ketika "Citra" menerima penugasan "Pedoman nasional"
    Maka penugasan "Pedoman nasional" berstatus "berjalan"
    Dan jejak "Pedoman nasional" utuh dan memuat 4 langkah

  Skenario: Persetujuan tersendiri lalu instruksi, penilai menetapkan
    Ketika "Sekjen" mengajukan permohonan pelibatan "Citra" dari "Bidang Kesmas" untuk "Pedoman nasional"
    Dan "Man" menyetujui permohonan "Pedoman nasional"
    Maka penugasan "Pedoman nasional" berstatus "disetujui"
    Ketika "Man" menginstruksikan penugasan "Pedoman nasional" kepada "Asma"
    Dan "Asma" menetapkan penugasan "Pedoman nasional"
    Maka langkah diterima
    Dan penugasan "Pedoman nasional" berstatus "ditetapkan"

  Skenario: Instruksi kepada yang bukan penilainya ditolak
    Ketika "Sekjen" mengajukan permohonan pelibatan "Citra" dari "Bidang Kesmas" untuk "Pedoman nasional"
    Dan "Man" menginstruksikan penugasan "Pedoman nasional" kepada "Basri"
    Maka langkah ditolak berdasarkan "ps1-22"

  Skenario: Hanya Pejabat yang Berwenang instansi lain yang meminta, hanya Sekretaris Daerah yang menjawab
    Ketika "Direktur" mengajukan permohonan pelibatan "Citra" dari "Bidang Kesmas" untuk "Pedoman nasional"
    Maka langkah ditolak berdasarkan "lamp-III-1-iv-2"
    Ketika "Sekjen" mengajukan permohonan pelibatan "Citra" dari "Bidang Kesmas" untuk "Pedoman nasional"
    Dan "Darwis" menyetujui permohonan "Pedoman nasional"
    Maka langkah ditolak berdasarkan "lamp-III-1-iv-3"
    Ketika "Sekjen" menginstruksikan penugasan "Pedoman nasional" kepada "Asma"
    Maka langkah ditolak berdasarkan "lamp-III-1-iv-3"

  Skenario: Penilai menyebut mengapa tidak
    Ketika "Sekjen" mengajukan permohonan pelibatan "Citra" dari "Bidang Kesmas" untuk "Pedoman nasional"
    Dan "Man" menginstruksikan penugasan "Pedoman nasional" kepada "Asma"
    Dan "Asma" menolak permohonan "Pedoman nasional" tanpa alasan
    Maka langkah ditolak berdasarkan "lamp-III-1-iii-2-b"
    Ketika "Asma" menolak permohonan "Pedoman nasional" dengan alasan "Citra cuti melahirkan"
    Maka langkah diterima
    Dan terbit "Surat Jawaban" untuk "Pedoman nasional" ditandatangani "Asma"

  Skenario: Sekretaris Daerah menolak dengan alasan
    Ketika "Sekjen" mengajukan permohonan pelibatan "Citra" dari "Bidang Kesmas" untuk "Pedoman nasional"
    Dan "Man" menolak permohonan "Pedoman nasional" dengan alasan "Masa Pilkada"
    Maka langkah diterima
    Dan terbit "Surat Jawaban" untuk "Pedoman nasional" ditandatangani "Man"
    Dan penugasan "Pedoman nasional" berstatus "ditolak"

  Skenario: Sekretaris Daerah yang juga penilainya menugaskan dalam satu tindakan
    Ketika "Sekjen" mengajukan permohonan pelibatan "Sari" dari "Sekretariat Daerah" untuk "Pedoman nasional"
    Dan "Man" menginstruksikan penugasan "Pedoman nasional" kepada "Man"
    Maka langkah diterima
    Dan terbit "Surat Penugasan" untuk "Pedoman nasional" ditandatangani "Man"
    Dan tidak terbit "Surat Instruksi" untuk "Pedoman nasional"
    Dan penugasan "Pedoman nasional" berstatus "ditetapkan"
    Dan jejak "Pedoman nasional" utuh dan memuat 2 langkah

  Skenario: Permintaan menurut kriteria - penilai menyebut siapa yang pergi
    Ketika "Sekjen" mengajukan permohonan pelibatan 1 orang "ahli muda" dari "Bidang Kesmas" untuk "Pedoman nasional"
    Dan "Man" menginstruksikan penugasan "Pedoman nasional" kepada "Asma"
    Dan "Asma" menetapkan penugasan "Pedoman nasional" dengan menugaskan "Edi"
    Maka langkah ditolak berdasarkan "lamp-III-p3-k1"
    Ketika "Asma" menetapkan penugasan "Pedoman nasional" dengan menugaskan "Citra"
    Maka langkah diterima
    Dan terbit "Surat Penugasan" untuk "Pedoman nasional" ditandatangani "Asma"
    Dan giliran atas "Pedoman nasional" ada pada "Citra"

  Skenario: Yang ditugaskan untuk instansi lain dapat diakhiri lebih awal oleh penilainya
    Ketika "Sekjen" mengajukan permohonan pelibatan "Citra" dari "Bidang Kesmas" untuk "Pedoman nasional"
    Dan "Man" menginstruksikan penugasan "Pedoman nasional" kepada "Asma"
    Dan "Asma" menunjuk "Citra" untuk "Pedoman nasional"
    Dan "Basri" mengakhiri penugasan "Pedoman nasional" pada 2024-06-30 dengan alasan "Selesai lebih cepat"
    Maka langkah ditolak berdasarkan "keputusan-perubahan"
    Ketika "Asma" mengakhiri penugasan "Pedoman nasional" pada 2024-06-30 dengan alasan "Selesai lebih cepat"
    Maka langkah diterima
    Dan penugasan "Pedoman nasional" berlaku sampai 2024-06-30
    Dan penugasan "Pedoman nasional" berstatus "diakhiri"
