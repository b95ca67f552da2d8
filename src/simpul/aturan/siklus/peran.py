"""Who holds a role in the work of an assignment today: levels of the owner by its pattern, reporters, reviewers."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from simpul.aturan.fakta import Butir, FaktaOrang, FaktaPerkara, Kantor, Pejabat
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


# Who decides in whose place (Keputusan 0024)


def pelaksana_kini(f: FaktaTugas) -> frozenset[int]:
    """Everyone who does the work today; its Ketua although he has not received it yet."""
    ketua = (f.orang_ketua,) if f.orang_ketua is not None else ()
    return frozenset(o.id for o in (*f.pelaksana, *ketua))


def rantai(f: FaktaPerkara) -> tuple[Kantor, ...]:
    """The offices over the work from its head up: levels of the owner, the heads above them, the Sekretaris Daerah."""
    if not f.unit_pemilik:
        return ()
    satu, dua = level(f)
    kepala = tuple(u.kepala for u in f.unit_pemilik)
    atas = kepala[kepala.index(satu) + 1 :] if satu in kepala else ()
    pimpinan = pimpinan_pemilik(f)
    semua = (pimpinan if pimpinan != satu else None, dua, satu, *atas, f.sekretaris_daerah)
    return tuple(dict.fromkeys(k for k in semua if k is not None))


@dataclass(frozen=True)
class Pemutus:
    """An office that decides, unless its holder decides about himself: then the next of ``atasan`` who does not.

    Where all of them would, the office counts as vacant: it waits for another acting official (as in Keputusan 0005).
    """

    kantor: Kantor | None
    atasan: tuple[Kantor, ...]
    terlarang: frozenset[int]

    @property
    def digantikan(self) -> bool:
        """True if its holder would decide about himself today."""
        return self.kantor is not None and self._dipegang(self.kantor)

    @property
    def pemegang(self) -> Pemegang:
        """Who decides."""
        if self.kantor is None or not self.digantikan:
            return dari_kantor(self.kantor)
        lain = next((k for k in self.atasan if not self._dipegang(k)), None)
        return dari_kantor(lain or replace(self.kantor, pemangku=None, delegat=None))

    def _dipegang(self, kantor: Kantor) -> bool:
        return kantor.pemangku is not None and kantor.pemangku.pegawai in self.terlarang


def _di_atas(f: FaktaTugas, kantor: Kantor | None) -> tuple[Kantor, ...]:
    urut = rantai(f.perkara)
    return urut[urut.index(kantor) + 1 :] if kantor in urut else ()


def _tentang_pekerjaan(f: FaktaTugas, kantor: Kantor | None) -> Pemutus:
    """A decision about what was done or will be done: not by those who do it."""
    return Pemutus(kantor, _di_atas(f, kantor), pelaksana_kini(f))


def _tentang_permintaan(
    f: FaktaTugas, b: Butir, kantor: Kantor | None, atasan: tuple[Kantor, ...]
) -> Pemutus:
    """A decision about what somebody put forward: not by himself."""
    return Pemutus(kantor, atasan, frozenset({b.siapa} if b.siapa is not None else ()))


def _atas_rencana(f: FaktaTugas, b: Butir) -> Pemutus:
    """The owner's head, over a plan; over resources that were asked for."""
    kantor = pimpinan_pemilik(f.perkara)
    if b.prosedur == "rencana":
        return _tentang_pekerjaan(f, kantor)
    return _tentang_permintaan(f, b, kantor, _di_atas(f, kantor))


def _atas_masalah(f: FaktaTugas, b: Butir) -> Pemutus:
    """The owner's head, or the head whose part it is."""
    if b.pemutus is None:
        kantor = pimpinan_pemilik(f.perkara)
        return _tentang_permintaan(f, b, kantor, _di_atas(f, kantor))
    sekda = f.perkara.sekretaris_daerah
    atasan = (*b.atasan, *((sekda,) if sekda is not None else ()))
    return _tentang_permintaan(f, b, b.pemutus, atasan)


# Roles whose holder may be one of those about whom he would decide.
BUKAN_SENDIRI: dict[Peran, Callable[[FaktaTugas, Butir], Pemutus]] = {
    Peran.LEVEL_1: lambda f, b: _tentang_pekerjaan(f, level(f.perkara)[0]),
    Peran.LEVEL_2: lambda f, b: _tentang_pekerjaan(f, level(f.perkara)[1]),
    Peran.PIMPINAN_PEMILIK: _atas_rencana,
    Peran.PEMUTUS_MASALAH: _atas_masalah,
}


def digantikan(peran: Peran, f: FaktaTugas, b: Butir) -> Kantor | None:
    """The office in whose place another decides today, if there is one."""
    if peran not in BUKAN_SENDIRI or b.instansi_pemutus is not None:
        return None
    wewenang = BUKAN_SENDIRI[peran](f, b)
    return wewenang.kantor if wewenang.digantikan else None


# Who holds which role


def _orang(f: FaktaTugas, *hanya: int) -> Pemegang:
    return _daftar(o for o in f.pelaksana if not hanya or o.id in hanya)


def _daftar(orang: Iterable[FaktaOrang]) -> Pemegang:
    return Pemegang(tuple(Wewenang(Pejabat(o.id, o.nama)) for o in orang))


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
    """Who does the work, or did until it was ended early; what was asked for is answered whoever reported already."""
    siapa = f.pernah_melaksanakan if f.diakhiri and b.keadaan == Keadaan.DIMINTA else f.pelapor
    return _daftar(o for o in siapa if b.siapa in {None, o.id})


def _pelapor_anggota(f: FaktaTugas, b: Butir) -> Pemegang:
    """The Ketua; after an early end until he has handed in his last report."""
    return _daftar(o for o in f.pelapor if o.id == f.ketua)


def _pemberi_umpan_balik(f: FaktaTugas, b: Butir) -> Pemegang:
    """Level 2, where there is none level 1; the head of the owner; the Ketua of the team."""
    atas = _level_2(f, b)
    return gabung([atas if atas.kantor else _level_1(f, b), _pimpinan(f, b), _ketua(f, b)])


def _pemutus_masalah(f: FaktaTugas, b: Butir) -> Pemegang:
    """The owner's head, or the head whose part it is; for another institution its authority or a member's head there.

    Another institution decides what it was asked by letter (``_penerus``).
    """
    if b.instansi_pemutus is None:
        return _atas_masalah(f, b).pemegang
    if belum_disurati(b):
        return Pemegang()
    asal = (o for o in f.pelaksana if o.instansi_lain == b.instansi_pemutus)
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
    Peran.PIMPINAN_PEMILIK: lambda f, b: _atas_rencana(f, b).pemegang,
    Peran.LEVEL_1: lambda f, b: BUKAN_SENDIRI[Peran.LEVEL_1](f, b).pemegang,
    Peran.LEVEL_2: lambda f, b: BUKAN_SENDIRI[Peran.LEVEL_2](f, b).pemegang,
    Peran.PELAPOR: _pelapor,
    Peran.PEMINTA_LAPORAN: _pimpinan,
    Peran.PEMBERI_UMPAN_BALIK: _pemberi_umpan_balik,
    Peran.PEMBERI_ARAHAN: lambda f, b: gabung([_pimpinan(f, b), _level_1(f, b)]),
    Peran.KETUA: _pelapor_anggota,
    Peran.PENYAMPAI_MASALAH: _penyampai,
    Peran.PEMUTUS_MASALAH: _pemutus_masalah,
    Peran.PYB: _penerus,
}


def pemegang(peran: Peran, f: FaktaTugas, b: Butir) -> Pemegang:
    """Who holds a role over one thing of the work on the day of the facts."""
    return PEMEGANG[peran](f, b)
