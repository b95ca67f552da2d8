"""Checking the sheets Pegawai and Kompetensi. A person is known by his code; without one by his number;
without both by name and birth date."""

from typing import Any

from django.core.exceptions import ValidationError

from simpul.aturan.pesan import Pesan, _, pesan
from simpul.organisasi.impor.berkas import Baris
from simpul.organisasi.impor.cek_unit import pesan_dari
from simpul.organisasi.impor.keadaan import Keadaan, KunciOrang, Rencana, kunci_nama, peringatkan, tandai
from simpul.organisasi.impor.nilai import kunci
from simpul.organisasi.models import Kompetensi, Pegawai, RiwayatNip
from simpul.organisasi.nip import periksa
from simpul.organisasi.services.pegawai import periksa_golongan

KOLOM = ("kode", "nip", "nama", "gelar_depan", "gelar_belakang", "tanggal_lahir", "jenis_asn", "golongan",
         "pendidikan", "surel", "telepon", "aktif")  # fmt: skip


class TidakPasti(Exception):
    """A row that may mean several people, or nobody."""

    def __init__(self, kolom: str, sebab: Pesan) -> None:
        super().__init__(str(sebab))
        self.kolom, self.sebab = kolom, sebab


def sebutan_orang(isi: dict[str, Any]) -> list[KunciOrang]:
    """All that a row calls a person, the surest first."""
    hasil: list[KunciOrang] = []
    if isi.get("kode"):
        hasil.append(("kode", isi["kode"].casefold()))
    if isi.get("nip"):
        hasil.append(("nip", isi["nip"]))
    if isi.get("nama") and isi.get("tanggal_lahir"):
        hasil.append(kunci_nama(isi["nama"], isi["tanggal_lahir"]))
    return hasil


def cari_orang(keadaan: Keadaan, isi: dict[str, Any]) -> Pegawai | None:
    """The person that a row means, if he is known.

    Raises:
        TidakPasti: nothing identifies him, or it fits several people.
    """
    if not sebutan_orang(isi):
        raise TidakPasti("kode", pesan(_("Isi kode pegawai, NIP, atau nama dengan tanggal lahir.")))
    if isi.get("kode"):
        return keadaan.orang_kode.get(isi["kode"].casefold())
    if isi.get("nip"):
        ketemu = _satu(keadaan.orang_nip.get(isi["nip"], {}), isi, "nip")
        if ketemu is not None:
            return ketemu
    return _menurut_nama(keadaan, isi)


def _menurut_nama(keadaan: Keadaan, isi: dict[str, Any]) -> Pegawai | None:
    if not (isi.get("nama") and isi.get("tanggal_lahir")):
        return None
    return _satu(keadaan.orang_nama.get(kunci_nama(isi["nama"], isi["tanggal_lahir"]), {}), isi, "nama")


def _satu(kandidat: dict[int, Pegawai], isi: dict[str, Any], kolom: str) -> Pegawai | None:
    if len(kandidat) > 1 and isi.get("nama"):
        senama = {pk: p for pk, p in kandidat.items() if kunci(p.nama) == kunci(isi["nama"])}
        kandidat = senama or kandidat
    if len(kandidat) > 1:
        teks = _("Cocok dengan %(jumlah)s orang. Isi kode pegawai agar pasti.")
        raise TidakPasti(kolom, pesan(teks, jumlah=len(kandidat)))
    return next(iter(kandidat.values()), None)


def _adopsi(keadaan: Keadaan, isi: dict[str, Any]) -> Pegawai | None:
    """A person without a code whom a row with a new code means."""
    tanpa_kode = {pk: p for pk, p in keadaan.orang_nip.get(isi.get("nip", ""), {}).items() if not p.kode}
    ketemu = _satu(tanpa_kode, isi, "nip") or _menurut_nama(keadaan, isi)
    return ketemu if ketemu is not None and not ketemu.kode else None


class CekPegawai:
    """The sheet Pegawai."""

    def __init__(self, keadaan: Keadaan, rencana: Rencana, baris: list[Baris]) -> None:
        self.keadaan, self.rencana, self.baris = keadaan, rencana, baris
        self.milik: dict[int, Baris] = {}
        self.nip_lain: dict[str, Baris] = {}

    def jalankan(self) -> None:
        """Check all rows and plan what they change."""
        for baris in self.baris:
            self._proses(baris)
            if not baris.layak:
                self.keadaan.orang_salah.update(sebutan_orang(baris.isi))
        tandai(self.baris, "Pegawai", self.rencana)

    def _proses(self, baris: Baris) -> None:
        try:
            lama = cari_orang(self.keadaan, baris.isi)
            if lama is None and baris.isi.get("kode"):
                lama = _adopsi(self.keadaan, baris.isi)
        except TidakPasti as galat:
            if not baris.salah:
                baris.tolak(galat.kolom, galat.sebab)
            return
        self._periksa(baris, lama)
        if baris.layak:
            self._terapkan(baris, lama)

    def _periksa(self, baris: Baris, lama: Pegawai | None) -> None:
        pemilik = self.milik.setdefault(lama.pk, baris) if lama else baris
        if pemilik is not baris:
            baris.tolak(
                "kode" if "kode" in baris.isi else "nip",
                pesan(_("Orang yang sama dengan baris %(nomor)s."), nomor=pemilik.nomor),
            )
        isi = baris.isi
        asn = isi.get("jenis_asn") or (lama.jenis_asn if lama else Pegawai.JenisAsn.PNS)
        golongan = isi.get("golongan") or (lama.golongan if lama else "")
        try:
            periksa_golongan(asn, golongan)
        except ValidationError as galat:
            baris.tolak("golongan", pesan_dari(galat))

    def _terapkan(self, baris: Baris, lama: Pegawai | None) -> None:
        isi = {nama: baris.isi[nama] for nama in KOLOM if nama in baris.isi}
        if lama is None:
            baris.nasib = "baru"
            pegawai = self.rencana.tambah(Pegawai(instansi=self.keadaan.instansi, **isi))
            self.milik[pegawai.pk] = baris
        else:
            pegawai = lama
            self._ubah(baris, pegawai, isi)
        self.keadaan.catat_orang(pegawai)
        self._peringatkan(baris, pegawai)

    def _ubah(self, baris: Baris, pegawai: Pegawai, isi: dict[str, Any]) -> None:
        if kunci(pegawai.nama) != kunci(isi["nama"]):
            sebab = pesan(_("Namanya lain daripada yang tercatat: %(nama)s."), nama=pegawai.nama)
            peringatkan(self.rencana, baris, "nama", sebab)
        nip_lama = pegawai.nip
        if self.rencana.ubah(pegawai, **isi):
            baris.nasib = "berubah"
        if nip_lama and pegawai.nip != nip_lama:
            self.rencana.tambah(
                RiwayatNip(
                    instansi=self.keadaan.instansi,
                    pegawai_id=pegawai.pk,
                    nip=nip_lama,
                    sampai=self.keadaan.hari_ini,
                )
            )

    def _peringatkan(self, baris: Baris, pegawai: Pegawai) -> None:
        pppk = pegawai.jenis_asn == Pegawai.JenisAsn.PPPK
        for sebab in periksa(pegawai.nip, lahir=pegawai.tanggal_lahir, pppk=pppk):
            peringatkan(self.rencana, baris, "nip", sebab)
        kembar = [p for pk, p in self.keadaan.orang_nip.get(pegawai.nip, {}).items() if pk != pegawai.pk]
        if pegawai.nip and kembar:
            teks = _("NIP ini juga tercatat pada %(nama)s.")
            peringatkan(self.rencana, baris, "nip", pesan(teks, nama=kembar[0].nama))


def rujuk_orang(keadaan: Keadaan, baris: Baris) -> Pegawai | None:
    """The person that a row of another sheet points to; the row waits or is wrong if there is none."""
    try:
        ketemu = cari_orang(keadaan, baris.isi)
    except TidakPasti as galat:
        if not baris.salah:
            baris.tolak(galat.kolom, galat.sebab)
        return None
    if ketemu is not None:
        return ketemu
    if any(sebutan in keadaan.orang_salah for sebutan in sebutan_orang(baris.isi)):
        baris.menunggu = pesan(_("Menunggu baris pegawainya diperbaiki."))
        return None
    kolom = next(k for k in ("kode", "nip", "nama") if baris.isi.get(k))
    baris.tolak(kolom, pesan(_("Tidak ada orang seperti ini, di berkas maupun di Simpul.")))
    return None


def cek_kompetensi(keadaan: Keadaan, rencana: Rencana, daftar: list[Baris]) -> None:
    """Check the sheet Kompetensi and plan what it changes."""
    sudah: dict[tuple[int, str, str], int] = {}
    for baris in daftar:
        pegawai = rujuk_orang(keadaan, baris)
        if pegawai is None or not baris.layak:
            continue
        tanda = (pegawai.pk, str(baris.isi["jenis"]), kunci(baris.isi["kompetensi"]))
        lain = sudah.setdefault(tanda, baris.nomor)
        if lain != baris.nomor:
            baris.tolak("kompetensi", pesan(_("Sama dengan baris %(nomor)s."), nomor=lain))
        else:
            _terapkan_kompetensi(keadaan, rencana, baris, tanda)
    tandai(daftar, "Kompetensi", rencana)


def _terapkan_kompetensi(
    keadaan: Keadaan, rencana: Rencana, baris: Baris, tanda: tuple[int, str, str]
) -> None:
    isi = {nama: baris.isi[nama] for nama in ("bukti", "tanggal_bukti") if nama in baris.isi}
    lama = keadaan.kompetensi.get(tanda)
    if lama is None:
        baris.nasib = "baru"
        keadaan.kompetensi[tanda] = rencana.tambah(
            Kompetensi(
                instansi=keadaan.instansi,
                pegawai_id=tanda[0],
                jenis=baris.isi["jenis"],
                nama=baris.isi["kompetensi"],
                **isi,
            )
        )
    elif rencana.ubah(lama, **isi):
        baris.nasib = "berubah"
