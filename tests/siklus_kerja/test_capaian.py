"""What accepted results have reached: summed or the latest, over all assignments and versions of a goal."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from django.urls import reverse

from simpul.inti import jam
from simpul.inti.models import Jejak
from simpul.penugasan.butir import MasukanButir, kerjakan
from simpul.penugasan.models import Butir
from simpul.penugasan.permintaan import Permintaan
from simpul.penugasan.services import ajukan, langkah
from simpul.perjanjian import services
from simpul.perjanjian.isi import IsiIndikator, IsiPerjanjian, IsiSasaran, baca_isi
from simpul.perjanjian.models import Indikator
from simpul.siklus_kerja.capaian import simpan_capaian
from simpul.siklus_kerja.models import Capaian

ISI = IsiPerjanjian((
    IsiSasaran("Stunting turun", (
        IsiIndikator("Balita ditimbang", Decimal(100), "balita"),
        IsiIndikator("Prevalensi", Decimal(14), "persen", "turun", "terakhir"),
    )),
))  # fmt: skip


@pytest.fixture
def perjanjian(dunia):
    satu = services.susun(dunia.darwis, dunia.dinkes, 2024, ISI)
    services.tetapkan(satu, dunia.darwis)
    satu.refresh_from_db()
    return satu


def indikator(perjanjian):
    return list(Indikator.objects.filter(sasaran__perjanjian=perjanjian).order_by("urut"))


def capaian(perjanjian):
    return [i.capaian for i in indikator(perjanjian)]


def tugas(dunia, perjanjian):
    satu = ajukan(
        Permintaan("tunjuk", dunia.asma, "Timbang", (dunia.citra,), sasaran=perjanjian.sasaran.get())
    )
    langkah(satu, "terima", dunia.citra)
    kerjakan(satu, "susun_rencana", dunia.citra)
    kerjakan(satu, "tetapkan_rencana", dunia.asma)
    return satu


def sampaikan(dunia, satu, perjanjian, *nilai):
    isi = {i.pk: Decimal(n) for i, n in zip(indikator(perjanjian), nilai, strict=False) if n is not None}
    masukan = MasukanButir("Selesai", isi=lambda b: simpan_capaian(b, isi))
    kerjakan(satu, "sampaikan_hasil", dunia.citra, masukan=masukan)


def terima(dunia, satu):
    kerjakan(satu, "nyatakan_sesuai", dunia.asma)
    kerjakan(satu, "nyatakan_sesuai", dunia.darwis)


@pytest.mark.klausul("lamp-I-3")
def test_hasil_yang_diterima_dijumlahkan_atau_diambil_yang_terakhir(dunia, perjanjian):
    pertama, kedua = tugas(dunia, perjanjian), tugas(dunia, perjanjian)
    for satu, nilai in ((kedua, (30, 18)), (pertama, (40, 16))):
        sampaikan(dunia, satu, perjanjian, *nilai)
    assert capaian(perjanjian) == [None, None]
    terima(dunia, pertama)
    assert capaian(perjanjian) == [40, 16]
    with jam.pada(date(2024, 3, 6)):
        terima(dunia, kedua)
    assert capaian(perjanjian) == [70, 18]


def test_hasil_yang_dikembalikan_tidak_dihitung_dan_putaran_berikut_menggantikannya(dunia, perjanjian):
    satu = tugas(dunia, perjanjian)
    sampaikan(dunia, satu, perjanjian, 90, 10)
    kerjakan(satu, "nyatakan_sesuai", dunia.asma)
    kerjakan(satu, "kembalikan_hasil", dunia.darwis, masukan=MasukanButir(alasan="Keliru"))
    assert capaian(perjanjian) == [None, None]
    sampaikan(dunia, satu, perjanjian, 60)
    terima(dunia, satu)
    assert capaian(perjanjian) == [60, None]
    assert [(c.nilai, c.putaran) for c in Capaian.objects.all()] == [(60, 2)]


def test_perjanjian_yang_direvisi_meneruskan_capaian_sasaran_yang_sama(dunia, perjanjian):
    lama, menyusul = tugas(dunia, perjanjian), tugas(dunia, perjanjian)
    sampaikan(dunia, lama, perjanjian, 40, 16)
    terima(dunia, lama)
    sampaikan(dunia, menyusul, perjanjian, 5)
    baru = services.revisi(perjanjian, dunia.darwis, "Refocusing")
    isi = baca_isi(baru)
    pertama, kedua = isi.sasaran[0].indikator
    assert (pertama.hitungan, kedua.hitungan) == ("jumlah", "terakhir")
    lain = replace(kedua, uraian="Prevalensi menurut survei")
    sasaran = replace(isi.sasaran[0], indikator=(replace(pertama, target=Decimal(80)), lain))
    services.susun(dunia.darwis, dunia.dinkes, 2024, replace(isi, sasaran=(sasaran,)))
    services.tetapkan(baru, dunia.darwis)
    assert capaian(baru) == [40, None]
    terima(dunia, menyusul)
    assert capaian(baru) == [45, None]
    assert capaian(perjanjian) == [40, 16]


def test_tugas_tanpa_sasaran_tidak_dimintai_capaian(dunia, perjanjian, masuk):
    satu = ajukan(Permintaan("tunjuk", dunia.asma, "Lain", (dunia.citra,)))
    langkah(satu, "terima", dunia.citra)
    alamat = reverse("langkah_kerja_baru", args=[satu.perkara.kode, "sampaikan_hasil"])
    assert "capaian_" not in masuk(dunia.citra).get(alamat).content.decode()
    kerjakan(satu, "sampaikan_hasil", dunia.citra, masukan=MasukanButir("Ada"))
    terima(dunia, satu)
    assert capaian(perjanjian) == [None, None]


def test_capaian_diisi_pada_halaman_hasil_dibaca_pereviu_dan_tercatat_dalam_jejak(dunia, perjanjian, masuk):
    satu = tugas(dunia, perjanjian)
    pertama, kedua = indikator(perjanjian)
    alamat = reverse("langkah_kerja_baru", args=[satu.perkara.kode, "sampaikan_hasil"])
    halaman = masuk(dunia.citra).get(alamat).content.decode()
    assert "Capaian: Balita ditimbang (balita)" in halaman
    isian = {"uraian": "Selesai", f"capaian_{pertama.pk}": "1.250,5", f"capaian_{kedua.pk}": ""}
    assert masuk(dunia.citra).post(alamat, isian | {f"capaian_{kedua.pk}": "-1"}).status_code == 422
    assert masuk(dunia.citra).post(alamat, isian).status_code == 302
    butir = Butir.objects.get(prosedur="hasil")
    assert [(c.indikator, c.nilai) for c in butir.capaian.all()] == [(pertama, Decimal("1250.5"))]
    reviu = reverse("langkah_kerja", args=[satu.perkara.kode, "kembalikan_hasil", butir.pk])
    assert "1.250,5 balita" in masuk(dunia.asma).get(reviu).content.decode()
    jejak = Jejak.objects.get(langkah="sampaikan_hasil", hasil="diterima")
    assert jejak.isian["capaian"] == {str(pertama.pk): "1250.5"}
    kerjakan(satu, "kembalikan_hasil", dunia.asma, masukan=MasukanButir(alasan="Lagi"))
    lagi = reverse("langkah_kerja", args=[satu.perkara.kode, "sampaikan_hasil", butir.pk])
    assert 'value="1.250,5"' in masuk(dunia.citra).get(lagi).content.decode()
