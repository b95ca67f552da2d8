"""Staff lists for tests: a regency's worth of invented rows, and fifty ways and more to get them wrong."""

import io
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from typing import Any

import xlsxwriter

from simpul.organisasi.impor.kolom import LEMBAR

JUDUL = {lembar.nama: {k.kunci: k.judul for k in lembar.kolom} for lembar in LEMBAR}
Isi = dict[str, Any]


def tulis_xlsx(lembar: dict[str, list[Isi]]) -> bytes:
    """A workbook with headings; None leaves a cell empty, everything else goes in as it is."""
    wadah = io.BytesIO()
    with xlsxwriter.Workbook(wadah, {"in_memory": True, "strings_to_formulas": False}) as buku:
        tanggal = buku.add_format({"num_format": "dd-mm-yyyy"})
        for nama, baris in lembar.items():
            halaman = buku.add_worksheet(nama)
            for kolom, (kunci, judul) in enumerate(JUDUL[nama].items()):
                halaman.write_string(0, kolom, judul)
                for nomor, isi in enumerate(baris, start=1):
                    _tulis(halaman, nomor, kolom, isi.get(kunci), tanggal)
    return wadah.getvalue()


def _tulis(halaman: Any, nomor: int, kolom: int, nilai: Any, tanggal: Any) -> None:
    if isinstance(nilai, date):
        halaman.write_datetime(nomor, kolom, nilai, tanggal)
    elif isinstance(nilai, str):
        halaman.write_string(nomor, kolom, nilai)
    elif nilai is not None:
        halaman.write_number(nomor, kolom, nilai)


def nip_ke(nomor: int) -> str:
    lahir = date(1970 + nomor % 30, nomor % 12 + 1, nomor % 28 + 1)
    return f"{lahir:%Y%m%d}{lahir.year + 24}{nomor % 12 + 1:02d}{nomor % 2 + 1}{nomor % 999 + 1:03d}"


@dataclass
class DaftarStaf:
    """``jumlah`` people in agencies of some bidang each, every bidang with a head."""

    jumlah: int
    unit: list[Isi] = field(default_factory=list)
    jabatan: list[Isi] = field(default_factory=list)
    pegawai: list[Isi] = field(default_factory=list)
    penempatan: list[Isi] = field(default_factory=list)
    kompetensi: list[Isi] = field(default_factory=list)

    def __post_init__(self) -> None:
        banyak_unit = max(2, self.jumlah // 100)
        for nomor in range(banyak_unit):
            self._unit(nomor)
        for nomor in range(self.jumlah):
            self._orang(nomor, self.unit[nomor % len(self.unit)]["kode"])

    def _unit(self, nomor: int) -> None:
        if nomor % 5 == 0:
            self.unit.append({"kode": f"PD{nomor}", "nama": f"Dinas Rekaan {nomor}", "pola": "b"})
        else:
            isi = {"kode": f"B{nomor}", "nama": f"Bidang {nomor}", "induk": f"PD{nomor - nomor % 5}"}
            self.unit.append(isi | {"jenjang_kepala": "Administrator"})
        kode = self.unit[-1]["kode"]
        self.jabatan.append({"unit": kode, "nama": "Analis Kebijakan", "jenjang": "Ahli muda"})
        self.jabatan.append({"unit": kode, "nama": "Pengadministrasi", "jenjang": "Pelaksana"})

    def _orang(self, nomor: int, unit: str) -> None:
        kepala = nomor < len(self.unit)
        kode = f"P{nomor:05d}"
        self.pegawai.append(
            {
                "kode": kode,
                "nip": nip_ke(nomor),
                "nama": f"Orang Ke {nomor}",
                "jenis_asn": "PNS",
                "golongan": "IV/a" if kepala else "III/b",
                "pendidikan": "S1",
            }
        )
        jabatan = "Kepala" if kepala else ("Analis Kebijakan", "Pengadministrasi")[nomor % 2]
        self.penempatan.append({"kode": kode, "unit": unit, "jabatan": jabatan, "mulai": date(2024, 1, 2)})
        if nomor % 10 == 0:
            self.kompetensi.append(
                {
                    "kode": kode,
                    "jenis": "Keahlian",
                    "kompetensi": "Analisis data",
                    "bukti": f"Sertifikat {nomor}",
                }
            )

    def lembar(self) -> dict[str, list[Isi]]:
        return {
            "Unit": self.unit,
            "Jabatan": self.jabatan,
            "Pegawai": self.pegawai,
            "Penempatan": self.penempatan,
            "Kompetensi": self.kompetensi,
        }

    def xlsx(self) -> bytes:
        return tulis_xlsx(self.lembar())


def _ubah(lembar: str, **isi: Any) -> tuple[str, Callable[[Isi], None]]:
    return lembar, lambda baris: baris.update(isi)


# One wrong row each: the sheet, and what is done to a good row of it.
CARA_SALAH: list[tuple[str, Callable[[Isi], None]]] = [
    _ubah("Pegawai", nama=None),
    _ubah("Pegawai", nip=198503152010011002),
    _ubah("Pegawai", golongan="V/z"),
    _ubah("Pegawai", golongan="IX"),
    _ubah("Pegawai", pendidikan="S7"),
    _ubah("Pegawai", surel="bukan alamat"),
    _ubah("Pegawai", tanggal_lahir="31-02-1990"),
    _ubah("Pegawai", nama="N" * 151),
    _ubah("Pegawai", telepon="0" * 31),
    _ubah("Pegawai", jenis_asn="honorer"),
    _ubah("Penempatan", mulai=None),
    _ubah("Penempatan", mulai="kemarin"),
    _ubah("Penempatan", selesai=date(2023, 1, 1)),
    _ubah("Penempatan", unit="TIDAK-ADA"),
    _ubah("Penempatan", jabatan="Jabatan Khayalan"),
    _ubah("Penempatan", jabatan="Kepala"),
    _ubah("Penempatan", jenis="Plt."),
    _ubah("Penempatan", jenis="sementara"),
    _ubah("Penempatan", kode="P99999"),
    _ubah("Penempatan", mulai="01-01-1024"),
    _ubah("Kompetensi", bukti=None),
    _ubah("Kompetensi", jenis="hobi"),
    _ubah("Jabatan", jenjang="eselon lima"),
    _ubah("Unit", pola="z"),
    _ubah("Unit", jenjang_kepala="Pelaksana"),
]


@dataclass(frozen=True)
class Kerusakan:
    lembar: str
    baris: int
    semula: Isi


def rusakkan(daftar: DaftarStaf, banyak: int) -> list[Kerusakan]:
    """Spoil that many different rows, spread over the file; returns where, to be mended."""
    hasil = []
    for nomor in range(banyak):
        nama, cara = CARA_SALAH[nomor % len(CARA_SALAH)]
        isi = daftar.lembar()[nama]
        letak = (len(daftar.unit) + 7 + nomor * (daftar.jumlah // (banyak + 5))) % len(isi)
        hasil.append(Kerusakan(nama, letak + 2, dict(isi[letak])))
        cara(isi[letak])
    return hasil


def perbaiki(daftar: DaftarStaf, kerusakan: list[Kerusakan]) -> None:
    for satu in kerusakan:
        baris = daftar.lembar()[satu.lembar][satu.baris - 2]
        baris.clear()
        baris.update(satu.semula)
