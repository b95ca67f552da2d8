"""The tables of this app are fenced off between Instansi (decision 0015); a token is read before one is chosen."""

from django.db import migrations

from simpul.inti.pagar import buka_sebelum_masuk, pagari


class Migration(migrations.Migration):
    dependencies = [("api", "0001_token_dan_kunci"), ("inti", "0006_pagar_instansi")]
    operations = [*pagari("api_token", "api_kunci"), *buka_sebelum_masuk("api_token")]
