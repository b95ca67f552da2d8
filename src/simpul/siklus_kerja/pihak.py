"""Who is behind a thing of the work: who wrote or raised it, whom it is for or about, who decides or decided it."""

from collections.abc import Iterator
from dataclasses import dataclass

from django.utils.translation import gettext as _

from simpul.aturan.lingkup import HASIL
from simpul.aturan.prosedur import Keadaan
from simpul.organisasi.models import Pegawai
from simpul.penugasan.models import Butir

# Of the whole work: the one who drafted or handed it in is kept by name, since others act on it later.
BERSAMA = frozenset({"rencana", "rincian", *HASIL})
DIJAWAB = (Keadaan.DISEDIAKAN, Keadaan.DITOLAK)


@dataclass(frozen=True)
class Pihak:
    """One who has a part in it: in which part, and who; ``pegawai`` where it is a person whom we know."""

    peran: str
    nama: str
    pegawai: Pegawai | None = None


def pihak(b: Butir) -> list[Pihak]:
    """Everybody who has a part in a thing of the work, its author first."""
    return list(_pihak(b))


def penulis(b: Butir) -> str:
    """The name of its author."""
    return next((x.nama for x in _pihak(b)), "")


def sebutan_pihak(b: Butir) -> str:
    """The same in one line: 'disampaikan oleh Citra · diputuskan oleh Asma (Bidang Kesehatan Masyarakat)'."""
    return " · ".join(f"{x.peran[:1].lower()}{x.peran[1:]} {x.nama}" for x in _pihak(b))


def _pihak(b: Butir) -> Iterator[Pihak]:
    if b.prosedur.startswith("masalah"):
        yield from _orang(_("Disampaikan oleh"), b.siapa)
        yield _pemutus(b)
    elif b.prosedur in ("umpan_balik", "laporan_anggota"):
        yield from _orang(_("Dari"), b.oleh)
        yield from _orang(_("Untuk") if b.prosedur == "umpan_balik" else _("Tentang"), b.siapa)
    elif b.prosedur == "sumber_daya":
        yield from _orang(_("Diminta oleh"), b.siapa)
        yield from _orang(_("Dijawab oleh"), b.oleh if b.keadaan in DIJAWAB else None)
    elif b.prosedur in BERSAMA:
        penyusun = b.rincian.get("penyusun")
        yield from [Pihak(_("Dari"), penyusun)] if penyusun else _orang(_("Terakhir oleh"), b.oleh)
    else:
        yield from _orang(_("Dari"), b.siapa or b.oleh)
        diminta = b.prosedur == "laporan" and b.keadaan == Keadaan.DIMINTA
        yield from _orang(_("Diminta oleh"), b.oleh if diminta else None)


def _orang(peran: str, siapa: Pegawai | None) -> Iterator[Pihak]:
    if siapa is not None:
        yield Pihak(peran, siapa.nama, siapa)


def _pemutus(b: Butir) -> Pihak:
    """Who decides a problem, or decided it: of one with parts each head his own."""
    kantor = b.unit_pemutus or b.instansi_pemutus
    if b.keadaan == Keadaan.DISAMPAIKAN:
        siapa = _("pimpinan %(unit)s") % {"unit": kantor.nama} if kantor else _("pimpinan pemilik kinerja")
        return Pihak(_("Menunggu keputusan"), siapa)
    nama = b.rincian.get("pemutus") or (b.oleh.nama if b.oleh and b.keadaan == Keadaan.DIPUTUSKAN else "")
    if kantor:
        nama = f"{nama} ({kantor.nama})" if nama else _("pimpinan %(unit)s") % {"unit": kantor.nama}
    return Pihak(_("Diputuskan oleh"), nama or _("pimpinan pemilik kinerja"))
