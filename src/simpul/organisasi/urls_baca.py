"""Pages to read the organisation: the chart, a unit, a person, the search."""

from django.urls import path

from simpul.organisasi import views_baca as views

urlpatterns = [
    path("organisasi/", views.bagan, name="organisasi"),
    path("organisasi/cabang/<path:kode>/", views.cabang, name="organisasi_cabang"),
    path("organisasi/unit/<path:kode>/", views.unit, name="unit"),
    path("organisasi/orang/<int:id_>/", views.orang, name="orang"),
    path("cari/", views.cari, name="cari"),
]
