"""Assignments as they are stored. What may happen to them is told by ``simpul.aturan``; only the door writes states."""

from django.contrib.postgres.fields import ArrayField
from django.core.serializers.json import DjangoJSONEncoder
from django.db import models
from django.db.models import F, Q

from simpul.aturan.lingkup import Bentuk, Cara, Lingkup
from simpul.aturan.tabel import PROSEDUR
from simpul.aturan.tabel.perubahan import PERUBAHAN
from simpul.inti import jam
from simpul.inti.models import MilikInstansi, Perkara
from simpul.organisasi.models import InstansiLain, Jabatan, Pegawai, UnitOrganisasi


class Penugasan(MilikInstansi):
    """An assignment: work for some time under the head of the unit that owns the performance (Pasal 1 angka 23)."""

    class Status(models.TextChoices):
        DIAJUKAN = "diajukan", "Diajukan"
        DISETUJUI = "disetujui", "Disetujui"
        DITETAPKAN = "ditetapkan", "Ditetapkan"
        BERJALAN = "berjalan", "Berjalan"
        SELESAI = "selesai", "Selesai"
        DITOLAK = "ditolak", "Ditolak"
        DICABUT = "dicabut", "Dicabut"
        DIAKHIRI = "diakhiri", "Diakhiri"

    perkara = models.OneToOneField(
        Perkara, primary_key=True, on_delete=models.PROTECT, related_name="penugasan"
    )
    judul = models.CharField(max_length=300)
    uraian = models.TextField(blank=True)
    cara = models.CharField(max_length=12, choices=[(c.value, c.value.capitalize()) for c in Cara])
    lingkup = models.CharField(max_length=30, choices=Lingkup.pilihan())
    bentuk = models.CharField(max_length=10, choices=[(b.value, b.value.capitalize()) for b in Bentuk])
    status = models.CharField(max_length=12, choices=Status)
    unit_pemilik = models.ForeignKey(
        UnitOrganisasi, null=True, on_delete=models.PROTECT, related_name="penugasan_milik"
    )
    instansi_pemilik = models.ForeignKey(InstansiLain, null=True, on_delete=models.PROTECT, related_name="+")
    peminta = models.ForeignKey(Pegawai, on_delete=models.PROTECT, related_name="penugasan_diminta")
    mulai = models.DateField()
    selesai = models.DateField()
    kompetensi = ArrayField(models.CharField(max_length=150), default=list, blank=True)
    target = models.CharField(max_length=300, blank=True, help_text="Target kinerja yang didukung")
    alasan = models.TextField(blank=True)
    diperbarui = jam.Diperbarui()

    class Meta:
        constraints = [
            models.CheckConstraint(condition=Q(selesai__gte=F("mulai")), name="penugasan_tidak_terbalik"),
            models.CheckConstraint(
                condition=Q(unit_pemilik__isnull=False) | Q(instansi_pemilik__isnull=False),
                name="penugasan_punya_pemilik",
            ),
        ]
        indexes = [
            models.Index(fields=["unit_pemilik", "status"], name="penugasan_menurut_pemilik"),
            models.Index(
                fields=["unit_pemilik", "-diperbarui", "-perkara"], name="penugasan_terbaru_di_unit"
            ),
            models.Index(fields=["peminta", "status"], name="penugasan_menurut_peminta"),
            models.Index(fields=["instansi", "status", "-diperbarui"], name="penugasan_terbaru"),
        ]

    def __str__(self) -> str:
        return self.judul


class TimKerja(MilikInstansi):
    """The team of an assignment (Lampiran III paragraf 3)."""

    class Jenis(models.TextChoices):
        RUTIN = "rutin", "Rutin"
        INSIDENTIL = "insidentil", "Insidentil"

    penugasan = models.OneToOneField(
        Penugasan, primary_key=True, on_delete=models.PROTECT, related_name="tim"
    )
    nama = models.CharField(max_length=200)
    jenis = models.CharField(max_length=12, choices=Jenis)
    ketua = models.ForeignKey(Pegawai, null=True, on_delete=models.PROTECT, related_name="tim_dipimpin")
    periode_laporan = models.CharField(max_length=12, default="bulanan")

    def __str__(self) -> str:
        return self.nama


class Jalur(MilikInstansi):
    """One way into an assignment, or one change of it: people who share a procedure and where it stands."""

    penugasan = models.ForeignKey(Penugasan, on_delete=models.PROTECT, related_name="jalur")
    prosedur = models.CharField(max_length=60)
    keadaan = models.CharField(max_length=40)
    unit_tujuan = models.ForeignKey(
        UnitOrganisasi, null=True, on_delete=models.PROTECT, related_name="jalur_tujuan"
    )
    instansi_tujuan = models.ForeignKey(InstansiLain, null=True, on_delete=models.PROTECT, related_name="+")
    kriteria = models.JSONField(null=True, encoder=DjangoJSONEncoder)
    rincian = models.JSONField(
        default=dict, encoder=DjangoJSONEncoder, help_text="Isi perubahan yang diminta"
    )
    alasan_jawaban = models.TextField(blank=True)
    diperbarui = jam.Diperbarui()

    class Meta:
        ordering = ["pk"]
        indexes = [models.Index(fields=["unit_tujuan", "keadaan"], name="jalur_menurut_tujuan")]

    def __str__(self) -> str:
        return f"{self.judul}: {self.keadaan}"

    @property
    def judul(self) -> str:
        """What this way is called: 'Penunjukan lintas unit', 'Perpanjangan'."""
        return PROSEDUR[self.prosedur].judul

    @property
    def perubahan(self) -> bool:
        """True for a change of an established assignment."""
        return self.prosedur in PERUBAHAN


class Anggota(MilikInstansi):
    """One person on one way."""

    class Keadaan(models.TextChoices):
        DIMINTA = "diminta", "Diminta"
        DITETAPKAN = "ditetapkan", "Ditetapkan"
        BERJALAN = "berjalan", "Berjalan"
        BERAKHIR = "berakhir", "Berakhir"
        GUGUR = "gugur", "Gugur"

    jalur = models.ForeignKey(Jalur, on_delete=models.PROTECT, related_name="anggota")
    penugasan = models.ForeignKey(Penugasan, on_delete=models.PROTECT, related_name="anggota")
    pegawai = models.ForeignKey(Pegawai, on_delete=models.PROTECT, related_name="keanggotaan")
    keadaan = models.CharField(max_length=12, choices=Keadaan, default=Keadaan.DIMINTA)
    unit_asal = models.ForeignKey(UnitOrganisasi, null=True, on_delete=models.PROTECT, related_name="+")
    pemutus = models.ForeignKey(
        Jabatan, null=True, on_delete=models.PROTECT, related_name="+", help_text="Jabatan yang menyetujui"
    )
    penyetuju = models.ForeignKey(Pegawai, null=True, on_delete=models.PROTECT, related_name="+")
    disetujui = models.BooleanField(default=False)
    diterima = models.DateField(null=True)
    mulai = models.DateField()
    selesai = models.DateField()

    class Meta:
        ordering = ["pk"]
        constraints = [
            models.UniqueConstraint(fields=["jalur", "pegawai"], name="seorang_sekali_di_satu_jalur"),
            models.CheckConstraint(
                condition=Q(diterima__isnull=True) | Q(keadaan__in=["berjalan", "berakhir"]),
                name="diterima_hanya_bila_ditetapkan",
            ),
        ]
        indexes = [
            models.Index(fields=["pegawai", "keadaan"], name="anggota_menurut_orang"),
            models.Index(fields=["unit_asal", "keadaan"], name="anggota_menurut_unit"),
        ]


class Giliran(MilikInstansi):
    """What waits for whom: an office, or for receipts and volunteers a person. Written by the door alone."""

    perkara = models.ForeignKey(Perkara, on_delete=models.CASCADE, related_name="giliran")
    jalur = models.ForeignKey(Jalur, on_delete=models.CASCADE, related_name="giliran")
    langkah = models.CharField(max_length=40)
    jabatan = models.ForeignKey(Jabatan, null=True, on_delete=models.CASCADE, related_name="giliran")
    pegawai = models.ForeignKey(Pegawai, null=True, on_delete=models.CASCADE, related_name="giliran")
    sejak = models.DateTimeField()

    class Meta:
        ordering = ["sejak", "pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(jabatan__isnull=False) | Q(pegawai__isnull=False),
                name="giliran_ada_yang_ditunggu",
            ),
            models.UniqueConstraint(
                fields=["jalur", "langkah", "jabatan", "pegawai"],
                nulls_distinct=False,
                name="giliran_sekali_saja",
            ),
        ]
        indexes = [
            models.Index(fields=["jabatan", "sejak"], name="giliran_menurut_jabatan"),
            models.Index(fields=["pegawai", "sejak"], name="giliran_menurut_orang"),
        ]
