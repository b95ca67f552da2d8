"""The acting head acts from the first day to the last, by the day of his own time zone; old documents keep the old signer."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, time, timedelta

import pytest
from django.urls import reverse

from simpul.inti import jam
from simpul.inti.models import Instansi
from simpul.inti.pintu import Ditolak
from simpul.naskah.selectors import pdf
from simpul.organisasi import services as organisasi
from simpul.penugasan.permintaan import Permintaan
from simpul.penugasan.selectors import giliran_saya, pembaca
from simpul.penugasan.services import ajukan, langkah
from simpul.penugasan.tasks import harian
from tests.adversari.panggung import HARI, baca, kepala, pengunjung

SEHARI = timedelta(days=1)
PERTAMA, TERAKHIR = date(2024, 3, 11), date(2024, 3, 15)
ZONA = ("Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura")


@pytest.fixture
def plh(p):
    """Endah acts as head of Bidang Yankes from 11 to 15 March, while Basri is away."""
    organisasi.tempatkan(
        pegawai=p.endah, jabatan=kepala(p.yankes), jenis="plh", mulai=PERTAMA, selesai=TERAKHIR
    )
    return baca()


def permohonan(p) -> None:
    ajukan(Permintaan("ajukan", p.asma, "Permohonan", (p.dodi,), unit_tujuan=p.yankes))


def yang_dapat() -> set[str]:
    """Who of the two may approve now, as the server answers; nothing stays of the attempt."""
    from django.db import transaction

    boleh = set()
    for siapa in ("basri", "endah"):
        p = baca()
        with transaction.atomic():
            try:
                langkah(p.kasus["Permohonan"], "setujui", p.orang[siapa])
                boleh.add(siapa)
            except Ditolak:
                pass
            transaction.set_rollback(True)
    return boleh


@contextmanager
def saat(hari: date, pukul: time, zona: str = "Asia/Makassar") -> Iterator[None]:
    with jam.pada(hari, zona, pukul):
        harian()
        yield


@pytest.mark.parametrize(
    ("hari", "pejabat"),
    [
        (PERTAMA - SEHARI, "basri"),
        (PERTAMA, "endah"),
        (TERAKHIR, "endah"),
        (TERAKHIR + SEHARI, "basri"),
    ],
    ids=["sehari sebelum", "hari pertama", "hari terakhir", "sehari sesudah"],
)
def test_the_office_is_his_from_the_first_day_to_the_last_and_not_a_day_more(plh, hari, pejabat):
    permohonan(plh)
    lain = {"basri": "endah", "endah": "basri"}[pejabat]
    for pukul in (time(0, 0), time(12, 0), time(23, 59, 59)):
        with saat(hari, pukul):
            assert yang_dapat() == {pejabat}, pukul
            p = baca()
            for siapa in (pejabat, lain):
                milik = giliran_saya(pembaca(p.orang[siapa], jam.hari_ini("Asia/Makassar")))
                ada = any(g.perkara.judul == "Permohonan" for g in milik)
                assert ada == (siapa == pejabat), (siapa, pukul)
            teks = pengunjung(pejabat).get(reverse("giliran")).content.decode()
            assert "Permohonan" in teks


@pytest.mark.parametrize("zona", ZONA)
def test_the_day_begins_and_ends_at_midnight_of_the_institution_not_of_the_machine(plh, zona):
    permohonan(plh)
    Instansi.objects.filter(pk=plh.bombana.pk).update(zona_waktu=zona)
    detik_terakhir, tengah_malam = time(23, 59, 59), time(0, 0)
    for hari, pukul, pejabat in (
        (PERTAMA - SEHARI, detik_terakhir, "basri"),
        (PERTAMA, tengah_malam, "endah"),
        (TERAKHIR, detik_terakhir, "endah"),
        (TERAKHIR + SEHARI, tengah_malam, "basri"),
    ):
        with saat(hari, pukul, zona):
            assert yang_dapat() == {pejabat}, (zona, hari, pukul)


def test_the_same_moment_is_another_day_in_another_zone(plh):
    """At 00:30 in Jayapura the first day has begun; in Jakarta it is still the evening before."""
    permohonan(plh)
    for zona, pejabat in (("Asia/Jayapura", "endah"), ("Asia/Jakarta", "basri")):
        Instansi.objects.filter(pk=plh.bombana.pk).update(zona_waktu=zona)
        with saat(PERTAMA, time(0, 30), "Asia/Jayapura"):
            assert yang_dapat() == {pejabat}, zona


def test_documents_name_who_acted_and_keep_him_when_the_office_passes_on(plh):
    def tunjuk(hari: date, judul: str):
        with saat(hari, time(10, 0)):
            p = baca()
            siapa = p.endah if PERTAMA <= hari <= TERAKHIR else p.basri
            return ajukan(Permintaan("tunjuk", siapa, judul, (p.dodi,))).perkara.naskah.get()

    sebelum = tunjuk(PERTAMA - SEHARI, "Sebelum")
    selama = tunjuk(PERTAMA, "Selama")
    sesudah = tunjuk(TERAKHIR + SEHARI, "Sesudah")
    assert [n.penanda_tangan_nama for n in (sebelum, selama, sesudah)] == ["Basri", "Endah", "Basri"]
    assert selama.kapasitas == "Plh. Kepala Bidang Pelayanan Kesehatan"
    assert sebelum.kapasitas == sesudah.kapasitas == "Kepala Bidang Pelayanan Kesehatan"
    tercetak = {n.pk: pdf(n) for n in (sebelum, selama, sesudah)}
    with saat(TERAKHIR + 30 * SEHARI, time(10, 0)):
        p = baca()
        organisasi.kosongkan(jabatan=kepala(p.yankes), sejak=TERAKHIR + 30 * SEHARI)
        organisasi.ubah_pegawai(pegawai=p.endah, nama="Nama Baru")
        organisasi.ubah_unit(unit=p.yankes, nama="Bidang Berganti Nama")
        for naskah in (sebelum, selama, sesudah):
            naskah.refresh_from_db()
            assert pdf(naskah) == tercetak[naskah.pk]


def test_what_the_acting_head_has_approved_stands_when_his_days_are_over(plh):
    with saat(TERAKHIR, time(16, 0)):
        permohonan(plh)
        langkah(baca().kasus["Permohonan"], "setujui", plh.endah)
    with saat(TERAKHIR + SEHARI, time(8, 0)):
        p = baca()
        assert p.kasus["Permohonan"].status == "disetujui"
        langkah(p.kasus["Permohonan"], "tetapkan", p.darwis)
        surat = p.kasus["Permohonan"].perkara.naskah.get(jenis="Surat Penugasan")
        assert surat.penanda_tangan_nama == "Basri"


def test_a_delegate_too_decides_from_the_first_day_to_the_last(p):
    organisasi.delegasikan(
        jabatan=kepala(p.yankes), pemberi=p.basri, penerima=p.endah, nomor="D/5", tanggal=HARI, mulai=PERTAMA,
        selesai=TERAKHIR, mencakup_penugasan=True,
    )  # fmt: skip
    permohonan(p)
    for hari, boleh in (
        (PERTAMA - SEHARI, {"basri"}),
        (PERTAMA, {"basri", "endah"}),
        (TERAKHIR, {"basri", "endah"}),
        (TERAKHIR + SEHARI, {"basri"}),
    ):
        with saat(hari, time(9, 0)):
            assert yang_dapat() == boleh, hari
