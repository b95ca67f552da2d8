"""Who holds which office when. What follows from it (who answers to whom) is derived by the rules."""

from datetime import timedelta

from django.contrib.postgres.constraints import ExclusionConstraint
from django.contrib.postgres.fields import ArrayField, DateRangeField, RangeBoundary, RangeOperators
from django.contrib.postgres.indexes import GinIndex, OpClass
from django.core.serializers.json import DjangoJSONEncoder
from django.db import models
from django.db.models import F, Func, Q
from django.db.models.functions import Upper

from simpul.aturan.jenjang import Golongan, Jenjang, Pendidikan
from simpul.inti import jam
from simpul.inti.models import Akun, MilikInstansi, kode_baru


class RentangTanggal(Func):
    """The days from ``mulai`` to ``selesai``, both included; an empty end is open."""

    function = "daterange"
    output_field = DateRangeField()


RENTANG = RentangTanggal("mulai", "selesai", RangeBoundary(inclusive_lower=True, inclusive_upper=True))


class UnitOrganisasi(MilikInstansi):
    """A node of the tree: a Perangkat Daerah (root) or a unit or sub-section below it."""

    induk = models.ForeignKey("self", null=True, blank=True, on_delete=models.PROTECT, related_name="anak")
    perangkat_daerah = models.ForeignKey("self", null=True, on_delete=models.PROTECT, related_name="+")
    leluhur = ArrayField(models.BigIntegerField(), default=list, help_text="Dari akar sampai diri sendiri")
    nama = models.CharField(max_length=200)
    kode = models.CharField(max_length=40)
    pola = models.CharField(max_length=20, blank=True, help_text="Pola susunan; kosong berarti ikut induknya")
    pola_alasan = models.CharField(max_length=300, blank=True)
    jenjang_kepala = models.CharField(max_length=30, choices=Jenjang.pilihan())
    sekretariat_daerah = models.BooleanField(default=False, help_text="Dipimpin Sekretaris Daerah")
    alamat = models.CharField(max_length=250, blank=True)
    kontak = models.CharField(max_length=250, blank=True)
    aktif_dari = models.DateField(null=True, blank=True)
    aktif_sampai = models.DateField(null=True, blank=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["instansi", "kode"], name="kode_unit_unik_per_instansi"),
            models.CheckConstraint(
                condition=Q(induk__isnull=False) | ~Q(pola=""), name="perangkat_daerah_harus_berpola"
            ),
            models.UniqueConstraint(
                fields=["instansi"], condition=Q(sekretariat_daerah=True), name="satu_sekretariat_daerah"
            ),
        ]
        indexes = [
            GinIndex(OpClass(Upper("nama"), "gin_trgm_ops"), name="unit_cari_nama"),
            GinIndex(fields=["leluhur"], name="unit_leluhur"),
        ]

    def __str__(self) -> str:
        return self.nama

    @property
    def adalah_perangkat_daerah(self) -> bool:
        return self.induk_id is None


class InstansiLain(MilikInstansi):
    """Another institution that we exchange letters with; it need not use Simpul."""

    nama = models.CharField(max_length=200)
    alamat = models.CharField(max_length=250, blank=True)
    pejabat_berwenang = models.ForeignKey(
        "Pegawai", null=True, blank=True, on_delete=models.PROTECT, related_name="+"
    )

    class Meta:
        constraints = [models.UniqueConstraint(fields=["instansi", "nama"], name="instansi_lain_unik")]

    def __str__(self) -> str:
        return self.nama


class Pegawai(MilikInstansi):
    """A civil servant. The NIP can change and repeat in real data: it is never the key."""

    class JenisAsn(models.TextChoices):
        PNS = "pns", "PNS"
        PPPK = "pppk", "PPPK"

    akun = models.OneToOneField(
        Akun, null=True, blank=True, on_delete=models.SET_NULL, related_name="pegawai"
    )
    kode = models.CharField(
        max_length=40, blank=True, help_text="Acuan dalam berkas impor; tidak pernah berubah"
    )
    nama = models.CharField(max_length=150, help_text="Tanpa gelar")
    gelar_depan = models.CharField(max_length=40, blank=True)
    gelar_belakang = models.CharField(max_length=80, blank=True)
    nip = models.CharField("NIP", max_length=18, blank=True, db_index=True)
    tanggal_lahir = models.DateField(null=True, blank=True)
    jenis_asn = models.CharField(max_length=5, choices=JenisAsn, default=JenisAsn.PNS)
    golongan = models.CharField(max_length=6, blank=True, choices=Golongan.pilihan())
    pendidikan = models.CharField(max_length=4, blank=True, choices=Pendidikan.pilihan())
    surel = models.EmailField(blank=True)
    telepon = models.CharField(max_length=30, blank=True)
    aktif = models.BooleanField(default=True, help_text="Kedudukan hukum aktif")
    instansi_lain = models.ForeignKey(
        InstansiLain, null=True, blank=True, on_delete=models.PROTECT, related_name="pegawai"
    )
    jenjang_luar = models.CharField(max_length=30, blank=True, choices=Jenjang.pilihan())
    jabatan_luar = models.CharField(max_length=200, blank=True)
    penilai_luar = models.ForeignKey(
        "self", null=True, blank=True, on_delete=models.PROTECT, related_name="+"
    )

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["instansi", "kode"], condition=~Q(kode=""), name="kode_pegawai_unik"
            )
        ]
        indexes = [
            GinIndex(OpClass(Upper("nama"), "gin_trgm_ops"), name="pegawai_cari_nama"),
            models.Index(fields=["instansi", "nama"], name="pegawai_menurut_nama"),
        ]

    def __str__(self) -> str:
        return self.nama

    @property
    def nama_gelar(self) -> str:
        """The name as a document needs it, with degrees."""
        depan = f"{self.gelar_depan} " if self.gelar_depan else ""
        belakang = f", {self.gelar_belakang}" if self.gelar_belakang else ""
        return f"{depan}{self.nama}{belakang}"

    @property
    def pangkat_golongan(self) -> str:
        return Golongan.pangkat_golongan(self.golongan)


class RiwayatNip(MilikInstansi):
    """A number that a person once had."""

    pegawai = models.ForeignKey(Pegawai, on_delete=models.CASCADE, related_name="riwayat_nip")
    nip = models.CharField(max_length=18, db_index=True)
    sampai = models.DateField()


class Jabatan(MilikInstansi):
    """A position in a unit. Kepala and Sekretaris are offices with one holder; others are shared."""

    class Peran(models.TextChoices):
        KEPALA = "kepala", "Kepala"
        SEKRETARIS = "sekretaris", "Sekretaris"
        ANGGOTA = "anggota", "Anggota"

    unit = models.ForeignKey(UnitOrganisasi, on_delete=models.PROTECT, related_name="jabatan")
    nama = models.CharField(max_length=200)
    jenjang = models.CharField(max_length=30, choices=Jenjang.pilihan())
    peran = models.CharField(max_length=10, choices=Peran, default=Peran.ANGGOTA)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["unit", "peran"], condition=~Q(peran="anggota"), name="satu_kantor_per_unit_dan_peran"
            ),
            models.UniqueConstraint(fields=["unit", "nama", "jenjang", "peran"], name="jabatan_unik_di_unit"),
        ]

    def __str__(self) -> str:
        return self.nama


class Penempatan(MilikInstansi):
    """Who holds which position from when to when. ``selesai`` is the last day, included."""

    class Jenis(models.TextChoices):
        DEFINITIF = "definitif", "Definitif"
        PLT = "plt", "Plt."
        PLH = "plh", "Plh."

    pegawai = models.ForeignKey(Pegawai, on_delete=models.PROTECT, related_name="penempatan")
    jabatan = models.ForeignKey(Jabatan, on_delete=models.PROTECT, related_name="penempatan")
    jenis = models.CharField(max_length=10, choices=Jenis, default=Jenis.DEFINITIF)
    mulai = models.DateField()
    selesai = models.DateField(null=True, blank=True)
    nomor_dasar = models.CharField(max_length=120, blank=True)
    tanggal_dasar = models.DateField(null=True, blank=True)
    tunggal = models.BooleanField(default=False, help_text="Diisi basis data: jabatan dengan satu pemangku")
    berlaku = models.BooleanField(default=True, help_text="Tidak lagi bila dikoreksi; barisnya tetap ada")
    dikoreksi_oleh = models.ForeignKey(
        "self", null=True, blank=True, on_delete=models.PROTECT, related_name="+"
    )

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=Q(selesai__isnull=True) | Q(selesai__gte=F("mulai")),
                name="penempatan_tidak_terbalik",
            ),
            ExclusionConstraint(
                name="satu_pemangku_definitif_sehari",
                expressions=[("jabatan", RangeOperators.EQUAL), (RENTANG, RangeOperators.OVERLAPS)],
                condition=Q(jenis="definitif", tunggal=True, berlaku=True),
            ),
            ExclusionConstraint(
                name="satu_pelaksana_kantor_sehari",
                expressions=[("jabatan", RangeOperators.EQUAL), (RENTANG, RangeOperators.OVERLAPS)],
                condition=~Q(jenis="definitif") & Q(berlaku=True),
            ),
            ExclusionConstraint(
                name="satu_penempatan_definitif_seorang_sehari",
                expressions=[("pegawai", RangeOperators.EQUAL), (RENTANG, RangeOperators.OVERLAPS)],
                condition=Q(jenis="definitif", berlaku=True),
            ),
        ]
        indexes = [
            models.Index(fields=["jabatan", "mulai"], condition=Q(berlaku=True), name="penempatan_jabatan"),
            models.Index(fields=["pegawai", "mulai"], condition=Q(berlaku=True), name="penempatan_pegawai"),
        ]


class Delegasi(MilikInstansi):
    """Authority to assess, and if the document says so to assign, given to another official for some time."""

    jabatan = models.ForeignKey(Jabatan, on_delete=models.PROTECT, related_name="delegasi")
    pemberi = models.ForeignKey(Pegawai, on_delete=models.PROTECT, related_name="+")
    penerima = models.ForeignKey(Pegawai, on_delete=models.PROTECT, related_name="delegasi_diterima")
    mencakup_penugasan = models.BooleanField(default=False)
    nomor = models.CharField(max_length=120)
    tanggal = models.DateField()
    mulai = models.DateField()
    selesai = models.DateField()
    berlaku = models.BooleanField(default=True)

    class Meta:
        constraints = [
            models.CheckConstraint(condition=Q(selesai__gte=F("mulai")), name="delegasi_tidak_terbalik"),
            ExclusionConstraint(
                name="satu_delegasi_sehari",
                expressions=[("jabatan", RangeOperators.EQUAL), (RENTANG, RangeOperators.OVERLAPS)],
                condition=Q(berlaku=True),
            ),
        ]


class Kompetensi(MilikInstansi):
    """What a person can do, with the evidence for it."""

    class Jenis(models.TextChoices):
        KOMPETENSI = "kompetensi", "Kompetensi"
        KEAHLIAN = "keahlian", "Keahlian"
        KETERAMPILAN = "keterampilan", "Keterampilan"
        PENDIDIKAN = "pendidikan", "Pendidikan"

    pegawai = models.ForeignKey(Pegawai, on_delete=models.CASCADE, related_name="kompetensi")
    jenis = models.CharField(max_length=12, choices=Jenis)
    nama = models.CharField(max_length=150)
    bukti = models.CharField(max_length=250, help_text="Sertifikat, ijazah, atau surat yang membuktikan")
    tanggal_bukti = models.DateField(null=True, blank=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["pegawai", "jenis", "nama"], name="kompetensi_sekali_saja")
        ]
        indexes = [GinIndex(OpClass(Upper("nama"), "gin_trgm_ops"), name="kompetensi_cari_nama")]


class Impor(MilikInstansi):
    """A file of staff data on its way: checked, shown, loaded in one go. The file goes when it is done."""

    class Status(models.TextChoices):
        DIPERIKSA = "diperiksa", "Sedang diperiksa"
        SIAP = "siap", "Menunggu keputusan Anda"
        DIMUAT = "dimuat", "Sedang dimuat"
        SELESAI = "selesai", "Selesai dimuat"
        GAGAL = "gagal", "Gagal"
        DIBATALKAN = "dibatalkan", "Dibatalkan"

    MACET_SESUDAH = timedelta(minutes=5)

    kode = models.CharField(max_length=12, unique=True, default=kode_baru)
    status = models.CharField(max_length=12, choices=Status, default=Status.DIPERIKSA)
    berkas = models.FileField(upload_to="impor", blank=True)
    nama_berkas = models.CharField(max_length=200)
    sidik = models.CharField(max_length=64, help_text="SHA-256 isi berkas")
    hanya_yang_baik = models.BooleanField(default=False, help_text="Muat baris yang baik saja")
    ringkasan = models.JSONField(default=dict, encoder=DjangoJSONEncoder)
    kesalahan = models.JSONField(default=list, encoder=DjangoJSONEncoder)
    peringatan = models.JSONField(default=list, encoder=DjangoJSONEncoder)
    kemajuan = models.PositiveIntegerField(default=0)
    total = models.PositiveIntegerField(default=0)
    akun = models.ForeignKey(Akun, null=True, on_delete=models.SET_NULL, related_name="+")
    dibuat = models.DateTimeField(default=jam.sekarang)
    detak = models.DateTimeField(default=jam.sekarang, help_text="Tanda hidup terakhir dari pengerjaannya")

    class Meta:
        ordering = ["-dibuat"]
        indexes = [models.Index(fields=["instansi", "-dibuat"], name="impor_terbaru")]

    def __str__(self) -> str:
        return self.nama_berkas

    @property
    def dikerjakan(self) -> bool:
        """True while a job works on it."""
        return self.status in (self.Status.DIPERIKSA, self.Status.DIMUAT)

    @property
    def macet(self) -> bool:
        """True if the job that should work on it gives no sign of life."""
        return self.dikerjakan and jam.sekarang() - self.detak > self.MACET_SESUDAH

    @property
    def persen(self) -> int:
        return min(100, round(100 * self.kemajuan / self.total)) if self.total else 0
