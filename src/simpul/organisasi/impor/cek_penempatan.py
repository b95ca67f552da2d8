"""Checking the sheet Penempatan against itself and against what is known: one holder a day, one place a day.

A cell ``selesai`` that is empty says nothing: the placement runs until the same person's next one begins,
or as long as Simpul already knows. What a refused row would have ended goes on, so that the timelines are
worked out again until no more row is refused.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from simpul.aturan.pesan import _, pesan
from simpul.organisasi.impor.berkas import Baris
from simpul.organisasi.impor.cek_orang import rujuk_orang
from simpul.organisasi.impor.cek_unit import cari_jabatan, tambah_jabatan
from simpul.organisasi.impor.keadaan import Keadaan, Rencana, cari_unit, tandai
from simpul.organisasi.impor.nilai import kunci
from simpul.organisasi.models import Jabatan, Pegawai, Penempatan, UnitOrganisasi

DEFINITIF = Penempatan.Jenis.DEFINITIF
SEHARI = timedelta(days=1)


@dataclass
class Masa:
    """A period of office: known, in the file, or both."""

    pegawai: Pegawai
    jabatan: Jabatan | None
    jabatan_id: int
    jenis: str
    mulai: date
    pasti: date | None
    selesai: date | None
    baris: Baris | None = None
    ada: Penempatan | None = None
    dinyatakan: bool = False

    @property
    def akhir(self) -> date:
        return self.selesai or date.max

    @property
    def diam(self) -> bool:
        """True if the file does not say when it ends, so that a later one may end it."""
        return not (self.dinyatakan and self.bersuara)

    @property
    def bersuara(self) -> bool:
        """True if a row of the file speaks of it and may be loaded."""
        return self.baris is not None and self.baris.layak

    @property
    def hidup(self) -> bool:
        """True if it is known, or may become so."""
        return self.ada is not None or self.bersuara


class CekPenempatan:
    """The sheet Penempatan."""

    def __init__(self, keadaan: Keadaan, rencana: Rencana, baris: list[Baris]) -> None:
        self.keadaan, self.rencana, self.baris = keadaan, rencana, baris
        self.kantor = {j.pk: j for j in keadaan.kantor.values()}
        self.masa: dict[tuple[int, int, str, date], Masa] = {}
        self.orang_bermasalah: set[int] = set()

    def jalankan(self) -> None:
        """Check all rows and plan what they change."""
        for ada in self.keadaan.penempatan:
            self._kenal(ada)
        for baris in self.baris:
            self._proses(baris)
        while self._selaraskan():
            pass
        for masa in self.masa.values():
            self._terapkan(masa)
        tandai(self.baris, "Penempatan", self.rencana)

    def _kenal(self, ada: Penempatan) -> None:
        pegawai = self.keadaan.orang.get(ada.pegawai_id)
        if pegawai is not None:
            masa = Masa(
                pegawai, None, ada.jabatan_id, ada.jenis, ada.mulai, ada.selesai, ada.selesai, ada=ada
            )
            self.masa[ada.pegawai_id, ada.jabatan_id, ada.jenis, ada.mulai] = masa

    def _proses(self, baris: Baris) -> None:
        pegawai = rujuk_orang(self.keadaan, baris)
        unit = cari_unit(self.keadaan, baris, "unit")
        jabatan = self._jabatan(baris, unit) if unit and "jabatan" in baris.isi else None
        if pegawai is not None and not baris.layak:
            self.orang_bermasalah.add(pegawai.pk)
        if unit is None or jabatan is None or pegawai is None or not baris.layak:
            return
        if self._periksa(baris, unit, jabatan):
            self._masukkan(baris, pegawai, jabatan)
        else:
            self.orang_bermasalah.add(pegawai.pk)

    def _jabatan(self, baris: Baris, unit: UnitOrganisasi) -> Jabatan | None:
        nama, jenjang = baris.isi["jabatan"], baris.isi.get("jenjang")
        kandidat = cari_jabatan(self.keadaan, unit, nama)
        cocok = [j for j in kandidat if jenjang in (None, j.jenjang)]
        if len(cocok) == 1:
            return cocok[0]
        if len(cocok) > 1:
            baris.tolak("jenjang", pesan(_("Ada beberapa jabatan bernama ini di unit itu. Isi jenjangnya.")))
        elif any(j.peran != Jabatan.Peran.ANGGOTA for j in kandidat):
            baris.tolak("jenjang", pesan(_("Jenjang jabatan ini lain daripada menurut lembar Unit.")))
        elif (unit.kode.casefold(), kunci(nama)) in self.keadaan.jabatan_salah:
            baris.menunggu = pesan(_("Menunggu baris jabatannya diperbaiki."))
        elif jenjang is None:
            baris.tolak(
                "jabatan",
                pesan(_("Tidak ada jabatan ini di %(unit)s. Isi jenjangnya agar dibuatkan."), unit=unit.nama),
            )
        elif baris.layak:
            self.rencana.jabatan_dibuatkan += 1
            return tambah_jabatan(
                self.keadaan, self.rencana, unit, nama=nama, jenjang=jenjang, peran=Jabatan.Peran.ANGGOTA
            )
        return None

    def _periksa(self, baris: Baris, unit: UnitOrganisasi, jabatan: Jabatan) -> bool:
        isi = baris.isi
        selesai = isi.get("selesai")
        if selesai is not None and selesai < isi["mulai"]:
            baris.tolak("selesai", pesan(_("Hari terakhir mendahului hari pertama.")))
        if unit.aktif_sampai is not None and (selesai or date.max) > unit.aktif_sampai:
            baris.tolak("unit", pesan(_("%(unit)s sudah dibubarkan."), unit=unit.nama))
        if isi.get("jenis", DEFINITIF) != DEFINITIF and jabatan.peran == Jabatan.Peran.ANGGOTA:
            baris.tolak(
                "jenis", pesan(_("Hanya jabatan kepala atau sekretaris yang dapat diisi Plt. atau Plh."))
            )
        return baris.layak

    def _masukkan(self, baris: Baris, pegawai: Pegawai, jabatan: Jabatan) -> None:
        jenis, mulai, selesai = (
            baris.isi.get("jenis", DEFINITIF),
            baris.isi["mulai"],
            baris.isi.get("selesai"),
        )
        masa = self.masa.setdefault(
            (pegawai.pk, jabatan.pk, jenis, mulai),
            Masa(pegawai, jabatan, jabatan.pk, jenis, mulai, None, None),
        )
        if masa.baris is not None:
            baris.tolak("mulai", pesan(_("Sama dengan baris %(nomor)s."), nomor=masa.baris.nomor))
            return
        masa.baris, masa.dinyatakan = baris, selesai is not None
        masa.pasti = selesai or masa.pasti

    # One truth a day

    def _selaraskan(self) -> bool:
        """Work out all periods from what the rows still in play say; true if a row had to be refused."""
        hidup = [m for m in self.masa.values() if m.hidup]
        for masa in hidup:
            tercatat = masa.ada.selesai if masa.ada else None
            masa.selesai = masa.pasti if masa.bersuara else tercatat
        definitif = _kelompok((m.pegawai.pk, m) for m in hidup if m.jenis == DEFINITIF)
        per_orang = [self._per_orang(daftar) for daftar in definitif]
        if any(per_orang):
            return True
        di_kantor = _kelompok((m.jabatan_id, m) for m in hidup if m.jabatan_id in self.kantor)
        per_kantor = [self._per_kantor(daftar) for daftar in di_kantor]
        return any(per_kantor)

    def _per_orang(self, daftar: list[Masa]) -> bool:
        """A person's definitive periods in turn: the next one ends the one before."""
        ditolak, (satu, *sisa) = False, sorted(daftar, key=lambda m: m.mulai)
        for dua in sisa:
            if satu.akhir >= dua.mulai and satu.diam and satu.mulai < dua.mulai:
                satu.selesai = dua.mulai - SEHARI
            if satu.akhir < dua.mulai:
                satu = dua
                continue
            kalah = self._tolak(satu, dua, _("Orang ini sudah ditempatkan definitif pada hari itu%(baris)s."))
            ditolak |= kalah is not None
            satu = satu if kalah is dua else dua
        return ditolak

    def _per_kantor(self, daftar: list[Masa]) -> bool:
        """The holders of an office in turn, and those who act in it."""
        definitif = [m for m in daftar if m.jenis == DEFINITIF]
        pelaksana = [m for m in daftar if m.jenis != DEFINITIF]
        dipegang = _("Jabatan ini sudah dipegang %(nama)s pada hari itu%(baris)s.")
        berpelaksana = _("Jabatan ini sudah ada Plt. atau Plh.-nya pada hari itu: %(nama)s%(baris)s.")
        ditolak = self._bertumpuk(definitif, dipegang)
        ditolak |= self._bertumpuk(pelaksana, berpelaksana)
        return ditolak or self._atas_diri_sendiri(definitif, pelaksana)

    def _atas_diri_sendiri(self, definitif: list[Masa], pelaksana: list[Masa]) -> bool:
        teks = _("%(nama)s sendiri pemangku definitif jabatan ini%(baris)s.")
        ditolak = False
        for masa in pelaksana:
            for sendiri in definitif:
                sama = masa.pegawai.pk == sendiri.pegawai.pk
                if sama and masa.mulai <= sendiri.akhir and sendiri.mulai <= masa.akhir:
                    ditolak |= self._tolak(sendiri, masa, teks) is not None
        return ditolak

    def _bertumpuk(self, daftar: list[Masa], teks: str) -> bool:
        if not daftar:
            return False
        ditolak, (satu, *sisa) = False, sorted(daftar, key=lambda m: m.mulai)
        for dua in sisa:
            kalah = self._tolak(satu, dua, teks) if dua.mulai <= satu.akhir else None
            ditolak |= kalah is not None
            satu = satu if kalah is dua else dua
        return ditolak

    def _tolak(self, satu: Masa, dua: Masa, teks: str) -> Masa | None:
        """Refuse the row of the later period, or the only row there is; returns what was refused."""
        salah, lain = (dua, satu) if dua.bersuara else (satu, dua)
        if salah.baris is None or not salah.baris.layak:
            return None
        if lain.pegawai.pk in self.orang_bermasalah and lain.baris is None:
            teks = _("Menunggu baris penempatan %(nama)s diperbaiki.")
            salah.baris.menunggu = pesan(teks, nama=lain.pegawai.nama)
            return salah
        di = pesan(_(" (baris %(nomor)s)"), nomor=lain.baris.nomor) if lain.baris else ""
        salah.baris.tolak("mulai", pesan(teks, nama=lain.pegawai.nama, baris=di))
        self.orang_bermasalah.add(salah.pegawai.pk)
        return salah

    # What it changes

    def _terapkan(self, masa: Masa) -> None:
        if masa.ada is None:
            if masa.baris is not None and masa.baris.layak:
                masa.baris.nasib = "baru"
                self._tempatkan(masa, masa.baris)
            return
        isi = {}
        if masa.baris is not None and masa.baris.layak:
            isi = {k: masa.baris.isi[k] for k in ("nomor_dasar", "tanggal_dasar") if k in masa.baris.isi}
        berubah = self.rencana.ubah(masa.ada, selesai=masa.selesai, **isi)
        if berubah and masa.baris is not None and masa.baris.layak:
            masa.baris.nasib = "berubah"
        self.rencana.ditutup += berubah and masa.baris is None

    def _tempatkan(self, masa: Masa, baris: Baris) -> None:
        self.rencana.tambah(
            Penempatan(
                instansi=self.keadaan.instansi,
                pegawai_id=masa.pegawai.pk,
                jabatan_id=masa.jabatan_id,
                jenis=masa.jenis,
                mulai=masa.mulai,
                selesai=masa.selesai,
                nomor_dasar=baris.isi.get("nomor_dasar", ""),
                tanggal_dasar=baris.isi.get("tanggal_dasar"),
            )
        )


def _kelompok(pasangan: Iterable[tuple[int, Masa]]) -> list[list[Masa]]:
    hasil: dict[int, list[Masa]] = defaultdict(list)
    for kunci_, masa in pasangan:
        hasil[kunci_].append(masa)
    return [daftar for daftar in hasil.values() if len(daftar) > 1]
