"""The pages of the work: what a person can do there, what he cannot and why, and what they cost."""

import re
from datetime import UTC, date, datetime

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from simpul.inti.models import Jejak, Pemberitahuan
from simpul.naskah.models import Naskah
from simpul.organisasi.models import Pegawai
from simpul.penugasan.butir import MasukanButir, kerjakan
from simpul.penugasan.kabar import DISAMPAIKAN
from simpul.penugasan.masukan import Masukan
from simpul.penugasan.models import Butir, Giliran, Penugasan
from simpul.penugasan.permintaan import DataTim, Permintaan
from simpul.penugasan.services import ajukan, langkah
from simpul.siklus_kerja.bukti import Unggahan, lampirkan
from simpul.siklus_kerja.forms import ButirForm
from simpul.siklus_kerja.models import Bagian, Bukti, Kegiatan, Kemajuan
from simpul.siklus_kerja.pihak import pihak
from simpul.siklus_kerja.services import catat_kemajuan
from simpul.siklus_kerja.tampilan import diam, terlambat

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


def test_papan_membagi_bagian_menurut_kemajuannya_dan_menandai_yang_terlambat_dan_diam():
    hari = date(2024, 6, 1)
    nol = Bagian(mulai=date(2024, 3, 5), selesai=date(2024, 6, 30))
    assert diam(nol, hari)
    assert not terlambat(nol, hari)
    bergerak = Bagian(
        mulai=nol.mulai, selesai=nol.selesai, persen=40, bergerak=datetime(2024, 5, 20, tzinfo=UTC)
    )
    assert not diam(bergerak, hari)
    lewat = Bagian(mulai=nol.mulai, selesai=date(2024, 5, 31), persen=90)
    assert terlambat(lewat, hari)
    assert not terlambat(Bagian(mulai=nol.mulai, selesai=date(2024, 5, 31), persen=100), hari)


def test_dari_rencana_sampai_hasil_diterima_lewat_halaman(dunia, tugas, masuk):
    kirim(masuk(dunia.citra), ke("rencana", tugas), rencana(("Ukur", 10_000), ("Olah", 5_000)))
    assert "Tetapkan rencana kegiatan" in buka(masuk(dunia.asma), "/")
    rencana_ = Butir.objects.get(prosedur="rencana")
    ditetapkan = buka(masuk(dunia.asma), ke("langkah_kerja", tugas, "tetapkan_rencana", rencana_.pk))
    assert "Olah" in ditetapkan, "yang ditetapkan tampil di halamannya"
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
    bukti = {"uraian": "Lengkap", "tautan": "https://contoh.test/peta-akhir"}
    kirim(masuk(dunia.citra), ke("langkah_kerja", tugas, "sampaikan_hasil", hasil.pk), bukti)
    assert "peta-akhir" in buka(masuk(dunia.asma), ke("langkah_kerja", tugas, "nyatakan_sesuai", hasil.pk))
    masuk(dunia.asma).post("/", {"satu": Giliran.objects.get().pk})
    masuk(dunia.darwis).post("/", {"satu": Giliran.objects.get().pk})
    assert Penugasan.objects.get().status == "selesai"
    hasil.refresh_from_db()
    assert [x.nama for x in pihak(hasil)] == [dunia.citra.nama], "bukan yang terakhir menerimanya"


def test_rencana_tanpa_kegiatan_ditolak_dan_isian_tetap(dunia, tugas, masuk):
    halaman = kirim(masuk(dunia.citra), ke("rencana", tugas), rencana(("", "")), status=422)
    assert "medan--salah" in halaman
    assert "2024-04-30" in halaman
    assert not Kegiatan.objects.exists()


def label(halaman, medan):
    """The label of a field with what stands below it."""
    return re.search(rf'<label for="{medan}">(.*?)<(?:textarea|input)', halaman, re.S)[1]


@pytest.mark.klausul("lamp-I-1-c")
def test_alasan_mengubah_rencana_yang_ditetapkan_disebut_wajib(dunia, tugas, masuk):
    alamat = ke("rencana", tugas)
    assert "boleh kosong" in label(buka(masuk(dunia.citra), alamat), "id_alasan")
    kirim(masuk(dunia.citra), alamat, rencana(("Ukur", 10_000)))
    masuk(dunia.asma).post("/", {"satu": Giliran.objects.get().pk})
    isi = label(buka(masuk(dunia.citra), alamat), "id_alasan")
    assert "boleh kosong" not in isi
    assert "Wajib diisi." in isi
    halaman = kirim(masuk(dunia.citra), alamat, rencana(("Ukur", 20_000)), status=422)
    assert 'href="#id_alasan"' in halaman
    kirim(masuk(dunia.citra), alamat, {**rencana(("Ukur", 20_000)), "alasan": "Harga naik"})


@pytest.mark.parametrize("nama", ["kembalikan_rencana", "kembalikan_hasil", "tolak_sumber_daya"])
def test_alasan_yang_diminta_langkah_kerja_disebut_wajib(nama):
    form = ButirForm(nama=nama, orang=(), bukti=Bukti.objects.none())
    assert form.fields["alasan"].required
    assert "Wajib diisi." in form.as_p()


def test_baris_rincian_yang_hanya_menampilkan_kegiatan_diabaikan(dunia, tugas, masuk):
    kirim(masuk(dunia.citra), ke("rencana", tugas), rencana(("Ukur", 10_000)))
    masuk(dunia.asma).post("/", {"satu": Giliran.objects.get().pk})
    satu = Kegiatan.objects.get()
    kosong = {"bagian-TOTAL_FORMS": 2, "bagian-1-kegiatan": satu.pk, "bagian-1-anggaran": ""}
    kirim(masuk(dunia.citra), ke("rincian", tugas), {**bagian(dunia, satu), **kosong})
    assert Bagian.objects.count() == 1


def test_bagian_yang_paling_dulu_berakhir_dan_belum_selesai_sudah_terpilih(dunia, tugas, masuk):
    kirim(masuk(dunia.citra), ke("rencana", tugas), rencana(("Ukur", 10_000)))
    masuk(dunia.asma).post("/", {"satu": Giliran.objects.get().pk})
    isi = bagian(dunia, Kegiatan.objects.get(), **{"bagian-TOTAL_FORMS": 3})
    for n, (nama, selesai) in enumerate({"Olah": "2024-04-20", "Cetak": "2024-03-20"}.items(), 1):
        baris = {k.replace("-0-", f"-{n}-"): v for k, v in isi.items() if k.startswith("bagian-0-")}
        isi |= {**baris, f"bagian-{n}-uraian": nama, f"bagian-{n}-selesai": selesai}
    kirim(masuk(dunia.citra), ke("rincian", tugas), isi)
    catat_kemajuan(tugas, dunia.citra, 100, bagian=Bagian.objects.get(uraian="Cetak"))
    catat_kemajuan(tugas, dunia.citra, 40, bagian=Bagian.objects.get(uraian="Olah"))
    halaman = buka(masuk(dunia.citra), ke("kemajuan", tugas))
    olah = Bagian.objects.get(uraian="Olah")
    assert re.search(rf'value="{olah.pk}"[^>]*checked', halaman)
    assert "Olah: kini 40%, sampai 20 April 2024" in halaman


def test_anggaran_ditulis_dan_dibaca_dengan_titik_ribuan(dunia, tugas, masuk):
    kirim(masuk(dunia.citra), ke("rencana", tugas), rencana(("Ukur", "Rp20.000.000"), ("Olah", "5000")))
    assert list(Kegiatan.objects.values_list("anggaran", flat=True)) == [20_000_000, 5_000]
    halaman = buka(masuk(dunia.citra), ke("rencana", tugas))
    assert 'value="20.000.000"' in halaman
    assert 'value="5.000"' in halaman


def test_yang_salah_dalam_baris_dirangkum_dengan_nama_baris_dan_medannya(dunia, tugas, masuk):
    isi = {**rencana(("Ukur", 10_000), ("", 5_000)), "kegiatan-0-selesai": "2024-03-01"}
    halaman = kirim(masuk(dunia.citra), ke("rencana", tugas), isi, status=422)
    assert '<a href="#id_kegiatan-0-selesai">Kegiatan 1, Selesai: Hari selesai mendahului' in halaman
    assert '<a href="#id_kegiatan-1-uraian">Kegiatan 2, Uraian: ' in halaman
    assert "<legend>Kegiatan 2</legend>" in halaman


def test_pilihan_yang_salah_dirangkum_dengan_tautan_ke_pilihan_pertamanya(dunia, tugas, masuk):
    halaman = kirim(masuk(dunia.citra), ke("kemajuan", tugas), {"uraian": "Lupa"}, status=422)
    assert '<a href="#id_persen_0">Sudah seberapa jauh? ' in halaman
    assert 'id="id_persen_0"' in halaman


def test_baris_rencana_ditambah_tanpa_menyimpan_apa_pun(dunia, tugas, masuk):
    isi = {**rencana(("Ukur", 10_000), ("", 5_000)), "tambah": "1"}
    halaman = kirim(masuk(dunia.citra), ke("rencana", tugas), isi, status=200)
    assert "medan--salah" not in halaman
    assert "ringkasan-salah" not in halaman
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


def test_perkara_menawarkan_langkah_kerja_yang_menunggu_pembacanya_saja(dunia, tugas, masuk):
    alamat, asma = ke("perkara", tugas), masuk(dunia.asma)
    asma.get(alamat)
    with CaptureQueriesContext(connection) as sebelum:
        asma.get(alamat)
    kirim(masuk(dunia.citra), ke("rencana", tugas), rencana(("Ukur", 10_000)))
    langkah_rencana = ke("langkah_kerja", tugas, "tetapkan_rencana", Butir.objects.get().pk)
    assert langkah_rencana not in buka(masuk(dunia.citra), alamat)
    asma = masuk(dunia.asma)
    asma.get(alamat)
    with CaptureQueriesContext(connection) as sesudah:
        isi = asma.get(alamat).content.decode()
    assert "Menunggu Anda:" in isi
    assert f'class="btn btn-primary" href="{langkah_rencana}"' in isi
    assert len(sesudah) == len(sebelum)


def test_dua_masalah_ditawarkan_masing_masing_dengan_nama_pelapornya(dunia, tugas, masuk):
    for isi in ("Timbangan rusak", "Data kurang"):
        masukan = MasukanButir(isi, alternatif=("Pinjam",), masing_masing=True)
        kerjakan(tugas, "sampaikan_masalah", dunia.citra, masukan=masukan)
    isi = buka(masuk(dunia.asma), ke("perkara", tugas))
    assert isi.count("/putuskan_masalah/") == 2
    assert isi.count("(Citra)") == 2


@pytest.mark.klausul("lamp-IV-A-2-c")
def test_masalah_tanpa_usul_ditolak_formulirnya(dunia, tugas, masuk):
    alamat = ke("langkah_kerja_baru", tugas, "sampaikan_masalah")
    halaman = kirim(masuk(dunia.citra), alamat, {"uraian": "Timbangan rusak"}, status=422)
    assert "Jalan keluar" in halaman
    kirim(masuk(dunia.citra), alamat, {"uraian": "Timbangan rusak", "alternatif": "Pinjam\nSewa"})
    assert Butir.objects.get().alternatif == ["Pinjam", "Sewa"]


@pytest.mark.klausul("lamp-IV-B-4")
def test_masalah_menyebut_pelapornya_dan_pemutus_tiap_bagiannya(dunia, masuk):
    tugas = ajukan(Permintaan("ajukan", dunia.asma, "Survei", (dunia.dodi,), unit_tujuan=dunia.yankes))
    langkah(tugas, "setujui", dunia.basri)
    langkah(tugas, "tetapkan", dunia.darwis)
    langkah(tugas, "terima", dunia.dodi)
    masukan = MasukanButir("Timbangan rusak", alternatif=("Pinjam",), masing_masing=True)
    kerjakan(tugas, "sampaikan_masalah", dunia.dodi, masukan=masukan)
    milik = Butir.objects.get(unit_pemutus=dunia.kesmas)
    kerjakan(tugas, "putuskan_masalah", dunia.asma, butir=milik.pk, masukan=MasukanButir("Pinjam"))
    isi = buka(masuk(dunia.dodi), ke("kerja", tugas))
    assert f"Disampaikan oleh Dodi · diputuskan oleh Asma ({dunia.kesmas.nama})" in isi
    assert f"Disampaikan oleh Dodi · menunggu keputusan pimpinan {dunia.yankes.nama}" in isi
    assert "Asma (" in buka(masuk(dunia.dodi), ke("butir", tugas, milik.pk))
    kerjakan(tugas, "tuntaskan_masalah", dunia.dodi, butir=milik.pk)
    assert f"diputuskan oleh Asma ({dunia.kesmas.nama})" in buka(masuk(dunia.dodi), ke("kerja", tugas))


def test_umpan_balik_menyebut_pemberi_dan_penerimanya(dunia, tugas, masuk):
    kerjakan(tugas, "beri_umpan_balik", dunia.asma, masukan=MasukanButir("Rapi", tentang=dunia.citra))
    assert "Dari Asma · untuk Citra" in buka(masuk(dunia.citra), ke("kerja", tugas))
    assert "Dari Asma · untuk Citra" in buka(masuk(dunia.citra), reverse("laporan"))


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
def tim(dunia):
    """Endah leads Dodi."""
    data = DataTim("Tim vaksin", True, dunia.endah)
    satu = ajukan(Permintaan("bentuk", dunia.basri, "Vaksin", (dunia.dodi, dunia.endah), tim=data))
    for siapa in (dunia.dodi, dunia.endah):
        langkah(satu, "terima", siapa)
    return satu


def _disampaikan(siapa):
    daftar = Pemberitahuan.objects.filter(akun=siapa.akun, pesan=DISAMPAIKAN, dibaca=None)
    return [n.nilai["langkah"] for n in daftar]


def test_ketua_diberi_tahu_masalah_anggotanya_tanpa_diminta_bertindak(dunia, tim):
    masukan = MasukanButir("Vaksin habis", alternatif=("Pinjam",))
    kerjakan(tim, "sampaikan_masalah", dunia.dodi, masukan=masukan)
    assert _disampaikan(dunia.endah) == ["sampaikan_masalah"]
    assert not Giliran.objects.filter(pegawai=dunia.endah).exists()
    kerjakan(tim, "sampaikan_masalah", dunia.endah, masukan=masukan)
    assert len(_disampaikan(dunia.endah)) == 1
    assert _disampaikan(dunia.basri) == []


def test_tim_dan_pekerjaannya_menyebut_kemajuan_terakhir_dan_pencatatnya(dunia, tim, masuk):
    catat_kemajuan(tim, dunia.endah, 10)
    catat_kemajuan(tim, dunia.dodi, 40)
    assert _disampaikan(dunia.endah) == []
    for alamat in (reverse("tim_saya"), ke("kerja", tim)):
        assert "kemajuan terakhir 5 Maret 2024, Dodi" in " ".join(buka(masuk(dunia.endah), alamat).split())


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
