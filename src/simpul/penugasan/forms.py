"""What is entered with a step, and with a wish to assign."""

from datetime import date
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from simpul.aturan.alur import Tindakan
from simpul.aturan.jenjang import Jenjang
from simpul.aturan.prosedur import Naskah as JenisNaskah
from simpul.inti.medan import bersyarat, wajibkan
from simpul.inti.models import Instansi
from simpul.organisasi.models import InstansiLain, Pegawai, Penempatan
from simpul.organisasi.susunan import berlaku_pada
from simpul.penugasan.kata import BERALASAN
from simpul.penugasan.models import Penugasan

UKURAN_PINDAIAN = 5 * 1024 * 1024
AWAL_BERKAS = (b"%PDF-", b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff")


class TanggalInput(forms.DateInput):
    """A day, by the device's own picker."""

    input_type = "date"

    def __init__(self) -> None:
        super().__init__(format="%Y-%m-%d")


def periksa_pindaian(berkas: Any) -> None:
    """A scan is a PDF, PNG or JPEG by its content, of at most 5 MB."""
    if berkas.size > UKURAN_PINDAIAN:
        raise ValidationError(_("Berkas lebih dari 5 MB. Perkecil pindaiannya, lalu unggah lagi."))
    awal = berkas.read(8)
    berkas.seek(0)
    if not awal.startswith(AWAL_BERKAS):
        raise ValidationError(_("Berkas harus PDF, PNG, atau JPEG."))


class PindaianField(forms.FileField):
    """A scan."""

    def __init__(self, **lain: Any) -> None:
        super().__init__(validators=[periksa_pindaian], **lain)


class OrangField(forms.ModelChoiceField):  # type: ignore[type-arg]  # not generic at run time
    """One person, by name."""


class LangkahForm(forms.Form):
    """What a step needs: only the fields that this step knows are there."""

    alasan = forms.CharField(label=_("Alasan"), widget=forms.Textarea(attrs={"rows": 4}), max_length=2000)
    selesai = forms.DateField(label=_("Hari selesai yang baru"), widget=TanggalInput())
    orang_lama = OrangField(label=_("Siapa yang dilepas"), queryset=Pegawai.objects.none())
    orang = forms.ModelMultipleChoiceField(
        label=_("Siapa yang Anda tugaskan"),
        queryset=Pegawai.objects.none(),
        widget=forms.CheckboxSelectMultiple,
    )
    ketua = OrangField(label=_("Ketua tim"), queryset=Pegawai.objects.none())
    nomor_surat = forms.CharField(label=_("Nomor surat instansi itu"), max_length=120)
    tanggal_surat = forms.DateField(label=_("Tanggal surat itu"), widget=TanggalInput())
    pindaian = PindaianField(
        label=_("Pindaian surat"), required=False, help_text=_("PDF, PNG, atau JPEG, paling besar 5 MB.")
    )

    def __init__(
        self,
        *args: Any,
        penugasan: Penugasan,
        tindakan: Tindakan,
        tanggal: date,
        pencatatan: bool,
        **kwargs: Any,
    ) -> None:
        super().__init__(*args, **kwargs)
        self.tanggal = tanggal
        perlu = perlu_diisi(tindakan, pencatatan)
        for nama in list(self.fields):
            if nama not in perlu:
                del self.fields[nama]
        self._isi_pilihan(penugasan, tindakan)
        if "alasan" in self.fields:
            self._alasan(beralasan=tindakan.nama in BERALASAN)

    def _alasan(self, *, beralasan: bool) -> None:
        """A reason goes with some steps always, with an answer to criteria where somebody does not meet them."""
        alasan = self.fields["alasan"]
        if beralasan:
            wajibkan(alasan)
        else:
            bersyarat(alasan).required = False
            alasan.help_text = _("Wajib bila ada yang tidak memenuhi kriterianya.")

    def _isi_pilihan(self, penugasan: Penugasan, tindakan: Tindakan) -> None:
        if not MEMILIH & self.fields.keys():
            return
        anggota = Pegawai.objects.filter(
            keanggotaan__penugasan=penugasan, keanggotaan__keadaan__in=HIDUP
        ).distinct()
        seunit = self._seunit(penugasan, tindakan)
        pilihan = {
            "orang_lama": anggota,
            "orang": seunit,
            "ketua": (anggota | seunit).distinct().order_by("nama"),
        }
        for nama, daftar in pilihan.items():
            if nama in self.fields:
                self.fields[nama].queryset = daftar  # type: ignore[attr-defined]  # a choice field has a queryset

    def _seunit(self, penugasan: Penugasan, tindakan: Tindakan) -> Any:
        """Who may be named: the people of the unit asked, else of the owner's unit."""
        j = tindakan.jalur
        unit = j.unit_tujuan[0].id if j and j.unit_tujuan else penugasan.unit_pemilik_id
        tempat = Penempatan.objects.filter(
            berlaku_pada(self.tanggal), jabatan__unit__leluhur__contains=[unit or 0]
        )
        tempat = tempat.filter(
            jenis="definitif", jabatan__jenjang__in=[x.value for x in Jenjang if x.dapat_ditugaskan]
        )
        return Pegawai.objects.filter(pk__in=tempat.values("pegawai"), aktif=True).distinct().order_by("nama")


MEMILIH = frozenset({"orang_lama", "orang", "ketua"})
HIDUP = ("diminta", "ditetapkan", "berjalan")


def perlu_diisi(tindakan: Tindakan, pencatatan: bool) -> frozenset[str]:
    """The fields of a step."""
    nama, j = tindakan.nama, tindakan.jalur
    perlu = {"alasan"} if nama in BERALASAN else set()
    if nama in {"perpanjang", "akhiri"}:
        perlu.add("selesai")
    if nama == "alihkan":
        perlu |= {"orang_lama", "orang"}
    if nama == "ganti_ketua":
        perlu.add("ketua")
    if "kriteria_terpenuhi" in tindakan.langkah.syarat and j is not None and j.kriteria and not j.orang:
        perlu |= {"orang", "alasan"}
    return frozenset(
        perlu | ({"nomor_surat", "tanggal_surat", "pindaian"} if pencatatan and nama != "terima" else set())
    )


class PekerjaanForm(forms.Form):
    """What work, for which target, from when to when."""

    judul = forms.CharField(
        label=_("Pekerjaan apa?"),
        max_length=300,
        help_text=_("Satu kalimat, misalnya: Survei gizi balita Kecamatan Rumbia"),
    )
    uraian = forms.CharField(
        label=_("Uraian tugas"), required=False, widget=forms.Textarea(attrs={"rows": 4}), max_length=4000,
        help_text=_("Satu butir tugas satu baris; tercetak dalam naskah."),
    )  # fmt: skip
    target = forms.CharField(
        label=_("Target kinerja yang didukung"), required=False, max_length=300,
        help_text=_("Tanpa target pun boleh; penugasan akan ditandai belum terhubung."),
    )  # fmt: skip
    kompetensi = forms.CharField(
        label=_("Kemampuan yang diperlukan"),
        required=False,
        max_length=300,
        help_text=_("Pisahkan dengan koma."),
    )
    mulai = forms.DateField(label=_("Mulai"), widget=TanggalInput())
    selesai = forms.DateField(label=_("Selesai"), widget=TanggalInput())

    def clean_kompetensi(self) -> list[str]:
        return [k.strip() for k in self.cleaned_data["kompetensi"].split(",") if k.strip()]

    def clean(self) -> dict[str, Any]:
        isi = super().clean() or {}
        if isi.get("mulai") and isi.get("selesai") and isi["selesai"] < isi["mulai"]:
            self.add_error("selesai", _("Hari selesai mendahului hari mulai."))
        return isi


class BentukForm(forms.Form):
    """Alone or as a team."""

    bentuk = forms.ChoiceField(
        label=_("Bentuk penugasan"),
        choices=[("individu", _("Perorangan")), ("tim", _("Tim kerja"))],
        widget=forms.RadioSelect,
    )
    nama_tim = bersyarat(forms.CharField(label=_("Nama tim"), required=False, max_length=200))
    jenis_tim = forms.ChoiceField(
        label=_("Jenis tim"), required=False, widget=forms.RadioSelect,
        choices=[("rutin", _("Rutin: untuk kegiatan rutin unit")), ("insidentil", _("Insidentil: karena permintaan atau pengajuan"))],
    )  # fmt: skip
    ketua = OrangField(
        label=_("Ketua tim"), required=False, queryset=Pegawai.objects.none(), empty_label=_("Belum ada ketua"),
        help_text=_("Diutamakan dari unit pemilik kinerja; bila tidak, tulis alasannya pada halaman pemeriksaan."),
    )  # fmt: skip

    def __init__(self, *args: Any, orang: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["ketua"].queryset = orang  # type: ignore[attr-defined]  # a choice field has a queryset

    def clean(self) -> dict[str, Any]:
        isi = super().clean() or {}
        if isi.get("bentuk") == "tim" and not isi.get("nama_tim"):
            self.add_error("nama_tim", _("Beri nama tim."))
        return isi


class KriteriaForm(forms.Form):
    """Who is asked for when nobody is named."""

    jumlah = forms.IntegerField(label=_("Berapa orang?"), min_value=1, max_value=200, initial=1)
    jenjang = forms.ChoiceField(
        label=_("Jenjang"), required=False,
        choices=[("", _("Jenjang apa pun")), *((j.value, j.label) for j in Jenjang if j.dapat_ditugaskan)],
    )  # fmt: skip
    kemampuan = forms.CharField(
        label=_("Kemampuan"), required=False, max_length=300, help_text=_("Pisahkan dengan koma.")
    )


class MasukForm(forms.Form):
    """A request that came from another institution by letter."""

    judul = forms.CharField(label=_("Pekerjaan yang diminta"), max_length=300)
    instansi_lain = forms.ModelChoiceField(
        label=_("Instansi yang meminta"), queryset=InstansiLain.objects.none()
    )
    nomor_surat = forms.CharField(label=_("Nomor surat"), max_length=120)
    tanggal_surat = forms.DateField(label=_("Tanggal surat"), widget=TanggalInput())
    nip_atau_nama = forms.CharField(
        label=_("Pegawai yang diminta"),
        max_length=150,
        help_text=_("NIP, atau nama persis seperti tercatat."),
    )
    mulai = forms.DateField(label=_("Mulai"), widget=TanggalInput())
    selesai = forms.DateField(label=_("Selesai"), widget=TanggalInput())
    pindaian = PindaianField(
        label=_("Pindaian surat"), required=False, help_text=_("PDF, PNG, atau JPEG, paling besar 5 MB.")
    )

    def __init__(self, *args: Any, instansi: Instansi, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.instansi = instansi
        daftar = InstansiLain.objects.filter(instansi=instansi, pejabat_berwenang__isnull=False)
        self.fields["instansi_lain"].queryset = daftar.order_by("nama")  # type: ignore[attr-defined]  # a choice field has a queryset

    def clean_nip_atau_nama(self) -> Pegawai:
        ketikan = self.cleaned_data["nip_atau_nama"].strip()
        daftar = Pegawai.objects.filter(instansi=self.instansi, instansi_lain=None)
        ketemu = list(daftar.filter(nip=ketikan.replace(" ", "")) or daftar.filter(nama__iexact=ketikan))
        if len(ketemu) != 1:
            raise ValidationError(
                _("Ditemukan %(jumlah)s pegawai. Tulis NIP lengkapnya."), params={"jumlah": len(ketemu)}
            )
        return ketemu[0]


class PaketForm(forms.Form):
    """Which documents of the cases that a search found."""

    q = forms.CharField(required=False, max_length=200, widget=forms.HiddenInput)
    status = forms.ChoiceField(
        required=False, choices=[("", ""), *Penugasan.Status.choices], widget=forms.HiddenInput
    )
    jenis = forms.ChoiceField(
        label=_("Jenis naskah"), required=False, choices=[("", _("Semua")), *((j, j) for j in JenisNaskah)]
    )
    dari = forms.DateField(label=_("Bertanggal mulai"), required=False, widget=TanggalInput())
    sampai = forms.DateField(label=_("Bertanggal sampai"), required=False, widget=TanggalInput())

    def clean(self) -> dict[str, Any]:
        """A period ends after it began."""
        isi: dict[str, Any] = super().clean() or self.cleaned_data
        if isi.get("dari") and isi.get("sampai") and isi["sampai"] < isi["dari"]:
            self.add_error("sampai", _("Hari terakhir mendahului hari pertama."))
        return isi
