"""Load a planned regency the way a regency would: as a staff list in a workbook, through the import."""

import io
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import Any

import xlsxwriter

from simpul.contoh.rencana import Orang, Rencana, Unit
from simpul.inti.models import Instansi
from simpul.organisasi.impor.kolom import LEMBAR
from simpul.organisasi.impor.layanan import muat, unggah
from simpul.organisasi.models import Impor, InstansiLain, Jabatan, Kompetensi, Pegawai, UnitOrganisasi

Lapor = Callable[[str], None]
Isi = dict[str, Any]
ORANG_SEBERKAS = 30_000
SEBUTAN_KANTOR = {"kepala": "Kepala", "sekretaris": "Sekretaris"}


class DaftarKeliru(Exception):
    """The import refused our own staff list."""


@dataclass
class Kabupaten:
    """A regency that has been written, by the keys of its plan."""

    instansi: Instansi
    unit: dict[str, UnitOrganisasi] = field(default_factory=dict)
    orang: dict[str, Pegawai] = field(default_factory=dict)
    instansi_lain: dict[str, InstansiLain] = field(default_factory=dict)

    def kantor(self, kode: str, peran: str = "kepala") -> Jabatan:
        """The office of the head (or Sekretaris) of a unit."""
        return Jabatan.objects.select_related("unit").get(unit=self.unit[kode], peran=peran)


def impor(instansi: Instansi, rencana: Rencana, nama_berkas: str) -> Kabupaten:
    """Import the plan and find again what it has become; a very large one in several files.

    Raises:
        DaftarKeliru: some row is wrong; names the first.
    """
    kode = {orang.kunci: f"C{urut:05d}" for urut, orang in enumerate(rencana.orang, start=1)}
    for bagian in _perberkas(rencana):
        buku = buku_kerja(bagian, kode)
        hasil = muat(unggah(instansi=instansi, nama=nama_berkas, isi=buku))
        if hasil.status != Impor.Status.SELESAI:
            raise DaftarKeliru(str((hasil.kesalahan or hasil.ringkasan)[:1]))
    pegawai = {p.kode: p for p in Pegawai.objects.filter(instansi=instansi)}
    return Kabupaten(
        instansi,
        {u.kode: u for u in UnitOrganisasi.objects.filter(instansi=instansi)},
        {kunci: pegawai[satu] for kunci, satu in kode.items()},
    )


def _perberkas(rencana: Rencana) -> Iterator[Rencana]:
    """The plan in parts that fit a file: units with their people, parents before what lies below them."""
    milik: dict[str, list[Orang]] = defaultdict(list)
    for orang in rencana.orang:
        milik[orang.unit].append(orang)
    bagian = Rencana()
    for unit in rencana.unit:
        if len(bagian.orang) + len(milik[unit.kode]) > ORANG_SEBERKAS:
            yield bagian
            bagian = Rencana()
        bagian.unit.append(unit)
        bagian.orang += milik[unit.kode]
    yield bagian


def buku_kerja(rencana: Rencana, kode: dict[str, str]) -> bytes:
    """The workbook with all sheets."""
    isi: dict[str, Iterable[Isi]] = {
        "Unit": map(_unit, rencana.unit),
        "Jabatan": _jabatan(rencana),
        "Pegawai": (_pegawai(o, kode[o.kunci]) for o in rencana.orang),
        "Penempatan": (_penempatan(o, kode[o.kunci]) for o in rencana.orang),
        "Kompetensi": (baris for o in rencana.orang for baris in _kompetensi(o, kode[o.kunci])),
    }
    wadah = io.BytesIO()
    with xlsxwriter.Workbook(wadah, {"in_memory": True, "strings_to_formulas": False}) as buku:
        tanggal = buku.add_format({"num_format": "dd-mm-yyyy"})
        for lembar in LEMBAR:
            halaman = buku.add_worksheet(lembar.nama)
            halaman.write_row(0, 0, [kolom.judul for kolom in lembar.kolom])
            for nomor, baris in enumerate(isi[lembar.nama], start=1):
                for kolom, satu in enumerate(lembar.kolom):
                    _tulis(halaman, nomor, kolom, baris.get(satu.kunci), tanggal)
    return wadah.getvalue()


def _tulis(halaman: Any, nomor: int, kolom: int, nilai: Any, tanggal: Any) -> None:
    if isinstance(nilai, date):
        halaman.write_datetime(nomor, kolom, nilai, tanggal)
    elif nilai:
        halaman.write_string(nomor, kolom, nilai)


def _unit(unit: Unit) -> Isi:
    return {
        "kode": unit.kode,
        "nama": unit.nama,
        "induk": unit.induk,
        "pola": unit.pola,
        "pola_alasan": unit.pola_alasan,
        "jenjang_kepala": unit.jenjang.label,
        "sekretariat_daerah": "Ya" if unit.nama == "Sekretariat Daerah" else "",
        "alamat": unit.alamat,
    }


def _jabatan(rencana: Rencana) -> Iterator[Isi]:
    for unit in rencana.unit:
        if unit.sekretaris:
            sebutan = {"nama": f"Sekretaris {unit.nama}", "peran": "Sekretaris"}
            yield {"unit": unit.kode, "jenjang": unit.sekretaris.label} | sebutan
    anggota = {(o.unit, o.jabatan, o.jenjang): None for o in rencana.orang if o.peran == "anggota"}
    for kode, nama, jenjang in anggota:
        yield {"unit": kode, "nama": nama, "jenjang": jenjang.label}


def _pegawai(orang: Orang, kode: str) -> Isi:
    return {
        "kode": kode,
        "nip": orang.nip,
        "nama": orang.nama,
        "gelar_depan": orang.gelar_depan,
        "gelar_belakang": orang.gelar_belakang,
        "tanggal_lahir": orang.lahir,
        "jenis_asn": orang.jenis_asn.upper(),
        "golongan": orang.golongan,
        "pendidikan": orang.pendidikan,
    }


def _penempatan(orang: Orang, kode: str) -> Isi:
    kantor = SEBUTAN_KANTOR.get(orang.peran)
    isi = {"kode": kode, "unit": orang.unit, "jabatan": kantor or orang.jabatan, "mulai": orang.mulai}
    return isi if kantor else isi | {"jenjang": orang.jenjang.label}


def _kompetensi(orang: Orang, kode: str) -> Iterator[Isi]:
    for satu in orang.kecakapan:
        yield {
            "kode": kode,
            "jenis": Kompetensi.Jenis(satu.jenis).label,
            "kompetensi": satu.nama,
            "bukti": satu.bukti,
            "tanggal_bukti": satu.tanggal,
        }
