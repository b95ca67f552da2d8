"""The conditions of the steps of work. Each looks at facts and says what blocks or warns; silence means that it is met."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from simpul.aturan.fakta import Butir, FaktaPelaku
from simpul.aturan.klausul import Klausul, rujuk
from simpul.aturan.lingkup import adalah_penugasan
from simpul.aturan.peran import dari_kantor
from simpul.aturan.pesan import Pesan, _, pesan
from simpul.aturan.prosedur import Keadaan, Tahap
from simpul.aturan.putusan import Halangan, Peringatan
from simpul.aturan.putuskan import sebutan
from simpul.aturan.siklus.fakta import FaktaTugas
from simpul.aturan.siklus.isi import (
    IsiBagian,
    IsiKegiatan,
    bukan_pelaksana,
    di_luar_masa,
    kurang_mampu,
    melebihi,
)
from simpul.aturan.siklus.laporan import klausul_laporan, penerima_laporan
from simpul.aturan.siklus.peran import belum_disurati
from simpul.aturan.siklus.pola import klausul_tahap

Temuan = Iterator[Halangan | Peringatan]


@dataclass(frozen=True)
class IsianKerja:
    """What the person enters with a step of work.

    ``anggaran``: whole rupiah; ``penerima``: to whom it is addressed; ``kegiatan`` and ``bagian``: the plan or breakdown
    as entered; ``rencana``: what the plan holds now; ``pelaksana_bagian``: whose part it is that progress is written for.
    """

    alasan: str = ""
    anggaran: int | None = None
    penerima: int | None = None
    alternatif: tuple[str, ...] = ()
    masing_masing: bool = False
    uraian: str = ""
    pelaksana_bagian: int | None = None
    kegiatan: tuple[IsiKegiatan, ...] = ()
    bagian: tuple[IsiBagian, ...] = ()
    rencana: tuple[IsiKegiatan, ...] = ()


def _halangan(
    klausul: tuple[Klausul, ...], isi: Pesan, fakta: str, *penyembuh: str
) -> Iterator[Halangan | Peringatan]:
    yield Halangan(klausul, isi, fakta, penyembuh, bersama_langkah=True)


def ditugaskan(f: FaktaTugas, b: Butir, pelaku: FaktaPelaku, isian: IsianKerja) -> Temuan:
    """Work begins with the receipt of the assignment (lamp-I-p2)."""
    if not f.berjalan:
        yield from _tidak_berjalan(*(o.nama for j in f.perkara.jalur for o in j.orang))


def masih_berlaku(f: FaktaTugas, b: Butir, pelaku: FaktaPelaku, isian: IsianKerja) -> Temuan:
    """What was ended early or is done with is neither set nor reviewed any longer (lamp-I-p2)."""
    if not f.berlaku:
        yield from _tidak_berjalan()


def _tidak_berjalan(*penyembuh: str) -> Temuan:
    isi = pesan(_("Penugasan ini tidak sedang berjalan."))
    yield from _halangan(rujuk("lamp-I-p2"), isi, "penugasan", *penyembuh)


def alasan(f: FaktaTugas, b: Butir, pelaku: FaktaPelaku, isian: IsianKerja) -> Temuan:
    """What goes back, or changes after it was set, says why."""
    if not isian.alasan.strip():
        yield from _halangan((), pesan(_("Alasan wajib ditulis.")), "alasan", "pengisi")


def rencana_ditetapkan(f: FaktaTugas, b: Butir, pelaku: FaktaPelaku, isian: IsianKerja) -> Temuan:
    """No breakdown before the Pimpinan has set the plan (lamp-IV-D-2-a)."""
    if f.satu("rencana").keadaan != Keadaan.DITETAPKAN:
        isi = pesan(_("Rencana kegiatan belum ditetapkan Pimpinan Unit."))
        yield from _halangan(rujuk("lamp-IV-D-2-a", "lamp-I-p2"), isi, "rencana kegiatan", "Pimpinan Unit")


def dalam_rencana(f: FaktaTugas, b: Butir, pelaku: FaktaPelaku, isian: IsianKerja) -> Temuan:
    """The breakdown stays within the budget of the plan."""
    rencana = f.satu("rencana")
    if rencana.keadaan == Keadaan.DITETAPKAN and (isian.anggaran or 0) > rencana.anggaran:
        teks = _("Anggaran rincian Rp%(rincian)s melebihi rencana, Rp%(rencana)s.")
        isi = pesan(teks, rincian=_rupiah(isian.anggaran or 0), rencana=_rupiah(rencana.anggaran))
        yield from _halangan(klausul_tahap(f.perkara, Tahap.ISI_RINCIAN), isi, "anggaran", "pengisi")


def isi_rencana(f: FaktaTugas, b: Butir, pelaku: FaktaPelaku, isian: IsianKerja) -> Temuan:
    """Each part stays within its activity: its budget and its days."""
    if lewat := melebihi(isian.rencana, isian.bagian):
        isi = pesan(_("Rincian melebihi anggaran atau jadwal kegiatan: %(nama)s."), nama=", ".join(lewat))
        yield from _halangan(klausul_tahap(f.perkara, Tahap.ISI_RINCIAN), isi, "rincian", "pengisi")


def dalam_masa(f: FaktaTugas, b: Butir, pelaku: FaktaPelaku, isian: IsianKerja) -> Temuan:
    """Activities lie within the days of the assignment; a longer plan needs an extension first."""
    if luar := di_luar_masa(f.perkara.mulai, f.perkara.selesai, isian.kegiatan):
        teks = _("Kegiatan di luar masa penugasan, %(mulai)s sampai %(selesai)s: %(nama)s.")
        masa = {"mulai": f.perkara.mulai.isoformat(), "selesai": f.perkara.selesai.isoformat()}
        yield from _halangan(
            klausul_tahap(f.perkara, Tahap.RENCANA),
            pesan(teks, nama=", ".join(luar), **masa),
            "jadwal",
            "pengisi",
        )


def bagian_sendiri(f: FaktaTugas, b: Butir, pelaku: FaktaPelaku, isian: IsianKerja) -> Temuan:
    """Everyone tells of his own part; the Ketua of any."""
    if isian.pelaksana_bagian not in {None, pelaku.id} and pelaku.id != f.ketua:
        isi = pesan(_("Bagian itu dikerjakan orang lain."))
        yield from _halangan(rujuk("lamp-IV-D-4-b"), isi, "bagian", "pengisi")


def peran_sesuai(f: FaktaTugas, b: Butir, pelaku: FaktaPelaku, isian: IsianKerja) -> Temuan:
    """Parts go to those who do the work and can do them; a mismatch is possible with a reason, and is warned of."""
    klausul = (*klausul_tahap(f.perkara, Tahap.PERAN), *rujuk("lamp-IV-D-3-a-2"))
    if asing := bukan_pelaksana(isian.bagian, f.pernah_melaksanakan):
        isi = pesan(_("%(nama)s tidak melaksanakan tugas ini."), nama=", ".join(asing))
        yield from _halangan(klausul, isi, "pelaksana", "pengisi")
    if kurang := kurang_mampu(isian.bagian, f.pernah_melaksanakan):
        yield from _tidak_cocok(", ".join(kurang), klausul, beralasan=bool(isian.alasan.strip()))


def _tidak_cocok(nama: str, klausul: tuple[Klausul, ...], *, beralasan: bool) -> Temuan:
    yield Peringatan(klausul, pesan(_("Kemampuan %(nama)s untuk bagiannya belum tercatat."), nama=nama))
    if not beralasan:
        isi = pesan(_("Tulis alasan pembagian peran kepada %(nama)s."), nama=nama)
        yield from _halangan(klausul, isi, "alasan", "pengisi")


def berisi(f: FaktaTugas, b: Butir, pelaku: FaktaPelaku, isian: IsianKerja) -> Temuan:
    """Minutes, directions and requests say something."""
    if not isian.uraian.strip():
        yield from _halangan((), pesan(_("Uraian wajib ditulis.")), "uraian", "pengisi")


def _rupiah(nilai: int) -> str:
    return f"{nilai:,}".replace(",", ".")


def bertarget(f: FaktaTugas, b: Butir, pelaku: FaktaPelaku, isian: IsianKerja) -> Temuan:
    """Work without a target is only warned of (lamp-IV-A-1-c)."""
    if not f.perkara.bertarget:
        isi = pesan(_("Penugasan ini tidak terhubung dengan target kinerja."))
        yield Peringatan(rujuk("lamp-IV-A-1-c"), isi)


def bertahap(f: FaktaTugas, b: Butir, pelaku: FaktaPelaku, isian: IsianKerja) -> Temuan:
    """Stages follow each other for each target (lamp-I-p2)."""
    if f.perkara.bertarget and f.satu("rencana").keadaan != Keadaan.DITETAPKAN:
        isi = pesan(_("Hasil untuk sebuah target didahului rencana kegiatan yang ditetapkan."))
        yield from _halangan(rujuk("lamp-I-p2"), isi, "rencana kegiatan", "Pimpinan Unit")


def kepada_yang_berhak(f: FaktaTugas, b: Butir, pelaku: FaktaPelaku, isian: IsianKerja) -> Temuan:
    """A report goes to whom the regulation names; one that was asked for to whoever asked."""
    berhak = penerima_laporan(f, b, pelaku.id)
    if isian.penerima is not None and isian.penerima not in berhak.orang:
        nama = ", ".join(w.pejabat.nama for w in berhak.wewenang) or ", ".join(
            k.sebutan for k in berhak.kantor
        )
        isi = pesan(_("Laporan ini disampaikan kepada %(nama)s."), nama=nama)
        yield from _halangan(klausul_laporan(f, b, pelaku.id), isi, "penerima", "pengisi")


def diminta_dari_pelaksana(f: FaktaTugas, b: Butir, pelaku: FaktaPelaku, isian: IsianKerja) -> Temuan:
    """Reports are asked of those who do the work (ps28-4)."""
    yield from _pelaksana(f, b, rujuk("ps28-4"))


def kepada_pelaksana(f: FaktaTugas, b: Butir, pelaku: FaktaPelaku, isian: IsianKerja) -> Temuan:
    """Feedback goes to the others who do the work."""
    yield from _pelaksana(f, b, rujuk("lamp-I-2-b"), kecuali=pelaku.id)


def _pelaksana(f: FaktaTugas, b: Butir, klausul: tuple[Klausul, ...], kecuali: int | None = None) -> Temuan:
    if b.siapa not in {o.id for o in f.pelaksana} - {kecuali}:
        yield from _halangan(klausul, pesan(_("Ia tidak melaksanakan tugas ini.")), "pelaksana", "pengisi")


def tentang_anggota(f: FaktaTugas, b: Butir, pelaku: FaktaPelaku, isian: IsianKerja) -> Temuan:
    """The Ketua reports on the others who are or were in his team (lamp-IV-D-3-d)."""
    anggota = {o for j in f.perkara.jalur if adalah_penugasan(j) for o in j.diterima} - {pelaku.id}
    if b.siapa not in anggota:
        isi = pesan(_("Laporan kinerja dibuat tentang anggota tim itu."))
        yield from _halangan(rujuk("lamp-IV-D-3-d"), isi, "anggota", "pengisi")


def beralternatif(f: FaktaTugas, b: Butir, pelaku: FaktaPelaku, isian: IsianKerja) -> Temuan:
    """A problem comes with at least one recommended way out."""
    if not any(a.strip() for a in isian.alternatif):
        isi = pesan(_("Sertakan sekurangnya satu alternatif jalan keluar."))
        yield from _halangan((), isi, "alternatif", "pengisi")


def disurati(f: FaktaTugas, b: Butir, pelaku: FaktaPelaku, isian: IsianKerja) -> Temuan:
    """Another institution answers a letter of ours (lamp-IV-C-5)."""
    if belum_disurati(b):
        isi = pesan(_("Instansi itu belum disurati; yang menandatangani suratnya Pejabat yang Berwenang."))
        penyembuh = sebutan(dari_kantor(f.perkara.sekretaris_daerah))
        yield from _halangan(rujuk("lamp-IV-C-5"), isi, "surat", *penyembuh)


SYARAT: dict[str, Callable[[FaktaTugas, Butir, FaktaPelaku, IsianKerja], Temuan]] = {
    s.__name__: s
    for s in (
        ditugaskan, masih_berlaku, alasan, rencana_ditetapkan, dalam_rencana, bertarget, bertahap,
        kepada_yang_berhak, diminta_dari_pelaksana, kepada_pelaksana, tentang_anggota, beralternatif, peran_sesuai, berisi,
        isi_rencana, bagian_sendiri, dalam_masa, disurati,
    )
}  # fmt: skip
# What asks for one of these waits for nobody once the assignment is over.
SELAMA_BERLAKU = frozenset({"ditugaskan", "masih_berlaku"})
# Conditions on what is yet to be entered: they do not grey a button.
ISIAN = frozenset({"alasan", "dalam_rencana", "kepada_yang_berhak", "diminta_dari_pelaksana", "kepada_pelaksana", "tentang_anggota", "beralternatif", "peran_sesuai", "berisi", "isi_rencana", "bagian_sendiri", "dalam_masa"})  # fmt: skip
