"""Issue documents: take the number, freeze the content. Always inside the transaction of the step that issues."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import LiteralString

from django.core.files.base import File
from django.db import connection
from django.db.transaction import TransactionManagementError

from simpul.inti.kueri import baca, jadi, tambah, tambah_semua, ubah
from simpul.inti.models import Perkara
from simpul.naskah.bahan import polos, sebutan
from simpul.naskah.baku import lengkapi
from simpul.naskah.cetak import TEMPLAT_KINI
from simpul.naskah.isi import IsiNaskah, JenisNaskah
from simpul.naskah.models import BukuNomor, Lambang, Naskah, Tembusan
from simpul.naskah.nomor import POLA_BAKU, PolaNaskah, PolaNomor
from simpul.organisasi.models import Jabatan, Pegawai, UnitOrganisasi


@dataclass(frozen=True, kw_only=True)
class Salinan:
    """A copy: how its receiver is printed and, if he is one of our people, who that is."""

    nama: str
    pegawai: Pegawai | None = None


@dataclass(frozen=True, kw_only=True)
class Terbitan:
    """One document to be issued. ``penanda_tangan`` is empty when an official from outside signs."""

    isi: IsiNaskah
    unit_penerbit: UnitOrganisasi
    penanda_tangan: Pegawai | None = None
    jabatan_penanda: Jabatan | None = None
    salinan: tuple[Salinan, ...] = ()
    jalur_ref: int | None = None
    butir_ref: int | None = None


def terbitkan(
    *,
    perkara: Perkara,
    isi: IsiNaskah,
    unit_penerbit: UnitOrganisasi,
    penanda_tangan: Pegawai | None = None,
    jabatan_penanda: Jabatan | None = None,
    salinan: Sequence[Salinan] = (),
    jalur_ref: int | None = None,
    pola: PolaNaskah = POLA_BAKU,
) -> Naskah:
    """Number, freeze and save one document. Several in one step: ``terbitkan_semua``, which cannot deadlock."""
    satu = Terbitan(
        isi=isi,
        unit_penerbit=unit_penerbit,
        penanda_tangan=penanda_tangan,
        jabatan_penanda=jabatan_penanda,
        salinan=tuple(salinan),
        jalur_ref=jalur_ref,
    )
    return terbitkan_semua(perkara=perkara, terbitan=[satu], pola=pola)[0]


def terbitkan_semua(
    *, perkara: Perkara, terbitan: Sequence[Terbitan], pola: PolaNaskah = POLA_BAKU
) -> list[Naskah]:
    """Issue in the given order; the books are locked in one fixed order first."""
    kunci = [_kunci_buku(perkara.instansi_id, satu, pola[satu.isi.jenis]) for satu in terbitan]
    buku = _kunci_semua(perkara.instansi_id, set(kunci))
    naskah = [
        _terbit(perkara, satu, pola[satu.isi.jenis], buku[k]) for satu, k in zip(terbitan, kunci, strict=True)
    ]
    for satu_buku in buku.values():
        ubah(satu_buku, "terakhir")
    return naskah


def catat_surat_masuk(
    *,
    perkara: Perkara,
    jenis: JenisNaskah,
    nomor: str,
    tanggal: date,
    asal: str,
    penanda_tangan_nama: str,
    penanda_tangan: Pegawai | None = None,
    kapasitas: str = "",
    hal: str = "",
    pindaian: "File[bytes] | None" = None,
    jalur_ref: int | None = None,
) -> Naskah:
    """Record a letter that came from outside, under the number that its sender gave it."""
    return Naskah.objects.create(
        instansi_id=perkara.instansi_id,
        perkara=perkara,
        jenis=jenis.value,
        nomor=nomor,
        tanggal=tanggal,
        asal=asal,
        hal=hal,
        penanda_tangan=penanda_tangan,
        penanda_tangan_nama=penanda_tangan_nama,
        kapasitas=kapasitas,
        luar=True,
        pindaian=_bernama(pindaian) if pindaian else "",
        templat_versi=TEMPLAT_KINI,
        jalur_ref=jalur_ref,
    )


AKHIRAN = {b"%PDF": "pdf", b"\x89PNG": "png"}


def _bernama(pindaian: "File[bytes]") -> "File[bytes]":
    """The same file with a name of ours: what it is told by its content, never by the name that came with it."""
    awal = pindaian.read(4)
    pindaian.seek(0)
    pindaian.name = f"surat.{AKHIRAN.get(awal, 'jpg')}"
    return pindaian


Kunci = tuple[int | None, int, str]
# By the number of the row, which grows: whoever opens a book while he holds others waits for none before them.
BUKU: LiteralString = """
WITH k AS (SELECT * FROM unnest(%(unit)s::bigint[], %(tahun)s::int[], %(buku)s::text[]) AS k(unit, tahun, buku))
SELECT row_to_json(b) FROM naskah_bukunomor b
 WHERE b.id = ANY(ARRAY(
   SELECT x.id FROM k JOIN naskah_bukunomor x
       ON x.instansi_id = %(instansi)s::bigint AND x.unit_id = k.unit AND x.tahun = k.tahun AND x.buku = k.buku
   UNION ALL
   SELECT x.id FROM k JOIN naskah_bukunomor x
       ON x.instansi_id = %(instansi)s::bigint AND x.unit_id IS NULL AND x.tahun = k.tahun AND x.buku = k.buku
    WHERE k.unit IS NULL))
 ORDER BY b.id FOR UPDATE
"""


def _kunci_buku(instansi_id: int, satu: Terbitan, pola: PolaNomor) -> Kunci:
    if satu.unit_penerbit.instansi_id != instansi_id:
        raise ValueError("Unit penerbit bukan milik instansi perkara.")
    return (
        satu.unit_penerbit.pk if pola.per_unit else None,
        satu.isi.tanggal.year if pola.per_tahun else 0,
        pola.buku,
    )


def _kunci_semua(instansi_id: int, kunci: set[Kunci]) -> dict[Kunci, BukuNomor]:
    """The books, locked in the order of their keys; books that do not exist yet are opened first."""
    ditemukan = _terkunci(instansi_id, kunci)
    if len(ditemukan) < len(kunci):
        baru = sorted(kunci - set(ditemukan), key=str)
        BukuNomor.objects.bulk_create(
            [
                BukuNomor(instansi_id=instansi_id, unit_id=unit, tahun=tahun, buku=buku)
                for unit, tahun, buku in baru
            ],
            ignore_conflicts=True,
        )
        ditemukan = _terkunci(instansi_id, kunci)
    return ditemukan


def _terkunci(instansi_id: int, kunci: set[Kunci]) -> dict[Kunci, BukuNomor]:
    """Those that exist, each locked; always in the same order, so that two acts never wait for each other."""
    if not connection.in_atomic_block:
        raise TransactionManagementError("Nomor hanya diambil dalam transaksi.")
    unit, tahun, buku = ([satu[i] for satu in kunci] for i in range(3))
    baris = baca(BUKU, instansi=instansi_id, unit=unit, tahun=tahun, buku=buku)
    return {(b.unit_id, b.tahun, b.buku): b for b in (jadi(BukuNomor, isi) for (isi,) in baris)}


def _terbit(perkara: Perkara, satu: Terbitan, pola: PolaNomor, buku: BukuNomor) -> Naskah:
    buku.terakhir += 1
    isi = _bernomor(satu, pola, buku.terakhir)
    naskah = Naskah(
        instansi_id=perkara.instansi_id,
        perkara=perkara,
        jenis=isi.jenis.value,
        peristiwa=isi.peristiwa.value,
        nomor=isi.nomor,
        buku=buku,
        urut=buku.terakhir,
        tanggal=isi.tanggal,
        hal=isi.hal,
        penanda_tangan=satu.penanda_tangan,
        penanda_tangan_nama=isi.penanda_tangan.nama,
        kapasitas=sebutan(isi.penanda_tangan),
        jabatan_penanda=satu.jabatan_penanda,
        isi=polos(isi),
        lambang=_lambang(isi.kop.lambang),
        templat_versi=TEMPLAT_KINI,
        jalur_ref=satu.jalur_ref,
        butir_ref=satu.butir_ref,
    )
    tambah(naskah)
    _simpan_tembusan(naskah, isi, satu.salinan)
    return naskah


def _bernomor(satu: Terbitan, pola: PolaNomor, urut: int) -> IsiNaskah:
    hari = satu.isi.tanggal
    nomor = pola.susun(urut=urut, kode_unit=satu.unit_penerbit.kode, tahun=hari.year, bulan=hari.month)
    tercetak = satu.isi.tembusan or tuple(s.nama for s in satu.salinan)
    return lengkapi(replace(satu.isi, nomor=nomor, tembusan=tercetak))


def _simpan_tembusan(naskah: Naskah, isi: IsiNaskah, salinan: Sequence[Salinan]) -> None:
    """A row for each printed copy; people who get one without being printed follow."""
    penerima = {s.nama: s.pegawai for s in salinan}
    nama = list(dict.fromkeys([*isi.tembusan, *penerima]))
    tambah_semua(
        Tembusan(instansi_id=naskah.instansi_id, naskah=naskah, urut=i, nama=n, pegawai=penerima.get(n))
        for i, n in enumerate(nama, start=1)
    )


def _lambang(gambar: bytes | None) -> Lambang | None:
    if not gambar:
        return None
    sidik = hashlib.sha256(gambar).hexdigest()
    return Lambang.objects.get_or_create(sidik=sidik, defaults={"gambar": gambar})[0]
