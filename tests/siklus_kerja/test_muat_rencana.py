"""A plan that begins from an earlier one or from a workbook: nothing is kept before it is sent, mistakes name their cell."""

import io
from datetime import date

import openpyxl
import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from simpul.inti import jam
from simpul.penugasan.butir import kerjakan
from simpul.penugasan.permintaan import Permintaan
from simpul.penugasan.services import ajukan, langkah
from simpul.siklus_kerja.models import Kegiatan
from simpul.siklus_kerja.services import DataKegiatan, susun_rencana

JUDUL = ("Kegiatan", "Keluaran", "Mulai", "Selesai", "Anggaran")


@pytest.fixture
def lama(dunia):
    """Last year's work of the same unit, with a plan that was set."""
    return _berencana(dunia.asma, dunia.citra)


def _berencana(kepala, orang):
    with jam.pada(date(2023, 10, 2)):
        tugas = ajukan(Permintaan("tunjuk", kepala, "Data 2023", (orang,), selesai=date(2023, 12, 29)))
        langkah(tugas, "terima", orang)
        kegiatan = DataKegiatan("Ukur", date(2023, 10, 9), date(2023, 10, 20), "12 desa", 10_000)
        susun_rencana(tugas, orang, [kegiatan])
        kerjakan(tugas, "tetapkan_rencana", kepala)
    return tugas


@pytest.fixture
def kini(dunia):
    tugas = ajukan(Permintaan("tunjuk", dunia.asma, "Data 2024", (dunia.citra,), selesai=date(2024, 12, 31)))
    langkah(tugas, "terima", dunia.citra)
    return tugas


def ke(nama, tugas):
    return reverse(nama, args=[tugas.perkara.kode])


def buku(*baris):
    wadah, isi = io.BytesIO(), openpyxl.Workbook()
    lembar = isi.active
    lembar.title = "Kegiatan"
    for satu in (JUDUL, *baris):
        lembar.append(satu)
    isi.save(wadah)
    return SimpleUploadedFile("rencana.xlsx", wadah.getvalue())


def test_rencana_lama_mengisi_kotak_kotak_rencana_baru_dan_belum_tersimpan(dunia, lama, kini, masuk):
    pilihan = masuk(dunia.citra).get(ke("rencana_muat", kini)).content.decode()
    assert f"{ke('rencana', kini)}?dari={lama.perkara.kode}" in pilihan
    isi = masuk(dunia.citra).get(ke("rencana", kini), {"dari": lama.perkara.kode}).content.decode()
    assert 'value="Ukur"' in isi
    assert 'value="12 desa"' in isi
    digeser = date(2023, 10, 9) + (kini.mulai - lama.mulai)
    assert f'value="{digeser.isoformat()}"' in isi
    assert not Kegiatan.objects.filter(rencana__penugasan=kini).exists()


def test_rencana_yang_tidak_boleh_dibaca_tidak_tersalin(dunia, kini, masuk):
    lain = _berencana(dunia.ida, dunia.kiki)
    isi = masuk(dunia.citra).get(ke("rencana", kini), {"dari": lain.perkara.kode}).content.decode()
    assert 'value="Ukur"' not in isi
    assert lain.judul not in masuk(dunia.citra).get(ke("rencana_muat", kini)).content.decode()


def test_buku_kerja_mengisi_kotak_kotak_dan_baru_tersimpan_bila_dikirim(dunia, kini, masuk):
    berkas = buku(
        ("Ukur", "12 desa", "01/04/2024", date(2024, 4, 30), "10.000"),
        ("Olah", "", "2024-05-01", "31/05/2024", 5000),
    )
    jawab = masuk(dunia.citra).post(ke("rencana_muat", kini), {"berkas": berkas})
    isi = jawab.content.decode()
    assert jawab.status_code == 200
    assert 'value="Ukur"' in isi
    assert 'value="2024-05-31"' in isi
    assert f'action="{ke("rencana", kini)}"' in isi
    assert not Kegiatan.objects.exists()
    kiriman = {"kegiatan-TOTAL_FORMS": 2, "kegiatan-INITIAL_FORMS": 2, "bersama": "", "alasan": ""}
    for n, nama in enumerate(("Ukur", "Olah")):
        kiriman |= {
            f"kegiatan-{n}-uraian": nama,
            f"kegiatan-{n}-mulai": "2024-04-01",
            f"kegiatan-{n}-selesai": "2024-04-30",
        }
    assert masuk(dunia.citra).post(ke("rencana", kini), kiriman).status_code == 302
    assert list(Kegiatan.objects.values_list("uraian", flat=True)) == ["Ukur", "Olah"]


@pytest.mark.parametrize(
    ("baris", "sebab"),
    [
        ((("Ukur", "", "kapan", "30/04/2024", 1),), "Kegiatan, baris 2, Mulai"),
        ((("Ukur", "", "01/04/2024", "30/04/2024", "sepuluh"),), "Kegiatan, baris 2, Anggaran"),
        ((), "Belum ada kegiatan."),
    ],
)
def test_yang_salah_disebut_barisnya_dan_tidak_ada_yang_terbaca(dunia, kini, masuk, baris, sebab):
    jawab = masuk(dunia.citra).post(ke("rencana_muat", kini), {"berkas": buku(*baris)})
    assert jawab.status_code == 422
    assert sebab in jawab.content.decode()


def test_bukan_buku_kerja(dunia, kini, masuk):
    berkas = SimpleUploadedFile("rencana.xlsx", b"bukan apa-apa")
    assert masuk(dunia.citra).post(ke("rencana_muat", kini), {"berkas": berkas}).status_code == 422


def test_yang_tidak_mengerjakan_diberi_tahu_siapa_yang_menyusun(dunia, kini, masuk):
    jawab = masuk(dunia.dodi).post(
        ke("rencana_muat", kini), {"berkas": buku(("Ukur", "", "01/04/2024", "30/04/2024", 1))}
    )
    assert jawab.status_code == 422
    assert "Langkah ini milik" in jawab.content.decode()


def test_rencana_yang_sudah_berisi_diubah_di_halamannya(dunia, kini, masuk):
    susun_rencana(kini, dunia.citra, [DataKegiatan("Ukur", kini.mulai, kini.selesai)])
    jawab = masuk(dunia.citra).get(ke("rencana_muat", kini))
    assert "Rencana ini sudah berisi kegiatan." in jawab.content.decode()


def test_templat_dapat_diisi_dan_contohnya_dilewati(dunia, kini, masuk):
    berkas = SimpleUploadedFile("t.xlsx", masuk(dunia.citra).get(reverse("rencana_templat")).content)
    jawab = masuk(dunia.citra).post(ke("rencana_muat", kini), {"berkas": berkas})
    assert "Belum ada kegiatan." in jawab.content.decode()
