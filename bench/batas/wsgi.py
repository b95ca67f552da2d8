"""For Granian."""

import os

from django.core.wsgi import get_wsgi_application

from simpul.config.proses import die_with_parent

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "bench.batas.settings")
die_with_parent()
application = get_wsgi_application()
