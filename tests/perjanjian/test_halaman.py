"""The pages of agreements: who reads what, the draft without JavaScript, from the strategy straight to the assignment."""

import io

import pytest
import xlsxwriter
from django.contrib.auth.models import Group
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from simpul.organisasi.services import buat_unit
from simpul.penugasan.permintaan import Permintaan
from simpul.penugasan.services import ajukan
from simpul.perjanjian import services
from simpul.perjanjian.fakta import Sebutan
from simpul.perjanjian.isi import IsiIndikator, IsiPerjanjian, IsiSasaran, baca_isi
from simpul.perjanjian.models import PerjanjianKinerja
from tests.dunia import kepala

ISIAN = {
    "tahun": "2024",
    "banyak-sasaran": "1",
    "banyak-s0": "1",
    "banyak-program": "1",
    "s0-uraian": "Stunting turun",
    "s0i0-uraian": "Prevalensi",
    "s0i0-target": "14,5",
    "s0i0-satuan": "persen",
    "s0i0-arah": "turun",
    "p0-uraian": "Upaya kesehatan",
    "p0-anggaran": "25.000.000",
}


def alamat(perjanjian: PerjanjianKinerja, nama: str = "perjanjian", *lain: object) -> str:
    return reverse(nama, args=[perjanjian.perkara.kode, *lain])


def isi(jawab) -> str:
    return jawab.content.decode()


# Reading


@pytest.mark.parametrize(
    ("siapa", "boleh"), [("darwis", True), ("citra", True), ("man", True), ("hasan", False), ("kiki", False)]
)
def test_the_own_perangkat_daerah_and_the_sekda_read_an_agreement(dunia, perjanjian, masuk, siapa, boleh):
    client = masuk(getattr(dunia, siapa))
    daftar = isi(client.get(reverse("perjanjian_daftar"), {"tahun": 2024}))
    assert (alamat(perjanjian) in daftar) == boleh
    for nama in ("perjanjian", "perjanjian_naskah", "perjanjian_jejak", "perjanjian_sasaran_xlsx"):
        assert client.get(alamat(perjanjian, nama)).status_code == (200 if boleh else 404)


def test_an_auditor_reads_all_and_a_contributor_the_one_he_contributes_to(dunia, perjanjian, masuk):
    dunia.kiki.akun.groups.add(Group.objects.get(name="auditor"))
    assert masuk(dunia.kiki).get(alamat(perjanjian)).status_code == 200
    services.bagi(perjanjian.sasaran.get(urut=1), dunia.darwis, Sebutan(kepala(dunia.kesmas)))
    services.bagi(perjanjian.sasaran.get(urut=1), dunia.darwis, Sebutan(kepala(dunia.resos)), utama=False)
    assert masuk(dunia.ida).get(alamat(perjanjian)).status_code == 200


def test_the_tree_shows_who_carries_what_with_assignments_and_what_nobody_carries(dunia, perjanjian, masuk):
    stunting = perjanjian.sasaran.get(urut=1)
    services.bagi(stunting, dunia.darwis, Sebutan(kepala(dunia.kesmas)))
    services.tetapkan_strategi(stunting, dunia.asma, "tim kerja")
    tugas = ajukan(Permintaan("tunjuk", dunia.asma, "Timbang serentak", (dunia.citra,), sasaran=stunting))
    halaman = isi(masuk(dunia.darwis).get(alamat(perjanjian)))
    for kata in ("Asma", "Penanggung jawab utama", "tim kerja", "Timbang serentak", tugas.perkara.kode):
        assert kata in halaman
    assert "1 sasaran belum dipikul siapa pun" in halaman
    assert "Rp25.000.000" in halaman


def _kueri(client, tujuan: str) -> int:
    client.get(tujuan)
    with CaptureQueriesContext(
        connection,
    ) as kueri:
        assert client.get(tujuan).status_code == 200
    return len(kueri)


def test_pages_cost_the_same_however_much_there_is(dunia, perjanjian, masuk):
    client = masuk(dunia.darwis)
    daftar = f"{reverse('perjanjian_daftar')}?tahun=2024"
    nama = (
        "perjanjian", "perjanjian_jejak", "perjanjian_langkah", "sasaran_bagi", "sasaran_strategi",
        "perjanjian_sasaran_xlsx",
    )  # fmt: skip

    def semua(satu: PerjanjianKinerja) -> list[int]:
        lain = {"perjanjian_langkah": ["revisi_perjanjian"]}
        sasaran = [satu.sasaran.get(urut=1).pk]
        halaman = (alamat(satu, n, *lain.get(n, sasaran if n.startswith("sasaran") else [])) for n in nama)
        return [_kueri(client, tujuan) for tujuan in (*halaman, daftar)]

    pertama = perjanjian.sasaran.get(urut=1)
    services.bagi(pertama, dunia.darwis, Sebutan(kepala(dunia.kesmas)))
    ajukan(Permintaan("tunjuk", dunia.asma, "Awal", (dunia.citra,), sasaran=pertama))
    awal = semua(perjanjian)
    banyak = IsiPerjanjian(
        tuple(
            IsiSasaran(f"Sasaran {i}", tuple(IsiIndikator(f"I{k}", k) for k in range(3))) for i in range(12)
        )
    )
    baru = services.revisi(perjanjian, dunia.darwis, "Banyak")
    services.susun(dunia.darwis, dunia.dinkes, 2024, banyak)
    services.tetapkan(baru, dunia.darwis)
    for i in range(8):
        unit = buat_unit(induk=dunia.dinkes, nama=f"Bidang {i}", jenjang_kepala="administrator")
        services.bagi(baru.sasaran.get(urut=i + 1), dunia.darwis, Sebutan(kepala(unit)))
    for judul in ("Satu", "Dua"):
        minta = Permintaan("tunjuk", dunia.asma, judul, (dunia.citra,), sasaran=baru.sasaran.first())
        ajukan(minta)
    assert semua(baru) == awal
    assert max(awal) <= 16, awal


def test_what_one_may_not_do_is_there_with_clause_and_who_can(dunia, perjanjian, masuk):
    halaman = isi(masuk(dunia.citra).get(alamat(perjanjian)))
    assert "redup-tindakan" in halaman
    assert "Langkah ini milik pejabat level 1 pemilik kinerja." in halaman
    assert "Darwis" in halaman
    assert reverse("perjanjian_langkah", args=[perjanjian.perkara.kode, "revisi_perjanjian"]) not in halaman


# The draft


def test_a_draft_is_entered_saved_and_set(dunia, masuk):
    client = masuk(dunia.darwis)
    assert client.get(reverse("perjanjian_susun")).status_code == 200
    jawab = client.post(reverse("perjanjian_susun"), ISIAN)
    satu = PerjanjianKinerja.objects.get()
    assert jawab.url == alamat(satu)
    (sasaran,) = baca_isi(satu).sasaran
    assert (sasaran.indikator[0].arah, str(sasaran.indikator[0].target)) == ("turun", "14.50")
    assert satu.program.get().anggaran == 25_000_000
    assert "14,5" in isi(client.get(reverse("perjanjian_susun"), {"tahun": 2024}))
    assert client.post(alamat(satu, "perjanjian_langkah", "tetapkan_perjanjian")).url == alamat(satu)
    satu.refresh_from_db()
    assert satu.keadaan == "ditetapkan"
    assert client.get(reverse("perjanjian_susun"), {"tahun": 2024}).url == alamat(satu)


def test_a_button_adds_a_block_and_saves_nothing(dunia, masuk):
    client = masuk(dunia.darwis)
    for tambah, medan in (("sasaran", "s1-uraian"), ("s0", "s0i1-uraian"), ("program", "p1-uraian")):
        jawab = client.post(reverse("perjanjian_susun"), ISIAN | {"tambah": tambah})
        assert jawab.status_code == 200
        assert f'name="{medan}"' in isi(jawab)
        assert "Stunting turun" in isi(jawab)
    assert not PerjanjianKinerja.objects.exists()


@pytest.mark.parametrize(
    ("ubah", "kalimat"),
    [
        ({"s0i0-target": ""}, "Isi target indikator ini."),
        ({"s0i0-target": "-1"}, "lebih besar"),
        ({"s0-uraian": ""}, "Sebut sasaran untuk indikator ini."),
        ({"p0-anggaran": "banyak"}, "Tulis rupiah penuh, misalnya 25.000.000."),
    ],
)
def test_what_is_wrong_is_told_at_the_field_and_nothing_is_lost(dunia, masuk, ubah, kalimat):
    jawab = masuk(dunia.darwis).post(reverse("perjanjian_susun"), ISIAN | ubah)
    assert jawab.status_code == 422
    assert kalimat in isi(jawab)
    assert "Upaya kesehatan" in isi(jawab)
    assert not PerjanjianKinerja.objects.exists()


def test_who_is_not_level_1_is_told_so_and_drafts_nothing(dunia, masuk):
    client = masuk(dunia.asma)
    assert "Langkah ini belum dapat dilakukan" in isi(client.get(reverse("perjanjian_susun")))
    assert client.post(reverse("perjanjian_susun"), ISIAN).status_code == 422
    lain = masuk(dunia.hasan).post(reverse("perjanjian_susun"), ISIAN | {"unit": dunia.dinkes.pk})
    assert lain.status_code == 422
    assert not PerjanjianKinerja.objects.exists()


def test_a_draft_of_others_is_not_shown_to_who_may_not_write_it(dunia, masuk):
    services.susun(dunia.darwis, dunia.dinkes, 2024, IsiPerjanjian((IsiSasaran("Rahasia dapur"),)))
    tujuan = f"{reverse('perjanjian_susun')}?tahun=2024&unit={dunia.dinkes.pk}"
    assert "Rahasia dapur" not in isi(masuk(dunia.hasan).get(tujuan))


def test_a_draft_without_goals_is_not_set(dunia, masuk):
    satu = services.susun(dunia.darwis, dunia.dinkes, 2024, IsiPerjanjian())
    jawab = masuk(dunia.darwis).post(alamat(satu, "perjanjian_langkah", "tetapkan_perjanjian"))
    assert jawab.status_code == 422
    assert "sekurangnya satu sasaran" in isi(jawab)


def test_what_is_set_or_revised_is_read_on_the_page_with_the_button(dunia, perjanjian, masuk):
    client = masuk(dunia.darwis)
    lama = isi(client.get(alamat(perjanjian, "perjanjian_langkah", "revisi_perjanjian")))
    baru = services.revisi(perjanjian, dunia.darwis, "Refocusing")
    kini = isi(client.get(alamat(baru, "perjanjian_langkah", "tetapkan_perjanjian")))
    for teks in ("Imunisasi lengkap", "Prevalensi stunting", "Pemenuhan upaya kesehatan", "Rp25.000.000"):
        assert teks in lama
        assert teks in kini
    assert "Alasan revisi: Refocusing" in " ".join(kini.split())


def test_last_year_is_copied_by_a_button(dunia, perjanjian, masuk):
    client = masuk(dunia.darwis)
    client.post(reverse("perjanjian_susun"), {"tahun": "2025", "salin": "1"})
    assert PerjanjianKinerja.objects.get(tahun=2025).sasaran.count() == 2
    assert client.post(reverse("perjanjian_susun"), {"tahun": "2030", "salin": "1"}).status_code == 302


def test_a_revision_asks_for_its_reason_and_leads_to_the_draft(dunia, perjanjian, masuk):
    client = masuk(dunia.darwis)
    tujuan = alamat(perjanjian, "perjanjian_langkah", "revisi_perjanjian")
    assert "boleh kosong" not in isi(client.get(tujuan))
    tanpa = client.post(tujuan)
    assert (tanpa.status_code, 'href="#id_alasan"' in isi(tanpa)) == (422, True)
    jawab = client.post(tujuan, {"alasan": "Refocusing"})
    assert reverse("perjanjian_susun") in jawab.url
    assert "Stunting turun" in isi(client.get(jawab.url))
    baru = PerjanjianKinerja.objects.get(versi=2)
    assert "Refocusing" in isi(client.get(alamat(baru)))


# Goals


def test_a_goal_is_shared_out_its_strategy_chosen_and_people_assigned_in_one_go(dunia, perjanjian, masuk):
    stunting = perjanjian.sasaran.get(urut=1)
    bagi = alamat(perjanjian, "sasaran_bagi", stunting.pk)
    client = masuk(dunia.darwis)
    assert "Asma" in isi(client.get(bagi))
    assert client.post(bagi, {"kepada": kepala(dunia.kesmas).pk, "sebagai": "utama"}).url == alamat(
        perjanjian
    )
    client = masuk(dunia.asma)
    isian = {
        "strategi": "tim kerja",
        "perlu_orang": "Ahli gizi",
        "perlu_dari": dunia.yankes.nama,
        "perlu_ketua": "on",
    }
    strategi = alamat(perjanjian, "sasaran_strategi", stunting.pk)
    jawab = client.post(strategi, isian | {"tugaskan": "1"})
    assert jawab.url == f"{reverse('tugaskan')}?sasaran={stunting.pk}"
    bagian = stunting.pembagian.get()
    assert (bagian.strategi, bagian.perlu_dari, bagian.perlu_ketua) == ("tim kerja", dunia.yankes, True)
    guide = isi(client.get(jawab.url))
    assert "Untuk sasaran: Stunting turun" in guide
    client.post(
        reverse("tugaskan"),
        {"judul": "Timbang", "target": "Stunting turun", "mulai": "2024-03-05", "selesai": "2024-12-31"},
    )
    client.post(reverse("tugaskan_siapa"), {"tambah": dunia.citra.pk})
    client.post(reverse("tugaskan_bentuk"), {"bentuk": "individu"})
    client.post(reverse("tugaskan_periksa"), {"kirim": "1"})
    assert stunting.penugasan.get().judul == "Timbang"


@pytest.mark.parametrize("siapa", ["asma", "hasan"])
def test_nobody_else_shares_a_goal_out(dunia, perjanjian, masuk, siapa):
    bagi = alamat(perjanjian, "sasaran_bagi", perjanjian.sasaran.first().pk)
    jawab = masuk(getattr(dunia, siapa)).post(bagi, {"kepada": kepala(dunia.kesmas).pk, "sebagai": "utama"})
    assert jawab.status_code == (422 if siapa == "asma" else 404)
    assert not perjanjian.sasaran.first().pembagian.exists()


def test_a_unit_elsewhere_contributes_by_its_name(dunia, perjanjian, masuk):
    sasaran = perjanjian.sasaran.first()
    bagi = alamat(perjanjian, "sasaran_bagi", sasaran.pk)
    client = masuk(dunia.darwis)
    isian = {"kepada": "", "unit_lain": dunia.resos.nama}
    assert client.post(bagi, isian | {"sebagai": "utama"}).status_code == 422
    client.post(bagi, isian | {"sebagai": "pendukung"})
    satu = sasaran.pembagian.get()
    assert (satu.jabatan, satu.utama) == (kepala(dunia.resos), False)
    assert client.post(bagi, {"kepada": "", "unit_lain": "Entah", "sebagai": "pendukung"}).status_code == 422
    tarik = alamat(perjanjian, "sasaran_tarik", sasaran.pk, satu.pk)
    assert client.post(tarik).status_code == 422
    client.post(tarik, {"alasan": "Tidak jadi"})
    assert not sasaran.pembagian.exists()


def test_a_goal_of_another_agreement_does_not_exist_here(dunia, perjanjian, masuk):
    lain = services.susun(dunia.hasan, dunia.dinsos, 2024, IsiPerjanjian((IsiSasaran("Lansia terawat"),)))
    services.tetapkan(lain, dunia.hasan)
    nomor = lain.sasaran.get().pk
    assert masuk(dunia.darwis).get(alamat(perjanjian, "sasaran_bagi", nomor)).status_code == 404
    assert masuk(dunia.darwis).get(f"{reverse('tugaskan')}?sasaran={nomor}").status_code == 404


# From a workbook


def buku(sasaran: list[list[str]], program: list[list[str]] = ()) -> SimpleUploadedFile:
    wadah = io.BytesIO()
    with xlsxwriter.Workbook(wadah) as tulis:
        for nama, judul, baris in (
            ("Sasaran", ["Sasaran", "Indikator", "Target", "Satuan", "Arah", "Hitungan"], sasaran),
            ("Program", ["Program", "Anggaran"], program),
        ):
            lembar = tulis.add_worksheet(nama)
            for nomor, isi_baris in enumerate([judul, *baris]):
                lembar.write_row(nomor, 0, isi_baris)
    return SimpleUploadedFile("perjanjian.xlsx", wadah.getvalue())


def test_a_workbook_fills_the_draft(dunia, masuk):
    berkas = buku(
        [
            ["Stunting turun", "Prevalensi", "14,5", "persen", "turun", "Terakhir"],
            ["", "Balita ditimbang", 95, "persen", ""],
        ],
        [["Upaya kesehatan", 25000000]],
    )
    jawab = masuk(dunia.darwis).post(reverse("perjanjian_impor"), {"tahun": "2024", "berkas": berkas})
    assert reverse("perjanjian_susun") in jawab.url
    (sasaran,) = baca_isi(PerjanjianKinerja.objects.get()).sasaran
    assert [(i.uraian, str(i.target), i.arah, i.hitungan) for i in sasaran.indikator] == [
        ("Prevalensi", "14.50", "turun", "terakhir"),
        ("Balita ditimbang", "95.00", "naik", "jumlah"),
    ]


def test_what_is_wrong_in_a_workbook_is_told_by_row_and_nothing_is_loaded(dunia, masuk):
    berkas = buku(
        [
            ["", "Tanpa sasaran", 1],
            ["Stunting", "Prevalensi", "banyak"],
            ["", "Tanpa target"],
            ["", "Arah", 1, "", "miring"],
            ["", "Hitungan", 1, "", "", "kira-kira"],
        ],
        [["Upaya", "10,5"]],
    )
    jawab = masuk(dunia.darwis).post(reverse("perjanjian_impor"), {"tahun": "2024", "berkas": berkas})
    assert jawab.status_code == 422
    for kata in (
        "Sasaran, baris 2",
        "baris 3, Target (banyak)",
        "baris 4, Target",
        "baris 5, Arah (miring)",
        "baris 6, Hitungan (kira-kira)",
        "Program, baris 2",
    ):
        assert kata in isi(jawab), kata
    assert not PerjanjianKinerja.objects.exists()


def test_the_template_can_be_read_back_and_holds_only_examples(dunia, masuk):
    client = masuk(dunia.darwis)
    berkas = SimpleUploadedFile("t.xlsx", client.get(reverse("perjanjian_templat")).content)
    jawab = client.post(reverse("perjanjian_impor"), {"tahun": "2024", "berkas": berkas})
    assert "Belum ada sasaran." in isi(jawab)


def test_a_file_that_is_none_is_refused(dunia, masuk):
    berkas = SimpleUploadedFile("a.xlsx", b"PK\x03\x04rusak")
    assert masuk(dunia.darwis).post(reverse("perjanjian_impor"), {"berkas": berkas}).status_code == 422
    assert masuk(dunia.asma).get(reverse("perjanjian_impor")).status_code == 200
