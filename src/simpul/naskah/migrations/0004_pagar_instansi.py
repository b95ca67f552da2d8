"""Copies of documents know their Instansi; the tables of this app are fenced off (decision 0015).

Coats of arms are not: they are kept once for all by their fingerprint, and public.
"""

import django.db.models.deletion
from django.db import migrations, models

from simpul.inti.pagar import pagari

ISI = """
UPDATE naskah_tembusan SET instansi_id = n.instansi_id FROM naskah_naskah n WHERE n.id = naskah_tembusan.naskah_id;
SET CONSTRAINTS ALL IMMEDIATE;
"""


def _kolom(*, null: bool) -> models.ForeignKey:
    return models.ForeignKey(
        null=null, on_delete=django.db.models.deletion.PROTECT, related_name="+", to="inti.instansi"
    )


class Migration(migrations.Migration):
    dependencies = [("naskah", "0003_menurut_jam"), ("inti", "0006_pagar_instansi")]
    operations = [
        migrations.AddField("tembusan", "instansi", _kolom(null=True)),
        migrations.RunSQL(ISI, migrations.RunSQL.noop),
        migrations.AlterField("tembusan", "instansi", _kolom(null=False)),
        *pagari("naskah_bukunomor", "naskah_naskah", "naskah_tembusan"),
    ]
