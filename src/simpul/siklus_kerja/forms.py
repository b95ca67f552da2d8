"""What steps of the work ask for. A step has only the fields that it knows."""

from collections.abc import Mapping, Sequence
from typing import Any, cast

from django import forms
from django.core.exceptions import ValidationError
from django.db.models import QuerySet
from django.forms.utils import ErrorList
from django.http import QueryDict
from django.utils.formats import date_format
from django.utils.translation import gettext_lazy as _
from django.utils.translation import gettext_noop

from simpul.inti.medan import RupiahField, bersyarat, tanpa_diperiksa, wajibkan
from simpul.organisasi.models import Pegawai, UnitOrganisasi
from simpul.penugasan.butir import MasukanButir
from simpul.penugasan.forms import PindaianField, TanggalInput
from simpul.siklus_kerja.bukti import Unggahan
from simpul.siklus_kerja.dokumen import DataDokumen
from simpul.siklus_kerja.models import Bagian, Bukti, Kegiatan

RUPIAH_TERBESAR = 10**13
TAHAP = tuple(
    (t, _(t))
    for t in (
        gettext_noop("rencana"),
        gettext_noop("pelaksanaan"),
        gettext_noop("pemantauan"),
        gettext_noop("evaluasi"),
    )
)
BUKTI = ("berkas", "tautan", "bukti_ada")
# The fields of a step; those after the bar may stay empty.
MEDAN: Mapping[str, str] = {
    "kembalikan_rencana": "alasan",
    "kembalikan_hasil": "alasan",
    "tolak_sumber_daya": "alasan",
    "sampaikan_hasil": "uraian | berkas tautan bukti_ada",
    "nyatakan_sesuai": "| uraian",
    "minta_laporan": "tentang | tenggat uraian",
    "laporkan": "uraian | berkas tautan bukti_ada",
    "laporkan_anggota": "tentang uraian",
    "beri_umpan_balik": "tentang uraian",
    "sampaikan_masalah": "uraian alternatif | masing_masing",
    "putuskan_masalah": "uraian",
    "susun_rencana_pribadi": "uraian",
    "beri_arahan": "uraian",
    "minta_sumber_daya": "uraian",
    "sediakan_sumber_daya": "| uraian",
    "catat_koordinasi": "dengan tahap uraian",
}
LABEL = {
    "sampaikan_hasil": _("Apa hasilnya?"),
    "nyatakan_sesuai": _("Catatan"),
    "minta_laporan": _("Tentang apa?"),
    "laporkan": _("Isi laporan"),
    "laporkan_anggota": _("Kinerja anggota itu"),
    "beri_umpan_balik": _("Umpan balik Anda"),
    "sampaikan_masalah": _("Apa masalahnya?"),
    "putuskan_masalah": _("Keputusan Anda"),
    "susun_rencana_pribadi": _("Rencana kerja Anda"),
    "beri_arahan": _("Arahan Anda"),
    "minta_sumber_daya": _("Apa yang diperlukan?"),
    "sediakan_sumber_daya": _("Apa yang disediakan?"),
    "catat_koordinasi": _("Notulen"),
}


def _teks(label: Any, baris: int = 5, **lain: Any) -> forms.CharField:
    return forms.CharField(
        label=label, max_length=20_000, widget=forms.Textarea(attrs={"rows": baris}), **lain
    )


class ButirForm(forms.Form):
    """What a step of the work asks for."""

    tentang = forms.ModelChoiceField(label=_("Siapa?"), queryset=Pegawai.objects.none())
    dengan = forms.CharField(label=_("Dengan siapa?"), max_length=300)
    tahap = forms.ChoiceField(label=_("Pada tahap"), choices=TAHAP)
    uraian = _teks(_("Uraian"), 8)
    alternatif = _teks(
        _("Jalan keluar yang Anda usulkan"), 3, help_text=_("Satu usul satu baris, sekurangnya satu.")
    )
    masing_masing = forms.BooleanField(
        label=_("Perlu tindakan pimpinan masing-masing anggota, tiap-tiap untuk bagiannya")
    )
    tenggat = forms.DateField(label=_("Paling lambat"), widget=TanggalInput())
    alasan = _teks(_("Alasan"), 4)
    nomor_surat = forms.CharField(label=_("Nomor surat instansi itu"), max_length=120)
    tanggal_surat = forms.DateField(label=_("Tanggal surat itu"), widget=TanggalInput())
    berkas = PindaianField(label=_("Berkas bukti"), help_text=_("PDF, PNG, atau JPEG, paling besar 5 MB."))
    tautan = forms.URLField(label=_("Tautan bukti"), max_length=500, assume_scheme="https")
    bukti_ada = forms.ModelMultipleChoiceField(
        label=_("Bukti yang sudah tersimpan"),
        queryset=Bukti.objects.none(),
        widget=forms.CheckboxSelectMultiple,
    )

    def __init__(
        self,
        *args: Any,
        nama: str,
        orang: Sequence[int],
        bukti: "QuerySet[Bukti]",
        surat: bool = False,
        **kwargs: Any,
    ) -> None:
        super().__init__(*args, **kwargs)
        wajib, _bar, boleh = MEDAN.get(nama, "").partition("|")
        tambahan = ({"nomor_surat", "tanggal_surat"}, {"berkas"}) if surat else (set(), set())
        self._pilih(set(wajib.split()) | tambahan[0], set(boleh.split()) | tambahan[1])
        if "uraian" in self.fields:
            self.fields["uraian"].label = LABEL.get(nama, _("Uraian"))
        if "alasan" in self.fields:
            wajibkan(self.fields["alasan"])
        self._isi_pilihan(orang, bukti)

    def _pilih(self, wajib: set[str], boleh: set[str]) -> None:
        for nama in list(self.fields):
            if nama not in wajib | boleh:
                del self.fields[nama]
            else:
                self.fields[nama].required = nama in wajib

    def _isi_pilihan(self, orang: Sequence[int], bukti: "QuerySet[Bukti]") -> None:
        pilihan: dict[str, Any] = {
            "tentang": Pegawai.objects.filter(pk__in=orang).order_by("nama"),
            "bukti_ada": bukti,
        }
        for nama in pilihan.keys() & self.fields.keys():
            self.fields[nama].queryset = pilihan[nama]  # type: ignore[attr-defined]  # a choice field has a queryset
        if "bukti_ada" in self.fields and not bukti.exists():
            del self.fields["bukti_ada"]

    def masukan(self, **lain: Any) -> MasukanButir:
        """What was entered, for the service."""
        isi = self.cleaned_data
        dengan = {k: isi[k] for k in ("dengan", "tahap", "nomor_surat", "tanggal_surat") if isi.get(k)}
        return MasukanButir(
            uraian=isi.get("uraian", ""),
            alasan=isi.get("alasan", ""),
            alternatif=tuple(a.strip() for a in isi.get("alternatif", "").splitlines() if a.strip()),
            tentang=isi.get("tentang"),
            tenggat=isi.get("tenggat"),
            masing_masing=isi.get("masing_masing", False),
            rincian=dengan,
            **lain,
        )

    @property
    def unggahan(self) -> list[Unggahan]:
        """The evidence that was handed in or chosen."""
        return unggahan_dari(self.cleaned_data)


def unggahan_dari(isi: Mapping[str, Any]) -> list[Unggahan]:
    """The evidence among the values of a form."""
    ada = [Unggahan(bukti=b) for b in isi.get("bukti_ada") or ()]
    berkas = [Unggahan(berkas=isi["berkas"])] if isi.get("berkas") else []
    tautan = [Unggahan(tautan=isi["tautan"])] if isi.get("tautan") else []
    return [*berkas, *tautan, *ada]


def _pilihan_bagian(b: Bagian) -> tuple[str, str]:
    """A part, with how far it is and until when."""
    isi = {"bagian": b.uraian, "persen": b.persen, "hari": date_format(b.selesai, "j F Y")}
    return str(b.pk), _("%(bagian)s: kini %(persen)s%%, sampai %(hari)s") % isi


class KemajuanForm(forms.Form):
    """How far, in three taps: which part, how far, done."""

    bagian = forms.TypedChoiceField(label=_("Bagian mana?"), widget=forms.RadioSelect)
    persen = forms.TypedChoiceField(
        label=_("Sudah seberapa jauh?"),
        coerce=int,
        choices=[(n, f"{n}%") for n in range(0, 101, 10)],
        widget=forms.RadioSelect,
    )
    uraian = _teks(_("Apa yang dikerjakan?"), 3, required=False)
    berkas = PindaianField(
        label=_("Foto atau berkas bukti"),
        required=False,
        help_text=_("PDF, PNG, atau JPEG, paling besar 5 MB."),
    )
    tautan = forms.URLField(label=_("Tautan bukti"), max_length=500, required=False, assume_scheme="https")

    def __init__(self, *args: Any, bagian: Sequence[Bagian], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if not bagian:
            del self.fields["bagian"]
            return
        menurut_nomor = {str(b.pk): b for b in bagian}
        medan = cast(forms.TypedChoiceField, self.fields["bagian"])
        medan.choices, medan.coerce = [_pilihan_bagian(b) for b in bagian], menurut_nomor.__getitem__


class _BarisForm(forms.Form):
    """A row of a plan or a breakdown: words, days, money."""

    id = forms.IntegerField(required=False, widget=forms.HiddenInput)
    uraian = forms.CharField(label=_("Uraian"), max_length=300)
    mulai = forms.DateField(label=_("Mulai"), widget=TanggalInput())
    selesai = forms.DateField(label=_("Selesai"), widget=TanggalInput())
    anggaran = RupiahField(
        label=_("Anggaran (Rp)"), max_value=RUPIAH_TERBESAR, decimal_places=0, required=False
    )

    def clean_anggaran(self) -> int:
        return int(self.cleaned_data["anggaran"] or 0)

    def clean(self) -> dict[str, Any]:
        isi = super().clean() or {}
        if isi.get("mulai") and isi.get("selesai") and isi["selesai"] < isi["mulai"]:
            self.add_error("selesai", _("Hari selesai mendahului hari mulai."))
        return isi


class MuatRencanaForm(forms.Form):
    """A file with the activities of a plan."""

    berkas = forms.FileField(
        label=_("Berkas XLSX"), help_text=_("Lembar Kegiatan, seperti dalam templat; paling besar 20 MB.")
    )


class KegiatanForm(_BarisForm):
    """An activity of a plan."""

    keluaran = forms.CharField(label=_("Keluaran"), max_length=300, required=False)
    field_order = ("id", "uraian", "keluaran", "mulai", "selesai", "anggaran")


class BagianForm(_BarisForm):
    """A part of an activity, and who does it."""

    kegiatan = forms.ModelChoiceField(label=_("Kegiatan"), queryset=Kegiatan.objects.none(), empty_label=None)
    pelaksana = forms.ModelChoiceField(label=_("Pelaksana"), queryset=Pegawai.objects.none())
    kompetensi = forms.CharField(
        label=_("Kemampuan yang diperlukan"),
        max_length=150,
        required=False,
        help_text=_("Kosongkan bila tidak khusus."),
    )
    field_order = ("id", "kegiatan", "uraian", "pelaksana", "kompetensi", "mulai", "selesai", "anggaran")

    def __init__(self, *args: Any, kegiatan: Any, orang: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["kegiatan"].queryset = kegiatan  # type: ignore[attr-defined]  # a choice field has a queryset
        self.fields["pelaksana"].queryset = orang  # type: ignore[attr-defined]  # a choice field has a queryset

    def has_changed(self) -> bool:
        """A row that only shows the first activity was not filled in."""
        return bool(set(self.changed_data) - {"kegiatan"})


def berbaris_tambahan(data: QueryDict, awalan: str) -> QueryDict:
    """The same entries with three more empty rows."""
    isi = data.copy()
    isi[f"{awalan}-TOTAL_FORMS"] = str(int(isi.get(f"{awalan}-TOTAL_FORMS") or 0) + 3)
    return isi


def baris_terisi(daftar: Any) -> list[dict[str, Any]]:
    """The rows of a plan or a breakdown that were filled in and not struck out."""
    isi = (f.cleaned_data for f in daftar.forms if f.has_changed() or f.initial)
    return [i for i in isi if i.get("uraian") and not i.get("DELETE")]


class BarisFormSet(forms.BaseFormSet):  # type: ignore[type-arg]  # not generic at run time
    """Rows of a plan or a breakdown: at least one."""

    sebutan: Any

    @property
    def bernama(self) -> list[tuple[str, forms.Form]]:
        """Each row with its name: 'Kegiatan 2'."""
        return [(self.sebutan % {"n": n}, satu) for n, satu in enumerate(self.forms, 1)]

    def full_clean(self) -> None:
        if "tambah" not in self.data:
            super().full_clean()
            return
        for satu in self.forms:
            tanpa_diperiksa(satu)
        vars(self).update(_errors=[], _non_form_errors=ErrorList())

    def clean(self) -> None:
        if not any(self.errors) and not baris_terisi(self):
            raise ValidationError(_("Tulis sekurangnya satu baris."))


class _Kegiatan(BarisFormSet):
    sebutan = _("Kegiatan %(n)s")


class _Bagian(BarisFormSet):
    sebutan = _("Bagian %(n)s")


KegiatanFormSet = forms.formset_factory(
    KegiatanForm,
    formset=_Kegiatan,
    extra=2,
    can_delete=True,
    can_delete_extra=False,
    max_num=60,
    absolute_max=80,
)
BagianFormSet = forms.formset_factory(
    BagianForm,
    formset=_Bagian,
    extra=3,
    can_delete=True,
    can_delete_extra=False,
    max_num=200,
    absolute_max=220,
)


class RencanaForm(forms.Form):
    """What goes with a plan as a whole; ``diubah``: it was set before, and a change of it has a reason."""

    alasan = _teks(_("Alasan"), 3, required=False)
    bersama = forms.CharField(
        label=_("Disusun bersama siapa?"), max_length=200, required=False,
        help_text=_("Pejabat yang ikut menyusun; hanya dicatat."),
    )  # fmt: skip

    def __init__(self, *args: Any, diubah: bool, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if diubah:
            wajibkan(self.fields["alasan"])


class RincianForm(forms.Form):
    """What goes with a breakdown as a whole."""

    alasan = bersyarat(
        _teks(
            _("Alasan"),
            3,
            required=False,
            help_text=_("Wajib bila seseorang mendapat bagian yang kemampuannya belum tercatat padanya."),
        )
    )


class DokumenForm(forms.Form):
    """A roadmap or a work plan of a unit."""

    unit = forms.ModelChoiceField(label=_("Unit"), queryset=UnitOrganisasi.objects.none(), empty_label=None)
    jenis = forms.ChoiceField(
        label=_("Jenis"), choices=[("peta jalan", _("Peta jalan")), ("rencana kerja", _("Rencana kerja"))]
    )
    tahun = forms.IntegerField(label=_("Tahun"), min_value=2000, max_value=2100)
    judul = forms.CharField(label=_("Judul"), max_length=300)
    uraian = _teks(_("Pokok isinya"), 4, required=False)
    berkas = PindaianField(
        label=_("Berkas"), required=False, help_text=_("PDF, PNG, atau JPEG, paling besar 5 MB.")
    )
    tautan = forms.URLField(label=_("Tautan"), max_length=500, required=False, assume_scheme="https")

    def __init__(self, *args: Any, unit: Sequence[int], tahun: int, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["unit"].queryset = UnitOrganisasi.objects.filter(pk__in=unit).order_by("leluhur")  # type: ignore[attr-defined]  # a choice field has a queryset
        self.fields["tahun"].initial = tahun

    @property
    def data_dokumen(self) -> DataDokumen:
        """What was entered, for the service."""
        isi = self.cleaned_data
        return DataDokumen(
            isi["unit"], isi["jenis"], isi["tahun"], isi["judul"], isi["uraian"], unggahan_dari(isi)
        )
