"""All addresses: signing in, the choice of language, and the pages of ``web``."""

from importlib.util import find_spec

from django.urls import include, path

urlpatterns = [
    path("akun/", include("allauth.account.urls")),
    path("bahasa/", include("django.conf.urls.i18n")),
    *([path("", include("simpul.web.urls"))] if find_spec("simpul.web.urls") else []),
]
