"""What is entered for agreements: goals with indicators, programmes, shares, strategies."""

from collections.abc import Iterator, Mapping
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from simpul.inti.medan import WAJIB, AngkaField, RupiahField, bersyarat, tanpa_diperiksa
from simpul.inti.models import Instansi
from simpul.organisasi.models import UnitOrganisasi
from simpul.perjanjian.isi import IsiIndikator, IsiPerjanjian, IsiProgram, IsiSasaran
from simpul.perjanjian.models import Indikator
from simpul.perjanjian.naskah import angka

TERBANYAK = 40
TAHUN = (2020, 2100)


class SasaranForm(forms.Form):
    """A goal."""

    uraian = bersyarat(forms.CharField(label=_("Uraian sasaran"), max_length=300, required=False))
    induk = forms.IntegerField(required=False, widget=forms.HiddenInput)


class IndikatorForm(forms.Form):
    """An indicator with its target."""

    uraian = bersyarat(forms.CharField(label=_("Indikator"), max_length=300, required=False))
    target = bersyarat(AngkaField(label=_("Target"), required=False, max_digits=18, decimal_places=2))
    satuan = forms.CharField(label=_("Satuan"), max_length=60, required=False)
    arah = bersyarat(forms.ChoiceField(label=_("Arah"), choices=Indikator.Arah.choices, required=False))
    hitungan = bersyarat(
        forms.ChoiceField(
            label=_("Capaian dihitung dari"), choices=Indikator.Hitungan.choices, required=False
        )
    )

    def clean(self) -> dict[str, Any]:
        isi: dict[str, Any] = super().clean() or self.cleaned_data
        if isi.get("uraian") and isi.get("target") is None and "target" not in self.errors:
            self.add_error("target", _("Isi target indikator ini."))
        if isi.get("target") is not None and not isi.get("uraian"):
            self.add_error("uraian", _("Sebut indikator untuk target ini."))
        return isi


class ProgramForm(forms.Form):
    """A programme with its budget."""

    uraian = bersyarat(forms.CharField(label=_("Program"), max_length=300, required=False))
    anggaran = RupiahField(label=_("Anggaran (rupiah)"), required=False, max_digits=15, decimal_places=0)


class Blok:
    """A goal on the form, with the forms of its indicators."""

    def __init__(self, sasaran: SasaranForm, indikator: list[IndikatorForm], nomor: int) -> None:
        self.sasaran, self.indikator, self.nomor = sasaran, indikator, nomor

    @property
    def salah(self) -> bool:
        """An indicator without a goal is a mistake of the goal."""
        terisi = any(i.cleaned_data.get("uraian") for i in self.indikator)
        if terisi and not self.sasaran.cleaned_data.get("uraian"):
            self.sasaran.add_error("uraian", _("Sebut sasaran untuk indikator ini."))
            return True
        return False


class PerjanjianForm:
    """The form of a whole agreement: blocks that grow by a button, without JavaScript."""

    def __init__(self, data: Mapping[str, str] | None, isi: IsiPerjanjian) -> None:
        self.data, self.isi = data, isi
        self.blok = [self._blok(i) for i in range(self._banyak("sasaran", len(isi.sasaran) + 1))]
        banyak = self._banyak("program", len(isi.program) + 1)
        self.program = [
            ProgramForm(data, prefix=f"p{i}", initial=self._awal_program(i)) for i in range(banyak)
        ]
        if data is not None and "tambah" in data:
            for satu in self.semua:
                tanpa_diperiksa(satu)

    def _banyak(self, nama: str, baku: int) -> int:
        """How many blocks of a kind there are; the button that adds one says which."""
        teks = self.data.get(f"banyak-{nama}", "") if self.data is not None else ""
        banyak = int(teks) if teks.isdecimal() and len(teks) < 4 else baku
        tambah = self.data is not None and self.data.get("tambah") == nama
        return min(banyak + tambah, TERBANYAK)

    def _blok(self, i: int) -> Blok:
        awal = self.isi.sasaran[i] if i < len(self.isi.sasaran) else None
        banyak = self._banyak(f"s{i}", len(awal.indikator) + 1 if awal else 1)
        sasaran = SasaranForm(
            self.data, prefix=f"s{i}", initial={"uraian": awal.uraian, "induk": awal.induk} if awal else None
        )
        return Blok(sasaran, [self._indikator(i, k, awal) for k in range(banyak)], i)

    def _indikator(self, i: int, k: int, sasaran: IsiSasaran | None) -> IndikatorForm:
        ada = sasaran.indikator[k] if sasaran and k < len(sasaran.indikator) else None
        awal = {**vars(ada), "target": angka(ada.target)} if ada else None
        return IndikatorForm(self.data, prefix=f"s{i}i{k}", initial=awal)

    def _awal_program(self, i: int) -> dict[str, Any] | None:
        return vars(self.isi.program[i]) if i < len(self.isi.program) else None

    @property
    def semua(self) -> Iterator[forms.Form]:
        """Every form of it."""
        for blok in self.blok:
            yield blok.sasaran
            yield from blok.indikator
        yield from self.program

    def is_valid(self) -> bool:
        """True if all of it can be kept."""
        keliru = [satu for satu in self.semua if not satu.is_valid()]
        return not keliru and not [blok for blok in self.blok if blok.salah]

    @property
    def bernama(self) -> Iterator[tuple[str, forms.Form]]:
        """Every form of it with its name, for the summary above: 'Sasaran 1, indikator 2'."""
        for n, blok in enumerate(self.blok, 1):
            yield _("Sasaran %(n)s") % {"n": n}, blok.sasaran
            for i, satu in enumerate(blok.indikator, 1):
                yield _("Sasaran %(n)s, indikator %(i)s") % {"n": n, "i": i}, satu
        for n, program in enumerate(self.program, 1):
            yield _("Program %(n)s") % {"n": n}, program

    @staticmethod
    def non_form_errors() -> tuple[str, ...]:
        """What is wrong with the whole: its rules are asked when it is kept."""
        return ()

    def hasil(self) -> IsiPerjanjian:
        """What was entered; blocks that were left empty are dropped."""
        return IsiPerjanjian(
            tuple(_isi_sasaran(b) for b in self.blok if b.sasaran.cleaned_data["uraian"]),
            tuple(
                IsiProgram(f.cleaned_data["uraian"], int(f.cleaned_data["anggaran"] or 0))
                for f in self.program
                if f.cleaned_data["uraian"]
            ),
        )


def _isi_sasaran(blok: Blok) -> IsiSasaran:
    isi = blok.sasaran.cleaned_data
    terisi = (i.cleaned_data for i in blok.indikator if i.cleaned_data["uraian"])
    return IsiSasaran(
        isi["uraian"],
        tuple(_isi_indikator(i) for i in terisi),
        isi["induk"],
    )


def _isi_indikator(isi: Mapping[str, Any]) -> IsiIndikator:
    return IsiIndikator(
        isi["uraian"],
        isi["target"],
        isi["satuan"],
        isi["arah"] or Indikator.Arah.NAIK.value,
        isi["hitungan"] or Indikator.Hitungan.JUMLAH.value,
    )


class UnitField(forms.CharField):
    """A unit by its name or code."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(max_length=200, **kwargs)
        self.instansi: Instansi | None = None

    def clean(self, value: Any) -> UnitOrganisasi | None:
        teks = super().clean(value)
        if not teks:
            return None
        daftar = UnitOrganisasi.objects.filter(instansi=self.instansi)
        ketemu = list(daftar.filter(kode__iexact=teks)[:2] or daftar.filter(nama__iexact=teks)[:2])
        if len(ketemu) != 1:
            raise ValidationError(_("Tulis nama lengkap atau kode satu unit."))
        return ketemu[0]


class AlasanForm(forms.Form):
    """Why."""

    alasan = forms.CharField(
        label=_("Alasan"), widget=forms.Textarea(attrs={"rows": 3}), max_length=2000, help_text=WAJIB
    )


class BagiForm(forms.Form):
    """To whom a goal goes, and whether in the lead."""

    kepada = bersyarat(
        forms.ChoiceField(label=_("Siapa yang memikulnya?"), widget=forms.RadioSelect, required=False)
    )
    unit_lain = bersyarat(
        UnitField(
            label=_("Atau pimpinan unit lain"),
            required=False,
            help_text=_(
                "Nama lengkap atau kode unit; ia mendukung dan orangnya ditempuh dengan permohonan pelibatan."
            ),
        )
    )
    sebagai = forms.ChoiceField(
        label=_("Sebagai"),
        widget=forms.RadioSelect,
        choices=[("utama", _("Penanggung jawab utama")), ("pendukung", _("Pendukung"))],
        initial="utama",
    )

    def __init__(self, *args: Any, pilihan: list[tuple[str, str]], instansi: Instansi, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["kepada"].choices = pilihan  # type: ignore[attr-defined]  # a choice field has choices
        self.fields["unit_lain"].instansi = instansi  # type: ignore[attr-defined]  # our own field

    def clean(self) -> dict[str, Any]:
        isi: dict[str, Any] = super().clean() or self.cleaned_data
        if not self.errors and bool(isi.get("kepada")) == bool(isi.get("unit_lain")):
            self.add_error("kepada", _("Pilih satu: salah satu di atas, atau sebut unit lain."))
        return isi


class StrategiForm(forms.Form):
    """How a goal is worked on, and what that needs (lamp-I-1-b)."""

    strategi = forms.ChoiceField(
        label=_("Bagaimana sasaran ini dikerjakan?"),
        widget=forms.RadioSelect,
        choices=[("individu", _("Individu")), ("tim kerja", _("Tim kerja"))],
    )
    perlu_orang = forms.CharField(
        label=_("Siapa atau keahlian apa yang diperlukan?"), max_length=300, required=False
    )
    perlu_dari = UnitField(
        label=_("Dari unit mana, bila bukan unit sendiri?"),
        required=False,
        help_text=_("Nama lengkap atau kode unit."),
    )
    perlu_ketua = forms.BooleanField(label=_("Perlu Ketua Tim"), required=False)

    def __init__(self, *args: Any, instansi: Instansi, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["perlu_dari"].instansi = instansi  # type: ignore[attr-defined]  # our own field


class BerkasForm(forms.Form):
    """A file with goals and programmes."""

    berkas = forms.FileField(
        label=_("Berkas XLSX"),
        help_text=_("Lembar Sasaran dan Program, seperti dalam templat; paling besar 20 MB."),
    )
