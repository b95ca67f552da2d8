"""Who may do what, copied by hand from the regulation and from domain.md. Not derived from the tables under test.

A row: procedure | step | states | who may | clause that a refusal of anybody else cites.
Whatever is not listed here is refused to everybody.
"""

# Penunjukan: Pasal 21 ayat (2), Pasal 22 ayat (3), Lampiran III.1.ii, III paragraf 2.
PENUNJUKAN = """
penunjukan_dalam_unit | tunjuk | baru | penilai pimpinan delegat_menugaskan | ps21-2
penunjukan_dalam_unit | usulkan | baru | penilai pimpinan delegat_menugaskan | lamp-III-p2-k1
penunjukan_dalam_unit | tunjuk | diusulkan | penilai delegat_menugaskan | lamp-III-p2-k1
penunjukan_dalam_unit | tolak | diusulkan | penilai delegat_menugaskan | lamp-III-p2-k1
penunjukan_dalam_unit | cabut | diusulkan | pimpinan | keputusan-cabut
penunjukan_dalam_unit | terima | ditetapkan berjalan | orangnya | lamp-III-1-iii-3
tim_dalam_unit | bentuk | baru | pimpinan | ps22-3
tim_dalam_unit | terima | ditetapkan berjalan | orangnya | lamp-III-1-iii-3
anggota_unit_pemilik | bentuk | baru | peminta | ps21-2
anggota_unit_pemilik | tetapkan | disetujui | kepala_pd | ps22-2
anggota_unit_pemilik | cabut | disetujui | peminta | keputusan-cabut
anggota_unit_pemilik | terima | ditetapkan berjalan | orangnya | lamp-III-1-iii-3
"""

# Pelibatan: Lampiran III.1.iii dan iv, Pasal 22 ayat (1) dan (2). Lintas PD ditetapkan Sekda (domain.md).
PELIBATAN = """
penunjukan_lintas_unit | ajukan | baru | peminta | lamp-III-1-iii-1
penunjukan_lintas_unit | setujui | diajukan | penilai delegat_menugaskan | lamp-III-1-iii-2
penunjukan_lintas_unit | tolak | diajukan | penilai delegat_menugaskan kepala_pd | lamp-III-1-iii-2-b
penunjukan_lintas_unit | tolak | disetujui | kepala_pd | lamp-III-1-iii-2-b
penunjukan_lintas_unit | cabut | diajukan | peminta | keputusan-cabut
penunjukan_lintas_unit | tetapkan | disetujui | kepala_pd | ps22-2
penunjukan_lintas_unit | terima | ditetapkan berjalan | orangnya | lamp-III-1-iii-3
penunjukan_lintas_perangkat_daerah | ajukan | baru | peminta | lamp-III-1-iii-1
penunjukan_lintas_perangkat_daerah | setujui | diajukan | penilai delegat_menugaskan | lamp-III-1-iii-2
penunjukan_lintas_perangkat_daerah | tolak | diajukan | penilai delegat_menugaskan kepala_pd_tujuan | lamp-III-1-iii-2-b
penunjukan_lintas_perangkat_daerah | tolak | disetujui | kepala_pd_tujuan sekda | lamp-III-1-iii-2-b
penunjukan_lintas_perangkat_daerah | cabut | diajukan | peminta | keputusan-cabut
penunjukan_lintas_perangkat_daerah | tetapkan | disetujui | sekda | ps22-1
penunjukan_lintas_perangkat_daerah | terima | ditetapkan berjalan | orangnya | lamp-III-1-iii-3
penunjukan_lintas_instansi | ajukan | baru | peminta | lamp-III-1-iv-1
penunjukan_lintas_instansi | setujui | diajukan | sekda | lamp-III-1-iv-2
penunjukan_lintas_instansi | teruskan | diajukan disetujui_pyb | sekda | lamp-III-1-iv-2
penunjukan_lintas_instansi | tolak | diajukan disetujui_pyb | sekda | lamp-III-1-iv-2
penunjukan_lintas_instansi | setujui | diteruskan | pyb_lain | lamp-III-1-iv-3
penunjukan_lintas_instansi | instruksikan | diteruskan disetujui_tujuan | pyb_lain | lamp-III-1-iv-3
penunjukan_lintas_instansi | tolak | diteruskan disetujui_tujuan | pyb_lain | lamp-III-1-iv-3
penunjukan_lintas_instansi | tolak | diinstruksikan | penilai_luar | lamp-III-1-iv-3
penunjukan_lintas_instansi | cabut | diajukan | peminta | keputusan-cabut
penunjukan_lintas_instansi | tetapkan | diinstruksikan | sekda | ps22-1
penunjukan_lintas_instansi | terima | ditetapkan berjalan | orangnya | lamp-III-1-iii-3
permintaan_masuk | ajukan | baru | pyb_lain | lamp-III-1-iv-2
permintaan_masuk | setujui | diajukan | sekda | lamp-III-1-iv-3
permintaan_masuk | instruksikan | diajukan disetujui_pyb | sekda | lamp-III-1-iv-3
permintaan_masuk | tolak | diajukan disetujui_pyb | sekda | lamp-III-1-iv-3
permintaan_masuk | tolak | diinstruksikan | penilai delegat_menugaskan | lamp-III-1-iv-3
permintaan_masuk | tetapkan | diinstruksikan | penilai delegat_menugaskan | lamp-III-1-iv-3
permintaan_masuk | cabut | diajukan | pyb_lain | keputusan-cabut
permintaan_masuk | terima | ditetapkan berjalan | orangnya | lamp-III-1-iii-3
"""

# Sukarela: Lampiran III.2.
SUKARELA = """
sukarela_dalam_unit | sampaikan | baru | orangnya | lamp-III-2-1-a
sukarela_dalam_unit | setujui | disampaikan | penilai delegat_menugaskan | lamp-III-2-1-b
sukarela_dalam_unit | tolak | disampaikan | penilai delegat_menugaskan | lamp-III-2-1-b
sukarela_dalam_unit | cabut | disampaikan | orangnya | keputusan-cabut
sukarela_dalam_unit | terima | ditetapkan berjalan | orangnya | lamp-III-2-1-c
sukarela_lintas_unit | ajukan_diri | baru | orangnya | lamp-III-2-2-a
sukarela_lintas_unit | ketahui | diajukan | penilai delegat_menugaskan | lamp-III-2-2-a
sukarela_lintas_unit | setujui | diketahui | pimpinan_tujuan | lamp-III-2-2-b
sukarela_lintas_unit | tolak | diketahui | pimpinan_tujuan | lamp-III-2-2-b
sukarela_lintas_unit | minta_persetujuan | disetujui_tujuan | orangnya | lamp-III-2-2-b
sukarela_lintas_unit | setujui | dimintakan | penilai delegat_menugaskan | lamp-III-2-2-c
sukarela_lintas_unit | tolak | dimintakan | penilai delegat_menugaskan | lamp-III-2-2-c
sukarela_lintas_unit | cabut | diajukan diketahui disetujui_tujuan dimintakan | orangnya | keputusan-cabut
sukarela_lintas_unit | tetapkan | disetujui | kepala_pd | ps22-2
sukarela_lintas_unit | terima | ditetapkan berjalan | orangnya | lamp-III-2-2-d
sukarela_lintas_perangkat_daerah | ajukan_diri | baru | orangnya | lamp-III-2-2-a
sukarela_lintas_perangkat_daerah | ketahui | diajukan | penilai delegat_menugaskan | lamp-III-2-2-a
sukarela_lintas_perangkat_daerah | setujui | diketahui | pimpinan_tujuan | lamp-III-2-2-b
sukarela_lintas_perangkat_daerah | tolak | diketahui | pimpinan_tujuan | lamp-III-2-2-b
sukarela_lintas_perangkat_daerah | minta_persetujuan | disetujui_tujuan | orangnya | lamp-III-2-2-b
sukarela_lintas_perangkat_daerah | setujui | dimintakan | penilai delegat_menugaskan | lamp-III-2-2-c
sukarela_lintas_perangkat_daerah | tolak | dimintakan | penilai delegat_menugaskan | lamp-III-2-2-c
sukarela_lintas_perangkat_daerah | cabut | diajukan diketahui disetujui_tujuan dimintakan | orangnya | keputusan-cabut
sukarela_lintas_perangkat_daerah | tetapkan | disetujui | sekda | ps22-1
sukarela_lintas_perangkat_daerah | terima | ditetapkan berjalan | orangnya | lamp-III-2-2-d
"""

# Sukarela lintas instansi: tidak diatur; hanya bila profil mengizinkan (domain.md).
SUKARELA_INSTANSI = """
sukarela_lintas_instansi | ajukan_diri | baru | orangnya | lamp-III-2-2-a
sukarela_lintas_instansi | ketahui | diajukan | penilai delegat_menugaskan | lamp-III-2-2-a
sukarela_lintas_instansi | setujui | diketahui | sekda | lamp-III-1-iv-2
sukarela_lintas_instansi | teruskan | diketahui disetujui_pyb | sekda | lamp-III-1-iv-2
sukarela_lintas_instansi | tolak | diketahui disetujui_pyb | sekda | lamp-III-1-iv-2
sukarela_lintas_instansi | setujui | diteruskan | pyb_lain | lamp-III-1-iv-3
sukarela_lintas_instansi | instruksikan | diteruskan disetujui_tujuan | pyb_lain | lamp-III-1-iv-3
sukarela_lintas_instansi | tolak | diteruskan disetujui_tujuan | pyb_lain | lamp-III-1-iv-3
sukarela_lintas_instansi | cabut | diajukan diketahui | orangnya | keputusan-cabut
sukarela_lintas_instansi | tetapkan | disetujui_tujuan diinstruksikan | sekda | ps22-1
sukarela_lintas_instansi | terima | ditetapkan berjalan | orangnya | lamp-III-2-2-d
"""

# Perubahan: penanda tangan dan bentuknya sama dengan penetapannya (Keputusan 0003); ketua: lamp-IV-f.
PERUBAHAN = """
perpanjang_dalam_unit | perpanjang | baru | penilai pimpinan delegat_menugaskan | keputusan-perubahan
akhiri_dalam_unit | akhiri | baru | penilai pimpinan delegat_menugaskan | keputusan-perubahan
alihkan_dalam_unit | alihkan | baru | penilai pimpinan delegat_menugaskan | keputusan-perubahan
ganti_ketua_dalam_unit | ganti_ketua | baru | penilai pimpinan delegat_menugaskan | lamp-IV-f
perpanjang_masuk | perpanjang | baru | penilai delegat_menugaskan | keputusan-perubahan
akhiri_masuk | akhiri | baru | penilai delegat_menugaskan | keputusan-perubahan
alihkan_masuk | alihkan | baru | penilai delegat_menugaskan | keputusan-perubahan
perpanjang_antarunit | perpanjang | baru | peminta kepala_pd | keputusan-perubahan
perpanjang_antarunit | setujui_perubahan | diajukan | penilai delegat_menugaskan | lamp-III-1-iii-2-a
perpanjang_antarunit | tolak_perubahan | diajukan | penilai delegat_menugaskan | lamp-III-1-iii-2-b
perpanjang_antarunit | tolak_perubahan | disetujui | kepala_pd | lamp-III-1-iii-2-b
perpanjang_antarunit | tetapkan_perubahan | disetujui | kepala_pd | ps22-2
alihkan_antarunit | alihkan | baru | peminta kepala_pd | keputusan-perubahan
alihkan_antarunit | setujui_perubahan | diajukan | penilai delegat_menugaskan | lamp-III-1-iii-2-a
alihkan_antarunit | tolak_perubahan | diajukan | penilai delegat_menugaskan | lamp-III-1-iii-2-b
alihkan_antarunit | tolak_perubahan | disetujui | kepala_pd | lamp-III-1-iii-2-b
alihkan_antarunit | tetapkan_perubahan | disetujui | kepala_pd | ps22-2
akhiri_antarunit | akhiri | baru | peminta kepala_pd | keputusan-perubahan
akhiri_antarunit | tolak_perubahan | disetujui | kepala_pd | lamp-III-1-iii-2-b
akhiri_antarunit | tetapkan_perubahan | disetujui | kepala_pd | ps22-2
ganti_ketua_antarunit | ganti_ketua | baru | peminta kepala_pd | lamp-IV-f
ganti_ketua_antarunit | tolak_perubahan | disetujui | kepala_pd | lamp-III-1-iii-2-b
ganti_ketua_antarunit | tetapkan_perubahan | disetujui | kepala_pd | ps22-2
"""

# Sebab tambahan: siapa yang ditolak juga mendengar ini.
KARENA = """
penunjukan_dalam_unit | tunjuk | baru | penonton rekan orangnya delegat_menilai | ps19
penunjukan_dalam_unit | tunjuk | baru | kepala_pd kepala_pd_lain peminta | ps18
penunjukan_dalam_unit | tunjuk | baru | peminta kepala_pd_lain | lamp-III-1-iii-1
penunjukan_lintas_unit | ajukan | baru | rekan penonton orangnya | ps1-21
penunjukan_lintas_unit | setujui | diajukan | peminta | keputusan-dua-pihak
penunjukan_lintas_unit | setujui | diajukan | pimpinan kepala_pd sekda penonton delegat_menilai | ps1-22
penunjukan_lintas_perangkat_daerah | setujui | diajukan | peminta | keputusan-dua-pihak
penunjukan_lintas_perangkat_daerah | setujui | diajukan | kepala_pd kepala_pd_tujuan sekda | ps1-22
permintaan_masuk | tetapkan | diinstruksikan | pimpinan kepala_pd penonton | ps1-22
"""


def baris(teks: str) -> list[list[str]]:
    return [[sel.strip() for sel in satu.split("|")] for satu in teks.splitlines() if satu.strip()]
