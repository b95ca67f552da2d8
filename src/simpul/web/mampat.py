"""Pages go over the wire compressed, whatever stands in front of the web server (Keputusan 0021)."""

from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.middleware.gzip import GZipMiddleware


class HalamanMampat(GZipMiddleware):
    """Compress pages; a few random bytes hide their true length from whoever measures it (BREACH).

    Nothing else: static files come compressed from the disk, documents are compressed by their format, and answers to
    programs keep the strong ETag by which they say what has changed.
    """

    def process_response(self, request: HttpRequest, response: HttpResponseBase) -> HttpResponseBase:
        """The answer as it goes out."""
        if not response.headers.get("Content-Type", "").startswith("text/html"):
            return response
        return super().process_response(request, response)
