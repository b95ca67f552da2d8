"""The same approval sent twice, or by two people at once, takes effect once. Every race is run on real connections."""

from datetime import date

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse

from simpul.inti.jejak import periksa_perkara
from simpul.inti.models import Akun, Jejak
from simpul.inti.pintu import Ditolak, VersiUsang
from simpul.naskah.models import Naskah
from simpul.organisasi import services as organisasi
from simpul.organisasi.impor import layanan as impor
from simpul.organisasi.models import Delegasi, Impor, Pegawai, Penempatan
from simpul.penugasan.butir import MasukanButir, kerjakan
from simpul.penugasan.models import Giliran, Penugasan
from simpul.penugasan.permintaan import Permintaan
from simpul.penugasan.services import Masukan, ajukan, langkah
from tests.adversari.panggung import AKHIR, DALAM, HARI, LUAR, PD, TIM, Panggung, baca, kepala, pengunjung
from tests.adversari.pekerjaan import KERJA
from tests.adversari.serentak import serentak

TAB = 4


def diterima(judul: str, nama: str) -> int:
    return Jejak.objects.filter(perkara__judul=judul, langkah=nama, hasil="diterima").count()


def alamat(p: Panggung, judul: str, nama: str) -> str:
    kasus = p.kasus[judul]
    return reverse("langkah", args=[kasus.perkara.kode, nama, kasus.jalur.order_by("pk").last().pk])


def sampai(p: Panggung, judul: str, *nama: str) -> None:
    """Bring a case to where the next step waits."""
    oleh = {"setujui": p.basri, "tetapkan": p.darwis, "terima": p.dodi}
    for satu in nama:
        langkah(p.kasus[judul], satu, oleh[satu])


LANGKAH = [
    # case, steps before, step, by whom, what is entered, documents that it issues
    (TIM, (), "setujui", "basri", {}, 0),
    (TIM, (), "tolak", "basri", {"alasan": "Tidak dapat dilepas"}, 1),
    (TIM, (), "cabut", "asma", {}, 0),
    (LUAR, (), "teruskan", "man", {}, 1),
    (DALAM, (), "terima", "kiki", {}, 0),
    (DALAM, (), "akhiri", "ida", {"alasan": "Selesai", "selesai": "2024-03-20"}, 1),
]


def test_a_step_sent_from_several_tabs_at_once_is_taken_once(p, segar):
    for judul, dulu, nama, siapa, isian, naskah in LANGKAH:
        segar()
        p = baca()
        sampai(p, judul, *dulu)
        semula = Naskah.objects.count()
        jalur = 0 if nama == "akhiri" else p.kasus[judul].jalur.order_by("pk").last().pk
        ke = reverse("langkah", args=[p.kasus[judul].perkara.kode, nama, jalur])
        jawab = serentak([lambda: pengunjung(siapa).post(ke, isian)] * TAB)  # noqa: B023  # run at once
        assert {getattr(j, "status_code", j) for j in jawab} <= {302, 422, 409}, (judul, nama, jawab)
        assert diterima(judul, nama) == 1, (judul, nama)
        assert Naskah.objects.count() - semula == naskah, (judul, nama)


def test_the_establishing_document_is_issued_once_however_often_it_is_signed_at_once(p):
    sampai(p, TIM, "setujui")
    hasil = serentak([lambda: langkah(baca().kasus[TIM], "tetapkan", p.darwis)] * TAB)
    assert sum(isinstance(h, Ditolak) for h in hasil) == TAB - 1, hasil
    assert Naskah.objects.filter(perkara__judul=TIM, jenis__startswith="Keputusan").count() == 1
    assert Naskah.objects.filter(perkara__judul=TIM, jenis="Surat Penugasan").count() == 1
    assert diterima(TIM, "tetapkan") == 1


def disampaikan(p: Panggung) -> Penugasan:
    """A result that waits for level 1."""
    kerjakan(p.kasus[KERJA], "sampaikan_hasil", p.citra, masukan=MasukanButir("Petanya"))
    kerjakan(p.kasus[KERJA], "nyatakan_sesuai", p.asma)
    return p.kasus[KERJA]


def terkirim(judul: str) -> list[tuple[str, str]]:
    """What happened to the result, in order: by whom, which step."""
    nama = ("sampaikan_hasil", "nyatakan_sesuai", "kembalikan_hasil")
    entri = Jejak.objects.filter(perkara__judul=judul, langkah__in=nama, hasil="diterima").order_by("urut")
    return list(entri.values_list("pelaku_nama", "langkah"))


@pytest.mark.klausul("lamp-I-3")
@pytest.mark.parametrize("putaran", range(3))
def test_a_result_accepted_twice_at_once_is_accepted_once(p, putaran):
    tugas = disampaikan(p)
    hasil = serentak([lambda: kerjakan(tugas, "nyatakan_sesuai", p.darwis)] * TAB)
    assert sum(isinstance(h, Ditolak) for h in hasil) == TAB - 1, hasil
    assert terkirim(KERJA)[1:] == [("Asma", "nyatakan_sesuai"), ("Darwis", "nyatakan_sesuai")]
    selesai = Penugasan.objects.get(pk=tugas.pk)
    assert (selesai.status, set(selesai.anggota.values_list("keadaan", flat=True))) == (
        "selesai",
        {"selesai"},
    )
    assert [b.keadaan for b in selesai.butir.filter(prosedur="hasil")] == ["diterima"]
    assert periksa_perkara(selesai.perkara) == []


@pytest.mark.klausul("lamp-I-3")
def test_a_result_is_not_accepted_and_returned_at_once(p, segar):
    for _putaran in range(3):
        segar()
        p = baca()
        tugas, alasan = disampaikan(p), MasukanButir(alasan="Kurang")
        hasil = serentak(
            [
                lambda: kerjakan(tugas, "nyatakan_sesuai", p.darwis),  # noqa: B023  # run at once
                lambda: kerjakan(tugas, "kembalikan_hasil", p.darwis, masukan=alasan),  # noqa: B023
            ]
        )
        assert sum(isinstance(h, Ditolak) for h in hasil) == 1, hasil
        (terjadi,) = terkirim(KERJA)[2:]
        status = Penugasan.objects.get(pk=tugas.pk).status
        assert status == {"nyatakan_sesuai": "selesai", "kembalikan_hasil": "berjalan"}[terjadi[1]]


@pytest.mark.klausul("lamp-I-3")
def test_both_reviews_sent_from_several_tabs_at_once_count_once_each(p):
    kerjakan(p.kasus[KERJA], "sampaikan_hasil", p.citra, masukan=MasukanButir("Petanya"))
    hasil = p.kasus[KERJA].butir.get(prosedur="hasil").pk
    ke = reverse("langkah_kerja", args=[p.kasus[KERJA].perkara.kode, "nyatakan_sesuai", hasil])
    for siapa in ("asma", "darwis"):
        jawab = serentak([lambda: pengunjung(siapa).post(ke, {"uraian": ""})] * TAB)  # noqa: B023  # run at once
        assert {getattr(j, "status_code", j) for j in jawab} <= {302, 422, 409}, (siapa, jawab)
    assert [oleh for oleh, _langkah in terkirim(KERJA)] == ["Citra", "Asma", "Darwis"]


@pytest.mark.klausul("lamp-IV-C-5")
def test_another_institution_gets_one_letter_however_often_it_is_signed_at_once(p):
    fajar, haris = (Pegawai.objects.get(nama=nama) for nama in ("Fajar", "Haris"))
    for siapa, nama, masukan in (
        (p.man, "teruskan", None), (fajar, "instruksikan", Masukan(penerima=haris)), (p.man, "tetapkan", None),
        (p.gita, "terima", None),
    ):  # fmt: skip
        langkah(p.kasus[LUAR], nama, siapa, masukan=masukan)
    masalah = MasukanButir("Data tertutup", alternatif=("Berbagi data",), masing_masing=True)
    kerjakan(p.kasus[LUAR], "sampaikan_masalah", p.gita, masukan=masalah)
    hasil = serentak([lambda: kerjakan(baca().kasus[LUAR], "teruskan_masalah", p.man)] * TAB)
    assert sum(isinstance(h, Ditolak) for h in hasil) == TAB - 1, hasil
    assert Naskah.objects.filter(jenis="Surat Penyampaian Masalah").count() == 1
    assert diterima(LUAR, "teruskan_masalah") == 1


@pytest.mark.parametrize("putaran", range(3))
def test_the_holder_of_an_office_and_his_delegate_decide_once_between_them(p, putaran):
    organisasi.delegasikan(
        jabatan=kepala(p.yankes), pemberi=p.basri, penerima=p.endah, nomor="D/9", tanggal=HARI, mulai=HARI,
        selesai=AKHIR, mencakup_penugasan=True,
    )  # fmt: skip
    hasil = serentak(
        [
            lambda: langkah(baca().kasus[TIM], "setujui", p.basri),
            lambda: langkah(baca().kasus[TIM], "setujui", p.endah),
        ]
    )
    assert sum(isinstance(h, Ditolak) for h in hasil) == 1, hasil
    assert diterima(TIM, "setujui") == 1


@pytest.mark.parametrize("putaran", range(3))
def test_of_an_approval_a_refusal_and_a_withdrawal_at_once_one_counts(p, putaran):
    tolak = Masukan(alasan="Tidak dapat dilepas")
    jalur = p.kasus[PD].jalur.get().pk
    hasil = serentak(
        [
            lambda: langkah(baca().kasus[PD], "setujui", p.basri, jalur=jalur),
            lambda: langkah(baca().kasus[PD], "tolak", p.basri, jalur=jalur, masukan=tolak),
            lambda: langkah(baca().kasus[PD], "cabut", p.ida, jalur=jalur),
        ]
    )
    terjadi = [n for n in ("setujui", "tolak", "cabut") if diterima(PD, n)]
    keadaan = baca().kasus[PD].status
    # What was approved may still be refused by the same office; nothing else follows anything.
    assert terjadi in (["setujui"], ["tolak"], ["cabut"], ["setujui", "tolak"]), (terjadi, hasil)
    assert keadaan == {"setujui": "disetujui", "tolak": "ditolak", "cabut": "dicabut"}[terjadi[-1]]


def test_the_same_bulk_decision_sent_twice_counts_once(p):
    pilih = list(Giliran.objects.values_list("pk", flat=True))
    serentak([lambda: pengunjung("basri").post("/", {"pilih": pilih})] * 3)
    assert diterima(TIM, "setujui") == diterima(PD, "setujui") == 1


def test_of_two_who_rest_on_the_same_state_one_is_told_that_it_is_gone(p):
    kasus = p.kasus[DALAM]
    kasus.perkara.refresh_from_db()
    versi = kasus.perkara.versi
    perpanjang = Masukan(alasan="Perlu", selesai=date(2025, 3, 1))
    hasil = serentak(
        [lambda: langkah(baca().kasus[DALAM], "perpanjang", p.ida, masukan=perpanjang, versi=versi)] * 2
    )
    assert sum(isinstance(h, VersiUsang) for h in hasil) == 1, hasil
    assert diterima(DALAM, "perpanjang") == 1


def test_the_chain_of_a_case_stays_whole_under_a_rush(p):
    from simpul.inti.jejak import periksa

    serentak([lambda: pengunjung("asma").post(alamat(p, TIM, "setujui"))] * 8)
    serentak([lambda: ajukan(Permintaan("tunjuk", p.asma, "Ramai", (p.citra,)))] * 8)
    serentak([lambda: ajukan(Permintaan("tunjuk", p.kiki, "Tidak berwenang", (p.citra,)))] * 8)
    assert not periksa(p.bombana)


def test_a_wish_sent_twice_from_the_last_page_of_the_guide_becomes_one_case(p):
    client = pengunjung("asma")
    client.post(reverse("tugaskan"), {"judul": "Sekali saja", "mulai": "2024-03-05", "selesai": "2024-06-30"})
    client.post(reverse("tugaskan_siapa"), {"tambah": p.citra.pk})
    client.post(reverse("tugaskan_bentuk"), {"bentuk": "individu"})
    jawab = serentak([lambda: pengunjung("asma").post(reverse("tugaskan_periksa"), {"kirim": "1"})] * TAB)
    assert {j.status_code for j in jawab} <= {302, 422}, jawab
    assert Penugasan.objects.filter(judul="Sekali saja").count() == 1


def test_an_office_is_given_to_one_of_two_at_once(p):
    def beri(nama: str):
        return lambda: organisasi.tempatkan(
            pegawai=baca().orang[nama], jabatan=kepala(p.kosong), jenis="plt", mulai=HARI, selesai=AKHIR
        )

    hasil = serentak([beri("endah"), beri("dodi"), beri("citra")])
    assert sum(isinstance(h, ValidationError) for h in hasil) == 2, hasil
    assert Penempatan.objects.filter(jabatan=kepala(p.kosong)).count() == 1


def test_authority_is_delegated_once_and_an_account_opened_once(p):
    from simpul.organisasi.models import Pegawai

    def delegasi():
        return organisasi.delegasikan(
            jabatan=kepala(p.yankes), pemberi=p.basri, penerima=p.endah, nomor="D/9", tanggal=HARI, mulai=HARI,
            selesai=AKHIR,
        )  # fmt: skip

    hasil = serentak([delegasi] * 3)
    assert sum(isinstance(h, ValidationError) for h in hasil) == 2, hasil
    assert Delegasi.objects.filter(jabatan=kepala(p.yankes)).count() == 1
    hasil = serentak([lambda: organisasi.buat_akun(pegawai=Pegawai.objects.get(nama="Wati"))] * 3)
    assert sum(isinstance(h, ValidationError) for h in hasil) == 2, hasil
    assert Akun.objects.filter(pegawai__nama="Wati").count() == 1
    assert Jejak.objects.filter(langkah="buat akun").count() == 1


def test_an_import_that_two_decide_on_is_loaded_once(p):
    satu = Impor.objects.get(instansi=p.bombana)
    hasil = serentak([lambda: impor.minta_muat(impor=satu, hanya_yang_baik=True)] * 3)
    assert sum(isinstance(h, ValidationError) for h in hasil) == 2, hasil
    serentak([lambda: impor.kerjakan(satu.pk)] * 3)
    assert Jejak.objects.filter(langkah="impor").count() == 1
    assert Impor.objects.get(pk=satu.pk).status == "selesai"
