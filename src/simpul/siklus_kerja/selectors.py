"""Read reports and parts across cases: each statement by an index, none that grows with the regency."""

from datetime import date, timedelta

from django.db.models import Max, Q, QuerySet

from simpul.naskah.models import Naskah
from simpul.naskah.selectors import naskah_perkara
from simpul.organisasi.models import Pegawai
from simpul.penugasan.models import Butir, Penerima, Penugasan
from simpul.penugasan.selectors import Pembaca, hak_butir, terlihat
from simpul.siklus_kerja.dokumen import dokumen_unit
from simpul.siklus_kerja.draf import Masa
from simpul.siklus_kerja.models import Bagian, Bukti, Lampiran


def untuk_saya(p: Pembaca) -> QuerySet[Butir]:
    """Reports and feedback handed to this person or to an office of his, newest first."""
    diterima = Penerima.objects.filter(Q(pegawai=p.pegawai) | Q(jabatan__in=[j.pk for j in p.kantor]))
    daftar = Butir.objects.filter(pk__in=diterima.values("butir"), instansi=p.pegawai.instansi_id)
    return daftar.select_related("siapa", "oleh", "penugasan__perkara").order_by("-diperbarui", "-pk")


def masa_laporan(penugasan: Penugasan, pelapor: Pegawai, hari: date) -> Masa:
    """The days that a report of today covers: from the day after the last one, until an early end."""
    hari = min(hari, penugasan.selesai) if penugasan.status == Penugasan.Status.DIAKHIRI else hari
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


def bukti_terbaca(p: Pembaca, penugasan: Penugasan) -> QuerySet[Bukti]:
    """Evidence of a case that its reader may read: that of a report only with the report (lamp-IV-D-3-d)."""
    return _bukti(p, Lampiran.objects.filter(penugasan=penugasan))


def naskah_butir(butir: Butir) -> QuerySet[Naskah]:
    """The documents that were issued on one thing of the work, with their case."""
    return naskah_perkara(butir.penugasan.perkara).filter(butir_ref=butir.pk)


def bukti_untuk(p: Pembaca, nomor: int) -> Bukti | None:
    """The piece of evidence with this number, if this reader may read it in a case, or in a roadmap of his Perangkat Daerah."""
    perkara = terlihat(p).order_by().values("pk")
    dalam_perkara = _bukti(p, Lampiran.objects.filter(bukti=nomor, penugasan__in=perkara)).first()
    return dalam_perkara or Bukti.objects.filter(pk=nomor, dokumen__in=dokumen_unit(p)).first()


def _bukti(p: Pembaca, dipakai: QuerySet[Lampiran]) -> QuerySet[Bukti]:
    terbaca = Q(butir=None) | Q(butir__in=Butir.objects.filter(hak_butir(p)).values("pk"))
    return Bukti.objects.filter(pk__in=dipakai.filter(terbaca).values("bukti")).order_by("-pk")
