"""The document of traceability: every clause with what carries it and what proves it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

from simpul.aturan.klausul import Kekuatan, Klausul, register
from simpul.skenario.bukti import Bukti, kumpulkan
from simpul.skenario.pembawa import pembawa

DOKUMEN = Path("docs/ketertelusuran.md")
KEMAMPUAN = {
    "kedudukan": "Kedudukan",
    "asn": "Jabatan dan kepegawaian",
    "penunjukan": "Penunjukan",
    "sukarela": "Pengajuan sukarela",
    "pelibatan": "Permohonan pelibatan",
    "tim-kerja": "Tim kerja",
    "naskah": "Naskah dinas",
    "perencanaan": "Perencanaan",
    "pelaksanaan": "Pelaksanaan",
    "masalah": "Penyelesaian masalah",
    "koordinasi": "Koordinasi",
    "laporan": "Laporan",
    "evaluasi": "Evaluasi",
    "tanggung-jawab": "Tanggung jawab",
    "prinsip": "Prinsip",
}
# The report on members is a step of the cycle of work already; the rest of its subject, the appraisal, is not.
DISERTAKAN = {"lamp-IV-D-3-d": "laporan"}
PEMBUKA = """\
# Ketertelusuran

Dibuat oleh `simpul ketertelusuran`; jangan disunting. Setiap klausul dari lima belas pokok: apa dalam program yang memuatnya
(pembawa), dan apa yang membuktikannya (bukti). Pembawa dibaca dari tabel prosedur, syarat, dan profil; `struktur` berarti
bentuk data atau batasan basis data yang memuatnya. Bukti: skenario yang langkahnya menyebut klausul itu atau yang di
bawahnya, skenario bertanda `@klausul:ID`, dan pengujian bermarka `klausul`. Klausul *keras* tanpa pembawa atau tanpa bukti
menggagalkan pemeriksaan.
"""


@dataclass(frozen=True)
class Jejak:
    """One clause with what carries and what proves it."""

    klausul: Klausul
    pembawa: tuple[str, ...]
    bukti: tuple[Bukti, ...]

    @property
    def kurang(self) -> tuple[str, ...]:
        """What a clause that binds still lacks."""
        if self.klausul.kekuatan is not Kekuatan.KERAS:
            return ()
        ada = {"pembawa": self.pembawa, "bukti": self.bukti}
        return tuple(nama for nama, isi in ada.items() if not isi)


def pokok(klausul: Klausul) -> str:
    """Under which subject a clause is told."""
    return DISERTAKAN.get(klausul.id, klausul.kemampuan)


def telusuri(uji: Path) -> tuple[Jejak, ...]:
    """All clauses of these subjects, in the order of the register."""
    bukti = kumpulkan(uji)
    klausul = (k for k in register().values() if pokok(k) in KEMAMPUAN)
    return tuple(Jejak(k, pembawa(k), bukti.get(k.id, ())) for k in klausul)


def kekurangan(jejak: tuple[Jejak, ...]) -> tuple[str, ...]:
    """The binding clauses that lack something, each with what it lacks."""
    return tuple(f"{j.klausul.id} ({j.klausul}): tanpa {' dan '.join(j.kurang)}" for j in jejak if j.kurang)


def dokumen(jejak: tuple[Jejak, ...]) -> str:
    """The whole document."""
    menurut: Mapping[str, list[Jejak]] = {
        kunci: [j for j in jejak if pokok(j.klausul) == kunci] for kunci in KEMAMPUAN
    }
    bagian = [PEMBUKA, _ringkasan(menurut), _kurang(jejak)]
    for kunci, isi in menurut.items():
        bagian += [f"## {KEMAMPUAN[kunci]}\n", *("\n".join(_satu(j)) + "\n" for j in isi)]
    return "\n".join(bagian)


def _ringkasan(menurut: Mapping[str, list[Jejak]]) -> str:
    baris = [
        "| pokok | klausul | keras | keras berpembawa | keras berbukti | lainnya berpembawa | lainnya berbukti |",
        "|---|---:|---:|---:|---:|---:|---:|",
        *(_baris(KEMAMPUAN[kunci], isi) for kunci, isi in menurut.items()),
        _baris("**jumlah**", [j for isi in menurut.values() for j in isi]),
    ]
    return "\n".join(baris) + "\n"


def _baris(nama: str, isi: list[Jejak]) -> str:
    keras = [j for j in isi if j.klausul.kekuatan is Kekuatan.KERAS]
    lain = [j for j in isi if j.klausul.kekuatan is not Kekuatan.KERAS]
    angka = [len(isi), len(keras)]
    for kelompok in (keras, lain):
        angka += [sum(bool(j.pembawa) for j in kelompok), sum(bool(j.bukti) for j in kelompok)]
    return f"| {nama} | {' | '.join(map(str, angka))} |"


def _kurang(jejak: tuple[Jejak, ...]) -> str:
    daftar = kekurangan(jejak)
    if not daftar:
        return "Setiap klausul keras mempunyai pembawa dan bukti.\n"
    return "\n".join(["Klausul keras yang belum lengkap:\n", *(f"- {satu}" for satu in daftar)]) + "\n"


def _satu(jejak: Jejak) -> Iterator[str]:
    k = jejak.klausul
    yield f"### {k} (`{k.id}`), {k.kekuatan}\n"
    yield f"{k.ringkas}\n"
    yield f"- Pembawa: {'; '.join(jejak.pembawa) or '-'}"
    yield from _bukti(jejak.bukti) if jejak.bukti else ["- Bukti: -"]


def _bukti(bukti: tuple[Bukti, ...]) -> Iterator[str]:
    for berkas, isi in groupby(bukti, lambda b: b.berkas):
        yield f"- Bukti, `tests/{berkas}`: {'; '.join(b.nama for b in isi)}"
