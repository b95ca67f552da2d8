"""What must hold for asking, agreeing, refusing, withdrawing and establishing."""

from dataclasses import replace

from simpul.aturan.fakta import FaktaJalur, FaktaOrang, FaktaPelaku, FaktaPerkara, Isian, Kriteria
from simpul.aturan.kedudukan import tentukan, unit_dari
from simpul.aturan.klausul import rujuk
from simpul.aturan.lingkup import GUGUR, adalah_penugasan, siap_ditetapkan
from simpul.aturan.peran import kantor_penilai_tujuan, pemegang, pemutus_tujuan
from simpul.aturan.pesan import _, pesan
from simpul.aturan.prosedur import AKTIF, Keadaan, Peran
from simpul.aturan.putusan import Halangan, Peringatan
from simpul.aturan.syarat.dasar import KEPEGAWAIAN, Temuan, beban_wajar, di_dalam, kompetensi_cocok
from simpul.aturan.syarat.ketua import ketua_wajar


def cocok(f: FaktaPerkara, j: FaktaJalur, pelaku: FaktaPelaku, isian: Isian) -> Temuan:
    """Soft rules on whom to choose: competence, the Ketua's origin, load, a link to a target."""
    yield from kompetensi_cocok((*j.orang, *isian.orang), f.kompetensi, isian.alasan or f.alasan)
    yield from beban_wajar(j.orang, f)
    yield from _bertarget(f)
    if f.tim is not None:
        yield from ketua_wajar(f, j, isian.alasan or f.alasan)


def _bertarget(f: FaktaPerkara) -> Temuan:
    if not f.bertarget:
        isi = pesan(_("Penugasan ini belum terhubung dengan target kinerja unit."))
        yield Peringatan(rujuk("lamp-IV-A-1-c"), isi)


def selaras(f: FaktaPerkara, j: FaktaJalur, pelaku: FaktaPelaku, isian: Isian) -> Temuan:
    """A volunteer knows what he can do: a mismatch is only said, as are load and a missing target."""
    yield from kompetensi_cocok(j.orang, f.kompetensi, "sukarela")
    yield from beban_wajar(j.orang, f)
    yield from _bertarget(f)


def di_luar_unit(f: FaktaPerkara, j: FaktaJalur, pelaku: FaktaPelaku, isian: Isian) -> Temuan:
    """People of one's own unit are assigned directly, not asked for; a volunteer there says so orally."""
    pemilik = unit_dari(f.unit_pemilik, f.profil) if f.unit_pemilik else None
    sukarela = j.prosedur.startswith("sukarela")
    for orang in j.orang:
        unit = tentukan(orang, f.profil).unit
        if unit is not None and pemilik is not None and unit.id == pemilik.id:
            kutip = (
                rujuk("lamp-III-2-1-a") if sukarela else rujuk("lamp-III-1-ii", "lamp-III-1-iii-1", "ps22-3")
            )
            teks = _("%(nama)s berada di %(unit)s sendiri: tidak perlu surat permohonan.")
            yield Halangan(kutip, pesan(teks, nama=orang.nama, unit=unit.nama), "unit tujuan", ("pengisi",))
        if j.unit_tujuan and not sukarela and not di_dalam(orang, j.unit_tujuan[0].id):
            teks = _("%(nama)s tidak ditempatkan di %(unit)s.")
            isi = pesan(teks, nama=orang.nama, unit=j.unit_tujuan[0].nama)
            yield Halangan(rujuk("lamp-III-1-iii-1"), isi, "unit tujuan", ("pengisi",))


def dari_instansi(f: FaktaPerkara, j: FaktaJalur, pelaku: FaktaPelaku, isian: Isian) -> Temuan:
    """Who is asked from another institution belongs to it."""
    for orang in j.orang:
        if j.instansi_tujuan is not None and orang.instansi_lain != j.instansi_tujuan:
            isi = pesan(_("%(nama)s bukan pegawai instansi yang diminta."), nama=orang.nama)
            yield Halangan(rujuk("lamp-III-1-iv-1"), isi, "instansi tujuan", ("pengisi",))


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
            yield Halangan(
                rujuk("lamp-III-1-iii-2", "lamp-III-1-iii-2-a"), isi, "persetujuan", _pemberi(f, lain)
            )


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
            yield Halangan(rujuk("ps1-22"), isi, "penerima", ("pengisi",), bersama_langkah=True)


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
        teks = _(
            "Pengajuan sukarela ke instansi lain tidak diatur; mintalah Pimpinan Unit mengajukan permohonan."
        )
        yield Halangan(
            rujuk("lamp-III-2-2-a", "lamp-III-2-p1-k1", "ps20-2"),
            pesan(teks),
            "profil",
            ("Bagian Organisasi",),
        )


def kriteria_terpenuhi(f: FaktaPerkara, j: FaktaJalur, pelaku: FaktaPelaku, isian: Isian) -> Temuan:
    """Where people were asked for by criteria, the answer names people who meet them."""
    kriteria = j.kriteria
    if kriteria is None or j.orang:
        return
    if len({o.id for o in isian.orang}) != kriteria.jumlah or len(isian.orang) != kriteria.jumlah:
        isi = pesan(_("Sebutkan %(jumlah)s orang sesuai kriteria permohonan."), jumlah=kriteria.jumlah)
        yield Halangan(rujuk("lamp-III-1-iii-2-a", "lamp-III-1-iv-3"), isi, "orang", (pelaku.nama,))
    for orang in isian.orang:
        yield from _berjenjang(orang, kriteria, pelaku, isian.alasan)
        yield from _dari_yang_diminta(orang, f, j, pelaku)
    yield from kompetensi_cocok(isian.orang, kriteria.kompetensi, isian.alasan)


def tujuan_disebut(f: FaktaPerkara, j: FaktaJalur, pelaku: FaktaPelaku, isian: Isian) -> Temuan:
    """A request by criteria names the unit that is asked, or nobody would answer it."""
    if not j.orang and not j.unit_tujuan:
        isi = pesan(_("Sebutkan unit yang dimintai orang."))
        yield Halangan(rujuk("lamp-III-1-iv-3"), isi, "unit tujuan", ("pengisi",))


def _berjenjang(orang: FaktaOrang, kriteria: Kriteria, pelaku: FaktaPelaku, alasan: str) -> Temuan:
    if kriteria.jenjang is None or kriteria.jenjang is orang.jenjang:
        return
    isi = pesan(
        _("%(nama)s bukan %(jenjang)s sebagaimana diminta."), nama=orang.nama, jenjang=kriteria.jenjang.label
    )
    if alasan.strip():
        yield Peringatan(rujuk("lamp-III-1-iii-2-a", "lamp-III-p3-k1"), isi)
    else:
        yield Halangan(rujuk("lamp-III-1-iii-2-a", "lamp-III-p3-k1"), isi, "alasan", (pelaku.nama,))


def _dari_yang_diminta(orang: FaktaOrang, f: FaktaPerkara, j: FaktaJalur, pelaku: FaktaPelaku) -> Temuan:
    """Who answers names people of the unit or institution that was asked, for another institution only his own."""
    if j.unit_tujuan and not di_dalam(orang, j.unit_tujuan[0].id) or orang.instansi_lain != j.instansi_tujuan:
        isi = pesan(_("%(nama)s tidak ditempatkan di tempat yang diminta."), nama=orang.nama)
        yield Halangan(rujuk("lamp-III-1-iii-2"), isi, "orang", (pelaku.nama,), bersama_langkah=True)
    penilai = tentukan(orang, f.profil).penilai
    if j.prosedur == "permintaan_masuk" and penilai is not None and penilai.id not in pelaku.kantor:
        isi = pesan(_("Anda bukan Pejabat Penilai Kinerja %(nama)s."), nama=orang.nama)
        yield Halangan(rujuk("lamp-III-1-iv-3", "ps1-22"), isi, "orang", (penilai.sebutan,))


def belum_dijawab(f: FaktaPerkara, j: FaktaJalur, pelaku: FaktaPelaku, isian: Isian) -> Temuan:
    """A request can be withdrawn until it is answered."""
    if any(x.keadaan in AKTIF for x in f.jalur):
        isi = pesan(_("Penugasan sudah ditetapkan."))
        yield Halangan(rujuk("keputusan-cabut"), isi, "keadaan")


def tim_tertolak(f: FaktaPerkara, j: FaktaJalur, pelaku: FaktaPelaku, isian: Isian) -> Temuan:
    """What was agreed to is withdrawn only where others of the same team were refused."""
    if not any(adalah_penugasan(x) and x.keadaan == Keadaan.DITOLAK for x in f.jalur):
        isi = pesan(_("Permohonan ini sudah dijawab; yang dapat dicabut hanya yang belum dijawab."))
        yield Halangan((), isi, "keadaan")


def tim_masih_ada(f: FaktaPerkara, j: FaktaJalur, pelaku: FaktaPelaku, isian: Isian) -> Temuan:
    """Going on without the refused needs somebody to go on with."""
    if not any(adalah_penugasan(x) and x.keadaan not in GUGUR for x in f.jalur):
        isi = pesan(_("Tidak ada orang lain dalam penugasan ini."))
        yield Halangan(rujuk("keputusan-tim-sebagian"), isi, "anggota")


def bukan_diri_sendiri(f: FaktaPerkara, j: FaktaJalur, pelaku: FaktaPelaku, isian: Isian) -> Temuan:
    """A proposal goes to another official, one who may assign all of the people; else there is nothing to propose."""
    for orang in j.orang:
        kedudukan = tentukan(orang, f.profil)
        penilai, pimpinan = kedudukan.penilai, kedudukan.pejabat_pimpinan
        pemangku = penilai.pemangku if penilai else None
        if pemangku and pimpinan and pemangku.pegawai == pimpinan.pegawai:
            isi = pesan(
                _("Penilai dan Pimpinan Unit %(nama)s orang yang sama: tugaskan langsung."), nama=orang.nama
            )
            yield Halangan(rujuk("lamp-III-p2-k1", "keputusan-satu-tindakan"), isi, "penerima usulan")
            return
    penerima = pemegang(Peran.PENYETUJU_USULAN, replace(f, peminta=pelaku.id), j)
    if pelaku.id in penerima.orang:
        isi = pesan(_("Tidak ada pejabat lain yang berwenang atas semua orang ini: tugaskan langsung."))
        yield Halangan(rujuk("lamp-III-p2-k1", "keputusan-satu-tindakan"), isi, "penerima usulan")


def ada_pemutus(f: FaktaPerkara, j: FaktaJalur, pelaku: FaktaPelaku, isian: Isian) -> Temuan:
    """Somebody of the side asked can answer: not all of them are on the asking side (Keputusan 0005)."""
    for (kantor, _pd, _u), (siapa, _untuk) in zip(
        kantor_penilai_tujuan(f, j), pemutus_tujuan(f, j), strict=True
    ):
        if kantor.pemangku is not None and kantor.id in {k.id for k in siapa.kosong}:
            teks = _(
                "Yang dapat memutus untuk %(jabatan)s semuanya di pihak Anda: perlu Plt. atau Plh. lain."
            )
            isi = pesan(teks, jabatan=kantor.sebutan)
            yield Halangan(rujuk("keputusan-dua-pihak"), isi, "pemangku jabatan", (KEPEGAWAIAN,))
