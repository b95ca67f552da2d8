"""May this person take this step on this case today? The one place where that is answered."""

from collections.abc import Iterator
from dataclasses import replace

from simpul.aturan.fakta import FaktaJalur, FaktaOrang, FaktaPelaku, FaktaPerkara, Isian
from simpul.aturan.kedudukan import Kedudukan, pola_dari, tentukan
from simpul.aturan.klausul import Klausul, rujuk, unik
from simpul.aturan.lingkup import (
    GUGUR,
    LINGKUP_PROSEDUR,
    Lingkup,
    adalah_penugasan,
)
from simpul.aturan.peran import Pemegang, pemegang, pemutus_tujuan, pihak_peminta
from simpul.aturan.pesan import Pesan, _, pesan
from simpul.aturan.prosedur import TAMAT, Keadaan, Langkah, Peran
from simpul.aturan.putusan import Halangan, Peringatan, Putusan
from simpul.aturan.syarat import ISIAN, SYARAT
from simpul.aturan.tabel import PROSEDUR

KOSONG = Isian()


def putuskan(
    nama: str,
    f: FaktaPerkara,
    j: FaktaJalur,
    pelaku: FaktaPelaku,
    isian: Isian = KOSONG,
    *,
    menjajaki: bool = False,
) -> Putusan:
    """Decide a step. With ``menjajaki`` what is yet to be entered does not count as missing."""
    baris = _baris(nama, f, j, pelaku)
    if baris is None:
        return Putusan(nama, tuple(_salah_waktu(nama, f, j)), prosedur=j.prosedur)
    wewenang = pemegang(baris.oleh, f, j).milik(pelaku.id)
    tanpa_wewenang = [] if wewenang else [_bukan_wewenang(baris, f, j, pelaku)]
    temuan = [*tanpa_wewenang, *_periksa(baris, f, j, pelaku, isian, menjajaki)]
    halangan = tuple(_berklausul(h, baris) for h in temuan if isinstance(h, Halangan))
    peringatan = tuple(p for p in temuan if isinstance(p, Peringatan))
    if halangan:
        return Putusan(nama, halangan, peringatan, prosedur=j.prosedur)
    lanjutan = _menyatu(baris, f, j, pelaku) if baris.menyatu else ()
    rangkaian = (baris, *lanjutan)
    return Putusan(nama, (), peringatan, rangkaian, wewenang, _menurut_pola(nama, f), j.prosedur)


def _menurut_pola(nama: str, f: FaktaPerkara) -> tuple[Klausul, ...]:
    """What the owner's pattern says of asking and of assigning."""
    if not f.unit_pemilik:
        return ()
    pola = pola_dari(f.unit_pemilik, f.profil)
    return rujuk(*{"ajukan": pola.klausul_pelibatan, "tunjuk": pola.klausul_penugasan}.get(nama, ()))


def _baris(nama: str, f: FaktaPerkara, j: FaktaJalur, pelaku: FaktaPelaku) -> Langkah | None:
    """The row for this state; of several the one that is this person's."""
    cocok = _sebaris(nama, j)
    milik = (b for b in cocok if pemegang(b.oleh, f, j).milik(pelaku.id))
    return next(milik, cocok[-1] if cocok else None)


def _sebaris(nama: str, j: FaktaJalur) -> list[Langkah]:
    return [b for b in PROSEDUR[j.prosedur].bernama(nama) if j.keadaan in b.dari]


def _berklausul(halangan: Halangan, baris: Langkah) -> Halangan:
    """A condition that says so is cited with the step that it belongs to."""
    if halangan.klausul and not halangan.bersama_langkah:
        return halangan
    return replace(halangan, klausul=unik((*baris.klausul, *halangan.klausul)))


def _periksa(
    baris: Langkah, f: FaktaPerkara, j: FaktaJalur, pelaku: FaktaPelaku, isian: Isian, menjajaki: bool
) -> Iterator[Halangan | Peringatan]:
    for nama in baris.syarat:
        if not (menjajaki and nama in ISIAN):
            yield from SYARAT[nama](f, j, pelaku, isian)


def sebutan(p: Pemegang) -> tuple[str, ...]:
    """How to name those who hold a role: people, and the offices that are vacant."""
    orang = tuple(dict.fromkeys(w.pejabat.nama for w in p.wewenang))
    return orang + tuple(f"{k.sebutan} (kosong)" for k in p.kosong)


def _bukan_wewenang(baris: Langkah, f: FaktaPerkara, j: FaktaJalur, pelaku: FaktaPelaku) -> Halangan:
    teks = _("Langkah ini milik %(peran)s.")
    isi: Pesan = pesan(teks, peran=pesan(baris.oleh.value))
    return Halangan(
        unik((*baris.klausul, *_klausul_tambahan(baris, f, j, pelaku))),
        isi,
        "wewenang",
        tuple(dict.fromkeys(n for b in _sebaris(baris.nama, j) for n in sebutan(pemegang(b.oleh, f, j)))),
    )


def _klausul_tambahan(
    baris: Langkah, f: FaktaPerkara, j: FaktaJalur, pelaku: FaktaPelaku
) -> tuple[Klausul, ...]:
    """What else forbids it: who heads no unit, whose people they are, and that nobody answers his own request."""
    if baris.oleh is Peran.PENILAI_ATAU_PIMPINAN:
        return unik(k for o in j.orang for k in _mengapa_bukan(o, f, pelaku))
    if baris.oleh is Peran.PIMPINAN_PEMILIK:
        return () if pelaku.memimpin else rujuk("ps1-21")
    if baris.oleh in {Peran.PENILAI_TUJUAN, Peran.PENOLAK_TUJUAN}:
        return rujuk("ps1-22", *(("keputusan-dua-pihak",) if pelaku.id in pihak_peminta(f) else ()))
    return ()


def _mengapa_bukan(orang: FaktaOrang, f: FaktaPerkara, pelaku: FaktaPelaku) -> tuple[Klausul, ...]:
    """Why this person is not the other's to assign, and by which way he could be asked for."""
    kedudukan = tentukan(orang, f.profil)
    jalan = _jalan_lain(orang, kedudukan)
    if not pelaku.kantor:
        return rujuk("ps19", "ps1-21", "ps1-22", *jalan[:1])
    return unik(
        (
            *rujuk(*jalan, *(kedudukan.pola.klausul if kedudukan.pola else ())),
            *rujuk("ps18", "ps1-21", "ps1-22"),
        )
    )


def _jalan_lain(orang: FaktaOrang, kedudukan: Kedudukan) -> tuple[str, ...]:
    if orang.instansi_lain is not None:
        return ("lamp-III-1-iv-1", "ps22-1")
    return ("lamp-III-1-iii-1", "ps22-2") if kedudukan.penilai is not None else ("lamp-III-p1-k2",)


def _salah_waktu(nama: str, f: FaktaPerkara, j: FaktaJalur) -> Iterator[Halangan]:
    """The step is not to be taken in this state: cite it, and what must come first."""
    prosedur = PROSEDUR[j.prosedur]
    sendiri = prosedur.bernama(nama) or prosedur.langkah[:1]
    menunggu = [b for b in prosedur.dari(Keadaan(j.keadaan)) if b.giliran]
    kutip = unik(k for b in (*sendiri, *menunggu) for k in b.klausul)
    penyembuh = tuple(n for b in menunggu for n in sebutan(pemegang(b.oleh, f, j)))
    if j.keadaan in TAMAT:
        yield Halangan(kutip, pesan(_("Perkara ini sudah %(keadaan)s."), keadaan=pesan(j.keadaan)), "keadaan")
        return
    teks = _("Belum atau tidak lagi waktunya: sekarang %(keadaan)s.")
    yield Halangan(kutip, pesan(teks, keadaan=pesan(j.keadaan)), "keadaan", penyembuh)


def sesudah(baris: Langkah, f: FaktaPerkara, j: FaktaJalur, pelaku: FaktaPelaku) -> FaktaJalur:
    """The way after a step: an answer for some of the people asked leaves it open until all are answered."""
    if baris.oleh is Peran.PENILAI_TUJUAN and baris.ke is Keadaan.DISETUJUI and j.orang:
        disetujui = j.disetujui | dijawab_oleh(f, j, pelaku.id)
        tuntas = disetujui >= {o.id for o in j.orang}
        return replace(j, disetujui=disetujui, keadaan=baris.ke if tuntas else j.keadaan)
    if baris.mulai and j.orang and j.disetujui >= {o.id for o in j.orang}:
        return replace(j, keadaan=Keadaan.DISETUJUI if baris.ke is Keadaan.DIAJUKAN else baris.ke)
    if baris.nama == "terima":
        return replace(j, diterima=j.diterima | {pelaku.id}, keadaan=baris.ke)
    return replace(j, keadaan=baris.ke)


def dijawab_oleh(f: FaktaPerkara, j: FaktaJalur, pegawai: int) -> frozenset[int]:
    """For whom of the people asked this person answers."""
    return frozenset(o for p, untuk in pemutus_tujuan(f, j) if p.milik(pegawai) for o in untuk)


def _menyatu(baris: Langkah, f: FaktaPerkara, j: FaktaJalur, pelaku: FaktaPelaku) -> tuple[Langkah, ...]:
    """The next steps that are the same person's too: he acts once."""
    baru = sesudah(baris, f, j, pelaku)
    kini = f.ganti(baru)
    for lanjut in PROSEDUR[j.prosedur].dari(Keadaan(baru.keadaan)):
        penentu = lanjut.nama != "tetapkan" or penentu_penetapan(kini) == baru
        if lanjut.giliran and baru.keadaan != j.keadaan and lanjut.oleh is not Peran.PEGAWAI and penentu:
            putusan = putuskan(lanjut.nama, kini, baru, pelaku)
            if putusan.diterima:
                return putusan.rangkaian
    return ()


def penentu_penetapan(f: FaktaPerkara) -> FaktaJalur | None:
    """The way whose table names the signer of the one document: that of the widest scope."""
    urut = list(Lingkup)
    hidup = [j for j in f.jalur if adalah_penugasan(j) and j.keadaan not in GUGUR]
    return max(hidup, key=lambda j: urut.index(LINGKUP_PROSEDUR[j.prosedur]), default=None)
