"""What the pages of the cycle of work are measured on, the same at every scale: one large work, one agreement, the indicators."""

from datetime import date
from decimal import Decimal

from bench.stok import BAGIAN_KERJA, CATATAN_KERJA, JUDUL_KERJA, ORANG_KERJA, SASARAN_JANJI
from simpul.contoh import besar
from simpul.contoh.massal.lapangan import Lapangan, Tempat
from simpul.inti import jam
from simpul.inti.models import Instansi
from simpul.penugasan.butir import kerjakan
from simpul.penugasan.models import Penugasan
from simpul.penugasan.permintaan import DataTim, Permintaan
from simpul.penugasan.services import ajukan, langkah
from simpul.perjanjian import services as perjanjian
from simpul.perjanjian.fakta import Sebutan
from simpul.perjanjian.isi import IsiIndikator, IsiPerjanjian, IsiProgram, IsiSasaran
from simpul.perjanjian.models import PerjanjianKinerja
from simpul.siklus_kerja.models import Bagian, Kegiatan
from simpul.siklus_kerja.services import (
    DataBagian,
    DataKegiatan,
    catat_kemajuan,
    susun_rencana,
    susun_rincian,
)
from simpul.siklus_kerja.ukuran import hitung

KEGIATAN, PEMIKUL, JUTA = 8, 3, 1_000_000


def muat() -> None:
    """Write it through the services, like everyone's; then count the indicators as the nightly job does."""
    instansi = Instansi.objects.get(nama=besar.NAMA)
    lapangan = Lapangan(instansi, None, {})
    hari = jam.hari_ini(instansi.zona_waktu)
    muat_kerja(_terbesar(lapangan))
    muat_perjanjian(lapangan, _berbidang(lapangan), hari)
    hitung(instansi, hari)


def _terbesar(lapangan: Lapangan) -> Tempat:
    """A unit with people enough for the work."""
    semua = sorted((t for satu in lapangan.sepd.values() for t in satu), key=lambda t: t.unit.kode)
    return next(t for t in semua if len(t.isi) >= ORANG_KERJA)


def _berbidang(lapangan: Lapangan) -> list[Tempat]:
    """Three units on level 2 of one Perangkat Daerah."""
    menurut = ([t for t in satu if t.unit.pola == ""] for _pd, satu in sorted(lapangan.sepd.items()))
    return next(bidang[:PEMIKUL] for bidang in menurut if len(bidang) >= PEMIKUL)


def muat_kerja(a: Tempat) -> None:
    """A team's work of forty parts and two hundred entries."""
    orang = tuple(satu for satu, _jabatan in a.isi[:ORANG_KERJA])
    ketua = orang[0]
    tim = ajukan(Permintaan("bentuk", a.kepala, JUDUL_KERJA, orang, DataTim(JUDUL_KERJA, ketua=ketua)))
    for satu in orang:
        langkah(tim, "terima", satu)
    masa = tim.mulai, tim.selesai
    rencana = [DataKegiatan(f"Kegiatan {ke}", *masa, "Laporan", 100 * JUTA) for ke in range(KEGIATAN)]
    susun_rencana(tim, ketua, rencana)
    kerjakan(tim, "tetapkan_rencana", a.kepala)
    kegiatan = list(Kegiatan.objects.filter(rencana__penugasan=tim))
    susun_rincian(
        tim,
        ketua,
        [
            DataBagian(kegiatan[ke % KEGIATAN].pk, f"Bagian {ke}", orang[ke % ORANG_KERJA], *masa, JUTA)
            for ke in range(BAGIAN_KERJA)
        ],
    )
    _catat(tim)


def _catat(tim: Penugasan) -> None:
    bagian = list(Bagian.objects.filter(penugasan=tim).select_related("pelaksana"))
    for ke in range(CATATAN_KERJA):
        satu, putaran = bagian[ke % BAGIAN_KERJA], ke // BAGIAN_KERJA + 1
        catat_kemajuan(tim, satu.pelaksana, 15 * putaran, bagian=satu, uraian=f"Tahap {putaran}")


def muat_perjanjian(lapangan: Lapangan, pemikul: list[Tempat], hari: date) -> None:
    """An agreement of many goals, each shared between units, with an assignment for it."""
    puncak = lapangan.puncak[pemikul[0].pd]
    rancangan = perjanjian.susun(puncak.kepala, puncak.unit, hari.year, _isi())
    perjanjian.tetapkan(rancangan, puncak.kepala)
    berlaku = PerjanjianKinerja.objects.get(pk=rancangan.pk)
    for ke, sasaran in enumerate(berlaku.sasaran.all()):
        urut = pemikul[ke % PEMIKUL :] + pemikul[: ke % PEMIKUL]
        for t in urut:
            perjanjian.bagi(sasaran, puncak.kepala, Sebutan(t.kantor), utama=t is urut[0])
            perjanjian.tetapkan_strategi(sasaran, t.kepala, "individu")
        t = urut[0]
        (orang, _jabatan), *_lain = t.isi
        ajukan(Permintaan("tunjuk", t.kepala, f"Pekerjaan untuk {sasaran.uraian}", (orang,), sasaran=sasaran))


def _isi() -> IsiPerjanjian:
    sasaran = (
        IsiSasaran(f"Sasaran ke-{ke}", (IsiIndikator(f"Indikator ke-{ke}", Decimal(90), "persen"),))
        for ke in range(1, SASARAN_JANJI + 1)
    )
    return IsiPerjanjian(tuple(sasaran), (IsiProgram("Program pelayanan", 500 * JUTA),))
