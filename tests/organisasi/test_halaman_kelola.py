"""Pages for those who keep the data: who may, what they do, and what they are told when it cannot be."""

from collections.abc import Callable
from datetime import date

import pytest
from django.contrib.auth.models import Group
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import URLPattern, reverse

from simpul.inti.jam import pada
from simpul.inti.models import Akun, Jejak
from simpul.organisasi import services
from simpul.organisasi.models import Delegasi, InstansiLain, Kompetensi, Pegawai, Penempatan, UnitOrganisasi
from simpul.organisasi.susunan import pemangku
from simpul.organisasi.urls import kelola
from tests.organisasi.contoh import Kesehatan, buat_instansi, kepala, pegawai_di

MASUK = Callable[[Pegawai, str], Client]


@pytest.fixture
def masuk() -> MASUK:
    """Sign someone in, in a group of operators or in none."""

    def sign_in(pegawai: Pegawai, grup: str = "kepegawaian") -> Client:
        if pegawai.akun is None:
            pegawai.akun = Akun.objects.create_user(f"akun{pegawai.pk}")
            pegawai.save()
        if grup:
            pegawai.akun.groups.add(Group.objects.get(name=grup))
        client = Client()
        client.force_login(pegawai.akun)
        return client

    return sign_in


@pytest.fixture(autouse=True)
def _hari_ini() -> object:
    with pada(date(2024, 3, 1)):
        yield


def kirim(client: Client, halaman: str, /, *args: object, **isi: object) -> list[str]:
    """Post a form; returns what was said against it, nothing if it was done."""
    jawaban = client.post(reverse(halaman, args=args), isi)
    if jawaban.status_code == 302:
        return []
    assert jawaban.status_code == 422, jawaban.status_code
    return [pesan for daftar in jawaban.context["form"].errors.values() for pesan in daftar]


def _tanpa_isian(pola: URLPattern) -> bool:
    return not pola.pattern.converters


@pytest.mark.parametrize("pola", kelola, ids=lambda p: p.name)
def test_only_operators_open_these_pages(dinkes: Kesehatan, masuk: MASUK, pola: URLPattern) -> None:
    nilai = {nama: 1 if nama == "id_" else "abc" for nama in pola.pattern.converters}
    alamat = reverse(pola.name, kwargs=nilai)
    client = masuk(dinkes.alice, "")
    assert {client.get(alamat).status_code, client.post(alamat).status_code} <= {403, 405}
    assert Client().get(alamat).status_code in (302, 405)


@pytest.mark.parametrize("grup", ["kepegawaian", "organisasi"])
def test_both_groups_of_operators_may(dinkes: Kesehatan, masuk: MASUK, grup: str) -> None:
    client = masuk(dinkes.alice, grup)
    milik_yang_lain = {
        "organisasi": {"kelola_akun", "kelola_orang_baru"},
        "kepegawaian": {"kelola_profil_ganti"},
    }[grup]
    for pola in kelola:
        if _tanpa_isian(pola) and pola.name not in milik_yang_lain:
            assert client.get(reverse(pola.name)).status_code == 200, pola.name


def test_rows_of_another_institution_do_not_exist_here(dinkes: Kesehatan, masuk: MASUK) -> None:
    lain = services.buat_perangkat_daerah(instansi=buat_instansi("Kolaka"), nama="Dinas Sosial", pola="b")
    client = masuk(dinkes.alice, "kepegawaian")
    assert client.get(reverse("kelola_unit", args=[lain.pk])).status_code == 404
    assert client.get(reverse("kelola_pelaksana", args=[kepala(lain).pk])).status_code == 404
    assert kirim(client, "kelola_pindah_unit", dinkes.bidang.pk, induk=lain.kode) == [
        "Tidak ditemukan. Periksa ejaannya."
    ]


def test_a_vacancy_is_declared_and_filled_by_an_acting_official(dinkes: Kesehatan, masuk: MASUK) -> None:
    client, kantor = masuk(dinkes.alice, "kepegawaian"), kepala(dinkes.bidang)
    assert kirim(client, "kelola_kosongkan", kantor.pk, sejak="2024-03-01") == []
    assert kantor.nama in client.get(reverse("kelola")).text
    assert kirim(client, "kelola_pelaksana", kantor.pk, orang="budi", jenis="plt", mulai="2024-03-01") == []
    assert pemangku([kantor.pk], date(2024, 3, 1))[0].pegawai == dinkes.budi
    assert kantor.nama not in client.get(reverse("kelola")).text
    assert Jejak.objects.latest("urut").pelaku == dinkes.alice.pk


def test_a_refusal_stands_above_the_form_and_changes_nothing(dinkes: Kesehatan, masuk: MASUK) -> None:
    client = masuk(dinkes.alice, "kepegawaian")
    isi = {"unit": "DINKES-1", "jabatan": "Kepala", "mulai": "2024-03-01"}
    assert kirim(client, "kelola_tempatkan", dinkes.budi.pk, **isi) == [
        "Kepala Bidang Pelayanan sudah dipegang Alice sejak 2 Januari 2024."
    ]
    assert Penempatan.objects.get(pegawai=dinkes.budi).selesai is None


def test_when_several_people_fit_one_is_chosen_among_them(dinkes: Kesehatan, masuk: MASUK) -> None:
    kembar = pegawai_di(dinkes.bidang, "Budi")
    client, kantor = masuk(dinkes.alice, "kepegawaian"), kepala(dinkes.dinas)
    isi = {"jenis": "plt", "mulai": "2024-03-01"}
    assert kirim(client, "kelola_pelaksana", kantor.pk, orang="Budi", **isi) == [
        "Ada 2 yang cocok. Pilih satu."
    ]
    assert kirim(client, "kelola_pelaksana", kantor.pk, orang=f"#{kembar.pk}", **isi) == []
    assert pemangku([kantor.pk], date(2024, 3, 1))[0].pegawai == kembar


def test_a_person_is_registered_and_placed_in_a_position_that_did_not_exist(
    dinkes: Kesehatan, masuk: MASUK
) -> None:
    client = masuk(dinkes.alice, "kepegawaian")
    isi = {"nama": "Dewi", "nip": "12345", "jenis_asn": "pns", "golongan": "III/b", "aktif": "on"}
    jawaban = client.post(reverse("kelola_orang_baru"), isi, follow=True)
    assert "NIP harus 18 angka." in jawaban.text
    dewi = Pegawai.objects.get(nama="Dewi")
    tempat = {"unit": "Bidang Pelayanan", "jabatan": "Perencana", "mulai": "2024-03-01"}
    assert "Isi jenjangnya" in kirim(client, "kelola_tempatkan", dewi.pk, **tempat)[0]
    assert kirim(client, "kelola_tempatkan", dewi.pk, **tempat, jenjang="ahli muda") == []
    assert Penempatan.objects.get(pegawai=dewi).jabatan.nama == "Perencana"


def test_a_placement_is_corrected_ended_and_cancelled(dinkes: Kesehatan, masuk: MASUK) -> None:
    client = masuk(dinkes.alice, "kepegawaian")
    lama = Penempatan.objects.get(pegawai=dinkes.budi)
    isi = {"orang": "Budi", "unit": "DINKES-1", "jabatan": lama.jabatan.nama, "jenis": "definitif"}
    alamat = reverse("kelola_koreksi", args=[lama.pk])
    assert 'value="2024-01-02"' in client.get(alamat).text
    assert kirim(client, "kelola_koreksi", lama.pk, **isi, mulai="2024-01-02", alasan="Keliru") == [
        "Tidak ada yang dikoreksi."
    ]
    assert kirim(client, "kelola_koreksi", lama.pk, **isi, mulai="2024-02-01", alasan="Salah ketik") == []
    baru = Penempatan.objects.get(pegawai=dinkes.budi, berlaku=True)
    assert baru.mulai == date(2024, 2, 1)
    assert client.get(alamat).status_code == 404
    assert kirim(client, "kelola_akhiri", baru.pk, selesai="2024-03-31") == []
    assert kirim(client, "kelola_batalkan", baru.pk, alasan="Tidak pernah dilantik") == []
    assert not Penempatan.objects.filter(pegawai=dinkes.budi, berlaku=True).exists()


def test_authority_is_delegated_by_who_acts_and_withdrawn(dinkes: Kesehatan, masuk: MASUK) -> None:
    client, kantor = masuk(dinkes.alice, "organisasi"), kepala(dinkes.bidang)
    isi = {
        "orang": "Citra",
        "mulai": "2024-03-01",
        "selesai": "2024-03-31",
        "nomor": "1",
        "tanggal": "2024-02-28",
    }
    assert kirim(client, "kelola_delegasi_baru", kantor.pk, **isi, mencakup_penugasan="ya") == []
    delegasi = Delegasi.objects.get()
    assert (delegasi.pemberi, delegasi.mencakup_penugasan) == (dinkes.alice, True)
    assert "menilai dan menugaskan" in client.get(reverse("kelola_unit", args=[dinkes.bidang.pk])).text
    assert kirim(client, "kelola_cabut_delegasi", delegasi.pk, sejak="2024-03-10") == []
    assert kirim(client, "kelola_delegasi_baru", kepala(dinkes.dinas).pk, **isi) == [
        "Tidak ada yang memangku jabatan ini pada hari pertama itu."
    ]


def test_units_are_founded_renamed_moved_and_dissolved(dinkes: Kesehatan, masuk: MASUK) -> None:
    client = masuk(dinkes.alice, "organisasi")
    assert "Tulis alasan" in kirim(client, "kelola_perangkat_daerah_baru", nama="Dinas Sosial", pola="c1")[0]
    assert kirim(client, "kelola_perangkat_daerah_baru", nama="Dinas Sosial", pola="b", kode="DS") == []
    isi = {"nama": "Bidang Baru", "jenjang_kepala": "administrator", "kode": "BB"}
    assert kirim(client, "kelola_unit_baru", dinkes.dinas.pk, **isi) == []
    baru = UnitOrganisasi.objects.get(kode="BB")
    assert kirim(client, "kelola_ubah_unit", baru.pk, nama="Bidang Data", kode="BB") == []
    assert kirim(client, "kelola_pindah_unit", baru.pk, induk="DS") == []
    assert kirim(client, "kelola_sekretaris_baru", baru.pk) == []
    assert kirim(client, "kelola_bubarkan_unit", baru.pk, tanggal="2024-06-30", alasan="Digabung") == []
    baru.refresh_from_db()
    assert (baru.nama, baru.induk.kode, baru.aktif_sampai) == ("Bidang Data", "DS", date(2024, 6, 30))
    assert (
        "Masih ada 3 orang"
        in kirim(client, "kelola_bubarkan_unit", dinkes.bidang.pk, tanggal="2024-06-30", alasan="x")[0]
    )


def test_competence_is_added_and_removed(dinkes: Kesehatan, masuk: MASUK) -> None:
    client = masuk(dinkes.alice, "kepegawaian")
    isi = {"jenis": "keahlian", "nama": "Analisis data", "bukti": "Sertifikat 1"}
    assert kirim(client, "kelola_kompetensi", dinkes.budi.pk, **isi) == []
    assert "Analisis data" in client.get(reverse("kelola_kompetensi", args=[dinkes.budi.pk])).text
    assert kirim(client, "kelola_hapus_kompetensi", Kompetensi.objects.get().pk) == []
    assert not Kompetensi.objects.exists()


def test_people_are_changed(dinkes: Kesehatan, masuk: MASUK) -> None:
    client = masuk(dinkes.alice, "kepegawaian")
    isi = {"nama": "Budi", "jenis_asn": "pppk", "golongan": "III/b"}
    assert kirim(client, "kelola_ubah_orang", dinkes.budi.pk, **isi) == [
        "Golongan III/b bukan golongan PPPK."
    ]
    assert kirim(client, "kelola_ubah_orang", dinkes.budi.pk, **{**isi, "golongan": "IX"}) == []
    dinkes.budi.refresh_from_db()
    assert (dinkes.budi.golongan, dinkes.budi.aktif) == ("IX", False)


def test_another_institution_is_recorded_with_its_people(dinkes: Kesehatan, masuk: MASUK) -> None:
    client = masuk(dinkes.alice, "kepegawaian")
    assert kirim(client, "kelola_instansi_lain_baru", nama="Kabupaten Kolaka", pejabat_nama="Gita") == []
    lain = InstansiLain.objects.get()
    isi = {"nama": "Hadi", "jenjang": "ahli muda", "penilai": lain.pejabat_berwenang_id}
    assert kirim(client, "kelola_orang_luar_baru", lain.pk, **isi) == []
    assert "dinilai Gita" in client.get(reverse("kelola_instansi_lain", args=[lain.pk])).text


def test_the_pages_of_units_and_people_lead_operators_here(dinkes: Kesehatan, masuk: MASUK) -> None:
    alamat = [reverse("unit", args=["DINKES-1"]), reverse("orang", args=[dinkes.budi.pk])]
    client = masuk(dinkes.alice, "kepegawaian")
    assert all("/organisasi/kelola/" in client.get(satu).text for satu in alamat)
    client = masuk(dinkes.citra, "")
    assert not any("/organisasi/kelola/" in client.get(satu).text for satu in alamat)


def test_pages_make_the_same_few_queries_however_many_people(dinkes: Kesehatan, masuk: MASUK) -> None:
    client = masuk(dinkes.alice, "kepegawaian")
    alamat = [reverse("kelola"), reverse("kelola_unit", args=[dinkes.bidang.pk])]

    def hitung() -> list[int]:
        hasil = []
        for satu in alamat:
            with CaptureQueriesContext(connection) as kueri:
                client.get(satu)
            hasil.append(len(kueri))
        return hasil

    sedikit = hitung()
    for nomor in range(8):
        pegawai_di(dinkes.bidang, f"Orang {nomor}")
        services.buat_unit(induk=dinkes.bidang, nama=f"Seksi {nomor}", jenjang_kepala="pengawas")
    assert hitung() == sedikit
    assert max(sedikit) <= 15
