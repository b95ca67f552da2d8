"""From nothing to the first Surat Tugas: found the institution, import its staff, open accounts, sign in, assign."""

from datetime import date
from io import StringIO
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command
from django.test import Client
from django.urls import reverse

from simpul.inti.jam import pada
from simpul.inti.models import Akun, Instansi, Jejak
from simpul.organisasi.models import Pegawai, UnitOrganisasi
from simpul.penugasan.models import Penugasan
from tests.organisasi.berkas_impor import Isi, tulis_xlsx
from tests.organisasi.test_akun import baca_csv, masuk

NAMA = "Pemerintah Kabupaten Rekaan"
SANDI = "kuda-laut-berenang-9"
NIP = "198503152010011002"
MULAI = date(2024, 1, 2)
ORANG = ("Setyo", "Dewi", "Basuki", "Cahya", "Joko")


@pytest.fixture(autouse=True)
def _hari_ini() -> object:
    with pada(date(2024, 3, 5)):
        yield


@pytest.fixture
def mulai(db: None, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("SANDI_PENGELOLA", SANDI)

    def jalankan(**lain: str) -> str:
        isi = {
            "nama": NAMA,
            "daerah": "Kabupaten Rekaan",
            "tempat": "Rekajaya",
            "pengelola": "kelola",
            "nama_pengelola": "Pak Kelola",
        }
        keluar = StringIO()
        call_command("mulai", **isi | lain, stdout=keluar)
        return keluar.getvalue()

    return jalankan


def buku() -> bytes:
    """A secretariat and an agency with two bidang; in the last one an analyst."""
    tempat = ("S", "D", "B1", "B2", "B1")
    jabatan = ("Kepala",) * 4 + ("Analis",)
    unit: list[Isi] = [
        {"kode": "S", "nama": "Sekretariat Daerah", "pola": "a"},
        {"kode": "D", "nama": "Dinas Kesehatan", "pola": "b"},
        {"kode": "B1", "nama": "Bidang Satu", "induk": "D", "jenjang_kepala": "Administrator"},
        {"kode": "B2", "nama": "Bidang Dua", "induk": "D", "jenjang_kepala": "Administrator"},
    ]
    pegawai = [
        {"kode": f"P{n}", "nama": nama, "nip": f"19850315201001100{n}"} for n, nama in enumerate(ORANG)
    ]
    penempatan = [
        {"kode": f"P{n}", "unit": u, "jabatan": j, "mulai": MULAI}
        for n, (u, j) in enumerate(zip(tempat, jabatan, strict=True))
    ]
    penempatan[-1]["jenjang"] = "Ahli muda"
    return tulis_xlsx(
        {
            "Unit": unit,
            "Jabatan": [{"unit": "B1", "nama": "Analis", "jenjang": "Ahli muda"}],
            "Pegawai": pegawai,
            "Penempatan": penempatan,
        }
    )


def ganti_sandi(client: Client, lama: str, baru: str) -> None:
    isi = {"oldpassword": lama, "password1": baru, "password2": baru}
    assert client.post(reverse("account_change_password"), isi).status_code == 302


def test_from_an_empty_database_to_a_surat_tugas(mulai, tmp_path: Path) -> None:
    assert "masuk dengan nama pengguna kelola" in mulai()
    staf = tmp_path / "staf.xlsx"
    staf.write_bytes(buku())
    call_command("impor", str(staf), instansi=NAMA, stdout=StringIO())
    assert UnitOrganisasi.objects.get(sekretariat_daerah=True).kode == "S"

    operator = masuk("kelola", SANDI)
    dinas = UnitOrganisasi.objects.get(kode="D")
    assert "4 dari 4 orang tanpa akun" in operator.get(reverse("kelola_akun")).text
    akun = {b[1]: b for b in baca_csv(operator.post(reverse("kelola_akun_buat", args=[dinas.pk])).content)}
    basuki = masuk(*akun["Basuki"][2:])
    ganti_sandi(basuki, akun["Basuki"][3], "sandi-milik-basuki-5")
    tugaskan(basuki, Pegawai.objects.get(nama="Joko"))
    penugasan = Penugasan.objects.get()
    assert penugasan.status == "ditetapkan"
    assert penugasan.perkara.naskah.filter(jenis="Surat Tugas").exists()


def tugaskan(client: Client, orang: Pegawai) -> None:
    client.get(reverse("tugaskan") + "?baru=1")
    isi = {"judul": "Survei gizi", "mulai": "2024-03-05", "selesai": "2024-06-30", "target": "Selesai"}
    assert client.post(reverse("tugaskan"), isi).status_code == 302
    client.post(reverse("tugaskan_siapa"), {"tambah": orang.pk})
    client.post(reverse("tugaskan_bentuk"), {"bentuk": "individu"})
    client.post(reverse("tugaskan_periksa"), {"kirim": "1"})


def test_the_founding_is_on_record_and_the_operator_keeps_both(mulai) -> None:
    mulai(zona="Asia/Jayapura", profil="rekaan-7-2024", kontak="telepon 1")
    instansi = Instansi.objects.get()
    assert (instansi.zona_waktu, instansi.profil, instansi.contoh) == (
        "Asia/Jayapura",
        "rekaan-7-2024",
        False,
    )
    akun = Akun.objects.get()
    assert {g.name for g in akun.groups.all()} == {"kepegawaian", "organisasi"}
    assert not akun.harus_ganti_sandi
    entri = Jejak.objects.get()
    assert (entri.langkah, entri.sesudah["pengelola"]) == ("mulai instansi", akun.pegawai.pk)
    assert SANDI not in str(vars(entri))


def test_an_import_knows_the_operator_by_his_number(mulai, tmp_path: Path) -> None:
    mulai(nip_pengelola="19850315 201001 1 002")
    staf = tmp_path / "pegawai.csv"
    staf.write_text(f"kode;nip;nama\nP1;{NIP};Basuki\n")
    call_command("impor", str(staf), instansi=NAMA, stdout=StringIO())
    assert Pegawai.objects.get().akun == Akun.objects.get()


@pytest.mark.parametrize(
    ("lain", "sebab"),
    [
        ({"nama": NAMA.upper()}, "sudah ada"),
        ({"nama": "Lain", "pengelola": "Kelola"}, "Nama pengguna Kelola sudah dipakai"),
        ({"nama": "Lain", "pengelola": "dua", "profil": "tidak-ada"}, "Yang ada: bombana-31-2023, rekaan"),
        ({"nama": "Lain", "pengelola": "dua", "zona": "Asia/Rumbia"}, "Zona waktu Asia/Rumbia tidak dikenal"),
        ({"nama": "Lain", "pengelola": "dua", "nama_pengelola": " "}, "Tulis nama orangnya"),
        ({"nama": "Lain", "pengelola": "dua spasi"}, "pengguna"),
        ({"nama": "Lain", "pengelola": "dua", "nip_pengelola": "12"}, "NIP harus 18 angka"),
    ],
)
def test_what_cannot_be_is_refused_with_its_reason(mulai, lain: dict[str, str], sebab: str) -> None:
    mulai()
    with pytest.raises(CommandError, match=sebab):
        mulai(**lain)
    assert (Instansi.objects.count(), Akun.objects.count(), Pegawai.objects.count()) == (1, 1, 1)


def test_a_weak_password_is_refused(mulai, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SANDI_PENGELOLA", "kelola")
    with pytest.raises(CommandError, match="8"):
        mulai()
    assert not Instansi.objects.exists()


def test_the_password_is_asked_for_twice(mulai, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SANDI_PENGELOLA")
    jawaban = iter([SANDI, "lain", SANDI, SANDI])
    monkeypatch.setattr("simpul.organisasi.management.commands.mulai.getpass", lambda _: next(jawaban))
    with pytest.raises(CommandError, match="tidak sama"):
        mulai()
    mulai()
    assert Akun.objects.get().check_password(SANDI)
