"""Accounts: opened for many at once, handed out on paper, changed at the first sign-in, kept by one group."""

import csv
import io
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from django.contrib.auth.hashers import PBKDF2PasswordHasher, check_password
from django.contrib.auth.models import Group
from django.core.exceptions import ValidationError
from django.core.management import CommandError, call_command
from django.test import Client
from django.urls import reverse

from simpul.inti.jam import pada
from simpul.inti.models import Akun, Jejak
from simpul.inti.pintu import Siapa
from simpul.organisasi import services
from simpul.organisasi.impor import layanan
from simpul.organisasi.models import Pegawai
from simpul.organisasi.services import akun as layanan_akun
from tests.organisasi.berkas_impor import tulis_xlsx
from tests.organisasi.contoh import Kesehatan, buat_instansi, pegawai_di

NIP = "198503152010011002"


@pytest.fixture(autouse=True)
def _hari_ini() -> object:
    with pada(date(2024, 3, 1)):
        yield


@pytest.fixture
def operator(dinkes: Kesehatan) -> Pegawai:
    akun = Akun.objects.create_user("operator")
    akun.groups.add(Group.objects.get(name="kepegawaian"))
    return services.daftarkan_pegawai(instansi=dinkes.instansi, nama="Operator", akun=akun)


@pytest.fixture
def client(operator: Pegawai) -> Client:
    client = Client()
    client.force_login(operator.akun)
    return client


def baca_csv(isi: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(isi.decode("utf-8-sig")), delimiter=";"))[1:]


def masuk(nama: str, sandi: str) -> Client:
    client = Client()
    client.post(reverse("account_login"), {"login": nama, "password": sandi})
    return client


def sudah_masuk(client: Client) -> bool:
    return "_auth_user_id" in client.session


def test_the_user_name_is_the_nip_where_it_is_one_persons_only(dinkes: Kesehatan) -> None:
    Pegawai.objects.filter(pk=dinkes.alice.pk).update(nip=NIP, surel="alice@contoh.example")
    Pegawai.objects.filter(pk__in=(dinkes.budi.pk, dinkes.citra.pk)).update(nip="199001012022212001")
    hasil = {a.pegawai.nama: a for a in services.buat_akun_semua(instansi=dinkes.instansi, siapa=None)}
    assert hasil["Alice"].nama_pengguna == NIP
    assert {hasil["Budi"].nama_pengguna, hasil["Citra"].nama_pengguna} == {
        f"p{dinkes.budi.pk}",
        f"p{dinkes.citra.pk}",
    }
    akun = Akun.objects.get(pegawai=dinkes.alice)
    assert akun.email == "alice@contoh.example"
    assert akun.harus_ganti_sandi
    assert check_password(hasil["Alice"].sandi, akun.password)
    assert services.buat_akun_semua(instansi=dinkes.instansi) == []


def test_the_trail_names_the_people_and_no_password(dinkes: Kesehatan) -> None:
    (satu, *_lain) = services.buat_akun_semua(instansi=dinkes.instansi, siapa=Siapa(None, "Perintah akun"))
    entri = Jejak.objects.latest("urut")
    assert (entri.langkah, entri.pelaku_nama) == ("buat akun", "Perintah akun")
    assert set(entri.sesudah["pegawai"]) == {dinkes.alice.pk, dinkes.budi.pk, dinkes.citra.pk}
    assert satu.sandi not in str(vars(entri))


def test_a_drawn_password_is_hashed_with_few_rounds_and_anew_at_the_first_sign_in(settings) -> None:
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.PBKDF2PasswordHasher"]
    sandi = layanan_akun.sandi_sekali_pakai()
    tersimpan = layanan_akun.sidik_sandi(sandi)
    assert tersimpan.split("$")[1] == str(layanan_akun.PUTARAN)
    baru: list[str] = []
    assert check_password(sandi, tersimpan, setter=baru.append)
    assert baru == [sandi]
    assert PBKDF2PasswordHasher().must_update(tersimpan)


def test_inactive_people_and_those_of_other_institutions_get_no_account(dinkes: Kesehatan) -> None:
    services.ubah_pegawai(pegawai=dinkes.budi, aktif=False)
    pegawai_di(
        services.buat_perangkat_daerah(instansi=buat_instansi("Kolaka"), nama="Dinas Sosial", pola="b"), "X"
    )
    hasil = services.buat_akun_semua(instansi=dinkes.instansi)
    assert {a.pegawai.nama for a in hasil} == {"Alice", "Citra"}


def test_an_operator_downloads_the_accounts_of_an_agency_and_a_person_must_change_the_password(
    dinkes: Kesehatan, client: Client
) -> None:
    Pegawai.objects.filter(pk=dinkes.alice.pk).update(nip=NIP)
    halaman = client.get(reverse("kelola_akun")).text
    assert "3 dari 3 orang tanpa akun" in halaman
    jawaban = client.post(reverse("kelola_akun_buat", args=[dinkes.dinas.pk]))
    assert "no-store" in jawaban["Cache-Control"]
    baris = {b[1]: b for b in baca_csv(jawaban.content)}
    assert set(baris) == {"Alice", "Budi", "Citra"}
    assert baris["Alice"][2] == "19850315 201001 1 002"

    alice = masuk(baris["Alice"][2], baris["Alice"][3])
    assert sudah_masuk(alice)
    ganti = reverse("account_change_password")
    assert alice.get("/").url == ganti
    assert alice.get("/", headers={"HX-Request": "true"})["HX-Redirect"] == ganti
    assert "sekali pakai" in alice.get(ganti).text
    baru = "panjang-dan-milik-sendiri-7"
    isi = {"oldpassword": baris["Alice"][3], "password1": baru, "password2": baru}
    assert alice.post(ganti, isi).url == "/"
    assert alice.get(reverse("organisasi")).status_code == 200
    assert not Akun.objects.get(pegawai=dinkes.alice).harus_ganti_sandi


def test_a_lost_list_is_issued_again_for_those_who_never_signed_in(dinkes: Kesehatan, client: Client) -> None:
    alamat = reverse("kelola_akun_buat", args=[dinkes.dinas.pk])
    pertama = {b[1]: b for b in baca_csv(client.post(alamat).content)}
    assert sudah_masuk(masuk(*pertama["Alice"][2:]))
    assert client.post(alamat).url == reverse("kelola_akun")
    kedua = {b[1]: b for b in baca_csv(client.post(alamat, {"ulang": "ya"}).content)}
    assert set(kedua) == {"Budi", "Citra"}
    assert not sudah_masuk(masuk(*pertama["Budi"][2:]))
    assert sudah_masuk(masuk(*kedua["Budi"][2:]))


def test_accounts_come_in_portions_but_a_lost_list_as_a_whole(
    dinkes: Kesehatan, client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("simpul.organisasi.views_akun.SEKALI_UNDUH", 2)
    alamat = reverse("kelola_akun_buat", args=[dinkes.dinas.pk])
    assert [len(baca_csv(client.post(alamat).content)) for _kali in range(2)] == [2, 1]
    assert len(baca_csv(client.post(alamat, {"ulang": "ya"}).content)) == 3


def test_one_account_is_opened_reset_switched_off_and_put_into_groups(
    dinkes: Kesehatan, client: Client, operator: Pegawai
) -> None:
    halaman = reverse("kelola_akun_orang", args=[dinkes.budi.pk])
    assert "Belum mempunyai akun" in client.get(halaman).text
    assert "Serahkan kepadanya" in client.post(f"{halaman}sandi/").text
    client.post(f"{halaman}kelompok/", {"kelompok": ["auditor", "tidak-ada"]})
    akun = Akun.objects.get(pegawai=dinkes.budi)
    assert [g.name for g in akun.groups.all()] == ["auditor"]
    budi = Client()
    budi.force_login(akun)
    jawaban = client.post(f"{halaman}sandi/")
    assert "Hanya tampil sekali ini" in jawaban.text
    assert budi.get("/").url.startswith(reverse("account_login"))
    client.post(f"{halaman}aktif/", {"aktif": "tidak"})
    assert not sudah_masuk(masuk(jawaban.context["baru"].nama_pengguna, jawaban.context["baru"].sandi))
    client.post(f"{halaman}aktif/", {"aktif": "ya"})
    langkah = list(
        Jejak.objects.filter(pelaku=operator.pk).order_by("urut").values_list("langkah", flat=True)
    )
    assert langkah == [
        "buat akun",
        "atur kelompok akun",
        "setel ulang sandi",
        "nonaktifkan akun",
        "aktifkan akun",
    ]
    assert "Akun" in client.get(reverse("orang", args=[dinkes.budi.pk])).text


def test_nobody_locks_himself_out(client: Client, operator: Pegawai) -> None:
    halaman = reverse("kelola_akun_orang", args=[operator.pk])
    client.post(f"{halaman}aktif/", {"aktif": "tidak"})
    client.post(f"{halaman}kelompok/", {"kelompok": ["auditor"]})
    akun = Akun.objects.get(pegawai=operator)
    assert akun.is_active
    assert [g.name for g in akun.groups.all()] == ["kepegawaian"]
    client.post(f"{halaman}kelompok/", {"kelompok": ["auditor", "kepegawaian"]})
    assert akun.groups.count() == 2


def test_the_password_of_a_superuser_is_not_reset_here(dinkes: Kesehatan, client: Client) -> None:
    akun = Akun.objects.create_superuser("kepala", password="x")
    services.ubah_pegawai(pegawai=dinkes.budi, akun=akun)
    client.post(reverse("kelola_akun_sandi", args=[dinkes.budi.pk]))
    assert Akun.objects.get(pk=akun.pk).check_password("x")


@pytest.mark.parametrize("nama", ["kelola_akun_orang", "kelola_akun_sandi", "kelola_akun_kelompok"])
def test_only_the_group_kepegawaian_and_only_at_home(dinkes: Kesehatan, client: Client, nama: str) -> None:
    lain = services.daftarkan_pegawai(instansi=buat_instansi("Kolaka"), nama="Orang Kolaka")
    assert client.post(reverse(nama, args=[lain.pk])).status_code in (404, 405)
    services.buat_akun(pegawai=dinkes.alice)
    akun = Akun.objects.get(pegawai=dinkes.alice)
    akun.groups.add(Group.objects.get(name="organisasi"))
    Akun.objects.update(harus_ganti_sandi=False)
    orang = Client()
    orang.force_login(akun)
    assert orang.post(reverse(nama, args=[dinkes.budi.pk])).status_code in (403, 405)
    assert orang.get(reverse("kelola_akun_orang", args=[dinkes.budi.pk])).status_code == 403
    assert reverse("kelola_akun") not in orang.get(reverse("kelola")).text


def test_the_address_of_an_account_follows_the_staff_record(dinkes: Kesehatan) -> None:
    services.buat_akun_semua(instansi=dinkes.instansi)
    services.ubah_pegawai(pegawai=dinkes.budi, surel="budi@contoh.example")
    assert Akun.objects.get(pegawai=dinkes.budi).email == "budi@contoh.example"
    Pegawai.objects.filter(pk=dinkes.citra.pk).update(kode="C1")
    isi = tulis_xlsx({"Pegawai": [{"kode": "C1", "nama": "Citra", "surel": "citra@contoh.example"}]})
    impor = layanan.kerjakan(layanan.unggah(instansi=dinkes.instansi, nama="a.xlsx", isi=isi).pk)
    layanan.kerjakan(layanan.minta_muat(impor=impor).pk)
    assert Akun.objects.get(pegawai=dinkes.citra).email == "citra@contoh.example"
    assert Akun.objects.get(pegawai=dinkes.alice).email == ""


@pytest.fixture
def perintah(dinkes: Kesehatan) -> Callable[..., None]:
    def jalankan(berkas: Path, **lain: object) -> None:
        call_command("akun", instansi=dinkes.instansi.nama, berkas=berkas, **lain)

    return jalankan


def test_the_command_writes_a_file_that_only_its_owner_reads(
    dinkes: Kesehatan, perintah: Callable[..., None], tmp_path: Path
) -> None:
    berkas = tmp_path / "akun.csv"
    perintah(berkas, unit="dinkes-1")
    assert len(baca_csv(berkas.read_bytes())) == 3
    assert berkas.stat().st_mode & 0o777 == 0o600


def test_the_command_makes_no_account_whose_password_it_cannot_write(
    dinkes: Kesehatan, perintah: Callable[..., None], tmp_path: Path
) -> None:
    (tmp_path / "akun.csv").write_text("jangan ditimpa")
    with pytest.raises(CommandError, match="Tidak ada akun dibuat"):
        perintah(tmp_path / "akun.csv")
    with pytest.raises(CommandError, match="unit berkode"):
        perintah(tmp_path / "lain.csv", unit="X")
    assert not Akun.objects.exists()


def test_nobody_has_two_accounts(dinkes: Kesehatan) -> None:
    services.buat_akun(pegawai=dinkes.budi)
    with pytest.raises(ValidationError, match="sudah mempunyai akun"):
        services.buat_akun(pegawai=dinkes.budi)
