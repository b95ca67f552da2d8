"""May this person take this step of the work today? The one place where that is answered."""

from collections.abc import Iterator
from dataclasses import replace

from simpul.aturan.fakta import Butir, FaktaPelaku
from simpul.aturan.klausul import Klausul, rujuk, unik
from simpul.aturan.pesan import Pesan, _, pesan
from simpul.aturan.prosedur import Keadaan, Langkah
from simpul.aturan.putusan import Halangan, Peringatan, Putusan
from simpul.aturan.siklus.fakta import FaktaTugas
from simpul.aturan.siklus.laporan import klausul_laporan
from simpul.aturan.siklus.mesin import Meja, putuskan_di
from simpul.aturan.siklus.peran import digantikan, pemegang
from simpul.aturan.siklus.pola import klausul_tahap
from simpul.aturan.siklus.syarat import ISIAN, SYARAT, IsianKerja
from simpul.aturan.siklus.tabel import MASING_MASING, SIKLUS

KOSONG = IsianKerja()
SENDIRI = rujuk("keputusan-bukan-sendiri")


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
    meja = Meja(
        prosedur=SIKLUS[b.prosedur],
        keadaan=Keadaan(b.keadaan),
        pelaku=pelaku,
        pemegang=lambda peran: pemegang(peran, f, b),
        kutip=lambda baris: _kutip(baris, f, b, pelaku, isian),
        periksa=lambda baris: _periksa(baris, f, b, pelaku, isian, menjajaki),
        mengapa=lambda baris: _mengapa(baris, f, b, pelaku),
    )
    putusan = putuskan_di(meja, nama)
    lanjut = _menyatu(putusan.rangkaian[0], f, b, pelaku) if putusan.diterima else ()
    rangkaian = (*putusan.rangkaian, *lanjut)
    return replace(
        putusan, rangkaian=rangkaian, menurut_pola=unik(k for x in rangkaian for k in meja.kutip(x))
    )


def _kutip(
    baris: Langkah, f: FaktaTugas, b: Butir, pelaku: FaktaPelaku, isian: IsianKerja
) -> tuple[Klausul, ...]:
    """What the step rests on: its own clauses, the owner's pattern, who reports to whom, and that several heads act."""
    pola = klausul_tahap(f.perkara, *baris.tahap)
    laporan = klausul_laporan(f, b, pelaku.id) if baris.nama == "laporkan" else ()
    bersama = MASING_MASING.get(b.prosedur, ()) if isian.masing_masing or b.pemutus else ()
    ganti = SENDIRI if digantikan(baris.oleh, f, b) else ()
    return unik((*baris.klausul, *pola, *laporan, *bersama, *ganti))


def _mengapa(
    baris: Langkah, f: FaktaTugas, b: Butir, pelaku: FaktaPelaku
) -> tuple[Pesan, tuple[Klausul, ...]] | None:
    """Who holds the office and would decide about himself is told so (Keputusan 0024)."""
    kantor = digantikan(baris.oleh, f, b)
    if kantor is None or kantor.pemangku is None or kantor.pemangku.pegawai != pelaku.id:
        return None
    teks = _("Tidak seorang pun memutus pekerjaan, rencana, atau masalahnya sendiri; pejabat berikutnya di atasnya yang memutus.")  # fmt: skip
    return pesan(teks), SENDIRI


def _periksa(
    baris: Langkah, f: FaktaTugas, b: Butir, pelaku: FaktaPelaku, isian: IsianKerja, menjajaki: bool
) -> Iterator[Halangan | Peringatan]:
    for nama in baris.syarat:
        if not (menjajaki and nama in ISIAN):
            yield from SYARAT[nama](f, b, pelaku, isian)


def _menyatu(baris: Langkah, f: FaktaTugas, b: Butir, pelaku: FaktaPelaku) -> tuple[Langkah, ...]:
    """The next step that is the same person's too: he acts once (Keputusan 0006)."""
    for lanjut in SIKLUS[b.prosedur].dari(baris.ke) if baris.menyatu else ():
        if lanjut.giliran:
            putusan = putuskan(lanjut.nama, f, replace(b, keadaan=baris.ke), pelaku)
            if putusan.diterima:
                return putusan.rangkaian
    return ()
