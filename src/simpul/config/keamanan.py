"""What protects the door: what every answer says to the browser."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse

KEBIJAKAN = "; ".join(
    (
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "manifest-src 'self'",
        "frame-src 'self'",
        "form-action 'self'",
        "frame-ancestors 'self'",
        "base-uri 'none'",
    )
)
TANPA = ("accelerometer", "camera", "display-capture", "geolocation", "gyroscope", "magnetometer", "microphone",
         "payment", "usb")  # fmt: skip
KEPALA = {
    "Content-Security-Policy": KEBIJAKAN,
    "Permissions-Policy": ", ".join(f"{nama}=()" for nama in TANPA),
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "SAMEORIGIN",
    "Server": "Simpul",
}


def content_policy(
    get_response: Callable[[HttpRequest], HttpResponse],
) -> Callable[[HttpRequest], HttpResponse]:
    """Only our own files run and show on our pages; no inline script, no inline style; on every kind of answer."""

    def respond(request: HttpRequest) -> HttpResponse:
        response = get_response(request)
        for nama, nilai in KEPALA.items():
            response.headers.setdefault(nama, nilai)
        return response

    return respond
