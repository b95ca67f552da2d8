"""The demo regency: everything is there, everything is lawful, everybody gets in, everything is marked as invented."""

from collections import Counter
from collections.abc import Iterator
from datetime import date

import pytest
from django.contrib.auth import authenticate
from django.core.management import CommandError, call_command
from django.db import connection, transaction
from django.db.models import Count, Q
from django.test import Client, RequestFactory

from simpul.aturan.jenjang import Jenjang
from simpul.aturan.kedudukan import tentukan
from simpul.aturan.profil import profil
from simpul.aturan.tabel import PROSEDUR
from simpul.contoh import bombana, demo
from simpul.contoh.masuk import DAFTAR_MASUK, BukanContoh, buat_akun
from simpul.inti import jam
from simpul.inti.jejak import periksa
from simpul.inti.models import Akun, Instansi, Jejak, Pemberitahuan, Perkara, Segel
from simpul.naskah.models import Naskah
from simpul.organisasi.models import Delegasi, Jabatan, Kompetensi, Pegawai, Penempatan, UnitOrganisasi
from simpul.organisasi.pegangan import pegangan
from simpul.organisasi.peta import muat_orang
from simpul.organisasi.susunan import berlaku_pada
from simpul.penugasan.models import Anggota, Butir, Giliran, Jalur, Penugasan, TimKerja
from simpul.perjanjian.models import Pembagian, PerjanjianKinerja, Sasaran
from simpul.siklus_kerja.models import Bagian, DokumenOrganisasi, Kemajuan, Lampiran, Ukuran
from simpul.siklus_kerja.ukuran import UKURAN

PERUBAHAN = ("perpanjang", "akhiri", "alihkan", "ganti_ketua")
TAK_DIATUR = "sukarela_lintas_instansi"


@pytest.fixture(scope="module")
def _dimuat(django_db_setup: None, django_db_blocker) -> Iterator[None]:
    """The demo, loaded once for this module and taken back at its end."""
    with django_db_blocker.unblock():
        muatan = transaction.atomic()
        muatan.__enter__()
        call_command("contoh")
        yield
        transaction.set_rollback(True)
        muatan.__exit__(None, None, None)
        connection.close()


@pytest.fixture
def kabupaten(_dimuat: None, db: None) -> Instansi:
    return Instansi.objects.get(nama=demo.NAMA)


@pytest.fixture
def hari_ini(kabupaten: Instansi) -> date:
    return jam.hari_ini(kabupaten.zona_waktu)


def test_semua_organisasi_peraturan_ada_dengan_polanya(kabupaten: Instansi) -> None:
    ada = dict(UnitOrganisasi.objects.filter(instansi=kabupaten, induk=None).values_list("nama", "pola"))
    jenis_unit = {"Unit Pelaksana Teknis pada Dinas", "UPT Puskesmas", "Satuan Pendidikan"}
    for nama, pola in profil(bombana.PROFIL, 1).organisasi.items():
        assert nama in jenis_unit or ada[nama] == pola
    assert ada["Kecamatan Rumbia"] == "d"
    berpola = UnitOrganisasi.objects.filter(instansi=kabupaten).exclude(pola="")
    assert {"a", "b", "c1", "c2", "d", "e", "f"} == set(berpola.values_list("pola", flat=True))
    pilihan_daerah = berpola.filter(kode__regex="^(KEC|KEL)-")
    assert len(pilihan_daerah) == 4
    assert all(u.pola_alasan for u in pilihan_daerah)


def test_ukurannya_seperti_dijanjikan(kabupaten: Instansi) -> None:
    assert 110 <= UnitOrganisasi.objects.filter(instansi=kabupaten).count() <= 130
    orang = Pegawai.objects.filter(instansi=kabupaten, instansi_lain=None)
    assert 400 <= orang.count() <= 480
    unit_f = Penempatan.objects.filter(instansi=kabupaten, jabatan__unit__pola__in=("f", "d"))
    assert unit_f.count() >= 0.45 * orang.count()
    assert orang.filter(jenis_asn="pppk").count() > 60
    assert Kompetensi.objects.filter(instansi=kabupaten).exclude(bukti="").count() > 200
    assert 100 <= Penugasan.objects.filter(instansi=kabupaten).count() <= 200
    assert orang.filter(nama__regex="^.{60}$").exists()


def test_semuanya_ditandai_rekaan(kabupaten: Instansi) -> None:
    assert kabupaten.contoh
    for nip in Pegawai.objects.filter(instansi=kabupaten, instansi_lain=None).values_list("nip", flat=True):
        assert int(nip[15:]) >= 900
    milik_sendiri = Naskah.objects.filter(instansi=kabupaten, luar=False)
    assert milik_sendiri.exists()
    assert not milik_sendiri.exclude(isi__contoh=True).exists()


def test_ada_pelaksana_tugas_lowongan_dan_delegasi_hari_ini(kabupaten: Instansi, hari_ini: date) -> None:
    kini = Penempatan.objects.filter(berlaku_pada(hari_ini), instansi=kabupaten)
    jenis = Counter(kini.exclude(jenis="definitif").values_list("jenis", flat=True))
    assert jenis["plt"] >= 3
    assert jenis["plh"] >= 1
    kepala = Jabatan.objects.filter(instansi=kabupaten, peran="kepala")
    assert kepala.exclude(penempatan__in=kini).count() >= 3
    delegasi = Delegasi.objects.filter(berlaku_pada(hari_ini), instansi=kabupaten)
    assert set(delegasi.values_list("mencakup_penugasan", flat=True)) == {True, False}


def test_hampir_setiap_orang_punya_penilai(kabupaten: Instansi, hari_ini: date) -> None:
    orang = Pegawai.objects.filter(instansi=kabupaten, instansi_lain=None).values_list("pk", flat=True)
    fakta, _peta = muat_orang(orang, hari_ini)
    bawahan = [o for o in fakta.values() if o.jenjang is not Jenjang.JPT_PRATAMA and o.mengepalai is None]
    tanpa = [o.nama for o in bawahan if tentukan(o, kabupaten.profil_kini).pejabat_penilai is None]
    assert 0 < len(tanpa) < 30


@pytest.mark.parametrize(
    "nama", sorted(p for p in PROSEDUR if not p.startswith(PERUBAHAN) and p != TAK_DIATUR)
)
def test_tiap_prosedur_ada_di_tiap_stasiun(kabupaten: Instansi, nama: str) -> None:
    ada = set(Jalur.objects.filter(instansi=kabupaten, prosedur=nama).values_list("keadaan", flat=True))
    perlu = {langkah.ke.value for langkah in PROSEDUR[nama].langkah} - {"dilepas"}
    assert perlu <= ada


@pytest.mark.parametrize("jenis", PERUBAHAN)
def test_tiap_perubahan_ada(kabupaten: Instansi, jenis: str) -> None:
    daftar = Jalur.objects.filter(instansi=kabupaten, prosedur__startswith=jenis, keadaan="ditetapkan")
    assert {p.removeprefix(f"{jenis}_") for p in daftar.values_list("prosedur", flat=True)} == {
        "dalam_unit",
        "antarunit",
    }


def test_tiap_status_ada_dan_tim_kedua_jenis(kabupaten: Instansi) -> None:
    ada = set(Penugasan.objects.filter(instansi=kabupaten).values_list("status", flat=True))
    assert ada == set(Penugasan.Status.values)
    jenis = set(TimKerja.objects.filter(instansi=kabupaten).values_list("jenis", flat=True))
    assert jenis == {"rutin", "insidentil"}
    assert Jalur.objects.filter(instansi=kabupaten, keadaan="dilepas").exists()
    assert Jejak.objects.filter(instansi=kabupaten, hasil="ditolak", perkara__jenis="penugasan").exists()
    assert Jejak.objects.filter(instansi=kabupaten, hasil="ditolak", perkara__jenis="percobaan").exists()
    assert Jejak.objects.filter(instansi=kabupaten, hasil="koreksi").exists()


def test_ada_yang_menunggu_jabatan_kosong(kabupaten: Instansi, hari_ini: date) -> None:
    kini = Penempatan.objects.filter(berlaku_pada(hari_ini), instansi=kabupaten)
    menunggu = Giliran.objects.filter(instansi=kabupaten, jabatan__isnull=False)
    assert menunggu.exclude(jabatan__penempatan__in=kini).exists()


def test_hari_hari_perkara_nyata(kabupaten: Instansi, hari_ini: date) -> None:
    """Ages, numbers and notices follow the days of the stories, not the day of loading."""
    sejak = {
        jam_.date() for jam_ in Giliran.objects.filter(instansi=kabupaten).values_list("sejak", flat=True)
    }
    assert len(sejak) > 5
    assert not Naskah.objects.filter(instansi=kabupaten, tanggal__gt=hari_ini).exists()
    for nomor in Naskah.objects.filter(instansi=kabupaten, luar=False).values("buku").distinct():
        urut = list(Naskah.objects.filter(**nomor).order_by("urut").values_list("tanggal", flat=True))
        assert urut == sorted(urut)
    lama = Pemberitahuan.objects.filter(instansi=kabupaten, dibuat__date__lt=hari_ini)
    assert lama.exists()
    assert (
        Perkara.objects.filter(instansi=kabupaten, dibuat__date__lt=hari_ini, jenis="penugasan").count() > 90
    )


def test_pekerjaan_setahun_ada_dalam_setiap_keadaannya(kabupaten: Instansi) -> None:
    ada = set(Butir.objects.filter(instansi=kabupaten).values_list("prosedur", "keadaan"))
    assert {("rencana", k) for k in ("disusun", "dikembalikan", "ditetapkan")} <= ada
    assert {("hasil", k) for k in ("disampaikan", "diteruskan", "dikembalikan", "diterima")} <= ada
    assert {("hasil_satu_tingkat", k) for k in ("disampaikan", "diterima")} <= ada
    assert {("laporan", k) for k in ("baru", "diminta", "disampaikan")} <= ada
    assert {("sumber_daya", k) for k in ("diminta", "disediakan", "ditolak")} <= ada
    assert {("masalah_lintas_unit", k) for k in ("disampaikan", "diputuskan")} <= ada
    jenis = {prosedur for prosedur, _keadaan in ada}
    assert {"umpan_balik", "laporan_anggota", "rencana_pribadi", "arahan_dalam_unit", "koordinasi_lintas_unit"} <= jenis  # fmt: skip


def test_kemajuan_berbagai_umur_dengan_buktinya(kabupaten: Instansi, hari_ini: date) -> None:
    umur = [(hari_ini - t).days for t in Kemajuan.objects.values_list("tanggal", flat=True)]
    assert len(umur) > 60
    assert min(umur) < 7
    assert max(umur) > 100
    assert Lampiran.objects.exclude(kemajuan=None).count() > 25
    bersama = Bagian.objects.values("penugasan").annotate(n=Count("pelaksana", distinct=True))
    assert bersama.filter(n__gt=1).count() >= 5
    assert Bagian.objects.filter(selesai__lt=hari_ini, persen__lt=100).exists()


def test_masalah_beberapa_pimpinan_sebagian_diputuskan(kabupaten: Instansi) -> None:
    bagian = Butir.objects.exclude(kelompok=None).values_list("kelompok", flat=True)
    keadaan = set(Butir.objects.filter(Q(kelompok__in=bagian) | Q(pk__in=bagian)).values_list("keadaan", flat=True))  # fmt: skip
    assert keadaan == {"disampaikan", "diputuskan"}


def test_hasil_kembali_sekali_lalu_diterima(kabupaten: Instansi) -> None:
    diterima = Butir.objects.filter(instansi=kabupaten, keadaan="diterima")
    assert set(diterima.values_list("penugasan__status", flat=True)) == {"selesai"}
    assert diterima.filter(putaran=2).exists()


def test_perjanjian_turun_sampai_penugasan(kabupaten: Instansi, hari_ini: date) -> None:
    berlaku = PerjanjianKinerja.objects.filter(instansi=kabupaten, keadaan="ditetapkan", tahun=hari_ini.year)
    assert {"DINKES", "DINSOS", "PUTR", "RSUD", "PKM-RUMBIA", "UPT-FARMASI"} <= set(
        berlaku.values_list("unit__kode", flat=True)
    )
    assert berlaku.filter(versi=2).exists()
    sasaran = Sasaran.objects.filter(perjanjian__in=berlaku)
    assert sasaran.filter(pembagian=None).exists()
    assert sasaran.filter(pembagian__utama=False).exists()
    pembagian = Pembagian.objects.filter(sasaran__in=sasaran)
    assert set(pembagian.values_list("strategi", flat=True)) == {"", "individu", "tim kerja"}
    assert Penugasan.objects.filter(sasaran__isnull=False).count() >= 15


def test_pantauan_terisi_dan_peta_jalan_ada(kabupaten: Instansi) -> None:
    seluruhnya = Ukuran.objects.filter(instansi=kabupaten, unit=None)
    assert set(seluruhnya.values_list("nama", flat=True)) == set(UKURAN)
    gerak = dict(seluruhnya.filter(nama="kemajuan").values_list("kunci", "nilai"))
    assert set(gerak) == {"bergerak", "diam", "terlambat"}
    assert DokumenOrganisasi.objects.filter(instansi=kabupaten).values("unit").distinct().count() >= 5


def test_jejak_utuh_dan_disegel(kabupaten: Instansi) -> None:
    assert periksa(kabupaten) == []
    assert Segel.objects.filter(instansi=kabupaten).count() > 20


@pytest.mark.parametrize(("nama", "sandi", "_siapa"), DAFTAR_MASUK)
def test_setiap_pemeran_dapat_masuk_dan_punya_pekerjaan(
    kabupaten: Instansi, hari_ini: date, nama: str, sandi: str, _siapa: str
) -> None:
    assert Client().login(username=nama, password=sandi)
    pegawai = Akun.objects.get(username=nama).pegawai
    kantor = [j.pk for j in pegangan(pegawai.pk, hari_ini).kantor]
    giliran = Giliran.objects.filter(jabatan__in=kantor) | Giliran.objects.filter(pegawai=pegawai)
    assert giliran.exists() or Anggota.objects.filter(pegawai=pegawai).exists()


def test_orang_biasa_masuk_dengan_nip(kabupaten: Instansi) -> None:
    guru = Pegawai.objects.filter(instansi=kabupaten, jabatan_luar="", nama__isnull=False).last()
    assert guru is not None
    permintaan = RequestFactory().post("/masuk/")
    assert authenticate(permintaan, username=guru.nip, password=DAFTAR_MASUK[0][1]) == guru.akun


def test_kelompok_pengelola_terisi(kabupaten: Instansi) -> None:
    for nama in ("kepegawaian", "organisasi", "auditor", "persuratan"):
        assert list(Akun.objects.get(username=nama).groups.values_list("name", flat=True)) == [nama]


def test_tidak_dimuat_dua_kali(kabupaten: Instansi) -> None:
    with pytest.raises(CommandError, match="sudah ada"):
        call_command("contoh")


def test_akun_mudah_hanya_untuk_data_rekaan(db: None) -> None:
    sungguhan = Instansi.objects.create(
        nama="Pemerintah Kabupaten Sungguhan", nama_daerah="Kabupaten", tempat="Kota", profil=bombana.PROFIL
    )
    with pytest.raises(BukanContoh):
        buat_akun(sungguhan, {}, {})
