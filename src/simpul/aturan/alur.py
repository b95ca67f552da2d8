"""The way of a case: what is still to come, and what can be done now."""

from dataclasses import dataclass, replace

from simpul.aturan.fakta import FaktaJalur, FaktaPelaku, FaktaPerkara
from simpul.aturan.lingkup import GUGUR, Lingkup, adalah_penugasan, terluas
from simpul.aturan.peran import Pemegang, pemegang
from simpul.aturan.prosedur import AKTIF, TAMAT, Keadaan, Langkah
from simpul.aturan.putusan import Putusan
from simpul.aturan.putuskan import penentu_penetapan, putuskan
from simpul.aturan.tabel import PROSEDUR
from simpul.aturan.tabel.perubahan import JENIS


@dataclass(frozen=True)
class Stasiun:
    """A step that is still to come, and who would take it as things stand today."""

    jalur: FaktaJalur
    langkah: Langkah
    pemegang: Pemegang


def ke_depan(f: FaktaPerkara, j: FaktaJalur) -> tuple[Stasiun, ...]:
    """The stations of the straight way from where a way stands to the receipt."""
    hasil: list[Stasiun] = []
    while j.keadaan not in TAMAT:
        baris = _lurus(f, j)
        if baris is None:
            break
        hasil.append(Stasiun(j, baris, pemegang(baris.oleh, f, j)))
        if baris.nama == "terima":
            break
        j = replace(j, keadaan=baris.ke)
        f = f.ganti(j)
    return tuple(hasil)


def _lurus(f: FaktaPerkara, j: FaktaJalur) -> Langkah | None:
    """The next step of the straight way; the one document of several ways belongs to the widest of them."""
    for baris in PROSEDUR[j.prosedur].dari(Keadaan(j.keadaan)):
        mundur = baris.ke == j.keadaan and baris.nama != "terima"
        if baris.giliran and baris.nama != "lanjutkan" and not mundur:
            penentu = penentu_penetapan(f)
            if baris.nama == "tetapkan" and penentu is not None and penentu.id != j.id:
                return next((b for b in PROSEDUR[penentu.prosedur].bernama("tetapkan")), baris)
            return baris
    return None


@dataclass(frozen=True)
class Tindakan:
    """Something that could be done on a case, and what the rules say of this person doing it."""

    jalur: FaktaJalur | None
    nama: str
    langkah: Langkah
    putusan: Putusan


def tindakan(f: FaktaPerkara, siapa: FaktaPelaku) -> tuple[Tindakan, ...]:
    """Every act that the state of the case knows, possible or not for this person."""
    hasil = [
        Tindakan(j, baris.nama, baris, putuskan(baris.nama, f, j, siapa, menjajaki=True))
        for j in f.jalur
        for baris in _baris_kini(f, j)
    ]
    return tuple({(t.jalur.id if t.jalur else 0, t.nama): t for t in hasil}.values())


def _baris_kini(f: FaktaPerkara, j: FaktaJalur) -> list[Langkah]:
    semua = PROSEDUR[j.prosedur].dari(Keadaan(j.keadaan))
    penentu = penentu_penetapan(f)
    ada_lain = any(adalah_penugasan(x) and x.keadaan not in GUGUR for x in f.jalur)
    berarti = [b for b in semua if b.nama != "lanjutkan" or ada_lain]
    return [b for b in berarti if b.nama != "tetapkan" or penentu is None or penentu.id == j.id]


def tindakan_perubahan(f: FaktaPerkara, siapa: FaktaPelaku) -> tuple[Tindakan, ...]:
    """The changes that an established assignment knows."""
    masuk = tuple(j for j in f.jalur if adalah_penugasan(j) and j.keadaan not in GUGUR)
    if not any(j.keadaan in AKTIF for j in masuk):
        return ()
    akhiran = "dalam_unit" if terluas(masuk) is Lingkup.DALAM_UNIT else "antarunit"
    akhiran = "masuk" if f.pemilik_luar is not None else akhiran
    jenis = [n for n in JENIS if n != "ganti_ketua" or f.tim is not None]
    return tuple(_perubahan(f, siapa, nama, akhiran) for nama in jenis)


def _perubahan(f: FaktaPerkara, siapa: FaktaPelaku, nama: str, akhiran: str) -> Tindakan:
    orang = tuple(o for j in f.jalur if adalah_penugasan(j) for o in j.orang if o.id not in j.berakhir)
    j = FaktaJalur(-1, f"{nama}_{akhiran}", Keadaan.BARU, orang)
    f = replace(f, jalur=(*f.jalur, j))
    return Tindakan(None, nama, PROSEDUR[j.prosedur].awal(), putuskan(nama, f, j, siapa, menjajaki=True))
