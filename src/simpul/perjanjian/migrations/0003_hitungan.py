"""How accepted results add up to what an indicator has reached."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("perjanjian", "0002_beku_dan_pagar"),
    ]

    operations = [
        migrations.AddField(
            model_name="indikator",
            name="hitungan",
            field=models.CharField(
                choices=[
                    ("jumlah", "Jumlah semua hasil yang diterima"),
                    ("terakhir", "Nilai hasil terakhir yang diterima"),
                ],
                default="jumlah",
                max_length=8,
            ),
        ),
    ]
