"""What falls due: the periodic report of a team, the result of a work that ends, the last report after an early end. It waits on Giliran saya from then on."""

from collections.abc import Callable
from datetime import date, timedelta
from functools import partial
from typing import Any

from django.db import transaction
from django.db.models import Exists, F, Max, OuterRef, Q, QuerySet

from simpul.aturan.fakta import FaktaPerkara
from simpul.aturan.lingkup import HASIL
from simpul.aturan.siklus.masa import (
    MENAGIH_LAPORAN_AKHIR,
    MENJELANG_SELESAI,
    SEHARI,
    TENGGANG_LAPORAN,
    akhir_masa,
)
from simpul.aturan.siklus.peran import prosedur_hasil
from simpul.inti.models import Instansi
from simpul.inti.pintu import kunci
from simpul.penugasan.berkas import berkas
from simpul.penugasan.fakta import muat_berkas
from simpul.penugasan.giliran import segarkan
from simpul.penugasan.kabar import kabari_yang_belum
from simpul.penugasan.models import Anggota, Butir, Penugasan, TimKerja

BERJALAN = ("berjalan", "direviu")


def jatuhkan(instansi: Instansi, hari: date) -> None:
    """Make everything due that falls due by this day; doing it twice changes nothing."""
    for periode in (
        TimKerja.objects.filter(instansi=instansi).values_list("periode_laporan", flat=True).distinct()
    ):
        akhir = akhir_masa(periode, hari)
        for nomor in list(_belum_lapor(instansi, periode, akhir).values_list("pk", flat=True)):
            _jatuh(nomor, hari, partial(_laporan_ketua, akhir=akhir))
    for nomor in list(_belum_berhasil(instansi, hari).values_list("pk", flat=True)):
        _jatuh(nomor, hari, _hasil)
    for nomor in list(_baru_diakhiri(instansi, hari).values_list("pk", flat=True)):
        _jatuh(nomor, hari, _laporan_akhir)


def _belum_lapor(instansi: Instansi, periode: str, akhir: date) -> QuerySet[Penugasan]:
    """Running teams whose Ketua has not reported on the period that ended (ps28-2)."""
    laporan = Q(butir__prosedur="laporan", butir__siapa=F("tim__ketua"))
    sudah = Penugasan.objects.filter(laporan & (Q(butir__akhir__gte=akhir) | Q(butir__keadaan="baru")))
    berjalan = Penugasan.objects.filter(instansi=instansi, status__in=BERJALAN, mulai__lte=akhir)
    berketua = berjalan.filter(tim__periode_laporan=periode, tim__ketua__isnull=False)
    return berketua.exclude(pk__in=sudah.values("pk"))


def _belum_berhasil(instansi: Instansi, hari: date) -> QuerySet[Penugasan]:
    """Work that ends within a week, or has ended, and of which nobody has handed in a result."""
    sudah = Butir.objects.filter(prosedur__in=HASIL).values("penugasan")
    berjalan = Penugasan.objects.filter(instansi=instansi, status="berjalan")
    return berjalan.filter(selesai__lte=hari + MENJELANG_SELESAI).exclude(pk__in=sudah)


def _baru_diakhiri(instansi: Instansi, hari: date) -> QuerySet[Penugasan]:
    """Work that was ended early and whose last day is over, with somebody who has not reported on the days until then."""
    berakhir = Penugasan.objects.filter(
        instansi=instansi, status="diakhiri", selesai__range=(hari - MENAGIH_LAPORAN_AKHIR, hari - SEHARI)
    )
    return berakhir.filter(Exists(_belum_laporan_akhir(OuterRef("pk"), OuterRef("selesai"))))


def _belum_laporan_akhir(penugasan: Any, selesai: Any) -> QuerySet[Anggota]:
    """Who worked until an early end and has neither reported on it nor a report that waits (ps27, ps28-1, ps28-2)."""
    laporan = Butir.objects.filter(
        Q(akhir__gte=OuterRef("selesai")) | Q(keadaan="baru"),
        prosedur="laporan", penugasan=OuterRef("penugasan"), siapa=OuterRef("pegawai"),
    )  # fmt: skip
    ikut = Anggota.objects.filter(penugasan=penugasan, diterima__isnull=False, selesai=selesai)
    return ikut.filter(keadaan=Anggota.Keadaan.BERAKHIR).exclude(Exists(laporan))


Rinci = Callable[[FaktaPerkara, Penugasan], list[dict[str, Any]]]


@transaction.atomic
def _jatuh(nomor: int, hari: date, rinci: Rinci) -> None:
    """What ``rinci`` names waits from now on."""
    kunci(nomor)
    isi = berkas(nomor)
    fakta = muat_berkas(isi, hari)
    p = isi.penugasan
    for satu in rinci(fakta, p):
        Butir.objects.create(instansi_id=p.instansi_id, penugasan=p, keadaan="baru", **satu)
    kini = berkas(nomor)
    fakta = muat_berkas(kini, hari)
    segarkan(kini, fakta)
    kabari_yang_belum(kini.penugasan, fakta)


def _hasil(f: FaktaPerkara, p: Penugasan) -> list[dict[str, Any]]:
    return [{"prosedur": prosedur_hasil(f).nama, "tenggat": p.selesai}]


def _laporan_ketua(f: FaktaPerkara, p: Penugasan, akhir: date) -> list[dict[str, Any]]:
    return [_laporan(p, p.tim.ketua_id, akhir)]


def _laporan_akhir(f: FaktaPerkara, p: Penugasan) -> list[dict[str, Any]]:
    """Of everybody who worked until the end, each once."""
    orang = _belum_laporan_akhir(p.pk, p.selesai).order_by("pegawai").values_list("pegawai", flat=True)
    return [_laporan(p, satu, p.selesai) for satu in orang.distinct()]


def _laporan(p: Penugasan, siapa: int | None, akhir: date) -> dict[str, Any]:
    sejenis = Butir.objects.filter(penugasan=p, prosedur="laporan", siapa=siapa)
    terakhir = sejenis.aggregate(akhir=Max("akhir"))["akhir"]
    awal = terakhir + timedelta(days=1) if terakhir else p.mulai
    return {
        "prosedur": "laporan",
        "siapa_id": siapa,
        "awal": awal,
        "akhir": akhir,
        "tenggat": akhir + TENGGANG_LAPORAN,
    }
