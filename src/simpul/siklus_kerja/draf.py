"""Drafts of reports, put together from what was written once: progress, evidence, problems (lamp-V-b)."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from django.db.models import Prefetch, QuerySet
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from simpul.organisasi.models import Pegawai
from simpul.penugasan.models import Butir, Penugasan
from simpul.siklus_kerja.models import Bagian, Kemajuan, Lampiran

TERBANYAK = 60


@dataclass(frozen=True)
class Masa:
    """The days that a report covers, the last one included."""

    awal: date
    akhir: date


def draf_laporan(penugasan: Penugasan, pelapor: Pegawai, masa: Masa) -> str:
    """What this person can report: of a team's Ketua all of the work, of others their own. Four queries at most."""
    tim = getattr(penugasan, "tim", None)
    siapa = None if tim is not None and tim.ketua_id == pelapor.pk else pelapor
    baris = [*_kegiatan(penugasan, siapa), *_kemajuan(penugasan, siapa, masa), *_masalah(penugasan, masa)]
    return "\n".join(baris)


def draf_tentang(penugasan: Penugasan, anggota: Pegawai, masa: Masa) -> str:
    """What the Ketua can say of a member: that member's parts and progress."""
    return "\n".join([*_kegiatan(penugasan, anggota), *_kemajuan(penugasan, anggota, masa)])


def _kegiatan(penugasan: Penugasan, siapa: Pegawai | None) -> Iterator[str]:
    daftar = Bagian.objects.filter(penugasan=penugasan).select_related("pelaksana")
    daftar = daftar.filter(pelaksana=siapa) if siapa else daftar
    bagian = list(daftar[:TERBANYAK])
    if bagian:
        yield _("Bagian pekerjaan:")
    for b in bagian:
        nama = "" if siapa else f" ({b.pelaksana.nama})"
        yield f"- {b.uraian}{nama}: {b.persen}%"


def _kemajuan(penugasan: Penugasan, siapa: Pegawai | None, masa: Masa) -> Iterator[str]:
    entri = list(_entri(penugasan, siapa, masa))
    if entri:
        yield _("Yang dikerjakan:")
    for k in entri:
        bukti = ", ".join(x.bukti.nama for x in k.lampiran.all())
        nama = "" if siapa else f"{k.pegawai.nama}, "
        teks = k.uraian or _("kemajuan %(persen)s%%") % {"persen": k.persen}
        yield f"- {date_format(k.tanggal, 'j M')}: {nama}{teks}" + (f" [{bukti}]" if bukti else "")


def _entri(penugasan: Penugasan, siapa: Pegawai | None, masa: Masa) -> QuerySet[Kemajuan]:
    daftar = Kemajuan.objects.filter(penugasan=penugasan, tanggal__range=(masa.awal, masa.akhir))
    daftar = daftar.filter(pegawai=siapa) if siapa else daftar
    lampiran = Prefetch("lampiran", queryset=Lampiran.objects.select_related("bukti"))
    return daftar.select_related("pegawai").prefetch_related(lampiran).order_by("-pk")[:TERBANYAK]


def _masalah(penugasan: Penugasan, masa: Masa) -> Iterator[str]:
    sejak = Butir.objects.filter(
        penugasan=penugasan, prosedur__startswith="masalah_", dibuat__date__gte=masa.awal
    )
    daftar = list(sejak.order_by("pk")[:TERBANYAK])
    if daftar:
        yield _("Masalah:")
    for b in daftar:
        yield f"- {b.uraian}: {_(b.keadaan)}" + (f" ({b.jawaban})" if b.jawaban else "")
