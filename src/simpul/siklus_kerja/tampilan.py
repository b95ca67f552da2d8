"""What the page of the work of a case shows: plan, parts, progress, results, problems, reports, and what can be done."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property
from itertools import groupby
from typing import Any, LiteralString

from django.utils.translation import gettext as _

from simpul.aturan.fakta import FaktaPerkara
from simpul.aturan.lingkup import HASIL
from simpul.aturan.siklus.fakta import FaktaTugas
from simpul.aturan.siklus.tabel import SIKLUS
from simpul.aturan.siklus.tindakan import PEMBUKA, TindakanKerja, tindakan_kerja
from simpul.inti.kueri import baca, jadi
from simpul.inti.models import Jejak
from simpul.naskah.models import Naskah
from simpul.penugasan.berkas import Berkas
from simpul.penugasan.fakta import muat_berkas
from simpul.penugasan.kata import KATA, Kata
from simpul.penugasan.models import Butir, Penugasan
from simpul.penugasan.selectors import Pembaca, butir_terbaca
from simpul.penugasan.tampilan import fakta_pembaca, pihak_luar
from simpul.siklus_kerja.models import Bagian, Kegiatan, Kemajuan

SEKILAS, TERBANYAK, LAMA_DIAM = 10, 200, timedelta(days=30)
# Of a thing of the work all but its details; of those behind it their names.
TAMPAK = (
    *(medan.attname for medan in Butir._meta.concrete_fields),
    "siapa__nama", "oleh__nama", "unit_pemutus__nama", "instansi_pemutus__nama",
)  # fmt: skip
DARI_LUAR = frozenset({"putuskan_masalah", "laporkan"})
PUTARAN = ("sampaikan_hasil", "nyatakan_sesuai", "kembalikan_hasil")
ISI: LiteralString = """
SELECT (SELECT json_agg(k ORDER BY k.urut) FROM siklus_kerja_kegiatan k
         WHERE k.rencana_id = (SELECT id FROM penugasan_butir WHERE penugasan_id = %(nomor)s::bigint AND prosedur = 'rencana')),
       (SELECT json_agg(json_build_array(row_to_json(b), o.nama) ORDER BY b.urut)
          FROM siklus_kerja_bagian b JOIN organisasi_pegawai o ON o.id = b.pelaksana_id
         WHERE b.penugasan_id = %(nomor)s::bigint),
       (SELECT json_agg(json_build_array(row_to_json(m), o.nama,
                 (SELECT json_agg(json_build_array(x.id, x.nama, x.tautan) ORDER BY l.id)
                    FROM siklus_kerja_lampiran l JOIN siklus_kerja_bukti x ON x.id = l.bukti_id
                   WHERE l.kemajuan_id = m.id)) ORDER BY m.id DESC)
          FROM (SELECT * FROM siklus_kerja_kemajuan WHERE penugasan_id = %(nomor)s::bigint ORDER BY id DESC
                 LIMIT %(sekilas)s) m
          JOIN organisasi_pegawai o ON o.id = m.pegawai_id),
       (SELECT json_agg(j ORDER BY j.urut) FROM (
          SELECT id, urut, waktu, pelaku, pelaku_nama, kapasitas, langkah, hasil, isian FROM inti_jejak
           WHERE perkara_id = %(nomor)s::bigint AND langkah = ANY(%(putaran)s) AND hasil = 'diterima') j),
       (SELECT json_agg(n ORDER BY n.id) FROM (
          SELECT id, jenis, nomor, butir_ref FROM naskah_naskah
           WHERE perkara_id = %(nomor)s::bigint AND butir_ref IS NOT NULL) n)
"""


@dataclass(frozen=True)
class TombolKerja:
    """A step of the work in words; ``butir`` is 0 where it begins something.

    ``pencatatan``: what somebody of another institution did by letter, for those who record its letters.
    """

    tindakan: TindakanKerja
    kata: Kata
    tentang: str = ""
    pencatatan: bool = False

    @property
    def nama(self) -> str:
        return self.tindakan.nama

    @property
    def butir(self) -> int:
        return self.tindakan.butir.id

    @property
    def sebutan(self) -> str:
        """The words of the button, with what it is about where there are several."""
        teks = str(self.kata.tombol)
        if self.pencatatan and (wewenang := self.tindakan.putusan.wewenang):
            isi = {"siapa": wewenang.pejabat.nama, "tombol": self.kata.lampau}
            teks = _("Catat: %(siapa)s %(tombol)s") % isi
        return f"{teks} ({self.tentang})" if self.tentang else teks


@dataclass(frozen=True)
class Catatan:
    """An entry of progress with who wrote it and its evidence: number, name, link."""

    kemajuan: Kemajuan
    nama: str
    bukti: Sequence[tuple[int, str, str]]


@dataclass(frozen=True)
class IsiKerja:
    """What hangs on the work of a case."""

    kegiatan: list[Kegiatan]
    bagian: list[Bagian]
    kemajuan: list[Catatan]
    putaran: list[Jejak]
    naskah: list[Naskah]

    def naskah_butir(self, nomor: int) -> list[Naskah]:
        """The documents that were issued on one thing of the work."""
        return [n for n in self.naskah if n.butir_ref == nomor]


@dataclass(frozen=True)
class HalamanKerja:
    """Everything on the page of the work of a case."""

    berkas: Berkas
    fakta: FaktaPerkara
    pembaca: Pembaca

    @property
    def penugasan(self) -> Penugasan:
        return self.berkas.penugasan

    @cached_property
    def isi(self) -> IsiKerja:
        """What hangs on the work: one query."""
        return baca_isi(self.penugasan.pk)

    @cached_property
    def semua(self) -> list[TombolKerja]:
        """Every step of the work as the reader sees it."""
        uraian = {b.pk: b.uraian for b in self.butir}
        return [
            TombolKerja(t, KATA[t.nama], _tentang(t, self.nama_orang, uraian), t not in self.sendiri)
            for t in (*self.sendiri, *self._dari_luar())
        ]

    @cached_property
    def sendiri(self) -> list[TindakanKerja]:
        """Every step of the work that is the reader's own to try."""
        return list(tindakan_kerja(self.fakta, fakta_pembaca(self.pembaca)))

    def bernama(self, *nama: str) -> TombolKerja | None:
        """The first of these steps that the state of the work knows; what it is about is left out of its words."""
        cocok = (t for satu in nama for t in self.sendiri if t.nama == satu)
        return next((TombolKerja(t, KATA[t.nama]) for t in cocok), None)

    def _dari_luar(self) -> list[TindakanKerja]:
        """What people of other institutions decided or reported by letter."""
        if not self.pembaca.boleh_mencatat_surat:
            return []
        semua = (t for siapa in pihak_luar(self.fakta) for t in tindakan_kerja(self.fakta, siapa))
        return [t for t in semua if t.nama in DARI_LUAR and t.putusan.diterima]

    @property
    def tombol(self) -> list[TombolKerja]:
        return [t for t in self.semua if t.tindakan.putusan.diterima]

    @property
    def utama(self) -> list[TombolKerja]:
        """What waits for the reader first, then the other steps of plan, progress and result."""
        semua = (t for t in self.tombol if t.nama not in PEMBUKA or t.butir)
        return sorted(semua, key=lambda t: not (t.butir and t.tindakan.langkah.giliran))

    @property
    def lain(self) -> list[TombolKerja]:
        """What he can begin at any time."""
        return [t for t in self.tombol if t.nama in PEMBUKA and not t.butir]

    @property
    def redup(self) -> list[TombolKerja]:
        return [t for t in self.semua if not t.tindakan.putusan.diterima]

    def cari(self, nama: str, butir: int) -> TombolKerja | None:
        """The step of this name on this thing, as the reader sees it."""
        cocok = [t for t in self.semua if (t.nama, t.butir) == (nama, butir)]
        return next((t for t in cocok if t.tindakan.putusan.diterima), cocok[0] if cocok else None)

    @cached_property
    def butir(self) -> list[Butir]:
        """The things of the work whose text the reader may read: one query."""
        daftar = butir_terbaca(self.pembaca, self.penugasan.pk).select_related(
            "siapa", "oleh", "unit_pemutus", "instansi_pemutus"
        )
        return list(daftar.only(*TAMPAK)[:TERBANYAK])

    @cached_property
    def menurut_jenis(self) -> Mapping[str, list[Butir]]:
        """The same by what they are called: 'Masalah', 'Laporan'."""
        urut = sorted(self.butir, key=lambda b: SIKLUS[b.prosedur].judul)
        return {judul: list(isi) for judul, isi in groupby(urut, key=lambda b: SIKLUS[b.prosedur].judul)}

    @property
    def rencana(self) -> Butir | None:
        return next((b for b in self.butir if b.prosedur == "rencana"), None)

    @property
    def hasil(self) -> Butir | None:
        return next((b for b in self.butir if b.prosedur in HASIL), None)

    @cached_property
    def nama_orang(self) -> Mapping[int, str]:
        return {o.id: o.nama for j in self.fakta.jalur for o in j.orang}

    @property
    def terlambat(self) -> list[Bagian]:
        """Parts whose last day is over and that are not done."""
        return [b for b in self.isi.bagian if terlambat(b, self.fakta.hari_ini)]

    @property
    def diam(self) -> list[Bagian]:
        """Parts that should be under way and of which nothing was told for long."""
        return [b for b in self.isi.bagian if diam(b, self.fakta.hari_ini)]

    @property
    def papan(self) -> list[tuple[str, list[Bagian]]]:
        """The board of the team: its parts by how far they are."""
        lajur = {
            _("Belum mulai"): range(1),
            _("Dikerjakan"): range(1, 100),
            _("Sudah selesai"): range(100, 101),
        }
        return [(nama, [b for b in self.isi.bagian if b.persen in isi]) for nama, isi in lajur.items()]

    @property
    def pelaksana(self) -> list[tuple[int, str]]:
        """Who does the work today: number and name."""
        return [(o.id, o.nama) for o in FaktaTugas(self.fakta).pelaksana]

    @property
    def pernah_melaksanakan(self) -> list[tuple[int, str]]:
        """The same with those who were released from it: number and name."""
        return [(o.id, o.nama) for o in FaktaTugas(self.fakta).pernah_melaksanakan]


def terlambat(bagian: Bagian, hari: date) -> bool:
    """True for a part whose last day is over and that is not done."""
    return bagian.persen < 100 and bagian.selesai < hari


def diam(bagian: Bagian, hari: date) -> bool:
    """True for a part that has begun, is not done, and of which nothing was told for ``LAMA_DIAM``."""
    terakhir = max(bagian.mulai, bagian.bergerak.date()) if bagian.bergerak else bagian.mulai
    return bagian.persen < 100 and terakhir < hari - LAMA_DIAM


def halaman_kerja(p: Pembaca, berkas: Berkas) -> HalamanKerja:
    """Put the page together; rules are asked in memory."""
    return HalamanKerja(berkas, muat_berkas(berkas, p.tanggal), p)


def baca_isi(nomor: int) -> IsiKerja:
    """Activities, parts, the latest progress, the rounds of the result and documents on its things: one query."""
    ((kegiatan, bagian, kemajuan, putaran, naskah),) = baca(
        ISI, nomor=nomor, sekilas=SEKILAS, putaran=list(PUTARAN)
    )
    return IsiKerja(
        [jadi(Kegiatan, k) for k in kegiatan or ()],
        [_bagian(*b) for b in bagian or ()],
        [Catatan(jadi(Kemajuan, m), nama, bukti or ()) for m, nama, bukti in kemajuan or ()],
        [jadi(Jejak, j) for j in putaran or ()],
        [jadi(Naskah, n) for n in naskah or ()],
    )


def _bagian(isi: Mapping[str, Any], nama: str) -> Bagian:
    bagian = jadi(Bagian, isi)
    vars(bagian)["nama_pelaksana"] = nama
    return bagian


def _tentang(t: TindakanKerja, nama: Mapping[int, str], uraian: Mapping[int, str]) -> str:
    """What a step on one of several is about: the words of a problem, the name of who reports."""
    if not t.butir.id or t.nama in PUTARAN or "rencana" in t.nama or t.butir.prosedur == "rincian":
        return ""
    teks = uraian.get(t.butir.id, "")
    return teks[:60] if teks else nama.get(t.butir.siapa or 0, "")
