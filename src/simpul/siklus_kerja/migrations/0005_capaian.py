"""What results add to indicators, fenced off between Instansi."""

import django.db.models.deletion
from django.db import migrations, models

from simpul.inti.pagar import pagari


class Migration(migrations.Migration):
    dependencies = [
        ("inti", "0009_jejak_menurut_pelaku"),
        ("penugasan", "0007_sasaran"),
        ("perjanjian", "0003_hitungan"),
        ("siklus_kerja", "0004_pagar_ukuran"),
    ]

    operations = [
        migrations.CreateModel(
            name="Capaian",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("nilai", models.DecimalField(decimal_places=2, max_digits=18)),
                ("putaran", models.PositiveSmallIntegerField(help_text="Putaran penyampaian hasilnya")),
                (
                    "butir",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="capaian",
                        to="penugasan.butir",
                    ),
                ),
                (
                    "indikator",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="sumbangan",
                        to="perjanjian.indikator",
                    ),
                ),
                (
                    "instansi",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="inti.instansi"
                    ),
                ),
            ],
            options={
                "ordering": ["butir", "indikator"],
                "constraints": [
                    models.UniqueConstraint(fields=("butir", "indikator"), name="capaian_sekali_saja"),
                    models.CheckConstraint(
                        condition=models.Q(("nilai__gte", 0)), name="nilai_capaian_tidak_negatif"
                    ),
                ],
            },
        ),
        *pagari("siklus_kerja_capaian"),
    ]
