"""What Simpul does about a clause: read from the tables of procedures and from the rules themselves."""

import csv
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from django.utils.translation import gettext, gettext_noop

from simpul.aturan.jejak_klausul import klausul_kedudukan, langkah_mengutip, semua_syarat
from simpul.aturan.klausul import Kekuatan, Klausul, register
from simpul.aturan.prosedur import Langkah
from simpul.inti.models import Instansi
from simpul.web import kata

BAGIAN = {
    "batang-tubuh": gettext_noop("Batang tubuh (Pasal)"),
    "lampiran-umum": gettext_noop("Lampiran: umum"),
    "lampiran-i": gettext_noop("Lampiran I: tahapan kerja"),
    "lampiran-ii": gettext_noop("Lampiran II: kedudukan dan pola"),
    "lampiran-iii": gettext_noop("Lampiran III: penugasan"),
    "lampiran-iv": gettext_noop("Lampiran IV: pelaksanaan tugas"),
    "lampiran-v": gettext_noop("Lampiran V: pertanggungjawaban"),
    "keputusan": gettext_noop("Keputusan Simpul"),
}
KEMAMPUAN = {
    "umum": gettext_noop("Pengertian umum"),
    "asn": gettext_noop("Jabatan dan kepegawaian"),
    "kedudukan": gettext_noop("Kedudukan: siapa bertanggung jawab kepada siapa"),
    "prinsip": gettext_noop("Prinsip"),
    "perencanaan": gettext_noop("Perencanaan"),
    "pelaksanaan": gettext_noop("Pelaksanaan"),
    "evaluasi": gettext_noop("Evaluasi"),
    "tim-kerja": gettext_noop("Tim kerja"),
    "pelibatan": gettext_noop("Permohonan pelibatan"),
    "penunjukan": gettext_noop("Penunjukan"),
    "sukarela": gettext_noop("Pengajuan sukarela"),
    "tanggung-jawab": gettext_noop("Tanggung jawab"),
    "koordinasi": gettext_noop("Koordinasi"),
    "laporan": gettext_noop("Laporan"),
    "kinerja": gettext_noop("Pengelolaan kinerja"),
    "spbe": gettext_noop("Pemerintahan berbasis elektronik"),
    "proses-bisnis": gettext_noop("Proses bisnis"),
    "naskah": gettext_noop("Naskah dinas"),
    "masalah": gettext_noop("Penyelesaian masalah"),
}
PELAKU = {
    "pegawai": gettext_noop("pegawai"),
    "pimpinan-unit": gettext_noop("Pimpinan Unit Organisasi"),
    "pemda": gettext_noop("Pemerintah Daerah"),
    "ppk": gettext_noop("Pejabat Penilai Kinerja"),
    "pejabat-level-1": gettext_noop("pejabat level 1"),
    "pejabat-level-2": gettext_noop("pejabat level 2"),
    "ketua-tim": gettext_noop("Ketua Tim"),
    "anggota-tim": gettext_noop("anggota tim"),
    "kepala-pd": gettext_noop("Kepala Perangkat Daerah"),
    "sekda": gettext_noop("Sekretaris Daerah"),
    "sekretaris-rsud": gettext_noop("Sekretaris RSUD"),
    "tim-spbe": gettext_noop("Tim SPBE"),
    "bupati": gettext_noop("Bupati"),
}
PENGGANTI = {
    "nama": gettext_noop("orang itu"),
    "jenjang": gettext_noop("pejabat lain"),
    "jabatan": gettext_noop("pejabat penilainya"),
    "peran": gettext_noop("pejabat yang berwenang"),
    "tanggal": gettext_noop("tanggal yang ditentukan"),
    "batas": gettext_noop("batas yang ditentukan"),
    "keadaan": gettext_noop("dalam keadaan lain"),
}
ID_KLAUSUL = re.compile(r"\b(?:ps\d+|lamp-[0IV]+|keputusan-[a-z]+)(?:-[A-Za-z0-9]+)*\b")
ISTILAH = (
    (re.compile(r"\bPPK\b"), "Pejabat Penilai Kinerja"),
    (re.compile(r" ?\(?\bdomain\.md\b[^.;)]*\)?"), ""),
    (re.compile(r" ?\(?\b[a-z ]*\bin pola\.csv\)?"), ""),
)


def bagian(klausul: Klausul) -> str:
    """In which part of the regulation a clause stands."""
    if klausul.keputusan_kami:
        return "keputusan"
    if klausul.id.startswith("ps"):
        return "batang-tubuh"
    nomor = klausul.id.split("-")[1].lower()
    return "lampiran-umum" if nomor == "0" else f"lampiran-{nomor}"


@dataclass(frozen=True)
class Pilihan:
    """What someone looks for among the clauses."""

    q: str = ""
    bagian: str = ""
    kekuatan: str = ""
    kemampuan: str = ""

    @classmethod
    def dari(cls, isian: Mapping[str, str]) -> "Pilihan":
        """From the address; a value that does not exist is ignored."""
        dikenal = {"bagian": BAGIAN, "kekuatan": {k.value for k in Kekuatan}, "kemampuan": KEMAMPUAN}
        nilai = {nama: isian.get(nama, "") for nama in dikenal}
        return cls(isian.get("q", "").strip()[:100], **{n: v for n, v in nilai.items() if v in dikenal[n]})

    def cocok(self, klausul: Klausul, kutipan: str) -> bool:
        """True if a clause is among what is looked for."""
        teks = f"{kutipan} {klausul.kutipan} {kata.ringkas(klausul)}".casefold()
        return (
            all(kata_ in teks for kata_ in self.q.casefold().split())
            and self.bagian in ("", bagian(klausul))
            and self.kekuatan in ("", klausul.kekuatan.value)
            and self.kemampuan in ("", klausul.kemampuan)
        )


def daftar(pilihan: Pilihan, instansi: Instansi) -> list[Klausul]:
    """The clauses that are looked for, in the order of the regulation."""
    return [k for k in register().values() if pilihan.cocok(k, kata.kutipan(k, instansi))]


@dataclass(frozen=True)
class Saringan:
    """One choice above the list."""

    nama: str
    sebutan: str
    nilai: tuple[tuple[str, str], ...]
    terpilih: str


def saringan(pilihan: Pilihan) -> list[Saringan]:
    """The choices above the list."""
    kekuatan = {k.value: kata.NAMA_KEKUATAN[k] for k in Kekuatan}
    return [
        Saringan("bagian", gettext("Bagian"), _terjemah(BAGIAN), pilihan.bagian),
        Saringan("kekuatan", gettext("Kekuatan"), _terjemah(kekuatan), pilihan.kekuatan),
        Saringan("kemampuan", gettext("Pokok"), _terjemah(KEMAMPUAN), pilihan.kemampuan),
    ]


def _terjemah(isi: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
    return tuple((kunci, gettext(nilai)) for kunci, nilai in isi.items())


@dataclass(frozen=True)
class LangkahBerdasar:
    """A step of a procedure that rests on a clause."""

    prosedur: str
    langkah: Langkah


@dataclass(frozen=True)
class PeranDiSimpul:
    """Everything that Simpul does about a clause."""

    langkah: tuple[LangkahBerdasar, ...]
    menolak: tuple[str, ...]
    memperingatkan: tuple[str, ...]
    kedudukan: bool

    def __bool__(self) -> bool:
        return bool(self.langkah or self.menolak or self.memperingatkan or self.kedudukan)


def peran_di_simpul(klausul: Klausul) -> PeranDiSimpul:
    """What Simpul does about a clause."""
    syarat = [s for s in semua_syarat() if klausul.id in s.klausul]
    return PeranDiSimpul(
        langkah=tuple(_langkah(klausul)),
        menolak=tuple(dict.fromkeys(_kalimat(s.teks) for s in syarat if not s.lunak)),
        memperingatkan=tuple(dict.fromkeys(_kalimat(s.teks) for s in syarat if s.lunak)),
        kedudukan=klausul.id in klausul_kedudukan(),
    )


def _langkah(klausul: Klausul) -> Iterator[LangkahBerdasar]:
    sudah = set()
    for prosedur, langkah in langkah_mengutip(klausul):
        kunci = (prosedur.judul, langkah.nama, langkah.oleh)
        if kunci not in sudah:
            sudah.add(kunci)
            yield LangkahBerdasar(prosedur.judul, langkah)


def _kalimat(teks: str) -> str:
    """The sentence of a refusal with general words where a case would put its own."""
    isi = {n: gettext(PENGGANTI[n]) if n in PENGGANTI else "…" for n in re.findall(r"%\((\w+)\)s", teks)}
    return kata.kapital(gettext(teks) % isi if isi else gettext(teks))


@cache
def _catatan() -> Mapping[str, str]:
    teks = files("simpul.web").joinpath("catatan_klausul.csv").read_text(encoding="utf-8")
    return {baris["id"]: baris["catatan"] for baris in csv.DictReader(teks.splitlines())}


def catatan(klausul: Klausul) -> str:
    """How we read a clause where its words leave a question."""
    if kata.berbahasa_indonesia():
        return _catatan().get(klausul.id, "")
    teks = klausul.catatan
    for pola, ganti in ISTILAH:
        teks = pola.sub(ganti, teks)
    return teks.strip()


def bertaut(teks: str, instansi: Instansi | None, alamat: str) -> SafeString:
    """A text in which the ids of clauses become citations with links."""
    potongan: list[SafeString] = []
    akhir = 0
    for cocok in ID_KLAUSUL.finditer(teks):
        potongan.append(format_html("{}", teks[akhir : cocok.start()]))
        potongan.append(_sebutan(cocok[0], instansi, alamat))
        akhir = cocok.end()
    potongan.append(format_html("{}", teks[akhir:]))
    return format_html_join("", "{}", ((satu,) for satu in potongan))


def _sebutan(id_: str, instansi: Instansi | None, alamat: str) -> SafeString:
    """A clause as a link; what only holds clauses (an article with paragraphs) as words."""
    satu = register().get(id_)
    if satu is not None:
        return format_html('<a href="{}">{}</a>', alamat.replace("ID", satu.id), kata.kutipan(satu, instansi))
    isi = next((k for k in register().values() if k.id.startswith(f"{id_}-")), None)
    if isi is None:
        return format_html("{}", id_)
    kata_kata = kata.kutipan(isi, instansi).split()
    return format_html("{}", " ".join(kata_kata[: -2 * (isi.id.count("-") - id_.count("-"))]))
