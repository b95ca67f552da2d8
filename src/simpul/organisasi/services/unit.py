"""Agencies, units and positions: founding, moving, dissolving."""

from datetime import date
from typing import Any

from django.db.models import Q, QuerySet
from django.utils.translation import gettext_lazy as _

from simpul.aturan.jenjang import Jenjang
from simpul.aturan.organisasi import pola_menurut_peraturan
from simpul.aturan.profil import Pola, Profil
from simpul.inti.models import Instansi, Jejak
from simpul.inti.pintu import Siapa
from simpul.organisasi.models import Jabatan, Penempatan, UnitOrganisasi
from simpul.organisasi.services.dasar import butuh, perubahan, seinstansi
from simpul.organisasi.services.sebutan import sebutan_kepala_pd, sebutan_kepala_unit

POTRET_UNIT = ("nama", "kode", "pola", "pola_alasan", "jenjang_kepala", "induk_id", "alamat", "aktif_sampai")
LUAR_PERIKSA = ("leluhur", "perangkat_daerah", "instansi", "induk")


def potret_unit(unit: UnitOrganisasi) -> dict[str, Any]:
    """What the trail says of a unit."""
    return {"unit": unit.pk} | {nama: getattr(unit, nama) for nama in POTRET_UNIT}


def potret_jabatan(jabatan: Jabatan) -> dict[str, Any]:
    """What the trail says of a position."""
    return {
        "jabatan": jabatan.pk,
        "unit": jabatan.unit_id,
        "nama": jabatan.nama,
        "jenjang": jabatan.jenjang,
        "peran": jabatan.peran,
    }


def periksa_pola(isi: Profil, nama: str, kunci: str, alasan: str) -> Pola:
    """The pattern asked for.

    Raises:
        ValidationError: the profile has no such pattern, or gives another one and no reason says why.
    """
    butuh(
        kunci in isi.pola,
        _("Pola “%(pola)s” tidak ada dalam peraturan ini; pilihannya %(pilihan)s."),
        "pola_tidak_dikenal",
        pola=kunci,
        pilihan=", ".join(isi.pola),
    )
    resmi = pola_menurut_peraturan(nama, isi.organisasi)
    butuh(
        resmi in (None, kunci) or alasan.strip(),
        _("Peraturan memberi %(nama)s pola %(resmi)s. Tulis alasan bila memakai pola %(pola)s."),
        "pola_tanpa_alasan",
        nama=nama,
        resmi=resmi,
        pola=kunci,
    )
    return isi.pola[kunci]


def _periksa_kepala(jenjang: Jenjang) -> None:
    pesan = _("Seorang Pelaksana tidak dapat memimpin unit (Pasal 1 angka 21).")
    butuh(jenjang is not Jenjang.PELAKSANA, pesan, "kepala_pelaksana")


def _kode_bebas(instansi_id: int, kode: str) -> str:
    if kode:
        return kode
    terpakai = set(UnitOrganisasi.objects.filter(instansi=instansi_id).values_list("kode", flat=True))
    nomor = len(terpakai) + 1
    while f"U{nomor:04d}" in terpakai:
        nomor += 1
    return f"U{nomor:04d}"


KODE_BEKAS = _("Kode %(milik)s dulu milik unit lain dan tertulis dalam nomor naskahnya. Pilih kode lain.")


def kode_dilepas(instansi_id: int, selain: int | None = None) -> QuerySet[Jejak, str]:
    """Codes that units have given up: they stand in the numbers of their documents, and go to no other unit."""
    entri = Jejak.objects.filter(
        perkara__instansi=instansi_id, langkah="ubah unit", sebelum__kode__isnull=False
    )
    return entri.exclude(sebelum__unit=selain).values_list("sebelum__kode", flat=True)


def _periksa_kode(unit: UnitOrganisasi) -> None:
    bekas = kode_dilepas(unit.instansi_id, unit.pk).filter(sebelum__kode=unit.kode)
    dipakai = UnitOrganisasi.objects.filter(instansi=unit.instansi_id, kode=unit.kode)
    butuh(dipakai.exists() or not bekas.exists(), KODE_BEKAS, "kode_bekas", milik=unit.kode)


def sebutan_kepala(unit: UnitOrganisasi) -> str:
    """The title that the head of a unit has unless someone chose another."""
    if unit.induk_id is None:
        susunan = unit.instansi.profil_kini.pola[unit.pola]
        return sebutan_kepala_pd(unit.nama, susunan, sekretariat_daerah=unit.sekretariat_daerah)
    puncak = unit.perangkat_daerah or unit
    return sebutan_kepala_unit(unit.nama, puncak.nama)


def _simpan_baru(unit: UnitOrganisasi, sebutan: str) -> Jabatan:
    """Write a new node and the office that heads it; a root is its own Perangkat Daerah."""
    unit.full_clean(exclude=LUAR_PERIKSA, validate_constraints=False)
    _periksa_kode(unit)
    unit.save(force_insert=True)
    di_atas = unit.induk.leluhur if unit.induk else []
    unit.leluhur, unit.perangkat_daerah_id = [*di_atas, unit.pk], (di_atas or [unit.pk])[0]
    unit.save(update_fields=["leluhur", "perangkat_daerah"])
    return Jabatan.objects.create(
        instansi_id=unit.instansi_id,
        unit=unit,
        nama=sebutan,
        jenjang=unit.jenjang_kepala,
        peran=Jabatan.Peran.KEPALA,
    )


def buat_perangkat_daerah(
    *,
    instansi: Instansi,
    nama: str,
    pola: str,
    kode: str = "",
    jenjang_kepala: Jenjang | None = None,
    sekretariat_daerah: bool = False,
    pola_alasan: str = "",
    siapa: Siapa | None = None,
) -> UnitOrganisasi:
    """Found an agency with the office of its head, named as the agency demands."""
    susunan = periksa_pola(instansi.profil_kini, nama, pola, pola_alasan)
    jenjang = Jenjang(jenjang_kepala or susunan.jenjang_level_1)
    _periksa_kepala(jenjang)
    with perubahan(instansi, "buat perangkat daerah", siapa) as catatan:
        unit = UnitOrganisasi(
            instansi=instansi,
            nama=nama.strip(),
            kode=_kode_bebas(instansi.pk, kode),
            pola=pola,
            pola_alasan=pola_alasan.strip(),
            jenjang_kepala=jenjang,
            sekretariat_daerah=sekretariat_daerah,
        )
        _simpan_baru(unit, sebutan_kepala_pd(unit.nama, susunan, sekretariat_daerah=sekretariat_daerah))
        catatan.sesudah = potret_unit(unit)
    return unit


def buat_unit(
    *,
    induk: UnitOrganisasi,
    nama: str,
    jenjang_kepala: Jenjang,
    pola: str = "",
    kode: str = "",
    pola_alasan: str = "",
    siapa: Siapa | None = None,
) -> UnitOrganisasi:
    """Found a unit or sub-section; without a pattern of its own it follows what lies above it."""
    if pola:
        periksa_pola(induk.instansi.profil_kini, nama, pola, pola_alasan)
    _periksa_kepala(Jenjang(jenjang_kepala))
    with perubahan(induk.instansi, "buat unit", siapa) as catatan:
        unit = UnitOrganisasi(
            instansi_id=induk.instansi_id,
            induk=induk,
            nama=nama.strip(),
            kode=_kode_bebas(induk.instansi_id, kode),
            pola=pola,
            pola_alasan=pola_alasan.strip(),
            jenjang_kepala=Jenjang(jenjang_kepala),
        )
        puncak = UnitOrganisasi.objects.get(pk=induk.leluhur[0])
        _simpan_baru(unit, sebutan_kepala_unit(unit.nama, puncak.nama))
        catatan.sesudah = potret_unit(unit)
    return unit


def buat_sekretaris(
    *, unit: UnitOrganisasi, jenjang: Jenjang = Jenjang.PENGAWAS, siapa: Siapa | None = None
) -> Jabatan:
    """The office of the Sekretaris, level 2 of an organisation with one level (pattern d)."""
    _periksa_kepala(Jenjang(jenjang))
    return _buat_jabatan(unit, f"Sekretaris {unit.nama}", jenjang, Jabatan.Peran.SEKRETARIS, siapa)


def buat_jabatan(*, unit: UnitOrganisasi, nama: str, jenjang: Jenjang, siapa: Siapa | None = None) -> Jabatan:
    """An ordinary position of a unit, which many people may hold; the one that exists if it does."""
    return _buat_jabatan(unit, nama.strip(), jenjang, Jabatan.Peran.ANGGOTA, siapa)


def _buat_jabatan(
    unit: UnitOrganisasi, nama: str, jenjang: Jenjang, peran: Jabatan.Peran, siapa: Siapa | None
) -> Jabatan:
    with perubahan(unit.instansi, "buat jabatan", siapa) as catatan:
        isi = {"unit": unit, "nama": nama, "jenjang": Jenjang(jenjang), "peran": peran}
        jabatan, baru = Jabatan.objects.get_or_create(**isi, defaults={"instansi_id": unit.instansi_id})
        catatan.sesudah, catatan.batal = potret_jabatan(jabatan), not baru
    return jabatan


def _kantor(unit_id: list[int]) -> set[int]:
    kantor = Jabatan.objects.filter(unit__in=unit_id).exclude(peran=Jabatan.Peran.ANGGOTA)
    return set(kantor.values_list("pk", flat=True))


def pindahkan_unit(
    *, unit: UnitOrganisasi, induk: UnitOrganisasi, siapa: Siapa | None = None
) -> UnitOrganisasi:
    """Put a unit, with all below it, under another one."""
    seinstansi(unit.instansi_id, induk)
    with perubahan(unit.instansi, "pindahkan unit", siapa) as catatan:
        unit.refresh_from_db()
        induk.refresh_from_db()
        butuh(unit.induk_id, _("Perangkat Daerah tidak dapat dipindahkan ke bawah unit lain."), "pindah_pd")
        butuh(
            unit.pk not in induk.leluhur, _("Unit tidak dapat berada di bawah dirinya sendiri."), "melingkar"
        )
        butuh(induk.aktif_sampai is None, _("Unit tujuan sudah dibubarkan."), "dibubarkan")
        catatan.sebelum = potret_unit(unit)
        di_bawah = list(UnitOrganisasi.objects.filter(leluhur__contains=[unit.pk]))
        _gantung(di_bawah, unit, induk)
        unit.refresh_from_db()
        catatan.sesudah, catatan.jabatan = potret_unit(unit), _kantor([u.pk for u in di_bawah])
    return unit


def _gantung(di_bawah: list[UnitOrganisasi], unit: UnitOrganisasi, induk: UnitOrganisasi) -> None:
    kedalaman = len(unit.leluhur) - 1
    for satu in di_bawah:
        satu.leluhur = [*induk.leluhur, *satu.leluhur[kedalaman:]]
        satu.perangkat_daerah_id = induk.leluhur[0]
        if satu.pk == unit.pk:
            satu.induk_id = induk.pk
    UnitOrganisasi.objects.bulk_update(di_bawah, ["leluhur", "perangkat_daerah", "induk"], batch_size=500)


def bubarkan_unit(
    *, unit: UnitOrganisasi, tanggal: date, alasan: str = "", siapa: Siapa | None = None
) -> UnitOrganisasi:
    """Dissolve a unit; ``tanggal`` is its last day. Refused while people or units are in it after that day."""
    with perubahan(unit.instansi, "bubarkan unit", siapa) as catatan:
        masih = Penempatan.objects.filter(jabatan__unit=unit, berlaku=True).filter(
            Q(selesai__isnull=True) | Q(selesai__gt=tanggal)
        )
        jumlah = masih.count()
        butuh(
            not jumlah,
            _("Masih ada %(jumlah)s orang yang ditempatkan di %(unit)s sesudah hari itu."),
            "masih_berisi",
            jumlah=jumlah,
            unit=unit.nama,
        )
        anak = unit.anak.filter(Q(aktif_sampai__isnull=True) | Q(aktif_sampai__gt=tanggal)).first()
        butuh(anak is None, _("Unit di bawahnya, %(anak)s, masih ada."), "masih_beranak", anak=anak)
        catatan.sebelum, catatan.isian = potret_unit(unit), {"alasan": alasan}
        unit.aktif_sampai = tanggal
        unit.save(update_fields=["aktif_sampai"])
        catatan.sesudah = potret_unit(unit)
    return unit


def ubah_unit(*, unit: UnitOrganisasi, siapa: Siapa | None = None, **isian: Any) -> UnitOrganisasi:
    """Change the name, code, address, pattern or its reason of a unit; the title of its head follows the name."""
    boleh = {"nama", "kode", "alamat", "kontak", "pola", "pola_alasan", "aktif_dari"}
    butuh(
        set(isian) <= boleh, _("Isian tidak dikenal: %(nama)s."), nama=", ".join(sorted(set(isian) - boleh))
    )
    with perubahan(unit.instansi, "ubah unit", siapa) as catatan:
        unit.refresh_from_db()
        catatan.sebelum, sebutan_lama = potret_unit(unit), sebutan_kepala(unit)
        for nama, nilai in isian.items():
            setattr(unit, nama, nilai)
        if unit.pola and {"nama", "pola", "pola_alasan"} & set(isian):
            periksa_pola(unit.instansi.profil_kini, unit.nama, unit.pola, unit.pola_alasan)
        unit.full_clean(exclude=LUAR_PERIKSA, validate_constraints=False)
        _periksa_kode(unit)
        unit.save(update_fields=list(isian))
        Jabatan.objects.filter(unit=unit, peran=Jabatan.Peran.KEPALA, nama=sebutan_lama).update(
            nama=sebutan_kepala(unit)
        )
        catatan.sesudah = potret_unit(unit)
        catatan.batal = catatan.sesudah == catatan.sebelum and "kontak" not in isian
        catatan.jabatan = _kantor([unit.pk])
    return unit
