"""The page of background jobs, among those that keep the data."""

from django.urls import path

from simpul.latar import views

urlpatterns = [
    path("organisasi/kelola/pekerjaan/", views.daftar, name="pekerjaan"),
    path("organisasi/kelola/pekerjaan/<int:nomor>/lagi/", views.coba_lagi, name="pekerjaan_lagi"),
]
