"""The stocks of cases that the measurements use up, by their titles."""

JUDUL_STOK, JUDUL_TUMPUK, JUDUL_TIM = "Tenaga untuk pendataan", "Tenaga untuk posko", "Akreditasi serentak"
PEMUTUS, STOK, TUMPUKAN, ANGGOTA_TIM = 40, 5000, 1500, 40
JUDUL_KERJA = "Pendataan serentak"
ORANG_KERJA, BAGIAN_KERJA, CATATAN_KERJA, SASARAN_JANJI = 8, 40, 200, 12
