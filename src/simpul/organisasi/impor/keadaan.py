"""What is known before and while a file is checked: everything of one Instansi, in seven queries."""

from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import date
from itertools import count
from typing import Any, TypeVar

from django.db import connection
from django.db.models import Model

from simpul.aturan.pesan import Pesan, _, pesan
from simpul.aturan.profil import Profil, profil_pada
from simpul.inti.models import Instansi
from simpul.organisasi.impor.berkas import Baris, Kesalahan
from simpul.organisasi.impor.nilai import kunci
from simpul.organisasi.models import Jabatan, Kompetensi, Pegawai, Penempatan, RiwayatNip, UnitOrganisasi

T = TypeVar("T", bound=Model)
Nomor = Callable[[type[Model]], int]
KELOMPOK_NOMOR = 2000


def nomor_sementara() -> Nomor:
    """Numbers for a preview: they meet nothing that exists."""
    urut = count(1 << 62)
    return lambda _model: next(urut)


def nomor_basis_data() -> Nomor:
    """Numbers from the database's own sequences, taken by the thousand."""
    sedia: dict[str, list[int]] = defaultdict(list)

    def ambil(model: type[Model]) -> int:
        tabel = model._meta.db_table
        if not sedia[tabel]:
            sedia[tabel] = _ambil_sekelompok(tabel)
        return sedia[tabel].pop()

    return ambil


def _ambil_sekelompok(tabel: str) -> list[int]:
    with connection.cursor() as kursor:
        kursor.execute(
            "SELECT nextval(pg_get_serial_sequence(%s, 'id')) FROM generate_series(1, %s)",
            [tabel, KELOMPOK_NOMOR],
        )
        return [baris[0] for baris in reversed(kursor.fetchall())]


@dataclass
class Ubahan:
    """What changes in one row of the database."""

    objek: Any
    lama: dict[str, Any] = field(default_factory=dict)


@dataclass
class Hitungan:
    """How many rows of a sheet are what."""

    baris: int = 0
    baru: int = 0
    berubah: int = 0
    sama: int = 0
    salah: int = 0
    menunggu: int = 0


@dataclass
class Rencana:
    """What an import would do: new rows, changes, and what is wrong."""

    nomor: Nomor
    baru: dict[type[Model], list[Any]] = field(default_factory=lambda: defaultdict(list))
    ubahan: dict[type[Model], dict[int, Ubahan]] = field(default_factory=lambda: defaultdict(dict))
    salah: list[Kesalahan] = field(default_factory=list)
    peringatan: list[Kesalahan] = field(default_factory=list)
    catatan: list[Pesan] = field(default_factory=list)
    hitungan: dict[str, Hitungan] = field(default_factory=lambda: defaultdict(Hitungan))
    ditutup: int = 0
    jabatan_dibuatkan: int = 0

    @property
    def kosong(self) -> bool:
        """True if nothing in the database would change."""
        return not any(self.baru.values()) and not any(self.ubahan.values())

    def tambah(self, objek: T) -> T:
        """Plan a new row; it gets its number at once, so that others can point to it."""
        objek.pk = self.nomor(type(objek))
        self.baru[type(objek)].append(objek)
        return objek

    def ubah(self, objek: Model, **isi: Any) -> bool:
        """Plan a change of an existing or planned row; false if it already says so."""
        lama = {nama: getattr(objek, nama) for nama, nilai in isi.items() if getattr(objek, nama) != nilai}
        if not lama:
            return False
        if not objek._state.adding:
            ubahan = self.ubahan[type(objek)].setdefault(objek.pk, Ubahan(objek))
            ubahan.lama = lama | ubahan.lama
        for nama in lama:
            setattr(objek, nama, isi[nama])
        return True


KunciOrang = tuple[str, ...]


@dataclass
class Keadaan:
    """Everything of one Instansi by the names that files use; planned rows are entered as they arise."""

    instansi: Instansi
    profil: Profil
    hari_ini: date
    unit: dict[str, UnitOrganisasi] = field(default_factory=dict)
    unit_pk: dict[int, UnitOrganisasi] = field(default_factory=dict)
    kantor: dict[tuple[int, str], Jabatan] = field(default_factory=dict)
    jabatan: dict[tuple[int, str], list[Jabatan]] = field(default_factory=lambda: defaultdict(list))
    orang: dict[int, Pegawai] = field(default_factory=dict)
    orang_kode: dict[str, Pegawai] = field(default_factory=dict)
    orang_nip: dict[str, dict[int, Pegawai]] = field(default_factory=lambda: defaultdict(dict))
    orang_nama: dict[KunciOrang, dict[int, Pegawai]] = field(default_factory=lambda: defaultdict(dict))
    penempatan: list[Penempatan] = field(default_factory=list)
    kompetensi: dict[tuple[int, str, str], Kompetensi] = field(default_factory=dict)
    unit_salah: set[str] = field(default_factory=set)
    jabatan_salah: set[tuple[str, str]] = field(default_factory=set)
    orang_salah: set[KunciOrang] = field(default_factory=set)

    def catat_unit(self, unit: UnitOrganisasi) -> None:
        """Make a unit known by its code."""
        self.unit[unit.kode.casefold()] = self.unit_pk[unit.pk] = unit

    def catat_jabatan(self, jabatan: Jabatan) -> None:
        """Make a position known by its unit and name, an office by its unit."""
        self.jabatan[jabatan.unit_id, kunci(jabatan.nama)].append(jabatan)
        if jabatan.peran != Jabatan.Peran.ANGGOTA:
            self.kantor[jabatan.unit_id, jabatan.peran] = jabatan

    def catat_orang(self, pegawai: Pegawai) -> None:
        """Make a person known by all that a file may call him."""
        self.orang[pegawai.pk] = pegawai
        if pegawai.kode:
            self.orang_kode[pegawai.kode.casefold()] = pegawai
        if pegawai.nip:
            self.orang_nip[pegawai.nip][pegawai.pk] = pegawai
        if pegawai.tanggal_lahir:
            self.orang_nama[kunci_nama(pegawai.nama, pegawai.tanggal_lahir)][pegawai.pk] = pegawai


def kunci_nama(nama: str, lahir: date) -> KunciOrang:
    """A person by name and birth date."""
    return (kunci(nama), lahir.isoformat())


def muat_keadaan(instansi: Instansi, hari_ini: date) -> Keadaan:
    """Load it from the database."""
    keadaan = Keadaan(instansi, profil_pada(instansi.profil, hari_ini), hari_ini)
    for unit in UnitOrganisasi.objects.filter(instansi=instansi):
        keadaan.catat_unit(unit)
    for jabatan in Jabatan.objects.filter(instansi=instansi):
        keadaan.catat_jabatan(jabatan)
    for pegawai in Pegawai.objects.filter(instansi=instansi, instansi_lain__isnull=True):
        keadaan.catat_orang(pegawai)
    for riwayat in RiwayatNip.objects.filter(instansi=instansi, pegawai__in=keadaan.orang):
        keadaan.orang_nip[riwayat.nip].setdefault(riwayat.pegawai_id, keadaan.orang[riwayat.pegawai_id])
    keadaan.penempatan = list(Penempatan.objects.filter(instansi=instansi, berlaku=True))
    for k in Kompetensi.objects.filter(instansi=instansi):
        keadaan.kompetensi[k.pegawai_id, k.jenis, kunci(k.nama)] = k
    return keadaan


def tandai(baris: Iterable[Baris], nama: str, rencana: Rencana) -> None:
    """Count what became of the rows of a sheet, and collect what is wrong."""
    hitungan = rencana.hitungan[nama]
    for satu in baris:
        hitungan.baris += 1
        hitungan.salah += bool(satu.salah)
        hitungan.menunggu += not satu.salah and satu.menunggu is not None
        rencana.salah.extend(satu.salah)
        if satu.layak:
            setattr(hitungan, satu.nasib, getattr(hitungan, satu.nasib) + 1)


def peringatkan(rencana: Rencana, baris: Baris, kolom: str, sebab: Pesan) -> None:
    """Note what is odd but no reason to refuse."""
    rencana.peringatan.append(baris.temuan(kolom, sebab))


def cari_unit(keadaan: Keadaan, baris: Baris, kolom: str) -> UnitOrganisasi | None:
    """The unit that a row names; the row waits or is wrong if there is none."""
    kode = str(baris.isi.get(kolom, "")).casefold()
    if not kode:
        return None
    unit = keadaan.unit.get(kode)
    if unit is None and kode in keadaan.unit_salah:
        baris.menunggu = pesan(_("Menunggu baris unit %(kode)s diperbaiki."), kode=baris.isi[kolom])
    elif unit is None:
        baris.tolak(kolom, pesan(_("Tidak ada unit dengan kode ini, di berkas maupun di Simpul.")))
    return unit
