"""The web application, as a WSGI server loads it."""

import os

from django.core.wsgi import get_wsgi_application

from simpul.config.proses import die_with_parent

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "simpul.config.settings")
die_with_parent()
application = get_wsgi_application()
