"""Fields of forms that several packages share."""

from typing import TypeVar

from django import forms
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
