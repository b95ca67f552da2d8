"""The jobs of one Instansi as its operator sees them: what waits, what runs and how far, what failed, once more.

A job carries ids only. Whose it is follows from them; one that nothing says it of is shown to nobody, but for the
few that are everybody's.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.core.exceptions import ValidationError
from django.db.models import BigIntegerField, Count, Exists, Max, Min, Model, OuterRef, Q, QuerySet
from django.db.models.fields.json import KeyTextTransform, KeyTransform
from django.db.models.functions import Cast
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from procrastinate.contrib.django import app
from procrastinate.contrib.django.models import ProcrastinateEvent, ProcrastinateJob

from simpul.inti.models import Instansi, Pemberitahuan
from simpul.inti.pintu import Siapa
from simpul.latar.models import Kegagalan
from simpul.naskah.models import PaketNaskah
from simpul.organisasi.models import Impor
from simpul.organisasi.services.dasar import perubahan

TERBANYAK = 100
SEBUTAN: dict[str, str | Promise] = {
    "organisasi.impor": _("Impor dari berkas"),
    "organisasi.lupakan_impor_lama": _("Membuang berkas impor yang lama"),
    "simpul.penugasan.surel.kirim_surel": _("Surel pemberitahuan"),
    "simpul.penugasan.tasks.segarkan_banyak": _("Giliran sesudah pejabat berganti"),
    "simpul.penugasan.tasks.harian": _("Pengingat, giliran, dan segel harian"),
    "api.lupakan_kunci_lama": _("Membuang catatan permintaan yang lama"),
    "penugasan.cetak_paket": _("Paket naskah (PDF)"),
    "penugasan.lupakan_paket_lama": _("Membuang paket naskah yang lama"),
    "latar.selamatkan": _("Mengambil lagi pekerjaan yang kehilangan pekerjanya"),
}
# What a job works on, by the number that it carries: the rows that say whose it is, and how far it has come.
BERKEMAJUAN: dict[str, tuple[type[Model], str, str]] = {
    "impor_id": (Impor, "kemajuan", "total"),
    "paket_id": (PaketNaskah, "selesai_n", "jumlah"),
}


@dataclass(frozen=True)
class Baris:
    """One job. ``maju``: how much of how much is done, where that is known."""

    nomor: int
    tugas: str
    keadaan: str
    percobaan: int
    sejak: datetime | None
    berikut: datetime | None
    galat: str
    maju: tuple[int, int] | None

    @property
    def sebutan(self) -> str | Promise:
        """What the job is called."""
        return SEBUTAN.get(self.tugas, self.tugas)


@dataclass(frozen=True)
class Antrean:
    """How many jobs of a queue wait, and since when the oldest could have been done."""

    nama: str
    jumlah: int
    terlama: datetime | None


def milik(instansi: Instansi) -> QuerySet[ProcrastinateJob]:
    """The jobs of an Instansi, and those that are everybody's."""
    kabar = Pemberitahuan.objects.filter(pk=OuterRef("_kabar"), instansi=instansi)
    daftar: QuerySet[ProcrastinateJob] = ProcrastinateJob.objects.annotate(
        _instansi=_angka(KeyTextTransform("instansi_id", "args")),
        _kabar=_angka(KeyTextTransform("0", KeyTransform("pemberitahuan", "args"))),
    )
    milik = Q(_instansi=instansi.pk) | Q(Exists(kabar)) | Q(args={}) | Q(args__has_key="timestamp")
    for nama, (jenis, _kini, _total) in BERKEMAJUAN.items():
        daftar = daftar.annotate(**{f"_{nama}": _angka(KeyTextTransform(nama, "args"))})
        milik |= Q(Exists(jenis._default_manager.filter(pk=OuterRef(f"_{nama}"), instansi=instansi)))
    return daftar.filter(milik)


def _angka(ungkapan: Any) -> Cast:
    return Cast(ungkapan, BigIntegerField())


def antrean(instansi: Instansi) -> list[Antrean]:
    """What waits, by queue."""
    daftar = milik(instansi).filter(status="todo").values("queue_name").order_by("queue_name")
    hasil = daftar.annotate(jumlah=Count("pk", distinct=True), terlama=Min("procrastinateevent__at"))
    return [Antrean(satu["queue_name"], satu["jumlah"], satu["terlama"]) for satu in hasil]


def berjalan(instansi: Instansi) -> list[Baris]:
    """What a worker is at."""
    return _baris(milik(instansi).filter(status="doing"))


def diulang(instansi: Instansi) -> list[Baris]:
    """What failed and will be tried again by itself."""
    return _baris(milik(instansi).filter(status="todo", attempts__gt=0))


def gagal(instansi: Instansi) -> list[Baris]:
    """What failed and is left to the operator."""
    return _baris(milik(instansi).filter(status="failed"))


def _baris(daftar: QuerySet[ProcrastinateJob]) -> list[Baris]:
    pekerjaan = list(daftar.order_by("-pk")[:TERBANYAK])
    nomor = [satu.pk for satu in pekerjaan]
    galat = dict(Kegagalan.objects.filter(pk__in=nomor).values_list("pk", "galat"))
    sejak = dict(
        ProcrastinateEvent.objects.filter(job__in=nomor)
        .values("job")
        .annotate(akhir=Max("at"))
        .values_list("job", "akhir")
    )
    maju = _kemajuan(pekerjaan)
    return [
        Baris(
            satu.pk, satu.task_name, satu.status, satu.attempts, sejak.get(satu.pk), _berikut(satu),
            galat.get(satu.pk, ""), maju.get(satu.pk),
        )
        for satu in pekerjaan
    ]  # fmt: skip


def _berikut(satu: ProcrastinateJob) -> datetime | None:
    return satu.scheduled_at if satu.status == "todo" else None


def _kemajuan(pekerjaan: list[ProcrastinateJob]) -> dict[int, tuple[int, int]]:
    """How much of how much is done, by job."""
    hasil = {}
    for nama, (jenis, kini, total) in BERKEMAJUAN.items():
        milik = {satu.args[nama]: satu.pk for satu in pekerjaan if nama in satu.args}
        for nomor, sudah, semua in jenis._default_manager.filter(pk__in=milik).values_list("pk", kini, total):
            if semua:
                hasil[milik[nomor]] = (sudah, semua)
    return hasil


def coba_lagi(*, instansi: Instansi, nomor: int, siapa: Siapa) -> None:
    """Have a failed job done once more; who asked for it goes into the trail.

    Raises:
        ValidationError: it is not a failed job of this Instansi (any longer).
    """
    with perubahan(instansi, "coba_lagi_pekerjaan", siapa) as catatan:
        satu = milik(instansi).filter(pk=nomor, status="failed").first()
        if satu is None:
            raise ValidationError(_("Pekerjaan ini tidak sedang gagal."), code="status")
        galat = Kegagalan.objects.filter(pk=nomor).values_list("galat", flat=True).first() or ""
        app.job_manager.retry_job_by_id(job_id=nomor, retry_at=timezone.now())
        catatan.isian = {
            "pekerjaan": nomor,
            "tugas": satu.task_name,
            "galat": galat,
            "percobaan": satu.attempts,
        }
