"""Random cases of the pure rules: what a wish becomes, and what an accepted step does to a case."""

from dataclasses import dataclass, field, replace
from datetime import date

from simpul.aturan.fakta import FaktaJalur, FaktaPerkara, FaktaTim
from simpul.aturan.giliran import giliran
from simpul.aturan.kedudukan import pimpinan_dari, susunan_atasan, tentukan
from simpul.aturan.klausul import register
from simpul.aturan.lingkup import GUGUR, adalah_penugasan, status
from simpul.aturan.penerbitan import jenis_terbit
from simpul.aturan.prosedur import AKTIF, TAMAT, Keadaan, Langkah, Peran
from simpul.aturan.putusan import Putusan
from simpul.aturan.putuskan import dijawab_oleh, putuskan, sesudah
from simpul.aturan.rancangan import Keinginan, pilih_pemilik, susun_jalur
from simpul.aturan.tabel.perubahan import PERUBAHAN
from tests.aturan.dunia import KOLAKA, SELESAI, Dunia
from tests.aturan.pemeran import isian

PEMBUKA = ("tunjuk", "usulkan", "bentuk", "ajukan", "sampaikan", "ajukan_diri", "masuk")
SUKARELA = {"sampaikan", "ajukan_diri"}
SETUJU = {"setujui", "instruksikan", "ketahui", "setujui_perubahan"}


@dataclass
class Tersimpan:
    """A way as it is kept: names, not facts; the facts of the day are found anew each time."""

    prosedur: str
    keadaan: Keadaan
    orang: tuple[str, ...]
    ke: str = ""
    disetujui: frozenset[int] = frozenset()
    diterima: frozenset[int] = frozenset()
    berakhir: frozenset[int] = frozenset()


@dataclass
class Perkara:
    """A case: who asked, which unit owns it, its ways."""

    peminta: str
    pemilik: str
    jalur: list[Tersimpan] = field(default_factory=list)
    ketua: str | None = None
    tim: bool = False
    masuk: bool = False
    selesai: date = SELESAI

    def fakta(self, d: Dunia) -> FaktaPerkara:
        jalur = tuple(
            d.jalur(
                j.prosedur, j.keadaan, *j.orang, ke=j.ke, id=i,
                disetujui=j.disetujui, diterima=j.diterima, berakhir=j.berakhir,
            )
            for i, j in enumerate(self.jalur)
        )  # fmt: skip
        tim = FaktaTim("Tim", False, d.id(self.ketua) if self.ketua else None) if self.tim else None
        luar = d.luar(self.peminta) if self.masuk else None
        return d.perkara(self.peminta, self.pemilik, *jalur, tim=tim, pemilik_luar=luar, selesai=self.selesai)

    def simpan(self, j: FaktaJalur) -> None:
        lama = self.jalur[j.id]
        self.jalur[j.id] = replace(
            lama, keadaan=Keadaan(j.keadaan), disetujui=j.disetujui, diterima=j.diterima, berakhir=j.berakhir
        )


def rancang(d: Dunia, langkah: str, peminta: str, orang: list[str], ke: str, *, tim: bool) -> Perkara:
    """A wish as the service would lay it out."""
    sukarela = langkah in SUKARELA
    orang = [peminta] if sukarela else orang
    luar = langkah == "ajukan_diri" and ke == ""
    ingin = Keinginan(
        "ajukan" if langkah == "bentuk" and not tim else langkah,
        tuple(d.orang(o) for o in orang),
        unit_tujuan=d.susunan(ke) if ke and langkah == "ajukan_diri" else (),
        instansi_tujuan=KOLAKA if luar else None,
        pyb={KOLAKA: d.luar("Prasetyo")},
    )
    if langkah == "ajukan_diri" and ke:
        pemilik = ke
    elif langkah in {"tunjuk", "usulkan", "sampaikan"} or luar:
        susunan = susunan_atasan(ingin.orang[0]) or ingin.orang[0].susunan
        pemilik = susunan[0].nama if susunan else ""
    elif langkah == "masuk":
        pemilik = ""
    else:
        pimpin = {d.id(f"unit {u}"): d.susunan(u) for u in d.memangku(peminta)}
        susunan = pilih_pemilik(d.pelaku(peminta), pimpin, ingin, d.profil) or d.orang(peminta).susunan
        pemilik = susunan[0].nama if susunan else ""
    ingin = replace(ingin, unit_pemilik=d.susunan(pemilik) if pemilik else ())
    kasus = Perkara(peminta, pemilik, tim=tim, masuk=langkah == "masuk")
    kasus.ketua = orang[0] if tim else None
    for j in susun_jalur(ingin, d.profil):
        tujuan = j.unit_tujuan[0].nama if j.unit_tujuan else ""
        kasus.jalur.append(Tersimpan(j.prosedur, Keadaan(j.keadaan), tuple(o.nama for o in j.orang), tujuan))
    return kasus


def langkah_pembuka(langkah: str, prosedur: str) -> str:
    if langkah == "masuk" or (
        langkah == "bentuk" and prosedur not in {"anggota_unit_pemilik", "tim_dalam_unit"}
    ):
        return "ajukan"
    return langkah


def jalankan(kasus: Perkara, d: Dunia, id_: int, putusan: Putusan, siapa: str) -> None:
    """What the service does with an accepted decision."""
    f = kasus.fakta(d)
    j = f.jalur_ke(id_)
    for satu in putusan.rangkaian:
        periksa_naskah(f, j, satu)
        j = sesudah(satu, f, j, d.pelaku(siapa))
        f = f.ganti(j)
        kasus.simpan(j)
        if satu.nama == "tetapkan":
            for lain in kasus.jalur:
                if lain.prosedur not in PERUBAHAN and lain.keadaan not in GUGUR | AKTIF:
                    lain.keadaan = Keadaan.DITETAPKAN
        if satu.nama in {"tolak", "cabut"}:
            _gugurkan(kasus)
        if satu.nama == "lanjutkan" and kasus.ketua in kasus.jalur[id_].orang:
            kasus.ketua = None
        if j.prosedur in PERUBAHAN and j.keadaan == Keadaan.DITETAPKAN:
            _ubah(kasus, d, j.prosedur, id_)
        f = kasus.fakta(d)
        j = f.jalur_ke(id_)


def _gugurkan(kasus: Perkara) -> None:
    masuk = [j for j in kasus.jalur if j.prosedur not in PERUBAHAN]
    sendiri = [j for j in masuk if j.prosedur == "anggota_unit_pemilik" and j.keadaan == Keadaan.DISETUJUI]
    if all(j.keadaan in GUGUR for j in masuk if j not in sendiri):
        for j in sendiri:
            j.keadaan = Keadaan.DILEPAS


def _ubah(kasus: Perkara, d: Dunia, prosedur: str, id_: int) -> None:
    masuk = [j for j in kasus.jalur if j.prosedur not in PERUBAHAN and j.keadaan in AKTIF]
    if prosedur.startswith("akhiri"):
        for j in masuk:
            j.keadaan = Keadaan.DIAKHIRI
    if prosedur.startswith("perpanjang"):
        kasus.selesai = kasus.selesai.replace(year=kasus.selesai.year + 1)
    if prosedur.startswith("ganti_ketua"):
        kasus.ketua = "Gita" if prosedur.endswith("antarunit") else "Hilda"


# What must always hold


def periksa_naskah(f: FaktaPerkara, j: FaktaJalur, baris: Langkah) -> None:
    """No document without a clause of the register."""
    assert baris.klausul
    assert all(k.id in register() for k in baris.klausul)
    if baris.naskah:
        assert jenis_terbit(f, j, baris), (baris.nama, j.prosedur)


def periksa_penolakan(putusan: Putusan) -> None:
    assert putusan.halangan
    assert not putusan.rangkaian
    for h in putusan.halangan:
        assert h.klausul, h
        assert str(h.pesan).strip()
        assert "%(" not in str(h.pesan)
        assert all(p.strip() for p in h.penyembuh)


def periksa_wewenang(d: Dunia, j: FaktaJalur, putusan: Putusan, siapa: str) -> None:
    """Who acts holds the office today, or it is delegated to him with assigning, or he is the person."""
    assert putusan.klausul
    w = putusan.wewenang
    assert w is not None
    assert w.pejabat.nama == siapa
    if w.kantor is None:
        assert siapa in {o.nama for o in j.orang}
        return
    if w.kantor.id < 0:
        assert w.kantor == d.luar(siapa)
        return
    unit = next(u for u in d.unit.values() if d.kantor(u.nama).id == w.kantor.id)
    assert unit.nama in d.memangku(siapa) or unit.delegat == (siapa, True)


def periksa_dua_pihak(d: Dunia, kasus: Perkara, baris: Langkah, j: FaktaJalur, siapa: str) -> None:
    """Who asks never consents for the other side, and nobody consents for himself."""
    if baris.nama not in SETUJU or baris.oleh is Peran.PYB:
        return
    if baris.oleh is not Peran.PENILAI_TUJUAN:
        assert siapa not in {o.nama for o in j.orang}
    else:
        assert d.id(siapa) not in dijawab_oleh(kasus.fakta(d), j, d.id(siapa))
        assert siapa != kasus.peminta
        assert kasus.pemilik == "" or siapa != pimpinan(d, kasus.pemilik)


def pimpinan(d: Dunia, unit: str) -> str:
    pejabat = pimpinan_dari(d.susunan(unit), d.profil).pemangku
    return pejabat.nama if pejabat else ""


def periksa_giliran(d: Dunia, kasus: Perkara) -> None:
    """A case that is not finished names somebody, or a vacant office."""
    f = kasus.fakta(d)
    menunggu = giliran(f)
    for g in menunggu:
        assert g.langkah.klausul
        assert g.orang or g.pemegang.kosong, (g.langkah.nama, g.objek.prosedur, g.objek.keadaan)
    masuk = [j for j in f.jalur if adalah_penugasan(j)]
    belum = [j for j in masuk if j.keadaan not in TAMAT | {Keadaan.BARU}]
    if status(f) in {"ditolak", "dicabut"} or not belum:
        return
    terima = all({o.id for o in j.orang} <= j.diterima | j.berakhir for j in belum if j.keadaan in AKTIF)
    if not (terima and all(j.keadaan in AKTIF for j in belum)):
        assert menunggu, [(j.prosedur, j.keadaan) for j in f.jalur]


def periksa_kedudukan(d: Dunia) -> None:
    """Nobody is his own assessor."""
    for nama in d.semua_orang():
        pejabat = tentukan(d.orang(nama), d.profil).pejabat_penilai
        assert pejabat is None or pejabat.nama != nama


def coba(d: Dunia, kasus: Perkara, id_: int, langkah: str, siapa: str) -> Putusan:
    f = kasus.fakta(d)
    j = f.jalur_ke(id_)
    return putuskan(langkah, f, j, d.pelaku(siapa), isian(d, langkah, j.prosedur))
