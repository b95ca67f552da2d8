"""The program ``simpul``: Django's commands, with PostgreSQL started when a command needs it."""

import os
import sys

from django.core.exceptions import ImproperlyConfigured


def main(arguments: list[str] | None = None) -> None:
    """Run one command."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "simpul.config.settings")
    from django.core.management import execute_from_command_line

    try:
        execute_from_command_line(arguments or sys.argv)
    except ImproperlyConfigured as error:
        sys.exit(str(error))
