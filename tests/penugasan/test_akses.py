"""Who may read a case or an agreement is told twice, for lists in SQL and for one in memory: both say the same."""

import pytest
from django.core.management import call_command
from django.http import Http404

from simpul.inti import jam
from simpul.organisasi.models import Pegawai
from simpul.penugasan import selectors
from simpul.penugasan.models import Penugasan
from simpul.penugasan.sasaran import boleh_membaca_versi, perjanjian_terlihat
from simpul.perjanjian.berkas import baca_versi
from simpul.perjanjian.models import PerjanjianKinerja

KELOMPOK = (frozenset(), frozenset({selectors.PERSURATAN}), frozenset({selectors.PEMERIKSA}))


@pytest.mark.lambat
@pytest.mark.django_db
@pytest.mark.klausul("ps16-e", "keputusan-akses")
def test_daftar_dan_satu_perkara_dibuka_untuk_orang_yang_sama():
    call_command("contoh", verbosity=0)
    kode = dict(Penugasan.objects.values_list("pk", "perkara__kode"))
    dilihat = 0
    for nomor, orang in enumerate(Pegawai.objects.filter(instansi_lain=None).order_by("pk")[::9]):
        hari = jam.hari_ini(orang.instansi.zona_waktu)
        p = selectors.pembaca(orang, hari, KELOMPOK[nomor % 3])
        terlihat = set(selectors.terlihat(p).values_list("pk", flat=True))
        assert {pk for pk in kode if _terbuka(p, kode[pk])} == terlihat, orang.nama
        assert _perjanjian_terbuka(p) == set(perjanjian_terlihat(p)), orang.nama
        dilihat += len(terlihat)
    assert dilihat > len(kode)


def _perjanjian_terbuka(p: selectors.Pembaca) -> set[PerjanjianKinerja]:
    kode = PerjanjianKinerja.objects.values_list("perkara__kode", flat=True)
    semua = {v for satu in kode for v in baca_versi(satu, p.pegawai.instansi_id)}
    return {v.perjanjian for v in semua if boleh_membaca_versi(p, v)}


def _terbuka(p: selectors.Pembaca, kode: str) -> bool:
    try:
        return bool(selectors.ambil(p, kode))
    except Http404:
        return False
