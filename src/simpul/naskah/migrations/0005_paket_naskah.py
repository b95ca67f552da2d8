"""Packages of documents, fenced off between Instansi like all tables of this app (decision 0015)."""

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

import simpul.inti.jam
import simpul.inti.models
import simpul.naskah.models
from simpul.inti.pagar import pagari


class Migration(migrations.Migration):
    dependencies = [
        ("inti", "0006_pagar_instansi"),
        ("naskah", "0004_pagar_instansi"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="PaketNaskah",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("kode", models.CharField(default=simpul.inti.models.kode_baru, max_length=12, unique=True)),
                ("saringan", models.JSONField(default=dict, help_text="Apa yang diminta")),
                (
                    "isi",
                    models.JSONField(
                        default=list, help_text="Nomor naskah yang diminta, menurut urutan dalam berkas"
                    ),
                ),
                (
                    "status",
                    models.CharField(
                        choices=[
                            ("menunggu", "Menunggu dicetak"),
                            ("dicetak", "Sedang dicetak"),
                            ("selesai", "Siap diunduh"),
                            ("gagal", "Gagal"),
                            ("dibatalkan", "Dibatalkan"),
                            ("kedaluwarsa", "Sudah dihapus"),
                        ],
                        default="menunggu",
                        max_length=12,
                    ),
                ),
                ("jumlah", models.PositiveIntegerField()),
                (
                    "selesai_n",
                    models.PositiveIntegerField(
                        default=0, help_text="Yang sudah dikerjakan, termasuk yang dilewati"
                    ),
                ),
                (
                    "dilewati",
                    models.PositiveIntegerField(
                        default=0, help_text="Yang tidak disertakan; sebabnya dalam daftar isi"
                    ),
                ),
                ("berkas", models.FileField(blank=True, upload_to="paket")),
                ("dibuat", models.DateTimeField(default=simpul.inti.jam.sekarang)),
                ("kedaluwarsa", models.DateTimeField(default=simpul.naskah.models.akhir_paket)),
                (
                    "detak",
                    models.DateTimeField(
                        default=simpul.inti.jam.sekarang, help_text="Tanda hidup terakhir dari pengerjaannya"
                    ),
                ),
                (
                    "akun",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
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
                "ordering": ["-dibuat"],
                "indexes": [models.Index(fields=["akun", "-dibuat"], name="paket_saya")],
                "constraints": [
                    models.UniqueConstraint(
                        condition=models.Q(("status__in", ["menunggu", "dicetak"])),
                        fields=("akun",),
                        name="satu_paket_berjalan_seorang",
                    )
                ],
            },
        ),
        *pagari("naskah_paketnaskah"),
    ]
