"""The import in the browser, by plain forms: upload, look, decide, watch, done."""

from collections.abc import Callable

import pytest
from django.contrib.auth.models import Group
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from procrastinate.contrib.django.models import ProcrastinateJob

from simpul.inti.models import Akun, Jejak
from simpul.organisasi import services
from simpul.organisasi.models import Impor, Pegawai
from simpul.organisasi.tasks import kerjakan_impor
from tests.organisasi.berkas_impor import DaftarStaf
from tests.organisasi.contoh import buat_instansi


@pytest.fixture
def operator(db: None) -> Pegawai:
    akun = Akun.objects.create_user("operator")
    akun.groups.add(Group.objects.get(name="kepegawaian"))
    return services.daftarkan_pegawai(instansi=buat_instansi(), nama="Operator", akun=akun)


@pytest.fixture
def client(operator: Pegawai) -> Client:
    client = Client()
    client.force_login(operator.akun)
    return client


@pytest.fixture
def bekerja() -> Callable[[], None]:
    """What the worker does: the newest job."""

    def kerjakan() -> None:
        kerjakan_impor(**ProcrastinateJob.objects.latest("id").args)

    return kerjakan


def unggah(client: Client, isi: bytes, nama: str = "staf.xlsx") -> str:
    jawaban = client.post(reverse("impor_unggah"), {"berkas": SimpleUploadedFile(nama, isi)})
    assert jawaban.status_code == 302, jawaban.context["form"].errors
    return jawaban.url


def test_a_staff_list_is_uploaded_looked_at_and_loaded(
    client: Client, bekerja: Callable[[], None], operator: Pegawai
) -> None:
    alamat = unggah(client, DaftarStaf(30).xlsx())
    assert "Sedang diperiksa" in client.get(alamat).text
    bekerja()
    assert "Semua baris baik" in client.get(alamat).text
    assert Pegawai.objects.count() == 1
    client.post(f"{alamat}muat/")
    potongan = client.get(alamat, headers={"HX-Request": "true"}).text
    assert "<progress" in potongan
    assert "<html" not in potongan
    bekerja()
    assert "Selesai dimuat" in client.get(alamat).text
    assert Pegawai.objects.count() == 31
    assert Jejak.objects.get(langkah="impor").pelaku == operator.pk


def test_bad_rows_are_listed_and_only_the_good_ones_loaded_on_request(
    client: Client, bekerja: Callable[[], None]
) -> None:
    daftar = DaftarStaf(30)
    daftar.pegawai[4]["pendidikan"] = "<b>S9</b>"
    alamat = unggah(client, daftar.xlsx())
    bekerja()
    teks = client.get(alamat).text
    assert "1 baris salah" in teks
    assert "Pegawai baris 6, Pendidikan" in teks
    assert "&lt;b&gt;S9&lt;/b&gt;" in teks
    jawaban = client.get(f"{alamat}kesalahan.xlsx")
    assert jawaban.content.startswith(b"PK")
    assert "Masih ada baris yang salah" in client.post(f"{alamat}muat/", follow=True).text
    client.post(f"{alamat}muat/", {"hanya_yang_baik": "on"})
    bekerja()
    assert "Baris yang salah dan yang menunggunya tidak ikut" in client.get(alamat).text
    assert Pegawai.objects.count() == 30


def test_an_import_can_be_given_up(client: Client, bekerja: Callable[[], None]) -> None:
    alamat = unggah(client, DaftarStaf(5).xlsx())
    bekerja()
    client.post(f"{alamat}batalkan/")
    assert "Dibatalkan; tidak ada yang dimuat." in client.get(alamat).text


@pytest.mark.parametrize(
    ("isi", "sebab"),
    [
        (b"\x00\x01", "bukan XLSX dan bukan CSV"),
        (b"PK\x03\x04", "rusak"),
        (b"", "kosong"),
        (b" \n", "kosong"),
    ],
)
def test_what_is_no_staff_list_is_refused_at_once(client: Client, isi: bytes, sebab: str) -> None:
    jawaban = client.post(reverse("impor_unggah"), {"berkas": SimpleUploadedFile("x.xlsx", isi)})
    assert jawaban.status_code == 422
    assert sebab in jawaban.text
    assert not Impor.objects.exists()


def test_a_file_that_cannot_be_understood_fails_in_words(client: Client, bekerja: Callable[[], None]) -> None:
    alamat = unggah(client, b"a;b\n1;2\n", "x.csv")
    bekerja()
    teks = client.get(alamat).text
    assert "Tidak ada yang dimuat" in teks
    assert "Judul kolomnya tidak dikenali" in teks


def test_templates_are_there_to_download(client: Client) -> None:
    assert client.get(reverse("impor_templat")).content.startswith(b"PK")
    assert "Kode Pegawai;NIP;Nama" in client.get(reverse("impor_templat_satu", args=["pegawai"])).text
    assert client.get(reverse("impor_templat_satu", args=["gaji"])).status_code == 404


def test_imports_of_another_institution_do_not_exist_here(
    client: Client, bekerja: Callable[[], None], operator: Pegawai
) -> None:
    alamat = unggah(client, DaftarStaf(5).xlsx())
    Impor.objects.update(instansi=buat_instansi("Kolaka"))
    for satu in (alamat, f"{alamat}kesalahan.xlsx"):
        assert client.get(satu).status_code == 404
    assert client.post(f"{alamat}muat/").status_code == 404


def test_the_page_of_an_import_makes_few_queries_however_much_is_wrong(
    client: Client, bekerja: Callable[[], None]
) -> None:
    def hitung(salah: int) -> int:
        daftar = DaftarStaf(120)
        for baris in daftar.pegawai[:salah]:
            baris["pendidikan"] = "S9"
        alamat = unggah(client, daftar.xlsx())
        bekerja()
        with CaptureQueriesContext(connection) as kueri:
            client.get(alamat)
        return len(kueri)

    assert hitung(0) == hitung(100) <= 15
