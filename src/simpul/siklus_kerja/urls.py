"""Addresses of the work of cases."""

from django.urls import path

from simpul.siklus_kerja import views, views_isi, views_pantau, views_rencana

urlpatterns = [
    path("perkara/<slug:kode>/kerja/", views.kerja, name="kerja"),
    path("perkara/<slug:kode>/kerja/<slug:nama>/", views.langkah_kerja, name="langkah_kerja_baru"),
    path("perkara/<slug:kode>/kerja/<slug:nama>/<int:butir>/", views.langkah_kerja, name="langkah_kerja"),
    path("perkara/<slug:kode>/butir/<int:nomor>/", views.satu_butir, name="butir"),
    path("perkara/<slug:kode>/butir/<int:nomor>.pdf", views.butir_pdf, name="butir_pdf"),
    path("perkara/<slug:kode>/rencana/", views_isi.rencana, name="rencana"),
    path("perkara/<slug:kode>/rencana/muat/", views_rencana.muat_rencana, name="rencana_muat"),
    path("rencana/templat.xlsx", views_rencana.templat, name="rencana_templat"),
    path("perkara/<slug:kode>/rincian/", views_isi.rincian, name="rincian"),
    path("perkara/<slug:kode>/kemajuan/", views_isi.kemajuan, name="kemajuan"),
    path("laporan/", views.laporan, name="laporan"),
    path("pantauan/", views_pantau.pantauan, name="pantauan"),
    path("pantauan/ekspor.xlsx", views_pantau.pantauan_xlsx, name="pantauan_xlsx"),
    path("tanggung-jawab/", views_pantau.tanggung_jawab, name="tanggung_jawab"),
    path("bukti/<int:nomor>/", views.bukti, name="bukti"),
]
