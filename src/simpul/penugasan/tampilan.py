"""What a case page shows, put together from facts, turns, the trail and documents."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import cached_property
from typing import LiteralString

from simpul.aturan.alur import Stasiun, Tindakan, ke_depan, tindakan, tindakan_perubahan
from simpul.aturan.fakta import Butir, FaktaPelaku, FaktaPerkara, Kriteria, Pejabat
from simpul.aturan.giliran import Giliran, dapat, giliran
from simpul.aturan.klausul import Klausul, klausul
from simpul.aturan.lingkup import GUGUR, adalah_penugasan
from simpul.aturan.prosedur import Peran
from simpul.inti.kueri import baca, jadi
from simpul.inti.models import Jejak
from simpul.naskah.models import Naskah
from simpul.penugasan.berkas import Berkas
from simpul.penugasan.fakta import muat_berkas
from simpul.penugasan.kata import KATA, Kata
from simpul.penugasan.models import Jalur, Penugasan
from simpul.penugasan.selectors import Pembaca

REKAMAN: LiteralString = """
SELECT (SELECT json_agg(j ORDER BY j.urut) FROM (
          SELECT id, instansi_id, perkara_id, urut, waktu, tanggal, pelaku, pelaku_nama, kapasitas, pencatat, langkah,
                 hasil, klausul, profil, profil_versi, isian
            FROM inti_jejak WHERE perkara_id = %(nomor)s::bigint) j),
       (SELECT json_agg(n ORDER BY n.id) FROM (
          SELECT id, instansi_id, perkara_id, jenis, peristiwa, nomor, tanggal, hal, asal, penanda_tangan_id,
                 penanda_tangan_nama, kapasitas, luar, pindaian, jalur_ref, butir_ref
            FROM naskah_naskah WHERE perkara_id = %(nomor)s::bigint) n)
"""
LUAR = frozenset({Peran.PYB_TUJUAN, Peran.PENILAI_LUAR, Peran.PYB_PEMINTA})


@dataclass(frozen=True)
class Lewat:
    """A station that is done: who did what when, by which clauses."""

    jejak: Jejak
    kata: Kata
    klausul: tuple[Klausul, ...]


@dataclass(frozen=True)
class Kini:
    """A station that waits: whose turn it is and since when."""

    giliran: Giliran
    kata: Kata
    sejak: datetime | None

    @property
    def pejabat(self) -> list[tuple[Pejabat, str]]:
        return [(w.pejabat, w.kantor.sebutan if w.kantor else "") for w in self.giliran.orang]

    @property
    def kosong(self) -> list[str]:
        """Offices that should decide and that nobody holds."""
        return [k.sebutan for k in self.giliran.pemegang.kosong] if not self.giliran.orang else []


@dataclass(frozen=True)
class Nanti:
    """A station still to come."""

    stasiun: Stasiun
    kata: Kata

    @property
    def pejabat(self) -> list[tuple[Pejabat, str]]:
        return [(w.pejabat, w.kantor.sebutan if w.kantor else "") for w in self.stasiun.pemegang.wewenang]

    @property
    def kosong(self) -> list[str]:
        return [k.sebutan for k in self.stasiun.pemegang.kosong]


@dataclass(frozen=True)
class Tombol:
    """An act on a case: its words, whether this person may, and if not why."""

    tindakan: Tindakan
    kata: Kata
    pencatatan: bool = False
    kembar: bool = False

    @property
    def sebutan(self) -> str:
        """The words of the button, with the people where another has the same words."""
        return f"{self.kata.tombol} ({self.orang})" if self.kembar and self.orang else str(self.kata.tombol)

    @property
    def jalur(self) -> int:
        return self.tindakan.jalur.id if self.tindakan.jalur else 0

    @property
    def sebagian(self) -> bool:
        """True for a decision about some of the people of a case."""
        return self.tindakan.nama in {"setujui", "tolak", "cabut", "lanjutkan"}

    @property
    def orang(self) -> str:
        """Whom it is about, to tell buttons of the same name apart."""
        orang = self.tindakan.jalur.orang if self.tindakan.jalur else ()
        return ", ".join(o.nama for o in orang[:3]) + (" …" if len(orang) > 3 else "")

    @property
    def kriteria(self) -> Kriteria | None:
        """What is asked for when nobody is named."""
        j = self.tindakan.jalur
        return j.kriteria if j and not j.orang else None


@dataclass(frozen=True)
class TungguKerja:
    """A step of the work that waits for the reader; ``siapa``: whose thing it is about, where several steps read alike.

    ``pencatatan``: it waits for somebody of another institution, whose letter the reader records.
    """

    giliran: Giliran
    kata: Kata
    siapa: str = ""
    pencatatan: str = ""


@dataclass(frozen=True)
class HalamanPerkara:
    """Everything on the page of a case; what a page does not show is not put together."""

    berkas: Berkas
    fakta: FaktaPerkara
    tombol: list[Tombol]
    redup: list[Tombol]
    pembaca: Pembaca

    @property
    def penugasan(self) -> Penugasan:
        return self.berkas.penugasan

    @property
    def lewat(self) -> list[Lewat]:
        """The stations that are done."""
        return [_lewat(j) for j in self._rekaman[0] if j.hasil != Jejak.Hasil.DITOLAK]

    @property
    def ditolak(self) -> list[Jejak]:
        """The attempts that the rules refused."""
        return [j for j in self._rekaman[0] if j.hasil == Jejak.Hasil.DITOLAK]

    @property
    def naskah(self) -> list[Naskah]:
        """The documents of the case."""
        return self._rekaman[1]

    @cached_property
    def kini(self) -> list[Kini]:
        """The stations that wait."""
        sejak = {(g.jalur_id, g.butir_id, g.langkah): g.sejak for g in self.berkas.giliran}
        return [
            Kini(g, KATA[g.langkah.nama], sejak.get((g.jalur, g.butir, g.langkah.nama)))
            for g in giliran(self.fakta)
        ]

    @cached_property
    def kerja(self) -> list[TungguKerja]:
        """The steps of the work that wait for the reader."""
        return kerja_menunggu(self.berkas, self.fakta, self.pembaca)

    @cached_property
    def nanti(self) -> list[Nanti]:
        """The stations still to come."""
        return _nanti(self.fakta)

    @property
    def perubahan(self) -> list["Perubahan"]:
        """The changes that were asked for or made."""
        return [Perubahan(j) for j in self.berkas.jalur if j.perubahan]

    @cached_property
    def _rekaman(self) -> tuple[list[Jejak], list[Naskah]]:
        return _rekaman(self.penugasan.pk)

    @property
    def hidup(self) -> list[str]:
        """Everyone whom an establishing document will name."""
        masuk = (j for j in self.fakta.jalur if adalah_penugasan(j) and j.keadaan not in GUGUR)
        return [o.nama for j in masuk for o in j.orang if o.id not in j.berakhir]

    def perubahan_pada(self, jalur: int) -> "Perubahan | None":
        """The change that a way asks for."""
        return next((c for c in self.perubahan if c.jalur.pk == jalur), None)


@dataclass(frozen=True)
class Perubahan:
    """A change that was asked for or made, in words."""

    jalur: Jalur

    @property
    def baru(self) -> list[str]:
        """The names of those who come new: a successor, a Ketua."""
        nama: list[str] = self.jalur.rincian.get("nama_baru", [])
        return nama

    @property
    def selesai(self) -> date | None:
        """The new last day, if that is what changes."""
        isi = self.jalur.rincian.get("selesai")
        return date.fromisoformat(isi) if isi else None


def _rekaman(nomor: int) -> tuple[list[Jejak], list[Naskah]]:
    """What was done on a case, and which documents came of it, in order; their content is read when asked for."""
    ((jejak, naskah),) = baca(REKAMAN, nomor=nomor)
    return [jadi(Jejak, j) for j in jejak or ()], [jadi(Naskah, n) for n in naskah or ()]


def halaman_perkara(p: Pembaca, berkas: Berkas) -> HalamanPerkara:
    """Put the page together; rules are asked in memory."""
    f = muat_berkas(berkas, p.tanggal)
    semua = [*tombol(f, fakta_pembaca(p)), *pencatatan(f, p)]
    boleh = [t for t in semua if t.tindakan.putusan.diterima]
    tidak = [t for t in semua if not t.tindakan.putusan.diterima]
    sebagian = len(berkas.jalur) > 1
    return HalamanPerkara(
        berkas, f, _tandai_kembar(boleh, sebagian=sebagian), _tandai_kembar(tidak, sebagian=sebagian), p
    )


def kerja_menunggu(berkas: Berkas, f: FaktaPerkara, p: Pembaca) -> list[TungguKerja]:
    """The steps of the work that wait for this reader and would be accepted; the parts of a problem that are his are one act."""
    kelompok = {b.pk: b.kelompok_id or b.pk for b in berkas.butir}
    menunggu = [g for g in giliran(f) if isinstance(g.objek, Butir)]
    semua = [(g, siapa) for siapa in _pembaca_dan_luar(f, p) for g in menunggu if dapat(g, f, siapa).diterima]
    satu = {(g.langkah.nama, kelompok.get(g.butir or 0), siapa.id): (g, siapa) for g, siapa in semua}
    jumlah = Counter(nama for nama, _kelompok, _siapa in satu)
    return [_tunggu_kerja(g, f, siapa, p, kembar=jumlah[g.langkah.nama] > 1) for g, siapa in satu.values()]


def _pembaca_dan_luar(f: FaktaPerkara, p: Pembaca) -> list[FaktaPelaku]:
    """The reader, and those of other institutions whose letters he records."""
    return [fakta_pembaca(p), *(pihak_luar(f) if p.boleh_mencatat_surat else ())]


def _tunggu_kerja(
    g: Giliran, f: FaktaPerkara, siapa: FaktaPelaku, p: Pembaca, *, kembar: bool
) -> TungguKerja:
    nama = {o.id: o.nama for j in f.jalur for o in j.orang}
    milik = g.objek.siapa if isinstance(g.objek, Butir) else None
    luar = siapa.nama if siapa.id != p.pegawai.pk else ""
    return TungguKerja(g, KATA[g.langkah.nama], nama.get(milik or 0, "") if kembar else "", luar)


def fakta_pembaca(p: Pembaca) -> FaktaPelaku:
    """The reader as someone who acts; nothing is read again."""
    return FaktaPelaku(
        id=p.pegawai.pk,
        nama=p.pegawai.nama,
        kantor=p.id_kantor,
        memimpin=p.unit_dipimpin,
        instansi_lain=p.pegawai.instansi_lain_id,
    )


def _tandai_kembar(daftar: list[Tombol], *, sebagian: bool) -> list[Tombol]:
    """Buttons of the same name, and those that decide about some people of a team, say whom they are about."""
    jumlah = Counter(t.tindakan.nama for t in daftar)
    return [replace(t, kembar=jumlah[t.tindakan.nama] > 1 or (sebagian and t.sebagian)) for t in daftar]


def _lewat(jejak: Jejak) -> Lewat:
    return Lewat(jejak, KATA[jejak.langkah], tuple(klausul(k) for k in jejak.klausul))


def _nanti(f: FaktaPerkara) -> list[Nanti]:
    """What comes after the turns of now; the same station of several ways is shown once."""
    hasil: dict[tuple[str, tuple[str, ...]], Nanti] = {}
    for j in f.jalur:
        if not adalah_penugasan(j) or j.keadaan in GUGUR:
            continue
        for stasiun in ke_depan(f, j)[1:]:
            orang = tuple(w.pejabat.nama for w in stasiun.pemegang.wewenang)
            hasil.setdefault((stasiun.langkah.nama, orang), Nanti(stasiun, KATA[stasiun.langkah.nama]))
    return sorted(hasil.values(), key=lambda n: n.stasiun.langkah.nama == "terima")


def tombol(f: FaktaPerkara, siapa: FaktaPelaku) -> list[Tombol]:
    """Every act as this person sees it."""
    semua: Iterable[Tindakan] = (*tindakan(f, siapa), *tindakan_perubahan(f, siapa))
    return [Tombol(t, KATA[t.nama]) for t in semua if not (t.langkah.oleh in LUAR or _penerimaan_luar(t, f))]


def _penerimaan_luar(t: Tindakan, f: FaktaPerkara) -> bool:
    """A receipt that only people of another institution have still to give."""
    j = t.jalur
    if t.nama != "terima" or j is None:
        return False
    return all(o.instansi_lain for o in j.orang if o.id not in j.diterima | j.berakhir)


def pencatatan(f: FaktaPerkara, p: Pembaca) -> list[Tombol]:
    """What other institutions did by letter, for those who record their letters."""
    if not p.boleh_mencatat_surat:
        return []
    return [
        Tombol(t, KATA[t.nama], pencatatan=True)
        for siapa in pihak_luar(f)
        for t in tindakan(f, siapa)
        if t.putusan.diterima and (t.langkah.oleh in LUAR or t.nama == "terima")
    ]


def pihak_luar(f: FaktaPerkara) -> list[FaktaPelaku]:
    """The officials and people of other institutions who have a part in the case."""
    pejabat = [k.pemangku for j in f.jalur for k in (j.pyb_tujuan, *(o.penilai_luar for o in j.orang)) if k]
    pejabat += [f.pemilik_luar.pemangku] if f.pemilik_luar else []
    orang = [Pejabat(o.id, o.nama) for j in f.jalur for o in j.orang if o.instansi_lain]
    return [FaktaPelaku(x.pegawai, x.nama) for x in dict.fromkeys([*pejabat, *orang]) if x]
