"""What falls due: the report of a team at its period, the result of a work that ends."""

from datetime import date, timedelta

import pytest

from simpul.aturan.siklus.masa import akhir_masa
from simpul.inti import jam
from simpul.inti.models import Pemberitahuan
from simpul.inti.pintu import Ditolak
from simpul.penugasan.butir import MasukanButir, kerjakan
from simpul.penugasan.masukan import Masukan
from simpul.penugasan.models import Butir, Giliran
from simpul.penugasan.permintaan import DataTim, Permintaan
from simpul.penugasan.services import ajukan, langkah
from simpul.siklus_kerja.jatuh_tempo import jatuhkan


@pytest.mark.parametrize(
    ("periode", "hari", "akhir"),
    [
        ("bulanan", date(2024, 3, 5), date(2024, 2, 29)),
        ("bulanan", date(2024, 1, 1), date(2023, 12, 31)),
        ("triwulan", date(2024, 5, 20), date(2024, 3, 31)),
        ("triwulan", date(2024, 1, 1), date(2023, 12, 31)),
    ],
)
def test_masa_yang_terakhir_berakhir(periode, hari, akhir):
    assert akhir_masa(periode, hari) == akhir


@pytest.fixture
def tim(dunia):
    minta = Permintaan(
        "bentuk", dunia.basri, "Vaksin", (dunia.dodi, dunia.endah), tim=DataTim("Tim", True, dunia.endah)
    )
    penugasan = ajukan(minta)
    for siapa in (dunia.dodi, dunia.endah):
        langkah(penugasan, "terima", siapa)
    return penugasan


@pytest.mark.klausul("ps28-2")
def test_laporan_ketua_jatuh_tempo_setiap_bulan_dan_menunggu_dia(dunia, tim):
    april = date(2024, 4, 2)
    with jam.pada(april):
        jatuhkan(dunia.instansi, april)
        jatuhkan(dunia.instansi, april)
        laporan = Butir.objects.get(prosedur="laporan")
        assert (laporan.siapa, laporan.awal, laporan.akhir) == (dunia.endah, tim.mulai, date(2024, 3, 31))
        assert [g.pegawai for g in Giliran.objects.filter(butir=laporan)] == [dunia.endah]
        assert Pemberitahuan.objects.filter(akun=dunia.endah.akun, dibaca=None).exists()
        kerjakan(tim, "laporkan", dunia.endah, masukan=MasukanButir("Bulan pertama"))
        jatuhkan(dunia.instansi, april)
    assert Butir.objects.get(prosedur="laporan").keadaan == "disampaikan"
    assert not Giliran.objects.filter(perkara=tim.pk).exists()


def test_bulan_yang_sudah_dilaporkan_sendiri_tidak_ditagih_lagi(dunia, tim):
    with jam.pada(date(2024, 3, 31)):
        kerjakan(tim, "laporkan", dunia.endah, masukan=MasukanButir("Lebih awal"))
    jatuhkan(dunia.instansi, date(2024, 4, 2))
    assert Butir.objects.count() == 1


def test_hasil_ditunggu_menjelang_pekerjaan_berakhir(dunia, tim):
    jatuhkan(dunia.instansi, date(2024, 12, 20))
    assert not Butir.objects.filter(prosedur="hasil").exists()
    jatuhkan(dunia.instansi, date(2024, 12, 26))
    hasil = Butir.objects.get(prosedur="hasil")
    assert (hasil.keadaan, hasil.tenggat) == ("baru", tim.selesai)
    assert [g.pegawai for g in Giliran.objects.filter(butir=hasil)] == [dunia.endah]


@pytest.fixture
def diakhiri(dunia, tim):
    """The team, ended in April."""
    akhir = date(2024, 4, 10)
    langkah(tim, "akhiri", dunia.basri, masukan=Masukan(alasan="Dibatalkan", selesai=akhir))
    return akhir


def _jatuh(dunia, hari):
    with jam.pada(hari):
        jatuhkan(dunia.instansi, hari)
    laporan = Butir.objects.filter(prosedur="laporan", keadaan="baru").order_by("siapa__nama")
    return [(b.siapa, b.awal, b.akhir, b.tenggat) for b in laporan]


@pytest.mark.klausul("ps28-1", "ps28-2")
def test_sesudah_diakhiri_lebih_awal_laporan_akhir_jatuh_tempo_sekali_untuk_tiap_orang(dunia, tim, diakhiri):
    assert _jatuh(dunia, diakhiri) == []
    esok = diakhiri + timedelta(days=1)
    jatuh = [(o, tim.mulai, diakhiri, diakhiri + timedelta(days=7)) for o in (dunia.dodi, dunia.endah)]
    assert _jatuh(dunia, esok) == jatuh
    assert _jatuh(dunia, esok) == jatuh
    menunggu = Giliran.objects.filter(perkara=tim.pk)
    assert {(g.pegawai, g.langkah) for g in menunggu} == {(dunia.dodi, "laporkan"), (dunia.endah, "laporkan")}
    kabar = Pemberitahuan.objects.filter(perkara=tim.pk, dibaca=None, nilai__langkah="laporkan")
    assert {n.akun for n in kabar} == {dunia.dodi.akun, dunia.endah.akun}
    with jam.pada(esok):
        tentang = MasukanButir("Rajin", tentang=dunia.dodi)
        kerjakan(tim, "laporkan_anggota", dunia.endah, masukan=tentang)
        for siapa in (dunia.dodi, dunia.endah):
            kerjakan(tim, "laporkan", siapa, masukan=MasukanButir("Sampai akhir"))
        for nama, isi in (("laporkan", MasukanButir("Lagi")), ("laporkan_anggota", tentang)):
            with pytest.raises(Ditolak):
                kerjakan(tim, nama, dunia.endah, masukan=isi)
    assert not Giliran.objects.filter(perkara=tim.pk).exists()
    assert _jatuh(dunia, esok + timedelta(days=1)) == []


@pytest.mark.klausul("ps28-2")
def test_yang_melapor_sebelum_ditagih_tidak_ditagih_dan_masanya_sampai_hari_terakhir(dunia, tim, diakhiri):
    with jam.pada(diakhiri + timedelta(days=3)):
        kerjakan(tim, "laporkan", dunia.endah, masukan=MasukanButir("Sampai akhir"))
    laporan = Butir.objects.get(prosedur="laporan")
    assert (laporan.awal, laporan.akhir) == (tim.mulai, diakhiri)
    assert [o for o, *_masa in _jatuh(dunia, diakhiri + timedelta(days=4))] == [dunia.dodi]


def test_yang_lama_berakhir_atau_dilepas_lebih_dulu_tidak_ditagih(dunia, tim, diakhiri):
    assert _jatuh(dunia, diakhiri + timedelta(days=60)) == []
    tim.anggota.filter(pegawai=dunia.dodi).update(selesai=diakhiri - timedelta(days=5))
    assert [o for o, *_masa in _jatuh(dunia, diakhiri + timedelta(days=10))] == [dunia.endah]
