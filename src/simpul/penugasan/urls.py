"""Addresses of assignments."""

from django.urls import path

from simpul.penugasan import (
    views,
    views_daftar,
    views_jejak,
    views_masuk,
    views_paket,
    views_sukarela,
    views_tugaskan,
)

urlpatterns = [
    path("", views.giliran, name="giliran"),
    path("penugasan/", views_daftar.penugasan_saya, name="penugasan_saya"),
    path("tim/", views_daftar.tim_saya, name="tim_saya"),
    path("unit-saya/", views_daftar.unit_saya, name="unit_saya"),
    path("permohonan/", views_daftar.permohonan, name="permohonan"),
    path("permohonan/dari-instansi-lain/", views_masuk.permintaan_masuk, name="permintaan_masuk"),
    path("perkara/<slug:kode>/", views.perkara, name="perkara"),
    path("perkara/", views_daftar.daftar_perkara, name="daftar_perkara"),
    path("jejak/", views_jejak.jejak, name="jejak"),
    path("perkara/<slug:kode>/jejak/", views_jejak.jejak_perkara, name="jejak_perkara"),
    path("perkara/<slug:kode>/naskah/<int:nomor>.pdf", views.naskah_pdf, name="naskah_pdf"),
    path("perkara/<slug:kode>/<slug:nama>/<int:jalur>/", views.langkah_perkara, name="langkah"),
    path("paket/", views_paket.minta, name="paket_minta"),
    path("paket/<slug:kode>/", views_paket.paket, name="paket"),
    path("paket/<slug:kode>/batalkan/", views_paket.batalkan, name="paket_batalkan"),
    path("paket/<slug:kode>/unduh/", views_paket.unduh, name="paket_unduh"),
    path("tugaskan/", views_tugaskan.tugaskan, name="tugaskan"),
    path("tugaskan/siapa/", views_tugaskan.siapa, name="tugaskan_siapa"),
    path("tugaskan/kriteria/", views_tugaskan.kriteria, name="tugaskan_kriteria"),
    path("tugaskan/bentuk/", views_tugaskan.bentuk, name="tugaskan_bentuk"),
    path("tugaskan/periksa/", views_tugaskan.periksa, name="tugaskan_periksa"),
    path("tugaskan/pratinjau/<int:nomor>.pdf", views_tugaskan.pratinjau_naskah, name="tugaskan_pratinjau"),
    path("tugaskan/batal/", views_tugaskan.batal, name="tugaskan_batal"),
    path("ajukan-diri/", views_sukarela.ajukan_diri, name="ajukan_diri"),
    path("pemberitahuan/", views.pemberitahuan, name="pemberitahuan"),
    path("pemberitahuan/dibaca/", views.pemberitahuan_dibaca, name="pemberitahuan_dibaca"),
]
