"""What can be done on the work of an assignment now, possible or not for this person, and on which thing of it."""

from collections.abc import Iterator
from dataclasses import dataclass

from simpul.aturan.fakta import Butir, FaktaPelaku, FaktaPerkara
from simpul.aturan.prosedur import Keadaan, Langkah, Peran
from simpul.aturan.putusan import Putusan
from simpul.aturan.siklus.fakta import FaktaTugas
from simpul.aturan.siklus.pilih import baru, pilih
from simpul.aturan.siklus.putuskan import putuskan
from simpul.aturan.siklus.tabel import SATU_SATUNYA, SIKLUS

# What begins something of which there may be many.
PEMBUKA = (
    "laporkan", "minta_laporan", "laporkan_anggota", "beri_umpan_balik", "sampaikan_masalah", "beri_arahan",
    "minta_sumber_daya", "catat_koordinasi", "susun_rencana_pribadi",
)  # fmt: skip
TUNGGAL = (
    "catat_kemajuan", "susun_rencana", "ubah_rencana", "tetapkan_rencana", "kembalikan_rencana", "susun_rincian",
    "sampaikan_hasil", "nyatakan_sesuai", "kembalikan_hasil",
)  # fmt: skip


@dataclass(frozen=True)
class TindakanKerja:
    """A step of the work, the thing that it is about (fresh where its number is 0), and what the rules say of it."""

    butir: Butir
    nama: str
    langkah: Langkah
    putusan: Putusan


def tindakan_kerja(f: FaktaPerkara, siapa: FaktaPelaku) -> tuple[TindakanKerja, ...]:
    """Every step of the work as this person sees it: what waits first, then what can be begun."""
    tugas = FaktaTugas(f)
    semua = (*_terbuka(tugas, siapa), *_tunggal(tugas, siapa), *_pembuka(tugas, siapa))
    return tuple({(t.nama, t.butir.id): t for t in semua}.values())


def _terbuka(f: FaktaTugas, siapa: FaktaPelaku) -> Iterator[TindakanKerja]:
    """Steps on reports, problems and requests that are open."""
    for b in f.perkara.butir:
        if b.prosedur not in SATU_SATUNYA:
            for baris in SIKLUS[b.prosedur].dari(Keadaan(b.keadaan)):
                if baris.oleh is not Peran.PYB or b.instansi_pemutus is not None:
                    yield _satu(baris.nama, f, b, siapa)


def _tunggal(f: FaktaTugas, siapa: FaktaPelaku) -> Iterator[TindakanKerja]:
    """Steps on plan, breakdown and result, where their state knows them."""
    for nama in TUNGGAL:
        b = pilih(nama, f, siapa)
        if any(b.keadaan in baris.dari for baris in SIKLUS[b.prosedur].bernama(nama)):
            yield _satu(nama, f, b, siapa)


def _pembuka(f: FaktaTugas, siapa: FaktaPelaku) -> Iterator[TindakanKerja]:
    milik = {b.prosedur for b in f.perkara.butir if b.siapa == siapa.id}
    for nama in PEMBUKA:
        b = baru(nama, f, siapa.id)
        if nama != "susun_rencana_pribadi" or b.prosedur not in milik:
            yield _satu(nama, f, b, siapa)


def _satu(nama: str, f: FaktaTugas, b: Butir, siapa: FaktaPelaku) -> TindakanKerja:
    putusan = putuskan(nama, f, b, siapa, menjajaki=True)
    baris = next(x for x in SIKLUS[b.prosedur].bernama(nama) if b.keadaan in x.dari)
    return TindakanKerja(b, nama, baris, putusan)
