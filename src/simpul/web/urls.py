"""Pages of ``web``: the front door and the clauses."""

from django.urls import path

from simpul.web import views

urlpatterns = [
    path("", views.beranda, name="beranda"),
    path("klausul/", views.klausul, name="klausul"),
    path("klausul/<slug:id_>/", views.satu_klausul, name="satu_klausul"),
    path("klausul/<slug:id_>/ringkas/", views.klausul_ringkas, name="klausul_ringkas"),
]
