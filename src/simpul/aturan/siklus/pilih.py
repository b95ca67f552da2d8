"""Which thing of the work a step is about, and to whom it is handed, when the person does not say."""

from collections.abc import Mapping

from simpul.aturan.fakta import Butir, FaktaPelaku, Kantor, Pejabat
from simpul.aturan.kedudukan import pimpinan_dari, tentukan
from simpul.aturan.lingkup import HASIL, Lingkup, adalah_penugasan, terluas
from simpul.aturan.peran import Pemegang, Wewenang, dari_kantor
from simpul.aturan.prosedur import Prosedur
from simpul.aturan.siklus.fakta import FaktaTugas
from simpul.aturan.siklus.laporan import penerima_laporan
from simpul.aturan.siklus.peran import pimpinan_pemilik, prosedur_hasil
from simpul.aturan.siklus.putuskan import putuskan
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


def pilih(nama: str, f: FaktaTugas, pelaku: FaktaPelaku, tentang: int | None = None) -> Butir:
    """The thing that a step is about: one that waits for it, else the only one of its kind, else a fresh one."""
    segar = baru(nama, f, pelaku.id, tentang)
    sejenis = [b for b in f.perkara.butir if SIKLUS[b.prosedur].bernama(nama)]
    sejenis = [b for b in sejenis if tentang in (None, b.siapa)]
    tepat = [b for b in sejenis if any(b.keadaan in x.dari for x in SIKLUS[b.prosedur].bernama(nama))]
    kandidat = tepat if segar.prosedur in SATU_SATUNYA and sejenis else [*tepat, segar]
    boleh = (b for b in kandidat if putuskan(nama, f, b, pelaku, menjajaki=True).diterima)
    return next(boleh, None) or next(iter([*_dimulai(nama, segar), *tepat, *sejenis[-1:], segar]))


def _dimulai(nama: str, segar: Butir) -> tuple[Butir, ...]:
    """What a step would begin, where there may be many: who may not is refused that, as his page says."""
    baris = SIKLUS[segar.prosedur].bernama(nama)
    memulai = segar.prosedur not in SATU_SATUNYA and any(segar.keadaan in b.dari for b in baris)
    return (segar,) if memulai else ()


def pemutus_masalah(f: FaktaTugas, *, masing_masing: bool) -> tuple[Kantor, ...]:
    """Who decides a problem: the owner's head; where several must act, the head of each member (lamp-IV-B-4, lamp-IV-C-5)."""
    if not masing_masing:
        return ()
    kepala = (
        o.penilai_luar if o.instansi_lain else pimpinan_dari(o.susunan, f.perkara.profil) for o in f.pelaksana
    )
    return tuple(dict.fromkeys(k for k in (*kepala, pimpinan_pemilik(f.perkara)) if k is not None))


def penerima(f: FaktaTugas, b: Butir, pelaku: int) -> Pemegang:
    """Who is handed a report or feedback, and reads it from then on."""
    if b.prosedur == "laporan":
        return penerima_laporan(f, b, pelaku)
    if b.prosedur == "laporan_anggota":
        return _atasan(f, b.siapa)
    if b.prosedur == "umpan_balik":
        orang = (o for o in f.pelaksana if o.id == b.siapa)
        return Pemegang(tuple(Wewenang(Pejabat(o.id, o.nama)) for o in orang))
    return Pemegang()


def _atasan(f: FaktaTugas, anggota: int | None) -> Pemegang:
    """The assessor and the head of a member, each for his own people (lamp-IV-D-3-d)."""
    orang = next((o for j in f.perkara.jalur for o in j.orang if o.id == anggota), None)
    if orang is None:
        return Pemegang()
    kedudukan = tentukan(orang, f.perkara.profil)
    return dari_kantor(kedudukan.penilai, kedudukan.pimpinan)


def hasil_kini(f: FaktaTugas) -> Butir | None:
    """The result, if one was handed in or is due."""
    return next((b for b in f.perkara.butir if b.prosedur in HASIL), None)
