"""A wish as it is entered, what it becomes, and what the rules say of it: shown before sending, decided on sending."""

from dataclasses import dataclass, field, replace
from datetime import date

from simpul.aturan.fakta import (
    FaktaJalur,
    FaktaOrang,
    FaktaPelaku,
    FaktaPerkara,
    FaktaTim,
    FaktaUnit,
    Isian,
    Kantor,
    Kriteria,
)
from simpul.aturan.kedudukan import susunan_atasan, unit_dari
from simpul.aturan.klausul import rujuk, unik
from simpul.aturan.lingkup import Bentuk, Cara, Lingkup, lingkup_orang, terluas
from simpul.aturan.pesan import _, pesan
from simpul.aturan.profil import Profil
from simpul.aturan.putusan import Halangan, Putusan, sekali
from simpul.aturan.putuskan import putuskan
from simpul.aturan.rancangan import LANGKAH_AWAL, Keinginan, pilih_pemilik, susun_jalur
from simpul.inti.jam import hari_ini
from simpul.organisasi.models import InstansiLain, Pegawai, UnitOrganisasi
from simpul.organisasi.pegangan import pelaku
from simpul.organisasi.peta import Peta, muat_orang
from simpul.organisasi.susunan import kantor_luar
from simpul.penugasan.fakta import BEBAN, sudah_ditugaskan
from simpul.penugasan.surat import Surat
from simpul.perjanjian.models import Sasaran

SUKARELA = frozenset({"sampaikan", "ajukan_diri"})


@dataclass(frozen=True)
class DataTim:
    """A team to be formed."""

    nama: str
    rutin: bool = True
    ketua: Pegawai | None = None


@dataclass(frozen=True)
class Permintaan:
    """A wish to assign as somebody enters it. ``langkah``: tunjuk, usulkan, ajukan, bentuk, sampaikan, ajukan_diri, masuk."""

    langkah: str
    peminta: Pegawai
    judul: str
    orang: tuple[Pegawai, ...] = ()
    tim: DataTim | None = None
    unit_pemilik: UnitOrganisasi | None = None
    unit_tujuan: UnitOrganisasi | None = None
    instansi_tujuan: InstansiLain | None = None
    kriteria: Kriteria | None = None
    penerima: Pegawai | None = None
    mulai: date | None = None
    selesai: date | None = None
    uraian: str = ""
    kompetensi: tuple[str, ...] = ()
    target: str = ""
    sasaran: Sasaran | None = None
    alasan: str = ""
    surat: Surat = field(default_factory=Surat)

    @property
    def sebutan_target(self) -> str:
        """The performance target that the work serves, in words: that of the goal, if it is linked with one."""
        return self.target or (self.sasaran.uraian if self.sasaran else "")

    @property
    def semua_orang(self) -> tuple[Pegawai, ...]:
        """Everyone involved, the Ketua first, each once."""
        ketua = (self.tim.ketua,) if self.tim and self.tim.ketua else ()
        return tuple({p.pk: p for p in (*ketua, *self.orang)}.values())


@dataclass(frozen=True)
class Rancangan:
    """What a wish becomes: its facts, and the decision for each way."""

    permintaan: Permintaan
    fakta: FaktaPerkara
    pelaku: FaktaPelaku
    bahan: "Bahan"
    putusan: dict[int, Putusan] = field(default_factory=dict)

    @property
    def lingkup(self) -> Lingkup:
        return terluas(self.fakta.jalur)

    @property
    def cara(self) -> Cara:
        return Cara.SUKARELA if self.permintaan.langkah in SUKARELA else Cara.PENUNJUKAN

    @property
    def bentuk(self) -> Bentuk:
        return Bentuk.TIM if self.permintaan.tim else Bentuk.INDIVIDU

    def gabungan(self) -> Putusan:
        """One decision for the whole wish: everything that blocks, everything that warns."""
        semua = list(self.putusan.values())
        return Putusan(
            self.permintaan.langkah,
            sekali(h for p in semua for h in p.halangan),
            sekali(w for p in semua for w in p.peringatan),
            tuple(dict.fromkeys(b for p in semua for b in p.rangkaian)),
            next((p.wewenang for p in semua if p.wewenang), None),
            unik(k for p in semua for k in p.menurut_pola),
            next((p.prosedur for p in semua if p.prosedur), ""),
        )


@dataclass(frozen=True)
class Bahan:
    """What a wish is judged by: who acts, the people it names, the organisation around them."""

    tanggal: date
    siapa: FaktaPelaku
    orang: dict[int, FaktaOrang]
    peta: Peta


def muat_bahan(minta: Permintaan, siapa: FaktaPelaku | None = None) -> Bahan:
    """Read it: one query, and another to find out what the one who asks holds if that is not yet known."""
    tanggal = hari_ini(minta.peminta.instansi.zona_waktu)
    siapa = siapa or pelaku(minta.peminta, tanggal)
    orang, peta = muat_orang(
        (p.pk for p in (minta.peminta, *minta.semua_orang)),
        tanggal,
        beban=BEBAN,
        unit=_unit_perlu(minta, siapa),
        sekda_dari=minta.peminta.instansi_id,
    )
    return Bahan(tanggal, siapa, orang, peta)


def rancang(minta: Permintaan, bahan: Bahan | None = None) -> Rancangan:
    """What a wish would become today, without doing it."""
    bahan = bahan or muat_bahan(minta)
    aturan = minta.peminta.instansi.profil_kini
    ingin = _keinginan(minta, tuple(bahan.orang[p.pk] for p in minta.semua_orang), bahan.peta)
    ingin = replace(ingin, unit_pemilik=_pemilik(minta, bahan, ingin, aturan))
    fakta = _fakta(minta, bahan, ingin, aturan)
    return Rancangan(minta, fakta, bahan.siapa, bahan, _putusan(minta, fakta, bahan.siapa, bahan.orang))


def _fakta(minta: Permintaan, bahan: Bahan, ingin: Keinginan, aturan: Profil) -> FaktaPerkara:
    mulai = minta.mulai or bahan.tanggal
    peta = bahan.peta
    return FaktaPerkara(
        hari_ini=bahan.tanggal,
        profil=aturan,
        peminta=minta.peminta.pk,
        unit_pemilik=ingin.unit_pemilik,
        jalur=susun_jalur(ingin, aturan),
        mulai=mulai,
        selesai=minta.selesai or max(mulai, date(mulai.year, 12, 31)),
        sekretaris_daerah=peta.kantor_kepala(peta.sekda) if peta.sekda else None,
        tim=_tim(minta),
        pemilik_luar=_pemilik_luar(minta),
        kompetensi=frozenset(k.casefold() for k in minta.kompetensi),
        sudah_ditugaskan=_sudah(minta, ingin),
        bertarget=bool(minta.sebutan_target),
        alasan=minta.alasan,
    )


def langkah_pembuka(minta: Permintaan, bahan: Bahan, *, usulan: bool = False) -> Permintaan:
    """Which opening step people named in the guide call for: appoint, propose, ask, or form a team."""
    if minta.tim is not None or minta.kriteria is not None or not minta.orang:
        return minta
    langsung = replace(minta, langkah="usulkan" if usulan else "tunjuk", unit_tujuan=None)
    fakta = rancang(minta, bahan).fakta
    orang = [o for j in fakta.jalur for o in j.orang]
    if all(lingkup_orang(o, fakta.unit_pemilik, fakta.profil) is Lingkup.DALAM_UNIT for o in orang):
        return langsung
    return langsung if rancang(langsung, bahan).gabungan().diterima else minta


def _unit_perlu(minta: Permintaan, siapa: FaktaPelaku) -> set[int]:
    return {u.pk for u in (minta.unit_pemilik, minta.unit_tujuan) if u} | set(siapa.memimpin)


def _keinginan(minta: Permintaan, orang: tuple[FaktaOrang, ...], peta: Peta) -> Keinginan:
    return Keinginan(
        langkah=minta.langkah,
        orang=orang,
        unit_tujuan=peta.susunan(minta.unit_tujuan.pk) if minta.unit_tujuan else (),
        instansi_tujuan=minta.instansi_tujuan.pk if minta.instansi_tujuan else None,
        pyb={} if minta.langkah == "masuk" else _pyb(minta),
        kriteria=minta.kriteria,
    )


def _pyb(minta: Permintaan) -> dict[int, Kantor]:
    """Who speaks for each institution that people are asked from."""
    seorang = {p.instansi_lain_id: p for p in minta.semua_orang if p.instansi_lain_id is not None}
    daftar = [p.instansi_lain for p in seorang.values()] + [minta.instansi_tujuan]
    kantor = ((i.pk, kantor_luar(i.pejabat_berwenang)) for i in daftar if i is not None)
    return {pk: satu for pk, satu in kantor if satu is not None}


def _pemilik(minta: Permintaan, bahan: Bahan, ingin: Keinginan, aturan: Profil) -> tuple[FaktaUnit, ...]:
    """The unit whose performance it is."""
    peta = bahan.peta
    if minta.langkah == "masuk":
        return ()
    if minta.langkah == "ajukan_diri":
        return _susunan_orang(ingin) if minta.instansi_tujuan else ingin.unit_tujuan
    if minta.unit_pemilik:
        return peta.susunan(minta.unit_pemilik.pk)
    if minta.langkah in {"tunjuk", "usulkan", "sampaikan"}:
        return _susunan_orang(ingin)
    pimpinan = {u: peta.susunan(u) for u in bahan.siapa.memimpin}
    return pilih_pemilik(bahan.siapa, pimpinan, ingin, aturan) or bahan.orang[minta.peminta.pk].susunan


def _susunan_orang(ingin: Keinginan) -> tuple[FaktaUnit, ...]:
    return next((susunan for o in ingin.orang if (susunan := susunan_atasan(o) or o.susunan)), ())


def _tim(minta: Permintaan) -> FaktaTim | None:
    if minta.tim is None:
        return None
    return FaktaTim(minta.tim.nama, minta.tim.rutin, minta.tim.ketua.pk if minta.tim.ketua else None)


def _pemilik_luar(minta: Permintaan) -> Kantor | None:
    if minta.langkah != "masuk" or minta.peminta.instansi_lain is None:
        return None
    return kantor_luar(minta.peminta.instansi_lain.pejabat_berwenang)


def _sudah(minta: Permintaan, ingin: Keinginan) -> frozenset[int]:
    if minta.langkah not in SUKARELA:
        return frozenset()
    return sudah_ditugaskan(minta.judul, (p.pk for p in minta.semua_orang))


def _putusan(
    minta: Permintaan, fakta: FaktaPerkara, siapa: FaktaPelaku, orang: dict[int, FaktaOrang]
) -> dict[int, Putusan]:
    isian = Isian(alasan=minta.alasan, penerima=_penerima(minta, orang))
    nama = LANGKAH_AWAL.get(minta.langkah, minta.langkah)
    hasil = {j.id: _putusan_jalur(nama, fakta, j, siapa, isian) for j in fakta.jalur}
    if not minta.judul.strip():
        hasil[0] = Putusan(minta.langkah, (_tanpa_judul(),))
    if not minta.semua_orang and minta.kriteria is None:
        hasil[0] = Putusan(minta.langkah, (_tanpa_orang(),))
    return hasil


def _putusan_jalur(nama: str, f: FaktaPerkara, j: FaktaJalur, siapa: FaktaPelaku, isian: Isian) -> Putusan:
    """A team's ways open together: its own people are 'formed', the others asked for."""
    if nama == "bentuk" and j.prosedur not in {"anggota_unit_pemilik", "tim_dalam_unit"}:
        return putuskan("ajukan", f, j, siapa, isian)
    return putuskan(nama, f, j, siapa, isian)


def _penerima(minta: Permintaan, orang: dict[int, FaktaOrang]) -> FaktaOrang | None:
    if minta.penerima is None:
        return None
    return orang.get(minta.penerima.pk) or FaktaOrang(minta.penerima.pk, minta.penerima.nama)


def _tanpa_judul() -> Halangan:
    return Halangan(
        rujuk("ps1-23"), pesan(_("Pekerjaan yang ditugaskan belum disebut.")), "pekerjaan", ("pengisi",)
    )


def _tanpa_orang() -> Halangan:
    return Halangan(
        rujuk("ps1-23"), pesan(_("Belum ada orang atau kriteria yang dipilih.")), "orang", ("pengisi",)
    )


def nama_unit(fakta: FaktaPerkara) -> str:
    """The name of the owning unit, for sentences."""
    return unit_dari(fakta.unit_pemilik, fakta.profil).nama if fakta.unit_pemilik else ""
