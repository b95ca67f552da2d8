"""What those who keep the data enter."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.db.models import Model, Q, QuerySet
from django.utils.translation import gettext, ngettext
from django.utils.translation import gettext_lazy as _

from simpul.aturan.jenjang import Golongan, Jenjang, Pendidikan
from simpul.inti.models import Instansi
from simpul.organisasi.impor.berkas import BATAS_UNGGAH
from simpul.organisasi.models import Jabatan, Kompetensi, Pegawai, UnitOrganisasi
from simpul.organisasi.nip import rapikan

PALING_BANYAK = 20


class TanggalInput(forms.DateInput):
    """A day, by the device's own picker."""

    input_type = "date"

    def __init__(self) -> None:
        super().__init__(format="%Y-%m-%d")


def hari(label: Any, **lain: Any) -> forms.DateField:
    """A field for a day."""
    return forms.DateField(label=label, widget=TanggalInput(), **lain)


def pilihan(isi: Any, kosong: Any = None) -> Any:
    """Choices in the visitor's language, read when the form is shown."""

    def daftar() -> list[tuple[str, str]]:
        awal = [("", str(kosong))] if kosong is not None else []
        return [*awal, *((str(nilai), gettext(str(label))) for nilai, label in isi)]

    return daftar


class InstansiForm(forms.Form):
    """A form about rows of one Instansi. Texts that name a row are looked up; several matches become choices."""

    def __init__(self, *args: Any, instansi: Instansi, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.instansi = instansi

    def cari(self, nama: str, daftar: QuerySet[Any]) -> Any:
        """The one row that was meant.

        Raises:
            ValidationError: none, or several; then the field becomes a choice among them.
        """
        ditemukan = list(daftar[: PALING_BANYAK + 1])
        if len(ditemukan) == 1:
            return ditemukan[0]
        if not ditemukan:
            raise ValidationError(_("Tidak ditemukan. Periksa ejaannya."), code="tidak_ada")
        if len(ditemukan) > PALING_BANYAK:
            raise ValidationError(_("Terlalu banyak yang cocok. Tulis lebih lengkap."), code="terlalu_banyak")
        self.fields[nama] = forms.ChoiceField(
            label=self.fields[nama].label,
            choices=[(f"#{satu.pk}", _sebutan(satu)) for satu in ditemukan],
            widget=forms.RadioSelect,
        )
        pesan = ngettext(
            "Ada %(n)d yang cocok. Pilih satu.", "Ada %(n)d yang cocok. Pilih satu.", len(ditemukan)
        )
        raise ValidationError(pesan % {"n": len(ditemukan)}, code="pilih")

    def cari_orang(self, nama: str) -> Pegawai:
        """A person of the Instansi by code, number or name."""
        isi = self.cleaned_data[nama].strip()
        milik = Pegawai.objects.filter(instansi=self.instansi, instansi_lain__isnull=True).order_by("nama")
        hasil: Pegawai = self.cari(nama, _menurut_acuan(milik, isi, Q(kode=isi) | Q(nip=rapikan(isi) or "-")))
        return hasil

    def cari_unit(self, nama: str) -> UnitOrganisasi:
        """A unit of the Instansi by code or name."""
        isi = self.cleaned_data[nama].strip()
        milik = UnitOrganisasi.objects.filter(instansi=self.instansi).order_by("nama")
        milik = milik.select_related("perangkat_daerah", "instansi")
        hasil: UnitOrganisasi = self.cari(nama, _menurut_acuan(milik, isi, Q(kode__iexact=isi)))
        return hasil


def _menurut_acuan(milik: QuerySet[Any], isi: str, acuan: Q) -> QuerySet[Any]:
    if isi.startswith("#") and isi[1:].isdecimal():
        return milik.filter(pk=int(isi[1:]))
    for saringan in (acuan, Q(nama__iexact=isi)):
        if milik.filter(saringan).exists():
            return milik.filter(saringan)
    return milik.filter(nama__icontains=isi)


def _sebutan(satu: Model) -> str:
    if isinstance(satu, UnitOrganisasi) and satu.induk_id and satu.perangkat_daerah:
        return f"{satu.nama}, {satu.perangkat_daerah.nama}"
    if isinstance(satu, Pegawai) and satu.nip:
        return f"{satu.nama} (NIP …{satu.nip[-4:]})"
    return str(satu)


SIAPA = {"max_length": 150, "help_text": _("NIP, kode pegawai, atau nama.")}
HARI_TERAKHIR = _("Hari terakhir, ikut terhitung.")


class UnggahForm(forms.Form):
    """A file to import."""

    berkas = forms.FileField(
        label=_("Berkas"), help_text=_("XLSX dari templat, atau CSV berisi satu lembar. Paling besar 20 MB.")
    )

    def clean_berkas(self) -> Any:
        berkas = self.cleaned_data["berkas"]
        if (berkas.size or 0) > BATAS_UNGGAH:
            raise ValidationError(
                _("Berkas lebih besar daripada %(mb)s MB."), params={"mb": BATAS_UNGGAH // 1024**2}
            )
        return berkas


class MuatForm(forms.Form):
    """The decision to load."""

    hanya_yang_baik = forms.BooleanField(label=_("Muat baris yang baik saja"), required=False)


class PegawaiForm(InstansiForm):
    """A person."""

    nama = forms.CharField(label=_("Nama tanpa gelar"), max_length=150)
    gelar_depan = forms.CharField(label=_("Gelar di depan"), max_length=40, required=False)
    gelar_belakang = forms.CharField(label=_("Gelar di belakang"), max_length=80, required=False)
    nip = forms.CharField(label="NIP", max_length=30, required=False)
    kode = forms.CharField(
        label=_("Kode pegawai"), max_length=40, required=False, help_text=_("Acuan dalam berkas impor.")
    )
    tanggal_lahir = hari(_("Tanggal lahir"), required=False)
    jenis_asn = forms.ChoiceField(label=_("Jenis ASN"), choices=Pegawai.JenisAsn.choices)
    golongan = forms.ChoiceField(
        label=_("Golongan"), required=False, choices=pilihan(Golongan.pilihan(), _("Belum diketahui"))
    )
    pendidikan = forms.ChoiceField(
        label=_("Pendidikan terakhir"),
        required=False,
        choices=pilihan(Pendidikan.pilihan(), _("Belum diketahui")),
    )
    surel = forms.EmailField(label=_("Surel"), required=False)
    telepon = forms.CharField(label=_("Telepon"), max_length=30, required=False)
    aktif = forms.BooleanField(label=_("Kedudukan hukumnya aktif"), required=False, initial=True)


class KompetensiForm(InstansiForm):
    """What a person can do."""

    jenis = forms.ChoiceField(label=_("Jenis"), choices=pilihan(Kompetensi.Jenis.choices))
    nama = forms.CharField(label=_("Apa yang dapat dikerjakan"), max_length=150)
    bukti = forms.CharField(
        label=_("Bukti"), max_length=250, help_text=_("Sertifikat, ijazah, atau surat yang membuktikan.")
    )
    tanggal_bukti = hari(_("Tanggal bukti"), required=False)


class PerangkatDaerahForm(InstansiForm):
    """A new agency."""

    nama = forms.CharField(label=_("Nama"), max_length=200)
    pola = forms.ChoiceField(label=_("Pola susunan"))
    pola_alasan = forms.CharField(
        label=_("Alasan memilih pola itu"),
        max_length=300,
        required=False,
        help_text=_("Wajib bila lain daripada yang disebut peraturan."),
    )
    kode = forms.CharField(
        label=_("Kode"),
        max_length=40,
        required=False,
        help_text=_("Kosong: dibuatkan. Acuan dalam berkas impor."),
    )
    sekretariat_daerah = forms.BooleanField(label=_("Dipimpin Sekretaris Daerah"), required=False)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        isi = self.instansi.profil_kini.pola.values()
        pola = self.fields["pola"]
        assert isinstance(pola, forms.ChoiceField)
        pola.choices = [("", ""), *((p.kunci, f"{p.kunci}: {p.nama}") for p in isi)]


class UnitForm(PerangkatDaerahForm):
    """A new unit below another."""

    jenjang_kepala = forms.ChoiceField(
        label=_("Jenjang kepalanya"),
        choices=pilihan([(j.value, j.label) for j in Jenjang if j is not Jenjang.PELAKSANA]),
    )
    field_order = ("nama", "jenjang_kepala", "pola", "pola_alasan", "kode")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        del self.fields["sekretariat_daerah"]
        self.fields["pola"].required = False
        self.fields["pola"].help_text = _("Kosong: ikut induknya. Isi untuk UPT, puskesmas, dan sekolah.")


class UbahUnitForm(PerangkatDaerahForm):
    """Another name, code, address or pattern."""

    alamat = forms.CharField(label=_("Alamat"), max_length=250, required=False)
    kontak = forms.CharField(label=_("Kontak"), max_length=250, required=False)

    def __init__(self, *args: Any, unit: UnitOrganisasi, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        del self.fields["sekretariat_daerah"]
        self.fields["pola"].required = unit.induk_id is None
        self.fields["kode"].required = True


class PindahForm(InstansiForm):
    """Where a unit goes."""

    induk = forms.CharField(
        label=_("Ke bawah unit mana"), max_length=200, help_text=_("Kode atau nama unit.")
    )

    def clean_induk(self) -> UnitOrganisasi:
        return self.cari_unit("induk")


class BubarForm(InstansiForm):
    """The end of a unit."""

    tanggal = hari(_("Hari terakhirnya"))
    alasan = forms.CharField(label=_("Alasan"), max_length=300)


class DasarSuratForm(InstansiForm):
    """A period, and the document that it rests on."""

    mulai = hari(_("Mulai"))
    selesai = hari(_("Sampai"), required=False, help_text=HARI_TERAKHIR)
    nomor_dasar = forms.CharField(label=_("Nomor SK atau surat"), max_length=120, required=False)
    tanggal_dasar = hari(_("Tanggal SK atau surat"), required=False)


class TempatkanForm(DasarSuratForm):
    """A person's new position."""

    unit = forms.CharField(label=_("Di unit mana"), max_length=200, help_text=_("Kode atau nama unit."))
    jabatan = forms.CharField(
        label=_("Sebagai apa"),
        max_length=200,
        help_text=_("Nama jabatan, atau “Kepala” untuk memimpin unit itu."),
    )
    jenjang = forms.ChoiceField(
        label=_("Jenjang"),
        required=False,
        choices=pilihan(Jenjang.pilihan(), _("Menurut jabatan yang sudah ada")),
        help_text=_("Isi bila jabatan itu belum ada di unit tersebut."),
    )
    field_order: tuple[str, ...] = ("unit", "jabatan", "jenjang")

    def clean_unit(self) -> UnitOrganisasi:
        return self.cari_unit("unit")

    def clean(self) -> dict[str, Any]:
        isi = super().clean() or {}
        if "unit" in isi and "jabatan" in isi:
            self._temukan_jabatan(isi)
        return isi

    def _temukan_jabatan(self, isi: dict[str, Any]) -> None:
        """The position of that name; ``jabatan_baru`` is true where it has to be made."""
        nama, jenjang = isi["jabatan"].strip(), isi.get("jenjang")
        peran = {"kepala": "kepala", "sekretaris": "sekretaris"}.get(nama.casefold())
        saringan = Q(peran=peran) if peran else Q(nama__iexact=nama)
        ada = list(Jabatan.objects.filter(saringan, unit=isi["unit"]).select_related("unit", "instansi"))
        cocok = [j for j in ada if not jenjang or j.jenjang == jenjang]
        isi["jabatan_baru"] = not ada and bool(jenjang)
        if len(cocok) == 1:
            isi["jabatan"] = cocok[0]
        elif ada:
            self.add_error("jenjang", _("Pilih jenjang yang benar untuk jabatan itu."))
        elif not jenjang:
            self.add_error(
                "jabatan", _("Jabatan itu belum ada di unit tersebut. Isi jenjangnya agar dibuatkan.")
            )


class PelaksanaForm(DasarSuratForm):
    """An acting official."""

    orang = forms.CharField(label=_("Siapa"), **SIAPA)  # type: ignore[arg-type]  # keywords and choices of a field
    jenis = forms.ChoiceField(
        label=_("Sebagai"),
        choices=[
            ("plt", _("Plt. (pelaksana tugas): jabatannya kosong")),
            ("plh", _("Plh. (pelaksana harian): pejabatnya berhalangan")),
        ],
        widget=forms.RadioSelect,
    )
    field_order = ("orang", "jenis")

    def clean_orang(self) -> Pegawai:
        return self.cari_orang("orang")


class KosongForm(InstansiForm):
    """From when an office is vacant."""

    sejak = hari(_("Kosong sejak"), help_text=_("Hari pertama tanpa pejabat definitif."))


class AkhirForm(InstansiForm):
    """The last day of a placement."""

    selesai = hari(_("Hari terakhir"))


class KoreksiForm(TempatkanForm):
    """What a placement should have said, and why it did not."""

    orang = forms.CharField(label=_("Siapa"), **SIAPA)  # type: ignore[arg-type]  # keywords and choices of a field
    jenis = forms.ChoiceField(
        label=_("Jenis"), choices=pilihan([("definitif", _("Definitif")), ("plt", "Plt."), ("plh", "Plh.")])
    )
    alasan = forms.CharField(label=_("Alasan koreksi"), max_length=300)
    field_order = (
        "orang",
        "unit",
        "jabatan",
        "jenjang",
        "jenis",
        "mulai",
        "selesai",
        "nomor_dasar",
        "tanggal_dasar",
    )

    def clean_orang(self) -> Pegawai:
        return self.cari_orang("orang")


class AlasanForm(InstansiForm):
    """Only a reason."""

    alasan = forms.CharField(label=_("Alasan"), max_length=300)


class DelegasiForm(InstansiForm):
    """Authority given for some time."""

    orang = forms.CharField(label=_("Kepada siapa"), **SIAPA)  # type: ignore[arg-type]  # keywords and choices of a field
    mencakup_penugasan = forms.ChoiceField(
        label=_("Wewenang apa"),
        choices=[("", _("Menilai kinerja")), ("ya", _("Menilai kinerja dan menugaskan"))],
        widget=forms.RadioSelect,
        required=False,
        help_text=_("Sebagaimana tertulis dalam suratnya."),
    )
    mulai = hari(_("Mulai"))
    selesai = hari(_("Sampai"), help_text=HARI_TERAKHIR)
    nomor = forms.CharField(label=_("Nomor surat"), max_length=120)
    tanggal = hari(_("Tanggal surat"))

    def clean_orang(self) -> Pegawai:
        return self.cari_orang("orang")


class InstansiLainForm(InstansiForm):
    """Another institution."""

    nama = forms.CharField(label=_("Nama instansi"), max_length=200)
    alamat = forms.CharField(label=_("Alamat"), max_length=250, required=False)
    pejabat_nama = forms.CharField(
        label=_("Nama Pejabat yang Berwenang di sana"), max_length=150, required=False
    )
    pejabat_jabatan = forms.CharField(label=_("Jabatannya"), max_length=200, required=False)


class PegawaiLuarForm(InstansiForm):
    """A person of another institution."""

    nama = forms.CharField(label=_("Nama"), max_length=150)
    jenjang = forms.ChoiceField(label=_("Jenjang"), choices=pilihan(Jenjang.pilihan()))
    jabatan = forms.CharField(label=_("Jabatan"), max_length=200, required=False)
    penilai = forms.ModelChoiceField(
        label=_("Pejabat Penilai Kinerjanya"), queryset=Pegawai.objects.none(), required=False
    )

    def __init__(self, *args: Any, rekan: QuerySet[Pegawai], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["penilai"].queryset = rekan  # type: ignore[attr-defined]  # keywords and choices of a field
