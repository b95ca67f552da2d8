"""Who holds a role on a case today. Turns belong to offices; who asks never decides for the side asked."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from simpul.aturan.fakta import FaktaJalur, FaktaOrang, FaktaPerkara, Kantor, Kapasitas, Pejabat
from simpul.aturan.kedudukan import Kedudukan, pimpinan_dari, tentukan
from simpul.aturan.lingkup import GUGUR, Lingkup, adalah_penugasan, terluas
from simpul.aturan.prosedur import Peran


@dataclass(frozen=True)
class Wewenang:
    """One person who may act, and the office (if any) by which he may."""

    pejabat: Pejabat
    kantor: Kantor | None = None


@dataclass(frozen=True)
class Pemegang:
    """Everyone who may act, and the offices to which the authority belongs, held or vacant."""

    wewenang: tuple[Wewenang, ...] = ()
    kantor: tuple[Kantor, ...] = ()

    @property
    def orang(self) -> frozenset[int]:
        return frozenset(w.pejabat.pegawai for w in self.wewenang)

    def milik(self, pegawai: int) -> Wewenang | None:
        """The authority by which this person may act."""
        return next((w for w in self.wewenang if w.pejabat.pegawai == pegawai), None)

    @property
    def kosong(self) -> tuple[Kantor, ...]:
        """The offices that nobody holds today."""
        return tuple(k for k in self.kantor if k.pemangku is None)

    def tanpa(self, terlarang: frozenset[int]) -> "Pemegang":
        """The same without some people."""
        return Pemegang(tuple(w for w in self.wewenang if w.pejabat.pegawai not in terlarang), self.kantor)


def dari_kantor(*daftar: Kantor | None, dengan_delegat: bool = False) -> Pemegang:
    """The holders of offices, and those to whom their authority to assign is delegated."""
    kantor = tuple(dict.fromkeys(k for k in daftar if k is not None))
    wewenang: list[Wewenang] = []
    for satu in kantor:
        if satu.pemangku is not None:
            wewenang.append(Wewenang(satu.pemangku, satu))
        if dengan_delegat and satu.delegat is not None and satu.delegat.mencakup_penugasan:
            delegat = Pejabat(satu.delegat.pegawai, satu.delegat.nama, Kapasitas.DELEGASI)
            wewenang.append(Wewenang(delegat, satu))
    return Pemegang(tuple(wewenang), kantor)


def gabung(daftar: Iterable[Pemegang]) -> Pemegang:
    """Everyone of several."""
    wewenang: dict[Wewenang, None] = {}
    kantor: dict[Kantor, None] = {}
    for satu in daftar:
        wewenang |= dict.fromkeys(satu.wewenang)
        kantor |= dict.fromkeys(satu.kantor)
    return Pemegang(tuple(wewenang), tuple(kantor))


def irisan(daftar: list[Pemegang]) -> Pemegang:
    """Those who hold the role for every person: one act may need authority over several people."""
    if not daftar:
        return Pemegang()
    bersama = frozenset.intersection(*(satu.orang for satu in daftar))
    semua = gabung(daftar)
    return Pemegang(tuple(w for w in semua.wewenang if w.pejabat.pegawai in bersama), semua.kantor)


def pihak_peminta(f: FaktaPerkara) -> frozenset[int]:
    """Everyone who counts as the asking side: who asked, and who heads the owner's unit today."""
    pimpinan = pimpinan_dari(f.unit_pemilik, f.profil).pemangku if f.unit_pemilik else None
    return frozenset({f.peminta} | ({pimpinan.pegawai} if pimpinan else set()))


def _kantor_penilai(orang: FaktaOrang, kedudukan: Kedudukan) -> Kantor:
    """The office that assesses someone; for one who has none a nameless vacancy, so that the case says whom it lacks."""
    return kedudukan.penilai or Kantor(0, f"Pejabat Penilai Kinerja {orang.nama}")


def _penilai_kantor(orang: FaktaOrang, f: FaktaPerkara) -> Pemegang:
    return dari_kantor(_kantor_penilai(orang, tentukan(orang, f.profil)), dengan_delegat=True)


def _penilai(f: FaktaPerkara, j: FaktaJalur) -> Pemegang:
    return irisan([_penilai_kantor(o, f).tanpa(frozenset({o.id})) for o in j.orang])


def _penilai_atau_pimpinan(f: FaktaPerkara, j: FaktaJalur) -> Pemegang:
    def seorang(orang: FaktaOrang) -> Pemegang:
        kedudukan = tentukan(orang, f.profil)
        if kedudukan.instansi_lain is not None:
            return Pemegang()
        return gabung([_penilai_kantor(orang, f), dari_kantor(kedudukan.pimpinan)]).tanpa(
            frozenset({orang.id})
        )

    return irisan([seorang(o) for o in j.orang])


def _penyetuju_usulan(f: FaktaPerkara, j: FaktaJalur) -> Pemegang:
    """The other of the two; the proposer himself once he holds both offices, lest the proposal is stuck.

    Where nobody answers for all of the people any longer, as one of them acts in an office over the others, the head of
    their Perangkat Daerah does (Keputusan 0005).
    """
    semua = _penilai_atau_pimpinan(f, j)
    lain = semua.tanpa(frozenset({f.peminta}))
    sisa = lain if lain.wewenang or lain.kosong else semua
    return sisa if sisa.wewenang or sisa.kosong else _kepala_pd(f, j).tanpa(frozenset(o.id for o in j.orang))


def _pengusul(f: FaktaPerkara, j: FaktaJalur) -> Pemegang:
    semua = _penilai_atau_pimpinan(f, j)
    return semua.tanpa(semua.orang - {f.peminta})


def _pimpinan_pemilik(f: FaktaPerkara, j: FaktaJalur) -> Pemegang:
    return dari_kantor(pimpinan_dari(f.unit_pemilik, f.profil)) if f.unit_pemilik else Pemegang()


def _sekda(f: FaktaPerkara, j: FaktaJalur) -> Pemegang:
    return dari_kantor(f.sekretaris_daerah)


def _pengganti(
    f: FaktaPerkara, kantor: Kantor, kepala_pd: Kantor | None, terlarang: frozenset[int]
) -> Pemegang:
    """The office itself, or who decides in its place where its holder is on the asking side.

    Inside one Perangkat Daerah its head, between them or where he asks as well the Sekda (Keputusan 0005).
    Where only the delegate asks, who delegated decides as well. Where all of them ask the office counts as
    vacant: it waits for another acting official.
    """
    calon = (k for k in (kepala_pd, f.sekretaris_daerah) if k is not None and not _dipegang(k, terlarang))
    if _dipegang(kantor, terlarang):
        lain = next(calon, None)
        return dari_kantor(lain) if lain else Pemegang(kantor=(replace(kantor, pemangku=None, delegat=None),))
    asli = dari_kantor(kantor, dengan_delegat=True).tanpa(terlarang)
    if kantor.delegat is not None and kantor.delegat.pegawai in terlarang:
        return gabung([asli, dari_kantor(next(calon, None))])
    return asli


def _dipegang(kantor: Kantor, siapa: frozenset[int]) -> bool:
    return kantor.pemangku is not None and kantor.pemangku.pegawai in siapa


def _kepala_pd_bersama(f: FaktaPerkara, pd_id: int | None) -> Kantor | None:
    if f.unit_pemilik and f.unit_pemilik[-1].id == pd_id:
        return f.unit_pemilik[-1].kepala
    return None


def kantor_penilai_tujuan(
    f: FaktaPerkara, j: FaktaJalur
) -> tuple[tuple[Kantor, int | None, frozenset[int]], ...]:
    """The offices that answer for the people asked: office, its Perangkat Daerah, and for whom."""
    if not j.orang and j.unit_tujuan:
        return ((j.unit_tujuan[0].kepala, j.unit_tujuan[-1].id, frozenset()),)
    hasil: dict[tuple[Kantor, int | None], set[int]] = {}
    for orang in j.orang:
        kedudukan = tentukan(orang, f.profil)
        kantor, pd = _kantor_penilai(orang, kedudukan), kedudukan.perangkat_daerah
        hasil.setdefault((kantor, pd.id if pd else None), set()).add(orang.id)
    return tuple((kantor, id_pd, frozenset(untuk)) for (kantor, id_pd), untuk in hasil.items())


def pemutus_tujuan(f: FaktaPerkara, j: FaktaJalur) -> tuple[tuple[Pemegang, frozenset[int]], ...]:
    """Who answers for which of the people asked, substitutes included."""
    terlarang = pihak_peminta(f)
    return tuple(
        (_pengganti(f, kantor, _kepala_pd_bersama(f, pd), terlarang | untuk), untuk)
        for kantor, pd, untuk in kantor_penilai_tujuan(f, j)
    )


def _penilai_tujuan(f: FaktaPerkara, j: FaktaJalur) -> Pemegang:
    belum = [p for p, untuk in pemutus_tujuan(f, j) if not untuk or not untuk <= j.disetujui]
    return gabung(belum)


def _kepala_pd_tujuan(f: FaktaPerkara, j: FaktaJalur) -> Pemegang:
    susunan = [o.susunan for o in j.orang if o.susunan] or ([j.unit_tujuan] if j.unit_tujuan else [])
    kantor = dict.fromkeys(s[-1].kepala for s in susunan)
    return gabung(_pengganti(f, k, None, pihak_peminta(f)) for k in kantor)


def _penolak_tujuan(f: FaktaPerkara, j: FaktaJalur) -> Pemegang:
    """Who may refuse: as the profile says; a consent that was given stands."""
    daftar = []
    if "penilai_tujuan" in f.profil.yang_boleh_menolak:
        daftar.append(_penilai_tujuan(f, j))
    if "kepala_pd_tujuan" in f.profil.yang_boleh_menolak:
        daftar.append(_kepala_pd_tujuan(f, j))
    return gabung(daftar)


def _pimpinan_tujuan(f: FaktaPerkara, j: FaktaJalur) -> Pemegang:
    if not j.unit_tujuan:
        return Pemegang()
    terlarang = frozenset(o.id for o in j.orang)
    kantor = pimpinan_dari(j.unit_tujuan, f.profil)
    return _pengganti(f, kantor, j.unit_tujuan[-1].kepala, terlarang)


def _pimpinan_sekaligus_penilai(f: FaktaPerkara, j: FaktaJalur) -> Pemegang:
    return irisan([_pimpinan_tujuan(f, j), _penilai(f, j)])


def _kepala_pd(f: FaktaPerkara, j: FaktaJalur) -> Pemegang:
    return dari_kantor(f.unit_pemilik[-1].kepala) if f.unit_pemilik else Pemegang()


def _penetap_lintas_pd(f: FaktaPerkara, j: FaktaJalur) -> Pemegang:
    return _sekda(f, j) if f.profil.penetap_lintas_pd == "sekretaris_daerah" else _kepala_pd(f, j)


def _penetap(f: FaktaPerkara, j: FaktaJalur) -> Pemegang:
    """The signer of the assignment: that of the widest scope among its ways."""
    hidup = tuple(x for x in f.jalur if adalah_penugasan(x) and x.keadaan not in GUGUR)
    return {
        Lingkup.DALAM_UNIT: _penilai_atau_pimpinan,
        Lingkup.LINTAS_UNIT: _kepala_pd,
        Lingkup.LINTAS_PD: _penetap_lintas_pd,
        Lingkup.LINTAS_INSTANSI: _sekda,
    }[terluas(hidup)](f, j)


def _pyb_tujuan(f: FaktaPerkara, j: FaktaJalur) -> Pemegang:
    return dari_kantor(j.pyb_tujuan)


def _penilai_luar(f: FaktaPerkara, j: FaktaJalur) -> Pemegang:
    return dari_kantor(*(o.penilai_luar for o in j.orang))


def _pyb_peminta(f: FaktaPerkara, j: FaktaJalur) -> Pemegang:
    return dari_kantor(f.pemilik_luar)


def _pegawai(f: FaktaPerkara, j: FaktaJalur) -> Pemegang:
    belum = (o for o in j.orang if o.id not in j.diterima | j.berakhir)
    return Pemegang(tuple(Wewenang(Pejabat(o.id, o.nama)) for o in belum))


def _pemilik_atau_penetap(f: FaktaPerkara, j: FaktaJalur) -> Pemegang:
    return gabung([_pimpinan_pemilik(f, j), _penetap(f, j)])


PEMEGANG: dict[Peran, Callable[[FaktaPerkara, FaktaJalur], Pemegang]] = {
    Peran.PENILAI: _penilai,
    Peran.PENILAI_ATAU_PIMPINAN: _penilai_atau_pimpinan,
    Peran.PENYETUJU_USULAN: _penyetuju_usulan,
    Peran.PENGUSUL: _pengusul,
    Peran.PIMPINAN_PEMILIK: _pimpinan_pemilik,
    Peran.PENILAI_TUJUAN: _penilai_tujuan,
    Peran.PENOLAK_TUJUAN: _penolak_tujuan,
    Peran.PIMPINAN_TUJUAN: _pimpinan_tujuan,
    Peran.PIMPINAN_SEKALIGUS_PENILAI: _pimpinan_sekaligus_penilai,
    Peran.KEPALA_PD: _kepala_pd,
    Peran.PENETAP_LINTAS_PD: _penetap_lintas_pd,
    Peran.SEKRETARIS_DAERAH: _sekda,
    Peran.PYB: _sekda,
    Peran.PYB_TUJUAN: _pyb_tujuan,
    Peran.PENILAI_LUAR: _penilai_luar,
    Peran.PYB_PEMINTA: _pyb_peminta,
    Peran.PEGAWAI: _pegawai,
    Peran.PENETAP: _penetap,
    Peran.PEMILIK_ATAU_PENETAP: _pemilik_atau_penetap,
}


def pemegang(peran: Peran, f: FaktaPerkara, j: FaktaJalur) -> Pemegang:
    """Who holds a role on this way of the case on the day of the facts."""
    return PEMEGANG[peran](f, j)
