"""Write what hangs on the work: activities, parts, progress, evidence. Every act goes through the door of its case."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from simpul.aturan.putusan import Putusan
from simpul.aturan.siklus.isi import IsiBagian, IsiKegiatan
from simpul.inti.jam import hari_ini, sekarang
from simpul.inti.kueri import tambah
from simpul.organisasi.models import Pegawai
from simpul.penugasan.butir import MasukanButir, kerjakan
from simpul.penugasan.models import Butir, Penugasan
from simpul.siklus_kerja.bukti import Unggahan, lampirkan
from simpul.siklus_kerja.models import Bagian, Kegiatan, Kemajuan


@dataclass(frozen=True)
class DataKegiatan:
    """An activity as entered. ``id``: of one that the plan has already. ``anggaran``: whole rupiah."""

    uraian: str
    mulai: date
    selesai: date
    keluaran: str = ""
    anggaran: int = 0
    id: int | None = None


@dataclass(frozen=True)
class DataBagian:
    """A part as entered. ``id``: of one that the breakdown has already. ``anggaran``: whole rupiah."""

    kegiatan: int
    uraian: str
    pelaksana: Pegawai
    mulai: date
    selesai: date
    anggaran: int = 0
    kompetensi: str = ""
    id: int | None = None


class Terpakai(ValueError):
    """An activity or a part that cannot be left out, since parts or progress hang on it. Names them."""


# The plan


def susun_rencana(
    penugasan: Penugasan,
    siapa: Pegawai,
    kegiatan: Sequence[DataKegiatan],
    *,
    alasan: str = "",
    bersama: str = "",
    versi: str | None = None,
) -> Putusan:
    """Draft the plan, or change one that was set (``alasan``). ``bersama``: with whom of level 2 it was drafted.

    Raises:
        Ditolak: the rules refuse.
        Terpakai: an activity that has parts was left out.
    """
    ada = Butir.objects.filter(penugasan=penugasan, prosedur="rencana", keadaan="ditetapkan").exists()
    masukan = MasukanButir(
        rincian={"dengan": bersama} if bersama else {},
        alasan=alasan,
        kegiatan=tuple(IsiKegiatan(k.uraian, k.mulai, k.selesai, k.anggaran, k.id) for k in kegiatan),
        anggaran=sum(k.anggaran for k in kegiatan),
        isi=lambda b: _tulis_kegiatan(b, kegiatan),
    )
    return kerjakan(
        penugasan, "ubah_rencana" if ada else "susun_rencana", siapa, masukan=masukan, versi=versi
    )


def _tulis_kegiatan(rencana: Butir, daftar: Sequence[DataKegiatan]) -> None:
    lama = {k.pk: k for k in Kegiatan.objects.filter(rencana=rencana)}
    _hapus_kegiatan(lama.values(), {k.id for k in daftar})
    for urut, data in enumerate(daftar, 1):
        baris = lama.pop(data.id or 0, None) or Kegiatan(instansi_id=rencana.instansi_id, rencana=rencana)
        baris.urut, baris.uraian, baris.keluaran = urut, data.uraian, data.keluaran
        baris.mulai, baris.selesai, baris.anggaran = data.mulai, data.selesai, data.anggaran
        baris.save()


def _hapus_kegiatan(lama: Iterable[Kegiatan], tetap: set[int | None]) -> None:
    hilang = [k for k in lama if k.pk not in tetap]
    terpakai = Kegiatan.objects.filter(pk__in=[k.pk for k in hilang], bagian__isnull=False).distinct()
    if nama := list(terpakai.values_list("uraian", flat=True)):
        raise Terpakai(", ".join(nama))
    Kegiatan.objects.filter(pk__in=[k.pk for k in hilang]).delete()


# The breakdown


def susun_rincian(
    penugasan: Penugasan,
    siapa: Pegawai,
    bagian: Sequence[DataBagian],
    *,
    alasan: str = "",
    versi: str | None = None,
) -> Putusan:
    """Break the plan down into parts. ``alasan``: why somebody gets a part for which no competence is recorded.

    Raises:
        Ditolak: the rules refuse: no set plan, over an activity's budget or days, a mismatch without a reason.
        Terpakai: a part with progress was left out.
    """
    masukan = MasukanButir(
        alasan=alasan,
        anggaran=sum(b.anggaran for b in bagian),
        bagian=tuple(_isi_bagian(b) for b in bagian),
        rencana=lambda: _rencana_kini(penugasan),
        isi=lambda b: _tulis_bagian(b, bagian),
    )
    return kerjakan(penugasan, "susun_rincian", siapa, masukan=masukan, versi=versi)


def _isi_bagian(b: DataBagian) -> IsiBagian:
    orang = b.pelaksana
    return IsiBagian(b.kegiatan, orang.pk, orang.nama, b.mulai, b.selesai, b.anggaran, b.kompetensi)


def _rencana_kini(penugasan: Penugasan) -> tuple[IsiKegiatan, ...]:
    """What the plan holds at this moment."""
    daftar = Kegiatan.objects.filter(rencana__penugasan=penugasan)
    return tuple(IsiKegiatan(k.uraian, k.mulai, k.selesai, k.anggaran, k.pk) for k in daftar)


def _tulis_bagian(rincian: Butir, daftar: Sequence[DataBagian]) -> None:
    lama = {b.pk: b for b in Bagian.objects.filter(penugasan=rincian.penugasan_id)}
    _hapus_bagian(lama.values(), {b.id for b in daftar})
    for urut, data in enumerate(daftar, 1):
        baris = lama.pop(data.id or 0, None) or Bagian(
            instansi_id=rincian.instansi_id, penugasan_id=rincian.penugasan_id
        )
        baris.urut, baris.kegiatan_id, baris.uraian = urut, data.kegiatan, data.uraian
        baris.pelaksana, baris.kompetensi, baris.anggaran = data.pelaksana, data.kompetensi, data.anggaran
        baris.mulai, baris.selesai = data.mulai, data.selesai
        baris.save()


def _hapus_bagian(lama: Iterable[Bagian], tetap: set[int | None]) -> None:
    hilang = [b.pk for b in lama if b.pk not in tetap]
    terpakai = Bagian.objects.filter(pk__in=hilang, kemajuan__isnull=False).distinct()
    if nama := list(terpakai.values_list("uraian", flat=True)):
        raise Terpakai(", ".join(nama))
    Bagian.objects.filter(pk__in=hilang).delete()


# Progress


def catat_kemajuan(
    penugasan: Penugasan,
    siapa: Pegawai,
    persen: int,
    *,
    bagian: Bagian | None = None,
    uraian: str = "",
    bukti: Sequence[Unggahan] = (),
    versi: str | None = None,
) -> Putusan:
    """Tell how far a part is, in percent, or the whole work where it has no parts; with evidence.

    Raises:
        Ditolak: the rules refuse: the work does not go on, or the part is somebody else's.
        LookupError: the part is of another case.
    """
    if bagian is not None and bagian.penugasan_id != penugasan.pk:
        raise LookupError(f"perkara ini tidak punya bagian {bagian.pk}")

    def isi(butir: Butir) -> None:
        baris = Kemajuan(
            instansi_id=penugasan.instansi_id,
            penugasan=penugasan,
            bagian=bagian,
            pegawai=siapa,
            tanggal=hari_ini(penugasan.perkara.instansi.zona_waktu),
            persen=persen,
            uraian=uraian,
            dibuat=sekarang(),
        )
        tambah(baris)
        lampirkan(bukti, penugasan, siapa, kemajuan=baris)

    pelaksana = bagian.pelaksana_id if bagian else None
    masukan = MasukanButir(pelaksana_bagian=pelaksana, kemajuan=persen, isi=isi)
    return kerjakan(penugasan, "catat_kemajuan", siapa, masukan=masukan, versi=versi)
