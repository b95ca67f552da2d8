"""Fields of forms that several packages share."""

import re
from decimal import Decimal
from typing import Any, TypeVar

from django import forms
from django.core.exceptions import ValidationError
from django.forms.utils import ErrorDict
from django.utils.translation import gettext_lazy as _

Medan = TypeVar("Medan", bound=forms.Field)
WAJIB = _("Wajib diisi.")


def tanpa_diperiksa(form: forms.BaseForm) -> None:
    """Leave what was typed unjudged for now: more rows were asked for, nothing is kept."""
    vars(form)["_errors"] = ErrorDict()


def bersyarat(medan: Medan) -> Medan:
    """A field that may be demanded, by what else is entered: it is not said that it may stay empty."""
    vars(medan)["bersyarat"] = True
    return medan


def wajibkan(medan: forms.Field) -> None:
    """A reason that the step demands, which says so."""
    medan.required, medan.help_text = True, WAJIB
    medan.widget.is_required = True


# Digits, alone or in threes.
RUPIAH = re.compile(r"-?(\d+|\d{1,3}(\.\d{3})+)")


class AngkaField(forms.DecimalField):
    """A number as people here write it: a point for thousands, a comma for decimals."""

    def __init__(self, **kwargs: Any) -> None:
        pesan, masukan = {"invalid": _("Tulis angka saja.")}, forms.TextInput(attrs={"inputmode": "decimal"})
        super().__init__(widget=masukan, min_value=Decimal(0), error_messages=pesan, **kwargs)

    def to_python(self, value: Any) -> Any:
        if isinstance(value, str):
            value = value.strip().removeprefix("Rp").strip()
            if "," in value or value.count(".") > 1:
                value = value.replace(".", "").replace(",", ".")
        return super().to_python(value)


class RupiahField(AngkaField):
    """Money: whole rupiah, points for thousands."""

    def prepare_value(self, value: Any) -> Any:
        return f"{value:,}".replace(",", ".") if isinstance(value, int) else value

    def to_python(self, value: Any) -> Any:
        """Raises ValidationError for what could be read in two ways, as '1.5' or '1e6'."""
        if isinstance(value, str):
            value = value.strip().removeprefix("Rp").strip()
            if value and not RUPIAH.fullmatch(value):
                raise ValidationError(_("Tulis rupiah penuh, misalnya 25.000.000."), code="invalid")
            value = value.replace(".", "")
        return super().to_python(value)
