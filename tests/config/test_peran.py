"""Tests run as the role that production runs as."""

import pytest
from django.contrib.auth import get_user_model
from django.db import connection, transaction
from django.db.utils import ProgrammingError


def _one(query: str) -> object:
    with connection.cursor() as cursor:
        cursor.execute(query)
        return cursor.fetchone()[0]


@pytest.mark.django_db
def test_ordinary_test_code_works_as_the_run_time_role():
    assert _one("SELECT current_user") == "simpul_aplikasi"
    assert _one("SELECT tableowner FROM pg_tables WHERE tablename = 'inti_akun'") == "simpul_pemilik"


@pytest.mark.django_db
@pytest.mark.parametrize(
    "statement", ["TRUNCATE inti_akun CASCADE", "DROP TABLE inti_akun", "CREATE TABLE t (i int)"]
)
def test_the_run_time_role_may_neither_empty_nor_change_tables(statement):
    with pytest.raises(ProgrammingError), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(statement)


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("time", [1, 2])
def test_each_test_that_commits_starts_from_the_migrated_database(time):
    accounts = get_user_model().objects
    assert accounts.count() == 0
    accounts.create_user("budi")
    assert _one("SELECT current_user") == "simpul_aplikasi"
