"""The tables of this app are fenced off between Instansi (decision 0015)."""

from django.db import migrations

from simpul.inti.pagar import pagari


class Migration(migrations.Migration):
    dependencies = [("penugasan", "0002_menurut_jam"), ("inti", "0006_pagar_instansi")]
    operations = pagari(
        "penugasan_penugasan",
        "penugasan_timkerja",
        "penugasan_jalur",
        "penugasan_anggota",
        "penugasan_giliran",
    )
