"""``simpul siapkan``: bring an installation up to date before it serves; harmless when it is."""

from pathlib import Path


def run(arguments: list[str]) -> None:
    """Tables first; then what the pages need, unless only tables are wanted."""
    import django
    from django.core.management import call_command

    django.setup()
    call_command("migrate", verbosity=0, interactive=False)
    call_command("createcachetable", verbosity=0)
    if "--hanya-tabel" not in arguments:
        _prepare_pages()


def _prepare_pages() -> None:
    from django.core.management import call_command

    from simpul.config import terjemahan

    terjemahan.compile_all()
    if _static_files_changed():
        call_command("collectstatic", verbosity=0, interactive=False, clear=True)


def _static_files_changed() -> bool:
    """Whether a file is newer than the last collection (whose manifest is written last)."""
    from django.conf import settings
    from django.contrib.staticfiles.finders import get_finders

    manifest = Path(settings.STATIC_ROOT) / "staticfiles.json"
    if not manifest.exists():
        return True
    collected = manifest.stat().st_mtime
    files = (storage.path(name) for finder in get_finders() for name, storage in finder.list([]))
    return any(Path(path).stat().st_mtime > collected for path in files)
