"""Who holds a role in the work of an assignment today: levels of the owner by its pattern, reporters, reviewers."""

from collections.abc import Callable

from simpul.aturan.fakta import Butir, FaktaPerkara, Kantor, Pejabat
from simpul.aturan.kedudukan import level_dari, pimpinan_dari
from simpul.aturan.peran import Pemegang, Wewenang, dari_kantor, gabung
from simpul.aturan.prosedur import Keadaan, Peran, Prosedur
from simpul.aturan.siklus.fakta import FaktaTugas
from simpul.aturan.siklus.tabel import HASIL_DUA_TINGKAT, HASIL_SATU_TINGKAT


def level(f: FaktaPerkara) -> tuple[Kantor | None, Kantor | None]:
    """The offices of level 1 and level 2 over the work: by the owner's pattern, or the institution that asked."""
    return level_dari(f.unit_pemilik, f.profil) if f.unit_pemilik else (f.pemilik_luar, None)


def prosedur_hasil(f: FaktaPerkara) -> Prosedur:
    """Two reviews or one: patterns e and f, and a unit without level 2, have level 1 alone (lamp-I-3)."""
    return HASIL_DUA_TINGKAT if level(f)[1] is not None else HASIL_SATU_TINGKAT


def pimpinan_pemilik(f: FaktaPerkara) -> Kantor | None:
    """The office that heads the owner of the performance."""
    return pimpinan_dari(f.unit_pemilik, f.profil) if f.unit_pemilik else f.pemilik_luar


def _orang(f: FaktaTugas, *hanya: int) -> Pemegang:
    ikut = (o for o in f.pelaksana if not hanya or o.id in hanya)
    return Pemegang(tuple(Wewenang(Pejabat(o.id, o.nama)) for o in ikut))


def _ketua(f: FaktaTugas, b: Butir) -> Pemegang:
    return _orang(f, f.ketua) if f.ketua is not None else Pemegang()


def _penyusun(f: FaktaTugas, b: Butir) -> Pemegang:
    """The one who works alone; in a team its Ketua, or any member where it has none."""
    return _ketua(f, b) if f.orang_ketua is not None else _orang(f)


def _penyusun_rencana(f: FaktaTugas, b: Butir) -> Pemegang:
    return gabung([_orang(f), _level_2(f, b), _pimpinan(f, b)])


def _pengubah_rencana(f: FaktaTugas, b: Butir) -> Pemegang:
    """A plan that was set is not each member's to change: the Ketua's, or those who draft with him."""
    return gabung([_penyusun(f, b), _level_2(f, b), _pimpinan(f, b)])


def _pimpinan(f: FaktaTugas, b: Butir) -> Pemegang:
    return dari_kantor(pimpinan_pemilik(f.perkara))


def _level_1(f: FaktaTugas, b: Butir) -> Pemegang:
    return dari_kantor(level(f.perkara)[0])


def _level_2(f: FaktaTugas, b: Butir) -> Pemegang:
    return dari_kantor(level(f.perkara)[1])


def _pelapor(f: FaktaTugas, b: Butir) -> Pemegang:
    return _orang(f, b.siapa) if b.siapa is not None else _orang(f)


def _pemberi_umpan_balik(f: FaktaTugas, b: Butir) -> Pemegang:
    """Level 2, where there is none level 1; the head of the owner; the Ketua of the team."""
    atas = _level_2(f, b)
    return gabung([atas if atas.kantor else _level_1(f, b), _pimpinan(f, b), _ketua(f, b)])


def _pemutus_masalah(f: FaktaTugas, b: Butir) -> Pemegang:
    """The owner's head, or the head whose part it is; for another institution its authority or a member's head there.

    Another institution decides what it was asked by letter (``_penerus``).
    """
    if b.pemutus is None:
        return _pimpinan(f, b)
    if belum_disurati(b):
        return Pemegang()
    asal = (o for o in f.pelaksana if o.instansi_lain is not None and o.instansi_lain == b.instansi_pemutus)
    return dari_kantor(*(o.penilai_luar for o in asal), b.pemutus)


def belum_disurati(b: Butir) -> bool:
    """True for the part of another institution that no letter of ours has put to it yet."""
    return b.instansi_pemutus is not None and b.keadaan == Keadaan.DISAMPAIKAN


def _penerus(f: FaktaTugas, b: Butir) -> Pemegang:
    """Whoever speaks for our institution to others, for a part that is another's (lamp-IV-C-5)."""
    return dari_kantor(f.perkara.sekretaris_daerah) if b.instansi_pemutus is not None else Pemegang()


def _penyampai(f: FaktaTugas, b: Butir) -> Pemegang:
    """Who raised it; anybody of the work where that person has left it."""
    sendiri = _orang(f, b.siapa) if b.siapa is not None else Pemegang()
    return sendiri if sendiri.wewenang else _orang(f)


PEMEGANG: dict[Peran, Callable[[FaktaTugas, Butir], Pemegang]] = {
    Peran.PENYUSUN: _penyusun,
    Peran.PENYUSUN_RENCANA: _penyusun_rencana,
    Peran.PENGUBAH_RENCANA: _pengubah_rencana,
    Peran.PIMPINAN_PEMILIK: _pimpinan,
    Peran.LEVEL_1: _level_1,
    Peran.LEVEL_2: _level_2,
    Peran.PELAPOR: _pelapor,
    Peran.PEMINTA_LAPORAN: _pimpinan,
    Peran.PEMBERI_UMPAN_BALIK: _pemberi_umpan_balik,
    Peran.PEMBERI_ARAHAN: lambda f, b: gabung([_pimpinan(f, b), _level_1(f, b)]),
    Peran.KETUA: _ketua,
    Peran.PENYAMPAI_MASALAH: _penyampai,
    Peran.PEMUTUS_MASALAH: _pemutus_masalah,
    Peran.PYB: _penerus,
}


def pemegang(peran: Peran, f: FaktaTugas, b: Butir) -> Pemegang:
    """Who holds a role over one thing of the work on the day of the facts."""
    return PEMEGANG[peran](f, b)
