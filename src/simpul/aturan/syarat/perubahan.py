"""What must hold for changing an assignment that has been established."""

from simpul.aturan.fakta import FaktaJalur, FaktaOrang, FaktaPelaku, FaktaPerkara, Isian
from simpul.aturan.kedudukan import tentukan
from simpul.aturan.klausul import rujuk
from simpul.aturan.lingkup import GUGUR, adalah_penugasan
from simpul.aturan.pesan import _, pesan
from simpul.aturan.prosedur import AKTIF
from simpul.aturan.putusan import Halangan
from simpul.aturan.syarat.dasar import Temuan


def _berjalan(f: FaktaPerkara) -> bool:
    return any(adalah_penugasan(x) and x.keadaan in AKTIF for x in f.jalur)


def berjalan(f: FaktaPerkara, j: FaktaJalur, pelaku: FaktaPelaku, isian: Isian) -> Temuan:
    """Only an assignment that has been established can be changed."""
    if not _berjalan(f):
        isi = pesan(_("Penugasan ini belum ditetapkan atau sudah berakhir."))
        yield Halangan(rujuk("ps1-23"), isi, "keadaan")


def berjalan_tim(f: FaktaPerkara, j: FaktaJalur, pelaku: FaktaPelaku, isian: Isian) -> Temuan:
    """A Ketua is replaced in a team that exists."""
    if f.tim is None or not _berjalan(f):
        yield Halangan(rujuk("lamp-IV-f"), pesan(_("Tidak ada tim yang sudah ditetapkan.")), "tim")


def lebih_lama(f: FaktaPerkara, j: FaktaJalur, pelaku: FaktaPelaku, isian: Isian) -> Temuan:
    """An extension ends later than what it extends."""
    if isian.selesai is None or isian.selesai <= f.selesai:
        isi = pesan(_("Hari selesai yang baru harus sesudah %(tanggal)s."), tanggal=f.selesai.isoformat())
        yield Halangan(rujuk("ps1-23"), isi, "hari selesai", (pelaku.nama,))


def lebih_singkat(f: FaktaPerkara, j: FaktaJalur, pelaku: FaktaPelaku, isian: Isian) -> Temuan:
    """An early end lies between the start and the end, and not in the past."""
    if isian.selesai is not None and not (f.mulai <= isian.selesai < f.selesai):
        isi = pesan(_("Hari berakhir harus sebelum %(tanggal)s."), tanggal=f.selesai.isoformat())
        yield Halangan(rujuk("ps1-23"), isi, "hari berakhir", (pelaku.nama,))


def pengganti_satu_penilai(f: FaktaPerkara, j: FaktaJalur, pelaku: FaktaPelaku, isian: Isian) -> Temuan:
    """Work is handed over by one person to one other of the same assessor; anyone else must be asked for."""
    if len(isian.orang) != 1 or len(j.orang) != 1:
        yield Halangan(rujuk("ps1-23"), pesan(_("Sebutkan satu orang pengganti.")), "orang", (pelaku.nama,))
        return
    yield from _belum_anggota(isian.orang[0], f)
    if f.tim is not None and f.tim.ketua == j.orang[0].id:
        isi = pesan(_("%(nama)s ketua tim: ganti dulu ketuanya."), nama=j.orang[0].nama)
        yield Halangan(rujuk("lamp-IV-f"), isi, "ketua", (pelaku.nama,))
    penilai = [tentukan(o, f.profil).penilai for o in (*j.orang, *isian.orang)]
    if len({k.id if k else None for k in penilai}) > 1:
        isi = pesan(_("Pengganti dari unit atau penilai lain harus diminta dengan permohonan pelibatan."))
        yield Halangan(rujuk("lamp-III-1-iii-1"), isi, "orang", (pelaku.nama,))


def _belum_anggota(orang: FaktaOrang, f: FaktaPerkara) -> Temuan:
    if any(
        o.id == orang.id for x in f.jalur if adalah_penugasan(x) and x.keadaan not in GUGUR for o in x.orang
    ):
        isi = pesan(_("%(nama)s sudah termasuk dalam penugasan ini."), nama=orang.nama)
        yield Halangan(rujuk("ps1-23"), isi, "orang", ("pengisi",))
