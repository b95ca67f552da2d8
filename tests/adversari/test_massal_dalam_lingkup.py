"""An act on several at once takes only those of them that are one's own turn; the others stay as they are."""

from datetime import timedelta

from simpul.inti import jam
from simpul.organisasi import services as organisasi
from simpul.penugasan.models import Giliran, Penugasan
from simpul.penugasan.permintaan import Permintaan
from simpul.penugasan.services import ajukan
from tests.adversari.panggung import (
    DALAM,
    HARI,
    KOLAKA,
    LUAR,
    MASUK,
    PD,
    TIM,
    baca,
    beda,
    keadaan,
    kepala,
    pengunjung,
)
from tests.adversari.pekerjaan import KERJA, KERJA_KOLAKA


def status() -> dict[str, str]:
    return dict(Penugasan.objects.values_list("judul", "status"))


def semua_giliran() -> list[int]:
    return list(Giliran.objects.values_list("pk", flat=True))


def test_choosing_every_turn_of_every_institution_decides_ones_own_alone(p):
    semula = status()
    pengunjung("basri").post("/", {"pilih": semua_giliran()})
    assert status() == semula | {TIM: "disetujui", PD: "disetujui"}


def test_choosing_only_foreign_turns_changes_nothing(p):
    for siapa in ("asma", "dodi", "sinta", "nia", "ari", "zeni", "zaki", "tamu", "", "mira", "gani"):
        semula = keadaan(percobaan=True)
        pengunjung(siapa).post("/", {"pilih": semua_giliran()})
        assert not beda(semula, keadaan(percobaan=True)), siapa


def test_the_turns_of_another_institution_are_taken_by_nobody_here_whatever_his_office(p):
    kolaka = [g.pk for g in Giliran.objects.filter(perkara__judul=KOLAKA)]
    assert kolaka
    for siapa in ("man", "asma", "basri", "kiki", "ari"):
        pengunjung(siapa).post("/", {"pilih": kolaka})
        assert status()[KOLAKA] == "ditetapkan"
    pengunjung("zul").post("/", {"pilih": semua_giliran()})
    assert {k: v for k, v in status().items() if k not in (KOLAKA, KERJA_KOLAKA)} == {
        TIM: "diajukan", PD: "diajukan", LUAR: "diajukan", DALAM: "ditetapkan", MASUK: "diajukan", KERJA: "berjalan"
    }  # fmt: skip


def test_numbers_that_are_no_turns_and_doubles_are_harmless(p):
    milik = p.giliran(TIM, "setujui").pk
    pilih = [milik, milik, 999999, "0", "-1", "x", "1 OR 1=1", "٣", "²", "9" * 40, ""]
    for nilai in pilih[2:]:
        semula = keadaan(percobaan=True)
        jawab = pengunjung("basri").post("/", {"pilih": [nilai]})
        assert jawab.status_code == 302, nilai
        assert not beda(semula, keadaan(percobaan=True)), nilai
    pengunjung("basri").post("/", {"pilih": pilih})
    assert status()[TIM] == "disetujui"
    assert p.kasus[TIM].perkara.jejak.filter(langkah="setujui").count() == 1


def test_a_request_by_criteria_is_not_decided_in_bulk_without_naming_anybody(p):
    from simpul.aturan.fakta import Kriteria

    ajukan(Permintaan("ajukan", p.asma, "Menurut kriteria", unit_tujuan=p.yankes, kriteria=Kriteria(1)))
    giliran = Giliran.objects.get(perkara__judul="Menurut kriteria")
    pengunjung("basri").post("/", {"pilih": [giliran.pk]})
    assert status()["Menurut kriteria"] == "diajukan"


def test_one_refused_among_the_chosen_does_not_take_the_others_along(p):
    """The turn is stale: its office has passed to somebody else since the page was shown."""
    for judul in ("Satu", "Dua"):
        ajukan(Permintaan("ajukan", p.ida, judul, (p.dodi,), unit_tujuan=p.yankes))
    akan = Giliran.objects.filter(perkara__judul__in=["Satu", "Dua"], jabatan=kepala(p.yankes))
    Penugasan.objects.get(judul="Satu").anggota.get().pegawai.refresh_from_db()
    organisasi.ubah_pegawai(pegawai=p.dodi, aktif=False)
    ajukan(Permintaan("ajukan", p.ida, "Tiga", (p.endah,), unit_tujuan=p.yankes))
    pilih = [g.pk for g in akan] + [Giliran.objects.get(perkara__judul="Tiga").pk]
    pengunjung("basri").post("/", {"pilih": pilih})
    assert {k: status()[k] for k in ("Satu", "Dua", "Tiga")} == {
        "Satu": "diajukan", "Dua": "diajukan", "Tiga": "disetujui"
    }  # fmt: skip


def test_the_former_holder_of_an_office_decides_nothing_of_it_in_bulk(p):
    with jam.pada(HARI + timedelta(days=1)):
        organisasi.tempatkan(
            pegawai=p.endah, jabatan=kepala(p.yankes), jenis="plh", mulai=HARI + timedelta(days=1),
            selesai=HARI + timedelta(days=5),
        )  # fmt: skip
        semula = keadaan(percobaan=True)
        pengunjung("basri").post("/", {"pilih": semua_giliran()})
        assert not beda(semula, keadaan(percobaan=True))
    assert baca().kasus[TIM].status == "diajukan"
