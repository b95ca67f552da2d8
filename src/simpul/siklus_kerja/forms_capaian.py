"""What handing in a result asks for beside its words and evidence: what it adds to the goal."""

from collections.abc import Iterable
from decimal import Decimal
from typing import Any

from django.utils.translation import gettext as _

from simpul.inti.medan import AngkaField
from simpul.penugasan.models import Penugasan
from simpul.perjanjian.models import Indikator
from simpul.perjanjian.naskah import angka, target
from simpul.siklus_kerja.forms import ButirForm
from simpul.siklus_kerja.models import Capaian

AWALAN = "capaian_"


class HasilForm(ButirForm):
    """A result, with a value for each indicator of the goal that it serves; none is required."""

    def __init__(
        self, *args: Any, penugasan: Penugasan, indikator: Iterable[Indikator], **kwargs: Any
    ) -> None:
        super().__init__(*args, **kwargs)
        self.indikator = list(indikator)
        lalu = self._putaran_lalu(penugasan.pk)
        for satu in self.indikator:
            self.fields[f"{AWALAN}{satu.pk}"] = _medan(satu, lalu.get(satu.uraian))

    def _putaran_lalu(self, penugasan: int) -> dict[str, Decimal]:
        """What the round before said, by indicator: after a return one corrects it."""
        if not self.indikator:
            return {}
        lalu = Capaian.objects.filter(butir__penugasan=penugasan)
        return dict(lalu.values_list("indikator__uraian", "nilai"))

    @property
    def capaian(self) -> dict[int, Decimal]:
        """The values that were entered, by number of the indicator."""
        isi = ((i.pk, self.cleaned_data.get(f"{AWALAN}{i.pk}")) for i in self.indikator)
        return {nomor: nilai for nomor, nilai in isi if nilai is not None}


def _medan(indikator: Indikator, lalu: Decimal | None) -> AngkaField:
    bantuan = _("Target %(target)s; dihitung dari: %(hitungan)s.") % {
        "target": target(indikator),
        "hitungan": indikator.get_hitungan_display(),
    }
    label = _("Capaian: %(indikator)s") % {"indikator": indikator.uraian}
    return AngkaField(
        label=f"{label} ({indikator.satuan})" if indikator.satuan else label,
        required=False,
        max_digits=15,
        decimal_places=2,
        help_text=bantuan,
        initial=angka(lalu) if lalu is not None else None,
    )
