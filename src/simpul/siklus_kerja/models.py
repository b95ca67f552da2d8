"""What hangs on the work of an assignment: activities, parts, progress and evidence. Written through the door alone."""

from django.db import models
from django.db.models import F, Q

from simpul.inti import jam
from simpul.inti.models import MilikInstansi
from simpul.organisasi.models import Pegawai, UnitOrganisasi
from simpul.penugasan.models import Butir, Penugasan
from simpul.perjanjian.models import Indikator


class Kegiatan(MilikInstansi):
    """An activity of a plan, with its output, its days and its budget in whole rupiah."""

    rencana = models.ForeignKey(Butir, on_delete=models.PROTECT, related_name="kegiatan")
    urut = models.PositiveSmallIntegerField()
    uraian = models.CharField(max_length=300)
    keluaran = models.CharField(max_length=300, blank=True)
    mulai = models.DateField()
    selesai = models.DateField()
    anggaran = models.BigIntegerField(default=0)

    class Meta:
        ordering = ["urut", "pk"]
        constraints = [
            models.CheckConstraint(condition=Q(selesai__gte=F("mulai")), name="kegiatan_tidak_terbalik"),
            models.CheckConstraint(condition=Q(anggaran__gte=0), name="anggaran_kegiatan_tidak_negatif"),
            models.UniqueConstraint(
                fields=["rencana", "urut"], name="urutan_kegiatan", deferrable=models.Deferrable.DEFERRED
            ),
        ]

    def __str__(self) -> str:
        return self.uraian


class Bagian(MilikInstansi):
    """A part of an activity: who does it, by when, with how much of its budget, and how far it is."""

    kegiatan = models.ForeignKey(Kegiatan, on_delete=models.PROTECT, related_name="bagian")
    penugasan = models.ForeignKey(Penugasan, on_delete=models.PROTECT, related_name="bagian")
    urut = models.PositiveSmallIntegerField()
    uraian = models.CharField(max_length=300)
    pelaksana = models.ForeignKey(Pegawai, on_delete=models.PROTECT, related_name="bagian")
    kompetensi = models.CharField(
        max_length=150, blank=True, help_text="Kemampuan yang diperlukan bagian ini"
    )
    mulai = models.DateField()
    selesai = models.DateField()
    anggaran = models.BigIntegerField(default=0)
    persen = models.PositiveSmallIntegerField(default=0, help_text="Kemajuan terakhir")
    bergerak = models.DateTimeField(null=True, help_text="Kapan kemajuannya terakhir dicatat")

    class Meta:
        ordering = ["urut", "pk"]
        constraints = [
            models.CheckConstraint(condition=Q(selesai__gte=F("mulai")), name="bagian_tidak_terbalik"),
            models.CheckConstraint(condition=Q(anggaran__gte=0), name="anggaran_bagian_tidak_negatif"),
            models.CheckConstraint(condition=Q(persen__lte=100), name="persen_bagian_sampai_seratus"),
        ]
        indexes = [models.Index(fields=["pelaksana", "selesai"], name="bagian_menurut_orang")]

    def __str__(self) -> str:
        return self.uraian


class Kemajuan(MilikInstansi):
    """An entry of progress: how far, on which day, in which words. It is never changed; the next one follows it."""

    penugasan = models.ForeignKey(Penugasan, on_delete=models.PROTECT, related_name="entri_kemajuan")
    bagian = models.ForeignKey(Bagian, null=True, on_delete=models.PROTECT, related_name="kemajuan")
    pegawai = models.ForeignKey(Pegawai, on_delete=models.PROTECT, related_name="kemajuan")
    tanggal = models.DateField()
    persen = models.PositiveSmallIntegerField()
    uraian = models.TextField(blank=True)
    dibuat = models.DateTimeField(default=jam.sekarang, editable=False)

    class Meta:
        ordering = ["-pk"]
        constraints = [
            models.CheckConstraint(condition=Q(persen__lte=100), name="persen_sampai_seratus"),
        ]
        indexes = [
            models.Index(fields=["penugasan", "-id"], name="kemajuan_menurut_perkara"),
            models.Index(fields=["pegawai", "-tanggal"], name="kemajuan_menurut_orang"),
        ]


class Bukti(MilikInstansi):
    """Evidence: a file, kept once however often it is used, or a link."""

    nama = models.CharField(max_length=200)
    tautan = models.URLField(max_length=500, blank=True)
    berkas = models.FileField(upload_to="bukti/%Y/%m/", blank=True)
    sidik = models.CharField(max_length=64, help_text="SHA-256 isi berkas, atau tautannya")
    ukuran = models.PositiveIntegerField(default=0, help_text="Bita")
    pengunggah = models.ForeignKey(Pegawai, on_delete=models.PROTECT, related_name="bukti")
    dibuat = models.DateTimeField(default=jam.sekarang, editable=False)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["instansi", "sidik"], name="bukti_sekali_saja"),
        ]

    def __str__(self) -> str:
        return self.nama


class Lampiran(MilikInstansi):
    """Evidence used somewhere in a case: with an entry of progress, a report, a result."""

    bukti = models.ForeignKey(Bukti, on_delete=models.PROTECT, related_name="lampiran")
    penugasan = models.ForeignKey(Penugasan, on_delete=models.PROTECT, related_name="lampiran")
    kemajuan = models.ForeignKey(Kemajuan, null=True, on_delete=models.PROTECT, related_name="lampiran")
    butir = models.ForeignKey(Butir, null=True, on_delete=models.PROTECT, related_name="lampiran")

    class Meta:
        ordering = ["pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["bukti", "penugasan", "kemajuan", "butir"],
                nulls_distinct=False,
                name="lampiran_sekali_saja",
            )
        ]


class Capaian(MilikInstansi):
    """What a result adds to an indicator of its goal, as handed in last; it counts once level 1 accepts (lamp-I-3)."""

    butir = models.ForeignKey(Butir, on_delete=models.PROTECT, related_name="capaian")
    indikator = models.ForeignKey(Indikator, on_delete=models.PROTECT, related_name="sumbangan")
    nilai = models.DecimalField(max_digits=18, decimal_places=2)
    putaran = models.PositiveSmallIntegerField(help_text="Putaran penyampaian hasilnya")

    class Meta:
        ordering = ["butir", "indikator"]
        constraints = [
            models.UniqueConstraint(fields=["butir", "indikator"], name="capaian_sekali_saja"),
            models.CheckConstraint(condition=Q(nilai__gte=0), name="nilai_capaian_tidak_negatif"),
        ]

    def __str__(self) -> str:
        return f"{self.indikator}: {self.nilai}"


class Ukuran(MilikInstansi):
    """An indicator of a unit and all below it, or of the whole Instansi, as of the last time it was counted."""

    unit = models.ForeignKey(UnitOrganisasi, null=True, on_delete=models.CASCADE, related_name="ukuran")
    nama = models.CharField(max_length=40)
    kunci = models.CharField(
        max_length=200, help_text="Baris gambarnya: nama langkah, unit asal, banyaknya penugasan"
    )
    nilai = models.FloatField()
    dihitung = models.DateTimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["instansi", "unit", "nama", "kunci"], nulls_distinct=False, name="ukuran_sekali_saja"
            )
        ]


class DokumenOrganisasi(MilikInstansi):
    """The roadmap or work plan of a unit (lamp-IV-D-1-a)."""

    class Jenis(models.TextChoices):
        PETA_JALAN = "peta jalan", "Peta jalan"
        RENCANA_KERJA = "rencana kerja", "Rencana kerja"

    unit = models.ForeignKey(UnitOrganisasi, on_delete=models.PROTECT, related_name="dokumen")
    jenis = models.CharField(max_length=14, choices=Jenis)
    tahun = models.PositiveSmallIntegerField()
    judul = models.CharField(max_length=300)
    uraian = models.TextField(blank=True)
    bukti = models.ForeignKey(Bukti, null=True, on_delete=models.PROTECT, related_name="dokumen")
    oleh = models.ForeignKey(Pegawai, on_delete=models.PROTECT, related_name="+")
    dibuat = models.DateTimeField(default=jam.sekarang, editable=False)

    class Meta:
        ordering = ["-tahun", "-pk"]
        indexes = [models.Index(fields=["unit", "-tahun"], name="dokumen_menurut_unit")]

    def __str__(self) -> str:
        return self.judul
