"""The audit trail on screen: whole or not, refused attempts included, the whole Instansi for auditors only."""

import pytest
from django.contrib.auth.models import Group
from django.urls import reverse

from simpul.inti.pintu import Ditolak
from simpul.penugasan.permintaan import Permintaan
from simpul.penugasan.services import ajukan, langkah


@pytest.fixture
def penugasan(dunia):
    penugasan = ajukan(
        Permintaan("ajukan", dunia.asma, "Survei gizi", (dunia.dodi,), unit_tujuan=dunia.yankes)
    )
    with pytest.raises(Ditolak):
        langkah(penugasan, "setujui", dunia.asma)
    langkah(penugasan, "setujui", dunia.basri)
    return penugasan


def test_jejak_perkara_memuat_semua_entri_dan_keutuhannya(dunia, penugasan, masuk):
    halaman = masuk(dunia.asma).get(reverse("jejak_perkara", args=[penugasan.perkara.kode])).content.decode()
    assert "Utuh: 3 entri" in halaman
    assert "Ditolak" in halaman
    assert "Kepala Bidang Pelayanan Kesehatan" in halaman


def test_jejak_perkara_orang_lain_tidak_ada(dunia, penugasan, masuk):
    assert masuk(dunia.kiki).get(reverse("jejak_perkara", args=[penugasan.perkara.kode])).status_code == 404


def test_jejak_instansi_hanya_untuk_pemeriksa(dunia, penugasan, masuk):
    assert masuk(dunia.asma).get(reverse("jejak")).status_code == 403
    dunia.kiki.akun.groups.add(Group.objects.get(name="auditor"))
    halaman = masuk(dunia.kiki).get(reverse("jejak") + "?hasil=ditolak").content.decode()
    assert "Survei gizi" in halaman
    assert reverse("jejak_perkara", args=[penugasan.perkara.kode]) in halaman
