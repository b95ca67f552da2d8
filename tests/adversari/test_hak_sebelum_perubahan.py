"""Nothing changes before the right is checked, and the check rests on the stored parent, not on one that the caller sends."""

from collections.abc import Callable

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse

from simpul.inti.models import Jejak
from simpul.inti.pintu import Ditolak
from simpul.organisasi import services as organisasi
from simpul.organisasi.models import InstansiLain, Pegawai, Penempatan
from simpul.penugasan.draf import KUNCI
from simpul.penugasan.models import Penugasan
from simpul.penugasan.permintaan import DataTim, Permintaan
from simpul.penugasan.services import Masukan, ajukan, langkah
from tests.adversari.panggung import (
    AKHIR,
    DALAM,
    HARI,
    KOLAKA,
    PD,
    PERAN,
    TIM,
    baca,
    beda,
    keadaan,
    kepala,
    pengunjung,
)
from tests.adversari.tabel_alamat import KIRIM, KIRIM_KOLAKA, LANGKAH, PEKERJAAN, isian, uraikan
from tests.adversari.test_hak_atas_alamat import alamat

# Signs of the table that mean: refused before anything happened. Not even an attempt is recorded.
TERTUTUP = frozenset("-x5mg")


@pytest.mark.parametrize("siapa", [s for s in PERAN if s != "nia"])
def test_a_request_that_is_turned_away_at_the_door_leaves_no_trace_at_all(p, siapa):
    """Not a row, not a job, not an entry: those whom a page does not concern do not reach what decides."""
    client, salah = pengunjung(siapa), []
    semula = keadaan(percobaan=True)
    dikirim = 0
    for milik, tabel in (("bombana", KIRIM), ("kolaka", KIRIM_KOLAKA)):
        for nama, objek, tanda in uraikan(tabel):
            if tanda[siapa] not in TERTUTUP or nama == "account_logout":
                continue
            kunci = f"langkah:{objek[1][1:]}" if nama == "langkah" else nama
            client.post(alamat(p, nama, objek, milik), isian(kunci, p))
            dikirim += 1
    for judul, nama, teks in LANGKAH:
        ((_n, _o, tanda),) = uraikan(f"langkah {teks}")
        if tanda[siapa] in TERTUTUP:
            kasus = p.kasus[judul]
            client.post(
                reverse("langkah", args=[kasus.perkara.kode, nama, kasus.jalur.get().pk]), {"alasan": "x"}
            )
            dikirim += 1
    salah = beda(semula, keadaan(percobaan=True))
    assert not salah, salah
    assert dikirim > 30


def test_a_refusal_by_the_rules_leaves_its_attempt_and_nothing_else(p):
    """Those who may read a case and try what is not theirs: the trail says so, all else is as before."""
    kasus = p.kasus[TIM]
    ke = reverse("langkah", args=[kasus.perkara.kode, "setujui", kasus.jalur.order_by("pk").last().pk])
    for siapa in ("asma", "dodi", "citra", "sinta", "ari"):
        semula, banyak = keadaan(), Jejak.objects.filter(perkara=kasus.pk, hasil="ditolak").count()
        assert pengunjung(siapa).post(ke).status_code == 422
        assert not beda(semula, keadaan()), siapa
        dicatat = Jejak.objects.filter(perkara=kasus.pk, hasil="ditolak").order_by("urut")
        assert dicatat.count() == banyak + 1
        assert dicatat.last().pelaku == p.orang[siapa].pk


def test_a_document_is_fetched_through_its_own_case(p):
    """Another case's code with this document's number, and the other way round."""
    naskah_dalam = p.kasus[DALAM].perkara.naskah.get().pk
    for siapa in ("asma", "kiki", "ari", "zul"):
        for judul in (TIM, PD, KOLAKA):
            ke = reverse("naskah_pdf", args=[p.kasus[judul].perkara.kode, naskah_dalam])
            assert pengunjung(siapa).get(ke).status_code == 404, (siapa, judul)


@pytest.mark.parametrize("siapa", ["asma", "basri", "kiki", "zul", "man"])
def test_who_acts_is_who_is_signed_in_whatever_the_form_says(p, siapa):
    """`siapa`, `pelaku`, `pencatat` and the like in a form are nobody's name."""
    kasus = p.kasus[TIM]
    ke = reverse("langkah", args=[kasus.perkara.kode, "tetapkan", kasus.jalur.order_by("pk").last().pk])
    palsu = dict.fromkeys(
        ("siapa", "pelaku", "pencatat", "pegawai", "user", "akun", "penanda_tangan", "an"), p.darwis.pk
    )
    semula = keadaan()
    pengunjung(siapa).post(ke, palsu)
    pengunjung(siapa).post(ke + "?" + "&".join(f"{k}={v}" for k, v in palsu.items()), palsu)
    pengunjung(siapa).post(
        ke, palsu, headers={"X-Remote-User": "darwis", "Remote-User": "darwis", "X-User": "darwis"}
    )
    assert not beda(semula, keadaan())


# --- rows of another institution in forms ---------------------------------------------------------------


def test_no_form_takes_a_row_of_another_institution(p):
    """By number, by name, by code: what the other institution has does not exist here."""
    lain = InstansiLain.objects.get(nama="Pemerintah Kolakaraya")
    hari = HARI.isoformat()
    jabatan = reverse("kelola_pelaksana", args=[kepala(p.yankes).pk])
    delegasi = reverse("kelola_delegasi_baru", args=[kepala(p.yankes).pk])
    kiriman = [
        ("nia", jabatan, {"orang": isi, "jenis": "plh", "mulai": hari, "selesai": hari})
        for isi in (f"#{p.zaenal.pk}", p.zaenal.nip, "Zaenal")
    ]
    kiriman += [
        ("nia", delegasi, {"orang": f"#{p.zaenal.pk}", "mulai": hari, "selesai": hari, "nomor": "1", "tanggal": hari}),
        ("nia", reverse("kelola_pindah_unit", args=[p.yankes.pk]), {"induk": f"#{p.kolaka0.pk}"}),
        ("nia", reverse("kelola_pindah_unit", args=[p.yankes.pk]), {"induk": "KOLAKA0"}),
        ("nia", reverse("kelola_tempatkan", args=[p.dodi.pk]), {"unit": f"#{p.kolaka1.pk}", "jabatan": "Kepala", "mulai": hari}),
        ("nia", reverse("kelola_koreksi", args=[Penempatan.objects.get(pegawai=p.dodi).pk]),
         {"orang": f"#{p.zaenal.pk}", "unit": "YANKES", "jabatan": "Kepala", "jenis": "plh", "mulai": hari, "alasan": "x"}),
        ("nia", reverse("kelola_orang_luar_baru", args=[InstansiLain.objects.get(nama="Pemerintah Provinsi").pk]),
         {"nama": "Baru", "jenjang": "ahli muda", "penilai": str(p.zahra.pk)}),
        ("susi", reverse("permintaan_masuk"),
         PEKERJAAN | {"instansi_lain": lain.pk, "nomor_surat": "1", "tanggal_surat": hari, "nip_atau_nama": "Citra"}),
        ("susi", reverse("permintaan_masuk"),
         PEKERJAAN | {"instansi_lain": p.provinsi.pk, "nomor_surat": "1", "tanggal_surat": hari, "nip_atau_nama": p.zaenal.nip}),
    ]  # fmt: skip
    semula = keadaan()
    for siapa, ke, isi in kiriman:
        jawab = pengunjung(siapa).post(ke, isi | {"instansi": p.kolaka.pk, "instansi_id": p.kolaka.pk})
        assert jawab.status_code == 422, (ke, isi)
        assert "Zaenal" not in jawab.content.decode().replace('value="Zaenal"', "").replace(
            ">Zaenal<", ">Zaenal<"
        ) or (isi.get("orang") == "Zaenal")
        assert not beda(semula, keadaan()), (ke, isi)


def test_the_guide_takes_no_people_units_or_institutions_of_others(p):
    client = pengunjung("asma")
    lain = InstansiLain.objects.get(nama="Pemerintah Kolakaraya")
    client.post(reverse("tugaskan"), PEKERJAAN)
    client.post(reverse("tugaskan_siapa"), {"tambah": [p.zaenal.pk, p.citra.pk, 999999]})
    assert client.session[KUNCI]["orang"] == [p.citra.pk]
    for tujuan in (
        f"unit:{p.kolaka1.pk}",
        f"instansi:{lain.pk}",
        f"unit:{lain.pk}",
        "unit:",
        "x",
        "unit:1;2",
        "unit:²",
    ):
        client.post(reverse("tugaskan_kriteria"), {"jumlah": 1, "tujuan": tujuan})
        draf = client.session[KUNCI]
        assert draf.get("unit_tujuan") != p.kolaka1.pk, tujuan
        assert draf.get("instansi_tujuan") != lain.pk, tujuan
    client.post(reverse("tugaskan_bentuk"), {"bentuk": "tim", "nama_tim": "T", "ketua": p.zaenal.pk})
    assert client.session[KUNCI].get("ketua") != p.zaenal.pk


def test_a_draft_that_was_tampered_with_names_nobody_of_others(p):
    """Even if the draft itself held their numbers, the wish that is made of it does not."""
    client = pengunjung("asma")
    lain = InstansiLain.objects.get(nama="Pemerintah Kolakaraya")
    for ubah in (
        {"orang": [p.zaenal.pk]},
        {"orang": [p.citra.pk, p.zaenal.pk], "bentuk": "tim", "nama_tim": "T", "ketua": p.zaenal.pk},
        {"jumlah": 1, "unit_tujuan": p.kolaka1.pk},
        {"jumlah": 1, "instansi_tujuan": lain.pk},
    ):
        sesi = client.session
        sesi[KUNCI] = {**PEKERJAAN, "judul": "Draf", **ubah}
        sesi.save()
        semula = keadaan()
        jawab = client.post(reverse("tugaskan_periksa"), {"kirim": "1"})
        for satu in Penugasan.objects.filter(judul="Draf"):
            assert not satu.anggota.filter(pegawai=p.zaenal).exists()
            assert not satu.jalur.filter(unit_tujuan=p.kolaka1).exists()
            assert not satu.jalur.filter(instansi_tujuan=lain).exists()
        assert "Zaenal" not in jawab.content.decode()
        if not Penugasan.objects.filter(judul="Draf").exists():
            assert not beda(semula, keadaan()), ubah


def test_a_volunteer_does_not_reach_a_unit_of_another_institution(p):
    lain = InstansiLain.objects.get(nama="Pemerintah Kolakaraya")
    for tujuan in (f"unit:{p.kolaka1.pk}", f"instansi:{lain.pk}", "unit:²", "instansi:999999999999999999999"):
        semula = keadaan()
        isi = PEKERJAAN | {"tujuan": tujuan, "diperiksa": tujuan, "kirim": "1", "target": "T"}
        jawab = pengunjung("dodi").post(reverse("ajukan_diri"), isi)
        assert jawab.status_code in (200, 422), tujuan
        assert not beda(semula, keadaan()), tujuan


# --- the services themselves, as the API, commands and jobs call them ------------------------------------

LAYANAN: dict[str, Callable] = {
    "ajukan atas orang instansi lain": lambda p: ajukan(Permintaan("tunjuk", p.asma, "X", (p.zaenal,))),
    "tim dengan ketua instansi lain": lambda p: ajukan(
        Permintaan("bentuk", p.asma, "X", (p.citra,), tim=DataTim("T", True, p.zaenal))
    ),
    "setujui perkara instansi lain": lambda p: langkah(p.kasus[KOLAKA], "terima", p.kiki),
    "akhiri perkara instansi lain": lambda p: langkah(
        p.kasus[KOLAKA], "akhiri", p.man, masukan=Masukan(alasan="x", selesai=HARI)
    ),
    "tempatkan di jabatan instansi lain": lambda p: organisasi.tempatkan(
        pegawai=p.dodi, jabatan=kepala(p.kolaka2), mulai=HARI
    ),
    "delegasikan kepada orang instansi lain": lambda p: organisasi.delegasikan(
        jabatan=kepala(p.yankes), pemberi=p.basri, penerima=p.zaenal, nomor="1", tanggal=HARI, mulai=HARI, selesai=AKHIR
    ),
    "pindahkan unit ke instansi lain": lambda p: organisasi.pindahkan_unit(unit=p.yankes, induk=p.kolaka0),
    "penilai luar dari instansi lain": lambda p: organisasi.catat_pegawai_luar(
        instansi_lain=p.provinsi, nama="X", jenjang="ahli muda", penilai=p.zahra
    ),
    "koreksi ke orang instansi lain": lambda p: organisasi.koreksi_penempatan(
        penempatan=Penempatan.objects.get(pegawai=p.dodi), alasan="x", siapa=None, pegawai=p.zaenal
    ),
}  # fmt: skip


@pytest.mark.parametrize("nama", LAYANAN)
def test_no_service_mixes_two_institutions(p, nama):
    semula = keadaan()
    with pytest.raises((Ditolak, ValidationError)):
        LAYANAN[nama](baca())
    assert not beda(semula, keadaan())


def test_an_account_that_is_moved_to_another_person_carries_no_right_along(p):
    """Rights follow the office of the person, read anew with each request."""
    kasus = p.kasus[TIM]
    ke = reverse("langkah", args=[kasus.perkara.kode, "setujui", kasus.jalur.order_by("pk").last().pk])
    client = pengunjung("basri")
    akun = p.basri.akun
    Pegawai.objects.filter(pk=p.basri.pk).update(akun=None)
    Pegawai.objects.filter(pk=p.wati.pk).update(akun=akun)
    assert client.post(ke).status_code == 422
    Pegawai.objects.filter(pk=p.wati.pk).update(akun=None)
    assert client.post(ke).status_code == 403
    assert baca().kasus[TIM].status == "diajukan"
