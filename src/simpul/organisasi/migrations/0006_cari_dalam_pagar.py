"""Searches that keep their index behind the fence (decision 0015).

PostgreSQL asks a policy before any operator that might tell what it saw (LIKE, overlap of arrays), so that their indexes
are of no use to it. These functions see all rows by the index, hold the fence themselves, and give back numbers of rows
of the chosen Instansi only. What they are asked for cannot make them fail, so that no failure tells of others' rows.
"""

from django.db import migrations

from simpul.inti.pagar import fungsi_pemilik

POLA = r"""upper('%' || replace(replace(replace(dicari, '\', '\\'), '%', '\%'), '_', '\_') || '%')"""


class Migration(migrations.Migration):
    dependencies = [("organisasi", "0005_pagar_instansi")]
    operations = [
        fungsi_pemilik(
            "simpul_pegawai_bernama(dicari text)",
            "bigint",
            "SELECT id FROM organisasi_pegawai WHERE upper(nama) LIKE <pola> AND <satu_instansi>".replace(
                "<pola>", POLA
            ),
        ),
        fungsi_pemilik(
            "simpul_kompetensi_bernama(dicari text)",
            "bigint",
            "SELECT id FROM organisasi_kompetensi WHERE upper(nama) LIKE <pola> AND <satu_instansi>".replace(
                "<pola>", POLA
            ),
        ),
        fungsi_pemilik(
            "simpul_unit_di_bawah(puncak bigint[])",
            "bigint",
            "SELECT id FROM organisasi_unitorganisasi WHERE leluhur && puncak AND <satu_instansi>",
        ),
    ]
