"""Accounts know their Instansi; the tables of this app are fenced off between Instansi (decision 0015)."""

import django.db.models.deletion
from django.db import migrations, models

from simpul.inti.pagar import buka_sebelum_masuk, pagari


class Migration(migrations.Migration):
    dependencies = [("inti", "0005_harus_ganti_sandi")]
    operations = [
        migrations.AddField(
            model_name="akun",
            name="instansi",
            field=models.ForeignKey(
                blank=True,
                help_text="Diisi basis data: instansi pemilik akun",
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="inti.instansi",
            ),
        ),
        *pagari("inti_instansi", kolom="id"),
        *pagari("inti_akun", "inti_perkara", "inti_jejak", "inti_segel", "inti_pemberitahuan"),
        *buka_sebelum_masuk("inti_akun"),
    ]
