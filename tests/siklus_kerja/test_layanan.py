"""Plan, breakdown, progress and evidence through the door: what is kept, what is refused, what the database holds itself."""

from datetime import date

import pytest
from django.core.files.base import ContentFile
from django.db import DatabaseError, IntegrityError, connection, transaction

from simpul.inti.jejak import periksa_perkara
from simpul.inti.pintu import Ditolak
from simpul.organisasi.models import Kompetensi
from simpul.penugasan.butir import MasukanButir, kerjakan
from simpul.penugasan.models import Butir, Penugasan
from simpul.penugasan.permintaan import DataTim, Permintaan
from simpul.penugasan.services import ajukan, langkah
from simpul.siklus_kerja.bukti import Unggahan
from simpul.siklus_kerja.draf import Masa, draf_laporan
from simpul.siklus_kerja.models import Bagian, Bukti, Kegiatan, Kemajuan, Lampiran
from simpul.siklus_kerja.services import (
    DataBagian,
    DataKegiatan,
    Terpakai,
    catat_kemajuan,
    susun_rencana,
    susun_rincian,
)

MARET, APRIL, MEI = date(2024, 3, 5), date(2024, 4, 30), date(2024, 5, 31)


@pytest.fixture
def tugas(dunia):
    penugasan = ajukan(Permintaan("tunjuk", dunia.asma, "Data stunting", (dunia.citra,)))
    langkah(penugasan, "terima", dunia.citra)
    return penugasan


def kegiatan(uraian="Ukur", anggaran=10_000_000, **lain):
    return DataKegiatan(uraian, MARET, APRIL, "Data", anggaran, **lain)


def rencana(dunia, tugas, *daftar):
    susun_rencana(tugas, dunia.citra, daftar or (kegiatan(), kegiatan("Olah", 5_000_000)))
    kerjakan(tugas, "tetapkan_rencana", dunia.asma)
    return list(Kegiatan.objects.filter(rencana__penugasan=tugas))


def bagian(dunia, k, anggaran=0, **lain):
    return DataBagian(
        k.pk, lain.pop("uraian", "Timbang"), lain.pop("siapa", dunia.citra), MARET, APRIL, anggaran, **lain
    )


def ubah_di_luar_pintu(daftar, anggaran):
    """Write past the services; what the database checks at the end of a transaction it checks now."""
    with transaction.atomic():
        daftar.update(anggaran=anggaran)
        connection.cursor().execute("SET CONSTRAINTS ALL IMMEDIATE")


def test_rencana_memuat_kegiatan_dan_anggarannya_jumlah_semuanya(dunia, tugas):
    semua = rencana(dunia, tugas)
    assert [k.uraian for k in semua] == ["Ukur", "Olah"]
    butir = Butir.objects.get(prosedur="rencana")
    assert (butir.anggaran, butir.keadaan) == (15_000_000, "ditetapkan")
    assert not periksa_perkara(Penugasan.objects.get().perkara)


def test_basis_data_menolak_anggaran_yang_bukan_jumlah_kegiatan(dunia, tugas):
    satu, _dua = rencana(dunia, tugas)
    with pytest.raises(DatabaseError, match="bukan jumlah"):
        ubah_di_luar_pintu(Kegiatan.objects.filter(pk=satu.pk), 1)


def test_mengubah_rencana_yang_ditetapkan_perlu_alasan_dan_penetapan_lagi(dunia, tugas):
    satu, dua = rencana(dunia, tugas)
    tetap = [kegiatan("Ukur ulang", 12_000_000, id=satu.pk)]
    with pytest.raises(Ditolak):
        susun_rencana(tugas, dunia.citra, tetap)
    susun_rencana(tugas, dunia.citra, tetap, alasan="Harga naik")
    assert Butir.objects.get(prosedur="rencana").keadaan == "disusun"
    assert [(k.pk, k.uraian) for k in Kegiatan.objects.all()] == [(satu.pk, "Ukur ulang")]
    assert not Kegiatan.objects.filter(pk=dua.pk).exists()


@pytest.mark.klausul("lamp-II-b-ii-2-b")
def test_rincian_tetap_dalam_anggaran_dan_jadwal_setiap_kegiatan(dunia, tugas):
    satu, dua = rencana(dunia, tugas)
    lebih = [bagian(dunia, dua, 6_000_000)]
    with pytest.raises(Ditolak) as tolak:
        susun_rincian(tugas, dunia.citra, lebih)
    assert tolak.value.putusan.mengutip("lamp-II-b-ii-2-b")
    lambat = [DataBagian(satu.pk, "Timbang", dunia.citra, MARET, MEI)]
    with pytest.raises(Ditolak):
        susun_rincian(tugas, dunia.citra, lambat)
    susun_rincian(tugas, dunia.citra, [bagian(dunia, satu, 10_000_000), bagian(dunia, dua, 5_000_000)])
    assert Butir.objects.get(prosedur="rincian").anggaran == 15_000_000
    with pytest.raises(DatabaseError, match="melebihi kegiatannya"):
        ubah_di_luar_pintu(Bagian.objects.filter(kegiatan=dua), 9_000_000)


def test_kegiatan_perkara_lain_bukan_kegiatan_rencana_ini(dunia, tugas):
    rencana(dunia, tugas)
    lain = ajukan(Permintaan("tunjuk", dunia.asma, "Lain", (dunia.citra,)))
    langkah(lain, "terima", dunia.citra)
    (asing, _dua) = rencana(dunia, lain)
    with pytest.raises(Ditolak):
        susun_rincian(tugas, dunia.citra, [bagian(dunia, asing)])


@pytest.mark.klausul("lamp-II-b-ii-2-c", "lamp-IV-D-3-a-2")
def test_bagian_yang_menuntut_kemampuan_yang_belum_tercatat_perlu_alasan(dunia, tugas):
    satu, _dua = rencana(dunia, tugas)
    menuntut = [bagian(dunia, satu, kompetensi="Statistik")]
    with pytest.raises(Ditolak) as tolak:
        susun_rincian(tugas, dunia.citra, menuntut)
    assert tolak.value.putusan.mengutip("lamp-II-b-ii-2-c")
    beralasan = susun_rincian(tugas, dunia.citra, menuntut, alasan="Sedang dilatih")
    assert beralasan.memperingatkan("lamp-IV-D-3-a-2")
    Kompetensi.objects.create(
        instansi=dunia.instansi, pegawai=dunia.citra, jenis="keahlian", nama="statistik", bukti="Sertifikat"
    )
    assert not susun_rincian(tugas, dunia.citra, menuntut).memperingatkan("lamp-IV-D-3-a-2")


def test_kemajuan_dicatat_pada_bagian_sendiri_dan_terkumpul_pada_penugasan(dunia, tugas):
    satu, dua = rencana(dunia, tugas)
    susun_rincian(tugas, dunia.citra, [bagian(dunia, satu), bagian(dunia, dua)])
    pertama, _kedua = Bagian.objects.all()
    catat_kemajuan(tugas, dunia.citra, 50, bagian=pertama, uraian="Separuh desa")
    pertama.refresh_from_db()
    assert (pertama.persen, Penugasan.objects.get().kemajuan) == (50, 25)
    with pytest.raises(Ditolak):
        catat_kemajuan(tugas, dunia.dodi, 60, bagian=pertama)
    with pytest.raises(DatabaseError), transaction.atomic():
        Kemajuan.objects.update(persen=100)


def test_tanpa_rencana_pun_kemajuan_dapat_dicatat(dunia, tugas):
    catat_kemajuan(tugas, dunia.citra, 30)
    catat_kemajuan(tugas, dunia.citra, 60)
    assert Penugasan.objects.get().kemajuan == 60
    assert Butir.objects.get(prosedur="rincian").keadaan == "baru"


def test_catatan_atas_seluruh_pekerjaan_tidak_menggantikan_kemajuan_bagiannya(dunia, tugas):
    satu, _dua = rencana(dunia, tugas)
    susun_rincian(tugas, dunia.citra, [bagian(dunia, satu)])
    catat_kemajuan(tugas, dunia.citra, 40, bagian=Bagian.objects.get())
    catat_kemajuan(tugas, dunia.citra, 90, uraian="Rapat")
    assert Penugasan.objects.get().kemajuan == 40


def test_bukti_yang_sama_disimpan_sekali_dan_dipakai_di_mana_mana(dunia, tugas):
    for nama in ("a.pdf", "b.pdf"):
        berkas = Unggahan(ContentFile(b"%PDF-1.7 isi", name=nama))
        catat_kemajuan(tugas, dunia.citra, 10, bukti=[berkas])
    assert (Bukti.objects.count(), Lampiran.objects.count()) == (1, 2)
    catat_kemajuan(tugas, dunia.citra, 20, bukti=[Unggahan(tautan="https://contoh.test/foto")])
    assert Bukti.objects.count() == 2


def test_bagian_yang_sudah_dikerjakan_tidak_hilang_dari_rincian(dunia, tugas):
    satu, dua = rencana(dunia, tugas)
    susun_rincian(tugas, dunia.citra, [bagian(dunia, satu), bagian(dunia, dua, uraian="Olah data")])
    pertama, kedua = Bagian.objects.all()
    catat_kemajuan(tugas, dunia.citra, 50, bagian=pertama)
    with pytest.raises(Terpakai, match="Timbang"):
        susun_rincian(tugas, dunia.citra, [bagian(dunia, dua, id=kedua.pk)])
    assert Bagian.objects.count() == 2
    with pytest.raises(Terpakai, match="Ukur"):
        susun_rencana(tugas, dunia.citra, [kegiatan("Olah", id=dua.pk)], alasan="Dipersempit")


def test_draf_laporan_terisi_dari_kemajuan_bukti_dan_masalah(dunia, tugas):
    catat_kemajuan(
        tugas, dunia.citra, 40, uraian="Mengukur 12 desa", bukti=[Unggahan(tautan="https://x.test/1")]
    )
    kerjakan(
        tugas,
        "sampaikan_masalah",
        dunia.citra,
        masukan=MasukanButir("Timbangan rusak", alternatif=("Pinjam",)),
    )
    draf = draf_laporan(tugas, dunia.citra, Masa(MARET, APRIL))
    assert "Mengukur 12 desa" in draf
    assert "https://x.test/1" in draf
    assert "Timbangan rusak" in draf


@pytest.mark.klausul("lamp-I-3", "lamp-II-b-ii-3-c")
def test_hasil_yang_diterima_menyelesaikan_pekerjaan_dan_membebaskan_orangnya(dunia, tugas):
    kerjakan(tugas, "sampaikan_hasil", dunia.citra, masukan=MasukanButir("Data 143 desa"))
    kerjakan(tugas, "nyatakan_sesuai", dunia.asma)
    kerjakan(tugas, "nyatakan_sesuai", dunia.darwis)
    tugas.refresh_from_db()
    assert tugas.status == "selesai"
    assert [a.keadaan for a in tugas.anggota.all()] == ["selesai"]
    with pytest.raises(Ditolak):
        langkah(tugas, "perpanjang", dunia.asma)
    assert not periksa_perkara(tugas.perkara)


def test_satu_hasil_saja_sekalipun_disampaikan_berkali_kali(dunia, tugas):
    for putaran in (1, 2, 3):
        kerjakan(tugas, "sampaikan_hasil", dunia.citra, masukan=MasukanButir(f"Putaran {putaran}"))
        kerjakan(tugas, "kembalikan_hasil", dunia.asma, masukan=MasukanButir(alasan="Belum"))
    hasil = Butir.objects.get(prosedur="hasil")
    assert (hasil.putaran, hasil.uraian, hasil.jawaban) == (3, "Putaran 3", "Belum")
    with pytest.raises(IntegrityError), transaction.atomic():
        Butir.objects.create(instansi=dunia.instansi, penugasan=tugas, prosedur="hasil", keadaan="baru")


@pytest.mark.klausul("lamp-V-b-1")
def test_ketua_merangkum_pekerjaan_semua_anggota(dunia):
    tim = ajukan(Permintaan("bentuk", dunia.basri, "Vaksin", (dunia.dodi, dunia.endah), tim=DataTim("Tim", True, dunia.endah)))  # fmt: skip
    for siapa in (dunia.dodi, dunia.endah):
        langkah(tim, "terima", siapa)
    catat_kemajuan(tim, dunia.dodi, 40, uraian="Mendata sekolah")
    assert "Mendata sekolah" in draf_laporan(tim, dunia.endah, Masa(MARET, APRIL))
    assert "Dodi, Mendata sekolah" not in draf_laporan(tim, dunia.dodi, Masa(MARET, APRIL))


def test_yang_sudah_selesai_ditolak_dengan_keadaannya(dunia, tugas):
    kerjakan(tugas, "sampaikan_masalah", dunia.citra, masukan=MasukanButir("Rusak", alternatif=("Pinjam",)))
    masalah = Butir.objects.get()
    kerjakan(tugas, "putuskan_masalah", dunia.asma, butir=masalah.pk)
    kerjakan(tugas, "tuntaskan_masalah", dunia.citra, butir=masalah.pk)
    with pytest.raises(Ditolak) as tolak:
        kerjakan(tugas, "tuntaskan_masalah", dunia.citra, butir=masalah.pk)
    (halangan,) = tolak.value.putusan.halangan
    assert (halangan.fakta, "lamp-IV-A-2-c" in {k.id for k in halangan.klausul}) == ("keadaan", True)


def test_butir_perkara_lain_tidak_ada_di_perkara_ini(dunia, tugas):
    lain = ajukan(Permintaan("tunjuk", dunia.asma, "Data lain", (dunia.citra,)))
    langkah(lain, "terima", dunia.citra)
    kerjakan(lain, "sampaikan_masalah", dunia.citra, masukan=MasukanButir("Rusak", alternatif=("Pinjam",)))
    with pytest.raises(LookupError):
        kerjakan(tugas, "putuskan_masalah", dunia.asma, butir=Butir.objects.get().pk)
    assert Butir.objects.get().keadaan == "disampaikan"


def test_kegiatan_yang_disebut_dua_kali_tetap_dua_kegiatan(dunia, tugas):
    satu, _dua = rencana(dunia, tugas)
    susun_rencana(tugas, dunia.citra, [kegiatan(id=satu.pk), kegiatan("Lain", id=satu.pk)], alasan="Dipecah")
    assert Kegiatan.objects.count() == 2
    assert Butir.objects.get(prosedur="rencana").anggaran == 20_000_000
