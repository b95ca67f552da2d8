"""Read reports and parts across cases: each statement by an index, none that grows with the regency."""

from datetime import date, timedelta

from django.db.models import Max, Q, QuerySet

from simpul.organisasi.models import Pegawai
from simpul.penugasan.models import Butir, Penerima, Penugasan
from simpul.penugasan.selectors import Pembaca
from simpul.siklus_kerja.draf import Masa
from simpul.siklus_kerja.models import Bagian


def untuk_saya(p: Pembaca) -> QuerySet[Butir]:
    """Reports and feedback handed to this person or to an office of his, newest first."""
    diterima = Penerima.objects.filter(Q(pegawai=p.pegawai) | Q(jabatan__in=[j.pk for j in p.kantor]))
    daftar = Butir.objects.filter(pk__in=diterima.values("butir"), instansi=p.pegawai.instansi_id)
    return daftar.select_related("siapa", "oleh", "penugasan__perkara").order_by("-diperbarui", "-pk")


def masa_laporan(penugasan: Penugasan, pelapor: Pegawai, hari: date) -> Masa:
    """The days that a report of today covers: from the day after the last one."""
    sejenis = Butir.objects.filter(penugasan=penugasan, prosedur="laporan", siapa=pelapor)
    akhir = sejenis.aggregate(akhir=Max("akhir"))["akhir"]
    return Masa(min(akhir + timedelta(days=1), hari) if akhir else penugasan.mulai, hari)


def bagian_saya(p: Pembaca, penugasan: Penugasan) -> QuerySet[Bagian]:
    """The parts of a case on which this person may tell progress: his own; of a team's Ketua all."""
    daftar = Bagian.objects.filter(penugasan=penugasan)
    tim = getattr(penugasan, "tim", None)
    if tim is not None and tim.ketua_id == p.pegawai.pk:
        return daftar.select_related("pelaksana")
    return daftar.filter(pelaksana=p.pegawai)
