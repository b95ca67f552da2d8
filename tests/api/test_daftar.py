"""Lists: filtered, page by page without gap or double, only the columns asked for, at the same cost however long."""

from uuid import uuid4

import pytest
from django.contrib.auth.models import Group
from django.db import connection
from django.test.utils import CaptureQueriesContext

import simpul.api.jalan.semua  # noqa: F401  # declares every operation
from simpul.api.operasi import OPERASI
from simpul.organisasi import services as organisasi
from simpul.penugasan.permintaan import Permintaan
from simpul.penugasan.services import ajukan
from simpul.perjanjian import services as perjanjian
from simpul.perjanjian.isi import IsiPerjanjian, IsiSasaran
from tests.dunia import HARI


@pytest.fixture
def banyak(dunia):
    for i in range(7):
        ajukan(Permintaan("tunjuk", dunia.asma, f"Pekerjaan {i}", (dunia.citra,)))
        ajukan(Permintaan("ajukan", dunia.asma, f"Survei {i}", (dunia.dodi,)))
    return dunia


def _semua(ambil, **saring):
    isi, kursor, laman = [], None, 0
    while True:
        jawab = ambil(batas=3, **({"kursor": kursor} if kursor else {}), **saring)
        assert jawab.status == 200, jawab.isi
        isi += jawab.isi["data"]
        kursor, laman = jawab.isi["berikut"], laman + 1
        assert len(jawab.isi["data"]) <= 3
        if kursor is None:
            return isi, laman


def test_every_row_comes_once_whatever_happens_between_pages(banyak, klien):
    asma = klien("asma")
    awal = asma.daftarPerkara(batas=5)
    ajukan(Permintaan("tunjuk", banyak.asma, "Sela", (banyak.citra,)))
    lanjut = asma.daftarPerkara(batas=100, kursor=awal.isi["berikut"]).isi["data"]
    kode = [p["kode"] for p in (*awal.isi["data"], *lanjut)]
    assert len(kode) == len(set(kode)) == 14


KASUS = [
    ("asma", "daftarPerkara", {}, 14),
    ("asma", "daftarPerkara", {"q": "survei"}, 7),
    ("asma", "daftarPerkara", {"status": "diajukan"}, 7),
    ("asma", "daftarPerkara", {"lingkup": "dalam unit"}, 7),
    ("asma", "daftarPenugasanDiminta", {}, 14),
    ("asma", "daftarPermohonan", {"arah": "keluar"}, 7),
    ("basri", "daftarPermohonan", {}, 7),
    ("basri", "daftarGiliran", {}, 7),
    ("basri", "daftarGiliran", {"langkah": "tetapkan,setujui"}, 7),
    ("asma", "daftarGiliran", {"menunggu": "orang_lain", "langkah": "terima"}, 7),
    ("asma", "daftarGiliran", {"menunggu": "orang_lain"}, 14),
    ("citra", "daftarPenugasanSaya", {}, 7),
    ("citra", "daftarGiliran", {}, 7),
    ("basri", "daftarPemberitahuan", {}, 7),
]


def test_page_by_page_a_list_is_whole(banyak, klien):
    for siapa, daftar, saring, jumlah in KASUS:
        isi, laman = _semua(getattr(klien(siapa), daftar), **saring)
        tanda = [satu.get("kode") or satu["id"] for satu in isi]
        assert (len(tanda), len(set(tanda)), laman) == (jumlah, jumlah, -(-jumlah // 3)), (siapa, daftar)


def test_only_the_columns_that_are_asked_for(banyak, klien):
    baris = klien("asma").daftarPerkara(fields="judul,status", batas=1).isi["data"][0]
    assert set(baris) == {"kode", "judul", "status"}


def test_a_column_that_does_not_exist_is_a_mistake(banyak, klien):
    jawab = klien("asma").daftarPerkara(fields="judul,sandi")
    assert (jawab.status, jawab.isi["galat"][0]["pointer"]) == (422, "?fields")


def test_a_cursor_of_another_list_is_a_mistake(banyak, klien):
    asma = klien("asma")
    kursor = asma.daftarPerkara(batas=1).isi["berikut"]
    assert asma.daftarPenugasanDiminta(kursor=kursor).status == 422


def test_the_next_page_is_also_a_link(banyak, klien):
    jawab = klien("asma").daftarPerkara(batas=1, q="survei")
    assert 'rel="next"' in jawab.kepala["Link"]
    assert "q=survei" in jawab.kepala["Link"]


DAFTAR = sorted(nama for nama, operasi in OPERASI.items() if operasi.baris is not None)


def test_a_longer_list_costs_as_many_queries_as_a_short_one(dunia, klien):
    """But for the trail of one case and its import, which need something else to grow."""
    dunia.asma.akun.groups.add(*Group.objects.filter(name__in=["kepegawaian", "auditor"]))
    asma = klien("asma")
    alamat = {"unit": dunia.kesmas.pk, "pegawai": dunia.citra.pk, "klausul": "ps22-2"}
    alamat["perjanjian"] = _perjanjian(dunia)
    alamat["kode"] = _tambah(dunia).perkara.kode
    _tambah(dunia)
    asma.saya()  # remembers that the token was used today
    pendek = {nama: _biaya(asma, nama, alamat) for nama in DAFTAR}
    for _kali in range(3):
        _tambah(dunia)
    panjang = {nama: _biaya(asma, nama, alamat) for nama in DAFTAR}
    assert panjang == pendek
    assert max(panjang.values()) <= 12


def _perjanjian(dunia):
    """The code of an agreement in force."""
    satu = perjanjian.susun(dunia.darwis, dunia.dinkes, HARI.year, IsiPerjanjian((IsiSasaran("Gizi"),)))
    perjanjian.tetapkan(satu, dunia.darwis)
    return satu.perkara.kode


def _tambah(dunia):
    organisasi.daftarkan_pegawai(instansi=dunia.instansi, nama="Baru")
    organisasi.catat_kompetensi(pegawai=dunia.citra, jenis="keahlian", nama=uuid4().hex, bukti="Sertifikat")
    ajukan(Permintaan("tunjuk", dunia.asma, "Pekerjaan", (dunia.citra,)))
    return ajukan(Permintaan("ajukan", dunia.asma, "Survei", (dunia.dodi,)))


def _biaya(asma, nama, alamat):
    apa = asma.operasi[nama][1].split("/")[3]
    medan = {
        p["name"]: alamat[apa] if apa == "perjanjian" else alamat.get(p["name"]) or alamat[apa]
        for p in asma.operasi[nama][2]["parameters"]
        if p["in"] == "path"
    }
    with CaptureQueriesContext(connection) as kueri:
        status = getattr(asma, nama)(**medan).status
    assert status == 404 if nama == "temuanImpor" else 200, nama
    return len(kueri)
