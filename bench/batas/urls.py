"""One view that reads one row."""

from django.http import HttpRequest, HttpResponse
from django.urls import path

from bench.batas.models import Baris


def baris(request: HttpRequest) -> HttpResponse:
    """The text of row 1."""
    return HttpResponse(Baris.objects.get(pk=1).teks, content_type="text/plain")


urlpatterns = [path("", baris)]
