"""The real worker checks and loads a file that a page left for it."""

import pytest
from django.core.management import call_command

from simpul.organisasi.impor import layanan
from simpul.organisasi.models import Impor, Pegawai
from simpul.organisasi.tasks import kerjakan_impor
from tests.organisasi.berkas_impor import DaftarStaf
from tests.organisasi.contoh import buat_instansi


def _bekerja(impor: Impor) -> str:
    kerjakan_impor.defer(impor_id=impor.pk)
    call_command("procrastinate", "worker", "--one-shot")
    impor.refresh_from_db()
    return impor.status


@pytest.mark.django_db(transaction=True)
def test_the_worker_checks_then_loads() -> None:
    impor = layanan.unggah(instansi=buat_instansi(), nama="staf.xlsx", isi=DaftarStaf(50).xlsx())
    assert _bekerja(impor) == Impor.Status.SIAP
    layanan.minta_muat(impor=impor)
    assert _bekerja(impor) == Impor.Status.SELESAI
    assert Pegawai.objects.count() == 50
