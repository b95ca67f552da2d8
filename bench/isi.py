"""``python -m bench.isi 10000``: fill the empty database that ``DATABASE_URL`` names; ``... tim``: add what is large."""

import os
import sys

import django

if __name__ == "__main__":
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "simpul.config.settings")
    django.setup()
    from bench import data, pekerjaan

    if sys.argv[1] == "tim":
        data.muat_tim()
        pekerjaan.muat()
    else:
        data.muat(int(sys.argv[1]))
