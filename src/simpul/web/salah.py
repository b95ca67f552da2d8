"""What is wrong in a form and in its rows, one line a mistake: which row, which field, and where it is."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from django.forms import BaseForm, BoundField


@dataclass(frozen=True)
class Salah:
    """A mistake in words, and the field that it is in; none where it is of the whole."""

    teks: str
    tuju: str = ""


def salah_dalam(form: BaseForm, sebutan: str = "") -> Iterator[Salah]:
    """The mistakes of a form; ``sebutan``: which row it is."""
    pertama = next((_letak(medan) for medan in form.visible_fields()), "") if sebutan else ""
    for pesan in form.non_field_errors():
        yield Salah(_awal(sebutan) + str(pesan), pertama)
    for medan in form:
        nama = ", ".join(filter(None, (sebutan, str(medan.label))))
        for pesan in medan.errors:
            yield Salah(_awal(nama) + str(pesan), _letak(medan))


def _awal(nama: str) -> str:
    """What comes before a mistake; a field that is a question ends by itself."""
    return f"{nama} " if nama.endswith("?") else f"{nama}: " if nama else ""


def salah_berbaris(daftar: Any) -> Iterator[Salah]:
    """The mistakes of something with rows: ``bernama`` gives each with its name, ``non_form_errors`` what is wrong with all."""
    for pesan in daftar.non_form_errors():
        yield Salah(str(pesan))
    for sebutan, form in daftar.bernama:
        yield from salah_dalam(form, sebutan)


def _letak(medan: BoundField) -> str:
    """Of a group of choices the first: the group itself cannot have the focus."""
    return medan.id_for_label or f"{medan.auto_id}_0"
