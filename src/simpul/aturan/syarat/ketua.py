"""Who may lead a team, and who may take a Ketua's place."""

from simpul.aturan.fakta import FaktaJalur, FaktaOrang, FaktaPelaku, FaktaPerkara, Isian
from simpul.aturan.jenjang import Golongan, Pendidikan
from simpul.aturan.kedudukan import tentukan, unit_dari
from simpul.aturan.klausul import rujuk
from simpul.aturan.lingkup import GUGUR, adalah_penugasan
from simpul.aturan.pesan import _, pesan
from simpul.aturan.putusan import Halangan, Peringatan
from simpul.aturan.syarat.dasar import KEPEGAWAIAN, Temuan, kedudukan_jelas


def ketua_wajar(f: FaktaPerkara, j: FaktaJalur, alasan: str) -> Temuan:
    """A team should have a Ketua, of the owner's unit by preference."""
    tim = f.tim
    if tim is None:
        return
    if tim.ketua is None:
        teks = _("Tim belum punya ketua; anggotanya melapor langsung kepada Pimpinan Unit.")
        yield Peringatan(rujuk("lamp-II-3-k3", "ps28-1"), pesan(teks))
        return
    ketua = next((o for o in j.orang if o.id == tim.ketua), None)
    if ketua is not None:
        yield from ketua_jabatan(ketua)
        yield from ketua_dari_pemilik(ketua, f, alasan)


def ketua_jabatan(ketua: FaktaOrang) -> Temuan:
    """The Ketua is a Pejabat Fungsional or Pelaksana (lamp-IV-b)."""
    if ketua.jenjang is not None and not ketua.jenjang.dapat_ditugaskan:
        teks = _("Ketua tim haruslah Pejabat Fungsional atau Pelaksana; %(nama)s bukan.")
        yield Halangan(rujuk("lamp-IV-b", "ps1-23"), pesan(teks, nama=ketua.nama), "ketua", ("pengisi",))


def ketua_dari_pemilik(ketua: FaktaOrang, f: FaktaPerkara, alasan: str) -> Temuan:
    """A Ketua from elsewhere is possible with a reason (Pasal 20 ayat (3))."""
    if not f.unit_pemilik:
        return
    unit = tentukan(ketua, f.profil).unit
    if unit is not None and unit.id == unit_dari(f.unit_pemilik, f.profil).id:
        return
    kutip = rujuk("ps20-3", "lamp-IV-c", "ps28-3")
    isi = pesan(
        _("Ketua %(nama)s bukan dari unit pemilik kinerja; yang diutamakan orang unit itu."), nama=ketua.nama
    )
    if alasan.strip():
        yield Peringatan(kutip, isi)
    else:
        yield Halangan(kutip, isi, "alasan", ("pengisi",))


def ketua_tetap(f: FaktaPerkara, j: FaktaJalur, pelaku: FaktaPelaku, isian: Isian) -> Temuan:
    """If the refused person was to be Ketua, another one of the team is named (or none, with a warning)."""
    if f.tim is None or f.tim.ketua is None or f.tim.ketua not in {o.id for o in j.orang}:
        return
    if isian.ketua is None:
        isi = pesan(_("Ketua tim ikut terlepas; tim berjalan tanpa ketua sampai Anda menunjuk yang lain."))
        yield Peringatan(rujuk("lamp-II-3-k3"), isi)
    else:
        yield from ketua_jabatan(isian.ketua)
        yield from ketua_anggota(isian.ketua, f)
        yield from ketua_dari_pemilik(isian.ketua, f, isian.alasan)


def syarat_ketua_pengganti(f: FaktaPerkara, j: FaktaJalur, pelaku: FaktaPelaku, isian: Isian) -> Temuan:
    """A replacement Ketua has the least education and rank that the profile asks for; a first one need not (lamp-IV-f)."""
    ketua = isian.ketua
    if ketua is None:
        yield Halangan(rujuk("lamp-IV-f"), pesan(_("Sebutkan ketua yang baru.")), "ketua", (pelaku.nama,))
        return
    yield from ketua_jabatan(ketua)
    yield from ketua_anggota(ketua, f)
    if f.tim is not None and f.tim.ketua is not None:
        yield from ketua_berpendidikan(ketua, f)
        yield from ketua_berpangkat(ketua, f)
    yield from ketua_dari_pemilik(ketua, f, isian.alasan)


def ketua_anggota(ketua: FaktaOrang, f: FaktaPerkara) -> Temuan:
    """The Ketua is one of the team, or of the owner's unit and joins it with this document."""
    anggota = {o.id for x in f.jalur if adalah_penugasan(x) and x.keadaan not in GUGUR for o in x.orang}
    unit = tentukan(ketua, f.profil).unit
    sendiri = bool(f.unit_pemilik) and unit is not None and unit.id == unit_dari(f.unit_pemilik, f.profil).id
    if ketua.id not in anggota and not sendiri:
        isi = pesan(
            _("%(nama)s bukan anggota tim; mintalah dulu dengan permohonan pelibatan."), nama=ketua.nama
        )
        yield Halangan(rujuk("lamp-IV-b", "lamp-III-1-iii-1"), isi, "anggota", ("pengisi",))
    yield from kedudukan_jelas(ketua, f)


def ketua_berpendidikan(ketua: FaktaOrang, f: FaktaPerkara) -> Temuan:
    """At least the education that the profile asks for (D3 in Bombana)."""
    batas = f.profil.ketua_pendidikan_minimum
    if not ketua.pendidikan or not Pendidikan(ketua.pendidikan).sekurangnya(batas):
        teks = _("Ketua pengganti sekurangnya berpendidikan %(batas)s; catatan %(nama)s: %(ada)s.")
        isi = pesan(teks, batas=batas.value, nama=ketua.nama, ada=ketua.pendidikan or "-")
        yield Halangan(rujuk("lamp-IV-f-1"), isi, "pendidikan", (KEPEGAWAIAN,))


def ketua_berpangkat(ketua: FaktaOrang, f: FaktaPerkara) -> Temuan:
    """At least the rank that the profile asks for; a PPPK only by an equivalence that the regency decided."""
    batas = f.profil.ketua_golongan_minimum
    golongan = f.profil.kesetaraan_pppk.get(ketua.golongan, "") if ketua.pppk else ketua.golongan
    if golongan and Golongan.sekurangnya(golongan, batas):
        return
    teks = _("Ketua pengganti sekurangnya berpangkat %(batas)s; catatan %(nama)s: %(ada)s.")
    if ketua.pppk:
        teks = _("Ketua pengganti sekurangnya %(batas)s; PPPK tidak berpangkat itu (%(nama)s: %(ada)s).")
    isi = pesan(teks, batas=Golongan.pangkat_golongan(batas), nama=ketua.nama, ada=ketua.golongan or "-")
    yield Halangan(rujuk("lamp-IV-f-2"), isi, "pangkat", (KEPEGAWAIAN,))
