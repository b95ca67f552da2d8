"""What the full-size regency writes in bulk is what the services write, row by row and column by column."""

from collections.abc import Iterator
from contextlib import AbstractContextManager
from dataclasses import replace
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from django.core.management import call_command
from django.db.models import Avg, F, Max, Value
from django.db.models.functions import Concat

from simpul.contoh import besar
from simpul.contoh.cerita import Cerita, Panggung
from simpul.contoh.daftar_staf import Kabupaten
from simpul.contoh.massal.cerita_cetakan import CERITA
from simpul.contoh.massal.kasus import Kasus, Perencana
from simpul.contoh.massal.muat import lapangan_dari, muat_organisasi, muat_penugasan
from simpul.inti import jam
from simpul.inti.jejak import periksa
from simpul.inti.models import Akun, Instansi, Jejak
from simpul.organisasi.models import Pegawai, UnitOrganisasi
from simpul.penugasan.models import Butir, Penugasan, TimKerja
from simpul.siklus_kerja.models import Bagian, Kemajuan
from tests.contoh.potret import Pemotret, beda

ORANG = 260


def diam(_teks: str) -> None:
    """Says nothing."""


class PanggungUlang(Panggung):
    """Tells one planned case through the services, on the days of the plan."""

    def __init__(self, kab: Kabupaten, kasus: Kasus) -> None:
        super().__init__(kab, kasus.waktu[100].date())
        self.kasus = kasus

    def tanggal(self, lalu: int) -> date:
        return self.kasus.waktu[lalu].date()

    def kelak(self, hari: int) -> date:
        return self.kasus.kelak[hari]

    def pada(self, lalu: int, nomor: int) -> AbstractContextManager[None]:
        saat = self.kasus.waktu[lalu]
        return jam.pada(saat.date(), self.kab.instansi.zona_waktu, saat.time())


def cerita_dari(kasus: Kasus) -> Cerita:
    """The story of a case with its real names, as far as it went."""
    _pola, nama, langkah = kasus.cetakan
    asli = CERITA[nama]
    baris = "\n".join(asli.langkah.splitlines()[:langkah])
    isi: dict[str, Any] = {"judul": asli.judul, "tim": asli.tim, "target": asli.target, "langkah": baris}
    for tanda, arti in kasus.nama.items():
        isi = {kunci: nilai.replace(tanda, arti) for kunci, nilai in isi.items()}
    return replace(asli, **isi)


def cermin(kasus: Kasus, asal: Kabupaten, tujuan: Kabupaten) -> Kabupaten:
    """The units and people of a case as another regency has them, by the keys of the story."""
    kembar = {p.pk: tujuan.orang[kunci] for kunci, p in asal.orang.items()}
    return Kabupaten(
        tujuan.instansi,
        {kunci: tujuan.unit[t.unit.kode] for kunci, t in kasus.tempat.items()},
        {kunci: kembar[p.pk] for kunci, (p, _jabatan) in kasus.orang.items()},
        {"L": tujuan.instansi_lain["Badan Pusat Statistik Kabupaten Bombana"]},
    )


def ulangi(asal: Kabupaten, tujuan: Kabupaten, daftar: list[Kasus]) -> list[int]:
    """The same wishes through the services, in the order of their moments; the numbers of the cases."""
    panggung = [PanggungUlang(cermin(k, asal, tujuan), k) for k in daftar]
    for _waktu, ke, lalu, peristiwa in sorted(_kejadian(panggung, daftar), key=lambda satu: satu[:3]):
        with panggung[ke].pada(-lalu, 0):
            peristiwa.jalankan()
    return [next(iter(p.penugasan.values())).pk for p in panggung]


def _kejadian(panggung: list[PanggungUlang], daftar: list[Kasus]) -> Iterator[tuple[datetime, int, int, Any]]:
    for ke, (satu, kasus) in enumerate(zip(panggung, daftar, strict=True)):
        for peristiwa in satu.peristiwa(cerita_dari(kasus)):
            yield kasus.waktu[-peristiwa.lalu], ke, peristiwa.lalu, peristiwa


@pytest.mark.lambat
def test_baris_massal_sama_dengan_yang_ditulis_layanan(db: None) -> None:
    satu = muat_organisasi("Kabupaten Massal", ORANG, diam)
    Akun.objects.update(username=Concat(Value("satu-"), F("username")))
    dua = muat_organisasi("Kabupaten Layanan", ORANG, diam)
    kini = datetime(2025, 11, 20, 9, tzinfo=ZoneInfo("Asia/Makassar"))
    daftar = list(Perencana(lapangan_dari(satu), kini, benih=7).setiap())

    massal = muat_penugasan(satu, daftar, diam)
    layanan = ulangi(satu, dua, daftar)

    kiri, kanan = Pemotret(satu.instansi), Pemotret(dua.instansi)
    for kasus, a, b in zip(daftar, massal, layanan, strict=True):
        assert list(beda(kiri.kasus(a), kanan.kasus(b))) == [], kasus.cetakan
    assert kiri.semua_buku() == kanan.semua_buku()
    assert kiri.banyaknya() == kanan.banyaknya()
    assert periksa(satu.instansi) == periksa(dua.instansi) == []


def test_kabupaten_besar_dalam_ukuran_kecil(db: None, capsys: pytest.CaptureFixture[str]) -> None:
    call_command("contoh", orang=300, penugasan=400)

    instansi = Instansi.objects.get(nama=besar.NAMA)
    assert instansi.contoh
    assert Pegawai.objects.filter(instansi=instansi, instansi_lain=None).count() == 300
    assert Penugasan.objects.filter(instansi=instansi).count() == 400
    assert TimKerja.objects.filter(instansi=instansi).exists()
    assert Kemajuan.objects.filter(instansi=instansi).count() > 9 * 400
    assert Butir.objects.filter(instansi=instansi, prosedur="rencana").count() > 0.5 * 400
    assert Akun.objects.filter(username__in=besar.MASUK).count() == len(besar.MASUK)
    assert not Jejak.objects.filter(sesudah__icontains="⟦").exists()
    assert periksa(instansi) == []
    assert "400 dari 400 penugasan" in capsys.readouterr().out


def test_kemajuan_terkumpul_seperti_oleh_pemicunya(db: None) -> None:
    call_command("contoh", orang=260, penugasan=60)
    rata = {
        p: round(n + 1e-9)
        for p, n in Bagian.objects.values_list("penugasan")
        .annotate(n=Avg("persen"))
        .values_list("penugasan", "n")
    }
    tersimpan = dict(Penugasan.objects.filter(pk__in=rata).values_list("pk", "kemajuan"))
    assert tersimpan == rata
    for bagian in Bagian.objects.annotate(terakhir=Max("kemajuan__persen")):
        assert bagian.persen == (bagian.terakhir or 0)


def test_rencana_besar_sebesar_yang_diminta() -> None:
    rencana = besar.susun(10_000, date(2025, 11, 20))
    assert len(rencana.orang) == 10_000
    assert 560 <= len(rencana.unit) <= 640
    separuh = sum(o.jabatan.startswith(("Guru", "Perawat", "Bidan")) for o in rencana.orang)
    assert separuh >= 5_000
    assert len({o.nip for o in rencana.orang}) == 10_000


def test_tidak_ada_kode_unit_ganda() -> None:
    kode = [u.kode for u in besar.susun(10_000, date(2025, 11, 20)).unit]
    assert len(kode) == len(set(kode))
    assert UnitOrganisasi._meta.get_field("kode").max_length >= max(map(len, kode))
