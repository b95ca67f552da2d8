"""All addresses: the pages of each app, signing in, the choice of language."""

from importlib.util import find_spec

from django.contrib.auth.decorators import login_not_required
from django.urls import include, path
from django.views.i18n import set_language


def _if_there(module: str) -> list[object]:
    return [path("", include(module))] if find_spec(module) else []


urlpatterns = [
    path("", include("simpul.api.urls")),
    path("", include("simpul.latar.urls")),
    *_if_there("simpul.siklus_kerja.urls"),
    path("", include("simpul.siklus_kerja.urls_perjanjian")),
    *_if_there("simpul.penugasan.urls"),
    *_if_there("simpul.organisasi.urls"),
    path("", include("simpul.organisasi.urls_baca")),
    path("", include("simpul.web.urls")),
    path("akun/", include("simpul.web.urls_masuk")),
    path("bahasa/", login_not_required(set_language), name="set_language"),
]
