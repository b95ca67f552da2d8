"""What a change does once it is established: extension, early end, hand-over, a new Ketua."""

from collections.abc import Callable
from datetime import date

from django.db.models import QuerySet

from simpul.aturan.fakta import FaktaPerkara
from simpul.aturan.lingkup import adalah_penugasan
from simpul.aturan.prosedur import AKTIF, Keadaan
from simpul.aturan.tabel.perubahan import JENIS, PERUBAHAN
from simpul.inti.jam import sekarang
from simpul.penugasan.models import Anggota, Jalur, Penugasan

HIDUP = (Anggota.Keadaan.DITETAPKAN, Anggota.Keadaan.BERJALAN)


def terapkan(penugasan: Penugasan, jalur: Jalur, fakta: FaktaPerkara) -> None:
    """Carry out the change that a way describes."""
    PELAKSANA[jenis_perubahan(jalur)](penugasan, jalur, fakta)


def jenis_perubahan(jalur: Jalur) -> str:
    """Which change a way is: perpanjang, akhiri, alihkan or ganti_ketua."""
    return next(jenis for jenis in JENIS if jalur.prosedur.startswith(jenis))


def _perpanjang(penugasan: Penugasan, jalur: Jalur, fakta: FaktaPerkara) -> None:
    selesai = date.fromisoformat(jalur.rincian["selesai"])
    penugasan.selesai = selesai
    penugasan.anggota.filter(keadaan__in=HIDUP).update(selesai=selesai)


def _akhiri(penugasan: Penugasan, jalur: Jalur, fakta: FaktaPerkara) -> None:
    """The assignment ends on its last day; from the day after nobody carries it any longer."""
    selesai = max(date.fromisoformat(jalur.rincian["selesai"]), penugasan.mulai)
    penugasan.selesai = selesai
    penugasan.anggota.filter(keadaan__in=HIDUP).update(selesai=selesai, keadaan=Anggota.Keadaan.BERAKHIR)
    masuk = [j.id for j in fakta.jalur if adalah_penugasan(j) and j.keadaan in AKTIF]
    Jalur.objects.filter(pk__in=masuk).update(keadaan=Keadaan.DIAKHIRI)
    _gugurkan(_menunggu(penugasan).exclude(pk=jalur.pk))


def _alihkan(penugasan: Penugasan, jalur: Jalur, fakta: FaktaPerkara) -> None:
    (lama,), (baru,) = jalur.rincian["orang"], jalur.rincian["orang_baru"]
    anggota = penugasan.anggota.get(pegawai=lama, keadaan__in=HIDUP)
    Anggota.objects.create(
        instansi_id=penugasan.instansi_id,
        jalur=anggota.jalur,
        penugasan=penugasan,
        pegawai_id=baru,
        keadaan=Anggota.Keadaan.DITETAPKAN,
        unit_asal=anggota.unit_asal,
        penyetuju=anggota.penyetuju,
        disetujui=True,
        mulai=max(fakta.hari_ini, penugasan.mulai),
        selesai=anggota.selesai,
    )
    anggota.keadaan = Anggota.Keadaan.BERAKHIR
    anggota.selesai = max(fakta.hari_ini, anggota.mulai)
    anggota.save()
    _gugurkan_serupa(penugasan, lama)


def _gugurkan_serupa(penugasan: Penugasan, lama: int) -> None:
    """Another hand-over of the same person that nobody has signed yet has lost its object."""
    _gugurkan(_menunggu(penugasan).filter(prosedur__startswith="alihkan_", rincian__orang__contains=[lama]))


def _menunggu(penugasan: Penugasan) -> QuerySet[Jalur]:
    """Changes of an assignment that nobody has signed yet."""
    belum = (Keadaan.DIAJUKAN, Keadaan.DISETUJUI)
    return penugasan.jalur.filter(prosedur__in=PERUBAHAN, keadaan__in=belum)


def _gugurkan(daftar: QuerySet[Jalur]) -> None:
    daftar.update(keadaan=Keadaan.DICABUT, diperbarui=sekarang())


def _ganti_ketua(penugasan: Penugasan, jalur: Jalur, fakta: FaktaPerkara) -> None:
    ketua = jalur.rincian["ketua"]
    penugasan.tim.ketua_id = ketua
    penugasan.tim.save()
    if not penugasan.anggota.filter(pegawai=ketua, keadaan__in=HIDUP).exists():
        _tambah(penugasan, ketua, fakta)


def _tambah(penugasan: Penugasan, pegawai: int, fakta: FaktaPerkara) -> None:
    """A new Ketua of the owner's unit joins the team by the same document; what he did in it before stays as it ended."""
    sendiri = penugasan.jalur.filter(
        prosedur__in=("anggota_unit_pemilik", "tim_dalam_unit"), keadaan__in=AKTIF
    )
    jalur = sendiri.exclude(anggota__pegawai=pegawai).first() or Jalur.objects.create(
        instansi_id=penugasan.instansi_id,
        penugasan=penugasan,
        prosedur="anggota_unit_pemilik",
        keadaan=Keadaan.DITETAPKAN,
    )
    Anggota.objects.create(
        instansi_id=penugasan.instansi_id,
        jalur=jalur,
        penugasan=penugasan,
        pegawai_id=pegawai,
        keadaan=Anggota.Keadaan.DITETAPKAN,
        unit_asal=penugasan.unit_pemilik,
        disetujui=True,
        mulai=max(fakta.hari_ini, penugasan.mulai),
        selesai=penugasan.selesai,
    )


PELAKSANA: dict[str, Callable[[Penugasan, Jalur, FaktaPerkara], None]] = {
    "perpanjang": _perpanjang,
    "akhiri": _akhiri,
    "alihkan": _alihkan,
    "ganti_ketua": _ganti_ketua,
}
