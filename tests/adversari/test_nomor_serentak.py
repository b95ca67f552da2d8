"""Fifty signers at once never share a number and leave no gap, also when some are refused or break down midway."""

from contextlib import nullcontext
from datetime import date

from simpul.inti import jam
from simpul.inti.pintu import Ditolak
from simpul.naskah.models import BukuNomor, Naskah
from simpul.penugasan.permintaan import Permintaan
from simpul.penugasan.services import ajukan, langkah
from tests.adversari.panggung import HARI, baca
from tests.adversari.serentak import rusakkan_jejak, serentak

PENANDA_TANGAN = 50


def periksa_buku() -> None:
    """Every book holds the numbers from 1 to its last, each once; no number is written twice."""
    for buku in BukuNomor.objects.all():
        urut = list(buku.naskah.order_by("urut").values_list("urut", flat=True))
        assert urut == list(range(1, buku.terakhir + 1)), buku
    sendiri = Naskah.objects.filter(luar=False)
    nomor = list(sendiri.values_list("instansi", "nomor"))
    assert len(set(nomor)) == len(nomor)
    assert not sendiri.filter(buku=None).exists()


def penetapan(p, banyak: int) -> list[int]:
    """Cases that wait for the head of the Dinas to sign."""
    hasil = []
    for n in range(banyak):
        kasus = ajukan(Permintaan("ajukan", p.asma, f"Tanda tangan {n}", (p.dodi,), unit_tujuan=p.yankes))
        langkah(kasus, "setujui", p.basri)
        hasil.append(kasus.pk)
    return hasil


def tetapkan(pk: int, siapa, pada=None):
    def kerja():
        from simpul.penugasan.models import Penugasan

        with jam.pada(pada) if pada else nullcontext():
            return langkah(Penugasan.objects.get(pk=pk), "tetapkan", siapa)

    return kerja


def test_fifty_signatures_in_one_book_take_fifty_numbers_in_a_row(p):
    kasus = penetapan(p, PENANDA_TANGAN)
    semula = Naskah.objects.filter(luar=False).count()
    hasil = serentak([tetapkan(pk, p.darwis) for pk in kasus])
    assert not [h for h in hasil if isinstance(h, BaseException)], hasil
    keputusan = Naskah.objects.filter(jenis__startswith="Keputusan")
    assert sorted(keputusan.values_list("urut", flat=True)) == list(range(1, PENANDA_TANGAN + 1))
    assert Naskah.objects.filter(luar=False).count() == semula + 2 * PENANDA_TANGAN
    periksa_buku()


def test_those_who_are_refused_or_break_down_midway_take_no_number_along(p):
    kasus = penetapan(p, 30)
    rusak, ditolak, baik = kasus[:10], kasus[10:20], kasus[20:]
    rusakkan_jejak(rusak)
    semula = Naskah.objects.filter(luar=False).count()
    kerja = [tetapkan(pk, p.asma if pk in ditolak else p.darwis) for pk in kasus]
    hasil = serentak(kerja[::2] + kerja[1::2])
    assert sum(isinstance(h, Ditolak) for h in hasil) == len(ditolak)
    assert sum("penyimpanan rusak" in str(h) for h in hasil) == len(rusak)
    assert Naskah.objects.filter(luar=False).count() == semula + 2 * len(baik)
    periksa_buku()


def test_books_of_different_units_and_years_count_each_for_itself(p):
    """Two years, three signers in units of their own, and the head: nobody waits for ever, nobody shares."""
    akhir, awal = date(2024, 12, 31), date(2025, 1, 1)
    kasus = penetapan(p, 16)
    kerja = [tetapkan(pk, p.darwis, (akhir, awal)[n % 2]) for n, pk in enumerate(kasus)]
    pasangan = [("asma", "citra"), ("ida", "kiki"), ("basri", "endah")]

    def tunjuk(n: int, hari: date):
        def lakukan():
            atasan, bawahan = pasangan[n % 3]
            orang = baca().orang
            with jam.pada(hari):
                return ajukan(Permintaan("tunjuk", orang[atasan], f"Tunjuk {n}", (orang[bawahan],)))

        return lakukan

    kerja += [tunjuk(n, (akhir, awal)[n % 2]) for n in range(24)]
    hasil = serentak(kerja)
    assert not [h for h in hasil if isinstance(h, BaseException)], hasil
    periksa_buku()
    tahun = set(BukuNomor.objects.values_list("tahun", flat=True))
    assert {2024, 2025} <= tahun
    for naskah in Naskah.objects.filter(luar=False, tanggal__gte=HARI):
        assert naskah.buku.tahun == naskah.tanggal.year
        assert naskah.nomor.endswith(f"/{naskah.tanggal.year}")
