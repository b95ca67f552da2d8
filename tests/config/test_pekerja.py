"""The worker does what a committed transaction asked for, and nothing that was rolled back."""

import pytest
from django.db import transaction
from procrastinate.contrib.django import app
from procrastinate.contrib.django.models import ProcrastinateJob

from simpul.config import pekerja

dikerjakan: list[str] = []


@app.task(name="tests.catat")
def catat(kata: str) -> None:
    dikerjakan.append(kata)


@pytest.mark.django_db(transaction=True)
def test_jobs_of_committed_transactions_are_done_and_forgotten():
    dikerjakan.clear()
    with transaction.atomic():
        catat.defer(kata="jadi")
    with transaction.atomic():
        catat.defer(kata="batal")
        transaction.set_rollback(True)
    pekerja.run(["--habiskan"])
    assert dikerjakan == ["jadi"]
    assert not ProcrastinateJob.objects.exists()
