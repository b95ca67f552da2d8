"""The indicators and the roadmaps are fenced off between Instansi."""

from django.db import migrations

from simpul.inti.pagar import pagari


class Migration(migrations.Migration):
    dependencies = [("siklus_kerja", "0003_ukuran"), ("inti", "0006_pagar_instansi")]
    operations = pagari("siklus_kerja_ukuran", "siklus_kerja_dokumenorganisasi")
