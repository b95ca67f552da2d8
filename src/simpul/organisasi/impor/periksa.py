"""From the rows of a file to a plan: what it would add and change, and what is wrong."""

from collections.abc import Callable
from typing import Any

from simpul.aturan.pesan import Pesan
from simpul.inti import jam
from simpul.inti.models import Instansi
from simpul.organisasi.impor.berkas import IsiBerkas, Kesalahan
from simpul.organisasi.impor.cek_orang import CekPegawai, cek_kompetensi
from simpul.organisasi.impor.cek_penempatan import CekPenempatan
from simpul.organisasi.impor.cek_unit import CekUnit, cek_jabatan
from simpul.organisasi.impor.keadaan import Nomor, Rencana, muat_keadaan, nomor_sementara
from simpul.organisasi.impor.kolom import LEMBAR

Lapor = Callable[[int], None]


def diam(_jumlah: int) -> None:
    """Report to nobody."""


def susun_rencana(
    instansi: Instansi, isi: IsiBerkas, *, nomor: Nomor | None = None, lapor: Lapor = diam
) -> Rencana:
    """Check a file against itself and against what is known. Changes nothing in the database."""
    rencana = Rencana(nomor or nomor_sementara(), salah=[*isi.salah], catatan=[*isi.catatan])
    keadaan = muat_keadaan(instansi, jam.hari_ini(instansi.zona_waktu))
    baris = {lembar.nama: isi.baris.get(lembar.nama, []) for lembar in LEMBAR}
    langkah: dict[str, Callable[[], None]] = {
        "Unit": CekUnit(keadaan, rencana, baris["Unit"]).jalankan,
        "Jabatan": lambda: cek_jabatan(keadaan, rencana, baris["Jabatan"]),
        "Pegawai": CekPegawai(keadaan, rencana, baris["Pegawai"]).jalankan,
        "Penempatan": lambda: CekPenempatan(keadaan, rencana, baris["Penempatan"]).jalankan(),
        "Kompetensi": lambda: cek_kompetensi(keadaan, rencana, baris["Kompetensi"]),
    }
    for nama, jalankan in langkah.items():
        if baris[nama]:
            jalankan()
            lapor(len(baris[nama]))
    return rencana


def ringkas(rencana: Rencana) -> dict[str, Any]:
    """The plan in figures, as it is kept and shown."""
    return {
        "lembar": {nama: vars(h) for nama, h in rencana.hitungan.items()},
        "baris_salah": len({(k.lembar, k.baris) for k in rencana.salah}),
        "menunggu": sum(h.menunggu for h in rencana.hitungan.values()),
        "ditutup": rencana.ditutup,
        "jabatan_dibuatkan": rencana.jabatan_dibuatkan,
        "tanpa_perubahan": rencana.kosong,
        "catatan": [ke_json(p) for p in rencana.catatan],
    }


def ke_json(pesan: Pesan) -> list[Any]:
    """A message as its template and values, to be translated when it is shown."""
    return [
        pesan.teks,
        {k: ke_json(v) if isinstance(v, Pesan) else str(v) for k, v in pesan.nilai.items()},
    ]


def dari_json(isi: list[Any]) -> Pesan:
    """The message again."""
    teks, nilai = isi
    return Pesan(teks, {k: dari_json(v) if isinstance(v, list) else v for k, v in nilai.items()})


def daftar_json(daftar: list[Kesalahan]) -> list[dict[str, Any]]:
    """Findings as they are kept, in the order of the file."""
    urut = {lembar.nama: i for i, lembar in enumerate(LEMBAR)}
    return [
        {"lembar": k.lembar, "baris": k.baris, "kolom": k.kolom, "nilai": k.nilai, "sebab": ke_json(k.sebab)}
        for k in sorted(daftar, key=lambda k: (urut[k.lembar], k.baris))
    ]
