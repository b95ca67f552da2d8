"""Assignments as they are stored. What may happen to them is told by ``simpul.aturan``; only the door writes states."""

from django.contrib.postgres.fields import ArrayField
from django.core.serializers.json import DjangoJSONEncoder
from django.db import models
from django.db.models import F, Q

from simpul.aturan.lingkup import Bentuk, Cara, Lingkup
from simpul.aturan.siklus.tabel import SATU_SATUNYA, SIKLUS
from simpul.aturan.tabel import PROSEDUR
from simpul.aturan.tabel.perubahan import PERUBAHAN
from simpul.inti import jam
from simpul.inti.models import MilikInstansi, Perkara
from simpul.organisasi.models import InstansiLain, Jabatan, Pegawai, UnitOrganisasi
from simpul.perjanjian.models import Sasaran


class Penugasan(MilikInstansi):
    """An assignment: work for some time under the head of the unit that owns the performance (Pasal 1 angka 23)."""

    class Status(models.TextChoices):
        DIAJUKAN = "diajukan", "Diajukan"
        DISETUJUI = "disetujui", "Disetujui"
        DITETAPKAN = "ditetapkan", "Ditetapkan"
        BERJALAN = "berjalan", "Berjalan"
        DIREVIU = "direviu", "Direviu"
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
    sasaran = models.ForeignKey(
        Sasaran, null=True, blank=True, on_delete=models.PROTECT, related_name="penugasan"
    )
    alasan = models.TextField(blank=True)
    kemajuan = models.PositiveSmallIntegerField(default=0, help_text="Persen, menurut catatan terakhir")
    bergerak = models.DateTimeField(null=True, help_text="Kapan kemajuannya terakhir dicatat")
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
        SELESAI = "selesai", "Selesai"
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
                condition=Q(diterima__isnull=True) | Q(keadaan__in=["berjalan", "selesai", "berakhir"]),
                name="diterima_hanya_bila_ditetapkan",
            ),
        ]
        indexes = [
            models.Index(fields=["pegawai", "keadaan"], name="anggota_menurut_orang"),
            models.Index(fields=["unit_asal", "keadaan"], name="anggota_menurut_unit"),
        ]


class Butir(MilikInstansi):
    """One thing of the work that moves by a table of its own: a plan, a breakdown, a result, a report, a problem.

    ``terbuka``: it still matters to what may happen next; a report that was handed in does not.
    ``kelompok``: the first of several parts of one problem. ``putaran``: how often it was handed in.
    """

    penugasan = models.ForeignKey(Penugasan, on_delete=models.PROTECT, related_name="butir")
    prosedur = models.CharField(max_length=60)
    keadaan = models.CharField(max_length=40)
    terbuka = models.BooleanField(default=True)
    siapa = models.ForeignKey(
        Pegawai,
        null=True,
        on_delete=models.PROTECT,
        related_name="butir",
        help_text="Milik atau tentang siapa",
    )
    oleh = models.ForeignKey(
        Pegawai, null=True, on_delete=models.PROTECT, related_name="+", help_text="Yang terakhir menulisnya"
    )
    unit_pemutus = models.ForeignKey(UnitOrganisasi, null=True, on_delete=models.PROTECT, related_name="+")
    instansi_pemutus = models.ForeignKey(InstansiLain, null=True, on_delete=models.PROTECT, related_name="+")
    kelompok = models.ForeignKey("self", null=True, on_delete=models.PROTECT, related_name="bagian")
    anggaran = models.BigIntegerField(default=0, help_text="Rupiah penuh")
    putaran = models.PositiveSmallIntegerField(default=0)
    uraian = models.TextField(blank=True)
    alternatif = ArrayField(models.TextField(), default=list, blank=True)
    rincian = models.JSONField(
        default=dict, encoder=DjangoJSONEncoder, help_text="Dengan siapa dan pada tahap apa berkoordinasi"
    )
    jawaban = models.TextField(blank=True, help_text="Keputusan, atau alasan pengembalian")
    awal = models.DateField(null=True, help_text="Hari pertama masa yang dilaporkan")
    akhir = models.DateField(null=True, help_text="Hari terakhir masa yang dilaporkan")
    tenggat = models.DateField(null=True)
    dibuat = models.DateTimeField(default=jam.sekarang, editable=False)
    diperbarui = jam.Diperbarui()

    class Meta:
        ordering = ["pk"]
        constraints = [
            models.CheckConstraint(condition=Q(anggaran__gte=0), name="anggaran_tidak_negatif"),
            models.CheckConstraint(
                condition=Q(akhir__isnull=True) | Q(akhir__gte=F("awal")), name="masa_tidak_terbalik"
            ),
            models.UniqueConstraint(
                fields=["penugasan", "prosedur"],
                condition=Q(prosedur__in=SATU_SATUNYA),
                name="satu_rencana_rincian_dan_hasil",
            ),
            models.UniqueConstraint(
                fields=["penugasan", "prosedur", "siapa", "awal"],
                condition=Q(awal__isnull=False),
                name="satu_laporan_semasa",
            ),
        ]
        indexes = [
            models.Index(fields=["penugasan"], condition=Q(terbuka=True), name="butir_terbuka"),
            models.Index(fields=["siapa", "prosedur", "-diperbarui"], name="butir_menurut_orang"),
        ]

    def __str__(self) -> str:
        return f"{self.judul}: {self.keadaan}"

    @property
    def judul(self) -> str:
        """What it is called: 'Rencana kegiatan', 'Masalah'."""
        return SIKLUS[self.prosedur].judul


class Penerima(MilikInstansi):
    """To whom a report or feedback was handed: an office, so that whoever holds it later finds it, or a person."""

    butir = models.ForeignKey(Butir, on_delete=models.PROTECT, related_name="penerima")
    jabatan = models.ForeignKey(Jabatan, null=True, on_delete=models.PROTECT, related_name="+")
    pegawai = models.ForeignKey(
        Pegawai, null=True, on_delete=models.PROTECT, related_name="+", help_text="Yang menerimanya hari itu"
    )

    class Meta:
        ordering = ["pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["butir", "jabatan", "pegawai"], nulls_distinct=False, name="penerima_sekali_saja"
            ),
            models.CheckConstraint(
                condition=Q(jabatan__isnull=False) | Q(pegawai__isnull=False), name="penerima_ada"
            ),
        ]
        indexes = [models.Index(fields=["jabatan"], name="penerima_menurut_jabatan")]


class Giliran(MilikInstansi):
    """What waits for whom: an office, or for receipts, volunteers and reports a person. Written by the door alone."""

    perkara = models.ForeignKey(Perkara, on_delete=models.CASCADE, related_name="giliran")
    jalur = models.ForeignKey(Jalur, null=True, on_delete=models.CASCADE, related_name="giliran")
    butir = models.ForeignKey(Butir, null=True, on_delete=models.CASCADE, related_name="giliran")
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
            models.CheckConstraint(
                condition=Q(jalur__isnull=False, butir__isnull=True)
                | Q(jalur__isnull=True, butir__isnull=False),
                name="giliran_jalur_atau_butir",
            ),
            models.UniqueConstraint(
                fields=["jalur", "butir", "langkah", "jabatan", "pegawai"],
                nulls_distinct=False,
                name="giliran_sekali_saja",
            ),
        ]
        indexes = [
            models.Index(fields=["jabatan", "sejak"], name="giliran_menurut_jabatan"),
            models.Index(fields=["pegawai", "sejak"], name="giliran_menurut_orang"),
        ]
