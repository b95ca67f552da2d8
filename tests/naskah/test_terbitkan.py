"""Numbers never repeat and leave no gap; an issued document never changes."""

import base64
import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date
from types import SimpleNamespace

import pytest
from django.core.files.base import ContentFile
from django.db import DatabaseError, connection, transaction

from simpul.naskah.isi import JenisNaskah
from simpul.naskah.models import BukuNomor, Lambang, Naskah
from simpul.naskah.pihak import kop, orang, pejabat
from simpul.naskah.selectors import NaskahLuar, naskah_perkara, pdf
from simpul.naskah.services import Salinan, Terbitan, catat_surat_masuk, terbitkan, terbitkan_semua
from tests.naskah.contoh import isi, teks


def terbit(dinas: SimpleNamespace, jenis: JenisNaskah = JenisNaskah.SURAT_TUGAS, **ubah) -> Naskah:
    with transaction.atomic():
        return terbitkan(
            perkara=dinas.perkara,
            isi=isi(jenis, nomor="", **ubah),
            unit_penerbit=dinas.pd,
            penanda_tangan=dinas.asma,
        )


def test_numbers_follow_each_other(dinas: SimpleNamespace) -> None:
    assert [terbit(dinas).nomor for _ in range(3)] == [f"800.1.11.1/{i}/DINKES/2024" for i in (1, 2, 3)]


def test_letters_of_one_unit_share_a_book_and_decrees_have_their_own(dinas: SimpleNamespace) -> None:
    terbit(dinas)
    assert terbit(dinas, JenisNaskah.SURAT_PERMOHONAN_PELIBATAN).nomor == "000.8/2/DINKES/2024"
    assert terbit(dinas, JenisNaskah.KEPUTUSAN_KEPALA_PD).nomor == "100.3.3/1/DINKES/2024"


def test_each_year_and_unit_begins_at_one(dinas: SimpleNamespace) -> None:
    terbit(dinas)
    assert terbit(dinas, tanggal=date(2025, 1, 2)).nomor == "800.1.11.1/1/DINKES/2025"
    dinas.pd = dinas.bidang
    assert terbit(dinas).nomor == "800.1.11.1/1/DINKES-KESMAS/2024"


def test_a_step_that_fails_gives_its_number_back(dinas: SimpleNamespace) -> None:
    terbit(dinas)
    with transaction.atomic():
        assert terbit(dinas).urut == 2
        transaction.set_rollback(True)
    assert terbit(dinas).urut == 2


@pytest.mark.django_db(transaction=True)
def test_outside_a_transaction_nothing_is_issued(dinas: SimpleNamespace) -> None:
    with pytest.raises(transaction.TransactionManagementError):
        terbitkan(perkara=dinas.perkara, isi=isi(), unit_penerbit=dinas.pd)
    assert not Naskah.objects.exists()


def test_a_unit_of_another_institution_issues_nothing(dinas: SimpleNamespace) -> None:
    dinas.pd.instansi_id += 1
    with pytest.raises(ValueError, match="Unit penerbit"):
        terbit(dinas)


def test_several_documents_of_one_step_keep_their_order(dinas: SimpleNamespace) -> None:
    daftar = [
        Terbitan(isi=isi(JenisNaskah.KEPUTUSAN_KEPALA_PD), unit_penerbit=dinas.pd, penanda_tangan=dinas.asma),
        Terbitan(isi=isi(JenisNaskah.SURAT_PENUGASAN), unit_penerbit=dinas.bidang, jalur_ref=5),
        Terbitan(isi=isi(JenisNaskah.SURAT_PENUGASAN), unit_penerbit=dinas.bidang, jalur_ref=6),
    ]
    with transaction.atomic():
        terbit_semua = terbitkan_semua(perkara=dinas.perkara, terbitan=daftar)
    assert [n.nomor for n in terbit_semua] == [
        "100.3.3/1/DINKES/2024",
        "800.1.11.1/1/DINKES-KESMAS/2024",
        "800.1.11.1/2/DINKES-KESMAS/2024",
    ]
    assert [n.jalur_ref for n in naskah_perkara(dinas.perkara)] == [None, 5, 6]


def test_the_document_says_its_number_signer_and_case(dinas: SimpleNamespace) -> None:
    penanda = pejabat(dinas.asma, "Kepala Dinas Kesehatan", "plt")
    naskah = terbit(
        dinas, kop=kop(dinas.bidang), penanda_tangan=penanda, orang=(orang(dinas.asma, unit_asal="Bidang"),)
    )
    assert naskah.penanda_tangan_nama == "Asma, M.Kes."
    assert naskah.kapasitas == "Plt. Kepala Dinas Kesehatan"
    tulisan = teks(pdf(Naskah.objects.get(pk=naskah.pk)))
    for kata in [naskah.nomor, "Asma, M.Kes.", "Plt. Kepala Dinas Kesehatan", "PEMERINTAH KABUPATEN BOMBANA"]:
        assert kata in tulisan


def test_a_document_stays_the_same_when_the_organisation_changes(dinas: SimpleNamespace) -> None:
    naskah = terbit(dinas, kop=kop(dinas.pd))
    semula = pdf(naskah)
    dinas.pd.nama = "Dinas Lain"
    dinas.pd.save()
    assert pdf(Naskah.objects.get(pk=naskah.pk)) == semula


@pytest.mark.parametrize("kolom", ["nomor", "penanda_tangan_nama", "hal", "templat_versi"])
def test_the_database_refuses_to_change_a_document(dinas: SimpleNamespace, kolom: str) -> None:
    naskah = terbit(dinas)
    with pytest.raises(DatabaseError, match="tidak dapat diubah"), transaction.atomic():
        Naskah.objects.filter(pk=naskah.pk).update(**{kolom: "lain"})


def test_copies_name_people_and_offices(dinas: SimpleNamespace) -> None:
    with transaction.atomic():
        naskah = terbitkan(
            perkara=dinas.perkara,
            isi=isi(tembusan=()),
            unit_penerbit=dinas.pd,
            salinan=[Salinan(nama="Kepala Bidang", pegawai=dinas.asma), Salinan(nama="Arsip")],
        )
    assert [(t.nama, t.pegawai) for t in naskah.tembusan.all()] == [
        ("Kepala Bidang", dinas.asma),
        ("Arsip", None),
    ]
    assert naskah.isi["tembusan"] == ["Kepala Bidang", "Arsip"]


def test_a_coat_of_arms_is_kept_once(dinas: SimpleNamespace) -> None:
    png = base64.b64decode(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
    )
    for _ in range(2):
        naskah = terbit(dinas, kop=kop(dinas.pd, png))
    assert Lambang.objects.count() == 1
    assert b"/Image" in pdf(Naskah.objects.get(pk=naskah.pk))


def test_an_incoming_letter_keeps_its_senders_number(dinas: SimpleNamespace) -> None:
    def catat() -> Naskah:
        return catat_surat_masuk(
            perkara=dinas.perkara,
            jenis=JenisNaskah.SURAT_JAWABAN,
            nomor="800/1/2024",
            tanggal=date(2024, 1, 5),
            asal="Pemerintah Kabupaten Kolaka",
            penanda_tangan_nama="Rahmat",
        )

    naskah, _ = catat(), catat()
    assert (naskah.luar, naskah.urut, naskah.asal) == (True, None, "Pemerintah Kabupaten Kolaka")
    with pytest.raises(NaskahLuar):
        pdf(naskah)


def test_a_scan_may_follow_once(dinas: SimpleNamespace, settings, tmp_path) -> None:
    settings.MEDIA_ROOT = tmp_path
    naskah = catat_surat_masuk(
        perkara=dinas.perkara,
        jenis=JenisNaskah.SURAT_JAWABAN,
        nomor="1",
        tanggal=date(2024, 1, 5),
        asal="X",
        penanda_tangan_nama="Rahmat",
    )
    naskah.pindaian.save("surat.pdf", ContentFile(b"%PDF"))
    with pytest.raises(DatabaseError, match="tidak dapat diubah"), transaction.atomic():
        naskah.pindaian.save("lain.pdf", ContentFile(b"%PDF"))


@pytest.mark.django_db(transaction=True)
def test_fifty_signers_at_once_get_fifty_numbers_without_gap(dinas: SimpleNamespace) -> None:
    aba_aba = threading.Barrier(50)

    def tanda_tangani(ke: int) -> str:
        try:
            aba_aba.wait(30)
            return terbit(dinas, pekerjaan=f"Survei {ke}").nomor
        finally:
            connection.close()

    with ThreadPoolExecutor(50) as kelompok:
        nomor = list(kelompok.map(tanda_tangani, range(50)))
    assert sorted(nomor) == sorted(f"800.1.11.1/{i}/DINKES/2024" for i in range(1, 51))
    assert BukuNomor.objects.get().terakhir == 50


@pytest.mark.django_db(transaction=True)
def test_two_books_taken_in_opposite_orders_do_not_deadlock(dinas: SimpleNamespace) -> None:
    satu = Terbitan(isi=isi(), unit_penerbit=dinas.pd)
    dua = replace(satu, unit_penerbit=dinas.bidang)

    def tanda_tangani(ke: int) -> None:
        try:
            with transaction.atomic():
                terbitkan_semua(perkara=dinas.perkara, terbitan=[satu, dua] if ke % 2 else [dua, satu])
        finally:
            connection.close()

    with ThreadPoolExecutor(8) as kelompok:
        list(kelompok.map(tanda_tangani, range(40)))
    assert list(BukuNomor.objects.values_list("terakhir", flat=True)) == [40, 40]
