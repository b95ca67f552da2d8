"""Background jobs: tried again with growing waits, seen by the operator of their Instansi, carrying ids only."""

import asyncio
import datetime
import re

import pytest
from django.contrib.auth.models import Group
from django.core.exceptions import ValidationError
from django.db import connection
from django.urls import reverse
from procrastinate import jobs
from procrastinate.contrib.django import app
from procrastinate.contrib.django.models import ProcrastinateJob

from simpul.config import pekerja
from simpul.inti import jam
from simpul.inti.models import Instansi, Jejak, Pemberitahuan
from simpul.inti.pintu import Siapa
from simpul.latar import pekerjaan
from simpul.latar.models import Kegagalan
from simpul.penugasan.permintaan import Permintaan
from simpul.penugasan.services import ajukan
from simpul.penugasan.surel import ULANGI, kirim_surel
from tests.dunia import HARI, bangun_dunia

BERHASIL_LAGI: list[int] = []


@app.task(name="tests.rusak")
def rusak(instansi_id: int) -> None:
    if not BERHASIL_LAGI:
        raise LookupError("NIP 198701012010011001 milik Citra tidak ditemukan")


@pytest.fixture
def dunia(transactional_db):
    BERHASIL_LAGI.clear()
    with jam.pada(HARI):
        yield bangun_dunia()


@pytest.fixture
def operator(dunia, client):
    dunia.asma.akun.groups.add(Group.objects.get(name="organisasi"))
    client.force_login(dunia.asma.akun)
    return client


def test_a_failed_job_is_shown_with_the_kind_of_its_failure_and_no_more(dunia, operator):
    rusak.defer(instansi_id=dunia.instansi.pk)
    pekerja.run(["--habiskan"])
    halaman = operator.get(reverse("pekerjaan")).content.decode()
    assert "tests.rusak" in halaman
    assert "LookupError" in halaman
    assert "1 percobaan" in halaman
    for rahasia in ("198701012010011001", "Citra tidak", "Traceback", "test_pekerjaan.py"):
        assert rahasia not in halaman


def test_the_operator_has_it_done_once_more_and_the_trail_says_who(dunia, operator):
    rusak.defer(instansi_id=dunia.instansi.pk)
    pekerja.run(["--habiskan"])
    nomor = ProcrastinateJob.objects.get().pk
    BERHASIL_LAGI.append(1)
    assert operator.post(reverse("pekerjaan_lagi", args=[nomor])).status_code == 302
    pekerja.run(["--habiskan"])
    assert not ProcrastinateJob.objects.exists()
    assert not Kegagalan.objects.exists()
    entri = Jejak.objects.get(langkah="coba_lagi_pekerjaan")
    assert entri.pelaku == dunia.asma.pk
    assert entri.isian["pekerjaan"] == nomor
    assert entri.isian["tugas"] == "tests.rusak"


def test_jobs_of_another_institution_are_neither_shown_nor_retried(dunia, operator):
    lain = Instansi.objects.create(
        nama="Kabupaten Lain", nama_daerah="Lain", tempat="Lain", profil="bombana-31-2023"
    )
    rusak.defer(instansi_id=lain.pk)
    pekerja.run(["--habiskan"])
    nomor = ProcrastinateJob.objects.get().pk
    assert "tests.rusak" not in operator.get(reverse("pekerjaan")).content.decode()
    operator.post(reverse("pekerjaan_lagi", args=[nomor]))
    assert ProcrastinateJob.objects.get().status == "failed"
    with pytest.raises(ValidationError):
        pekerjaan.coba_lagi(instansi=dunia.instansi, nomor=nomor, siapa=Siapa(dunia.asma.pk, "Asma"))
    assert not Jejak.objects.filter(langkah="coba_lagi_pekerjaan").exists()


def test_a_job_that_does_not_fail_cannot_be_retried(dunia):
    rusak.defer(instansi_id=dunia.instansi.pk)
    nomor = ProcrastinateJob.objects.get().pk
    with pytest.raises(ValidationError, match="tidak sedang gagal"):
        pekerjaan.coba_lagi(instansi=dunia.instansi, nomor=nomor, siapa=Siapa(dunia.asma.pk, "Asma"))


def test_the_page_is_the_operators(dunia, client):
    client.force_login(dunia.basri.akun)
    assert client.get(reverse("pekerjaan")).status_code == 403
    dunia.basri.akun.groups.add(Group.objects.get(name="auditor"))
    assert client.get(reverse("pekerjaan")).status_code == 403
    assert client.post(reverse("pekerjaan_lagi", args=[1])).status_code == 403


def test_what_waits_is_counted_by_queue(dunia, operator):
    ajukan(Permintaan("ajukan", dunia.asma, "Survei gizi", (dunia.dodi,), unit_tujuan=dunia.yankes))
    halaman = operator.get(reverse("pekerjaan")).content.decode()
    assert re.search(r"surel</strong><span class=\"angka\">1<", halaman)


def test_a_mail_server_that_is_away_is_asked_again_after_longer_and_longer_waits(
    dunia, operator, monkeypatch
):
    ajukan(Permintaan("ajukan", dunia.asma, "Survei gizi", (dunia.dodi,), unit_tujuan=dunia.yankes))
    monkeypatch.setattr("simpul.penugasan.surel.send_mail", _putus)
    pekerja.run(["--habiskan"])
    satu = ProcrastinateJob.objects.get(queue_name="surel")
    assert (satu.status, satu.attempts) == ("todo", 1)
    assert satu.scheduled_at is not None
    halaman = operator.get(reverse("pekerjaan")).content.decode()
    assert "Akan dicoba lagi sendiri" in halaman
    assert "ConnectionRefusedError" in halaman
    tunggu = [_jeda(percobaan) for percobaan in range(5)]
    assert tunggu == sorted(tunggu)
    assert tunggu[0] < 10
    assert tunggu[-1] > 1800
    assert _jeda(6) is None


def _putus(*_a, **_k):
    raise ConnectionRefusedError("surat.example menolak budi@contoh.test")


def _jeda(percobaan):
    job = jobs.Job(id=1, queue="surel", task_name="x", lock=None, queueing_lock=None, attempts=percobaan)
    ulang = ULANGI.get_retry_exception(exception=OSError(), job=job)
    if ulang is None:
        return None
    return (ulang.retry_decision.retry_at - datetime.datetime.now(datetime.UTC)).total_seconds()


def test_one_mail_that_fails_does_not_send_the_others_twice(dunia, monkeypatch):
    satu = ajukan(Permintaan("ajukan", dunia.asma, "Survei gizi", (dunia.dodi,), unit_tujuan=dunia.yankes))
    pekerja.run(["--habiskan"])
    nomor = [
        Pemberitahuan.objects.create(
            instansi=dunia.instansi, akun=orang.akun, perkara=satu.perkara, pesan="Menunggu Anda",
            nilai={"langkah": "setujui", "judul": "Survei gizi"},
        ).pk
        for orang in (dunia.citra, dunia.endah)
    ]  # fmt: skip
    terkirim: list[str] = []

    def kirim(_judul, _isi, _dari, kepada):
        if kepada == ["citra@contoh.test"]:
            raise ConnectionRefusedError
        terkirim.extend(kepada)

    monkeypatch.setattr("simpul.penugasan.surel.send_mail", kirim)
    kirim_surel.defer(pemberitahuan=nomor)
    for _kali in range(3):
        pekerja.run(["--habiskan"])
    assert terkirim == ["endah@contoh.test"]
    assert ProcrastinateJob.objects.get(queue_name="surel").args == {"pemberitahuan": [nomor[0]]}


def test_a_job_whose_worker_was_killed_is_taken_up_again(dunia):
    BERHASIL_LAGI.append(1)
    rusak.defer(instansi_id=dunia.instansi.pk)

    async def terhenti() -> None:
        from procrastinate import PsycopgConnector
        from procrastinate.contrib.django.utils import connector_params

        lain = app.with_connector(PsycopgConnector(kwargs=connector_params()))
        async with lain.open_async():
            pekerja_hilang = await lain.job_manager.register_worker()
            assert await lain.job_manager.fetch_job(queues=None, worker_id=pekerja_hilang)
            await lain.job_manager.unregister_worker(pekerja_hilang)

    asyncio.run(terhenti())
    assert ProcrastinateJob.objects.get().status == "doing"
    app.tasks["latar.selamatkan"].defer()
    pekerja.run(["--habiskan"])
    pekerja.run(["--habiskan"])
    assert not ProcrastinateJob.objects.exists()


def test_how_far_an_import_has_come_is_shown_to_its_own_institution_only(dunia, operator):
    from simpul.organisasi.models import Impor
    from simpul.organisasi.tasks import kerjakan_impor

    lain = Instansi.objects.create(
        nama="Kabupaten Lain", nama_daerah="Lain", tempat="Lain", profil="bombana-31-2023"
    )
    for instansi, kini in ((dunia.instansi, 321), (lain, 654)):
        satu = Impor.objects.create(
            instansi=instansi, nama_berkas="daftar.xlsx", sidik="x", kemajuan=kini, total=1000
        )
        kerjakan_impor.defer(impor_id=satu.pk)
    with connection.cursor() as kursor:
        kursor.execute("UPDATE procrastinate_jobs SET status = 'doing'")
    halaman = operator.get(reverse("pekerjaan")).content.decode()
    assert "321 dari 1000" in halaman
    assert "654" not in halaman


def test_jobs_carry_numbers_only(dunia):
    ajukan(Permintaan("ajukan", dunia.asma, "Survei gizi", (dunia.dodi,), unit_tujuan=dunia.yankes))
    assert ProcrastinateJob.objects.exists()
    for satu in ProcrastinateJob.objects.all():
        assert re.fullmatch(r"[\w\s\[\]{}:,\"']*", str(satu.args))
        assert not re.search(r"[A-Z]|@", str(satu.args))
