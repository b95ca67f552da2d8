"""The pages of the work: what a person can do there, what he cannot and why, and what they cost."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from simpul.inti.models import Jejak
from simpul.naskah.models import Naskah
from simpul.organisasi.models import Pegawai
from simpul.penugasan.butir import MasukanButir, kerjakan
from simpul.penugasan.masukan import Masukan
from simpul.penugasan.models import Butir, Giliran, Penugasan
from simpul.penugasan.permintaan import Permintaan
from simpul.penugasan.services import ajukan, langkah
from simpul.siklus_kerja.bukti import Unggahan, lampirkan
from simpul.siklus_kerja.models import Bagian, Bukti, Kegiatan, Kemajuan
from simpul.siklus_kerja.services import catat_kemajuan

TERBANYAK = 16


@pytest.fixture
def tugas(dunia):
    penugasan = ajukan(Permintaan("tunjuk", dunia.asma, "Data stunting", (dunia.citra,)))
    langkah(penugasan, "terima", dunia.citra)
    return penugasan


def ke(nama, tugas, *lain):
    return reverse(nama, args=[tugas.perkara.kode, *lain])


def buka(client, alamat, *, status=200):
    with CaptureQueriesContext(connection) as kueri:
        jawab = client.get(alamat)
    assert jawab.status_code == status, jawab.content.decode()[:2000]
    assert len(kueri) <= TERBANYAK, "\n".join(q["sql"][:160] for q in kueri.captured_queries)
    return jawab.content.decode()


def kirim(client, alamat, isi, *, status=302):
    jawab = client.post(alamat, isi)
    assert jawab.status_code == status, jawab.content.decode()[:3000]
    return jawab.content.decode()


def rencana(*kegiatan):
    isi = {
        "kegiatan-TOTAL_FORMS": len(kegiatan),
        "kegiatan-INITIAL_FORMS": 0,
        "alasan": "",
        "bersama": "Asma",
    }
    for n, (uraian, anggaran) in enumerate(kegiatan):
        isi |= {f"kegiatan-{n}-uraian": uraian, f"kegiatan-{n}-anggaran": anggaran}
        isi |= {f"kegiatan-{n}-mulai": "2024-03-05", f"kegiatan-{n}-selesai": "2024-04-30"}
    return isi


def bagian(dunia, k, **lain):
    isi = {
        "bagian-TOTAL_FORMS": 1, "bagian-INITIAL_FORMS": 0, "bagian-0-kegiatan": k.pk, "bagian-0-uraian": "Timbang",
        "bagian-0-pelaksana": dunia.citra.pk, "bagian-0-mulai": "2024-03-05", "bagian-0-selesai": "2024-04-30",
        "bagian-0-anggaran": 1000, "alasan": "", "bersama": "",
    }  # fmt: skip
    return {**isi, **lain}


def test_dari_rencana_sampai_hasil_diterima_lewat_halaman(dunia, tugas, masuk):
    kirim(masuk(dunia.citra), ke("rencana", tugas), rencana(("Ukur", 10_000), ("Olah", 5_000)))
    assert "Tetapkan rencana kegiatan" in buka(masuk(dunia.asma), "/")
    masuk(dunia.asma).post("/", {"satu": Giliran.objects.get().pk})
    satu = Kegiatan.objects.first()
    kirim(masuk(dunia.citra), ke("rincian", tugas), bagian(dunia, satu))
    foto = SimpleUploadedFile("foto.png", b"\x89PNG\r\n\x1a\n isi")
    potongan = {"bagian": Bagian.objects.get().pk, "persen": 50, "uraian": "12 desa", "berkas": foto}
    kirim(masuk(dunia.citra), ke("kemajuan", tugas), potongan)
    halaman = buka(masuk(dunia.asma), ke("kerja", tugas))
    assert "12 desa" in halaman
    assert "50%" in halaman
    kirim(masuk(dunia.citra), ke("langkah_kerja_baru", tugas, "sampaikan_hasil"), {"uraian": "Data lengkap"})
    hasil = Butir.objects.get(prosedur="hasil")
    kirim(
        masuk(dunia.asma),
        ke("langkah_kerja", tugas, "kembalikan_hasil", hasil.pk),
        {"alasan": "Kurang 3 desa"},
    )
    assert "Kurang 3 desa" in buka(masuk(dunia.citra), ke("kerja", tugas))
    kirim(masuk(dunia.citra), ke("langkah_kerja", tugas, "sampaikan_hasil", hasil.pk), {"uraian": "Lengkap"})
    masuk(dunia.asma).post("/", {"satu": Giliran.objects.get().pk})
    masuk(dunia.darwis).post("/", {"satu": Giliran.objects.get().pk})
    assert Penugasan.objects.get().status == "selesai"


def test_rencana_tanpa_kegiatan_ditolak_dan_isian_tetap(dunia, tugas, masuk):
    halaman = kirim(masuk(dunia.citra), ke("rencana", tugas), rencana(("", "")), status=422)
    assert "medan--salah" in halaman
    assert "2024-04-30" in halaman
    assert not Kegiatan.objects.exists()


def test_baris_rincian_yang_hanya_menampilkan_kegiatan_diabaikan(dunia, tugas, masuk):
    kirim(masuk(dunia.citra), ke("rencana", tugas), rencana(("Ukur", 10_000)))
    masuk(dunia.asma).post("/", {"satu": Giliran.objects.get().pk})
    satu = Kegiatan.objects.get()
    kosong = {"bagian-TOTAL_FORMS": 2, "bagian-1-kegiatan": satu.pk, "bagian-1-anggaran": ""}
    kirim(masuk(dunia.citra), ke("rincian", tugas), {**bagian(dunia, satu), **kosong})
    assert Bagian.objects.count() == 1


def test_baris_rencana_ditambah_tanpa_menyimpan_apa_pun(dunia, tugas, masuk):
    isi = {**rencana(("Ukur", 10_000)), "tambah": "1"}
    halaman = kirim(masuk(dunia.citra), ke("rencana", tugas), isi, status=200)
    assert 'name="kegiatan-3-uraian"' in halaman
    assert 'value="Ukur"' in halaman
    assert not Kegiatan.objects.exists()


@pytest.mark.klausul("lamp-IV-D-2-a")
def test_rincian_sebelum_rencana_ditetapkan_tampil_redup_dengan_klausulnya(dunia, tugas, masuk):
    halaman = buka(masuk(dunia.citra), ke("rincian", tugas))
    assert "Rencana kegiatan belum ditetapkan Pimpinan Unit." in halaman
    assert 'name="bagian-0-uraian"' not in halaman


def test_halaman_kerja_tidak_bertambah_kuerinya_dengan_isinya(dunia, tugas, masuk):
    client = masuk(dunia.citra)
    client.get(ke("kerja", tugas))
    with CaptureQueriesContext(connection) as kosong:
        client.get(ke("kerja", tugas))
    for n in range(12):
        catat_kemajuan(tugas, dunia.citra, n * 5, uraian=f"Catatan {n}")
        masukan = MasukanButir(f"Masalah {n}", alternatif=("Pinjam",))
        kerjakan(tugas, "sampaikan_masalah", dunia.citra, masukan=masukan)
    with CaptureQueriesContext(connection) as penuh:
        client.get(ke("kerja", tugas))
    assert len(penuh) == len(kosong)


@pytest.mark.klausul("lamp-IV-A-2-c")
def test_masalah_tanpa_usul_ditolak_formulirnya(dunia, tugas, masuk):
    alamat = ke("langkah_kerja_baru", tugas, "sampaikan_masalah")
    halaman = kirim(masuk(dunia.citra), alamat, {"uraian": "Timbangan rusak"}, status=422)
    assert "Jalan keluar" in halaman
    kirim(masuk(dunia.citra), alamat, {"uraian": "Timbangan rusak", "alternatif": "Pinjam\nSewa"})
    assert Butir.objects.get().alternatif == ["Pinjam", "Sewa"]


def test_draf_laporan_sudah_terisi(dunia, tugas, masuk):
    catat_kemajuan(tugas, dunia.citra, 40, uraian="Mengukur 12 desa")
    alamat = ke("langkah_kerja_baru", tugas, "laporkan")
    assert "Mengukur 12 desa" in buka(masuk(dunia.citra), alamat)
    kirim(masuk(dunia.citra), alamat, {"uraian": "Selesai 12 desa"})
    assert "Data stunting" in buka(masuk(dunia.asma), reverse("laporan"))
    laporan = Butir.objects.get(prosedur="laporan")
    assert "Selesai 12 desa" in buka(masuk(dunia.asma), ke("butir", tugas, laporan.pk))
    pdf = masuk(dunia.asma).get(ke("butir_pdf", tugas, laporan.pk))
    assert pdf.content.startswith(b"%PDF-")


@pytest.mark.klausul("lamp-IV-D-3-d")
def test_laporan_tidak_dibaca_yang_bukan_penerimanya(dunia, tugas, masuk):
    kerjakan(tugas, "laporkan", dunia.citra, masukan=MasukanButir("Rahasia"))
    laporan = Butir.objects.get(prosedur="laporan")
    buka(masuk(dunia.darwis), ke("butir", tugas, laporan.pk), status=404)
    buka(masuk(dunia.darwis), ke("butir_pdf", tugas, laporan.pk), status=404)
    assert "Rahasia" not in buka(masuk(dunia.darwis), ke("kerja", tugas))


def test_orang_luar_perkara_tidak_melihat_apa_pun(dunia, tugas, masuk):
    for nama in ("kerja", "rencana", "rincian", "kemajuan"):
        buka(masuk(dunia.kiki), ke(nama, tugas), status=404)
    kirim(masuk(dunia.kiki), ke("kemajuan", tugas), {"persen": 50}, status=404)
    assert not Kemajuan.objects.exists()


def test_bukti_hanya_untuk_yang_boleh_membaca_perkaranya(dunia, tugas, masuk, settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path
    foto = SimpleUploadedFile("foto.png", b"\x89PNG\r\n\x1a\n isi lain")
    kirim(masuk(dunia.citra), ke("kemajuan", tugas), {"persen": 50, "uraian": "", "berkas": foto})
    alamat = reverse("bukti", args=[Bukti.objects.get().pk])
    assert masuk(dunia.asma).get(alamat).status_code == 200
    assert masuk(dunia.kiki).get(alamat).status_code == 404


def lapor(tugas, siapa, nama, isi):
    """Hand something in with a link as its evidence."""
    bukti = [Unggahan(tautan=f"https://contoh.test/{nama}")]
    masukan = MasukanButir(isi, isi=lambda b: lampirkan(bukti, tugas, siapa, butir=b))
    kerjakan(tugas, nama, siapa, masukan=masukan)
    return Bukti.objects.get(tautan__endswith=nama)


def test_bukti_hasil_hanya_untuk_yang_boleh_membaca_perkaranya(dunia, tugas, masuk):
    alamat = reverse("bukti", args=[lapor(tugas, dunia.citra, "sampaikan_hasil", "Lengkap").pk])
    assert masuk(dunia.darwis).get(alamat).status_code == 302
    assert masuk(dunia.kiki).get(alamat).status_code == 404


@pytest.mark.klausul("lamp-IV-D-3-d")
def test_bukti_laporan_tidak_dibaca_dan_tidak_dapat_dipilih_yang_bukan_penerimanya(dunia, masuk):
    minta = Permintaan("tunjuk", dunia.basri, "Vaksin", (dunia.dodi, dunia.endah))
    tugas = ajukan(minta)
    for siapa in (dunia.dodi, dunia.endah):
        langkah(tugas, "terima", siapa)
    bukti = lapor(tugas, dunia.dodi, "laporkan", "Rahasia")
    alamat = reverse("bukti", args=[bukti.pk])
    assert masuk(dunia.basri).get(alamat).status_code == 302
    assert masuk(dunia.endah).get(alamat).status_code == 404
    isian = ke("langkah_kerja_baru", tugas, "laporkan")
    assert bukti.nama not in buka(masuk(dunia.endah), isian)
    kirim(masuk(dunia.endah), isian, {"uraian": "Saya", "bukti_ada": [bukti.pk]})
    assert masuk(dunia.endah).get(alamat).status_code == 404
    assert bukti.nama in buka(masuk(dunia.dodi), isian)


def test_berkas_yang_bukan_gambar_atau_pdf_ditolak_tanpa_kehilangan_isian(dunia, tugas, masuk):
    naskah = SimpleUploadedFile("foto.png", b"<script>")
    isi = {"persen": 50, "uraian": "Sudah separuh", "berkas": naskah}
    halaman = kirim(masuk(dunia.citra), ke("kemajuan", tugas), isi, status=422)
    assert "Berkas harus PDF, PNG, atau JPEG." in halaman
    assert "Sudah separuh" in halaman


def test_langkah_yang_tidak_dikenal_kembali_ke_pekerjaan(dunia, tugas, masuk):
    assert masuk(dunia.citra).get(ke("langkah_kerja_baru", tugas, "entah")).status_code == 302
    assert masuk(dunia.citra).get(ke("langkah_kerja", tugas, "putuskan_masalah", 99)).status_code == 302


@pytest.fixture
def bersama(dunia):
    """Gita of the Provinsi works with Citra on something of Kesmas."""
    penugasan = ajukan(
        Permintaan("ajukan", dunia.asma, "Kajian bersama", (dunia.gita,), instansi_tujuan=dunia.provinsi)
    )
    fajar = Pegawai.objects.get(nama="Fajar")
    haris = Pegawai.objects.get(nama="Haris")
    langkah(penugasan, "teruskan", dunia.man)
    langkah(penugasan, "instruksikan", fajar, masukan=Masukan(penerima=haris))
    langkah(penugasan, "tetapkan", dunia.man)
    langkah(penugasan, "terima", dunia.gita)
    return penugasan


@pytest.mark.klausul("lamp-IV-C-5")
def test_keputusan_pimpinan_instansi_lain_dicatat_dari_suratnya(dunia, bersama, masuk):
    masukan = MasukanButir("Data tertutup", alternatif=("Perjanjian berbagi data",), masing_masing=True)
    kerjakan(bersama, "sampaikan_masalah", dunia.gita, masukan=masukan, pencatat=dunia.man)
    bagian_luar = Butir.objects.get(instansi_pemutus=dunia.provinsi)
    alamat = ke("langkah_kerja", bersama, "putuskan_masalah", bagian_luar.pk)
    assert "Catat:" not in buka(masuk(dunia.man), ke("kerja", bersama))
    kirim(masuk(dunia.man), ke("langkah_kerja", bersama, "teruskan_masalah", bagian_luar.pk), {})
    assert "Catat:" in buka(masuk(dunia.man), ke("kerja", bersama))
    kirim(masuk(dunia.man), alamat, {"uraian": "Disetujui"}, status=422)
    surat = {"uraian": "Disetujui", "nomor_surat": "800/9/2024", "tanggal_surat": "2024-03-04"}
    kirim(masuk(dunia.man), alamat, surat)
    bagian_luar.refresh_from_db()
    assert (bagian_luar.keadaan, bagian_luar.jawaban) == ("diputuskan", "Disetujui")
    assert bagian_luar.rincian["nomor_surat"] == "800/9/2024"
    assert Jejak.objects.filter(langkah="putuskan_masalah").latest("urut").pencatat == dunia.man.pk
    assert masuk(dunia.asma).get(alamat).status_code == 302


@pytest.mark.klausul("lamp-IV-C-5")
def test_instansi_lain_disurati_pejabat_yang_berwenang_dan_suratnya_tampil_di_sebelah_masalahnya(
    dunia, bersama, masuk
):
    masukan = MasukanButir("Data tertutup", alternatif=("Perjanjian berbagi data",), masing_masing=True)
    kerjakan(bersama, "sampaikan_masalah", dunia.gita, masukan=masukan, pencatat=dunia.man)
    bagian_luar = Butir.objects.get(instansi_pemutus=dunia.provinsi)
    kirim(masuk(dunia.man), ke("langkah_kerja", bersama, "teruskan_masalah", bagian_luar.pk), {})
    surat = Naskah.objects.get(jenis="Surat Penyampaian Masalah")
    assert (surat.butir_ref, surat.penanda_tangan_id) == (bagian_luar.pk, dunia.man.pk)
    isi = surat.isi
    assert isi["masalah"] == ["Data tertutup"]
    assert isi["alternatif"] == ["Perjanjian berbagi data"]
    assert [(o["nama"], o["nip"], o["pangkat_golongan"]) for o in isi["orang"]] == [("Gita", "", "")]
    assert surat.nomor in Jejak.objects.filter(langkah="teruskan_masalah").get().sesudah["naskah"]
    pdf = reverse("naskah_pdf", args=[bersama.perkara.kode, surat.pk])
    for alamat in (ke("kerja", bersama), ke("perkara", bersama), ke("butir", bersama, bagian_luar.pk)):
        halaman = buka(masuk(dunia.asma), alamat)
        assert pdf in halaman
        assert surat.nomor in halaman
