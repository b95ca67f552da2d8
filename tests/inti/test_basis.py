"""A kept connection is asked for its life without a question to the server, and never used after its death."""

import psycopg
import pytest
from django.db import OperationalError, connection


@pytest.mark.django_db(transaction=True)
def test_a_living_connection_is_not_asked(django_assert_num_queries):
    connection.ensure_connection()
    with django_assert_num_queries(0):
        assert connection.is_usable()


@pytest.mark.django_db(transaction=True)
def test_a_connection_that_the_server_ended_is_replaced_before_it_is_used():
    connection.ensure_connection()
    pid, info = connection.connection.info.backend_pid, connection.connection.info
    with psycopg.connect(host=info.host, port=info.port, user=info.user, dbname=info.dbname) as other:
        other.execute("SELECT pg_terminate_backend(%s, 5000)", [pid])
    assert not connection.is_usable()
    with pytest.raises(OperationalError):
        connection.cursor().execute("SELECT 1")
    connection.close()
