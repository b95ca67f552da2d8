"""``python -m bench.isi 10000``: fill the empty database that ``DATABASE_URL`` names with so many people."""

import os
import sys

import django

if __name__ == "__main__":
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "simpul.config.settings")
    django.setup()
    from bench.data import muat

    muat(int(sys.argv[1]))
