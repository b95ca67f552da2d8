"""May this person take this step of the work today? The one place where that is answered."""

from collections.abc import Iterator
from dataclasses import replace

from simpul.aturan.fakta import Butir, FaktaPelaku
from simpul.aturan.klausul import Klausul, rujuk, unik
from simpul.aturan.pesan import _, pesan
from simpul.aturan.prosedur import TAMAT, Keadaan, Langkah
from simpul.aturan.putusan import Halangan, Peringatan, Putusan
from simpul.aturan.putuskan import sebutan
from simpul.aturan.siklus.fakta import FaktaTugas
from simpul.aturan.siklus.laporan import klausul_laporan
from simpul.aturan.siklus.peran import pemegang
from simpul.aturan.siklus.pola import klausul_tahap
from simpul.aturan.siklus.syarat import ISIAN, SYARAT, IsianKerja
from simpul.aturan.siklus.tabel import MASING_MASING, SIKLUS

KOSONG = IsianKerja()


def putuskan(
    nama: str,
    f: FaktaTugas,
    b: Butir,
    pelaku: FaktaPelaku,
    isian: IsianKerja = KOSONG,
    *,
    menjajaki: bool = False,
) -> Putusan:
    """Decide a step. With ``menjajaki`` what is yet to be entered does not count as missing."""
    baris = _baris(nama, f, b, pelaku)
    if baris is None:
        return Putusan(nama, (_salah_waktu(nama, f, b),), prosedur=b.prosedur)
    wewenang = pemegang(baris.oleh, f, b).milik(pelaku.id)
    temuan = [
        *([] if wewenang else [_bukan_wewenang(baris, f, b)]),
        *_periksa(baris, f, b, pelaku, isian, menjajaki),
    ]
    kutip = _kutip(baris, f, b, pelaku, isian)
    halangan = tuple(_berklausul(h, kutip) for h in temuan if isinstance(h, Halangan))
    peringatan = tuple(p for p in temuan if isinstance(p, Peringatan))
    if halangan:
        return Putusan(nama, halangan, peringatan, prosedur=b.prosedur)
    rangkaian = (baris, *(_menyatu(baris, f, b, pelaku) if baris.menyatu else ()))
    pola = unik(k for satu in rangkaian for k in _kutip(satu, f, b, pelaku, isian))
    return Putusan(nama, (), peringatan, rangkaian, wewenang, pola, b.prosedur)


def _baris(nama: str, f: FaktaTugas, b: Butir, pelaku: FaktaPelaku) -> Langkah | None:
    """The row for this state; of several the one that is this person's."""
    cocok = [x for x in SIKLUS[b.prosedur].bernama(nama) if b.keadaan in x.dari]
    milik = (x for x in cocok if pemegang(x.oleh, f, b).milik(pelaku.id))
    return next(milik, cocok[-1] if cocok else None)


def _kutip(
    baris: Langkah, f: FaktaTugas, b: Butir, pelaku: FaktaPelaku, isian: IsianKerja
) -> tuple[Klausul, ...]:
    """What the step rests on: its own clauses, the owner's pattern, who reports to whom, and that several heads act."""
    pola = klausul_tahap(f.perkara, *baris.tahap)
    laporan = klausul_laporan(f, b, pelaku.id) if baris.nama == "laporkan" else ()
    bersama = MASING_MASING.get(b.prosedur, ()) if isian.masing_masing or b.pemutus else ()
    return unik((*baris.klausul, *pola, *laporan, *bersama))


def _periksa(
    baris: Langkah, f: FaktaTugas, b: Butir, pelaku: FaktaPelaku, isian: IsianKerja, menjajaki: bool
) -> Iterator[Halangan | Peringatan]:
    for nama in baris.syarat:
        if not (menjajaki and nama in ISIAN):
            yield from SYARAT[nama](f, b, pelaku, isian)


def _berklausul(halangan: Halangan, kutip: tuple[Klausul, ...]) -> Halangan:
    return replace(halangan, klausul=unik((*kutip, *halangan.klausul)))


def _bukan_wewenang(baris: Langkah, f: FaktaTugas, b: Butir) -> Halangan:
    isi = pesan(_("Langkah ini milik %(peran)s."), peran=pesan(baris.oleh.value))
    return Halangan((), isi, "wewenang", sebutan(pemegang(baris.oleh, f, b)))


def _salah_waktu(nama: str, f: FaktaTugas, b: Butir) -> Halangan:
    """The step is not to be taken in this state: cite it, what brought this state about, and what must come first."""
    prosedur = SIKLUS[b.prosedur]
    menunggu = [x for x in prosedur.dari(Keadaan(b.keadaan)) if x.giliran]
    sudah = (x for x in prosedur.langkah if x.ke == b.keadaan)
    baris = (*(prosedur.bernama(nama) or prosedur.langkah[:1]), *sudah, *menunggu)
    milik = unik(k for x in baris for k in (*x.klausul, *klausul_tahap(f.perkara, *x.tahap)))
    kutip = unik((*milik, *rujuk(*(("lamp-I-p2",) if b.keadaan == Keadaan.BARU else ()))))
    penyembuh = tuple(n for x in menunggu for n in sebutan(pemegang(x.oleh, f, b)))
    teks = _("Belum atau tidak lagi waktunya: sekarang %(keadaan)s.")
    return Halangan(
        kutip, pesan(teks, keadaan=pesan(b.keadaan)), "keadaan", () if b.keadaan in TAMAT else penyembuh
    )


def _menyatu(baris: Langkah, f: FaktaTugas, b: Butir, pelaku: FaktaPelaku) -> tuple[Langkah, ...]:
    """The next step that is the same person's too: he acts once (Keputusan 0006)."""
    for lanjut in SIKLUS[b.prosedur].dari(baris.ke):
        if lanjut.giliran:
            putusan = putuskan(lanjut.nama, f, replace(b, keadaan=baris.ke), pelaku)
            if putusan.diterima:
                return putusan.rangkaian
    return ()
