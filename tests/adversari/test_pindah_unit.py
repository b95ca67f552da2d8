"""Someone who moves keeps past work under the old unit; the new unit neither sees nor owns it."""

from datetime import timedelta

import pytest
from django.urls import reverse

from simpul.aturan.jenjang import Jenjang
from simpul.inti import jam
from simpul.naskah.selectors import pdf
from simpul.organisasi import services as organisasi
from simpul.organisasi.models import Penempatan
from simpul.penugasan.models import Anggota, Penugasan
from simpul.penugasan.tasks import harian
from tests.adversari.kisah import SEMUA, buka, lakukan
from tests.adversari.panggung import HARI, baca, kepala, pengunjung

PINDAH = HARI + timedelta(days=30)
DALAM_UNIT, TIM = SEMUA[0], SEMUA[1]


@pytest.fixture
def sesudah_pindah(p):
    """Citra and Dodi work for Dinkes, then move to the Dinas Sosial; it is the day of the move."""
    sendiri, tim = buka(DALAM_UNIT), buka(TIM)
    lakukan(sendiri, ("citra", "terima"))
    for satu in TIM.langkah[:4]:
        lakukan(tim, satu)
    naskah = {n.pk: (n.kapasitas, pdf(n)) for n in tim.perkara.naskah.filter(luar=False)}
    tujuan = organisasi.buat_jabatan(unit=p.resos, nama="Pelaksana", jenjang=Jenjang.PELAKSANA)
    for siapa in (p.citra, p.dodi):
        organisasi.tempatkan(pegawai=siapa, jabatan=tujuan, mulai=PINDAH)
    with jam.pada(PINDAH):
        harian()
        yield baca(), naskah


def test_past_work_still_names_the_unit_that_the_person_came_from(sesudah_pindah):
    p, naskah = sesudah_pindah
    asal = dict(Anggota.objects.filter(pegawai=p.dodi).values_list("penugasan__judul", "unit_asal__kode"))
    assert asal["Kisah tim"] == "YANKES"
    assert Penugasan.objects.get(judul="Kisah dalam unit").unit_pemilik == p.kesmas
    assert Penugasan.objects.get(judul="Kisah tim").unit_pemilik == p.kesmas
    for satu in p.kasus["Kisah tim"].perkara.naskah.filter(luar=False):
        assert (satu.kapasitas, pdf(satu)) == naskah[satu.pk]


def test_the_history_of_the_person_keeps_where_he_was(sesudah_pindah):
    p, _naskah = sesudah_pindah
    riwayat = Penempatan.objects.filter(pegawai=p.dodi).order_by("mulai")
    assert [(r.jabatan.unit.kode, r.selesai) for r in riwayat] == [
        ("YANKES", PINDAH - timedelta(days=1)),
        ("RESOS", None),
    ]
    teks = pengunjung("kiki").get(reverse("orang", args=[p.dodi.pk])).content.decode()
    assert "Bidang Pelayanan Kesehatan" in teks
    dulu = pengunjung("kiki").get(reverse("orang", args=[p.dodi.pk]), {"tanggal": HARI.isoformat()})
    assert "Basri" in dulu.content.decode()


def test_the_old_unit_still_reads_what_its_people_did_and_the_new_one_does_not(sesudah_pindah):
    p, _naskah = sesudah_pindah
    for judul in ("Kisah tim", "Kisah dalam unit"):
        ke = reverse("perkara", args=[p.kasus[judul].perkara.kode])
        for siapa, status in (("asma", 200), ("basri", 200), ("sinta", 200), ("ida", 404), ("kiki", 404)):
            assert pengunjung(siapa).get(ke).status_code == status, (judul, siapa)
        yang_bekerja = "dodi" if judul == "Kisah tim" else "citra"
        assert pengunjung(yang_bekerja).get(ke).status_code == 200


def test_work_is_listed_under_the_unit_that_owns_it(sesudah_pindah):
    p, _naskah = sesudah_pindah
    lama = pengunjung("ari").get(reverse("unit", args=["KESMAS"])).content.decode()
    baru = pengunjung("ari").get(reverse("unit", args=["RESOS"])).content.decode()
    for judul in ("Kisah tim", "Kisah dalam unit"):
        assert judul in lama
        assert judul not in baru


def test_the_new_superior_does_not_decide_on_what_the_old_one_lent(sesudah_pindah):
    """A change is answered by who assesses the person today, but the owner and the signer stay."""
    from simpul.inti.pintu import Ditolak
    from simpul.penugasan.services import langkah
    from tests.adversari.kisah import AKHIRI, masukan

    p, _naskah = sesudah_pindah
    isi = masukan(p, AKHIRI)
    with pytest.raises(Ditolak):
        langkah(p.kasus["Kisah tim"], "akhiri", p.ida, masukan=isi)
    assert langkah(p.kasus["Kisah tim"], "akhiri", p.asma, masukan=isi).diterima


def test_a_unit_that_moves_takes_its_work_along_and_keeps_its_name_on_old_documents(sesudah_pindah):
    p, naskah = sesudah_pindah
    organisasi.pindahkan_unit(unit=p.kesmas, induk=p.dinsos)
    assert Penugasan.objects.get(judul="Kisah tim").unit_pemilik == p.kesmas
    for satu in p.kasus["Kisah tim"].perkara.naskah.filter(luar=False):
        assert pdf(satu) == naskah[satu.pk][1]


def test_a_head_who_moves_leaves_the_requests_to_the_office_behind(p):
    from simpul.penugasan.models import Giliran

    tim = buka(TIM)
    organisasi.tempatkan(pegawai=p.basri, jabatan=kepala(p.kosong), mulai=PINDAH)
    organisasi.tempatkan(pegawai=p.endah, jabatan=kepala(p.yankes), mulai=PINDAH)
    with jam.pada(PINDAH):
        harian()
        assert Giliran.objects.get(perkara=tim.pk, langkah="setujui").jabatan == kepala(p.yankes)
        assert pengunjung("endah").get("/").content.decode().count("Kisah tim")
        assert "Kisah tim" not in pengunjung("basri").get("/").content.decode()
