"""Pages to change the organisation, for those who keep its data."""

from django.urls import include, path

from simpul.organisasi import views_akun, views_impor, views_kelola, views_pegawai, views_profil

kelola = [
    path("", views_kelola.beranda, name="kelola"),
    path("perangkat-daerah/baru/", views_kelola.perangkat_daerah_baru, name="kelola_perangkat_daerah_baru"),
    path("unit/<int:id_>/", views_kelola.unit, name="kelola_unit"),
    path("unit/<int:id_>/unit-baru/", views_kelola.unit_baru, name="kelola_unit_baru"),
    path("unit/<int:id_>/ubah/", views_kelola.ubah_unit, name="kelola_ubah_unit"),
    path("unit/<int:id_>/pindah/", views_kelola.pindah_unit, name="kelola_pindah_unit"),
    path("unit/<int:id_>/bubarkan/", views_kelola.bubarkan_unit, name="kelola_bubarkan_unit"),
    path("unit/<int:id_>/sekretaris/", views_kelola.sekretaris_baru, name="kelola_sekretaris_baru"),
    path("jabatan/<int:id_>/pelaksana/", views_kelola.pelaksana, name="kelola_pelaksana"),
    path("jabatan/<int:id_>/kosongkan/", views_kelola.kosongkan, name="kelola_kosongkan"),
    path("jabatan/<int:id_>/delegasi/", views_kelola.delegasi_baru, name="kelola_delegasi_baru"),
    path("delegasi/<int:id_>/cabut/", views_kelola.cabut_delegasi, name="kelola_cabut_delegasi"),
    path("penempatan/<int:id_>/akhiri/", views_kelola.akhiri, name="kelola_akhiri"),
    path("penempatan/<int:id_>/koreksi/", views_kelola.koreksi, name="kelola_koreksi"),
    path("penempatan/<int:id_>/batalkan/", views_kelola.batalkan, name="kelola_batalkan"),
    path("orang/baru/", views_pegawai.orang_baru, name="kelola_orang_baru"),
    path("orang/<int:id_>/ubah/", views_pegawai.ubah_orang, name="kelola_ubah_orang"),
    path("orang/<int:id_>/tempatkan/", views_kelola.tempatkan, name="kelola_tempatkan"),
    path("orang/<int:id_>/kompetensi/", views_pegawai.kompetensi, name="kelola_kompetensi"),
    path("kompetensi/<int:id_>/hapus/", views_pegawai.hapus_kompetensi, name="kelola_hapus_kompetensi"),
    path("instansi-lain/baru/", views_pegawai.instansi_lain_baru, name="kelola_instansi_lain_baru"),
    path("instansi-lain/<int:id_>/", views_pegawai.instansi_lain, name="kelola_instansi_lain"),
    path("instansi-lain/<int:id_>/orang-baru/", views_pegawai.orang_luar_baru, name="kelola_orang_luar_baru"),
    path("profil/", views_profil.profil, name="kelola_profil"),
    path("profil/ganti/", views_profil.ganti, name="kelola_profil_ganti"),
    path("akun/", views_akun.daftar, name="kelola_akun"),
    path("akun/perangkat-daerah/<int:id_>/", views_akun.buat, name="kelola_akun_buat"),
    path("orang/<int:id_>/akun/", views_akun.akun_orang, name="kelola_akun_orang"),
    path("orang/<int:id_>/akun/sandi/", views_akun.sandi_baru, name="kelola_akun_sandi"),
    path("orang/<int:id_>/akun/aktif/", views_akun.aktifkan, name="kelola_akun_aktif"),
    path("orang/<int:id_>/akun/kelompok/", views_akun.kelompok, name="kelola_akun_kelompok"),
    path("impor/", views_impor.unggah, name="impor_unggah"),
    path("impor/templat.xlsx", views_impor.templat, name="impor_templat"),
    path("impor/templat/<slug:nama>.csv", views_impor.templat_satu, name="impor_templat_satu"),
    path("impor/<slug:kode>/", views_impor.impor, name="impor"),
    path("impor/<slug:kode>/muat/", views_impor.muat, name="impor_muat"),
    path("impor/<slug:kode>/batalkan/", views_impor.batalkan, name="impor_batalkan"),
    path("impor/<slug:kode>/kesalahan.xlsx", views_impor.kesalahan, name="impor_kesalahan"),
]

urlpatterns = [path("organisasi/kelola/", include(kelola))]
