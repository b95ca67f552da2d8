"""By which regulation an institution works: chosen by those who keep the organisation, for new cases only."""

from collections.abc import Iterator
from datetime import date

import pytest
from django.contrib.auth.models import Group
from django.core.exceptions import ValidationError
from django.test import Client
from django.urls import reverse

from simpul.aturan.prosedur import Naskah as JenisNaskah
from simpul.inti.jam import pada
from simpul.inti.models import Akun, Jejak
from simpul.inti.pintu import Siapa
from simpul.naskah.models import Naskah
from simpul.organisasi import services
from simpul.organisasi.models import Pegawai
from simpul.penugasan.fakta import muat
from simpul.penugasan.models import Penugasan
from simpul.penugasan.permintaan import Permintaan
from simpul.penugasan.services import Ditolak, ajukan, langkah
from tests.dunia import bangun_dunia
from tests.organisasi.contoh import Kesehatan

LAMA, BARU = "bombana-31-2023", "rekaan-7-2024"
VERSI_1, VERSI_2 = date(2025, 6, 30), date(2025, 7, 1)


@pytest.fixture
def dunia(db: None) -> Iterator[object]:
    with pada(VERSI_1):
        yield bangun_dunia()


def profil_perkara(penugasan: Penugasan) -> tuple[str, int]:
    fakta = muat(penugasan, VERSI_1)
    assert (fakta.profil.id, fakta.profil.versi) == (penugasan.perkara.profil, penugasan.perkara.profil_versi)
    return fakta.profil.id, fakta.profil.versi


def minta(d) -> Penugasan:
    """Asma asks Dinas Sosial for Kiki."""
    d.asma.refresh_from_db()
    ajuan = Permintaan("ajukan", d.asma, "Data bersama", (d.kiki,), unit_tujuan=d.resos, target="IKU")
    return Penugasan.objects.get(pk=ajukan(ajuan).pk)


def test_a_case_is_judged_by_the_version_that_it_began_under(dunia) -> None:
    services.ganti_profil(instansi=dunia.instansi, profil=BARU)
    lama = minta(dunia)
    with pada(VERSI_2):
        baru = minta(dunia)
        assert (profil_perkara(lama), profil_perkara(baru)) == ((BARU, 1), (BARU, 2))
        langkah(lama, "setujui", dunia.ida)
        langkah(baru, "setujui", dunia.ida)
        # Version 1 lets the head of the owner's agency sign, version 2 the Sekretaris Daerah.
        with pytest.raises(Ditolak):
            langkah(lama, "tetapkan", dunia.man)
        with pytest.raises(Ditolak):
            langkah(baru, "tetapkan", dunia.darwis)
        langkah(lama, "tetapkan", dunia.darwis)
        langkah(baru, "tetapkan", dunia.man)
    assert {j.profil_versi for j in lama.perkara.jejak.all()} == {1}
    assert {j.profil_versi for j in baru.perkara.jejak.all()} == {2}


def test_another_profile_is_for_new_cases_only(dunia) -> None:
    lama = minta(dunia)
    services.ganti_profil(instansi=dunia.instansi, profil=BARU)
    assert (profil_perkara(lama), profil_perkara(minta(dunia))) == ((LAMA, 1), (BARU, 1))


def test_documents_are_numbered_as_the_profile_of_their_case_says(dunia) -> None:
    services.ganti_profil(instansi=dunia.instansi, profil=BARU)

    def tugas(judul: str) -> str:
        dunia.asma.refresh_from_db()
        ajukan(Permintaan("tunjuk", dunia.asma, judul, (dunia.citra,)))
        return Naskah.objects.filter(jenis=JenisNaskah.SURAT_TUGAS).latest("pk").nomor

    assert tugas("Satu").startswith("800.1.11.1/1/")
    with pada(VERSI_2):
        # One book goes on counting; only the way of writing is another.
        assert tugas("Dua").startswith("800.1.11.1/ST/2/")


def test_a_refused_opening_is_recorded_under_the_profile_of_its_day(dunia) -> None:
    services.ganti_profil(instansi=dunia.instansi, profil=BARU)
    for hari, versi in ((VERSI_1, 1), (VERSI_2, 2)):
        with pada(hari), pytest.raises(Ditolak):
            ajukan(Permintaan("tunjuk", dunia.citra, "Bukan haknya", (dunia.dodi,)))
        entri = Jejak.objects.filter(hasil="ditolak").latest("pk")
        assert (entri.profil, entri.profil_versi) == (BARU, versi)


def test_the_change_is_in_the_trail_before_and_after(dinkes: Kesehatan) -> None:
    siapa = Siapa(dinkes.alice.pk, "Alice")
    with pada(VERSI_2):
        services.ganti_profil(instansi=dinkes.instansi, profil=BARU, versi=2, siapa=siapa)
    entri = Jejak.objects.get(langkah="ganti profil")
    assert (entri.pelaku, entri.perkara.jenis) == (dinkes.alice.pk, "organisasi")
    assert [(isi["profil"], isi["versi"]) for isi in (entri.sebelum, entri.sesudah)] == [(LAMA, 1), (BARU, 2)]
    dinkes.instansi.refresh_from_db()
    assert dinkes.instansi.profil == BARU


def test_choosing_what_is_chosen_leaves_no_entry(dinkes: Kesehatan) -> None:
    services.ganti_profil(instansi=dinkes.instansi, profil=LAMA)
    assert not Jejak.objects.filter(langkah="ganti profil").exists()


@pytest.mark.parametrize(
    ("hari", "profil", "versi", "kode"),
    [
        (VERSI_2, "tidak-ada", None, "profil"),
        (VERSI_2, "../rekaan", None, "profil"),
        (VERSI_2, BARU, 1, "versi"),
        (VERSI_1, BARU, 2, "versi"),
        (VERSI_1, BARU, 9, "versi"),
        (date(2023, 12, 31), BARU, None, "belum_berlaku"),
    ],
)
def test_a_profile_that_does_not_hold_today_is_refused(
    dinkes: Kesehatan, hari: date, profil: str, versi: int | None, kode: str
) -> None:
    with pada(hari), pytest.raises(ValidationError) as galat:
        services.ganti_profil(instansi=dinkes.instansi, profil=profil, versi=versi)
    assert galat.value.code == kode
    dinkes.instansi.refresh_from_db()
    assert dinkes.instansi.profil == LAMA


# The page


def masuk(pegawai: Pegawai, grup: str) -> Client:
    pegawai.akun = Akun.objects.create_user(f"akun{pegawai.pk}")
    pegawai.akun.groups.add(Group.objects.get(name=grup))
    pegawai.save()
    client = Client()
    client.force_login(pegawai.akun)
    return client


def test_the_page_shows_the_versions_and_changes_after_a_check(dinkes: Kesehatan) -> None:
    client, ganti = masuk(dinkes.alice, "organisasi"), reverse("kelola_profil_ganti")
    with pada(VERSI_2):
        assert "Nomor 31 Tahun 2023" in client.get(reverse("kelola_profil")).text
        periksa = client.post(ganti, {"profil": BARU})
        assert periksa.status_code == 200
        assert "Perkara yang sudah dimulai tidak berubah" in periksa.text
        assert "III/b → III/d" in periksa.text
        dinkes.instansi.refresh_from_db()
        assert dinkes.instansi.profil == LAMA
        assert client.post(ganti, {"profil": BARU, "versi": "2"}).status_code == 302
        halaman = client.get(reverse("kelola_profil")).text
        assert "Nomor 7 Tahun 2024" in halaman
        assert "Versi 1, sejak" in halaman


def test_the_staff_office_sees_it_and_does_not_change_it(dinkes: Kesehatan) -> None:
    client = masuk(dinkes.alice, "kepegawaian")
    halaman = client.get(reverse("kelola_profil"))
    assert halaman.status_code == 200
    assert reverse("kelola_profil_ganti") not in halaman.text
    assert client.post(reverse("kelola_profil_ganti"), {"profil": BARU, "versi": "2"}).status_code == 403
    dinkes.instansi.refresh_from_db()
    assert dinkes.instansi.profil == LAMA
