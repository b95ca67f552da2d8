"""Agreements and goals that a reader may see, and what an assignment for a goal begins with."""

from collections.abc import Callable

from django.db.models import Q, QuerySet
from django.http import Http404

from simpul.aturan.akses import BACA, Hubungan
from simpul.aturan.siklus.perjanjian import Strategi
from simpul.penugasan.draf import Draf
from simpul.penugasan.selectors import HANYA, Pembaca
from simpul.perjanjian.berkas import Versi
from simpul.perjanjian.models import Pembagian, PerjanjianKinerja, Sasaran

SALURAN: dict[Hubungan, Callable[[Pembaca], Q]] = {
    Hubungan.PD_PEMILIK: lambda p: Q(unit__perangkat_daerah__in=p.perangkat_daerah),
    Hubungan.PD_TUJUAN: lambda p: Q(pk__in=_dipikul(p)),
    Hubungan.SEKRETARIS_DAERAH: lambda p: Q(),
    Hubungan.PEMERIKSA: lambda p: Q(),
}


def _dipikul(p: Pembaca) -> QuerySet[Pembagian, int]:
    """Agreements of which an office in the reader's Perangkat Daerah carries a goal."""
    milik = Pembagian.objects.filter(jabatan__unit__perangkat_daerah__in=p.perangkat_daerah)
    return milik.order_by().values_list("sasaran__perjanjian", flat=True)


def perjanjian_terlihat(p: Pembaca) -> QuerySet[PerjanjianKinerja]:
    """The agreements that this reader may read (Keputusan 0008)."""
    semua = PerjanjianKinerja.objects.filter(instansi=p.pegawai.instansi_id)
    berlaku = [h for h in BACA["perjanjian"].hubungan if h not in HANYA or HANYA[h](p)]
    if {Hubungan.SEKRETARIS_DAERAH, Hubungan.PEMERIKSA} & set(berlaku):
        return semua
    boleh = Q(pk__in=[])
    for hubungan in berlaku:
        boleh |= SALURAN[hubungan](p)
    return semua.filter(boleh)


# The same relations, asked of a version that has been read.
SALURAN_VERSI: dict[Hubungan, Callable[[Pembaca, Versi], bool]] = {
    Hubungan.PD_PEMILIK: lambda p, v: v.perjanjian.unit.perangkat_daerah_id in p.perangkat_daerah,
    Hubungan.PD_TUJUAN: lambda p, v: bool(v.pd_pemikul & p.perangkat_daerah),
    Hubungan.SEKRETARIS_DAERAH: lambda p, v: HANYA[Hubungan.SEKRETARIS_DAERAH](p),
    Hubungan.PEMERIKSA: lambda p, v: HANYA[Hubungan.PEMERIKSA](p),
}


def boleh_membaca_versi(p: Pembaca, v: Versi) -> bool:
    """Whether this reader may read a version of an agreement that has been read."""
    return any(SALURAN_VERSI[hubungan](p, v) for hubungan in BACA["perjanjian"].hubungan)


def ambil_sasaran(p: Pembaca, nomor: int) -> Sasaran:
    """A goal of an agreement in force that this reader may read.

    Raises:
        Http404: there is none, or it is none of his business; the two look alike.
    """
    boleh = perjanjian_terlihat(p).filter(keadaan=PerjanjianKinerja.Keadaan.DITETAPKAN)
    sasaran = Sasaran.objects.filter(pk=nomor, perjanjian__in=boleh.values("pk")).first()
    if sasaran is None:
        raise Http404("Sasaran ini tidak ada atau bukan untuk Anda.")
    return sasaran


def draf_untuk(p: Pembaca, sasaran: Sasaran) -> Draf:
    """The beginning of an assignment for a goal, as its strategy says: alone or a team, of which people."""
    bagian = list(sasaran.pembagian.exclude(strategi="").select_related("perlu_dari"))
    milik = next((b for b in bagian if b.jabatan_id in p.id_kantor), next(iter(bagian), None))
    draf = Draf(judul=sasaran.uraian, target=sasaran.uraian, sasaran=sasaran.pk)
    if milik is not None:
        draf.bentuk = "tim" if milik.strategi == Strategi.TIM else "individu"
        draf.nama_tim = sasaran.uraian if milik.strategi == Strategi.TIM else ""
        draf.uraian = milik.perlu_orang
        draf.unit_tujuan = milik.perlu_dari_id
    return draf
