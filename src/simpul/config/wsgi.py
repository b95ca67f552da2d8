"""The web application, as a WSGI server loads it."""

import os

from django.core.wsgi import get_wsgi_application

from simpul.config.proses import die_with_parent

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "simpul.config.settings")
os.environ["SIMPUL_TERBATAS"] = "true"
die_with_parent()
application = get_wsgi_application()


def _count_steps() -> None:
    """What is decided in this process goes into its figures."""
    from simpul.config.metrik import catat_langkah
    from simpul.inti.pintu import setelah_tindakan

    setelah_tindakan.append(catat_langkah)


_count_steps()
