"""How a table of the cycle of work answers 'may he do this?', whatever the table is about."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from simpul.aturan.fakta import FaktaPelaku
from simpul.aturan.klausul import Klausul, rujuk, unik
from simpul.aturan.peran import Pemegang
from simpul.aturan.pesan import Pesan, _, pesan
from simpul.aturan.prosedur import TAMAT, Keadaan, Langkah, Peran, Prosedur
from simpul.aturan.putusan import Halangan, Peringatan, Putusan
from simpul.aturan.putuskan import sebutan


@dataclass(frozen=True)
class Meja:
    """A table with what lies before it: where the thing stands, who acts, and how the facts answer.

    ``pemegang``: who holds a role. ``kutip``: what a row rests on, pattern included. ``periksa``: what its conditions find.
    ``mengapa``: why a row is not this person's, where there is more to say than whose it is.
    """

    prosedur: Prosedur
    keadaan: Keadaan
    pelaku: FaktaPelaku
    pemegang: Callable[[Peran], Pemegang]
    kutip: Callable[[Langkah], tuple[Klausul, ...]]
    periksa: Callable[[Langkah], Iterable[Halangan | Peringatan]]
    mengapa: Callable[[Langkah], tuple[Pesan, tuple[Klausul, ...]] | None] = lambda baris: None


def putuskan_di(meja: Meja, nama: str) -> Putusan:
    """Decide a step by its row; every unmet condition is cited, not only the first."""
    baris = _baris(meja, nama)
    if baris is None:
        return Putusan(nama, (_salah_waktu(meja, nama),), prosedur=meja.prosedur.nama)
    wewenang = meja.pemegang(baris.oleh).milik(meja.pelaku.id)
    temuan = [*([] if wewenang else [_bukan_wewenang(meja, baris)]), *meja.periksa(baris)]
    kutip = meja.kutip(baris)
    halangan = tuple(
        replace(h, klausul=unik((*kutip, *h.klausul))) for h in temuan if isinstance(h, Halangan)
    )
    peringatan = tuple(p for p in temuan if isinstance(p, Peringatan))
    if halangan:
        return Putusan(nama, halangan, peringatan, prosedur=meja.prosedur.nama)
    return Putusan(nama, (), peringatan, (baris,), wewenang, kutip, meja.prosedur.nama)


def _baris(meja: Meja, nama: str) -> Langkah | None:
    """The row for this state; of several the one that is this person's."""
    cocok = [x for x in meja.prosedur.bernama(nama) if meja.keadaan in x.dari]
    milik = (x for x in cocok if meja.pemegang(x.oleh).milik(meja.pelaku.id))
    return next(milik, cocok[-1] if cocok else None)


def _bukan_wewenang(meja: Meja, baris: Langkah) -> Halangan:
    milik = pesan(_("Langkah ini milik %(peran)s."), peran=pesan(baris.oleh.value))
    isi, klausul = meja.mengapa(baris) or (milik, ())
    return Halangan(klausul, isi, "wewenang", sebutan(meja.pemegang(baris.oleh)))


def _salah_waktu(meja: Meja, nama: str) -> Halangan:
    """The step is not to be taken in this state: cite it, what brought this state about, and what must come first."""
    menunggu = [x for x in meja.prosedur.dari(meja.keadaan) if x.giliran]
    sudah = (x for x in meja.prosedur.langkah if x.ke == meja.keadaan)
    baris = (*(meja.prosedur.bernama(nama) or meja.prosedur.langkah[:1]), *sudah, *menunggu)
    awal = rujuk("lamp-I-p2") if meja.keadaan == meja.prosedur.awal().dari[0] else ()
    kutip = unik((*(k for x in baris for k in meja.kutip(x)), *awal))
    penyembuh = tuple(n for x in menunggu for n in sebutan(meja.pemegang(x.oleh)))
    teks = _("Belum atau tidak lagi waktunya: sekarang %(keadaan)s.")
    isi = pesan(teks, keadaan=pesan(meja.keadaan.value))
    return Halangan(kutip, isi, "keadaan", () if meja.keadaan in TAMAT else penyembuh)
