"""``simpul terjemahan``: the English of all texts. Indonesian is what the code itself says.

Sentences are collected from Python code and from templates, kept in ``locale/en/LC_MESSAGES/django.po``
and compiled with Babel, so no gettext programs are needed.
"""

import io
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from babel.messages.catalog import Catalog, Message
from babel.messages.extract import extract
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po
from jinja2.ext import babel_extract

from simpul.config.pengaturan import PAKET

BAHASA = ("en",)
FOLDER = PAKET / "locale"
KATA_KUNCI: dict[str, Any] = {
    "_": None,
    "gettext": None, "gettext_lazy": None, "gettext_noop": None,
    "ngettext": (1, 2), "ngettext_lazy": (1, 2),
    "pgettext": ((1, "c"), 2), "pgettext_lazy": ((1, "c"), 2),
    "npgettext": ((1, "c"), 2, 3), "npgettext_lazy": ((1, "c"), 2, 3),
}  # fmt: skip
SUMBER_TEMPLAT = (".html", ".txt")


def run(arguments: list[str]) -> None:
    """Compile; with ``--perbarui`` collect new sentences first; with ``--periksa`` refuse a missing one."""
    if "--perbarui" in arguments:
        update_all()
    compile_all()
    if "--periksa" in arguments and (missing := list(untranslated())):
        sys.exit("Kalimat tanpa terjemahan:\n  " + "\n  ".join(missing))


def compile_all() -> None:
    """Turn each .po file into the .mo file that Django reads, where that is older or missing."""
    for source in FOLDER.glob("*/LC_MESSAGES/*.po"):
        target = source.with_suffix(".mo")
        if not target.exists() or target.stat().st_mtime < source.stat().st_mtime:
            fresh = target.with_suffix(".baru")
            with fresh.open("wb") as file:
                write_mo(file, _read(source))
            fresh.replace(target)


def update_all() -> None:
    """Bring each .po file in step with the code: new sentences empty, unused ones gone."""
    wanted = collect()
    for language in BAHASA:
        place = _place(language)
        catalog = _read(place) if place.exists() else Catalog(locale=language, project="Simpul")
        catalog.update(wanted, no_fuzzy_matching=True)
        catalog.obsolete.clear()
        place.parent.mkdir(parents=True, exist_ok=True)
        with place.open("wb") as file:
            write_po(file, catalog, width=110, sort_output=True, no_location=True, omit_header=False)


def untranslated() -> Iterator[str]:
    """Each sentence that some language lacks, or whose translation has other placeholders."""
    for language in BAHASA:
        place = _place(language)
        catalog = _read(place) if place.exists() else Catalog(locale=language)
        for message in collect():
            if message.id and not _is_translated(catalog.get(_singular(message), message.context)):
                yield f"{language}: {_singular(message)!r}"
        for message, errors in catalog.check():
            yield from (f"{language}: {_singular(message)!r}: {error}" for error in errors)


def collect() -> Catalog:
    """All sentences of the code and of the templates."""
    catalog = Catalog(project="Simpul")
    for method, text in _sources():
        found = extract(method, io.BytesIO(text.encode()), keywords=KATA_KUNCI)
        for _line, message, _comments, context in found:
            catalog.add(message, context=context)
    return catalog


def _sources() -> Iterator[tuple[Any, str]]:
    """What holds sentences, and how they are found there."""
    for text in _python_sources():
        yield "python", text
    for path in sorted(PAKET.rglob("jinja2/**/*.html")):
        yield babel_extract, path.read_text(encoding="utf-8")


def _python_sources() -> Iterator[str]:
    for path in sorted(PAKET.rglob("*.py")):
        yield path.read_text(encoding="utf-8")
    for path in sorted(PAKET.rglob("templates/**/*")):
        if path.suffix in SUMBER_TEMPLAT:
            yield _as_python(path)


def _as_python(template: Path) -> str:
    """What Django's own tool makes of a template, in brackets so that indentation means nothing."""
    from django.utils.translation.template import templatize

    return f"(\n{templatize(template.read_text(encoding='utf-8'), origin=template.name)}\n)"


def _is_translated(message: Message | None) -> bool:
    if message is None or message.fuzzy:
        return False
    return all(message.string) if isinstance(message.string, tuple | list) else bool(message.string)


def _singular(message: Message) -> str:
    return str(message.id[0] if isinstance(message.id, tuple | list) else message.id)


def _place(language: str) -> Path:
    return FOLDER / language / "LC_MESSAGES" / "django.po"


def _read(place: Path) -> Catalog:
    with place.open("rb") as file:
        return read_po(file)
