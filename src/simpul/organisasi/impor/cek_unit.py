"""Checking the sheets Unit and Jabatan."""

from typing import Any

from django.core.exceptions import ValidationError
from django.utils import translation

from simpul.aturan.jenjang import Jenjang
from simpul.aturan.organisasi import nama_baku
from simpul.aturan.pesan import Pesan, _, pesan
from simpul.organisasi.impor.berkas import Baris
from simpul.organisasi.impor.keadaan import Keadaan, Rencana, cari_unit, tandai
from simpul.organisasi.impor.nilai import kunci
from simpul.organisasi.models import Jabatan, UnitOrganisasi
from simpul.organisasi.services.sebutan import sebutan_kepala_pd, sebutan_kepala_unit
from simpul.organisasi.services.unit import kode_dilepas, periksa_pola

ANGGOTA, KEPALA, SEKRETARIS = Jabatan.Peran.ANGGOTA, Jabatan.Peran.KEPALA, Jabatan.Peran.SEKRETARIS
SEKRETARIAT_DAERAH = "sekretariat daerah"
LANGSUNG = ("nama", "pola", "pola_alasan", "jenjang_kepala", "alamat", "sekretariat_daerah")


def pesan_dari(galat: ValidationError) -> Pesan:
    """What a service says when it refuses, in the language of the sources."""
    with translation.override("id"):
        return Pesan(str(galat.error_list[0].message), dict(galat.error_list[0].params or {}))


class CekUnit:
    """The sheet Unit: parents before children, wherever they stand in the file."""

    def __init__(self, keadaan: Keadaan, rencana: Rencana, baris: list[Baris]) -> None:
        self.keadaan, self.rencana, self.baris = keadaan, rencana, baris
        self.menurut_kode: dict[str, Baris] = {}
        self.dilepas = {kode.casefold() for kode in kode_dilepas(keadaan.instansi.pk)}
        self.sudah: set[int] = set()
        self.jalan: list[str] = []

    def jalankan(self) -> None:
        """Check all rows and plan what they change."""
        for baris in self.baris:
            self._daftarkan(baris)
        for baris in self.baris:
            self._proses(baris)
        susun_ulang(self.keadaan, self.rencana)
        tandai(self.baris, "Unit", self.rencana)

    def _daftarkan(self, baris: Baris) -> None:
        kode = str(baris.isi.get("kode", "")).casefold()
        lain = self.menurut_kode.setdefault(kode, baris) if kode else baris
        if lain is not baris:
            baris.tolak("kode", pesan(_("Kode ini sudah dipakai di baris %(nomor)s."), nomor=lain.nomor))

    def _proses(self, baris: Baris) -> None:
        if id(baris) in self.sudah:
            return
        self.sudah.add(id(baris))
        kode = str(baris.isi.get("kode", "")).casefold()
        self.jalan.append(kode)
        induk = self._induk(baris)
        self.jalan.pop()
        lama = self.keadaan.unit.get(kode)
        self._kenali_sekretariat(baris, lama)
        self._periksa(baris, lama, induk)
        if baris.layak:
            self._terapkan(baris, lama, induk)
        elif lama is None:
            self.keadaan.unit_salah.add(kode)

    def _induk(self, baris: Baris) -> UnitOrganisasi | None:
        kode = str(baris.isi.get("induk", "")).casefold()
        if kode in self.jalan:
            baris.tolak("induk", pesan(_("Unit ini berada di bawah dirinya sendiri.")))
            return None
        if kode in self.menurut_kode:
            self._proses(self.menurut_kode[kode])
        induk = cari_unit(self.keadaan, baris, "induk")
        if induk is not None and induk.aktif_sampai is not None:
            baris.tolak("induk", pesan(_("%(unit)s sudah dibubarkan."), unit=induk.nama))
        return induk

    def _periksa(self, baris: Baris, lama: UnitOrganisasi | None, induk: UnitOrganisasi | None) -> None:
        isi = baris.isi
        if isi.get("jenjang_kepala") is Jenjang.PELAKSANA:
            baris.tolak(
                "jenjang_kepala", pesan(_("Seorang Pelaksana tidak dapat memimpin unit (Pasal 1 angka 21)."))
            )
        if lama is None and str(isi.get("kode", "")).casefold() in self.dilepas:
            teks = _(
                "Kode %(milik)s dulu milik unit lain dan tertulis dalam nomor naskahnya. Pilih kode lain."
            )
            baris.tolak("kode", pesan(teks, milik=isi["kode"]))
        self._periksa_induk(baris, lama, induk)
        pola = isi.get("pola") or (lama.pola if lama else "")
        akar = "induk" not in isi and (lama is None or lama.induk_id is None)
        if akar and not pola:
            baris.tolak("pola", pesan(_("Perangkat Daerah harus mempunyai pola susunan.")))
        if lama is None and not akar and not pola and "jenjang_kepala" not in isi:
            baris.tolak("jenjang_kepala", pesan(_("Wajib diisi untuk unit tanpa pola sendiri.")))
        self._periksa_pola(baris, lama, pola)
        self._periksa_sekretariat(baris, akar)

    def _periksa_induk(self, baris: Baris, lama: UnitOrganisasi | None, induk: UnitOrganisasi | None) -> None:
        if lama is None or induk is None:
            return
        if lama.induk_id is None:
            baris.tolak("induk", pesan(_("Perangkat Daerah tidak dapat dipindahkan ke bawah unit lain.")))
        elif lama in self._ke_atas(induk):
            baris.tolak("induk", pesan(_("Unit ini berada di bawah dirinya sendiri.")))

    def _ke_atas(self, unit: UnitOrganisasi) -> list[UnitOrganisasi]:
        rantai = [unit]
        while rantai[-1].induk_id and len(rantai) < 50:
            rantai.append(self.keadaan.unit_pk[rantai[-1].induk_id])
        return rantai

    def _periksa_pola(self, baris: Baris, lama: UnitOrganisasi | None, pola: str) -> None:
        if not pola:
            return
        nama = baris.isi.get("nama") or (lama.nama if lama else "")
        alasan = baris.isi.get("pola_alasan") or (lama.pola_alasan if lama else "")
        try:
            periksa_pola(self.keadaan.profil, nama, pola, alasan)
        except ValidationError as galat:
            baris.tolak("pola", pesan_dari(galat))

    def _kenali_sekretariat(self, baris: Baris, lama: UnitOrganisasi | None) -> None:
        """A Perangkat Daerah named Sekretariat Daerah is the one, unless the file or the database names one."""
        isi = baris.isi
        akar = "induk" not in isi and (lama is None or lama.induk_id is None)
        if (
            not akar
            or "sekretariat_daerah" in isi
            or nama_baku(str(isi.get("nama", ""))) != SEKRETARIAT_DAERAH
        ):
            return
        disebut = any(b.isi.get("sekretariat_daerah") for b in self.baris)
        if not disebut and not any(u.sekretariat_daerah for u in self.keadaan.unit_pk.values()):
            isi["sekretariat_daerah"] = True

    def _periksa_sekretariat(self, baris: Baris, akar: bool) -> None:
        if not baris.isi.get("sekretariat_daerah"):
            return
        kode = str(baris.isi.get("kode", "")).casefold()
        lain = [
            u for u in self.keadaan.unit_pk.values() if u.sekretariat_daerah and u.kode.casefold() != kode
        ]
        if not akar:
            baris.tolak(
                "sekretariat_daerah", pesan(_("Hanya Perangkat Daerah dapat menjadi Sekretariat Daerah."))
            )
        elif lain:
            baris.tolak(
                "sekretariat_daerah", pesan(_("Sekretariat Daerah sudah ada: %(nama)s."), nama=lain[0].nama)
            )

    def _terapkan(self, baris: Baris, lama: UnitOrganisasi | None, induk: UnitOrganisasi | None) -> None:
        if lama is None:
            baris.nasib = "baru"
            self._buat(baris, induk)
            return
        sebutan = self._sebutan(lama)
        isi = {nama: baris.isi[nama] for nama in LANGSUNG if nama in baris.isi}
        if induk is not None:
            isi["induk_id"] = induk.pk
        if self.rencana.ubah(lama, **isi):
            baris.nasib = "berubah"
            self._ikutkan_kepala(lama, sebutan)

    def _buat(self, baris: Baris, induk: UnitOrganisasi | None) -> None:
        isi = {nama: baris.isi[nama] for nama in LANGSUNG if nama in baris.isi}
        pola = self.keadaan.profil.pola.get(baris.isi.get("pola", ""))
        if pola is not None:
            isi.setdefault("jenjang_kepala", pola.jenjang_level_1)
        unit = UnitOrganisasi(
            instansi=self.keadaan.instansi,
            kode=baris.isi["kode"],
            induk_id=induk.pk if induk else None,
            **isi,
        )
        self.keadaan.catat_unit(self.rencana.tambah(unit))
        kepala = Jabatan(instansi=self.keadaan.instansi, unit_id=unit.pk, peran=KEPALA)
        kepala.nama, kepala.jenjang = self._sebutan(unit), unit.jenjang_kepala
        self.keadaan.catat_jabatan(self.rencana.tambah(kepala))

    def _sebutan(self, unit: UnitOrganisasi) -> str:
        if unit.induk_id is None:
            pola = self.keadaan.profil.pola[unit.pola]
            return sebutan_kepala_pd(unit.nama, pola, sekretariat_daerah=unit.sekretariat_daerah)
        return sebutan_kepala_unit(unit.nama, self._ke_atas(unit)[-1].nama)

    def _ikutkan_kepala(self, unit: UnitOrganisasi, sebutan_lama: str) -> None:
        kepala = self.keadaan.kantor[unit.pk, KEPALA]
        nama = self._sebutan(unit) if kepala.nama == sebutan_lama else kepala.nama
        ubah_jabatan(self.keadaan, self.rencana, kepala, nama=nama, jenjang=unit.jenjang_kepala)


def susun_ulang(keadaan: Keadaan, rencana: Rencana) -> None:
    """Derive the chain above each unit anew; what was moved takes along all below it."""
    rantai: dict[int, list[int]] = {}

    def di_atas(unit: UnitOrganisasi) -> list[int]:
        if unit.pk not in rantai:
            induk = keadaan.unit_pk[unit.induk_id] if unit.induk_id else None
            rantai[unit.pk] = [*(di_atas(induk) if induk else []), unit.pk]
        return rantai[unit.pk]

    for unit in keadaan.unit_pk.values():
        leluhur = di_atas(unit)
        rencana.ubah(unit, leluhur=leluhur, perangkat_daerah_id=leluhur[0])


def ubah_jabatan(keadaan: Keadaan, rencana: Rencana, jabatan: Jabatan, **isi: Any) -> bool:
    """Plan a change of a position, and know it by its new name as well."""
    if not rencana.ubah(jabatan, **isi):
        return False
    sebutan = keadaan.jabatan[jabatan.unit_id, kunci(jabatan.nama)]
    if jabatan not in sebutan:
        sebutan.append(jabatan)
    return True


def cek_jabatan(keadaan: Keadaan, rencana: Rencana, daftar: list[Baris]) -> None:
    """Check the sheet Jabatan and plan what it changes."""
    sudah: dict[tuple[int, str], int] = {}
    for baris in daftar:
        unit = cari_unit(keadaan, baris, "unit")
        if unit is not None and baris.layak:
            _cek_satu(keadaan, rencana, baris, unit, sudah)
        if not baris.layak:
            nama = kunci(str(baris.isi.get("nama", "")))
            keadaan.jabatan_salah.add((str(baris.isi.get("unit", "")).casefold(), nama))
    tandai(daftar, "Jabatan", rencana)


def _cek_satu(
    keadaan: Keadaan, rencana: Rencana, baris: Baris, unit: UnitOrganisasi, sudah: dict[tuple[int, str], int]
) -> None:
    peran = baris.isi.get("peran", ANGGOTA)
    tanda = peran if peran != ANGGOTA else f"{kunci(baris.isi['nama'])} {baris.isi['jenjang']}"
    lain = sudah.setdefault((unit.pk, tanda), baris.nomor)
    if lain != baris.nomor:
        baris.tolak("nama", pesan(_("Sama dengan baris %(nomor)s."), nomor=lain))
    elif peran == KEPALA and baris.isi["jenjang"] != unit.jenjang_kepala:
        teks = _("Menurut lembar Unit, kepala unit ini %(jenjang)s.")
        baris.tolak("jenjang", pesan(teks, jenjang=Jenjang(unit.jenjang_kepala).label))
    else:
        _terapkan_jabatan(keadaan, rencana, baris, unit, peran)


def _terapkan_jabatan(
    keadaan: Keadaan, rencana: Rencana, baris: Baris, unit: UnitOrganisasi, peran: Jabatan.Peran
) -> None:
    isi = {"nama": baris.isi["nama"], "jenjang": baris.isi["jenjang"]}
    lama = keadaan.kantor.get((unit.pk, peran)) or next(
        (
            j
            for j in cari_jabatan(keadaan, unit, isi["nama"])
            if (j.jenjang, j.peran) == (isi["jenjang"], peran)
        ),
        None,
    )
    if lama is None:
        baris.nasib = "baru"
        tambah_jabatan(keadaan, rencana, unit, peran=peran, **isi)
    elif ubah_jabatan(keadaan, rencana, lama, **isi):
        baris.nasib = "berubah"


def cari_jabatan(keadaan: Keadaan, unit: UnitOrganisasi, nama: str) -> list[Jabatan]:
    """Positions of a unit by name; 'Kepala' and 'Sekretaris' alone mean its offices."""
    peran = {"kepala": KEPALA, "sekretaris": SEKRETARIS}.get(kunci(nama))
    kantor = keadaan.kantor.get((unit.pk, peran)) if peran else None
    return [kantor] if kantor else keadaan.jabatan.get((unit.pk, kunci(nama)), [])


def tambah_jabatan(keadaan: Keadaan, rencana: Rencana, unit: UnitOrganisasi, **isi: Any) -> Jabatan:
    """Plan a new position."""
    jabatan = rencana.tambah(Jabatan(instansi=keadaan.instansi, unit_id=unit.pk, **isi))
    keadaan.catat_jabatan(jabatan)
    return jabatan
