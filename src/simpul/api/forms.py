"""What is entered to make a token."""

from datetime import date, timedelta
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from simpul.api.cakupan import ARTI
from simpul.organisasi.forms import TanggalInput

LAZIM = timedelta(days=90)


class TokenForm(forms.Form):
    """A token: its name, what for, until when."""

    nama = forms.CharField(
        label=_("Untuk program apa?"),
        max_length=100,
        help_text=_("Agar kelak Anda tahu token mana yang dicabut."),
    )
    cakupan = forms.MultipleChoiceField(
        label=_("Boleh dipakai untuk apa?"),
        choices=[(satu.value, arti) for satu, arti in ARTI.items()],
        widget=forms.CheckboxSelectMultiple,
        help_text=_("Token tidak pernah dapat lebih daripada Anda sendiri."),
    )
    berlaku_sampai = forms.DateField(
        label=_("Berlaku sampai"), widget=TanggalInput(), help_text=_("Paling lama satu tahun.")
    )

    def __init__(self, *args: Any, hari: date, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["berlaku_sampai"].initial = hari + LAZIM
