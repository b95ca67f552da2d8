"""Addresses of agreements."""

from django.urls import path

from simpul.siklus_kerja import views_perjanjian as views
from simpul.siklus_kerja import views_sasaran

urlpatterns = [
    path("perjanjian/", views.daftar, name="perjanjian_daftar"),
    path("perjanjian/susun/", views.susun, name="perjanjian_susun"),
    path("perjanjian/impor/", views.impor, name="perjanjian_impor"),
    path("perjanjian/templat.xlsx", views.templat, name="perjanjian_templat"),
    path("perjanjian/<slug:kode>/", views.perjanjian, name="perjanjian"),
    path("perjanjian/<slug:kode>/naskah.pdf", views.naskah, name="perjanjian_naskah"),
    path("perjanjian/<slug:kode>/sasaran.xlsx", views.sasaran_xlsx, name="perjanjian_sasaran_xlsx"),
    path("perjanjian/<slug:kode>/jejak/", views.jejak, name="perjanjian_jejak"),
    path("perjanjian/<slug:kode>/<slug:nama>/", views.langkah, name="perjanjian_langkah"),
    path("perjanjian/<slug:kode>/sasaran/<int:nomor>/bagi/", views_sasaran.bagi, name="sasaran_bagi"),
    path(
        "perjanjian/<slug:kode>/sasaran/<int:nomor>/tarik/<int:bagian>/",
        views_sasaran.tarik,
        name="sasaran_tarik",
    ),
    path(
        "perjanjian/<slug:kode>/sasaran/<int:nomor>/strategi/",
        views_sasaran.strategi,
        name="sasaran_strategi",
    ),
]
