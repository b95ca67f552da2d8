"""Indicators as defined, counted by hand beside them; who looks at which unit; one's own duties."""

import io
from datetime import date

import openpyxl
import pytest
from django.conf import settings
from django.core.exceptions import ValidationError
from django.urls import reverse

from simpul.inti import jam
from simpul.inti.models import Jejak
from simpul.penugasan.butir import MasukanButir, kerjakan
from simpul.penugasan.models import Giliran
from simpul.penugasan.permintaan import Permintaan
from simpul.penugasan.selectors import pembaca
from simpul.penugasan.services import ajukan, langkah
from simpul.siklus_kerja.dokumen import DataDokumen, catat_dokumen
from simpul.siklus_kerja.models import DokumenOrganisasi
from simpul.siklus_kerja.services import catat_kemajuan
from simpul.siklus_kerja.tanggung_jawab import peran_saya
from simpul.siklus_kerja.ukuran import gambar, hitung
from tests.dunia import HARI

NANTI = date(2024, 3, 15)


@pytest.fixture
def kerja(dunia):
    """Citra works for her own unit, Dodi is lent to it, and a request for Endah waits."""
    sendiri = ajukan(Permintaan("tunjuk", dunia.asma, "Data stunting", (dunia.citra,)))
    langkah(sendiri, "terima", dunia.citra)
    pinjam = ajukan(Permintaan("ajukan", dunia.asma, "Survei gizi", (dunia.dodi,), unit_tujuan=dunia.yankes))
    langkah(pinjam, "setujui", dunia.basri)
    langkah(pinjam, "tetapkan", dunia.darwis)
    with jam.pada(date(2024, 3, 9)):
        langkah(pinjam, "terima", dunia.dodi)
    ajukan(Permintaan("ajukan", dunia.asma, "Posyandu", (dunia.endah,), unit_tujuan=dunia.yankes))
    return sendiri


def ukuran(dunia, unit, nama):
    daftar, _kapan = gambar(dunia.instansi.pk, unit.pk if unit else None)
    return dict(next(g.baris for g in daftar if g.definisi.nama == nama))


def test_setiap_ukuran_sesuai_hitungan_tangan(dunia, kerja):
    with jam.pada(NANTI):
        hitung(dunia.instansi, NANTI)
    assert ukuran(dunia, dunia.kesmas, "beban") == {"1": 1}
    assert ukuran(dunia, dunia.dinkes, "beban") == {"0": 1, "1": 2}
    assert ukuran(dunia, None, "beban") == {"0": 2, "1": 2}
    assert ukuran(dunia, dunia.dinkes, "kemajuan") == {"diam": 2}
    assert ukuran(dunia, dunia.kesmas, "menunggu") == {"setujui": 1}
    assert ukuran(dunia, dunia.kesmas, "umur")["setujui"] == pytest.approx(10, abs=1)
    assert ukuran(dunia, dunia.dinkes, "arus") == {
        "Bidang Pelayanan Kesehatan → Bidang Kesehatan Masyarakat": 1
    }
    assert ukuran(dunia, dunia.kesmas, "lama") == {"2024-03": 2}


def test_yang_dicatat_kemajuannya_tidak_lagi_diam(dunia, kerja):
    catat_kemajuan(kerja, dunia.citra, 20)
    hitung(dunia.instansi, HARI)
    assert ukuran(dunia, dunia.kesmas, "kemajuan") == {"bergerak": 1, "diam": 1}


def test_menghitung_dua_kali_tidak_menggandakan(dunia, kerja):
    for _kali in (1, 2):
        hitung(dunia.instansi, HARI)
    assert ukuran(dunia, None, "beban") == {"0": 2, "1": 2}


def test_pimpinan_melihat_unitnya_dan_yang_di_bawahnya_saja(dunia, kerja, masuk):
    hitung(dunia.instansi, HARI)
    alamat = reverse("pantauan")
    halaman = masuk(dunia.darwis).get(alamat).content.decode()
    assert "Arus orang antarunit" in halaman
    assert "<svg" in halaman
    assert masuk(dunia.asma).get(alamat, {"unit": dunia.kesmas.kode}).status_code == 200
    assert masuk(dunia.asma).get(alamat, {"unit": dunia.yankes.kode}).status_code == 404
    assert "tidak memimpin unit" in masuk(dunia.citra).get(alamat).content.decode()
    assert masuk(dunia.man).get(alamat).status_code == 200


def test_yang_membaca_inggris_membaca_artinya_dalam_bahasa_inggris(dunia, kerja, masuk):
    hitung(dunia.instansi, HARI)
    client = masuk(dunia.asma)
    client.cookies[settings.LANGUAGE_COOKIE_NAME] = "en"
    halaman = client.get(reverse("pantauan")).content.decode()
    for satu in gambar(dunia.instansi.pk, None)[0]:
        assert satu.definisi.judul not in halaman
        assert satu.definisi.arti not in halaman


def test_angkanya_dapat_diekspor(dunia, kerja, masuk):
    hitung(dunia.instansi, HARI)
    jawab = masuk(dunia.asma).get(reverse("pantauan_xlsx"))
    buku = openpyxl.load_workbook(io.BytesIO(jawab.content))
    assert {"beban", "umur", "arus"} <= set(buku.sheetnames)
    assert masuk(dunia.citra).get(reverse("pantauan_xlsx")).status_code == 404


@pytest.mark.klausul("lamp-IV-D-p1", "lamp-IV-D-2-c", "lamp-IV-D-4-b")
def test_tanggung_jawab_menurut_peran_dengan_yang_dikerjakan_dan_yang_menunggu(dunia, kerja):
    catat_kemajuan(kerja, dunia.citra, 20)
    kerjakan(kerja, "beri_umpan_balik", dunia.asma, masukan=MasukanButir("Bagus", tentang=dunia.citra))
    kerjakan(kerja, "minta_sumber_daya", dunia.citra, masukan=MasukanButir("Timbangan"))
    milik = {
        p.peran: {b.kewajiban.klausul.id: b for b in p.kewajiban}
        for p in peran_saya(pembaca(dunia.citra, HARI))
    }
    assert [str(p) for p in milik] == ["Anggota tim"]
    asma = {b.kewajiban.klausul.id: b for p in peran_saya(pembaca(dunia.asma, HARI)) for b in p.kewajiban}
    assert asma["lamp-IV-D-2-c"].dikerjakan == 1
    assert asma["lamp-IV-D-2-b"].menunggu == 1
    assert milik["Anggota tim"]["lamp-IV-D-4-b"].dikerjakan == 2


def test_kewajiban_menuju_hanya_yang_menunggu_untuknya(dunia, kerja, masuk):
    kerjakan(kerja, "minta_sumber_daya", dunia.citra, masukan=MasukanButir("Timbangan"))
    masukan = MasukanButir("Data kurang", alternatif=("Pinjam",))
    kerjakan(kerja, "sampaikan_masalah", dunia.citra, masukan=masukan)
    asma = masuk(dunia.asma)
    tujuan = f"{reverse('giliran')}?langkah=sediakan_sumber_daya"
    assert f'href="{tujuan}"' in asma.get(reverse("tanggung_jawab")).content.decode()
    halaman = asma.get(tujuan).content.decode()
    assert "Timbangan" in halaman
    assert "Data kurang" not in halaman
    assert "Hanya: Sediakan." in halaman
    assert "Data kurang" in asma.get(reverse("giliran")).content.decode()
    satu = Giliran.objects.get(langkah="sediakan_sumber_daya")
    assert asma.post(tujuan, {"satu": satu.pk}).url == tujuan
    assert "Tidak ada lagi yang menunggu Anda di sini." in asma.get(tujuan).content.decode()


@pytest.mark.klausul("lamp-IV-D-1-a")
def test_peta_jalan_dicatat_pimpinan_unitnya_saja(dunia, masuk):
    data = DataDokumen(dunia.kesmas, "peta jalan", 2024, "Peta jalan gizi")
    with pytest.raises(ValidationError):
        catat_dokumen(dunia.basri, data)
    assert not DokumenOrganisasi.objects.exists()
    catat_dokumen(dunia.asma, data)
    assert Jejak.objects.get(langkah="catat_peta_jalan").klausul == ["lamp-IV-D-1-a"]
    assert "Peta jalan gizi" in masuk(dunia.citra).get(reverse("tanggung_jawab")).content.decode()
    assert "Peta jalan gizi" not in masuk(dunia.kiki).get(reverse("tanggung_jawab")).content.decode()


def test_formulir_peta_jalan_hanya_menawarkan_unit_sendiri(dunia, masuk):
    isi = {"unit": dunia.yankes.pk, "jenis": "peta jalan", "tahun": 2024, "judul": "X"}
    assert masuk(dunia.asma).post(reverse("tanggung_jawab"), isi).status_code == 422
    assert (
        masuk(dunia.asma).post(reverse("tanggung_jawab"), {**isi, "unit": dunia.kesmas.pk}).status_code == 302
    )
    assert DokumenOrganisasi.objects.get().unit == dunia.kesmas
