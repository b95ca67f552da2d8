"""Addresses of the interface for machines, and of the pages where one makes tokens."""

from django.urls import path

from simpul.api import views_token
from simpul.api.antarmuka import api
from simpul.api.views_dokumen import dokumen, openapi

urlpatterns = [
    path("api/v1/openapi.json", openapi, name="api_openapi"),
    path("api/v1/docs", dokumen, name="api_dokumen"),
    path("api/v1/", api.urls),
    path("akun/token/", views_token.daftar, name="token"),
    path("akun/token/<int:id_>/cabut/", views_token.cabut, name="token_cabut"),
]
