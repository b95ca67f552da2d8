"""Which thing of the work a step is about, and to whom it is handed, when the person does not say."""

from collections.abc import Iterator, Mapping

from simpul.aturan.fakta import Butir, FaktaOrang, FaktaPelaku, Kantor, Pejabat
from simpul.aturan.kedudukan import Kedudukan, tentukan
from simpul.aturan.lingkup import Lingkup, adalah_penugasan, terluas
from simpul.aturan.peran import Pemegang, Wewenang, dari_kantor, gabung
from simpul.aturan.prosedur import Prosedur
from simpul.aturan.siklus.fakta import FaktaTugas
from simpul.aturan.siklus.laporan import penerima_laporan
from simpul.aturan.siklus.peran import pimpinan_pemilik, prosedur_hasil
from simpul.aturan.siklus.putuskan import putuskan
from simpul.aturan.siklus.syarat import IsianKerja
from simpul.aturan.siklus.tabel import ARAHAN, KOORDINASI, MASALAH, SATU_SATUNYA, SIKLUS

LANGKAH = frozenset(b.nama for p in SIKLUS.values() for b in p.langkah)
# Whose such a thing is, where it is not about somebody else.
MILIK_PELAKU = frozenset(
    {"laporkan", "sampaikan_masalah", "susun_rencana_pribadi", "minta_sumber_daya", "catat_koordinasi"}
)


def baru(nama: str, f: FaktaTugas, pelaku: int, tentang: int | None = None) -> Butir:
    """A fresh thing of the kind that this step begins."""
    return Butir(prosedur_untuk(nama, f), siapa=pelaku if nama in MILIK_PELAKU else tentang)


def prosedur_untuk(nama: str, f: FaktaTugas) -> str:
    """The table of a step: results by the owner's pattern, problems by how far the work reaches."""
    if "hasil" in nama or nama == "nyatakan_sesuai":
        return prosedur_hasil(f.perkara).nama
    for menurut in (ARAHAN, KOORDINASI, MASALAH):
        if any(p.bernama(nama) for p in menurut.values()):
            return _menurut_lingkup(menurut, f).nama
    return next(p.nama for p in SIKLUS.values() if p.bernama(nama))


def _menurut_lingkup(menurut: Mapping[Lingkup, Prosedur], f: FaktaTugas) -> Prosedur:
    """The table for how far the work reaches; between Perangkat Daerah as between units (note on lamp-IV-B-2)."""
    lingkup = terluas(tuple(j for j in f.perkara.jalur if adalah_penugasan(j)))
    return menurut[Lingkup.LINTAS_UNIT if lingkup is Lingkup.LINTAS_PD else lingkup]


def pilih(
    nama: str, f: FaktaTugas, pelaku: FaktaPelaku, tentang: int | None = None, isian: IsianKerja | None = None
) -> Butir:
    """The thing that a step is about: one that waits for it, else the only one of its kind, else a fresh one.

    ``isian``: what is entered with it; it may fit one thing and not another, as a report that goes to the Ketua although
    the Pimpinan has asked for one as well.
    """
    segar = baru(nama, f, pelaku.id, tentang)
    sejenis = [b for b in f.perkara.butir if SIKLUS[b.prosedur].bernama(nama)]
    sejenis = [b for b in sejenis if tentang in (None, b.siapa)]
    tepat = [b for b in sejenis if any(b.keadaan in x.dari for x in SIKLUS[b.prosedur].bernama(nama))]
    kandidat = tepat if segar.prosedur in SATU_SATUNYA and sejenis else [*tepat, segar]
    pas = (b for b in kandidat if isian is not None and putuskan(nama, f, b, pelaku, isian).diterima)
    boleh = (b for b in kandidat if putuskan(nama, f, b, pelaku, menjajaki=True).diterima)
    baru_saja = [segar] if segar.prosedur not in SATU_SATUNYA and _memulai(nama, segar) else []
    return next(pas, None) or next(boleh, None) or [*baru_saja, *tepat, *sejenis[-1:], segar][0]


def _memulai(nama: str, segar: Butir) -> bool:
    """True if a fresh thing may begin with this step."""
    return any(x.mulai for x in SIKLUS[segar.prosedur].bernama(nama))


def pemutus_masalah(f: FaktaTugas, *, masing_masing: bool) -> tuple[Kantor, ...]:
    """Who decides a problem: the owner's head; where several must act, the head of each member (lamp-IV-B-4, lamp-IV-C-5)."""
    if not masing_masing:
        return ()
    kepala = {(o.instansi_lain, None if o.instansi_lain else k.id): k for o, k in _kepala(f)}
    return tuple(dict.fromkeys(k for k in (*kepala.values(), pimpinan_pemilik(f.perkara)) if k is not None))


def _kepala(f: FaktaTugas) -> Iterator[tuple[FaktaOrang, Kantor]]:
    """Each member with his own head; of another institution its letters name one."""
    for o in f.pelaksana:
        kantor = o.penilai_luar if o.instansi_lain else tentukan(o, f.perkara.profil).pimpinan
        if kantor is not None:
            yield o, kantor


def penerima(f: FaktaTugas, b: Butir, pelaku: int) -> Pemegang:
    """Who is handed a report or feedback, and reads it from then on."""
    if b.prosedur == "laporan":
        return gabung([penerima_laporan(f, b, pelaku), _tembusan(f, pelaku)])
    if b.prosedur == "laporan_anggota":
        return _atasan(f, b.siapa)
    if b.prosedur == "umpan_balik":
        orang = (o for o in f.pelaksana if o.id == b.siapa)
        return Pemegang(tuple(Wewenang(Pejabat(o.id, o.nama)) for o in orang))
    return Pemegang()


def _tembusan(f: FaktaTugas, pelapor: int) -> Pemegang:
    """One who works alone sends a copy to his own assessor (note on ps27)."""
    orang = next((o for o in (*f.pelaksana, *f.pelapor) if o.id == pelapor), None)
    if f.perkara.tim is not None or orang is None:
        return Pemegang()
    return _penilai(tentukan(orang, f.perkara.profil))


def _atasan(f: FaktaTugas, anggota: int | None) -> Pemegang:
    """The assessor and the head of a member, each for his own people (lamp-IV-D-3-d)."""
    orang = next((o for j in f.perkara.jalur for o in j.orang if o.id == anggota), None)
    if orang is None:
        return Pemegang()
    kedudukan = tentukan(orang, f.perkara.profil)
    return gabung([_penilai(kedudukan), dari_kantor(kedudukan.pimpinan)])


def _penilai(kedudukan: Kedudukan) -> Pemegang:
    """Who assesses today: the delegate where authority is delegated; a vacant office waits for its next holder."""
    kantor, pejabat = kedudukan.penilai, kedudukan.pejabat_penilai
    wewenang = (Wewenang(pejabat, kantor),) if pejabat is not None else ()
    return Pemegang(wewenang, (kantor,) if kantor is not None else ())
