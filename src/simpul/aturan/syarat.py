"""The conditions of steps. Each looks at facts and says what blocks or warns; silence means that it is met."""

from collections.abc import Callable, Iterable, Iterator

from simpul.aturan.fakta import FaktaJalur, FaktaOrang, FaktaPelaku, FaktaPerkara, Isian
from simpul.aturan.jenjang import Golongan, Pendidikan
from simpul.aturan.kedudukan import tentukan, unit_dari
from simpul.aturan.klausul import rujuk
from simpul.aturan.lingkup import GUGUR, adalah_penugasan, siap_ditetapkan
from simpul.aturan.peran import pemutus_tujuan
from simpul.aturan.pesan import _, pesan
from simpul.aturan.prosedur import AKTIF, Keadaan
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
            rujuk("ps1-23", "ps21-1"),
            pesan(teks, nama=orang.nama, jenjang=orang.jenjang.label),
            "jabatan",
            (KEPEGAWAIAN,),
        )
    if not orang.aktif:
        yield Halangan(
            rujuk("ps1-23", "ps2-a"), pesan(_("%(nama)s tidak berstatus aktif."), nama=orang.nama), "status", (KEPEGAWAIAN,)
        )


def kedudukan_jelas(orang: FaktaOrang, f: FaktaPerkara) -> Temuan:
    """Nobody is assigned who has no placement and no assessor on the day."""
    kedudukan = tentukan(orang, f.profil)
    if kedudukan.penilai is None:
        yield Halangan(
            rujuk("lamp-III-p1-k2", "lamp-II-1-k1"),
            pesan(_("%(nama)s belum punya penempatan dan penilai pada hari ini."), nama=orang.nama),
            "penempatan",
            (KEPEGAWAIAN,),
        )
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
        yield Halangan(rujuk("ps32"), pesan(teks, tanggal=f.profil.berlaku_sejak.isoformat()), "tanggal", ("pengisi",))


def cocok(f: FaktaPerkara, j: FaktaJalur, pelaku: FaktaPelaku, isian: Isian) -> Temuan:
    """Soft rules on whom to choose: competence, the Ketua's origin, load, a link to a target."""
    yield from kompetensi_cocok((*j.orang, *isian.orang), f.kompetensi, isian.alasan or f.alasan)
    yield from beban_wajar(j.orang, f)
    if not f.bertarget:
        yield Peringatan(rujuk("lamp-IV-A-1-c"), pesan(_("Penugasan ini belum terhubung dengan target kinerja unit.")))
    if f.tim is not None:
        yield from ketua_wajar(f, j, isian.alasan or f.alasan)


def kompetensi_cocok(orang: Iterable[FaktaOrang], perlu: frozenset[str], alasan: str) -> Temuan:
    """A recorded mismatch of competence needs a reason (lamp-III-p3-k1)."""
    for satu in orang:
        kurang = perlu - satu.kompetensi
        if not kurang:
            continue
        isi = pesan(
            _("Catatan kemampuan %(nama)s belum memuat: %(kurang)s."), nama=satu.nama, kurang=", ".join(sorted(kurang))
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
    isi = pesan(_("Ketua %(nama)s bukan dari unit pemilik kinerja; yang diutamakan orang unit itu."), nama=ketua.nama)
    if alasan.strip():
        yield Peringatan(kutip, isi)
    else:
        yield Halangan(kutip, isi, "alasan", ("pengisi",))


def di_luar_unit(f: FaktaPerkara, j: FaktaJalur, pelaku: FaktaPelaku, isian: Isian) -> Temuan:
    """People of one's own unit are assigned directly, not asked for; a volunteer there says so orally."""
    pemilik = unit_dari(f.unit_pemilik, f.profil) if f.unit_pemilik else None
    sukarela = j.prosedur.startswith("sukarela")
    for orang in j.orang:
        unit = tentukan(orang, f.profil).unit
        if unit is not None and pemilik is not None and unit.id == pemilik.id:
            kutip = rujuk("lamp-III-2-1-a") if sukarela else rujuk("lamp-III-1-ii", "lamp-III-1-iii-1", "ps22-3")
            teks = _("%(nama)s berada di %(unit)s sendiri: tidak perlu surat permohonan.")
            yield Halangan(kutip, pesan(teks, nama=orang.nama, unit=unit.nama), "unit tujuan", ("pengisi",))
        if j.unit_tujuan and not sukarela and not _di_dalam(orang, j.unit_tujuan[0].id):
            teks = _("%(nama)s tidak ditempatkan di %(unit)s.")
            isi = pesan(teks, nama=orang.nama, unit=j.unit_tujuan[0].nama)
            yield Halangan(rujuk("lamp-III-1-iii-1"), isi, "unit tujuan", ("pengisi",))


def _di_dalam(orang: FaktaOrang, unit: int) -> bool:
    return any(u.id == unit for u in orang.susunan)


def alasan(f: FaktaPerkara, j: FaktaJalur, pelaku: FaktaPelaku, isian: Isian) -> Temuan:
    """A reason is given; the clauses are those of the step itself."""
    if not isian.alasan.strip():
        yield Halangan((), pesan(_("Alasan wajib ditulis.")), "alasan", (pelaku.nama,))


def belum_diterima(f: FaktaPerkara, j: FaktaJalur, pelaku: FaktaPelaku, isian: Isian) -> Temuan:
    """Receipt is acknowledged once."""
    if pelaku.id in j.diterima:
        yield Halangan((), pesan(_("Penugasan ini sudah Anda terima.")), "penerimaan")


def semua_disetujui(f: FaktaPerkara, j: FaktaJalur, pelaku: FaktaPelaku, isian: Isian) -> Temuan:
    """One Keputusan when all have agreed."""
    for lain in f.jalur:
        if not adalah_penugasan(lain) or lain.keadaan in GUGUR - {Keadaan.DITOLAK}:
            continue
        if lain.keadaan == Keadaan.DITOLAK:
            teks = _("Satu permohonan ditolak; pemilik kinerja perlu memutuskan meneruskan tanpa orang itu.")
            yield Halangan(rujuk("keputusan-tim-sebagian"), pesan(teks), "keputusan pemilik")
        elif not siap_ditetapkan(lain):
            nama = ", ".join(o.nama for o in lain.orang)
            isi = pesan(_("Persetujuan untuk %(nama)s belum ada."), nama=nama)
            yield Halangan(rujuk("lamp-III-1-iii-2", "lamp-III-1-iii-2-a"), isi, "persetujuan", _pemberi(f, lain))


def _pemberi(f: FaktaPerkara, j: FaktaJalur) -> tuple[str, ...]:
    return tuple(w.pejabat.nama for p, _untuk in pemutus_tujuan(f, j) for w in p.wewenang)


def kepada_penilai(f: FaktaPerkara, j: FaktaJalur, pelaku: FaktaPelaku, isian: Isian) -> Temuan:
    """What is addressed to the assessor goes to the one who is it today."""
    if isian.penerima is None:
        return
    for orang in j.orang:
        penilai = tentukan(orang, f.profil).penilai
        boleh = set() if penilai is None else {p.pegawai for p in (penilai.pemangku, penilai.delegat) if p}
        if j.prosedur == "permintaan_masuk":
            boleh |= {w.pejabat.pegawai for p, _untuk in pemutus_tujuan(f, j) for w in p.wewenang}
        if isian.penerima.id not in boleh:
            teks = _("%(penerima)s bukan Pejabat Penilai Kinerja %(nama)s pada hari ini.")
            isi = pesan(teks, penerima=isian.penerima.nama, nama=orang.nama)
            yield Halangan(rujuk("ps1-22"), isi, "penerima", ("pengisi",))


def belum_ditugaskan(f: FaktaPerkara, j: FaktaJalur, pelaku: FaktaPelaku, isian: Isian) -> Temuan:
    """One volunteers for work that is not yet one's own (lamp-III-2-p1-k2)."""
    for orang in j.orang:
        if orang.id in f.sudah_ditugaskan:
            isi = pesan(_("Pekerjaan ini sudah termasuk tugas %(nama)s."), nama=orang.nama)
            yield Halangan(rujuk("lamp-III-2-p1-k2"), isi, "penugasan yang ada")


def tujuan_benar(f: FaktaPerkara, j: FaktaJalur, pelaku: FaktaPelaku, isian: Isian) -> Temuan:
    """The letter goes to the institution that was asked for."""
    if isian.instansi_tujuan is not None and isian.instansi_tujuan != j.instansi_tujuan:
        isi = pesan(_("Permohonan ini ditujukan kepada instansi lain."))
        yield Halangan(rujuk("lamp-III-1-iv-2"), isi, "instansi tujuan", ("pengisi",))


def diizinkan_profil(f: FaktaPerkara, j: FaktaJalur, pelaku: FaktaPelaku, isian: Isian) -> Temuan:
    """Volunteering across institutions is not provided for unless the profile allows it."""
    if not f.profil.sukarela_lintas_instansi:
        teks = _("Pengajuan sukarela ke instansi lain tidak diatur; mintalah Pimpinan Unit mengajukan permohonan.")
        yield Halangan(
            rujuk("lamp-III-2-2-a", "lamp-III-2-p1-k1", "ps20-2"), pesan(teks), "profil", ("Bagian Organisasi",)
        )


def kriteria_terpenuhi(f: FaktaPerkara, j: FaktaJalur, pelaku: FaktaPelaku, isian: Isian) -> Temuan:
    """Where people were asked for by criteria, the answer names people who meet them."""
    kriteria = j.kriteria
    if kriteria is None or j.orang:
        return
    if len(isian.orang) != kriteria.jumlah:
        isi = pesan(_("Sebutkan %(jumlah)s orang sesuai kriteria permohonan."), jumlah=kriteria.jumlah)
        yield Halangan(rujuk("lamp-III-1-iii-2-a", "lamp-III-1-iv-3"), isi, "orang", (pelaku.nama,))
    for orang in isian.orang:
        if kriteria.jenjang and orang.jenjang and orang.jenjang != kriteria.jenjang and not isian.alasan.strip():
            teks = _("%(nama)s bukan %(jenjang)s sebagaimana diminta; tuliskan alasannya.")
            isi = pesan(teks, nama=orang.nama, jenjang=kriteria.jenjang.label)
            yield Halangan(rujuk("lamp-III-1-iii-2-a", "lamp-III-p3-k1"), isi, "alasan", (pelaku.nama,))
        if j.unit_tujuan and not _di_dalam(orang, j.unit_tujuan[0].id):
            isi = pesan(_("%(nama)s tidak ditempatkan di unit yang diminta."), nama=orang.nama)
            yield Halangan(rujuk("lamp-III-1-iii-2"), isi, "orang", (pelaku.nama,))
    yield from kompetensi_cocok(isian.orang, kriteria.kompetensi, isian.alasan)


def belum_dijawab(f: FaktaPerkara, j: FaktaJalur, pelaku: FaktaPelaku, isian: Isian) -> Temuan:
    """A request can be withdrawn until it is answered."""
    if any(x.keadaan in AKTIF for x in f.jalur):
        isi = pesan(_("Penugasan sudah ditetapkan."))
        yield Halangan(rujuk("keputusan-cabut"), isi, "keadaan")


def tim_masih_ada(f: FaktaPerkara, j: FaktaJalur, pelaku: FaktaPelaku, isian: Isian) -> Temuan:
    """Going on without the refused needs somebody to go on with."""
    if not any(adalah_penugasan(x) and x.keadaan not in GUGUR for x in f.jalur):
        isi = pesan(_("Tidak ada orang lain dalam penugasan ini."))
        yield Halangan(rujuk("keputusan-tim-sebagian"), isi, "anggota")


def ketua_tetap(f: FaktaPerkara, j: FaktaJalur, pelaku: FaktaPelaku, isian: Isian) -> Temuan:
    """If the refused person was to be Ketua, another one of the team is named (or none, with a warning)."""
    if f.tim is None or f.tim.ketua is None or f.tim.ketua not in {o.id for o in j.orang}:
        return
    if isian.ketua is None:
        isi = pesan(_("Ketua tim ikut terlepas; tim berjalan tanpa ketua sampai Anda menunjuk yang lain."))
        yield Peringatan(rujuk("lamp-II-3-k3"), isi)
    else:
        yield from ketua_jabatan(isian.ketua)


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
    """Work is handed over between people of one assessor; anyone else must be asked for."""
    if len(isian.orang) != 1:
        yield Halangan(rujuk("ps1-23"), pesan(_("Sebutkan satu orang pengganti.")), "orang", (pelaku.nama,))
        return
    penilai = {tentukan(o, f.profil).penilai for o in (*j.orang, *isian.orang)}
    if len(penilai) > 1:
        isi = pesan(_("Pengganti dari unit atau penilai lain harus diminta dengan permohonan pelibatan."))
        yield Halangan(rujuk("lamp-III-1-iii-1"), isi, "orang", (pelaku.nama,))


def syarat_ketua_pengganti(f: FaktaPerkara, j: FaktaJalur, pelaku: FaktaPelaku, isian: Isian) -> Temuan:
    """A replacement Ketua has the least education and rank that the profile asks for (lamp-IV-f)."""
    ketua = isian.ketua
    if ketua is None:
        yield Halangan(rujuk("lamp-IV-f"), pesan(_("Sebutkan ketua yang baru.")), "ketua", (pelaku.nama,))
        return
    yield from ketua_jabatan(ketua)
    yield from ketua_anggota(ketua, f)
    yield from ketua_berpendidikan(ketua, f)
    yield from ketua_berpangkat(ketua, f)
    yield from ketua_dari_pemilik(ketua, f, isian.alasan)


def ketua_anggota(ketua: FaktaOrang, f: FaktaPerkara) -> Temuan:
    """The Ketua is one of the team, or of the owner's unit and joins it with this document."""
    anggota = {o.id for x in f.jalur if adalah_penugasan(x) and x.keadaan not in GUGUR for o in x.orang}
    unit = tentukan(ketua, f.profil).unit
    sendiri = bool(f.unit_pemilik) and unit is not None and unit.id == unit_dari(f.unit_pemilik, f.profil).id
    if ketua.id not in anggota and not sendiri:
        isi = pesan(_("%(nama)s bukan anggota tim; mintalah dulu dengan permohonan pelibatan."), nama=ketua.nama)
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


def bukan_diri_sendiri(f: FaktaPerkara, j: FaktaJalur, pelaku: FaktaPelaku, isian: Isian) -> Temuan:
    """A proposal to oneself has no meaning: who is both assessor and head assigns at once."""
    for orang in j.orang:
        kedudukan = tentukan(orang, f.profil)
        penilai, pimpinan = kedudukan.penilai, kedudukan.pejabat_pimpinan
        pemangku = penilai.pemangku if penilai else None
        if pemangku and pimpinan and pemangku.pegawai == pimpinan.pegawai:
            isi = pesan(_("Penilai dan Pimpinan Unit %(nama)s orang yang sama: tugaskan langsung."), nama=orang.nama)
            yield Halangan(rujuk("lamp-III-p2-k1", "keputusan-satu-tindakan"), isi, "penerima usulan")


Syarat = Callable[[FaktaPerkara, FaktaJalur, FaktaPelaku, Isian], Temuan]
SYARAT: dict[str, Syarat] = {
    s.__name__: s
    for s in (
        layak, cocok, di_luar_unit, alasan, belum_diterima, semua_disetujui, kepada_penilai, belum_ditugaskan,
        tujuan_benar, diizinkan_profil, kriteria_terpenuhi, belum_dijawab, tim_masih_ada, ketua_tetap, berjalan,
        berjalan_tim, lebih_lama, lebih_singkat, pengganti_satu_penilai, syarat_ketua_pengganti, bukan_diri_sendiri,
    )
}  # fmt: skip
# Conditions on what is yet to be entered: they do not grey a button.
ISIAN = frozenset({"alasan", "lebih_lama", "lebih_singkat", "pengganti_satu_penilai", "syarat_ketua_pengganti", "kriteria_terpenuhi", "cocok"})  # fmt: skip
