"""What an agreement says, as values: entered in a form, read from a file, copied from another year."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from simpul.perjanjian.models import Indikator, PerjanjianKinerja, Program, Sasaran


@dataclass(frozen=True)
class IsiIndikator:
    """An indicator with its target."""

    uraian: str
    target: Decimal
    satuan: str = ""
    arah: str = Indikator.Arah.NAIK.value
    hitungan: str = Indikator.Hitungan.JUMLAH.value


@dataclass(frozen=True)
class IsiSasaran:
    """A goal. ``induk``: the number of the same goal in the version before."""

    uraian: str
    indikator: tuple[IsiIndikator, ...] = ()
    induk: int | None = None


@dataclass(frozen=True)
class IsiProgram:
    """A programme with its budget in whole rupiah."""

    uraian: str
    anggaran: int = 0


@dataclass(frozen=True)
class IsiPerjanjian:
    """The whole content of an agreement."""

    sasaran: tuple[IsiSasaran, ...] = ()
    program: tuple[IsiProgram, ...] = ()


def baca_isi(perjanjian: PerjanjianKinerja, *, lanjutan: bool = False) -> IsiPerjanjian:
    """The content as stored. ``lanjutan``: for the next version, whose goals continue these; else for what stands alone."""
    sasaran = perjanjian.sasaran.prefetch_related("indikator").order_by("urut")
    return IsiPerjanjian(
        tuple(
            IsiSasaran(s.uraian, _indikator(s.indikator.all()), s.pk if lanjutan else s.induk_id)
            for s in sasaran
        ),
        tuple(IsiProgram(p.uraian, p.anggaran) for p in perjanjian.program.order_by("urut")),
    )


def _indikator(daftar: Iterable[Indikator]) -> tuple[IsiIndikator, ...]:
    return tuple(IsiIndikator(i.uraian, i.target, i.satuan, i.arah, i.hitungan) for i in daftar)


def tulis_isi(perjanjian: PerjanjianKinerja, isi: IsiPerjanjian) -> None:
    """Replace the content of a draft. The database refuses it for what was set."""
    induk = perjanjian.menggantikan.sasaran.in_bulk() if perjanjian.menggantikan else {}
    Indikator.objects.filter(sasaran__perjanjian=perjanjian).delete()
    perjanjian.sasaran.all().delete()
    perjanjian.program.all().delete()
    for urut, satu in enumerate(isi.sasaran, start=1):
        _tulis_sasaran(perjanjian, urut, satu, induk.get(satu.induk or 0))
    Program.objects.bulk_create(
        Program(
            instansi_id=perjanjian.instansi_id,
            perjanjian=perjanjian,
            urut=urut,
            uraian=p.uraian,
            anggaran=p.anggaran,
        )
        for urut, p in enumerate(isi.program, start=1)
    )


def _tulis_sasaran(perjanjian: PerjanjianKinerja, urut: int, isi: IsiSasaran, induk: Sasaran | None) -> None:
    sasaran = Sasaran.objects.create(
        instansi_id=perjanjian.instansi_id,
        perjanjian=perjanjian,
        urut=urut,
        uraian=isi.uraian,
        induk=induk,
        pokok_id=induk.akar if induk else None,
    )
    Indikator.objects.bulk_create(
        Indikator(
            instansi_id=perjanjian.instansi_id,
            sasaran=sasaran,
            urut=ke,
            uraian=i.uraian,
            satuan=i.satuan,
            arah=i.arah,
            hitungan=i.hitungan,
            target=i.target,
        )
        for ke, i in enumerate(isi.indikator, start=1)
    )
