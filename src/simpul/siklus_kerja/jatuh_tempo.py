"""What falls due: the periodic report of a team, the result of a work that ends. It waits on Giliran saya from then on."""

from datetime import date, timedelta
from typing import Any

from django.db import transaction
from django.db.models import F, Max, Q, QuerySet

from simpul.aturan.lingkup import HASIL
from simpul.aturan.siklus.masa import MENJELANG_SELESAI, TENGGANG_LAPORAN, akhir_masa
from simpul.aturan.siklus.peran import prosedur_hasil
from simpul.inti.models import Instansi
from simpul.inti.pintu import kunci
from simpul.penugasan.berkas import berkas
from simpul.penugasan.fakta import muat_berkas
from simpul.penugasan.giliran import segarkan
from simpul.penugasan.kabar import kabari_yang_belum
from simpul.penugasan.models import Butir, Penugasan, TimKerja

BERJALAN = ("berjalan", "direviu")


def jatuhkan(instansi: Instansi, hari: date) -> None:
    """Make everything due that falls due by this day; doing it twice changes nothing."""
    for periode in (
        TimKerja.objects.filter(instansi=instansi).values_list("periode_laporan", flat=True).distinct()
    ):
        akhir = akhir_masa(periode, hari)
        for nomor in list(_belum_lapor(instansi, periode, akhir).values_list("pk", flat=True)):
            _jatuh(nomor, hari, akhir=akhir)
    for nomor in list(_belum_berhasil(instansi, hari).values_list("pk", flat=True)):
        _jatuh(nomor, hari)


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


@transaction.atomic
def _jatuh(nomor: int, hari: date, *, akhir: date | None = None) -> None:
    """A report on the days up to ``akhir``, or the result, waits from now on."""
    kunci(nomor)
    isi = berkas(nomor)
    fakta = muat_berkas(isi, hari)
    p = isi.penugasan
    rinci = _laporan(p, akhir) if akhir else {"prosedur": prosedur_hasil(fakta).nama, "tenggat": p.selesai}
    Butir.objects.create(instansi_id=p.instansi_id, penugasan=p, keadaan="baru", **rinci)
    kini = berkas(nomor)
    fakta = muat_berkas(kini, hari)
    segarkan(kini, fakta)
    kabari_yang_belum(kini.penugasan, fakta)


def _laporan(p: Penugasan, akhir: date) -> dict[str, Any]:
    sejenis = Butir.objects.filter(penugasan=p, prosedur="laporan", siapa=p.tim.ketua)
    terakhir = sejenis.aggregate(akhir=Max("akhir"))["akhir"]
    awal = terakhir + timedelta(days=1) if terakhir else p.mulai
    return {
        "prosedur": "laporan",
        "siapa": p.tim.ketua,
        "awal": awal,
        "akhir": akhir,
        "tenggat": akhir + TENGGANG_LAPORAN,
    }
