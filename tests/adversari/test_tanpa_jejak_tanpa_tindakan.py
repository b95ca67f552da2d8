"""If the entry of the trail cannot be written the act does not happen: every kind of act, with a trail that refuses entries."""

import inspect
from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from django.db import DatabaseError
from django.urls import reverse

from simpul.aturan.fakta import Kriteria
from simpul.aturan.jenjang import Jenjang
from simpul.inti.jejak import segel_hari
from simpul.inti.models import Instansi, Segel
from simpul.inti.pintu import Siapa
from simpul.organisasi import services as organisasi
from simpul.organisasi.impor import layanan as impor
from simpul.organisasi.models import Delegasi, Impor, Kompetensi, Pegawai, Penempatan
from simpul.penugasan.butir import MasukanButir, kerjakan
from simpul.penugasan.permintaan import DataTim, Permintaan
from simpul.penugasan.services import Masukan, ajukan, langkah
from simpul.penugasan.surat import Surat
from simpul.penugasan.tasks import harian
from simpul.siklus_kerja.bukti import Unggahan
from simpul.siklus_kerja.models import Bagian, Kegiatan
from simpul.siklus_kerja.services import (
    DataBagian,
    DataKegiatan,
    catat_kemajuan,
    susun_rencana,
    susun_rincian,
)
from tests.adversari import pekerjaan
from tests.adversari.panggung import (
    AKHIR,
    DALAM,
    HARI,
    LUAR,
    MASUK,
    PD,
    TIM,
    Panggung,
    baca,
    beda,
    keadaan,
    kepala,
    pengunjung,
)
from tests.adversari.pekerjaan import KERJA
from tests.adversari.serentak import rusakkan_jejak, tolak_sisipan

Tindakan = Callable[[Panggung], Any]
ALASAN = Masukan(alasan="Perlu")

PEMBUKA: dict[str, Tindakan] = {
    "tunjuk": lambda p: ajukan(Permintaan("tunjuk", p.asma, "Baru", (p.citra,))),
    "ajukan": lambda p: ajukan(Permintaan("ajukan", p.asma, "Baru", (p.dodi,), unit_tujuan=p.yankes)),
    "kriteria": lambda p: ajukan(
        Permintaan("ajukan", p.asma, "Baru", unit_tujuan=p.yankes, kriteria=Kriteria(1))
    ),
    "bentuk": lambda p: ajukan(
        Permintaan("bentuk", p.asma, "Baru", (p.dodi,), tim=DataTim("Tim", True, p.citra))
    ),
    "sampaikan": lambda p: ajukan(Permintaan("sampaikan", p.dodi, "Baru", (p.dodi,), target="Target")),
    "ajukan_diri": lambda p: ajukan(
        Permintaan("ajukan_diri", p.dodi, "Baru", (p.dodi,), unit_tujuan=p.kesmas, target="Target")
    ),
    "masuk": lambda p: ajukan(
        Permintaan("masuk", p.fajar, "Baru", (p.citra,), surat=Surat("9/PROV", HARI)), pencatat=p.susi
    ),
    "ditolak": lambda p: ajukan(Permintaan("tunjuk", p.kiki, "Baru", (p.citra,))),
}

LANGKAH: dict[str, Tindakan] = {
    "setujui": lambda p: langkah(p.kasus[TIM], "setujui", p.basri),
    "tolak": lambda p: langkah(p.kasus[TIM], "tolak", p.basri, masukan=ALASAN),
    "cabut": lambda p: langkah(p.kasus[PD], "cabut", p.ida),
    "teruskan": lambda p: langkah(p.kasus[LUAR], "teruskan", p.man),
    "instruksikan": lambda p: langkah(p.kasus[MASUK], "instruksikan", p.man),
    "terima": lambda p: langkah(p.kasus[DALAM], "terima", p.kiki),
    "perpanjang": lambda p: langkah(
        p.kasus[DALAM], "perpanjang", p.ida, masukan=Masukan(alasan="Perlu", selesai=date(2025, 2, 1))
    ),
    "akhiri": lambda p: langkah(
        p.kasus[DALAM], "akhiri", p.ida, masukan=Masukan(alasan="Perlu", selesai=date(2024, 4, 1))
    ),
    "ditolak": lambda p: langkah(p.kasus[TIM], "setujui", p.asma),
}


def _kerja(nama: str, siapa: str, **isi: Any) -> Tindakan:
    return lambda p: kerjakan(p.kasus[KERJA], nama, p.orang[siapa], masukan=MasukanButir(**isi))


def _kemajuan(p: Panggung) -> Any:
    bukti = [Unggahan(tautan="https://contoh.test/baru")]
    return catat_kemajuan(
        p.kasus[KERJA], p.citra, 90, bagian=Bagian.objects.get(pelaksana=p.citra), bukti=bukti
    )


PEKERJAAN: dict[str, Tindakan] = {
    "ubah_rencana": lambda p: susun_rencana(
        p.kasus[KERJA], p.asma, [DataKegiatan("Baru", HARI, AKHIR, id=_kegiatan(p))], alasan="Perlu"
    ),
    "susun_rincian": lambda p: susun_rincian(
        p.kasus[KERJA], p.citra, [DataBagian(_kegiatan(p), "Baru", p.citra, HARI, AKHIR, id=_bagian(p))]
    ),
    "catat_kemajuan": _kemajuan,
    "laporkan": lambda p: pekerjaan.lapor(p.kasus[KERJA], p.citra, "Rahasia"),
    "beri_umpan_balik": lambda p: _kerja("beri_umpan_balik", "asma", uraian="Baik", tentang=p.citra)(p),
    "sampaikan_masalah": _kerja("sampaikan_masalah", "citra", uraian="Hujan", alternatif=("Tunda",)),
    "putuskan_masalah": _kerja("putuskan_masalah", "asma", uraian="Pinjam"),
    "sampaikan_hasil": _kerja("sampaikan_hasil", "citra", uraian="Petanya"),
    "minta_sumber_daya": _kerja("minta_sumber_daya", "citra", uraian="Mobil"),
    "ditolak": _kerja("sampaikan_hasil", "asma", uraian="Petanya"),
}


def _kegiatan(p: Panggung) -> int:
    return Kegiatan.objects.get(rencana__penugasan=p.kasus[KERJA]).pk


def _bagian(p: Panggung) -> int:
    return Bagian.objects.get(penugasan=p.kasus[KERJA]).pk


NIA = Siapa(None, "Nia")


def _milik(nama: str) -> Penempatan:
    return Penempatan.objects.get(pegawai__nama=nama)


# Every service of the organisation; the test below fails for one that is not here.
ORGANISASI: dict[str, Tindakan] = {
    "akhiri_penempatan": lambda p: organisasi.akhiri_penempatan(
        penempatan=_milik("Dodi"), selesai=HARI, siapa=NIA
    ),
    "aktifkan_akun": lambda p: organisasi.aktifkan_akun(pegawai=p.dodi, aktif=False, siapa=NIA),
    "atur_kelompok": lambda p: organisasi.atur_kelompok(pegawai=p.dodi, kelompok=["auditor"], siapa=NIA),
    "batalkan_penempatan": lambda p: organisasi.batalkan_penempatan(
        penempatan=_milik("Dodi"), alasan="Keliru", siapa=NIA
    ),
    "buat_akun": lambda p: organisasi.buat_akun(pegawai=p.wati, siapa=NIA),
    "buat_akun_semua": lambda p: organisasi.buat_akun_semua(instansi=p.bombana, siapa=NIA),
    "buat_jabatan": lambda p: organisasi.buat_jabatan(
        unit=p.kesmas, nama="Jabatan baru", jenjang=Jenjang.MAHIR, siapa=NIA
    ),
    "buat_perangkat_daerah": lambda p: organisasi.buat_perangkat_daerah(
        instansi=p.bombana, nama="Dinas Baru", pola="b", siapa=NIA
    ),
    "buat_sekretaris": lambda p: organisasi.buat_sekretaris(unit=p.kesmas, siapa=NIA),
    "buat_unit": lambda p: organisasi.buat_unit(
        induk=p.dinkes, nama="Bidang Baru", jenjang_kepala=Jenjang.ADMINISTRATOR, siapa=NIA
    ),
    "bubarkan_unit": lambda p: organisasi.bubarkan_unit(unit=p.kosong, tanggal=HARI, siapa=NIA),
    "cabut_delegasi": lambda p: organisasi.cabut_delegasi(
        delegasi=Delegasi.objects.get(penerima=p.citra), sejak=AKHIR, siapa=NIA
    ),
    "catat_instansi_lain": lambda p: organisasi.catat_instansi_lain(
        instansi=p.bombana, nama="Lain", pejabat_nama="Pejabat", siapa=NIA
    ),
    "catat_kompetensi": lambda p: organisasi.catat_kompetensi(
        pegawai=p.dodi, jenis="keahlian", nama="Baru", bukti="Surat", siapa=NIA
    ),
    "catat_pegawai_luar": lambda p: organisasi.catat_pegawai_luar(
        instansi_lain=p.provinsi, nama="Orang", jenjang=Jenjang.MAHIR, siapa=NIA
    ),
    "daftarkan_pegawai": lambda p: organisasi.daftarkan_pegawai(instansi=p.bombana, nama="Orang", siapa=NIA),
    "delegasikan": lambda p: organisasi.delegasikan(
        jabatan=kepala(p.yankes), pemberi=p.basri, penerima=p.endah, nomor="D/3", tanggal=HARI, mulai=HARI,
        selesai=AKHIR, siapa=NIA,
    ),
    "ganti_profil": lambda p: organisasi.ganti_profil(
        instansi=p.bombana, profil="rekaan-7-2024", versi=1, siapa=NIA
    ),
    "hapus_kompetensi": lambda p: organisasi.hapus_kompetensi(
        kompetensi=Kompetensi.objects.get(pegawai=p.dodi), siapa=NIA
    ),
    "koreksi_penempatan": lambda p: organisasi.koreksi_penempatan(
        penempatan=_milik("Dodi"), alasan="Keliru", siapa=NIA, nomor_dasar="SK/9"
    ),
    "kosongkan": lambda p: organisasi.kosongkan(jabatan=kepala(p.yankes), sejak=HARI, siapa=NIA),
    "mulai_instansi": lambda p: organisasi.mulai_instansi(
        instansi=Instansi(
            nama="Baru", nama_daerah="Kabupaten Baru", tempat="Baru", profil="bombana-31-2023"
        ),
        pengelola="baru", nama_pengelola="Baru", sandi="kopi pahit 7 cangkir",
    ),
    "pindahkan_unit": lambda p: organisasi.pindahkan_unit(unit=p.yankes, induk=p.dinsos, siapa=NIA),
    "setel_ulang_sandi": lambda p: organisasi.setel_ulang_sandi(pegawai=p.dodi, siapa=NIA),
    "tempatkan": lambda p: organisasi.tempatkan(
        pegawai=p.endah, jabatan=kepala(p.kosong), mulai=HARI, siapa=NIA
    ),
    "ubah_pegawai": lambda p: organisasi.ubah_pegawai(
        pegawai=p.dodi, siapa=NIA, surel="lain@surel.test", nip="198001012005011099", aktif=False
    ),
    "ubah_unit": lambda p: organisasi.ubah_unit(unit=p.yankes, nama="Nama Lain", siapa=NIA),
}  # fmt: skip


SEMUA = [PEMBUKA, LANGKAH, PEKERJAAN, ORGANISASI]


def test_every_service_of_the_organisation_is_tried():
    semua = {n for n in organisasi.__all__ if inspect.isfunction(getattr(organisasi, n))}
    assert semua == set(ORGANISASI)


@pytest.mark.parametrize("daftar", SEMUA, ids=["pembuka", "langkah", "pekerjaan", "organisasi"])
def test_without_its_entry_no_act_happens(p, segar, daftar):
    rusakkan_jejak()
    for nama, tindakan in daftar.items():
        semula = keadaan(percobaan=True)
        with pytest.raises(DatabaseError, match="penyimpanan rusak"):
            tindakan(baca())
        berubah = beda(semula, keadaan(percobaan=True))
        assert not berubah, (nama, berubah)


@pytest.mark.parametrize("daftar", SEMUA, ids=["pembuka", "langkah", "pekerjaan", "organisasi"])
def test_with_its_entry_each_of_these_acts_does_happen(p, segar, daftar):
    """Else the test above would pass for acts that do nothing anyway."""
    for nama, tindakan in daftar.items():
        if nama == "ditolak":
            continue
        semula = keadaan()
        tindakan(baca())
        assert "inti_jejak" in beda(semula, keadaan()), nama
        segar()


def test_an_import_without_its_entry_loads_nobody(p):
    satu = Impor.objects.get(instansi=p.bombana)
    impor.minta_muat(impor=satu, hanya_yang_baik=True)
    rusakkan_jejak()
    semula, orang = keadaan(), Pegawai.objects.count()
    impor.kerjakan(satu.pk)
    assert beda(semula, keadaan()) == ["organisasi_impor"]
    assert Pegawai.objects.count() == orang
    assert Impor.objects.get(pk=satu.pk).status == "gagal"


def test_a_page_says_that_something_broke_and_nothing_was_done(p):
    rusakkan_jejak()
    semula = keadaan(percobaan=True)
    kasus = p.kasus[TIM]
    ke = reverse("langkah", args=[kasus.perkara.kode, "setujui", kasus.jalur.order_by("pk").last().pk])
    kiriman = [
        ("basri", ke, {}),
        ("basri", "/", {"satu": p.giliran(TIM, "setujui").pk}),
        ("nia", reverse("kelola_kosongkan", args=[kepala(p.yankes).pk]), {"sejak": "2024-03-05"}),
        ("nia", reverse("kelola_akun_sandi", args=[p.dodi.pk]), {}),
    ]
    for siapa, alamat, isi in kiriman:
        jawab = pengunjung(siapa, raise_request_exception=False).post(alamat, isi)
        assert jawab.status_code == 500, alamat
        assert "penyimpanan" not in jawab.content.decode()
        assert not beda(semula, keadaan(percobaan=True)), alamat


def test_a_document_and_its_number_vanish_with_the_entry(p):
    """The book is as it was, so the next number follows the last one."""
    from simpul.naskah.models import BukuNomor

    rusakkan_jejak([p.kasus[LUAR].pk])
    semula = dict(BukuNomor.objects.values_list("pk", "terakhir"))
    with pytest.raises(DatabaseError):
        langkah(p.kasus[LUAR], "teruskan", p.man)
    assert dict(BukuNomor.objects.values_list("pk", "terakhir")) == semula


def test_a_day_whose_seal_cannot_be_written_is_not_sealed_and_is_tried_again(p, segar):
    tolak_sisipan("inti_segel", "true")
    semula = keadaan(percobaan=True)
    with pytest.raises(DatabaseError):
        segel_hari(p.bombana, HARI)
    with pytest.raises(DatabaseError):
        harian()
    # The indicators are counted before the seal, and again the next time: they are nobody's act.
    assert set(beda(semula, keadaan(percobaan=True))) <= {"siklus_kerja_ukuran"}
    assert not Segel.objects.exists()
    segar()
    harian()
    assert Segel.objects.count() == 2
