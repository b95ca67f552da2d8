"""Agreements as they are stored. What may happen to them is told by ``simpul.aturan``; only the door writes states."""

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from simpul.aturan.prosedur import Keadaan
from simpul.aturan.siklus.perjanjian import Strategi
from simpul.inti import jam
from simpul.inti.models import MilikInstansi, Perkara
from simpul.organisasi.models import Jabatan, Pegawai, UnitOrganisasi


class PerjanjianKinerja(MilikInstansi):
    """One version of the agreement of a level-1 official for a year (lamp-I-1-a). Once set, its content never changes."""

    class Keadaan(models.TextChoices):
        DISUSUN = Keadaan.DISUSUN.value, _("Disusun")
        DITETAPKAN = Keadaan.DITETAPKAN.value, _("Ditetapkan")
        DIGANTIKAN = Keadaan.DIGANTIKAN.value, _("Digantikan")

    perkara = models.OneToOneField(
        Perkara, primary_key=True, on_delete=models.PROTECT, related_name="perjanjian"
    )
    unit = models.ForeignKey(UnitOrganisasi, on_delete=models.PROTECT, related_name="perjanjian_kinerja")
    jabatan = models.ForeignKey(Jabatan, on_delete=models.PROTECT, related_name="+")
    pejabat = models.ForeignKey(Pegawai, on_delete=models.PROTECT, related_name="perjanjian_kinerja")
    tahun = models.PositiveSmallIntegerField()
    versi = models.PositiveSmallIntegerField(default=1)
    keadaan = models.CharField(max_length=12, choices=Keadaan, default=Keadaan.DISUSUN)
    menggantikan = models.OneToOneField(
        "self", null=True, on_delete=models.PROTECT, related_name="pengganti", help_text="Versi sebelumnya"
    )
    alasan = models.TextField(blank=True, help_text="Alasan revisi")
    ditetapkan = models.DateField(null=True)
    diperbarui = jam.Diperbarui()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["unit", "tahun"],
                condition=Q(keadaan="ditetapkan"),
                name="satu_perjanjian_berlaku_per_unit_dan_tahun",
            ),
            models.UniqueConstraint(
                fields=["unit", "tahun"],
                condition=Q(keadaan="disusun"),
                name="satu_rancangan_perjanjian_per_unit_dan_tahun",
            ),
            models.UniqueConstraint(fields=["unit", "tahun", "versi"], name="versi_perjanjian_tak_berulang"),
            models.CheckConstraint(
                condition=Q(keadaan="disusun") | Q(ditetapkan__isnull=False), name="perjanjian_bertanggal"
            ),
        ]
        indexes = [models.Index(fields=["instansi", "tahun", "keadaan"], name="perjanjian_menurut_tahun")]

    def __str__(self) -> str:
        return f"{self.perkara.judul} versi {self.versi}"


class Sasaran(MilikInstansi):
    """A goal. ``induk``: the same goal in the version before; ``pokok``: in the version where it first stood."""

    perjanjian = models.ForeignKey(PerjanjianKinerja, on_delete=models.PROTECT, related_name="sasaran")
    urut = models.PositiveSmallIntegerField()
    uraian = models.CharField(max_length=300)
    induk = models.ForeignKey("self", null=True, on_delete=models.PROTECT, related_name="lanjutan")
    pokok = models.ForeignKey("self", null=True, on_delete=models.PROTECT, related_name="versi")

    class Meta:
        ordering = ["perjanjian", "urut"]
        constraints = [
            models.UniqueConstraint(fields=["perjanjian", "urut"], name="urutan_sasaran_tak_berulang"),
            models.CheckConstraint(condition=~Q(uraian=""), name="sasaran_beruraian"),
        ]

    def __str__(self) -> str:
        return self.uraian

    @property
    def akar(self) -> int:
        """What all versions of this goal have in common."""
        return self.pokok_id or self.pk


class Indikator(MilikInstansi):
    """How a goal is measured, and how far it is to go.

    ``capaian`` is what accepted results have reached; ``hitungan`` says how they add up (lamp-I-3).
    """

    class Arah(models.TextChoices):
        NAIK = "naik", _("Makin tinggi makin baik")
        TURUN = "turun", _("Makin rendah makin baik")

    class Hitungan(models.TextChoices):
        JUMLAH = "jumlah", _("Jumlah semua hasil yang diterima")
        TERAKHIR = "terakhir", _("Nilai hasil terakhir yang diterima")

    sasaran = models.ForeignKey(Sasaran, on_delete=models.CASCADE, related_name="indikator")
    urut = models.PositiveSmallIntegerField()
    uraian = models.CharField(max_length=300)
    satuan = models.CharField(max_length=60, blank=True)
    arah = models.CharField(max_length=5, choices=Arah, default=Arah.NAIK)
    hitungan = models.CharField(max_length=8, choices=Hitungan, default=Hitungan.JUMLAH)
    target = models.DecimalField(max_digits=18, decimal_places=2)
    capaian = models.DecimalField(max_digits=18, decimal_places=2, null=True)

    class Meta:
        ordering = ["sasaran", "urut"]
        constraints = [
            models.UniqueConstraint(fields=["sasaran", "urut"], name="urutan_indikator_tak_berulang"),
            models.CheckConstraint(condition=Q(target__gte=0), name="target_tidak_negatif"),
            models.CheckConstraint(
                condition=Q(capaian__isnull=True) | Q(capaian__gte=0), name="capaian_tidak_negatif"
            ),
        ]

    def __str__(self) -> str:
        return self.uraian


class Program(MilikInstansi):
    """A programme and its budget in whole rupiah."""

    perjanjian = models.ForeignKey(PerjanjianKinerja, on_delete=models.PROTECT, related_name="program")
    urut = models.PositiveSmallIntegerField()
    uraian = models.CharField(max_length=300)
    anggaran = models.BigIntegerField(default=0)

    class Meta:
        ordering = ["perjanjian", "urut"]
        constraints = [
            models.UniqueConstraint(fields=["perjanjian", "urut"], name="urutan_program_tak_berulang"),
            models.CheckConstraint(condition=Q(anggaran__gte=0), name="anggaran_program_tidak_negatif"),
        ]

    def __str__(self) -> str:
        return self.uraian


class Pembagian(MilikInstansi):
    """A share of a goal: which office carries it, in the lead or contributing, and the strategy that it chose (lamp-I-1-b).

    ``pegawai``: the person, where the position is one that several hold.
    """

    sasaran = models.ForeignKey(Sasaran, on_delete=models.PROTECT, related_name="pembagian")
    jabatan = models.ForeignKey(Jabatan, on_delete=models.PROTECT, related_name="sasaran_dipikul")
    pegawai = models.ForeignKey(Pegawai, null=True, on_delete=models.PROTECT, related_name="sasaran_dipikul")
    utama = models.BooleanField()
    strategi = models.CharField(max_length=12, blank=True, choices=[(s.value, s.value) for s in Strategi])
    perlu_orang = models.CharField(max_length=300, blank=True, help_text="Siapa atau keahlian apa")
    perlu_dari = models.ForeignKey(
        UnitOrganisasi,
        null=True,
        on_delete=models.PROTECT,
        related_name="+",
        help_text="Unit lain yang dimintai",
    )
    perlu_ketua = models.BooleanField(default=False)
    diperbarui = jam.Diperbarui()

    class Meta:
        ordering = ["sasaran", "-utama", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["sasaran"], condition=Q(utama=True), name="satu_penanggung_jawab_utama_per_sasaran"
            ),
            models.UniqueConstraint(
                fields=["sasaran", "jabatan", "pegawai"], nulls_distinct=False, name="sekali_memikul_sasaran"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.sasaran}: {self.jabatan}"
