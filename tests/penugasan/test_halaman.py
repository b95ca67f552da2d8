"""The pages of assignments: what a person can do there, what he cannot and why, and what it costs."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from simpul.penugasan.models import Giliran, Penugasan
from simpul.penugasan.permintaan import DataTim, Permintaan
from simpul.penugasan.services import ajukan, langkah

TERBANYAK = 15


def pelibatan(d, judul="Survei gizi", orang=None):
    return ajukan(Permintaan("ajukan", d.asma, judul, (orang or d.dodi,), unit_tujuan=d.yankes))


def buka(client, alamat, *, status=200):
    with CaptureQueriesContext(
        connection,
    ) as kueri:
        jawab = client.get(alamat)
    assert jawab.status_code == status, jawab.content.decode()[:2000]
    assert len(kueri) <= TERBANYAK, "\n".join(q["sql"][:160] for q in kueri.captured_queries)
    return jawab.content.decode()


@pytest.mark.klausul("lamp-III-1-iii-2")
def test_giliran_menunggu_di_kantor_penilai_dan_diputus_di_sana(dunia, masuk):
    penugasan = pelibatan(dunia)
    halaman = buka(masuk(dunia.basri), "/")
    assert "Survei gizi" in halaman
    assert "Setujui" in halaman
    giliran = Giliran.objects.get()
    masuk(dunia.basri).post("/", {"satu": giliran.pk})
    penugasan.refresh_from_db()
    assert penugasan.status == "disetujui"


def test_beberapa_perkara_diputus_sekaligus(dunia, masuk):
    for n in range(5):
        pelibatan(dunia, f"Survei {n}")
    client = masuk(dunia.basri)
    client.post("/", {"pilih": list(Giliran.objects.values_list("pk", flat=True))})
    assert set(Penugasan.objects.values_list("status", flat=True)) == {"disetujui"}


@pytest.mark.klausul("lamp-III-1-iii-2")
def test_yang_bukan_gilirannya_tidak_memutus_lewat_formulir(dunia, masuk):
    penugasan = pelibatan(dunia)
    masuk(dunia.citra).post("/", {"satu": Giliran.objects.get().pk})
    penugasan.refresh_from_db()
    assert penugasan.status == "diajukan"


def test_perkara_memperlihatkan_jalan_tombol_dan_alasan_tombol_redup(dunia, masuk):
    penugasan = pelibatan(dunia)
    alamat = reverse("perkara", args=[penugasan.perkara.kode])
    assert "Tolak dengan alasan" in buka(masuk(dunia.basri), alamat)
    asma = buka(masuk(dunia.asma), alamat)
    assert "mengapa tidak bisa?" in asma
    assert "Basri" in asma
    assert "Lampiran romawi III angka 1 huruf iii angka 2" in asma


def test_orang_luar_perangkat_daerah_tidak_melihat_perkara(dunia, masuk):
    penugasan = pelibatan(dunia)
    alamat = reverse("perkara", args=[penugasan.perkara.kode])
    buka(masuk(dunia.kiki), alamat, status=404)
    assert "Survei gizi" in buka(masuk(dunia.endah), alamat)


@pytest.mark.klausul("lamp-III-1-iii-2-b")
def test_penolakan_lewat_halaman_meminta_alasan(dunia, masuk):
    penugasan = pelibatan(dunia)
    jalur = penugasan.jalur.get()
    alamat = reverse("langkah", args=[penugasan.perkara.kode, "tolak", jalur.pk])
    client = masuk(dunia.basri)
    buka(client, alamat)
    assert client.post(alamat, {"alasan": " "}).status_code == 422
    client.post(alamat, {"alasan": "Dodi memimpin akreditasi"})
    penugasan.refresh_from_db()
    assert penugasan.status == "ditolak"


def test_naskah_diunduh_sebagai_pdf(dunia, masuk):
    penugasan = ajukan(Permintaan("tunjuk", dunia.asma, "Pemutakhiran data", (dunia.citra,)))
    naskah = penugasan.perkara.naskah.get()
    jawab = masuk(dunia.citra).get(reverse("naskah_pdf", args=[penugasan.perkara.kode, naskah.pk]))
    assert jawab.content.startswith(b"%PDF-")
    lain = masuk(dunia.kiki).get(reverse("naskah_pdf", args=[penugasan.perkara.kode, naskah.pk]))
    assert lain.status_code == 404


@pytest.mark.klausul("ps22-2")
def test_surat_penugasan_menyebut_keputusan_yang_mendasarinya(dunia):
    penugasan = pelibatan(dunia)
    langkah(penugasan, "setujui", dunia.basri)
    langkah(penugasan, "tetapkan", dunia.darwis)
    keputusan = penugasan.perkara.naskah.get(jenis="Keputusan Kepala Perangkat Daerah")
    surat = penugasan.perkara.naskah.get(jenis="Surat Penugasan")
    assert keputusan.nomor in str(surat.isi["dasar"])


@pytest.mark.parametrize(
    "nama",
    [
        "giliran",
        "penugasan_saya",
        "tim_saya",
        "permohonan",
        "tugaskan",
        "tugaskan_siapa",
        "tugaskan_kriteria",
        "ajukan_diri",
        "pemberitahuan",
    ],
)
def test_halaman_daftar_terbuka_dan_hemat(dunia, masuk, nama):
    for n in range(3):
        penugasan = pelibatan(dunia, f"Survei {n}")
        langkah(penugasan, "setujui", dunia.basri)
    tim = DataTim("Tim Gizi", True, dunia.citra)
    ajukan(Permintaan("bentuk", dunia.asma, "Kerja tim", (dunia.citra, dunia.dodi), tim=tim))
    for siapa in (dunia.asma, dunia.basri, dunia.citra, dunia.man):
        buka(masuk(siapa), reverse(nama))


def test_unit_saya_menuju_unit_yang_dipimpin(dunia, masuk):
    jawab = masuk(dunia.asma).get(reverse("unit_saya"))
    assert jawab.status_code == 302
    assert "Bidang Kesehatan Masyarakat" in buka(masuk(dunia.asma), jawab["Location"])


def isi_panduan(client, orang, **lain):
    client.get(reverse("tugaskan") + "?baru=1")
    pekerjaan = {
        "judul": "Survei gizi",
        "mulai": "2024-03-05",
        "selesai": "2024-06-30",
        "kompetensi": "",
        "target": "Stunting turun",
    }
    assert client.post(reverse("tugaskan"), pekerjaan).status_code == 302
    for satu in orang:
        client.post(reverse("tugaskan_siapa"), {"tambah": satu.pk})
    client.post(reverse("tugaskan_bentuk"), {"bentuk": "individu", **lain})
    return client


@pytest.mark.klausul("ps22-3", "lamp-III-1-ii")
def test_panduan_menjadi_penunjukan_untuk_orang_sendiri(dunia, masuk):
    client = isi_panduan(masuk(dunia.asma), [dunia.citra])
    halaman = buka(client, reverse("tugaskan_periksa"))
    assert "Surat Tugas" in halaman
    client.post(reverse("tugaskan_periksa"), {"kirim": "1"})
    assert Penugasan.objects.get().status == "ditetapkan"


@pytest.mark.klausul("lamp-III-1-iii-1", "ps20-2")
def test_panduan_menjadi_permohonan_untuk_orang_bidang_lain(dunia, masuk):
    client = isi_panduan(masuk(dunia.asma), [dunia.dodi])
    halaman = buka(client, reverse("tugaskan_periksa"))
    assert "Lintas unit" in halaman
    assert "Basri" in halaman
    assert "Darwis" in halaman
    client.post(reverse("tugaskan_periksa"), {"kirim": "1"})
    assert Penugasan.objects.get().lingkup == "lintas unit"


def test_pratinjau_mencetak_naskah_tanpa_meninggalkan_apa_pun(dunia, masuk):
    client = isi_panduan(masuk(dunia.asma), [dunia.dodi])
    alamat = reverse("tugaskan_pratinjau", args=[0])
    assert alamat in buka(client, reverse("tugaskan_periksa"))
    assert client.get(alamat).content.startswith(b"%PDF-")
    assert not Penugasan.objects.exists()
    assert client.get(reverse("tugaskan_pratinjau", args=[7])).status_code == 404


@pytest.mark.klausul("lamp-IV-a", "lamp-IV-B-1", "lamp-II-3-k3")
def test_panduan_membentuk_tim_lintas_unit(dunia, masuk):
    client = isi_panduan(
        masuk(dunia.asma),
        [dunia.citra, dunia.dodi],
        bentuk="tim",
        nama_tim="Tim Gizi",
        jenis_tim="rutin",
        ketua=dunia.citra.pk,
    )
    client.post(reverse("tugaskan_periksa"), {"kirim": "1"})
    penugasan = Penugasan.objects.get()
    assert penugasan.tim.ketua == dunia.citra
    assert penugasan.jalur.count() == 2


@pytest.mark.klausul("lamp-III-1-iii-2-a")
def test_panduan_menurut_kriteria(dunia, masuk):
    client = masuk(dunia.asma)
    isi_panduan(client, [])
    assert (
        "Bidang Pelayanan Kesehatan"
        in client.get(reverse("tugaskan_kriteria") + "?q=pelayanan").content.decode()
    )
    client.post(
        reverse("tugaskan_kriteria"),
        {"jumlah": 1, "jenjang": "mahir", "kemampuan": "", "tujuan": f"unit:{dunia.yankes.pk}"},
    )
    client.post(reverse("tugaskan_bentuk"), {"bentuk": "individu"})
    client.post(reverse("tugaskan_periksa"), {"kirim": "1"})
    penugasan = Penugasan.objects.get()
    jalur = penugasan.jalur.get()
    alamat = reverse("langkah", args=[penugasan.perkara.kode, "setujui", jalur.pk])
    client = masuk(dunia.basri)
    assert "Endah" in buka(client, alamat)
    client.post(alamat, {"orang": [dunia.endah.pk]})
    penugasan.refresh_from_db()
    assert penugasan.status == "disetujui"


@pytest.mark.klausul("lamp-III-1-iii-1")
def test_panduan_menolak_dengan_klausul_bila_bukan_pimpinan(dunia, masuk):
    client = isi_panduan(masuk(dunia.citra), [dunia.dodi])
    halaman = buka(client, reverse("tugaskan_periksa"))
    assert "Sebabnya" in halaman
    client.post(reverse("tugaskan_periksa"), {"kirim": "1"})
    assert not Penugasan.objects.exists()


@pytest.mark.klausul("ps21-3", "lamp-III-2-2-a")
def test_pengajuan_sukarela_ke_unit_lain(dunia, masuk):
    client = masuk(dunia.citra)
    isi = {
        "judul": "Posyandu",
        "mulai": "2024-03-05",
        "selesai": "2024-06-30",
        "tujuan": f"unit:{dunia.yankes.pk}",
        "kompetensi": "",
    }
    halaman = client.post(reverse("ajukan_diri"), isi).content.decode()
    assert "Basri" in halaman
    client.post(reverse("ajukan_diri"), {**isi, "kirim": "1", "diperiksa": ""})
    assert not Penugasan.objects.exists(), "yang dikirim haruslah yang sudah diperlihatkan"
    client.post(reverse("ajukan_diri"), {**isi, "kirim": "1", "diperiksa": isi["tujuan"]})
    assert Penugasan.objects.get().cara == "sukarela"


@pytest.mark.klausul("lamp-III-1-iv-3")
def test_surat_jawaban_instansi_lain_dicatat_sekretaris_daerah(dunia, masuk):
    penugasan = ajukan(
        Permintaan("ajukan", dunia.asma, "Kajian", (dunia.gita,), instansi_tujuan=dunia.provinsi)
    )
    langkah(penugasan, "teruskan", dunia.man)
    client = masuk(dunia.man)
    halaman = buka(client, reverse("perkara", args=[penugasan.perkara.kode]))
    assert "Catat" in halaman
    jalur = penugasan.jalur.get()
    alamat = reverse("langkah", args=[penugasan.perkara.kode, "instruksikan", jalur.pk])
    buka(client, alamat)
    client.post(alamat, {"nomor_surat": "800/17/2024", "tanggal_surat": "2024-03-04"})
    jalur.refresh_from_db()
    assert jalur.keadaan == "diinstruksikan"
    assert penugasan.perkara.naskah.filter(luar=True, nomor="800/17/2024").exists()
    assert penugasan.perkara.jejak.last().pencatat == dunia.man.pk


def test_permintaan_dari_instansi_lain_dicatat(dunia, masuk):
    client = masuk(dunia.man)
    buka(client, reverse("permintaan_masuk"))
    isi = {
        "judul": "Tim audit provinsi", "instansi_lain": dunia.provinsi.pk, "nomor_surat": "1/2024", "tanggal_surat": "2024-03-01",
        "nip_atau_nama": "Citra", "mulai": "2024-03-05", "selesai": "2024-05-05",
    }  # fmt: skip
    client.post(reverse("permintaan_masuk"), isi)
    penugasan = Penugasan.objects.get()
    assert penugasan.lingkup == "lintas instansi"
    assert "Tim audit provinsi" in buka(client, "/")
