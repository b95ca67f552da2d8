"""Whether people may be assigned at all: position, placement, dates, competence, load."""

from collections.abc import Iterable, Iterator

from simpul.aturan.fakta import FaktaJalur, FaktaOrang, FaktaPelaku, FaktaPerkara, Isian
from simpul.aturan.kedudukan import tentukan
from simpul.aturan.klausul import rujuk
from simpul.aturan.pesan import _, pesan
from simpul.aturan.putusan import Halangan, Peringatan

Temuan = Iterator[Halangan | Peringatan]
KEPEGAWAIAN = "Badan Kepegawaian dan Pengembangan Sumber Daya Manusia"


def layak(f: FaktaPerkara, j: FaktaJalur, pelaku: FaktaPelaku, isian: Isian) -> Temuan:
    """The people may be assigned at all, and the dates are possible (Pasal 1 angka 23, lamp-III-p1-k2, Pasal 32)."""
    for orang in (*j.orang, *isian.orang):
        yield from jabatan_layak(orang)
        yield from kedudukan_jelas(orang, f)
    yield from waktu_mungkin(f)


def jabatan_layak(orang: FaktaOrang) -> Temuan:
    """Only Pejabat Fungsional and Pelaksana are assigned."""
    if orang.jenjang is not None and not orang.jenjang.dapat_ditugaskan:
        teks = _("%(nama)s adalah %(jenjang)s. Yang dapat ditugaskan hanya Pejabat Fungsional dan Pelaksana.")
        yield Halangan(
            rujuk("ps1-23", "ps20-1", "ps21-1"),
            pesan(teks, nama=orang.nama, jenjang=orang.jenjang.label),
            "jabatan",
            (KEPEGAWAIAN,),
        )
    if not orang.aktif:
        yield Halangan(
            rujuk("ps1-23", "ps2-a"),
            pesan(_("%(nama)s tidak berstatus aktif."), nama=orang.nama),
            "status",
            (KEPEGAWAIAN,),
        )


def masih_bertugas(f: FaktaPerkara, j: FaktaJalur, pelaku: FaktaPelaku, isian: Isian) -> Temuan:
    """Who has left the service or has no placement writes no letter for himself any longer (lamp-II-1-k1)."""
    for orang in j.orang:
        yield from jabatan_layak(orang)
        if tentukan(orang, f.profil).penilai is None:
            yield _tanpa_kedudukan(orang)


def _tanpa_kedudukan(orang: FaktaOrang) -> Halangan:
    isi = pesan(_("%(nama)s belum punya penempatan dan penilai pada hari ini."), nama=orang.nama)
    return Halangan(rujuk("lamp-III-p1-k2", "lamp-II-1-k1"), isi, "penempatan", (KEPEGAWAIAN,))


def kedudukan_jelas(orang: FaktaOrang, f: FaktaPerkara) -> Temuan:
    """Nobody is assigned who has no placement and no assessor on the day."""
    kedudukan = tentukan(orang, f.profil)
    if kedudukan.penilai is None:
        yield _tanpa_kedudukan(orang)
    elif kedudukan.pejabat_penilai is None:
        teks = _("Penilai %(nama)s, yaitu %(jabatan)s, kosong. Perlu ditunjuk Plt. atau Plh. lebih dulu.")
        yield Halangan(
            rujuk("lamp-III-p1-k2", "ps1-22"),
            pesan(teks, nama=orang.nama, jabatan=kedudukan.penilai.sebutan),
            "pemangku jabatan",
            (KEPEGAWAIAN,),
        )


def waktu_mungkin(f: FaktaPerkara) -> Temuan:
    """Start and end in order, and not before the profile is in force."""
    if f.selesai < f.mulai:
        yield Halangan(
            rujuk("ps1-23"), pesan(_("Hari selesai mendahului hari mulai.")), "jangka waktu", ("pengisi",)
        )
    if f.mulai < f.profil.berlaku_sejak:
        teks = _("Penugasan bertanggal sebelum %(tanggal)s tidak dapat dimulai menurut peraturan ini.")
        yield Halangan(
            rujuk("ps32"), pesan(teks, tanggal=f.profil.berlaku_sejak.isoformat()), "tanggal", ("pengisi",)
        )


def kompetensi_cocok(orang: Iterable[FaktaOrang], perlu: frozenset[str], alasan: str) -> Temuan:
    """A recorded mismatch of competence needs a reason (lamp-III-p3-k1)."""
    for satu in orang:
        kurang = perlu - satu.kompetensi
        if not kurang:
            continue
        isi = pesan(
            _("Catatan kemampuan %(nama)s belum memuat: %(kurang)s."),
            nama=satu.nama,
            kurang=", ".join(sorted(kurang)),
        )
        if alasan.strip():
            yield Peringatan(rujuk("lamp-III-p3-k1"), isi)
        else:
            yield Halangan(rujuk("lamp-III-p3-k1"), isi, "alasan", ("pengisi",))


def beban_wajar(orang: Iterable[FaktaOrang], f: FaktaPerkara) -> Temuan:
    """Load is shown and warned about, never capped (lamp-IV-e)."""
    for satu in orang:
        if satu.beban >= f.profil.batas_beban:
            teks = _("%(nama)s sudah memegang %(jumlah)s penugasan.")
            yield Peringatan(rujuk("lamp-IV-e"), pesan(teks, nama=satu.nama, jumlah=satu.beban))


def di_dalam(orang: FaktaOrang, unit: int) -> bool:
    """True if someone is placed in a unit or below it."""
    return any(u.id == unit for u in orang.susunan)
